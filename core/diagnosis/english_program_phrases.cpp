#include "diagnosis/said_phrases.h"

#include <array>

namespace mailadvisor {

// Words of mail programs: Outlook, Thunderbird (en-GB strings), Android's mail and Gmail, Apple
// Mail.
std::span<const SaidPhrases> englishProgramPhrases() {
    using enum SaidSign;
    static constexpr auto rows = std::to_array<SaidPhrases>({
        {NameNotFound,
         "cannot find the e-mail server|cannot find the server|can't find the server|"
         "server cannot be found|server could not be found|server not found|"
         "could not find the server|couldn't find the server|unknown host|host not found|"
         "cannot resolve|could not be resolved|host could not be found|no such host|"
         "could not resolve host|the server is unknown|name or service not known|"
         "dns lookup failed|name not resolved"},
        {ConnectionFailed,
         "cannot connect to the server|cannot connect to server|"
         "cannot connect to the incoming|cannot connect to the outgoing|"
         "cannot connect to your incoming|cannot connect to your outgoing|"
         "unable to connect to your incoming|unable to connect to your outgoing|"
         "unable to connect to the server|unable to connect to server|"
         "failed to connect to server|failed to connect to the server|failed to connect|"
         "could not connect to server|could not connect to mail server|"
         "could not connect to the server|couldn't connect to the server|"
         "couldn't open connection to server|could not open connection to server|"
         "connection to the server failed|the connection to server failed|"
         "connection to the incoming server failed|connection to the outgoing server failed|"
         "connection to the outgoing server ... failed|connection failed|cannot get mail|"
         "cannot send mail|couldn't connect to the incoming|"
         "couldn't connect to the outgoing|could not establish a connection|can't connect|"
         "can't reach the server|unable to reach the server|cannot reach the server|"
         "can not establish connection|server is not responding|server not responding|"
         "server doesn't respond"},
        {ConnectionRefused,
         "connection refused|connection was refused|refused the connection|actively refused|"
         "refused to connect|refusing connections"},
        {TimedOut,
         "timed out|time out|connection timeout|operation timed out|request timed out|"
         "timed-out waiting|server timed out|timing out|times out|no response from the server|"
         "server did not respond|server didn't respond|not responding in time"},
        {ConnectionLost,
         "connection was interrupted|connection to the server was interrupted|"
         "connection interrupted|connection has been lost|connection lost|"
         "connection was lost|server terminated the connection|"
         "unexpectedly terminated the connection|server has disconnected|"
         "server disconnected|disconnected unexpectedly|connection was reset|"
         "connection reset|connection has been dropped|connection dropped|"
         "has been interrupted|was interrupted|connection was closed unexpectedly|"
         "connection closed unexpectedly|connection was terminated|connection was aborted|"
         "connection keeps dropping|broken pipe"},
        {LocalNetworkFault,
         "cannot connect to the network|unable to connect to the network|network subsystem|"
         "winsock|socket error|could not connect to the network|windows sockets"},
        {DomainExpired,
         "domain has expired|domain expired|domain is expired|expired domain|client hold|"
         "clienthold|domain on hold|domain is suspended|domain suspended"},
        {NoNetwork,
         "no internet connection|no network connection|not connected to the internet|"
         "no internet|internet is down|internet does not work|internet isn't working"},
        {WifiSignIn,
         "accept the terms|accept terms and conditions|accept the conditions|"
         "captive portal|wi-fi portal|wifi portal|wi-fi welcome page|wi-fi page|wifi page|"
         "wi-fi login|wifi login|log in to the wi-fi|log in to wi-fi|sign in to wifi|"
         "sign in to wi-fi|sign in to the wi-fi|wi-fi sign-in page|wifi login page|"
         "login page of the wi-fi|sign in to network|hotel wi-fi page"},
        {Offline,
         "working offline|work offline|currently offline|microsoft exchange is unavailable|"
         "exchange server is unavailable|need password|outlook shows disconnected|"
         "status disconnected|trying to connect|"
         "connection to microsoft exchange is unavailable|is in offline mode|offline mode"},
        {SetupFailed,
         "something went wrong|we couldn't set up|could not add account|"
         "we could not find your settings|"
         "failed to find the settings for your email account|couldn't add the account|"
         "account setup failed|configuration could not be verified|"
         "couldn't finish setting up|cannot verify account|could not verify account"},
        {EncryptionFailed,
         "does not support the encryption type|"
         "doesn't support the specified connection encryption type|"
         "connection encryption type|encryption type you have specified|"
         "due to security error|security error|can't safely connect to server|"
         "cannot safely connect|ssl error|ssl handshake|tls handshake|handshake failed|"
         "handshake failure|secure connection failed|"
         "could not establish a secure connection|cannot connect using ssl|"
         "unable to connect using ssl|ssl connection error|no shared cipher|"
         "unsupported protocol|protocol version|ssl routines|secure channel|"
         "encrypted connection failed"},
        {EncryptionDemanded,
         "tls required but not supported|server requires an encrypted connection"},
        {StartTlsNotOffered,
         "doesn't advertise starttls|does not advertise starttls|"
         "server doesn't support starttls|starttls not supported|does not support starttls|"
         "not offer starttls|starttls is not available|starttls extension not supported"},
        {StartTlsFailed, "starttls failed|starttls negotiation failed"},
        {PlainAdvised,
         "switch off starttls|turn off starttls|password transmitted insecurely|"
         "password, transmitted insecurely|transmitted insecurely|"
         "does not seem to support encrypted passwords|"
         "doesn't seem to support encrypted passwords|support encrypted passwords"},
        {CertificateName,
         "target principal name is incorrect|not valid for that server|"
         "name on the security certificate is invalid|certificate does not match|"
         "does not match the name of the site|certificate belongs to a different site|"
         "certificate is only valid for|hostname mismatch|host name mismatch|wrong site|"
         "name mismatch|certificate ... not valid for|certificate is not valid for|"
         "doesn't match the server name|wrong host name|principal name"},
        {CertificateExpired,
         "certificate has expired|certificate is expired|certificate expired|"
         "expired certificate|not within its validity period|certificate ... expired on|"
         "certificate ... has expired|out of date certificate|certificate is out of date|"
         "outdated certificate"},
        {CertificateNotYetValid,
         "certificate ... will not be valid until|not valid until|not yet valid|"
         "isn't valid yet|will not be valid until"},
        {CertificateUntrusted,
         "not from a trusted source|does not come from a trusted source|"
         "root certificate ... not trusted|not a trusted root|not trusted|is untrusted|"
         "untrusted certificate|self-signed|self signed|unknown issuer|issuer is unknown|"
         "unknown identity|certificate chain|terminated in a root certificate|"
         "unknown authority|trust anchor|trusted certificate provider|"
         "certification path not found|unable to get local issuer|"
         "cannot be verified by a trusted"},
        {CertificateDoubted,
         "cannot verify server identity|can't verify server identity|"
         "security certificate that cannot be verified|identity of ... cannot be verified|"
         "certificate cannot be verified|certificate could not be verified|"
         "certificate warning|certificate error|certificate problem|security certificate|"
         "certificate is not valid|invalid certificate|certificate invalid|security warning|"
         "internet security warning|server identity|security exception|"
         "identity of the server"},
        {LoginRefused,
         "server rejected your login|rejected your login|your password was rejected|"
         "login to server ... failed|login to account ... failed|login to server failed|"
         "user name or password for ... is incorrect|username or password is incorrect|"
         "user name or password is incorrect|user name or password is wrong|"
         "user name or password incorrect|username or password incorrect|"
         "incorrect user name or password|incorrect username or password|"
         "wrong user name or password|username or password may be incorrect|"
         "unable to authenticate to outgoing server|unable to authenticate|couldn't sign in|"
         "could not sign in|unable to log in|unable to login|unable to sign in|"
         "unable to log in at server|account not authenticated|"
         "authentication is not successful|wrong password|incorrect password|"
         "password is incorrect|password is wrong|password not accepted|invalid password|"
         "login to the server failed|sending of password for user ... did not succeed|"
         "sending of password did not succeed|failed to log in|couldn't log in|"
         "check your user name and password|check your username and password|can't log in|"
         "cannot log in|cannot sign in|can't sign in|password is rejected|password rejected|"
         "logon failed|not accept my password|doesn't accept my password|"
         "won't take my password|does not take my password|refuses my password|"
         "password refused"},
        {UserRefused, "invalid user name|unknown user name|user name was rejected"},
        {NoCommonSignIn,
         "none of the authentication methods|"
         "authentication methods supported by this client|"
         "authentication methods aren't supported|authentication method is not supported|"
         "authentication mechanism not supported|"
         "does not support the selected authentication method|no supported authentication|"
         "server doesn't support any compatible authentication|"
         "doesn't support authentication|authentication method not supported|"
         "no compatible authentication"},
        {PasswordAskedAgain,
         "keeps asking for my password|keeps asking for the password|"
         "keeps asking for password|keeps prompting for|asks for my password again|"
         "asks for the password again|asks for password again|continues to prompt|"
         "asking for my password|password window|password prompt|password again and again|"
         "enter your user name and password|asks me for my password|password box|"
         "asks for the password all the time|keeps asking me for|constantly asks for|"
         "pop-up for the password|popup for the password|popup for password|password popup|"
         "password pop-up|pops up for the password|password dialog|password dialogue|"
         "asks for my password|asking for the password|asks for the password|"
         "wants my password|wants the password|prompted for my password|"
         "prompts for my password|prompts for the password|login box|login window|"
         "prompts for credentials|asks for my password every|always asks for|"
         "pops up asking for"},
        {StoreFileLimit,
         "reached its maximum size|has reached the maximum size|reached the maximum size|"
         "folder ... is full|folder is full and can't hold any more messages|"
         "can't hold any more messages|cannot hold any more messages|"
         "the message store has reached|outlook data file is full|pst file is full|"
         "pst is full|ost is full"},
        {StoreFileDamaged,
         "errors have been detected in the file|is not an outlook data file|"
         "data file is corrupt|pst is corrupt|pst file is corrupted|file is damaged|"
         "message store is corrupt|inbox repair tool|corrupted data file"},
        {StoreFileMissing,
         "outlook data file cannot be accessed|data file cannot be accessed|"
         "data file could not be accessed|object could not be found|object cannot be found|"
         "an object cannot be found|file cannot be found ...pst"},
        {DiskFull,
         "not enough disk space|enough storage to sync|not enough storage|disk is full|"
         "disk full|no space left on device|hard drive is full|low on storage|"
         "storage full on|out of storage|phone is full|tablet is full|laptop is full|"
         "device is full|no free space on|running out of disk|ran out of disk|"
         "not enough space on the device|not enough space on the phone|ssd is full|"
         "storage is almost full|storage space running out|"
         "unable to write the email to the mailbox|unable to write the email|"
         "isn't enough disk space|phone storage is full"},
        {TooLarge,
         "file you're attaching is bigger than the server allows|"
         "bigger than the server allows|exceeds the global size limit|attachment too large|"
         "attachment is too large|attachment too big|"
         "attachment size exceeds the allowable limit|file is too large|"
         "can't attach a file over|file too big|larger than the server allows|"
         "too large to send|too big to send|attachments are too large"},
        {SenderNotOwned,
         "please verify that your email address is correct in your account settings|"
         "verify that your email address is correct"},
        {RecipientRefused, "please check the message recipient|check the message recipients"},
        {Pop3Error, "pop3 server reported an internal error|server reported an internal error"},
        {UnknownError, "an unknown error occurred|unknown error"},
        {RelayDenied,
         "recipient was rejected by the server because it does not allow relaying|"
         "server does not allow relaying"},
        {ServerAlert, "alert for account|alert from account"},
    });
    return rows;
}

}  // namespace mailadvisor
