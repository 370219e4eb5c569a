#pragma once

#include "advisor/master_user.h"
#include "base/result.h"
#include "cli/console.h"

#include <memory>
#include <string>
#include <vector>

namespace mailadvisor::cli {

/// The master user whom `deploy` asks the mail servers through, with the password from where the
/// options say, else typed; null where `login` is empty.
///
/// Errors: InvalidInput together with an option by which no server is asked, for an access token,
/// and where roster and password would both come from standard input; those of readPassword.
Result<std::unique_ptr<MasterUser>> masterUser(const Console& console, const std::string& login,
                                               const std::vector<std::string>& rosters);

}  // namespace mailadvisor::cli
