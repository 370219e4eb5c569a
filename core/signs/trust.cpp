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
    const Candidate* naming = nullptr;
    const Candidate* elsewhere = nullptr;
    for (const auto& candidate : facts.discovery.candidates) {
        if (!counts(candidate, acceptsUntrusted) || candidate.host != endpoint.host) continue;
        const bool isThis = isSameServer(candidate, endpoint);
        auto& first = isThis ? naming : elsewhere;
        if (first == nullptr && !candidate.username.empty()) first = &candidate;
        if (isThis && words.auth.empty()) words.auth = candidate.auth;
    }
    if (naming == nullptr) naming = elsewhere;
    if (naming == nullptr) return words;
    words.username = naming->username;
    words.usernamePattern = naming->usernamePattern;
    return words;
}

bool hasOtherLogin(const Facts& facts) {
    return std::ranges::any_of(facts.discovery.hints,
                               [](const Hint& hint) { return hint.code == HintCode::OtherLogin; });
}

}  // namespace mailadvisor
