#include "discovery/autoconfig_xml.h"
#include "discovery/addresses.h"

#include <gmock/gmock.h>

#include <string>

namespace mailadvisor {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

// A minimal good file; each test states only its difference from it.
struct ServerText {
    std::string element = "incomingServer";
    std::string type = "imap";
    std::string host = "mail.company.example";
    std::string port = "993";
    std::string socketType = "SSL";
    std::string username = "<username>%EMAILADDRESS%</username>";
    std::string auth = "<authentication>password-cleartext</authentication>";
    std::string more{};

    std::string text() const {
        return "<" + element + " type=\"" + type + "\"><hostname>" + host + "</hostname><port>" +
               port + "</port><socketType>" + socketType + "</socketType>" + username + auth +
               more + "</" + element + ">";
    }
};

ServerText outgoing() { return {.element = "outgoingServer", .type = "smtp", .port = "465"}; }

std::string fileOf(const std::vector<ServerText>& servers) {
    std::string text =
        "<clientConfig version=\"1.1\"><emailProvider id=\"company.example\">"
        "<domain>company.example</domain><domain>%EMAILDOMAIN%</domain>";
    for (const auto& server : servers) text += server.text();
    return text + "</emailProvider></clientConfig>";
}

AutoconfigReading read(const std::vector<ServerText>& servers) {
    return readAutoconfig({.bytes = fileOf(servers)}, addressOf());
}

std::vector<LintCode> codesOf(const AutoconfigReading& reading) {
    std::vector<LintCode> codes;
    for (const auto& lint : reading.lints) codes.push_back(lint.code);
    return codes;
}

TEST(AutoconfigXml, ReadsAPairOfServers) {
    const auto reading = read({{}, outgoing()});

    ASSERT_EQ(reading.candidates.size(), 2u);
    const auto& imap = reading.candidates[0];
    EXPECT_EQ(reading.reason, Reason::None);
    EXPECT_EQ(imap.protocol, Protocol::Imap);
    EXPECT_EQ(imap.host, "mail.company.example");
    EXPECT_EQ(imap.port, Port{993});
    EXPECT_EQ(imap.security, Security::Tls);
    EXPECT_EQ(imap.username, "somchai@company.example");
    EXPECT_THAT(imap.auth, ElementsAre("password-cleartext"));
    EXPECT_EQ(imap.system, "company.example");
    EXPECT_EQ(reading.candidates[1].protocol, Protocol::Smtp);
    EXPECT_TRUE(reading.lints.empty());
}

TEST(AutoconfigXml, ExpandsPlaceholdersInHostAndUserWhereverTheyStand) {
    const auto reading =
        read({{.host = "imap.%EMAILDOMAIN%",
               .username = "<username>x-%EMAILLOCALPART%.%EMAILDOMAIN%</username>"}});

    ASSERT_EQ(reading.candidates.size(), 1u);
    EXPECT_EQ(reading.candidates[0].host, "imap.company.example");
    EXPECT_EQ(reading.candidates[0].username, "x-somchai.company.example");
}

TEST(AutoconfigXml, ExpandsTheWholeHostFromTheDomain) {
    const auto file = fileOf({{.host = "%EMAILDOMAIN%"}});

    const auto reading = readAutoconfig({.bytes = file}, addressOf("somchai+shop@โดเมน.ไทย"));

    ASSERT_EQ(reading.candidates.size(), 1u);
    EXPECT_EQ(reading.candidates[0].host, addressOf("x@โดเมน.ไทย").domain);
    EXPECT_TRUE(reading.candidates[0].username.starts_with("somchai+shop@xn--"));
}

TEST(AutoconfigXml, DropsOnlyTheServerWithAnUnclosedOrUnknownPlaceholder) {
    const auto reading = read({{.username = "<username>%EMAILADDRESS</username>"},
                               {.host = "%CUSTOMER%.hoster.example"},
                               {.username = "<username>%REALNAME%</username>"},
                               {.host = "good.company.example"}});

    ASSERT_EQ(reading.candidates.size(), 1u);
    EXPECT_EQ(reading.candidates[0].host, "good.company.example");
    EXPECT_EQ(std::ranges::count(codesOf(reading), LintCode::UnexpandedPlaceholder), 3);
}

TEST(AutoconfigXml, OneBadServerNeverKillsTheFile) {
    const std::vector<std::pair<ServerText, LintCode>> bad{
        {{.type = "imap5"}, LintCode::UnknownType},
        {{.type = "smtp"}, LintCode::UnknownType},
        {{.type = ""}, LintCode::UnknownType},
        {{.host = ""}, LintCode::BadHost},
        {{.host = "two words"}, LintCode::BadHost},
        {{.host = "localhost"}, LintCode::BadHost},
        {{.host = "169.254.169.254"}, LintCode::BadHost},
        {{.port = "0"}, LintCode::BadPort},
        {{.port = "65536"}, LintCode::BadPort},
        {{.port = "-993"}, LintCode::BadPort},
        {{.port = "993 tls"}, LintCode::BadPort},
        {{.port = ""}, LintCode::BadPort},
        {{.socketType = "STARTSSL"}, LintCode::UnknownSocketType},
        {{.socketType = ""}, LintCode::UnknownSocketType},
        {{.username = "<username>a&#10;b</username>"}, LintCode::BadUsername},
        {{.username = "<username>a&#x200B;b</username>"}, LintCode::BadUsername},
    };
    for (const auto& [server, code] : bad) {
        const auto reading = read({server, {.host = "good.company.example"}, outgoing()});

        EXPECT_EQ(reading.reason, Reason::None) << nameOf(code);
        EXPECT_EQ(reading.candidates.size(), 2u) << nameOf(code);
        EXPECT_THAT(codesOf(reading), Contains(code));
    }
}

TEST(AutoconfigXml, LeavesAsideWhatWouldTellAStrangerWhoAsks) {
    const auto reading = read({{.host = "%EMAILLOCALPART%.stranger.example"},
                               {.host = "in.%EMAILADDRESS%"},
                               {.host = "mail.%EMAILDOMAIN%"},
                               outgoing()});

    EXPECT_EQ(reading.candidates.size(), 2u);
    EXPECT_EQ(reading.candidates[0].host, "mail.company.example");
    EXPECT_THAT(codesOf(reading),
                ElementsAre(LintCode::NamesPersonInHost, LintCode::NamesPersonInHost));
}

TEST(AutoconfigXml, NamesTheUnknownTypeInItsLint) {
    const auto reading = read({{.type = "imap5"}, {}, outgoing()});

    ASSERT_EQ(reading.lints.size(), 1u);
    EXPECT_EQ(reading.lints[0].subject, "imap5");
}

TEST(AutoconfigXml, SaysSoWhenNoServerIsUsable) {
    const auto reading = read({{.type = "exchange"}});

    EXPECT_EQ(reading.reason, Reason::NoUsableServer);
    EXPECT_THAT(codesOf(reading), Contains(LintCode::NoIncoming));
}

TEST(AutoconfigXml, KeepsProvidersWithPop3Only) {
    const auto reading = read({{.type = "pop3", .port = "995"}, outgoing()});

    ASSERT_EQ(reading.candidates.size(), 2u);
    EXPECT_EQ(reading.candidates[0].protocol, Protocol::Pop3);
    EXPECT_TRUE(reading.lints.empty());
}

TEST(AutoconfigXml, ReadsSocketTypesInAnyCase) {
    const auto reading = read({{.socketType = "ssl"},
                               {.port = "143", .socketType = "StartTLS"},
                               {.port = "143", .socketType = "PLAIN"}});

    ASSERT_EQ(reading.candidates.size(), 3u);
    EXPECT_EQ(reading.candidates[0].security, Security::Tls);
    EXPECT_EQ(reading.candidates[1].security, Security::StartTls);
    EXPECT_EQ(reading.candidates[2].security, Security::Plain);
}

TEST(AutoconfigXml, KeepsAuthWordsInOrderAndDropsUnknownOnes) {
    const auto reading = read({{.auth = "<authentication>OAuth2</authentication>"
                                        "<authentication>magic</authentication>"
                                        "<authentication>plain</authentication>"
                                        "<authentication>password-cleartext</authentication>"},
                               outgoing()});

    ASSERT_EQ(reading.candidates.size(), 2u);
    EXPECT_THAT(reading.candidates[0].auth, ElementsAre("OAuth2", "password-cleartext"));
    EXPECT_THAT(codesOf(reading), ElementsAre(LintCode::UnknownAuth, LintCode::OldAuthWord));
}

TEST(AutoconfigXml, LeavesAuthenticationForTheWebAside) {
    const auto reading = read({{.auth = "<authentication system=\"http\">Basic</authentication>"
                                        "<authentication system=\"sasl\">OAuth2</authentication>"},
                               outgoing()});

    EXPECT_THAT(reading.candidates[0].auth, ElementsAre("OAuth2"));
    EXPECT_TRUE(reading.lints.empty());
}

TEST(AutoconfigXml, TakesTheAddressForAMissingUsernameAndSaysSo) {
    const auto reading = read({{.username = ""}, outgoing()});

    EXPECT_EQ(reading.candidates[0].username, "somchai@company.example");
    EXPECT_THAT(codesOf(reading), ElementsAre(LintCode::MissingUsername));
}

TEST(AutoconfigXml, MissesNoUsernameWhereNobodySignsIn) {
    auto relay = outgoing();
    relay.username = "";
    relay.auth = "<authentication>none</authentication>";

    EXPECT_TRUE(read({{}, relay}).lints.empty());
}

TEST(AutoconfigXml, FlagsWhatHarmsPeople) {
    auto relay = outgoing();
    relay.more = "<useGlobalPreferredServer>true</useGlobalPreferredServer>";

    const auto reading =
        read({{.type = "pop3",
               .port = "995",
               .more = "<pop3><leaveMessagesOnServer>false</leaveMessagesOnServer></pop3>"},
              relay});

    EXPECT_THAT(codesOf(reading),
                ElementsAre(LintCode::RemovesMailAtOnce, LintCode::GlobalPreferredServer));
}

TEST(AutoconfigXml, IgnoresEverythingItDoesNotKnow) {
    auto file = fileOf({{}, outgoing()});
    file.insert(file.find("<domain>"),
                "<identity/><enable visiturl=\"https://x.example\">"
                "<instruction>Do it</instruction></enable><webMail/>");

    const auto reading = readAutoconfig({.bytes = file}, addressOf());

    EXPECT_EQ(reading.candidates.size(), 2u);
    EXPECT_TRUE(reading.lints.empty());
}

std::string providersOf(const std::vector<std::pair<std::string, std::string>>& domainsAndHosts) {
    std::string text = "<clientConfig version=\"1.1\">";
    for (const auto& [domain, host] : domainsAndHosts) {
        ServerText server;
        server.host = host;
        text += "<emailProvider id=\"x\"><domain>" + domain + "</domain>" + server.text() +
                outgoing().text() + "</emailProvider>";
    }
    return text + "</clientConfig>";
}

std::vector<std::string> imapHostsIn(const AutoconfigReading& reading) {
    std::vector<std::string> hosts;
    for (const auto& server : reading.candidates) {
        if (server.protocol == Protocol::Imap) hosts.push_back(server.host);
    }
    return hosts;
}

TEST(AutoconfigXml, TakesTheProviderOfTheAddressWhereverItStands) {
    const auto file = providersOf({{"first.co.th", "mail.first.co.th"},
                                   {" Second.CO.TH ", "mail.second.co.th"},
                                   {"third.co.th", "mail.third.co.th"}});

    const auto reading = readAutoconfig({.bytes = file}, addressOf("a@second.co.th"));

    EXPECT_THAT(imapHostsIn(reading), ElementsAre("mail.second.co.th"));
    EXPECT_THAT(codesOf(reading), testing::Contains(LintCode::SeveralProviders));
}

TEST(AutoconfigXml, TakesTheProviderOfTheDomainAskedAboutBeforeNone) {
    const auto file =
        providersOf({{"first.co.th", "mail.first.co.th"}, {"hoster.co.th", "mail.hoster.co.th"}});

    const auto byExchanger =
        readAutoconfig({.bytes = file, .domain = "hoster.co.th"}, addressOf("a@firm.co.th"));
    const auto byNothing = readAutoconfig({.bytes = file}, addressOf("a@firm.co.th"));

    EXPECT_THAT(imapHostsIn(byExchanger), ElementsAre("mail.hoster.co.th"));
    EXPECT_TRUE(byNothing.candidates.empty());
    EXPECT_EQ(byNothing.reason, Reason::NoUsableServer);
    EXPECT_THAT(codesOf(byNothing), testing::Contains(LintCode::NoProviderForDomain));
}

TEST(AutoconfigXml, DoesNotBlameTheAdminForExchangeBesideTheOthers) {
    const auto beside =
        read({{.type = "exchange"}, {.type = "graph"}, {.type = "ews"}, {}, outgoing()});
    const auto alone = read({{.type = "owa"}});

    EXPECT_TRUE(beside.lints.empty());
    EXPECT_TRUE(alone.isExchange);
    EXPECT_EQ(alone.reason, Reason::NoUsableServer);
    EXPECT_THAT(codesOf(read({{.type = "exchaneg"}})), testing::Contains(LintCode::UnknownType));
}

TEST(AutoconfigXml, RefusesAnotherRoot) {
    const auto reading = readAutoconfig({.bytes = "<Autodiscover/>"}, addressOf());

    EXPECT_EQ(reading.reason, Reason::XmlWrongRoot);
    EXPECT_EQ(reading.detail, "Autodiscover");
}

TEST(AutoconfigXml, PassesOnWhyADocumentCannotBeRead) {
    EXPECT_EQ(readAutoconfig({.bytes = "<html></html>"}, addressOf()).reason,
              Reason::HtmlInsteadOfXml);
    EXPECT_EQ(
        readAutoconfig({.bytes = "<!DOCTYPE clientConfig><clientConfig/>"}, addressOf()).reason,
        Reason::XmlDoctype);
    EXPECT_EQ(readAutoconfig({.bytes = ""}, addressOf()).reason, Reason::XmlMalformed);
}

TEST(AutoconfigXml, SanitisesWhatItShowsOfAFile) {
    const auto reading = read({{.type = "\xE2\x80\xAE"
                                        "evil"}});

    EXPECT_THAT(reading.lints[0].subject, Not(testing::HasSubstr("\xE2\x80\xAE")));
}

}  // namespace
}  // namespace mailadvisor
