#pragma once

#include "base/result.h"
#include "cli/options.h"
#include "policy/policy.h"

namespace mailadvisor::cli {

/// The policy file in force; the defaults without one.
///
/// Errors: InvalidInput naming the file and the place in it.
Result<Policy> policyInForce(const CommonOptions& options);

}  // namespace mailadvisor::cli
