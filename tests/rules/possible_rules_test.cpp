#include "rules/situations.h"

namespace mailadvisor::test {
namespace {

ChosenClient outlook() { return {.id = "outlook", .name = "Outlook"}; }

TEST(NothingToInstall, ExcludesBothTypesWithoutAMailProgram) {
    const auto situation = withDevices(0);

    const auto finding = findingOf("nothing-to-install", situation);

    EXPECT_TRUE(speaks(finding, Effect::Excludes, std::nullopt));
}

TEST(NothingToInstall, ClaimsNoWebmailForWhoDeniedIt) {
    auto situation = withDevices(0);
    situation.needs.webmail = known(Webmail::No);

    EXPECT_EQ(sentenceOf("nothing-to-install", situation), "rule.nothing-to-install.nowhere");
}

TEST(NothingToInstall, IsSilentForOneDevice) {
    EXPECT_TRUE(saysNothing("nothing-to-install", withDevices(1)));
}

TEST(NothingToInstall, TakesANegativeNumberOfDevicesAsNone) {
    EXPECT_TRUE(findingOf("nothing-to-install", withDevices(-3)));
}

TEST(ImapNotOffered, ExcludesImapWhenItsPortsAreClosed) {
    auto situation = bothOffered();
    situation.facts.endpoints[0] = portThat(Protocol::Imap, EndpointState::Refused);

    const auto finding = findingOf("imap-not-offered", situation);

    ASSERT_TRUE(speaks(finding, Effect::Excludes, Protocol::Imap));
    EXPECT_TRUE(remedyOf(*finding, "ask-for-imap"));
}

TEST(ImapNotOffered, SaysThatPortsWereSilentWhenOnlyPop3Answered) {
    auto situation = bothOffered();
    situation.facts.endpoints[0] = portThat(Protocol::Imap, EndpointState::TimedOut);

    const auto finding = findingOf("imap-not-offered", situation);

    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->text.id, "rule.imap-not-offered.silent");
}

TEST(ImapNotOffered, IsUndeterminedWhenNothingAnsweredAtAll) {
    auto situation = bothOffered();
    for (auto& endpoint : situation.facts.endpoints) {
        endpoint = portThat(endpoint.protocol, EndpointState::TimedOut);
    }

    EXPECT_EQ(lackingOf("imap-not-offered", situation), Unknown::TimedOut);
}

TEST(ImapNotOffered, IsUndeterminedWhenNothingWasProbed) {
    EXPECT_EQ(lackingOf("imap-not-offered", Situation{}), Unknown::NotProbed);
}

TEST(ImapNotOffered, IsSilentWhenImapCanBeUsed) {
    EXPECT_TRUE(saysNothing("imap-not-offered", bothOffered()));
}

TEST(Pop3NotOffered, ExcludesPop3WhenOnlyImapWasFound) {
    auto situation = bothOffered();
    situation.facts.endpoints.pop_back();

    EXPECT_TRUE(speaks(findingOf("pop3-not-offered", situation), Effect::Excludes, Protocol::Pop3));
}

TEST(Pop3NotOffered, IsSilentWhenPop3CanBeUsed) {
    EXPECT_TRUE(saysNothing("pop3-not-offered", bothOffered()));
}

TEST(ImapNotSafe, ExcludesImapWithoutAVerifiedCertificate) {
    auto situation = bothOffered();
    situation.facts.endpoints[0].tls = known(TlsFacts{.problems = {TlsProblem::SelfSigned}});

    const auto finding = findingOf("imap-not-safe", situation);

    ASSERT_TRUE(speaks(finding, Effect::Excludes, Protocol::Imap));
    EXPECT_TRUE(remedyOf(*finding, "repair-encryption"));
}

TEST(ImapNotSafe, IsSilentWhenOneOfTwoPortsIsVerified) {
    auto situation = bothOffered();
    auto plain = safePort(Protocol::Imap);
    plain.security = Security::Plain;
    plain.tls = {};
    situation.facts.endpoints.push_back(plain);

    EXPECT_TRUE(saysNothing("imap-not-safe", situation));
}

TEST(ImapNotSafe, CountsAHostThatNobodyNamedAsUnsafe) {
    auto situation = bothOffered();
    situation.facts.discovery.candidates = {
        {.protocol = Protocol::Imap, .host = "mail.other.test", .port = {993}}};

    EXPECT_TRUE(speaks(findingOf("imap-not-safe", situation), Effect::Excludes, Protocol::Imap));
}

TEST(Pop3NotSafe, ExcludesPop3OverAPlainConnection) {
    auto situation = bothOffered();
    situation.facts.endpoints[1].security = Security::Plain;
    situation.facts.endpoints[1].tls = {};

    EXPECT_TRUE(speaks(findingOf("pop3-not-safe", situation), Effect::Excludes, Protocol::Pop3));
}

TEST(Pop3NotSafe, IsSilentWhenItsCertificateIsVerified) {
    EXPECT_TRUE(saysNothing("pop3-not-safe", bothOffered()));
}

TEST(OAuth2Only, ExcludesBothTypesWhereTheClientHasNoBrowserSignIn) {
    auto situation = bothOffered();
    for (auto& endpoint : situation.facts.endpoints) {
        endpoint.auth = known(std::vector<std::string>{"XOAUTH2", "OAUTHBEARER"});
    }
    situation.client = outlook();

    EXPECT_TRUE(speaks(findingOf("oauth2-only", situation), Effect::Excludes, std::nullopt));
}

TEST(OAuth2Only, ExcludesTheOneTypeThatTakesTokensOnly) {
    auto situation = bothOffered();
    situation.facts.endpoints[0].auth = known(std::vector<std::string>{"XOAUTH2"});
    situation.client = outlook();

    EXPECT_TRUE(speaks(findingOf("oauth2-only", situation), Effect::Excludes, Protocol::Imap));
}

TEST(OAuth2Only, DoesNotBelieveThePlainThatMicrosoft365Lists) {
    auto situation = bothOffered();
    for (auto& endpoint : situation.facts.endpoints) endpoint.host = "outlook.office365.com";
    situation.client = outlook();

    EXPECT_TRUE(speaks(findingOf("oauth2-only", situation), Effect::Excludes, std::nullopt));
}

TEST(OAuth2Only, TakesABareCommandBesideTokensForALeftoverAtGoogle) {
    auto situation = bothOffered();
    situation.facts.endpoints[0].auth =
        known(std::vector<std::string>{"XOAUTH2", "OAUTHBEARER", "LOGIN-COMMAND"});
    situation.client = outlook();

    EXPECT_TRUE(saysNothing("oauth2-only", situation));

    situation.facts.endpoints[0].greeting = known(std::string("* OK Gimap ready"));

    EXPECT_TRUE(speaks(findingOf("oauth2-only", situation), Effect::Excludes, Protocol::Imap));
}

TEST(OAuth2Only, IsACautionAsLongAsNoClientIsChosen) {
    auto situation = bothOffered();
    situation.facts.endpoints[0].auth = known(std::vector<std::string>{"XOAUTH2"});

    EXPECT_TRUE(speaks(findingOf("oauth2-only", situation), Effect::Cautions, Protocol::Imap));
}

TEST(OAuth2Only, IsSilentWhereAPasswordWorks) {
    EXPECT_TRUE(saysNothing("oauth2-only", bothOffered()));
}

TEST(ClientCannot, ExcludesTheTypeTheClientLacks) {
    auto situation = bothOffered();
    situation.client = ChosenClient{.id = "geary", .name = "Geary", .pop3 = false};

    EXPECT_TRUE(speaks(findingOf("client-cannot", situation), Effect::Excludes, Protocol::Pop3));
}

TEST(ClientCannot, ExcludesATypeThatNeedsStartTlsTheClientLacks) {
    auto situation = bothOffered();
    situation.facts.endpoints[1].security = Security::StartTls;
    situation.client = ChosenClient{.id = "getmail", .name = "getmail", .startTls = false};

    EXPECT_TRUE(speaks(findingOf("client-cannot", situation), Effect::Excludes, Protocol::Pop3));
}

TEST(ClientCannot, ExcludesBothWhenNeitherWorks) {
    auto situation = bothOffered();
    situation.client = ChosenClient{.id = "x", .name = "X", .imap = false, .pop3 = false};

    EXPECT_TRUE(speaks(findingOf("client-cannot", situation), Effect::Excludes, std::nullopt));
}

TEST(ClientCannot, IsSilentWithoutAClient) {
    EXPECT_TRUE(saysNothing("client-cannot", bothOffered()));
}

TEST(Pop3WithoutUidl, ExcludesPop3ThatCannotLeaveMailOnTheServer) {
    auto situation = bothOffered();
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"TOP", "USER"}));
    signInToPop3(situation, {"TOP"});

    EXPECT_TRUE(
        speaks(findingOf("pop3-without-uidl", situation), Effect::Excludes, Protocol::Pop3));
}

