#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// How the characters of a text file are written as bytes.
enum class TextEncoding { Utf8, Utf16Little, Utf16Big, Windows874, Windows1252 };

/// What a whole file says about its encoding; no line alone decides.
///
/// A mark at the beginning counts. Without one: NUL bytes at every other place are UTF-16; what is
/// well-formed UTF-8 throughout is UTF-8, unless all of it is likelier Thai (code_page.h); else the
/// code page in which more of the other lines are text that people write.
class EncodingJudge {
public:
    /// The first bytes of the file, before anything else.
    void begin(std::string_view firstBytes);

    /// All bytes, block by block.
    void seeBytes(std::string_view block);

    /// The same as lines, without their ends.
    void seeLine(std::string_view line);

    /// Errors: InvalidInput for a workbook, for what is no text, and when no encoding fits.
    Result<TextEncoding> verdict(const std::string& path) const;

    /// Bytes that the mark at the beginning takes.
    std::size_t markBytes() const { return markBytes_; }

    /// Nothing in the file says it: it was concluded from its words.
    bool isGuessed() const;

    /// Some lines are UTF-8 and others are not: two files were put together.
    bool isMixed() const;

private:
    std::optional<TextEncoding> marked_{};
    std::size_t markBytes_{};
    bool isWorkbook_{};
    std::uint64_t bytes_{};
    std::uint64_t zerosAtEven_{};
    std::uint64_t zerosAtOdd_{};
    std::size_t utf8Lines_{};
    std::size_t openLines_{};  ///< UTF-8, and likelier Windows-874
    std::size_t otherLines_{};
    std::size_t thaiLines_{};     ///< of the other ones, text in Windows-874
    std::size_t westernLines_{};  ///< of the other ones, text in Windows-1252
};

/// The line as UTF-8; nothing when its bytes do not fit the encoding of the file. In a file of a
/// code page a line that is plainly UTF-8 is read as such: two files were put together.
std::optional<std::string> decodedLine(std::string_view bytes, TextEncoding encoding);

}  // namespace mailadvisor
