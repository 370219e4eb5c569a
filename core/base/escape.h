#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// How much of a server's text a person is shown, in code points.
inline constexpr std::size_t maxShownText = 200;

/// Text from outside made safe to show or to store in JSON: valid UTF-8, no control, escape or
/// bidirectional-override characters, at most `limit` code points.
///
/// Invalid bytes become U+FFFD; a cut is marked with U+2026.
std::string sanitise(std::string_view untrusted, std::size_t limit = maxShownText);

/// Appends one byte as `%` and two upper-case digits (RFC 3986 §2.1).
void appendPercentEncoded(std::string& text, char byte);

/// Percent-encodes everything but RFC 3986's unreserved characters: `+` becomes %2B, `@` %40,
/// `.` stays.
std::string percentEncode(std::string_view text);

/// The text that was percent-encoded (RFC 3986 §2.1); a `%` without two hex digits stays.
std::string percentDecoded(std::string_view text);

/// UTF-8 text as it stands in an element or a quoted attribute of HTML and XML 1.0 (§2.2, §2.4).
///
/// The two code points of well-formed UTF-8 that XML forbids beside controls (U+FFFE, U+FFFF)
/// become U+FFFD. Controls stay: they must have been refused or sanitised before.
std::string escapeMarkup(std::string_view text);

/// True when the text holds a control character (C0, DEL, C1 or a line break of any kind).
bool hasControlCharacters(std::string_view text);

}  // namespace mailadvisor
