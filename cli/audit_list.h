#pragma once

#include "audit/judged_domain.h"
#include "cli/console.h"

#include <string>
#include <vector>

namespace mailadvisor::cli {

/// `audit --domains FILE`: looks at every domain of the list, many at once, and prints one table,
/// or with --json one line a domain, in the order of the list. The value is the exit code.
int auditList(Console& console, const std::string& file, const std::vector<IgnoredCode>& ignored);

/// The DNS answered that there is no such domain.
bool isMissing(const Facts& facts);
Error noSuchDomain(const Facts& facts);

}  // namespace mailadvisor::cli
