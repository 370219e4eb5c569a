#include "kit/pacc_json.h"

#include "base/json.h"
#include "kit/password_sign_in.h"

#include <algorithm>

namespace mailadvisor {
namespace {

// The draft's limits, in characters.
constexpr std::size_t longestName = 60;
constexpr std::size_t longestShortName = 20;

/// Cut without a mark: a name that ends with one would be shown to people as it is.
std::string cutTo(const std::string& name, std::size_t characters) {
    std::size_t at = 0;
    for (std::size_t count = 0; at < name.size(); ++at) {
        const bool isFirstByte = (static_cast<unsigned char>(name[at]) & 0xC0U) != 0x80U;
        if (isFirstByte && count++ == characters) break;
    }
    return name.substr(0, at);
}

const DomainServer* serverFor(const Domain& domain, Protocol protocol) {
    const auto found = std::ranges::find_if(domain.servers, [&](const DomainServer& entry) {
        return entry.protocol == protocol && entry.server.security == Security::Tls &&
               entry.server.port == standardPort(protocol, Security::Tls) &&
               takesPassword(entry.server);
    });
    return found == domain.servers.end() ? nullptr : &*found;
}

}  // namespace

std::string paccDocument(const Domain& domain) {
    Json protocols = Json::object();
    for (const auto protocol : allProtocols) {
        const auto* entry = serverFor(domain, protocol);
        if (entry != nullptr)
            protocols[std::string(nameOf(protocol))] = {{"host", entry->server.host}};
    }
    if (protocols.empty()) return {};
    const auto& name = domain.displayName.empty() ? domain.domain : domain.displayName;
    Json document = Json::object();
    document["protocols"] = std::move(protocols);
    document["authentication"] = {{"password", true}};
    document["info"]["provider"] = {{"name", cutTo(name, longestName)},
                                    {"shortName", cutTo(name, longestShortName)}};
    return dumpJson(document) + "\n";
}

}  // namespace mailadvisor
