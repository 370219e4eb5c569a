#include "system/run_command.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using mailadvisor::testing::TemporaryFolder;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::size_t plenty = 4096;
constexpr auto patience = 60s;

CommandOutput run(const std::string& command, std::size_t mostBytes = plenty) {
    return runCommand(command, mostBytes, patience);
}

/// The process whose number stands in this file is there no more.
bool isGone(const std::string& file) {
    pid_t process = 0;
    std::ifstream(file) >> process;
    for (int i = 0; i < 200 && process > 0; ++i) {
        if (kill(process, 0) != 0) return true;
        usleep(10'000);
    }
    return false;
}

std::ptrdiff_t openDescriptors() {
    return std::ranges::distance(std::filesystem::directory_iterator("/proc/self/fd"));
}

TEST(RunCommand, GivesWhatWasPrinted) {
    const auto output = run("printf 'a\\nไทย'; printf '\\0b'");

    EXPECT_EQ(output.text, std::string("a\nไทย\0b", 13));
    EXPECT_EQ(output.end, CommandEnd::Succeeded);
}

TEST(RunCommand, HasSucceededOnlyWithExitCodeZero) {
    EXPECT_EQ(run("exit 0").end, CommandEnd::Succeeded);
    for (const auto* command :
         {"exit 1", "exit 255", "no-such-command-anywhere 2>/dev/null", "kill $$", "kill -9 $$"}) {
        EXPECT_EQ(run(command).end, CommandEnd::Failed) << command;
    }
}

TEST(RunCommand, KeepsWhatAFailingCommandPrinted) {
    const auto output = run("echo before; exit 3");

    EXPECT_EQ(output.text, "before\n");
    EXPECT_EQ(output.end, CommandEnd::Failed);
}

TEST(RunCommand, TakesExactlyTheLimitAndRefusesOneByteMore) {
    const auto whole = run("printf 1234", 4);
    const auto more = run("printf 12345", 4);

    EXPECT_EQ(whole.text, "1234");
    EXPECT_EQ(whole.end, CommandEnd::Succeeded);
    EXPECT_EQ(more.end, CommandEnd::TooLong);
}

TEST(RunCommand, EndsACommandThatNeverEndsItsOutput) {
    for (const auto* command : {"yes", "trap '' TERM; while echo y 2>/dev/null; do :; done"}) {
        const auto output = run(command);

        EXPECT_EQ(output.text.size(), plenty);
        EXPECT_EQ(output.end, CommandEnd::TooLong);
    }
}

TEST(RunCommand, EndsALateCommandWithAllItStarted) {
    const TemporaryFolder folder;
    const std::string file = folder.path() / "child";
    const std::string shared = "sleep 600 & echo $! >'" + file + "'; ";
    for (const std::string end : {"wait", "trap '' TERM; wait; wait", "exec >&-; sleep 600"}) {
        const auto begun = std::chrono::steady_clock::now();

        const auto output = runCommand(shared + end, plenty, 200ms);

        EXPECT_EQ(output.end, CommandEnd::TooLate) << end;
        EXPECT_TRUE(isGone(file)) << end;
        EXPECT_LT(std::chrono::steady_clock::now() - begun, 20s) << end;
    }
}

TEST(RunCommand, DoesNotWaitForWhatStaysInTheBackgroundWithItsOutputOpen) {
    const auto begun = std::chrono::steady_clock::now();

    const auto output = run("sleep 30 & echo secret; echo rest");

    EXPECT_EQ(output.text, "secret\nrest\n");
    EXPECT_EQ(output.end, CommandEnd::Succeeded);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 20s);
}

TEST(RunCommand, GivesACommandNothingElseThatIsOpen) {
    // As libraries open them: without close-on-exec.
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int file = ::dup(socket);

    const auto output = run("ls -l /proc/$$/fd");
    close(file);
    close(socket);

    EXPECT_EQ(output.end, CommandEnd::Succeeded);
    EXPECT_THAT(output.text, HasSubstr("0 -> "));
    EXPECT_THAT(output.text, Not(HasSubstr("socket:")));
}

TEST(RunCommand, HearsOfAClosedPipeThoughThisProgramIgnoresThem) {
    const auto before = std::signal(SIGPIPE, SIG_IGN);

    const auto output = run("kill -PIPE $$; exit 0");
    std::signal(SIGPIPE, before);

    EXPECT_EQ(output.end, CommandEnd::Failed);
}

TEST(RunCommand, LeavesNoDescriptorOpen) {
    const auto before = openDescriptors();

    for (const auto* command : {"true", "yes", "exit 1"}) (void)run(command, 10);

    EXPECT_EQ(openDescriptors(), before);
}

}  // namespace
}  // namespace mailadvisor
