#include "advisor/audit_domain.h"

#include "discovery/fake_network.h"
#include "discovery/pacc_document.h"
#include "net/event_loop.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

const std::string autoconfigUrl = "https://autoconfig.company.example/mail/config-v1.1.xml";
const std::string paccUrl =
    "https://ua-auto-config.company.example/.well-known/user-agent-configuration.json";

/// A world without a single mail server: what is asked of the DNS and of web sites is all there is.
struct AuditWorld : FakeWorld {
    AuditWorld() {
        dns->existing["company.example"] = true;
        network.trust = TlsTrust::open("").value();
    }

    Facts audit() {
        GatherRequest request;
        request.address = *EmailAddress::ofDomain("company.example");
        request.timeout = std::chrono::seconds(5);
        Facts facts;
        const auto run = [&]() -> Task<void> {
            facts = co_await auditDomain(network, request, GatherProgress{});
        };
        network.loop->run(run());
        return facts;
    }
};

const PublishedService& serviceOf(const Facts& facts, const std::string& label) {
    return *std::ranges::find(facts.published->services, label, &PublishedService::label);
}

const NamedHost* hostOf(const Facts& facts, const std::string& name) {
    const auto found = std::ranges::find(facts.published->hosts, name, &NamedHost::host);
    return found == facts.published->hosts.end() ? nullptr : &*found;
}

TEST(AuditDomain, IsAboutTheDomainAndNamesNobodyOfIt) {
    AuditWorld world;
    world.web->serve(autoconfigUrl, autoconfigFile("%EMAILLOCALPART%.company.example"));

    const Facts facts = world.audit();

    ASSERT_TRUE(facts.address);
    EXPECT_FALSE(facts.address->isOnePerson());
    EXPECT_EQ(facts.shownAddress(), "company.example");
    EXPECT_EQ(facts.login, "");
    EXPECT_EQ(facts.published->exists, Fact<bool>::known(true));
}

TEST(AuditDomain, TellsADomainThatDoesNotExist) {
    AuditWorld world;
    world.dns->existing.clear();

    EXPECT_EQ(world.audit().published->exists, Fact<bool>::known(false));
}

TEST(AuditDomain, KeepsServicesAsTheyArePublished) {
    AuditWorld world;
    world.dns->services["_imaps._tcp.company.example"] = {
        {{0, 1, {993}, "mail.company.example"}}, true, std::chrono::seconds(300)};
    world.dns->services["_pop3s._tcp.company.example"] = {{{0, 0, {0}, ""}}, false, {}};
    world.dns->hosts["mail.company.example"] = {"127.0.0.1"};
    world.dns->aliases["mail.company.example"] = "s12.hoster.example";

    const Facts facts = world.audit();

    EXPECT_THAT(*serviceOf(facts, "_imaps._tcp").places,
                ElementsAre(PublishedPlace{0, 1, {993}, "mail.company.example"}));
    EXPECT_TRUE(serviceOf(facts, "_imaps._tcp").isAuthenticated);
    EXPECT_THAT(*serviceOf(facts, "_pop3s._tcp").places,
                ElementsAre(PublishedPlace{0, 0, {0}, ""}));
    EXPECT_THAT(*serviceOf(facts, "_submissions._tcp").places, IsEmpty());
    const NamedHost* host = hostOf(facts, "mail.company.example");
    ASSERT_NE(host, nullptr);
    EXPECT_EQ(host->alias, Fact<std::string>::known("s12.hoster.example"));
    EXPECT_THAT(*host->addresses, ElementsAre("127.0.0.1"));
}

TEST(AuditDomain, TellsSilenceFromNoSuchRecord) {
    AuditWorld world;
    world.dns->missing = ErrorCode::Unreachable;

    const Facts facts = world.audit();

    EXPECT_EQ(facts.published->exchangers.why(), Unknown::TimedOut);
    EXPECT_EQ(serviceOf(facts, "_imaps._tcp").places.why(), Unknown::TimedOut);
    EXPECT_EQ(facts.published->anyName.why(), Unknown::TimedOut);
}

TEST(AuditDomain, TellsARefusedAnswerFromSilence) {
    AuditWorld world;
    world.dns->missing = ErrorCode::Refused;

    EXPECT_EQ(world.audit().published->exchangers.why(), Unknown::Refused);
}

TEST(AuditDomain, KeepsANullExchanger) {
    AuditWorld world;
    world.dns->exchangers["company.example"] = {{{0, ""}}, false, std::chrono::seconds(60)};

    const Facts facts = world.audit();

    EXPECT_THAT(*facts.published->exchangers, ElementsAre(PublishedExchanger{0, ""}));
    EXPECT_EQ(facts.published->exchangersTimeToLive, std::chrono::seconds(60));
}

