#include "advice/what_would_change_it.h"

#include "advice/decide.h"
#include "rules/situations.h"

#include <algorithm>

namespace mailadvisor::test {
namespace {

std::vector<Change> changesOf(const Situation& situation) {
    return whatWouldChangeIt(gatherEvidence(situation), decide(situation).choice);
}

std::optional<Change> changeOf(const std::vector<Change>& changes, std::string_view fact) {
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&](const Change& change) { return change.fact == fact; });
    return found == changes.end() ? std::nullopt : std::optional{*found};
}

ChangedValue number(std::int64_t value) { return value; }

Situation smallShop() {
    auto situation = withDevices(1);
    situation.needs.backup = known(true);
    setSpace(situation, megabytes(200), megabytes(500));
    return situation;
}

TEST(WhatWouldChangeIt, TurnsTheShopsPop3BySecondDevice) {
    const auto changes = changesOf(smallShop());

    const auto change = changeOf(changes, "devices");
    ASSERT_TRUE(change);
    EXPECT_EQ(change->to, number(2));
    EXPECT_EQ(change->protocol, Choice::Imap);
}

TEST(WhatWouldChangeIt, NamesWebmailForAllMail) {
    const auto changes = changesOf(smallShop());

    const auto change = changeOf(changes, "webmail");
    ASSERT_TRUE(change);
    EXPECT_EQ(change->to, ChangedValue{std::string("yes")});
}

TEST(WhatWouldChangeIt, NamesTheSmallestQuotaThatTurnsIt) {
    auto situation = smallShop();
    situation.needs.backup = known(false);

    const auto changes = changesOf(situation);

    const auto change = changeOf(changes, "quotaBytes");
    ASSERT_TRUE(change);
    EXPECT_EQ(change->to, number(gigabytes(3).value));
    EXPECT_EQ(change->protocol, Choice::Imap);
}

TEST(WhatWouldChangeIt, LeavesOutWhatTurnsNothing) {
    auto situation = withDevices(3);
    situation.needs.webmail = known(Webmail::Yes);

    EXPECT_TRUE(changesOf(situation).empty());
}

TEST(WhatWouldChangeIt, GoesFromTwoDevicesToOneOnlyWherePop3WouldFollow) {
    auto situation = smallShop();
    situation.needs.devices = known(2);

    const auto change = changeOf(changesOf(situation), "devices");

    ASSERT_TRUE(change);
    EXPECT_EQ(change->to, number(1));
    EXPECT_EQ(change->protocol, Choice::Pop3);
}

TEST(WhatWouldChangeIt, ShowsWhatWouldMakeAnOpenChoicePop3) {
    const auto changes = changesOf(withDevices(1));

    const auto backup = changeOf(changes, "backup");
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->to, ChangedValue{true});
    EXPECT_TRUE(changeOf(changes, "quotaBytes"));
}

TEST(WhatWouldChangeIt, NamesTheServerWhenItForcesTheType) {
    auto situation = withDevices(2);
    situation.facts.endpoints[0] = portThat(Protocol::Imap, EndpointState::Refused);
    situation.facts.discovery.candidates = {
        {.protocol = Protocol::Pop3, .host = "mail.company.test", .port = {995}}};

    const auto change = changeOf(changesOf(situation), "imap");

    ASSERT_TRUE(change);
    EXPECT_EQ(change->protocol, Choice::Imap);
}

TEST(WhatWouldChangeIt, NamesTheClientWhenItForcesTheType) {
    auto situation = smallShop();
    situation.client = ChosenClient{.id = "geary", .name = "Geary", .pop3 = false};

    const auto change = changeOf(changesOf(situation), "client");

    ASSERT_TRUE(change);
    EXPECT_EQ(change->protocol, Choice::Pop3);
}

TEST(WhatWouldChangeIt, TellsThatClearingAloneWouldDo) {
    auto situation = withDevices(1);
    setSpace(situation, gigabytes(9), gigabytes(10));

    const auto change = changeOf(changesOf(situation), "usedBytes");

    ASSERT_TRUE(change);
    EXPECT_EQ(change->protocol, Choice::Imap);
}

TEST(WhatWouldChangeIt, TurnsTheDaysOfWebmail) {
    auto situation = smallShop();
    situation.needs.webmail = known(Webmail::Recent);
    situation.needs.reachBackDays = known(10);

    const auto change = changeOf(changesOf(situation), "reachBackDays");

    ASSERT_TRUE(change);
    EXPECT_EQ(change->to, number(91));
}

TEST(WhatWouldChangeIt, SaysTheResultInItsText) {
    const auto change = changeOf(changesOf(smallShop()), "devices");

    ASSERT_TRUE(change);
    EXPECT_EQ(change->text.arguments.back(),
              (Argument{"choice", MessageList{{"choice.imap", {}}}}));
}

}  // namespace
}  // namespace mailadvisor::test
