#include "probe/limits.h"
#include "probe/mailbox/folder_role.h"
#include "probe/mailbox/imap_survey.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using imap::Survey;
using ::testing::ElementsAre;

constexpr Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);

Survey surveyOf(const std::vector<std::string>& names, std::int64_t messages, bool hasSizes) {
    Survey survey;
    for (const auto& name : names) {
        survey.take(imap::MailboxList{.attributes = {}, .delimiter = '/', .name = name});
        survey.take(imap::MailboxStatus{name, messages,
                                        hasSizes ? std::optional(ByteCount{1}) : std::nullopt});
    }
    survey.setListComplete();
    survey.assignRoles();
    return survey;
}

std::vector<FolderFacts> foldersOf(const Survey& survey) {
    MailboxFacts facts;
    survey.conclude(facts, now, Unknown::NotProbed);
    return facts.folders;
}

TEST(Survey, SamplesALargeFolderEvenly) {
    Survey survey = surveyOf({"INBOX"}, 100'000, true);

    const auto looks = survey.planLooks();

    ASSERT_EQ(looks.size(), 1U);
    EXPECT_FALSE(looks[0].isWhole);
    EXPECT_EQ(looks[0].messages.substr(0, 6), "1,251,");
    EXPECT_TRUE(looks[0].messages.ends_with(",100000"));
    EXPECT_EQ(std::count(looks[0].messages.begin(), looks[0].messages.end(), ','),
              limits::sampledMessages - 1);
}

TEST(Survey, AsksEveryMessageWhenSizesAreUnknown) {
    Survey survey = surveyOf({"INBOX"}, 5000, false);

    EXPECT_EQ(survey.planLooks().at(0).messages, "1:5000");
}

TEST(Survey, StaysWithinTheBudgetOfMessagesAndFolders) {
    std::vector<std::string> names;
    for (int i = 0; i < 100; ++i) names.push_back("f" + std::to_string(i));
    Survey survey = surveyOf(names, 9000, false);

    const auto looks = survey.planLooks();

    EXPECT_LE(looks.size(), limits::foldersLookedInto);
    EXPECT_EQ(
        std::count_if(looks.begin(), looks.end(), [](const auto& look) { return look.isWhole; }),
        1);
    EXPECT_EQ(survey.foldersToCount().size(), 1U) << "the INBOX that LIST did not show";
}

TEST(Survey, SurvivesImpossibleCounts) {
    Survey survey = surveyOf({"INBOX", "a"}, std::numeric_limits<std::int64_t>::max(), true);

    const auto looks = survey.planLooks();
    MailboxFacts facts;
    survey.conclude(facts, now, Unknown::NotProbed);

    EXPECT_TRUE(looks.at(0).messages.ends_with(",9223372036854775807"));
    EXPECT_EQ(facts.messages.valueOr(0), std::numeric_limits<std::int64_t>::max());
}

TEST(Survey, BelievesTheServersRolesAndUsualNames) {
    Survey survey;
    survey.take(imap::MailboxList{.attributes = {}, .delimiter = '/', .name = "Sent"});
    survey.take(imap::MailboxList{.attributes = {"\\sent"}, .delimiter = '/', .name = "Outgoing"});
    survey.take(imap::MailboxList{.attributes = {}, .delimiter = '.', .name = "INBOX.Junk E-mail"});
    survey.take(
        imap::MailboxList{.attributes = {}, .delimiter = '/', .name = "&DhYOMQ4HDgIOIg4w-"});
    survey.assignRoles();

    const auto folders = foldersOf(survey);

    std::vector<std::string> shown;
    for (const auto& folder : folders)
        shown.push_back(std::string(nameOf(folder.role)) + " " + folder.name);
    EXPECT_THAT(shown, ElementsAre("inbox INBOX", "sent Sent", "sent Outgoing", "trash ถังขยะ",
                                   "junk INBOX.Junk E-mail"));
}

TEST(Survey, SendsNoNameThatWouldBeACommand) {
    Survey survey;

    survey.take(
        imap::MailboxList{.attributes = {}, .delimiter = '/', .name = "x\r\nB9 DELETE INBOX"});
    survey.assignRoles();

    EXPECT_EQ(foldersOf(survey).size(), 1U);
    EXPECT_EQ(survey.quotedName(0), "\"INBOX\"");
}

TEST(Survey, IgnoresAnswersAboutFoldersNobodyListed) {
    Survey survey = surveyOf({"INBOX"}, 1, true);

    survey.take(imap::MailboxStatus{"elsewhere", 5, ByteCount{5}});
    survey.take(7, imap::FetchItems{now, ByteCount{5}});

    EXPECT_EQ(foldersOf(survey).size(), 1U);
}

std::string rolesOf(const Survey& survey) {
    std::string roles;
    for (const auto& folder : foldersOf(survey))
        roles += std::string(nameOf(folder.role)) + " " + folder.name + "; ";
    return roles;
}

TEST(Survey, GivesOneRoleToAllFoldersThatProgramsMadeForIt) {
    const Survey survey =
        surveyOf({"INBOX", "Deleted Items", "Trash", "spam", "Junk E-mail"}, 0, true);

    EXPECT_EQ(rolesOf(survey),
              "inbox INBOX; trash Deleted Items; trash Trash; junk spam; "
              "junk Junk E-mail; ");
}

TEST(Survey, LeavesAFolderOfThePersonsOwnMakingAsItIs) {
    const Survey survey = surveyOf({"INBOX", "Trash", "Projects/Trash"}, 0, true);

    EXPECT_EQ(rolesOf(survey), "inbox INBOX; trash Trash; other Projects/Trash; ");
}

TEST(Survey, LetsGoOfFoldersOfOthersWithTheirCounts) {
    Survey survey;
    survey.take(imap::Namespaces{.own = {"INBOX."}, .ofOthers = {"user."}});
    for (const char* name : {"INBOX", "INBOX.Trash", "user.nok", "user.nok.Trash"}) {
        survey.take(imap::MailboxList{.attributes = {}, .delimiter = '.', .name = name});
        survey.take(imap::MailboxStatus{name, 1, ByteCount{100}});
    }
    survey.setListComplete();
    survey.assignRoles();
    MailboxFacts facts;
    survey.conclude(facts, now, Unknown::NotProbed);

    EXPECT_EQ(rolesOf(survey), "inbox INBOX; trash INBOX.Trash; ");
    EXPECT_EQ(facts.usedBytes.valueOr({}), ByteCount{200});
    EXPECT_EQ(facts.messages.valueOr(0), 2);
    survey.take(imap::MailboxStatus{"user.nok", 9, ByteCount{900}});
    EXPECT_EQ(rolesOf(survey), "inbox INBOX; trash INBOX.Trash; ") << "a late answer";
}

TEST(Survey, ShowsNoNameThatHidesCharacters) {
    const Survey survey = surveyOf({"INBOX", "&IC4-fdp.exe", "a&IAsArQ-b", "c&AAo-d"}, 0, true);

    EXPECT_EQ(rolesOf(survey), "inbox INBOX; other fdp.exe; other ab; other c d; ");
}

/// What is told of a survey whose messages, all of this size, were looked at as planned.
MailboxFacts lookedAt(Survey& survey, std::int64_t bytesEach, std::size_t asked) {
    for (const auto& look : survey.planLooks()) {
        for (std::size_t i = 0; i < asked; ++i) {
            const auto received = now - std::chrono::days(i % 80);
            survey.take(look.folder, imap::FetchItems{received, ByteCount{bytesEach}});
        }
    }
    MailboxFacts facts;
    survey.conclude(facts, now, Unknown::NotProbed);
    return facts;
}

TEST(Survey, EstimatesWhatALargeFolderHoldsFromTheMessagesAsked) {
    Survey survey = surveyOf({"INBOX"}, 70'000, false);

    const auto facts = lookedAt(survey, 100'000, limits::sampledMessages);

    EXPECT_EQ(facts.usedBytes.valueOr({}), ByteCount{7'000'000'000});
    EXPECT_TRUE(facts.isUsedEstimate);
    EXPECT_TRUE(facts.folders[0].isEstimate);
}

TEST(Survey, TellsNoSumWhereAFolderIsUnknown) {
    Survey survey = surveyOf({"INBOX"}, 3, true);
    survey.take(imap::MailboxList{.attributes = {}, .delimiter = '/', .name = "Old"});

    const auto facts = lookedAt(survey, 1, 3);

    EXPECT_FALSE(facts.usedBytes.isKnown());
    EXPECT_EQ(facts.usedAtLeast, ByteCount{1});
    EXPECT_FALSE(facts.messages.isKnown());
}

TEST(Survey, TellsNoSumOfAListThatWasNotAnsweredToItsEnd) {
    Survey survey;
    survey.take(imap::MailboxList{.attributes = {}, .delimiter = '/', .name = "INBOX"});
    survey.take(imap::MailboxStatus{"INBOX", 3, ByteCount{3}});
    survey.assignRoles();

    const auto facts = lookedAt(survey, 1, 3);

    EXPECT_FALSE(facts.usedBytes.isKnown());
    EXPECT_EQ(facts.usedAtLeast, ByteCount{3});
    EXPECT_FALSE(facts.messages.isKnown());
    EXPECT_FALSE(facts.growthBytesPerDay.isKnown());
}

TEST(Survey, ForeseesNothingFromAFewDatedMessagesAmongManyWithout) {
    Survey survey = surveyOf({"INBOX"}, 100, true);
    for (int i = 0; i < 100; ++i) {
        const auto days = std::chrono::days(i < 60 ? -400 : i);
        survey.take(0, imap::FetchItems{now - days, ByteCount{5}});
    }
    MailboxFacts facts;
    survey.conclude(facts, now, Unknown::NotProbed);

    EXPECT_FALSE(facts.growthBytesPerDay.isKnown());
    EXPECT_TRUE(facts.growthByMonth.empty());
}

}  // namespace
}  // namespace mailadvisor
