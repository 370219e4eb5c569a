#include "discovery/discover.h"

#include "discovery/rank.h"
#include "discovery/source.h"
#include "net/event_loop.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

using Ask = Task<SourceAnswer> (*)(const SourceQuery&);

struct Questioner {
    Source source{};
    bool isOnline{};
    Ask ask{};
};

// Asked all at once. A new source is one row here and one file.
constexpr std::array<Questioner, 4> questioners{{
    {Source::Override, false, &askOverrideFile},
    {Source::Autoconfig, true, &askAutoconfig},
    {Source::WellKnown, true, &askWellKnown},
    {Source::Ispdb, true, &askIspdb},
}};

class Search {
public:
    Search(const SourceQuery& query, const OnCandidate& onCandidate)
        : query_(query), onCandidate_(onCandidate) {}

    Task<DiscoveryFacts> run() {
        std::vector<SourceAnswer> answers(questioners.size());
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < questioners.size(); ++i) {
            if (query_.options.offline && questioners[i].isOnline) {
                answers[i].attempts.push_back(
                    skipped(questioners[i].source, Reason::NoOfflineSource));
            } else {
                tasks.push_back(askInto(questioners[i].ask, answers[i]));
            }
        }
        co_await runAll(std::move(tasks));
        for (auto& answer : answers) take(std::move(answer));
        co_await guess();
        rank(facts_);
        co_return std::move(facts_);
    }

private:
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
        const auto& asked = facts_.attempts;
        SourceAnswer answer;
        if (query_.options.offline) {
            answer.attempts.push_back(skipped(Source::Guess, Reason::NoOfflineSource));
        } else if (!std::all_of(asked.begin(), asked.end(), isAnswered)) {
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
    }

    const SourceQuery& query_;
    const OnCandidate& onCandidate_;
    DiscoveryFacts facts_{};
};

}  // namespace

Task<DiscoveryFacts> discover(Network& network, EmailAddress address, DiscoveryOptions options,
                              Deadline deadline, OnCandidate onCandidate) {
    const SourceQuery query{address, options, network, deadline};
    Search search(query, onCandidate);
    co_return co_await search.run();
}

}  // namespace mailadvisor
