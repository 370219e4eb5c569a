#pragma once

#include "account/answer.h"
#include "base/json_reader.h"

namespace mailadvisor {

/// The answer as every language can print it later: `headline`, `reasons` and `cautions` as
/// messages (message_json.h).
Json toJson(const Answer& answer);

/// Reads the same answer back.
Answer answerFrom(const JsonReader& place);

}  // namespace mailadvisor
