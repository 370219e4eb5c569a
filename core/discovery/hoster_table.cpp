#include "discovery/hoster_table.h"

#include "base/host_name.h"
#include "base/lists.h"
#include "discovery/login_pattern.h"
#include "discovery/placeholders.h"
#include "discovery/public_suffix.h"

#include <algorithm>

namespace mailadvisor {
namespace {

template <class Matches>
const Hoster* findHoster(Matches matches) {
    const auto rows = allHosters();
    const auto found = std::ranges::find_if(rows, matches);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

const Hoster* hosterOfDomain(std::string_view domain) {
    return findHoster([&](const Hoster& hoster) { return contains(hoster.domains, domain); });
}

const Hoster* hosterOfExchanger(std::string_view exchanger) {
    if (exchanger.empty()) return nullptr;
    return findHoster([&](const Hoster& hoster) {
        return std::ranges::any_of(hoster.exchangers, [&](std::string_view parent) {
            return isAtOrBelow(exchanger, parent);
        });
    });
}

bool isMachineOf(const Hoster& hoster, std::string_view name) {
    const auto isBelow = [&](std::string_view parent) { return isAtOrBelow(name, parent); };
    const auto isServer = [&](const HosterServer& server) {
        return isAtOrBelow(name, baseDomain(server.host));
    };
    return std::ranges::any_of(hoster.machines, isBelow) ||
           std::ranges::any_of(hoster.exchangers, isBelow) ||
           std::ranges::any_of(hoster.servers, isServer);
}

std::vector<Candidate> candidatesOf(const Hoster& hoster, const EmailAddress& address,
                                    Source source) {
    std::vector<Candidate> candidates;
    for (const auto& server : hoster.servers) {
        const auto host = expandDomain(server.host, address);
        Candidate candidate;
        if (!host || !setLogin(candidate, server.username, address)) continue;
        candidate.protocol = server.protocol;
        candidate.host = *host;
        candidate.port = Port{server.port};
        candidate.security = server.security;
        for (const auto word : wordsOf(server.auth)) candidate.auth.emplace_back(word);
        candidate.source = source;
        candidate.trusted = true;
        candidate.system = baseDomain(*host);
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

std::vector<Hint> hintsOf(const Hoster& hoster, Source source) {
    std::vector<Hint> hints;
    for (const auto code : hoster.hints) {
        hints.push_back({source, code, std::string(hoster.name)});
    }
    return hints;
}

}  // namespace mailadvisor
