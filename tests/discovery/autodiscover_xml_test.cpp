#include "discovery/autodiscover_xml.h"

#include "discovery/addresses.h"
#include "discovery/xml_tree.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string answerWith(const std::string& account) {
    return "<?xml version='1.0'?><Autodiscover xmlns='http://schemas.microsoft.com/exchange/"
           "autodiscover/responseschema/2006'><Response xmlns='http://schemas.microsoft.com/"
           "exchange/autodiscover/outlook/responseschema/2006a'><Account>" +
           account + "</Account></Response></Autodiscover>";
}

std::string server(const std::string& type, const std::string& port, const std::string& more) {
    return "<Protocol><Type>" + type + "</Type><Server>mail.company.example</Server><Port>" + port +
           "</Port>" + more + "</Protocol>";
}

std::string settings(const std::string& servers) {
    return answerWith("<AccountType>email</AccountType><Action>settings</Action>" + servers);
}

AutodiscoverReading readFor(const std::string& xml,
                            const EmailAddress& asked = addressOf("postmaster@company.example")) {
    return readAutodiscover(xml, asked, addressOf("somchai@company.example"));
}

Candidate onlyServer(const std::string& more, const std::string& port) {
    const auto reading = readFor(settings(server("IMAP", port, more)));
    EXPECT_THAT(reading.candidates, SizeIs(1));
    return reading.candidates.empty() ? Candidate{} : reading.candidates.front();
}

TEST(AutodiscoverXml, ReadsThreeServers) {
    const auto reading = readFor(settings(server("IMAP", "993", "<SSL>on</SSL>") +
                                          server("POP3", "995", "<SSL>on</SSL>") +
                                          server("SMTP", "465", "<SSL>on</SSL>")));

    ASSERT_THAT(reading.candidates, SizeIs(3));
    EXPECT_EQ(reading.reason, Reason::None);
    EXPECT_EQ(reading.candidates[1].protocol, Protocol::Pop3);
    EXPECT_EQ(reading.candidates[1].host, "mail.company.example");
    EXPECT_EQ(reading.candidates[1].port, Port{995});
    EXPECT_EQ(reading.candidates[1].username, "somchai@company.example");
    EXPECT_EQ(reading.candidates[1].system, "company.example");
    EXPECT_THAT(reading.lints, IsEmpty());
}

TEST(AutodiscoverXml, ReadsNamesAndWordsInAnyCase) {
    const auto reading = readFor(
        "<autodiscover><response><account><action>Settings</action><protocol><type>pop</type>"
        "<server>MAIL.company.example</server><port>110</port><encryption>tls</encryption>"
        "</protocol></account></response></autodiscover>");

    ASSERT_THAT(reading.candidates, SizeIs(1));
    EXPECT_EQ(reading.candidates[0].protocol, Protocol::Pop3);
    EXPECT_EQ(reading.candidates[0].host, "mail.company.example");
    EXPECT_EQ(reading.candidates[0].security, Security::StartTls);
}

TEST(AutodiscoverXml, ReadsTheTypeAsAnAttribute) {
    const auto reading = readFor(
        settings("<Protocol Type='IMAP'><Server>mail.company.example</Server><Port>993</Port>"
                 "</Protocol>"));

    EXPECT_THAT(reading.candidates, SizeIs(1));
}

TEST(AutodiscoverXml, LetsEncryptionOverruleSslAndThePortDecideTheRest) {
    EXPECT_EQ(onlyServer("<SSL>off</SSL><Encryption>SSL</Encryption>", "993").security,
              Security::Tls);
    EXPECT_EQ(onlyServer("<SSL>on</SSL><Encryption>None</Encryption>", "143").security,
              Security::Plain);
    EXPECT_EQ(onlyServer("<Encryption>TLS</Encryption>", "143").security, Security::StartTls);
    EXPECT_EQ(onlyServer("<Encryption>Auto</Encryption>", "993").security, Security::Tls);
    EXPECT_EQ(onlyServer("<SSL>off</SSL>", "143").security, Security::Plain);
    EXPECT_EQ(onlyServer("<SSL>on</SSL>", "143").security, Security::StartTls);
    EXPECT_EQ(onlyServer("", "993").security, Security::Tls);
}

