#include "audit/judges.h"
#include "audit/paste.h"
#include "base/host_name.h"
#include "base/lists.h"

#include <algorithm>

namespace mailadvisor {
namespace {

std::string nameAt(const DomainView& view, std::string_view label) {
    return std::string(label) + "." + view.domain();
}

/// The port belongs to another protocol or to nobody (0), or to the other way of encrypting.
std::optional<AuditCode> faultOfPort(const MailService& service, Port port) {
    if (port == Port{}) return AuditCode::SrvPortOfOtherProtocol;
    for (const auto& other : mailServices()) {
        if (port != standardPort(other.protocol, other.security)) continue;
        if (other.protocol != service.protocol) return AuditCode::SrvPortOfOtherProtocol;
        if (other.security != service.security) return AuditCode::SrvEncryptionMismatch;
    }
    return std::nullopt;
}

/// A file of the domain names a server of this kind, and it works.
bool isOfferedElsewhere(const DomainView& view, const MailService& service) {
    const auto& candidates = view.facts().discovery.candidates;
    return view.offered(service.protocol, service.security) != nullptr &&
           std::ranges::any_of(candidates, [&](const Candidate& candidate) {
               return isPublishedByDomain(candidate.source) && candidate.source != Source::Srv &&
                      candidate.protocol == service.protocol &&
                      candidate.security == service.security;
           });
}

/// The services of the domain's mail, one after the other, then as a whole.
class ServiceJudge {
public:
    ServiceJudge(const DomainView& view, AuditSheet& sheet) : view_(view), sheet_(sheet) {}

    void run() {
        for (const auto& service : mailServices()) judge(service);
        judgeWhole();
        judgeAutodiscoverService();
    }

private:
    void judge(const MailService& service) {
        const auto* published = view_.serviceNamed(service.label);
        const std::string name = nameAt(view_, service.label);
        if (published == nullptr || !published->places.isKnown()) {
            isTold_ = false;
            sheet_.cannotTell(AuditCode::DnsNotTold, name,
                              {ScoreGroup::FoundSrv, ScoreGroup::TrueSrv, ScoreGroup::Agreement,
                               ScoreGroup::Lasting});
            return;
        }
        for (const auto& place : *published->places) judge(service, place);
        if (published->places->empty()) judgeAbsent(service);
    }

    void judge(const MailService& service, const PublishedPlace& place) {
        if (place.host.empty()) {
            if (isOfferedElsewhere(view_, service))
                note(AuditCode::SrvDeniesOffered, service, ScoreGroup::Agreement, {});
            return;
        }
        auto& isThere = service.protocol == Protocol::Smtp ? hasSubmission_ : hasIncoming_;
        isThere = true;
        if (const auto code = faultOfPort(service, place.port))
            note(*code, service, ScoreGroup::TrueSrv, std::to_string(place.port.value));
        judgeTarget(service, place.host);
    }

    void judgeTarget(const MailService& service, const std::string& host) {
        if (looksLikeIpAddress(host)) {
            note(AuditCode::SrvTargetAddress, service, ScoreGroup::TrueSrv, host);
            return;
        }
        const auto* named = view_.hostNamed(host);
        if (named != nullptr && !named->addresses.isKnown()) {
            sheet_.cannotTell(AuditCode::DnsNotTold, host, {ScoreGroup::TrueSrv});
        } else if (view_.leadsNowhere(host)) {
            note(AuditCode::SrvTargetUnknown, service, ScoreGroup::TrueSrv, host);
        } else if (named != nullptr && named->alias.isKnown() && !named->alias->empty()) {
            judgeAlias(service, host, *named->alias);
        }
    }

    /// Costs once for each host: one more record that names it makes nothing worse.
    void judgeAlias(const MailService& service, const std::string& host, const std::string& name) {
        std::vector<Charge> charges;
        if (addNew(aliases_, host))
            charges.push_back({ScoreGroup::TrueSrv, ruleOf(AuditCode::SrvTargetAlias).points});
        note(AuditCode::SrvTargetAlias, service, std::move(charges), host + " -> " + name);
    }

