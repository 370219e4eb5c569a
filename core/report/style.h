#pragma once

#include <string>
#include <string_view>

namespace mailadvisor {

/// What a piece of text means; a terminal with colours shows it, any other says it in words only.
enum class TextStyle { Plain, Strong, Faint, Good, Warning, Bad };

/// The form of a terminal report.
struct PageStyle {
    int width{80};   ///< cells; at least 20 are used
    bool colour{};   ///< only for a terminal that wants it: the caller decides
    bool details{};  ///< technical details as well (--verbose)
};

/// The text in its colour (ECMA-48 SGR); unchanged without colour. To be used after measuring.
std::string styled(std::string_view text, TextStyle textStyle, const PageStyle& style);

}  // namespace mailadvisor
