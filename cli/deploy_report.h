#pragma once

#include "base/result.h"
#include "cli/console.h"
#include "clients/catalogue.h"
#include "deploy/run/run.h"
#include "report/bulk_collector.h"

#include <string>

namespace mailadvisor::cli {

/// Whether the report may be written to this place, told before the run: nothing stands there, or
/// the report of an earlier run, or `--force` is given. Errors: WriteFailed.
Result<void> mayWriteReport(const Console& console, const std::string& path);

/// Writes the report of a run; with `--dry-run` nothing. Errors: as writeFile.
Result<void> writeReport(const Console& console, const std::string& path,
                         const BulkCollector& collected, const DeployRequest& request,
                         const DeploySummary& summary, const SentencesIn& sentences);

}  // namespace mailadvisor::cli
