#include "report/discovery_report.h"
#include "report/endpoint_report.h"
#include "report/mailbox_report.h"

#include "samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const PageStyle wide{};
const PageStyle detailed{80, false, true};

TEST(DiscoveryReport, ListsEveryAttemptWithItsOutcome) {
    const auto text = discoveryReport(test::companyFacts().discovery, test::english(), wide);

    EXPECT_THAT(text, testing::ContainsRegex("autoconfig +found +48\n"));
    EXPECT_THAT(text, testing::ContainsRegex(".well-known +nothing .*1,310\n"));
    EXPECT_THAT(text, testing::ContainsRegex("ISPDB +not asked"));
}

TEST(DiscoveryReport, ShowsWhichSourcesAgreeAndWhichMayBeBelieved) {
    const auto text = discoveryReport(test::companyFacts().discovery, test::english(), wide);

    EXPECT_THAT(text,
                HasSubstr("mail.somchai-trading.co.th:993  TLS         yes      autoconfig,"));
    EXPECT_THAT(text, HasSubstr("imap.old-hoster.net:993         TLS         not yet  DNS MX"));
}

TEST(DiscoveryReport, ShowsBothSidesOfAConflict) {
    const auto text = discoveryReport(test::companyFacts().discovery, test::thai(), wide);

    EXPECT_THAT(text, HasSubstr("แต่ละแหล่งบอกเซิร์ฟเวอร์ IMAP ไม่เหมือนกัน"));
}

TEST(DiscoveryReport, ShowsHintsAndWhatTheAdminShouldCorrect) {
    auto discovery = test::companyFacts().discovery;
    discovery.hints = {{Source::Guess, "wildcard-dns", "demo.test"}};
    discovery.lints = {{Source::Autoconfig, "https://demo.test/config", "no-outgoing", ""}};

    const auto text = discoveryReport(discovery, test::english(), wide);

    EXPECT_THAT(text, HasSubstr("Every name below demo.test leads to the same place"));
    EXPECT_THAT(text, HasSubstr("https://demo.test/config"));
    EXPECT_THAT(text, Not(HasSubstr("⟦")));
}

TEST(DiscoveryReport, ShowsAServerOnceHoweverManySourcesNameIt) {
    auto discovery = test::companyFacts().discovery;
    auto again = discovery.candidates.front();
    again.source = Source::Override;
    again.trusted = false;
    discovery.candidates = {discovery.candidates.front(), again};
    discovery.conflicts.clear();

    const auto text = discoveryReport(discovery, test::english(), wide);

    EXPECT_EQ(text.find("mail.somchai-trading.co.th"), text.rfind("mail.somchai-trading.co.th"));
    EXPECT_THAT(text, HasSubstr("your own file"));
    EXPECT_THAT(text, Not(HasSubstr("not yet")));
}

TEST(DiscoveryReport, ShowsAttemptsThatEndedAlikeOnceUnlessDetailsAreWanted) {
    DiscoveryFacts discovery;
    for (const char* name : {"_imap._tcp.demo.test", "_pop3._tcp.demo.test"}) {
        discovery.attempts.push_back({Source::Srv,
                                      name,
                                      Outcome::Nothing,
                                      Reason::NoSuchRecord,
                                      {},
                                      std::chrono::milliseconds(name[1] == 'i' ? 7 : 3)});
    }

    const auto text = discoveryReport(discovery, test::english(), wide);
    const auto details = discoveryReport(discovery, test::english(), detailed);

    EXPECT_THAT(text, testing::ContainsRegex("DNS SRV +nothing .* 7\n"));
    EXPECT_EQ(text.find("DNS SRV"), text.rfind("DNS SRV"));
    EXPECT_THAT(details, HasSubstr("_imap._tcp.demo.test"));
    EXPECT_THAT(details, HasSubstr("_pop3._tcp.demo.test"));
}

TEST(DiscoveryReport, CallsAGuessedServerUnproven) {
    auto discovery = test::companyFacts().discovery;
    discovery.candidates.front().source = Source::Guess;
    discovery.candidates.front().confirmedBy.clear();

    EXPECT_THAT(discoveryReport(discovery, test::english(), wide), HasSubstr("unproven"));
}

TEST(DiscoveryReport, SaysThatNothingWasFound) {
    EXPECT_THAT(discoveryReport({}, test::thai(), wide),
                HasSubstr("ไม่มีแหล่งข้อมูลใดบอกเซิร์ฟเวอร์ของอีเมลนี้"));
}

