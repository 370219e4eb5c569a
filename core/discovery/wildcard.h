#pragma once

#include "discovery/source.h"

#include <string>
#include <vector>

namespace mailadvisor {

/// A name below the domain that nobody chose: whatever answers to it answers to every name.
std::string nameOfNobody(const std::string& domain);

/// Those of `hosts` that lead where any name of the domain leads (wildcard DNS); none when the
/// domain has no wildcard or the DNS does not answer.
Task<std::vector<std::string>> wildcardsAmong(const SourceQuery& query,
                                              std::vector<std::string> hosts);

/// True when the DNS knows a name that nobody can have (below .invalid, RFC 6761 §6.4): the network
/// invents answers, as one does that wants a sign-in first, and no name proves anything.
Task<bool> inventsNames(const SourceQuery& query);

/// Says in the attempts at these hosts that their names prove nothing, drops what was concluded
/// from such a name alone, and adds the hint.
void noteWildcards(DiscoveryFacts& facts, const std::string& domain,
                   const std::vector<std::string>& hosts);

/// Adds hints for web sites that answer everything with a page, and for the sign-in page of the
/// network the person is in (RFC 6585 §6, or plain http led to another owner's page).
void noteWebPages(DiscoveryFacts& facts);

}  // namespace mailadvisor
