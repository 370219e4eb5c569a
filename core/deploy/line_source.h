#pragma once

#include "base/result.h"

#include <cstddef>
#include <deque>
#include <fstream>
#include <optional>
#include <string>

namespace mailadvisor {

/// One line of a text file, as UTF-8, without its end.
struct TextLine {
    std::size_t number{};  ///< counted from 1
    std::string text{};
    bool isCut{};  ///< longer than LineSource::longestLineBytes; the rest was dropped
};

/// The lines of a text file in whatever encoding office programs write, one at a time.
///
/// UTF-8 with or without a mark, UTF-16 with one, and Windows-874 (Thai Excel) when the first
/// line that is not ASCII is not UTF-8. Lines end with CRLF, LF or CR. Holds one block in memory.
class LineSource {
public:
    static constexpr std::size_t longestLineBytes = 256 * 1024;  // rows of people, not data

    /// Errors: InvalidInput when the file cannot be read.
    static Result<LineSource> open(const std::string& path);

    std::optional<TextLine> next();

    /// Puts lines back, to be read again; the first of them comes next.
    void putBack(std::deque<TextLine> lines);

private:
    enum class Encoding { Ascii, Utf8, Utf16Little, Utf16Big, Windows874 };

    bool fill();
    int nextUnit();
    std::string decode(const std::string& units);

    std::ifstream file_{};
    std::string block_{};
    std::size_t at_{};
    Encoding encoding_{Encoding::Ascii};
    std::size_t lineNumber_{};
    bool endsWithCarriageReturn_{};
    char32_t highSurrogate_{};
    std::deque<TextLine> waiting_{};
};

}  // namespace mailadvisor
