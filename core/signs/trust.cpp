#include "signs/trust.h"

#include "facts/same_server.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool counts(const Candidate& candidate, bool acceptsUntrusted) {
    return candidate.trusted || acceptsUntrusted;
}

/// A port that stands for its protocol wherever its host is known for mail.
bool isStandardPort(const EndpointFacts& endpoint) {
    switch (endpoint.protocol) {
        case Protocol::Imap: return endpoint.port == Port{993} || endpoint.port == Port{143};
        case Protocol::Pop3: return endpoint.port == Port{995} || endpoint.port == Port{110};
        case Protocol::Smtp: return endpoint.port == Port{465} || endpoint.port == Port{587};
    }
    return false;
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
    return isHostNamed && isStandardPort(endpoint) ? Vouching::ForHost : Vouching::None;
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

}  // namespace mailadvisor
