#include "offered.h"

#include "kit/password_sign_in.h"

#include <algorithm>

namespace mailadvisor::publish {
namespace {

bool isUsualForStartTls(const DomainServer& entry) {
    const auto port = entry.server.port.value;
    switch (entry.protocol) {
        case Protocol::Imap: return port == 143;
        case Protocol::Pop3: return port == 110;
        case Protocol::Smtp: return port == 587;
    }
    return false;
}

bool isSaid(const DomainServer& entry) {
    const Server& server = entry.server;
    const bool isUnderstood = server.security == Security::Tls ||
                              (server.security == Security::StartTls && isUsualForStartTls(entry));
    return isUnderstood && takesPassword(server);
}

}  // namespace

Domain withoutPlain(const Domain& domain) {
    Domain safe = domain;
    std::erase_if(safe.servers, [](const DomainServer& entry) {
        return entry.server.security == Security::Plain;
    });
    return safe;
}

bool offers(const Domain& domain, Protocol protocol) {
    return std::ranges::any_of(domain.servers, [protocol](const DomainServer& entry) {
        return entry.protocol == protocol;
    });
}

std::vector<DomainServer> forAutodiscover(const Domain& domain) {
    std::vector<DomainServer> chosen;
    for (const DomainServer& entry : domain.servers) {
        const bool isThere = std::ranges::any_of(
            chosen, [&](const DomainServer& other) { return other.protocol == entry.protocol; });
        if (!isThere && isSaid(entry)) chosen.push_back(entry);
    }
    return chosen;
}

}  // namespace mailadvisor::publish
