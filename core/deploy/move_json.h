#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "report/bulk_view.h"

namespace mailadvisor {

/// The value of "move" in an account's line of output.
Json toJson(const MailboxMove& move, const Say& say);

}  // namespace mailadvisor
