#include "rules/remedies.h"
#include "rules/retention.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// A full mailbox is relieved by the account that is there already; nothing is fetched twice.
std::vector<Remedy> makeRoomFirst(const Evidence& evidence) {
    const int usual = evidence.thresholds().usualRetentionDays;
    const int days = std::max(1, std::min(usual, longestPossibleRetention(evidence)));
    return {plainRemedy("copy-before-deletion", Actor::You,
                        {MESSAGE_ID("remedy.copy-before-deletion"), {}}),
            plainRemedy("make-room-by-pop3", Actor::You,
                        {MESSAGE_ID("remedy.make-room-by-pop3"), {countOf(days)}}),
            plainRemedy("add-imap-beside", Actor::You, {MESSAGE_ID("remedy.add-imap-beside"), {}})};
}

std::optional<Finding> evaluateLeavingPop3(const Evidence& evidence) {
    if (!evidence.isNow(CurrentType::Pop3)) return std::nullopt;
    Finding finding{.effect = Effect::ComesFirst,
                    .protocol = Protocol::Imap,
                    .text = {MESSAGE_ID("rule.leaving-pop3.first"), {}}};
    if (isFilling(evidence) && canDelete(evidence)) {
        finding.remedies = makeRoomFirst(evidence);
        return finding;
    }
    if (!evidence.limit.isKnown() || !evidence.used.isKnown()) {
        finding.remedies = {plainRemedy("keep-old-mail-local", Actor::You,
                                        {MESSAGE_ID("remedy.keep-old-mail-local"), {}})};
        return finding;
    }
    const ByteCount safe{evidence.limit->value / 100 * evidence.thresholds().safeLevel.value};
    const auto room = safe > *evidence.used ? safe - *evidence.used : ByteCount{0};
    finding.remedies = {
        room.value == 0 ? plainRemedy("keep-old-mail-local", Actor::You,
                                      {MESSAGE_ID("remedy.keep-old-mail-local-no-room"), {}})
                        : plainRemedy("upload-old-mail", Actor::You,
                                      {MESSAGE_ID("remedy.upload-old-mail"), {{"size", room}}})};
    return finding;
}

}  // namespace

constinit const Rule leavingPop3{
    .id = "leaving-pop3",
    .stage = Stage::First,
    .cites = {5, 8},
    .source = "Changing an account’s type never moves mail by itself",
    .summary = MESSAGE_ID("rule.leaving-pop3.summary"),
    .sees = {Input::CurrentType, Input::Limit, Input::Used, Input::SpaceIsTight},
    .evaluate = evaluateLeavingPop3,
};

}  // namespace mailadvisor
