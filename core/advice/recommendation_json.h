#pragma once

#include "advice/recommendation.h"
#include "base/json.h"

#include <functional>
#include <string>

namespace mailadvisor {

/// Says a message in the person's language; given by `text/` from above.
using Say = std::function<std::string(const Message&)>;

/// The `recommendation` object of `mailadvisor.advice.v1`.
Json toJson(const Recommendation& advice, const Say& say);

}  // namespace mailadvisor
