#include "discovery/refused_service.h"

#include "base/lists.h"

#include <algorithm>
#include <string_view>

namespace mailadvisor {
namespace {

bool isRefused(const DiscoveryFacts& facts, std::string_view name) {
    return std::ranges::any_of(facts.hints, [&](const Hint& hint) {
        return hint.code == HintCode::ServiceNotOffered && hint.subject == name;
    });
}

}  // namespace

void applyRefusedServices(DiscoveryFacts& facts) {
    auto& candidates = facts.candidates;
    for (const auto protocol : allProtocols) {
        const auto name = properName(protocol);
        if (!isRefused(facts, name)) continue;
        std::erase_if(candidates, [protocol](const Candidate& candidate) {
            return candidate.protocol == protocol && candidate.source > Source::Srv;
        });
        for (const auto& candidate : candidates) {
            if (candidate.protocol != protocol) continue;
            addNew(facts.lints,
                   Lint{candidate.source, {}, LintCode::SrvSaysNotOffered, std::string(name)});
        }
    }
}

}  // namespace mailadvisor
