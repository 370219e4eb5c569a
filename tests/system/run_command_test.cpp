#include "system/run_command.h"

#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <iterator>

namespace mailadvisor {
namespace {

constexpr std::size_t plenty = 4096;

std::ptrdiff_t openDescriptors() {
    return std::ranges::distance(std::filesystem::directory_iterator("/proc/self/fd"));
}

TEST(RunCommand, GivesWhatWasPrinted) {
    const auto output = runCommand("printf 'a\\nไทย'; printf '\\0b'", plenty);

    EXPECT_EQ(output.text, std::string("a\nไทย\0b", 13));
    EXPECT_TRUE(output.hasSucceeded);
    EXPECT_FALSE(output.isCut);
}

TEST(RunCommand, HasSucceededOnlyWithExitCodeZero) {
    EXPECT_TRUE(runCommand("exit 0", plenty).hasSucceeded);
    for (const auto* command :
         {"exit 1", "exit 255", "no-such-command-anywhere 2>/dev/null", "kill $$", "kill -9 $$"}) {
        EXPECT_FALSE(runCommand(command, plenty).hasSucceeded) << command;
    }
}

TEST(RunCommand, KeepsWhatAFailingCommandPrinted) {
    const auto output = runCommand("echo before; exit 3", plenty);

    EXPECT_EQ(output.text, "before\n");
    EXPECT_FALSE(output.hasSucceeded);
}

TEST(RunCommand, TakesExactlyTheLimitAndCutsOneByteMore) {
    const auto whole = runCommand("printf 1234", 4);
    const auto cut = runCommand("printf 12345", 4);

    EXPECT_EQ(whole.text, "1234");
    EXPECT_TRUE(whole.hasSucceeded);
    EXPECT_EQ(cut.text, "1234");
    EXPECT_TRUE(cut.isCut);
    EXPECT_FALSE(cut.hasSucceeded);
}

TEST(RunCommand, EndsACommandThatNeverEndsItsOutput) {
    for (const auto* command : {"yes", "trap '' TERM; while echo y 2>/dev/null; do :; done"}) {
        const auto output = runCommand(command, plenty);

        EXPECT_EQ(output.text.size(), plenty);
        EXPECT_FALSE(output.hasSucceeded);
    }
}

TEST(RunCommand, HearsOfAClosedPipeThoughThisProgramIgnoresThem) {
    const auto before = std::signal(SIGPIPE, SIG_IGN);

    const auto output = runCommand("kill -PIPE $$; exit 0", plenty);
    std::signal(SIGPIPE, before);

    EXPECT_FALSE(output.hasSucceeded);
}

TEST(RunCommand, LeavesNoDescriptorOpen) {
    const auto before = openDescriptors();

    for (const auto* command : {"true", "yes", "exit 1"}) runCommand(command, 10);

    EXPECT_EQ(openDescriptors(), before);
}

}  // namespace
}  // namespace mailadvisor
