#pragma once

#include "base/message.h"
#include "base/result.h"
#include "deploy/records/encoding_judge.h"
#include "system/rereadable_file.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

/// One line of a text file, as UTF-8, without its end.
struct TextLine {
    std::size_t number{};  ///< counted from 1
    std::string text{};
    bool isCut{};      ///< longer than LineSource::longestLineBytes; the rest was dropped
    bool isForeign{};  ///< its bytes do not fit the encoding of the file; `text` is empty
};

/// The lines of a text file in whatever encoding office programs write, one at a time.
///
/// The whole file is looked through first, since only all of it tells the encoding
/// (encoding_judge.h). Lines end with CRLF, LF or CR. Holds one block in memory.
class LineSource {
public:
    static constexpr std::size_t longestLineBytes = 256 * 1024;  // rows of people, not data

    /// Errors: InvalidInput when the file cannot be read, is no text, or no encoding fits.
    static Result<LineSource> open(const std::string& path);

    /// The same of a file that is open already; `path` is told in errors and warnings.
    static Result<LineSource> of(RereadableFile file, const std::string& path);

    std::optional<TextLine> next();

    /// Puts lines back, to be read again; the first of them comes next.
    void putBack(std::deque<TextLine> lines);

    /// The first line comes next.
    void rewind();

    /// What the person should know about the encoding.
    const std::vector<Message>& warnings() const { return warnings_; }

private:
    explicit LineSource(RereadableFile file) : file_(std::move(file)) {}

    bool fill();
    int nextUnit();
    void append(std::string& text, int unit);
    std::optional<TextLine> nextUndecoded();
    void warnOf(const EncodingJudge& judge, const std::string& path);

    RereadableFile file_;
    std::string block_{};
    std::size_t at_{};
    std::optional<TextEncoding> encoding_{};  ///< nothing while it is looked for
    std::size_t markBytes_{};
    std::size_t lineNumber_{};
    bool endsWithCarriageReturn_{};
    char32_t highSurrogate_{};
    std::deque<TextLine> waiting_{};
    std::vector<Message> warnings_{};
};

}  // namespace mailadvisor
