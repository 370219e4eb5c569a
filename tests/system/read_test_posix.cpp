#include "support/temporary_folder.h"
#include "system/own_file.h"
#include "system/read_file.h"
#include "system/read_line.h"
#include "system/read_secret_file.h"
#include "system/rereadable_file.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <thread>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;
using mailadvisor::testing::TemporaryFolder;

/// A descriptor from which these bytes can be read.
int holding(const TemporaryFolder& folder, const std::string& bytes) {
    return open(folder.write("input", bytes).c_str(), O_RDONLY | O_CLOEXEC);
}

TEST(ReadFile, StopsAtAFileWithoutAnEnd) {
    EXPECT_FALSE(readFile("/dev/zero"));
    EXPECT_EQ(readSecretFile("/dev/zero").error().code, ErrorCode::LimitExceeded);
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

TEST(ReadLine, IsNothingWhereNothingCanBeRead) {
    EXPECT_EQ(readLineFrom(987, 100), std::nullopt);
    EXPECT_EQ(readLineFrom(open("/", O_RDONLY | O_CLOEXEC), 100), std::nullopt);
}

TEST(RereadableFile, APipeIsReadTwiceToo) {
    const TemporaryFolder folder;
    const std::string pipe = folder.path() / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] { std::ofstream(pipe) << "somchai@example.test"; });

    auto file = RereadableFile::open(pipe);
    writer.join();

    ASSERT_TRUE(file);
    EXPECT_EQ(file->read(99), "somchai@example.test");
    file->rewind();
    EXPECT_EQ(file->read(7), "somchai");
}

}  // namespace
}  // namespace mailadvisor
