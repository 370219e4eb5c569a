#pragma once

#include "advisor/wishes.h"
#include "base/email_address.h"
#include "base/result.h"

#include <optional>
#include <string>

namespace mailadvisor {

/// Whom or what a front end wants to know about.
struct Subject {
    std::optional<EmailAddress> address{};
    std::string host{};   ///< a server instead of discovery
    bool isProbed{true};  ///< false = discovery only
    bool isSignedIn{};    ///< the secret, where one is offered, is used
};

/// The address that was given, and the wished server. With saved facts it may be left out.
///
/// Errors: InvalidInput for an address, a server name or a user name that cannot be.
Result<Subject> subjectOf(const std::string& address, const Wishes& wishes);

/// The same for `probe`, which takes an address or a server.
Result<Subject> subjectOfProbe(const std::string& addressOrHost, const Wishes& wishes);

}  // namespace mailadvisor
