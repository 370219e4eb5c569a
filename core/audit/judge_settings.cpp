#include "audit/judges.h"
#include "audit/paste.h"
#include "base/lists.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mailadvisor {
namespace {

/// The audit's word for a fault in a file; nothing for what other judges see by themselves.
std::optional<AuditCode> codeOf(LintCode code) {
    switch (code) {
        case LintCode::BadHost: return AuditCode::SettingsBadHost;
        case LintCode::BadPort: return AuditCode::SettingsBadPort;
        case LintCode::BadUsername: return AuditCode::SettingsBadUsername;
        case LintCode::UnknownType: return AuditCode::SettingsUnknownType;
        case LintCode::UnknownSocketType: return AuditCode::SettingsUnknownEncryption;
        case LintCode::UnknownAuth: return AuditCode::SettingsUnknownAuth;
        case LintCode::OldAuthWord: return AuditCode::SettingsOldAuthWord;
        case LintCode::MissingAuth: return AuditCode::SettingsMissingAuth;
        case LintCode::MissingUsername: return AuditCode::SettingsMissingUsername;
        case LintCode::UnexpandedPlaceholder: return AuditCode::SettingsUnexpanded;
        case LintCode::UnfilledTemplate: return AuditCode::SettingsTemplate;
        case LintCode::NamesPersonInHost: return AuditCode::SettingsPersonInHost;
        case LintCode::SeveralProviders: return AuditCode::SettingsSeveralProviders;
        case LintCode::NoProviderForDomain: return AuditCode::SettingsOtherDomain;
        case LintCode::EncryptionWordMeansStartTls: return AuditCode::SettingsStartTlsWord;
        case LintCode::UnusualPort: return AuditCode::SettingsUnusualPort;
        case LintCode::PortOfOtherProtocol: return AuditCode::SettingsPortOfOtherProtocol;
        case LintCode::SecurityPortMismatch: return AuditCode::SettingsEncryptionMismatch;
        case LintCode::PlainFirst: return AuditCode::SettingsPlainFirst;
        case LintCode::PlainOnly: return AuditCode::SettingsPlainOnly;
        case LintCode::NoIncoming: return AuditCode::SettingsNoIncoming;
        case LintCode::NoOutgoing: return AuditCode::SettingsNoOutgoing;
        case LintCode::RemovesMailAtOnce: return AuditCode::SettingsRemovesMail;
        case LintCode::TooManyServers: return AuditCode::SettingsTooMany;
        case LintCode::GlobalPreferredServer: return AuditCode::SettingsAnySender;
        case LintCode::PaccNoDigest: return AuditCode::PaccDigestMissing;
        case LintCode::PaccDigestDiffers: return AuditCode::PaccDigestDiffers;
        case LintCode::SrvSaysNotOffered:
        case LintCode::PublishedClosed:
        case LintCode::PublishedSilent:
        case LintCode::PublishedUnknownName:
        case LintCode::PublishedWithoutStartTls:
        case LintCode::PublishedOtherProtocol:
        case LintCode::PublishedWrongCertificate:
        case LintCode::PublishedExpiredCertificate:
        case LintCode::PublishedBadCertificate:
        case LintCode::PublishedAuthNotOffered: return std::nullopt;
    }
    return std::nullopt;
}

const Attempt* attemptAt(const DomainView& view, const Lint& lint) {
    const auto& attempts = view.facts().discovery.attempts;
    const auto found = std::ranges::find_if(attempts, [&](const Attempt& attempt) {
        return attempt.source == lint.source && attempt.url == lint.url;
    });
    return found == attempts.end() ? nullptr : &*found;
}

/// For want of which servers a file has none of a direction.
bool leavesServerAside(LintCode code) {
    constexpr std::array codes{
        LintCode::BadHost,          LintCode::BadPort,           LintCode::BadUsername,
        LintCode::UnknownType,      LintCode::UnknownSocketType, LintCode::UnexpandedPlaceholder,
        LintCode::UnfilledTemplate, LintCode::NamesPersonInHost, LintCode::NoProviderForDomain};
    return contains(codes, code);
}

/// A direction is missing because of what is told already.
bool isConsequence(const DomainView& view, const Lint& lint) {
    if (lint.code != LintCode::NoIncoming && lint.code != LintCode::NoOutgoing) return false;
    const auto* attempt = attemptAt(view, lint);
    if (attempt != nullptr && attempt->outcome != Outcome::Found) return true;
    return std::ranges::any_of(view.facts().discovery.lints, [&](const Lint& other) {
        return other.source == lint.source && other.url == lint.url &&
               leavesServerAside(other.code);
    });
}

/// Plain http is judged only where it is all there is; services are judged by their records.
bool isJudgedHere(const DomainView& view, const Lint& lint) {
    if (!isPublishedByDomain(lint.source) || lint.source == Source::Srv) return false;
    return lint.source != Source::HttpAutoconfig || view.urlOf(Source::Autoconfig).empty();
}

/// A file of which nothing can be used is not found either.
std::vector<Charge> chargesOf(const DomainView& view, const Lint& lint, const AuditRule& rule) {
    if (rule.points == 0) return {};
    std::vector<Charge> charges{{truthOf(lint.source), rule.points}};
    const auto* attempt = attemptAt(view, lint);
    const bool isLost = rule.severity == Severity::Fault && attempt != nullptr &&
                        attempt->outcome != Outcome::Found;
    if (!isLost || lint.source == Source::Pacc) return charges;
    const auto group = lint.source == Source::Autodiscover ? ScoreGroup::FoundAutodiscover
                                                           : ScoreGroup::FoundAutoconfig;
    charges.push_back({group, worthOf(group)});
    return charges;
}

AuditFix fixOf(const DomainView& view, const Lint& lint, const AuditRule& rule) {
    AuditFix fix;
    if (rule.points == 0) return fix;
    if (lint.source != Source::Pacc) {
        fix.web = fileLines(view, lint.source, lint.url);
    } else if (view.published().paccRecord.isKnown()) {
        fix.zone.push_back("_ua-auto-config." + view.domain() + ". 3600 IN TXT \"" +
                           *view.published().paccRecord + "\"");
    }
    return fix;
}

}  // namespace

void judgeSettings(const DomainView& view, AuditSheet& sheet) {
    for (const auto& lint : view.facts().discovery.lints) {
        const auto code = codeOf(lint.code);
        if (!code || !isJudgedHere(view, lint) || isConsequence(view, lint)) continue;
        const auto& rule = ruleOf(*code);
        const std::string where = lint.url.empty() ? view.domain() : lint.url;
        sheet.note(*code, where, chargesOf(view, lint, rule), lint.subject,
                   fixOf(view, lint, rule));
    }
}

}  // namespace mailadvisor
