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

}  // namespace mailadvisor
