#include "rules/remedies.h"
#include "rules/rule_kit.h"

namespace mailadvisor {
namespace {

std::optional<Finding> evaluateLocalCopy(const Evidence& evidence) {
    if (evidence.isArchive()) return std::nullopt;  // all of it is copied
    if (!*evidence.backup) return std::nullopt;
    Finding finding{.effect = Effect::Leans,
                    .protocol = Protocol::Pop3,
                    .text = {MESSAGE_ID("rule.local-copy.reason"), {}},
                    .remedies = {plainRemedy("copy-to-local-folder", Actor::You,
                                             {MESSAGE_ID("remedy.copy-to-local-folder"), {}})}};
    if (evidence.isOneDevice()) return finding;
    finding.effect = Effect::Cautions;
    finding.protocol = Protocol::Imap;
    finding.text.id = MESSAGE_ID("rule.local-copy.conflict");
    return finding;
}

}  // namespace

constinit const Rule localCopy{
    .id = "local-copy",
    .stage = Stage::Choice,
    .cites = {5, 11},
    .summary = MESSAGE_ID("rule.local-copy.summary"),
    .because = MESSAGE_ID("rule.local-copy.because"),
    .conflict = MESSAGE_ID("rule.local-copy.conflict"),
    .needs = {Input::Backup, Input::Elsewhere},
    .evaluate = evaluateLocalCopy,
};

}  // namespace mailadvisor
