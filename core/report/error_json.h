#pragma once

#include "advice/recommendation_json.h"
#include "base/error.h"
#include "base/json.h"

namespace mailadvisor {

/// The value of "error" in any `--json` output: {"code","where","text","remedy"}.
Json toJson(const Error& error, const Say& say);

/// An object that holds nothing but the error, for commands that have no other result.
Json errorDocument(const Error& error, const Say& say);

}  // namespace mailadvisor
