#include "facts/reason.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto reasonNames = namesOf<Reason>({
    {Reason::None, "none"},
    {Reason::NameNotFound, "name-not-found"},
    {Reason::DnsFailed, "dns-failed"},
    {Reason::ConnectionRefused, "connection-refused"},
    {Reason::ConnectionTimedOut, "connection-timed-out"},
    {Reason::HostUnreachable, "host-unreachable"},
    {Reason::ConnectionLost, "connection-lost"},
    {Reason::DeadlineReached, "deadline-reached"},
    {Reason::OwnShortage, "own-shortage"},
    {Reason::PrivateAddress, "private-address"},
    {Reason::CancelledAsNotNeeded, "cancelled-as-not-needed"},
    {Reason::NoOfflineSource, "no-offline-source"},
    {Reason::NotRequested, "not-requested"},
    {Reason::OtherSourcesUnanswered, "other-sources-unanswered"},
    {Reason::NoSuchRecord, "no-such-record"},
    {Reason::NotOffered, "not-offered"},
    {Reason::NoKnownHoster, "no-known-hoster"},
    {Reason::FilterService, "filter-service"},
    {Reason::SignInRequired, "sign-in-required"},
    {Reason::HttpStatus, "http-status"},
    {Reason::NotFoundThere, "not-found-there"},
    {Reason::HtmlInsteadOfXml, "html-instead-of-xml"},
    {Reason::XmlMalformed, "xml-malformed"},
    {Reason::XmlDoctype, "xml-doctype"},
    {Reason::XmlTooLarge, "xml-too-large"},
    {Reason::XmlWrongRoot, "xml-wrong-root"},
    {Reason::UnreadableEncoding, "unreadable-encoding"},
    {Reason::NoUsableServer, "no-usable-server"},
    {Reason::TooManyRedirects, "too-many-redirects"},
    {Reason::RedirectToPlainHttp, "redirect-to-plain-http"},
    {Reason::RedirectToOwnMachine, "redirect-to-own-machine"},
    {Reason::CertificateNotTrusted, "certificate-not-trusted"},
    {Reason::PlainHttp, "plain-http"},
    {Reason::NoGreeting, "no-greeting"},
    {Reason::ServerBusy, "server-busy"},
    {Reason::ServerRefused, "server-refused"},
    {Reason::WrongProtocol, "wrong-protocol"},
    {Reason::ProtocolViolation, "protocol-violation"},
    {Reason::NotImap4rev1, "not-imap4rev1"},
    {Reason::LineTooLong, "line-too-long"},
    {Reason::Flood, "flood"},
    {Reason::LiteralTooLarge, "literal-too-large"},
    {Reason::StartTlsNotOffered, "starttls-not-offered"},
    {Reason::StartTlsRefused, "starttls-refused"},
    {Reason::PlaintextAfterStartTls, "plaintext-after-starttls"},
    {Reason::PreauthInClear, "preauth-in-clear"},
    {Reason::TlsHandshakeFailed, "tls-handshake-failed"},
    {Reason::TlsTimedOut, "tls-timed-out"},
    {Reason::TlsTooOld, "tls-too-old"},
    {Reason::ReplyTimedOut, "reply-timed-out"},
    {Reason::PasswordWrong, "password-wrong"},
    {Reason::PasswordExpired, "password-expired"},
    {Reason::LoginUnavailable, "login-unavailable"},
    {Reason::LoginThrottled, "login-throttled"},
    {Reason::LoginByPolicy, "login-by-policy"},
    {Reason::NoCommonMechanism, "no-common-mechanism"},
    {Reason::OAuth2Only, "oauth2-only"},
    {Reason::LoginUnknown, "login-unknown"},
    {Reason::LoginNotSendable, "login-not-sendable"},
    {Reason::NoVerifiedConnection, "no-verified-connection"},
    {Reason::TokenRefused, "token-refused"},
    {Reason::ReferralIgnored, "referral-ignored"},
    {Reason::ServerNotVouchedFor, "server-not-vouched-for"},
    {Reason::LeftAlone, "left-alone"},
    {Reason::NotTheMastersServer, "not-the-masters-server"},
    {Reason::SystemNotDecided, "system-not-decided"},
    {Reason::NoUtf8Addresses, "no-utf8-addresses"},
});

constexpr auto reasons = reasonNames.values();

}  // namespace

std::string_view nameOf(Reason reason) { return reasonNames.nameOf(reason); }
std::optional<Reason> reasonFromName(std::string_view name) { return reasonNames.fromName(name); }
std::span<const Reason> allReasons() { return reasons; }

Message messageOf(Reason reason) { return {"reason." + std::string(nameOf(reason)), {}}; }

}  // namespace mailadvisor
