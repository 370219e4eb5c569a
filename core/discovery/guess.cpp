#include "discovery/attempt_outcome.h"
#include "discovery/hoster_table.h"
#include "discovery/login_pattern.h"
#include "discovery/public_suffix.h"
#include "discovery/source.h"
#include "discovery/wildcard.h"
#include "net/allowed_addresses.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/stopwatch.h"
#include "net/task_group.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>

namespace mailadvisor {
namespace {

// First labels by habit, best first; an empty one is the domain itself.
constexpr std::array<std::string_view, 3> imapLabels{"imap", "mail", ""};
constexpr std::array<std::string_view, 4> pop3Labels{"pop", "pop3", "mail", ""};
constexpr std::array<std::string_view, 3> smtpLabels{"smtp", "mail", ""};
constexpr std::array<std::string_view, 6> allLabels{"imap", "mail", "pop", "pop3", "smtp", ""};

// Split delivery: the names that a company gives its own server; the domain itself is its web site.
constexpr std::span<const std::string_view> ownLabels{allLabels.data(), 5};
constexpr std::chrono::seconds timeForOwnNames{3};

struct Habit {
    Protocol protocol{};
    std::span<const std::string_view> labels{};
};

constexpr std::array<Habit, 3> habits{
    {{Protocol::Imap, imapLabels}, {Protocol::Pop3, pop3Labels}, {Protocol::Smtp, smtpLabels}}};

struct GuessedHost {
    std::string host{};
    std::set<std::string> addresses{};
    AttemptOutcome outcome{};
    std::chrono::milliseconds duration{};
    bool isWildcard{};
};

std::string hostUnder(std::string_view label, const std::string& domain) {
    return label.empty() ? domain : std::string(label) + "." + domain;
}

Task<void> resolve(const SourceQuery& query, GuessedHost& guess) {
    const Stopwatch stopwatch;
    const Route route{guess.host, {}, false};
    const auto found = co_await allowedAddresses(*query.network.resolver, route,
                                                 query.network.options.publicOnly, query.deadline);
    guess.duration = stopwatch.elapsed();
    if (found) {
        guess.addresses.insert(found->begin(), found->end());
        guess.outcome = guess.addresses.empty()
                            ? AttemptOutcome{Outcome::Nothing, Reason::NameNotFound, {}}
                            : AttemptOutcome{Outcome::Found, Reason::None, {}};
    } else {
        guess.outcome = judge(found.error());
    }
}

Candidate candidateOf(const Habit& habit, const std::string& host, Security security,
                      const EmailAddress& address) {
    Candidate candidate;
    candidate.protocol = habit.protocol;
    candidate.host = host;
    candidate.port = standardPort(habit.protocol, security);
    candidate.security = security;
    setLogin(candidate, addressPattern, address);
    candidate.auth = {"password-cleartext"};
    candidate.source = Source::Guess;
    candidate.trusted = true;  // below the person's own domain; the probe demands that very name
    candidate.system = baseDomain(host);
    return candidate;
}

std::vector<Candidate> candidatesFrom(const std::vector<GuessedHost>& guesses,
                                      const EmailAddress& address) {
    std::vector<Candidate> candidates;
    for (const auto& habit : habits) {
        for (const auto security : {Security::Tls, Security::StartTls}) {
            for (const bool isWildcard : {false, true}) {
                for (const auto label : habit.labels) {
                    const auto host = hostUnder(label, address.domain);
                    const auto guess =
                        std::find_if(guesses.begin(), guesses.end(), [&](const GuessedHost& g) {
                            return g.host == host && g.isWildcard == isWildcard;
                        });
                    if (guess == guesses.end() || guess->outcome.outcome != Outcome::Found)
                        continue;
                    candidates.push_back(candidateOf(habit, host, security, address));
                }
            }
        }
    }
    return candidates;
}

Task<std::vector<GuessedHost>> resolveAll(const SourceQuery& query,
                                          std::span<const std::string_view> labels) {
    std::vector<GuessedHost> guesses;
    for (const auto label : labels) {
        guesses.push_back({hostUnder(label, query.address.domain), {}, {}, {}, false});
    }
    GuessedHost nobody{nameOfNobody(query.address.domain), {}, {}, {}, false};

    std::vector<Task<void>> tasks;
    for (auto& guess : guesses) tasks.push_back(resolve(query, guess));
    tasks.push_back(resolve(query, nobody));
    co_await runAll(std::move(tasks));

    for (auto& guess : guesses) {
        guess.isWildcard = !guess.addresses.empty() && guess.addresses == nobody.addresses;
        if (guess.isWildcard) guess.outcome.detail = "wildcard DNS";
    }
    co_return guesses;
}

SourceFacts factsOf(const std::vector<GuessedHost>& guesses, const EmailAddress& address) {
    SourceFacts answer;
    for (const auto& guess : guesses) {
        answer.attempts.push_back({Source::Guess, guess.host, guess.outcome.outcome,
                                   guess.outcome.reason, guess.outcome.detail, guess.duration});
    }
    answer.candidates = candidatesFrom(guesses, address);
    return answer;
}

void leaveOut(GuessedHost& guess, std::string_view why) {
    guess.outcome = {Outcome::Nothing, Reason::None, std::string(why)};
}

/// The addresses behind a hoster's servers.
class HosterAddresses {
public:
    HosterAddresses(const SourceQuery& query, const Hoster& hoster)
        : query_(query), hoster_(hoster) {
        for (const auto& server : hoster.servers) hosts_.emplace(server.host);
    }

