#include "account/samples.h"
#include "plugins/rendering.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

Result<Bundle> render(const Domain& domain) {
    RenderRequest request;
    request.scope = Scope::Domain;
    request.domain = domain;
    return renderFor(builtClients(), "thunderbird", request);
}

/// The texts of all elements with this name, in document order; a failed test for broken XML.
std::vector<std::string> textsOf(const Result<Bundle>& bundle, const char* name) {
    const std::string text = fileEndingIn(bundle, "config-v1.1.xml");
    QXmlStreamReader xml(QByteArray::fromStdString(text));
    std::vector<std::string> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String(name)) {
            texts.push_back(xml.readElementText().toStdString());
        }
    }
    EXPECT_FALSE(xml.hasError()) << text;
    return texts;
}

using Texts = std::vector<std::string>;

TEST(ThunderbirdAutoconfig, KeepsTheOrderBecauseTheFirstServerIsProposed) {
    EXPECT_EQ(textsOf(render(sample::domain()), "hostname"),
              (Texts{"imap.example.com", "pop.example.com", "smtp.example.com"}));
}

TEST(ThunderbirdAutoconfig, EscapesWhatXmlWouldMisread) {
    Domain domain = sample::domain();
    domain.displayName = "<Example> & \"Sons\" ]]>";
    domain.servers.at(0).server.username = "%EMAILLOCALPART%<&>";

    const auto bundle = render(domain);

    EXPECT_EQ(textsOf(bundle, "displayName"), (Texts{domain.displayName}));
    EXPECT_EQ(textsOf(bundle, "username").at(0), "%EMAILLOCALPART%<&>");
}

TEST(ThunderbirdAutoconfig, SaysHowLongPop3LeavesMailOnTheServer) {
    const auto bundle = render(sample::domain());

    EXPECT_EQ(textsOf(bundle, "leaveMessagesOnServer"), (Texts{"true"}));
    EXPECT_EQ(textsOf(bundle, "daysToLeaveMessagesOnServer"), (Texts{"14"}));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.days-from-first-download"));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.deletes-with-local"));
}

TEST(ThunderbirdAutoconfig, ReplacesNeverByACenturyAndSaysSo) {
    Domain domain = sample::domain();
    domain.pop3.deleteAfterDays.reset();

    const auto bundle = render(domain);

    EXPECT_EQ(textsOf(bundle, "daysToLeaveMessagesOnServer"), (Texts{"36500"}));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.never-is-a-century"));
}

TEST(ThunderbirdAutoconfig, LeavesOutServersInClearAndSaysSo) {
    Domain domain = sample::domain();
    domain.servers.at(0).server.security = ConnectionSecurity::Plain;

    const auto bundle = render(domain);

    EXPECT_EQ(textsOf(bundle, "hostname"), (Texts{"pop.example.com", "smtp.example.com"}));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.plain-left-out"));
    for (const auto& socketType : textsOf(bundle, "socketType")) EXPECT_EQ(socketType, "SSL");
}

TEST(ThunderbirdAutoconfig, LeavesOutWhatThunderbirdCannotSignInToAndSaysSo) {
    Domain domain = sample::domain();
    domain.servers.at(1).server.auth = {"OAuth2"};

    const auto bundle = render(domain);

    EXPECT_EQ(textsOf(bundle, "hostname"), (Texts{"imap.example.com", "smtp.example.com"}));
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.auth-left-out"));
}

TEST(ThunderbirdAutoconfig, IsRefusedWithoutAServerOfEachDirection) {
    Domain noOutgoing = sample::domain();
    noOutgoing.servers.pop_back();
    Domain noIncoming = sample::domain();
    noIncoming.servers.erase(noIncoming.servers.begin(), noIncoming.servers.begin() + 2);

    EXPECT_EQ(render(noOutgoing).error().text.id, "thunderbird.domain-without-outgoing");
    EXPECT_EQ(render(noIncoming).error().text.id, "thunderbird.domain-without-incoming");
}

}  // namespace
}  // namespace mailadvisor
