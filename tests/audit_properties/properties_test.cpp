#include "audit/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <random>

namespace mailadvisor::test {
namespace {

using Picks = std::vector<std::size_t>;

/// Some planted faults at once, in the order of their list.
Picks anyPicks() {
    auto picks =
        *rc::gen::container<Picks>(rc::gen::inRange<std::size_t>(0, plantedFaults().size()));
    if (picks.size() > 6) picks.resize(6);
    std::ranges::sort(picks);
    const auto repeated = std::ranges::unique(picks);
    picks.erase(repeated.begin(), repeated.end());
    return picks;
}

Facts factsWith(const Picks& picks) {
    auto facts = soundDomain();
    for (const auto pick : picks) {
        // Where an earlier one took everything away there is nothing left to be wrong.
        const bool hasAll =
            facts.endpoints.front().port == Port{993} && !facts.discovery.candidates.empty();
        if (hasAll) plantedFaults()[pick].plant(facts);
    }
    return facts;
}

template <class Values>
void shuffle(Values& values, std::mt19937& random) {
    std::shuffle(values.begin(), values.end(), random);
}

/// Makes one thing that was known unknown.
void forget(Facts& facts, std::size_t which) {
    auto& published = *facts.published;
    auto& attempts = facts.discovery.attempts;
    const auto choose = [&](auto& values) -> auto& { return values[which % values.size()]; };
    switch (which % 5) {
        case 0: {
            auto& attempt = choose(attempts);
            if (attempt.source == Source::Srv) return;  // known by the services
            attempt.outcome = Outcome::Failed;
            attempt.reason = Reason::ConnectionTimedOut;
            std::erase_if(facts.discovery.candidates, [&](const Candidate& candidate) {
                return candidate.source == attempt.source;
            });
            std::erase_if(facts.discovery.lints,
                          [&](const Lint& lint) { return lint.source == attempt.source; });
            return;
        }
        case 1: {
            auto& endpoint = choose(facts.endpoints);
            endpoint.state = EndpointState::NotProbed;
            endpoint.reason = Reason::None;
            endpoint.tls = Fact<TlsFacts>::unknown(Unknown::TimedOut);
            endpoint.otherAddresses.clear();
            return;
        }
        case 2:
            choose(published.services).places =
                Fact<std::vector<PublishedPlace>>::unknown(Unknown::TimedOut);
            return;
        case 3:
            choose(published.hosts).addresses =
                Fact<std::vector<std::string>>::unknown(Unknown::TimedOut);
            return;
        default:
            published.exchangers =
                Fact<std::vector<PublishedExchanger>>::unknown(Unknown::TimedOut);
    }
}

TEST(AuditProperties, OrderOfFactsChangesNothing) {
    const bool holds = rc::check([] {
        const auto facts = factsWith(anyPicks());
        auto shuffled = facts;
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        shuffle(shuffled.discovery.attempts, random);
        shuffle(shuffled.discovery.candidates, random);
        shuffle(shuffled.discovery.lints, random);
        shuffle(shuffled.discovery.hints, random);
        shuffle(shuffled.endpoints, random);
        shuffle(shuffled.published->services, random);
        shuffle(shuffled.published->hosts, random);
        shuffle(shuffled.published->sites, random);
        RC_ASSERT(auditOf(facts) == auditOf(shuffled));
        RC_ASSERT(auditOf(facts) == auditOf(facts));
    });
    EXPECT_TRUE(holds);
}

TEST(AuditProperties, MoreUnknownNeverRaisesTheLowerEnd) {
    const bool holds = rc::check([] {
        const auto picks = anyPicks();
        RC_TAG(picks.size());
        const auto facts = factsWith(picks);
        auto lessKnown = facts;
        const auto which = *rc::gen::inRange<std::size_t>(0, 1000);
        forget(lessKnown, which);
        RC_ASSERT(auditOf(lessKnown).score.all.low <= auditOf(facts).score.all.low);
    });
    EXPECT_TRUE(holds);
}

TEST(AuditProperties, AMendedFaultNeverLowersTheScore) {
    const bool holds = rc::check([] {
        auto picks = anyPicks();
        std::erase_if(picks, [](std::size_t pick) {
            const auto severity = ruleOf(plantedFaults()[pick].code).severity;
            return severity == Severity::Info || severity == Severity::Unknown;
        });
        if (picks.size() > 3) picks.resize(3);
        RC_PRE(!picks.empty());
        const auto before = auditOf(factsWith(picks));
        // One that replaced another is no fault beside it.
        RC_PRE(std::ranges::all_of(picks, [&](std::size_t pick) {
            return std::ranges::count(before.findings, plantedFaults()[pick].code,
                                      &AuditFinding::code) > 0;
        }));
        for (const auto pick : picks) RC_LOG() << nameOf(plantedFaults()[pick].code) << '\n';
        picks.erase(picks.begin() + *rc::gen::inRange<std::ptrdiff_t>(
                                        0, static_cast<std::ptrdiff_t>(picks.size())));
        const auto after = auditOf(factsWith(picks));
        RC_ASSERT(after.score.all.high >= before.score.all.high);
        RC_ASSERT(after.score.all.low >= before.score.all.low);
    });
    EXPECT_TRUE(holds);
}

TEST(AuditProperties, TheScoreStaysWithinItsParts) {
    const bool holds = rc::check([] {
        const auto score = auditOf(factsWith(anyPicks())).score;
        ScoreRange sum;
        for (const auto& part : score.parts) {
            RC_ASSERT(part.low >= 0);
            RC_ASSERT(part.low <= part.high);
            sum.low += part.low;
            sum.high += part.high;
        }
        RC_ASSERT(sum == score.all);
        RC_ASSERT(score.all.high <= 100);
    });
    EXPECT_TRUE(holds);
}

}  // namespace
}  // namespace mailadvisor::test
