#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::evolution {

/// The name of an account's source, the same for the same address or domain (UUID version 5 in
/// the URL namespace, RFC 4122): writing again replaces the account instead of adding a second.
std::string sourceUid(std::string_view url);

/// A short mark that changes with the text, for `[Autoconfig] Revision`.
std::string revisionOf(std::string_view text);

}  // namespace mailadvisor::evolution
