#pragma once

#include "account/account.h"
#include "identity.h"
#include "plist.h"

namespace mailadvisor::apple {

/// Writes the keys of a com.apple.mail.managed payload into an open dictionary (Apple's
/// device-management repository, mdm/profiles/com.apple.mail.managed.yaml). The account has passed
/// checkLimits.
void writeMailPayload(Plist& plist, const Account& account, const Identity& identity);

}  // namespace mailadvisor::apple
