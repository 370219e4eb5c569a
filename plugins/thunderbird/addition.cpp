#include "addition.h"

#include "account_prefs.h"
#include "account_steps.h"
#include "base/ascii.h"
#include "base/lists.h"
#include "prefs_edit.h"
#include "profile_accounts.h"
#include "shared_prefs.h"

#include <algorithm>

namespace mailadvisor::thunderbird {
namespace {

constexpr const char* prefsFile = "prefs.js";

using Statements = std::vector<PrefStatement>;

Unexpected refuse(std::string where, std::string_view id, std::vector<Argument> arguments,
                  std::string_view remedy) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::move(where),
                       {std::string(id), std::move(arguments)},
                       {std::string(remedy), {}}}};
}

bool isMail(const ProfileAccount& account) {
    return !account.type.empty() && account.type != "none" && account.type != "rss";
}

bool isSameMailbox(const ProfileAccount& existing, const Account& account) {
    return existing.type == nameOf(account.protocol) &&
           equalsIgnoringCase(existing.host, account.incoming.host) &&
           equalsIgnoringCase(existing.username, account.incoming.username);
}

bool hasAddress(const ProfileAccount& existing, const std::string& address) {
    return std::any_of(existing.addresses.begin(), existing.addresses.end(),
                       [&](const auto& each) { return equalsIgnoringCase(each, address); });
}

/// user.js is applied again at each start: a list in it would take the account away.
Result<void> checkUserJs(const std::map<std::string, std::string>& files, const AccountKeys& keys) {
    const auto file = files.find("user.js");
    if (file == files.end()) return {};
    const auto prefs = readPrefs(file->second);
    if (!prefs) return {};
    const auto undoes = [&](std::string_view list, const std::string& key) {
        const auto entries = prefList(*prefs, list);
        return findPref(*prefs, list) != nullptr && !contains(entries, key);
    };
    if (!undoes(accountList, keys.account) && !undoes(smtpList, keys.smtp)) return {};
    return refuse("user.js", MESSAGE_ID("thunderbird.user-js-undoes"), {},
                  MESSAGE_ID("thunderbird.user-js-undoes.remedy"));
}

Result<void> checkIsNew(const std::vector<ProfileAccount>& others, const Account& account) {
    const auto same = std::find_if(others.begin(), others.end(), [&](const auto& existing) {
        return isSameMailbox(existing, account);
    });
    if (same == others.end()) return {};
    return refuse(prefsFile, MESSAGE_ID("thunderbird.account-exists"), {{"name", same->name}},
                  MESSAGE_ID("thunderbird.account-exists.remedy"));
}

/// The lists and defaults that the account must stand in.
class SharedEdit {
public:
    SharedEdit(PrefsEdit& edit, std::string_view text, const Statements& prefs,
               const AccountKeys& keys)
        : edit_(edit), text_(text), prefs_(prefs), keys_(keys) {}

    void append(std::string_view list, const std::string& key) {
        const auto entries = prefList(prefs_, list);
        if (contains(entries, key)) return;
        set(list, listWith(prefText(prefs_, list), key), key);
    }

    void setDefaults(bool hasOtherMail, bool hasOutgoing) {
        if (!hasOtherMail) set(defaultAccount, keys_.account, keys_.account);
        const auto smtpServers = prefList(prefs_, smtpList);
        const bool hasOtherSmtp = std::any_of(smtpServers.begin(), smtpServers.end(),
                                              [&](const auto& key) { return key != keys_.smtp; });
        if (hasOutgoing && !hasOtherSmtp) set(defaultSmtp, keys_.smtp, keys_.smtp);
    }

private:
    void set(std::string_view name, std::string value, const std::string& key) {
        setShared(edit_, text_, prefs_, {std::string(name), std::move(value)}, keys_.account, key);
    }

    PrefsEdit& edit_;
    std::string_view text_;
    const Statements& prefs_;
    const AccountKeys& keys_;
};

std::string typeShown(const ProfileAccount& account) {
    if (account.type == "pop3") return "POP3";
    return account.type == "imap" ? "IMAP" : account.type;
}

std::vector<Message> cautionsFor(const Account& account,
                                 const std::vector<ProfileAccount>& others) {
    auto cautions = accountCautions(account);
    for (const ProfileAccount& existing : others) {
        if (!isMail(existing) || !hasAddress(existing, account.address)) continue;
        cautions.push_back({MESSAGE_ID("thunderbird.address-twice"),
                            {{"name", existing.name},
                             {"address", account.address},
                             {"type", typeShown(existing)}}});
    }
    return cautions;
}

}  // namespace

Result<Bundle> renderAddition(const Account& account,
                              const std::map<std::string, std::string>& files) {
    const auto file = files.find(prefsFile);
    if (file == files.end()) {
        return refuse(prefsFile, MESSAGE_ID("thunderbird.no-prefs"), {},
                      MESSAGE_ID("thunderbird.no-prefs.remedy"));
    }
    const auto prefs = readPrefs(file->second);
    if (!prefs) return Unexpected{prefs.error()};
    const AccountKeys keys = accountKeys(account.address, account.protocol);
    if (auto lasting = checkUserJs(files, keys); !lasting) {
        return Unexpected{std::move(lasting).error()};
    }
    auto others = profileAccounts(*prefs);
    std::erase_if(others, [&](const auto& existing) { return existing.key == keys.account; });
    if (auto isNew = checkIsNew(others, account); !isNew) {
        return Unexpected{std::move(isNew).error()};
    }
    const auto own = accountPrefs(account, keys);
    if (!own) return Unexpected{own.error()};

    PrefsEdit edit(file->second, *prefs);
    SharedEdit shared(edit, file->second, *prefs, keys);
    shared.append(accountList, keys.account);
    if (account.outgoing) shared.append(smtpList, keys.smtp);
    shared.setDefaults(std::any_of(others.begin(), others.end(), isMail),
                       account.outgoing.has_value());
    for (const Pref& pref : *own) edit.set(pref);

    Bundle bundle;
    bundle.files = {{prefsFile, edit.text(), {MESSAGE_ID("thunderbird.file-prefs-added"), {}}}};
    bundle.steps = {
        passwordStep(account),
        checkStep(account),
        {MESSAGE_ID("thunderbird.step-undo-addition"), {}},
    };
    bundle.cautions = cautionsFor(account, others);
    return bundle;
}

}  // namespace mailadvisor::thunderbird
