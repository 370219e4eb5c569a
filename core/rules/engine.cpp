#include "rules/engine.h"

#include "rules/all_rules.h"
#include "rules/not_known.h"

namespace mailadvisor {

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

}  // namespace mailadvisor
