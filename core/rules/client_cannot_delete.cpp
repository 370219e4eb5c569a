#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateClientCannotDelete(const Evidence& evidence) {
    if (!evidence.client() || evidence.client()->deleteAfterDays) return std::nullopt;
    if (!evidence.isOneDevice() || !evidence.isTight()) return std::nullopt;
    return Finding{
        .effect = Effect::Cautions,
        .protocol = Protocol::Pop3,
        .text = {MESSAGE_ID("rule.client-cannot-delete.caution"),
                 {{"client", evidence.client()->named(evidence.client()->withoutDeletion)}}}};
}

}  // namespace

constinit const Rule clientCannotDelete{
    .id = "client-cannot-delete",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {5},
    .summary = MESSAGE_ID("rule.client-cannot-delete.summary"),
    .sees = {Input::Elsewhere, Input::SpaceIsTight},
    .evaluate = evaluateClientCannotDelete,
};

}  // namespace mailadvisor
