#pragma once

#include "base/email_address.h"
#include "facts/lint_code.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The host of a server as a document or the DNS published it, or what is wrong with it.
struct PublishedHost {
    std::string host{};               ///< A-label form, lower case; empty with a fault
    std::optional<LintCode> fault{};  ///< why the server has to be left aside
};

/// Reads the host of a published server for one address.
///
/// `%EMAILDOMAIN%` is replaced. Faults: NamesPersonInHost for a placeholder that would send the
/// person's name to the DNS, UnexpandedPlaceholder, UnfilledTemplate, and BadHost for what
/// publishedHost refuses and for a single label, which leads nobody outside anywhere.
PublishedHost readPublishedHost(std::string_view text, const EmailAddress& address);

/// True for a host name that is still a template's: `HOSTNAME`, `mail.yourdomain.com`,
/// `{{ host }}`, `imap.example.com` for an address elsewhere.
bool isUnfilledHost(std::string_view text, const EmailAddress& address);

/// The same for a user name: `USERNAME`, `EMAILADDRESS` without its percent signs, `<login>`.
bool isUnfilledLogin(std::string_view text, const EmailAddress& address);

}  // namespace mailadvisor
