#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The bytes that base64 stands for (RFC 4648 §4), padded or not; nothing for anything else.
std::optional<std::string> fromBase64(std::string_view text);

}  // namespace mailadvisor
