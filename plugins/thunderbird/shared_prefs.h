#pragma once

#include "account_keys.h"
#include "prefs_edit.h"

#include <array>
#include <string_view>

namespace mailadvisor::thunderbird {

inline constexpr std::string_view accountList = "mail.accountmanager.accounts";
inline constexpr std::string_view defaultAccount = "mail.accountmanager.defaultaccount";
inline constexpr std::string_view smtpList = "mail.smtpservers";
inline constexpr std::string_view defaultSmtp = "mail.smtp.defaultserver";

/// The preferences that all accounts share: lists of keys, or one key.
inline constexpr std::array sharedPrefs{accountList, defaultAccount, smtpList, defaultSmtp};

/// The list with one key more. Thunderbird cuts the list of outgoing servers at the commas alone:
/// no blank may follow one.
std::string listWith(const std::string& list, std::string_view key);

/// Sets a shared preference so that `takeFromShared` gives back the bytes that stood there: where
/// they cannot be told from the new value they are kept in a preference of the account's own,
/// which Thunderbird takes over when it rewrites the file. `key` is what the new value adds.
void setShared(PrefsEdit& edit, std::string_view text, const std::vector<PrefStatement>& prefs,
               const Pref& pref, std::string_view account, std::string_view key);

/// Takes `key` out of all shared preferences.
void takeFromShared(PrefsEdit& edit, const std::vector<PrefStatement>& prefs,
                    std::string_view account, std::string_view key);

}  // namespace mailadvisor::thunderbird
