#include "discovery/discover.h"

#include "discovery/discovery_cache.h"
#include "discovery/few_servers.h"
#include "discovery/hoster_table.h"
#include "discovery/http_autoconfig.h"
#include "discovery/ispdb.h"
#include "discovery/look_alike.h"
#include "discovery/passed_over.h"
#include "discovery/public_suffix.h"
#include "discovery/rank.h"
#include "discovery/refused_service.h"
#include "discovery/source.h"
#include "discovery/wildcard.h"
#include "net/task_group.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace mailadvisor {
namespace {

using Ask = Task<SourceFacts> (*)(const SourceQuery&);

struct AskableSource {
    Source source{};
    Ask ask{};
};

// They need no network.
constexpr std::array<AskableSource, 2> ownSources{
    {{Source::Override, &askOverrideFile}, {Source::BuiltIn, &askBuiltIn}}};

// The domain's own web sites: they decide whether plain http is asked.
constexpr std::array<AskableSource, 2> siteSources{
    {{Source::Autoconfig, &askAutoconfig}, {Source::WellKnown, &askWellKnown}}};

// Asked at the same time as the web sites. A new source is one row here and one file.
constexpr std::array<AskableSource, 4> otherSources{{{Source::Pacc, &askPacc},
                                                     {Source::Srv, &askSrv},
                                                     {Source::Mx, &askMx},
                                                     {Source::Autodiscover, &askAutodiscover}}};

// An Autodiscover host that is silent is common (an old Exchange behind a firewall), a database
// outside that cannot be reached is a closed network: no reason to wait with guessing.
bool leavesRoomForGuessing(const Attempt& attempt) {
    return attempt.source == Source::Autodiscover || isIspdbSilence(attempt) || isAnswered(attempt);
}

bool isTrustedIncoming(const Candidate& candidate) {
    return candidate.trusted && candidate.protocol != Protocol::Smtp;
}

// No server of such a domain can be guessed.
bool speaksAgainstGuessing(const Hint& hint) {
    return hint.code == HintCode::Bridge || hint.code == HintCode::OwnProgram ||
           hint.code == HintCode::TakesNoMail || hint.code == HintCode::InventedNames;
}

// What two sources have to say about one hoster is said once.
void joinHints(std::vector<Hint>& hints) {
    std::vector<Hint> each;
    for (auto& hint : hints) {
        const bool isSaid = std::ranges::any_of(each, [&](const Hint& said) {
            return said.code == hint.code && said.subject == hint.subject;
        });
        if (!isSaid) each.push_back(std::move(hint));
    }
    hints = std::move(each);
}

class Search {
public:
    Search(const SourceQuery& query, const OnCandidate& onCandidate)
        : query_(query), onCandidate_(onCandidate) {}

    Task<Discovery> run() {
        for (const auto& own : ownSources) {
            SourceFacts answer;
            co_await askInto(own.ask, answer);
            found_.append(std::move(answer));
        }
        if (query_.options.offline) {
            skipNetwork();
        } else {
            co_await askNetwork();
        }
        noteNames();
        noteWebPages(found_);
        noteWildcards(found_, query_.address.displayDomain, wildcards_);
        co_await lookForSplitDelivery();
        co_await askDatabase();
        co_await guess();
        notePassedOver(found_);
        joinHints(found_.hints);
        applyRefusedServices(found_);
        rank(found_);
        const auto timeToLive = lifetimeOf(found_, found_.timeToLive);
        Discovery discovery;
        discovery.facts = std::move(found_);
        discovery.timeToLive = timeToLive;
        co_return discovery;
    }

private:
    void skipNetwork() {
        for (const std::span<const AskableSource> list :
             {std::span<const AskableSource>(siteSources),
              std::span<const AskableSource>(otherSources)}) {
            for (const auto& left : list) {
                found_.attempts.push_back(skipped(left.source, Reason::NoOfflineSource));
            }
        }
        found_.attempts.push_back(skipped(Source::Ispdb, Reason::NoOfflineSource));
    }

    Task<void> askNetwork() {
        SourceFacts sites;
        std::array<SourceFacts, otherSources.size()> others;
        std::vector<Task<void>> tasks;
        SourceFacts plainHttp;
        tasks.push_back(askWebSites(sites, plainHttp));
        for (std::size_t i = 0; i < others.size(); ++i) {
            tasks.push_back(askInto(otherSources[i].ask, others[i]));
        }
        if (query_.options.isThorough) tasks.push_back(askInto(&askGuess, usualNames_));
        tasks.push_back(findWildcards());
        tasks.push_back(findInventions());
        co_await runAll(std::move(tasks));
        found_.append(std::move(sites));
        for (auto& answer : others) found_.append(std::move(answer));
        found_.append(std::move(plainHttp));
    }