TEST(AutodiscoverXml, TellsTheAdminThatOutlookReadsTlsAsStartTls) {
    const auto reading = readFor(settings(server("IMAP", "993", "<Encryption>TLS</Encryption>") +
                                          server("SMTP", "587", "<Encryption>TLS</Encryption>")));

    ASSERT_THAT(reading.lints, SizeIs(1));
    EXPECT_EQ(reading.lints[0].code, LintCode::EncryptionWordMeansStartTls);
    EXPECT_EQ(reading.lints[0].subject, "mail.company.example:993");
    EXPECT_EQ(reading.candidates[0].security, Security::Tls);
}

TEST(AutodiscoverXml, ReplacesTheAskedAddressInUserNames) {
    const auto userFor = [](const std::string& login) {
        return onlyServer("<LoginName>" + login + "</LoginName>", "993").username;
    };

    EXPECT_EQ(userFor("postmaster@company.example"), "somchai@company.example");
    EXPECT_EQ(userFor("postmaster"), "somchai");
    EXPECT_EQ(userFor("postmaster%company.example"), "somchai%company.example");
    EXPECT_EQ(userFor("c1234"), "c1234");
}

TEST(AutodiscoverXml, LeavesOutOnlyTheServerThatIsWrong) {
    const auto reading = readFor(settings(
        "<Protocol><Type>IMAP</Type><Server>local host</Server><Port>993</Port></Protocol>" +
        server("IMAP", "99999", "") + server("SMTP", "465", "") + server("CalDAV", "443", "")));

    ASSERT_THAT(reading.candidates, SizeIs(1));
    EXPECT_EQ(reading.candidates[0].protocol, Protocol::Smtp);
    EXPECT_EQ(reading.lints[0].code, LintCode::BadHost);
    EXPECT_EQ(reading.lints[1].code, LintCode::BadPort);
}

TEST(AutodiscoverXml, KnowsExchangeFromItsTypes) {
    const auto reading = readFor(settings("<Protocol><Type>EXCH</Type></Protocol>"));

    EXPECT_TRUE(reading.isExchange);
    EXPECT_EQ(reading.reason, Reason::NoUsableServer);
}

TEST(AutodiscoverXml, ReadsRedirects) {
    const auto address = readFor(
        answerWith("<Action>redirectAddr</Action><RedirectAddr>a@other.example</RedirectAddr>"));
    const auto url = readFor(answerWith(
        "<Action>redirectUrl</Action><RedirectURL>https://other.example/x</RedirectURL>"));

    EXPECT_EQ(address.redirectAddress, "a@other.example");
    EXPECT_EQ(address.reason, Reason::None);
    EXPECT_EQ(url.redirectUrl, "https://other.example/x");
}

TEST(AutodiscoverXml, TakesAnErrorAsANo) {
    const auto reading = readFor(
        "<Autodiscover><Response><Error Time='1' Id='2'><ErrorCode>500</ErrorCode>"
        "<Message>The email address can't be found.</Message></Error></Response>"
        "</Autodiscover>");

    EXPECT_EQ(reading.reason, Reason::NotFoundThere);
    EXPECT_EQ(reading.detail, "error 500");
}

TEST(AutodiscoverXml, PassesOnWhyADocumentCannotBeRead) {
    EXPECT_EQ(readFor("<!DOCTYPE html><html></html>").reason, Reason::HtmlInsteadOfXml);
    EXPECT_EQ(readFor("<!DOCTYPE a [<!ENTITY b 'c'>]><Autodiscover/>").reason, Reason::XmlDoctype);
    EXPECT_EQ(readFor("<clientConfig/>").reason, Reason::XmlWrongRoot);
    EXPECT_EQ(readFor("<Autodiscover>").reason, Reason::XmlMalformed);
    EXPECT_EQ(readFor("<Autodiscover/>").reason, Reason::NoUsableServer);
}

TEST(AutodiscoverXml, AsksWithTheAddressEscaped) {
    const auto question = autodiscoverQuestion("a&b<c@company.example");

    EXPECT_THAT(question, HasSubstr("<EMailAddress>a&amp;b&lt;c@company.example</EMailAddress>"));
    EXPECT_EQ(readXmlTree(question).reason, Reason::None);
    EXPECT_THAT(question, Not(HasSubstr("assword")));
}

}  // namespace
}  // namespace mailadvisor
