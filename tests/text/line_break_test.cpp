#include "text/line_break.h"
#include "text/cells.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::Le;
using testing::ResultOf;

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const auto& line : lines) all += line;
    return all;
}

TEST(Wrap, BreaksAfterBlanks) {
    EXPECT_THAT(wrap("one two three four", 9), ElementsAre("one two", "three", "four"));
}

TEST(Wrap, KeepsShortTextWhole) {
    EXPECT_THAT(wrap("one", 9), ElementsAre("one"));
    EXPECT_THAT(wrap("", 9), ElementsAre(""));
}

TEST(Wrap, BeginsANewLineAtALineFeed) {
    EXPECT_THAT(wrap("one\n\ntwo", 9), ElementsAre("one", "", "two"));
}

TEST(Wrap, BreaksThaiBetweenWords) {
    EXPECT_THAT(wrap("ใช้งานแบบ", 7), ElementsAre("ใช้งาน", "แบบ")) << "is libthai0 installed?";
}

TEST(Wrap, PrefersABlankInThaiWhenTheLineIsHalfFull) {
    EXPECT_THAT(wrap("เปิดอีเมลจากมือถือ แล้วลบในเครื่อง", 22),
                ElementsAre("เปิดอีเมลจากมือถือ", "แล้วลบในเครื่อง"));
}

TEST(Wrap, BreaksAfterABlankBeforeThai) {
    EXPECT_THAT(wrap("POP3 คือ", 6), ElementsAre("POP3", "คือ"));
}

TEST(Wrap, KeepsANumberWithItsUnit) {
    EXPECT_THAT(wrap("used are 1.9 GB", 13), ElementsAre("used are", "1.9 GB"));
}

TEST(Wrap, KeepsADateWholeInBothLanguages) {
    EXPECT_THAT(wrap("จะเต็มวันที่ 10 ธันวาคม 2569", 18), ElementsAre("จะเต็ม", "วันที่ 10 ธันวาคม 2569"));
    EXPECT_THAT(wrap("is full on 10 December 2026", 20),
                ElementsAre("is full on", "10 December 2026"));
    EXPECT_THAT(wrap("since 31 Dec 2026", 14), ElementsAre("since", "31 Dec 2026"));
}

TEST(Wrap, KeepsTheNameOfAButtonWhole) {
    EXPECT_THAT(wrap("แล้วแตะ “ตั้งค่าด้วยตนเอง”", 20), ElementsAre("แล้วแตะ", "“ตั้งค่าด้วยตนเอง”"));
}

TEST(Wrap, CutsWhatHoldsTogetherOnlyWhereItIsWiderThanTheLine) {
    EXPECT_THAT(wrap("on 10 December 2026", 11), ElementsAre("on", "10 December", "2026"));
}

TEST(Wrap, CutsAWordThatFitsNoLine) {
    EXPECT_THAT(wrap("https://autoconfig.demo.test", 10),
                ElementsAre("https://au", "toconfig.d", "emo.test"));
}

TEST(Wrap, NeverExceedsTheWidthNorLosesText) {
    const std::string text =
        "แนะนำให้ตั้งเป็นแบบ IMAP เพราะคุณเปิดอีเมลจาก 3 เครื่อง อีเมลทุกฉบับจะอยู่บนเซิร์ฟเวอร์เดิม "
        "ทุกเครื่องจึงเห็นเหมือนกัน “mail.demo.test” ใช้พอร์ต 993";
    for (int width = 4; width < 90; ++width) {
        const auto lines = wrap(text, width);

        EXPECT_THAT(lines, Each(ResultOf(cells, Le(width)))) << width;
        std::string kept = joined(lines);
        std::string expected = text;
        std::erase(kept, ' ');
        std::erase(expected, ' ');
        EXPECT_EQ(kept, expected);
    }
}

TEST(Wrap, NeverBreaksInsideAGrapheme) {
    for (int width = 1; width < 12; ++width) {
        for (const auto& line : wrap("กำลังเก็บสำเนาไว้ที่นี่ด้วย", width)) {
            // No line begins with a vowel or tone mark that belongs to the letter before it.
            const std::string first = line.substr(0, 3);
            for (const auto* mark :
                 {"ั", "ิ", "ี", "ึ", "ื", "ุ", "ู", "็", "่", "้", "๊", "๋", "์", "ำ", "า", "ะ"}) {
                EXPECT_NE(first, mark) << line;
            }
        }
    }
}

TEST(Wrap, CountsTheCellsOfPictures) {
    EXPECT_THAT(wrap("🚀🚀🚀 ก", 6), ElementsAre("🚀🚀🚀", "ก"));
    EXPECT_THAT(wrap("🚀🚀🚀 ก", 8), ElementsAre("🚀🚀🚀 ก"));
}

TEST(Wrap, SurvivesNarrowWidthsAndInvalidBytes) {
    EXPECT_FALSE(wrap("ที่", 0).empty());
    EXPECT_FALSE(wrap("\xff\xfe", 1).empty());
    EXPECT_THAT(wrap("漢字", 1), ElementsAre("漢", "字"));
    EXPECT_THAT(wrap("🚀🚀", 1), ElementsAre("🚀", "🚀"));
}

}  // namespace
}  // namespace mailadvisor