    Task<void> askWebSites(SourceFacts& sites, SourceFacts& plainHttp) {
        std::array<SourceFacts, siteSources.size()> answers;
        const bool isThorough = query_.options.isThorough;
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            tasks.push_back(askInto(siteSources[i].ask, answers[i]));
        }
        if (isThorough) tasks.push_back(askInto(&askHttpAutoconfig, plainHttp));
        co_await runAll(std::move(tasks));
        for (auto& answer : answers) sites.append(std::move(answer));
        if (isThorough) co_return;

        const PlainHttpChoice choice = choosePlainHttp(sites.attempts);
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
            found_.hints.push_back({Source::Guess, HintCode::InventedNames, domain});
        if (isLookAlike(domain))
            found_.hints.push_back({Source::Override, HintCode::LookAlike, domain});
    }

    Task<void> askInto(Ask ask, SourceFacts& answer) {
        answer = co_await ask(query_);
        const bool isSilent = !std::ranges::all_of(answer.attempts, isAnswered);
        if (isSilent && query_.options.isThorough && !query_.deadline.isPast())
            answer = co_await ask(query_);
        keepFewServers(answer);
        announce(answer);
    }

    // After the others: a domain that names its servers is no business of a third party.
    Task<void> askDatabase() {
        if (query_.options.offline) co_return;
        SourceFacts answer;
        if (query_.options.ispdb && std::ranges::any_of(found_.candidates, isTrustedIncoming)) {
            answer.attempts.push_back(skipped(Source::Ispdb, Reason::CancelledAsNotNeeded));
        } else {
            answer = co_await askIspdb(query_, std::exchange(found_.exchanger, {}));
            announce(answer);
        }
        found_.append(std::move(answer));
    }

    // A company may have left some mailboxes elsewhere; a person's address at a provider may not.
    bool mayBeSplit() const {
        const Hoster* hoster = found_.exchangersHoster;
        if (hoster == nullptr || hoster->isForPersonsOnly || hoster->servers.empty()) return false;
        const std::string& domain = query_.address.domain;
        if (hosterOfDomain(domain) != nullptr) return false;
        if (std::ranges::any_of(found_.hints, speaksAgainstGuessing)) return false;
        return std::ranges::none_of(found_.candidates, [&](const Candidate& candidate) {
            return candidate.trusted && isSameOwner(candidate.host, domain);
        });
    }

    Task<void> lookForSplitDelivery() {
        if (!mayBeSplit()) co_return;
        SourceFacts answer = co_await askOwnNames(query_, *found_.exchangersHoster);
        announce(answer);
        found_.append(std::move(answer));
    }

    Task<void> guess() {
        if (std::ranges::any_of(found_.candidates, isTrustedIncoming)) co_return;
        if (std::ranges::any_of(found_.hints, speaksAgainstGuessing)) co_return;
        const auto& asked = found_.attempts;
        SourceFacts answer;
        if (query_.options.offline) {
            answer.attempts.push_back(skipped(Source::Guess, Reason::NoOfflineSource));
        } else if (!std::ranges::all_of(asked, leavesRoomForGuessing)) {
            answer.attempts.push_back(skipped(Source::Guess, Reason::OtherSourcesUnanswered));
        } else if (query_.options.isThorough) {
            answer = std::move(usualNames_);
        } else {
            answer = co_await askGuess(query_);
            announce(answer);
        }
        found_.append(std::move(answer));
    }

    void announce(const SourceFacts& answer) const {
        if (!onCandidate_) return;
        for (const auto& candidate : answer.candidates) onCandidate_(candidate);
    }

    const SourceQuery& query_;
    const OnCandidate& onCandidate_;
    SourceFacts found_{};
    SourceFacts usualNames_{};
    std::vector<std::string> wildcards_{};
    bool areNamesInvented_{};
};

}  // namespace

Task<Discovery> discover(Network& network, EmailAddress address, DiscoveryOptions options,
                         Deadline deadline, OnCandidate onCandidate) {
    const SourceQuery query{address, options, network, deadline};
    Search search(query, onCandidate);
    co_return co_await search.run();
}

}  // namespace mailadvisor
