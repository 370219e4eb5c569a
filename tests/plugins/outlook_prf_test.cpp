#include "account/samples.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

/// The traps of a PRF: an INI file whose section 5 means nothing without section 7.
namespace mailadvisor {
namespace {

using Section = std::map<std::string, std::string>;

Account asciiAccount(Account account) {
    account.displayName = "Somchai Jaidee";
    return account;
}

Result<Bundle> render(const Account& account) {
    return renderAccount("outlook", account, Platform::Windows);
}

std::string refusalOf(const Account& account) {
    const auto bundle = render(account);
    return bundle ? "" : bundle.error().text.id;
}

/// The sections of a PRF as a strict INI reader sees them.
std::map<std::string, Section> sectionsOf(const std::string& prf) {
    std::map<std::string, Section> sections;
    std::string current;
    for (std::size_t start = 0; start < prf.size();) {
        const auto end = prf.find("\r\n", start);
        EXPECT_NE(end, std::string::npos) << "a line without CRLF";
        if (end == std::string::npos) break;
        const std::string line = prf.substr(start, end - start);
        start = end + 2;
        const auto equals = line.find('=');
        if (line.empty() || line.front() == ';') continue;
        if (line.front() == '[') {
            current = line.substr(1, line.size() - 2);
            EXPECT_TRUE(sections.try_emplace(current).second) << current;
        } else if (equals == std::string::npos) {
            ADD_FAILURE() << line;
        } else {
            const auto key = line.substr(0, equals);
            EXPECT_TRUE(sections[current].emplace(key, line.substr(equals + 1)).second) << key;
        }
    }
    return sections;
}

std::map<std::string, Section> prfOf(const Account& account) {
    return sectionsOf(fileEndingIn(render(account), "outlook.prf"));
}

TEST(OutlookPrf, IsAsciiWithWindowsLineEndsAndNoByteOrderMark) {
    const std::string prf = fileEndingIn(render(sample::imapAccount()), "outlook.prf");

    EXPECT_TRUE(std::all_of(prf.begin(), prf.end(), [](char c) {
        return (c >= ' ' && c <= '~') || c == '\r' || c == '\n';
    }));
    EXPECT_EQ(std::count(prf.begin(), prf.end(), '\r'), std::count(prf.begin(), prf.end(), '\n'));
}

TEST(OutlookPrf, MapsEveryKeyOfItsAccountOrOutlookWouldWriteItNowhere) {
    Account ownLogin = asciiAccount(sample::pop3Account());
    ownLogin.outgoing->username = "mailer";
    for (const Account& account :
         {asciiAccount(sample::imapAccount()), asciiAccount(sample::pop3Account()), ownLogin}) {
        const auto prf = prfOf(account);

        const Section& mapping = prf.at(prf.at("Internet Account List").at("Account1"));
        for (const auto& [key, value] : prf.at("Account1")) {
            if (key == "UniqueService" || key == "DefaultAccount") continue;
            EXPECT_TRUE(mapping.contains(key)) << key;
        }
        EXPECT_EQ(mapping.at("AccountType"), account.protocol == Protocol::Imap ? "IMAP" : "POP3");
    }
}

TEST(OutlookPrf, LeavesEveryProfileAsItIsAndTheDefaultOneTheDefault) {
    const Section general = prfOf(sample::imapAccount()).at("General");

    EXPECT_EQ(general, (Section{{"Custom", "1"},
                                {"ProfileName", "somchai@example.com"},
                                {"DefaultProfile", "No"},
                                {"OverwriteProfile", "No"},
                                {"ModifyDefaultProfileIfPresent", "FALSE"}}));
    EXPECT_TRUE(hasMessage(render(sample::imapAccount())->cautions, "outlook.default-stays"));
}

TEST(OutlookPrf, NamesNoStoreBecauseThenTheAccountHasNone) {
    const auto prf = prfOf(sample::pop3Account());

    EXPECT_FALSE(prf.at("General").contains("DefaultStore"));
    EXPECT_EQ(prf.at("Service List"), (Section{{"Service1", "Outlook Address Book"}}));
}

TEST(OutlookPrf, EncodesHowLongPop3LeavesMailOnTheServer) {
    Account account = sample::pop3Account();

    EXPECT_EQ(prfOf(account).at("Account1").at("LeaveOnServer"), "0x000E0003");

    account.pop3.deleteAfterDays.reset();

    EXPECT_EQ(prfOf(account).at("Account1").at("LeaveOnServer"), "0x00000001");

    account.pop3.leaveOnServer = false;

    EXPECT_EQ(prfOf(account).at("Account1").at("LeaveOnServer"), "0x00000000");
    EXPECT_TRUE(hasMessage(render(account)->cautions, "outlook.nothing-left"));

    account.pop3 = {true, 3650};

    EXPECT_EQ(prfOf(account).at("Account1").at("LeaveOnServer"), "0x0E420003");
}

TEST(OutlookPrf, EncryptsBothDirectionsInMicrosoftsNumbers) {
    Account account = sample::imapAccount();

    EXPECT_EQ(prfOf(account).at("Account1").at("IMAPUseSSL"), "1");
    EXPECT_EQ(prfOf(account).at("Account1").at("SMTPSecureConnection"), "2");

    account.outgoing->security = Security::Tls;

    EXPECT_EQ(prfOf(account).at("Account1").at("SMTPSecureConnection"), "1");
}

TEST(OutlookPrf, HoldsNoPasswordKeyAnywhere) {
    const std::string prf = fileEndingIn(render(sample::pop3Account()), "outlook.prf");

    EXPECT_EQ(prf.find("Password="), std::string::npos);
}

TEST(OutlookPrf, WritesTheAddressForAThaiNameAndSaysSo) {
    const auto bundle = render(sample::imapAccount());

    EXPECT_EQ(prfOf(sample::imapAccount()).at("Account1").at("DisplayName"), "somchai@example.com");
    EXPECT_TRUE(hasMessage(bundle->cautions, "outlook.name-replaced"));

    const auto ascii = render(asciiAccount(sample::imapAccount()));

    EXPECT_FALSE(hasMessage(ascii->cautions, "outlook.name-replaced"));
}

TEST(OutlookPrf, WritesTheAddressForNamesAnIniReaderWouldChange) {
    for (const char* name : {" leading", "trailing ", "\"quoted\"", "'single'"}) {
        Account account = sample::imapAccount();
        account.displayName = name;

        EXPECT_TRUE(hasMessage(render(account)->cautions, "outlook.name-replaced")) << name;
    }
}

TEST(OutlookPrf, RefusesStartTlsForIncomingAndNamesTheTlsPort) {
    Account account = sample::imapAccount();
    account.incoming.security = Security::StartTls;
    RenderRequest request;
    request.account = account;
    request.platform = Platform::Windows;

    EXPECT_EQ(refusalOf(account), "clients.cannot-starttls");
    EXPECT_EQ((*builtClients().load("outlook"))->render(request).error().text.id,
              "outlook.starttls-refused-imap");
}

TEST(OutlookPrf, NamesThunderbirdAsTheNearestThatCan) {
    Account account = sample::imapAccount();
    account.incoming.security = Security::StartTls;

    const auto bundle = render(account);

    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error().remedy.arguments.at(1).value, Argument::Value("thunderbird"));
}

TEST(OutlookPrf, RefusesWhatItCannotSay) {
    Account plain = sample::imapAccount();
    plain.outgoing->security = Security::Plain;
    Account oauth2 = sample::imapAccount();
    oauth2.outgoing->auth = {"OAuth2"};
    Account encrypted = sample::imapAccount();
    encrypted.incoming.auth = {"password-encrypted"};
    Account login = sample::imapAccount();
    login.incoming.username = "สมชาย";
    Account address = sample::imapAccount();
    address.address = "สมชาย@example.com";

    EXPECT_EQ(refusalOf(plain), "outlook.plain-refused");
    EXPECT_EQ(refusalOf(oauth2), "outlook.oauth2-refused");
    EXPECT_EQ(refusalOf(encrypted), "outlook.auth-refused");
    EXPECT_EQ(refusalOf(login), "outlook.username-refused");
    EXPECT_EQ(refusalOf(address), "outlook.address-refused");
}

TEST(OutlookPrf, SaysThatNoOutlookHasRunHere) {
    EXPECT_TRUE(hasMessage(render(sample::imapAccount())->cautions, "outlook.unverified"));
    EXPECT_FALSE(builtClients().find("outlook")->unverified.empty());
    EXPECT_TRUE(builtClients().find("outlook")->proven.empty());
}

}  // namespace
}  // namespace mailadvisor
