#pragma once

#include "base/result.h"
#include "cli/console.h"
#include "cli/subject.h"
#include "facts/facts.h"
#include "rules/policy.h"

namespace mailadvisor::cli {

/// The policy file in force; the defaults without one.
///
/// Errors: InvalidInput naming the file and the place in it.
Result<Policy> policyInForce(const CommonOptions& options);

/// Gathers the facts (or reads them from --facts) and saves them with --save-facts.
///
/// Tells on stderr what is going on. The password is asked for only when it can work. Errors:
/// InvalidInput for unreadable files, options and passwords; WriteFailed for --save-facts.
Result<Facts> observe(Console& console, const Policy& policy, const Subject& subject);

}  // namespace mailadvisor::cli
