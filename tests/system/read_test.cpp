#include "support/temporary_folder.h"
#include "system/read_file.h"
#include "system/read_secret_file.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;

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
}

TEST(ReadSecretFile, GivesEveryByteAndSaysWhatCannotBeRead) {
    const TemporaryFolder folder;
    const auto secret = readSecretFile(folder.write("key", std::string("a\0b", 3)));

    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->reveal(), std::string_view("a\0b", 3));
    EXPECT_EQ(readSecretFile(folder.path().string()).error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(readSecretFile((folder.path() / "none").string()).error().code,
              ErrorCode::InvalidInput);
    const std::string large = folder.write("large", std::string(1024 * 1024 + 1, 'x'));
    EXPECT_EQ(readSecretFile(large).error().code, ErrorCode::LimitExceeded);
}

TEST(ReadFile, TakesPathsWithThaiNames) {
    const TemporaryFolder folder;

    EXPECT_EQ(readFile(folder.write("สมชาย/ข้อมูล.txt", "ไทย")).value(), "ไทย");
}

}  // namespace
}  // namespace mailadvisor
