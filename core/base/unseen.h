#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

// What stands in a text and nobody can see: it comes along when something is copied from a page or
// a document, or is put there so that two names look alike. Judged by Unicode's own tables, never
// by a list of the characters that happened to be met.

/// Takes no room or turns the order around: general category Cf (zero-width, bidirectional), what
/// is ignorable by default (UAX #44), and the empty Braille cell.
bool isInvisible(char32_t codePoint);

/// Any blank: U+0020, the other ones of category Zs (no-break, wide), tabs and line ends.
bool isBlankCharacter(char32_t codePoint);

/// Must not stand inside an address or a user name: invisible, a control, a noncharacter, or a
/// blank other than U+0020.
bool isUnseen(char32_t codePoint);

/// The part between outer blanks and unseen characters; a view into `text`.
std::string_view trimmedUnseen(std::string_view text);

/// The first unseen character in it; bytes that are not UTF-8 are none.
std::optional<char32_t> unseenIn(std::string_view text);

/// `U+200B`: what nobody can see is told by its number.
std::string codePointName(char32_t codePoint);

/// The text in Unicode's composed form (NFC, UAX #15), in which RFC 6532 §3.1 wants addresses: two
/// texts that are the same to Unicode are the same bytes. What is not UTF-8 comes back unchanged.
std::string composed(std::string_view text);

/// A person's name as people see it.
struct SeenName {
    std::string text{};                 ///< composed, each blank a plain one
    std::optional<char32_t> leftOut{};  ///< the first unseen character that stood inside it
};

/// Reads a name: the outer blanks go, those inside become plain ones, and what nobody can see is
/// left out. A joiner stays where it is spelling (Persian, Indian scripts, drawn characters).
SeenName asSeen(std::string_view name);

}  // namespace mailadvisor
