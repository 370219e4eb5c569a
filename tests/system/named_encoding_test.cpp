#include "system/named_encoding.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(NamedEncoding, ReadsTheSameOnEverySystem) {
    using namespace std::string_view_literals;
    struct Case {
        std::string_view encoding{};
        std::string_view bytes{};
        std::string_view text{};
    };
    for (const Case& one : {
             Case{"TIS-620", "\xCA\xC1\xAA\xD2\xC2", "สมชาย"},
             Case{"windows-874", "\xE4\xB7\xC2 \x80", "ไทย €"},
             Case{"utf-8", "\xEF\xBB\xBFไทย", "ไทย"},
             Case{"utf-16le", "\x01\x0E\x3D\xD8\x00\xDE"sv, "ก😀"},
             Case{"UTF-16BE", "\x0E\x01\xD8\x3D\xDE\x00"sv, "ก😀"},
             Case{"iso-8859-1", "\xE9\x80", "é€"},
             Case{"iso-8859-2", "\xB1", "ą"},
             Case{"iso-8859-10", "\xBD\xFF", "―ĸ"},
             Case{"iso-8859-14", "\xA1\xFF", "Ḃÿ"},
             Case{"iso-8859-15", "\xA4", "€"},
             Case{"iso-8859-16", "\xA4\xAA", "€Ș"},
             Case{"windows-1251", "\xC6", "Ж"},
             Case{"koi8-r", "\xF6", "Ж"},
             Case{"shift_jis", "\x93\xFA\x96\x7B", "日本"},
             Case{"euc-jp", "\xC6\xFC\xCB\xDC", "日本"},
             Case{"gb2312", "\xD6\xD0\xCE\xC4", "中文"},
             Case{"big5", "\xA4\xA4\xA4\xE5", "中文"},
             Case{"euc-kr", "\xC7\xD1\xB1\xDB", "한글"},
         }) {
        EXPECT_TRUE(isKnownEncoding(one.encoding)) << one.encoding;
        EXPECT_EQ(toUtf8(one.bytes, one.encoding), one.text) << one.encoding;
        EXPECT_EQ(toUtf8("", one.encoding), "") << one.encoding;
    }
}

TEST(NamedEncoding, RefusesBytesThatDoNotFit) {
    using namespace std::string_view_literals;
    for (const auto& [encoding, bytes] :
         std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"utf-8", "\xFF"},
             {"utf-16le", "\x01"},
             {"utf-16le", "\x00\xDC\x01\x0E"sv},
             {"utf-16be", "\xD8\x00"sv},
             {"windows-1252", "\x81"},
             {"windows-874", "\xDB"},
             {"shift_jis", "\x81"},
             {"gb18030", "\xFF"},
         }) {
        EXPECT_EQ(toUtf8(bytes, encoding), std::nullopt) << encoding;
    }
    EXPECT_EQ(toUtf8("x", "utf-7"), std::nullopt);
    EXPECT_FALSE(isKnownEncoding("utf-7"));
}

}  // namespace
}  // namespace mailadvisor
