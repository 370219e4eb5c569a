#include "discovery/http_autoconfig.h"

#include "discovery/fetch_autoconfig.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool isNo(const Attempt& attempt) {
    return isAnswered(attempt) && attempt.outcome != Outcome::Untrusted;
}

bool isNamelessAutoconfig(const Attempt& attempt) {
    return attempt.source == Source::Autoconfig && attempt.reason == Reason::NameNotFound;
}

}  // namespace

PlainHttpChoice choosePlainHttp(const std::vector<Attempt>& httpsAttempts) {
    const auto isFound = [](const Attempt& a) { return a.outcome == Outcome::Found; };
    if (std::ranges::any_of(httpsAttempts, isFound)) return {false, Reason::None};
    // The name is the same over http: it was just asked for.
    if (std::ranges::any_of(httpsAttempts, isNamelessAutoconfig)) {
        return {false, Reason::NameNotFound};
    }
    if (!std::ranges::all_of(httpsAttempts, isNo)) return {false, Reason::OtherSourcesUnanswered};
    return {true, Reason::None};
}

Task<SourceFacts> askHttpAutoconfig(const SourceQuery& query) {
    std::string url = "http://autoconfig." + query.address.domain + "/mail/config-v1.1.xml";
    AutoconfigPlace place{Source::HttpAutoconfig, std::move(url), false, AskedAs::Postmaster, {}};
    SourceFacts answer = co_await fetchAutoconfig(query, std::move(place));
    for (auto& attempt : answer.attempts) {
        if (attempt.outcome != Outcome::Found) continue;
        attempt.outcome = Outcome::Untrusted;
        attempt.reason = Reason::PlainHttp;
    }
    co_return answer;
}

}  // namespace mailadvisor
