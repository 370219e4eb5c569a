#pragma once

#include "deploy/judge/account_outcome.h"
#include "report/bulk_collector.h"

namespace mailadvisor {

/// Puts what became of an account into the report of its run.
void addTo(BulkCollector& report, const AccountOutcome& outcome);

}  // namespace mailadvisor
