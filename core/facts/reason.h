#pragma once

#include "base/message.h"

#include <optional>
#include <span>
#include <string_view>

namespace mailadvisor {

/// Why an attempt, an endpoint or a login ended as it did: the one list of codes.
///
/// They stand in JSON as kebab-case words (`nameOf`); `messageOf` is the sentence for each.
enum class Reason {
    None,

    // looking up and connecting
    NameNotFound,            ///< DNS answered: no such name or no address
    DnsFailed,               ///< DNS did not answer, or with SERVFAIL
    ConnectionRefused,       ///< the port is closed
    ConnectionTimedOut,      ///< nobody answered the connection attempt
    HostUnreachable,         ///< the network knows no way there
    ConnectionLost,          ///< closed in the middle of a conversation
    DeadlineReached,         ///< the whole search or probe ran out of time
    OwnShortage,             ///< this computer had no descriptor or memory left to connect with
    PrivateAddress,          ///< refused by --public-only
    CancelledAsNotNeeded,    ///< a better source had already answered
    NoOfflineSource,         ///< not asked because of --offline
    NotRequested,            ///< not asked because it was not asked for (ISPDB, guessing)
    OtherSourcesUnanswered,  ///< guessing waits for a definite no from the others
    NoSuchRecord,            ///< DNS answered: the domain has no record of this kind
    NotOffered,      ///< the domain says itself that there is no such service (SRV or MX ".")
    NoKnownHoster,   ///< the mail exchanger is known, but no hoster's settings belong to it
    FilterService,   ///< the mail exchanger only filters: the mailbox is somewhere else
    SignInRequired,  ///< the source wants a password first; none is ever sent while searching

    // HTTP discovery
    HttpStatus,        ///< an answer other than 200
    NotFoundThere,     ///< 404 or 410: the source answered no
    HtmlInsteadOfXml,  ///< a catch-all web site or a captive portal
    XmlMalformed,
    XmlDoctype,  ///< a DOCTYPE is never needed and never read
    XmlTooLarge,
    XmlWrongRoot,
    UnreadableEncoding,  ///< in characters that are not read, or not in those that it declares
    NoUsableServer,      ///< well-formed, but no server in it can be used
    TooManyRedirects,
    RedirectToPlainHttp,
    RedirectToOwnMachine,  ///< loopback or the local link, which nobody else may name
    CertificateNotTrusted,
    PlainHttp,  ///< found without encryption

    // speaking to a server
    NoGreeting,
    ServerBusy,
    ServerRefused,  ///< BYE or an error as greeting
    WrongProtocol,  ///< something else speaks on this port
    ProtocolViolation,
    NotImap4rev1,  ///< an IMAP server too old to be used
    LineTooLong,
    Flood,  ///< more lines or bytes than any honest server sends
    LiteralTooLarge,
    StartTlsNotOffered,
    StartTlsRefused,
    PlaintextAfterStartTls,  ///< bytes injected around the handshake (CVE-2021-22947)
    PreauthInClear,          ///< PREAUTH before encryption
    TlsHandshakeFailed,
    TlsTimedOut,
    TlsTooOld,

    ReplyTimedOut,

    // signing in
    PasswordWrong,
    PasswordExpired,
    LoginUnavailable,
    LoginThrottled,
    LoginByPolicy,      ///< the server forbids this way for this account
    NoCommonMechanism,  ///< none of the offered sign-in methods can be used
    OAuth2Only,
    LoginUnknown,          ///< the user name is not the address, and nobody has said it
    LoginNotSendable,      ///< the user name is empty, or it or the password holds a line break
    NoVerifiedConnection,  ///< the password was not sent: no verified encryption
    TokenRefused,          ///< the access token is wrong, expired, or not for mail
    ReferralIgnored,       ///< the server named another one (RFC 2221); that is never followed
    ServerNotVouchedFor,   ///< the password was not sent: nothing trustworthy named this server
    LeftAlone,             ///< the password was not sent: refused too often within an hour
    NotTheMastersServer,   ///< a master user's password was not sent: its server is another one
    SystemNotDecided,      ///< the password was not sent: the mail may be in one of several systems

    // sending
    NoUtf8Addresses,  ///< an address with other letters than ASCII, which the server cannot send
};

std::string_view nameOf(Reason reason);
std::optional<Reason> reasonFromName(std::string_view name);

/// Every reason, for the tests that each has its word and its sentence.
std::span<const Reason> allReasons();

/// The sentence for a reason (`reason.<code>`), without arguments.
Message messageOf(Reason reason);

}  // namespace mailadvisor
