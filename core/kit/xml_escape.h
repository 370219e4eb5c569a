#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// UTF-8 text as it stands in an XML 1.0 element or quoted attribute (§2.2, §2.4).
///
/// The two code points of well-formed UTF-8 that XML forbids beside controls (U+FFFE, U+FFFF)
/// become U+FFFD. Controls must have been refused before (validate).
std::string escapeXml(std::string_view text);

}  // namespace mailadvisor
