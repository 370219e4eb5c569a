#include "cli/parse_values.h"

#include <gtest/gtest.h>

namespace mailadvisor::cli {
namespace {

TEST(ParseSize, ReadsSizesAsPeopleTypeThem) {
    EXPECT_EQ(parseSize("2GB", "--quota")->value, 2LL << 30);
    EXPECT_EQ(parseSize("500M", "--quota")->value, 500LL << 20);
    EXPECT_EQ(parseSize("1.5 gib", "--quota")->value, 3LL << 29);
    EXPECT_EQ(parseSize("1,5GB", "--quota")->value, 3LL << 29);
    EXPECT_EQ(parseSize("1048576", "--quota")->value, 1 << 20);
    EXPECT_EQ(parseSize("0", "--used")->value, 0);
}

TEST(ParseSize, AsksForTheUnitOfAFigureThatNobodyMeansInBytes) {
    for (const auto* text : {"1000", "1", "900.5"}) {
        const auto size = parseSize(text, "--quota");
        ASSERT_FALSE(size) << text;
        EXPECT_EQ(size.error().remedy.id, "remedy.option-size-unit");
    }
}

TEST(ParseSize, RefusesWhatIsNotASize) {
    for (const char* text :
         {"", "GB", "-1", "2XB", "1e3", "1,500GB", "9999999TB", "nan", "2 GB more"}) {
        const auto size = parseSize(text, "--quota");
        ASSERT_FALSE(size) << text;
        EXPECT_EQ(size.error().code, ErrorCode::InvalidInput);
        EXPECT_EQ(size.error().where, "--quota");
    }
}

TEST(ParseNumber, TakesBothLimitsAndNothingBeyond) {
    EXPECT_EQ(*parseNumber("0", "--devices", 0, 1000), 0);
    EXPECT_EQ(*parseNumber("1000", "--devices", 0, 1000), 1000);
    for (const char* text : {"-1", "1001", "", "1.0", "0x1", " 1", "99999999999999999999"})
        EXPECT_FALSE(parseNumber(text, "--devices", 0, 1000)) << text;
}

TEST(ParseSeconds, TakesFractionsAndRoundsUp) {
    EXPECT_EQ(parseSeconds("20", "--timeout")->count(), 20'000);
    EXPECT_EQ(parseSeconds("0.0001", "--timeout")->count(), 1);
    for (const char* text : {"0", "-1", "3601", "inf", "nan", "soon", ""})
        EXPECT_FALSE(parseSeconds(text, "--timeout")) << text;
}

TEST(ParseYesNo, KnowsTwoWords) {
    EXPECT_TRUE(*parseYesNo("yes", "--backup"));
    EXPECT_FALSE(*parseYesNo("no", "--backup"));
    EXPECT_FALSE(parseYesNo("maybe", "--backup"));
}

TEST(ParseName, TakesANameOfAnyScriptButNoLineBreak) {
    EXPECT_EQ(*parseName("สมชาย ใจดี", "--name"), "สมชาย ใจดี");
    EXPECT_EQ(*parseName("", "--name"), "");
    EXPECT_EQ(*parseName("Somchai\u00A0Jaidee", "--name"), "Somchai Jaidee");
    EXPECT_FALSE(parseName("Som\u202Echai", "--name"));
    EXPECT_FALSE(parseName("Somchai\nBcc: all@example.com", "--name"));
    EXPECT_FALSE(parseName("\xff\xfe", "--name"));
    EXPECT_FALSE(parseName(std::string(501, 'x'), "--name"));
}

}  // namespace
}  // namespace mailadvisor::cli
