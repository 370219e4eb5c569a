#include "rules/programs.h"
#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

ChosenClient outlook() { return {.id = "outlook", .name = "Outlook (classic)"}; }
ChosenClient browserSignIn() {
    return {.id = "thunderbird", .name = "Thunderbird", .oauth2 = true};
}
ChosenClient claws() { return {.id = "claws", .name = "Claws Mail"}; }

ChosenClient both(const ChosenClient& a, const ChosenClient& b) {
    ChosenClient all{.id = a.id + "," + b.id, .name = a.name + ", " + b.name};
    all.imap = a.imap && b.imap;
    all.pop3 = a.pop3 && b.pop3;
    all.oauth2 = a.oauth2 && b.oauth2;
    all.programs = {a, b};
    return all;
}

/// A server that takes tokens only, and is Microsoft's or not.
Situation tokensOnly(const char* host) {
    auto situation = withDevices(2);
    for (auto& port : situation.facts.endpoints) {
        port.host = host;
        port.auth = known(std::vector<std::string>{"XOAUTH2"});
    }
    return situation;
}

TEST(SomePrograms, AreTheOnlyOnesThatNeedAnotherWay) {
    auto situation = tokensOnly("outlook.office365.com");
    situation.client = both(outlook(), browserSignIn());

    const auto finding = findingOf("some-programs", situation);

    EXPECT_TRUE(speaks(finding, Effect::ComesFirst, std::nullopt));
    EXPECT_EQ(finding->text.id, "rule.some-programs.exchange");
    EXPECT_EQ(finding->text.arguments,
              (std::vector<Argument>{{"able", std::string("Thunderbird")},
                                     {"adding", std::string("Outlook (classic)")}}));
}

TEST(SomePrograms, AreNoReasonAgainstTheTypeOfTheOthers) {
    auto situation = tokensOnly("outlook.office365.com");
    situation.client = both(outlook(), browserSignIn());

    const auto finding = findingOf("oauth2-only", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.id, "rule.oauth2-only.client-can");
    EXPECT_EQ(finding->text.arguments[0], (Argument{"client", std::string("Thunderbird")}));
    EXPECT_TRUE(saysNothing("client-cannot", situation));
}

TEST(SomePrograms, AreSentToNoExchangeWhereTheyOrTheServerHaveNone) {
    auto elsewhere = tokensOnly("mail.company.test");
    elsewhere.client = both(outlook(), browserSignIn());
    auto other = tokensOnly("outlook.office365.com");
    other.client = both(claws(), browserSignIn());

    EXPECT_EQ(sentenceOf("some-programs", elsewhere), "rule.some-programs.first");
    EXPECT_EQ(sentenceOf("some-programs", other), "rule.some-programs.first");
}

TEST(SomePrograms, AreEachToldTheirOwnWay) {
    auto situation = tokensOnly("outlook.office365.com");
    situation.client = both(outlook(), browserSignIn());
    situation.client->programs.push_back(claws());

    const auto finding = findingOf("some-programs", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.id, "rule.some-programs.mixed");
    EXPECT_EQ(finding->text.arguments.back(), (Argument{"unable", std::string("Claws Mail")}));
}

TEST(SomePrograms, AreNotSpokenOfWhereNoTypeIsChosen) {
    auto unsafe = tokensOnly("outlook.office365.com");
    unsafe.client = both(outlook(), browserSignIn());
    auto webmailOnly = unsafe;
    webmailOnly.needs.devices = known(0);
    for (auto& port : unsafe.facts.endpoints) {
        port.tls = known(TlsFacts{.problems = {TlsProblem::Expired}});
    }

    EXPECT_TRUE(saysNothing("some-programs", unsafe));
    EXPECT_TRUE(saysNothing("some-programs", webmailOnly));
}

TEST(SomePrograms, AreLeftOutWhereOneTypeSuitsAll) {
    auto situation = withDevices(1);
    auto imapOnly = claws();
    imapOnly.pop3 = false;
    situation.client = both(outlook(), imapOnly);

    EXPECT_TRUE(saysNothing("some-programs", situation));
    EXPECT_TRUE(speaks(findingOf("client-cannot", situation), Effect::Excludes, Protocol::Pop3));
}

TEST(SomePrograms, ThatAllLackTheSignInRuleTheTypesOut) {
    auto situation = tokensOnly("outlook.office365.com");
    situation.client = both(outlook(), claws());

    const auto finding = findingOf("oauth2-only", situation);

    EXPECT_TRUE(saysNothing("some-programs", situation));
    EXPECT_TRUE(speaks(finding, Effect::Excludes, std::nullopt));
    EXPECT_EQ(finding->text.arguments[0].value,
              (Argument::Value{
                  MessageList{{"word.name-in-list", {{"name", std::string("Outlook (classic)")}}},
                              {"word.name-in-list", {{"name", std::string("Claws Mail")}}}}}));
}

TEST(ClientCannotDelete, IsLookedForInAProgramThatNobodyKnows) {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, megabytes(400), megabytes(500));
    situation.client =
        ChosenClient{.id = "sheet", .name = "Printed page", .isDeletionUnknown = true};

    EXPECT_TRUE(
        speaks(findingOf("client-cannot-delete", situation), Effect::Cautions, Protocol::Pop3));
    EXPECT_EQ(sentenceOf("client-cannot-delete", situation), "rule.client-cannot-delete.unknown");
    EXPECT_TRUE(speaks(findingOf("one-device", situation), Effect::Leans, Protocol::Pop3));
    EXPECT_EQ(sentenceOf("client-counts-differently", situation),
              "rule.client-counts-differently.caution");

    situation.client->isDeletionUnknown = false;
    EXPECT_TRUE(saysNothing("client-cannot-delete", situation));
    EXPECT_TRUE(speaks(findingOf("one-device", situation), Effect::Decides, Protocol::Pop3));
}

}  // namespace
}  // namespace mailadvisor::test
