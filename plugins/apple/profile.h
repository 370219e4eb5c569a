#pragma once

#include "account/account.h"

#include <string>

namespace mailadvisor::apple {

/// A configuration profile with one mail account (Apple's mdm/profiles/TopLevel.yaml), unsigned.
///
/// It holds no password: the device asks for it. The account has passed checkLimits.
std::string profile(const Account& account, const std::string& helpDesk);

}  // namespace mailadvisor::apple
