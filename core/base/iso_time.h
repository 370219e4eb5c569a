#pragma once

#include "base/units.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// A moment as JSON holds it: `2027-03-14T08:30:00Z` (ISO 8601, always UTC, to the second).
std::string isoTime(Timestamp moment);

/// A day as JSON holds it, `2027-03-14`; a month alone is `2027-03`.
std::string isoDate(const Date& date);

/// The reverse of isoTime; nothing for anything else, impossible days included.
std::optional<Timestamp> timestampFromIso(std::string_view text);

/// The reverse of isoDate; nothing for anything else, impossible days included.
std::optional<Date> dateFromIso(std::string_view text);

}  // namespace mailadvisor
