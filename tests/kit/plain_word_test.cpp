#include "kit/plain_word.h"

#include <gtest/gtest.h>

#include <set>

namespace mailadvisor {
namespace {

TEST(PlainWord, LeavesAnOrdinaryAddressAsItIs) {
    EXPECT_EQ(plainWord("somchai.j+tag_1-2@example.com"), "somchai.j+tag_1-2@example.com");
    EXPECT_EQ(plainWord("2001:db8::25"), "2001:db8::25");
}

TEST(PlainWord, EncodesWhatAShellOrALanguageCouldRead) {
    EXPECT_EQ(plainWord("a b'c\"d`e$f\\g%h"), "a%20b%27c%22d%60e%24f%5Cg%25h");
    EXPECT_EQ(plainWord("ก"), "%E0%B8%81");
}

TEST(PlainWord, NeverLooksLikeAnOptionAHiddenFileOrAHomeFolder) {
    EXPECT_EQ(plainWord("-x"), "%2Dx");
    EXPECT_EQ(plainWord(".x"), "%2Ex");
    EXPECT_EQ(plainWord("~x"), "%7Ex");
}

TEST(PlainName, IsShortAndStaysDifferentForDifferentTexts) {
    const std::string longText(300, 'x');
    const std::set<std::string> names{plainName(longText), plainName(longText + "y"),
                                      plainName("a:b"), plainName("a_b"), plainName("a%3Ab")};

    EXPECT_EQ(names.size(), 5U);
    for (const auto& name : names) {
        EXPECT_LE(name.size(), 100U);
        EXPECT_EQ(name.find_first_of("/:"), std::string::npos);
    }
}

TEST(CaselessName, IsReadableAndNeedsNoNumberForAnOrdinaryAddress) {
    EXPECT_EQ(caselessName("Somchai.J@example.com", "1"), "somchai.j-example.com");
    EXPECT_EQ(caselessName("mailadvisor-a_b@x.y", "1"), "mailadvisor-a_b-x.y");
}

TEST(CaselessName, EndsInTheNumberWhenItLostLetters) {
    EXPECT_EQ(caselessName("a+b@x.y", "1"), "a-b-x.y-1");
    EXPECT_EQ(caselessName("สมชาย@x.y", "1"), "--x.y-1");
    EXPECT_EQ(caselessName("", "1"), "");
    EXPECT_EQ(caselessName(std::string(90, 'x'), "1"), std::string(80, 'x') + "-1");
}

TEST(PlainName, GivesBackTheAddressThatItWasMadeOf) {
    for (const char* address : {"somchai@example.com", "สมชาย@example.com", "a'b+c%d@example.com"})
        EXPECT_EQ(addressFromPlainName(plainName(address)), address);
    EXPECT_EQ(addressFromPlainName(plainName(std::string(200, 'a') + "@example.com")), "");
    for (const char* other : {"", "work", "%ZZ@example.com", "a%40example.com", "a@b@", "%"})
        EXPECT_EQ(addressFromPlainName(other), "") << other;
}

}  // namespace
}  // namespace mailadvisor
