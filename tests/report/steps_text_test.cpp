#include "report/steps_text.h"
#include "text/cells.h"

#include "text/line_break.h"

#include <gmock/gmock.h>

#include <sstream>

namespace mailadvisor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::vector<ProgramSteps> programs{
    {"fake", {"Fake Mail", "เมลจำลอง"}, {{"test.step", {}}}, {{"clients.unsigned", {}}}}};

TEST(StepsText, NamesTheProgramInItsLanguageAndWhereItsFilesAre) {
    const auto english = stepsText("a@b.test", {}, programs, Sentences(Language::English));
    const auto thai = stepsText("a@b.test", {}, programs, Sentences(Language::Thai));

    EXPECT_THAT(english, HasSubstr("\nFake Mail: files in the folder fake\n  1. "));
    EXPECT_THAT(english, HasSubstr("\nTake care\n  ! The profile is not signed"));
    EXPECT_THAT(thai, HasSubstr("เมลจำลอง: ไฟล์อยู่ในโฟลเดอร์ fake"));
    EXPECT_THAT(thai, Not(HasSubstr("Fake Mail")));
}

TEST(StepsText, IsPlainTextThatFitsAWindow) {
    for (const Language language : allLanguages) {
        std::istringstream lines(stepsText("a@b.test", {}, programs, Sentences(language)));
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(cells(line), 78) << line;
            EXPECT_THAT(line, Not(HasSubstr("\x1B")));
        }
    }
}

TEST(StepsText, AWriterCannotBringControlCharactersIn) {
    const Message evil{"clients.use-instead",
                       {{"client", std::string("x\x1B[31m")}, {"id", std::string("y")}}};

    const auto text =
        stepsText("a@b.test", {}, {{"fake", {"F", "F"}, {evil}, {}}}, Sentences(Language::English));

    EXPECT_THAT(text, Not(HasSubstr("\x1B")));
}

}  // namespace
}  // namespace mailadvisor
