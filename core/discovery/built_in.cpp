#include "discovery/hoster_table.h"
#include "discovery/source.h"

namespace mailadvisor {

Task<SourceFacts> askBuiltIn(const SourceQuery& query) {
    SourceFacts answer;
    const Hoster* hoster = hosterOfDomain(query.address.domain);
    if (hoster == nullptr) co_return answer;
    answer.candidates = candidatesOf(*hoster, query.address, Source::BuiltIn);
    answer.hints = hintsOf(*hoster, Source::BuiltIn);
    const bool isEmpty = answer.candidates.empty();
    answer.attempts.push_back({Source::BuiltIn,
                               std::string(hoster->source),
                               isEmpty ? Outcome::Nothing : Outcome::Found,
                               isEmpty ? Reason::NoUsableServer : Reason::None,
                               std::string(hoster->name),
                               {}});
    co_return answer;
}

}  // namespace mailadvisor
