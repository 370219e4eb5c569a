#include "account/samples.h"
#include "plugins/rendering.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using Texts = std::vector<std::string>;

/// The texts of all leaf elements with this name; a failed test for broken XML.
Texts textsOf(const Account& account, const char* name) {
    const std::string text =
        fileEndingIn(renderAccount("outlook", account, Platform::Windows), "autodiscover.xml");
    QXmlStreamReader xml(QByteArray::fromStdString(text));
    Texts texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String(name)) {
            texts.push_back(xml.readElementText().toStdString());
        }
    }
    EXPECT_FALSE(xml.hasError()) << text;
    return texts;
}

TEST(OutlookAutodiscover, NamesTheProtocolsAsMicrosoftSpellsThem) {
    EXPECT_EQ(textsOf(sample::imapAccount(), "Type"), (Texts{"IMAP", "SMTP"}));
    EXPECT_EQ(textsOf(sample::pop3Account(), "Type"), (Texts{"POP3", "SMTP"}));
}

TEST(OutlookAutodiscover, NeverSaysSslOffBecauseReadersTakeItForAConnectionInClear) {
    const Account account = sample::imapAccount();

    EXPECT_EQ(textsOf(account, "SSL"), (Texts{"on", "on"}));
    EXPECT_EQ(textsOf(account, "Encryption"), (Texts{"SSL", "TLS"}));
}

TEST(OutlookAutodiscover, AlwaysWritesWhatHasADangerousDefault) {
    const Account account = sample::imapAccount();

    EXPECT_EQ(textsOf(account, "LoginName"), (Texts{"somchai@example.com", "somchai@example.com"}));
    EXPECT_EQ(textsOf(account, "SPA"), (Texts{"off", "off"}));
    EXPECT_EQ(textsOf(account, "Port"), (Texts{"993", "587"}));
    EXPECT_EQ(textsOf(account, "AuthRequired"), (Texts{"on", "on"}));
}

TEST(OutlookAutodiscover, KeepsNamesThatXmlWouldMisread) {
    Account account = sample::imapAccount();
    account.displayName = "<b>&amp;]]></b> สมชาย";

    EXPECT_EQ(textsOf(account, "DisplayName"), (Texts{account.displayName}));
}

TEST(OutlookAutodiscover, SaysThatItCannotKeepMailOnTheServer) {
    const auto bundle = renderAccount("outlook", sample::pop3Account(), Platform::Windows);

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "outlook.autodiscover-without-leaving"));
}

// A registry file cannot look before it writes.
TEST(OutlookFiles, HoldNoRegistryFile) {
    const auto bundle = renderAccount("outlook", sample::imapAccount(), Platform::Windows);

    ASSERT_TRUE(bundle);
    for (const auto& file : bundle->files) EXPECT_FALSE(file.path.ends_with(".reg")) << file.path;
}

TEST(OutlookFiles, SayInTheFirstStepThatTheyAreForAComputerWithoutOutlook) {
    const auto bundle = renderAccount("outlook", sample::imapAccount(), Platform::Windows);

    ASSERT_TRUE(bundle);
    EXPECT_EQ(bundle->steps.front().id, "outlook.step-expect");
}

}  // namespace
}  // namespace mailadvisor
