#pragma once

#include "base/result.h"

#include <string>

namespace mailadvisor {

/// The whole of a file the person named; `-` is standard input. At most 64 MiB.
///
/// Errors: InvalidInput when it cannot be read, LimitExceeded when it is too large.
Result<std::string> readFile(const std::string& path);

}  // namespace mailadvisor
