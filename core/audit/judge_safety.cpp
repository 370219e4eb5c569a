#include "audit/judges.h"
#include "audit/paste.h"
#include "base/iso_time.h"
#include "base/lists.h"
#include "facts/same_server.h"
#include "signs/endpoint_remark.h"
#include "signs/server_view.h"
#include "signs/usable.h"

#include <algorithm>

namespace mailadvisor {
namespace {

AuditCode codeOf(TlsProblem problem) {
    switch (problem) {
        case TlsProblem::Expired: return AuditCode::CertificateExpired;
        case TlsProblem::NotYetValid: return AuditCode::CertificateNotYetValid;
        case TlsProblem::SelfSigned: return AuditCode::CertificateSelfSigned;
        case TlsProblem::UnknownIssuer: return AuditCode::CertificateUnknownIssuer;
        case TlsProblem::IncompleteChain: return AuditCode::CertificateIncompleteChain;
        case TlsProblem::NameMismatch: return AuditCode::CertificateWrongName;
        case TlsProblem::WeakKey:
        case TlsProblem::WeakSignature: return AuditCode::CertificateWeak;
        case TlsProblem::Revoked: return AuditCode::CertificateRevoked;
        case TlsProblem::OldProtocol: return AuditCode::TlsTooOld;
        case TlsProblem::KeyUsage:
        case TlsProblem::ExtendedKeyUsage:
        case TlsProblem::NameConstraint:
        case TlsProblem::NotAnIssuer: return AuditCode::CertificatePurpose;
    }
    return {};
}

/// What a finding about a certificate says beside the fault: the day, the names, the issuer.
std::string detailOf(AuditCode code, const CertificateFacts& certificate) {
    const auto day = [](Timestamp moment) {
        return isoDate({std::chrono::floor<std::chrono::days>(moment), DatePrecision::Day});
    };
    constexpr std::size_t namesShown = 3;
    auto names = certificate.names;
    if (names.size() > namesShown) names.resize(namesShown);
    if (code == AuditCode::CertificateExpired) return day(certificate.notAfter);
    if (code == AuditCode::CertificateNotYetValid) return day(certificate.notBefore);
    if (code == AuditCode::CertificateWrongName) return joined(names, ", ");
    if (code == AuditCode::CertificateWeak) return certificate.key;
    const bool isOfIssuer = code == AuditCode::CertificateUnknownIssuer ||
                            code == AuditCode::CertificateIncompleteChain;
    return isOfIssuer ? certificate.issuer : std::string();
}

/// One port's faults; where no source is known to name it but one could not be read, they are only
/// possible.
class PortJudge {
public:
    PortJudge(const DomainView& view, const EndpointFacts& endpoint, AuditSheet& sheet)
        : view_(view),
          endpoint_(endpoint),
          sheet_(sheet),
          group_(safetyOf(endpoint.protocol)),
          isCertain_(view.isNamed(endpoint)) {}

    void run() {
        if (!isCertain_ && !view_.hasUnreadSource()) return;
        if (endpoint_.state == EndpointState::TlsFailed) judgeHandshake();
        if (endpoint_.tls.isKnown()) judgeTls(*endpoint_.tls);
        const auto remarks = remarksOn(endpoint_);
        if (contains(remarks, EndpointRemark::CleartextLogin)) note(AuditCode::PlainLogin);
        if (contains(remarks, EndpointRemark::MethodsVanish))
            note(AuditCode::MethodsVanish, joined(methodsThatVanish(endpoint_), ", "));
        judgeUntold();
    }

private:
    void note(AuditCode code, std::string detail = {}, AuditFix fix = {}) {
        if (isCertain_) {
            sheet_.note(code, whereOf(endpoint_), group_, std::move(detail), std::move(fix));
        } else {
            sheet_.cannotTell(AuditCode::ServerNotTold, whereOf(endpoint_), {group_});
        }
    }

    void judgeHandshake() {
        if (endpoint_.reason == Reason::TlsTimedOut) {
            sheet_.cannotTell(AuditCode::ServerNotTold, whereOf(endpoint_),
                              {group_, ScoreGroup::Lasting});
        } else if (endpoint_.reason == Reason::TlsTooOld) {
            note(AuditCode::TlsTooOld);
        } else {
            note(AuditCode::TlsFailed);
        }
    }

