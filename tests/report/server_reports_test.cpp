#include "report/discovery_report.h"
#include "report/endpoint_report.h"
#include "report/mailbox_report.h"
#include "signs/endpoint_remark.h"
#include "signs/network_suspicion.h"

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
    discovery.hints = {{Source::Guess, HintCode::WildcardDns, "demo.test"}};
    discovery.lints = {{Source::Autoconfig, "https://demo.test/config", LintCode::NoOutgoing, ""}};

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

TEST(EndpointReport, ShowsTheOtherAddressesOfAHostWithDetails) {
    Facts facts = test::companyFacts();
    auto& endpoint = facts.endpoints.front();
    endpoint.otherAddresses = {{"192.0.2.77", EndpointState::Refused, Reason::ConnectionRefused,
                                Fact<std::vector<std::string>>::unknown(Unknown::Refused), false}};

    const auto text = endpointReport(facts, test::english(), wide);
    const auto details = endpointReport(facts, test::english(), detailed);

    EXPECT_THAT(text, HasSubstr("different: 192.0.2.77"));
    EXPECT_THAT(details, HasSubstr("Other IP address: 192.0.2.77"));
}

TEST(EndpointReport, SaysWhatTheSendingServerTakes) {
    Facts facts = test::companyFacts();
    auto smtp = facts.endpoints.front();
    smtp.protocol = Protocol::Smtp;
    smtp.port = Port{465};
    smtp.capabilities.afterTls =
        Fact<CapabilityList>::known({Protocol::Smtp, {"SIZE 36700160", "SMTPUTF8", "PIPELINING"}});
    facts.endpoints.push_back(smtp);

    EXPECT_THAT(endpointReport(facts, test::english(), wide),
                HasSubstr("SMTP: addresses in Thai letters (SMTPUTF8), mails up to 35 MB (SIZE)"));
    EXPECT_THAT(endpointReport(facts, test::thai(), wide),
                HasSubstr("SMTP: ส่งถึงที่อยู่อีเมลภาษาไทยได้ (SMTPUTF8) รับอีเมลขนาด"));
}

TEST(EndpointReport, SaysOnceWhatHoldsForSeveralPorts) {
    Facts facts = test::companyFacts();
    facts.endpoints.resize(1);
    auto& first = facts.endpoints.front();
    first.security = Security::StartTls;
    first.reason = Reason::StartTlsNotOffered;
    first.capabilities.beforeTls = Fact<CapabilityList>::known({Protocol::Imap, {"IMAP4REV1"}});
    auto second = first;
    second.port = Port{10143};
    facts.endpoints.push_back(second);

    const auto text = endpointReport(facts, test::english(), wide);

    EXPECT_THAT(text, HasSubstr("port 993, 10143"));
    EXPECT_THAT(text,
                testing::ContainsRegex("IMAP +mail.somchai-trading.co.th +993, 10143 +PLAIN"));
    EXPECT_EQ(text.find("offers no encryption"), text.rfind("offers no encryption"));
}

TEST(EndpointReport, KeepsHarmlessRemarksForTheDetails) {
    Facts facts = test::companyFacts();
    facts.endpoints.front().capabilities.afterTls =
        Fact<CapabilityList>::known({Protocol::Imap, {"IMAP4REV1", "STARTTLS"}});

    EXPECT_THAT(endpointReport(facts, test::english(), wide), Not(HasSubstr("still offers")));
    EXPECT_THAT(endpointReport(facts, test::english(), detailed), HasSubstr("still offers"));
}

TEST(MailboxReport, QuotesWhatTheServerWantsToBeRead) {
    MailboxFacts mailbox;
    mailbox.login = LoginOutcome::Refused;
    mailbox.alerts = {"Please log in with your web browser"};

    const auto text = mailboxReport(mailbox, test::english(), wide);

    EXPECT_THAT(text, HasSubstr("The server says: “Please log in with your web browser”"));
}

