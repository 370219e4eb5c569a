#include "cli/password.h"

#include "cli/terminal.h"
#include "prompt/typist.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>

namespace mailadvisor::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr int failed = 99;
const std::string secretText = "s3cret ไทย";

/// A descriptor from which `bytes` can be read.
int holding(const std::string& bytes) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) return -1;
    const ssize_t count = write(ends[1], bytes.data(), bytes.size());
    close(ends[1]);
    return count < 0 ? -1 : ends[0];
}

Result<Secret> passwordFrom(const PasswordOptions& options) {
    return readPassword(options, Sentences(Language::English), "alice", std::chrono::minutes(1));
}

TEST(Password, IsOneLineOfADescriptorWithoutItsEnd) {
    for (const std::string end : {"\n", "\r\n", "", "\nsecond line\n"}) {
        const auto password = passwordFrom({.fd = holding(secretText + end)});

        ASSERT_TRUE(password);
        EXPECT_EQ(password->reveal(), secretText);
    }
}

TEST(Password, KeepsBlanksAndLeavesTheNextLineUnread) {
    const int file = holding(" a b \nnext");

    const auto password = passwordFrom({.fd = file});
    std::array<char, 8> rest{};

    ASSERT_TRUE(password);
    EXPECT_EQ(password->reveal(), " a b ");
    EXPECT_EQ(read(file, rest.data(), rest.size()), 4);
}

TEST(Password, EmptyOrUnreadableIsAnErrorThatNamesTheOption) {
    const auto empty = passwordFrom({.fd = holding("\n")});
    const auto closed = passwordFrom({.fd = 987});

    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().text.id, "error.password-empty");
    EXPECT_EQ(empty.error().where, "--password-fd");
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().text.id, "error.password-unreadable");
}

TEST(Password, IsTheFirstLineOfACommand) {
    const auto password =
        passwordFrom({.command = "printf 's3%s\\nrest\\n' cret; yes | head -9999"});

    ASSERT_TRUE(password);
    EXPECT_EQ(password->reveal(), "s3cret");
}

TEST(Password, AFailingCommandIsAnErrorEvenWhenItPrintedSomething) {
    for (const auto* command :
         {"echo x; exit 3", "no-such-command-anywhere 2>/dev/null", "kill $$"}) {
        const auto password = passwordFrom({.command = command});

        ASSERT_FALSE(password) << command;
        EXPECT_EQ(password.error().text.id, "error.password-command");
    }
}

TEST(Password, ThatIsTooLongIsRefusedInsteadOfCut) {
    const std::string longText(65'537, 'x');
    const auto path = ::testing::TempDir() + "mailadvisor-long-password";
    std::ofstream(path) << longText << "\n";
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const auto exact = passwordFrom({.command = "head -c 65536 '" + path + "'"});

    for (const PasswordOptions& options : std::vector<PasswordOptions>{
             {.fd = file}, {.command = "cat '" + path + "'"}, {.command = "yes | tr -d '\\n'"}}) {
        const auto password = passwordFrom(options);

        ASSERT_FALSE(password) << options.command;
        EXPECT_EQ(password.error().text.id, "error.password-long") << options.command;
    }
    close(file);
    std::remove(path.c_str());
    ASSERT_TRUE(exact);
    EXPECT_EQ(exact->reveal().size(), 65'536U);
}

TEST(Password, ALateCommandIsAnErrorWithinTheTimeOfTheWholeRun) {
    const auto password =
        readPassword({.command = "sleep 600", .isHurried = true}, Sentences(Language::English),
                     "alice", std::chrono::milliseconds(200));

    ASSERT_FALSE(password);
    EXPECT_EQ(password.error().text.id, "error.password-late");
}

TEST(Password, CoreDumpsAreOffOnceOneIsHandled) {
    ASSERT_TRUE(passwordFrom({.fd = holding("x\n")}));

    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    EXPECT_EQ(limit.rlim_cur, 0U);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
}

/// Asks for a password on the pseudo-terminal; ends with 0 when it is the expected one.
Typist askingFor(const std::string& expected) {
    return Typist([expected] {
        const auto password = askPassword(Sentences(Language::English), "alice@example.test");
        if (!password) return password.error().code == ErrorCode::Refused ? 7 : failed;
        return password->reveal() == expected ? 0 : failed;
    });
}

TEST(HiddenQuestion, NeverShowsWhatIsTypedAndRestoresTheTerminal) {
    Typist typist = askingFor(secretText);

    ASSERT_TRUE(typist.waitFor("alice@example.test"));
    ASSERT_TRUE(typist.waitForEcho(false));
    typist.type(secretText + "\n");

    EXPECT_EQ(typist.finish(), 0);
    EXPECT_TRUE(typist.hasEcho());
    EXPECT_THAT(typist.screen(), Not(HasSubstr("s3cret")));
}

TEST(HiddenQuestion, MayBeLeftEmpty) {
    Typist typist = askingFor("");

    ASSERT_TRUE(typist.waitForEcho(false));
    typist.type("\n");

    EXPECT_EQ(typist.finish(), 0);
}

TEST(HiddenQuestion, CtrlCRestoresTheTerminalAndEndsTheProgram) {
    Typist typist = askingFor("");

    ASSERT_TRUE(typist.waitForEcho(false));
    typist.type("half\x03");

    EXPECT_EQ(typist.finish(), -SIGINT);
    EXPECT_TRUE(typist.hasEcho());
    EXPECT_THAT(typist.screen(), Not(HasSubstr("half")));
}

TEST(HiddenQuestion, CtrlDRestoresTheTerminalAndIsAnError) {
    Typist typist = askingFor("");

    ASSERT_TRUE(typist.waitForEcho(false));
    typist.type("\x04");

    EXPECT_EQ(typist.finish(), 7);
    EXPECT_TRUE(typist.hasEcho());
}

}  // namespace
}  // namespace mailadvisor::cli
