#pragma once

#include "advisor/file_renderer.h"
#include "cli/console.h"
#include "deploy/run/run.h"
#include "report/bulk_collector.h"
#include "report/pace.h"

#include <chrono>
#include <string>

namespace mailadvisor::cli {

/// Tells a person how a bulk run goes: a line an account, what is worth knowing, how far it is, at
/// the end the sums and the report.
class DeployTelling {
public:
    /// `where` names the lists in what is told of them; `reportPath` is empty without a report. All
    /// references must outlive it.
    DeployTelling(const Console& console, const FileRenderer& render, std::string where,
                  std::string reportPath)
        : console_(console),
          render_(render),
          where_(std::move(where)),
          reportPath_(std::move(reportPath)) {}
    DeployTelling(const DeployTelling&) = delete;
    DeployTelling& operator=(const DeployTelling&) = delete;

    /// What a run tells, into this; without what it asks.
    DeployCallbacks callbacks();

    /// The end of the run; the exit code. Writes the report where one is wished.
    int finish(const Result<DeploySummary>& summary, const DeployRequest& request) const;

private:
    const Console& console_;
    const FileRenderer& render_;
    std::string where_;
    std::string reportPath_;
    BulkCollector collected_{};
    Pace pace_{};
    std::chrono::steady_clock::time_point begin_{std::chrono::steady_clock::now()};
};

}  // namespace mailadvisor::cli
