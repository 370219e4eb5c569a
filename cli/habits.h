#pragma once

#include "base/result.h"
#include "cli/prompt.h"
#include "facts/needs.h"

namespace mailadvisor::cli {

/// Asks where the mail is read, by ticks rather than numbers, and whether it should be kept on
/// this computer; what was not said stays NotAsked.
///
/// Errors: as Prompt's questions.
Result<Needs> askHabits(const Prompt& prompt);

}  // namespace mailadvisor::cli
