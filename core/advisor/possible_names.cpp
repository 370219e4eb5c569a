#include "advisor/possible_names.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "discovery/hoster_table.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t maxNames = 8;
constexpr std::size_t maxOfCertificate = 4;  // a hoster's carries its own name among the first

/// Names of hosts, without the published one, wildcards, addresses and doubles.
class NameList {
public:
    explicit NameList(const std::string& published) : published_(published) {}

    void add(std::string_view name) {
        const auto host = normaliseHost(name);
        const bool isHostName = host && !contains(*host, '*') && !looksLikeIpAddress(*host);
        if (!isHostName || *host == published_ || names_.size() == maxNames) return;
        addNew(names_, *host);
    }

    std::vector<std::string> take() { return std::move(names_); }

private:
    const std::string& published_;
    std::vector<std::string> names_{};
};

/// The domain's mail exchanger, as the source MX noted it; empty when it has none. A filter's name
/// says nothing about the mailbox.
std::string exchangerIn(const DiscoveryFacts& discovery) {
    const auto found = std::ranges::find_if(discovery.attempts, [](const Attempt& attempt) {
        return attempt.source == Source::Mx && attempt.url.find("://") == std::string::npos;
    });
    const bool isKnown =
        found != discovery.attempts.end() &&
        (found->outcome == Outcome::Found || found->reason == Reason::NoKnownHoster);
    return isKnown ? found->detail : std::string{};
}

}  // namespace

std::vector<std::string> possibleNames(const Facts& facts, const EndpointFacts& published,
                                       const std::vector<std::string>& ofAddress) {
    NameList list(published.host);
    if (published.tls.isKnown()) {
        const auto& names = published.tls->certificate.names;
        for (std::size_t i = 0; i < std::min(maxOfCertificate, names.size()); ++i)
            list.add(names[i]);
    }
    const std::string exchanger = exchangerIn(facts.discovery);
    list.add(exchanger);
    for (const auto& name : ofAddress) list.add(name);
    if (const Hoster* hoster = hosterOfExchanger(exchanger); hoster != nullptr) {
        for (const auto& server : hoster->servers) {
            if (server.protocol == published.protocol) list.add(server.host);
        }
    }
    return list.take();
}

bool isInHosterTable(std::string_view host) {
    return std::ranges::any_of(allHosters(), [&](const Hoster& hoster) {
        return std::ranges::any_of(hoster.servers,
                                   [&](const HosterServer& server) { return server.host == host; });
    });
}

}  // namespace mailadvisor
