#include "advice/decide.h"

namespace mailadvisor {
namespace {

Instead insteadOf(const Evidence& evidence) {
    const auto& servers = evidence.servers;
    if (evidence.devices.isKnown() && *evidence.devices == 0) return Instead::Webmail;
    if (servers.needsBridge) return Instead::Bridge;
    if (servers.takesOwnProgramOnly) return Instead::OwnProgram;
    const bool isExchange = servers.isMicrosoft365 || servers.takesExchangeOnly;
    return isExchange ? Instead::Exchange : Instead::Webmail;
}

}  // namespace

Decision decide(const Evidence& evidence, const Weights& weights) {
    const bool isImapOut = weights.has(Effect::Excludes, Protocol::Imap);
    const bool isPop3Out = weights.has(Effect::Excludes, Protocol::Pop3);
    if ((isImapOut && isPop3Out) || evidence.servers.takesExchangeOnly) {
        return {Choice::None, Strength::Decided, insteadOf(evidence), true};
    }
    if (evidence.servers.isNothingNamed) {
        return {Choice::None, Strength::Open, Instead::Webmail, true};
    }
    const bool isImapNeeded = weights.has(Effect::Decides, Protocol::Imap);
    if (isImapOut && isImapNeeded && waitsForImap(evidence)) {
        return {Choice::None, Strength::Decided, Instead::Webmail, true};
    }
    if (isImapOut) return {Choice::Pop3, Strength::Decided, std::nullopt, true};
    if (isPop3Out) return {Choice::Imap, Strength::Decided, std::nullopt, true};

    // What the person must see comes before space and backup (DESIGN.md, Decision 6).
    if (weights.has(Effect::Decides, Protocol::Imap)) return {Choice::Imap, Strength::Decided};
    if (weights.has(Effect::Decides, Protocol::Pop3)) return {Choice::Pop3, Strength::Decided};
    if (weights.has(Effect::Leans, Protocol::Imap)) return {Choice::Imap, Strength::Leaning};
    if (weights.has(Effect::Leans, Protocol::Pop3)) return {Choice::Pop3, Strength::Leaning};
    const bool hasPop3 = evidence.isNow(CurrentType::Pop3);
    return {hasPop3 ? Choice::Pop3 : Choice::Imap, Strength::Open};
}

bool waitsForImap(const Evidence& evidence) {
    const bool isUnsafe = evidence.imap.isKnown() && *evidence.imap == Offer::Unsafe;
    return isUnsafe && evidence.isNow(CurrentType::Imap);
}

Decision decide(const Evidence& evidence) { return decide(evidence, weigh(evidence)); }

Decision decide(const Situation& situation) { return decide(gatherEvidence(situation)); }

std::optional<Protocol> protocolOf(Choice choice) {
    switch (choice) {
        case Choice::Imap: return Protocol::Imap;
        case Choice::Pop3: return Protocol::Pop3;
        case Choice::None: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace mailadvisor
