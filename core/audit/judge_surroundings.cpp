#include "audit/judges.h"
#include "audit/paste.h"
#include "audit/web_faults.h"
#include "base/host_name.h"
#include "base/iso_time.h"
#include "base/lists.h"
#include "signs/endpoint_remark.h"
#include "signs/network_suspicion.h"
#include "signs/server_view.h"
#include "signs/sign_in.h"

#include <algorithm>
#include <chrono>

namespace mailadvisor {
namespace {

// Who renews by itself does so 30 days ahead (RFC 8555 clients); what has less than half of that
// left was not renewed.
constexpr std::chrono::days soon{14};

bool endsSoon(const TlsFacts& tls, Timestamp now) {
    const auto left = tls.certificate.notAfter - now;
    return left > std::chrono::seconds{0} && left <= soon;
}

std::string lastDayOf(const TlsFacts& tls) {
    const auto day = std::chrono::floor<std::chrono::days>(tls.certificate.notAfter);
    return isoDate({day, DatePrecision::Day});
}

bool isSiteForMail(const DomainView& view, const std::string& host) {
    return std::ranges::any_of(view.facts().discovery.attempts, [&](const Attempt& attempt) {
        return attempt.outcome == Outcome::Found && isPublishedByDomain(attempt.source) &&
               attempt.url.starts_with("https://") && hostOfUrl(attempt.url) == host;
    });
}

void noteExchanger(const DomainView& view, AuditCode code, const std::string& detail,
                   AuditSheet& sheet) {
    sheet.note(code, view.domain(), ScoreGroup::Lasting, detail,
               AuditFix{exchangerLines(view), {}});
}

bool hasHint(const DomainView& view, HintCode code) {
    return contains(view.facts().discovery.hints | std::views::transform(&Hint::code), code);
}

/// Mail goes to one system and the settings name another; sold as split delivery.
bool isElsewhere(const DomainView& view) {
    if (hasHint(view, HintCode::SeveralSystems)) return true;
    const auto& candidates = view.facts().discovery.candidates;
    return hasMailInMicrosoft365(view.facts()) &&
           std::ranges::any_of(candidates, [](const Candidate& candidate) {
               return isPublishedByDomain(candidate.source) && !isMicrosoftHost(candidate.host);
           });
}

/// Which of the records against forged mail are there: names alone, no judgement.
std::string recordsOf(const PublishedDomain& published) {
    std::vector<std::string> names;
    const auto add = [&](const auto& records, const char* name) {
        if (!records.isKnown()) {
            names.push_back(std::string(name) + " ?");
        } else if (!records->empty()) {
            names.emplace_back(name);
        }
    };
    const auto addIf = [&](const Fact<bool>& fact, const char* name) {
        if (!fact.isKnown()) {
            names.push_back(std::string(name) + " ?");
        } else if (*fact) {
            names.emplace_back(name);
        }
    };
    add(published.sender.spf, "SPF");
    addIf(published.sender.hasKeyNames, "DKIM");
    add(published.sender.dmarc, "DMARC");
    add(published.sender.mtaSts, "MTA-STS");
    add(published.sender.tlsRpt, "TLS-RPT");
    addIf(published.isSigned, "DNSSEC");
    return names.empty() ? "-" : joined(names, ", ");
}

}  // namespace

void judgeLasting(const DomainView& view, AuditSheet& sheet) {
    const auto& facts = view.facts();
    for (const auto& endpoint : facts.endpoints) {
        if (endpoint.port == relayPort) continue;
        const auto charge = [&](AuditCode code, std::string detail) {
            if (view.isNamed(endpoint)) {
                sheet.note(code, whereOf(endpoint), ScoreGroup::Lasting, std::move(detail));
            }
        };
        if (endpoint.tls.isKnown() && endsSoon(*endpoint.tls, facts.observedAt))
            charge(AuditCode::CertificateExpiresSoon, lastDayOf(*endpoint.tls));
        const auto differing = addressesThatDiffer(endpoint);
        if (!differing.empty()) charge(AuditCode::AddressesDiffer, joined(differing, ", "));
    }
    for (const auto& site : view.published().sites) {
        const bool counts = site.tls.isKnown() && isSiteForMail(view, site.host) &&
                            endsSoon(*site.tls, facts.observedAt);
        if (counts) {
            sheet.note(AuditCode::WebCertificateExpiresSoon, site.host, ScoreGroup::Lasting,
                       lastDayOf(*site.tls));
        }
    }
}

void judgeExchangers(const DomainView& view, AuditSheet& sheet) {
    const auto& exchangers = view.published().exchangers;
    if (!exchangers.isKnown()) {
        sheet.cannotTell(AuditCode::DnsNotTold, view.domain(),
                         {ScoreGroup::Lasting, ScoreGroup::Agreement});
        return;
    }
    if (view.takesNoMail()) return sheet.tell(AuditCode::TakesNoMail, view.domain());
    if (exchangers->empty()) noteExchanger(view, AuditCode::MxMissing, {}, sheet);
    for (const auto& exchanger : *exchangers) {
        if (exchanger.host.empty()) continue;
        const auto* named = view.hostNamed(exchanger.host);
        if (looksLikeIpAddress(exchanger.host)) {
            noteExchanger(view, AuditCode::MxTargetAddress, exchanger.host, sheet);
        } else if (named != nullptr && !named->addresses.isKnown()) {
            sheet.cannotTell(AuditCode::DnsNotTold, exchanger.host, {ScoreGroup::Lasting});
        } else if (view.leadsNowhere(exchanger.host)) {
            noteExchanger(view, AuditCode::MxTargetUnknown, exchanger.host, sheet);
        } else if (named != nullptr && named->alias.isKnown() && !named->alias->empty()) {
            noteExchanger(view, AuditCode::MxTargetAlias, exchanger.host, sheet);
        }
    }
}

void judgeSurroundings(const DomainView& view, AuditSheet& sheet) {
    const auto& published = view.published();
    if (published.anyName.isKnown() && !published.anyName->empty())
        sheet.tell(AuditCode::WildcardDns, "*." + view.domain());
    for (const auto& site : published.sites) {
        if (view.isCatchAll(site.host)) sheet.tell(AuditCode::CatchAllWeb, site.host);
    }
    for (const auto& hint : view.facts().discovery.hints) {
        if (hint.code == HintCode::FilterService)
            sheet.tell(AuditCode::FilterService, hint.subject);
    }
    if (isElsewhere(view)) sheet.tell(AuditCode::MailElsewhere, view.domain());
    if (view.facts().published)
        sheet.tell(AuditCode::SecurityRecords, view.domain(), recordsOf(published));
}

bool judgeOwnNetwork(const DomainView& view, AuditSheet& sheet) {
    const auto& facts = view.facts();
    const bool isAnythingVerified =
        std::ranges::any_of(facts.endpoints, isSafelyUsable) ||
        std::ranges::any_of(view.published().sites, [](const SiteFacts& site) {
            return site.tls.isKnown() && site.tls->verified;
        });
    std::string why;
    if (hasHint(view, HintCode::CaptivePortal)) why = nameOf(HintCode::CaptivePortal);
    if (hasHint(view, HintCode::InventedNames)) why = nameOf(HintCode::InventedNames);
    for (const auto& suspicion : suspicionsOf(facts)) {
        // A verified certificate shows that nobody stands between and that the clock is right.
        if (why.empty() && !isAnythingVerified) why = nameOf(suspicion.kind);
    }
    if (why.empty()) return true;
    std::vector<ScoreGroup> groups;
    for (const auto& worth : allGroups()) groups.push_back(worth.group);
    sheet.cannotTell(AuditCode::NetworkNotTold, view.domain(), groups, why);
    return false;
}

}  // namespace mailadvisor
