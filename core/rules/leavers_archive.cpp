#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateLeaversArchive(const Evidence& evidence) {
    if (!*evidence.backup) return std::nullopt;
    if (evidence.imap.isKnown() && *evidence.imap != Offer::Usable) return std::nullopt;
    return Finding{.effect = Effect::Cautions,
                   .protocol = Protocol::Pop3,
                   .text = {MESSAGE_ID("rule.leavers-archive.caution"), {}}};
}

}  // namespace

constinit const Rule leaversArchive{
    .id = "leavers-archive",
    .stage = Stage::Caution,
    .about = Protocol::Pop3,
    .cites = {5},
    .source = "RFC 1939 §3: POP3 opens one maildrop, in practice the INBOX",
    .summary = MESSAGE_ID("rule.leavers-archive.summary"),
    .undetermined = MESSAGE_ID("rule.leavers-archive.undetermined"),
    .needs = {Input::Backup},
    .sees = {Input::ImapOffer},
    .evaluate = evaluateLeaversArchive,
};

}  // namespace mailadvisor
