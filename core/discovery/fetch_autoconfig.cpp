#include "discovery/fetch_autoconfig.h"

#include "base/escape.h"
#include "discovery/attempt_outcome.h"
#include "discovery/autoconfig_xml.h"
#include "discovery/server_lint.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/stopwatch.h"

namespace mailadvisor {
namespace {

std::string whereItEnded(const HttpResponse& answer) {
    return answer.hops.size() < 2 ? std::string{} : sanitise("-> " + answer.hops.back());
}

}  // namespace

SourceFacts answerFromFile(std::string_view xml, const EmailAddress& address, Source source,
                           const std::string& url, bool isTrusted) {
    AutoconfigReading reading = readAutoconfig(xml, address);
    const AttemptOutcome judged = judge(reading.reason, reading.detail);
    SourceFacts answer;
    answer.attempts = {{source, url, judged.outcome, judged.reason, judged.detail, {}}};
    answer.candidates = std::move(reading.candidates);
    answer.lints = lintsAt(source, url, std::move(reading.lints));
    for (auto& candidate : answer.candidates) {
        candidate.source = source;
        candidate.trusted = isTrusted;
    }
    return answer;
}

Task<SourceFacts> fetchAutoconfig(const SourceQuery& query, Source source, std::string url,
                                  bool mayTrust) {
    const Stopwatch stopwatch;
    const HttpResponse page = co_await query.network.https->get(url, query.deadline);
    const AttemptOutcome judged = judge(page);
    SourceFacts answer;
    if (judged.outcome == Outcome::Found) {
        answer = answerFromFile(page.body, query.address, source, url,
                                mayTrust && page.isHttpsAtEveryHop);
        if (answer.attempts.front().detail.empty()) {
            answer.attempts.front().detail = whereItEnded(page);
        }
    } else {
        answer.attempts.push_back({source, url, judged.outcome, judged.reason, judged.detail, {}});
    }
    answer.attempts.front().duration = stopwatch.elapsed();
    co_return answer;
}

}  // namespace mailadvisor
