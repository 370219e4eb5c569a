#include "deploy/roster/needs_form.h"

#include "deploy/records/spreadsheet_cell.h"

#include "advisor/conclude.h"
#include "dialogue/needs_said.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <regex>

namespace mailadvisor {
namespace {

using mailadvisor::testing::TemporaryFolder;
using ::testing::SizeIs;

/// What a person sees of a page.
std::string withoutTags(const std::string& page) {
    return std::regex_replace(page, std::regex("<[^>]*>"), "");
}

TEST(NeedsForm, AsksEveryQuestionInBothLanguagesAndLoadsNothing) {
    const std::string page = needsFormPage(Sentences(Language::Thai), Sentences(Language::English));

    for (const char* text : {"คุณเปิดอ่านอีเมลที่ไหนบ้าง", "places", "keep-copy", "current-type",
                             "1 · 2 · 3 · 4 · 5 · 6", "none · imap · pop3 · unknown"}) {
        EXPECT_NE(withoutTags(page).find(text), std::string::npos) << text;
    }
    for (const char* text : {"\u27E6", "<script", "http:", "https:"}) {
        EXPECT_EQ(page.find(text), std::string::npos) << text;
    }
}

TEST(NeedsForm, ItsTableComesBackAsAnswersWithTheSameAdviceAsForOnePerson) {
    const TemporaryFolder folder;
    RosterFiles files;
    files.rosters = {folder.write("staff",
                                  "email,name,status\na@x.test,=Ann,active\n"
                                  "b@x.test,Bob,suspended\nnonsense,X,active\n")};
    auto rosters = JoinedRosters::open(files).value();
    std::vector<RosterFault> faults;
    std::string table = needsFormTable(rosters, faults);
    EXPECT_THAT(faults, SizeIs(1));
    EXPECT_EQ(table,
              "\xEF\xBB\xBF"
              "address,name,places,keep-copy,current-type\r\n"
              "a@x.test,'=Ann,,,\r\n");
    table.replace(table.find(",,,\r\n"), 5, ",\"1, 3, 5\",yes,pop3\r\n");
    files.needs = {folder.write("answers.csv", table)};

    auto answered = JoinedRosters::open(files).value();
    const auto row = std::get<RosterRow>(*answered.next());

    using dialogue::QuestionId;
    const auto said = dialogue::needsSaid(
        {{QuestionId::Places,
          std::vector<std::string>{"office-computer", "phone", "webmail-recent"}},
         {QuestionId::KeepCopy, true},
         {QuestionId::CurrentType, std::string("pop3")}});
    EXPECT_EQ(row.needs, said);
    Situation one;
    one.needs = said;
    Situation listed;
    listed.needs = row.needs;
    EXPECT_EQ(conclude(one, {}).recommendation, conclude(listed, {}).recommendation);
}

TEST(SpreadsheetCell, IsNeverAFormulaAndKeepsItsText) {
    EXPECT_EQ(spreadsheetCell("=1+1"), "'=1+1");
    EXPECT_EQ(spreadsheetCell("-a, \"b\""), "\"'-a, \"\"b\"\"\"");
    EXPECT_EQ(spreadsheetCell("สมชาย ใจดี"), "สมชาย ใจดี");
}

}  // namespace
}  // namespace mailadvisor
