#pragma once

#include "net/http_limits.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace mailadvisor {

/// Takes chunked content apart (RFC 9112 §7.1), byte after byte: the same in whatever pieces it
/// comes.
///
/// Extensions and trailers are read over: nothing of ours has a use for them. Refused with 400 is
/// all that is not the grammar, with 413 content that is too long or cut into too small pieces,
/// with 431 a trailer as long as a head.
class HttpChunks {
public:
    explicit HttpChunks(const HttpLimits& limits) : limits_(&limits) {}

    /// Appends content from the front of `bytes`; says how many it took: all, but for what follows
    /// the end.
    std::size_t take(std::string_view bytes, std::string& content);

    bool isDone() const { return place_ == Place::Done; }

    /// The status to refuse it with; 0 = good so far.
    int refusal() const { return refusal_; }

private:
    enum class Place {
        SizeStart,
        Size,
        Extension,
        SizeLineFeed,
        Data,
        DataCarriageReturn,
        DataLineFeed,
        TrailerStart,
        Trailer,
        TrailerLineFeed,
        LastLineFeed,
        Done,
    };

    void takeByte(char c);
    void takeSize(char c);
    void endSize();
    void expect(char c, char wanted, Place next);
    void refuse(int status) { refusal_ = status; }

    const HttpLimits* limits_;
    Place place_{Place::SizeStart};
    std::uint64_t size_{};     ///< of the chunk, or what of it is still to come
    int digits_{};             ///< of its size
    std::size_t content_{};    ///< bytes so far
    std::size_t around_{};     ///< bytes that are no content, in all
    std::size_t lineBytes_{};  ///< of the line with the size, or of the trailer
    int refusal_{};
};

}  // namespace mailadvisor
