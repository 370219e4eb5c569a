#include "kit/text_ranges.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

std::string withoutLineOf(const std::string& text, const std::string& part) {
    const auto at = text.find(part);
    return withoutRanges(text, {wholeLine(text, {at, at + part.size()})});
}

TEST(TextRanges, TakeTheWholeLineWhereNothingElseStands) {
    EXPECT_EQ(withoutLineOf("a\n  x \r\nb\n", "x"), "a\nb\n");
    EXPECT_EQ(withoutLineOf("x\nb", "x"), "b");
    EXPECT_EQ(withoutLineOf("a\nx", "x"), "a\n");
    EXPECT_EQ(withoutLineOf("a x\n", "x"), "a \n");
    EXPECT_EQ(withoutLineOf("x a\n", "x"), " a\n");
}

TEST(TextRanges, MayOverlapAndStandInAnyOrder) {
    EXPECT_EQ(withoutRanges("0123456789", {{6, 8}, {1, 3}, {2, 4}, {1, 2}}), "04589");
    EXPECT_EQ(withoutRanges("0123", {}), "0123");
    EXPECT_EQ(withoutRanges("0123", {{0, 4}}), "");
}

}  // namespace
}  // namespace mailadvisor
