#pragma once

#include "base/email_address.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Replaces `%EMAILADDRESS%`, `%EMAILLOCALPART%` and `%EMAILDOMAIN%` wherever they stand
/// (draft-ietf-mailmaint-autoconfig, "Placeholders"); a lone `%` stays.
///
/// Nothing when a placeholder is left that has no closing `%` or that is not known here.
std::optional<std::string> expandPlaceholders(std::string_view text, const EmailAddress& address);

/// The same for a host name: only `%EMAILDOMAIN%` is replaced.
///
/// Nothing also for the two that would put the person's name into a question to the DNS.
std::optional<std::string> expandDomain(std::string_view text, const EmailAddress& address);

/// True when the text names the person: `%EMAILADDRESS%` or `%EMAILLOCALPART%`.
bool namesPerson(std::string_view text);

}  // namespace mailadvisor
