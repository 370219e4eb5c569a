#include "account/samples.h"
#include "plugins/prefs_grammar.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

/// The traps of Thunderbird's preferences, each seen in experiments with 153 ESR.
namespace mailadvisor {
namespace {

Prefs prefsOf(const Account& account) {
    return Prefs::read(fileEndingIn(renderAccount("thunderbird", account), "/prefs.js"));
}

std::string serverKey(const Prefs& prefs) {
    const std::string account = prefs.text("mail.accountmanager.accounts");
    return "mail.server." + prefs.text("mail.account." + account + ".server") + ".";
}

std::string identityKey(const Prefs& prefs) {
    const std::string account = prefs.text("mail.accountmanager.accounts");
    return "mail.identity." + prefs.text("mail.account." + account + ".identities") + ".";
}

std::string smtpKey(const Prefs& prefs) {
    return "mail.smtpserver." + prefs.text("mail.smtpservers") + ".";
}

std::string refusalOf(const Account& account) {
    const auto bundle = renderAccount("thunderbird", account);
    return bundle ? "" : bundle.error().text.id;
}

TEST(ThunderbirdPrefs, FollowTheGrammarWhateverTheAccountHolds) {
    for (const std::string name : {"\"); user_pref(\"x\", \"\\", "\\", "\\\\\"", "// no comment",
                                   "สมชาย", "\\u0041\\n", ""}) {
        Account account = sample::imapAccount();
        account.displayName = name;
        account.incoming.username = name + "x";

        const Prefs prefs = prefsOf(account);

        EXPECT_EQ(prefs.fault, "");
        EXPECT_EQ(prefs.text(serverKey(prefs) + "userName"), name + "x");
        EXPECT_EQ(prefs.text(identityKey(prefs) + "fullName"), name);
    }
}

TEST(ThunderbirdPrefs, StandInPrefsJsAndNeverInUserJs) {
    const auto bundle = renderAccount("thunderbird", sample::imapAccount());

    ASSERT_TRUE(bundle);
    for (const BundleFile& file : bundle->files) EXPECT_FALSE(file.path.ends_with("user.js"));
}

TEST(ThunderbirdPrefs, NeverSayStartTlsIfAvailable) {
    Account account = sample::imapAccount();
    account.incoming.security = Security::StartTls;
    account.incoming.port = {143};

    const Prefs prefs = prefsOf(account);

    EXPECT_EQ(prefs.number(serverKey(prefs) + "socketType"), 2);
    EXPECT_EQ(prefs.number(smtpKey(prefs) + "try_ssl"), 2);

    account.incoming.security = Security::Tls;
    account.outgoing->security = Security::Tls;
    const Prefs tls = prefsOf(account);

    EXPECT_EQ(tls.number(serverKey(tls) + "socketType"), 3);
    EXPECT_EQ(tls.number(smtpKey(tls) + "try_ssl"), 3);
}

TEST(ThunderbirdPrefs, AreNotWrittenForAConnectionInClear) {
    Account incoming = sample::imapAccount();
    incoming.incoming.security = Security::Plain;
    Account outgoing = sample::imapAccount();
    outgoing.outgoing->security = Security::Plain;

    EXPECT_EQ(refusalOf(incoming), "thunderbird.plain-refused");
    EXPECT_EQ(refusalOf(outgoing), "thunderbird.plain-refused");
}

TEST(ThunderbirdPrefs, SayThatMailStaysOnTheServerWithTheDaysThatCount) {
    const Prefs prefs = prefsOf(sample::pop3Account());

    const std::string server = serverKey(prefs);
    EXPECT_TRUE(prefs.flag(server + "leave_on_server"));
    EXPECT_TRUE(prefs.flag(server + "delete_by_age_from_server"));
    EXPECT_EQ(prefs.number(server + "num_days_to_leave_on_server"), 14);
    EXPECT_FALSE(prefs.flag(server + "delete_mail_left_on_server"));
    EXPECT_TRUE(prefs.flag(server + "download_on_biff"));
}

TEST(ThunderbirdPrefs, NeverDeleteByAgeWithoutANumberOfDays) {
    Account account = sample::pop3Account();
    account.pop3.deleteAfterDays.reset();

    const Prefs prefs = prefsOf(account);

    const std::string server = serverKey(prefs);
    EXPECT_TRUE(prefs.flag(server + "leave_on_server"));
    EXPECT_FALSE(prefs.flag(server + "delete_by_age_from_server"));
    EXPECT_FALSE(prefs.has(server + "num_days_to_leave_on_server"));
}

TEST(ThunderbirdPrefs, SayNothingOfPop3ForImap) {
    const Prefs prefs = prefsOf(sample::imapAccount());

    EXPECT_FALSE(prefs.has(serverKey(prefs) + "leave_on_server"));
    EXPECT_FALSE(prefs.has(serverKey(prefs) + "download_on_biff"));
}

TEST(ThunderbirdPrefs, AlwaysNameThePortAsANumber) {
    const Prefs prefs = prefsOf(sample::imapAccount());

    EXPECT_EQ(prefs.number(serverKey(prefs) + "port"), 993);
    EXPECT_EQ(prefs.number(smtpKey(prefs) + "port"), 587);
}

TEST(ThunderbirdPrefs, GiveTheAccountAnIdentityOrNothingIsFetchedAtStart) {
    const Prefs prefs = prefsOf(sample::imapAccount());

    EXPECT_EQ(prefs.text(identityKey(prefs) + "useremail"), "somchai@example.com");
    EXPECT_EQ(prefs.text(identityKey(prefs) + "smtpServer"), prefs.text("mail.smtp.defaultserver"));
    EXPECT_TRUE(prefs.flag(serverKey(prefs) + "login_at_startup"));
}

TEST(ThunderbirdPrefs, UseKeysThatNeverCollideWithThePersonsLaterAccounts) {
    for (const auto& [name, value] : prefsOf(sample::pop3Account()).values) {
        EXPECT_EQ(name.find(".account1."), std::string::npos) << name;
        EXPECT_EQ(name.find(".server1."), std::string::npos) << name;
        EXPECT_EQ(name.find(".id1."), std::string::npos) << name;
        EXPECT_EQ(name.find(".smtp1."), std::string::npos) << name;
    }
}

TEST(ThunderbirdPrefs, LeaveOutWhatThunderbirdDecidesItself) {
    const Prefs prefs = prefsOf(sample::pop3Account());

    const std::string server = serverKey(prefs);
    for (const char* name : {"directory", "directory-rel", "deferred_to_account",
                             "offline_download", "storeContractID"}) {
        EXPECT_FALSE(prefs.has(server + name)) << name;
    }
    EXPECT_FALSE(prefs.has("mail.ui-rdf.version"));
}

TEST(ThunderbirdPrefs, SpellTheTwoUserNamesAsThunderbirdDoes) {
    const Prefs prefs = prefsOf(sample::imapAccount());

    EXPECT_TRUE(prefs.has(serverKey(prefs) + "userName"));
    EXPECT_TRUE(prefs.has(smtpKey(prefs) + "username"));
}

TEST(ThunderbirdPrefs, HaveNoOutgoingServerWhenNoneIsKnownAndSaySo) {
    Account account = sample::imapAccount();
    account.outgoing.reset();

    const auto bundle = renderAccount("thunderbird", account);

    EXPECT_EQ(fileEndingIn(bundle, "/prefs.js").find("smtp"), std::string::npos);
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.no-outgoing"));
}

TEST(ThunderbirdPrefs, SayFromWhenTheDaysCount) {
    const auto bundle = renderAccount("thunderbird", sample::pop3Account());

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.days-from-first-download"));
}

TEST(ThunderbirdPrefs, WarnWhenNothingStaysOnTheServer) {
    Account account = sample::pop3Account();
    account.pop3 = {false, std::nullopt};

    const auto bundle = renderAccount("thunderbird", account);

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "thunderbird.nothing-left"));
}

