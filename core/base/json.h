#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace mailadvisor {

/// JSON with the order of its fields kept, so that the same facts give the same bytes.
using Json = nlohmann::ordered_json;

/// The bytes of `json`, two blanks a level; invalid UTF-8 in a server's text becomes U+FFFD.
std::string dumpJson(const Json& json);

/// The same on one line, for lists of objects (`deploy --json`).
std::string dumpJsonLine(const Json& json);

/// A text as a string of JSON, in its quotes: the same bytes as dumpJsonLine() makes of it.
std::string jsonString(std::string_view text);

/// Reads JSON of at most 64 levels and 64 MiB, and of some 14 000 fields in one object.
///
/// Errors: InvalidInput with the line and column in `where`; LimitExceeded.
Result<Json> parseJson(std::string_view text, std::string_view where);

}  // namespace mailadvisor
