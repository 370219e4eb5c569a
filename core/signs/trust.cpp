#include "signs/trust.h"

#include "facts/same_server.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool counts(const Candidate& candidate, bool acceptsUntrusted) {
    return candidate.trusted || acceptsUntrusted;
}

}  // namespace

const Candidate* voucherFor(const Facts& facts, const EndpointFacts& endpoint,
                            bool acceptsUntrusted) {
    const auto& candidates = facts.discovery.candidates;
    const auto found = std::ranges::find_if(candidates, [&](const Candidate& candidate) {
        return counts(candidate, acceptsUntrusted) && isSameServer(candidate, endpoint);
    });
    return found == candidates.end() ? nullptr : &*found;
}

Vouching vouchingFor(const Facts& facts, const EndpointFacts& endpoint, bool acceptsUntrusted) {
    if (voucherFor(facts, endpoint, acceptsUntrusted) != nullptr) return Vouching::ForServer;
    const bool isHostNamed =
        std::ranges::any_of(facts.discovery.candidates, [&](const Candidate& candidate) {
            return counts(candidate, acceptsUntrusted) && candidate.host == endpoint.host;
        });
    const bool isStandardPort = endpoint.port == standardPort(endpoint.protocol, endpoint.security);
    return isHostNamed && isStandardPort ? Vouching::ForHost : Vouching::None;
}

VouchedWords vouchedWords(const Facts& facts, const EndpointFacts& endpoint,
                          bool acceptsUntrusted) {
    VouchedWords words;
    std::string elsewhere;
    for (const auto& candidate : facts.discovery.candidates) {
        if (!counts(candidate, acceptsUntrusted) || candidate.host != endpoint.host) continue;
        const bool isThis = isSameServer(candidate, endpoint);
        auto& username = isThis ? words.username : elsewhere;
        if (username.empty()) username = candidate.username;
        if (isThis && words.auth.empty()) words.auth = candidate.auth;
    }
    if (words.username.empty()) words.username = std::move(elsewhere);
    return words;
}

bool hasOtherLogin(const Facts& facts) {
    return std::ranges::any_of(facts.discovery.hints,
                               [](const Hint& hint) { return hint.code == HintCode::OtherLogin; });
}

}  // namespace mailadvisor
