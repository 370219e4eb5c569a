#include "system/rereadable_file.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <fstream>
#include <thread>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;

TEST(RereadableFile, IsReadTwice) {
    const TemporaryFolder folder;
    auto file = RereadableFile::open(folder.write("list", "abc")).value();

    EXPECT_EQ(file.read(2), "ab");
    EXPECT_EQ(file.read(9), "c");
    EXPECT_EQ(file.read(9), "");
    file.rewind();
    EXPECT_EQ(file.read(9), "abc");
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

TEST(RereadableFile, WhatCannotBeReadIsAnError) {
    EXPECT_EQ(RereadableFile::open("/nonexistent").error().code, ErrorCode::InvalidInput);
    EXPECT_EQ(RereadableFile::open("/").error().code, ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace mailadvisor