TEST(DiscoveryReport, ShowsWhatWasAskedOnlyWithDetails) {
    const auto discovery = test::companyFacts().discovery;

    EXPECT_THAT(discoveryReport(discovery, test::english(), wide), Not(HasSubstr("HTTP 404")));
    EXPECT_THAT(discoveryReport(discovery, test::english(), detailed), HasSubstr("HTTP 404"));
}

TEST(EndpointReport, CallsAPortReadyOnlyWhenItsIdentityIsProven) {
    const auto text = endpointReport(test::companyFacts().endpoints, test::english(), wide);

    EXPECT_THAT(text, testing::ContainsRegex("IMAP +993 +TLS +ready +10 Feb 2027"));
    EXPECT_THAT(text, testing::ContainsRegex("POP3 +995 +TLS +not verified"));
    EXPECT_THAT(text, testing::ContainsRegex("SMTP +25 +STARTTLS +no answer"));
}

TEST(EndpointReport, TellsAFaultOnSeveralPortsOnce) {
    const auto text = endpointReport(test::companyFacts().endpoints, test::english(), wide);

    EXPECT_THAT(text, HasSubstr("Seen at mail.somchai-trading.co.th, port 995, 110"));
    EXPECT_EQ(text.find("For the admin:"), text.rfind("For the admin:"));
}

TEST(EndpointReport, CallsASilentPort25NoFault) {
    auto endpoints = test::companyFacts().endpoints;

    EXPECT_THAT(endpointReport(endpoints, test::english(), wide), HasSubstr("Port 25 carries"));
    endpoints.pop_back();
    EXPECT_THAT(endpointReport(endpoints, test::english(), wide),
                Not(HasSubstr("Port 25 carries")));
}

TEST(EndpointReport, ShowsGreetingsAndFingerprintsOnlyWithDetails) {
    const auto endpoints = test::companyFacts().endpoints;

    EXPECT_THAT(endpointReport(endpoints, test::english(), wide), Not(HasSubstr("* OK ready")));
    EXPECT_THAT(endpointReport(endpoints, test::english(), detailed), HasSubstr("* OK ready"));
    EXPECT_THAT(endpointReport(endpoints, test::english(), detailed),
                HasSubstr("Fingerprint (SHA-256): ab"));
}

TEST(EndpointReport, SaysThatNothingWasProbed) {
    EXPECT_THAT(endpointReport({}, test::thai(), wide), HasSubstr("ยังไม่ได้ตรวจเซิร์ฟเวอร์ใด"));
}

TEST(MailboxReport, ListsFoldersWithTheirSpace) {
    const auto text = mailboxReport(test::companyFacts().mailbox, test::thai(), wide);

    EXPECT_THAT(text, testing::ContainsRegex("กล่องจดหมายเข้า +1.4 GB +8,100 +5 มิ.ย. 2567"));
    EXPECT_THAT(text, testing::ContainsRegex("งานเก่า ๆ +ไม่ทราบ +240"));
}

TEST(MailboxReport, SaysWhyTheLimitIsNotKnown) {
    auto mailbox = test::companyFacts().mailbox;
    mailbox.limitBytes = Fact<ByteCount>::unknown(Unknown::NotOffered);

    EXPECT_THAT(mailboxReport(mailbox, test::thai(), wide),
                HasSubstr("ไม่ทราบขนาดพื้นที่ทั้งหมด: เซิร์ฟเวอร์ไม่แจ้ง"));
}

TEST(MailboxReport, ShowsNothingOfAMailboxThatWasNotOpened) {
    MailboxFacts refused;
    refused.login = LoginOutcome::Refused;
    refused.loginReason = Reason::PasswordWrong;

    EXPECT_THAT(mailboxReport(refused, test::thai(), wide), HasSubstr("เซิร์ฟเวอร์ไม่ให้ลงชื่อเข้าใช้"));
    EXPECT_THAT(mailboxReport(refused, test::thai(), wide), Not(HasSubstr("โฟลเดอร์")));
    EXPECT_THAT(mailboxReport({}, test::thai(), wide), IsEmpty());
}

TEST(ServerReports, FitTheirTerminalInBothLanguages) {
    const Facts facts = test::companyFacts();
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        for (const int width : {80, 40}) {
            const PageStyle style{width, false, true};

            EXPECT_LE(test::widestLine(discoveryReport(facts.discovery, *say, style)), width);
            EXPECT_LE(test::widestLine(endpointReport(facts.endpoints, *say, style)), width);
            EXPECT_LE(test::widestLine(mailboxReport(facts.mailbox, *say, style)), width);
        }
    }
}

}  // namespace
}  // namespace mailadvisor
