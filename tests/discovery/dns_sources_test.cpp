#include "discovery/fake_network.h"
#include "discovery/hoster_table.h"
#include "discovery/srv.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

const EmailAddress thai = addressOf("somchai@company.co.th");

DnsRecords<SrvRecord> srv(std::string host, std::uint16_t port, bool isAuthenticated = false) {
    return {{{0, 1, Port{port}, std::move(host)}}, isAuthenticated, {}};
}

DnsRecords<MxRecord> mx(std::string host, bool isAuthenticated = false) {
    return {{{10, std::move(host)}}, isAuthenticated, {}};
}

std::vector<LintCode> codesOf(const SourceFacts& answer) {
    std::vector<LintCode> codes;
    for (const auto& lint : answer.lints) codes.push_back(lint.code);
    return codes;
}

TEST(Srv, AsksAllSixServices) {
    FakeWorld world;

    const auto answer = world.ask(&askSrv);

    std::vector<std::string> names;
    for (const auto& attempt : answer.attempts) names.push_back(attempt.url);
    EXPECT_THAT(names, ElementsAre("_imaps._tcp.company.example", "_imap._tcp.company.example",
                                   "_pop3s._tcp.company.example", "_pop3._tcp.company.example",
                                   "_submissions._tcp.company.example",
                                   "_submission._tcp.company.example"));
}

TEST(Srv, TriesLowPriorityThenHighWeight) {
    std::vector<SrvRecord> records{{20, 99, {993}, "c"}, {10, 1, {993}, "b"}, {10, 60, {993}, "a"}};

    sortByPreference(records);

    EXPECT_EQ(records[0].host, "a");
    EXPECT_EQ(records[1].host, "b");
    EXPECT_EQ(records[2].host, "c");
}

TEST(Srv, LetsPrioritiesRankProtocolsAgainstEachOther) {
    FakeWorld world;
    world.dns->services["_imaps._tcp.company.co.th"] = {
        {{20, 1, {993}, "mail.company.co.th"}}, false, {}};
    world.dns->services["_pop3s._tcp.company.co.th"] = {
        {{10, 1, {995}, "mail.company.co.th"}}, false, {}};

    const auto answer = world.ask(&askSrv, thai);

    EXPECT_EQ(answer.candidates.front().protocol, Protocol::Pop3);
}

TEST(Srv, TrustsTargetsOfTheSameOwnerAndAuthenticatedOnes) {
    FakeWorld world;
    world.dns->services["_imaps._tcp.company.co.th"] = srv("mail.company.co.th", 993);
    world.dns->services["_pop3s._tcp.company.co.th"] = srv("pop.hoster.co.th", 995);
    world.dns->services["_submissions._tcp.company.co.th"] = srv("smtp.hoster.co.th", 465, true);

    const auto answer = world.ask(&askSrv, thai);

    ASSERT_EQ(answer.candidates.size(), 3u);
    for (const auto& candidate : answer.candidates) {
        EXPECT_EQ(candidate.trusted, candidate.protocol != Protocol::Pop3) << candidate.host;
    }
}

TEST(Srv, TakesASingleDotAsNotOffered) {
    FakeWorld world;
    world.dns->services["_pop3s._tcp.company.co.th"] = srv("", 0);

    const auto answer = world.ask(&askSrv, thai);

    EXPECT_THAT(answer.candidates, IsEmpty());
    EXPECT_EQ(answer.attempts[2].outcome, Outcome::Nothing);
    EXPECT_EQ(answer.attempts[2].detail, ".");
    EXPECT_EQ(answer.attempts[2].reason, Reason::NotOffered);
    EXPECT_EQ(answer.hints,
              (std::vector<Hint>{{Source::Srv, HintCode::ServiceNotOffered, "POP3"}}));
}

TEST(Srv, OffersAProtocolThatIsRefusedOnOneOfItsPortsOnly) {
    FakeWorld world;
    world.dns->services["_imap._tcp.company.co.th"] = srv("", 0);
    world.dns->services["_imaps._tcp.company.co.th"] = srv("mail.company.co.th", 993);

    const auto answer = world.ask(&askSrv, thai);

    EXPECT_THAT(answer.hints, IsEmpty());
}

