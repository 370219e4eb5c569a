#pragma once

#include "prefs_text.h"

#include <string>
#include <vector>

namespace mailadvisor::thunderbird {

/// An account that stands in a prefs.js, in Thunderbird's own words.
struct ProfileAccount {
    std::string key{};
    std::string type{};  ///< imap, pop3, …; `none` is Local Folders
    std::string host{};
    std::string username{};
    std::string name{};                    ///< as the person sees it
    std::vector<std::string> addresses{};  ///< of its identities
};

/// The accounts in Thunderbird's list, in its order.
std::vector<ProfileAccount> profileAccounts(const std::vector<PrefStatement>& prefs);

}  // namespace mailadvisor::thunderbird
