#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// How a table for Excel begins: without it Excel reads UTF-8 as Windows-874 or Windows-1252.
inline constexpr std::string_view spreadsheetMark = "\xEF\xBB\xBF";

/// A cell of a table for spreadsheets: quoted where it must be, and never a formula (OWASP, CSV
/// injection): what one would begin stands behind an apostrophe, also where blanks or the wide
/// signs of East Asian keyboards come before it.
std::string spreadsheetCell(std::string_view text);

/// A row of such cells with its line break (CR LF, RFC 4180).
std::string spreadsheetRow(std::initializer_list<std::string_view> cells);
std::string spreadsheetRow(const std::vector<std::string>& cells);

}  // namespace mailadvisor