    Task<void> learn() {
        std::vector<Task<void>> tasks;
        for (const auto& host : hosts_) tasks.push_back(add(host));
        co_await runAll(std::move(tasks));
    }

    /// Also by what the address calls itself: a hoster has more machines than its servers' names.
    Task<void> leaveOutTheirs(GuessedHost& guess) const {
        if (guess.addresses.empty()) co_return;
        const std::string& address = *guess.addresses.begin();
        bool isTheirs = known_.contains(address);
        if (!isTheirs) {
            const auto names = co_await query_.network.resolver->namesOf(address, query_.deadline);
            isTheirs = names && std::ranges::any_of(*names, [&](const std::string& name) {
                           return isMachineOf(hoster_, name);
                       });
        }
        if (isTheirs) leaveOut(guess, "leads to " + std::string(hoster_.name));
    }

private:
    Task<void> add(std::string host) {
        const auto found = co_await query_.network.resolver->addresses(host, query_.deadline);
        if (found) known_.insert(found->begin(), found->end());
    }

    const SourceQuery& query_;
    const Hoster& hoster_;
    std::set<std::string> hosts_{};
    std::set<std::string> known_{};
};

}  // namespace

Task<SourceFacts> askGuess(const SourceQuery& query) {
    const auto guesses = co_await resolveAll(query, allLabels);
    co_return factsOf(guesses, query.address);
}

Task<SourceFacts> askOwnNames(const SourceQuery& query, const Hoster& hoster) {
    const SourceQuery brief{query.address, query.options, query.network,
                            query.deadline.within(timeForOwnNames)};
    auto guesses = co_await resolveAll(brief, ownLabels);
    const std::string likeliest = hostUnder("mail", query.address.domain);
    for (auto& guess : guesses) {
        if (guess.isWildcard && guess.host != likeliest) leaveOut(guess, "wildcard DNS");
    }
    const auto leadsSomewhere = [](const GuessedHost& guess) {
        return guess.outcome.outcome == Outcome::Found;
    };
    if (std::ranges::any_of(guesses, leadsSomewhere)) {
        HosterAddresses theirs(brief, hoster);
        co_await theirs.learn();
        std::vector<Task<void>> tasks;
        for (auto& guess : guesses) {
            if (leadsSomewhere(guess)) tasks.push_back(theirs.leaveOutTheirs(guess));
        }
        co_await runAll(std::move(tasks));
    }
    co_return factsOf(guesses, query.address);
}

}  // namespace mailadvisor
