#include "probe/line_reader.h"

#include <algorithm>

namespace mailadvisor {

void LineReader::add(std::string_view bytes) {
    if (failure_ != Reason::None) return;
    received_ += bytes.size();
    unread_ += bytes;
}

std::optional<std::string> LineReader::fail(Reason reason) {
    failure_ = reason;
    unread_.clear();
    return std::nullopt;
}

std::optional<std::string> LineReader::awaitMore() {
    if (unread_.size() > lineStart_ + phase_.lineBytes + 1) return fail(Reason::LineTooLong);
    if (received_ > phase_.totalBytes) return fail(Reason::Flood);
    scanned_ = std::max(unread_.size(), lineStart_);
    return std::nullopt;
}

std::optional<std::string> LineReader::next() {
    while (failure_ == Reason::None) {
        const std::size_t feed = unread_.find('\n', scanned_);
        if (feed == std::string::npos) return awaitMore();
        if (feed == lineStart_ || unread_[feed - 1] != '\r') return fail(Reason::ProtocolViolation);
        if (feed - 1 - lineStart_ > phase_.lineBytes) return fail(Reason::LineTooLong);
        const auto segment = std::string_view(unread_).substr(lineStart_, feed - 1 - lineStart_);
        const bool readsLiterals = literalRule_ != nullptr && phase_.literalBytes > 0;
        const auto literal = readsLiterals ? literalRule_(segment) : std::nullopt;
        if (!literal) {
            std::string whole = unread_.substr(0, feed - 1);
            unread_.erase(0, feed + 1);
            lineStart_ = scanned_ = 0;
            const bool isFlood =
                ++lines_ > phase_.lines || received_ - unread_.size() > phase_.totalBytes;
            if (isFlood) return fail(Reason::Flood);
            return whole;
        }
        if (*literal > phase_.literalBytes) return fail(Reason::LiteralTooLarge);
        lineStart_ = scanned_ = feed + 1 + *literal;
        if (lineStart_ > phase_.totalBytes) return fail(Reason::Flood);
    }
    return std::nullopt;
}

void LineReader::enterPhase(limits::Phase phase) {
    phase_ = phase;
    received_ = unread_.size();
    lines_ = 0;
}

}  // namespace mailadvisor
