#pragma once

#include "rules/rule.h"

#include <span>
#include <string_view>

namespace mailadvisor {

/// The catalogue: every rule, in the order in which the advice looks at them.
std::span<const Rule* const> allRules();

/// Nothing when there is no rule of that id.
const Rule* findRule(std::string_view id);

}  // namespace mailadvisor
