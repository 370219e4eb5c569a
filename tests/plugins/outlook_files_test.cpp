#include "account/samples.h"
#include "plugins/rendering.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

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

/// The text of a registry file; a failed test when it is not UTF-16LE with its mark.
std::string regOf(const Account& account, const char* file) {
    const std::string reg =
        fileEndingIn(renderAccount("outlook", account, Platform::Windows), file);
    EXPECT_EQ(reg.substr(0, 2), "\xFF\xFE");
    EXPECT_EQ(reg.size() % 2, 0U);
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(reg.data() + 2),
                              static_cast<qsizetype>(reg.size() / 2 - 1))
        .toStdString();
}

TEST(OutlookImportReg, IsUtf16WithItsMarkAndWindowsLineEnds) {
    const std::string text = regOf(sample::imapAccount(), "outlook-import.reg");

    EXPECT_TRUE(
        text.starts_with("Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\"));
    EXPECT_NE(text.find("\r\n\"First-Run\"=-\r\n\"FirstRun\"=-\r\n"), std::string::npos);
    EXPECT_EQ(text.find("Profiles"), std::string::npos);
}

TEST(OutlookImportReg, NamesAPlainPlaceOfItsOwnForEachAddress) {
    std::vector<std::string> places;
    for (const char* address : {"somchai@example.com", "som&chai@example.com",
                                "som%chai@example.com", "som^chai@example.com"}) {
        Account account = sample::imapAccount();
        account.address = address;

        const std::string text = regOf(account, "outlook-import.reg");

        const auto start = text.find("\"ImportPRF\"=\"") + 13;
        places.push_back(text.substr(start, text.find('"', start) - start));
        EXPECT_EQ(places.back().find_first_of("&%^"), std::string::npos) << places.back();
        EXPECT_EQ(std::count(places.begin(), places.end(), places.back()), 1);
    }
    EXPECT_EQ(places.front(), R"(C:\\ProgramData\\MailAdvisor\\somchai-example.com\\outlook.prf)");
}

TEST(OutlookOverrideReg, NamesTheFileForTheDomainAndTheWizardThatReadsIt) {
    const std::string text = regOf(sample::imapAccount(), "autodiscover.reg");

    EXPECT_NE(text.find("\"PreferLocalXML\"=dword:00000001\r\n"), std::string::npos);
    EXPECT_NE(text.find("\"example.com\"=\"C:\\\\ProgramData\\\\MailAdvisor\\\\"
                        "somchai-example.com\\\\autodiscover.xml\"\r\n"),
              std::string::npos);
    EXPECT_NE(text.find("\"DisableOffice365SimplifiedAccountCreation\"=dword:00000001\r\n"),
              std::string::npos);
}

}  // namespace
}  // namespace mailadvisor
