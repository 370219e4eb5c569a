#include "deploy/line_source.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "deploy/windows874.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t blockBytes = 64 * 1024;
constexpr int endOfFile = -1;

}  // namespace

Result<LineSource> LineSource::open(const std::string& path) {
    LineSource source;
    std::error_code failure;
    source.file_.open(path, std::ios::binary);
    if (!source.file_ || std::filesystem::is_directory(path, failure)) {
        return Unexpected{{ErrorCode::InvalidInput,
                           path,
                           {MESSAGE_ID("error.roster-unreadable"), {{"file", path}}},
                           {MESSAGE_ID("remedy.read-file"), {}}}};
    }
    source.fill();
    const auto begins = [&source](std::string_view mark) {
        if (!source.block_.starts_with(mark)) return false;
        source.at_ = mark.size();
        return true;
    };
    if (begins("\xEF\xBB\xBF")) source.encoding_ = Encoding::Utf8;
    if (begins("\xFF\xFE")) source.encoding_ = Encoding::Utf16Little;
    if (begins("\xFE\xFF")) source.encoding_ = Encoding::Utf16Big;
    return source;
}

bool LineSource::fill() {
    block_.resize(blockBytes);
    file_.read(block_.data(), static_cast<std::streamsize>(blockBytes));
    block_.resize(static_cast<std::size_t>(file_.gcount()));
    at_ = 0;
    return !block_.empty();
}

// A byte, or a 16-bit unit of UTF-16.
int LineSource::nextUnit() {
    const auto byte = [this]() -> int {
        if (at_ == block_.size() && !fill()) return endOfFile;
        return static_cast<unsigned char>(block_[at_++]);
    };
    const int first = byte();
    if (encoding_ != Encoding::Utf16Little && encoding_ != Encoding::Utf16Big) return first;
    const int second = first == endOfFile ? endOfFile : byte();
    if (second == endOfFile) return endOfFile;
    return encoding_ == Encoding::Utf16Little ? second << 8 | first : first << 8 | second;
}

std::string LineSource::decode(const std::string& units) {
    if (isAscii(units) || encoding_ == Encoding::Utf16Little || encoding_ == Encoding::Utf16Big) {
        return units;
    }
    if (encoding_ == Encoding::Ascii) {
        encoding_ = isUtf8(units) ? Encoding::Utf8 : Encoding::Windows874;
    }
    return encoding_ == Encoding::Windows874 ? utf8FromWindows874(units) : units;
}

std::optional<TextLine> LineSource::next() {
    if (!waiting_.empty()) {
        TextLine line = std::move(waiting_.front());
        waiting_.pop_front();
        return line;
    }
    const bool isWide = encoding_ == Encoding::Utf16Little || encoding_ == Encoding::Utf16Big;
    TextLine line;
    int unit = nextUnit();
    if (unit == '\n' && endsWithCarriageReturn_) unit = nextUnit();
    if (unit == endOfFile) return std::nullopt;
    for (; unit != endOfFile && unit != '\n' && unit != '\r'; unit = nextUnit()) {
        const auto code = static_cast<char32_t>(unit);
        if (line.text.size() >= longestLineBytes) {
            line.isCut = true;
        } else if (!isWide) {
            line.text += static_cast<char>(unit);
        } else if (isHighSurrogate(code)) {
            highSurrogate_ = code;
        } else if (isLowSurrogate(code)) {
            const char32_t high = std::exchange(highSurrogate_, 0);
            appendUtf8(line.text, high == 0 ? replacementCharacter : fromSurrogates(high, code));
        } else {
            appendUtf8(line.text, code);
        }
    }
    endsWithCarriageReturn_ = unit == '\r';
    line.number = ++lineNumber_;
    line.text = decode(line.text);
    return line;
}

void LineSource::putBack(std::deque<TextLine> lines) {
    waiting_.insert(waiting_.begin(), std::make_move_iterator(lines.begin()),
                    std::make_move_iterator(lines.end()));
}

}  // namespace mailadvisor
