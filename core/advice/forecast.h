#pragma once

#include "advice/recommendation.h"
#include "rules/evidence.h"

namespace mailadvisor {

/// The day the mailbox fills up at its measured growth: exact within 60 days, a month beyond,
/// nothing when too little is known or the day is further away than anyone can tell.
Forecast forecastOf(const Evidence& evidence);

}  // namespace mailadvisor
