#include "deploy/records/code_page.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Windows874, IsThaiThatPeopleWrite) {
    EXPECT_EQ(fromWindows874("\xCA\xC1\xAA\xD2\xC2 \xE3\xA8\xB4\xD5"), "สมชาย ใจดี");
    EXPECT_EQ(fromWindows874("\xA1\xB9\xA1\xC7\xC3\xC3\xB3 \xB9\xE9\xD3"), "กนกวรรณ น้ำ");
    EXPECT_EQ(fromWindows874("\xB9\xD3\xE9"), "นำ้");
    EXPECT_EQ(fromWindows874("IT\xBD\xE8\xD2\xC2"), "ITฝ่าย");
    EXPECT_EQ(fromWindows874("\x93\xE1\xB4\xA7\x94"), "“แดง”");
}

TEST(Windows874, IsNotWhatOtherLanguagesOrUtf8LookLikeInIt) {
    for (const char* bytes : {"Jos\xE9", "M\xFCller", "Fran\xE7ois",
                              "Pe\xF1"
                              "a",
                              "\xC5sa", "S\xE3o", "\xD8ystein",
                              "Gro\xDF"
                              "e",
                              "\xE0\xB8\xA1\xE0\xB8\xB2", "\xE0\xB8\xA1\xE0\xB8", "\xDB", "\xE9"}) {
        EXPECT_FALSE(fromWindows874(bytes)) << bytes;
    }
}

TEST(Windows1252, IsWesternEuropeanThatPeopleWrite) {
    EXPECT_EQ(fromWindows1252("Jos\xE9 M\xFCller"), "José Müller");
    EXPECT_EQ(fromWindows1252("\xC9ric \x96 Zo\xEB"), "Éric – Zoë");
    EXPECT_EQ(fromWindows1252("O\x92"
                              "Brien \x8Ai\x9Aka"),
              "O’Brien Šiška");
}

TEST(Windows1252, IsNotWhatThaiOrUtf8LooksLikeInIt) {
    for (const char* bytes : {"\xCA\xC1\xAA\xD2\xC2", "Jos\xC3\xA9", "a\x81", "\xA1\xB9\xA1\xC7"}) {
        EXPECT_FALSE(fromWindows1252(bytes)) << bytes;
    }
}

TEST(RatherWindows874, AreShortThaiWordsThatAreLettersOfNobodyInUtf8) {
    for (const char* bytes : {"\xE1\xB4\xA7", "\xE1\xA8\xB9", "\xE0\xA1\xB4", "\xE1\xA1\xA7",
                              "\xE1\xBE\xB7", "a,\xE1\xB4\xB9,\xE0\xB4\xAA"}) {
        EXPECT_TRUE(isRatherWindows874(bytes)) << bytes;  // แดง แจน เกด แกง แพท แดน เดช
    }
    for (const char* text : {"มาลี", "José", "Trần", "中", "Ann", "รมณ", "रमन", "ม"}) {
        EXPECT_FALSE(isRatherWindows874(text)) << text;
    }
}

TEST(GarbledUtf8, IsTextThatWasReadInAWrongCodePageAndSavedAgain) {
    for (const char* text :
         {"เธกเธฒเธฅเธต", "เธ\u0081", "JosÃ©", "Oâ€™Brien", "MÃ¼ller", "à¸¡à¸²"}) {
        EXPECT_TRUE(isGarbledUtf8(text)) << text;
    }
    for (const char* text :
         {"มาลี", "แดง", "แดน", "เธอ", "ไนท", "เนตร", "José", "Zoë", "Ann", "ÅÄ", "中", ""}) {
        EXPECT_FALSE(isGarbledUtf8(text)) << text;
    }
}

}  // namespace
}  // namespace mailadvisor
