#include "base/ascii.h"
#include "base/escape.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "discovery/attempt_outcome.h"
#include "discovery/autoconfig_xml.h"
#include "discovery/autodiscover_xml.h"
#include "discovery/host_check.h"
#include "discovery/public_suffix.h"
#include "discovery/server_lint.h"
#include "discovery/source.h"
#include "discovery/xml_bytes.h"
#include "facts/microsoft_365.h"
#include "net/http_url.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/stopwatch.h"
#include "net/task_group.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::chrono::seconds timeForAll{3};  // a help, not worth waiting for
constexpr int maxAutodiscoverRedirects = 3;    // of addresses and URLs together
constexpr std::string_view path = "/autodiscover/autodiscover.xml";

// What Exchange offers at its Autodiscover beside Basic, or instead: Windows' own schemes on a
// company's servers, tokens in Microsoft's cloud. Zimbra and others offer Basic alone.
constexpr std::array<std::string_view, 3> schemesOfExchange{"negotiate", "ntlm", "bearer"};

// Where Autodiscover of a company at Microsoft 365 leads (autodiscover-s.outlook.com).
constexpr std::array<std::string_view, 2> microsoftClouds{"outlook.com", "office365.com"};

bool isMicrosoftCloud(std::string_view host) {
    return std::ranges::any_of(microsoftClouds,
                               [&](std::string_view cloud) { return isAtOrBelow(host, cloud); });
}

bool offersSchemeOfExchange(const HttpResponse& answer) {
    return std::ranges::any_of(answer.signInSchemes, [](const std::string& scheme) {
        return contains(schemesOfExchange, scheme);
    });
}

std::string urlAt(std::string_view host) {
    return "https://" + std::string(host) + std::string(path);
}

std::string hostOf(std::string_view url) {
    url.remove_prefix(std::min(url.size(), url.find("://") + 3));
    return std::string(url.substr(0, url.find_first_of("/:?")));
}

bool isRedirect(const HttpResponse& answer) {
    return answer.status >= 300 && answer.status < 400 && !answer.location.empty();
}

/// One starting place and where it leads.
class Conversation {
public:
    Conversation(const SourceQuery& query, std::string url, bool isTrusted)
        : query_(query),
          asked_(postmasterOf(query.address)),
          url_(std::move(url)),
          isTrusted_(isTrusted) {}

    /// One attempt, wherever it leads.
    Task<void> run(SourceFacts& answer) {
        Attempt attempt{Source::Autodiscover, url_, Outcome::Nothing, Reason::None, {}, {}};
        const Stopwatch stopwatch;
        AttemptOutcome end{Outcome::Failed, Reason::TooManyRedirects, {}};
        for (int hop = 0; hop <= maxAutodiscoverRedirects && !url_.empty(); ++hop) {
            const std::string url = std::exchange(url_, {});
            HttpQuestion question{url, autodiscoverQuestion(asked_.ascii()), "text/xml"};
            const HttpResponse page =
                co_await query_.network.https->askOnce(std::move(question), query_.deadline);
            const AttemptOutcome outcome = read(page, url, answer);
            attempt.status = page.status;
            attempt.leadsTo = url == attempt.url ? std::string() : sanitise(url);
            if (!url_.empty()) {
                attempt.detail = outcome.detail;
            } else {
                end = outcome;
            }
        }
        if (!lastNamed_.empty() && url_.empty()) attempt.leadsTo = sanitise(lastNamed_);
        attempt.outcome = end.outcome;
        attempt.reason = end.reason;
        if (!end.detail.empty()) {
            attempt.detail += (attempt.detail.empty() ? "" : ", ") + end.detail;
        }
        attempt.duration = stopwatch.elapsed();
        answer.attempts.push_back(std::move(attempt));
    }

private:
    AttemptOutcome read(const HttpResponse& page, const std::string& url, SourceFacts& answer) {
        if (page.failure == HttpFailure::None && isRedirect(page)) return goTo(page.location);
        if (isSignInWanted(page, url)) {
            if (!isBareDomain(url)) hintSignIn(page, url, answer);
            return {Outcome::Nothing, Reason::SignInRequired,
                    "HTTP " + std::to_string(page.status)};
        }
        AttemptOutcome judged = judge(page);
        if (judged.outcome != Outcome::Found) return judged;
        return take(
            readAutodiscover(page.body, asked_, query_.address, charsetOf(page.contentType)), url,
            answer);
    }

