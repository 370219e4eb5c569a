#include "report/changes_report.h"

#include "report/line_diff.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string reportOf(const std::vector<FileChange>& changes, bool isWhole = false) {
    const Sentences say(Language::English);
    PageStyle style;
    style.width = 80;
    return changesReport(changes, isWhole, say, style);
}

TEST(ChangesReport, ShowsTheLinesThatComeAndGoInAFileThatIsThere) {
    const auto text =
        reportOf({{"/p/prefs.js", false, lineDiff("a\nport 143\nz\n", "a\nport 993\nz\n")}});

    EXPECT_THAT(text, HasSubstr("What changes in /p/prefs.js"));
    EXPECT_THAT(text, HasSubstr("- port 143\n"));
    EXPECT_THAT(text, HasSubstr("+ port 993\n"));
}

TEST(ChangesReport, SaysNothingOfNewFiles) {
    EXPECT_EQ(reportOf({{"/p/new", true, lineDiff("", "a\n")}, {"/p/same", false, ""}}), "");
}

TEST(ChangesReport, CutsALongChangeAndSaysHowMuchIsLeft) {
    std::string many;
    for (int i = 0; i < 50; ++i) many += "line " + std::to_string(i) + "\n";

    const std::vector<FileChange> changes{{"/p/prefs.js", false, lineDiff("x\n", "x\n" + many)}};

    EXPECT_THAT(reportOf(changes), HasSubstr("line 9\n"));
    EXPECT_THAT(reportOf(changes), Not(HasSubstr("line 10")));
    EXPECT_THAT(reportOf(changes), HasSubstr("and 40 lines more"));
    EXPECT_THAT(reportOf(changes, true), HasSubstr("line 49"));
    EXPECT_THAT(reportOf(changes, true), Not(HasSubstr("lines more")));
}

TEST(ChangesReport, LetsNoControlCharacterOfAFileReachTheTerminal) {
    EXPECT_THAT(reportOf({{"/p/prefs.js", false, lineDiff("a\n", "a\n\x1b[2Jb\n")}}),
                Not(HasSubstr("\x1b[2J")));
}

}  // namespace
}  // namespace mailadvisor
