#include "support/temporary_folder.h"
#include "system/read_file.h"
#include "system/read_line.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace mailadvisor {
namespace {

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

TEST(ReadLine, IsCutAtItsLimit) {
    const TemporaryFolder folder;
    const int file = holding(folder, "12345\n");

    EXPECT_EQ(readLineFrom(file, 4), "1234");
    close(file);
}

TEST(ReadLine, IsNothingWhereNothingCanBeRead) {
    EXPECT_EQ(readLineFrom(987, 100), std::nullopt);
    EXPECT_EQ(readLineFrom(open("/", O_RDONLY | O_CLOEXEC), 100), std::nullopt);
}

}  // namespace
}  // namespace mailadvisor
