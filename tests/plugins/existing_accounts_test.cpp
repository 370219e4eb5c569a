#include "account/samples.h"
#include "clients/existing.h"
#include "plugins/profiles.h"
#include "plugins/rendering.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

/// What every writer must find in files that stand in a profile, and what it must leave there.
namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

Json toJson(const ExistingAccount& account) {
    Json json = {{"place", account.place},     {"name", account.name},
                 {"address", account.address}, {"protocol", nameOf(account.protocol)},
                 {"host", account.host},       {"login", account.login}};
    if (account.port) json["port"] = account.port->value;
    if (!account.otherAddresses.empty()) json["otherAddresses"] = account.otherAddresses;
    return json;
}

Json toJson(const Result<Fact<ExistingAccounts>>& found) {
    if (!found) {
        return {{"error", nameOf(found.error().code)}, {"where", found.error().where}};
    }
    if (!found->isKnown()) return {{"unknown", nameOf(found->why())}};
    Json json = {{"accounts", Json::array()}, {"unread", Json::array()}};
    for (const auto& account : (*found)->accounts) json["accounts"].push_back(toJson(account));
    for (const auto& entry : (*found)->unread)
        json["unread"].push_back({{"place", entry.place}, {"because", entry.because.id}});
    return json;
}

std::vector<ExistingAccount> accountsOf(const std::string& client, const ExistingFiles& files) {
    const auto found = accountsIn(builtClients(), client, files);
    return found && found->isKnown() ? (*found)->accounts : std::vector<ExistingAccount>{};
}

/// True when `part` is `whole` with nothing but pieces left out.
bool isPartOf(const std::string& part, const std::string& whole) {
    std::size_t at = 0;
    for (const char c : whole) at += at < part.size() && part[at] == c ? 1 : 0;
    return at == part.size();
}

/// What stays of an account: without others its place and its sender may be different ones.
std::vector<std::string> mailboxesOf(const std::vector<ExistingAccount>& accounts) {
    std::vector<std::string> names;
    for (const auto& account : accounts)
        names.push_back(std::string(nameOf(account.protocol)) + " " + account.login + " " +
                        account.host);
    return names;
}

TEST(ExistingAccounts, AreThoseThatStandBesideEachProfile) {
    const char* flag = std::getenv("MAILADVISOR_UPDATE_GOLDEN");
    const bool isUpdate = flag != nullptr && std::string(flag) == "1";
    for (const ExistingProfile& profile : existingProfiles()) {
        SCOPED_TRACE(profile.folder.string());

        const std::string found =
            dumpJson(toJson(accountsIn(builtClients(), profile.client, profile.files))) + "\n";

        const fs::path golden = profile.folder / "accounts.json";
        if (isUpdate) std::ofstream(golden, std::ios::binary) << found;
        EXPECT_EQ(found, readFile(golden));
    }
}

TEST(ExistingAccounts, GoOneByOneAndLeaveTheOthers) {
    for (const ExistingProfile& profile : existingProfiles()) {
        const auto before = accountsOf(profile.client, profile.files);
        for (std::size_t i = 0; i < before.size(); ++i) {
            SCOPED_TRACE(profile.folder.string() + " " + before[i].place);

            const auto left =
                filesWithout(builtClients(), profile.client, profile.files, before[i]);

            ASSERT_TRUE(left) << left.error().text.id;
            auto others = before;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
            EXPECT_EQ(mailboxesOf(accountsOf(profile.client, *left)), mailboxesOf(others));
            for (const auto& [path, content] : *left)
                EXPECT_TRUE(isPartOf(content, profile.files.at(path))) << path << "\n" << content;
            EXPECT_EQ(filesWithout(builtClients(), profile.client, *left, before[i]).error().code,
                      ErrorCode::NotFound);
        }
    }
}

