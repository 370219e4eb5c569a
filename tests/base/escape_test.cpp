#include "base/escape.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Sanitise, LeavesHonestTextAlone) {
    EXPECT_EQ(sanitise("* OK Dovecot พร้อม ready."), "* OK Dovecot พร้อม ready.");
}

TEST(Sanitise, RemovesWhatCouldSteerATerminal) {
    EXPECT_EQ(sanitise("\x1b[31mred\x1b[0m\a\b"), "[31mred[0m");
    EXPECT_EQ(sanitise("a\r\nb\tc"), "a b c");
    EXPECT_EQ(sanitise(std::string("a\0b", 3)), "ab");
    EXPECT_EQ(sanitise("a\xc2\x9b"
                       "31mb"),
              "a31mb");
}

TEST(Sanitise, RemovesWhatReordersOrHidesText) {
    EXPECT_EQ(sanitise("moc.\u202Eelpmaxe\u202C"), "moc.elpmaxe");
    EXPECT_EQ(sanitise("a\u200Bb\uFEFFc\u2066d"), "abcd");
}

TEST(Sanitise, ReplacesInvalidUtf8) {
    EXPECT_EQ(sanitise("a\xff"
                       "b"),
              "a\uFFFD"
              "b");
    EXPECT_EQ(sanitise("\xc0\xaf"), "\uFFFD\uFFFD");
    EXPECT_EQ(sanitise("\xed\xa0\x80"), "\uFFFD");
    EXPECT_EQ(sanitise("\xe0\xb8"), "\uFFFD");
}

TEST(Sanitise, CutsAndMarksTheCut) {
    EXPECT_EQ(sanitise("กขคง", 3), "กขค\u2026");
    EXPECT_EQ(sanitise("กขค", 3), "กขค");
    EXPECT_EQ(sanitise(std::string(10'000, 'x')).size(), maxShownText + 3);
}

TEST(PercentEncode, LeavesOnlyUnreservedCharacters) {
    EXPECT_EQ(percentEncode("som.chai+shop@x-y_z~"), "som.chai%2Bshop%40x-y_z~");
    EXPECT_EQ(percentEncode("ก"), "%E0%B8%81");
}

TEST(PercentDecoded, KeepsWhatIsNotEncoded) {
    EXPECT_EQ(percentDecoded("a%40b%"), "a@b%");
    EXPECT_EQ(percentDecoded("%4"), "%4");
    EXPECT_EQ(percentDecoded("%G0%2541"), "%G0%41");
    EXPECT_EQ(percentDecoded("%+4%-1% 2%0x"), "%+4%-1% 2%0x");
    EXPECT_EQ(percentDecoded("%E0%B8%81"), "ก");
}

TEST(PercentDecoded, GivesBackWhatWasEncoded) {
    for (const char* text : {"som.chai+shop@x", "สมชาย", "100%", "%41"})
        EXPECT_EQ(percentDecoded(percentEncode(text)), text);
}

TEST(AppendPercentEncoded, WritesOneByteWithUpperCaseDigits) {
    std::string text = "a";

    appendPercentEncoded(text, '\xFE');

    EXPECT_EQ(text, "a%FE");
}

TEST(HasControlCharacters, FindsThemInEveryForm) {
    for (const char* text : {"a\nb", "a\rb", "\x7f", "\xc2\x85", "a\u2028b"}) {
        EXPECT_TRUE(hasControlCharacters(text));
    }
    EXPECT_FALSE(hasControlCharacters("สมชาย ใจดี"));
}

TEST(EscapeMarkup, LeavesNothingThatMarkupOrAnAttributeWouldMisread) {
    EXPECT_EQ(escapeMarkup("<a b='c' d=\"e\">]]>&amp;"),
              "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;]]&gt;&amp;amp;");
    EXPECT_EQ(escapeMarkup("สมชาย"), "สมชาย");
    EXPECT_EQ(escapeMarkup("a\xEF\xBF\xBF\xEF\xBF\xBE"), "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

}  // namespace
}  // namespace mailadvisor
