#pragma once

#include "account/account.h"
#include "account/bundle.h"

#include <string>

namespace mailadvisor::apple {

/// The file with a configuration profile of one mail account (Apple's mdm/profiles/TopLevel.yaml),
/// unsigned; what the device shows is put in later.
///
/// It holds no password: the device asks for it. The account has passed checkLimits.
BundleFile profile(const Account& account, const std::string& helpDesk);

}  // namespace mailadvisor::apple
