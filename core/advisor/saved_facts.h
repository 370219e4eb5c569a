#pragma once

#include "base/result.h"
#include "facts/facts.h"
#include "output/sink.h"

#include <string>

namespace mailadvisor {

/// The facts that saveFacts wrote.
///
/// Errors: InvalidInput with the file and the place in it; LimitExceeded.
Result<Facts> savedFacts(const std::string& file);

/// Keeps the facts for later. Errors: as writeFile.
Result<void> saveFacts(const std::string& file, const Facts& facts, const WriteOptions& options);

}  // namespace mailadvisor
