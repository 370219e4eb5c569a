#pragma once

#include "advisor/gather.h"

namespace mailadvisor {

/// Signs in once, where the password may be sent, and fills `facts.mailbox` and `facts.login`.
///
/// IMAP is preferred; POP3 is only used where there is no usable IMAP (it locks the maildrop of a
/// running client). Without a password the login stays NotTried.
Task<void> visitMailbox(Network& network, const GatherRequest& request, Facts& facts, Deadline deadline);

}  // namespace mailadvisor
