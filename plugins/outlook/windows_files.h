#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::outlook {

/// `somchai-example.com`: a folder or value name for an address, plain ASCII whatever the address
/// holds, its own for each address.
std::string plainName(std::string_view address);

/// `text` with CRLF for LF.
std::string withWindowsLineEnds(std::string_view text);

}  // namespace mailadvisor::outlook
