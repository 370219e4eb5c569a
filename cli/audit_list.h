#pragma once

#include "audit/judged_domain.h"
#include "cli/console.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor::cli {

/// What was asked about many domains.
struct ListOptions {
    std::string file{};      ///< the list
    std::string htmlFile{};  ///< where the page goes; empty = none is wanted
    std::vector<IgnoredCode> ignored{};
};

/// `audit --domains FILE`: looks at every domain of the list, many at once, and prints one table,
/// or with --json one line a domain, in the order of the list; with a page, writes it. The value is
/// the exit code.
int auditList(Console& console, const ListOptions& options);

/// The other one of the two languages, for pages that stand in both.
Sentences inOtherLanguage(const Sentences& say);

/// The DNS answered that there is no such domain.
bool isMissing(const Facts& facts);
Error noSuchDomain(const Facts& facts);

}  // namespace mailadvisor::cli
