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

std::string textFor(Language language, const std::vector<ProgramSteps>& steps) {
    const Sentences say(language);
    return StepsText(say).of("a@b.test", {}, steps);
}

TEST(StepsText, NamesTheProgramInItsLanguageAndWhereItsFilesAre) {
    const auto english = textFor(Language::English, programs);
    const auto thai = textFor(Language::Thai, programs);

    EXPECT_THAT(english, HasSubstr("\nFake Mail: files in the folder fake\n  1. "));
    EXPECT_THAT(english, HasSubstr("\nTake care\n  ! The profile is not signed"));
    EXPECT_THAT(thai, HasSubstr("เมลจำลอง: ไฟล์อยู่ในโฟลเดอร์ fake"));
    EXPECT_THAT(thai, Not(HasSubstr("Fake Mail")));
}

TEST(StepsText, IsPlainTextThatFitsAWindow) {
    for (const Language language : allLanguages) {
        std::istringstream lines(textFor(language, programs));
        for (std::string line; std::getline(lines, line);) {
            EXPECT_LE(cells(line), 78) << line;
            EXPECT_THAT(line, Not(HasSubstr("\x1B")));
        }
    }
}

TEST(StepsText, AWriterCannotBringControlCharactersIn) {
    const Message evil{"clients.use-instead",
                       {{"client", std::string("x\x1B[31m")}, {"id", std::string("y")}}};

    const auto text = textFor(Language::English, {{"fake", {"F", "F"}, {evil}, {}}});

    EXPECT_THAT(text, Not(HasSubstr("\x1B")));
}

/// What is told of a person: where files go, and what else is in the same words for all.
std::vector<ProgramSteps> stepsNaming(const std::string& client) {
    const Message shared{"clients.unsigned", {}};
    const Message own{"clients.use-instead", {{"client", client}, {"id", std::string("id")}}};
    return {{"fake", {"Fake Mail", "เมลจำลอง"}, {own, shared, own}, {shared}},
            {client, {"Other Mail", "เมลอื่น"}, {shared}, {own}}};
}

TEST(StepsText, WhatStoodOnThePagesBeforeNeverStandsOnTheNext) {
    for (const Language language : allLanguages) {
        const Sentences say(language);
        StepsText steps(say);
        for (const auto* client : {"one", "two", "two", "one", "three"}) {
            const auto named = stepsNaming(client);
            const auto move = named.front().steps;
            EXPECT_EQ(steps.of("a@b.test", {}, named), StepsText(say).of("a@b.test", {}, named));
            EXPECT_EQ(steps.of("c@d.test", move, named),
                      StepsText(say).of("c@d.test", move, named));
        }
    }
}

}  // namespace
}  // namespace mailadvisor
