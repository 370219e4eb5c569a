#pragma once

#include "facts/facts.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// What each port offers, for a help-desk colleague: state, encryption, certificate faults in
/// plain words and for the admin, sign-in methods. `style.details` adds greetings, ciphers,
/// certificates and capabilities.
///
/// Before all that, what speaks for a fault of this network or machine; behind it remarks on each
/// server and what its operator has to say.
std::string endpointReport(const Facts& facts, const Sentences& say, const PageStyle& style);

/// The same from the ports alone: without discovery and the time of looking nothing is suspected
/// of this network and no days are counted.
std::string endpointReport(const std::vector<EndpointFacts>& endpoints, const Sentences& say,
                           const PageStyle& style);

}  // namespace mailadvisor
