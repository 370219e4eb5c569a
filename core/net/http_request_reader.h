#pragma once

#include "net/http_limits.h"
#include "net/http_message.h"

#include <memory>
#include <string_view>

namespace mailadvisor {

/// Where the reading of a request stands.
enum class HttpReading {
    NeedsBytes,     ///< feed more and ask again
    WantsContinue,  ///< tell the visitor `100 Continue`, then go on as with NeedsBytes
    Complete,       ///< take() it
    Refused,        ///< answer refusal() and close: where the next request begins is not known
};

/// A request that was read whole, and what its answer must look like on the wire.
struct ReadRequest {
    HttpRequest request{};  ///< peer, isForwarded and isSecure are the connection's to fill in
    bool isHttp10{};
    bool keepsAlive{};  ///< the visitor wants to ask more on this connection
};

/// Reads the requests of one connection, one after another, from bytes that come in any pieces: no
/// socket, no clock.
///
/// What is ambiguous is refused: http_head.h, http_target.h and http_chunks.h say what.
class HttpRequestReader {
public:
    /// The limits must outlive it.
    explicit HttpRequestReader(const HttpLimits& limits);
    ~HttpRequestReader();
    HttpRequestReader(const HttpRequestReader&) = delete;
    HttpRequestReader& operator=(const HttpRequestReader&) = delete;

    void feed(std::string_view bytes);

    /// Goes on as far as the bytes allow.
    HttpReading advance();

    /// The request, after Complete; the next one may already have come.
    ReadRequest take();

    /// The status to answer after Refused: 400, 411, 413, 414, 417, 431, 501 or 505.
    int refusal() const;

    /// True when some of a request has come that was not taken yet.
    bool hasBegun() const;

    /// True when the head has come and the content is awaited.
    bool isInBody() const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace mailadvisor
