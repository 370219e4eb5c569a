#pragma once

#include "report/style.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The squares of a QR code (ISO/IEC 18004), without the quiet zone around them.
struct QrModules {
    int width{};               ///< modules a side, 21 to 177
    std::vector<bool> dark{};  ///< row by row

    bool isDark(int row, int column) const;  ///< false outside
};

/// The smallest code that holds these bytes, and in that size the strongest error correction.
/// Nothing for an empty payload or one above 2,953 bytes.
std::optional<QrModules> qrModulesOf(std::string_view payload);

/// A picture that stands alone: black on white in every colour scheme, quiet zone included.
std::string qrSvg(const QrModules& modules);

/// The code in half blocks, two modules a cell, with line feeds: in colour black on white, without
/// colour for a terminal with light letters on dark. Empty when it is wider than the page or the
/// payload fits no code.
std::string qrOnTerminal(std::string_view payload, const PageStyle& style);

}  // namespace mailadvisor
