#include "support/temporary_folder.h"
#include "system/environment.h"
#include "system/executable.h"
#include "system/folders.h"
#include "system/own_file.h"
#include "system/owner_only.h"
#include "system/read_line.h"
#include "system/run_command.h"
#include "system/wide_text.h"

#include <gmock/gmock.h>

#include <windows.h>

#include <fcntl.h>
#include <io.h>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using mailadvisor::testing::TemporaryFolder;
using ::testing::EndsWith;
using ::testing::HasSubstr;

constexpr std::size_t plenty = 4096;

void set(const wchar_t* name, const std::string& value) {
    SetEnvironmentVariableW(name, wideOf(value).c_str());
}

TEST(WideText, GoesThereAndBack) {
    EXPECT_EQ(narrowOf(wideOf("สมชาย 😀")), "สมชาย 😀");
    EXPECT_EQ(narrowOf(wideOf("")), "");
    EXPECT_EQ(widePathOf("C:/a/../b\\c"), L"C:\\b\\c");
    EXPECT_TRUE(widePathOf("C:/" + std::string(300, 'x')).starts_with(L"\\\\?\\C:\\x"));
    EXPECT_TRUE(
        widePathOf("//server/share/" + std::string(300, 'x')).starts_with(L"\\\\?\\UNC\\server\\"));
}

TEST(Environment, IsReadAsUtf8) {
    set(L"MAILADVISOR_TEST", "ก ไทย");
    EXPECT_EQ(environment("MAILADVISOR_TEST"), "ก ไทย");
    EXPECT_EQ(environment("MAILADVISOR_NOTHING"), "");
}

TEST(Folders, AreThoseOfWindows) {
    const TemporaryFolder folder;
    set(L"LOCALAPPDATA", folder.path().string());
    set(L"APPDATA", "relative");

    EXPECT_EQ(cacheRoot(), folder.path());
    EXPECT_EQ(stateRoot(), folder.path());
    EXPECT_TRUE(configurationRoot().empty());
    EXPECT_THAT(rememberedFolder(), EndsWith("\\mailadvisor\\discovery"));
    EXPECT_TRUE(isOwnFolder(rememberedFolder()));
}

TEST(Folders, TheComputersFileIsBelievedOnlyFromItsAdministrators) {
    const TemporaryFolder folder;
    set(L"ProgramData", folder.path().string());
    set(L"APPDATA", "");
    (void)folder.write("mailadvisor/isp/example.test.xml", "<x/>");

    EXPECT_EQ(overrideFileFor("example.test"), "");
}

TEST(Executable, StandsInItsFolder) {
    EXPECT_TRUE(std::filesystem::exists(executableFolder() / "test_system.exe"));
}

TEST(ReadOwnFile, TakesOnlyAPrivateFileOfItsSize) {
    const TemporaryFolder folder;
    const std::string path = (folder.path() / "own").string();
    SECURITY_ATTRIBUTES security{sizeof security, nullptr, FALSE};
    const auto descriptor = descriptorFor(Guarded::File);
    security.lpSecurityDescriptor = descriptor.get();
    const HANDLE file =
        CreateFileW(widePathOf(path).c_str(), GENERIC_WRITE, 0, &security, CREATE_NEW, 0, nullptr);
    DWORD count = 0;
    WriteFile(file, "1234", 4, &count, nullptr);
    CloseHandle(file);

    EXPECT_EQ(readOwnFile(path, 4), "1234");
    EXPECT_EQ(readOwnFile(path, 3), std::nullopt);
    EXPECT_EQ(readOwnFile(folder.path().string(), 4), std::nullopt);
    EXPECT_EQ(readOwnFile(path + "-none", 4), std::nullopt);
}

TEST(ReadLine, EndsWithCrLfAndLeavesTheRest) {
    const TemporaryFolder folder;
    const int file = _open(folder.write("input", "first\r\nnext").c_str(), _O_RDONLY | _O_BINARY);

    EXPECT_EQ(readLineFrom(file, 100), "first");
    EXPECT_EQ(readLineFrom(file, 3), "next");
    _close(file);
    EXPECT_EQ(readLineFrom(987, 100), std::nullopt);
}

TEST(RunCommand, GivesWhatWasPrinted) {
    const auto output = runCommand("echo secret& echo rest", plenty, 60s);

    EXPECT_EQ(output.text, "secret\r\nrest\r\n");
    EXPECT_EQ(output.end, CommandEnd::Succeeded);
}

TEST(RunCommand, HasSucceededOnlyWithExitCodeZero) {
    EXPECT_EQ(runCommand("exit 0", plenty, 60s).end, CommandEnd::Succeeded);
    EXPECT_EQ(runCommand("exit 3", plenty, 60s).end, CommandEnd::Failed);
    EXPECT_EQ(runCommand("no-such-command-anywhere 2>nul", plenty, 60s).end, CommandEnd::Failed);
}

TEST(RunCommand, EndsWhatIsTooLongOrTooLate) {
    EXPECT_EQ(runCommand("echo 12345", 4, 60s).end, CommandEnd::TooLong);
    EXPECT_EQ(runCommand("for /l %i in (1,0,2) do @echo y", plenty, 60s).end, CommandEnd::TooLong);
    EXPECT_EQ(runCommand("for /l %i in (1,0,2) do @rem", plenty, 500ms).end, CommandEnd::TooLate);
}

TEST(RunCommand, KeepsTheQuotesOfTheCommand) {
    const TemporaryFolder folder;
    const std::string file = folder.write("a b/file.txt", "found");

    const auto output = runCommand("type \"" + file + "\"", plenty, 60s);

    EXPECT_THAT(output.text, HasSubstr("found"));
}

}  // namespace
}  // namespace mailadvisor
