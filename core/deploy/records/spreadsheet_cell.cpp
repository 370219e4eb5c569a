#include "deploy/records/spreadsheet_cell.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

/// With the wide forms (U+FF1D, U+FF0B, U+FF0D, U+FF20), which Excel of East Asia takes alike.
constexpr std::array<std::string_view, 8> formulaSigns{"=",      "+",      "-",      "@",
                                                       "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

bool beginsFormula(std::string_view text) {
    if (text.empty()) return false;
    if (std::string_view("\t\r\n").find(text.front()) != std::string_view::npos) return true;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return std::ranges::any_of(formulaSigns,
                               [&](std::string_view sign) { return text.starts_with(sign); });
}

template <class Cells>
std::string rowOf(const Cells& cells) {
    std::string row;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        row += (cell == cells.begin() ? "" : ",") + spreadsheetCell(*cell);
    }
    return row + "\r\n";
}

}  // namespace

std::string spreadsheetCell(std::string_view text) {
    std::string cell(beginsFormula(text) ? "'" : "");
    bool isQuoted = false;
    for (const char c : text) {
        isQuoted = isQuoted || std::string_view(",;\"\t\r\n").find(c) != std::string_view::npos;
        cell += c == '"' ? "\"\"" : std::string(1, c);
    }
    return isQuoted ? "\"" + cell + "\"" : cell;
}

std::string spreadsheetRow(std::initializer_list<std::string_view> cells) { return rowOf(cells); }

std::string spreadsheetRow(const std::vector<std::string>& cells) { return rowOf(cells); }

}  // namespace mailadvisor
