#pragma once

#include <string_view>

namespace mailadvisor {

/// How hints (`Hint::subject`) name Microsoft's cloud for companies, whichever source saw it.
inline constexpr std::string_view microsoft365 = "Microsoft 365";

}  // namespace mailadvisor
