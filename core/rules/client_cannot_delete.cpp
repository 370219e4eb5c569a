#include "rules/programs.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

/// A printed page suits any program: whether that one can delete is for the person to see.
std::optional<Finding> mustBeLookedFor(const Evidence& evidence) {
    const int days = plannedRetention(evidence).days.value_or(0);
    if (!evidence.client()->isDeletionUnknown || days == 0) return std::nullopt;
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.client-cannot-delete.unknown"), {countOf(days)}}};
}

std::optional<Finding> evaluateClientCannotDelete(const Evidence& evidence) {
    if (!evidence.client()) return std::nullopt;
    const auto unable = programsWithout(evidence, &ChosenClient::deleteAfterDays);
    if (unable.empty()) return mustBeLookedFor(evidence);
    if (!evidence.isOneDevice() || !evidence.isTight()) return std::nullopt;
    return Finding{
        .effect = Effect::Cautions,
        .protocol = Protocol::Pop3,
        .text = {MESSAGE_ID("rule.client-cannot-delete.caution"), {namesAs("client", unable)}}};
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
