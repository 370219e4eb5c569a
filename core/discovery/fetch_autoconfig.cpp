#include "discovery/fetch_autoconfig.h"

#include "base/escape.h"
#include "discovery/attempt_outcome.h"
#include "discovery/autoconfig_xml.h"
#include "net/https_client.h"
#include "net/network.h"

#include <chrono>

namespace mailadvisor {
namespace {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds since(Clock::time_point start) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
}

std::string whereItEnded(const HttpAnswer& answer) {
    return answer.hops.size() < 2 ? std::string{} : sanitise("-> " + answer.hops.back());
}

}  // namespace

SourceAnswer answerFromFile(std::string_view xml, const EmailAddress& address, Source source,
                            const std::string& url, bool isTrusted) {
    AutoconfigReading reading = readAutoconfig(xml, address);
    const AttemptOutcome judged = judge(reading.reason, reading.detail);
    SourceAnswer answer{{{source, url, judged.outcome, judged.reason, judged.detail, {}}},
                        std::move(reading.candidates),
                        std::move(reading.lints),
                        {}};
    for (auto& candidate : answer.candidates) {
        candidate.source = source;
        candidate.trusted = isTrusted;
    }
    for (auto& lint : answer.lints) {
        lint.source = source;
        lint.url = url;
    }
    return answer;
}

Task<SourceAnswer> fetchAutoconfig(const SourceQuery& query, Source source, std::string url,
                                   bool mayTrust) {
    const auto start = Clock::now();
    const HttpAnswer page = co_await query.network.https->get(url, query.deadline);
    const AttemptOutcome judged = judge(page);
    SourceAnswer answer;
    if (judged.outcome == Outcome::Found) {
        answer = answerFromFile(page.body, query.address, source, url,
                                mayTrust && page.isHttpsAtEveryHop);
        if (answer.attempts.front().detail.empty()) {
            answer.attempts.front().detail = whereItEnded(page);
        }
    } else {
        answer.attempts.push_back({source, url, judged.outcome, judged.reason, judged.detail, {}});
    }
    answer.attempts.front().duration = since(start);
    co_return answer;
}

}  // namespace mailadvisor
