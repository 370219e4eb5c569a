#include "audit/judges.h"
#include "audit/paste.h"
#include "audit/web_faults.h"

#include <algorithm>

namespace mailadvisor {
namespace {

AuditCode untoldOf(Reason reason) {
    return reason == Reason::DnsFailed ? AuditCode::DnsNotTold : AuditCode::WebNotTold;
}

std::string statusOf(const Attempt& attempt) {
    return attempt.status == 0 ? std::string() : "HTTP " + std::to_string(attempt.status);
}

std::string placeAt(const Attempt& attempt) { return std::string(placeOf(attempt.url)); }

std::string hostAt(const Attempt& attempt) { return std::string(hostOfUrl(attempt.url)); }

/// The DNS did not say whether the name is there on purpose.
bool isNameUntold(const DomainView& view, const Attempt& attempt) {
    const auto* named = view.hostNamed(hostOfUrl(attempt.url));
    return named != nullptr && !named->addresses.isKnown() && attempt.outcome != Outcome::Found;
}

/// The file again as it should be; for a name that leads nowhere also the way to it.
AuditFix fixOf(const DomainView& view, const Attempt& attempt, AuditCode code) {
    const std::string_view todo = ruleOf(code).fix;
    const bool needsFile = todo == "audit-fix.publish-file" || todo == "audit-fix.web-redirect" ||
                           todo == "audit-fix.web-status" || todo == "audit-fix.web-open" ||
                           todo == "audit-fix.publish-autodiscover" ||
                           todo == "audit-fix.name-leads-nowhere" ||
                           todo == "audit-fix.https-file" || todo == "audit-fix.https-autodiscover";
    AuditFix fix;
    if (!needsFile) return fix;
    fix.web = fileLines(view, attempt.source, attempt.url);
    if (todo == "audit-fix.name-leads-nowhere" && !view.leadsNowhere(view.domain()))
        fix.zone.push_back(aliasLine(hostAt(attempt), view.domain()));
    return fix;
}

/// How much worse it is when no other place has the file.
int costOf(const DomainView& view, AuditCode code) {
    const int shadowed = ruleOf(AuditCode::AutoconfigShadowed).points;
    const int full = ruleOf(code).points;
    return hasAutoconfig(view) ? std::min(shadowed, full) : full;
}

void judgePlaceOfAutoconfig(const DomainView& view, const Attempt& attempt, AuditSheet& sheet) {
    if (isUnread(attempt) || isNameUntold(view, attempt)) {
        sheet.cannotTell(untoldOf(attempt.reason), placeAt(attempt),
                         {ScoreGroup::FoundAutoconfig, ScoreGroup::TrueAutoconfig,
                          ScoreGroup::Agreement, ScoreGroup::Lasting});
        return;
    }
    const auto code = faultOfAutoconfig(view, attempt);
    if (!code) return;
    sheet.note(*code, placeAt(attempt), {{ScoreGroup::FoundAutoconfig, costOf(view, *code)}},
               statusOf(attempt), fixOf(view, attempt, *code));
}

bool leadsOnFromPlainHttp(const Attempt& attempt) {
    return attempt.source == Source::Autodiscover && attempt.outcome == Outcome::Untrusted &&
           attempt.reason == Reason::PlainHttp;
}

/// A redirect over plain http stands in for https that does not answer.
bool isReplaced(const DomainView& view, AuditCode code) {
    const bool isClosed =
        code == AuditCode::AutodiscoverClosed || code == AuditCode::AutodiscoverCertificate;
    return isClosed && std::ranges::any_of(view.facts().discovery.attempts, leadsOnFromPlainHttp);
}

void judgePlaceOfAutodiscover(const DomainView& view, const Attempt& attempt, AuditSheet& sheet) {
    if (isUnread(attempt) || isNameUntold(view, attempt)) {
        sheet.cannotTell(untoldOf(attempt.reason), placeAt(attempt),
                         {ScoreGroup::FoundAutodiscover, ScoreGroup::TrueAutodiscover,
                          ScoreGroup::Agreement, ScoreGroup::Lasting});
        return;
    }
    if (leadsOnFromPlainHttp(attempt)) {
        auto secure = attempt;
        secure.url = "https://autodiscover." + view.domain() + "/autodiscover/autodiscover.xml";
        sheet.note(AuditCode::AutodiscoverHttpRedirect, placeAt(attempt), ScoreGroup::Lasting,
                   attempt.leadsTo, fixOf(view, secure, AuditCode::AutodiscoverHttpRedirect));
        return;
    }
    const auto code = faultOfAutodiscover(view, attempt);
    if (!code || wantsSignIn(view) || isReplaced(view, *code)) return;
    sheet.note(*code, placeAt(attempt), ScoreGroup::FoundAutodiscover, statusOf(attempt),
               fixOf(view, attempt, *code));
}

void judgePacc(const DomainView& view, const Attempt& attempt, AuditSheet& sheet) {
    if (isUnread(attempt) || isNameUntold(view, attempt)) {
        sheet.cannotTell(untoldOf(attempt.reason), placeAt(attempt),
                         {ScoreGroup::TrueAutodiscover});
        return;
    }
    const bool isUnreadable =
        attempt.reason == Reason::XmlMalformed || attempt.reason == Reason::XmlTooLarge ||
        attempt.reason == Reason::NoUsableServer || attempt.reason == Reason::UnreadableEncoding;
    if (isUnreadable && view.isOnPurpose(hostAt(attempt)))
        sheet.note(AuditCode::PaccUnreadable, placeAt(attempt), ScoreGroup::TrueAutodiscover);
}

}  // namespace

void judgeAutoconfig(const DomainView& view, AuditSheet& sheet) {
    for (const auto& attempt : view.facts().discovery.attempts) {
        const bool isPlace =
            attempt.source == Source::Autoconfig || attempt.source == Source::WellKnown;
        if (isPlace) judgePlaceOfAutoconfig(view, attempt, sheet);
        const bool isOnlyPlain = attempt.source == Source::HttpAutoconfig &&
                                 attempt.reason == Reason::PlainHttp && !hasAutoconfig(view) &&
                                 hasPlainAutoconfig(view);
        if (!isOnlyPlain) continue;
        auto secure = attempt;
        secure.url.replace(0, std::min(secure.url.size(), secure.url.find("://")), "https");
        sheet.note(AuditCode::AutoconfigHttpOnly, placeAt(attempt), ScoreGroup::Lasting, {},
                   fixOf(view, secure, AuditCode::AutoconfigHttpOnly));
    }
}

void judgeAutodiscover(const DomainView& view, AuditSheet& sheet) {
    for (const auto& attempt : view.facts().discovery.attempts) {
        if (attempt.source == Source::Autodiscover) judgePlaceOfAutodiscover(view, attempt, sheet);
        if (attempt.source == Source::Pacc) judgePacc(view, attempt, sheet);
    }
    if (wantsSignIn(view))
        sheet.tell(AuditCode::AutodiscoverSignIn, "autodiscover." + view.domain());
}

}  // namespace mailadvisor
