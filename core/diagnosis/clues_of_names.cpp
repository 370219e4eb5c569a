#include "base/lists.h"
#include "diagnosis/clue_sources.h"
#include "signs/usable.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace mailadvisor {
namespace {

std::string domainOf(const Facts& facts) { return facts.address ? facts.address->domain : ""; }

/// Every source that DNS could answer for said no, several did, and none of them failed.
bool isDomainGone(const Facts& facts) {
    constexpr std::array noes{Reason::NameNotFound, Reason::NoSuchRecord};
    std::size_t gone = 0;
    for (const auto& attempt : facts.discovery.attempts) {
        if (attempt.outcome == Outcome::Skipped) continue;
        if (attempt.outcome != Outcome::Nothing || !contains(noes, attempt.reason)) return false;
        if (attempt.reason == Reason::NameNotFound) ++gone;
    }
    // The web site's own name is among them; three names that are gone are not one typing error.
    return gone >= 3 && facts.discovery.candidates.empty() && facts.endpoints.empty();
}

bool doNamesResolve(const Facts& facts) {
    return std::ranges::any_of(facts.endpoints,
                               [](const auto& endpoint) { return !endpoint.address.empty(); }) ||
           std::ranges::any_of(facts.discovery.attempts, [](const Attempt& attempt) {
               return attempt.outcome == Outcome::Found && attempt.source != Source::BuiltIn &&
                      attempt.source != Source::Ispdb;
           });
}

std::string goneHost(const Facts& facts) {
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.reason == Reason::NameNotFound) return endpoint.host;
    }
    return {};
}

/// The server of the program: told, or read out, or probed because it was given and not published.
std::string hostInProgram(const Call& call) {
    const auto& asked = call.more.asked;
    const auto& settings = isOnlySending(call.said) ? asked.outgoing : asked.incoming;
    if (!settings.host.empty()) return settings.host;
    for (const auto& endpoint : call.facts.endpoints) {
        const bool isGiven =
            std::ranges::any_of(call.facts.discovery.candidates, [&](const Candidate& candidate) {
                return candidate.source == Source::Override && candidate.host == endpoint.host;
            });
        if (isGiven) return endpoint.host;
    }
    return call.said.hosts.empty() ? std::string() : call.said.hosts.front();
}

/// The best published server; empty where nothing trustworthy names one.
std::string publishedHost(const Facts& facts) {
    for (const auto& candidate : facts.discovery.candidates) {
        const bool isSaid =
            candidate.source != Source::Override && candidate.source != Source::Guess;
        if (isSaid && candidate.trusted && candidate.protocol != Protocol::Smtp)
            return candidate.host;
    }
    return {};
}

// Two letters that changed places count as two.
constexpr std::size_t mostTypingErrors = 2;

/// Letters to be put in, left out or changed to make the one of the other (Levenshtein).
std::size_t distance(std::string_view one, std::string_view other) {
    constexpr std::size_t longest = 255;  // of a host's name
    one = one.substr(0, longest);
    other = other.substr(0, longest);
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i] == other[j] ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

bool isPublished(const Facts& facts, const std::string& host) {
    return std::ranges::any_of(facts.discovery.candidates, [&](const Candidate& candidate) {
        return candidate.source != Source::Override && candidate.host == host;
    });
}

}  // namespace

void addNameClues(const Call& call, Clues& clues) {
    for (const auto& view : viewsOf(call)) {
        const std::string domain = domainOf(*view.facts);
        clues.addIf(isDomainGone(*view.facts), Clue::DomainGone, {{"domain", domain}});
        clues.addIf(doNamesResolve(*view.facts), Clue::NamesResolve, {{"domain", domain}});
    }
    const std::string domain = domainOf(call.facts);
    const bool isZoneGone =
        call.more.zone == More::Zone::Gone || call.more.zone == More::Zone::OnHold;
    clues.addIf(isZoneGone, Clue::ZoneGone, {{"domain", domain}});
    clues.addIf(isZoneGone, Clue::DomainGone, {{"domain", domain}});
    clues.addIf(call.more.zone == More::Zone::Unanswered, Clue::DomainGone, {{"domain", domain}});

    const std::string own = hostInProgram(call);
    const std::string gone = goneHost(call.facts);
    clues.addIf(!gone.empty() && !clues.has(Clue::DomainGone), Clue::HostGone, {{"host", gone}});
    if (own.empty()) return;
    const std::string published = publishedHost(call.facts);
    const bool isKnown = isPublished(call.facts, own);
    clues.addIf(isKnown, Clue::SameHostPublished);
    if (isKnown || published.empty() || clues.has(Clue::DomainGone)) return;
    const bool isMistyped = distance(own, published) <= mostTypingErrors;
    clues.add(isMistyped ? Clue::HostMistyped : Clue::OtherHostPublished, {{"host", published}});
}

}  // namespace mailadvisor
