#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

// Windows speaks UTF-16. These are built there only.

/// UTF-8 as UTF-16; U+FFFD for bytes that are not UTF-8.
std::wstring wideOf(std::string_view text);

/// UTF-16 as UTF-8; U+FFFD for half a pair.
std::string narrowOf(std::wstring_view text);

/// The path of a file as calls of Windows take it at any length: absolute, and in its extended form
/// (`\\?\`) where it is longer than the 260 units of old. Empty for an empty one.
std::wstring widePathOf(const std::string& path);

}  // namespace mailadvisor
