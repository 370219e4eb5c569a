#include "diagnosis/settle_signs.h"

#include "base/lists.h"

#include <algorithm>

namespace mailadvisor {
namespace {

/// A vague sign, and those that say the same more nearly.
struct Vague {
    SaidSign sign{};
    std::vector<SaidSign> nearer{};
};

const std::vector<Vague>& vagueSigns() {
    using enum SaidSign;
    static const std::vector<Vague> rows{
        {LoginRefused,
         {TenantSmtpAuthOff, MailboxSmtpAuthOff, BasicAuthOff, PolicyRefused, FederatedSignIn,
          CredentialsIncorrect, AppPasswordNeeded, ProviderSignInNeeded, AccessDisabled,
          PasswordExpired, AccountBarred, SignInUnavailable, ConnectionLimit, EncryptionDemanded,
          NotSignedIn, TooManyLoginErrors, Pop3Locked, LoginDelay}},
        {ProviderSignInNeeded, {AppPasswordNeeded}},
        {SignInUnavailable, {ConnectionLimit, Pop3Locked, LoginDelay, OverQuota}},
        {AccountBarred, {TooManyLoginErrors, PasswordExpired, SenderBlocked}},
        {NoCommonSignIn,
         {TenantSmtpAuthOff, MailboxSmtpAuthOff, PolicyRefused, FederatedSignIn,
          CredentialsIncorrect, EncryptionDemanded, AppPasswordNeeded, BasicAuthOff}},
        {NotSignedIn, {EncryptionDemanded, TenantSmtpAuthOff, MailboxSmtpAuthOff, BasicAuthOff}},
        {Refused,
         {RelayDenied,
          HelloRefused,
          RecipientUnknown,
          RecipientRefused,
          SenderRefused,
          SenderNotOwned,
          SenderDomainUnknown,
          Blocklisted,
          LineBlocklisted,
          SenderProofFailed,
          ContentRefused,
          SenderBlocked,
          UnusualRate,
          CompanyRule,
          TooLarge,
          SendLimit,
          TooManyRecipients,
          MailboxFull,
          RecipientFull,
          OverQuota,
          LoginRefused,
          NotSignedIn,
          EncryptionDemanded,
          TenantSmtpAuthOff,
          MailboxSmtpAuthOff,
          BasicAuthOff,
          PolicyRefused,
          FederatedSignIn,
          CredentialsIncorrect,
          AppPasswordNeeded,
          ProviderSignInNeeded,
          AccountBarred,
          Greylisted,
          GivenUp,
          TooManyLoginErrors,
          AccessDisabled,
          NoCommonSignIn}},
        {TryLater,
         {Greylisted, ConnectionLimit, SignInUnavailable, RecipientFull, ServerFault,
          TooManyRecipients, UnusualRate, SendLimit, Delayed, GivenUp, Blocklisted, LineBlocklisted,
          StartTlsFailed, MailboxFull, TooManyLoginErrors, OverQuota}},
        {Greylisted, {Blocklisted, LineBlocklisted, RelayDenied, SenderProofFailed}},
        {MailboxFull, {RecipientFull, OverQuota, StoreFileLimit, DiskFull, SendLimit}},
        {ConnectionFailed,
         {NameNotFound, ConnectionRefused, TimedOut, ConnectionLost, EncryptionFailed,
          CertificateDoubted, CertificateExpired, CertificateNotYetValid, CertificateName,
          CertificateUntrusted, LocalNetworkFault}},
        {EncryptionFailed,
         {CertificateExpired, CertificateNotYetValid, CertificateName, CertificateUntrusted}},
        {CertificateDoubted,
         {CertificateExpired, CertificateNotYetValid, CertificateName, CertificateUntrusted}},
        {Pop3Error,
         {Pop3Locked, LoginRefused, MailboxFull, OverQuota, ServerFault, TryLater, LoginDelay,
          SignInUnavailable, PasswordExpired, AccountBarred, ConnectionLimit, UserRefused}},
        {ImapRefused,
         {LoginRefused, OverQuota, ConnectionLimit, SignInUnavailable, PasswordExpired,
          AccountBarred, EncryptionDemanded, AppPasswordNeeded, ProviderSignInNeeded,
          AccessDisabled, BasicAuthOff}},
        {ServerClosed, {ConnectionLimit, TooManyLoginErrors}},
        {ServerAlert,
         {AppPasswordNeeded, ProviderSignInNeeded, ConnectionLimit, OverQuota, PasswordExpired,
          AccountBarred, AccessDisabled, MailboxFull}},
        {SenderRefused,
         {SenderNotOwned, SenderDomainUnknown, SenderProofFailed, SenderBlocked, RelayDenied,
          NotSignedIn, SendLimit}},
        {RecipientRefused,
         {RecipientUnknown, RelayDenied, RecipientFull, Blocklisted, LineBlocklisted,
          SenderProofFailed, ContentRefused, NotSignedIn, HelloRefused, Greylisted, SendLimit,
          MailboxFull}},
        {RecipientUnknown, {RelayDenied, SenderDomainUnknown, Blocklisted, LineBlocklisted}},
        {Blocklisted, {LineBlocklisted}},
        {SetupFailed,
         {NameNotFound, ConnectionFailed, ConnectionRefused, TimedOut, LoginRefused,
          EncryptionFailed, CertificateDoubted, CertificateName, CertificateExpired,
          CertificateUntrusted}},
    };
    return rows;
}

}  // namespace

void settleSigns(std::vector<SaidSign>& signs) {
    const std::vector<SaidSign> all = signs;
    std::erase_if(signs, [&](SaidSign sign) {
        return std::any_of(vagueSigns().begin(), vagueSigns().end(), [&](const Vague& row) {
            return row.sign == sign &&
                   std::any_of(row.nearer.begin(), row.nearer.end(),
                               [&](SaidSign nearer) { return contains(all, nearer); });
        });
    });
}

}  // namespace mailadvisor
