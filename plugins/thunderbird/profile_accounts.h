#pragma once

#include "account/existing_account.h"
#include "prefs_text.h"

#include <string>
#include <vector>

namespace mailadvisor::thunderbird {

/// An account that stands in a prefs.js, in Thunderbird's own words.
struct ProfileAccount {
    std::string key{};
    std::string server{};                   ///< its key
    std::vector<std::string> identities{};  ///< their keys
    std::string type{};                     ///< imap, pop3, …; `none` is Local Folders
    std::string host{};
    std::optional<Port> port{};  ///< nothing = the usual one
    std::string username{};
    std::string name{};                    ///< as the person sees it
    std::vector<std::string> addresses{};  ///< of its identities
};

/// The accounts in Thunderbird's list, in its order.
std::vector<ProfileAccount> profileAccounts(const std::vector<PrefStatement>& prefs);

/// The mail accounts of a profile's files; a profile without prefs.js was never started and has
/// none. Errors: Garbled for a prefs.js that Thunderbird would throw away.
Result<ExistingAccounts> existingAccounts(const ExistingFiles& files);

}  // namespace mailadvisor::thunderbird
