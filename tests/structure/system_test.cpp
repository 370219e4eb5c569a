#include "source_tree.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

namespace mailadvisor::test {
namespace {

/// Headers of POSIX or Linux, which another system lacks.
const std::string systemHeader =
    R"re(#include <((?:sys|arpa|netinet|net|linux|bits)/[^>]+|(?:unistd|fcntl|termios|dirent|netdb|pwd|grp|spawn|signal|poll|sched|pthread|ifaddrs|dlfcn|syslog|glob|wordexp|langinfo|pty|utime|strings)\.h|csignal)>)re";

/// Headers of Windows, which another system lacks.
const std::string windowsHeader =
    R"re(#include <((?:win\w*|aclapi|sddl|shlobj|shellapi|wincrypt|ntstatus|io|conio|direct|process|(?:wer|iphlp|tlhelp|ps)\w*|ws2\w*|mswsock)\.h)>)re";

/// Calls that need no header of their own.
const std::string systemCall =
    R"re(\b((?:secure_)?getenv|qgetenv|qEnvironmentVariable\w*|popen)\()re";
const std::string systemPlace = R"re("(/(?:proc|sys|dev)/[^"]*)")re";

bool isForPosixOnly(const SourceFile& file) { return file.name().ends_with("_posix.cpp"); }

bool isForWindowsOnly(const SourceFile& file) { return file.name().ends_with("_windows.cpp"); }

bool isDoorToTheSystem(const SourceFile& file) {
    return file.path.starts_with("core/system/") || file.path.starts_with("core/output/") ||
           (file.folder() == "cli" && file.name().starts_with("terminal"));
}

void expectOnlyIn(const std::string& pattern, bool (*isAllowed)(const SourceFile&)) {
    Faults faults;
    std::size_t seen = 0;
    for (const auto& file : productCode()) {
        if (file.folder() == "plugins" && file.extension() == ".h") continue;
        for (const auto& found : matches(file.text, pattern)) {
            ++seen;
            faults.addUnless(isAllowed(file), file.path + ": " + found);
        }
    }
    EXPECT_GT(seen, 0U) << "the pattern finds nothing any more: " << pattern;
    EXPECT_NO_FAULTS(faults);
}

TEST(SystemHeaders, StandOnlyWhereTheSystemIsSpokenTo) {
    expectOnlyIn(systemHeader, [](const SourceFile& file) {
        return file.path.starts_with("core/net/") ||
               (isDoorToTheSystem(file) && (isForPosixOnly(file) || isForWindowsOnly(file)));
    });
}

TEST(SystemHeaders, OfWindowsStandOnlyInFilesThatAreBuiltThere) {
    expectOnlyIn(windowsHeader, isForWindowsOnly);
}

TEST(SystemFiles, HaveATwinForEachSystem) {
    Faults faults;
    std::set<std::string> paths;
    for (const auto& file : productCode()) paths.insert(file.path);
    std::size_t seen = 0;
    for (const auto& path : paths) {
        constexpr std::string_view ending = "_posix.cpp";
        if (!path.ends_with(ending)) continue;
        ++seen;
        const std::string shared = path.substr(0, path.size() - ending.size());
        faults.addUnless(paths.contains(shared + "_windows.cpp"), shared + "_windows.cpp");
    }
    EXPECT_GT(seen, 10U);
    EXPECT_NO_FAULTS(faults);
}

TEST(SystemHeaders, OfTheNetworkStayOutOfItsHeaders) {
    expectOnlyIn(systemHeader, [](const SourceFile& file) { return file.extension() == ".cpp"; });
}

TEST(SystemCalls, ForTheEnvironmentHaveOneHome) {
    expectOnlyIn(systemCall, [](const SourceFile& file) {
        return file.path == "core/system/environment_posix.cpp" ||
               file.path == "plugins/thunderbird/login_account.cpp";  // JavaScript it writes
    });
}

TEST(SystemPlaces, AreNamedOnlyWhereTheSystemIsSpokenTo) {
    expectOnlyIn(systemPlace, [](const SourceFile& file) {
        return isDoorToTheSystem(file) && isForPosixOnly(file);
    });
}

}  // namespace
}  // namespace mailadvisor::test
