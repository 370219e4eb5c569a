#include "report/discovery_report.h"

#include "samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const PageStyle wide{};

Candidate serverOf(const std::string& system, Protocol protocol) {
    Candidate candidate;
    candidate.protocol = protocol;
    candidate.host = "mail." + system;
    candidate.port = Port{993};
    candidate.source = Source::Autoconfig;
    candidate.trusted = true;
    candidate.system = system;
    return candidate;
}

TEST(DiscoveryReport, GroupsServersByMailSystemWhereThereAreSeveral) {
    DiscoveryFacts discovery;
    discovery.candidates = {serverOf("company.example", Protocol::Imap),
                            serverOf("hoster.example", Protocol::Pop3),
                            serverOf("company.example", Protocol::Smtp)};

    const auto text = discoveryReport(discovery, test::english(), wide);

    const auto company = text.find("At company.example");
    const auto hoster = text.find("At hoster.example");
    ASSERT_NE(company, std::string::npos);
    ASSERT_NE(hoster, std::string::npos);
    EXPECT_LT(text.find("SMTP  mail.company.example"), hoster);
    EXPECT_GT(text.find("POP3  mail.hoster.example"), hoster);
}

TEST(DiscoveryReport, DoesNotGroupBecauseMailLeavesBySomebodyElse) {
    DiscoveryFacts discovery;
    discovery.candidates = {serverOf("company.example", Protocol::Imap),
                            serverOf("relay.example", Protocol::Smtp)};

    EXPECT_THAT(discoveryReport(discovery, test::english(), wide), Not(HasSubstr("At ")));
}

TEST(DiscoveryReport, SaysOnceThatNothingWasAskedOffline) {
    DiscoveryFacts discovery;
    for (const auto source : {Source::Autoconfig, Source::Srv, Source::Mx}) {
        discovery.attempts.push_back(
            {source, {}, Outcome::Skipped, Reason::NoOfflineSource, {}, {}});
    }

    const auto text = discoveryReport(discovery, test::english(), wide);

    EXPECT_EQ(text.find("--offline"), text.rfind("--offline"));
    EXPECT_THAT(text, HasSubstr("--offline"));
    EXPECT_THAT(text, Not(HasSubstr("DNS SRV")));
}

TEST(DomainRemarks, AreOnlyWhatIsWorthKnowing) {
    DiscoveryFacts discovery;
    discovery.candidates = {serverOf("company.example", Protocol::Imap)};
    EXPECT_THAT(domainRemarks(discovery, test::english(), wide), IsEmpty());

    discovery.lints = {
        {Source::Autoconfig, "https://x.example/", LintCode::PublishedClosed, "m.example:993"}};
    const auto text = domainRemarks(discovery, test::thai(), wide);

    EXPECT_THAT(text, HasSubstr("m.example:993"));
    EXPECT_THAT(text, HasSubstr("https://x.example/"));
    EXPECT_THAT(text, Not(HasSubstr("⟦")));
}

}  // namespace
}  // namespace mailadvisor
