#pragma once

#include "account/account.h"
#include "account/current_setup.h"

namespace mailadvisor::sheet {

/// What a page is for: the settings, and what is to be done with what the program holds already.
struct GuideTask {
    const Account& account;
    const CurrentSetup& current;
    SetupCase setupCase{};
};

}  // namespace mailadvisor::sheet
