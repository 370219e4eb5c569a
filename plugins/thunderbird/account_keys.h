#pragma once

#include "account/account.h"

#include <string>
#include <string_view>

namespace mailadvisor::thunderbird {

/// The names under which an account stands in Thunderbird's preferences.
///
/// Thunderbird itself counts (account1, server1, id1, smtp1): names of another shape never meet
/// those of accounts the person has or adds later.
struct AccountKeys {
    std::string account{};
    std::string server{};
    std::string identity{};
    std::string smtp{};
};

/// The same address and type give the same names again, so that an account is replaced and not
/// doubled. IMAP and POP3 have different ones: Thunderbird cannot turn one into the other.
AccountKeys accountKeys(std::string_view address, Protocol type);

/// True for a key of that shape: the account is one that mailadvisor added.
bool isOwnKey(std::string_view account);

/// `mail.<group>.<key>.<name>`
std::string prefName(std::string_view group, std::string_view key, std::string_view name);

}  // namespace mailadvisor::thunderbird
