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

/// Percent-encodes everything but RFC 3986's unreserved characters: `+` becomes %2B, `@` %40,
/// `.` stays.
std::string percentEncode(std::string_view text);

/// Text as it stands in an element or a quoted attribute of HTML and XML.
std::string escapeMarkup(std::string_view text);

/// True when the text holds a control character (C0, DEL, C1 or a line break of any kind).
bool hasControlCharacters(std::string_view text);

/// True when the bytes are well-formed UTF-8 (RFC 3629).
bool isUtf8(std::string_view bytes);

/// ASCII lower case; other bytes stay.
std::string lowerAscii(std::string_view text);

/// Compares as ASCII without case, as protocol words are (RFC 3501 §9, RFC 5321 §2.4).
bool equalsIgnoringCase(std::string_view a, std::string_view b);

}  // namespace mailadvisor
