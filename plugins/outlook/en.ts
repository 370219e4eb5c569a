<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="outlook.address-refused">
    <extracomment>Refusal: the address cannot stand in Outlook's file.</extracomment>
    <translation>The address has characters that Outlook's file cannot carry unchanged. Set the account up in Outlook by hand.</translation>
  </message>
  <message id="outlook.also-microsoft365">
    <extracomment>Caution: some of the domain's mail lives in Microsoft 365; {domain} is the domain, {file} the script.</extracomment>
    <translation>Mail of {domain} lives at Microsoft 365, too. When an account is added, Outlook asks there before it asks the domain, so {file} tells it not to (ExcludeExplicitO365Endpoint). Should the mailbox move there, delete this value again.</translation>
  </message>
  <message id="outlook.auth-left-out">
    <extracomment>Caution for a domain's machines: a server is not in the file because Outlook's file cannot say how to sign in; {host} and {port} name it.</extracomment>
    <translation>{host}, port {port}, is left out: it takes none of the sign-in methods that Outlook's file can say.</translation>
  </message>
  <message id="outlook.auth-refused">
    <extracomment>Refusal: the server has no sign-in with a password; {host} is the server.</extracomment>
    <translation>{host} takes none of the sign-in methods that Outlook's file can say.</translation>
  </message>
  <message id="outlook.autodiscover-without-leaving">
    <extracomment>Caution about POP3 in the autodiscover.xml.</extracomment>
    <translation>autodiscover.xml cannot say how long mail stays on the server: with it, set that in Outlook by hand before the first fetch.</translation>
  </message>
  <message id="outlook.classic-only">
    <extracomment>Caution shown with every Outlook file.</extracomment>
    <translation>They are for classic Outlook on Windows. The new Outlook, Outlook on phones and on the Mac take no such files.</translation>
  </message>
  <message id="outlook.days" numerus="yes">
    <extracomment>Caution about POP3; {n} is the number of days.</extracomment>
    <translation><numerusform>Outlook deletes mail from the server {n} day after it fetched it. After that this computer holds the only copy.</numerusform><numerusform>Outlook deletes mail from the server {n} days after it fetched it. After that this computer holds the only copy.</numerusform></translation>
  </message>
  <message id="outlook.default-stays">
    <extracomment>Caution about the PRF in a computer that has Outlook profiles.</extracomment>
    <translation>The PRF does not make its profile the default one, so that nobody opens an empty Outlook instead of the own mail. Microsoft documents it so; no Outlook has shown it here.</translation>
  </message>
  <message id="outlook.domain-without-incoming">
    <extracomment>Refusal: a domain has no usable incoming server; {domain} is the domain.</extracomment>
    <translation>{domain} has no encrypted incoming server with a password sign-in that Outlook could use.</translation>
  </message>
  <message id="outlook.file-autodiscover">
    <extracomment>What the written autodiscover.xml is, in the list of files.</extracomment>
    <translation>the same settings for Outlook's own wizard for new accounts</translation>
  </message>
  <message id="outlook.file-import">
    <extracomment>What the written outlook-import.cmd is, in the list of files.</extracomment>
    <translation>for one person to open: lets Outlook's first start take the PRF, and changes nothing where Outlook has a profile</translation>
  </message>
  <message id="outlook.file-import-script">
    <extracomment>What the written outlook-logon.cmd is, in the list of files.</extracomment>
    <translation>the same for a Windows logon script, without a window</translation>
  </message>
  <message id="outlook.file-override">
    <extracomment>What the written autodiscover-import.cmd is, in the list of files.</extracomment>
    <translation>makes that wizard read autodiscover.xml, where Outlook has no profile yet</translation>
  </message>
  <message id="outlook.file-override-script">
    <extracomment>What the written autodiscover-logon.cmd is, in the list of files.</extracomment>
    <translation>logon script for everybody: Outlook's wizard for new accounts finds the servers; no password in it</translation>
  </message>
  <message id="outlook.file-prf">
    <extracomment>What the written outlook.prf is, in the list of files.</extracomment>
    <translation>the account for Outlook to import; no password in it</translation>
  </message>
  <message id="outlook.imap-unmeasured">
    <extracomment>Caution for IMAP in a PRF.</extracomment>
    <translation>It has not been shown that current Outlook takes such a file for IMAP; if the account is missing, enter the values by hand.</translation>
  </message>
  <message id="outlook.login-name-is-address">
    <extracomment>Caution about the logon script for a domain; {domain} is the domain.</extracomment>
    <translation>The script takes the Windows login name for the part of the address before @{domain}. Where they differ, write each person's files from a list instead (mailadvisor deploy).</translation>
  </message>
  <message id="outlook.machine-classic-only">
    <extracomment>Caution shown with the logon script for a domain.</extracomment>
    <translation>It is for classic Outlook on Windows. The new Outlook, Outlook on phones and on the Mac ask Microsoft's service instead of this file.</translation>
  </message>
  <message id="outlook.name-replaced">
    <extracomment>Caution: the display name cannot stand in a PRF; {name} is the display name, {address} what is written instead.</extracomment>
    <translation>Outlook's file cannot carry the name “{name}”: the sender's name is {address} until it is changed in Outlook.</translation>
  </message>
  <message id="outlook.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>No outgoing server is known: Outlook can receive but not send until one is added.</translation>
  </message>
  <message id="outlook.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Mail leaves the server as soon as Outlook has fetched it: after that this computer holds the only copy.</translation>
  </message>
  <message id="outlook.oauth2-refused">
    <extracomment>Refusal: the server only takes OAuth2; {host} is the server.</extracomment>
    <translation>{host} only accepts OAuth2, and classic Outlook cannot use OAuth2 for IMAP or POP3 accounts from a file. A Microsoft 365 mailbox belongs into Outlook as an Exchange account.</translation>
  </message>
  <message id="outlook.plain-left-out">
    <extracomment>Caution for a domain's machines: a server without encryption is not in the file; {host} and {port} name it.</extracomment>
    <translation>{host}, port {port}, is left out: its connection is not encrypted.</translation>
  </message>
  <message id="outlook.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>The connection to {host}, port {port}, is not encrypted: others could read the password on the way. Such an account is not written.</translation>
  </message>
  <message id="outlook.scope-unsupported">
    <extracomment>Refusal: Outlook files were asked for a phone or Mac, or for what a domain publishes.</extracomment>
    <translation>For Outlook, the files for one person and for a domain's machines can be written, both on Windows only.</translation>
  </message>
  <message id="outlook.starttls-refused-imap">
    <extracomment>Refusal: Outlook's file cannot say STARTTLS for the IMAP server; {host} and {port} are the server.</extracomment>
    <translation>Outlook's file cannot say STARTTLS for incoming mail ({host}, port {port}). Use port 993 with TLS if the server has it.</translation>
  </message>
  <message id="outlook.starttls-refused-pop3">
    <extracomment>Refusal: Outlook's file cannot say STARTTLS for the POP3 server; {host} and {port} are the server.</extracomment>
    <translation>Outlook's file cannot say STARTTLS for incoming mail ({host}, port {port}). Use port 995 with TLS if the server has it.</translation>
  </message>
  <message id="outlook.step-expect">
    <extracomment>First step, for everybody: what these files are for.</extracomment>
    <translation>Only for a computer where Outlook has never been set up. Where Outlook shows mail already, use none of these files: the page for classic Outlook (mailadvisor write --client=sheet) adds the account to what is there.</translation>
  </message>
  <message id="outlook.step-import">
    <extracomment>Step: how Outlook takes the PRF.</extracomment>
    <translation>Keep the files together in one folder. Before Outlook's first start, double-click outlook-import.cmd, not as administrator. Its window says what was done. Then start Outlook.</translation>
  </message>
  <message id="outlook.step-logon">
    <extracomment>Step for an administrator: the logon script; {log} is a file.</extracomment>
    <translation>For many people: put outlook-logon.cmd and outlook.prf of each person beside each other on a share and let the script run at that person's logon. It acts once, never where Outlook has a profile, and leaves one line in {log}.</translation>
  </message>
  <message id="outlook.step-machine-check">
    <extracomment>Step for an administrator: how to see that it works; {domain} is the domain.</extracomment>
    <translation>Try one computer first: after a logon autodiscover.log and autodiscover.xml must be in %LOCALAPPDATA%\MailAdvisor\{domain}, and a new account in Outlook must receive and send.</translation>
  </message>
  <message id="outlook.step-machine-expect">
    <extracomment>First step for an administrator: whom the script is for.</extracomment>
    <translation>Only for people whose Outlook has never been set up: for everybody who has an Outlook profile the script changes nothing. They add the account by the page for classic Outlook (mailadvisor write --client=sheet).</translation>
  </message>
  <message id="outlook.step-machine-logon">
    <extracomment>Step for an administrator: where the script goes.</extracomment>
    <translation>Let autodiscover-logon.cmd run at everybody's logon (Group Policy: User Configuration › Windows Settings › Scripts). It may run every time; values that are there already stay as they are.</translation>
  </message>
  <message id="outlook.step-machine-people">
    <extracomment>Step for an administrator: what people do; {domain} is the domain.</extracomment>
    <translation>People add their account in Outlook with their address at {domain} and their password; Outlook fills in the servers.</translation>
  </message>
  <message id="outlook.step-machine-undo">
    <extracomment>Step for an administrator: how to undo; {domain} is the domain.</extracomment>
    <translation>To undo: take the script away and delete the value {domain} in HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover. Accounts that were added stay as they are.</translation>
  </message>
  <message id="outlook.step-override">
    <extracomment>Step: another way when the PRF is not wanted, or Outlook did not take it.</extracomment>
    <translation>If no account appears, enter the values by the page for classic Outlook. Instead of the PRF, also before Outlook's first start: double-click autodiscover-import.cmd, then add the account in Outlook with address and password.</translation>
  </message>
  <message id="outlook.step-password">
    <extracomment>Step: Outlook asks for the password; {username} is the login.</extracomment>
    <translation>Outlook asks for the password of {username} at the first send and receive. It works when your mail appears; if the Inbox stays empty, close and start Outlook once more.</translation>
  </message>
  <message id="outlook.step-profile">
    <extracomment>Step: which profile to choose; {profile} is the name of the new Outlook profile.</extracomment>
    <translation>If Outlook asks which profile to use, choose {profile}.</translation>
  </message>
  <message id="outlook.step-unchanged">
    <extracomment>Step: what the person does when the script found Outlook set up; {said} is what its window shows, in English.</extracomment>
    <translation>If it says “{said}”, Outlook is set up or has been started here: follow the page for classic Outlook instead.</translation>
  </message>
  <message id="outlook.step-undo">
    <extracomment>Step: how to undo; {profile} is the name of the Outlook profile, {domain} the domain.</extracomment>
    <translation>To undo: close Outlook, open Control Panel › Mail › Show Profiles, and remove the profile {profile}. With POP3, save mail that is only on this computer first. After autodiscover-import.cmd, also delete the value {domain} in HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover.</translation>
  </message>
  <message id="outlook.unverified">
    <extracomment>Caution shown with every Outlook file.</extracomment>
    <translation>These files follow Microsoft's documentation but have not been tried with Outlook here. Try one computer first.</translation>
  </message>
  <message id="outlook.username-refused">
    <extracomment>Refusal: a user name cannot stand in Outlook's file unchanged; {host} is its server.</extracomment>
    <translation>The user name for {host} has characters that Outlook's file cannot carry unchanged. Type it into Outlook by hand.</translation>
  </message>
</context>
</TS>
