#include "clients/demand.h"

#include "account/samples.h"
#include "clients/metadata_sample.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

RenderRequest requestFor(Account account) {
    RenderRequest request;
    request.account = std::move(account);
    return request;
}

std::string inabilityOf(const ClientMetadata& client, const Account& account) {
    const auto cannot = firstInability(client, demandOf(requestFor(account)));
    return cannot ? cannot->id : "";
}

TEST(ClientDemand, IsEmptyForAClientThatCanAll) {
    EXPECT_EQ(inabilityOf(sample::client("all"), sample::pop3Account()), "");
    EXPECT_EQ(inabilityOf(sample::client("all"), sample::imapAccount()), "");
}

TEST(ClientDemand, NamesTheProtocolAClientLacks) {
    ClientMetadata client = sample::client("c");
    client.can.pop3 = false;

    EXPECT_EQ(inabilityOf(client, sample::pop3Account()), "clients.cannot-pop3");
    EXPECT_EQ(inabilityOf(client, sample::imapAccount()), "");
}

TEST(ClientDemand, AsksForStartTlsOfTheIncomingServerOnly) {
    ClientMetadata client = sample::client("c");
    client.can.startTls = false;
    Account account = sample::imapAccount();

    EXPECT_EQ(inabilityOf(client, account), "");

    account.incoming.security = Security::StartTls;

    EXPECT_EQ(inabilityOf(client, account), "clients.cannot-starttls");
}

TEST(ClientDemand, AsksForOAuth2OnlyWhenNothingElseIsOffered) {
    ClientMetadata client = sample::client("c");
    client.can.oauth2 = false;
    Account account = sample::imapAccount();
    account.incoming.auth = {"OAuth2", "password-cleartext"};

    EXPECT_EQ(inabilityOf(client, account), "");

    account.incoming.auth = {"OAuth2"};

    EXPECT_EQ(inabilityOf(client, account), "clients.cannot-oauth2");
}

TEST(ClientDemand, AsksForDeletingAfterDaysOnlyWithPop3) {
    ClientMetadata client = sample::client("c");
    client.can.deleteAfterDays.reset();
    Account imap = sample::imapAccount();
    imap.pop3.deleteAfterDays = 14;

    EXPECT_EQ(inabilityOf(client, imap), "");
    EXPECT_EQ(inabilityOf(client, sample::pop3Account()), "clients.cannot-delete-after-days");
}

TEST(NearestClient, PrefersTheSamePlatformsThenTheMostAbilities) {
    ClientMetadata refused = sample::client("refused");
    refused.can.startTls = false;
    ClientMetadata elsewhere = sample::client("a-elsewhere");
    elsewhere.platforms = {Platform::Linux};
    ClientMetadata poorer = sample::client("b-poorer");
    poorer.can.oauth2 = false;
    const ClientMetadata best = sample::client("c-best");
    Account account = sample::imapAccount();
    account.incoming.security = Security::StartTls;
    const ClientDemand demand = demandOf(requestFor(account));

    const std::vector<ClientMetadata> clients{elsewhere, poorer, best, refused};

    const auto able = alternativesTo(refused, clients, demand);

    ASSERT_EQ(able.size(), 3U);
    EXPECT_EQ(able.at(0)->id, "c-best");
    EXPECT_EQ(able.at(1)->id, "b-poorer");
    EXPECT_EQ(able.at(2)->id, "a-elsewhere");
}

TEST(NearestClient, IsNoneWhenNobodyCan) {
    const ClientMetadata refused = sample::client("refused");
    const std::vector<ClientMetadata> clients{sample::client("other"), refused};
    const ClientDemand demand{Scope::Machine, Platform::Linux, true, false, false, false, false};

    EXPECT_TRUE(alternativesTo(refused, clients, demand).empty());
}

TEST(PlatformFor, IsThePersonsOwnWhenTheClientRunsThere) {
    ClientMetadata client = sample::client("c");
    client.platforms = {Platform::Windows, Platform::MacOs};

    EXPECT_EQ(platformFor(client, Platform::MacOs), Platform::MacOs);
    EXPECT_EQ(platformFor(client, Platform::Linux), Platform::Windows);
}

}  // namespace
}  // namespace mailadvisor
