#include "advisor/conclude.h"
#include "advisor/mailbox_visit.h"
#include "advisor/samples.h"
#include "base/lists.h"
#include "discovery/hoster_table.h"
#include "signs/endpoint_remark.h"
#include "signs/sign_in.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

using Words = std::vector<std::string>;

constexpr std::array<const char*, 8> methods{"PLAIN",       "SCRAM-SHA-256", "CRAM-MD5", "XOAUTH2",
                                             "OAUTHBEARER", "GSSAPI",        "USER",     "XOAUTH"};

Words methodsOf(unsigned number) {
    Words listed;
    for (const char* method : methods) {
        if (number % 2 == 1) listed.emplace_back(method);
        number /= 2;
    }
    return listed;
}

Situation withServer(const Words& listed, bool canOAuth2) {
    Situation situation;
    situation.facts = sample::goodFacts();
    for (auto& endpoint : situation.facts.endpoints) endpoint.auth = Fact<Words>::known(listed);
    situation.needs.devices = Fact<int>::known(3);
    situation.client = ChosenClient{.id = "claws", .name = "Claws Mail"};
    situation.client->oauth2 = canOAuth2;
    return situation;
}

bool saysOAuth2Only(const EndpointFacts& endpoint) {
    const auto remarks = remarksOn(endpoint);
    return std::ranges::find(remarks, EndpointRemark::OnlyOAuth2) != remarks.end();
}

/// What a probe, an advice, the settings and the sign-in say of one server, for comparison.
void expectAgreement(const Situation& situation, bool isOAuth2Only) {
    const auto& facts = situation.facts;
    const auto conclusion = conclude(situation, {});
    const auto place = loginPlace(facts, false);

    EXPECT_EQ(saysOAuth2Only(facts.endpoints.front()), isOAuth2Only);
    EXPECT_EQ(place.reason == Reason::OAuth2Only, isOAuth2Only);
    if (!isOAuth2Only) {
        ASSERT_TRUE(conclusion.account);
        EXPECT_NE(conclusion.account->incoming.auth, Words{"OAuth2"});
    } else if (situation.client->oauth2) {
        ASSERT_TRUE(conclusion.account);
        EXPECT_EQ(conclusion.account->incoming.auth, Words{"OAuth2"});
        EXPECT_EQ(conclusion.account->outgoing->auth, Words{"OAuth2"});
    } else {
        EXPECT_FALSE(conclusion.account);
        EXPECT_EQ(conclusion.recommendation.protocol, Choice::None);
    }
}

TEST(SignIn, IsJudgedAlikeByProbeAdviceSettingsAndVisitInEveryCombination) {
    for (unsigned number = 0; number < 1U << methods.size(); ++number) {
        SCOPED_TRACE(number);
        const auto listed = methodsOf(number);
        const bool isOAuth2Only =
            signInWays(withServer(listed, true).facts.endpoints.front())->takesTokensOnly();
        for (const bool canOAuth2 : {true, false})
            expectAgreement(withServer(listed, canOAuth2), isOAuth2Only);
    }
}

TEST(SignIn, IsJudgedAlikeAtAProviderThatRefusesPasswords) {
    for (const bool canOAuth2 : {true, false}) {
        auto situation = withServer({"PLAIN", "XOAUTH2", "LOGIN-COMMAND"}, canOAuth2);
        for (auto& endpoint : situation.facts.endpoints) endpoint.host = "imap.partner.outlook.cn";
        for (auto& candidate : situation.facts.discovery.candidates)
            candidate.host = "imap.partner.outlook.cn";

        expectAgreement(situation, true);
    }
}

TEST(SignIn, IsTheSameInTheHosterTable) {
    bool isAnyOAuth2Only = false;
    for (const auto& hoster : allHosters()) {
        const bool isOAuth2Only = contains(hoster.hints, HintCode::OAuth2Only);
        isAnyOAuth2Only = isAnyOAuth2Only || isOAuth2Only;
        for (const auto& server : hoster.servers) {
            const bool isSubmission = server.host == "smtp.office365.com";
            EXPECT_EQ(isMicrosoftHost(server.host), isOAuth2Only) << server.host;
            EXPECT_EQ(server.auth == "OAuth2", isOAuth2Only && !isSubmission) << server.host;
        }
    }
    EXPECT_TRUE(isAnyOAuth2Only);
}

}  // namespace
}  // namespace mailadvisor
