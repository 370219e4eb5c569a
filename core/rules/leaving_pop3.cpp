#include "rules/remedies.h"
#include "rules/rule_kit.h"
#include "rules/space_view.h"

#include <algorithm>
#include <string>
#include <utility>

namespace mailadvisor {
namespace {

/// Where space is short the account that is there makes the room; nothing is fetched twice.
Finding makingRoom(const Evidence& evidence, std::vector<Remedy> steps) {
    // What comes first has told the steps already.
    if (spaceComesFirst(evidence)) steps.clear();
    steps.push_back(
        plainRemedy("add-imap-beside", Actor::You, {MESSAGE_ID("remedy.add-imap-beside"), {}}));
    return Finding{.effect = Effect::ComesFirst,
                   .protocol = Protocol::Imap,
                   .text = {MESSAGE_ID("rule.leaving-pop3.room"), {}},
                   .remedies = std::move(steps)};
}

/// What may be copied to the server: up to the safe level, and up to what Outlook's file holds. A
/// tenth of the space or less is no room for old mail.
ByteCount roomForOldMail(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    ByteCount most{evidence.limit->value / 100 * limits.safeLevel.value};
    const auto& client = evidence.client();
    if (client && client->id.find("outlook") != std::string::npos) {
        const ByteCount store{limits.localStoreLimit.value / 100 * limits.localStoreWarning.value};
        most = std::min(most, store);
    }
    const ByteCount room = most - *evidence.used;
    return room.value > evidence.limit->value / 10 ? room : ByteCount{0};
}

std::optional<Finding> evaluateLeavingPop3(const Evidence& evidence) {
    if (!evidence.isNow(CurrentType::Pop3)) return std::nullopt;
    auto steps = roomByPop3(evidence);
    if (isFilling(evidence) && !steps.empty()) return makingRoom(evidence, std::move(steps));
    Finding finding{.effect = Effect::ComesFirst,
                    .protocol = Protocol::Imap,
                    .text = {MESSAGE_ID("rule.leaving-pop3.first"), {}}};
    if (evidence.pop3.valueOr(Offer::Usable) != Offer::Usable) {
        finding.text.id = MESSAGE_ID("rule.leaving-pop3.kept");
    } else if (evidence.pop3Expire.isKnown() && *evidence.pop3Expire == 0) {
        finding.text.id = MESSAGE_ID("rule.leaving-pop3.stop");
    }
    if (evidence.isArchive()) {
        finding.remedies = {
            plainRemedy("gather-both", Actor::You, {MESSAGE_ID("remedy.gather-both"), {}})};
        return finding;
    }
    if (!evidence.limit.isKnown() || !evidence.used.isKnown()) {
        finding.remedies = {plainRemedy("keep-old-mail-local", Actor::You,
                                        {MESSAGE_ID("remedy.keep-old-mail-local"), {}})};
        return finding;
    }
    const auto room = roomForOldMail(evidence);
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
    .sees = {Input::CurrentType, Input::Purpose, Input::Limit, Input::Used},
    .evaluate = evaluateLeavingPop3,
};

}  // namespace mailadvisor