TEST(ExistingAccounts, AreUnknownWhereNoProfileCanSayThatThereIsNone) {
    std::set<std::string> known;
    for (const ClientMetadata& client : builtClients().clients()) {
        SCOPED_TRACE(client.id);

        const auto found = accountsIn(builtClients(), client.id, {});

        ASSERT_TRUE(found);
        if (found->isKnown()) {
            known.insert(client.id);
            EXPECT_EQ(**found, ExistingAccounts{});
            EXPECT_FALSE(client.profile.reads.empty());
        } else {
            EXPECT_EQ(found->why(), Unknown::NotOffered);
        }
    }
    EXPECT_TRUE(known.contains("thunderbird"));
    for (const char* client : {"sheet", "apple"}) EXPECT_FALSE(known.contains(client));
}

TEST(ExistingAccounts, OfAProgramWithoutReadableFilesCannotBeTakenOut) {
    const auto left = filesWithout(builtClients(), "sheet", {}, {.address = "somchai@example.com"});

    ASSERT_FALSE(left);
    EXPECT_EQ(left.error().code, ErrorCode::NotFound);
    EXPECT_EQ(left.error().text.id, "account.not-in-files");
}

TEST(ExistingAccounts, OfAnUnknownClientAreNotFound) {
    EXPECT_EQ(accountsIn(builtClients(), "eudora", {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(filesWithout(builtClients(), "eudora", {}, {}).error().code, ErrorCode::NotFound);
}

/// Every account of tests/plugins/accounts that the client can express.
std::vector<Account> accountsFor(const ClientMetadata& client, std::vector<Bundle>& bundles) {
    std::vector<Account> accounts;
    for (const auto& input : fs::directory_iterator(fs::path(TEST_SOURCE_DIR) / "accounts")) {
        const auto json = parseJson(readFile(input.path()), "account");
        const auto account = json ? accountFromJson(*json) : Unexpected{json.error()};
        if (!account) continue;
        auto bundle = renderAccount(client.id, *account, client.platforms.front());
        if (!bundle) continue;
        accounts.push_back(*account);
        bundles.push_back(std::move(*bundle));
    }
    return accounts;
}

TEST(ExistingAccounts, AreWhatWasWrittenIntoANewProfile) {
    for (const ClientMetadata& client : builtClients().clients()) {
        if (client.profile.reads.empty()) continue;
        std::vector<Bundle> bundles;
        const auto accounts = accountsFor(client, bundles);
        ASSERT_THAT(accounts, testing::Not(testing::IsEmpty())) << client.id;
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            SCOPED_TRACE(client.id + " " + accounts[i].address + " " + accounts[i].incoming.host);

            const auto found = accountsOf(client.id, asInProfile(client, bundles[i]));

            ASSERT_EQ(found.size(), 1U);
            EXPECT_EQ(found[0].address, accounts[i].address);
            EXPECT_TRUE(isSameMailbox(found[0], accounts[i])) << dumpJson(toJson(found[0]));
            EXPECT_EQ(found[0].port.value_or(Port{}), accounts[i].incoming.port);
        }
    }
}

TEST(ExistingAccounts, OfANewProfileLeaveNoAccountBehind) {
    for (const ClientMetadata& client : builtClients().clients()) {
        if (client.profile.reads.empty()) continue;
        std::vector<Bundle> bundles;
        accountsFor(client, bundles);
        for (const Bundle& bundle : bundles) {
            const ExistingFiles files = asInProfile(client, bundle);
            const auto found = accountsOf(client.id, files);
            ASSERT_EQ(found.size(), 1U) << client.id;

            const auto left = filesWithout(builtClients(), client.id, files, found[0]);

            ASSERT_TRUE(left) << client.id;
            EXPECT_THAT(accountsOf(client.id, *left), testing::IsEmpty());
            for (const auto& [path, content] : *left) {
                EXPECT_EQ(content.find(found[0].host), std::string::npos)
                    << client.id << " " << path << "\n"
                    << content;
            }
        }
    }
}

}  // namespace
}  // namespace mailadvisor
