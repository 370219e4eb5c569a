#include "plugins/rendering.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;

class Publish : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("publish"), nullptr) << "not built"; }
};

DomainServer server(Protocol protocol, std::string host, std::uint16_t port, Security security) {
    return {protocol,
            {std::move(host), {port}, security, "%EMAILADDRESS%", {"password-cleartext"}}};
}

Domain usualDomain() {
    return {"example.com",
            "Example",
            {server(Protocol::Imap, "imap.example.com", 993, Security::Tls),
             server(Protocol::Smtp, "smtp.example.com", 587, Security::StartTls)},
            {}};
}

Result<Bundle> render(const Domain& domain) {
    RenderRequest request;
    request.scope = Scope::Domain;
    request.domain = domain;
    return renderFor(builtClients(), "publish", request);
}

TEST_F(Publish, SaysWhichServicesAreNotOffered) {
    const auto zone = fileEndingIn(render(usualDomain()), "zone.txt");

    EXPECT_THAT(zone,
                HasSubstr("_imaps._tcp.example.com. 3600 IN SRV 0 0 993 imap.example.com.\n"));
    EXPECT_THAT(zone, HasSubstr("_submission._tcp.example.com. 3600 IN SRV 0 0 587 smtp"));
    for (const char* absent : {"_imap", "_pop3", "_pop3s", "_submissions"})
        EXPECT_THAT(zone,
                    HasSubstr(std::string(absent) + "._tcp.example.com. 3600 IN SRV 0 0 0 .\n"));
}

TEST_F(Publish, PrefersTheIncomingTypeThatTheDomainNamesFirst) {
    Domain domain = usualDomain();
    domain.servers.push_back(server(Protocol::Pop3, "pop.example.com", 995, Security::Tls));
    EXPECT_THAT(fileEndingIn(render(domain), "zone.txt"),
                HasSubstr("_pop3s._tcp.example.com. 3600 IN SRV 10 0 995 pop.example.com.\n"));

    std::swap(domain.servers.front(), domain.servers.back());
    EXPECT_THAT(fileEndingIn(render(domain), "zone.txt"),
                HasSubstr("_imaps._tcp.example.com. 3600 IN SRV 10 0 993 imap.example.com.\n"));
}

TEST_F(Publish, GivesAnAddressNoServiceLine) {
    Domain domain = usualDomain();
    domain.servers[0].server.host = "2001:db8::25";

    const auto bundle = render(domain);

    EXPECT_THAT(fileEndingIn(bundle, "zone.txt"), Not(HasSubstr("2001:db8")));
    EXPECT_TRUE(hasMessage(bundle->cautions, "publish.no-srv"));
}

TEST_F(Publish, NeverPublishesAConnectionInClear) {
    Domain domain = usualDomain();
    domain.servers.push_back(server(Protocol::Pop3, "plain.example.com", 110, Security::Plain));

    const auto bundle = render(domain);

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "publish.plain-left-out"));
    for (const auto& file : bundle->files)
        EXPECT_THAT(file.content, Not(HasSubstr("plain.example.com"))) << file.path;
}

TEST_F(Publish, LeavesStartTlsOnOtherPortsOutOfAutodiscoverBecauseReadersTakeItForTls) {
    Domain domain = usualDomain();
    domain.servers.insert(domain.servers.begin(),
                          server(Protocol::Imap, "odd.example.com", 1143, Security::StartTls));

    const auto bundle = render(domain);

    EXPECT_THAT(fileEndingIn(bundle, "autodiscover.php"), Not(HasSubstr("odd.example.com")));
    EXPECT_THAT(fileEndingIn(bundle, "autodiscover.php"), HasSubstr("imap.example.com"));
    EXPECT_THAT(fileEndingIn(bundle, "config-v1.1.xml"), HasSubstr("odd.example.com"));
}

TEST_F(Publish, LeavesAutodiscoverOutWhereNoPasswordIsTaken) {
    Domain domain = usualDomain();
    domain.servers[0].server.auth = {"OAuth2"};

    const auto bundle = render(domain);

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "publish.no-autodiscover"));
    for (const auto& file : bundle->files)
        EXPECT_THAT(file.content, Not(HasSubstr("autodiscover"))) << file.path;
}

TEST_F(Publish, WritesSslOnBesideStartTls) {
    const auto answer = fileEndingIn(render(usualDomain()), "without-php.xml");

    EXPECT_THAT(answer, HasSubstr("<SSL>on</SSL>\n        <Encryption>TLS</Encryption>"));
    EXPECT_THAT(answer, Not(HasSubstr("<SSL>off")));
    EXPECT_THAT(answer, Not(HasSubstr("LoginName")));
}

TEST_F(Publish, KeepsAUserNameThatIsTheSameForAllInTheFixedAnswer) {
    Domain domain = usualDomain();
    for (auto& entry : domain.servers) entry.server.username = "everybody";

    const auto bundle = render(domain);

    EXPECT_THAT(fileEndingIn(bundle, "without-php.xml"),
                HasSubstr("<LoginName>everybody</LoginName>"));
    EXPECT_FALSE(hasMessage(bundle->cautions, "publish.without-php"));
}

TEST_F(Publish, RefusesWhatThunderbirdWouldRefuse) {
    Domain domain = usualDomain();
    domain.servers.pop_back();

    EXPECT_EQ(render(domain).error().text.id, "publish.no-outgoing");
}

}  // namespace
}  // namespace mailadvisor
