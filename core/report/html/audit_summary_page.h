#pragma once

#include "report/audit_summary.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The audits of many domains as one HTML page that needs nothing else: no network, no script. What
/// is wrong comes first, each finding once with the domains it is about; then all domains in their
/// order. Every sentence stands in both languages and two buttons choose, at first `first`'s. The
/// same rows give the same bytes.
std::string auditSummaryPage(const std::vector<AuditRow>& rows, const Sentences& first,
                             const Sentences& second);

}  // namespace mailadvisor
