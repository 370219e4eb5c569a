#include "kit/published_servers.h"

#include "account/account_json.h"
#include "kit/autodiscover_xml.h"
#include "kit/pacc_json.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

DomainServer server(Protocol protocol, Security security, std::vector<std::string> auth = {}) {
    const auto name = std::string(nameOf(protocol)) + ".example.com";
    const auto port = standardPort(protocol, security);
    return {protocol, {name, port, security, "%EMAILADDRESS%", std::move(auth)}};
}

Domain domainWith(std::vector<DomainServer> servers) {
    Domain domain;
    domain.domain = "example.com";
    domain.servers = std::move(servers);
    return domain;
}

std::vector<int> portsOf(const std::vector<DomainServer>& servers) {
    std::vector<int> ports;
    for (const auto& entry : servers) ports.push_back(entry.server.port.value);
    return ports;
}

const Domain mixed =
    domainWith({server(Protocol::Smtp, Security::StartTls), server(Protocol::Pop3, Security::Tls),
                server(Protocol::Imap, Security::StartTls), server(Protocol::Imap, Security::Plain),
                server(Protocol::Imap, Security::Tls), server(Protocol::Smtp, Security::Tls)});

TEST(PublishedServers, PutImapAndTlsFirstWhateverTheFileSays) {
    EXPECT_EQ(portsOf(publishedForm(mixed).servers), (std::vector{993, 143, 995, 465, 587}));
}

TEST(PublishedServers, NameOneOfEachKindToAutodiscover) {
    EXPECT_EQ(portsOf(forAutodiscover(publishedForm(mixed))), (std::vector{993, 995, 465}));
}

TEST(PublishedServers, GiveAutodiscoverNothingWithoutBothDirections) {
    EXPECT_TRUE(forAutodiscover(domainWith({server(Protocol::Imap, Security::Tls),
                                            server(Protocol::Pop3, Security::Tls)}))
                    .empty());
    EXPECT_TRUE(forAutodiscover(domainWith({server(Protocol::Smtp, Security::Tls)})).empty());
}

TEST(AutodiscoverXml, LeavesThePatternOutForWhoDoesNotSayTheAddress) {
    const auto servers = forAutodiscover(publishedForm(mixed));

    EXPECT_NE(autodiscoverAnswer(servers, AnswerTo::WhoAsked).find("%EMAILADDRESS%"),
              std::string::npos);
    EXPECT_EQ(autodiscoverAnswer(servers, AnswerTo::Anybody).find("LoginName"), std::string::npos);
}

TEST(PaccJson, NamesServersOnTheirTlsPortsAlone) {
    const auto document = parseJson(paccDocument(mixed), "");
    ASSERT_TRUE(document);

    EXPECT_EQ(dumpJsonLine((*document)["protocols"]),
              R"({"imap":{"host":"imap.example.com"},"pop3":{"host":"pop3.example.com"},)"
              R"("smtp":{"host":"smtp.example.com"}})");
    EXPECT_TRUE((*document)["authentication"]["password"].get<bool>());
    EXPECT_EQ(paccDocument(domainWith({server(Protocol::Imap, Security::StartTls)})), "");
    EXPECT_EQ(paccDocument(domainWith({server(Protocol::Imap, Security::Tls, {"OAuth2"})})), "");
}

TEST(PaccJson, CutsALongNameBetweenTwoCharacters) {
    Domain domain = mixed;
    for (int i = 0; i < 70; ++i) domain.displayName += "ก";

    const auto document = parseJson(paccDocument(domain), "");
    ASSERT_TRUE(document);

    EXPECT_EQ((*document)["info"]["provider"]["name"].get<std::string>().size(), 60U * 3);
    EXPECT_EQ((*document)["info"]["provider"]["shortName"].get<std::string>().size(), 20U * 3);
}

}  // namespace
}  // namespace mailadvisor
