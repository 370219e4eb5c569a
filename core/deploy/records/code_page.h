#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

// Bytes of the code pages that office programs write where nobody told them UTF-8. Every file is
// some text in each of them, so a reading counts only when it is one that people write.

/// UTF-8 from Windows-874 (TIS-620 with Microsoft's additions), as Excel in Thailand writes.
///
/// Nothing when it cannot be Thai: a byte without a meaning, a vowel or tone mark without its
/// consonant, a lone Thai letter or digit in a Latin word, or what is plainly UTF-8 misread.
std::optional<std::string> fromWindows874(std::string_view bytes);

/// UTF-8 from Windows-1252, as Excel in Western Europe writes.
///
/// Nothing when no such language is written so: a byte without a meaning, three letters with marks
/// in a row, or a sign in the middle of a word.
std::optional<std::string> fromWindows1252(std::string_view bytes);

/// True for well-formed UTF-8 that could as well be Windows-874, and as such is likelier: แดง is
/// the bytes of “ᴧ”, and every Thai word of that make (เ แ โ ใ ไ and two consonants of the first
/// half) is three such bytes that mean a letter hardly anybody uses.
bool isRatherWindows874(std::string_view utf8);

/// True for text that was UTF-8, was read as a code page and saved again: มา has become เธกเธฒ, and
/// é has become Ã©. The letters of one of the two pages, taken as bytes, are UTF-8 again.
bool isGarbledUtf8(std::string_view utf8);

}  // namespace mailadvisor
