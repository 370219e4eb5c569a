#pragma once

#include "facts/discovery_facts.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>

namespace mailadvisor {

/// What discovery did, for the terminal: sources asked, servers they named, contradictions and
/// faults in what is published. `style.details` adds the addresses that were asked.
std::string discoveryReport(const DiscoveryFacts& discovery, const Sentences& say,
                            const PageStyle& style);

/// Only what is worth knowing about the domain and what its admin should correct, for a page that
/// has shown the servers themselves already; empty when there is nothing.
std::string domainRemarks(const DiscoveryFacts& discovery, const Sentences& say,
                          const PageStyle& style);

}  // namespace mailadvisor
