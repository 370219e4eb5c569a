#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/console.h"
#include "dialogue/question.h"

#include <optional>

namespace mailadvisor::cli {

/// The secret from where the password options say; nothing when it is to be typed. Errors: as
/// readPassword.
Result<std::optional<Secret>> offeredSecret(const Console& console,
                                            const dialogue::Question& question);

}  // namespace mailadvisor::cli
