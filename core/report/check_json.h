#pragma once

#include "base/json.h"
#include "facts/check_facts.h"

#include <string_view>

namespace mailadvisor {

inline constexpr std::string_view checkSchema = "mailadvisor.check.v1";

/// What trying out an account has shown, as `check --json` prints it and the dialogue's last line
/// holds it: codes, no sentences and no secret.
Json toJson(const CheckFacts& facts);

}  // namespace mailadvisor