    /// STARTTLS alone has a record, although a file names the encrypted port too.
    void judgeAbsent(const MailService& service) {
        if (service.security != Security::Tls || !isOfferedElsewhere(view_, service)) return;
        for (const auto& other : mailServices()) {
            const auto* upgrade = view_.serviceNamed(other.label);
            const bool isThere = other.protocol == service.protocol &&
                                 other.security == Security::StartTls && upgrade != nullptr &&
                                 upgrade->places.isKnown() && !upgrade->places->empty() &&
                                 !upgrade->places->front().host.empty();
            if (isThere) note(AuditCode::SrvNotTls, service, ScoreGroup::Agreement, {});
        }
    }

    void judgeWhole() {
        if (!isTold_ || hasIncoming_ == hasSubmission_) return;
        const auto code =
            hasIncoming_ ? AuditCode::SrvWithoutSubmission : AuditCode::SrvWithoutIncoming;
        AuditFix fix;
        for (const auto& service : mailServices()) {
            if ((service.protocol == Protocol::Smtp) == hasSubmission_) continue;
            for (auto& line : serviceLines(view_, service)) fix.zone.push_back(std::move(line));
        }
        sheet_.note(code, view_.domain(), ScoreGroup::FoundSrv, {}, std::move(fix));
    }

    void judgeAutodiscoverService() {
        constexpr std::string_view label = "_autodiscover._tcp";
        const auto* published = view_.serviceNamed(label);
        if (published == nullptr) return;
        if (!published->places.isKnown()) {
            sheet_.cannotTell(AuditCode::DnsNotTold, nameAt(view_, label),
                              {ScoreGroup::FoundAutodiscover});
            return;
        }
        for (const auto& place : *published->places) {
            if (place.host.empty()) continue;
            const auto* named = view_.hostNamed(place.host);
            if (named != nullptr && !named->addresses.isKnown()) {
                sheet_.cannotTell(AuditCode::DnsNotTold, place.host,
                                  {ScoreGroup::FoundAutodiscover});
            }
            if (!view_.leadsNowhere(place.host)) continue;
            const std::string name = nameAt(view_, label);
            AuditFix fix;
            fix.zone.push_back(view_.isOnPurpose("autodiscover." + view_.domain())
                                   ? name + ". 3600 IN SRV 0 0 443 autodiscover." + view_.domain() +
                                         "."
                                   : removalLine(name, "SRV"));
            sheet_.note(AuditCode::AutodiscoverSrvDead, name, ScoreGroup::FoundAutodiscover,
                        place.host, std::move(fix));
        }
    }

    void note(AuditCode code, const MailService& service, ScoreGroup group, std::string detail) {
        note(code, service, std::vector{Charge{group, ruleOf(code).points}}, std::move(detail));
    }

    void note(AuditCode code, const MailService& service, std::vector<Charge> charges,
              std::string detail) {
        sheet_.note(code, nameAt(view_, service.label), std::move(charges), std::move(detail),
                    AuditFix{serviceLines(view_, service), {}});
    }

    const DomainView& view_;
    AuditSheet& sheet_;
    bool isTold_{true};
    bool hasIncoming_{};
    bool hasSubmission_{};
    std::vector<std::string> aliases_{};
};

}  // namespace

void judgeServices(const DomainView& view, AuditSheet& sheet) {
    ServiceJudge(view, sheet).run();
    for (const auto& candidate : view.facts().discovery.candidates) {
        const bool isOutside = candidate.source == Source::Srv && !candidate.trusted &&
                               !isAtOrBelow(candidate.host, view.domain());
        if (isOutside) sheet.tell(AuditCode::SrvOutsideDomain, candidate.host);
    }
}

}  // namespace mailadvisor
