#pragma once

#include "facts/check_facts.h"
#include "probe/mailbox/sign_in_reply.h"

#include <string_view>

namespace mailadvisor {

/// SMTP's no to AUTH by its code (RFC 4954 §6), then by the wording, as sign_in_reply.h.
SignInReply smtpLoginAnswer(int code, std::string_view text);

/// How a refusal of MAIL, RCPT, DATA or the mail itself is to be understood: by code, enhanced code
/// (RFC 3463) and, where these say too little, by the usual words.
CheckOutcome outcomeOfMailRefusal(int code, std::string_view text);

}  // namespace mailadvisor
