#include "rules/retention.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateOneDevice(const Evidence& evidence) {
    if (evidence.isArchive()) return std::nullopt;  // all of it is copied
    const bool isCase = evidence.isOneDevice() && *evidence.backup && evidence.isTight();
    const bool isComputer = !evidence.phoneOnly.valueOr(false);
    if (!isCase || !isComputer || !relievesSpace(evidence)) return std::nullopt;
    // Where the days do not fit into the mailbox, POP3 alone relieves nothing yet.
    const bool fits = plannedRetention(evidence).needs.value == 0;
    const bool canSurelyDelete = !evidence.client() || !evidence.client()->isDeletionUnknown;
    return Finding{.effect = fits && canSurelyDelete ? Effect::Decides : Effect::Leans,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.one-device.reason"), {}}};
}

}  // namespace

constinit const Rule oneDevice{
    .id = "one-device",
    .stage = Stage::Choice,
    .about = Protocol::Pop3,
    .cites = {5, 6, 11},
    .summary = MESSAGE_ID("rule.one-device.summary"),
    .because = MESSAGE_ID("rule.one-device.because"),
    .conflict = MESSAGE_ID("rule.one-device.conflict"),
    .needs = {Input::Elsewhere, Input::Backup, Input::SpaceIsTight},
    .sees = {Input::PhoneOnly, Input::Pop3Uidl, Input::Pop3Expire},
    .evaluate = evaluateOneDevice,
};

}  // namespace mailadvisor
