#include "report/line_diff.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(LineDiff, ShowsANewFileWhole) {
    EXPECT_EQ(lineDiff("", "a\nb\n"), "@@ -0,0 +1,2 @@\n+a\n+b\n");
}

TEST(LineDiff, ShowsAnEmptiedFile) { EXPECT_EQ(lineDiff("a\n", ""), "@@ -1,1 +0,0 @@\n-a\n"); }

TEST(LineDiff, IsEmptyWhenNothingChanges) { EXPECT_EQ(lineDiff("a\nb\n", "a\nb\n"), ""); }

TEST(LineDiff, ShowsOneChangedLineWithThreeLinesAround) {
    EXPECT_EQ(lineDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n"),
              "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+V\n 6\n 7\n 8\n");
}

TEST(LineDiff, KeepsWhatStandsBetweenTwoChanges) {
    EXPECT_EQ(lineDiff("a\nb\nc\n", "x\nb\ny\n"), "@@ -1,3 +1,3 @@\n-a\n+x\n b\n-c\n+y\n");
}

TEST(LineDiff, PutsDistantChangesApart) {
    const std::string middle = "1\n2\n3\n4\n5\n6\n7\n8\n";

    EXPECT_EQ(lineDiff("a\n" + middle + "b\n", "x\n" + middle + "y\n"),
              "@@ -1,4 +1,4 @@\n-a\n+x\n 1\n 2\n 3\n@@ -7,4 +7,4 @@\n 6\n 7\n 8\n-b\n+y\n");
}

TEST(LineDiff, FindsALineThatWasPutIn) {
    EXPECT_EQ(lineDiff("a\nb\n", "a\nnew\nb\n"), "@@ -1,2 +1,3 @@\n a\n+new\n b\n");
}

TEST(LineDiff, OfAnythingButTextIsEmpty) {
    EXPECT_EQ(lineDiff(std::string("a\0b", 3), "text\n"), "");
}

TEST(LineDiff, OfHugeFilesReplacesTheirMiddle) {
    std::string before = "same\n";
    std::string after = "same\n";
    for (int i = 0; i < 3000; ++i) {
        before += "before " + std::to_string(i) + "\n";
        after += "after " + std::to_string(i) + "\n";
    }

    EXPECT_TRUE(lineDiff(before, after).starts_with("@@ -1,3001 +1,3001 @@\n same\n-before 0\n"));
}

}  // namespace
}  // namespace mailadvisor
