#include "usable_servers.h"

#include <algorithm>
#include <cassert>

namespace mailadvisor::thunderbird {
namespace {

Message leftOut(std::string_view id, const Server& server) {
    return {std::string(id), {{"host", server.host}, {"port", std::to_string(server.port.value)}}};
}

bool hasServer(const Domain& domain, Direction direction) {
    return std::any_of(domain.servers.begin(), domain.servers.end(),
                       [=](const auto& server) { return directionOf(server) == direction; });
}

Unexpected missing(const Domain& domain, std::string_view id) {
    return Unexpected{{ErrorCode::InvalidInput,
                       domain.domain,
                       {std::string(id), {{"domain", domain.domain}}},
                       {}}};
}

}  // namespace

Direction directionOf(const DomainServer& server) {
    return server.protocol == Protocol::Smtp ? Direction::Outgoing : Direction::Incoming;
}

Result<Domain> usableServers(const Domain& domain, std::vector<Message>& cautions) {
    Domain usable = domain;
    usable.servers.clear();
    for (const DomainServer& entry : domain.servers) {
        auto words = readableAuthWords(entry.server, directionOf(entry));
        if (entry.server.security == Security::Plain) {
            cautions.push_back(leftOut(MESSAGE_ID("thunderbird.plain-left-out"), entry.server));
        } else if (words.empty()) {
            cautions.push_back(leftOut(MESSAGE_ID("thunderbird.auth-left-out"), entry.server));
        } else {
            usable.servers.push_back(entry);
            usable.servers.back().server.auth = std::move(words);
        }
    }
    if (!hasServer(usable, Direction::Incoming)) {
        return missing(domain, MESSAGE_ID("thunderbird.domain-without-incoming"));
    }
    if (!hasServer(usable, Direction::Outgoing)) {
        return missing(domain, MESSAGE_ID("thunderbird.domain-without-outgoing"));
    }
    return usable;
}

const DomainServer& firstServer(const Domain& domain, Direction direction) {
    const auto found =
        std::find_if(domain.servers.begin(), domain.servers.end(),
                     [=](const auto& server) { return directionOf(server) == direction; });
    assert(found != domain.servers.end());
    return *found;
}

}  // namespace mailadvisor::thunderbird
