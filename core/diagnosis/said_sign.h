#pragma once

#include <span>
#include <string_view>

namespace mailadvisor {

/// What a caller's words or a code mean, before any fact is looked at: a meaning, not a cause.
///
/// Ambiguous codes have ambiguous signs (`LoginRefused`, `MailboxFull`): which cause is behind them
/// is for the facts to say. In JSON and in tests the kebab-case word of `nameOf`.
enum class SaidSign {
    // the way to the server
    NameNotFound,
    ConnectionFailed,  ///< no reason given; on an iPhone also a lapsed sign-in
    ConnectionRefused,
    TimedOut,
    ConnectionLost,     ///< dropped in the middle, reset, closed by the server
    LocalNetworkFault,  ///< a socket failed on the caller's own computer
    NoNetwork,          ///< web pages do not open either
    WifiSignIn,         ///< a page of the Wi-Fi asks for a sign-in
    DomainExpired,      ///< said of the domain itself
    Offline,            ///< the program works offline, or Exchange is out of its reach
    SetupFailed,        ///< a program's set-up gave up without a reason
    UnusualGreeting,    ///< a greeting full of `*`: an office box strips the server's words

    // encryption
    EncryptionFailed,    ///< TLS could not be set up, or "due to security error"
    EncryptionDemanded,  ///< the server wants TLS before anything else
    StartTlsNotOffered,
    StartTlsFailed,
    PlainAdvised,  ///< a program's text that advises to send the password unencrypted
    CertificateDoubted,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateName,
    CertificateUntrusted,  ///< its issuer is not known

    // signing in
    LoginRefused,         ///< name or password, as a server says it of six different things
    PasswordAskedAgain,   ///< the password window comes back
    UserRefused,          ///< the user name was refused before a password
    ExchangeLoginFailed,  ///< "LOGIN failed." alone: Exchange Online says it of every password
    AppPasswordNeeded,
    ProviderSignInNeeded,  ///< the provider wants its own page of sign-in
    BasicAuthOff,          ///< passwords of programs are refused altogether
    TenantSmtpAuthOff,     ///< Microsoft 365: sending with a sign-in is off for the company
    MailboxSmtpAuthOff,    ///< the same, for this mailbox alone
    PolicyRefused,         ///< security defaults, a policy, MFA
    FederatedSignIn,       ///< the company's own sign-in server refused
    CredentialsIncorrect,  ///< the server says outright that name or password is wrong
    AccessDisabled,        ///< IMAP, POP3 or mail programs are not allowed for this account
    PasswordExpired,
    AccountBarred,
    NoCommonSignIn,      ///< no way of signing in that both sides know
    NotSignedIn,         ///< the program did not sign in for sending
    SignInUnavailable,   ///< the server's sign-in does not work for the moment
    TooManyLoginErrors,  ///< the server counts refused sign-ins

    // limits and passing states
    ConnectionLimit,
    Pop3Locked,
    LoginDelay,  ///< asked more often than the server allows
    TryLater,    ///< a temporary refusal without a nearer reason
    Greylisted,
    ServerFault,  ///< its own system failed, its own disk is full
    ServerAlert,  ///< [ALERT]: the server's words for the person

    // space
    OverQuota,      ///< a server said it of the mailbox that was signed in to
    MailboxFull,    ///< a mailbox is full, whose is not said
    RecipientFull,  ///< the recipient's
    StoreFileLimit,
    StoreFileDamaged,
    StoreFileMissing,
    DiskFull,

    // a mail on its way
    TooLarge,
    SendLimit,
    TooManyRecipients,
    RelayDenied,
    HelloRefused,  ///< the name in HELO: as a rule, not signed in
    RecipientUnknown,
    RecipientRefused,  ///< without a reason
    SenderRefused,     ///< without a reason
    SenderNotOwned,
    SenderDomainUnknown,
    Blocklisted,        ///< an address is on a list; which address has to be looked at
    LineBlocklisted,    ///< a list of home and office lines (PBL)
    SenderProofFailed,  ///< SPF, DKIM, DMARC or the reverse name
    ContentRefused,
    SenderBlocked,  ///< the account is shut for sending spam
    UnusualRate,    ///< too much mail from one address
    CompanyRule,    ///< a rule of the company that Google's server obeys
    Delayed,        ///< a warning: not delivered yet
    GivenUp,        ///< not delivered for days
    StuckInOutbox,
    Refused,  ///< 550, 554, 5.7.1 without more: says nothing by itself

    // codes that say nothing by themselves
    Pop3Error,
    ImapRefused,
    ServerClosed,
    UnknownError,

    // no code
    Bounced,
    NotSending,
    NotReceiving,
    Vanished,     ///< mail that was there is gone
    NotArrived,   ///< sent, no bounce, not there
    SlowMail,     ///< hangs while one mail is fetched
    StrangeSent,  ///< mail in Sent, or bounces, that the caller did not write
};

std::string_view nameOf(SaidSign sign);

/// Every sign, for the tests that each is read from some words.
std::span<const SaidSign> allSaidSigns();

}  // namespace mailadvisor
