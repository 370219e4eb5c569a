#pragma once

#include "net/http_message.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// What the connection decides about an answer.
struct ReplyForm {
    bool isHead{};  ///< the fields of the whole, without its content
    bool isHttp10{};
    bool keepsAlive{};
    std::string_view date{};  ///< httpDate()
};

/// The answer as bytes (RFC 9112 §2.1), always with its length and never chunked or compressed.
///
/// The fields that keep browsers strict (no sniffing, no referrer, no frame, nothing loaded) are
/// added to every answer; one that `reply` names itself counts instead. Fields that are the
/// connection's own are left out, control characters in values become blanks.
std::string replyText(const HttpReply& reply, const ReplyForm& form);

/// What the server answers of itself: the status in words as plain text, stored by nobody.
HttpReply plainReply(int status);

/// The time as HTTP writes it (RFC 9110 §5.6.7), read once a second from the system's clock.
std::string_view httpDate();

}  // namespace mailadvisor
