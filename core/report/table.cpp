#include "report/table.h"

#include "base/ascii.h"
#include "text/cells.h"
#include "text/line_break.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace mailadvisor {
namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

constexpr int gap = 2;             // blanks between two columns
constexpr int narrowestText = 12;  // cells a wrapped Thai text needs to stay readable

/// The cells a text needs when it is wrapped as narrow as is readable: no name is cut.
int narrowest(std::string_view text) {
    int widest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, end - at);
        const int needed = cells(word);
        widest = std::max(widest, isAscii(word) ? needed : std::min(needed, narrowestText));
        at = end + 1;
    }
    return widest;
}

Table withoutEmptyColumns(const Table& table) {
    for ([[maybe_unused]] const auto& row : table.rows) assert(row.size() == table.columns.size());
    Table kept;
    kept.rows.resize(table.rows.size());
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const bool isEmpty = std::all_of(table.rows.begin(), table.rows.end(),
                                         [c](const auto& row) { return row[c].text.empty(); });
        if (isEmpty) continue;
        kept.columns.push_back(table.columns[c]);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            kept.rows[r].push_back(table.rows[r][c]);
    }
    return kept;
}

/// For each column the largest of `measure` over its title and texts.
template <class Measure>
std::vector<int> measured(const Table& table, Measure measure) {
    std::vector<int> sizes;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        int size = measure(table.columns[c].title);
        for (const auto& row : table.rows) size = std::max(size, measure(row[c].text));
        sizes.push_back(size);
    }
    return sizes;
}

int sum(const std::vector<int>& sizes) { return std::accumulate(sizes.begin(), sizes.end(), 0); }

/// Takes cells from the columns that have most to give until the table fits.
std::vector<int> shrunk(std::vector<int> sizes, const std::vector<int>& least, int available) {
    while (sum(sizes) > available) {
        std::size_t most = 0;
        for (std::size_t c = 0; c < sizes.size(); ++c) {
            if (sizes[c] - least[c] > sizes[most] - least[most]) most = c;
        }
        if (sizes[most] <= least[most]) break;
        --sizes[most];
    }
    return sizes;
}

std::string aligned(const std::string& text, int width, Align align) {
    switch (align) {
        case Align::Left: return padTo(text, width);
        case Align::Right:
            return std::string(static_cast<std::size_t>(std::max(0, width - cells(text))), ' ') +
                   text;
    }
    return text;
}

void trimEnd(std::string& line) {
    while (line.ends_with(' ')) line.pop_back();
}

void appendRow(std::vector<std::string>& lines, const std::vector<Cell>& row, const Table& table,
               const std::vector<int>& sizes, const PageStyle& style) {
    std::vector<std::vector<std::string>> wrapped;
    std::size_t height = 0;
    for (std::size_t c = 0; c < row.size(); ++c) {
        wrapped.push_back(wrap(row[c].text, sizes[c]));
        height = std::max(height, wrapped.back().size());
    }
    for (std::size_t h = 0; h < height; ++h) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) line += std::string(gap, ' ');
            const std::string part = h < wrapped[c].size() ? wrapped[c][h] : "";
            const std::string padded = aligned(part, sizes[c], table.columns[c].align);
            line += part.empty() ? padded : styled(padded, row[c].textStyle, style);
        }
        trimEnd(line);
        lines.push_back(line);
    }
}

std::vector<std::string> asGrid(const Table& table, const std::vector<int>& sizes,
                                const PageStyle& style) {
    std::vector<std::string> lines;
    std::vector<Cell> titles;
    const bool hasTitles = std::any_of(table.columns.begin(), table.columns.end(),
                                       [](const Column& column) { return !column.title.empty(); });
    for (const auto& column : table.columns) titles.push_back({column.title, TextStyle::Faint});
    if (hasTitles) appendRow(lines, titles, table, sizes, style);
    for (const auto& row : table.rows) appendRow(lines, row, table, sizes, style);
    return lines;
}

std::vector<std::string> asBlocks(const Table& table, int width, const PageStyle& style) {
    std::vector<std::string> lines;
    for (const auto& row : table.rows) {
        for (const auto& line : wrap(row[0].text, width))
            lines.push_back(styled(line, TextStyle::Strong, style));
        for (std::size_t c = 1; c < row.size(); ++c) {
            if (row[c].text.empty()) continue;
            const auto& title = table.columns[c].title;
            const std::string text = title.empty() ? row[c].text : title + ": " + row[c].text;
            for (const auto& line : wrap(text, width - gap)) {
                lines.push_back(std::string(gap, ' ') + styled(line, row[c].textStyle, style));
            }
        }
    }
    return lines;
}

}  // namespace

std::string unbroken(std::string text) {
    for (auto at = text.find(' '); at != std::string::npos; at = text.find(' ', at)) {
        text.replace(at, 1, noBreakSpace);
    }
    return text;
}

std::vector<std::string> tableLines(const Table& whole, int width, const PageStyle& style) {
    const Table table = withoutEmptyColumns(whole);
    if (table.columns.empty()) return {};
    const int available = width - gap * (static_cast<int>(table.columns.size()) - 1);
    const auto least = measured(table, narrowest);
    const auto sizes = shrunk(measured(table, cells), least, available);
    return sum(sizes) <= available ? asGrid(table, sizes, style) : asBlocks(table, width, style);
}

}  // namespace mailadvisor
