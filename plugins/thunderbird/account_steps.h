#pragma once

#include "account/account.h"
#include "base/message.h"

#include <vector>

namespace mailadvisor::thunderbird {

/// What Thunderbird asks for after it has an account.
Message passwordStep(const Account& account);

/// How the person sees that the account works.
Message checkStep(const Account& account);

/// What Thunderbird does with this account's mail that the person should know before.
std::vector<Message> accountCautions(const Account& account);

}  // namespace mailadvisor::thunderbird
