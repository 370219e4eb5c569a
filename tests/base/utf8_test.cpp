#include "base/utf8.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Utf8, EncodesWhatItDecodesForEveryCodePoint) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (isHighSurrogate(c) || isLowSurrogate(c)) continue;
        std::string text;

        appendUtf8(text, c);
        const auto decoded = decodeUtf8(text);

        ASSERT_TRUE(decoded.isValid) << static_cast<unsigned>(c);
        ASSERT_EQ(decoded.codePoint, c);
        ASSERT_EQ(decoded.length, text.size());
    }
}

TEST(Utf8, RefusesOverlongFormsSurrogatesAndWhatLiesBeyondUnicode) {
    for (const std::string_view bytes :
         {"\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF", "\xED\xA0\x80",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xFF", "\xE0\xB8"}) {
        EXPECT_FALSE(isUtf8(bytes));
        EXPECT_EQ(decodeUtf8(bytes).codePoint, replacementCharacter);
    }
    EXPECT_TRUE(isUtf8("สมชาย 🚀"));
    EXPECT_TRUE(isUtf8(""));
}

TEST(Utf8, GivesTheCodePointsOfAText) {
    EXPECT_EQ(codePointsOf("aก🚀"), U"aก🚀");
    EXPECT_EQ(codePointsOf("a\xFFz"), U"a\uFFFDz");
    EXPECT_EQ(codePointsOf(""), U"");
}

TEST(Utf16, PairsMakeOneCodePoint) {
    EXPECT_TRUE(isHighSurrogate(0xD83D));
    EXPECT_TRUE(isLowSurrogate(0xDE80));
    EXPECT_EQ(fromSurrogates(0xD83D, 0xDE80), U'🚀');
    EXPECT_EQ(fromSurrogates(0xDBFF, 0xDFFF), char32_t{0x10FFFF});
}

}  // namespace
}  // namespace mailadvisor
