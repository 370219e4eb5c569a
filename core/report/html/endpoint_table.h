#pragma once

#include "facts/endpoint_facts.h"
#include "report/html/html.h"
#include "text/sentences.h"

#include <vector>

namespace mailadvisor {

/// The ports with their state, under the host they belong to; empty without endpoints.
Html endpointTable(const std::vector<EndpointFacts>& endpoints, const Sentences& say);

/// The certificate faults in plain words, each with what the administrator has to do.
Html certificateProblemList(const std::vector<EndpointFacts>& endpoints, const Sentences& say);

}  // namespace mailadvisor
