#pragma once

#include "account/answer.h"
#include "base/json_reader.h"

#include <functional>

namespace mailadvisor {

/// The answer as every language can print it later: `headline`, `reasons` and `cautions` as
/// messages (message_json.h).
Json toJson(const Answer& answer);

/// Whether this program has a sentence for a message, and the message all that the sentence needs.
using CanSay = std::function<bool(const Message&)>;

/// Reads the same answer back. Fails for a message that cannot be said: it may be another
/// version's.
Answer answerFrom(const JsonReader& place, const CanSay& canSay);

}  // namespace mailadvisor
