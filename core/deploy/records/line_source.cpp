#include "deploy/records/line_source.h"

#include "base/utf8.h"

#include <iterator>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t blockBytes = 64 * 1024;
constexpr int endOfFile = -1;

bool isWide(const std::optional<TextEncoding>& encoding) {
    return encoding == TextEncoding::Utf16Little || encoding == TextEncoding::Utf16Big;
}

}  // namespace

Result<LineSource> LineSource::open(const std::string& path) {
    auto file = RereadableFile::open(path);
    if (!file) return Unexpected{std::move(file).error()};
    return of(*std::move(file), path);
}

Result<LineSource> LineSource::of(RereadableFile file, const std::string& path) {
    EncodingJudge judge;
    file.rewind();
    for (auto block = file.read(blockBytes); !block.empty(); block = file.read(blockBytes)) {
        judge.seeBytes(block);
    }
    LineSource source(std::move(file));
    source.rewind();
    source.fill();
    judge.begin(source.block_);
    source.at_ = judge.markBytes();
    while (const auto line = source.nextUndecoded()) {
        if (!line->isCut) judge.seeLine(line->text);
    }
    const auto encoding = judge.verdict(path);
    if (!encoding) return Unexpected{encoding.error()};
    source.encoding_ = *encoding;
    source.markBytes_ = judge.markBytes();
    source.warnOf(judge, path);
    source.rewind();
    return source;
}

void LineSource::warnOf(const EncodingJudge& judge, const std::string& path) {
    if (judge.isMixed()) {
        warnings_.push_back({MESSAGE_ID("deploy.roster-two-encodings"), {{"file", path}}});
    }
    if (!judge.isGuessed()) return;
    if (encoding_ == TextEncoding::Windows874) {
        warnings_.push_back({MESSAGE_ID("deploy.roster-windows-874"), {{"file", path}}});
    } else if (encoding_ == TextEncoding::Windows1252) {
        warnings_.push_back({MESSAGE_ID("deploy.roster-windows-1252"), {{"file", path}}});
    }
}

void LineSource::rewind() {
    file_.rewind();
    waiting_.clear();
    block_.clear();
    lineNumber_ = 0;
    highSurrogate_ = 0;
    endsWithCarriageReturn_ = false;
    at_ = 0;
    if (markBytes_ > 0 && fill()) at_ = markBytes_;
}

bool LineSource::fill() {
    block_ = file_.read(blockBytes);
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
    if (!isWide(encoding_)) return first;
    const int second = first == endOfFile ? endOfFile : byte();
    if (second == endOfFile) return endOfFile;
    return encoding_ == TextEncoding::Utf16Little ? second << 8 | first : first << 8 | second;
}

void LineSource::append(std::string& text, int unit) {
    const auto code = static_cast<char32_t>(unit);
    if (!isWide(encoding_)) {
        text += static_cast<char>(unit);
        return;
    }
    const char32_t high = std::exchange(highSurrogate_, isHighSurrogate(code) ? code : 0);
    const bool isPair = high != 0 && isLowSurrogate(code);
    if (high != 0 && !isPair) appendUtf8(text, replacementCharacter);
    if (isPair) {
        appendUtf8(text, fromSurrogates(high, code));
    } else if (!isHighSurrogate(code)) {
        appendUtf8(text, isLowSurrogate(code) ? replacementCharacter : code);
    }
}

std::optional<TextLine> LineSource::nextUndecoded() {
    TextLine line;
    int unit = nextUnit();
    if (unit == '\n' && endsWithCarriageReturn_) unit = nextUnit();
    if (unit == endOfFile) return std::nullopt;
    for (; unit != endOfFile && unit != '\n' && unit != '\r'; unit = nextUnit()) {
        if (line.text.size() >= longestLineBytes) {
            line.isCut = true;
        } else {
            append(line.text, unit);
        }
    }
    if (std::exchange(highSurrogate_, 0) != 0) appendUtf8(line.text, replacementCharacter);
    endsWithCarriageReturn_ = unit == '\r';
    line.number = ++lineNumber_;
    return line;
}

std::optional<TextLine> LineSource::next() {
    if (!waiting_.empty()) {
        TextLine line = std::move(waiting_.front());
        waiting_.pop_front();
        return line;
    }
    auto line = nextUndecoded();
    if (!line) return std::nullopt;
    auto text = decodedLine(line->text, *encoding_);
    line->isForeign = !text;
    line->text = text ? *std::move(text) : std::string();
    return line;
}

void LineSource::putBack(std::deque<TextLine> lines) {
    waiting_.insert(waiting_.begin(), std::make_move_iterator(lines.begin()),
                    std::make_move_iterator(lines.end()));
}

}  // namespace mailadvisor
