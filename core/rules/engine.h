#pragma once

#include "rules/finding.h"
#include "rules/rule.h"
#include "rules/weights.h"

#include <optional>
#include <variant>
#include <vector>

namespace mailadvisor {

/// A rule that could not be judged and the first thing it would have needed to know.
struct OpenRule {
    const Rule* rule{};
    Input lacking{};
    Undetermined said{};
};

/// What one rule said: nothing, a finding, or that it lacked knowledge.
using Verdict = std::variant<std::monostate, Finding, OpenRule>;

/// Judges one rule: looks at what it needs first, then calls it.
Verdict judge(const Rule& rule, const Evidence& evidence);

/// All findings and all open rules, in the order of the catalogue; fallback rules are left out.
struct Judgement {
    std::vector<Finding> findings{};
    std::vector<OpenRule> open{};
};

/// Judges every rule of the catalogue.
Judgement judgeAll(const Evidence& evidence);

/// What the findings weigh.
Weights weightsOf(const Judgement& judgement);

/// The same from the evidence: only rules that have a say in the choice are asked.
Weights weigh(const Evidence& evidence);

}  // namespace mailadvisor
