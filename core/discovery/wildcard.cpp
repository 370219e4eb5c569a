#include "discovery/wildcard.h"

#include "discovery/public_suffix.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/task_group.h"

#include <algorithm>
#include <random>
#include <set>

namespace mailadvisor {
namespace {

using Addresses = std::set<std::string>;

constexpr std::chrono::seconds timeToAsk{3};  // it only explains; nothing waits longer for it

Task<void> resolve(const SourceQuery& query, const std::string& host, Addresses& addresses) {
    const auto found =
        co_await query.network.resolver->addresses(host, query.deadline.within(timeToAsk));
    if (found) addresses.insert(found->begin(), found->end());
}

bool isAt(const Attempt& attempt, const std::string& host) {
    const auto scheme = attempt.url.find("://");
    return scheme != std::string::npos &&
           std::string_view(attempt.url).substr(scheme + 3).starts_with(host + "/");
}

std::string hostIn(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    url.remove_prefix(scheme + 3);
    return std::string(url.substr(0, url.find_first_of("/:?")));
}

void add(std::vector<Hint>& hints, Hint hint) {
    const bool isKnown = std::ranges::any_of(hints, [&](const Hint& known) {
        return known.code == hint.code && known.subject == hint.subject;
    });
    if (!isKnown) hints.push_back(std::move(hint));
}

void addDetail(Attempt& attempt, std::string_view detail) {
    attempt.detail += attempt.detail.empty() ? "" : ", ";
    attempt.detail += detail;
}

// "-> URL", as a source notes where a request ended.
std::string whereItLed(const Attempt& attempt) {
    const std::string_view detail = attempt.detail;
    const auto arrow = detail.find("-> ");
    return arrow == std::string_view::npos ? std::string{} : hostIn(detail.substr(arrow));
}

}  // namespace

std::string nameOfNobody(const std::string& domain) {
    std::random_device random;
    std::uniform_int_distribution<int> letter('a', 'z');
    std::string label = "x-";
    for (int i = 0; i < 14; ++i) label += static_cast<char>(letter(random));
    return label + "." + domain;
}

Task<std::vector<std::string>> wildcardsAmong(const SourceQuery& query,
                                              std::vector<std::string> hosts) {
    std::vector<std::string> wildcards;
    Addresses everybody;
    const std::string nobody = nameOfNobody(query.address.domain);
    co_await resolve(query, nobody, everybody);
    if (everybody.empty()) co_return wildcards;

    std::vector<Addresses> found(hosts.size());
    std::vector<Task<void>> tasks;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        tasks.push_back(resolve(query, hosts[i], found[i]));
    }
    co_await runAll(std::move(tasks));
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        if (found[i] == everybody) wildcards.push_back(hosts[i]);
    }
    co_return wildcards;
}

// The final dot keeps a search list of the system out of the question.
Task<bool> inventsNames(const SourceQuery& query) {
    const std::string nobody = nameOfNobody("invalid.");
    Addresses addresses;
    co_await resolve(query, nobody, addresses);
    co_return !addresses.empty();
}

void noteWildcards(DiscoveryFacts& facts, const std::string& domain,
                   const std::vector<std::string>& hosts) {
    for (const auto& host : hosts) {
        for (auto& attempt : facts.attempts) {
            if (attempt.outcome == Outcome::Found || !isAt(attempt, host)) continue;
            addDetail(attempt, "wildcard DNS");
            add(facts.hints, {attempt.source, HintCode::WildcardDns, domain});
        }
        std::erase_if(facts.hints, [&](const Hint& hint) {
            const bool isOfAutodiscover =
                hint.code == HintCode::ExchangeLike || hint.code == HintCode::SignInForSettings;
            return isOfAutodiscover && hint.subject == host;
        });
    }
}

void noteWebPages(DiscoveryFacts& facts) {
    for (auto& attempt : facts.attempts) {
        if (attempt.reason != Reason::HtmlInsteadOfXml) continue;
        const std::string asked = hostIn(attempt.url);
        const std::string led = whereItLed(attempt);
        const bool isPlain = attempt.url.starts_with("http://");
        const bool isElsewhere = !led.empty() && !isSameOwner(led, asked);
        const bool isPortal = attempt.detail.starts_with("HTTP 511") || (isPlain && isElsewhere);
        add(facts.hints,
            {attempt.source, isPortal ? HintCode::CaptivePortal : HintCode::CatchAllSite,
             isPortal && !led.empty() ? led : asked});
        addDetail(attempt, isPortal ? "captive portal" : "catch-all site");
    }
}

}  // namespace mailadvisor
