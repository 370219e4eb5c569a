#pragma once

#include "facts/endpoint_facts.h"
#include "report/html/html.h"
#include "text/sentences.h"

#include <vector>

namespace mailadvisor {

/// The ports with their state, and the certificate faults below; empty without endpoints.
Html endpointTable(const std::vector<EndpointFacts>& endpoints, const Sentences& say);

}  // namespace mailadvisor
