<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="thunderbird.auth-left-out">
    <extracomment>Caution in a domain's file: a server is not in it because Thunderbird has none of its sign-in methods; {host} and {port} name it.</extracomment>
    <translation>{host}, port {port}, is left out: Thunderbird has none of its sign-in methods.</translation>
  </message>
  <message id="thunderbird.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in Thunderbird; {host} is the server.</extracomment>
    <translation>Thunderbird has none of the sign-in methods of {host}.</translation>
  </message>
  <message id="thunderbird.days-from-first-download" numerus="yes">
    <extracomment>Caution about POP3: from when Thunderbird counts the days; {n} is the number of days.</extracomment>
    <translation><numerusform>Thunderbird deletes mail from the server {n} day after this computer first fetched it, whatever the mail's date. After that this computer holds the only copy.</numerusform><numerusform>Thunderbird deletes mail from the server {n} days after this computer first fetched it, whatever the mail's date. After that this computer holds the only copy.</numerusform></translation>
  </message>
  <message id="thunderbird.deletes-with-local">
    <extracomment>Caution in a domain's file with a POP3 server.</extracomment>
    <translation>POP3 accounts set up through this file also delete a mail from the server when the person deletes it in Thunderbird; the file cannot switch that off.</translation>
  </message>
  <message id="thunderbird.domain-without-incoming">
    <extracomment>Refusal: a domain file without any usable incoming server; {domain} is the domain.</extracomment>
    <translation>{domain} has no encrypted incoming server that Thunderbird can use; it refuses a file without one.</translation>
  </message>
  <message id="thunderbird.domain-without-outgoing">
    <extracomment>Refusal: a domain file without any usable outgoing server; {domain} is the domain.</extracomment>
    <translation>{domain} has no encrypted outgoing server that Thunderbird can use; it refuses a file without one.</translation>
  </message>
  <message id="thunderbird.file-autoconfig">
    <extracomment>What the written config-v1.1.xml is, in the list of files.</extracomment>
    <translation>the domain's settings for the web server; account set-up in Thunderbird and others reads them</translation>
  </message>
  <message id="thunderbird.file-prefs">
    <extracomment>What the written prefs.js is, in the list of files.</extracomment>
    <translation>the account's settings; no password in it</translation>
  </message>
  <message id="thunderbird.file-profiles">
    <extracomment>What the written profiles.ini is, in the list of files.</extracomment>
    <translation>tells Thunderbird which profile to open</translation>
  </message>
  <message id="thunderbird.never-is-a-century">
    <extracomment>Caution in a domain's file when mail shall never be deleted from the server (POP3).</extracomment>
    <translation>“Never delete from the server” cannot be said in this file: it says 36500 days instead.</translation>
  </message>
  <message id="thunderbird.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>No outgoing server is known: Thunderbird can receive but not send until one is added.</translation>
  </message>
  <message id="thunderbird.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Mail leaves the server as soon as Thunderbird has fetched it: after that this computer holds the only copy.</translation>
  </message>
  <message id="thunderbird.oauth2-unknown-host">
    <extracomment>Refusal: the server only takes OAuth2 and Thunderbird is not registered with it; {host} is the server.</extracomment>
    <translation>{host} only accepts OAuth2, and Thunderbird is registered for that with the large providers only. It would never sign in.</translation>
  </message>
  <message id="thunderbird.plain-left-out">
    <extracomment>Caution in a domain's file: a server without encryption is not in it; {host} and {port} name it.</extracomment>
    <translation>{host}, port {port}, is left out: its connection is not encrypted.</translation>
  </message>
  <message id="thunderbird.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>The connection to {host}, port {port}, is not encrypted: the password would be readable on the way. Such an account is not written.</translation>
  </message>
  <message id="thunderbird.platform-unsupported">
    <extracomment>Refusal: files for the Thunderbird of desktops were asked for a phone.</extracomment>
    <translation>These files are for Thunderbird on a computer; Thunderbird on a phone takes others.</translation>
  </message>
  <message id="thunderbird.scope-unsupported">
    <extracomment>Refusal: Thunderbird files were asked for something else than a new profile or a domain.</extracomment>
    <translation>For Thunderbird, a new profile for one person and the file for a domain can be written; adding to an existing profile and settings for a whole machine cannot yet.</translation>
  </message>
  <message id="thunderbird.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>It works when the Inbox shows the same mail as webmail.</translation>
  </message>
  <message id="thunderbird.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>It works when your mail arrives in the Inbox and is still there in webmail as agreed.</translation>
  </message>
  <message id="thunderbird.step-close">
    <extracomment>Step: what the person does first.</extracomment>
    <translation>Close Thunderbird.</translation>
  </message>
  <message id="thunderbird.step-copy">
    <extracomment>Step: where the files go; {place} is a folder such as ~/.thunderbird; “thunderbird” is the written folder.</extracomment>
    <translation>Copy what is in the folder “thunderbird” to {place}. If that folder already has a profiles.ini, stop: Thunderbird is already in use there, and these files are for a new start.</translation>
  </message>
  <message id="thunderbird.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>Start Thunderbird. It asks for the password of {username}; let it remember the password if only you use this computer.</translation>
  </message>
  <message id="thunderbird.step-publish">
    <extracomment>Step for the domain's admin: where the XML file goes; {domain} is the domain.</extracomment>
    <translation>Put the file on the web server so that https://autoconfig.{domain}/mail/config-v1.1.xml or https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml gives it, with a valid certificate and the type text/xml.</translation>
  </message>
  <message id="thunderbird.step-publish-check">
    <extracomment>Step for the domain's admin: how to see that the published file works; {domain} is the domain.</extracomment>
    <translation>It works when Thunderbird finds these servers for a new account of {domain} without asking.</translation>
  </message>
  <message id="thunderbird.step-publish-undo">
    <extracomment>Step for the domain's admin: how to undo.</extracomment>
    <translation>To undo: take the file off the web server. Accounts that were set up with it stay as they are.</translation>
  </message>
  <message id="thunderbird.step-undo">
    <extracomment>Step: how to undo; {place} is Thunderbird's folder.</extracomment>
    <translation>To undo: close Thunderbird and delete the copied files from {place}. Mail on the server is not touched; with POP3, mail that is only on this computer goes with them, so save it first.</translation>
  </message>
</context>
</TS>
