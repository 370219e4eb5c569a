#include "discovery/few_servers.h"

#include "base/lists.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor {

void keepFewServers(SourceFacts& answer) {
    std::vector<std::string> hosts;
    std::vector<Candidate> kept;
    const std::size_t named = answer.candidates.size();
    for (auto& candidate : answer.candidates) {
        if (kept.size() == mostServersOfSource) break;
        const bool isNew = !contains(hosts, candidate.host);
        if (isNew && hosts.size() == mostHostsOfSource) continue;
        if (isNew) hosts.push_back(candidate.host);
        kept.push_back(std::move(candidate));
    }
    answer.candidates = std::move(kept);
    if (answer.candidates.size() == named) return;
    const Source source = answer.candidates.front().source;
    const auto found = std::ranges::find_if(answer.attempts, [&](const Attempt& attempt) {
        return attempt.source == source && attempt.outcome == Outcome::Found;
    });
    answer.lints.push_back({source, found == answer.attempts.end() ? std::string{} : found->url,
                            LintCode::TooManyServers, std::to_string(named)});
}

}  // namespace mailadvisor
