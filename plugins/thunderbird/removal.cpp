#include "removal.h"

#include "account_keys.h"
#include "profile_accounts.h"
#include "shared_prefs.h"

#include <algorithm>
#include <set>

namespace mailadvisor::thunderbird {
namespace {

using Statements = std::vector<PrefStatement>;
using Keys = std::set<std::string>;

/// What goes with an account, by the keys of its parts.
struct Parts {
    Keys accounts{};
    Keys servers{};
    Keys identities{};
    Keys smtpServers{};
};

/// `id1` of `mail.identity.id1.smtpServer`; empty for another preference.
std::string identityThatSends(const std::string& name) {
    constexpr std::string_view before = "mail.identity.";
    constexpr std::string_view behind = ".smtpServer";
    const bool isIt = name.starts_with(before) && name.ends_with(behind) &&
                      name.size() > before.size() + behind.size();
    return isIt ? name.substr(before.size(), name.size() - before.size() - behind.size()) : "";
}

/// The outgoing servers of these identities (`true`) or of all others (`false`).
Keys smtpServersOf(const Statements& prefs, const Keys& identities, bool isTheirs) {
    Keys servers;
    for (const PrefStatement& statement : prefs) {
        const std::string identity = identityThatSends(statement.pref.name);
        if (identity.empty() || identities.contains(identity) != isTheirs) continue;
        servers.insert(prefText(prefs, statement.pref.name));
    }
    return servers;
}

void leaveOut(Keys& keys, const Keys& others) {
    std::erase_if(keys, [&](const auto& key) { return key.empty() || others.contains(key); });
}

Parts partsOf(const Statements& prefs, const ProfileAccount& account) {
    Parts others;
    for (const ProfileAccount& each : profileAccounts(prefs)) {
        if (each.key == account.key) continue;
        others.servers.insert(each.server);
        others.identities.insert(each.identities.begin(), each.identities.end());
    }
    Parts parts{{account.key},
                {account.server},
                {account.identities.begin(), account.identities.end()},
                {}};
    leaveOut(parts.servers, others.servers);
    leaveOut(parts.identities, others.identities);
    parts.smtpServers = smtpServersOf(prefs, parts.identities, true);
    leaveOut(parts.smtpServers, smtpServersOf(prefs, parts.identities, false));
    if (!isOwnKey(account.key)) leaveOut(parts.smtpServers, {prefText(prefs, defaultSmtp)});
    return parts;
}

bool isBelow(const std::string& name, std::string_view group, const Keys& keys) {
    return std::ranges::any_of(
        keys, [&](const auto& key) { return name.starts_with(prefName(group, key, "")); });
}

bool isOf(const Parts& parts, const std::string& name) {
    return isBelow(name, "account", parts.accounts) || isBelow(name, "server", parts.servers) ||
           isBelow(name, "identity", parts.identities) ||
           isBelow(name, "smtpserver", parts.smtpServers);
}

}  // namespace

Result<ExistingFiles> filesWithout(const ExistingFiles& files, const ExistingAccount& account) {
    if (auto stands = checkStands(existingAccounts(files), account); !stands)
        return Unexpected{std::move(stands).error()};
    ExistingFiles left = files;
    std::string& text = left.at("prefs.js");
    const auto prefs = readPrefs(text);
    if (!prefs) return Unexpected{prefs.error()};
    const auto accounts = profileAccounts(*prefs);
    const auto entry = std::ranges::find(accounts, account.place, &ProfileAccount::key);
    const Parts parts = partsOf(*prefs, *entry);
    PrefsEdit edit(text, *prefs);
    takeFromShared(edit, *prefs, account.place, account.place);
    for (const auto& smtp : parts.smtpServers) takeFromShared(edit, *prefs, account.place, smtp);
    for (const PrefStatement& statement : *prefs) {
        if (isOf(parts, statement.pref.name)) edit.remove(statement);
    }
    std::string without = edit.text();
    text = std::move(without);
    return left;
}

}  // namespace mailadvisor::thunderbird
