#include "discovery/ispdb.h"

#include "discovery/fetch_autoconfig.h"

namespace mailadvisor {

std::string ispdbUrl(std::string_view base, std::string_view domain) {
    while (base.ends_with('/')) base.remove_suffix(1);
    return std::string(base) + "/" + std::string(domain);
}

Task<SourceAnswer> askIspdb(const SourceQuery& query) {
    if (!query.options.ispdb) {
        SourceAnswer answer;
        answer.attempts.push_back(skipped(Source::Ispdb, Reason::NotRequested));
        co_return answer;
    }
    std::string url = ispdbUrl(*query.options.ispdb, query.address.domain);
    co_return co_await fetchAutoconfig(query, Source::Ispdb, std::move(url), true);
}

}  // namespace mailadvisor
