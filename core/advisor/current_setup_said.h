#pragma once

#include "account/current_setup.h"
#include "facts/needs.h"

namespace mailadvisor {

/// What the person said of the account that is in the mail program already; what these needs leave
/// open stays as it was `before`.
CurrentSetup currentSetupSaid(const Needs& needs, CurrentSetup before = {});

}  // namespace mailadvisor
