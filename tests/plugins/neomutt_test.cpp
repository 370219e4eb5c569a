#include "account/samples.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

#include <map>

namespace mailadvisor {
namespace {

class Neomutt : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(builtClients().find("neomutt"), nullptr) << "not built"; }
};

/// A quoted value as mutt reads it, where what it would run or replace becomes ⟨…⟩.
std::string muttReads(const std::string& quoted) {
    std::string value;
    for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
        if (quoted[i] == '\\') {
            value += quoted[++i];
        } else if (quoted[i] == '`') {
            const auto end = quoted.find('`', i + 1);
            value += "⟨" + quoted.substr(i + 1, end - i - 1) + "⟩";
            i = end;
        } else if (quoted[i] == '$') {
            value += "⟨$⟩";
        } else {
            EXPECT_NE(quoted[i], '"') << quoted;
            value += quoted[i];
        }
    }
    return value;
}

std::map<std::string, std::string> settingsOf(const Account& account) {
    const std::string rc = fileEndingIn(renderAccount("neomutt", account), "neomuttrc");
    std::map<std::string, std::string> settings;
    for (std::size_t start = 0; start < rc.size();) {
        const auto end = rc.find('\n', start);
        const std::string line = rc.substr(start, end - start);
        start = end + 1;
        const auto equals = line.find('=');
        if (!line.starts_with("set ") || equals == std::string::npos) {
            ADD_FAILURE() << line;
            continue;
        }
        const std::string value = line.substr(equals + 1);
        settings[line.substr(4, equals - 4)] = value.front() == '"' ? muttReads(value) : value;
    }
    return settings;
}

std::string refusalOf(const Account& account) {
    const auto bundle = renderAccount("neomutt", account);
    return bundle ? "" : bundle.error().text.id;
}

TEST_F(Neomutt, ReadsEveryNameAsItWasAndRunsNothingInIt) {
    for (const char* name : {"`touch x`", "$(id) $HOME ${HOME}", "\"; set x=\"y", "\\", "\\\\\"",
                             "a # b ; c", "'", "สมชาย", "%s ^G"}) {
        Account account = sample::imapAccount();
        account.displayName = name;
        account.incoming.username = name;

        const auto settings = settingsOf(account);

        EXPECT_EQ(settings.at("realname"), name);
        EXPECT_EQ(settings.at("imap_user"), name);
    }
}

TEST_F(Neomutt, LeavesOutANameThatWouldPushTheAddressOutOfTheHeaderAndSaysSo) {
    std::string thai;
    for (int i = 0; i < 120; ++i) thai += "ก";
    Account account = sample::imapAccount();
    for (const std::string& name : {thai, std::string(698, 'a'), std::string(340, '"')}) {
        account.displayName = name;
        EXPECT_EQ(settingsOf(account).at("realname"), name);
    }
    for (const std::string& name : {thai + thai, std::string(700, 'a'), std::string(400, '"')}) {
        account.displayName = name;
        EXPECT_EQ(settingsOf(account).at("realname"), account.address);
        EXPECT_TRUE(
            hasMessage(renderAccount("neomutt", account)->cautions, "neomutt.name-too-long"));
    }
}

TEST_F(Neomutt, RunsOnlyTheLookupOfThePassword) {
    Account account = sample::imapAccount();
    account.incoming.username = "a`b$c";

    const auto settings = settingsOf(account);

    EXPECT_EQ(settings.at("imap_pass"),
              "⟨secret-tool lookup mail-server imap.example.com mail-user a%60b%24c⟩");
}

TEST_F(Neomutt, AsksForTlsAndCheckedCertificatesInEveryAccount) {
    Account pop3 = sample::pop3Account();
    pop3.pop3.deleteAfterDays.reset();
    for (const Account& account : {sample::imapAccount(), pop3}) {
        const auto settings = settingsOf(account);

        for (const char* name :
             {"ssl_force_tls", "ssl_starttls", "ssl_verify_host", "ssl_verify_dates"}) {
            EXPECT_EQ(settings.at(name), "yes") << name;
        }
        EXPECT_EQ(settings.at("certificate_file"), "");
    }
}

TEST_F(Neomutt, SaysTlsAndStarttlsInTheScheme) {
    Account account = sample::imapAccount();
    EXPECT_EQ(settingsOf(account).at("folder"), "imaps://imap.example.com:993/");
    EXPECT_EQ(settingsOf(account).at("smtp_url"),
              "smtp://somchai%40example.com@smtp.example.com:587/");

    account.incoming.security = Security::StartTls;
    account.incoming.port = {143};
    account.incoming.host = "2001:db8::25";
    account.outgoing->security = Security::Tls;
    EXPECT_EQ(settingsOf(account).at("folder"), "imap://[2001:db8::25]:143/");
    EXPECT_TRUE(settingsOf(account).at("smtp_url").starts_with("smtps://"));
}

TEST_F(Neomutt, OpensPop3OnTheServerUnlessNothingIsToStayThere) {
    Account account = sample::pop3Account();
    account.pop3 = {true, std::nullopt};
    EXPECT_EQ(settingsOf(account).at("spoolfile"), "pops://pop.example.com:995/");
    EXPECT_EQ(settingsOf(account).at("pop_delete"), "no");

    account.pop3.leaveOnServer = false;
    EXPECT_EQ(settingsOf(account).at("pop_host"), "pops://pop.example.com:995/");
    EXPECT_EQ(settingsOf(account).at("spoolfile"), "+Inbox");
    EXPECT_EQ(settingsOf(account).at("pop_delete"), "yes");
}

TEST_F(Neomutt, CannotDeleteAfterDays) {
    EXPECT_EQ(refusalOf(sample::pop3Account()), "clients.cannot-delete-after-days");
}

TEST_F(Neomutt, SendsWithoutSignInWhereTheServerWantsNone) {
    Account account = sample::imapAccount();
    account.outgoing->auth = {"client-IP-address"};

    const auto settings = settingsOf(account);

    EXPECT_EQ(settings.at("smtp_url"), "smtp://smtp.example.com:587/");
    EXPECT_FALSE(settings.contains("smtp_pass"));
}

TEST_F(Neomutt, RefusesAServerThatTakesNoPassword) {
    Account account = sample::imapAccount();
    account.outgoing->auth = {"OAuth2"};

    EXPECT_EQ(refusalOf(account), "neomutt.sign-in");
}

}  // namespace
}  // namespace mailadvisor
