#include "report/table.h"
#include "text/cells.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::Le;
using testing::ResultOf;

const PageStyle plain{};

Table servers() {
    return {{{"Type"}, {"Server"}, {"ms", Align::Right}},
            {{{"IMAP"}, {"mail.demo.test"}, {"12"}}, {{"POP3"}, {"a.test"}, {"1,310"}}}};
}

TEST(Table, AlignsItsColumns) {
    EXPECT_THAT(tableLines(servers(), 80, plain),
                ElementsAre("Type  Server             ms", "IMAP  mail.demo.test     12",
                            "POP3  a.test          1,310"));
}

TEST(Table, MeasuresThaiInCells) {
    const Table table{{{"สถานะ"}, {"x"}}, {{{"ที่นี่"}, {"1"}}, {{"abcd"}, {"2"}}}};

    EXPECT_THAT(tableLines(table, 80, plain), ElementsAre("สถานะ  x", "ที่นี่     1", "abcd   2"));
}

TEST(Table, WrapsATextThatIsTooWide) {
    Table table = servers();
    table.rows[0][1].text = "the answer was not understood";

    const auto lines = tableLines(table, 30, plain);

    EXPECT_THAT(lines,
                ElementsAre("Type  Server                ms", "IMAP  the answer was        12",
                            "      not understood", "POP3  a.test             1,310"));
}

TEST(Table, BecomesBlocksWhereItsNamesDoNotFit) {
    EXPECT_THAT(tableLines(servers(), 20, plain),
                ElementsAre("IMAP", "  Server:", "  mail.demo.test", "  ms: 12", "POP3",
                            "  Server: a.test", "  ms: 1,310"));
}

TEST(Table, LeavesOutColumnsWithoutText) {
    Table table = servers();
    for (auto& row : table.rows) row[1].text.clear();

    EXPECT_THAT(tableLines(table, 80, plain),
                ElementsAre("Type     ms", "IMAP     12", "POP3  1,310"));
}

TEST(Table, HasNoLineForMissingTitles) {
    const Table table{{{""}, {""}}, {{{"a"}, {"b"}}}};

    EXPECT_THAT(tableLines(table, 80, plain), ElementsAre("a  b"));
}

TEST(Table, IsNothingWithoutRows) { EXPECT_TRUE(tableLines({{{"Type"}}, {}}, 80, plain).empty()); }

TEST(Table, ColoursWithoutMovingItsColumns) {
    Table table = servers();
    table.rows[0][0].textStyle = TextStyle::Good;

    const auto lines = tableLines(table, 80, {80, true, false});

    EXPECT_EQ(lines[1], "\x1b[32mIMAP\x1b[0m  mail.demo.test     12");
}

TEST(Table, NeverExceedsAnyWidth) {
    Table table = servers();
    table.rows[0][1].text = "เซิร์ฟเวอร์นี้ไม่ตอบภายในเวลาที่กำหนด ลองใหม่อีกครั้งภายหลัง";
    for (int width = 10; width < 90; ++width) {
        EXPECT_THAT(tableLines(table, width, plain), Each(ResultOf(cells, Le(width)))) << width;
    }
}

}  // namespace
}  // namespace mailadvisor
