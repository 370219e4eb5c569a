#include "account/samples.h"
#include "clients/existing.h"
#include "plugins/rendering.h"

#include <gmock/gmock.h>

#include <algorithm>

/// An account that stands in a profile already, and has other settings than the mailbox's.
namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string prefsOf(const std::vector<std::pair<std::string, std::string>>& prefs) {
    std::string text;
    for (const auto& [name, literal] : prefs) {
        text += "user_pref(\"mail." + name + "\", " + literal + ");\n";
    }
    return text;
}

/// Thunderbird's own account of the sample's mailbox, right in everything.
std::vector<std::pair<std::string, std::string>> rightPrefs() {
    return {{"accountmanager.accounts", "\"account1\""},
            {"account.account1.server", "\"server1\""},
            {"account.account1.identities", "\"id1\""},
            {"identity.id1.useremail", "\"somchai@example.com\""},
            {"identity.id1.smtpServer", "\"smtp1\""},
            {"server.server1.type", "\"imap\""},
            {"server.server1.hostname", "\"imap.example.com\""},
            {"server.server1.port", "993"},
            {"server.server1.socketType", "3"},
            {"server.server1.authMethod", "3"},
            {"server.server1.userName", "\"somchai@example.com\""},
            {"smtpservers", "\"smtp1\""},
            {"smtpserver.smtp1.hostname", "\"smtp.example.com\""},
            {"smtpserver.smtp1.port", "465"},
            {"smtpserver.smtp1.try_ssl", "3"},
            {"smtpserver.smtp1.authMethod", "3"},
            {"smtpserver.smtp1.username", "\"somchai@example.com\""}};
}

Account right() {
    Account account = sample::imapAccount();
    account.incoming = {"imap.example.com",
                        Port{993},
                        Security::Tls,
                        "somchai@example.com",
                        {"password-cleartext"}};
    account.outgoing = Server{"smtp.example.com",
                              Port{465},
                              Security::Tls,
                              "somchai@example.com",
                              {"password-cleartext"}};
    return account;
}

Result<Bundle> corrected(const std::string& client, const ExistingFiles& files,
                         const Account& account = right()) {
    const auto all = accountsIn(builtClients(), client, files);
    EXPECT_TRUE(all && all->isKnown() && !(*all)->accounts.empty());
    RenderRequest request;
    request.scope = Scope::Addition;
    request.account = account;
    request.existingFiles = files;
    request.corrected = (*all)->accounts.front();
    return renderFor(builtClients(), client, request);
}

TEST(Correction, ChangesNothingWhereAllIsRight) {
    const std::string prefs = prefsOf(rightPrefs());

    const auto bundle = corrected("thunderbird", {{"prefs.js", prefs}});

    ASSERT_TRUE(bundle) << bundle.error().text.id;
    EXPECT_THAT(bundle->corrects, IsEmpty());
    EXPECT_EQ(fileEndingIn(bundle, "prefs.js"), prefs);
}

TEST(Correction, ChangesOneValueInItsLineForEachWrongSettingOfThunderbird) {
    struct Fault {
        std::string name;
        std::string literal;
        Setting setting;
        std::string before;
    };
    const Fault faults[] = {
        {"server.server1.hostname", "\"mx.example.com\"", Setting::IncomingHost, "mx.example.com"},
        {"server.server1.port", "143", Setting::IncomingPort, "143"},
        {"server.server1.socketType", "2", Setting::IncomingSecurity, "starttls"},
        {"server.server1.authMethod", "4", Setting::IncomingSignIn, "password-encrypted"},
        {"server.server1.userName", "\"somchai\"", Setting::IncomingLogin, "somchai"},
        {"smtpserver.smtp1.hostname", "\"mx.example.com\"", Setting::OutgoingHost,
         "mx.example.com"},
        {"smtpserver.smtp1.port", "25", Setting::OutgoingPort, "25"},
        {"smtpserver.smtp1.try_ssl", "0", Setting::OutgoingSecurity, "plain"},
        {"smtpserver.smtp1.authMethod", "6", Setting::OutgoingSignIn, "NTLM"},
        {"smtpserver.smtp1.username", "\"somchai\"", Setting::OutgoingLogin, "somchai"}};
    for (const auto& fault : faults) {
        SCOPED_TRACE(fault.name);
        auto prefs = rightPrefs();
        std::ranges::find(prefs, fault.name, &std::pair<std::string, std::string>::first)->second =
            fault.literal;

        const auto bundle = corrected("thunderbird", {{"prefs.js", prefsOf(prefs)}});

        ASSERT_TRUE(bundle) << bundle.error().text.id;
        ASSERT_THAT(bundle->corrects, SizeIs(1));
        EXPECT_EQ(bundle->corrects[0].setting, fault.setting);
        EXPECT_EQ(bundle->corrects[0].before, fault.before);
        EXPECT_EQ(fileEndingIn(bundle, "prefs.js"), prefsOf(rightPrefs()));
    }
}

