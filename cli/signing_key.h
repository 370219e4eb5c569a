#pragma once

#include "base/result.h"
#include "cli/options.h"
#include "clients/sign.h"
#include "text/sentences.h"

#include <optional>

namespace mailadvisor::cli {

/// The key of --sign-cert and --sign-key; nothing without them. An encrypted key takes its
/// password from where the password options say.
///
/// Errors: as signingKey (advisor) and readPassword.
Result<std::optional<SigningKey>> signingKey(const CommonOptions& options, const Sentences& say);

}  // namespace mailadvisor::cli
