#include "advisor/outcome.h"

#include "advisor/samples.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using sample::breakCertificate;
using sample::goodFacts;

Facts withAllPorts(EndpointState state) {
    auto facts = goodFacts();
    for (auto& endpoint : facts.endpoints) {
        endpoint.state = state;
        endpoint.tls = {};
    }
    return facts;
}

/// The sentence of a diagnosis within the next step.
std::string stepIn(const Error& error) {
    for (const auto& argument : error.remedy.arguments) {
        if (argument.name == "step") return std::get<MessageList>(argument.value).front().id;
    }
    return {};
}

TEST(Outcome, OfGoodServersIsDone) {
    const auto end = endOfLook(goodFacts());

    EXPECT_EQ(end.outcome, RunOutcome::Done);
    EXPECT_FALSE(end.error);
}

TEST(Outcome, OfNoServersNamesTheDomain) {
    Facts facts;
    facts.address = *EmailAddress::parse("somchai@company.example");

    const auto end = endOfLook(facts);

    EXPECT_EQ(end.outcome, RunOutcome::NothingFound);
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->where, "company.example");
    EXPECT_EQ(endOfDiscovery(facts).outcome, RunOutcome::NothingFound);
}

TEST(Outcome, IsNoSilentNameServiceWhereOnlyTheDatabaseOutsideCannotBeFound) {
    Facts facts;
    facts.address = *EmailAddress::parse("somchai@company.example");
    facts.discovery.attempts.push_back(
        {Source::Ispdb, {}, Outcome::Failed, Reason::DnsFailed, {}, {}});

    const auto end = endOfDiscovery(facts);

    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->code, ErrorCode::NotFound);
}

TEST(Outcome, OfAnUnknownExchangerNamesItAndSendsNobodyBackToTheAddress) {
    for (const auto reason : {Reason::NoKnownHoster, Reason::FilterService}) {
        Facts facts;
        facts.address = *EmailAddress::parse("somchai@company.example");
        facts.discovery.attempts = {
            {Source::Mx, "company.example", Outcome::Nothing, reason, "mx1.hoster.example", {}}};

        const auto end = endOfDiscovery(facts);

        EXPECT_EQ(end.outcome, RunOutcome::NothingFound);
        ASSERT_TRUE(end.error);
        EXPECT_EQ(end.error->text.id, "ending.exchanger-unknown");
        EXPECT_EQ(end.error->text.arguments.at(1), (Argument{"host", "mx1.hoster.example"}));
        EXPECT_EQ(end.error->remedy.id, "ending.exchanger-unknown.remedy");
    }
}

TEST(Outcome, OfAProviderWithoutServersSaysWhatToUseInstead) {
    for (const auto code : {HintCode::OwnProgram, HintCode::Bridge}) {
        Facts facts;
        facts.address = *EmailAddress::parse("somchai@company.example");
        facts.discovery.hints = {{Source::Mx, code, "Tuta"}};

        const auto end = endOfLook(facts);

        ASSERT_TRUE(end.error);
        EXPECT_EQ(end.error->text.id, "ending.own-program");
        EXPECT_EQ(end.error->remedy, messageOf(facts.discovery.hints[0]));
    }
}

TEST(Outcome, OfASilentNameServiceSaysSo) {
    Facts facts;
    facts.address = *EmailAddress::parse("somchai@company.example");
    facts.discovery.attempts.emplace_back();
    facts.discovery.attempts.back().reason = Reason::DnsFailed;

    const auto end = endOfDiscovery(facts);

    EXPECT_EQ(end.outcome, RunOutcome::NothingFound);
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->text.id, "ending.dns-silent");
}

TEST(Outcome, OfPortsThatRefuseAndOfPortsThatStaySilentDiffersInTheNextStep) {
    const auto refused = endOfLook(withAllPorts(EndpointState::Refused));
    const auto silent = endOfLook(withAllPorts(EndpointState::TimedOut));

    EXPECT_EQ(refused.outcome, RunOutcome::NoneReachable);
    EXPECT_EQ(silent.outcome, RunOutcome::NoneReachable);
    ASSERT_TRUE(refused.error && silent.error);
    EXPECT_NE(refused.error->remedy.id, silent.error->remedy.id);
}

