#include "output/corrected_line.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;

const std::string before = "a, 1;\nport, 143;\nz, 3;\n";
const std::string after = "a, 1;\nport, 993;\nz, 3;\nnew, 4;\n";

TEST(CorrectedLines, ArePairedByWhatTheySet) {
    EXPECT_THAT(correctedLines("prefs.js", before, after),
                ElementsAre(CorrectedLine{"prefs.js", "port, 143;", "port, 993;"},
                            CorrectedLine{"prefs.js", "", "new, 4;"}));
}

TEST(CorrectedLines, GiveTheOldOnesBackInAFileThatWasSortedAnew) {
    const auto lines = correctedLines("prefs.js", before, after);

    EXPECT_EQ(withOldLines("z, 3;\r\nport, 993;\r\nnew, 4;\r\na, 1;\r\ntheirs, 5;\r\n", "prefs.js",
                           lines),
              "z, 3;\r\nport, 143;\r\na, 1;\r\ntheirs, 5;\r\n");
    EXPECT_EQ(withOldLines(after, "prefs.js", lines), before);
}

TEST(CorrectedLines, LeaveWhatWasSetOtherwiseSince) {
    const auto lines = correctedLines("prefs.js", before, after);

    EXPECT_EQ(withOldLines("port, 1993;\n", "prefs.js", lines), "port, 1993;\n");
    EXPECT_EQ(withOldLines("port, 993;\nport, 993;\n", "prefs.js", lines),
              "port, 993;\nport, 993;\n");
    EXPECT_EQ(withOldLines(after, "other.js", lines), after);
}

}  // namespace
}  // namespace mailadvisor
