#include "base/file_path.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::ElementsAre;

TEST(StepsOf, SplitsARelativePath) {
    const auto steps = stepsOf("profile/a b/ข้อมูล.txt");

    ASSERT_TRUE(steps);
    EXPECT_THAT(*steps, ElementsAre("profile", "a b", "ข้อมูล.txt"));
}

TEST(StepsOf, RefuseWhatCouldLeadOutOfTheFolder) {
    const std::string longStep(256, 'x');
    for (const std::string& path :
         {std::string(), std::string("/etc/passwd"), std::string("../x"), std::string("a/../b"),
          std::string("./x"), std::string("a//b"), std::string("a/"), std::string("a\\b"),
          std::string("a\nb"), std::string("a\0b", 3), longStep}) {
        EXPECT_FALSE(stepsOf(path)) << path;
    }
}

TEST(FileNameFor, KeepsAddressesReadableAndEncodesTheRest) {
    EXPECT_EQ(fileNameFor("Somchai.J+x@company.co.th"), "Somchai.J+x@company.co.th");
    EXPECT_EQ(fileNameFor("a/b@d"), "a%2Fb@d");
    EXPECT_EQ(fileNameFor("../x"), "%2E.%2Fx");
    EXPECT_EQ(fileNameFor("50%@d"), "50%25@d");
    EXPECT_EQ(fileNameFor("สมชาย@บริษัท.ไทย"), "สมชาย@บริษัท.ไทย");
}

TEST(FileNameFor, GivesWhatStepsOfTakes) {
    for (const std::string text : {"..", ".", "a/b", "a\\b", "\n", "-", "สมชาย"}) {
        const auto name = fileNameFor(text);
        EXPECT_TRUE(stepsOf(name)) << name;
    }
}

}  // namespace
}  // namespace mailadvisor
