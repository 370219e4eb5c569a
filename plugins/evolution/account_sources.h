#pragma once

#include "account/account.h"
#include "account/bundle.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace mailadvisor::evolution {

/// The days Evolution's own form allows: DeleteAfterDays beyond them is not taken.
inline constexpr int maxDaysOnServer = 365;

/// Where an account's sources go.
struct SourcePlace {
    std::string folder{};   ///< in the bundle, with its `/`
    std::string uid{};      ///< of the account's source; the others' begin with it
    bool isForEverybody{};  ///< with [Autoconfig], whose variables are filled in for each person
};

/// The sources (Evolution's word for a settings file) of one account: account, identity and,
/// when there is an outgoing server, transport.
///
/// Errors: InvalidInput for a server without encryption or without a sign-in method Evolution
/// has, and for more than `maxDaysOnServer` days.
Result<std::vector<BundleFile>> accountSources(const Account& account, const SourcePlace& place);

/// Where Evolution looks for the passwords of the account whose source is `uid`, in the schema of
/// its own: by the name of each source that signs in
/// (e-source-credentials-provider-impl-password.c).
std::vector<KeyringEntry> keyringEntries(const Account& account, const std::string& uid);

/// What Evolution does differently with this account.
std::vector<Message> accountCautions(const Account& account);

}  // namespace mailadvisor::evolution