    void judgeTls(const TlsFacts& tls) {
        const bool isSelfSigned = contains(tls.problems, TlsProblem::SelfSigned);
        for (const auto problem : tls.problems) {
            const auto code = codeOf(problem);
            const bool isRepeated = isSelfSigned && (problem == TlsProblem::UnknownIssuer ||
                                                     problem == TlsProblem::IncompleteChain);
            if (isRepeated) continue;
            if (problem == TlsProblem::NameMismatch && noteHoster()) continue;
            note(code, detailOf(code, tls.certificate));
        }
        if (contains(tls.notes, TlsNote::StapleMissing)) note(AuditCode::CertificateStapleMissing);
        const bool isOld = contains(tls.problems, TlsProblem::OldProtocol);
        if (endpoint_.acceptsOldTls.valueOr(false) && !isOld) note(AuditCode::TlsOldAccepted);
    }

    bool noteHoster() {
        const std::string name = ownName();
        if (name.empty()) return false;
        note(AuditCode::CertificateOfHoster, name, republished());
        return true;
    }

    /// The name that the machine verifies under: of several the one that the fix names; empty
    /// without any.
    std::string ownName() const {
        const auto* offered = view_.offered(endpoint_.protocol, endpoint_.security);
        std::string least;
        for (const auto& shared : sharedHosts(view_.facts())) {
            // What one port shows of the machine holds for the others of the name too.
            const bool isHere = shared.asPublished->host == endpoint_.host &&
                                shared.asPublished->address == endpoint_.address;
            if (!isHere) continue;
            const auto& name = shared.underOwnName->host;
            if (offered != nullptr && offered->host == name) return name;
            if (least.empty() || name < least) least = name;
        }
        return least;
    }

    AuditFix republished() const {
        AuditFix fix;
        for (const auto& candidate : view_.facts().discovery.candidates) {
            if (!isPublishedByDomain(candidate.source) || !isSameServer(candidate, endpoint_))
                continue;
            const auto url = view_.urlOf(candidate.source);
            for (auto& lines : fileLines(view_, candidate.source, url))
                addNew(fix.web, std::move(lines));
            if (candidate.source != Source::Srv) continue;
            for (const auto& service : mailServices()) {
                const bool isMeant = service.protocol == endpoint_.protocol &&
                                     service.security == endpoint_.security &&
                                     view_.offered(service.protocol, service.security) != nullptr;
                if (!isMeant) continue;
                for (auto& line : serviceLines(view_, service)) addNew(fix.zone, std::move(line));
            }
        }
        return fix;
    }

    /// What was asked and not answered.
    void judgeUntold() {
        if (endpoint_.state != EndpointState::Open) return;
        const auto isOpen = [](const auto& fact) {
            return !fact.isKnown() && fact.why() == Unknown::TimedOut;
        };
        const bool isUpgrade = endpoint_.security == Security::StartTls;
        const bool isUntold = isOpen(endpoint_.acceptsOldTls) || isOpen(endpoint_.tls) ||
                              (isUpgrade && isOpen(endpoint_.capabilities.beforeTls));
        if (isUntold) {
            sheet_.cannotTell(AuditCode::ServerNotTold, whereOf(endpoint_),
                              {group_, ScoreGroup::Lasting});
        }
    }

    const DomainView& view_;
    const EndpointFacts& endpoint_;
    AuditSheet& sheet_;
    ScoreGroup group_;
    bool isCertain_;
};

}  // namespace

void judgeSafety(const DomainView& view, AuditSheet& sheet) {
    const auto& facts = view.facts();
    for (const auto& endpoint : facts.endpoints) {
        const bool isJudged = endpoint.port != relayPort && !hasWrongPort(endpoint);
        if (isJudged) PortJudge(view, endpoint, sheet).run();
    }
    for (const auto protocol : allProtocols) {
        const bool hasTlsPort = std::ranges::any_of(facts.endpoints, [&](const auto& endpoint) {
            return endpoint.protocol == protocol && endpoint.security == Security::Tls &&
                   view.isNamed(endpoint);
        });
        if (!hasTlsPort && needsStartTls(facts, protocol))
            sheet.tell(AuditCode::StartTlsOnly, std::string(nameOf(protocol)));
        if (takesTokensOnly(facts, protocol).valueOr(false))
            sheet.tell(AuditCode::OnlyOAuth2, std::string(nameOf(protocol)));
    }
}

}  // namespace mailadvisor
