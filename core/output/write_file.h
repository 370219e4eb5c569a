#pragma once

#include "base/result.h"
#include "output/sink.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// Writes one file (mode 0600) as a whole or not at all, with writeBundle's guarantees.
///
/// The folder must exist. Errors: WriteFailed when the file exists and `force` is not set, when
/// something other than an ordinary file stands there, and for everything the system refuses.
Result<void> writeFile(const std::string& path, std::string_view bytes,
                       const WriteOptions& options);

/// The same with mode 0644: for what a domain publishes anyway, so that `serve`, which has an
/// account of its own, may read what root wrote.
Result<void> writePublicFile(const std::string& path, std::string_view bytes,
                             const WriteOptions& options);

}  // namespace mailadvisor