TEST(EndpointReport, CountsTheDaysOfACertificateAndShowsItsChain) {
    Facts facts = test::companyFacts();
    TlsFacts tls = *facts.endpoints.front().tls;
    tls.group = "x25519";
    tls.chain = {{}, {"CN=Middle", "CN=Root", {}, tls.certificate.notAfter, "RSA 4096"}};
    facts.endpoints.front().tls = Fact<TlsFacts>::known(tls);

    const auto text = endpointReport(facts, test::english(), detailed);

    EXPECT_THAT(text, HasSubstr("Days until the certificate ends: 80"));
    EXPECT_THAT(text, HasSubstr("Key exchange: x25519"));
    EXPECT_THAT(text, HasSubstr("CN=Middle, RSA 4096"));
}

TEST(EndpointReport, WarnsBeforeACertificateEnds) {
    Facts facts = test::companyFacts();
    EXPECT_THAT(endpointReport(facts, test::english(), wide), Not(HasSubstr("Renew")));

    facts.observedAt = facts.endpoints.front().tls->certificate.notAfter - std::chrono::days(20);

    EXPECT_THAT(endpointReport(facts, test::english(), wide), HasSubstr("ends in 20 days"));
}

TEST(EndpointReport, LooksAtThisNetworkFirst) {
    Facts facts = test::companyFacts();
    for (auto& endpoint : facts.endpoints) {
        endpoint.state = EndpointState::TimedOut;
        endpoint.reason = Reason::ConnectionTimedOut;
        endpoint.tls = Fact<TlsFacts>::unknown(Unknown::TimedOut);
    }
    auto smtp = facts.endpoints.front();
    smtp.protocol = Protocol::Smtp;
    smtp.port = {587};
    facts.endpoints.push_back(smtp);

    const auto text = endpointReport(facts, test::english(), wide);

    EXPECT_LT(text.find("Check this computer"), text.find("mail.somchai-trading.co.th"));
    EXPECT_THAT(text, HasSubstr("This network probably"));
    EXPECT_THAT(endpointReport(facts, test::thai(), wide), HasSubstr("ตรวจเครื่องและเครือข่ายนี้ก่อน"));
}

TEST(EndpointReport, QuotesTheServersAlertsWithoutTheirControlCharacters) {
    Facts facts = test::companyFacts();
    facts.endpoints.front().alerts = {"Down on \x1b[31mSunday"};

    const auto text = endpointReport(facts, test::english(), wide);

    EXPECT_THAT(text, HasSubstr("says: “Down on"));
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(EndpointReport, SaysWhatAServerIsAndCanDo) {
    Facts facts = test::companyFacts();
    auto& imap = facts.endpoints.front();
    imap.greeting = Fact<std::string>::known("* OK Dovecot ready.");
    imap.capabilities.afterTls =
        Fact<CapabilityList>::known({Protocol::Imap, {"IMAP4REV1", "IDLE"}});
    imap.auth = Fact<std::vector<std::string>>::known({"XOAUTH2"});

    const auto text = endpointReport(facts, test::english(), wide);

    EXPECT_THAT(text, HasSubstr("Server software: Dovecot"));
    EXPECT_THAT(text, HasSubstr("IMAP: new mail shows at once (IDLE)"));
    EXPECT_THAT(text, HasSubstr("takes OAuth2 only"));
}

TEST(EndpointReport, HasTextForEveryNoteAndSuspicionInBothLanguages) {
    Facts facts = test::companyFacts();
    auto& first = facts.endpoints.front();
    TlsFacts tls = *first.tls;
    tls.notes = {allTlsNotes().begin(), allTlsNotes().end()};
    first.tls = Fact<TlsFacts>::known(tls);
    for (const Sentences* say : {&test::thai(), &test::english()}) {
        EXPECT_THAT(endpointReport(facts, *say, wide), Not(HasSubstr("⟦")));
        for (const auto kind : allSuspicions()) {
            for (const auto audience : {Audience::User, Audience::Admin}) {
                const auto text = (*say)(messageOf(NetworkSuspicion{kind, "X", {}}, audience));
                EXPECT_THAT(text, Not(HasSubstr("⟦")));
            }
        }
        for (const auto remark : allEndpointRemarks()) {
            EXPECT_THAT((*say)(messageOf(remark, first)), Not(HasSubstr("⟦")));
        }
    }
}

TEST(EndpointReport, SaysThatNothingWasProbed) {
    EXPECT_THAT(endpointReport(Facts{}, test::thai(), wide), HasSubstr("ยังไม่ได้ตรวจเซิร์ฟเวอร์ใด"));
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
