#include "kit/published_servers.h"

#include "kit/password_sign_in.h"

#include <algorithm>
#include <tuple>

namespace mailadvisor {
namespace {

bool isSaid(const DomainServer& entry) {
    const Server& server = entry.server;
    const bool isUnderstood = server.security == Security::Tls ||
                              (server.security == Security::StartTls &&
                               server.port == standardPort(entry.protocol, Security::StartTls));
    return isUnderstood && takesPassword(server);
}

std::tuple<bool, bool, bool> placeOf(const DomainServer& entry) {
    return {entry.protocol == Protocol::Smtp, entry.protocol == Protocol::Pop3,
            entry.server.security != Security::Tls};
}

bool has(const std::vector<DomainServer>& servers, Protocol protocol) {
    return std::ranges::any_of(
        servers, [protocol](const DomainServer& entry) { return entry.protocol == protocol; });
}

}  // namespace

Domain publishedForm(const Domain& domain) {
    Domain published = domain;
    std::erase_if(published.servers, [](const DomainServer& entry) {
        return entry.server.security == Security::Plain;
    });
    std::ranges::stable_sort(published.servers, {}, placeOf);
    return published;
}

bool offers(const Domain& domain, Protocol protocol) { return has(domain.servers, protocol); }

std::vector<DomainServer> forAutodiscover(const Domain& published) {
    std::vector<DomainServer> chosen;
    for (const DomainServer& entry : published.servers) {
        if (!has(chosen, entry.protocol) && isSaid(entry)) chosen.push_back(entry);
    }
    const bool isWhole =
        has(chosen, Protocol::Smtp) && (has(chosen, Protocol::Imap) || has(chosen, Protocol::Pop3));
    return isWhole ? chosen : std::vector<DomainServer>{};
}

}  // namespace mailadvisor
