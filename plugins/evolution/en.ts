<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="evolution.account-exists">
    <extracomment>Refusal: the mailbox {address} is in Evolution already.</extracomment>
    <translation>Evolution has this mailbox of {address} already. Nothing was changed.</translation>
  </message>
  <message id="evolution.account-exists.remedy">
    <extracomment>Step after evolution.account-exists.</extracomment>
    <translation>Compare the settings of that account in Evolution's preferences.</translation>
  </message>
  <message id="evolution.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in Evolution; {host} is the server.</extracomment>
    <translation>Evolution has none of the sign-in methods of {host}.</translation>
  </message>
  <message id="evolution.days-from-message-date" numerus="yes">
    <extracomment>Strong caution about POP3: Evolution counts the days from the mail's own date; {n} is the number of days.</extracomment>
    <translation><numerusform>Careful: Evolution counts from the day the mail was sent, not from when it was fetched. Everything older than {n} day leaves the server in the very first session, and this computer then holds the only copy. Let other programs fetch what they need, and make a backup, first.</numerusform><numerusform>Careful: Evolution counts from the day the mail was sent, not from when it was fetched. Everything older than {n} days leaves the server in the very first session, and this computer then holds the only copy. Let other programs fetch what they need, and make a backup, first.</numerusform></translation>
  </message>
  <message id="evolution.days-over-a-year" numerus="yes">
    <extracomment>Refusal: Evolution takes at most 365 days for leaving mail on the server; {n} is what was asked for.</extracomment>
    <translation><numerusform>Evolution can leave mail on the server for at most 365 days, not {n} day. Choose fewer days, or never delete.</numerusform><numerusform>Evolution can leave mail on the server for at most 365 days, not {n} days. Choose fewer days, or never delete.</numerusform></translation>
  </message>
  <message id="evolution.domain-without-incoming">
    <extracomment>Refusal: a domain without an incoming server that Evolution can use; {domain} is the domain.</extracomment>
    <translation>{domain} has no encrypted incoming server that Evolution can sign in to with a password.</translation>
  </message>
  <message id="evolution.file-account">
    <extracomment>What the first written .source file is, in the list of files.</extracomment>
    <translation>the account and its incoming server; no password in it</translation>
  </message>
  <message id="evolution.file-corrected">
    <extracomment>What the file is, where settings of an account that stands there are corrected.</extracomment>
    <translation>Settings of the account, corrected</translation>
  </message>
  <message id="evolution.file-identity">
    <extracomment>What the written -identity.source file is, in the list of files.</extracomment>
    <translation>the sender's name and address</translation>
  </message>
  <message id="evolution.file-transport">
    <extracomment>What the written -transport.source file is, in the list of files.</extracomment>
    <translation>the outgoing server; no password in it</translation>
  </message>
  <message id="evolution.machine-is-imap">
    <extracomment>Caution in files for everybody on a machine: the domain has IMAP and POP3, IMAP was written.</extracomment>
    <translation>The domain offers IMAP and POP3; everybody gets IMAP. For POP3 leave the IMAP servers out of the domain file.</translation>
  </message>
  <message id="evolution.machine-login">
    <extracomment>Caution in files for everybody on a machine: Evolution makes the address from the login; {domain} is the domain.</extracomment>
    <translation>Each person's address becomes their login on this computer, then @{domain}. It fits only where login and mailbox have the same name; the sender's name is the full name of the login.</translation>
  </message>
  <message id="evolution.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>No outgoing server is known: Evolution can receive but not send until one is added.</translation>
  </message>
  <message id="evolution.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Mail leaves the server as soon as Evolution has fetched it: after that this computer holds the only copy.</translation>
  </message>
  <message id="evolution.oauth2-not-used">
    <extracomment>Caution: the server prefers OAuth2, the written account signs in with a password; {host} is the server.</extracomment>
    <translation>{host} prefers OAuth2; these files sign in with a password. Where the provider does not take the usual one, make an app password first.</translation>
  </message>
  <message id="evolution.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>The connection to {host}, port {port}, is not encrypted: others could read the password on the way. Such an account is not written.</translation>
  </message>
  <message id="evolution.scope-unsupported">
    <extracomment>Refusal: Evolution files were asked for what a domain publishes on the web.</extracomment>
    <translation>For Evolution there are files for one person and for everybody on a machine, nothing that a domain publishes.</translation>
  </message>
  <message id="evolution.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>It works when the Inbox shows the same mails as webmail.</translation>
  </message>
  <message id="evolution.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>It works when the mails arrive in the Inbox under “On This Computer” and webmail still shows what is to stay.</translation>
  </message>
  <message id="evolution.step-close">
    <extracomment>Step: what the person does first; the command is typed as it stands.</extracomment>
    <translation>Close Evolution and run “evolution --force-shutdown”, so that its background services read the new files.</translation>
  </message>
  <message id="evolution.step-copy">
    <extracomment>Step: where the files go; “evolution/sources” is the written folder.</extracomment>
    <translation>Copy the files in evolution/sources to ~/.config/evolution/sources. Accounts that are there already stay as they are.</translation>
  </message>
  <message id="evolution.step-machine-check">
    <extracomment>Step for the machine's administrator: how to see that it works.</extracomment>
    <translation>Let one person log in and look into their ~/.config/evolution/sources: it works when these files are there with that person's address in them.</translation>
  </message>
  <message id="evolution.step-machine-copy">
    <extracomment>Step for the machine's administrator: where the files go; {place} is the folder, “evolution/autoconfig” the written one.</extracomment>
    <translation>As administrator copy the files in evolution/autoconfig to {place}; make the folder when it is not there.</translation>
  </message>
  <message id="evolution.step-machine-password">
    <extracomment>Step for the machine's administrator: what each person sees.</extracomment>
    <translation>At the next login each person finds the account in Evolution and types their own password once.</translation>
  </message>
  <message id="evolution.step-machine-undo">
    <extracomment>Step for the machine's administrator: how to undo; {place} is the folder.</extracomment>
    <translation>To undo: delete the files from {place}; at the next login Evolution takes everybody's copies away. Mail on the server stays.</translation>
  </message>
  <message id="evolution.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>Open Evolution and type the password of {username}, once for receiving and once for sending. It goes into your keyring, not into these files.</translation>
  </message>
  <message id="evolution.step-undo">
    <extracomment>Step: how to undo; {uid} is how the names of the copied files begin.</extracomment>
    <translation>To undo: close Evolution as in step 1 and delete the files that begin with {uid} from ~/.config/evolution/sources. Mail on the server stays; mail fetched by POP3 stays in Evolution under “On This Computer”.</translation>
  </message>
  <message id="evolution.username-would-expand">
    <extracomment>Refusal in a domain's files: the user name pattern holds ${, which Evolution would replace by something else; {username} is the pattern.</extracomment>
    <translation>The user name “{username}” holds “${”, which Evolution replaces by a variable of the computer. It cannot be written for everybody.</translation>
  </message>
</context>
</TS>
