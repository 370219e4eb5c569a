#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What stands for bytes that are not UTF-8, and for half a pair of UTF-16 (U+FFFD).
inline constexpr char32_t replacementCharacter = 0xFFFD;

/// Appends one code point (at most U+10FFFF) as UTF-8.
void appendUtf8(std::string& text, char32_t codePoint);

/// The code point that UTF-8 text begins with.
struct DecodedCharacter {
    char32_t codePoint{replacementCharacter};
    std::size_t length{1};  ///< bytes to skip, at least 1
    bool isValid{};
};

/// Reads the first code point of `bytes`, which must not be empty.
///
/// Invalid are overlong forms, surrogates and what lies above U+10FFFF (RFC 3629 §4); they are
/// read as U+FFFD and as long as the bytes that could have belonged together.
DecodedCharacter decodeUtf8(std::string_view bytes);

/// All code points of `text`, U+FFFD for bytes that are not UTF-8.
std::u32string codePointsOf(std::string_view text);

/// True when the bytes are well-formed UTF-8 (RFC 3629).
bool isUtf8(std::string_view bytes);

/// The first and the second half of a pair of UTF-16 units (RFC 2781 §2.1).
constexpr bool isHighSurrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
constexpr bool isLowSurrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// The code point of a pair of UTF-16 units (RFC 2781 §2.2).
constexpr char32_t fromSurrogates(char32_t high, char32_t low) {
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

}  // namespace mailadvisor
