#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// What changes from one text to the other, as a unified diff without the names of the files.
///
/// Empty when nothing changes, and for content that is not text. Pure.
std::string lineDiff(std::string_view before, std::string_view after);

}  // namespace mailadvisor
