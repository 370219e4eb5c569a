#include "report/page.h"

#include "base/escape.h"
#include "text/cells.h"
#include "text/line_break.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr int narrowestPage = 20;          // cells; below, words would be cut to pieces
constexpr std::size_t longestText = 4000;  // code points of one paragraph

std::string safe(std::string_view text) { return sanitise(text, longestText); }

void appendWithPlainBlanks(std::string& plain, std::string_view text) {
    constexpr std::string_view noBreakSpace = "\u00A0";
    for (auto at = text.find(noBreakSpace); at != std::string_view::npos;
         at = text.find(noBreakSpace)) {
        plain += text.substr(0, at);
        plain += ' ';
        text.remove_prefix(at + noBreakSpace.size());
    }
    plain += text;
}

}  // namespace

Page::Page(const PageStyle& style) : style_(style) {
    style_.width = std::max(style_.width, narrowestPage);
}

void Page::heading(std::string_view title) {
    if (!text_.empty()) blank();
    paragraph(title, TextStyle::Strong);
}

void Page::paragraph(std::string_view text, TextStyle textStyle, int indent) {
    for (const auto& part : wrap(safe(text), widthAfter(indent))) {
        line(indent, styled(part, textStyle, style_));
    }
}

void Page::item(std::string_view mark, std::string_view text, TextStyle markStyle, int indent) {
    const int inner = indent + cells(mark) + 1;
    const auto parts = wrap(safe(text), widthAfter(inner));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i == 0) line(indent, styled(mark, markStyle, style_) + " " + parts[i]);
        if (i != 0) line(inner, parts[i]);
    }
}

void Page::table(const Table& table, int indent) {
    Table shown = table;
    for (auto& row : shown.rows) {
        for (auto& cell : row) cell.text = safe(cell.text);
    }
    for (const auto& part : tableLines(shown, widthAfter(indent), style_)) line(indent, part);
}

void Page::blank() { text_ += '\n'; }

int Page::widthAfter(int indent) const { return std::max(1, style_.width - indent); }

void Page::line(int indent, std::string_view styledText) {
    if (!styledText.empty()) text_.append(static_cast<std::size_t>(std::max(0, indent)), ' ');
    appendWithPlainBlanks(text_, styledText);
    text_ += '\n';
}

}  // namespace mailadvisor
