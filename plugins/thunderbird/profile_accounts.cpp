#include "profile_accounts.h"

#include "account_keys.h"
#include "base/lists.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mailadvisor::thunderbird {
namespace {

/// Local Folders, news feeds, news groups and chats.
constexpr std::array<std::string_view, 4> typesWithoutMail{"none", "rss", "nntp", "im"};

std::optional<Port> portOf(const std::vector<PrefStatement>& prefs, std::string_view server) {
    const PrefStatement* found = findPref(prefs, prefName("server", server, "port"));
    const int* number = found == nullptr ? nullptr : std::get_if<int>(&found->pref.value);
    if (number == nullptr || *number < 1 || *number > UINT16_MAX) return std::nullopt;
    return Port{static_cast<std::uint16_t>(*number)};
}

ExistingAccount existing(const ProfileAccount& account, Protocol protocol) {
    ExistingAccount found{account.key, account.name, {},           {},
                          protocol,    account.host, account.port, account.username};
    for (const auto& address : account.addresses) {
        if (address.empty()) continue;
        (found.address.empty() ? found.address : found.otherAddresses.emplace_back()) = address;
    }
    return found;
}

}  // namespace

std::vector<ProfileAccount> profileAccounts(const std::vector<PrefStatement>& prefs) {
    std::vector<ProfileAccount> accounts;
    for (const auto& key : prefList(prefs, "mail.accountmanager.accounts")) {
        ProfileAccount account;
        account.key = key;
        account.server = prefText(prefs, prefName("account", key, "server"));
        account.identities = prefList(prefs, prefName("account", key, "identities"));
        const auto of = [&](std::string_view name) {
            return prefText(prefs, prefName("server", account.server, name));
        };
        account.type = of("type");
        account.host = of("hostname");
        account.port = portOf(prefs, account.server);
        account.username = of("userName");
        account.name = of("name");
        if (account.name.empty()) account.name = account.username + " (" + account.host + ")";
        for (const auto& identity : account.identities) {
            account.addresses.push_back(
                prefText(prefs, prefName("identity", identity, "useremail")));
        }
        accounts.push_back(std::move(account));
    }
    return accounts;
}

Result<ExistingAccounts> existingAccounts(const ExistingFiles& files) {
    ExistingAccounts found;
    const auto file = files.find("prefs.js");
    if (file == files.end()) return found;
    const auto prefs = readPrefs(file->second);
    if (!prefs) {
        Error garbled = prefs.error();
        garbled.code = ErrorCode::Garbled;
        return Unexpected{std::move(garbled)};
    }
    for (const ProfileAccount& account : profileAccounts(*prefs)) {
        const auto protocol = incomingProtocolFromName(account.type);
        if (account.type.empty()) {
            found.unread.push_back(incompleteEntry(account.key, "type"));
        } else if (contains(typesWithoutMail, account.type)) {
            continue;
        } else if (!protocol) {
            found.unread.push_back(entryOfOtherType(account.key, account.type));
        } else if (account.host.empty()) {
            found.unread.push_back(incompleteEntry(account.key, "hostname"));
        } else {
            found.accounts.push_back(existing(account, *protocol));
        }
    }
    return found;
}

}  // namespace mailadvisor::thunderbird
