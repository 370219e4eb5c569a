#pragma once

#include "diagnosis/heard_text.h"

#include <cstddef>
#include <vector>

namespace mailadvisor {

/// One digit, letter, dot or sign of what may be a code, typed or spoken.
struct CodeSymbol {
    char character{};  ///< `0`–`9`, `a`–`f`, `x`, `.` or `-`
    std::size_t from{};
    std::size_t to{};  ///< the words it was read from, in HeardText::plain
    bool isSpoken{};
    bool isRepaired{};  ///< the letter O, typed or spoken, that is a nought
    bool beginsItem{};  ///< no other symbol of the same typed word stands before it
    bool endsItem{};
};

/// All that may belong to codes: runs of symbols with nothing but blanks and signs between them.
///
/// Reads digits and letters as typed, and as spoken in English ("zero x eight double-oh triple C")
/// and Thai (ศูนย์เอ็กซ์แปดร้อย ซีสามตัว): hundreds and tens, repeated letters, "dot" and จุด.
std::vector<std::vector<CodeSymbol>> codeSymbolsOf(const HeardText& text);

}  // namespace mailadvisor
