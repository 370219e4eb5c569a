#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// The characters of an XML document from outside as UTF-8, or nothing when it is in an encoding
/// that is not read, or has bytes that do not fit the one it declares.
///
/// What counts, in this order (RFC 7303 §3, XML 1.0 §4.3.3 and appendix F): a byte order mark, the
/// `charset` of the HTTP answer, the XML declaration, UTF-8. One that does not fit the bytes is
/// passed over for the next, since web servers add a charset to files they know nothing about.
std::optional<std::string> xmlText(std::string_view bytes, std::string_view charset);

/// What the XML declaration names; empty without one.
std::string declaredEncoding(std::string_view bytes);

/// The `charset` of a Content-Type; empty when it has none.
std::string charsetOf(std::string_view contentType);

}  // namespace mailadvisor
