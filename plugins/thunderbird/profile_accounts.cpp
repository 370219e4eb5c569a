#include "profile_accounts.h"

#include "account_keys.h"

namespace mailadvisor::thunderbird {

std::vector<ProfileAccount> profileAccounts(const std::vector<PrefStatement>& prefs) {
    std::vector<ProfileAccount> accounts;
    for (const auto& key : prefList(prefs, "mail.accountmanager.accounts")) {
        const std::string server = prefText(prefs, prefName("account", key, "server"));
        const auto of = [&](std::string_view name) {
            return prefText(prefs, prefName("server", server, name));
        };
        ProfileAccount account{key, of("type"), of("hostname"), of("userName"), of("name"), {}};
        if (account.name.empty()) account.name = account.username + " (" + account.host + ")";
        for (const auto& identity : prefList(prefs, prefName("account", key, "identities"))) {
            account.addresses.push_back(
                prefText(prefs, prefName("identity", identity, "useremail")));
        }
        accounts.push_back(std::move(account));
    }
    return accounts;
}

}  // namespace mailadvisor::thunderbird