TEST(Srv, SaysThatThereIsNoSuchRecord) {
    FakeWorld world;

    const auto answer = world.ask(&askSrv, thai);

    EXPECT_EQ(answer.attempts[0].reason, Reason::NoSuchRecord);
}

TEST(Srv, ReadsSubmissionOnPort465AsTlsAndSaysSo) {
    FakeWorld world;
    world.dns->services["_submission._tcp.company.co.th"] = srv("mail.company.co.th", 465);

    const auto answer = world.ask(&askSrv, thai);

    ASSERT_EQ(answer.candidates.size(), 1u);
    EXPECT_EQ(answer.candidates[0].security, Security::Tls);
    EXPECT_THAT(codesOf(answer), ElementsAre(LintCode::SecurityPortMismatch));
}

TEST(Srv, FlagsImapOnAPop3Port) {
    FakeWorld world;
    world.dns->services["_imaps._tcp.company.co.th"] = srv("mail.company.co.th", 995);

    EXPECT_THAT(codesOf(world.ask(&askSrv, thai)), ElementsAre(LintCode::PortOfOtherProtocol));
}

TEST(Srv, DropsTargetsOfTheOwnMachine) {
    FakeWorld world;
    world.dns->services["_imaps._tcp.company.co.th"] = srv("localhost", 993);

    const auto answer = world.ask(&askSrv, thai);

    EXPECT_THAT(answer.candidates, IsEmpty());
    EXPECT_THAT(codesOf(answer), ElementsAre(LintCode::BadHost));
}

TEST(Mx, KnowsTheHosterByItsExchanger) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("aspmx.l.google.com");

    const auto answer = world.ask(&askMx, thai);

    ASSERT_THAT(answer.candidates, Not(IsEmpty()));
    EXPECT_EQ(answer.candidates[0].host, "imap.gmail.com");
    EXPECT_EQ(answer.candidates[0].username, "somchai@company.co.th");
    EXPECT_EQ(answer.candidates[0].source, Source::Mx);
    EXPECT_TRUE(answer.candidates[0].trusted);
    EXPECT_EQ(answer.hints[0].code, HintCode::AppPassword);
    EXPECT_THAT(world.web->asked, IsEmpty());
}

TEST(Mx, TellsCompaniesFromConsumersAtMicrosoft) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("company-co-th.mail.protection.outlook.com");

    const auto answer = world.ask(&askMx, thai);

    EXPECT_EQ(answer.hints[0].subject, "Microsoft 365");
    EXPECT_THAT(answer.candidates[0].auth, ElementsAre("OAuth2"));
}

TEST(Mx, KnowsProvidersBelowEachOfTheirExchangers) {
    const std::pair<std::string, std::string> incoming[]{
        {"company-co-th.k-v1.mx.microsoft", "outlook.office365.com"},
        {"company-co-th.mail.protection.outlook.com", "outlook.office365.com"},
        {"mx02.mail.icloud.com", "imap.mail.me.com"},
        {"mta7.am0.yahoodns.net", "imap.mail.yahoo.com"},
        {"mx-aol.mail.gm0.yahoodns.net", "imap.aol.com"},
        {"mx2.zoho.in", "imappro.zoho.in"},
        {"mx.zoho.com.au", "imappro.zoho.com.au"},
        {"mx.zohocloud.ca", "imappro.zohocloud.ca"},
        {"mx1.hostinger.com", "imap.hostinger.com"},
        {"mx2.sg.aliyun.com", "imap.sg.aliyun.com"},
        {"mxn.mxhichina.com", "imap.qiye.aliyun.com"},
        {"jp1-aspmx1.worksmobile.com", "imap.worksmobile.com"},
    };
    for (const auto& [exchanger, host] : incoming) {
        FakeWorld world;
        world.dns->exchangers["company.co.th"] = mx(exchanger);

        const auto answer = world.ask(&askMx, thai);

        ASSERT_FALSE(answer.candidates.empty()) << exchanger;
        EXPECT_EQ(answer.candidates[0].host, host) << exchanger;
    }
    EXPECT_EQ(hosterOfExchanger("mx.microsoft.evil.example"), nullptr);
    EXPECT_EQ(hosterOfExchanger("company.notmx.microsoft"), nullptr);
    EXPECT_EQ(hosterOfExchanger("mx.yahoodns.net"), nullptr);
}

