#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Where a request goes (RFC 9112 §3.2), read once and strictly.
struct HttpTarget {
    std::string path{};   ///< decoded, UTF-8, from the first `/`; `*` for the asterisk form
    std::string query{};  ///< behind `?`, still encoded, UTF-8 where it is not ASCII
    std::optional<std::string> authority{};  ///< host and port of the absolute form, as written
};

/// Reads the origin, absolute and asterisk forms.
///
/// Nothing for whatever two readers could take for two places: a broken `%`, an encoded `/`, `\`
/// or control character, a backslash, `#`, bytes that are not UTF-8 (overlong forms too), a `.` or
/// `..` segment in any spelling, another scheme than http and https.
std::optional<HttpTarget> readTarget(std::string_view target);

/// The host of a Host field or an authority: lower case, without port, brackets and last dot.
///
/// Nothing for user names, percent signs, empty labels, what no host name has and ports that are no
/// numbers up to 65535.
std::optional<std::string> hostOfAuthority(std::string_view authority);

}  // namespace mailadvisor
