#pragma once

#include "advice/explain.h"
#include "base/json.h"
#include "report/advice_json.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// How one rule came to what it says, for `--explain` on the terminal.
std::string explanationReport(const Explanation& explanation, const Sentences& say,
                              const PageStyle& style);

/// The same as the `explanation` object of `advise --json`.
Json toJson(const Explanation& explanation, const Say& say);

}  // namespace mailadvisor
