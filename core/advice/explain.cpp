#include "advice/explain.h"

#include "advice/input_seen.h"
#include "rules/all_rules.h"
#include "rules/engine.h"

namespace mailadvisor {
namespace {

MessageList nameOfType(const std::optional<Protocol>& protocol) {
    if (!protocol) return {{MESSAGE_ID("type.either"), {}}};
    return {{*protocol == Protocol::Imap ? MESSAGE_ID("type.imap") : MESSAGE_ID("type.pop3"), {}}};
}

const char* verdictId(Effect effect) {
    switch (effect) {
        case Effect::Excludes: return MESSAGE_ID("verdict.excludes");
        case Effect::Decides: return MESSAGE_ID("verdict.decides");
        case Effect::Leans: return MESSAGE_ID("verdict.leans");
        case Effect::Cautions: return MESSAGE_ID("verdict.cautions");
        case Effect::ComesFirst: return MESSAGE_ID("verdict.comes-first");
    }
    return "";
}

}  // namespace

std::optional<Explanation> explain(const Situation& situation, std::string_view ruleId) {
    const Rule* rule = findRule(ruleId);
    if (rule == nullptr) return std::nullopt;
    const auto evidence = gatherEvidence(situation);

    Explanation explanation;
    explanation.rule = rule->id;
    explanation.paragraphs.assign(rule->cites.begin(), rule->cites.end());
    explanation.source = rule->source;
    explanation.summary = {std::string(rule->summary), {}};
    for (const auto& inputs : {rule->needs, rule->sees}) {
        for (const Input input : inputs) {
            explanation.inputs.push_back({nameOf(input), inputSeen(evidence, input)});
        }
    }
    const auto verdict = judge(*rule, evidence);
    if (const auto* finding = std::get_if<Finding>(&verdict)) {
        explanation.verdict = {verdictId(finding->effect),
                               {{"type", nameOfType(finding->protocol)}}};
        explanation.text = finding->text;
    } else if (const auto* open = std::get_if<OpenRule>(&verdict)) {
        explanation.verdict = {MESSAGE_ID("verdict.undetermined"), {}};
        explanation.text = open->said.text;
    } else {
        explanation.verdict = {MESSAGE_ID("verdict.nothing"), {}};
    }
    return explanation;
}

}  // namespace mailadvisor