TEST(Outcome, OfBrokenCertificatesIsNothingSafe) {
    auto facts = goodFacts();
    for (auto& endpoint : facts.endpoints) breakCertificate(endpoint, TlsProblem::Expired);

    const auto end = endOfLook(facts);

    EXPECT_EQ(end.outcome, RunOutcome::NothingSafe);
    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->code, ErrorCode::Untrusted);
    EXPECT_EQ(stepIn(*end.error), "cause.cert-expired.say-date");
}

TEST(Outcome, OfCertificatesThatFailByTheirDatesAsksForTheClockFirst) {
    auto facts = goodFacts();
    facts.observedAt = std::chrono::sys_days(std::chrono::year(2035) / 11 / 25);
    for (auto& endpoint : facts.endpoints) breakCertificate(endpoint, TlsProblem::Expired);

    const auto byDate = endOfLook(facts);
    for (auto& endpoint : facts.endpoints) breakCertificate(endpoint, TlsProblem::NameMismatch);
    const auto byName = endOfLook(facts);

    ASSERT_TRUE(byDate.error && byName.error);
    EXPECT_EQ(byDate.error->remedy.id, "ending.nothing-safe.step-date");
    EXPECT_EQ(std::get<Date>(byDate.error->remedy.arguments.back().value).day, facts.observedAt);
    EXPECT_NE(byName.error->remedy.id, "ending.nothing-safe.step-date");
}

TEST(Outcome, OfSilentMailPortsBesideAWebThatWorksIsTheLine) {
    auto facts = withAllPorts(EndpointState::TimedOut);
    for (auto& endpoint : facts.endpoints) endpoint.reason = Reason::ConnectionTimedOut;
    facts.discovery.attempts.push_back(
        {Source::Autoconfig, "https://autoconfig.company.example/", Outcome::Found, {}, {}, {}});

    const auto end = endOfLook(facts);

    ASSERT_TRUE(end.error);
    EXPECT_EQ(stepIn(*end.error), "cause.ports-blocked.say");
}

TEST(Outcome, OfADomainThatIsGoneNamesWhoToAskBesideTheTypingError) {
    Facts facts;
    facts.address = *EmailAddress::parse("somchai@company.example");
    for (const auto source : {Source::Autoconfig, Source::WellKnown, Source::Guess}) {
        facts.discovery.attempts.push_back(
            {source, {}, Outcome::Nothing, Reason::NameNotFound, {}, {}});
    }

    const auto end = endOfLook(facts);

    ASSERT_TRUE(end.error);
    EXPECT_EQ(end.error->remedy.id, "ending.nothing-found.step");
    EXPECT_EQ(stepIn(*end.error), "cause.domain.say-named");
}

TEST(Outcome, CountsSendingOnlyForAProbe) {
    auto facts = goodFacts();
    std::erase_if(facts.endpoints,
                  [](const auto& endpoint) { return endpoint.protocol != Protocol::Smtp; });

    EXPECT_EQ(endOfProbe(facts).outcome, RunOutcome::Done);
    EXPECT_EQ(endOfLook(facts).outcome, RunOutcome::NoneReachable);
}

TEST(Outcome, OfARefusedSignInComesAfterEverythingElse) {
    auto facts = goodFacts();
    facts.mailbox.login = LoginOutcome::Refused;

    EXPECT_EQ(endOfLook(facts).outcome, RunOutcome::LoginRefused);
    for (auto& endpoint : facts.endpoints) breakCertificate(endpoint, TlsProblem::Expired);
    EXPECT_EQ(endOfLook(facts).outcome, RunOutcome::NothingSafe);
}

