#pragma once

#include "net/http_limits.h"
#include "net/http_message.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// How far the head of a request has been looked through for its end.
struct HttpHeadScan {
    std::size_t end{};  ///< of the head, behind its empty line; 0 = not all has come
    int refusal{};      ///< status to refuse it with; 0 = good so far
};

/// Looks through what came of a request so far; `scanned` bytes of it were looked at before and are
/// moved on.
///
/// Refuses with 400 as soon as it comes: a line end that is not CRLF, NUL and other control
/// characters; with 414 or 431 what is too long.
HttpHeadScan scanHead(std::string_view bytes, std::size_t& scanned, const HttpLimits& limits);

/// A head that is unambiguous: what it asks for, and where its request ends.
struct HttpHead {
    std::string method{};
    std::string target{};  ///< as it was written
    std::string host{};    ///< the same, of the Host field
    std::vector<HttpField> fields{};
    bool isHttp10{};
    bool keepsAlive{};  ///< the visitor wants to ask more on this connection
    bool expectsContinue{};
    bool isChunked{};
    std::size_t contentLength{};
};

/// Reads a whole head (to its empty line, scanned without a refusal): the status to refuse it with,
/// or 0 when `head` is filled.
///
/// Stricter than HTTP allows where two readers could disagree about where a request ends or whom it
/// is for (RFC 9112 §11.2): folded lines, blanks before a colon, Content-Length twice, in a list or
/// beside Transfer-Encoding, codings whose last is not `chunked`, Transfer-Encoding in HTTP/1.0, no
/// or several Host fields. Then 505, 501 (methods and codings nobody here knows, CONNECT, TRACE),
/// 417, 411, 413.
///
/// Authorization and Proxy-Authorization are not among the fields, nor is Cookie but where it is
/// taken: nobody behind this ever sees a password that a mail program sent unasked.
int readHead(std::string_view bytes, const HttpLimits& limits, HttpHead& head);

}  // namespace mailadvisor
