<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="claws.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in Claws Mail; {host} is the server.</extracomment>
    <translation>Claws Mail has none of the sign-in methods of {host}.</translation>
  </message>
  <message id="claws.backslash-lost">
    <extracomment>Caution: the person's name holds a backslash, which Claws Mail leaves out of the sender's name.</extracomment>
    <translation>Claws Mail leaves the backslash out of the sender's name.</translation>
  </message>
  <message id="claws.days-from-first-download" numerus="yes">
    <extracomment>Caution about POP3: from when Claws Mail counts the days; {n} is the number of days.</extracomment>
    <translation><numerusform>Claws Mail deletes mail from the server {n} day after this computer first fetched it, whenever it was sent. After that this computer holds the only copy.</numerusform><numerusform>Claws Mail deletes mail from the server {n} days after this computer first fetched it, whenever it was sent. After that this computer holds the only copy.</numerusform></translation>
  </message>
  <message id="claws.days-over-a-year" numerus="yes">
    <extracomment>Refusal: Claws Mail's form shows at most 365 days for leaving mail on the server; {n} is what was asked for.</extracomment>
    <translation><numerusform>Claws Mail's own form ends at 365 days and would shorten {n} day as soon as somebody opens it. Choose fewer days, or never delete.</numerusform><numerusform>Claws Mail's own form ends at 365 days and would shorten {n} days as soon as somebody opens it. Choose fewer days, or never delete.</numerusform></translation>
  </message>
  <message id="claws.file-account">
    <extracomment>What the written accountrc is, in the list of files.</extracomment>
    <translation>the account's settings; no password in it</translation>
  </message>
  <message id="claws.file-folders">
    <extracomment>What the written folderlist.xml is, in the list of files.</extracomment>
    <translation>the folders to begin with, so that the program does not ask everything again</translation>
  </message>
  <message id="claws.file-mailbox">
    <extracomment>What each written .mh_sequences is, in the list of files.</extracomment>
    <translation>an empty folder of the local mailbox</translation>
  </message>
  <message id="claws.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>No outgoing server is known: Claws Mail can receive but not send until one is added.</translation>
  </message>
  <message id="claws.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Mail leaves the server as soon as Claws Mail has fetched it: after that this computer holds the only copy.</translation>
  </message>
  <message id="claws.oauth2-not-used">
    <extracomment>Caution: the server prefers OAuth2, the written account signs in with a password; {host} is the server.</extracomment>
    <translation>{host} prefers OAuth2; these files sign in with a password. Where the provider does not take the usual one, make an app password first.</translation>
  </message>
  <message id="claws.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>The connection to {host}, port {port}, is not encrypted: others could read the password on the way. Such an account is not written.</translation>
  </message>
  <message id="claws.platform-unsupported">
    <extracomment>Refusal: Claws Mail files were asked for a phone or a Mac.</extracomment>
    <translation>Claws Mail runs on Linux and Windows only.</translation>
  </message>
  <message id="claws.scope-unsupported">
    <extracomment>Refusal: Claws Mail files were asked for something else than one person's new profile.</extracomment>
    <translation>For Claws Mail only one person's new profile can be written.</translation>
  </message>
  <message id="claws.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>It works when the Inbox shows the same mails as webmail.</translation>
  </message>
  <message id="claws.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>It works when the mails arrive in the Inbox and webmail still shows what is to stay.</translation>
  </message>
  <message id="claws.step-close">
    <extracomment>Step: what the person does first.</extracomment>
    <translation>Close Claws Mail.</translation>
  </message>
  <message id="claws.step-copy">
    <extracomment>Step: where the files go; {place} is a folder such as ~/.claws-mail; “claws/profile” is the written folder.</extracomment>
    <translation>Copy everything in claws/profile to {place}. If there is an accountrc already, stop: somebody uses Claws Mail on this computer, and these files are for a fresh start.</translation>
  </message>
  <message id="claws.step-folders">
    <extracomment>Step for IMAP: once, so that sent mail and drafts are kept on the server; “Rebuild folder tree” is in the program's menu.</extracomment>
    <translation>Once: right-click the account in the list of folders and choose “Rebuild folder tree”. From then on sent mail and drafts are kept on the server too.</translation>
  </message>
  <message id="claws.step-mailbox">
    <extracomment>Step: the folders mail is kept in; {place} is a folder such as ~; “claws/Mail” is the written folder.</extracomment>
    <translation>Copy the folder claws/Mail itself, with its five folders, to {place}. Do not leave this out: without them Claws Mail fetches mail and shows none of it.</translation>
  </message>
  <message id="claws.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>Open Claws Mail, get mail, and type the password of {username}. Before letting Claws Mail remember it, set a primary passphrase: without one it keeps passwords readable.</translation>
  </message>
  <message id="claws.step-undo">
    <extracomment>Step: how to undo; {place} is Claws Mail's folder, {mail} the folder with the folder Mail in it.</extracomment>
    <translation>To undo: close Claws Mail and delete {place}. Mail on the server stays; mail fetched by POP3 stays in the folder Mail in {mail}.</translation>
  </message>
</context>
</TS>
