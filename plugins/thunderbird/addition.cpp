#include "addition.h"

#include "account_prefs.h"
#include "account_steps.h"
#include "base/ascii.h"
#include "base/lists.h"
#include "prefs_edit.h"
#include "profile_accounts.h"

#include <algorithm>

namespace mailadvisor::thunderbird {
namespace {

constexpr const char* prefsFile = "prefs.js";
constexpr const char* accountList = "mail.accountmanager.accounts";
constexpr const char* smtpList = "mail.smtpservers";

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
    const auto undoes = [&](const char* list, const std::string& key) {
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

void append(PrefsEdit& edit, const Statements& prefs, const char* list, const std::string& key) {
    const auto entries = prefList(prefs, list);
    if (contains(entries, key)) return;
    // Thunderbird cuts the list of outgoing servers at the commas alone: no blank may follow one.
    const std::string before = prefText(prefs, list);
    edit.set({list, entries.empty() ? key : before + "," + key});
}

void setDefaults(PrefsEdit& edit, const Statements& prefs, bool hasOtherMail, bool hasOutgoing,
                 const AccountKeys& keys) {
    if (!hasOtherMail) edit.set({"mail.accountmanager.defaultaccount", keys.account});
    const auto smtpServers = prefList(prefs, smtpList);
    const bool hasOtherSmtp = std::any_of(smtpServers.begin(), smtpServers.end(),
                                          [&](const auto& key) { return key != keys.smtp; });
    if (hasOutgoing && !hasOtherSmtp) edit.set({"mail.smtp.defaultserver", keys.smtp});
}

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
    append(edit, *prefs, accountList, keys.account);
    if (account.outgoing) append(edit, *prefs, smtpList, keys.smtp);
    const bool hasOtherMail = std::any_of(others.begin(), others.end(), isMail);
    setDefaults(edit, *prefs, hasOtherMail, account.outgoing.has_value(), keys);
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
