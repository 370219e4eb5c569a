#include "offered.h"

#include "account/password_sign_in.h"

#include <algorithm>

namespace mailadvisor::publish {
namespace {

bool isUsualForStartTls(const DomainServer& entry) {
    const auto port = entry.server.port.value;
    switch (entry.kind) {
        case DomainServer::Kind::Imap: return port == 143;
        case DomainServer::Kind::Pop3: return port == 110;
        case DomainServer::Kind::Smtp: return port == 587;
    }
    return false;
}

bool isSaid(const DomainServer& entry) {
    const Server& server = entry.server;
    const bool isUnderstood =
        server.security == ConnectionSecurity::Tls ||
        (server.security == ConnectionSecurity::StartTls && isUsualForStartTls(entry));
    return isUnderstood && takesPassword(server);
}

}  // namespace

Domain withoutPlain(const Domain& domain) {
    Domain safe = domain;
    std::erase_if(safe.servers, [](const DomainServer& entry) {
        return entry.server.security == ConnectionSecurity::Plain;
    });
    return safe;
}

bool offers(const Domain& domain, DomainServer::Kind kind) {
    return std::ranges::any_of(domain.servers,
                               [kind](const DomainServer& entry) { return entry.kind == kind; });
}

std::vector<DomainServer> forAutodiscover(const Domain& domain) {
    std::vector<DomainServer> chosen;
    for (const DomainServer& entry : domain.servers) {
        const bool isThere = std::ranges::any_of(
            chosen, [&](const DomainServer& other) { return other.kind == entry.kind; });
        if (!isThere && isSaid(entry)) chosen.push_back(entry);
    }
    return chosen;
}

}  // namespace mailadvisor::publish
