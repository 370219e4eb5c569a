#include "deploy/records/unicode_bytes.h"

#include "base/utf8.h"

#include <string_view>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::size_t blockOfBytes = 64 * 1024;

}  // namespace

UnicodeBytes::UnicodeBytes(RereadableFile file) : file_(std::move(file)) {
    using namespace std::string_view_literals;
    file_.rewind();
    const std::string first = file_.read(4);
    const auto begins = [&](std::string_view mark) { return first.starts_with(mark); };
    if (begins("\xEF\xBB\xBF"sv)) markBytes_ = 3;
    if (begins("\xFF\xFE"sv) || begins("\xFE\xFF"sv)) markBytes_ = 2;
    // What JSON begins with is ASCII.
    if (begins("\xFF\xFE"sv) || (first.size() > 1 && first[1] == '\0')) width_ = Width::Little;
    if (begins("\xFE\xFF"sv) || (first.size() > 1 && first[0] == '\0')) width_ = Width::Big;
    rewind();
}

void UnicodeBytes::rewind() {
    file_.rewind();
    (void)file_.read(markBytes_);
    block_.clear();
    half_.clear();
    at_ = 0;
    highSurrogate_ = 0;
}

int UnicodeBytes::peek() {
    if (at_ == block_.size() && !fill()) return end;
    return static_cast<unsigned char>(block_[at_]);
}

int UnicodeBytes::take() {
    const int byte = peek();
    if (byte == end) return byte;
    ++at_;
    if (marked_.size() <= mostMarked) marked_ += static_cast<char>(byte);
    return byte;
}

void UnicodeBytes::mark() { marked_.clear(); }

bool UnicodeBytes::giveBack() {
    if (marked_.size() > mostMarked) return false;
    block_ = std::exchange(marked_, {}) + block_.substr(at_);
    at_ = 0;
    return true;
}

bool UnicodeBytes::fill() {
    at_ = 0;
    block_.clear();
    while (block_.empty()) {
        std::string read = file_.read(blockOfBytes);
        if (read.empty()) return false;
        if (width_ == Width::Bytes) {
            block_ = std::move(read);
        } else {
            decode(half_ + read);
        }
    }
    return true;
}

void UnicodeBytes::decode(const std::string& block) {
    const bool isLittle = width_ == Width::Little;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(block[i]); };
    std::size_t i = 0;
    for (; i + 1 < block.size(); i += 2) {
        const auto unit = static_cast<char32_t>(isLittle ? byte(i + 1) << 8 | byte(i)
                                                         : byte(i) << 8 | byte(i + 1));
        const char32_t high = std::exchange(highSurrogate_, isHighSurrogate(unit) ? unit : 0);
        if (high != 0 && isLowSurrogate(unit)) {
            appendUtf8(block_, fromSurrogates(high, unit));
        } else if (!isHighSurrogate(unit)) {
            appendUtf8(block_, isLowSurrogate(unit) ? replacementCharacter : unit);
        }
    }
    half_ = block.substr(i);
}

}  // namespace mailadvisor
