#include "text/cells.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Cells, CountThaiMarksAsNothing) {
    EXPECT_EQ(cells("ที่นี่"), 2);
    EXPECT_EQ(cells("น้ำ"), 2);
    EXPECT_EQ(cells("abc"), 3);
    EXPECT_EQ(cells("a\u200Bb"), 2);
    EXPECT_EQ(cells("漢字"), 4);
    EXPECT_EQ(cells(""), 0);
}

TEST(Cells, CountWideLettersAndPicturesTwice) {
    EXPECT_EQ(cellsOf(U'🚀'), 2);
    EXPECT_EQ(cellsOf(U'ก'), 1);
    EXPECT_EQ(cellsOf(U'\u0E33'), 1);
    EXPECT_EQ(cellsOf(U'\u0E35'), 0);
    EXPECT_EQ(cellsOf(U'\u0E49'), 0);
    EXPECT_EQ(cells("カナ"), 4);
    EXPECT_EQ(cells("ﾊﾝ"), 2);
    EXPECT_EQ(cells("e\u0301"), 1);
    EXPECT_EQ(cells("\u2026\u2014“”"), 4);
}

TEST(PadTo, FillsToCellsNotToBytes) {
    EXPECT_EQ(padTo("ที่นี่", 4), "ที่นี่  ");
    EXPECT_EQ(padTo("long", 2), "long");
}

}  // namespace
}  // namespace mailadvisor
