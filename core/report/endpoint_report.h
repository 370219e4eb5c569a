#pragma once

#include "facts/endpoint_facts.h"
#include "report/ink.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// What each port offers, for a help-desk colleague: state, encryption, certificate faults in
/// plain words and for the admin, sign-in methods. `style.details` adds greetings, ciphers,
/// certificates and capabilities.
std::string endpointReport(const std::vector<EndpointFacts>& endpoints, const Sentences& say,
                           const PageStyle& style);

}  // namespace mailadvisor
