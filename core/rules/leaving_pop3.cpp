#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateLeavingPop3(const Evidence& evidence) {
    if (!evidence.isNow(CurrentType::Pop3)) return std::nullopt;
    Finding finding{.effect = Effect::ComesFirst,
                    .protocol = Protocol::Imap,
                    .text = {MESSAGE_ID("rule.leaving-pop3.first"), {}}};
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
    .sees = {Input::CurrentType, Input::Limit, Input::Used},
    .evaluate = evaluateLeavingPop3,
};

}  // namespace mailadvisor
