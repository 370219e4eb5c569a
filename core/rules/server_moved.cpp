#include "base/ascii.h"
#include "rules/remedies.h"
#include "rules/rule_kit.h"

#include <algorithm>
#include <utility>

namespace mailadvisor {
namespace {

Remedy step(std::string_view id, Message text) {
    return plainRemedy(id, Actor::You, std::move(text));
}

/// The mail is read at another server than the one it was on.
bool isElsewhereNow(const Evidence& evidence) {
    return std::ranges::any_of(evidence.situation.facts.endpoints,
                               [&](const EndpointFacts& endpoint) {
                                   return endpoint.protocol != Protocol::Smtp &&
                                          !equalsIgnoringCase(endpoint.host, *evidence.movedFrom);
                               });
}

std::optional<Finding> evaluateServerMoved(const Evidence& evidence) {
    if (!evidence.movedFrom.isKnown() || !isElsewhereNow(evidence) ||
        evidence.isNow(CurrentType::None))
        return std::nullopt;
    const Argument host{"host", *evidence.movedFrom};
    const Remedy changeName =
        step("change-server-name", {MESSAGE_ID("remedy.change-server-name"), {}});
    if (evidence.isNow(CurrentType::Pop3)) {
        return Finding{
            .effect = Effect::ComesFirst,
            .protocol = Protocol::Pop3,
            .text = {MESSAGE_ID("rule.server-moved.pop3"), {}},
            .remedies = {
                step("receive-once-more", {MESSAGE_ID("remedy.receive-once-more"), {host}}),
                step("move-inbox-aside", {MESSAGE_ID("remedy.move-inbox-aside"), {}}), changeName}};
    }
    return Finding{
        .effect = Effect::ComesFirst,
        .text = {MESSAGE_ID("rule.server-moved.first"), {}},
        .remedies = {step("look-at-new-server", {MESSAGE_ID("remedy.look-at-new-server"), {host}}),
                     changeName}};
}

}  // namespace

constinit const Rule serverMoved{
    .id = "server-moved",
    .stage = Stage::First,
    .cites = {5, 8},
    .source = "UIDLs and UIDs belong to one server (RFC 1939 §7, RFC 9051 §2.3.1.1)",
    .summary = MESSAGE_ID("rule.server-moved.summary"),
    .sees = {Input::MovedFrom, Input::CurrentType},
    .evaluate = evaluateServerMoved,
};

}  // namespace mailadvisor
