#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// UTF-8 from Windows-874 bytes (TIS-620 with Microsoft's additions), as Excel in Thailand writes.
/// Bytes without a meaning become U+FFFD.
std::string utf8FromWindows874(std::string_view bytes);

}  // namespace mailadvisor
