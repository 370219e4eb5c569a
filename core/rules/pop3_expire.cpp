#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

/// Whichever device fetches first has the mail alone. Where IMAP is to be had, it is chosen anyway.
bool takesFromTheOthers(const Evidence& evidence) {
    const bool hasImap = evidence.imap.valueOr(Offer::Usable) == Offer::Usable;
    return !hasImap && !evidence.isOneDevice();
}

std::optional<Finding> evaluatePop3Expire(const Evidence& evidence) {
    if (!*evidence.pop3Expire) return std::nullopt;
    const int days = **evidence.pop3Expire;
    if (days == 0 && takesFromTheOthers(evidence)) {
        return Finding{.effect = Effect::Excludes,
                       .protocol = Protocol::Pop3,
                       .text = {MESSAGE_ID("rule.pop3-expire.others"), {}}};
    }
    if (days == 0) {
        return Finding{.effect = Effect::Leans,
                       .protocol = Protocol::Imap,
                       .text = {MESSAGE_ID("rule.pop3-expire.reason"), {}},
                       .remedies = {secondCopyRemedy()}};
    }
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.pop3-expire.caution"), {countOf(days)}}};
}

}  // namespace

constinit const Rule pop3Expire{
    .id = "pop3-expire",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {5},
    .source = "RFC 2449 §6.7",
    .summary = MESSAGE_ID("rule.pop3-expire.summary"),
    .because = MESSAGE_ID("rule.pop3-expire.because"),
    .conflict = MESSAGE_ID("rule.pop3-expire.conflict"),
    .needs = {Input::Pop3Expire},
    .sees = {Input::ImapOffer, Input::Elsewhere},
    .evaluate = evaluatePop3Expire,
};

}  // namespace mailadvisor
