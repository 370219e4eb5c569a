#include "advisor/choose_server.h"
#include "advisor/conclude.h"
#include "base/email_address.h"
#include "signs/trust.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// `somchai@example.com` becomes `%EMAILADDRESS%`, `somchai` becomes `%EMAILLOCALPART%`.
std::string patternOf(const std::string& username, const EmailAddress& address) {
    if (username == address.ascii() || username == address.display()) return "%EMAILADDRESS%";
    if (username == address.localPart) return "%EMAILLOCALPART%";
    const auto prefix = address.localPart + ".";
    if (username == prefix + address.domain) return "%EMAILLOCALPART%.%EMAILDOMAIN%";
    return username;
}

}  // namespace

std::optional<Domain> domainOf(const Facts& facts, bool acceptsUntrusted) {
    const auto address = EmailAddress::parse(facts.address);
    if (!address) return std::nullopt;
    Domain domain;
    domain.domain = address->domain;
    domain.displayName = address->displayDomain;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        for (const auto* endpoint : usableEndpoints(facts, protocol)) {
            if (vouchingFor(facts, *endpoint, acceptsUntrusted) != Vouching::ForServer) continue;
            auto server = serverAt(facts, *endpoint, address->ascii(), acceptsUntrusted);
            server.username = patternOf(server.username, *address);
            domain.servers.push_back({protocol, std::move(server)});
        }
    }
    if (domain.servers.empty()) return std::nullopt;
    return domain;
}

}  // namespace mailadvisor
