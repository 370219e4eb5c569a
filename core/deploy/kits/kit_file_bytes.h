#pragma once

#include "base/result.h"
#include "deploy/kits/kit_accounts.h"

#include <string>

namespace mailadvisor {

/// The bytes of a file below the folder of the run, as the run wrote them: what somebody changed
/// since is handed out to nobody.
///
/// Errors: InvalidInput when it cannot be read or is not the same any more.
Result<std::string> bytesOf(const KitFile& file, const std::string& folder);

}  // namespace mailadvisor
