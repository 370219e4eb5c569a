#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The bytes as UTF-8, read strictly by a converter of the system: nothing when a byte does not
/// fit. `encoding` is one of those that named_encoding.cpp lists, by the name the GNU C library has
/// for it.
std::optional<std::string> convertedFrom(std::string_view encoding, std::string bytes);

}  // namespace mailadvisor
