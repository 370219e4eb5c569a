#include "account/samples.h"
#include "plugins/rendering.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>

/// Apple's profile as programs that are not ours read it: xmllint, plistlib, plistutil, and a
/// schema written from Apple's published key table. No Apple device has run.
namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

const fs::path root(TEST_SOURCE_DIR);

Account keepingPop3Account() {
    Account account = sample::pop3Account();
    account.pop3 = {};
    return account;
}

class AppleProfile : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_NE(builtClients().find("apple"), nullptr) << "not built";
        std::string pattern = testing::TempDir() + "mailadvisor-apple-XXXXXX";
        folder_ = mkdtemp(pattern.data());
    }
    void TearDown() override { fs::remove_all(folder_); }

    static std::string render(const Account& account, Platform platform = Platform::Ios) {
        return fileEndingIn(renderAccount("apple", account, platform), "mail.mobileconfig");
    }

    struct Reading {
        int status{};
        std::string text{};
    };

    /// What tests/plugins/apple/read_profile.py says about this file.
    Reading read(const std::string& profile) const {
        std::ofstream(folder_ / "profile", std::ios::binary) << profile;
        const std::string command = "'" + (root / "apple/read_profile.py").string() + "' '" +
                                    (folder_ / "profile").string() + "' 2>&1";
        FILE* pipe = popen(command.c_str(), "r");
        Reading reading;
        char buffer[4096];
        while (const auto size = std::fread(buffer, 1, sizeof buffer, pipe))
            reading.text.append(buffer, size);
        reading.status = pclose(pipe);
        return reading;
    }

    /// The mail payload as another program read it; a failed test when it did not.
    Json payloadOf(const std::string& profile) const {
        const Reading reading = read(profile);
        EXPECT_EQ(reading.status, 0) << reading.text;
        const auto json = parseJson(reading.text, "payload");
        return json ? *json : Json::object();
    }

    fs::path folder_;
};

void expectServer(const Json& payload, const std::string& direction, const Server& server) {
    EXPECT_EQ(payload.value(direction + "MailServerHostName", ""), server.host);
    EXPECT_EQ(payload.value(direction + "MailServerPortNumber", 0), server.port.value);
    EXPECT_EQ(payload.value(direction + "MailServerUsername", ""), server.username);
    EXPECT_EQ(payload.value(direction + "MailServerUseSSL", false), true);
}

TEST_F(AppleProfile, IsReadBackExactlyForEveryHostileAccount) {
    int count = 0;
    for (const auto& entry : fs::directory_iterator(root / "accounts")) {
        SCOPED_TRACE(entry.path().filename().string());
        const auto json = parseJson(readFile(entry), "account");
        const auto account = json ? accountFromJson(*json) : Result<Account>(Unexpected{{}});
        if (!account || !renderAccount("apple", *account, Platform::Ios)) continue;
        ++count;

        const Json payload = payloadOf(render(*account));

        EXPECT_EQ(payload.value("EmailAccountName", ""), account->displayName);
        EXPECT_EQ(payload.value("EmailAddress", ""), account->address);
        expectServer(payload, "Incoming", account->incoming);
        if (payload.value("OutgoingMailServerAuthentication", "") != "EmailAuthNone")
            expectServer(payload, "Outgoing", *account->outgoing);
    }
    EXPECT_GE(count, 15);
}

TEST_F(AppleProfile, NamesTheProtocol) {
    EXPECT_EQ(payloadOf(render(sample::imapAccount())).value("EmailAccountType", ""),
              "EmailTypeIMAP");
    EXPECT_EQ(payloadOf(render(keepingPop3Account())).value("EmailAccountType", ""),
              "EmailTypePOP");
}

TEST_F(AppleProfile, AsksForASecondPasswordOnlyWhenSendingHasItsOwnLogin) {
    Account account = sample::imapAccount();

    EXPECT_TRUE(payloadOf(render(account)).value("OutgoingPasswordSameAsIncomingPassword", false));

    account.outgoing->username = "mailer";

    EXPECT_FALSE(payloadOf(render(account)).value("OutgoingPasswordSameAsIncomingPassword", true));
    EXPECT_TRUE(hasMessage(renderAccount("apple", account, Platform::Ios)->steps,
                           "apple.step-password-outgoing"));
}

TEST_F(AppleProfile, LeavesAnEmptyNameToTheDevice) {
    Account account = sample::imapAccount();
    account.displayName.clear();

    EXPECT_FALSE(payloadOf(render(account)).contains("EmailAccountName"));
}

