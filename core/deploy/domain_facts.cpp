#include "deploy/domain_facts.h"

#include "discovery/discovery_cache.h"

#include <set>

namespace mailadvisor {
void DomainFacts::learn(const std::vector<EmailAddress>& addresses) {
    std::vector<EmailAddress> unknown;
    std::set<std::string_view> domains;
    for (const auto& address : addresses) {
        if (known_.contains(address.domain) || !domains.insert(address.domain).second) continue;
        unknown.push_back(address);
    }
    if (unknown.empty()) return;
    auto found = gather_(unknown);
    found.resize(unknown.size());
    for (std::size_t i = 0; i < unknown.size(); ++i) {
        known_.emplace(unknown[i].domain, Known{unknown[i], std::move(found[i])});
    }
}

Facts DomainFacts::about(const EmailAddress& address) {
    learn({address});
    const auto& [askedWith, gathered] = known_.find(address.domain)->second;
    Facts facts = gathered;
    facts.address = address.display();
    facts.login = usernameFor(facts.login, askedWith, address);
    for (auto& candidate : facts.discovery.candidates) {
        candidate.username = usernameFor(candidate.username, askedWith, address);
    }
    return facts;
}

}  // namespace mailadvisor
