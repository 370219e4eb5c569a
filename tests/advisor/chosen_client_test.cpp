#include "advisor/chosen_client.h"

#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

ChosenClient outlook() { return {.id = "outlook", .name = "Outlook (classic)"}; }

ChosenClient phoneProgram() {
    return {.id = "k9", .name = "K-9 Mail", .oauth2 = true, .deleteAfterDays = false};
}

TEST(ClientsTogether, NameOnlyTheOneThatLacksAnAbility) {
    const auto all = together(outlook(), phoneProgram());

    EXPECT_EQ(all.named(all.withoutDeletion), "K-9 Mail");
    EXPECT_EQ(all.named(all.withoutOauth2), "Outlook (classic)");
    EXPECT_FALSE(all.deleteAfterDays);
    EXPECT_FALSE(all.oauth2);
}

TEST(ClientsTogether, NameAllThatLackItInTheOrderTheyWereChosen) {
    ChosenClient third{.id = "other", .name = "Other", .deleteAfterDays = false};

    const auto all = together(together(phoneProgram(), outlook()), third);

    EXPECT_EQ(all.withoutDeletion, "K-9 Mail, Other");
    EXPECT_EQ(all.name, "K-9 Mail, Outlook (classic), Other");
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

TEST(ClientsTogether, AreNotAllBlamedForTheSignInOfOne) {
    auto situation = withDevices(2);
    for (auto& port : situation.facts.endpoints) {
        port.auth = known(std::vector<std::string>{"XOAUTH2"});
    }
    situation.client = together(outlook(), phoneProgram());

    const auto finding = findingOf("oauth2-only", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.arguments[0], (Argument{"client", std::string("Outlook (classic)")}));
}

}  // namespace
}  // namespace mailadvisor::test
