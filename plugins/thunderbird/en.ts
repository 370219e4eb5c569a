<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="thunderbird.account-exists">
    <extracomment>Refusal: the profile already reads this mailbox; {name} is that account's name in Thunderbird.</extracomment>
    <translation>This profile already has the account: “{name}” uses the same server and user name. A second one would only fetch every mail twice. Nothing was changed.</translation>
  </message>
  <message id="thunderbird.account-exists.remedy">
    <extracomment>What to do when the profile already has the account.</extracomment>
    <translation>Compare its settings in Thunderbird under Account Settings. To replace it, remove it there first; with POP3, save the mail that is only on this computer before.</translation>
  </message>
  <message id="thunderbird.address-twice">
    <extracomment>Caution when an account is added: another account of the profile has the same address; {name} is its name, {address} the address, {type} IMAP or POP3.</extracomment>
    <translation>The profile already has an account for {address}: “{name}” ({type}). It stays as it is. Remove it once the new one works and no mail is on this computer only.</translation>
  </message>
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
    <translation><numerusform>Thunderbird deletes mail from the server {n} day after this computer first fetched it, whenever it was sent. After that this computer holds the only copy.</numerusform><numerusform>Thunderbird deletes mail from the server {n} days after this computer first fetched it, whenever it was sent. After that this computer holds the only copy.</numerusform></translation>
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
  <message id="thunderbird.file-isp">
    <extracomment>What the written isp file is, in the list of files.</extracomment>
    <translation>the domain's servers, for people who add their account themselves</translation>
  </message>
  <message id="thunderbird.file-login-loader">
    <extracomment>What the written file in defaults/pref is, in the list of files.</extracomment>
    <translation>makes Thunderbird read mailadvisor.cfg</translation>
  </message>
  <message id="thunderbird.file-login-script">
    <extracomment>What the written mailadvisor.cfg is, in the list of files.</extracomment>
    <translation>makes the account for whoever signs in to the computer; no password in it</translation>
  </message>
  <message id="thunderbird.file-policies">
    <extracomment>What the written policies.json is, in the list of files, when no issuer of one's own is trusted.</extracomment>
    <translation>for all accounts: set-up asks over encrypted connections only</translation>
  </message>
  <message id="thunderbird.file-policies-ca">
    <extracomment>What the written policies.json is, in the list of files; {file} is the certificate of the company's own issuer, a path on the target.</extracomment>
    <translation>for all accounts: trusts the issuer in {file}, which must be there on each computer, and set-up asks over encrypted connections only</translation>
  </message>
  <message id="thunderbird.file-preferences">
    <extracomment>What the written preferences.json is, in the list of files; {policy} is the name of a policy of Thunderbird</extracomment>
    <translation>the value of {policy} in a group policy or in Intune, in place of policies.json</translation>
  </message>
  <message id="thunderbird.file-prefs">
    <extracomment>What the written prefs.js is, in the list of files.</extracomment>
    <translation>the account's settings; no password in it</translation>
  </message>
  <message id="thunderbird.file-prefs-added">
    <extracomment>What the changed prefs.js is, in the list of files.</extracomment>
    <translation>the profile's settings with the account added; every other line as it was, no password in it</translation>
  </message>
  <message id="thunderbird.file-prefs-corrected">
    <extracomment>What the file prefs.js is, where settings of an account that stands in it are corrected.</extracomment>
    <translation>Settings of the profile, with the corrected account</translation>
  </message>
  <message id="thunderbird.file-profiles">
    <extracomment>What the written profiles.ini is, in the list of files.</extracomment>
    <translation>tells Thunderbird which profile to open</translation>
  </message>
  <message id="thunderbird.file-registry">
    <extracomment>What the written thunderbird-policies.reg is, in the list of files</extracomment>
    <translation>the same policies for Windows’ registry, in place of policies.json</translation>
  </message>
  <message id="thunderbird.login-name-no-name">
    <extracomment>Caution about the way “login-name”: the script cannot know the person's own name.</extracomment>
    <translation>login-name: the sender's name stays empty until the person enters it in Account Settings.</translation>
  </message>
  <message id="thunderbird.login-name-servers">
    <extracomment>Caution about the way “login-name”; {protocol} is IMAP or POP3, {host} its server, {domain} the domain.</extracomment>
    <translation>login-name: everybody gets a {protocol} account at {host} with the login name of the computer before @{domain}. Where login names differ from addresses, take typed-address.</translation>
  </message>
  <message id="thunderbird.never-is-a-century">
    <extracomment>Caution in a domain's file when mail shall never be deleted from the server (POP3).</extracomment>
    <translation>This file has no value for “never delete from the server”: it says 36,500 days instead.</translation>
  </message>
  <message id="thunderbird.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>No outgoing server is known: Thunderbird can receive but not send until one is added.</translation>
  </message>
  <message id="thunderbird.no-prefs">
    <extracomment>Refusal: the folder given with --profile has no prefs.js.</extracomment>
    <translation>The folder holds no prefs.js: no Thunderbird was ever started with it.</translation>
  </message>
  <message id="thunderbird.no-prefs.remedy">
    <extracomment>What to do when the folder is no profile.</extracomment>
    <translation>In Thunderbird, Help › Troubleshooting Information › Profile Folder names the right one. For a new profile, use -o instead of --profile.</translation>
  </message>
  <message id="thunderbird.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Mail leaves the server as soon as Thunderbird has fetched it: after that this computer holds the only copy.</translation>
  </message>
  <message id="thunderbird.oauth2-unknown-host">
    <extracomment>Refusal: the server only takes OAuth2 and Thunderbird is not registered with it; {host} is the server.</extracomment>
    <translation>{host} only accepts OAuth2, and Thunderbird is registered for that with the large providers only. It would never sign in.</translation>
  </message>
  <message id="thunderbird.outgoing-shared">
    <extracomment>Caution: other accounts send through the server {host} too, so it was not changed; {right} is the right one for this account.</extracomment>
    <translation>Sending stays with {host}, since other accounts use it, too. For this address choose {right} in the account’s settings.</translation>
  </message>
  <message id="thunderbird.plain-left-out">
    <extracomment>Caution in a domain's file: a server without encryption is not in it; {host} and {port} name it.</extracomment>
    <translation>{host}, port {port}, is left out: its connection is not encrypted.</translation>
  </message>
  <message id="thunderbird.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>The connection to {host}, port {port}, is not encrypted: others could read the password on the way. Such an account is not written.</translation>
  </message>
  <message id="thunderbird.platform-unsupported">
    <extracomment>Refusal: files for the Thunderbird of desktops were asked for a phone.</extracomment>
    <translation>These files are for Thunderbird on a computer; Thunderbird on a phone takes others.</translation>
  </message>
  <message id="thunderbird.prefs-broken">
    <extracomment>Refusal: the prefs.js of the person's profile has a syntax error; {line} is the line number.</extracomment>
    <translation>prefs.js has an error in line {line}: Thunderbird would throw the whole file away, with all accounts. Nothing was changed.</translation>
  </message>
  <message id="thunderbird.prefs-broken.remedy">
    <extracomment>What to do about a prefs.js with a syntax error.</extracomment>
    <translation>Start Thunderbird and see whether the accounts are there, close it, and try again. Thunderbird keeps a broken file as Invalidprefs.js.</translation>
  </message>
  <message id="thunderbird.scope-unsupported">
    <extracomment>Refusal: Thunderbird files were asked for what a domain publishes, or without the settings they need.</extracomment>
    <translation>For Thunderbird, a new profile, an account in an existing profile and the settings of a machine can be written. For what a domain publishes use --client publish.</translation>
  </message>
  <message id="thunderbird.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>It works when the Inbox shows the same mail as webmail.</translation>
  </message>
  <message id="thunderbird.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>It works when your mail arrives in the Inbox and webmail still shows what is to stay.</translation>
  </message>
  <message id="thunderbird.step-close">
    <extracomment>Step: what the person does first.</extracomment>
    <translation>Close Thunderbird.</translation>
  </message>
  <message id="thunderbird.step-copy">
    <extracomment>Step: where the files go; {place} is a folder such as ~/.thunderbird; “thunderbird” is the written folder.</extracomment>
    <translation>Copy what is in the folder “thunderbird” to {place}. If that folder already has a profiles.ini, stop: Thunderbird is already in use there, and these files are for a new start. Add the account to the profile in use instead (mailadvisor write --profile).</translation>
  </message>
  <message id="thunderbird.step-machine-check">
    <extracomment>Step for an administrator: how to see that it works.</extracomment>
    <translation>Try one computer first: in Thunderbird, Help › Troubleshooting Information, open about:policies. It works when the policies are listed without an error and mail arrives.</translation>
  </message>
  <message id="thunderbird.step-machine-choose">
    <extracomment>Step for an administrator: which of the written folders to take; {domain} is the domain.</extracomment>
    <translation>Choose one of two folders. typed-address: people add their account with name, address and password, and Thunderbird knows the servers of {domain}. login-name: the account is there at the first start, also in profiles that are in use; it is for computers where the login name is the part before the @.</translation>
  </message>
  <message id="thunderbird.step-machine-copy">
    <extracomment>Step for an administrator: where the files go; {folder} is Thunderbird's application folder.</extracomment>
    <translation>With Thunderbird closed, copy what is in “both” and in the chosen folder into Thunderbird's application folder {folder}. On Linux, policies.json may stand in /etc/thunderbird/policies instead, where updates leave it alone.</translation>
  </message>
  <message id="thunderbird.step-machine-existing">
    <extracomment>Step for an administrator: what to do where such files are already there.</extracomment>
    <translation>Where there already is a policies.json or another AutoConfig script, put these lines into it: Thunderbird reads one of each, and a policies.json with one wrong comma counts for nothing.</translation>
  </message>
  <message id="thunderbird.step-machine-people">
    <extracomment>Step for an administrator: what people are asked.</extracomment>
    <translation>People start Thunderbird and are asked for their password only (with typed-address also for name and address).</translation>
  </message>
  <message id="thunderbird.step-machine-undo">
    <extracomment>Step for an administrator: how to undo; {folder} is Thunderbird's application folder.</extracomment>
    <translation>To undo: delete the copied files from {folder}. Accounts that people added themselves stay; an account of login-name can then no longer connect and is removed in Account Settings.</translation>
  </message>
  <message id="thunderbird.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>Start Thunderbird. It asks for the password of {username}; if only you use this computer, it may remember the password.</translation>
  </message>
  <message id="thunderbird.step-undo">
    <extracomment>Step: how to undo; {place} is Thunderbird's folder.</extracomment>
    <translation>To undo: close Thunderbird and delete the copied files from {place}. Mail on the server is not touched; with POP3, mail that is only on this computer goes with them, so save it first.</translation>
  </message>
  <message id="thunderbird.step-undo-addition">
    <extracomment>Step: how to undo the addition of an account.</extracomment>
    <translation>To undo: close Thunderbird and take the addition back with mailadvisor undo; or remove the account in Thunderbird under Account Settings › Account Actions.</translation>
  </message>
  <message id="thunderbird.user-js-undoes">
    <extracomment>Refusal: a user.js in the profile sets the list of accounts or outgoing servers.</extracomment>
    <translation>A user.js in this profile sets the list of accounts anew at every start: an added account would be gone again. Nothing was changed.</translation>
  </message>
  <message id="thunderbird.user-js-undoes.remedy">
    <extracomment>What to do about a user.js that sets the list of accounts.</extracomment>
    <translation>Add the account where that user.js is made, or take mail.accountmanager.accounts and mail.smtpservers out of it.</translation>
  </message>
</context>
</TS>
