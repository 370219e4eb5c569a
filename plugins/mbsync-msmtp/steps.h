#pragma once

#include "account/account.h"
#include "base/message.h"

#include <vector>

namespace mailadvisor::mbsync_msmtp {

/// What the person or the IT desk does with the files, in order.
std::vector<Message> stepsFor(const Account& account);

/// What this pair does differently from a mail program.
std::vector<Message> cautionsFor(const Account& account);

}  // namespace mailadvisor::mbsync_msmtp
