#include "discovery/passed_over.h"

#include "base/lists.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// A file of the company or of its domain.
bool isOwnFile(Source source) {
    switch (source) {
        case Source::Override:
        case Source::Autoconfig:
        case Source::WellKnown:
        case Source::Pacc:
        case Source::HttpAutoconfig: return true;
        case Source::BuiltIn:
        case Source::Srv:
        case Source::Mx:
        case Source::Ispdb:
        case Source::Autodiscover:
        case Source::Guess: return false;
    }
    return false;
}

bool isUnreadableFile(const Attempt& attempt) {
    const bool isFile =
        attempt.reason == Reason::XmlMalformed || attempt.reason == Reason::XmlDoctype ||
        attempt.reason == Reason::XmlTooLarge || attempt.reason == Reason::XmlWrongRoot ||
        attempt.reason == Reason::UnreadableEncoding;
    const bool isWithoutServers = attempt.outcome != Outcome::Found &&
                                  attempt.reason == Reason::NoUsableServer &&
                                  attempt.detail != "empty";
    return isOwnFile(attempt.source) && (isFile || isWithoutServers);
}

/// It names Exchange alone, and that is said.
bool isExplained(const DiscoveryFacts& facts, const Attempt& attempt) {
    return std::ranges::any_of(facts.hints, [&](const Hint& hint) {
        return hint.code == HintCode::ExchangeLike && hint.source == attempt.source;
    });
}

bool isOwnWord(const Candidate& candidate) {
    return candidate.trusted && candidate.protocol != Protocol::Smtp &&
           (isOwnFile(candidate.source) || candidate.source == Source::Srv ||
            candidate.source == Source::BuiltIn);
}

}  // namespace

void notePassedOver(DiscoveryFacts& facts) {
    if (std::ranges::any_of(facts.candidates, isOwnWord)) {
        std::erase_if(facts.hints,
                      [](const Hint& hint) { return hint.code == HintCode::AddressWanted; });
        return;
    }
    for (const auto& attempt : facts.attempts) {
        if (isUnreadableFile(attempt) && !isExplained(facts, attempt))
            addNew(facts.hints, Hint{attempt.source, HintCode::FilePassedOver, attempt.url});
    }
}

}  // namespace mailadvisor
