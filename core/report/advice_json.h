#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "report/advice_view.h"

#include <string_view>

namespace mailadvisor {

inline constexpr std::string_view adviceSchema = "mailadvisor.advice.v1";

/// DESIGN's `mailadvisor.advice.v1`: `answer` holds what the person is told as messages, for
/// writers and other languages; `account` is null when no protocol can be used.
Json toJson(const AdviceView& advice, const Say& say);

}  // namespace mailadvisor
