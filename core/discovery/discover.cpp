#include "discovery/discover.h"

#include "discovery/discovery_cache.h"
#include "discovery/http_autoconfig.h"
#include "discovery/look_alike.h"
#include "discovery/rank.h"
#include "discovery/refused_service.h"
#include "discovery/source.h"
#include "discovery/wildcard.h"
#include "net/event_loop.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

using Ask = Task<SourceAnswer> (*)(const SourceQuery&);

struct Questioner {
    Source source{};
    Ask ask{};
};

constexpr std::array<Questioner, 2> ownQuestioners{
    {{Source::Override, &askOverrideFile}, {Source::BuiltIn, &askBuiltIn}}};

// Asked all at once. A new source is one row here and one file; the first two, the domain's own
// web sites, decide whether plain http is asked.
constexpr std::array<Questioner, 7> networkQuestioners{{{Source::Autoconfig, &askAutoconfig},
                                                        {Source::WellKnown, &askWellKnown},
                                                        {Source::Pacc, &askPacc},
                                                        {Source::Srv, &askSrv},
                                                        {Source::Mx, &askMx},
                                                        {Source::Ispdb, &askIspdb},
                                                        {Source::Autodiscover, &askAutodiscover}}};

// An Autodiscover host that is silent is common (an old Exchange behind a firewall) and no reason
// to wait with guessing.
bool leavesRoomForGuessing(const Attempt& attempt) {
    return attempt.source == Source::Autodiscover || isAnswered(attempt);
}

// No server of such a domain can be guessed.
bool speaksAgainstGuessing(const Hint& hint) {
    return hint.code == HintCode::Bridge || hint.code == HintCode::TakesNoMail ||
           hint.code == HintCode::InventedNames;
}

class Search {
public:
    Search(const SourceQuery& query, const OnCandidate& onCandidate)
        : query_(query), onCandidate_(onCandidate) {}

    Task<Discovery> run() {
        for (const auto& own : ownQuestioners) {
            SourceAnswer answer;
            co_await askInto(own.ask, answer);
            take(std::move(answer));
        }
        co_await askNetwork();
        noteNames();
        noteWebPages(facts_);
        noteWildcards(facts_, query_.address.displayDomain, wildcards_);
        co_await guess();
        applyRefusedServices(facts_);
        rank(facts_);
        Discovery found;
        found.timeToLive = lifetimeOf(facts_, timeToLive_);
        found.facts = std::move(facts_);
        co_return found;
    }

private:
    Task<void> askNetwork() {
        std::vector<SourceAnswer> answers(networkQuestioners.size());
        SourceAnswer plainHttp;
        if (query_.options.offline) {
            for (std::size_t i = 0; i < answers.size(); ++i) {
                answers[i].attempts.push_back(
                    skipped(networkQuestioners[i].source, Reason::NoOfflineSource));
            }
        } else {
            std::vector<Task<void>> tasks;
            tasks.push_back(askWebSites(answers[0], answers[1], plainHttp));
            for (std::size_t i = 2; i < answers.size(); ++i) {
                tasks.push_back(askInto(networkQuestioners[i].ask, answers[i]));
            }
            tasks.push_back(findWildcards());
            tasks.push_back(findInventions());
            co_await runAll(std::move(tasks));
        }
        for (auto& answer : answers) take(std::move(answer));
        take(std::move(plainHttp));
    }

    Task<void> askWebSites(SourceAnswer& autoconfig, SourceAnswer& wellKnown,
                           SourceAnswer& plainHttp) {
        std::vector<Task<void>> tasks;
        tasks.push_back(askInto(networkQuestioners[0].ask, autoconfig));
        tasks.push_back(askInto(networkQuestioners[1].ask, wellKnown));
        co_await runAll(std::move(tasks));

        std::vector<Attempt> attempts = autoconfig.attempts;
        attempts.insert(attempts.end(), wellKnown.attempts.begin(), wellKnown.attempts.end());
        const PlainHttpChoice choice = choosePlainHttp(attempts);
        if (choice.isAsked) {
            co_await askInto(&askHttpAutoconfig, plainHttp);
        } else if (choice.reason != Reason::None) {
            plainHttp.attempts.push_back(skipped(Source::HttpAutoconfig, choice.reason));
        }
    }

    Task<void> findWildcards() {
        const std::string& domain = query_.address.domain;
        std::vector<std::string> hosts{"autoconfig." + domain, "autodiscover." + domain};
        wildcards_ = co_await wildcardsAmong(query_, std::move(hosts));
    }

    Task<void> findInventions() { areNamesInvented_ = co_await inventsNames(query_); }

    void noteNames() {
        const std::string& domain = query_.address.displayDomain;
        if (areNamesInvented_)
            facts_.hints.push_back({Source::Guess, HintCode::InventedNames, domain});
        if (isLookAlike(domain))
            facts_.hints.push_back({Source::Override, HintCode::LookAlike, domain});
    }

    Task<void> askInto(Ask ask, SourceAnswer& answer) {
        answer = co_await ask(query_);
        announce(answer);
    }

    Task<void> guess() {
        const auto isIncoming = [](const Candidate& c) {
            return c.trusted && c.protocol != Protocol::Smtp;
        };
        const auto& found = facts_.candidates;
        if (std::any_of(found.begin(), found.end(), isIncoming)) co_return;
        if (std::ranges::any_of(facts_.hints, speaksAgainstGuessing)) co_return;
        const auto& asked = facts_.attempts;
        SourceAnswer answer;
        if (query_.options.offline) {
            answer.attempts.push_back(skipped(Source::Guess, Reason::NoOfflineSource));
        } else if (!std::ranges::all_of(asked, leavesRoomForGuessing)) {
            answer.attempts.push_back(skipped(Source::Guess, Reason::OtherSourcesUnanswered));
        } else {
            answer = co_await askGuess(query_);
            announce(answer);
        }
        take(std::move(answer));
    }

    void announce(const SourceAnswer& answer) const {
        if (!onCandidate_) return;
        for (const auto& candidate : answer.candidates) onCandidate_(candidate);
    }

    void take(SourceAnswer answer) {
        const auto append = [](auto& to, auto& from) {
            to.insert(to.end(), from.begin(), from.end());
        };
        append(facts_.attempts, answer.attempts);
        append(facts_.candidates, answer.candidates);
        append(facts_.lints, answer.lints);
        append(facts_.hints, answer.hints);
        if (!answer.timeToLive) return;
        timeToLive_ = std::min(*answer.timeToLive, timeToLive_.value_or(*answer.timeToLive));
    }

    const SourceQuery& query_;
    const OnCandidate& onCandidate_;
    DiscoveryFacts facts_{};
    std::vector<std::string> wildcards_{};
    bool areNamesInvented_{};
    std::optional<std::chrono::seconds> timeToLive_{};
};

}  // namespace

Task<DiscoveryFacts> discover(Network& network, EmailAddress address, DiscoveryOptions options,
                              Deadline deadline, OnCandidate onCandidate) {
    Discovery found = co_await discoverWithLifetime(network, std::move(address), std::move(options),
                                                    deadline, std::move(onCandidate));
    co_return std::move(found.facts);
}

Task<Discovery> discoverWithLifetime(Network& network, EmailAddress address,
                                     DiscoveryOptions options, Deadline deadline,
                                     OnCandidate onCandidate) {
    const SourceQuery query{address, options, network, deadline};
    Search search(query, onCandidate);
    co_return co_await search.run();
}

}  // namespace mailadvisor
