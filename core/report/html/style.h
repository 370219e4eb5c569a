#pragma once

#include <string_view>

namespace mailadvisor {

/// The style sheet of the page: light and dark, screen and A4 paper, no font or picture from
/// elsewhere. Every colour pair has a contrast of 4.5:1 or more (WCAG 2.1 §1.4.3).
std::string_view styleSheet();

}  // namespace mailadvisor