TEST_F(AppleProfile, TellsPhoneAndMacApartOnlyInTheSteps) {
    const Account account = sample::imapAccount();

    EXPECT_EQ(render(account, Platform::Ios), render(account, Platform::MacOs));
    EXPECT_TRUE(hasMessage(renderAccount("apple", account, Platform::Ios)->steps,
                           "apple.step-install-ios"));
    EXPECT_TRUE(hasMessage(renderAccount("apple", account, Platform::MacOs)->steps,
                           "apple.step-install-mac"));
}

TEST_F(AppleProfile, SaysThatThePhoneDecidesAboutDeletionOfPop3Mail) {
    const auto bundle = renderAccount("apple", keepingPop3Account(), Platform::Ios);

    ASSERT_TRUE(bundle);
    EXPECT_TRUE(hasMessage(bundle->cautions, "apple.pop3-deletion"));
    EXPECT_TRUE(hasMessage(bundle->steps, "apple.step-keep-ios"));
}

TEST_F(AppleProfile, RefusesToDeleteFromTheServer) {
    Account account = keepingPop3Account();
    account.pop3.leaveOnServer = false;

    EXPECT_EQ(renderAccount("apple", account, Platform::Ios).error().where, "pop3.leaveOnServer");
    EXPECT_EQ(renderAccount("apple", sample::pop3Account(), Platform::Ios).error().text.id,
              "clients.cannot-delete-after-days");
}

TEST_F(AppleProfile, CarriesTheHelpDeskInBothLanguages) {
    RenderRequest request;
    request.platform = Platform::Ios;
    request.account = sample::imapAccount();
    request.helpDesk = "<02 123 4567>";

    const std::string profile =
        fileEndingIn(spoken("apple", renderFor(builtClients(), "apple", request)), ".mobileconfig");

    EXPECT_EQ(read(profile).status, 0);
    EXPECT_NE(profile.find("Questions: &lt;02 123 4567&gt;"), std::string::npos);
    EXPECT_NE(profile.find("สอบถามได้ที่ &lt;02 123 4567&gt;"), std::string::npos);
}

std::set<std::string> uuidsIn(const std::string& profile) {
    std::set<std::string> uuids;
    const std::string key = "<key>PayloadUUID</key>";
    for (auto at = profile.find(key); at != std::string::npos; at = profile.find(key, at + 1)) {
        const auto begin = profile.find("<string>", at) + 8;
        uuids.insert(profile.substr(begin, 36));
    }
    return uuids;
}

TEST_F(AppleProfile, KeepsItsUuidsWhenServersOrNamesChange) {
    Account account = sample::imapAccount();
    const auto before = uuidsIn(render(account));
    account.incoming.host = "other.example.com";
    account.displayName = "Other";

    EXPECT_EQ(uuidsIn(render(account)), before);
    EXPECT_EQ(before, (std::set<std::string>{"5C8860D7-DEAD-5F86-96E4-144072B3CBC0",
                                             "D794E4EA-0EF2-52A4-A83F-721F62CAB919"}));
}

TEST_F(AppleProfile, TakesOtherUuidsForAnotherAddressOrProtocol) {
    Account other = sample::imapAccount();
    other.address = "somsri@example.com";
    std::set<std::string> all;
    for (const Account& account : {sample::imapAccount(), keepingPop3Account(), other})
        all.merge(uuidsIn(render(account)));

    EXPECT_EQ(all.size(), 6U);
}

struct Damage {
    const char* from;
    const char* to;
    const char* said;
};

/// The reader can fail: each of these profiles is wrong in one place.
TEST_F(AppleProfile, IsReadByAReaderThatFindsFaults) {
    const Damage damages[] = {
        {"EmailTypeIMAP", "EmailTypeImap", "EmailAccountType cannot be"},
        {"EmailAuthPassword", "password", "Authentication cannot be"},
        {"<integer>993</integer>", "<real>993</real>", "is no integer"},
        {"IncomingMailServerHostName", "IncomingMailServerHost", "HostName is missing"},
        {"EmailAccountName", "EmailAccountNames", "Apple knows no key"},
        {"<true/>", "<false/>", "Incoming in clear"},
        {"EmailAccountDescription", "IncomingPassword", "a password in Incoming"},
        {"<string>5C8860D7-DEAD-5", "<string>5C8860D7-DEAD-4", "no UUID of version 5"},
        {"</array>", "", "parser error"},
    };
    for (const Damage& damage : damages) {
        SCOPED_TRACE(damage.to);
        std::string profile = render(sample::imapAccount());
        profile.replace(profile.find(damage.from), std::string(damage.from).size(), damage.to);

        const Reading reading = read(profile);

        EXPECT_NE(reading.status, 0);
        EXPECT_NE(reading.text.find(damage.said), std::string::npos) << reading.text;
    }
}

}  // namespace
}  // namespace mailadvisor
