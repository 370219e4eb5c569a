#pragma once

#include "account/guide.h"

#include <vector>

namespace mailadvisor::sheet {

/// From Account Settings to the last button, for an account that is added by hand.
std::vector<GuideScreen> thunderbirdNewAccount(const Account& account);

/// The values of an account that is there, to be compared one by one.
std::vector<GuideScreen> thunderbirdSettings(const Account& account);

}  // namespace mailadvisor::sheet
