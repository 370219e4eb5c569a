#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "deploy/judge/account_outcome.h"

namespace mailadvisor {

/// How it went with one account, as `deploy` prints it: one object a line.
Json toJson(const AccountOutcome& outcome, const Say& say);

}  // namespace mailadvisor
