#pragma once

#include "report/style.h"
#include "report/table.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// A report for the terminal, written from top to bottom; nothing is wider than its style says.
///
/// Texts may hold anything a server said: control characters never reach the terminal.
class Page {
public:
    explicit Page(const PageStyle& style);

    /// A title; a blank line stands before it unless it is the first.
    void heading(std::string_view title);

    void paragraph(std::string_view text, TextStyle textStyle = TextStyle::Plain, int indent = 0);

    /// A list entry: its lines stand in one column beside the mark.
    void item(std::string_view mark, std::string_view text, TextStyle markStyle = TextStyle::Plain,
              int indent = 2);

    void table(const Table& table, int indent = 2);
    void blank();

    const PageStyle& style() const { return style_; }
    const std::string& text() const { return text_; }

private:
    int widthAfter(int indent) const;
    void line(int indent, std::string_view styledText);

    PageStyle style_;
    std::string text_{};
};

}  // namespace mailadvisor
