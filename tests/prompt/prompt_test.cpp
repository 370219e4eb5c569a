#include "cli/prompt.h"

#include "cli/typed_numbers.h"
#include "prompt/typist.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <unistd.h>
#include <csignal>
#include <string>
#include <tuple>

namespace mailadvisor::cli {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Optional;

constexpr int failed = 99;

const std::vector<Choice> fruits{
    {{"apple", {}}, true}, {{"pear", {}}, false}, {{"fig", {}}, false}};

/// Runs `body` with a prompt on the pseudo-terminal.
Typist asking(Language language, const std::function<int(const Prompt&)>& body) {
    return Typist([language, body] {
        const Sentences say(language);
        const auto prompt = Prompt::open(say, 80, {});
        return prompt ? body(*prompt) : failed;
    });
}

int ticksAsBits(const Result<std::vector<bool>>& ticks) {
    if (!ticks) return failed;
    int bits = 0;
    for (std::size_t i = 0; i < ticks->size(); ++i) bits |= (*ticks)[i] ? 1 << i : 0;
    return bits;
}

TEST(Prompt, NumbersToggleTicksAndEnterGoesOn) {
    Typist typist = asking(Language::English, [](const Prompt& prompt) {
        return ticksAsBits(prompt.askTicks({"which", {}}, fruits));
    });

    ASSERT_TRUE(typist.waitFor("1  [x] "));
    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("1 3\n");
    ASSERT_TRUE(typist.waitFor("1  [ ] "));
    ASSERT_TRUE(typist.waitFor("3  [x] "));
    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("\n");

    EXPECT_EQ(typist.finish(), 0b100);
}

TEST(Prompt, EnterAloneKeepsTheTicksAsTheyStand) {
    Typist typist = asking(Language::English, [](const Prompt& prompt) {
        return ticksAsBits(prompt.askTicks({"which", {}}, fruits));
    });

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("\n");

    EXPECT_EQ(typist.finish(), 0b001);
}

TEST(Prompt, ANumberOutsideTheListIsSaidAndAskedAgain) {
    Typist typist = asking(Language::English, [](const Prompt& prompt) {
        return ticksAsBits(prompt.askTicks({"which", {}}, fruits));
    });

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("4\n");
    ASSERT_TRUE(typist.waitFor("from 1 to 3"));
    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("2\n");
    ASSERT_TRUE(typist.waitFor("2  [x]"));
    typist.type("\n");

    EXPECT_EQ(typist.finish(), 0b011);
}

TEST(Prompt, YesAndNoInBothLanguages) {
    for (const auto& [language, typed, expected] : {std::tuple{Language::English, "y\n", 1},
                                                    {Language::English, "No\n", 0},
                                                    {Language::English, "\n", 1},
                                                    {Language::Thai, "ใช่\n", 1},
                                                    {Language::Thai, "ไม่\n", 0},
                                                    {Language::Thai, "n\n", 0}}) {
        Typist typist = asking(language, [](const Prompt& prompt) {
            const auto answer = prompt.askYesNo({"really", {}}, true);
            return answer ? static_cast<int>(*answer) : failed;
        });

        ASSERT_TRUE(typist.waitFor("> "));
        typist.type(typed);

        EXPECT_EQ(typist.finish(), expected) << typed;
    }
}

TEST(Prompt, OtherWordsAreNeitherYesNorNo) {
    Typist typist = asking(Language::Thai, [](const Prompt& prompt) {
        const auto answer = prompt.askYesNo({"really", {}}, true);
        return answer ? static_cast<int>(*answer) : failed;
    });

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("perhaps\n");
    ASSERT_TRUE(typist.waitFor("ตอบว่า ใช่ หรือ ไม่"));
    typist.type("no\n");

    EXPECT_EQ(typist.finish(), 0);
}

TEST(Prompt, ChoosesOneByThaiDigit) {
    Typist typist = asking(Language::Thai, [](const Prompt& prompt) {
        const auto answer = prompt.askOne({"which", {}}, fruits, 0);
        return answer ? static_cast<int>(*answer) : failed;
    });

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("๓\n");

    EXPECT_EQ(typist.finish(), 2);
}

TEST(Prompt, TextLosesItsOuterBlanksAndEnterTakesTheStandard) {
    Typist typist = asking(Language::English, [](const Prompt& prompt) {
        const auto typed = prompt.askText({"address", {}});
        const auto standard = prompt.askText({"address", {}}, "b@example.test");
        return typed && *typed == "a@example.test" && standard && *standard == "b@example.test"
                   ? 0
                   : failed;
    });

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("  a@example.test \n");
    ASSERT_TRUE(typist.waitFor("b@example.test"));
    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("\n");

    EXPECT_EQ(typist.finish(), 0);
}

TEST(Prompt, EndOfInputIsAnError) {
    Typist typist = asking(Language::English, [](const Prompt& prompt) {
        const auto answer = prompt.askYesNo({"really", {}}, true);
        return !answer && answer.error().code == ErrorCode::Refused ? 7 : failed;
    });

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("\x04");

    EXPECT_EQ(typist.finish(), 7);
}

TEST(Prompt, CtrlCEndsTheProgram) {
    Typist typist = asking(Language::English, [](const Prompt& prompt) {
        (void)prompt.askYesNo({"really", {}}, true);
        return failed;
    });

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("\x03");

    EXPECT_EQ(typist.finish(), -SIGINT);
}

TEST(Prompt, WithoutATerminalSaysWhatToDoInstead) {
    const int before = dup(STDIN_FILENO);
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    dup2(nothing, STDIN_FILENO);
    const Sentences say(Language::English);

    const auto prompt = Prompt::open(say, 80, {"remedy.instead", {}});
    dup2(before, STDIN_FILENO);

    ASSERT_FALSE(prompt);
    EXPECT_EQ(prompt.error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(prompt.error().text.id, "error.no-terminal");
    EXPECT_EQ(prompt.error().remedy.id, "remedy.instead");
}

TEST(TypedNumbers, ReadsBlanksCommasAndThaiDigits) {
    EXPECT_THAT(typedNumbers("1 3", 3), Optional(ElementsAre(0, 2)));
    EXPECT_THAT(typedNumbers("1,3", 3), Optional(ElementsAre(0, 2)));
    EXPECT_THAT(typedNumbers("๑ ๑๒", 12), Optional(ElementsAre(0, 11)));
    EXPECT_THAT(typedNumbers("", 3), Optional(ElementsAre()));
}

TEST(TypedNumbers, RefusesEverythingElse) {
    for (const auto* text :
         {"0", "4", "-1", "1a", "a", "1.5", "99999999999999999999", "\xE0\xB9"}) {
        EXPECT_EQ(typedNumbers(text, 3), std::nullopt) << text;
    }
}

/// Runs one question that explains itself and lets one go back or change; the code says which.
Typist askingWithAsides(Language language, bool mayLeave) {
    return asking(language, [mayLeave](const Prompt& prompt) {
        const Prompt offering = prompt.with({{"why it is asked", {}}, mayLeave, mayLeave});
        const auto answer = offering.askText({"which", {}});
        if (answer) return *answer == "back" ? 3 : 4;
        if (offering.aside() == Aside::Back) return 1;
        return offering.aside() == Aside::Change ? 2 : failed;
    });
}

TEST(Prompt, ExplainsAQuestionAndWaitsOn) {
    Typist typist = askingWithAsides(Language::English, true);

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("?\n");
    ASSERT_TRUE(typist.waitFor("why it is asked"));
    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("pear\n");

    EXPECT_EQ(typist.finish(), 4);
}

TEST(Prompt, GoesBackAndChangesByWordsOfBothLanguages) {
    const std::tuple<Language, std::string, int> cases[] = {{Language::English, "Back", 1},
                                                            {Language::English, "change", 2},
                                                            {Language::Thai, "ย้อน", 1},
                                                            {Language::Thai, "แก้", 2},
                                                            {Language::Thai, "back", 1}};
    for (const auto& [language, word, end] : cases) {
        SCOPED_TRACE(word);
        Typist typist = askingWithAsides(language, true);
        ASSERT_TRUE(typist.waitFor("> "));
        typist.type(word + "\n");
        EXPECT_EQ(typist.finish(), end);
    }
}

TEST(Prompt, TakesTheWordsAsAnswersWhereTheyAreNotOffered) {
    Typist typist = askingWithAsides(Language::English, false);

    ASSERT_TRUE(typist.waitFor("> "));
    typist.type("back\n");

    EXPECT_EQ(typist.finish(), 3);
}

TEST(Prompt, PutsALongHintOnALineOfItsOwn) {
    Typist typist([] {
        const Sentences say(Language::English);
        const auto prompt = Prompt::open(say, 40, {});
        return prompt ? ticksAsBits(prompt->askTicks({"which", {}}, fruits)) : failed;
    });

    ASSERT_TRUE(typist.waitFor("goes on\r\n> "));
    typist.type("\n");
    EXPECT_EQ(typist.finish(), 0b001);
}

}  // namespace
}  // namespace mailadvisor::cli
