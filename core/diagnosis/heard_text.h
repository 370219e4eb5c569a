#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// A caller's words in the forms in which they are searched.
///
/// `plain` has lower-case letters, one kind of digits, blanks, dashes and quotation marks; every
/// character of it knows its place in the text that was given. `compact` has letters and digits
/// alone, Thai without tone marks, spelling variants in one form: words are found in it whether or
/// not somebody wrote blanks, hyphens, apostrophes or tone marks.
struct HeardText {
    std::string_view given{};
    std::u32string plain{};
    std::vector<std::size_t> origins{};  ///< byte in `given` of each of `plain`, and its end
    std::u32string compact{};
    std::vector<std::size_t> places{};  ///< index in `plain` of each of `compact`, and its end

    /// The caller's own words of a part of `plain`.
    std::string_view givenPart(std::size_t from, std::size_t to) const {
        return given.substr(origins[from], origins[to] - origins[from]);
    }
};

/// How many bytes of a text are heard: nobody reads out more, and a log file is not searched.
inline constexpr std::size_t mostHeardBytes = 65536;

/// Prepares a text, of which the first `mostHeardBytes` count. The text must outlive the answer.
HeardText heard(std::string_view text);

/// Characters of HeardText::plain and HeardText::compact.
constexpr bool isThai(char32_t c) { return c >= 0x0E01 && c <= 0x0E5B; }
constexpr bool isPlainDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool isPlainLetter(char32_t c) { return c >= U'a' && c <= U'z'; }
constexpr bool isPlainAlphanumeric(char32_t c) { return isPlainDigit(c) || isPlainLetter(c); }

/// Words to look for, in the form of `HeardText::compact`.
///
/// Written as people write them; `...` stands for up to sixty other letters, `*` at the end for
/// the rest of a word. Words of Latin letters are found as whole words only.
class HeardPattern {
public:
    explicit HeardPattern(std::string_view words);

    /// A part of `compact`, `from` to before `to`.
    struct Range {
        std::size_t from{};
        std::size_t to{};
    };

    /// The occurrence that begins at `at`, a range for each part; empty: there is none.
    std::vector<Range> matchAt(const HeardText& text, std::size_t at) const;

    /// The letters of the first part; never empty for words with a letter.
    std::u32string_view beginning() const {
        return parts_.empty() ? std::u32string_view() : parts_.front().letters;
    }

private:
    struct Part {
        std::u32string letters{};
        bool needsStart{};  ///< begins with a Latin letter or digit: only where a word begins
        bool needsEnd{};
    };

    static bool isAt(const HeardText& text, const Part& part, std::size_t at);

    std::vector<Part> parts_{};
};

}  // namespace mailadvisor
