#pragma once

#include "base/result.h"
#include "base/units.h"

#include <chrono>
#include <string>
#include <string_view>

namespace mailadvisor::cli {

// Values as people type them on the command line. Errors: InvalidInput with the option in `where`
// and a remedy that shows a right value.

/// `2GB`, `500M`, `1.5 GB`, `1,5 GB`, `1048576` (bytes), as written_size.h reads them.
/// A number below 1048576 is refused without its unit; 0 needs none.
Result<ByteCount> parseSize(std::string_view text, std::string_view option);

/// A whole number within the limits.
Result<int> parseNumber(std::string_view text, std::string_view option, int least, int most);

/// `yes` or `no`.
Result<bool> parseYesNo(std::string_view text, std::string_view option);

/// Seconds, with a fraction if wanted, above 0 and up to an hour.
Result<std::chrono::milliseconds> parseSeconds(std::string_view text, std::string_view option);

/// A person's name as it stands before the address in a letter; may be empty.
Result<std::string> parseName(std::string_view text, std::string_view option);

/// The error for an option or argument that must be given.
Error missingArgument(const std::string& name);

/// The error for a value that is none of the words an option takes.
Unexpected notOneOf(std::string_view text, std::string_view option, std::string_view words);

}  // namespace mailadvisor::cli
