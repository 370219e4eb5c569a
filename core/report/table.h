#pragma once

#include "report/style.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// One field of a table.
struct Cell {
    std::string text{};
    TextStyle textStyle{TextStyle::Plain};
};

/// On which side the texts of a column stand; numbers stand on the right.
enum class Align { Left, Right };

/// A column's title and which side its texts stand on.
struct Column {
    std::string title{};
    Align align{Align::Left};
};

/// Rows under titles; every row has as many cells as there are columns.
struct Table {
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{};
};

/// The text with its blanks made unbreakable: a date or size stays on one line. Page shows them
/// as ordinary blanks.
std::string unbroken(std::string text);

/// The lines of the table in at most `width` cells: wide columns wrap; where even that is too
/// wide (a 40-column terminal) each row becomes a block of "title: text" under its first cell.
/// Columns without any text are left out.
std::vector<std::string> tableLines(const Table& whole, int width, const PageStyle& style);

}  // namespace mailadvisor
