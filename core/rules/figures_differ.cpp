#include "rules/rule_kit.h"
#include "rules/space_view.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Message clauseOf(const char* id, ByteCount size) { return {id, {{"size", size}}}; }

/// People round, and mail comes in between two looks: a tenth of the space is no contradiction.
bool differ(ByteCount said, ByteCount seen, ByteCount space) {
    constexpr std::int64_t tolerated = 10;
    const auto apart = said > seen ? said - seen : seen - said;
    return apart.value > space.value / tolerated;
}

/// What was typed beside what the server says: the person may have read another mailbox.
std::optional<Finding> evaluateFiguresDiffer(const Evidence& evidence) {
    const auto& needs = evidence.situation.needs;
    const bool isUsedSeen = evidence.used.isKnown() && needs.used.isKnown();
    const bool isLimitSeen = evidence.limit.isKnown() && needs.quota.isKnown();
    MessageList said;
    MessageList seen;
    const auto space = [&](ByteCount a, ByteCount b) {
        return evidence.limit.valueOr(std::max(a, b));
    };
    if (isUsedSeen && differ(*needs.used, *evidence.used, space(*needs.used, *evidence.used))) {
        said.push_back(clauseOf(MESSAGE_ID("figures.used"), *needs.used));
        seen.push_back(clauseOf(MESSAGE_ID("figures.used"), *evidence.used));
    }
    if (isLimitSeen && differ(*needs.quota, *evidence.limit, *evidence.limit)) {
        said.push_back(clauseOf(MESSAGE_ID("figures.limit"), *needs.quota));
        seen.push_back(clauseOf(MESSAGE_ID("figures.limit"), *evidence.limit));
    }
    if (said.empty()) return std::nullopt;
    return Finding{.effect = Effect::Cautions,
                   .text = {MESSAGE_ID("rule.figures-differ.caution"),
                            {{"said", std::move(said)}, {"seen", std::move(seen)}}}};
}

}  // namespace

constinit const Rule figuresDiffer{
    .id = "figures-differ",
    .stage = Stage::Caution,
    .cites = {6},
    .summary = MESSAGE_ID("rule.figures-differ.summary"),
    .sees = {Input::Used, Input::Limit},
    .evaluate = evaluateFiguresDiffer,
};

}  // namespace mailadvisor
