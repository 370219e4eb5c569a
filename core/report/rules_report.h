#pragma once

#include "policy/policy.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// Every rule with its article paragraphs, and the thresholds in force with where they are from.
std::string rulesReport(const Policy& policy, const Sentences& say, const PageStyle& style);

}  // namespace mailadvisor
