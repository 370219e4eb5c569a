#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// An e-mail address split at its last `@` (RFC 5321 §2.3.11, RFC 6531 for non-ASCII ones).
///
/// The local part is kept as typed, with its plus tag; it may be UTF-8, then in composed form
/// (NFC): one account is one spelling. The domain is lower case; `domain` is its A-label form for
/// DNS and TLS (`xn--…`, IDNA2008), `displayDomain` the form a person reads.
///
/// Without a local part it stands for the domain as a whole.
struct EmailAddress {
    std::string localPart{};
    std::string domain{};
    std::string displayDomain{};

    /// Reads what a person typed or a program wrote: what stands around the address is taken away
    /// (typed_address.h), a trailing dot too.
    ///
    /// Errors: InvalidInput for no `@`, an empty part, controls, blanks or characters that nobody
    /// can see inside, several addresses, more than 254 bytes, an IP literal, a label that IDNA2008
    /// does not allow.
    static Result<EmailAddress> parse(std::string_view typed);

    /// All of a domain, for what is judged as a whole; of an address that somebody gave instead,
    /// its domain.
    ///
    /// Errors: InvalidInput for what is no domain's name: an IP address, a URL.
    static Result<EmailAddress> ofDomain(std::string_view typed);

    /// False for a domain as a whole.
    bool isOnePerson() const { return !localPart.empty(); }

    /// The address as it is used for signing in (UTF-8 local part, A-label domain).
    std::string ascii() const { return localPart + (isOnePerson() ? "@" : "") + domain; }

    /// The address as it is shown to a person.
    std::string display() const { return localPart + (isOnePerson() ? "@" : "") + displayDomain; }

    friend bool operator==(const EmailAddress&, const EmailAddress&) = default;
};

}  // namespace mailadvisor
