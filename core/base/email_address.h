#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// An e-mail address split at its last `@` (RFC 5321 §2.3.11, RFC 6531 for non-ASCII ones).
///
/// The local part is kept as typed, with its plus tag; it may be UTF-8. The domain is lower case;
/// `domain` is its A-label form for DNS and TLS (`xn--…`, IDNA2008), `displayDomain` the form a
/// person reads.
struct EmailAddress {
    std::string localPart{};
    std::string domain{};
    std::string displayDomain{};

    /// Reads what a person typed: outer blanks are dropped, a trailing dot too.
    ///
    /// Errors: InvalidInput for no `@`, an empty part, control characters or blanks inside, more
    /// than 254 bytes, an IP literal, a label that IDNA2008 does not allow.
    static Result<EmailAddress> parse(std::string_view typed);

    /// The address as it is used for signing in (UTF-8 local part, A-label domain).
    std::string ascii() const { return localPart + "@" + domain; }

    /// The address as it is shown to a person.
    std::string display() const { return localPart + "@" + displayDomain; }

    friend bool operator==(const EmailAddress&, const EmailAddress&) = default;
};

/// A host name in A-label form, lower case, without a trailing dot (RFC 5890).
///
/// Errors: InvalidInput for an empty name or label, one over 63 or 253 bytes, or characters that
/// no host name has. IP addresses pass unchanged.
Result<std::string> normaliseHost(std::string_view typed);

/// True for the domain itself and each name below it: `mail.example.com` for `example.com`.
bool isAtOrBelow(std::string_view host, std::string_view domain);

/// The U-label form of an A-label host name, for showing; unchanged when it has none.
std::string displayHost(std::string_view host);

}  // namespace mailadvisor
