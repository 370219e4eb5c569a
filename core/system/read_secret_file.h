#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <string>

namespace mailadvisor {

/// The whole of a small file that holds a secret (a private key), read into memory that is wiped,
/// without a copy of any part elsewhere. At most 1 MiB.
///
/// Errors: InvalidInput when it cannot be read, LimitExceeded when it is too large.
Result<Secret> readSecretFile(const std::string& path);

}  // namespace mailadvisor
