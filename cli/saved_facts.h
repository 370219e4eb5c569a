#pragma once

#include "base/result.h"
#include "facts/facts.h"

#include <string>

namespace mailadvisor::cli {

/// The facts that --save-facts wrote.
///
/// Errors: InvalidInput with the file and the place in it; LimitExceeded.
Result<Facts> savedFacts(const std::string& file);

}  // namespace mailadvisor::cli
