<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="kmail.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in KMail; {host} is the server.</extracomment>
    <translation>KMail has none of the sign-in methods of {host}.</translation>
  </message>
  <message id="kmail.backslash-lost">
    <extracomment>Caution: the person's name holds a backslash, which KMail leaves out of the sender's name.</extracomment>
    <translation>KMail leaves the backslash out of the sender's name.</translation>
  </message>
  <message id="kmail.days-from-first-download" numerus="yes">
    <extracomment>Caution about POP3: from when KMail counts the days; {n} is the number of days.</extracomment>
    <translation><numerusform>KMail deletes mail from the server {n} day after this computer first fetched it, whenever it was sent. After that this computer holds the only copy.</numerusform><numerusform>KMail deletes mail from the server {n} days after this computer first fetched it, whenever it was sent. After that this computer holds the only copy.</numerusform></translation>
  </message>
  <message id="kmail.days-over-a-year" numerus="yes">
    <extracomment>Refusal: KMail's form shows at most 365 days for leaving mail on the server; {n} is what was asked for.</extracomment>
    <translation><numerusform>KMail's own form ends at 365 days and would shorten {n} day as soon as somebody opens it. Choose fewer days, or never delete.</numerusform><numerusform>KMail's own form ends at 365 days and would shorten {n} days as soon as somebody opens it. Choose fewer days, or never delete.</numerusform></translation>
  </message>
  <message id="kmail.file-agents">
    <extracomment>What the written agentsrc is, in the list of files.</extracomment>
    <translation>tells Akonadi, KMail's mail service, that there is an account</translation>
  </message>
  <message id="kmail.file-identities">
    <extracomment>What the written emailidentities is, in the list of files.</extracomment>
    <translation>the sender's name and address</translation>
  </message>
  <message id="kmail.file-local-folders">
    <extracomment>What the written akonadi_maildir_resource_0rc and specialmailcollectionsrc are, in the list of files.</extracomment>
    <translation>the folders for mail that is kept on this computer</translation>
  </message>
  <message id="kmail.file-name">
    <extracomment>What the written agent_config_… is, in the list of files.</extracomment>
    <translation>a name in the list of folders</translation>
  </message>
  <message id="kmail.file-resource">
    <extracomment>What the written akonadi_…_resource_0rc is, in the list of files.</extracomment>
    <translation>the incoming server; no password in it</translation>
  </message>
  <message id="kmail.file-transports">
    <extracomment>What the written mailtransports is, in the list of files.</extracomment>
    <translation>the outgoing server; no password in it</translation>
  </message>
  <message id="kmail.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>No outgoing server is known: KMail can receive but not send until one is added.</translation>
  </message>
  <message id="kmail.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Mail leaves the server as soon as KMail has fetched it: after that this computer holds the only copy.</translation>
  </message>
  <message id="kmail.oauth2-not-used">
    <extracomment>Caution: the server prefers OAuth2, the written account signs in with a password; {host} is the server.</extracomment>
    <translation>{host} prefers OAuth2; these files sign in with a password. Where the provider does not take the usual one, make an app password first.</translation>
  </message>
  <message id="kmail.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>The connection to {host}, port {port}, is not encrypted: others could read the password on the way. Such an account is not written.</translation>
  </message>
  <message id="kmail.scope-unsupported">
    <extracomment>Refusal: KMail files were asked for something else than one person's new profile.</extracomment>
    <translation>For KMail only one person's new profile can be written.</translation>
  </message>
  <message id="kmail.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>It works when the Inbox shows the same mails as webmail.</translation>
  </message>
  <message id="kmail.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>It works when the mails arrive in the Inbox under “Local Folders” and webmail still shows what is to stay.</translation>
  </message>
  <message id="kmail.step-close">
    <extracomment>Step: what the person does first; the command is typed as it stands.</extracomment>
    <translation>Close KMail and run “akonadictl stop”.</translation>
  </message>
  <message id="kmail.step-copy">
    <extracomment>Step: where the files go; “kmail” is the written folder.</extracomment>
    <translation>Copy everything in the folder kmail to ~/.config. If there is an akonadi/agentsrc with accounts in it already, stop: somebody uses KMail on this computer, and these files are for a fresh start.</translation>
  </message>
  <message id="kmail.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>Open KMail, close the account assistant if it comes up, and type the password of {username}, once for receiving and once for sending. It goes into your wallet (KWallet), not into these files.</translation>
  </message>
  <message id="kmail.step-undo">
    <extracomment>Step: how to undo.</extracomment>
    <translation>To undo: close KMail as in step 1, and delete the copied files from ~/.config. Mail on the server stays; mail fetched by POP3 stays in ~/.local/share/local-mail.</translation>
  </message>
</context>
</TS>
