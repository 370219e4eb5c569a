#include "advice/advise.h"

#include "advice/cautions.h"
#include "advice/decide.h"
#include "advice/forecast.h"
#include "advice/headline.h"
#include "advice/turning_fact.h"
#include "advice/what_would_change_it.h"
#include "base/lists.h"
#include "rules/all_rules.h"
#include "rules/retention.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace mailadvisor {
namespace {

bool concerns(const Finding& finding, Choice choice) {
    if (!finding.protocol) return true;
    return finding.protocol == protocolOf(choice);
}

/// A reason for the type that was not chosen, told as what to watch out for.
Finding asConflict(Finding finding) {
    finding.effect = Effect::Cautions;
    finding.text.id = findRule(finding.rule)->conflict;
    return finding;
}

Finding asKept(Finding finding) {
    finding.text = {MESSAGE_ID("rule.leaving-pop3.kept"), {}};
    finding.remedies.clear();
    return finding;
}

void sortFinding(Recommendation& advice, const Finding& finding) {
    const bool isNone = advice.protocol == Choice::None;
    switch (finding.effect) {
        case Effect::Excludes: advice.reasons.push_back(finding); return;
        case Effect::ComesFirst:
            if (concerns(finding, advice.protocol)) advice.first.push_back(finding);
            // Whatever replaces it: what the old account fetched lies nowhere else.
            if (isNone && finding.rule == "leaving-pop3") advice.first.push_back(asKept(finding));
            return;
        case Effect::Cautions:
            if (!isNone && concerns(finding, advice.protocol)) advice.cautions.push_back(finding);
            return;
        case Effect::Decides:
        case Effect::Leans:
            if (isNone) return;
            if (concerns(finding, advice.protocol)) {
                advice.reasons.push_back(finding);
            } else {
                advice.cautions.push_back(asConflict(finding));
            }
            return;
    }
}

int weightOf(Effect effect) {
    switch (effect) {
        case Effect::Excludes: return 0;
        case Effect::Decides: return 1;
        case Effect::Leans:
        case Effect::Cautions:
        case Effect::ComesFirst: return 2;
    }
    return 3;
}

void explainChoice(Recommendation& advice, const Evidence& evidence, const Judgement& judgement) {
    for (const auto& finding : judgement.findings) sortFinding(advice, finding);
    std::stable_sort(
        advice.reasons.begin(), advice.reasons.end(),
        [](const Finding& a, const Finding& b) { return weightOf(a.effect) < weightOf(b.effect); });
    if (advice.strength != Strength::Open) return;
    for (const Rule* rule : allRules()) {
        if (!rule->isFallback) continue;
        auto verdict = judge(*rule, evidence);
        if (auto* finding = std::get_if<Finding>(&verdict)) advice.reasons.push_back(*finding);
    }
}

/// The number of devices decides most; then what turns the type alone, then what the person can say
/// at once, then what has to be looked up.
int rankOfGap(const TurningFact& fact, const Undetermined& gap, bool turnsIt) {
    if (fact.name == "devices") return 0;
    const bool canBeSaid = gap.because == Unknown::NotAsked && !gap.option.empty();
    if (!canBeSaid) return 3;
    return turnsIt ? 1 : 2;
}

/// What is not known and could turn the type, each once: ten rules that all miss the quota are one
/// gap.
void listOpenRules(Recommendation& advice, const Evidence& evidence, const Judgement& judgement) {
    std::vector<std::string_view> told;
    const auto& changes = advice.whatWouldChangeIt;
    std::vector<std::pair<int, Undetermined>> ranked;
    for (const auto& open : judgement.open) {
        const TurningFact fact = turningFactOf(open.lacking, evidence);
        const auto turnsIt = [&](const Change& change) { return change.fact == fact.name; };
        const bool turns = std::any_of(changes.begin(), changes.end(), turnsIt);
        // While nothing decides, two answers together may: the person is asked for each.
        const bool matters = turns || (advice.strength == Strength::Open && !fact.option.empty());
        if (contains(told, fact.name) || !matters) continue;
        told.push_back(fact.name);
        Undetermined said = open.said;
        said.option = fact.option;
        said.question = fact.question;
        ranked.emplace_back(rankOfGap(fact, said, turns), std::move(said));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, Undetermined>::first);
    for (auto& [rank, said] : ranked) advice.undetermined.push_back(std::move(said));
}

/// A step that one finding has told is not told by the next.
void tellEachStepOnce(std::vector<Finding>& first) {
    std::vector<std::string_view> told;
    for (auto& finding : first) {
        std::erase_if(finding.remedies,
                      [&](const Remedy& remedy) { return contains(told, remedy.id); });
        for (const auto& remedy : finding.remedies) told.push_back(remedy.id);
    }
}

void collectRemedies(Recommendation& advice) {
    const auto collect = [&](const std::vector<Finding>& findings) {
        for (const auto& finding : findings) {
            for (const auto& remedy : finding.remedies) {
                const auto isSame = [&](const Remedy& other) { return other.id == remedy.id; };
                const auto& known = advice.remedies;
                if (std::none_of(known.begin(), known.end(), isSame)) {
                    advice.remedies.push_back(remedy);
                }
            }
        }
    };
    collect(advice.first);
    // A type that was chosen for a reason is its own remedy; one that is impossible needs another.
    std::vector<Finding> obstacles;
    std::copy_if(advice.reasons.begin(), advice.reasons.end(), std::back_inserter(obstacles),
                 [](const Finding& reason) { return reason.effect == Effect::Excludes; });
    collect(obstacles);
    collect(advice.cautions);
    // Who copies the mail before a deletion has the second copy.
    const auto isCopied = [](const Remedy& remedy) { return remedy.id == "copy-before-deletion"; };
    if (std::any_of(advice.remedies.begin(), advice.remedies.end(), isCopied)) {
        std::erase_if(advice.remedies,
                      [](const Remedy& remedy) { return remedy.id == "second-copy"; });
    }
    // A second protocol on the same mailbox is never more than the last choice.
    std::stable_partition(advice.remedies.begin(), advice.remedies.end(),
                          [](const Remedy& remedy) { return remedy.id != "pop3-archiver"; });
}

}  // namespace

Recommendation advise(const Situation& situation) {
    const auto evidence = gatherEvidence(situation);
    const auto judgement = judgeAll(evidence);
    const auto decision = decide(evidence, weightsOf(judgement));

    Recommendation advice;
    advice.protocol = decision.choice;
    advice.instead = decision.instead;
    advice.strength = decision.strength;
    explainChoice(advice, evidence, judgement);
    tellEachStepOnce(advice.first);
    collectRemedies(advice);
    keepGravest(advice);
    advice.whatWouldChangeIt = whatWouldChangeIt(evidence, decision.choice);
    if (decision.strength != Strength::Decided) listOpenRules(advice, evidence, judgement);
    advice.forecast = forecastOf(evidence);
    const Retention retention =
        decision.choice == Choice::Pop3 ? plannedRetention(evidence) : Retention{};
    advice.retentionDays = retention.days;
    advice.headline = headlineOf(evidence, decision, advice.reasons, retention);
    return advice;
}

}  // namespace mailadvisor