TEST(Outcome, OfAdviceWithoutSettingsIsNothingSafeUnlessNobodyNeedsAny) {
    Situation situation;
    situation.facts = goodFacts();
    const std::optional<Account> none;

    EXPECT_EQ(endOfAdvice(situation, {}, none).outcome, RunOutcome::NothingSafe);
    situation.needs.devices = Fact<int>::known(0);
    EXPECT_EQ(endOfAdvice(situation, {}, none).outcome, RunOutcome::Done);
}

TEST(Outcome, NamesTheServerForARemedyOnlyWhereThatHelps) {
    Situation situation;
    situation.facts = goodFacts();
    const auto remedyWith = [&](Choice protocol) {
        Recommendation recommendation;
        recommendation.protocol = protocol;
        return endOfAdvice(situation, recommendation, std::nullopt).error->remedy.id;
    };

    EXPECT_EQ(remedyWith(Choice::Imap), "ending.no-settings.remedy");
    EXPECT_EQ(remedyWith(Choice::None), "ending.no-type.remedy");
}

TEST(Outcome, CallsNothingUntrustedWhereTheTypeIsTheMatter) {
    Situation situation{.facts = goodFacts()};
    situation.needs.devices = Fact<int>::known(2);
    Recommendation none;
    none.protocol = Choice::None;
    none.instead = Instead::Webmail;

    const auto withoutType = endOfAdvice(situation, none, std::nullopt);
    none.reasons.push_back({.rule = "imap-not-safe"});
    const auto unsafe = endOfAdvice(situation, none, std::nullopt);
    none.protocol = Choice::Imap;
    const auto unproven = endOfAdvice(situation, none, std::nullopt);

    ASSERT_TRUE(withoutType.error && unsafe.error && unproven.error);
    EXPECT_EQ(withoutType.error->code, ErrorCode::Refused);
    EXPECT_EQ(unsafe.error->code, ErrorCode::Untrusted);
    EXPECT_EQ(unproven.error->code, ErrorCode::Untrusted);
}

TEST(Outcome, OfNoServersTellsWhatWasSeenOnTheWay) {
    for (const auto code : {HintCode::CaptivePortal, HintCode::TakesNoMail}) {
        Facts facts;
        facts.address = *EmailAddress::parse("somchai@company.example");
        facts.discovery.hints.push_back({Source::Mx, code, "portal.example"});

        const auto end = endOfLook(facts);

        ASSERT_TRUE(end.error);
        EXPECT_EQ(end.error->remedy, messageOf(facts.discovery.hints[0]));
    }
}

TEST(Outcome, OfARefusedSignInLeavesRoomForARightPassword) {
    auto facts = goodFacts();
    facts.mailbox.login = LoginOutcome::Refused;
    facts.mailbox.loginReason = Reason::PasswordWrong;
    facts.mailbox.mechanism = "PLAIN";

    const auto remedy = endOfLook(facts).error->remedy;

    EXPECT_EQ(remedy.id, "ending.login.step-way");
    EXPECT_EQ(
        remedy.arguments,
        (std::vector<Argument>{{"step", MessageList{{MESSAGE_ID("cause.wrong-password.say"), {}}}},
                               {"mechanism", std::string("PLAIN")}}));
}

TEST(Outcome, SendsNobodyToTheirPasswordWhenItPlayedNoPart) {
    auto facts = goodFacts();
    facts.mailbox.login = LoginOutcome::Impossible;
    for (const auto reason : {Reason::OAuth2Only, Reason::NoCommonMechanism, Reason::LoginThrottled,
                              Reason::NoVerifiedConnection}) {
        facts.mailbox.loginReason = reason;

        EXPECT_EQ(endOfLook(facts).error->remedy.id, "ending.login.advice-stands");
    }
}

