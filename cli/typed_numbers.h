#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace mailadvisor::cli {

/// The numbers a person typed ("1 3", "1,3", "๑ ๓"), each from 1 to `most`, counted from 0 here.
///
/// Nothing when anything else stands in it.
std::optional<std::vector<std::size_t>> typedNumbers(std::string_view text, std::size_t most);

}  // namespace mailadvisor::cli