TEST(ThunderbirdPrefs, TranslateTheSignInWordsToTheirNumbers) {
    const std::pair<std::vector<std::string>, int> rows[] = {
        {{}, 3},
        {{"password-cleartext"}, 3},
        {{"password-encrypted"}, 4},
        {{"GSSAPI"}, 5},
        {{"NTLM"}, 6},
        {{"TLS-client-cert", "secure"}, 4},
        {{"OAuth2", "password-cleartext"}, 3},
    };
    for (const auto& [words, number] : rows) {
        Account account = sample::imapAccount();
        account.incoming.auth = words;

        const Prefs prefs = prefsOf(account);

        EXPECT_EQ(prefs.number(serverKey(prefs) + "authMethod"), number);
    }
}

TEST(ThunderbirdPrefs, SayOAuth2OnlyForHostsThunderbirdIsRegisteredWith) {
    Account account = sample::imapAccount();
    account.incoming.auth = {"OAuth2"};

    EXPECT_EQ(refusalOf(account), "thunderbird.oauth2-unknown-host");

    account.incoming.host = "imap.notgmail.com";

    EXPECT_EQ(refusalOf(account), "thunderbird.oauth2-unknown-host");

    account.incoming.host = "imap.gmail.com";
    const Prefs prefs = prefsOf(account);

    EXPECT_EQ(prefs.number(serverKey(prefs) + "authMethod"), 10);
}

TEST(ThunderbirdPrefs, RefuseSignInMethodsThunderbirdDoesNotHave) {
    Account account = sample::imapAccount();
    account.incoming.auth = {"client-IP-address"};

    EXPECT_EQ(refusalOf(account), "thunderbird.auth-unsupported");
}

TEST(PrefsGrammar, RefusesWhatThunderbirdsParserWouldRefuse) {
    for (const char* text : {"user_pref(\"a\", 1)\n", "user_pref(\"a\", \"b);\n", "x\n",
                             "user_pref(\"a\", \"b\\q\");\n", "user_pref(\"a\", yes);\n",
                             "user_pref(\"a\", 1); // x\n", "\xEF\xBB\xBFuser_pref(\"a\", 1);\n",
                             "user_pref(\"a\", 1);\nuser_pref(\"a\", 2);\n",
                             "user_pref(\"a\", \"\xA1\");\n", "user_pref(\"a\", \"b\"c\");\n"}) {
        EXPECT_NE(Prefs::read(text).fault, "") << text;
    }
}

}  // namespace
}  // namespace mailadvisor
