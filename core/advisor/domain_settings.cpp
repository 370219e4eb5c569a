#include "advisor/choose_server.h"
#include "advisor/conclude.h"
#include "discovery/login_pattern.h"
#include "signs/server_view.h"
#include "signs/sign_in.h"
#include "signs/trust.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// What everybody signs in with there; only this person's user name where no more is known.
std::string patternAt(const Facts& facts, const EndpointFacts& endpoint, bool acceptsUntrusted) {
    auto words = vouchedWords(facts, endpoint, acceptsUntrusted);
    if (words.username.empty()) return std::string(addressPattern);
    return words.usernamePattern.empty() ? words.username : words.usernamePattern;
}

}  // namespace

std::optional<Domain> domainOf(const Facts& facts, bool acceptsUntrusted) {
    const auto& address = facts.address;
    if (!address) return std::nullopt;
    Domain domain;
    domain.domain = address->domain;
    domain.displayName = address->displayDomain;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        for (const auto* endpoint : usableEndpoints(facts, protocol)) {
            if (vouchingFor(facts, *endpoint, acceptsUntrusted) != Vouching::ForServer) continue;
            auto server = serverAt(facts, *endpoint, address->ascii(), acceptsUntrusted);
            server.username = patternAt(facts, *endpoint, acceptsUntrusted);
            domain.servers.push_back({protocol, std::move(server)});
        }
    }
    if (domain.servers.empty()) return std::nullopt;
    domain.isAlsoInMicrosoft365 =
        hasMailInMicrosoft365(facts) &&
        std::ranges::none_of(domain.servers, [](const DomainServer& entry) {
            return entry.protocol != Protocol::Smtp && isMicrosoftHost(entry.server.host);
        });
    return domain;
}

}  // namespace mailadvisor