TEST(Pop3WithoutUidl, IsNotToldBeforeSignIn) {
    const auto situation = pop3Only(1, {"TOP", "USER"});

    EXPECT_EQ(lackingOf("pop3-without-uidl", situation), Unknown::NeedsLogin);
}

TEST(Pop3WithoutUidl, IsSilentWhenUidlShowsOnceSignedIn) {
    auto situation = pop3Only(1, {"TOP", "USER"});
    signInToPop3(situation, {"UIDL"});

    EXPECT_TRUE(saysNothing("pop3-without-uidl", situation));
}

TEST(Pop3WithoutUidl, IsACautionWherePop3IsTheOnlyWayToTheOnlyDevice) {
    auto situation = pop3Only(1, {"TOP"});
    signInToPop3(situation, {"TOP"});
    auto several = pop3Only(2, {"TOP"});
    signInToPop3(several, {"TOP"});

    const auto finding = findingOf("pop3-without-uidl", situation);

    ASSERT_TRUE(speaks(finding, Effect::Cautions, Protocol::Pop3));
    EXPECT_TRUE(remedyOf(*finding, "second-copy"));
    EXPECT_TRUE(speaks(findingOf("pop3-without-uidl", several), Effect::Excludes, Protocol::Pop3));
}

TEST(Pop3WithoutUidl, IsUndeterminedWhenTheServerListsNoCapabilities) {
    auto situation = bothOffered();
    situation.facts.endpoints[1].capabilities.afterTls =
        Fact<CapabilityList>::unknown(Unknown::NotOffered);

    EXPECT_EQ(lackingOf("pop3-without-uidl", situation), Unknown::NotOffered);
}