    // The domain's own web site answers 403 to any POST out of habit; that says nothing.
    bool isSignInWanted(const HttpResponse& page, const std::string& url) const {
        if (page.failure != HttpFailure::None) return false;
        return page.status == 401 || (page.status == 403 && !isBareDomain(url));
    }

    bool isBareDomain(const std::string& url) const { return hostOf(url) == query_.address.domain; }

    AttemptOutcome take(AutodiscoverReading reading, const std::string& url, SourceFacts& answer) {
        if (!reading.redirectUrl.empty()) return goTo(reading.redirectUrl);
        if (!reading.redirectAddress.empty()) return askFor(reading.redirectAddress);
        if (reading.isExchange && reading.candidates.empty()) hintExchange(url, answer);
        for (auto& candidate : reading.candidates) {
            candidate.source = Source::Autodiscover;
            candidate.trusted = isTrusted_;
            answer.candidates.push_back(std::move(candidate));
        }
        std::ranges::move(lintsAt(Source::Autodiscover, url, std::move(reading.lints)),
                          std::back_inserter(answer.lints));
        return reading.reason == Reason::NotFoundThere
                   ? AttemptOutcome{Outcome::Nothing, reading.reason, reading.detail}
                   : judge(reading.reason, reading.detail);
    }

    AttemptOutcome goTo(const std::string& url) {
        const std::string detail = sanitise("-> " + url);
        lastNamed_ = url;
        if (!lowerAscii(url).starts_with("https://")) {
            return {Outcome::Untrusted, Reason::RedirectToPlainHttp, detail};
        }
        const auto next = HttpUrl::parse(url);
        if (!next || !publishedHost(next->host)) {
            return {Outcome::Failed, Reason::RedirectToOwnMachine, detail};
        }
        url_ = url;
        return {Outcome::Nothing, Reason::None, detail};
    }

    AttemptOutcome askFor(const std::string& redirected) {
        const auto next = EmailAddress::parse(redirected);
        if (!next || !publishedHost(next->domain)) {
            return {Outcome::Failed, Reason::NoUsableServer, sanitise(redirected)};
        }
        asked_ = postmasterOf(*next);
        url_ = urlAt("autodiscover." + asked_.domain);
        return {Outcome::Nothing, Reason::None, sanitise("-> " + asked_.domain)};
    }

    static void hintSignIn(const HttpResponse& page, const std::string& url, SourceFacts& answer) {
        if (isMicrosoftCloud(hostOf(url)) || offersSchemeOfExchange(page)) {
            return hintExchange(url, answer);
        }
        answer.hints.push_back(
            {Source::Autodiscover, HintCode::SignInForSettings, sanitise(hostOf(url))});
    }

    static void hintExchange(const std::string& url, SourceFacts& answer) {
        const std::string host = hostOf(url);
        if (isMicrosoftCloud(host)) {
            answer.hints.push_back(
                {Source::Autodiscover, HintCode::OAuth2Only, std::string(microsoft365)});
        } else {
            answer.hints.push_back({Source::Autodiscover, HintCode::ExchangeLike, sanitise(host)});
        }
    }

    const SourceQuery& query_;
    EmailAddress asked_;
    std::string url_;
    std::string lastNamed_{};  ///< by a redirect, followed or not
    bool isTrusted_;
};

