#pragma once

#include <string_view>

namespace mailadvisor::web {

/// What forms, cards and the frame of the page add to the style sheet of the advice. Every colour
/// is one of its own.
std::string_view pageStyleSheet();

/// The page's one script: a button beside each `[data-copy]` that copies its text.
std::string_view pageScript();

}  // namespace mailadvisor::web
