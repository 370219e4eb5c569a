#include "advice/decide.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool any(const Judgement& judgement, Effect effect, Protocol protocol) {
    const auto& all = judgement.findings;
    return std::any_of(all.begin(), all.end(), [&](const Finding& finding) {
        return finding.effect == effect && finding.protocol.value_or(protocol) == protocol;
    });
}

Instead insteadOf(const Evidence& evidence) {
    const auto& facts = evidence.situation.facts;
    if (evidence.devices.isKnown() && *evidence.devices == 0) return Instead::Webmail;
    if (needsBridge(facts)) return Instead::Bridge;
    if (takesOwnProgramOnly(facts)) return Instead::OwnProgram;
    const bool isExchange = isMicrosoft365(facts) || takesExchangeOnly(facts);
    return isExchange ? Instead::Exchange : Instead::Webmail;
}

}  // namespace

bool isNothingFound(const Facts& facts) {
    return facts.endpoints.empty() && facts.discovery.candidates.empty();
}

Decision decide(const Evidence& evidence, const Judgement& judgement) {
    const bool isImapOut = any(judgement, Effect::Excludes, Protocol::Imap);
    const bool isPop3Out = any(judgement, Effect::Excludes, Protocol::Pop3);
    if ((isImapOut && isPop3Out) || takesExchangeOnly(evidence.situation.facts)) {
        return {Choice::None, Strength::Decided, insteadOf(evidence), true};
    }
    if (isNothingFound(evidence.situation.facts)) {
        return {Choice::None, Strength::Open, Instead::Webmail, true};
    }
    const bool isImapNeeded = any(judgement, Effect::Decides, Protocol::Imap);
    if (isImapOut && isImapNeeded && waitsForImap(evidence)) {
        return {Choice::None, Strength::Decided, Instead::Webmail, true};
    }
    if (isImapOut) return {Choice::Pop3, Strength::Decided, std::nullopt, true};
    if (isPop3Out) return {Choice::Imap, Strength::Decided, std::nullopt, true};

    // What the person must see comes before space and backup (DESIGN.md, Decision 6).
    if (any(judgement, Effect::Decides, Protocol::Imap)) return {Choice::Imap, Strength::Decided};
    if (any(judgement, Effect::Decides, Protocol::Pop3)) return {Choice::Pop3, Strength::Decided};
    if (any(judgement, Effect::Leans, Protocol::Imap)) return {Choice::Imap, Strength::Leaning};
    if (any(judgement, Effect::Leans, Protocol::Pop3)) return {Choice::Pop3, Strength::Leaning};
    const bool hasPop3 = evidence.isNow(CurrentType::Pop3);
    return {hasPop3 ? Choice::Pop3 : Choice::Imap, Strength::Open};
}

bool waitsForImap(const Evidence& evidence) {
    const bool isUnsafe = evidence.imap.isKnown() && *evidence.imap == Offer::Unsafe;
    return isUnsafe && evidence.isNow(CurrentType::Imap);
}

Decision decide(const Situation& situation) {
    const auto evidence = gatherEvidence(situation);
    return decide(evidence, judgeAll(evidence));
}

std::optional<Protocol> protocolOf(Choice choice) {
    switch (choice) {
        case Choice::Imap: return Protocol::Imap;
        case Choice::Pop3: return Protocol::Pop3;
        case Choice::None: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace mailadvisor
