#include "report/page.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

TEST(Page, SeparatesItsSectionsByOneBlankLine) {
    Page page({40, false, false});

    page.heading("Why");
    page.item("-", "because");
    page.heading("Take care");

    EXPECT_EQ(page.text(), "Why\n  - because\n\nTake care\n");
}

TEST(Page, KeepsTheLinesOfAnItemBesideItsMark) {
    Page page({20, false, false});

    page.item("12.", "one two three four five");

    EXPECT_EQ(page.text(), "  12. one two three\n      four five\n");
}

TEST(Page, HasNoEscapesWithoutColour) {
    Page page({80, false, false});

    page.heading("Title");
    page.paragraph("bad", TextStyle::Bad);

    EXPECT_EQ(page.text(), "Title\nbad\n");
}

TEST(Page, EndsEachColourOnItsLine) {
    Page page({20, true, false});

    page.paragraph("one two three four five", TextStyle::Bad);

    EXPECT_EQ(page.text(), "\x1b[31mone two three four\x1b[0m\n\x1b[31mfive\x1b[0m\n");
}

TEST(Page, KeepsEscapesOfAServerFromTheTerminal) {
    Page page({80, false, false});

    page.paragraph("\x1b[2Jhello\r");
    page.table({{{""}}, {{{"\x1b]0;title\x07"}}}});

    EXPECT_EQ(page.text().find('\x1b'), std::string::npos);
    EXPECT_EQ(page.text().find('\r'), std::string::npos);
    EXPECT_EQ(page.text().find('\x07'), std::string::npos);
}

TEST(Page, KeepsWhatIsUnbrokenOnOneLine) {
    Page page({20, false, false});

    page.paragraph("it ends on " + unbroken("10 Feb 2027"));

    EXPECT_EQ(page.text(), "it ends on\n10 Feb 2027\n");
}

TEST(Page, SurvivesAWidthOfNothing) {
    Page page({0, false, false});

    page.paragraph("text that is longer than that");

    EXPECT_EQ(page.text(), "text that is longer\nthan that\n");
}

}  // namespace
}  // namespace mailadvisor
