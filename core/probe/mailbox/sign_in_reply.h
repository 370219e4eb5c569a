#pragma once

#include "facts/mailbox_facts.h"

#include <string_view>

namespace mailadvisor {

/// How a refused sign-in is to be understood.
struct SignInReply {
    LoginOutcome outcome{};
    Reason reason{};
};

/// IMAP's NO to LOGIN or AUTHENTICATE by its response code (RFC 5530, RFC 9051 §7.1); without one
/// it means a wrong name or password (RFC 9051 §6.2.3). `text` is only searched for busy wordings.
SignInReply imapLoginAnswer(std::string_view code, std::string_view text);

/// POP3's -ERR to AUTH or PASS by its extended response code (RFC 2449 §8, RFC 3206).
SignInReply pop3LoginAnswer(std::string_view code, std::string_view text);

}  // namespace mailadvisor