class Autodiscover {
public:
    explicit Autodiscover(const SourceQuery& query)
        : query_{query.address, query.options, query.network,
                 query.options.isThorough ? query.deadline : query.deadline.within(timeForAll)} {}

    Task<SourceFacts> run() {
        const std::string& domain = query_.address.domain;
        SourceFacts own;
        SourceFacts bare;
        SourceFacts service;
        std::vector<Task<void>> tasks;
        tasks.push_back(ask(urlAt("autodiscover." + domain), true, own));
        tasks.push_back(ask(urlAt(domain), true, bare));
        tasks.push_back(askService(service));
        co_await runAll(std::move(tasks));

        const bool hasName = own.attempts.front().reason != Reason::NameNotFound;
        for (auto* answer : {&own, &bare, &service}) answer_.appendAsLessNear(std::move(*answer));
        if (answer_.candidates.empty() && answer_.hints.empty() && hasName) {
            SourceFacts plain;
            co_await askPlainHttp(plain);
            answer_.appendAsLessNear(std::move(plain));
        }
        co_return std::move(answer_);
    }

private:
    Task<void> ask(std::string url, bool isTrusted, SourceFacts& answer) {
        Conversation conversation(query_, std::move(url), isTrusted);
        co_await conversation.run(answer);
    }

    Task<void> askService(SourceFacts& answer) {
        const std::string name = "_autodiscover._tcp." + query_.address.domain;
        const Stopwatch stopwatch;
        auto found = co_await query_.network.resolver->srv(name, query_.deadline);
        if (!found) {
            // Most domains have none: only what went wrong is worth a row.
            const AttemptOutcome judged = judge(found.error());
            if (judged.outcome == Outcome::Nothing) co_return;
            answer.attempts.push_back({Source::Autodiscover, name, judged.outcome, judged.reason,
                                       judged.detail, stopwatch.elapsed()});
            co_return;
        }
        if (found->records.empty()) co_return;
        const auto host = publishedHost(found->records.front().host);
        if (!host || *host == "autodiscover." + query_.address.domain) co_return;
        const bool isTrusted = found->isAuthenticated || isSameOwner(*host, query_.address.domain);
        co_await ask(urlAt(*host), isTrusted, answer);
    }

    // A redirect over plain http is how a hoster points elsewhere without a certificate for each
    // domain; anyone on the way could have written it, so it is shown and followed on consent.
    Task<void> askPlainHttp(SourceFacts& answer) {
        HttpQuestion question;
        question.url = "http://autodiscover." + query_.address.domain + std::string(path);
        Attempt attempt{Source::Autodiscover,  question.url, Outcome::Nothing,
                        Reason::NotFoundThere, {},           {}};
        const Stopwatch stopwatch;
        const HttpResponse page =
            co_await query_.network.https->askOnce(std::move(question), query_.deadline);
        attempt.duration = stopwatch.elapsed();
        attempt.status = page.status;
        attempt.leadsTo = sanitise(page.location);
        const bool leadsOn = page.failure == HttpFailure::None && isRedirect(page) &&
                             lowerAscii(page.location).starts_with("https://") &&
                             hostOf(page.location) != hostOf(attempt.url);
        if (leadsOn) {
            attempt.outcome = Outcome::Untrusted;
            attempt.reason = Reason::PlainHttp;
            attempt.detail = sanitise("-> " + page.location);
        } else if (const auto judged = judge(page);
                   judged.outcome != Outcome::Found && !isRedirect(page)) {
            settle(attempt, judged);
        }
        answer.attempts.push_back(std::move(attempt));
        if (leadsOn && query_.options.acceptUntrusted) {
            co_await ask(page.location, false, answer);
        }
    }

    const SourceQuery query_;
    SourceFacts answer_{};
};

}  // namespace

Task<SourceFacts> askAutodiscover(const SourceQuery& query) {
    Autodiscover search(query);
    co_return co_await search.run();
}

}  // namespace mailadvisor