TEST(AuditDomain, SeesWhereAMadeUpNameLeads) {
    AuditWorld world;
    EXPECT_THAT(*world.audit().published->anyName, IsEmpty());

    world.dns->wildcard = "127.0.0.1";

    EXPECT_THAT(*world.audit().published->anyName, ElementsAre("127.0.0.1"));
}

TEST(AuditDomain, AsksASiteThatAnswersForAPageThatCannotBeThere) {
    AuditWorld world;
    world.dns->hosts["autoconfig.company.example"] = {"127.0.0.1"};
    world.web->serve(autoconfigUrl, autoconfigFile());

    const Facts facts = world.audit();

    EXPECT_THAT(
        world.web->asked,
        Contains(AllOf(StartsWith("https://autoconfig.company.example/x-"), EndsWith(".html"))));
    ASSERT_EQ(facts.published->sites.size(), 1U);
    // The made-up page has no name in this world, so that nothing was learnt of it.
    EXPECT_FALSE(facts.published->sites[0].statusOfNowhere.isKnown());
}

TEST(AuditDomain, GivesTheRecordThatItsPaccDocumentNeeds) {
    const std::string document = R"({"protocols":{"imap":{"host":"mail.company.example"}}})";
    AuditWorld world;
    EXPECT_EQ(world.audit().published->paccRecord.why(), Unknown::NotOffered);

    world.web->serve(paccUrl, document);

    EXPECT_EQ(world.audit().published->paccRecord, Fact<std::string>::known(recordFor(document)));
    EXPECT_TRUE(hasDigestOf(document, {recordFor(document)}));
}

TEST(AuditDomain, KeepsOnlyTheRecordsThatAreAboutTheSender) {
    AuditWorld world;
    world.dns->records["company.example"] = {"google-site-verification=x", "v=spf1 mx -all"};
    world.dns->records["_dmarc.company.example"] = {"v=DMARC1; p=none"};
    world.dns->existing["_domainkey.company.example"] = false;

    const auto sender = world.audit().published->sender;

    EXPECT_THAT(*sender.spf, ElementsAre("v=spf1 mx -all"));
    EXPECT_THAT(*sender.dmarc, ElementsAre("v=DMARC1; p=none"));
    EXPECT_THAT(*sender.mtaSts, IsEmpty());
    EXPECT_EQ(sender.hasKeyNames, Fact<bool>::known(true));
}

TEST(AuditDomain, NamesThePostmasterAtMost) {
    AuditWorld world;
    world.web->answer(autoconfigUrl, 400);
    world.web->answer("https://autodiscover.company.example/autodiscover/autodiscover.xml", 404);

    (void)world.audit();

    for (const auto& url : world.web->asked) {
        const auto person = url.find("emailaddress=");
        if (person == std::string::npos) continue;
        EXPECT_THAT(url, HasSubstr("postmaster"));
    }
    EXPECT_FALSE(world.web->questions.empty());
    for (const auto& question : world.web->questions) {
        if (question.body.empty()) continue;
        EXPECT_THAT(question.body, HasSubstr("postmaster@company.example"));
    }
}

TEST(AuditDomain, FollowsADomainThatNamesHundredsOfHostsOnlySoFar) {
    AuditWorld world;
    auto& service = world.dns->services["_imaps._tcp.company.example"];
    for (int i = 0; i < 100; ++i)
        service.records.push_back({0, 0, {993}, "h" + std::to_string(i) + ".company.example"});
    auto& exchangers = world.dns->exchangers["company.example"];
    for (int i = 0; i < 100; ++i)
        exchangers.records.push_back({10, "mx" + std::to_string(i) + ".company.example"});

    const Facts facts = world.audit();

    EXPECT_LE(facts.published->hosts.size(), 60U);
    EXPECT_LE(facts.endpoints.size(), 160U);
}

TEST(AuditDomain, PublishesNothingThatItDidNotAskForOffline) {
    AuditWorld world;
    GatherRequest request;
    request.address = *EmailAddress::ofDomain("company.example");
    request.discovery.offline = true;
    request.probes = false;
    request.timeout = std::chrono::seconds(5);

    Facts facts;
    const auto run = [&]() -> Task<void> {
        facts = co_await auditDomain(world.network, request, GatherProgress{});
    };
    world.network.loop->run(run());

    EXPECT_EQ(facts.published, PublishedDomain{});
    EXPECT_THAT(world.web->asked, IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
