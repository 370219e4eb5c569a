#include "advisor/mail_systems.h"

#include "base/email_address.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "signs/trust.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// By what a machine, or a cluster behind several addresses, is known again.
std::vector<std::string> marksOf(const EndpointFacts& endpoint) {
    std::vector<std::string> marks{endpoint.address};
    if (endpoint.tls.isKnown()) marks.push_back(endpoint.tls->certificate.sha256);
    std::erase(marks, "");
    return marks;
}

bool isOn(const MailSystem& system, const std::vector<std::string>& marks) {
    return std::ranges::any_of(
        marks, [&](const std::string& mark) { return system.machines.contains(mark); });
}

void addTo(std::vector<MailSystem>& systems, const EndpointFacts& endpoint,
           const Candidate& candidate) {
    const auto marks = marksOf(endpoint);
    const auto same = std::ranges::find_if(systems, [&](const MailSystem& system) {
        return system.name == candidate.system || isOn(system, marks);
    });
    const bool isNew = same == systems.end();
    auto& system = isNew ? systems.emplace_back() : *same;
    if (isNew) system.name = candidate.system;
    addNew(system.hosts, candidate.host);
    system.machines.insert(marks.begin(), marks.end());
}

bool isIncomingFrom(const Candidate& candidate, bool isGuess) {
    return candidate.trusted && candidate.protocol != Protocol::Smtp &&
           (candidate.source == Source::Guess) == isGuess;
}

/// Split delivery: a server under the domain's own name beside those of the hoster that takes its
/// mail. Anywhere else a name is guessed only where no source names a server.
bool isSplit(const Facts& facts) {
    const auto& candidates = facts.discovery.candidates;
    const auto has = [&](bool isGuess) {
        return std::ranges::any_of(candidates, [&](const Candidate& candidate) {
            return isIncomingFrom(candidate, isGuess);
        });
    };
    return has(true) && has(false);
}

/// Mailboxes can lie on either side all the same: on an own server whose certificate does not
/// verify, and at a hoster that this network does not reach.
void addSilentSides(std::vector<MailSystem>& systems, const Facts& facts) {
    for (const auto& endpoint : facts.endpoints) {
        const auto* candidate = voucherFor(facts, endpoint, false);
        const bool isSpeaking = endpoint.state == EndpointState::Open;
        if (isSpeaking && candidate != nullptr && isIncomingFrom(*candidate, true))
            addTo(systems, endpoint, *candidate);
    }
    for (const auto& candidate : facts.discovery.candidates) {
        const bool isKnown = std::ranges::any_of(systems, [&](const MailSystem& system) {
            return system.name == candidate.system || contains(system.hosts, candidate.host);
        });
        if (!isKnown && isIncomingFrom(candidate, false))
            systems.push_back({candidate.system, {candidate.host}, {}});
    }
}

bool isIn(const MailSystem& system, const Candidate& candidate) {
    return system.name == candidate.system || contains(system.hosts, candidate.host);
}

}  // namespace

std::vector<MailSystem> mailSystems(const Facts& facts) {
    std::vector<MailSystem> systems;
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3}) {
        for (const auto* endpoint : usableEndpoints(facts, protocol)) {
            const auto* candidate = voucherFor(facts, *endpoint, false);
            if (candidate != nullptr) addTo(systems, *endpoint, *candidate);
        }
    }
    if (isSplit(facts)) addSilentSides(systems, facts);
    return systems;
}

void noteSeveralSystems(Facts& facts) {
    const auto systems = mailSystems(facts);
    const auto& hints = facts.discovery.hints;
    const bool isNoted = std::ranges::any_of(
        hints, [](const Hint& hint) { return hint.code == HintCode::SeveralSystems; });
    if (systems.size() < 2 || isNoted) return;
    std::string hosts;
    for (const auto& system : systems) {
        hosts += (hosts.empty() ? "" : ", ") + displayHost(system.hosts.front());
    }
    facts.discovery.hints.push_back(
        {facts.discovery.candidates.front().source, HintCode::SeveralSystems, std::move(hosts)});
}

bool keepSystem(Facts& facts, std::string_view name) {
    const auto systems = mailSystems(facts);
    const auto wanted = std::ranges::find_if(systems, [&](const MailSystem& system) {
        return system.name == name || contains(system.hosts, name);
    });
    if (wanted == systems.end()) return false;
    std::erase_if(facts.discovery.candidates, [&](const Candidate& candidate) {
        if (isIn(*wanted, candidate)) return false;
        return std::ranges::any_of(systems,
                                   [&](const MailSystem& other) { return isIn(other, candidate); });
    });
    std::erase_if(facts.discovery.hints,
                  [](const Hint& hint) { return hint.code == HintCode::SeveralSystems; });
    return true;
}

}  // namespace mailadvisor
