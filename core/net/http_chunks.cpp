#include "net/http_chunks.h"

#include "base/ascii.h"

#include <algorithm>

// chunk        = chunk-size [ chunk-ext ] CRLF chunk-data CRLF
// last-chunk   = 1*("0") [ chunk-ext ] CRLF trailer-section CRLF

namespace mailadvisor {
namespace {

constexpr int maxSizeDigits = 8;
/// A size with its extensions, which nobody uses.
constexpr std::size_t maxSizeLine = 1024;
/// A chunk of one byte has five others around it; who cuts finer than that wants to keep us busy.
constexpr std::size_t bytesAroundOne = 5;

int valueOfDigit(char c) {
    if (isAsciiDigit(c)) return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isTextOfLine(char c) { return c == '\t' || c < '\0' || (c >= ' ' && c != '\x7f'); }

}  // namespace

std::size_t HttpChunks::take(std::string_view bytes, std::string& content) {
    std::size_t at = 0;
    while (at < bytes.size() && !isDone() && refusal_ == 0) {
        if (place_ != Place::Data) {
            takeByte(bytes[at++]);
            continue;
        }
        const std::size_t size = std::min<std::uint64_t>(size_, bytes.size() - at);
        content.append(bytes, at, size);
        at += size;
        size_ -= size;
        if (size_ == 0) place_ = Place::DataCarriageReturn;
    }
    return at;
}

void HttpChunks::expect(char c, char wanted, Place next) {
    if (c == wanted) {
        place_ = next;
    } else {
        refuse(400);
    }
}

void HttpChunks::takeByte(char c) {
    if (++around_ > limits_->bodyBytes * bytesAroundOne + limits_->headBytes) return refuse(413);
    ++lineBytes_;
    switch (place_) {
        case Place::SizeStart:
        case Place::Size:
        case Place::Extension: return takeSize(c);
        case Place::SizeLineFeed:
            if (c == '\n') return endSize();
            return refuse(400);
        case Place::DataCarriageReturn: return expect(c, '\r', Place::DataLineFeed);
        case Place::DataLineFeed:
            expect(c, '\n', Place::SizeStart);
            lineBytes_ = 0;
            return;
        case Place::TrailerStart:
            // A folded line.
            if (c == ' ' || c == '\t') return refuse(400);
            [[fallthrough]];
        case Place::Trailer:
            if (lineBytes_ > limits_->headBytes) return refuse(431);
            if (c == '\r') {
                place_ = place_ == Place::Trailer ? Place::TrailerLineFeed : Place::LastLineFeed;
            } else if (isTextOfLine(c)) {
                place_ = Place::Trailer;
            } else {
                refuse(400);
            }
            return;
        case Place::TrailerLineFeed: return expect(c, '\n', Place::TrailerStart);
        case Place::LastLineFeed: return expect(c, '\n', Place::Done);
        case Place::Data:
        case Place::Done: return;
    }
}

void HttpChunks::takeSize(char c) {
    if (lineBytes_ > maxSizeLine) return refuse(400);
    const int digit = valueOfDigit(c);
    if (digit >= 0 && place_ != Place::Extension) {
        if (++digits_ > maxSizeDigits) return refuse(400);
        size_ = size_ * 16 + static_cast<unsigned>(digit);
        place_ = Place::Size;
        return;
    }
    if (place_ == Place::SizeStart) return refuse(400);
    if (c == '\r') {
        place_ = Place::SizeLineFeed;
    } else if (place_ == Place::Extension) {
        if (!isTextOfLine(c)) refuse(400);
    } else {
        expect(c, ';', Place::Extension);
    }
}

void HttpChunks::endSize() {
    if (size_ > limits_->bodyBytes - content_) return refuse(413);
    content_ += size_;
    place_ = size_ == 0 ? Place::TrailerStart : Place::Data;
    digits_ = 0;
    lineBytes_ = 0;
}

}  // namespace mailadvisor
