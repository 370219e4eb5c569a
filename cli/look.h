#pragma once

#include "advisor/subject.h"
#include "base/result.h"
#include "cli/console.h"
#include "facts/facts.h"
#include "policy/policy.h"

namespace mailadvisor::cli {

/// One look at one subject, as the common options wish it, on an event loop of its own.
///
/// Errors: as Observer::observe.
Result<Facts> look(const Console& console, const Policy& policy, const Subject& subject);

}  // namespace mailadvisor::cli
