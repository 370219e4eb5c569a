#pragma once

#include <string_view>

namespace mailadvisor {

/// What a guide's page adds to the style sheet of all pages.
std::string_view guideStyleSheet();

}  // namespace mailadvisor
