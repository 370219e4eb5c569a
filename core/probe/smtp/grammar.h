#pragma once

#include "probe/cursor.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::smtp {

/// One line of a reply (RFC 5321 §4.2).
struct ReplyLine {
    int code{};  ///< 200 to 599
    bool isLast{};
    std::string text{};  ///< as sent; never to be trusted
};

/// `reply-line`.
Parsed<ReplyLine> replyLine(std::string_view line);

/// `ehlo-line`: keyword and parameters, one blank between, in upper case; the old form `AUTH=X`
/// stays as it was said.
Parsed<std::string> ehloLine(std::string_view text);

}  // namespace mailadvisor::smtp
