#include "diagnosis/said_phrases.h"

#include <array>

namespace mailadvisor {

// Words of mail servers: Dovecot, Postfix, Exim, Exchange Online, Google, courier, cPanel; RFC
// 5530. Microsoft's reasons stand behind the comma of 535 5.7.139.
std::span<const SaidPhrases> englishServerPhrases() {
    using enum SaidSign;
    static constexpr auto rows = std::to_array<SaidPhrases>({
        {TenantSmtpAuthOff,
         "smtpclientauthentication ... tenant|smtpclientauthentication|"
         "smtpclientauthentication is disabled for the tenant|"
         "smtp client authentication is disabled for the tenant|disabled for the tenant|"
         "smtp auth is disabled for the tenant|"
         "client authentication is disabled for the organization"},
        {MailboxSmtpAuthOff,
         "smtpclientauthentication ... mailbox|"
         "smtpclientauthentication is disabled for the mailbox|"
         "smtp client authentication is disabled for the mailbox|disabled for the mailbox"},
        {BasicAuthOff,
         "basic authentication is disabled|basic auth is disabled|"
         "basic authentication disabled|basic authentication is not supported|"
         "basic authentication is blocked|basic auth disabled|"
         "password sign in is not supported|legacy authentication"},
        {PolicyRefused,
         "security defaults|did not meet the criteria to be authenticated|"
         "did not meet the criteria|blocked by conditional access|"
         "locked by your organization's security defaults policy|"
         "multi-factor authentication is required"},
        {FederatedSignIn, "federated sts|federated identity|federation server"},
        {CredentialsIncorrect,
         "user credentials were incorrect|credentials were incorrect|"
         "the user name or password is incorrect ...5.7.139"},
        {ExchangeLoginFailed, "login failed"},
        {LoginRefused, "login failed"},
        {AppPasswordNeeded,
         "application-specific password required|application specific password|"
         "app-specific password|app password required|app password is required|"
         "please use an app password|requires an app password|need an app password"},
        {ProviderSignInNeeded,
         "web login required|please log in via your web browser|"
         "log in with your web browser and then try again|log in via your browser|"
         "username and password not accepted ...5.7.9|sign in via your web browser"},
        {AccessDisabled,
         "imap is not enabled|imap not enabled|imap access not enabled|imap is switched off|"
         "imap is turned off|pop is not enabled|pop3 is not enabled|pop3 access is not enabled|"
         "pop3 not enabled|not enabled for pop3|pop is switched off|pop is turned off|"
         "smtp is not enabled|not enabled for this user|not enabled for this account|"
         "not enabled for your account|protocol is not enabled|imap access is restricted|"
         "imap is disabled|imap access is disabled|imap access disabled|"
         "imap access is not enabled|not enabled for imap|not enabled for imap use|"
         "your account is not enabled for imap|pop is disabled|pop3 is disabled|"
         "pop3 access is disabled|pop access is not enabled|not enabled for pop|"
         "imap has been disabled|pop3 has been disabled|smtp access is disabled|"
         "access is not allowed for this account|imap service is not allowed|"
         "protocol is disabled for user|mail client access is disabled|imap is not allowed|"
         "imap disabled"},
        {LoginRefused,
         "authenticate failed|authentication failed|authentication failure|"
         "authentication unsuccessful|authentication credentials invalid|"
         "invalid credentials|invalid credential|incorrect authentication data|"
         "invalid login|invalid login or password|login incorrect|bad username or password|"
         "username and password not accepted|authentication rejected|"
         "authentication credentials rejected|sorry password|password supplied is incorrect|"
         "invalid user name or password|logon failure|login denied|authentication error|"
         "authentication not successful|login failure|password incorrect"},
        {SignInUnavailable,
         "temporary authentication failure|temporary auth failure|"
         "temporarily unable to authenticate|authentication service temporarily unavailable|"
         "authentication server is unavailable|internal authentication error|"
         "temporary login failure"},
        {TooManyLoginErrors,
         "too many login failures|too many failed logins|too many login attempts|"
         "too many failed login attempts|too many authentication failures|"
         "too many bad login attempts|too many invalid logins|account is temporarily locked|"
         "account locked|temporarily blocked due to failed logins|login attempts exceeded"},
        {PasswordExpired,
         "password has expired|password expired|your password is expired|"
         "password must be changed|password needs to be changed"},
        {AccountBarred,
         "account is disabled|account disabled|account has been suspended|"
         "account is suspended|account suspended|account is locked|account has been locked|"
         "account has been disabled|mailbox is disabled|contact your administrator|"
         "contact your system administrator"},
        {NotSignedIn,
         "turn on smtp authentication|enable smtp authentication|switch on smtp authentication|"
         "use smtp authentication|log in before sending|client was not authenticated|client not "
         "authenticated|authentication required|"
         "authentication is required|must authenticate|you must authenticate|"
         "smtp authentication is required|smtp auth required|"
         "requires authentication before sending|please authenticate|not authenticated|"
         "you need to authenticate|sender not authenticated|pop before smtp|"
         "must check for new mail before sending|pop authentication first|"
         "authenticated before sending"},
        {EncryptionDemanded,
         "must issue a starttls command first|must issue a starttls|issue starttls first|"
         "starttls required|starttls is required|cleartext authentication disallowed|"
         "plaintext authentication disallowed|plaintext authentication disabled|"
         "cleartext authentication disabled|cleartext login disabled|"
         "plain text authentication not allowed|encryption required|encryption is required|"
         "logindisabled|login is disabled|login disabled|tls required|"
         "secure connection required|must use tls|ssl required|tls is required|"
         "encryption needed"},
        {StartTlsFailed,
         "tls not available due to|tls not available|tls currently unavailable|"
         "tls is not available"},
        {ConnectionLimit,
         "maximum number of connections|too many simultaneous connections|"
         "too many connections|too many concurrent connections|connection limit exceeded|"
         "simultaneous connections|exceeded the maximum number of connections|"
         "too many open connections|concurrent connection limit|reached the connection limit"},
        {Pop3Locked,
         "mailbox is locked|mailbox locked|mailbox is already locked|"
         "maildrop already locked|maildrop is locked|maildrop locked|"
         "unable to lock maildrop|unable to lock mailbox|another pop3 session|"
         "another session is active|mailbox is in use|mailbox in use|"
         "locked by another session|lock on mailbox|mailbox is being used|pop lock|"
         "pop lock busy|already in use by another"},
        {LoginDelay,
         "minimum time between logins|minimum login delay|login too frequently|"
         "logging in too frequently|wait before logging in again|checking mail too often|"
         "login interval"},
        {OverQuota,
         "quota exceeded|over quota|overquota|not enough disk quota|disk quota exceeded|"
         "exceeded his quota|exceeded its quota|mailbox quota|quota full|exceeded quota|"
         "exceeds quota|out of quota|over its quota|over your quota|your mailbox is full|"
         "your mailbox is almost full|your inbox is full|exceeded your mailbox quota"},
        {MailboxFull,
         "mailbox full|mailbox is full|full mailbox|inbox is full|inbox full|"
         "mailbox size limit exceeded|mailbox exceeds allowed size|"
         "exceeded storage allocation|insufficient storage|exceeded its storage|"
         "out of storage space|mailbox is over quota|the account is over quota|"
         "mailbox over quota|mailbox for user is full|storage quota"},
        {RecipientFull,
         "recipient's mailbox is full|recipients mailbox is full|recipient mailbox is full|"
         "recipient mailbox full|recipient is over quota|recipient's mailbox is over quota|"
         "recipient over quota|the email account that you tried to reach is over quota|"
         "tried to reach is over quota|recipient's inbox is out of storage space|"
         "recipients inbox is out of storage"},
        {ServerFault,
         "insufficient system storage|system storage|server configuration error|"
         "internal server error|internal error occurred|queue file write error|"
         "out of disk space on server|local error in processing|"
         "mail server temporarily rejected|system error"},
        {TooLarge,
         "message size exceeds|message size exceeds fixed limit|"
         "message size exceeds fixed maximum message size|message too large|message too big|"
         "exceeds the maximum size|exceeds size limit|exceeded the size limit|"
         "message exceeds|size limit exceeded|maximum message size|message file too big|"
         "larger than the current system limit|message is too large|attachment size exceeds|"
         "exceeds the global size limit"},
        {SendLimit,
         "submissionquotaexceeded*|submission quota exceeded|submission quota|sending quota "
         "exceeded|"
         "exceeded the max defers and failures per hour|max defers and failures|"
         "exceeded the max emails per hour|max emails per hour|"
         "daily user sending quota exceeded|daily sending quota|daily sending limit|"
         "sending limit|sending quota|daily limit|hourly limit|submission quota|"
         "submissionquota|submissionquotaexceeded|submission quota exceeded|"
         "message rate limit|rate limit exceeded|exceeded message limit|"
         "too many messages sent|exceeded the hourly limit|limit of messages per hour|"
         "reached a limit for sending mail|sending rate|exceeded the limit|"
         "recipient rate limit|outgoing limit|outbound limit"},
        {TooManyRecipients,
         "too many recipients|number of recipients exceeds|maximum number of recipients|"
         "too many addresses|recipients exceeded"},
        {RelayDenied,
         "relay access denied|relaying denied|relay denied|relay not permitted|"
         "relaying not permitted|relaying not allowed|relay not allowed|"
         "not permitted to relay|unable to relay|does not allow relaying|"
         "not allowed to relay|relaying is denied|relay is not permitted|"
         "relaying prohibited|rcpthosts|isn't in my list of allowed|"
         "in my list of allowed rcpthosts|no relaying|we do not relay|relay rejected|"
         "authenticate to relay|not local relay|permission to relay|authorized to relay|"
         "not authorised to relay|relay operation rejected"},
        {HelloRefused,
         "invalid helo name|invalid helo|helo command rejected|ehlo command rejected|"
         "helo rejected|need fully-qualified hostname|access denied invalid helo|bad helo"},
        {RecipientUnknown,
         "user unknown|unknown user|unrouteable address|unroutable address|no such user|"
         "no such user here|does not exist|no such recipient|mailbox unavailable|"
         "mailbox not found|recipient not found|recipient address rejected user unknown|"
         "address rejected user unknown|unknown recipient|no mailbox here by that name|"
         "invalid recipient|recipient unknown|no such mailbox|recipientnotfound|"
         "unknown address|invalid mailbox|bad destination mailbox address|user not found|"
         "no such address|undeliverable address|recipient's address wasn't found|"
         "address couldn't be found|address not found|wasn't found at|user doesn't exist|"
         "unknown local part|unknown or illegal alias"},
        {RecipientRefused,
         "recipient address rejected|recipient rejected|one of the recipients was rejected|"
         "rejected one or more recipients|recipients were rejected|recipients were refused"},
        {SenderRefused,
         "sender address rejected|sender rejected|sender refused|the sender was rejected|"
         "sender verify failed|the senders e-mail address was rejected|"
         "sender's address was rejected"},
        {SenderNotOwned,
         "not owned by user|not owned by|does not have permissions to send as this sender|"
         "permission to send as|permissions to send as|send as this sender|"
         "sender address not owned|sendasdenied|not allowed to send as|"
         "not permitted to send as|envelope-from address|sender is not allowed|"
         "not authorized to send on behalf|cannot send as"},
        {SenderDomainUnknown,
         "sender address rejected domain not found|"
         "domain of sender address ... does not exist|"
         "domain of sender address ... does not resolve|sender domain must resolve|"
         "sender domain not found|domain not found"},
        {Blocklisted,
         "blocked using|listed at|listed in|listed by|blacklisted|blocklisted|"
         "on a blacklist|on the blacklist|on a blocklist|on the blocklist|on our block list|"
         "spamhaus|barracudacentral|spamcop|dnsbl|rbl|black list|banned sending ip|"
         "your ip has been blocked|block list|poor reputation|low reputation|bad reputation|"
         "is blacklisted"},
        {LineBlocklisted,
         "pbl|policy block list|pbl.spamhaus.org|dynamic ip address|dul|residential ip"},
        {SenderProofFailed,
         "spf check failed|spf fail|spf failed|fails spf|did not pass spf|dkim check failed|"
         "dkim fail|dkim failed|dkim did not pass|dmarc policy|dmarc check failed|"
         "dmarc fail|dmarc failed|fails dmarc|not authenticated ...spf|"
         "unauthenticated email|unauthenticated mail|sender is unauthenticated|"
         "authentication checks|spf or dkim|violates spf|not allowed to send mail from|"
         "does not meet the required authentication level|required authentication level|"
         "does not designate|ptr record|reverse dns|no reverse|reverse hostname|spf|dkim|"
         "dmarc"},
        {ContentRefused,
         "potential security issue|rejected as spam|rejected as spam by content filtering|"
         "message content rejected|content rejected|considered spam|classified as spam|"
         "blocked because its content|banned attachment|attachment type not allowed|"
         "attachment not allowed|prohibited attachment|contains a virus|virus found|"
         "malware detected|suspected spam|spam message rejected|rejected due to content|"
         "likely unsolicited mail|detected as spam|looks like spam|spam content|"
         "illegal attachment|content presents a potential"},
        {SenderBlocked,
         "bad outbound sender|blocked from sending|sending has been blocked|"
         "restricted from sending|tenant has exceeded threshold|"
         "your account has been blocked|spam abuse detected|banned sender|"
         "access denied banned|suspected of sending spam|outbound spam|"
         "sending has been suspended|blocked for spam|traffic not accepted from this ip"},
        {UnusualRate,
         "unusual rate of unsolicited mail|unusual rate|"
         "rate that prevents additional messages|receiving mail at a rate|"
         "receiving mail too quickly"},
        {Greylisted, "greylisted|greylisting|greylist|graylisted|graylisting|grey listed|postgrey"},
        {TryLater,
         "try again later|try again in|please try later|temporarily deferred|"
         "temporarily rejected|temporarily unavailable|temporary failure|temporary error|"
         "temporary local problem|service unavailable|service not available|"
         "temporary lookup failure|server busy|resources temporarily unavailable|try later|"
         "deferred"},
        {Delayed,
         "delivery has been delayed|delayed 24 hours|delayed 48 hours|message delayed|"
         "delivery delayed|delivery is delayed|has not been delivered yet|"
         "warning message delayed|warning could not send message for the past|"
         "will keep trying|still being retried|delay warning|hasn't been delivered yet"},
        {GivenUp,
         "retry time not reached for any host after a long failure period|"
         "retry timeout exceeded|message expired|expired message|delivery time expired|"
         "could not be delivered for|giving up|delivery expired|queue lifetime|"
         "tried for ... days"},
        {ServerClosed,
         "your imap server closed the connection|imap server closed the connection|"
         "disconnected for inactivity|idle for too long|autologout|"
         "server closed the connection"},
        {Refused,
         "policy rejection|message rejected|transaction failed|rejected by policy|"
         "access denied|mail rejected|message refused|rejected for policy reasons"},
        {CompanyRule, "gcdp|blocked by your domain's policy|domain administrator's policy"},
    });
    return rows;
}

}  // namespace mailadvisor
