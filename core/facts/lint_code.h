#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace mailadvisor {

/// What can be wrong with a published setting. In JSON the kebab-case word of `nameOf`; its
/// sentence is `lint.<word>`.
enum class LintCode {
    // what can be read of a published server
    BadHost,      ///< not a host name that others can reach; the server was left aside
    BadPort,      ///< not a port; the server was left aside
    BadUsername,  ///< control characters in the user name; the server was left aside
    UnknownType,  ///< a kind of server that is not known, or on the wrong side
    UnknownSocketType,
    UnknownAuth,  ///< a sign-in word that nobody defines
    OldAuthWord,  ///< a word of an early version (`plain`, `secure`)
    MissingAuth,
    MissingUsername,
    UnexpandedPlaceholder,
    UnfilledTemplate,             ///< a word of a template that nobody replaced (`HOSTNAME`)
    NamesPersonInHost,            ///< the host would be asked for by the person's name
    SeveralProviders,             ///< only the one for the address's domain was read
    NoProviderForDomain,          ///< several providers, and none for the address's domain
    EncryptionWordMeansStartTls,  ///< Autodiscover's `TLS` on a port that begins with TLS

    // what is odd about a server or a list of them
    UnusualPort,  ///< a port that no standard names
    PortOfOtherProtocol,
    SecurityPortMismatch,  ///< STARTTLS on a port of TLS from the start, or the other way round
    PlainFirst,            ///< the unencrypted server stands before an encrypted one
    PlainOnly,
    NoIncoming,
    NoOutgoing,
    RemovesMailAtOnce,      ///< POP3 programs shall not leave mail on the server
    TooManyServers,         ///< more than any domain has; only the first were looked at
    GlobalPreferredServer,  ///< sending through whatever server a program has already

    // sources that contradict each other or the DNS
    SrvSaysNotOffered,
    PaccNoDigest,  ///< without a digest in the DNS the document is not believed
    PaccDigestDiffers,

    // published but not true: what the probe saw there
    PublishedClosed,
    PublishedSilent,
    PublishedUnknownName,
    PublishedWithoutStartTls,
    PublishedOtherProtocol,
    PublishedWrongCertificate,  ///< for another name
    PublishedExpiredCertificate,
    PublishedBadCertificate,  ///< any other fault of the certificate
    PublishedAuthNotOffered,  ///< a sign-in method that the server does not list
};

std::string_view nameOf(LintCode code);
std::optional<LintCode> lintCodeFromName(std::string_view name);

/// Every code, for the tests that each has its word and its sentence.
std::span<const LintCode> allLintCodes();

}  // namespace mailadvisor
