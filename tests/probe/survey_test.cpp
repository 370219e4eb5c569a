#include "probe/limits.h"
#include "probe/mailbox/folder_role.h"
#include "probe/mailbox/growth.h"
#include "probe/mailbox/imap_survey.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using imap::Survey;
using ::testing::ElementsAre;

constexpr Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);

MessageSample daysAgo(int days, std::int64_t bytes) {
    return {now - std::chrono::days(days), ByteCount{bytes}};
}

TEST(GrowthPerDay, MeasuresTheLastQuarter) {
    const FolderSamples inbox{
        .messages = 3, .samples = {daysAgo(400, 1'000'000), daysAgo(80, 900), daysAgo(1, 900)}};

    EXPECT_EQ(growthPerDay({inbox}, now).valueOr({}), ByteCount{20});
}

TEST(GrowthPerDay, MeasuresAShorterHistoryByItsOwnLength) {
    const FolderSamples inbox{.messages = 2, .samples = {daysAgo(20, 100), daysAgo(1, 100)}};

    EXPECT_EQ(growthPerDay({inbox}, now).valueOr({}), ByteCount{10});
}

TEST(GrowthPerDay, IsUnknownWithTooLittleHistory) {
    const FolderSamples inbox{.messages = 1, .samples = {daysAgo(leastHistoryDays - 1, 100)}};

    EXPECT_EQ(growthPerDay({inbox}, now).why(), Unknown::NotOffered);
    EXPECT_FALSE(growthPerDay({}, now).isKnown());
}

TEST(GrowthPerDay, IsZeroInAMailboxThatGetsNoMail) {
    EXPECT_EQ(growthPerDay({{.messages = 1, .samples = {daysAgo(700, 100)}}}, now).valueOr({-1}),
              ByteCount{0});
}

TEST(GrowthPerDay, WeighsSamplesByWhatTheyStandFor) {
    const FolderSamples inbox{.messages = 100, .samples = {daysAgo(100, 10), daysAgo(10, 9)}};

    EXPECT_EQ(growthPerDay({inbox}, now).valueOr({}), ByteCount{5});
}

TEST(GrowthPerDay, AddsUpTheFolders) {
    const FolderSamples folder{.messages = 2, .samples = {daysAgo(90, 0), daysAgo(1, 900)}};

    EXPECT_EQ(growthPerDay({folder, folder}, now).valueOr({}), ByteCount{20});
}

TEST(GrowthPerDay, StaysInRangeForAnySize) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    const FolderSamples inbox{.messages = largest,
                              .samples = {daysAgo(90, largest), daysAgo(-5, largest)}};

    EXPECT_GT(growthPerDay({inbox}, now).valueOr({}), ByteCount{0});
}

TEST(GrowthByMonth, AddsUpEachMonthAndKeepsTheEmptyOnes) {
    using namespace std::chrono;
    const FolderSamples inbox{.messages = 3,
                              .samples = {daysAgo(70, 100), daysAgo(1, 5), daysAgo(0, 6)}};

    const auto months = growthByMonth({inbox}, now);

    EXPECT_THAT(months, ElementsAre(MonthOfMail{2026y / September, {100}},
                                    MonthOfMail{2026y / October, {0}},
                                    MonthOfMail{2026y / November, {11}}));
}

TEST(GrowthByMonth, WeighsSamplesAndCountsTheFutureAsNow) {
    using namespace std::chrono;
    const FolderSamples inbox{.messages = 20, .samples = {daysAgo(-400, 1), daysAgo(0, 2)}};

    EXPECT_THAT(growthByMonth({inbox}, now), ElementsAre(MonthOfMail{2026y / November, {30}}));
    EXPECT_TRUE(growthByMonth({}, now).empty());
}

TEST(GrowthByMonth, KeepsTenYearsHoweverOldAMessageClaimsToBe) {
    const FolderSamples inbox{.messages = 2,
                              .samples = {daysAgo(30 * monthsKept - 60, 9), daysAgo(0, 1)}};
    const FolderSamples old{.messages = 1, .samples = {{Timestamp{}, {9}}}};

    EXPECT_EQ(growthByMonth({old}, now).size(), 0U);
    EXPECT_LE(growthByMonth({inbox}, now).size(), static_cast<std::size_t>(monthsKept));
}

Survey surveyOf(const std::vector<std::string>& names, std::int64_t messages, bool hasSizes) {
    Survey survey;
    for (const auto& name : names) {
        survey.take(imap::MailboxList{.attributes = {}, .delimiter = '/', .name = name});
        survey.take(imap::MailboxStatus{name, messages,
                                        hasSizes ? std::optional(ByteCount{1}) : std::nullopt});
    }
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

TEST(Survey, BelievesTheServersRolesBeforeNames) {
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
    EXPECT_THAT(shown, ElementsAre("inbox INBOX", "sent Outgoing", "trash ถังขยะ",
                                   "junk INBOX.Junk E-mail", "other Sent"));
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

}  // namespace
}  // namespace mailadvisor
