#pragma once

#include "base/email_address.h"
#include "base/result.h"
#include "cli/options.h"

#include <optional>
#include <string>

namespace mailadvisor::cli {

/// What a command wants to know about.
struct Subject {
    std::optional<EmailAddress> address{};
    std::string host{};   ///< a server instead of discovery
    bool isProbed{true};  ///< false = discovery only
    bool isSignedIn{};    ///< a password, where one was offered, is used
};

/// The address a command was given, and --server. With saved facts the address may be left out.
///
/// Errors: InvalidInput for an address or a server name that cannot be.
Result<Subject> subjectOf(const std::string& address, const CommonOptions& options);

/// The same for `probe`, which takes an address or a server.
Result<Subject> subjectOfProbe(const std::string& addressOrHost, const CommonOptions& options);

}  // namespace mailadvisor::cli
