#include "advisor/chosen_client.h"

#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

ChosenClient outlook() { return {.id = "outlook", .name = "Outlook (classic)"}; }

ChosenClient phoneProgram() {
    return {.id = "k9", .name = "K-9 Mail", .oauth2 = true, .deleteAfterDays = false};
}

std::vector<std::string> namesOf(const std::vector<ChosenClient>& programs) {
    std::vector<std::string> names;
    for (const auto& program : programs) names.push_back(program.name);
    return names;
}

TEST(ClientsTogether, CanWhatAllCanAndKeepEachAlone) {
    ChosenClient third{.id = "other", .name = "Other", .deleteAfterDays = false};

    const auto all = together(together(phoneProgram(), outlook()), third);

    EXPECT_FALSE(all.deleteAfterDays);
    EXPECT_FALSE(all.oauth2);
    EXPECT_EQ(all.name, "K-9 Mail, Outlook (classic), Other");
    EXPECT_EQ(namesOf(all.programs),
              (std::vector<std::string>{"K-9 Mail", "Outlook (classic)", "Other"}));
}

TEST(ClientsTogether, NameOnlyTheOneThatLacksAnAbility) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, megabytes(400), megabytes(500));
    situation.client = together(outlook(), phoneProgram());

    const auto finding = findingOf("client-cannot-delete", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.arguments[0], (Argument{"client", std::string("K-9 Mail")}));
}

TEST(ClientsTogether, KnowNoMoreOfDeletionThanAPrintedPage) {
    const ChosenClient page{.id = "sheet", .name = "Page", .isDeletionUnknown = true};

    EXPECT_TRUE(together(outlook(), page).isDeletionUnknown);
    EXPECT_FALSE(together(phoneProgram(), page).isDeletionUnknown);
}

TEST(ClientsTogether, CountTheDaysTheSlowWayWhereOneDoes) {
    ChosenClient byDate{.id = "evolution", .name = "Evolution", .countsFromMessageDate = true};
    auto situation = withDevices(1);
    setSpace(situation, megabytes(600), megabytes(1000));
    setGrowth(situation, megabytes(8));
    addFolder(situation, FolderRole::Inbox, megabytes(600), 100);
    situation.client = outlook();
    const auto alone = findingOf("only-copy-after-retention", situation);

    situation.client = together(outlook(), byDate);
    const auto both = findingOf("only-copy-after-retention", situation);

    ASSERT_TRUE(alone && both);
    EXPECT_EQ(both->text.arguments, alone->text.arguments);
    EXPECT_EQ(sentenceOf("client-counts-differently", situation),
              "rule.client-counts-differently.caution");
}

}  // namespace
}  // namespace mailadvisor::test
