#include "advisor/audit_domain.h"

#include "advisor/published_look.h"
#include "net/network.h"

#include <optional>
#include <utility>

namespace mailadvisor {

Task<Facts> auditDomain(Network& network, GatherRequest request, GatherProgress progress) {
    const EmailAddress domain = *request.address;
    request.address = EmailAddress{"postmaster", domain.domain, domain.displayDomain};
    request.discovery.isThorough = true;
    request.discovery.sendAddress = false;
    request.depth = ProbeDepth::Thorough;
    request.cache = nullptr;

    std::optional<PublishedLook> look;
    if (request.probes) {
        look.emplace(network, domain.domain, Deadline::in(request.timeout));
        look->begin();
        progress.candidate = [&look](const Candidate& candidate) { look->see(candidate); };
        progress.discovery = [&look](const DiscoveryFacts& found) { look->see(found); };
    }
    Facts facts = co_await gather(network, request, progress);
    facts.published.emplace();
    if (look) *facts.published = co_await look->end();
    facts.address = domain;
    facts.login.clear();
    co_return facts;
}

}  // namespace mailadvisor
