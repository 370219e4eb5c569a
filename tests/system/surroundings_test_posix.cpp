#include "support/in_child.h"
#include "support/temporary_folder.h"
#include "system/environment.h"
#include "system/executable.h"
#include "system/folders.h"
#include "system/own_process.h"
#include "system/utf8_locale.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using mailadvisor::testing::TemporaryFolder;

/// Gives the environment back as it was.
class Surroundings : public ::testing::Test {
protected:
    void SetUp() override {
        for (std::size_t i = 0; i < names.size(); ++i) {
            before_[i] = environment(names[i]);
            unsetenv(names[i]);
        }
    }
    void TearDown() override {
        for (std::size_t i = 0; i < names.size(); ++i) {
            before_[i].empty() ? unsetenv(names[i]) : setenv(names[i], before_[i].c_str(), 1);
        }
    }

private:
    static constexpr std::array names{
        "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LC_ALL", "LC_MESSAGES",
        "LANG"};
    std::array<std::string, names.size()> before_{};
};

TEST_F(Surroundings, AnEmptyVariableIsNone) {
    EXPECT_EQ(environment("HOME"), "");
    setenv("HOME", "", 1);
    EXPECT_EQ(environment("HOME"), "");
    setenv("HOME", "/home/ก", 1);
    EXPECT_EQ(environment("HOME"), "/home/ก");
}

TEST_F(Surroundings, TheLocaleIsThatOfTheFirstVariableThatSaysOne) {
    EXPECT_EQ(localeOfMessages(), "");
    setenv("LANG", "th_TH.UTF-8", 1);
    setenv("LC_MESSAGES", "", 1);
    EXPECT_EQ(localeOfMessages(), "th_TH.UTF-8");
    setenv("LC_ALL", "C", 1);
    EXPECT_EQ(localeOfMessages(), "C");
}

TEST_F(Surroundings, FoldersStandBelowHome) {
    setenv("HOME", "/home/ann", 1);

    EXPECT_EQ(configurationRoot(), "/home/ann/.config");
    EXPECT_EQ(cacheRoot(), "/home/ann/.cache");
    EXPECT_EQ(stateRoot(), "/home/ann/.local/state");
    EXPECT_EQ(sharedConfigurationRoot(), "/etc");
}

TEST_F(Surroundings, FoldersFollowXdgWhenItNamesAnAbsoluteOne) {
    setenv("HOME", "/home/ann", 1);
    setenv("XDG_CONFIG_HOME", "/srv/conf", 1);
    setenv("XDG_CACHE_HOME", "relative/cache", 1);

    EXPECT_EQ(configurationRoot(), "/srv/conf");
    EXPECT_EQ(cacheRoot(), "/home/ann/.cache");
}

TEST_F(Surroundings, FoldersAreNoneWithoutAnAbsoluteHome) {
    EXPECT_TRUE(cacheRoot().empty());
    EXPECT_EQ(rememberedFolder(), "");
    setenv("HOME", "home", 1);
    EXPECT_TRUE(configurationRoot().empty());
    EXPECT_EQ(rememberedFolder(), "");
}

TEST_F(Surroundings, TheRememberedFolderIsMadeForTheOwnerOnly) {
    const TemporaryFolder home;
    setenv("HOME", home.path().c_str(), 1);

    const fs::path folder = rememberedFolder();

    EXPECT_EQ(folder, home.path() / ".cache/mailadvisor/discovery");
    EXPECT_EQ(fs::status(folder).permissions(), fs::perms::owner_all);
    EXPECT_EQ(rememberedFolder(), folder);
}

TEST_F(Surroundings, TheRememberedFolderIsNoneWhereAFileStands) {
    const TemporaryFolder home;
    home.write(".cache/mailadvisor", "a file");
    setenv("HOME", home.path().c_str(), 1);

    EXPECT_EQ(rememberedFolder(), "");
}

TEST_F(Surroundings, TheOverrideFileIsThePersonsOwn) {
    const TemporaryFolder home;
    setenv("HOME", home.path().c_str(), 1);
    EXPECT_EQ(overrideFileFor("example.test"), "");

    const auto file = home.write(".config/mailadvisor/isp/example.test.xml", "<x/>");
    fs::create_directories(home.path() / ".config/mailadvisor/isp/folder.test.xml");

    EXPECT_EQ(overrideFileFor("example.test"), file);
    EXPECT_EQ(overrideFileFor("folder.test"), "");
}

TEST(Executable, StandsInItsFolder) { EXPECT_TRUE(fs::exists(executableFolder() / "test_system")); }

TEST(Utf8Locale, HoldsOnlyWhileItLives) {
    const char* letter = "ก";
    ASSERT_NE(std::mbstowcs(nullptr, letter, 0), 1U) << "the test needs another locale";

    {
        const Utf8Locale locale;
        EXPECT_TRUE(locale.isInForce());
        EXPECT_EQ(std::mbstowcs(nullptr, letter, 0), 1U);
    }

    EXPECT_NE(std::mbstowcs(nullptr, letter, 0), 1U);
}

TEST(OwnProcess, ProtectedMemoryIsInNoCoreDump) {
    const int status = testing::statusOfChild([] {
        protectMemory();
        rlimit limit{1, 1};
        getrlimit(RLIMIT_CORE, &limit);
        _exit(limit.rlim_cur == 0 && prctl(PR_GET_DUMPABLE) == 0 ? 7 : 1);
    });

    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 7);
}

TEST(OwnProcess, AReaderThatWentAwayIsAnError) {
    const int status = testing::statusOfChild([] {
        turnWriteSignalsIntoErrors();
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0) _exit(1);
        close(ends[0]);
        _exit(write(ends[1], "x", 1) < 0 && errno == EPIPE ? 7 : 1);
    });

    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 7);
}

}  // namespace
}  // namespace mailadvisor
