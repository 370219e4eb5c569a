#pragma once

#include "base/message.h"

#include <optional>
#include <span>
#include <string_view>

namespace mailadvisor {

/// What an audit can say about a domain. In JSON the kebab-case word of `nameOf`; its sentence is
/// `audit.<word>`. A row of the rules (audit_rule.h) belongs to each.
enum class AuditCode {
    // is anything found?
    NothingPublished,
    NoAutoconfig,
    NoSrv,
    NoAutodiscover,
    AutoconfigWebPage,
    AutoconfigShadowed,  ///< a page at autoconfig.D hides the good file of the other place
    AutoconfigMalformed,
    AutoconfigDoctype,
    AutoconfigTooLarge,
    AutoconfigOtherXml,
    AutoconfigEmpty,
    AutoconfigCertificate,
    AutoconfigRedirectHttp,
    AutoconfigRedirectLoop,
    AutoconfigRedirectInside,  ///< to the asking computer itself or its link
    AutoconfigStatus,
    AutoconfigSignIn,
    AutoconfigClosed,
    AutoconfigMissingFile,
    AutoconfigNameDangling,
    AutodiscoverPostRefused,
    AutodiscoverSignIn,
    AutodiscoverWebPage,
    AutodiscoverMalformed,
    AutodiscoverEmpty,
    AutodiscoverRedirectHttp,
    AutodiscoverRedirectLoop,
    AutodiscoverCertificate,
    AutodiscoverStatus,
    AutodiscoverClosed,
    AutodiscoverNameDangling,
    AutodiscoverSrvDead,
    SrvWithoutSubmission,
    SrvWithoutIncoming,

    // is it true?
    PaccDigestMissing,
    PaccDigestDiffers,
    PaccUnreadable,
    SrvTargetUnknown,
    SrvTargetAlias,
    SrvTargetAddress,
    SrvPortOfOtherProtocol,
    SrvEncryptionMismatch,
    SrvDeniesOffered,
    SrvNotTls,
    SrvOutsideDomain,
    SettingsBadHost,
    SettingsBadPort,
    SettingsBadUsername,
    SettingsUnknownType,
    SettingsUnknownEncryption,
    SettingsUnknownAuth,
    SettingsOldAuthWord,
    SettingsMissingAuth,
    SettingsMissingUsername,
    SettingsUnexpanded,
    SettingsTemplate,
    SettingsPersonInHost,
    SettingsOtherDomain,
    SettingsSeveralProviders,
    SettingsPortOfOtherProtocol,
    SettingsEncryptionMismatch,
    SettingsStartTlsWord,
    SettingsUnusualPort,
    SettingsPlainFirst,
    SettingsPlainOnly,
    SettingsNoIncoming,
    SettingsNoOutgoing,
    SettingsRemovesMail,
    SettingsTooMany,
    SettingsAnySender,
    PublishedClosed,
    PublishedSilent,
    PublishedUnknownName,
    PublishedWithoutStartTls,
    PublishedOtherProtocol,
    PublishedAuthNotOffered,
    ServerFailing,
    SourcesDisagree,
    UserNamesDisagree,
    MailElsewhere,
    ImapNotPublished,
    Pop3NotPublished,
    NoMailButPublished,

    // is it safe?
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateUnknownIssuer,
    CertificateIncompleteChain,
    CertificateWrongName,
    CertificateOfHoster,  ///< under the server's own name, at the same address, it verifies
    CertificateWeak,
    CertificateRevoked,
    CertificatePurpose,
    CertificateStapleMissing,
    TlsTooOld,
    TlsOldAccepted,
    TlsFailed,
    PlainLogin,
    MethodsVanish,
    SubmissionOn25,
    StartTlsOnly,
    OnlyOAuth2,

    // will it last?
    AutoconfigHttpOnly,
    AutodiscoverHttpRedirect,
    CertificateExpiresSoon,
    WebCertificateExpiresSoon,
    AddressesDiffer,
    MxMissing,
    MxTargetUnknown,
    MxTargetAddress,
    MxTargetAlias,

    // to know
    TakesNoMail,
    WildcardDns,
    CatchAllWeb,
    FilterService,
    SecurityRecords,

    // could not be told
    DnsNotTold,
    WebNotTold,
    ServerNotTold,
    NetworkNotTold,
};

std::string_view nameOf(AuditCode code);
std::optional<AuditCode> auditCodeFromName(std::string_view name);

/// Every code, for the tests that each has its row, its sentence and its case.
std::span<const AuditCode> allAuditCodes();

/// What is wrong, as one short sentence without arguments: `audit.<word>`.
Message messageOf(AuditCode code);

}  // namespace mailadvisor
