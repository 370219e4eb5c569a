#include "system/rereadable_file.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

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

TEST(RereadableFile, BeginsAtAnyOfItsBytes) {
    const TemporaryFolder folder;
    auto file = RereadableFile::open(folder.write("list", "abcdef")).value();

    EXPECT_EQ(file.size(), 6U);
    EXPECT_EQ(file.read(1), "a");
    EXPECT_TRUE(file.moveTo(4));
    EXPECT_EQ(file.read(9), "ef");
}

TEST(RereadableFile, WhatCannotBeReadIsAnError) {
    const TemporaryFolder folder;
    EXPECT_EQ(RereadableFile::open((folder.path() / "none").string()).error().code,
              ErrorCode::InvalidInput);
    EXPECT_EQ(RereadableFile::open(folder.path().string()).error().code, ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace mailadvisor
