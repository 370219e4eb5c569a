#pragma once

#include "facts/discovery_facts.h"

namespace mailadvisor {

/// Puts the candidates in order of evidence and notes where sources agree or contradict.
///
/// Order: trusted ones first, guesses last, between them as the enum Source has it; within a
/// source the provider's order of protocols, and for one protocol implicit TLS before STARTTLS
/// before none (RFC 8314). `confirmedBy` lists the other sources naming the same server;
/// a conflict is one protocol in different mail systems. Guesses and what came over plain http
/// take no part in conflicts.
void rank(DiscoveryFacts& facts);

}  // namespace mailadvisor
