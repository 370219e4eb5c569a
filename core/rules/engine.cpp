#include "rules/engine.h"

#include "rules/all_rules.h"
#include "rules/not_known.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// Only what may exclude, decide or lean: the others tell what to do first, or to watch out for.
bool hasSay(const Rule& rule) { return rule.stage == Stage::Possible || !rule.because.empty(); }

bool isOpen(const Rule& rule, const Evidence& evidence) {
    return std::ranges::any_of(
        rule.needs, [&](Input input) { return whyUnknown(evidence, input).has_value(); });
}

}  // namespace

Verdict judge(const Rule& rule, const Evidence& evidence) {
    for (const Input input : rule.needs) {
        if (const auto why = whyUnknown(evidence, input)) {
            return OpenRule{&rule, input, {rule.id, *why, notKnown(input, *why)}};
        }
    }
    auto finding = rule.evaluate(evidence);
    if (!finding) return std::monostate{};
    finding->rule = rule.id;
    finding->paragraphs.assign(rule.cites.begin(), rule.cites.end());
    return *std::move(finding);
}

Judgement judgeAll(const Evidence& evidence) {
    Judgement judgement;
    for (const Rule* rule : allRules()) {
        if (rule->isFallback) continue;
        auto verdict = judge(*rule, evidence);
        if (auto* finding = std::get_if<Finding>(&verdict)) {
            judgement.findings.push_back(std::move(*finding));
        } else if (auto* open = std::get_if<OpenRule>(&verdict)) {
            judgement.open.push_back(std::move(*open));
        }
    }
    return judgement;
}

Weights weightsOf(const Judgement& judgement) {
    Weights weights;
    for (const auto& finding : judgement.findings) weights.add(finding.effect, finding.protocol);
    return weights;
}

Weights weigh(const Evidence& evidence) {
    Weights weights;
    for (const Rule* rule : allRules()) {
        if (rule->isFallback || !hasSay(*rule) || isOpen(*rule, evidence)) continue;
        if (const auto finding = rule->evaluate(evidence))
            weights.add(finding->effect, finding->protocol);
    }
    return weights;
}

}  // namespace mailadvisor
