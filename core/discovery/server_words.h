#pragma once

#include "base/units.h"
#include "base/protocol.h"

#include <optional>
#include <string_view>

namespace mailadvisor {

/// autoconfig's `socketType`: SSL, STARTTLS, plain, in any case. Nothing for other words.
std::optional<Security> securityOfSocketType(std::string_view word);

/// An authentication word in autoconfig's present vocabulary (`password-cleartext`, `OAuth2`, …);
/// version 1.0's `plain` and `secure` are translated. Empty for unknown words.
std::string_view authWord(std::string_view word);

/// True for version 1.0's words, which some programs no longer read.
bool isOldAuthWord(std::string_view word);

/// A decimal port, 1 to 65535. Nothing for anything else.
std::optional<Port> portFromText(std::string_view text);

}  // namespace mailadvisor
