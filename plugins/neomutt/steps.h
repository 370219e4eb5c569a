#pragma once

#include "account/account.h"
#include "base/message.h"

#include <vector>

namespace mailadvisor::neomutt {

/// What the person or the IT desk does with the file, in order.
std::vector<Message> stepsFor(const Account& account);

/// What neomutt and mutt do differently from other mail programs.
std::vector<Message> cautionsFor(const Account& account);

}  // namespace mailadvisor::neomutt