TEST(Mx, GuessesNoLoginWhereTheAddressDoesNotHoldIt) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("mx01.mail.icloud.com");

    const auto answer = world.ask(&askMx, thai);

    ASSERT_EQ(answer.candidates.size(), 2u);
    for (const auto& candidate : answer.candidates) EXPECT_EQ(candidate.username, "");
    EXPECT_EQ(answer.hints[0].code, HintCode::OtherLogin);
}

TEST(Mx, KnowsAProviderWithoutServers) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("mail.tutanota.de");

    const auto answer = world.ask(&askMx, thai);

    EXPECT_THAT(answer.candidates, IsEmpty());
    EXPECT_EQ(answer.hints, (std::vector<Hint>{{Source::Mx, HintCode::OwnProgram, "Tuta"}}));
}

TEST(Mx, IsNotFooledByANameThatOnlyEndsAlike) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("mail.evilgoogle.com");

    EXPECT_THAT(world.ask(&askMx, thai).candidates, IsEmpty());
}

TEST(Mx, AsksTheExchangersSubAndBaseDomainNeverARegistry) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("mx1.mail.hoster.co.th");

    const auto answer = world.ask(&askMx, thai);

    EXPECT_THAT(world.web->asked, testing::UnorderedElementsAre(
                                      "https://autoconfig.mail.hoster.co.th/mail/config-v1.1.xml",
                                      "https://autoconfig.hoster.co.th/mail/config-v1.1.xml"));
    EXPECT_THAT(answer.exchanger.domains, ElementsAre("mail.hoster.co.th", "hoster.co.th"));
}

TEST(Mx, TrustsAHostersFileOnlyWhenTheDnsIsAuthenticated) {
    for (const bool isAuthenticated : {false, true}) {
        FakeWorld world;
        world.dns->exchangers["company.co.th"] = mx("mx1.hoster.co.th", isAuthenticated);
        world.web->serve("https://autoconfig.hoster.co.th/mail/config-v1.1.xml",
                         autoconfigFile("mail.hoster.co.th"));

        const auto answer = world.ask(&askMx, thai);

        ASSERT_THAT(answer.candidates, Not(IsEmpty()));
        EXPECT_EQ(answer.candidates[0].trusted, isAuthenticated);
    }
}

TEST(Mx, TakesTheNearestDomainsFileOnly) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("mx1.mail.hoster.co.th");
    world.web->serve("https://autoconfig.mail.hoster.co.th/mail/config-v1.1.xml",
                     autoconfigFile("near.hoster.co.th"));
    world.web->serve("https://autoconfig.hoster.co.th/mail/config-v1.1.xml",
                     autoconfigFile("far.hoster.co.th"));

    const auto answer = world.ask(&askMx, thai);

    EXPECT_EQ(answer.candidates.size(), 2u);
    EXPECT_EQ(answer.candidates[0].host, "near.hoster.co.th");
}

TEST(Mx, DoesNotAskTheOwnDomainAgain) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("mail.company.co.th");

    (void)world.ask(&askMx, thai);

    EXPECT_THAT(world.web->asked, IsEmpty());
}

TEST(Mx, LearnsNothingFromFilterServices) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("mxa-0001.gslb.pphosted.com");

    const auto answer = world.ask(&askMx, thai);

    EXPECT_THAT(world.web->asked, IsEmpty());
    EXPECT_EQ(answer.attempts[0].reason, Reason::FilterService);
}

TEST(Mx, RecognisesADomainThatTakesNoMail) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = mx("");

    const auto answer = world.ask(&askMx, thai);

    EXPECT_THAT(world.web->asked, IsEmpty());
    EXPECT_EQ(answer.attempts[0].outcome, Outcome::Nothing);
    EXPECT_EQ(answer.attempts[0].detail, "null MX");
}

TEST(Mx, PrefersTheLowestPreference) {
    FakeWorld world;
    world.dns->exchangers["company.co.th"] = {
        {{20, "mx.backup.co.th"}, {5, "aspmx.l.google.com"}}, false, {}};

    EXPECT_EQ(world.ask(&askMx, thai).attempts[0].detail, "aspmx.l.google.com");
}

}  // namespace
}  // namespace mailadvisor
