#include "diagnosis/number_words.h"

#include "diagnosis/heard_text.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

double valueOf(const char* words) {
    const HeardText text = heard(words);
    return numberInWords(text.compact).value;
}

TEST(NumberWords, AreReadInThai) {
    EXPECT_EQ(valueOf("ห้า"), 5);
    EXPECT_EQ(valueOf("สิบเอ็ด"), 11);
    EXPECT_EQ(valueOf("ยี่สิบห้า"), 25);
    EXPECT_EQ(valueOf("ร้อยยี่สิบ"), 120);
    EXPECT_EQ(valueOf("สามร้อย"), 300);
    EXPECT_EQ(valueOf("สองจุดห้า"), 2.5);
    EXPECT_EQ(valueOf("ครึ่ง"), 0.5);
}

TEST(NumberWords, AreReadInEnglish) {
    EXPECT_EQ(valueOf("seven"), 7);
    EXPECT_EQ(valueOf("sixteen"), 16);
    EXPECT_EQ(valueOf("twenty-five"), 25);
    EXPECT_EQ(valueOf("sixty"), 60);
    EXPECT_EQ(valueOf("a hundred and twenty"), 120);
    EXPECT_EQ(valueOf("two point five"), 2.5);
    EXPECT_EQ(valueOf("one and a half"), 1.5);
}

TEST(NumberWords, AreNoneWhereNoNumberBegins) {
    for (const auto* words : {"", "mail", "ไฟล์", "hundreds", "สบาย"}) {
        EXPECT_EQ(numberInWords(heard(words).compact).length, 0U) << words;
    }
}

}  // namespace
}  // namespace mailadvisor
