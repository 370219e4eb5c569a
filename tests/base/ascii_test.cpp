#include "base/ascii.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Ascii, ClassesEndWhereTheirLettersAndDigitsEnd) {
    EXPECT_TRUE(isAsciiDigit('0') && isAsciiDigit('9'));
    EXPECT_FALSE(isAsciiDigit('/') || isAsciiDigit(':'));
    EXPECT_TRUE(isAsciiLetter('a') && isAsciiLetter('z') && isAsciiLetter('A'));
    EXPECT_FALSE(isAsciiLetter('@') || isAsciiLetter('[') || isAsciiLetter('`'));
    EXPECT_FALSE(isAsciiAlphanumeric('_') || isAsciiAlphanumeric('\xE0'));
}

TEST(Ascii, KnowsTextThatHoldsNothingElse) {
    EXPECT_TRUE(isAscii("a\r\n~"));
    EXPECT_FALSE(isAscii("aก"));
    EXPECT_TRUE(isPrintableAscii("a ~"));
    EXPECT_FALSE(isPrintableAscii("a\t"));
    EXPECT_FALSE(isPrintableAscii("\x7F"));
    EXPECT_FALSE(isPrintableAscii("é"));
}

TEST(Ascii, ChangesTheCaseOfItsLettersOnly) {
    EXPECT_EQ(lowerAscii("STARTTLS-É[1]"), "starttls-É[1]");
    EXPECT_EQ(upperAscii("starttls-é{1}"), "STARTTLS-é{1}");
}

TEST(EqualsIgnoringCase, FoldsAsciiOnly) {
    EXPECT_TRUE(equalsIgnoringCase("StartTLS", "STARTTLS"));
    EXPECT_FALSE(equalsIgnoringCase("STARTTLS", "STARTTL"));
    EXPECT_FALSE(equalsIgnoringCase("\xc3\xa9", "\xc3\x89"));
}

TEST(Trimmed, DropsOuterBlanksAndLineEnds) {
    EXPECT_EQ(trimmed(" \t a b\r\n"), "a b");
    EXPECT_EQ(trimmed(" \t\r\n"), "");
    EXPECT_EQ(trimmed(""), "");
}

}  // namespace
}  // namespace mailadvisor