TEST(Outcome, OfASignInThatTheServerForbidsOrPutsOffHasTheStepOfItsCause) {
    auto facts = goodFacts();
    facts.mailbox.login = LoginOutcome::Refused;
    for (const auto& [reason, step] :
         {std::pair{Reason::LoginByPolicy, "cause.access-off.say"},
          std::pair{Reason::LoginUnavailable, "cause.temporary.say"},
          std::pair{Reason::PasswordExpired, "cause.wrong-password.say-expired"}}) {
        facts.mailbox.loginReason = reason;

        const auto remedy = endOfLook(facts).error->remedy;

        EXPECT_EQ(remedy.id, "ending.login.step");
        EXPECT_EQ(remedy.arguments,
                  (std::vector<Argument>{{"step", MessageList{{std::string(step), {}}}}}));
    }
}

/// All ports without a way to this address.
Facts withoutRouteTo(const std::string& address) {
    auto facts = withAllPorts(EndpointState::Unreachable);
    for (auto& endpoint : facts.endpoints) {
        endpoint.reason = Reason::HostUnreachable;
        endpoint.address = address;
    }
    return facts;
}

TEST(Outcome, OfAServerThisNetworkCannotReachBlamesTheNetwork) {
    EXPECT_EQ(endOfLook(withoutRouteTo("2001:db8::1")).error.value().remedy.id,
              "ending.none-reachable.ipv6");
    EXPECT_EQ(endOfLook(withoutRouteTo("192.0.2.1")).error.value().remedy.id,
              "ending.none-reachable.no-route");
    EXPECT_EQ(endOfLook(withoutRouteTo("192.0.2.1")).outcome, RunOutcome::NoneReachable);
    auto mixed = withoutRouteTo("2001:db8::1");
    mixed.endpoints.front().state = EndpointState::Refused;
    mixed.endpoints.front().reason = Reason::ConnectionRefused;
    EXPECT_EQ(endOfLook(mixed).error.value().remedy.id, "ending.none-reachable.remedy");
}

TEST(Outcome, OfNamesThatTheDnsDoesNotAnswerForBlamesNoMailServer) {
    auto facts = withAllPorts(EndpointState::Unreachable);
    for (auto& endpoint : facts.endpoints) endpoint.reason = Reason::DnsFailed;

    EXPECT_EQ(endOfLook(facts).error.value().text.id, "ending.dns-silent");
}

TEST(Outcome, OfServersThatGreetLateAdvisesMoreTime) {
    auto facts = withAllPorts(EndpointState::TimedOut);
    for (auto& endpoint : facts.endpoints) endpoint.reason = Reason::NoGreeting;

    EXPECT_EQ(endOfLook(facts).error.value().remedy.id, "ending.none-reachable.late");
}

TEST(Outcome, OfOurOwnShortageIsOurFaultWhateverElseWasSeen) {
    auto byPort = goodFacts();
    byPort.endpoints.back().state = EndpointState::NotProbed;
    byPort.endpoints.back().reason = Reason::OwnShortage;
    auto bySource = goodFacts();
    bySource.discovery.attempts.push_back({.reason = Reason::OwnShortage});

    for (const auto& facts : {byPort, bySource}) {
        for (const auto& end : {endOfLook(facts), endOfProbe(facts), endOfDiscovery(facts)}) {
            EXPECT_EQ(end.outcome, RunOutcome::OwnFault);
            ASSERT_TRUE(end.error);
            EXPECT_EQ(end.error->text.id, "reason.own-shortage");
        }
    }
}

TEST(Outcome, OfALookWithoutNetworkBlamesNoServer) {
    Facts nothing;
    nothing.address = *EmailAddress::parse("somchai@company.example");
    nothing.discovery.attempts.push_back(
        {.outcome = Outcome::Skipped, .reason = Reason::NoOfflineSource});
    auto known = goodFacts();
    known.endpoints.clear();
    known.discovery.attempts = nothing.discovery.attempts;

    EXPECT_EQ(endOfLook(nothing).outcome, RunOutcome::NothingFound);
    EXPECT_EQ(endOfLook(known).outcome, RunOutcome::NoneReachable);
    for (const auto& facts : {nothing, known})
        EXPECT_EQ(endOfLook(facts).error.value().text.id, "ending.offline");
}

}  // namespace
}  // namespace mailadvisor
