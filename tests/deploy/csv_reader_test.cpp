#include "deploy/records/csv_reader.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::ElementsAre;

/// Each record as `line: field|field`, each fault as `line! id`.
std::vector<std::string> read(const std::string& bytes, std::vector<std::size_t> skipped = {}) {
    const TemporaryFolder folder;
    CsvReader reader(LineSource::open(folder.write("roster.csv", bytes)).value());
    reader.skip(std::move(skipped));
    std::vector<std::string> all;
    while (auto item = reader.next()) {
        if (const auto* fault = std::get_if<RecordFault>(&*item)) {
            all.push_back(std::to_string(fault->line) + "! " + fault->text.id);
            continue;
        }
        const auto& record = std::get<RosterRecord>(*item);
        std::string text = std::to_string(record.line) + ":";
        for (const auto& field : record.fields) text += " " + field + " |";
        all.push_back(text);
    }
    return all;
}

TEST(CsvReader, SplitsAtTheDelimiterOfTheFirstLine) {
    EXPECT_THAT(read("a;b\n1;2,3\n"), ElementsAre("1: a | b |", "2: 1 | 2,3 |"));
    EXPECT_THAT(read("sep=|\na|b\n"), ElementsAre("2: a | b |"));
    EXPECT_THAT(read("a,b,\nx,,\n"), ElementsAre("1: a | b |  |", "2: x |  |  |"));
}

TEST(CsvReader, TheDelimiterIsWhatMostLinesAgreeOn) {
    EXPECT_THAT(
        read("Report, made on 1 Nov, 2026\na;b;c\n1;2,5;3\n"),
        ElementsAre("1: Report, made on 1 Nov, 2026 |", "2: a | b | c |", "3: 1 | 2,5 | 3 |"));
    EXPECT_THAT(read("Title\na\tb\n1\t2,5\n"),
                ElementsAre("1: Title |", "2: a | b |", "3: 1 | 2,5 |"));
}

TEST(CsvReader, PassesOverWhatIsNoRecord) {
    EXPECT_THAT(
        read("#TYPE Selected.System.String\nsep=;\na;b\n;;\n \u00A0;\u200B\n\"\";\"\"\n1;2\n"),
        ElementsAre("3: a | b |", "7: 1 | 2 |"));
}

TEST(CsvReader, TakesAwayWhatNobodySeesAroundAFieldAndExcelsTextMark) {
    EXPECT_THAT(read("a,b\n\u200Bx\u00A0,=\"001\"\n"), ElementsAre("1: a | b |", "2: x | 001 |"));
}

TEST(CsvReader, ReadsQuotedFields) {
    EXPECT_THAT(read("a,b\n\"x, \"\"y\"\"\",  \"z\"  \n\"\",\"\"\"\"\n"),
                ElementsAre("1: a | b |", "2: x, \"y\" | z |", "3:  | \" |"));
    EXPECT_THAT(read("a,b\n5\" disk,x\"y\"\n"),
                ElementsAre("1: a | b |", "2: 5\" disk | x\"y\" |"));
}

TEST(CsvReader, AQuotedFieldMayHoldLineBreaks) {
    EXPECT_THAT(read("a,b\n\"one\ntwo\",x\n\nlast,y\n"),
                ElementsAre("1: a | b |", "2: one\ntwo | x |", "5: last | y |"));
}

TEST(CsvReader, AnOpenQuoteIsOneFaultAndTheNextLinesAreReadAgain) {
    EXPECT_THAT(read("a,b\n\"open,x\nnext,y\n"),
                ElementsAre("1: a | b |", "2! error.roster-open-quote", "3: next | y |"));
    std::string many = "a\n\"open\n";
    for (std::size_t i = 0; i < CsvReader::mostLinesInRecord + 1; ++i) many += "line\n";
    EXPECT_EQ(read(many + "\"\n").size(), 2 + CsvReader::mostLinesInRecord + 1 + 1);
}

TEST(CsvReader, FieldsAndLinesHaveALimit) {
    const std::string longest(CsvReader::longestFieldBytes, 'x');

    EXPECT_THAT(read("a\n" + longest + "x\nb\n"),
                ElementsAre("1: a |", "2! error.roster-field-too-long", "3: b |"));
    EXPECT_EQ(read(longest + "\n").front(), "1: " + longest + " |");
    EXPECT_THAT(read("a\n" + std::string(LineSource::longestLineBytes + 1, 'x') + "\nb\n"),
                ElementsAre("1: a |", "2! error.roster-line-too-long", "3: b |"));
}

TEST(CsvReader, KeepsNothingOfSkippedColumns) {
    EXPECT_THAT(read("a,b,c\n1,secret,3\n", {1}), ElementsAre("1: a |  | c |", "2: 1 |  | 3 |"));
}

}  // namespace
}  // namespace mailadvisor
