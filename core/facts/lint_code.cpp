#include "facts/lint_code.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto lintNames = namesOf<LintCode>({
    {LintCode::BadHost, "bad-host"},
    {LintCode::BadPort, "bad-port"},
    {LintCode::BadUsername, "bad-username"},
    {LintCode::UnknownType, "unknown-type"},
    {LintCode::UnknownSocketType, "unknown-socket-type"},
    {LintCode::UnknownAuth, "unknown-auth"},
    {LintCode::OldAuthWord, "old-auth-word"},
    {LintCode::MissingAuth, "missing-auth"},
    {LintCode::MissingUsername, "missing-username"},
    {LintCode::UnexpandedPlaceholder, "unexpanded-placeholder"},
    {LintCode::UnfilledTemplate, "unfilled-template"},
    {LintCode::NamesPersonInHost, "names-person-in-host"},
    {LintCode::SeveralProviders, "several-providers"},
    {LintCode::NoProviderForDomain, "no-provider-for-domain"},
    {LintCode::EncryptionWordMeansStartTls, "encryption-word-means-starttls"},
    {LintCode::UnusualPort, "unusual-port"},
    {LintCode::PortOfOtherProtocol, "port-of-other-protocol"},
    {LintCode::SecurityPortMismatch, "security-port-mismatch"},
    {LintCode::PlainFirst, "plain-first"},
    {LintCode::PlainOnly, "plain-only"},
    {LintCode::NoIncoming, "no-incoming"},
    {LintCode::NoOutgoing, "no-outgoing"},
    {LintCode::RemovesMailAtOnce, "removes-mail-at-once"},
    {LintCode::TooManyServers, "too-many-servers"},
    {LintCode::GlobalPreferredServer, "global-preferred-server"},
    {LintCode::SrvSaysNotOffered, "srv-says-not-offered"},
    {LintCode::PaccNoDigest, "pacc-no-digest"},
    {LintCode::PaccDigestDiffers, "pacc-digest-differs"},
    {LintCode::PublishedClosed, "published-closed"},
    {LintCode::PublishedSilent, "published-silent"},
    {LintCode::PublishedUnknownName, "published-unknown-name"},
    {LintCode::PublishedWithoutStartTls, "published-without-starttls"},
    {LintCode::PublishedOtherProtocol, "published-other-protocol"},
    {LintCode::PublishedWrongCertificate, "published-wrong-certificate"},
    {LintCode::PublishedExpiredCertificate, "published-expired-certificate"},
    {LintCode::PublishedBadCertificate, "published-bad-certificate"},
    {LintCode::PublishedAuthNotOffered, "published-auth-not-offered"},
});
constexpr auto lintCodes = lintNames.values();

}  // namespace

std::string_view nameOf(LintCode code) { return lintNames.nameOf(code); }
std::optional<LintCode> lintCodeFromName(std::string_view name) { return lintNames.fromName(name); }
std::span<const LintCode> allLintCodes() { return lintCodes; }

}  // namespace mailadvisor
