#include "discovery/ispdb.h"

#include "base/ascii.h"
#include "discovery/fetch_autoconfig.h"
#include "net/address.h"
#include "net/task_group.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

// It stands at the network's edge almost everywhere; where it cannot be reached nobody waits long.
constexpr std::chrono::seconds timeForIspdb{2};

std::string_view withoutEnd(std::string_view url) {
    while (url.ends_with('/')) url.remove_suffix(1);
    return url;
}

/// All questions to one database about one address.
class IspdbSearch {
public:
    IspdbSearch(const SourceQuery& query, ExchangerDomains exchanger)
        : query_{query.address, query.options, query.network, query.deadline.within(timeForIspdb)},
          base_(*query.options.ispdb),
          exchanger_(std::move(exchanger)) {}

    Task<SourceFacts> run() {
        std::vector<std::string> domains{query_.address.domain};
        std::ranges::copy(exchanger_.domains, std::back_inserter(domains));
        std::erase_if(domains, [this](const std::string& d) { return !mayAskIspdb(base_, d); });
        std::vector<SourceFacts> answers(domains.size());
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < domains.size(); ++i)
            tasks.push_back(askInto(domains[i], answers[i]));
        co_await runAll(std::move(tasks));

        // The name nearest to the person counts: mail.protection.outlook.com is a business's mail,
        // its base outlook.com everybody's.
        SourceFacts answer;
        for (auto& one : answers) answer.appendAsLessNear(std::move(one));
        noteSilence(answer.attempts);
        co_return answer;
    }

private:
    Task<void> askInto(std::string domain, SourceFacts& answer) {
        const bool isOwn = domain == query_.address.domain;
        AutoconfigPlace place{isOwn ? Source::Ispdb : Source::Mx, ispdbUrl(base_, domain),
                              isOwn || exchanger_.isTrusted, AskedAs::Nobody, domain};
        answer = co_await fetchAutoconfig(query_, std::move(place));
        for (auto& attempt : answer.attempts) attempt.source = Source::Ispdb;
    }

    void noteSilence(const std::vector<Attempt>& attempts) const {
        auto* silence = query_.options.ispdbSilence;
        const auto silent = std::ranges::find_if(attempts, isIspdbSilence);
        if (silence != nullptr && silent != attempts.end()) *silence = silent->reason;
    }

    const SourceQuery query_;
    const std::string base_;
    const ExchangerDomains exchanger_;
};

SourceFacts notAsked(Reason reason) {
    SourceFacts answer;
    answer.attempts.push_back(skipped(Source::Ispdb, reason));
    return answer;
}

}  // namespace

std::string ispdbUrl(std::string_view base, std::string_view domain) {
    return std::string(withoutEnd(base)) + "/" + std::string(domain);
}

bool isPublicIspdb(std::string_view base) {
    return equalsIgnoringCase(withoutEnd(base), withoutEnd(publicIspdb));
}

bool mayAskIspdb(std::string_view base, std::string_view domain) {
    return !isPublicIspdb(base) || !isSpecialUseName(domain);
}

Task<SourceFacts> askIspdb(const SourceQuery& query, ExchangerDomains exchanger) {
    const auto& options = query.options;
    if (!options.ispdb || !mayAskIspdb(*options.ispdb, query.address.domain))
        co_return notAsked(Reason::NotRequested);
    if (options.ispdbSilence != nullptr && *options.ispdbSilence) {
        SourceFacts answer;
        answer.attempts.push_back({Source::Ispdb,
                                   ispdbUrl(*options.ispdb, query.address.domain),
                                   Outcome::Failed,
                                   **options.ispdbSilence,
                                   "not asked again",
                                   {}});
        co_return answer;
    }
    IspdbSearch search(query, std::move(exchanger));
    co_return co_await search.run();
}

bool isIspdbSilence(const Attempt& attempt) {
    return attempt.source == Source::Ispdb && !isAnswered(attempt);
}

}  // namespace mailadvisor
