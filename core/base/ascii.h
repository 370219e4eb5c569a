#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// The letters and digits of protocol words and file formats: ASCII whatever the locale says.
constexpr bool isAsciiDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAsciiLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isAsciiUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isAsciiLetter(char c) { return isAsciiLower(c) || isAsciiUpper(c); }
constexpr bool isAsciiAlphanumeric(char c) { return isAsciiLetter(c) || isAsciiDigit(c); }

/// A letter, digit, sign or blank that can be seen or stepped over: U+0020 to U+007E.
constexpr bool isAsciiPrintable(char c) { return c >= ' ' && c <= '~'; }

/// True when no byte is above U+007F.
bool isAscii(std::string_view text);

/// True when every byte is printable (isAsciiPrintable).
bool isPrintableAscii(std::string_view text);

/// ASCII lower or upper case; other bytes stay.
std::string lowerAscii(std::string_view text);
std::string upperAscii(std::string_view text);

/// Compares as ASCII without case, as protocol words are (RFC 3501 §9, RFC 5321 §2.4).
bool equalsIgnoringCase(std::string_view a, std::string_view b);

/// The part between the outer blanks, tabs and line ends; a view into `text`.
std::string_view trimmed(std::string_view text);

}  // namespace mailadvisor
