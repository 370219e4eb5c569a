#pragma once

#include "account/account.h"
#include "base/message.h"

#include <vector>

namespace mailadvisor::getmail {

/// What the person or the IT desk does with the file, in order.
std::vector<Message> stepsFor(const Account& account);

/// What getmail does differently from a mail program.
std::vector<Message> cautionsFor(const Account& account);

}  // namespace mailadvisor::getmail
