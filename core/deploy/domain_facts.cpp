#include "deploy/domain_facts.h"

#include "facts/usable.h"

#include <algorithm>
#include <set>
#include <vector>

namespace mailadvisor {
namespace {

std::string usernameFor(const std::string& username, const EmailAddress& askedWith,
                        const EmailAddress& address) {
    if (username == askedWith.ascii()) return address.ascii();
    if (username == askedWith.display()) return address.display();
    if (username == askedWith.localPart) return address.localPart;
    if (username == askedWith.localPart + "." + askedWith.domain) {
        return address.localPart + "." + address.domain;
    }
    return username;
}

}  // namespace

Facts DomainFacts::about(const EmailAddress& address) {
    auto found = known_.find(address.domain);
    if (found == known_.end()) {
        found = known_.emplace(address.domain, Known{address, gather_(address)}).first;
    }
    const auto& [askedWith, gathered] = found->second;
    Facts facts = gathered;
    facts.address = address.display();
    facts.login = usernameFor(facts.login, askedWith, address);
    for (auto& candidate : facts.discovery.candidates) {
        candidate.username = usernameFor(candidate.username, askedWith, address);
    }
    return facts;
}

bool hasSeveralSystems(const Facts& facts) {
    struct System {
        std::string name{};
        std::set<std::string> machines{};
    };
    std::vector<System> systems;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        for (const auto* endpoint : usableEndpoints(facts, protocol)) {
            const auto* candidate = candidateFor(facts, *endpoint);
            if (candidate == nullptr || !candidate->trusted) continue;
            const auto same = std::ranges::find_if(systems, [&](const System& system) {
                return system.name == candidate->system ||
                       system.machines.contains(endpoint->address);
            });
            auto& system = same == systems.end() ? systems.emplace_back() : *same;
            system.name = candidate->system;
            system.machines.insert(endpoint->address);
        }
    }
    return systems.size() > 1;
}

}  // namespace mailadvisor
