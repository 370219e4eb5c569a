#pragma once

#include <string_view>
#include <vector>

namespace mailadvisor {

/// How good a place is for a line to end, worst first.
enum class BreakPlace {
    None,      ///< inside a grapheme
    Grapheme,  ///< inside a word or a value
    Glued,     ///< inside what is read as one: number and unit, a date, a short name in quotes
    Word,      ///< between two Thai words
    Blank,     ///< after a blank
};

/// What may end a line where: one place before each byte of the text and one behind the last,
/// which is a Blank. The text must be UTF-8.
///
/// Glued are the blanks of numbers with their unit (`1,000 MB`, `14 วัน`), of dates in Thai and
/// English, of a number with what it numbers (`พอร์ต 993`), before `ๆ` and before a sign that
/// stands alone (`A › B` may break behind the sign only); everything inside short quotes, brackets
/// and steps of a menu path; and whole addresses and paths of files.
std::vector<BreakPlace> breakPlaces(std::string_view text);

}  // namespace mailadvisor
