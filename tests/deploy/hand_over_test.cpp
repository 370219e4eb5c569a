#include "deploy_scene.h"

#include "base/sha256.h"
#include "deploy/records/csv_reader.h"
#include "deploy/records/spreadsheet_cell.h"

#include <regex>
#include <sstream>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

namespace fs = std::filesystem;
using mailadvisor::testing::DeployRun;

TEST_F(DeployRun, TheManifestNamesEveryFileWithItsHashAndItsPerson) {
    ASSERT_TRUE(run("email\na@example.test\nb@example.test\nnonsense\n"));

    std::istringstream lines(written("manifest.jsonl"));
    std::map<std::string, std::string> people;
    for (std::string line; std::getline(lines, line);) {
        const auto json = Json::parse(line);
        const auto path = json["path"].get<std::string>();
        EXPECT_EQ(json["sha256"], sha256Of(written(path))) << path;
        people[path] = json["address"];
    }
    EXPECT_EQ(people, (std::map<std::string, std::string>{
                          {"a@example.test/settings/account.txt", "a@example.test"},
                          {"b@example.test/settings/account.txt", "b@example.test"}}));
}

TEST_F(DeployRun, TheTableSaysOfEverybodyWhatTheyGetAndWhy) {
    ASSERT_TRUE(
        run("email,name,department,devices,quota,used\n"
            "a@example.test,สมชาย ใจดี,ขาย,3,,\nb@example.test,Bo,IT,0,,\nnonsense,,,,,\n"));

    const auto table = written("summary.csv");
    EXPECT_THAT(table, StartsWith("\xEF\xBB\xBF"
                                  "address,name,department,decision,why,status,cautions,file\r\n"));
    EXPECT_THAT(table, HasSubstr("a@example.test,สมชาย ใจดี,ขาย,imap,"));
    EXPECT_THAT(table, HasSubstr(",written,"));
    EXPECT_THAT(table, HasSubstr(",a@example.test\r\n"));
    EXPECT_THAT(table, HasSubstr("b@example.test,Bo,IT,webmail,"));
    EXPECT_THAT(table, HasSubstr("nonsense,,,,"));
    EXPECT_THAT(table, HasSubstr(",failed,,\r\n"));
    EXPECT_THAT(table, Not(HasSubstr("⟦")));
}

TEST_F(DeployRun, NoCellOfTheTableIsAFormula) {
    ASSERT_TRUE(
        run("email,name,department\n=cmd|'/c calc'!A0@example.test,\"=HYPERLINK(\"\"x\"\")\",+1\n"
            "a@example.test,\" @SUM(1,2)\",-2\nb@example.test,＝1+1,x\n"));

    const std::regex beginsAFormula("(^|,)\"?[ ]*[=+@-]");
    std::istringstream lines(written("summary.csv"));
    for (std::string line; std::getline(lines, line);) {
        EXPECT_FALSE(std::regex_search(line, beginsAFormula)) << line;
    }
    EXPECT_THAT(written("summary.csv"), HasSubstr("'＝1+1"));
}

TEST_F(DeployRun, ATableOfSomebodyElseIsNotReplacedAndToldBeforeAnythingIsWritten) {
    fs::create_directories(request.folder);
    std::ofstream(fs::path(request.folder) / "summary.csv") << "mine";

    const auto summary = run("email\na@example.test\n");

    ASSERT_FALSE(summary);
    EXPECT_EQ(summary.error().text.id, "error.write-exists");
    EXPECT_EQ(written("summary.csv"), "mine");
    EXPECT_FALSE(fs::exists(fs::path(request.folder) / "a@example.test"));
}

TEST(SpreadsheetCell, WhatBeginsAFormulaStandsBehindAnApostrophe) {
    EXPECT_EQ(spreadsheetCell("=1+1"), "'=1+1");
    EXPECT_EQ(spreadsheetCell("  @SUM(1)"), "'  @SUM(1)");
    EXPECT_EQ(spreadsheetCell("＋1"), "'＋1");
    EXPECT_EQ(spreadsheetCell("\n=1"), "\"'\n=1\"");
    EXPECT_EQ(spreadsheetCell("a=1"), "a=1");
    EXPECT_EQ(spreadsheetRow({"", "a", "b;c"}), ",a,\"b;c\"\r\n");
}

}  // namespace
}  // namespace mailadvisor
