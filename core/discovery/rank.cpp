#include "discovery/rank.h"

#include "base/lists.h"
#include "facts/same_server.h"

#include <algorithm>
#include <tuple>

namespace mailadvisor {
namespace {

constexpr auto protocols = {Protocol::Imap, Protocol::Pop3, Protocol::Smtp};

int tierOf(const Candidate& candidate) {
    if (candidate.source == Source::Guess) return 2;
    return candidate.trusted ? 0 : 1;
}

// Where the source first names this protocol: its own preference between IMAP and POP3.
std::size_t placeOfProtocol(const std::vector<Candidate>& published, const Candidate& candidate) {
    const auto first = std::find_if(published.begin(), published.end(), [&](const Candidate& c) {
        return c.source == candidate.source && c.protocol == candidate.protocol;
    });
    return static_cast<std::size_t>(first - published.begin());
}

void sortByEvidence(std::vector<Candidate>& candidates) {
    const auto published = candidates;
    const auto keyOf = [&](const Candidate& c) {
        return std::tuple(tierOf(c), c.source, placeOfProtocol(published, c), c.security);
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](const Candidate& a, const Candidate& b) { return keyOf(a) < keyOf(b); });
}

void noteConfirmations(std::vector<Candidate>& candidates) {
    for (auto& candidate : candidates) {
        candidate.confirmedBy.clear();
        for (const auto& other : candidates) {
            if (other.source == candidate.source || !isSameServer(candidate, other)) continue;
            addNew(candidate.confirmedBy, other.source);
        }
        std::sort(candidate.confirmedBy.begin(), candidate.confirmedBy.end());
    }
}

bool mayContradict(const Candidate& candidate) {
    switch (candidate.source) {
        case Source::Guess:
        case Source::HttpAutoconfig: return false;
        case Source::Autodiscover: return candidate.trusted;
        case Source::Override:
        case Source::BuiltIn:
        case Source::Autoconfig:
        case Source::WellKnown:
        case Source::Pacc:
        case Source::Srv:
        case Source::Mx:
        case Source::Ispdb: return true;
    }
    return false;
}

bool hasSide(const Conflict& conflict, const Candidate& candidate) {
    return std::any_of(conflict.sides.begin(), conflict.sides.end(),
                       [&](const Candidate& side) { return side.system == candidate.system; });
}

// One source that names two systems offers a choice; only a second source contradicts.
bool isContradiction(const Conflict& conflict) {
    return std::any_of(conflict.sides.begin(), conflict.sides.end(), [&](const Candidate& side) {
        return side.source != conflict.sides.front().source;
    });
}

std::vector<Conflict> conflictsAmong(const std::vector<Candidate>& candidates) {
    std::vector<Conflict> conflicts;
    for (const auto protocol : protocols) {
        Conflict conflict{protocol, {}};
        for (const auto& candidate : candidates) {
            if (candidate.protocol != protocol || !mayContradict(candidate)) continue;
            if (!hasSide(conflict, candidate)) conflict.sides.push_back(candidate);
        }
        if (isContradiction(conflict)) conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

}  // namespace

void rank(DiscoveryFacts& facts) {
    sortByEvidence(facts.candidates);
    noteConfirmations(facts.candidates);
    facts.conflicts = conflictsAmong(facts.candidates);
}

}  // namespace mailadvisor
