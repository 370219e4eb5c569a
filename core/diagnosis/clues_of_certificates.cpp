#include "base/lists.h"
#include "diagnosis/clue_sources.h"
#include "signs/network_suspicion.h"
#include "signs/trust.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

Date dayOf(Timestamp moment) { return {std::chrono::floor<std::chrono::days>(moment)}; }

Argument hostOf(const EndpointFacts& endpoint) { return {"host", endpoint.host}; }

/// A server that somebody named as one of the address: a name that only a certificate mentions says
/// nothing about what the caller's program sees.
bool isOfAddress(const Facts& facts, const EndpointFacts& endpoint) {
    return facts.discovery.candidates.empty() || isNamedHost(facts, endpoint.host);
}

bool isLocalFault(const Facts& facts) {
    return std::ranges::any_of(suspicionsOf(facts), [](const auto& suspicion) {
        return suspicion.kind == Suspicion::InterceptedTraffic ||
               suspicion.kind == Suspicion::ClockWrong;
    });
}

void addProblems(const EndpointFacts& endpoint, Clues& clues) {
    const TlsFacts& tls = *endpoint.tls;
    const auto has = [&](TlsProblem problem) { return contains(tls.problems, problem); };
    const auto& certificate = tls.certificate;
    clues.addIf(has(TlsProblem::Expired), Clue::CertExpired,
                {hostOf(endpoint), {"date", dayOf(certificate.notAfter)}});
    clues.addIf(
        has(TlsProblem::NameMismatch), Clue::CertOfOtherName,
        {hostOf(endpoint),
         {"name", certificate.names.empty() ? certificate.subject : certificate.names.front()}});
    clues.addIf(has(TlsProblem::IncompleteChain), Clue::CertChainBroken, {hostOf(endpoint)});
    clues.addIf(has(TlsProblem::UnknownIssuer) || has(TlsProblem::SelfSigned),
                Clue::CertIssuerUnknown, {hostOf(endpoint)});
}

/// What a certificate that somebody else's clock and device saw speaks against.
void addFits(const EndpointFacts& endpoint, Clues& clues) {
    const TlsFacts& tls = *endpoint.tls;
    const auto lacks = [&](TlsProblem problem) { return !contains(tls.problems, problem); };
    clues.addIf(lacks(TlsProblem::Expired) && tls.certificate.notAfter != Timestamp{},
                Clue::CertNotExpired,
                {hostOf(endpoint), {"date", dayOf(tls.certificate.notAfter)}});
    clues.addIf(lacks(TlsProblem::NameMismatch), Clue::CertNameFits, {hostOf(endpoint)});
    clues.addIf(tls.verified, Clue::CertInOrder, {hostOf(endpoint)});
}

bool isEncrypted(const Facts& facts, const EndpointFacts& endpoint) {
    return isProbed(endpoint) && endpoint.tls.isKnown() && isOfAddress(facts, endpoint);
}

/// A server may be in order on one port and not on another: then nothing is said to be in order.
bool isAllVerified(const Facts& facts) {
    return std::ranges::all_of(facts.endpoints, [&](const auto& endpoint) {
        return !isEncrypted(facts, endpoint) || endpoint.tls->verified;
    });
}

void addView(const View& view, Clues& clues) {
    const bool isLocal = isLocalFault(*view.facts);
    const bool isGood = isAllVerified(*view.facts);
    for (const auto& endpoint : view.facts->endpoints) {
        if (!isEncrypted(*view.facts, endpoint)) continue;
        if (!isLocal) addProblems(endpoint, clues);
        if (isGood || !endpoint.tls->verified) addFits(endpoint, clues);
        clues.addIf(!endpoint.tls->verified && !isLocal && view.place == More::Place::HelpDesk,
                    Clue::CertBadAtDesk);
    }
}

bool isUnverified(const Facts& facts) { return !isAllVerified(facts); }

bool isVerifiedSomewhere(const Facts& facts) {
    return isAllVerified(facts) && std::ranges::any_of(facts.endpoints, [&](const auto& endpoint) {
               return isEncrypted(facts, endpoint) && endpoint.tls->verified;
           });
}

void addOwnName(const Call& call, Clues& clues) {
    const auto& own = call.more.ownName;
    if (own && own->isSameAddress && own->isVerified && !own->vouchedBy.empty())
        clues.add(Clue::CertOwnName, {{"name", own->host}});
    for (const auto& shared : sharedHosts(call.facts)) {
        const bool isVouched =
            vouchingFor(call.facts, *shared.underOwnName, false) != Vouching::None;
        clues.addIf(isVouched, Clue::CertOwnName, {{"name", shared.underOwnName->host}});
    }
}

}  // namespace

void addCertificateClues(const Call& call, Clues& clues) {
    for (const auto& view : viewsOf(call)) addView(view, clues);
    const Facts& facts = call.facts;
    const auto& view = call.more.otherView;
    const bool isViewGood = view && view->isVerified == true;
    const bool isViewBad = view && view->isVerified == false;
    const bool isOtherGood = call.other && isVerifiedSomewhere(*call.other);
    const bool isOtherBad = call.other && isUnverified(*call.other);
    const bool isGood = isVerifiedSomewhere(facts);
    const bool isBad = isUnverified(facts);
    clues.addIf((isBad && (isViewGood || isOtherGood)) || (isGood && (isViewBad || isOtherBad)),
                Clue::CertBadOnlyAtCaller);
    const bool isLocal = isLocalFault(facts) || (call.other && isLocalFault(*call.other));
    clues.addIf(isBad && (isViewBad || isOtherBad) && !isLocal, Clue::CertBadAtDesk);
    addOwnName(call, clues);
}

}  // namespace mailadvisor
