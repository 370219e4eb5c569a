#pragma once

#include "base/result.h"
#include "policy/policy.h"

#include <string>

namespace mailadvisor {

/// The company's policy as it stands in a file; the program's own without one (an empty name).
///
/// Errors: InvalidInput naming the file and the place in it; LimitExceeded.
Result<Policy> readPolicy(const std::string& file);

}  // namespace mailadvisor
