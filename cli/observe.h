#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "cli/console.h"
#include "facts/facts.h"
#include "rules/policy.h"

#include <optional>
#include <string>

namespace mailadvisor::cli {

/// What a command wants to know about.
struct Subject {
    std::optional<EmailAddress> address{};
    std::string host{};       ///< a server instead of an address
    bool isProbed{true};      ///< false = discovery only
    bool isSignedIn{};        ///< a password, where one was offered, is used
};

/// The policy file in force; the defaults without one.
///
/// Errors: InvalidInput naming the file and the place in it.
Result<Policy> policyInForce(const CommonOptions& options);

/// Gathers the facts (or reads them from --facts) and saves them with --save-facts.
///
/// Tells on stderr what is going on. The password is asked for only when it can work. Errors:
/// InvalidInput for unreadable files, options and passwords; WriteFailed for --save-facts.
Result<Facts> observe(Console& console, const Policy& policy, const Subject& subject);

}  // namespace mailadvisor::cli
