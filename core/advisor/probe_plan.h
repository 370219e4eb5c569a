#pragma once

#include "facts/facts.h"
#include "probe/probe.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// The ports to be probed because of one candidate: its own, and (unless it is only a guess) the
/// standard mail ports of its host, since what is published is rarely all a server offers.
std::vector<Target> targetsFor(const Candidate& candidate);

/// Candidates for a server the person named: every port of it that answered.
std::vector<Candidate> candidatesOnServer(const std::vector<EndpointFacts>& endpoints,
                                          const std::string& username);

/// Drops the guesses that no open endpoint proves; what was seen of them stays in the endpoints.
void dropUnprovenGuesses(Facts& facts);

}  // namespace mailadvisor
