#include "deploy/records/line_source.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string daeng = "\xE1\xB4\xA7";            // แดง in Windows-874, “ᴧ” in UTF-8
const std::string somchai = "\xCA\xC1\xAA\xD2\xC2";  // สมชาย in Windows-874

/// All lines, `!` for one that does not fit, then the ids of the warnings; or the id of the error.
std::vector<std::string> read(const std::string& bytes) {
    const TemporaryFolder folder;
    auto source = LineSource::open(folder.write("roster.csv", bytes));
    if (!source) return {source.error().text.id};
    std::vector<std::string> all;
    while (const auto line = source->next()) all.push_back(line->isForeign ? "!" : line->text);
    for (const auto& warning : source->warnings()) all.push_back(warning.id);
    return all;
}

std::string wide(const std::u16string& text, bool isLittle) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += isLittle ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

TEST(LineSource, TheWholeFileTellsTheEncodingAndNotItsFirstWord) {
    EXPECT_THAT(read(daeng + "\n" + somchai + "\n"),
                ElementsAre("แดง", "สมชาย", "deploy.roster-windows-874"));
    EXPECT_THAT(read("a\n" + daeng + "\n"), ElementsAre("a", "แดง", "deploy.roster-windows-874"));
    EXPECT_THAT(read("สมชาย\nมาลี\n"), ElementsAre("สมชาย", "มาลี"));
}

TEST(LineSource, WesternNamesAreNotReadAsThai) {
    EXPECT_THAT(read("Jos\xE9 M\xFCller\nAnn\n"),
                ElementsAre("José Müller", "Ann", "deploy.roster-windows-1252"));
    EXPECT_THAT(read("Andr\xE9\n"), ElementsAre("André", "deploy.roster-windows-1252"));
}

TEST(LineSource, LinesOfAnotherEncodingAreReadInTheirOwnOrRefusedButNeverGarbled) {
    EXPECT_THAT(
        read(somchai + "\nมาลี\n"),
        ElementsAre("สมชาย", "มาลี", "deploy.roster-two-encodings", "deploy.roster-windows-874"));
    EXPECT_THAT(read(somchai + "\n" + somchai + "\nJos\xE9\n" + somchai + " มาลี\n"),
                ElementsAre("สมชาย", "สมชาย", "!", "!", "deploy.roster-windows-874"));
    EXPECT_THAT(read("สมชาย\nมาลี\nวิภ\xE0\xB8\n"), ElementsAre("สมชาย", "มาลี", "!"));
    EXPECT_THAT(read("\xEF\xBB\xBFสมชาย\n" + somchai + "\n"), ElementsAre("สมชาย", "!"));
}

TEST(LineSource, Utf16NeedsNoMark) {
    const std::u16string text = u"email\tname\r\na@b.test\tสมชาย 𝒜\r\n";
    for (const bool isLittle : {true, false}) {
        EXPECT_THAT(read(wide(text, isLittle)), ElementsAre("email\tname", "a@b.test\tสมชาย 𝒜"));
    }
    EXPECT_THAT(read(wide(u"email,name\n\xD800z\n", true)), ElementsAre("email,name", "\uFFFDz"));
}

TEST(LineSource, WhatIsNoTextIsRefusedAsAWhole) {
    EXPECT_THAT(read("PK\x03\x04rest"), ElementsAre("error.roster-workbook"));
    EXPECT_THAT(read(std::string("\xFF\xFE\0\0a\0\0\0", 8)), ElementsAre("error.roster-encoding"));
    EXPECT_THAT(read("a\n\x81\xFF\n"), ElementsAre("error.roster-encoding"));
    EXPECT_THAT(read(""), IsEmpty());
}

TEST(LineSource, BeginsAgainWhenRewound) {
    const TemporaryFolder folder;
    auto source =
        LineSource::open(folder.write("roster.csv", "\xEF\xBB\xBF" + std::string("a\r\nb")))
            .value();
    EXPECT_EQ(source.next()->text, "a");

    source.rewind();

    EXPECT_EQ(source.next()->text, "a");
    const auto second = source.next();
    EXPECT_EQ(second->text, "b");
    EXPECT_EQ(second->number, 2U);
    EXPECT_FALSE(source.next());
}

}  // namespace
}  // namespace mailadvisor
