#include "support/temporary_folder.h"
#include "system/own_file.h"
#include "system/read_file.h"
#include "system/read_line.h"
#include "system/read_secret_file.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using mailadvisor::testing::TemporaryFolder;

/// A descriptor from which these bytes can be read.
int holding(const TemporaryFolder& folder, const std::string& bytes) {
    return open(folder.write("input", bytes).c_str(), O_RDONLY | O_CLOEXEC);
}

TEST(ReadFile, GivesEveryByte) {
    const TemporaryFolder folder;
    const std::string bytes("a\r\n\0\xFFไทย", 14);

    EXPECT_EQ(readFile(folder.write("file", bytes)).value(), bytes);
    EXPECT_EQ(readFile(folder.write("empty", "")).value(), "");
}

TEST(ReadFile, SaysWhichFileCannotBeRead) {
    const TemporaryFolder folder;
    for (const std::string& path : {folder.path().string(), (folder.path() / "none").string()}) {
        const auto bytes = readFile(path);

        ASSERT_FALSE(bytes) << path;
        EXPECT_EQ(bytes.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(bytes.error().where, path);
    }
}

TEST(ReadFile, StopsAtALimitInsteadOfFillingTheMemory) {
    const TemporaryFolder folder;
    const std::string most = folder.write("most", "");
    const std::string more = folder.write("more", "");
    std::filesystem::resize_file(most, 64 * 1024 * 1024);
    std::filesystem::resize_file(more, 64 * 1024 * 1024 + 1);

    EXPECT_TRUE(readFile(most));
    ASSERT_FALSE(readFile(more));
    EXPECT_EQ(readFile(more).error().code, ErrorCode::LimitExceeded);
    EXPECT_FALSE(readFile("/dev/zero"));
}

TEST(ReadLine, LeavesWhatFollowsUnread) {
    const TemporaryFolder folder;
    const int file = holding(folder, "first\nnext");

    EXPECT_EQ(readLineFrom(file, 100), "first");
    std::array<char, 8> rest{};
    EXPECT_EQ(read(file, rest.data(), rest.size()), 4);
    close(file);
}

TEST(ReadLine, EndsWithCrLfOrWithTheFile) {
    const TemporaryFolder folder;
    for (const std::string end : {"", "\n", "\r\n"}) {
        const int file = holding(folder, " a b " + end);
        EXPECT_EQ(readLineFrom(file, 100), " a b ");
        close(file);
    }
}

TEST(ReadLine, ShowsThatALineIsLongerThanItsLimit) {
    const TemporaryFolder folder;
    for (const std::string line : {"12345\n", "12345", "1234567890\n", "12345\r\n"}) {
        const int file = holding(folder, line);
        EXPECT_EQ(readLineFrom(file, 4), "12345") << line;
        close(file);
    }
    for (const std::string line : {"1234\n", "1234", "1234\r\n"}) {
        const int file = holding(folder, line);
        EXPECT_EQ(readLineFrom(file, 4), "1234") << line;
        close(file);
    }
}

TEST(ReadOwnFile, TakesOnlyAPrivateOrdinaryFileOfItsSize) {
    const TemporaryFolder folder;
    const std::string file = folder.write("own", "1234");
    fs::permissions(file, fs::perms(0600));
    fs::create_symlink(file, folder.path() / "link");
    ASSERT_EQ(mkfifo((folder.path() / "pipe").c_str(), 0600), 0);

    EXPECT_EQ(readOwnFile(file, 4), "1234");
    EXPECT_EQ(readOwnFile(file, 3), std::nullopt);
    EXPECT_EQ(readOwnFile(folder.path() / "link", 4), std::nullopt);
    EXPECT_EQ(readOwnFile(folder.path() / "pipe", 4), std::nullopt);
    EXPECT_EQ(readOwnFile(folder.path(), 4), std::nullopt);
    fs::permissions(file, fs::perms(0640));
    EXPECT_EQ(readOwnFile(file, 4), std::nullopt);
}

TEST(IsOwnFolder, AsksWhetherOthersMayChangeIt) {
    const TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms(0755));
    EXPECT_TRUE(isOwnFolder(folder.path()));
    fs::permissions(folder.path(), fs::perms(0775));
    EXPECT_FALSE(isOwnFolder(folder.path()));
    EXPECT_FALSE(isOwnFolder(folder.path() / "none"));
}

TEST(ReadSecretFile, GivesEveryByteAndSaysWhatCannotBeRead) {
    const TemporaryFolder folder;
    const auto secret = readSecretFile(folder.write("key", std::string("a\0b", 3)));

    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->reveal(), std::string_view("a\0b", 3));
    EXPECT_EQ(readSecretFile(folder.path()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(readSecretFile(folder.path() / "none").error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(readSecretFile("/dev/zero").error().code, ErrorCode::LimitExceeded);
}

TEST(ReadLine, IsNothingWhereNothingCanBeRead) {
    EXPECT_EQ(readLineFrom(987, 100), std::nullopt);
    EXPECT_EQ(readLineFrom(open("/", O_RDONLY | O_CLOEXEC), 100), std::nullopt);
}

}  // namespace
}  // namespace mailadvisor
