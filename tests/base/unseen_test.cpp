#include "base/unseen.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace mailadvisor {
namespace {

TEST(Unseen, IsJudgedByCategoryAndNotByAList) {
    // Zero-width, soft hyphen, bidirectional, Mongolian separator, Hangul filler, grapheme joiner,
    // variation selector, tag, interlinear, blanks of several widths, line ends, a noncharacter.
    for (const char32_t c : std::initializer_list<char32_t>{
             0x200B, 0x200D,  0x00AD, 0x202E, 0x2066, 0x180E, 0x3164, 0x034F,
             0xFE0F, 0xE0041, 0xFFF9, 0xFEFF, 0x2800, 0x00A0, 0x2003, 0x202F,
             0x3000, 0x2028,  0x0085, 0x0000, 0x007F, 0xFFFF, 0xFDD0}) {
        EXPECT_TRUE(isUnseen(c)) << codePointName(c);
    }
    for (const char32_t c : {U' ', U'a', U'-', U'ก', U'ั', U'é', U'中', U'א', U'ß'}) {
        EXPECT_FALSE(isUnseen(c)) << codePointName(c);
    }
}

TEST(TrimmedUnseen, TakesOnlyWhatStandsOutside) {
    EXPECT_EQ(trimmedUnseen("\u200B\u00A0 a\u200Bb \u2003\uFEFF\r\n"), "a\u200Bb");
    EXPECT_EQ(trimmedUnseen("\u200B \u00A0"), "");
    EXPECT_EQ(trimmedUnseen(" \xFF "), "\xFF");
}

TEST(UnseenIn, TellsTheFirstOne) {
    EXPECT_EQ(unseenIn("a b\u2067c\u200B"), std::optional<char32_t>(0x2067));
    EXPECT_EQ(unseenIn("ผู้ใช้ somchai"), std::nullopt);
}

TEST(CodePointName, HasAtLeastFourDigits) {
    EXPECT_EQ(codePointName(0xAD), "U+00AD");
    EXPECT_EQ(codePointName(0x200B), "U+200B");
    EXPECT_EQ(codePointName(0xE0041), "U+E0041");
}

TEST(Composed, MakesOneSpellingOfTwins) {
    EXPECT_EQ(composed("Jose\u0301"), "José");
    EXPECT_EQ(composed("กำ นํ้า"), "กำ นํ้า");  // Thai SARA AM is not taken apart
    EXPECT_EQ(composed("\xC3"), "\xC3");
}

TEST(AsSeen, LeavesOutWhatNobodySees) {
    EXPECT_EQ(asSeen(" Som\u00A0chai\u3000 Jaidee\u200B ").text, "Som chai Jaidee");
    EXPECT_EQ(asSeen("Som\nchai").text, "Som chai");
    EXPECT_EQ(asSeen("\u202EeediaJ").text, "eediaJ");
    EXPECT_EQ(asSeen("สม\u200Bชาย").text, "สมชาย");
    EXPECT_EQ(asSeen("สม\u200Bชาย").leftOut, std::optional<char32_t>(0x200B));
    EXPECT_EQ(asSeen("สม\u200Dชาย").text, "สมชาย");
    EXPECT_EQ(asSeen("\u200Bสมชาย").leftOut, std::nullopt);
}

TEST(AsSeen, KeepsAJoinerThatIsSpelling) {
    for (const char* name : {"علی\u200Cرضا", "क्\u200Dष"}) {
        EXPECT_EQ(asSeen(name).text, composed(name));
        EXPECT_EQ(asSeen(name).leftOut, std::nullopt);
    }
}

}  // namespace
}  // namespace mailadvisor