TEST(Correction, KnowsWhatThunderbirdTakesWhereNothingIsSet) {
    auto prefs = rightPrefs();
    std::erase_if(prefs, [](const auto& pref) {
        return pref.first == "server.server1.port" || pref.first == "server.server1.authMethod";
    });

    const auto bundle = corrected("thunderbird", {{"prefs.js", prefsOf(prefs)}});

    ASSERT_TRUE(bundle);
    EXPECT_THAT(bundle->corrects, IsEmpty());
}

TEST(Correction, LeavesASignInMethodThatTheServerTakes) {
    Account account = right();
    account.incoming.auth = {"password-cleartext", "password-encrypted"};
    auto prefs = rightPrefs();
    std::ranges::find(prefs, "server.server1.authMethod",
                      &std::pair<std::string, std::string>::first)
        ->second = "4";

    const auto bundle = corrected("thunderbird", {{"prefs.js", prefsOf(prefs)}}, account);

    ASSERT_TRUE(bundle);
    EXPECT_THAT(bundle->corrects, IsEmpty());
}

TEST(Correction, LeavesAnOutgoingServerOfOtherAccountsAndSaysSo) {
    auto prefs = rightPrefs();
    std::ranges::find(prefs, "smtpserver.smtp1.hostname",
                      &std::pair<std::string, std::string>::first)
        ->second = "\"smtp.other.test\"";
    prefs[0].second = "\"account1,account2\"";
    prefs.emplace_back("account.account2.server", "\"server2\"");
    prefs.emplace_back("account.account2.identities", "\"id2\"");
    prefs.emplace_back("identity.id2.smtpServer", "\"smtp1\"");

    const auto bundle = corrected("thunderbird", {{"prefs.js", prefsOf(prefs)}});

    ASSERT_TRUE(bundle);
    EXPECT_THAT(bundle->corrects, IsEmpty());
    ASSERT_THAT(bundle->cautions, SizeIs(1));
    EXPECT_EQ(bundle->cautions[0].id, "thunderbird.outgoing-shared");
}

const ExistingFiles ofEvolution{
    {"sources/own.source",
     "# mine\n[Data Source]\nDisplayName=Work\n\n[Mail Account]\nBackendName=imapx\n"
     "IdentityUid=own-id\n\n[Authentication]\nHost=imap.example.com\nPort=143\n"
     "User=somchai@example.com\nMethod=LOGIN\n\n[Security]\nMethod=starttls-on-standard-port\n"
     "\n[Refresh]\nIntervalMinutes=3\n"},
    {"sources/own-id.source",
     "[Data Source]\nParent=own\n[Mail Identity]\nAddress=somchai@example.com\n"
     "[Mail Submission]\nTransportUid=own-smtp\n"},
    {"sources/own-smtp.source",
     "[Mail Transport]\nBackendName=smtp\n[Authentication]\nHost=smtp.example.com\n"
     "User=somchai@example.com\nMethod=PLAIN\nPort=25"}};

TEST(Correction, ChangesValuesInEvolutionsSourcesAndLeavesTheRest) {
    const auto bundle = corrected("evolution", ofEvolution);

    ASSERT_TRUE(bundle) << bundle.error().text.id;
    std::vector<Setting> settings;
    for (const auto& change : bundle->corrects) settings.push_back(change.setting);
    EXPECT_THAT(settings, ElementsAre(Setting::IncomingPort, Setting::IncomingSecurity,
                                      Setting::OutgoingPort, Setting::OutgoingSecurity));
    std::string own = ofEvolution.at("sources/own.source");
    own.replace(own.find("143"), 3, "993");
    own.replace(own.find("starttls-on-standard-port"), 25, "ssl-on-alternate-port");
    EXPECT_EQ(fileEndingIn(bundle, "own.source"), own);
    std::string smtp = ofEvolution.at("sources/own-smtp.source");
    smtp.replace(smtp.find("Port=25"), 7, "Port=465\n\n[Security]\nMethod=ssl-on-alternate-port\n");
    EXPECT_EQ(fileEndingIn(bundle, "own-smtp.source"), smtp);
}

TEST(Correction, OfWhatItWroteItselfIsTheSameAsAddingItAgain) {
    for (const char* client : {"thunderbird", "evolution"}) {
        SCOPED_TRACE(client);
        RenderRequest request;
        request.scope = Scope::Addition;
        request.account = right();
        request.existingFiles = {{"prefs.js", ""}};
        if (std::string(client) == "evolution") request.existingFiles = {};
        const auto added = renderFor(builtClients(), client, request);
        ASSERT_TRUE(added);
        ExistingFiles files = request.existingFiles;
        for (const auto& file : added->files) files[file.path] = file.content;

        const auto again = corrected(client, files);

        ASSERT_TRUE(again) << again.error().text.id;
        for (const auto& file : again->files) EXPECT_EQ(file.content, files[file.path]);
    }
}

}  // namespace
}  // namespace mailadvisor
