#pragma once

#include "advice/recommendation_json.h"
#include "base/json.h"
#include "base/json_reader.h"
#include "report/bulk_view.h"

namespace mailadvisor {

/// A move without sentences, and back; the department is not in it.
Json toJson(const MailboxMove& move);
MailboxMove mailboxMoveFrom(const JsonReader& place);

/// The value of "move" in an account's line of output: the same and its sentences (`text`).
Json toJson(const MailboxMove& move, const Say& say);

}  // namespace mailadvisor