TEST(Pop3WithoutUidl, ReadsCapabilitiesWithoutCase) {
    auto situation = bothOffered();
    situation.facts.endpoints[1].capabilities.afterTls =
        known(CapabilityList(Protocol::Pop3, {"uidl"}));

    EXPECT_TRUE(saysNothing("pop3-without-uidl", situation));
}

TEST(PossibleRules, OwnProgramOnlyExcludesBothWhereTheProviderHasNoServers) {
    for (const auto code : {HintCode::Bridge, HintCode::OwnProgram}) {
        Situation situation;
        situation.facts.address = *EmailAddress::parse("malee@letters.example");
        situation.facts.discovery.hints = {{Source::Mx, code, "Tuta"}};

        const auto finding = findingOf("own-program-only", situation);

        ASSERT_TRUE(finding);
        EXPECT_EQ(finding->effect, Effect::Excludes);
        EXPECT_EQ(finding->protocol, std::nullopt);
        EXPECT_EQ(finding->text.id, code == HintCode::Bridge ? "rule.own-program-only.bridge"
                                                             : "rule.own-program-only.reason");
    }
    auto served = bothOffered();
    served.facts.discovery.hints = {{Source::Mx, HintCode::OwnProgram, "Tuta"}};
    EXPECT_TRUE(saysNothing("own-program-only", served));
}

}  // namespace
}  // namespace mailadvisor::test
