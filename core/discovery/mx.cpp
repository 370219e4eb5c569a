#include "base/ascii.h"
#include "base/escape.h"
#include "base/lists.h"
#include "discovery/attempt_outcome.h"
#include "discovery/fetch_autoconfig.h"
#include "discovery/hoster_table.h"
#include "discovery/public_suffix.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/stopwatch.h"
#include "net/task_group.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

// Services that only filter mail on its way: their names say nothing about the mailbox's host.
constexpr std::array<std::string_view, 8> filterDomains{
    "pphosted.com",    "ppe-hosted.com", "mimecast.com",   "barracudanetworks.com",
    "messagelabs.com", "iphmx.com",      "trendmicro.com", "mxlogic.net"};

bool isFilter(std::string_view exchanger) { return contains(filterDomains, baseDomain(exchanger)); }

class ExchangerSearch {
public:
    explicit ExchangerSearch(const SourceQuery& query) : query_(query) {}

    Task<SourceFacts> run() {
        const std::string& domain = query_.address.domain;
        const Stopwatch stopwatch;
        auto found = co_await query_.network.resolver->mx(domain, query_.deadline);
        Attempt attempt{Source::Mx, domain, Outcome::Nothing, Reason::None, {}, {}};
        attempt.duration = stopwatch.elapsed();
        if (!found || found->records.empty()) {
            conclude(attempt, found ? AttemptOutcome{Outcome::Nothing, Reason::NoSuchRecord, {}}
                                    : judgeRecords(found.error()));
            co_return std::move(answer_);
        }
        answer_.timeToLive = found->timeToLive;
        const auto best = std::ranges::min_element(found->records, {}, &MxRecord::preference);
        exchanger_ = lowerAscii(best->host);
        isTrusted_ = found->isAuthenticated || isSameOwner(exchanger_, domain);
        attempt.detail = sanitise(exchanger_.empty() ? "null MX" : exchanger_);
        if (exchanger_.empty()) {  // RFC 7505
            answer_.hints.push_back(
                {Source::Mx, HintCode::TakesNoMail, query_.address.displayDomain});
            conclude(attempt, {Outcome::Nothing, Reason::NotOffered, attempt.detail});
            co_return std::move(answer_);
        }
        attempt.reason = Reason::NoKnownHoster;  // the record itself names none; see below
        if (const Hoster* hoster = hosterOfExchanger(exchanger_); hoster != nullptr) {
            take(*hoster, attempt);
            co_return std::move(answer_);
        }
        if (isFilter(exchanger_)) {
            attempt.reason = Reason::FilterService;
            answer_.hints.push_back({Source::Mx, HintCode::FilterService, sanitise(exchanger_)});
        }
        answer_.attempts.push_back(std::move(attempt));
        if (!isFilter(exchanger_)) co_await askDomains();
        co_return std::move(answer_);
    }

private:
    void conclude(Attempt& attempt, const AttemptOutcome& outcome) {
        settle(attempt, outcome);
        answer_.attempts.push_back(std::move(attempt));
    }

    // Our own table vouches for these hosts: a forged MX could only lead to another hoster in it.
    void take(const Hoster& hoster, Attempt& attempt) {
        answer_.candidates = candidatesOf(hoster, query_.address, Source::Mx);
        answer_.hints = hintsOf(hoster, Source::Mx);
        answer_.exchangersHoster = &hoster;
        if (!answer_.candidates.empty()) {
            attempt.outcome = Outcome::Found;
            attempt.reason = Reason::None;
        }
        answer_.attempts.push_back(std::move(attempt));
    }

    Task<void> askDomains() {
        auto domains = domainsOfExchanger(exchanger_);
        std::erase(domains, query_.address.domain);  // asked as its own sources already
        std::vector<SourceFacts> answers(domains.size());
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < domains.size(); ++i)
            tasks.push_back(askInto(domains[i], answers[i]));
        co_await runAll(std::move(tasks));
        // The name nearest to the exchanger counts: mail.protection.outlook.com is a business's
        // mail, its base outlook.com everybody's.
        for (auto& answer : answers) answer_.appendAsLessNear(std::move(answer));
        answer_.exchanger = {std::move(domains), isTrusted_};
    }

    Task<void> askInto(std::string domain, SourceFacts& answer) {
        AutoconfigPlace place{Source::Mx, "https://autoconfig." + domain + "/mail/config-v1.1.xml",
                              isTrusted_, AskedAs::Postmaster, domain};
        answer = co_await fetchAutoconfig(query_, std::move(place));
    }

    const SourceQuery& query_;
    SourceFacts answer_{};
    std::string exchanger_{};
    bool isTrusted_{};
};

}  // namespace

Task<SourceFacts> askMx(const SourceQuery& query) {
    ExchangerSearch search(query);
    co_return co_await search.run();
}

}  // namespace mailadvisor
