#include "audit/judges.h"
#include "audit/paste.h"
#include "audit/web_faults.h"

#include "base/lists.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

/// Whether one family of programs finds the settings.
enum class Family { Finds, Broken, Absent, Untold };

bool wasAsked(const DomainView& view, Source source) {
    return std::ranges::any_of(view.facts().discovery.attempts, [&](const Attempt& attempt) {
        return attempt.source == source && !isUnread(attempt);
    });
}

template <class FaultOf>
bool hasFault(const DomainView& view, const FaultOf& faultOf, Source one, Source other) {
    const auto& discovery = view.facts().discovery;
    const bool isUsable = std::ranges::none_of(discovery.attempts, [&](const Attempt& attempt) {
        const bool isMeant = attempt.source == one || attempt.source == other;
        return isMeant && faultOf(view, attempt).has_value();
    });
    const bool isReadable = std::ranges::none_of(discovery.lints, [&](const Lint& lint) {
        return lint.source == one || lint.source == other;
    });
    return !isUsable || !isReadable;
}

/// Programs of this kind look the provider up where the domain names none itself.
bool isKnownByProvider(const DomainView& view) {
    constexpr std::array byProvider{Source::BuiltIn, Source::Mx, Source::Ispdb};
    return std::ranges::any_of(view.facts().discovery.candidates, [&](const Candidate& candidate) {
        return contains(byProvider, candidate.source);
    });
}

Family byAutoconfig(const DomainView& view) {
    if (hasAutoconfig(view) || hasPlainAutoconfig(view)) return Family::Finds;
    if (hasFault(view, faultOfAutoconfig, Source::Autoconfig, Source::WellKnown))
        return Family::Broken;
    if (isKnownByProvider(view)) return Family::Finds;
    const bool isTold = wasAsked(view, Source::Autoconfig) && wasAsked(view, Source::WellKnown);
    return isTold ? Family::Absent : Family::Untold;
}

Family byServices(const DomainView& view) {
    bool isTold = !view.published().services.empty();
    for (const auto& mail : mailServices()) {
        const auto* service = view.serviceNamed(mail.label);
        if (service == nullptr) continue;
        if (!service->places.isKnown()) {
            isTold = false;
        } else if (!service->places->empty()) {
            return Family::Finds;
        }
    }
    return isTold ? Family::Absent : Family::Untold;
}

Family byAutodiscover(const DomainView& view) {
    if (hasAutodiscover(view)) return Family::Finds;
    if (hasFault(view, faultOfAutodiscover, Source::Autodiscover, Source::Autodiscover))
        return Family::Broken;
    const auto& attempts = view.facts().discovery.attempts;
    const bool isTold = wasAsked(view, Source::Autodiscover) &&
                        std::ranges::none_of(attempts, [](const Attempt& attempt) {
                            return attempt.source == Source::Autodiscover && isUnread(attempt);
                        });
    return isTold ? Family::Absent : Family::Untold;
}

/// A site of that name, and the way to it where the name leads nowhere yet.
AuditFix siteFix(const DomainView& view, const std::string& host, std::vector<WebLines> web) {
    AuditFix fix;
    const bool leadsThere = view.isOnPurpose(host);
    if (!web.empty() && !leadsThere && !view.leadsNowhere(view.domain()))
        fix.zone.push_back(aliasLine(host, view.domain()));
    fix.web = std::move(web);
    return fix;
}

AuditFix autoconfigFix(const DomainView& view) {
    const std::string host = "autoconfig." + view.domain();
    return siteFix(view, host, autoconfigLines(view, "https://" + host + "/mail/config-v1.1.xml"));
}

AuditFix autodiscoverFix(const DomainView& view) {
    const std::string host = "autodiscover." + view.domain();
    return siteFix(view, host,
                   autodiscoverLines(view, "https://" + host + "/autodiscover/autodiscover.xml"));
}

void append(AuditFix& fix, AuditFix more) {
    for (auto& line : more.zone) fix.zone.push_back(std::move(line));
    for (auto& lines : more.web) fix.web.push_back(std::move(lines));
}

/// The draft's document alone: few programs read it, but the domain does publish.
bool hasPacc(const DomainView& view) {
    return std::ranges::any_of(view.facts().discovery.attempts, [](const Attempt& attempt) {
        return attempt.source == Source::Pacc && attempt.outcome == Outcome::Found;
    });
}

void noteNothing(const DomainView& view, AuditSheet& sheet) {
    AuditFix fix{allServiceLines(view), {}};
    append(fix, autoconfigFix(view));
    append(fix, autodiscoverFix(view));
    std::vector<Charge> charges;
    for (const auto group :
         {ScoreGroup::FoundAutoconfig, ScoreGroup::FoundSrv, ScoreGroup::FoundAutodiscover}) {
        charges.push_back({group, worthOf(group)});
    }
    sheet.note(AuditCode::NothingPublished, view.domain(), std::move(charges), {}, std::move(fix));
}

}  // namespace

void judgeWhetherFound(const DomainView& view, AuditSheet& sheet) {
    if (view.takesNoMail()) return;
    const auto autoconfig = byAutoconfig(view);
    const auto services = byServices(view);
    const auto autodiscover = byAutodiscover(view);
    const std::array families{autoconfig, services, autodiscover};
    if (!contains(families, Family::Absent)) return;
    if (!view.published().exchangers.isKnown()) {
        // Perhaps it takes no mail at all.
        sheet.cannotTell(
            AuditCode::DnsNotTold, view.domain(),
            {ScoreGroup::FoundAutoconfig, ScoreGroup::FoundSrv, ScoreGroup::FoundAutodiscover});
        return;
    }
    const bool isEachAbsent = std::ranges::count(families, Family::Absent) == std::ssize(families);
    if (isEachAbsent && !hasPacc(view)) return noteNothing(view, sheet);
    if (autoconfig == Family::Absent) {
        auto fix = autoconfigFix(view);
        sheet.note(AuditCode::NoAutoconfig, "autoconfig." + view.domain(),
                   ScoreGroup::FoundAutoconfig, {}, std::move(fix));
    }
    if (services == Family::Absent) {
        sheet.note(AuditCode::NoSrv, view.domain(), ScoreGroup::FoundSrv, {},
                   AuditFix{allServiceLines(view), {}});
    }
    if (autodiscover == Family::Absent) {
        sheet.note(AuditCode::NoAutodiscover, "autodiscover." + view.domain(),
                   ScoreGroup::FoundAutodiscover, {}, autodiscoverFix(view));
    }
}

}  // namespace mailadvisor
