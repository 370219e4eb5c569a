#pragma once

#include "base/json_reader.h"
#include "base/message.h"

namespace mailadvisor {

/// A message as JSON, from which every language can say it later:
/// `{"id":"…","arguments":[{"name":"used","bytes":1024},…]}`.
///
/// The key beside `name` tells the argument's type: `number`, `bytes`, `percent`, `date`
/// (`2027-03-14`, or `2027-03` for a month), `text`, `list` (of messages).
Json toJson(const Message& message);

/// Reads the same message back, exactly; a missing place is an empty message.
///
/// Fails for an argument of no known type, for a date that cannot be, and for messages that nest
/// deeper than any of ours.
Message messageFrom(const JsonReader& place);

}  // namespace mailadvisor
