#include "system/run_program.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace mailadvisor {
namespace {

using Words = std::vector<std::string>;
constexpr auto aWhile = std::chrono::seconds(20);

CommandOutput run(const Words& words, std::string_view input = {}) {
    return runProgram(words, input, 1 << 20, aWhile);
}

TEST(CommandWords, ArePartedAtBlanksAndKeptTogetherByQuotationMarks) {
    EXPECT_EQ(commandWords("  a 'b c' \"d'e\" f\"g h\"i \t"), (Words{"a", "b c", "d'e", "fg hi"}));
    EXPECT_EQ(commandWords("a ''"), (Words{"a", ""}));
    EXPECT_EQ(commandWords("a 'b"), Words{});
    EXPECT_EQ(commandWords(" "), Words{});
}

TEST(RunProgram, NeedsNoShellAndGivesItNothing) {
    const auto output = run({"printf", "%s|", "$HOME", ";", "*"});

    EXPECT_EQ(output.end, CommandEnd::Succeeded);
    EXPECT_EQ(output.text, "$HOME|;|*|");
}

TEST(RunProgram, FeedsMoreThanAPipeHoldsAndReadsItBack) {
    const std::string much(300'000, 'x');

    const auto output = run({"cat"}, much);

    EXPECT_EQ(output.end, CommandEnd::Succeeded);
    EXPECT_EQ(output.text, much);
}

TEST(RunProgram, TakesTheOutputOfAProgramThatReadsNothing) {
    EXPECT_EQ(run({"echo", "done"}, std::string(300'000, 'x')).text, "done\n");
}

TEST(RunProgram, IsNotEndedBySigpipeWhenTheInputIsClosedHalfway) {
    const auto before = std::signal(SIGPIPE, SIG_DFL);

    const auto output =
        run({"sh", "-c", "exec <&-; sleep 0.2; echo done"}, std::string(300'000, 'x'));

    EXPECT_EQ(output.text, "done\n");
    std::signal(SIGPIPE, before);
}

TEST(RunProgram, SaysWhenAProgramFailsOrIsNotThere) {
    EXPECT_EQ(run({"false"}).end, CommandEnd::Failed);
    EXPECT_EQ(run({"/nowhere/at-all"}).end, CommandEnd::Failed);
    EXPECT_EQ(run({}).end, CommandEnd::Failed);
}

TEST(RunProgram, HandsNoOpenFileDown) {
    const int high = fcntl(STDIN_FILENO, F_DUPFD, 77);  // without close-on-exec
    ASSERT_GE(high, 77);

    const auto output = run({"sh", "-c", "echo >&" + std::to_string(high)});

    EXPECT_EQ(output.end, CommandEnd::Failed);
    close(high);
}

TEST(RunProgram, EndsALateProgramWithItsChildren) {
    const auto begin = std::chrono::steady_clock::now();

    const auto output =
        runProgram({"sh", "-c", "sleep 60 & wait"}, {}, 100, std::chrono::milliseconds(300));

    EXPECT_EQ(output.end, CommandEnd::TooLate);
    EXPECT_TRUE(output.text.empty());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, aWhile);
}

TEST(RunProgram, EndsOneThatPrintsTooMuch) {
    EXPECT_EQ(runProgram({"yes"}, {}, 100, aWhile).end, CommandEnd::TooLong);
}

}  // namespace
}  // namespace mailadvisor
