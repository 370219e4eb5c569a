#pragma once

#include "deploy/judge/account_outcome.h"

#include <string>

namespace mailadvisor {

/// `move-counts.csv`: one row a mailbox that moves, what the lists of the old server and of the new
/// one tell of it and the difference between them. Sizes are bytes; what no list tells is empty.
std::string moveCountsHeader();
std::string moveCountsRow(const AccountOutcome& outcome, const MailboxMove& move);

}  // namespace mailadvisor
