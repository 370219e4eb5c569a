<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="ability.idle">
    <extracomment>In the probe's page, one of a list behind 'IMAP:': what a server can do; the word in brackets is the technical name.</extracomment>
    <translation>new mail shows at once (IDLE)</translation>
  </message>
  <message id="ability.move">
    <extracomment>As ability.idle.</extracomment>
    <translation>moves mail in one step (MOVE)</translation>
  </message>
  <message id="ability.pipelining">
    <extracomment>As ability.idle.</extracomment>
    <translation>takes several commands at once (PIPELINING)</translation>
  </message>
  <message id="ability.quota">
    <extracomment>As ability.idle.</extracomment>
    <translation>tells how much space is used (QUOTA)</translation>
  </message>
  <message id="ability.size">
    <extracomment>What a sending server can do, one of a list after the protocol's name; {size} such as 35 MB; SIZE is the extension's name.</extracomment>
    <translation>mails up to {size} (SIZE)</translation>
  </message>
  <message id="ability.smtputf8">
    <extracomment>What a sending server can do, one of a list after the protocol's name; SMTPUTF8 is the extension's name.</extracomment>
    <translation>addresses in Thai letters (SMTPUTF8)</translation>
  </message>
  <message id="ability.special-use">
    <extracomment>As ability.idle.</extracomment>
    <translation>knows its folders for sent mail and trash (SPECIAL-USE)</translation>
  </message>
  <message id="ability.uidl">
    <extracomment>As ability.idle, behind 'POP3:'.</extracomment>
    <translation>mail can be left on the server (UIDL)</translation>
  </message>
  <message id="ability.uidplus">
    <extracomment>As ability.idle.</extracomment>
    <translation>single mails can be deleted for good (UIDPLUS)</translation>
  </message>
  <message id="account.address">
    <extracomment>Error: the address in an account does not stand in its normal form (domain in lower case, xn-- for other scripts); {field} is its path.</extracomment>
    <translation>The address in “{field}” must have its domain in lower case and in its xn-- form.</translation>
  </message>
  <message id="account.auth-word">
    <extracomment>Error: the list of sign-in methods holds something that is no such word; {field} is its path.</extracomment>
    <translation>The list “{field}” may hold only words such as password-cleartext or OAuth2.</translation>
  </message>
  <message id="account.certificate-file">
    <extracomment>Refusal to write a mail program's files: the path given with --ca-file holds characters that the file cannot hold safely.</extracomment>
    <translation>The path of the certificate file holds quotes, $, %, # or another character that mail programs misread: copy the file into a folder whose name has none of them</translation>
  </message>
  <message id="account.days">
    <extracomment>Error: the number of days mail stays on the server is out of range; {field} is its path.</extracomment>
    <translation>The field “{field}” must be a whole number of days from 1 to 3650, or null for never.</translation>
  </message>
  <message id="account.days-without-leaving">
    <extracomment>Error: an account says both: leave nothing on the server, and delete from the server after N days; {field} is the path of the days.</extracomment>
    <translation>“{field}” is set although leaveOnServer is false: mail that leaves the server at once cannot be deleted later. Decide for one of the two.</translation>
  </message>
  <message id="account.entry-elsewhere">
    <extracomment>Why part of a mail program's own files was not looked into: they name another file that is not part of the profile; {entry} is the line or its file.</extracomment>
    <translation>“{entry}” names another file, which was not looked into</translation>
  </message>
  <message id="account.entry-incomplete">
    <extracomment>Why an entry in a mail program's own files is not shown as an account; {entry} is the entry's name there (account2), {field} the name of the setting that is missing.</extracomment>
    <translation>“{entry}” could not be read as an account: its “{field}” is missing</translation>
  </message>
  <message id="account.entry-other-type">
    <extracomment>Why an entry in a mail program's own files is not shown as an account; {entry} is the entry's name there (account2), {type} the program's own word for its type (exchange).</extracomment>
    <translation>“{entry}” is neither IMAP nor POP3 but “{type}”</translation>
  </message>
  <message id="account.entry-sealed">
    <extracomment>Why a file with settings for a mail program was not looked into: it is signed, encrypted or not text; {entry} is the file.</extracomment>
    <translation>“{entry}” is signed, encrypted or not text, and was not looked into</translation>
  </message>
  <message id="account.field-missing">
    <extracomment>Error: a field of an account or domain file is empty; {field} is its path in the JSON.</extracomment>
    <translation>The field “{field}” is empty.</translation>
  </message>
  <message id="account.file-garbled">
    <extracomment>Error: a mail program's own file is damaged; {file} is its name in the profile, {line} the number of the line.</extracomment>
    <translation>{file} cannot be read: line {line} is damaged</translation>
  </message>
  <message id="account.host">
    <extracomment>Error: a server in an account is no host name; {field} is its path.</extracomment>
    <translation>The value of “{field}” cannot be the name of a server.</translation>
  </message>
  <message id="account.not-in-files">
    <extracomment>Error: an account that should be taken out of a mail program's files is not in them; {account} is its address or its name there.</extracomment>
    <translation>There is no account “{account}” in these files</translation>
  </message>
  <message id="account.password">
    <extracomment>Error: an account or domain file has a field for a password; {field} is its path. The password itself is never shown.</extracomment>
    <translation>The field “{field}” looks like a password. Passwords do not belong in this file: it goes from desk to desk.</translation>
  </message>
  <message id="account.password-remedy">
    <extracomment>Next step after the error that an account file holds a password.</extracomment>
    <translation>Remove the field. The mail program asks the person for the password itself. If the file was already passed on, change the password.</translation>
  </message>
  <message id="account.port">
    <extracomment>Error: a port in an account is outside its range; {field} is its path.</extracomment>
    <translation>The port in “{field}” must be a whole number from 1 to 65535.</translation>
  </message>
  <message id="account.schema">
    <extracomment>Error: an account or domain file is not the JSON document expected here; {schema} is the name it must carry.</extracomment>
    <translation>This is not an account or domain file of this program: its field “schema” must be “{schema}”.</translation>
  </message>
  <message id="account.text-characters">
    <extracomment>Error: a text in an account holds a line break, a control character, one that is not visible, or broken UTF-8; {field} is its path.</extracomment>
    <translation>The text in “{field}” holds a line break, a character that nobody can see, or broken UTF-8; no mail program's file can carry that safely.</translation>
  </message>
  <message id="account.text-too-long">
    <extracomment>Error: a text in an account is over 4096 bytes; {field} is its path.</extracomment>
    <translation>The text in “{field}” is too long.</translation>
  </message>
  <message id="advice.headline.imap-decided">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>Set this account up as IMAP, because {because}.</translation>
  </message>
  <message id="advice.headline.imap-kept">
    <extracomment>Headline; the account is IMAP already, which is right.</extracomment>
    <translation>Leave the account as it is: IMAP is right. Only compare the server name and the encryption with the settings below.</translation>
  </message>
  <message id="advice.headline.imap-kept-because">
    <extracomment>As advice.headline.imap-kept, with the reason as a clause: {because} is one or two of rule.*.because.</extracomment>
    <translation>Leave the account as it is: IMAP is right, because {because}. Only compare the server name and the encryption with the settings below.</translation>
  </message>
  <message id="advice.headline.imap-leaning">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>IMAP fits better here, because {because}.</translation>
  </message>
  <message id="advice.headline.imap-only-possible">
    <extracomment>Headline when POP3 is impossible.</extracomment>
    <translation>Set this account up as IMAP: POP3 cannot be used here.</translation>
  </message>
  <message id="advice.headline.imap-open">
    <extracomment>Headline when nothing decides.</extracomment>
    <translation>Start with IMAP: it removes nothing from the server, so you can still change your mind.</translation>
  </message>
  <message id="advice.headline.none-bridge">
    <extracomment>Headline when the provider needs its own bridge program.</extracomment>
    <translation>This provider does not let mail programs connect directly: install its own bridge program first.</translation>
  </message>
  <message id="advice.headline.none-exchange">
    <extracomment>Headline when the mail lies at Microsoft 365 and the program cannot sign in.</extracomment>
    <translation>Add this account as Microsoft 365 (Exchange) in Outlook or the phone's mail app: IMAP and POP3 cannot be used. Exchange accounts of other programs (EWS) stopped in October 2026 unless IT allows them.</translation>
  </message>
  <message id="advice.headline.none-found">
    <extracomment>Headline: nothing was found, so nothing is decided.</extracomment>
    <translation>It is too early to say which type fits: no mail server was found for this address.</translation>
  </message>
  <message id="advice.headline.none-other-name">
    <extracomment>Headline: the certificate is for the hoster's own name. {host} is that name, {choice} the type to set up there (choice.*).</extracomment>
    <translation>Use the server name {host} ({choice}): the certificate is for that name. First ask your IT desk or the provider whether it is right; until then use webmail.</translation>
  </message>
  <message id="advice.headline.none-own-exchange">
    <extracomment>Headline: a company's own Exchange server that shows no IMAP or POP3.</extracomment>
    <translation>This is an Exchange server: Outlook sets itself up with the address alone. For another program ask your IT desk whether IMAP is switched on.</translation>
  </message>
  <message id="advice.headline.none-own-program">
    <extracomment>Headline when the provider lets no other program in, not even through a bridge.</extracomment>
    <translation>No mail program can be set up for this provider: use its own program, or its webmail.</translation>
  </message>
  <message id="advice.headline.none-read-nowhere">
    <extracomment>the answer; no device and no webmail were named</extracomment>
    <translation>You said that this mail is read on no device and not in webmail, so nothing has to be set up. If it is read somewhere after all, say on how many devices.</translation>
  </message>
  <message id="advice.headline.none-wait-for-imap">
    <extracomment>Headline: IMAP is right and set up, and its connection could not be verified.</extracomment>
    <translation>Leave your IMAP account as it is, and have the provider repair the certificate of the server. Until then use webmail, and never click the warning away.</translation>
  </message>
  <message id="advice.headline.none-webmail">
    <extracomment>Headline when neither type can be used.</extracomment>
    <translation>Neither IMAP nor POP3 can be used here yet. Use webmail until that is mended.</translation>
  </message>
  <message id="advice.headline.none-webmail-enough">
    <extracomment>Headline when no device has a mail program.</extracomment>
    <translation>No mail program has to be set up: webmail is enough.</translation>
  </message>
  <message id="advice.headline.pop3-decided" numerus="yes">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because. {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>Set this account up as POP3 and leave mail on the server for {n} day, because {because}.</numerusform><numerusform>Set this account up as POP3 and leave mail on the server for {n} days, because {because}.</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-decided-keep">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>Set this account up as POP3 and let it leave all mail on the server, because {because}.</translation>
  </message>
  <message id="advice.headline.pop3-decided-plain">
    <extracomment>Headline of the advice where the server itself deletes what POP3 fetched. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>Set this account up as POP3, because {because}.</translation>
  </message>
  <message id="advice.headline.pop3-kept" numerus="yes">
    <extracomment>Headline; the account is POP3 already, which is right; {n} days on the server; {because} is one or two of rule.*.because.</extracomment>
    <translation><numerusform>Keep the POP3 account you have and let it leave mail on the server for {n} day, because {because}.</numerusform><numerusform>Keep the POP3 account you have and let it leave mail on the server for {n} days, because {because}.</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-kept-keep">
    <extracomment>As advice.headline.pop3-kept, but nothing is deleted from the server; {because} is one or two of rule.*.because.</extracomment>
    <translation>Keep the POP3 account you have, because {because}. Only check that it leaves all mail on the server.</translation>
  </message>
  <message id="advice.headline.pop3-kept-plain">
    <extracomment>Headline: the account that is there is right, and nothing stays on the server. {because} is a clause.</extracomment>
    <translation>Keep the POP3 account you have, because {because}.</translation>
  </message>
  <message id="advice.headline.pop3-leaning" numerus="yes">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because. {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>POP3 fits better here, leaving mail on the server for {n} day, because {because}.</numerusform><numerusform>POP3 fits better here, leaving mail on the server for {n} days, because {because}.</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-leaning-keep">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>POP3 fits better here, without deleting anything from the server, because {because}.</translation>
  </message>
  <message id="advice.headline.pop3-leaning-plain">
    <extracomment>Headline of the advice where the server itself deletes what POP3 fetched. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>POP3 fits better here, because {because}.</translation>
  </message>
  <message id="advice.headline.pop3-only-possible" numerus="yes">
    <extracomment>Headline when IMAP is impossible. {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>Set this account up as POP3, leaving mail on the server for {n} day: IMAP cannot be used here.</numerusform><numerusform>Set this account up as POP3, leaving mail on the server for {n} days: IMAP cannot be used here.</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-only-possible-keep">
    <extracomment>Headline when IMAP is impossible.</extracomment>
    <translation>Set this account up as POP3 and let it leave all mail on the server: IMAP cannot be used here.</translation>
  </message>
  <message id="advice.headline.pop3-only-possible-plain">
    <extracomment>Headline when IMAP is impossible and nothing stays on the server with POP3.</extracomment>
    <translation>Set this account up as POP3: IMAP cannot be used here.</translation>
  </message>
  <message id="advice.headline.pop3-open">
    <extracomment>the answer; the person has a POP3 account and nothing decides</extracomment>
    <translation>Keep the POP3 account you have: nothing asks for a change.</translation>
  </message>
  <message id="ask.changed">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>What changed shortly before: the password, the device, the provider, or an update?</translation>
  </message>
  <message id="ask.changed.device">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>The computer or phone</translation>
  </message>
  <message id="ask.changed.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>What changed last is looked at first.</translation>
  </message>
  <message id="ask.changed.nothing">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>Nothing</translation>
  </message>
  <message id="ask.changed.password">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>The password</translation>
  </message>
  <message id="ask.changed.provider">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>The provider or the server</translation>
  </message>
  <message id="ask.changed.system">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>An update of Windows, the phone or the program</translation>
  </message>
  <message id="ask.direction">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>Which does not work: receiving, sending, or both?</translation>
  </message>
  <message id="ask.direction.both">
    <extracomment>As ask.direction, a choice.</extracomment>
    <translation>Both</translation>
  </message>
  <message id="ask.direction.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>Receiving and sending go to two servers with settings of their own.</translation>
  </message>
  <message id="ask.direction.receiving">
    <extracomment>As ask.direction, a choice.</extracomment>
    <translation>Receiving; sending works</translation>
  </message>
  <message id="ask.direction.sending">
    <extracomment>As ask.direction, a choice.</extracomment>
    <translation>Sending; receiving works</translation>
  </message>
  <message id="ask.end">
    <extracomment>Diagnosis at a terminal: the last choice of every question, which Enter takes; nothing more is asked.</extracomment>
    <translation>No more questions</translation>
  </message>
  <message id="ask.mobile-data">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>Does it work over your phone's mobile data or hotspot?</translation>
  </message>
  <message id="ask.mobile-data.fails">
    <extracomment>As ask.mobile-data, a choice.</extracomment>
    <translation>It fails there too</translation>
  </message>
  <message id="ask.mobile-data.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>If it works there, the line or Wi-Fi is the cause, not the server and not the settings.</translation>
  </message>
  <message id="ask.mobile-data.works">
    <extracomment>As ask.mobile-data, a choice.</extracomment>
    <translation>It works there</translation>
  </message>
  <message id="ask.others">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>Is it only you, or do colleagues have it too?</translation>
  </message>
  <message id="ask.others.everyone">
    <extracomment>As ask.others, a choice.</extracomment>
    <translation>The whole company</translation>
  </message>
  <message id="ask.others.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>The answer tells a fault of one computer from one of the server or the office.</translation>
  </message>
  <message id="ask.others.only-me">
    <extracomment>As ask.others, a choice.</extracomment>
    <translation>Only me</translation>
  </message>
  <message id="ask.others.several">
    <extracomment>As ask.others, a choice.</extracomment>
    <translation>Others too</translation>
  </message>
  <message id="ask.server-words">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>Read me the whole line after “server responded”, or the line with the number, word for word</translation>
  </message>
  <message id="ask.server-words.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>The server's own words tell what the number in front of them does not.</translation>
  </message>
  <message id="ask.unknown">
    <extracomment>Diagnosis: an answer to every question to the caller, as a choice.</extracomment>
    <translation>Not known</translation>
  </message>
  <message id="ask.webmail">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>Does webmail open with the same password? Try just once</translation>
  </message>
  <message id="ask.webmail.fails">
    <extracomment>As ask.webmail, a choice.</extracomment>
    <translation>It refuses the password</translation>
  </message>
  <message id="ask.webmail.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>If it opens, the password is right, and the program or the provider's rules are looked at next.</translation>
  </message>
  <message id="ask.webmail.works">
    <extracomment>As ask.webmail, a choice.</extracomment>
    <translation>It opens</translation>
  </message>
  <message id="audit-fix.again-later">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>It costs no points. Ask again later or from another network.</translation>
  </message>
  <message id="audit-fix.all-addresses">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Let every address of the name give the same service with the same certificate, or take the dead one out of the DNS.</translation>
  </message>
  <message id="audit-fix.automatic-renewal">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Renew it now and find out why it was not renewed by itself.</translation>
  </message>
  <message id="audit-fix.certificate-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Get a certificate that has the published name, or publish a name that the certificate has.</translation>
  </message>
  <message id="audit-fix.full-chain">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Install the whole chain: fullchain.pem instead of cert.pem, then restart the mail service.</translation>
  </message>
  <message id="audit-fix.hoster-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Publish the hoster's own server name: it leads to the same machine and its certificate is right. The lines below do.</translation>
  </message>
  <message id="audit-fix.https-autodiscover">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Answer over https at that name, with a certificate for it.</translation>
  </message>
  <message id="audit-fix.https-file">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Give out the same file over https: programs warn about an unencrypted one, and many do not ask there.</translation>
  </message>
  <message id="audit-fix.mx">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Let the MX record name a server that has an address. Check the line below before you enter it.</translation>
  </message>
  <message id="audit-fix.name-leads-nowhere">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Let the name lead to the server that gives out the file, or take the record away.</translation>
  </message>
  <message id="audit-fix.new-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Get a new certificate for this server from a public issuer (RSA 2048 or EC P-256, for servers) and install it.</translation>
  </message>
  <message id="audit-fix.no-plain-login">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Take passwords inside encryption only. Dovecot: disable_plaintext_auth = yes; Postfix: smtpd_tls_auth_only = yes.</translation>
  </message>
  <message id="audit-fix.nothing-to-do">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Nothing has to be done.</translation>
  </message>
  <message id="audit-fix.one-system">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Correct the settings that are out of date, so that both lead to the same system. The lines below lead to the one that was found first; check that it is the right one.</translation>
  </message>
  <message id="audit-fix.one-user-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Publish the same user name everywhere, as in the files below.</translation>
  </message>
  <message id="audit-fix.open-port">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Open the port and start the service there, or publish what answers: the lines below do.</translation>
  </message>
  <message id="audit-fix.other-network">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>It costs no points. Ask again from another network, such as a phone's.</translation>
  </message>
  <message id="audit-fix.pacc-digest">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Replace the TXT record by the line below, and do so each time the file changes.</translation>
  </message>
  <message id="audit-fix.pacc-file">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Correct the JSON of the file, or take the file away.</translation>
  </message>
  <message id="audit-fix.programs-ask">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Programs ask the person before they use it, unless the zone is signed (DNSSEC).</translation>
  </message>
  <message id="audit-fix.public-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Install a certificate of a public issuer, such as Let's Encrypt. Nobody should have to confirm an exception.</translation>
  </message>
  <message id="audit-fix.publish-all">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Publish the settings: enter the zone lines below, and give out the two files from your web server.</translation>
  </message>
  <message id="audit-fix.publish-autodiscover">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Give out the answer below at that address, for POST too. It cannot name the user: where the user name is the whole address, people must type it into Outlook once; the script of “mailadvisor write --client publish” names it.</translation>
  </message>
  <message id="audit-fix.publish-file">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Give out the file below at that address. It was made from what your mail server really offers.</translation>
  </message>
  <message id="audit-fix.publish-if-wanted">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Publish it as well if people shall use it; leave it as it is if not.</translation>
  </message>
  <message id="audit-fix.publish-srv">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Add the zone lines below. They name what your mail server really offers.</translation>
  </message>
  <message id="audit-fix.renew-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Renew the certificate, restart the mail service, and let it be renewed by itself from now on.</translation>
  </message>
  <message id="audit-fix.replace-srv">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Replace the record of that name by the line below.</translation>
  </message>
  <message id="audit-fix.same-methods">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Offer the same methods before and inside encryption; look for a firewall that changes mail traffic.</translation>
  </message>
  <message id="audit-fix.server-works">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Look into the log of the mail server: it is overloaded, switched off, or blocks callers.</translation>
  </message>
  <message id="audit-fix.settings-after-sign-in">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Outlook and Exchange clients sign in there; other programs need one of the other ways.</translation>
  </message>
  <message id="audit-fix.split-delivery">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Nothing is wrong when some people are here and others there. People must be told in which system their mail is.</translation>
  </message>
  <message id="audit-fix.staple">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Switch OCSP stapling on, or get a certificate that does not demand it.</translation>
  </message>
  <message id="audit-fix.starttls-on">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Switch STARTTLS on in the mail server (it needs a certificate), or publish the encrypted port as below.</translation>
  </message>
  <message id="audit-fix.submission-port">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Publish port 465 or 587 for sending: many networks close port 25. The lines below do.</translation>
  </message>
  <message id="audit-fix.takes-mail-or-not">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Take the published settings away as below; or, if the domain takes mail, replace the MX record.</translation>
  </message>
  <message id="audit-fix.tls-ports">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Port 993, 995 or 465 beside it would be encrypted from the first byte.</translation>
  </message>
  <message id="audit-fix.tls-versions">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Allow TLS 1.2 and 1.3 only. Dovecot: ssl_min_protocol = TLSv1.2; Postfix: smtpd_tls_protocols = &gt;=TLSv1.2.</translation>
  </message>
  <message id="audit-fix.tls-works">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Look into the log of the mail server: its certificate or key cannot be read, or the port is not set up for TLS.</translation>
  </message>
  <message id="audit-fix.tokens-only">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Programs without this kind of sign-in cannot be used. Scanners and old programs need another way to send.</translation>
  </message>
  <message id="audit-fix.tools-for-that">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Only what is there was looked at, not whether it is right. internet.nl and checkdmarc test these records.</translation>
  </message>
  <message id="audit-fix.true-methods">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Publish the sign-in methods that the server has: the file below does.</translation>
  </message>
  <message id="audit-fix.true-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Publish a server name that exists: the lines below do.</translation>
  </message>
  <message id="audit-fix.web-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Get a certificate with that name from a public issuer and install it in full (fullchain.pem). cPanel: SSL/TLS Status; DirectAdmin: SSL Certificates; Plesk: SSL/TLS Certificates.</translation>
  </message>
  <message id="audit-fix.web-open">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Open port 443 for that name and give out the file there.</translation>
  </message>
  <message id="audit-fix.web-redirect">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Give out the file itself at that address over https, without leading on.</translation>
  </message>
  <message id="audit-fix.web-status">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Let the web server give out the file at that address to everybody, with status 200 and without a sign-in.</translation>
  </message>
  <message id="audit.addresses-differ">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The addresses of the mail server do not answer alike</translation>
  </message>
  <message id="audit.autoconfig-certificate">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The web server of the settings file has a bad certificate</translation>
  </message>
  <message id="audit.autoconfig-closed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The site of the settings file does not answer over https</translation>
  </message>
  <message id="audit.autoconfig-doctype">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file has a DOCTYPE, which programs refuse</translation>
  </message>
  <message id="audit.autoconfig-empty">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file names no server that can be used</translation>
  </message>
  <message id="audit.autoconfig-http-only">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file comes unencrypted only</translation>
  </message>
  <message id="audit.autoconfig-malformed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file is not well-formed XML</translation>
  </message>
  <message id="audit.autoconfig-missing-file">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The site for the settings file is there, the file is not</translation>
  </message>
  <message id="audit.autoconfig-name-dangling">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The name for the settings file leads nowhere</translation>
  </message>
  <message id="audit.autoconfig-other-xml">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file holds something else than mail settings</translation>
  </message>
  <message id="audit.autoconfig-redirect-http">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file leads on to an unencrypted address</translation>
  </message>
  <message id="audit.autoconfig-redirect-inside">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file leads to an address inside a network</translation>
  </message>
  <message id="audit.autoconfig-redirect-loop">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The address of the settings file leads on without end</translation>
  </message>
  <message id="audit.autoconfig-shadowed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A web page hides the good settings file from Thunderbird</translation>
  </message>
  <message id="audit.autoconfig-sign-in">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file asks for a password</translation>
  </message>
  <message id="audit.autoconfig-status">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The web server answers the settings file with an error</translation>
  </message>
  <message id="audit.autoconfig-too-large">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The settings file is too large</translation>
  </message>
  <message id="audit.autoconfig-web-page">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A web page comes instead of the settings file</translation>
  </message>
  <message id="audit.autodiscover-certificate">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The web server of Autodiscover has a bad certificate</translation>
  </message>
  <message id="audit.autodiscover-closed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The site of Autodiscover does not answer over https</translation>
  </message>
  <message id="audit.autodiscover-empty">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The Autodiscover answer names no server</translation>
  </message>
  <message id="audit.autodiscover-http-redirect">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover starts unencrypted; Outlook warns about it</translation>
  </message>
  <message id="audit.autodiscover-malformed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The Autodiscover answer cannot be read</translation>
  </message>
  <message id="audit.autodiscover-name-dangling">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The name for Autodiscover leads nowhere</translation>
  </message>
  <message id="audit.autodiscover-post-refused">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The web server refuses Outlook's question (POST)</translation>
  </message>
  <message id="audit.autodiscover-redirect-http">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover leads on to an address that programs refuse</translation>
  </message>
  <message id="audit.autodiscover-redirect-loop">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover leads on without end</translation>
  </message>
  <message id="audit.autodiscover-sign-in">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover tells its settings only after a sign-in</translation>
  </message>
  <message id="audit.autodiscover-srv-dead">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The SRV record of Autodiscover leads nowhere</translation>
  </message>
  <message id="audit.autodiscover-status">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The web server answers Autodiscover with an error</translation>
  </message>
  <message id="audit.autodiscover-web-page">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A web page comes instead of the Autodiscover answer</translation>
  </message>
  <message id="audit.catch-all-web">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The web site answers every address with a page</translation>
  </message>
  <message id="audit.certificate-expired">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate of the mail server has expired</translation>
  </message>
  <message id="audit.certificate-expires-soon">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate of the mail server expires soon</translation>
  </message>
  <message id="audit.certificate-incomplete-chain">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The mail server sends its certificate without the one above it</translation>
  </message>
  <message id="audit.certificate-not-yet-valid">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate of the mail server is not valid yet</translation>
  </message>
  <message id="audit.certificate-of-hoster">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate is for the hoster's own server name</translation>
  </message>
  <message id="audit.certificate-purpose">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate was made for another purpose</translation>
  </message>
  <message id="audit.certificate-revoked">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate has been revoked</translation>
  </message>
  <message id="audit.certificate-self-signed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The mail server issued its certificate to itself</translation>
  </message>
  <message id="audit.certificate-staple-missing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate demands a proof that the server does not send</translation>
  </message>
  <message id="audit.certificate-unknown-issuer">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate comes from an issuer that programs do not know</translation>
  </message>
  <message id="audit.certificate-weak">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The key or signature of the certificate is too weak</translation>
  </message>
  <message id="audit.certificate-wrong-name">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate of the mail server is for another name</translation>
  </message>
  <message id="audit.dns-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The DNS did not answer, asked twice</translation>
  </message>
  <message id="audit.filter-service">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A filter service receives the mail first</translation>
  </message>
  <message id="audit.imap-not-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>IMAP works there, but is not published</translation>
  </message>
  <message id="audit.mail-elsewhere">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Mail of this domain is in more than one system</translation>
  </message>
  <message id="audit.methods-vanish">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Sign-in methods change when encryption begins</translation>
  </message>
  <message id="audit.mx-missing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The domain has no MX record</translation>
  </message>
  <message id="audit.mx-target-address">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The MX record holds an IP address instead of a name</translation>
  </message>
  <message id="audit.mx-target-alias">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The MX record leads to an alias (CNAME)</translation>
  </message>
  <message id="audit.mx-target-unknown">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The MX record names a server that the DNS does not know</translation>
  </message>
  <message id="audit.network-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The network of this computer lets nothing be told</translation>
  </message>
  <message id="audit.no-autoconfig">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Thunderbird and its relatives find no settings file</translation>
  </message>
  <message id="audit.no-autodiscover">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Outlook finds no Autodiscover answer</translation>
  </message>
  <message id="audit.no-mail-but-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The domain says it takes no mail, yet publishes mail servers</translation>
  </message>
  <message id="audit.no-srv">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The zone has no SRV records for mail</translation>
  </message>
  <message id="audit.nothing-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Mail programs find no settings for this domain</translation>
  </message>
  <message id="audit.only-oauth2">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The server takes browser sign-in only, no password</translation>
  </message>
  <message id="audit.pacc-digest-differs">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The digest in the zone belongs to another PACC file</translation>
  </message>
  <message id="audit.pacc-digest-missing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The zone has no digest for the PACC file, so nobody believes it</translation>
  </message>
  <message id="audit.pacc-unreadable">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The PACC file cannot be read</translation>
  </message>
  <message id="audit.plain-login">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The mail server takes passwords unencrypted</translation>
  </message>
  <message id="audit.pop3-not-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>POP3 works there, but is not published</translation>
  </message>
  <message id="audit.published-auth-not-offered">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A sign-in method is published that the server does not have</translation>
  </message>
  <message id="audit.published-closed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A published port is closed</translation>
  </message>
  <message id="audit.published-other-protocol">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Another service answers at a published port</translation>
  </message>
  <message id="audit.published-silent">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A published port does not answer</translation>
  </message>
  <message id="audit.published-unknown-name">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A published server name is not in the DNS</translation>
  </message>
  <message id="audit.published-without-starttls">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The server does not offer the published encryption (STARTTLS)</translation>
  </message>
  <message id="audit.security-records">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Records against forged mail that are there</translation>
  </message>
  <message id="audit.server-failing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The mail server takes the call and hangs up</translation>
  </message>
  <message id="audit.server-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The mail server did not answer, asked twice</translation>
  </message>
  <message id="audit.settings-any-sender">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file lets programs send through other providers</translation>
  </message>
  <message id="audit.settings-bad-host">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A published server name is not one that others can reach</translation>
  </message>
  <message id="audit.settings-bad-port">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A published port is no port number</translation>
  </message>
  <message id="audit.settings-bad-username">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The published user name has characters that none can have</translation>
  </message>
  <message id="audit.settings-encryption-mismatch">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The published encryption does not belong to that port</translation>
  </message>
  <message id="audit.settings-missing-auth">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The sign-in method is missing</translation>
  </message>
  <message id="audit.settings-missing-username">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The user name is missing</translation>
  </message>
  <message id="audit.settings-no-incoming">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file names no server for receiving</translation>
  </message>
  <message id="audit.settings-no-outgoing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file names no server for sending; Thunderbird refuses it</translation>
  </message>
  <message id="audit.settings-old-auth-word">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The sign-in method is named by an outdated word</translation>
  </message>
  <message id="audit.settings-other-domain">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file is for other domains</translation>
  </message>
  <message id="audit.settings-person-in-host">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The server name would give away people's names</translation>
  </message>
  <message id="audit.settings-plain-first">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The unencrypted server stands before the encrypted one</translation>
  </message>
  <message id="audit.settings-plain-only">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Only an unencrypted server is published</translation>
  </message>
  <message id="audit.settings-port-of-other-protocol">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A published port belongs to another protocol</translation>
  </message>
  <message id="audit.settings-removes-mail">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file lets POP3 programs delete all mail at once</translation>
  </message>
  <message id="audit.settings-several-providers">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file names several providers</translation>
  </message>
  <message id="audit.settings-starttls-word">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Outlook reads the published encryption as STARTTLS</translation>
  </message>
  <message id="audit.settings-template">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file still has the words of a template</translation>
  </message>
  <message id="audit.settings-too-many">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The file names more servers than programs look at</translation>
  </message>
  <message id="audit.settings-unexpanded">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A placeholder in the file is unknown or not closed</translation>
  </message>
  <message id="audit.settings-unknown-auth">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The published sign-in method is no word that programs know</translation>
  </message>
  <message id="audit.settings-unknown-encryption">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The published encryption is no word that programs know</translation>
  </message>
  <message id="audit.settings-unknown-type">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A published server is of a kind that is not known</translation>
  </message>
  <message id="audit.settings-unusual-port">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>A port is published that few programs expect</translation>
  </message>
  <message id="audit.sources-disagree">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Two published settings lead to different mail systems</translation>
  </message>
  <message id="audit.srv-denies-offered">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>An SRV record denies a service that is there</translation>
  </message>
  <message id="audit.srv-encryption-mismatch">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>An SRV record names a port that is encrypted differently</translation>
  </message>
  <message id="audit.srv-not-tls">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The zone names only the port that begins unencrypted</translation>
  </message>
  <message id="audit.srv-outside-domain">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>An SRV record leads out of the domain</translation>
  </message>
  <message id="audit.srv-port-of-other-protocol">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>An SRV record names a port that is not for this protocol</translation>
  </message>
  <message id="audit.srv-target-address">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>An SRV record holds an IP address instead of a name</translation>
  </message>
  <message id="audit.srv-target-alias">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>An SRV record leads to an alias (CNAME)</translation>
  </message>
  <message id="audit.srv-target-unknown">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>An SRV record names a server that the DNS does not know</translation>
  </message>
  <message id="audit.srv-without-incoming">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The SRV records name no server for receiving</translation>
  </message>
  <message id="audit.srv-without-submission">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The SRV records name no server for sending</translation>
  </message>
  <message id="audit.starttls-only">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>All ports of this protocol begin unencrypted</translation>
  </message>
  <message id="audit.submission-on-25">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Port 25 is published for sending</translation>
  </message>
  <message id="audit.takes-no-mail">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The domain takes no mail, and says so</translation>
  </message>
  <message id="audit.tls-failed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>No encrypted connection comes about</translation>
  </message>
  <message id="audit.tls-old-accepted">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The mail server still accepts outdated encryption</translation>
  </message>
  <message id="audit.tls-too-old">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The mail server knows only outdated encryption</translation>
  </message>
  <message id="audit.user-names-disagree">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Two published settings give different user names</translation>
  </message>
  <message id="audit.web-certificate-expires-soon">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>The certificate of the web server expires soon</translation>
  </message>
  <message id="audit.web-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Asked twice, the web server was silent or busy</translation>
  </message>
  <message id="audit.wildcard-dns">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Every name of this domain leads somewhere (wildcard)</translation>
  </message>
  <message id="avoid.account">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Leave the account in the program: mail that is only there would go with it</translation>
  </message>
  <message id="avoid.delete">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Delete nothing for now</translation>
  </message>
  <message id="avoid.encryption">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Leave encryption switched on</translation>
  </message>
  <message id="avoid.nothing">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Change no settings on the computer</translation>
  </message>
  <message id="avoid.protection">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Leave virus protection and firewall switched on</translation>
  </message>
  <message id="avoid.resend">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Do not send the same mail again and again</translation>
  </message>
  <message id="avoid.retype">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Do not keep typing the password: each refusal brings a block of the whole office nearer</translation>
  </message>
  <message id="avoid.unseen">
    <extracomment>As avoid.delete, where the caller is asked to clear space: nothing goes unseen.</extracomment>
    <translation>Delete nothing that nobody has looked at, and no mail without a copy</translation>
  </message>
  <message id="avoid.warning">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>Do not go on past the warning</translation>
  </message>
  <message id="because.garbled">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>what the server shows is not clear enough</translation>
  </message>
  <message id="because.needs-login">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>it only shows after signing in</translation>
  </message>
  <message id="because.no-imap">
    <extracomment>Clause of a headline behind 'because'.</extracomment>
    <translation>IMAP cannot be used here</translation>
  </message>
  <message id="because.not-asked">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>you have not said</translation>
  </message>
  <message id="because.not-offered">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>the server does not say</translation>
  </message>
  <message id="because.not-probed">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>nobody has looked yet</translation>
  </message>
  <message id="because.refused">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>the server refused to say</translation>
  </message>
  <message id="because.timed-out">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>the server did not answer in time</translation>
  </message>
  <message id="because.tls-failed">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>no encrypted connection could be set up</translation>
  </message>
  <message id="bulk.all-in-table">
    <extracomment>Report of a bulk run (HTML): at the end of the page</extracomment>
    <translation>Everybody stands with the reasons in summary.csv, which opens in Excel.</translation>
  </message>
  <message id="bulk.changes">
    <extracomment>Report of a bulk run (HTML): against the earlier run in the same folder; {added}, {changed}, {gone} = numbers of accounts</extracomment>
    <translation>Since the run before: {added} new, {changed} changed, {gone} gone</translation>
  </message>
  <message id="bulk.failures">
    <extracomment>Report of a bulk run (HTML): heading: accounts that failed, each with cause and remedy</extracomment>
    <translation>Could not be set up</translation>
  </message>
  <message id="bulk.figures-of">
    <extracomment>Report of a bulk run (HTML): below sentences with sizes that hold for one of the people; {address} = e-mail address</extracomment>
    <translation>The sizes are those of {address}, whose mailbox is the fullest; the others’ differ.</translation>
  </message>
  <message id="bulk.fullest">
    <extracomment>Report of a bulk run (HTML): heading of a short list of people</extracomment>
    <translation>The fullest</translation>
  </message>
  <message id="bulk.fullness">
    <extracomment>Report of a bulk run (HTML): heading: pictures of how full the mailboxes are</extracomment>
    <translation>How full the mailboxes are</translation>
  </message>
  <message id="bulk.fullness-full">
    <extracomment>Report of a bulk run (HTML): label of a bar: mailboxes with no space left</extracomment>
    <translation>full</translation>
  </message>
  <message id="bulk.fullness-half">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>50 to 79% full</translation>
  </message>
  <message id="bulk.fullness-little">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>less than half full</translation>
  </message>
  <message id="bulk.fullness-much">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>80 to 89% full</translation>
  </message>
  <message id="bulk.fullness-nearly">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>90 to 99% full</translation>
  </message>
  <message id="bulk.fullness-unknown">
    <extracomment>Report of a bulk run (HTML): label of a bar: nobody told how full these are</extracomment>
    <translation>not known</translation>
  </message>
  <message id="bulk.gone">
    <extracomment>Report of a bulk run (HTML): heading: accounts of an earlier run that are to have no files any more</extracomment>
    <translation>Not in the lists any more</translation>
  </message>
  <message id="bulk.gone.what">
    <extracomment>Report of a bulk run (HTML): below bulk.gone</extracomment>
    <translation>Their files of the earlier run are left where they are. Remove the account from the mail program only when its mail is kept elsewhere.</translation>
  </message>
  <message id="bulk.more-people" numerus="yes">
    <extracomment>Report of a bulk run (HTML): below a list of addresses that is not complete; {n} = how many are not named</extracomment>
    <translation><numerusform>and {n} more; the table summary.csv names everybody</numerusform><numerusform>and {n} more; the table summary.csv names everybody</numerusform></translation>
  </message>
  <message id="bulk.move">
    <extracomment>Report of a bulk run (HTML), section of a move of servers</extracomment>
    <translation>The move to another server</translation>
  </message>
  <message id="bulk.move.after">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {sized} mailboxes use {used}; {counted} mailboxes hold {messages} messages.</extracomment>
    <translation>New server: {used} in {sized} mailboxes, {messages} messages in {counted}. Every mailbox stands in move-counts.csv.</translation>
  </message>
  <message id="bulk.move.again">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people whose POP3 program fetches old mail again.</extracomment>
    <translation>Old mail comes a second time by POP3, unless this is done in order</translation>
  </message>
  <message id="bulk.move.anew" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} programs with IMAP.</extracomment>
    <translation><numerusform>{n} account with IMAP downloads its mail anew after the move: nothing is lost, but the line is busy.</numerusform><numerusform>{n} accounts with IMAP download their mail anew after the move: nothing is lost, but the line is busy.</numerusform></translation>
  </message>
  <message id="bulk.move.back">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over the way back.</extracomment>
    <translation>The way back</translation>
  </message>
  <message id="bulk.move.back.dns">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>Set the TTL of the mail’s DNS records to 300 seconds two days before: for as long as the TTL, half of the world still asks the other server.</translation>
  </message>
  <message id="bulk.move.back.keep">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>Keep the old server running, its mail untouched, until the last wave has stood for two weeks.</translation>
  </message>
  <message id="bulk.move.back.names">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>When a wave fails: let the names lead to the old server again, take the kit back with its undo, and let people put the old values back.</translation>
  </message>
  <message id="bulk.move.back.new-mail">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>What arrived on the new server meanwhile is there only: copy it to the old one.</translation>
  </message>
  <message id="bulk.move.back.pop3">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>POP3 programs stay closed until a wave stands: each change of the server lets them fetch old mail once more.</translation>
  </message>
  <message id="bulk.move.before">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {sized} mailboxes use {used}; {counted} mailboxes hold {messages} messages.</extracomment>
    <translation>Old server: {used} in {sized} mailboxes, {messages} messages in {counted}.</translation>
  </message>
  <message id="bulk.move.changes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over settings that get other values.</extracomment>
    <translation>What is changed in the account that is there</translation>
  </message>
  <message id="bulk.move.counts">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over counts.</extracomment>
    <translation>Before and after</translation>
  </message>
  <message id="bulk.move.fit-unknown" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes.</extracomment>
    <translation><numerusform>Of {n} mailbox it is not known whether it fits: give the new space by --new-list, a column new-quota, or the policy file.</numerusform><numerusform>Of {n} mailboxes it is not known whether they fit: give the new space by --new-list, a column new-quota, or the policy file.</numerusform></translation>
  </message>
  <message id="bulk.move.from-to" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes, {from} and {to} are servers.</extracomment>
    <translation><numerusform>{n} mailbox moves from {from} to {to}.</numerusform><numerusform>{n} mailboxes move from {from} to {to}.</numerusform></translation>
  </message>
  <message id="bulk.move.keeps-name" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes: another machine under the same name.</extracomment>
    <translation><numerusform>For {n} of them the server keeps its name and is another machine.</numerusform><numerusform>For {n} of them the server keeps its name and is another machine.</numerusform></translation>
  </message>
  <message id="bulk.move.no-after">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: in place of bulk.move.after.</extracomment>
    <translation>New server: not told yet. After the move give its list with --new-list; the differences then stand in move-counts.csv.</translation>
  </message>
  <message id="bulk.move.only-local">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people who read by POP3.</extracomment>
    <translation>Their mail may lie on their computers only. It is not on the old server and does not move along: keep the old account until a second copy is safe</translation>
  </message>
  <message id="bulk.move.other-changes" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} accounts whose changes are not listed.</extracomment>
    <translation><numerusform>{n} more account has changes of its own; they stand in summary.csv.</numerusform><numerusform>{n} more accounts have changes of their own; they stand in summary.csv.</numerusform></translation>
  </message>
  <message id="bulk.move.own-value">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {setting} is a user name, another one for each person.</extracomment>
    <translation>{setting}: another one for each person, in the STEPS files</translation>
  </message>
  <message id="bulk.move.save-local">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: below bulk.move.only-local.</extracomment>
    <translation>On each of these computers, copy the folder of the mail program to a second place before the move, and look into the copy.</translation>
  </message>
  <message id="bulk.move.short">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people.</extracomment>
    <translation>Less arrived than was there: copy again before the old mailbox is closed</translation>
  </message>
  <message id="bulk.move.stays" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes.</extracomment>
    <translation><numerusform>{n} mailbox is on the servers of before: nothing moves there.</numerusform><numerusform>{n} mailboxes are on the servers of before: nothing moves there.</numerusform></translation>
  </message>
  <message id="bulk.move.too-large">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people.</extracomment>
    <translation>More is used than the new mailbox holds: free space before the move</translation>
  </message>
  <message id="bulk.move.type-unknown" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes.</extracomment>
    <translation><numerusform>Of {n} mailbox nobody said whether it is IMAP or POP3 today: a column current-type says it. Until then mail may lie on a computer only.</numerusform><numerusform>Of {n} mailboxes nobody said whether they are IMAP or POP3 today: a column current-type says it. Until then mail may lie on computers only.</numerusform></translation>
  </message>
  <message id="bulk.move.waves">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over the waves.</extracomment>
    <translation>In which order</translation>
  </message>
  <message id="bulk.move.waves-what">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: below the heading of the waves.</extracomment>
    <translation>Begin a wave when the one before stands: mail arrives, is sent, and the counts agree.</translation>
  </message>
  <message id="bulk.move.work">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {inPlace}, {anew}, {nothing} are numbers of accounts.</extracomment>
    <translation>In the mail programs: {inPlace} accounts get other values, {anew} are set up anew, {nothing} stay as they are.</translation>
  </message>
  <message id="bulk.named-above" numerus="yes">
    <extracomment>Report of a bulk run (HTML): in place of addresses that stand under bulk.urgent already; {n} = how many</extracomment>
    <translation><numerusform>{n} of them stands above, under what has to be done first</numerusform><numerusform>{n} of them stand above, under what has to be done first</numerusform></translation>
  </message>
  <message id="bulk.number">
    <extracomment>Report of a bulk run (HTML): a number of accounts alone; {number} = the number</extracomment>
    <translation>{number}</translation>
  </message>
  <message id="bulk.part-failed">
    <extracomment>Report of a bulk run (HTML): likewise: accounts that could not be set up</extracomment>
    <translation>could not be set up</translation>
  </message>
  <message id="bulk.part-imap">
    <extracomment>Report of a bulk run (HTML): what a part of the bar is, after a number: accounts to be set up as IMAP</extracomment>
    <translation>IMAP</translation>
  </message>
  <message id="bulk.part-instead">
    <extracomment>Report of a bulk run (HTML): likewise: accounts for which neither IMAP nor POP3 is right</extracomment>
    <translation>webmail, or a program of the provider</translation>
  </message>
  <message id="bulk.part-pop3">
    <extracomment>Report of a bulk run (HTML): likewise: accounts to be set up as POP3</extracomment>
    <translation>POP3</translation>
  </message>
  <message id="bulk.part-skipped">
    <extracomment>Report of a bulk run (HTML): likewise: accounts with nothing to set up</extracomment>
    <translation>nothing to set up</translation>
  </message>
  <message id="bulk.people" numerus="yes">
    <extracomment>Report of a bulk run (HTML): how many people the sentences are for; {n} = number of accounts</extracomment>
    <translation><numerusform>{n} account</numerusform><numerusform>{n} accounts</numerusform></translation>
  </message>
  <message id="bulk.programs">
    <extracomment>Report of a bulk run (HTML): below the title; {programs} = names of mail programs</extracomment>
    <translation>For: {programs}</translation>
  </message>
  <message id="bulk.rollout">
    <extracomment>Heading in the report of deploy: how far the files of a kit came on the computers</extracomment>
    <translation>On the computers</translation>
  </message>
  <message id="bulk.rollout.counts">
    <extracomment>In the report of deploy and on the terminal: how far the files of a kit came on the computers, by its scripts’ reports. {done} = accounts in place, {kept} = accounts where something of the person was in the way, {failed}, {undone} = taken back, {unseen} = accounts without a report</extracomment>
    <translation>Accounts in place: {done}, to be done by hand: {kept}, failed: {failed}, taken back: {undone}, not seen yet: {unseen}</translation>
  </message>
  <message id="bulk.rollout.failed">
    <extracomment>Heading in the report of deploy, above the addresses: the script on the computer said that it failed</extracomment>
    <translation>It failed on the computer: copy the kit again as a whole, and look at the disk and the rights of the folder</translation>
  </message>
  <message id="bulk.rollout.kept">
    <extracomment>Heading in the report of deploy, above the addresses: the program of the person holds something already, which was left alone</extracomment>
    <translation>Left as it was, since the program is in use there already: add the account by the steps</translation>
  </message>
  <message id="bulk.rollout.not-seen">
    <extracomment>Heading in the report of deploy, above the addresses: no report came from these people’s computers</extracomment>
    <translation>No report yet: nobody has signed in there, or the script does not run there</translation>
  </message>
  <message id="bulk.servers">
    <extracomment>Report of a bulk run (HTML): heading: faults of the mail servers</extracomment>
    <translation>What is wrong with the servers</translation>
  </message>
  <message id="bulk.skips">
    <extracomment>Report of a bulk run (HTML): heading: accounts with nothing to set up, by reason</extracomment>
    <translation>Nothing to set up</translation>
  </message>
  <message id="bulk.title" numerus="yes">
    <extracomment>Report of a bulk run (HTML): title; {n} = number of accounts</extracomment>
    <translation><numerusform>Mail set-up for {n} account</numerusform><numerusform>Mail set-up for {n} accounts</numerusform></translation>
  </message>
  <message id="bulk.urgent">
    <extracomment>Report of a bulk run (HTML): heading: mailboxes that are full or will be soon</extracomment>
    <translation>Do this first</translation>
  </message>
  <message id="bulk.used-of">
    <extracomment>Report of a bulk run (HTML): beside the bar of one mailbox; {used} and {limit} = sizes</extracomment>
    <translation>{used} of {limit}</translation>
  </message>
  <message id="bulk.wave">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {number} of a wave.</extracomment>
    <translation>Wave {number}</translation>
  </message>
  <message id="bulk.wave.departments">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there; {departments} are names.</extracomment>
    <translation>by department: {departments}</translation>
  </message>
  <message id="bulk.wave.departments-more">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there; {departments} are names.</extracomment>
    <translation>by department: {departments} and more</translation>
  </message>
  <message id="bulk.wave.hindered">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there.</extracomment>
    <translation>last: something has to be done before, see above</translation>
  </message>
  <message id="bulk.wave.listed">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there.</extracomment>
    <translation>as your list says</translation>
  </message>
  <message id="bulk.wave.others">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there; no departments are known.</extracomment>
    <translation>nothing in the way</translation>
  </message>
  <message id="bulk.wave.size" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes of a wave with {size} together.</extracomment>
    <translation><numerusform>{n} mailbox, {size}</numerusform><numerusform>{n} mailboxes, {size}</numerusform></translation>
  </message>
  <message id="bulk.wave.trial">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there.</extracomment>
    <translation>on trial: a few small mailboxes with nothing in the way</translation>
  </message>
  <message id="bulk.who-gets-what">
    <extracomment>Report of a bulk run (HTML): heading: the advice, people with the same reasons together</extracomment>
    <translation>Who gets what, and why</translation>
  </message>
  <message id="cause.access-off">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>mail programs are not allowed for this account</translation>
  </message>
  <message id="cause.access-off.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>It is not your password: this account is not open to mail programs yet, and IT has to allow it</translation>
  </message>
  <message id="cause.access-off.say-bridge">
    <extracomment>As cause.access-off.say, when more is known.</extracomment>
    <translation>This provider lets programs in only through its own software on the computer; IT sets that up</translation>
  </message>
  <message id="cause.access-off.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Once it is allowed, everything works with the same settings; webmail serves until then</translation>
  </message>
  <message id="cause.access-off.then-bridge">
    <extracomment>As cause.access-off.then, after cause.access-off.say-bridge.</extracomment>
    <translation>With that software running, mail comes in; webmail serves until then</translation>
  </message>
  <message id="cause.cert-chain">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the server sends an incomplete certificate, or one that nobody vouches for</translation>
  </message>
  <message id="cause.cert-chain.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Do not go on past the warning: the server's certificate cannot be proven; IT has the provider install a complete one</translation>
  </message>
  <message id="cause.cert-chain.say-broken">
    <extracomment>As cause.cert-chain.say, when more is known.</extracomment>
    <translation>Do not go on past the warning: the server leaves out a part of its certificate; IT has the provider add the intermediate one</translation>
  </message>
  <message id="cause.cert-chain.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>After that it works on every device without a warning; webmail serves until then</translation>
  </message>
  <message id="cause.cert-chain.then-broken">
    <extracomment>As cause.cert-chain.then, after cause.cert-chain.say-broken.</extracomment>
    <translation>After that the account works on the phone as well; webmail serves until then</translation>
  </message>
  <message id="cause.cert-expired">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the server's certificate has expired</translation>
  </message>
  <message id="cause.cert-expired.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Leave the warning unanswered: the server's certificate seems to have run out, and IT asks the provider to renew it</translation>
  </message>
  <message id="cause.cert-expired.say-date">
    <extracomment>As cause.cert-expired.say, when more is known; {date} is a day.</extracomment>
    <translation>Do not go on past the warning: the server's certificate ended on {date}; IT has the provider renew it, and nothing on your device needs changing</translation>
  </message>
  <message id="cause.cert-expired.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>After the renewal the warning is gone, with nothing to change here</translation>
  </message>
  <message id="cause.cert-expired.then-date">
    <extracomment>As cause.cert-expired.then, after cause.cert-expired.say-date.</extracomment>
    <translation>After the renewal the warning is gone; until then use webmail, if it opens without a warning</translation>
  </message>
  <message id="cause.cert-name">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the certificate bears another name than the server in the program</translation>
  </message>
  <message id="cause.cert-name.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Leave the warning unanswered; IT asks the provider which server name belongs in the program</translation>
  </message>
  <message id="cause.cert-name.say-own">
    <extracomment>As cause.cert-name.say, when more is known; {name} is a server name.</extracomment>
    <translation>Change the incoming and the outgoing server name to {name}, leave the rest as it is, and click the warning away no more</translation>
  </message>
  <message id="cause.cert-name.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>With that name the program starts without the warning</translation>
  </message>
  <message id="cause.cert-name.then-own">
    <extracomment>As cause.cert-name.then, after cause.cert-name.say-own.</extracomment>
    <translation>The program starts without the warning, and all mail is still there</translation>
  </message>
  <message id="cause.clock">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>date or time of the device is wrong</translation>
  </message>
  <message id="cause.clock.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Look at the date, the year and the time of the device, and switch its automatic time on</translation>
  </message>
  <message id="cause.clock.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The warning is gone when the program is opened again</translation>
  </message>
  <message id="cause.compromised">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>somebody else sends mail with this account</translation>
  </message>
  <message id="cause.compromised.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Leave everything as it is: IT changes the password and checks the devices right away</translation>
  </message>
  <message id="cause.compromised.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>After that the provider lifts the block</translation>
  </message>
  <message id="cause.content">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the server does not like the wording, a link or the kind of file</translation>
  </message>
  <message id="cause.content.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Send it once without links and attachments; if that passes, send the file as a link</translation>
  </message>
  <message id="cause.content.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The plain mail arrives</translation>
  </message>
  <message id="cause.device-old">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the device is too old for the server's encryption</translation>
  </message>
  <message id="cause.device-old.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>This device is too old for today's encryption: use webmail for now, and IT updates or replaces it</translation>
  </message>
  <message id="cause.device-old.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>On an updated device the same account works</translation>
  </message>
  <message id="cause.disk-full">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the device itself is full</translation>
  </message>
  <message id="cause.disk-full.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The device has no room left: clear pictures or downloads you no longer need, then fetch mail again</translation>
  </message>
  <message id="cause.disk-full.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Mail comes in; nothing was lost on the server</translation>
  </message>
  <message id="cause.domain">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the domain name is gone from the internet</translation>
  </message>
  <message id="cause.domain.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The company's domain name does not answer any more; nothing is wrong with your computer, and whoever looks after the domain must ask the registrar today</translation>
  </message>
  <message id="cause.domain.say-named">
    <extracomment>As cause.domain.say, when more is known; {domain} is a domain.</extracomment>
    <translation>The name {domain} is gone from the internet; nothing is wrong with your computer, and whoever looks after the domain must ask the registrar today whether it ran out</translation>
  </message>
  <message id="cause.domain.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Some hours after the renewal all comes back by itself; mail from outside may bounce until then</translation>
  </message>
  <message id="cause.domain.then-named">
    <extracomment>As cause.domain.then, after cause.domain.say-named.</extracomment>
    <translation>Some hours after the renewal all comes back by itself, with no computer to change; mail from outside may bounce until then</translation>
  </message>
  <message id="cause.emptied">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>another device fetches the mail and deletes it on the server</translation>
  </message>
  <message id="cause.emptied.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Leave every device as it is: the missing mail is most likely on the one that fetched it, and IT looks there first</translation>
  </message>
  <message id="cause.emptied.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The old mail is found there, and the device is set to leave mail on the server</translation>
  </message>
  <message id="cause.ip-blocked">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the server has shut out this line after refused sign-ins</translation>
  </message>
  <message id="cause.ip-blocked.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Leave the password alone and try once over mobile data; if that works, the server is keeping your office's line out</translation>
  </message>
  <message id="cause.ip-blocked.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>It opens again by itself within a day, sooner when the provider lifts the block; IT looks for the device with the old password</translation>
  </message>
  <message id="cause.ip-listed">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the sending server is on a blocklist</translation>
  </message>
  <message id="cause.ip-listed.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The company's sending server is on a blocklist and the provider has to mend that; reach the recipient another way meanwhile</translation>
  </message>
  <message id="cause.ip-listed.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>It goes through again in a day or two</translation>
  </message>
  <message id="cause.local-store">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the mail file on this computer is full or damaged</translation>
  </message>
  <message id="cause.local-store.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>It is the mail file on your computer, not the mailbox: leave everything as it is, IT copies the file first</translation>
  </message>
  <message id="cause.local-store.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>After that IT moves older years into a second file, and mail comes in again</translation>
  </message>
  <message id="cause.mailbox-full">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>your own mailbox is full</translation>
  </message>
  <message id="cause.mailbox-full.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Your mailbox is full: open webmail, look through Junk for anything you need, then empty the Trash</translation>
  </message>
  <message id="cause.mailbox-full.say-figures">
    <extracomment>As cause.mailbox-full.say, when more is known; {limit} is a size; {used} is a size.</extracomment>
    <translation>Your mailbox is full, {used} of {limit}: open webmail, look through Junk for anything you need, then empty the Trash</translation>
  </message>
  <message id="cause.mailbox-full.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>New mail comes in; what bounced does not come by itself, so ask for it again</translation>
  </message>
  <message id="cause.mailbox-full.then-figures">
    <extracomment>As cause.mailbox-full.then, after cause.mailbox-full.say-figures.</extracomment>
    <translation>New mail comes in; what bounced does not come by itself, so ask for it again</translation>
  </message>
  <message id="cause.moved">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the mail was moved and the program still asks the old server</translation>
  </message>
  <message id="cause.moved.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The mail has moved to another server: ask IT for the new server name and put it in, for incoming and outgoing</translation>
  </message>
  <message id="cause.moved.say-host">
    <extracomment>As cause.moved.say, when more is known; {host} is a server.</extracomment>
    <translation>The mail has moved: change the server name in the program to {host}, for incoming and outgoing</translation>
  </message>
  <message id="cause.moved.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>New mail comes; the mail already there stays where it is</translation>
  </message>
  <message id="cause.moved.then-host">
    <extracomment>As cause.moved.then, after cause.moved.say-host.</extracomment>
    <translation>New mail comes; the mail already there stays where it is</translation>
  </message>
  <message id="cause.network">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the computer is not really online</translation>
  </message>
  <message id="cause.network.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Open a web page you have not opened today; if a Wi-Fi sign-in page shows, finish it first</translation>
  </message>
  <message id="cause.network.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Web pages load, and mail follows</translation>
  </message>
  <message id="cause.oauth-or-app-password">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the provider takes no ordinary password from mail programs</translation>
  </message>
  <message id="cause.oauth-or-app-password.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The ordinary password does not work in a program here: sign in on the provider's own page, or with an app password made there</translation>
  </message>
  <message id="cause.oauth-or-app-password.say-program">
    <extracomment>As cause.oauth-or-app-password.say, when more is known.</extracomment>
    <translation>Set the sign-in method of this account to OAuth2 in the program and sign in on the provider's page that opens</translation>
  </message>
  <message id="cause.oauth-or-app-password.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The provider's page asks for consent once, then mail comes in</translation>
  </message>
  <message id="cause.oauth-or-app-password.then-program">
    <extracomment>As cause.oauth-or-app-password.then, after cause.oauth-or-app-password.say-program.</extracomment>
    <translation>The provider's page asks for consent once, then mail comes; do the same for the outgoing server</translation>
  </message>
  <message id="cause.pop3-locked">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>another device is fetching this mailbox by POP3</translation>
  </message>
  <message id="cause.pop3-locked.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Close the mail program on the other device, phone included, wait a quarter of an hour and fetch again</translation>
  </message>
  <message id="cause.pop3-locked.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Mail comes in; after that let each device look less often, or use IMAP</translation>
  </message>
  <message id="cause.ports-blocked">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>this line or Wi-Fi does not let mail programs through</translation>
  </message>
  <message id="cause.ports-blocked.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Put the computer on your phone's hotspot and fetch mail once more</translation>
  </message>
  <message id="cause.ports-blocked.say-port-25">
    <extracomment>As cause.ports-blocked.say, when more is known; {port} is a port number; {security} is TLS or STARTTLS.</extracomment>
    <translation>Change the outgoing port to {port}, with the encryption {security} and with sign-in; the old port does not get out from there</translation>
  </message>
  <message id="cause.ports-blocked.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>If mail moves now, it is that line: use the hotspot or webmail there, and its owner can open the mail ports</translation>
  </message>
  <message id="cause.ports-blocked.then-port-25">
    <extracomment>As cause.ports-blocked.then, after cause.ports-blocked.say-port-25.</extracomment>
    <translation>The test mail leaves, from any line</translation>
  </message>
  <message id="cause.program-cannot">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>this program cannot sign in the way the provider wants</translation>
  </message>
  <message id="cause.program-cannot.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Add the account in this Outlook as a Microsoft 365 account, not as IMAP or POP3; IT does it with you</translation>
  </message>
  <message id="cause.program-cannot.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Microsoft's sign-in page opens, then mail comes in</translation>
  </message>
  <message id="cause.recipient-full">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the recipient's mailbox is full</translation>
  </message>
  <message id="cause.recipient-full.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Look whose address stands in the bounce: if it is the recipient's, their mailbox is full, so call them, and send again once they have cleared it</translation>
  </message>
  <message id="cause.recipient-full.say-room">
    <extracomment>As cause.recipient-full.say, when more is known.</extracomment>
    <translation>Your own mailbox has room; it is the recipient's that is full, so call them, and send again once they have cleared it</translation>
  </message>
  <message id="cause.recipient-full.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Sent again, it arrives</translation>
  </message>
  <message id="cause.recipient-full.then-room">
    <extracomment>As cause.recipient-full.then, after cause.recipient-full.say-room.</extracomment>
    <translation>Sent again, it arrives</translation>
  </message>
  <message id="cause.recipient-unknown">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the recipient's address does not exist</translation>
  </message>
  <message id="cause.recipient-unknown.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Remove the address that the program filled in and type the recipient's whole address anew</translation>
  </message>
  <message id="cause.recipient-unknown.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>No bounce comes; if one does, ask the recipient for the address by phone</translation>
  </message>
  <message id="cause.security-software">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>virus protection or an office box reads the mail line</translation>
  </message>
  <message id="cause.security-software.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The server is fine; the virus protection on the way steps in, so IT adjusts only its scanning of mail</translation>
  </message>
  <message id="cause.security-software.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The warning is gone, and protection stays on</translation>
  </message>
  <message id="cause.send-as">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the sender's address does not belong to this account</translation>
  </message>
  <message id="cause.send-as.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Read me the address in the From line: it must be this account's own; IT allows another one if you need it</translation>
  </message>
  <message id="cause.send-as.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Sent from the account's own address, the mail leaves</translation>
  </message>
  <message id="cause.send-limit">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>more was sent than the provider allows in that time</translation>
  </message>
  <message id="cause.send-limit.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Stop sending for now and leave what waits where it is</translation>
  </message>
  <message id="cause.send-limit.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>It goes again after the hour or the day; if you did not send much, tell IT at once</translation>
  </message>
  <message id="cause.sender-auth">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>mail of the own domain is not proven to be genuine</translation>
  </message>
  <message id="cause.sender-auth.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Nothing is wrong with your mail: the records of our domain do not prove it genuine, and IT mends them</translation>
  </message>
  <message id="cause.sender-auth.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>It goes through some hours after the records are mended</translation>
  </message>
  <message id="cause.server-down">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the mail server is down</translation>
  </message>
  <message id="cause.server-down.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The mail server itself is not answering; nothing is wrong at your desk, so change nothing there</translation>
  </message>
  <message id="cause.server-down.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Mail comes back by itself; IT calls the provider meanwhile</translation>
  </message>
  <message id="cause.settings">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>server name, port or encryption in the program is not right</translation>
  </message>
  <message id="cause.settings.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Read me the server name, the port and the encryption that stand in the program; we put the right ones there</translation>
  </message>
  <message id="cause.settings.say-host">
    <extracomment>As cause.settings.say, when more is known; {host} is a server.</extracomment>
    <translation>There is no server called {host}: read me the name in the program letter by letter, and compare it with the settings from IT</translation>
  </message>
  <message id="cause.settings.say-pair">
    <extracomment>As cause.settings.say, when more is known; {host} is a server; {port} is a port number; {security} is TLS or STARTTLS.</extracomment>
    <translation>In the program change the port to {port} and the encryption to {security}, for {host}</translation>
  </message>
  <message id="cause.settings.say-plain">
    <extracomment>As cause.settings.say, when more is known; {port} is a port number; {security} is TLS or STARTTLS.</extracomment>
    <translation>Set the outgoing server to port {port} with the encryption {security}, and let it sign in as the incoming one does</translation>
  </message>
  <message id="cause.settings.say-typed">
    <extracomment>As cause.settings.say, when more is known; {host} is a server.</extracomment>
    <translation>The server name in the program is not quite right: it is {host}, letter by letter</translation>
  </message>
  <message id="cause.settings.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The program's own test passes and mail moves</translation>
  </message>
  <message id="cause.settings.then-host">
    <extracomment>As cause.settings.then, after cause.settings.say-host.</extracomment>
    <translation>With the right name the program connects</translation>
  </message>
  <message id="cause.settings.then-pair">
    <extracomment>As cause.settings.then, after cause.settings.say-pair.</extracomment>
    <translation>The program's own test passes and mail moves</translation>
  </message>
  <message id="cause.settings.then-plain">
    <extracomment>As cause.settings.then, after cause.settings.say-plain.</extracomment>
    <translation>One mail to yourself leaves and arrives</translation>
  </message>
  <message id="cause.settings.then-typed">
    <extracomment>As cause.settings.then, after cause.settings.say-typed.</extracomment>
    <translation>With the right name the program connects</translation>
  </message>
  <message id="cause.slow">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>one very large mail on a thin line holds up the rest</translation>
  </message>
  <message id="cause.slow.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Look in webmail whether one very large mail lies in the way, and save it from there</translation>
  </message>
  <message id="cause.slow.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>With that one moved to another folder, the rest comes in</translation>
  </message>
  <message id="cause.smtp-auth-off">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the program does not sign in for sending</translation>
  </message>
  <message id="cause.smtp-auth-off.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>In the settings of the outgoing server switch sign-in on, with the name and password of the incoming one, port 587 with STARTTLS</translation>
  </message>
  <message id="cause.smtp-auth-off.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>Send one mail to yourself: it leaves and arrives</translation>
  </message>
  <message id="cause.temporary">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>a passing refusal of the server</translation>
  </message>
  <message id="cause.temporary.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>It is a passing state: do nothing, the program tries again by itself</translation>
  </message>
  <message id="cause.temporary.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>It goes through within the hour; if it lasts till tomorrow, tell us</translation>
  </message>
  <message id="cause.tenant-smtp-auth-off">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the company has sending from mail programs switched off</translation>
  </message>
  <message id="cause.tenant-smtp-auth-off.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>The password is not the cause: the company keeps sending from programs switched off, so IT must allow it for your mailbox; send from Outlook on the web until then</translation>
  </message>
  <message id="cause.tenant-smtp-auth-off.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>After IT has allowed it, sending works with nothing changed here</translation>
  </message>
  <message id="cause.too-large">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the mail is larger than the server takes</translation>
  </message>
  <message id="cause.too-large.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Move that mail from the Outbox to Drafts and send the files as a link instead</translation>
  </message>
  <message id="cause.too-large.say-figures">
    <extracomment>As cause.too-large.say, when more is known; {files} is a size; {limit} is a size; {size} is a size.</extracomment>
    <translation>The server takes {limit} a mail, and {files} of files become about {size} on the way: move this one from the Outbox to Drafts and send a link instead</translation>
  </message>
  <message id="cause.too-large.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The other mails in the Outbox leave by themselves</translation>
  </message>
  <message id="cause.too-large.then-figures">
    <extracomment>As cause.too-large.then, after cause.too-large.say-figures.</extracomment>
    <translation>The other mails in the Outbox leave by themselves</translation>
  </message>
  <message id="cause.too-many-connections">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>too many devices have the mailbox open at once</translation>
  </message>
  <message id="cause.too-many-connections.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Close mail on the devices you are not using now</translation>
  </message>
  <message id="cause.too-many-connections.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>A few minutes later it works</translation>
  </message>
  <message id="cause.two-systems">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the domain has two mail systems and the program asks the other one</translation>
  </message>
  <message id="cause.two-systems.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Tell me the address of the web page where you read this mail</translation>
  </message>
  <message id="cause.two-systems.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>With the settings of that system the sign-in works</translation>
  </message>
  <message id="cause.user-name">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>the user name is written in another form than the server wants</translation>
  </message>
  <message id="cause.user-name.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Look at the user name in the program: the whole e-mail address belongs there, unless IT told you another one</translation>
  </message>
  <message id="cause.user-name.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>The password window does not come back</translation>
  </message>
  <message id="cause.wrong-password">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>an old or mistyped password</translation>
  </message>
  <message id="cause.wrong-password.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>Stop typing the password for now and sign in to webmail with it, just once</translation>
  </message>
  <message id="cause.wrong-password.say-expired">
    <extracomment>As cause.wrong-password.say, when more is known.</extracomment>
    <translation>Your password has run out; IT sets a new one, and then it goes into the program once</translation>
  </message>
  <message id="cause.wrong-password.say-outgoing">
    <extracomment>As cause.wrong-password.say, when more is known.</extracomment>
    <translation>Press Send once more; when the program asks for the outgoing server's password, type the new one, once</translation>
  </message>
  <message id="cause.wrong-password.say-webmail">
    <extracomment>As cause.wrong-password.say, when more is known.</extracomment>
    <translation>Webmail does not take it either, so IT sets a new password; until then leave the program alone</translation>
  </message>
  <message id="cause.wrong-password.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>If webmail opens, type the same password once in the program, for incoming and for outgoing; if not, IT sets a new one</translation>
  </message>
  <message id="cause.wrong-password.then-expired">
    <extracomment>As cause.wrong-password.then, after cause.wrong-password.say-expired.</extracomment>
    <translation>With the new password mail comes in again</translation>
  </message>
  <message id="cause.wrong-password.then-outgoing">
    <extracomment>As cause.wrong-password.then, after cause.wrong-password.say-outgoing.</extracomment>
    <translation>The mail leaves and lies in Sent; if the window comes back, stop there and call us</translation>
  </message>
  <message id="cause.wrong-password.then-webmail">
    <extracomment>As cause.wrong-password.then, after cause.wrong-password.say-webmail.</extracomment>
    <translation>Webmail opens with the new password, then the program takes it as well</translation>
  </message>
  <message id="change.backup-no">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If the mail need not be kept on your own computer: {choice}.</translation>
  </message>
  <message id="change.backup-yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If you want the mail kept on your own computer: {choice}.</translation>
  </message>
  <message id="change.client-other">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>With another mail program: {choice}.</translation>
  </message>
  <message id="change.devices" numerus="yes">
    <extracomment>Under "what would change this". {n} devices, never one. {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation><numerusform>If you read this mail on {n} device: {choice}.</numerusform><numerusform>If you read this mail on {n} devices: {choice}.</numerusform></translation>
  </message>
  <message id="change.imap-offered">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If the provider offers IMAP with a valid certificate: {choice}.</translation>
  </message>
  <message id="change.one-device">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If you read this mail on one device only: {choice}.</translation>
  </message>
  <message id="change.pop3-offered">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If the provider offers POP3 with a valid certificate: {choice}.</translation>
  </message>
  <message id="change.quota-larger">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {size} is the new space.</extracomment>
    <translation>If the mailbox had {size} of space: {choice}.</translation>
  </message>
  <message id="change.quota-smaller">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {size} is the limit below which a mailbox is small.</extracomment>
    <translation>If the mailbox has less than {size} of space: {choice}.</translation>
  </message>
  <message id="change.reach-back" numerus="yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {n} days back.</extracomment>
    <translation><numerusform>If webmail has to show the last {n} day: {choice}.</numerusform><numerusform>If webmail has to show the last {n} days: {choice}.</numerusform></translation>
  </message>
  <message id="change.reach-back-over" numerus="yes">
    <extracomment>One of what would change the advice; {n} days; {choice} is one of choice.*.</extracomment>
    <translation><numerusform>If you must look back more than {n} day in webmail: {choice}.</numerusform><numerusform>If you must look back more than {n} days in webmail: {choice}.</numerusform></translation>
  </message>
  <message id="change.shared-no">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If you alone read this mailbox: {choice}.</translation>
  </message>
  <message id="change.shared-yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If someone else reads this mailbox too: {choice}.</translation>
  </message>
  <message id="change.used-less">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {size} is what may still be used.</extracomment>
    <translation>If you clear the mailbox down to {size}: {choice}.</translation>
  </message>
  <message id="change.webmail-no">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If you do not use webmail: {choice}.</translation>
  </message>
  <message id="change.webmail-yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>If you use webmail for all your mail: {choice}.</translation>
  </message>
  <message id="check.arrival.arrived" numerus="yes">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation><numerusform>It came back within {n} second: “{subject}”. It stays in the Inbox; you may delete it.</numerusform><numerusform>It came back within {n} seconds: “{subject}”. It stays in the Inbox; you may delete it.</numerusform></translation>
  </message>
  <message id="check.arrival.arrived-in-junk" numerus="yes">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation><numerusform>It came back within {n} second, but into the folder for junk ({folder}): “{subject}”.</numerusform><numerusform>It came back within {n} seconds, but into the folder for junk ({folder}): “{subject}”.</numerusform></translation>
  </message>
  <message id="check.arrival.not-asked">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation>Not sent: nobody asked for it. (check --send sends one to yourself.)</translation>
  </message>
  <message id="check.arrival.not-seen" numerus="yes">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation><numerusform>The server took it, but {n} second later it was neither in the Inbox nor in the folder for junk: “{subject}”.</numerusform><numerusform>The server took it, but {n} seconds later it was neither in the Inbox nor in the folder for junk: “{subject}”.</numerusform></translation>
  </message>
  <message id="check.arrival.not-sent">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation>It was not sent.</translation>
  </message>
  <message id="check.arrival.unknown">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation>The server took it, but whether it arrived could not be seen: “{subject}”.</translation>
  </message>
  <message id="check.garbled">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The server's answer could not be understood.</translation>
  </message>
  <message id="check.greylisted">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The server takes the mail only at a later attempt (greylisting).</translation>
  </message>
  <message id="check.mailbox-full">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The mailbox takes no more mail.</translation>
  </message>
  <message id="check.mend.arrival.arrived-in-junk">
    <extracomment>What to do about the test mail; behind an arrow. {subject} is the mail's subject.</extracomment>
    <translation>In webmail, mark it as not junk. If mail you send to others lands in junk too, tell the IT desk.</translation>
  </message>
  <message id="check.mend.arrival.not-seen">
    <extracomment>What to do about the test mail; behind an arrow. {subject} is the mail's subject.</extracomment>
    <translation>Look for “{subject}” in webmail in a few minutes; a rule of yours may have filed it in another folder. If it never comes, the IT desk can find it in the server's log.</translation>
  </message>
  <message id="check.mend.arrival.unknown">
    <extracomment>What to do about the test mail; behind an arrow. {subject} is the mail's subject.</extracomment>
    <translation>Look for “{subject}” in the Inbox in a few minutes.</translation>
  </message>
  <message id="check.mend.garbled">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Try from another network. If it stays so, tell those who run {host}.</translation>
  </message>
  <message id="check.mend.greylisted">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Wait a quarter of an hour, then check again. If it stays so, ask those who run {host} to let people who signed in send at once.</translation>
  </message>
  <message id="check.mend.not-possible">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Ask the IT desk in which way mail programs sign in at {host}.</translation>
  </message>
  <message id="check.mend.not-safe">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Only those who run {host} can mend this. Do not accept a certificate that is not verified.</translation>
  </message>
  <message id="check.mend.refused">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Try the user name and password in webmail first. If they work there, ask the IT desk whether this account may use mail programs. Do not try many times: the server may block the whole office.</translation>
  </message>
  <message id="check.mend.rejected">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Give the server's own words to the IT desk or to those who run {host}: they say what it forbids.</translation>
  </message>
  <message id="check.mend.relay-denied">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Those who run {host} have to allow {login} to send.</translation>
  </message>
  <message id="check.mend.try-later">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>Check again in a few minutes.</translation>
  </message>
  <message id="check.mend.unreachable">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>If web pages open, ask the IT desk whether {host} is running and whether this network lets port {port} through.</translation>
  </message>
  <message id="check.not-possible">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>Signing in as {login} is not possible.</translation>
  </message>
  <message id="check.not-safe">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The connection is not safe: nothing secret was sent.</translation>
  </message>
  <message id="check.not-tried">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>Not tried: the same password would only be refused once more.</translation>
  </message>
  <message id="check.ok">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>Signing in as {login} works.</translation>
  </message>
  <message id="check.refused">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>Signing in as {login} was refused.</translation>
  </message>
  <message id="check.rejected">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The server refused the test mail.</translation>
  </message>
  <message id="check.relay-denied">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The server does not send mail for this account (relay denied).</translation>
  </message>
  <message id="check.try-later">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The server cannot do it just now.</translation>
  </message>
  <message id="check.unreachable">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The server could not be reached.</translation>
  </message>
  <message id="choice.imap">
    <extracomment>Result of a change.</extracomment>
    <translation>IMAP</translation>
  </message>
  <message id="choice.none">
    <extracomment>Result of a change.</extracomment>
    <translation>neither IMAP nor POP3</translation>
  </message>
  <message id="choice.pop3">
    <extracomment>Result of a change.</extracomment>
    <translation>POP3</translation>
  </message>
  <message id="choice.webmail">
    <extracomment>What a change of one fact would lead to: neither type, but webmail.</extracomment>
    <translation>webmail instead</translation>
  </message>
  <message id="clients.account-missing">
    <extracomment>Error: files for one person were asked for without an account.</extracomment>
    <translation>This needs the account of one person (--account).</translation>
  </message>
  <message id="clients.cannot-delete-after-days">
    <extracomment>Refusal: the client cannot delete mail from the server after a number of days (POP3); {client} is its name.</extracomment>
    <translation>{client} cannot delete mail from the server after a number of days.</translation>
  </message>
  <message id="clients.cannot-imap">
    <extracomment>Refusal: the client has no IMAP; {client} is its name.</extracomment>
    <translation>{client} cannot do IMAP.</translation>
  </message>
  <message id="clients.cannot-oauth2">
    <extracomment>Refusal: the server only takes OAuth2 and the client cannot be set up for it; {client} is its name.</extracomment>
    <translation>The server only accepts OAuth2, and {client} cannot be set up for that with a file.</translation>
  </message>
  <message id="clients.cannot-platform">
    <extracomment>Refusal: the client does not exist on the chosen operating system; {client} is its name.</extracomment>
    <translation>{client} does not run on this system.</translation>
  </message>
  <message id="clients.cannot-pop3">
    <extracomment>Refusal: the client has no POP3; {client} is its name.</extracomment>
    <translation>{client} cannot do POP3.</translation>
  </message>
  <message id="clients.cannot-scope">
    <extracomment>Refusal: the writer of this client has no files for what was asked (one person, an existing profile, a machine, a domain); {client} is its name.</extracomment>
    <translation>{client} has no files for this purpose.</translation>
  </message>
  <message id="clients.cannot-starttls">
    <extracomment>Refusal: the client's file cannot ask for STARTTLS on the incoming server; {client} is its name.</extracomment>
    <translation>The files of {client} cannot express STARTTLS for the incoming server. Choose the server's TLS port (993 for IMAP, 995 for POP3) if it has one.</translation>
  </message>
  <message id="clients.days-by-program">
    <extracomment>list of mail programs: how the days until deletion are counted</extracomment>
    <translation>depends on the program</translation>
  </message>
  <message id="clients.days-from-download">
    <extracomment>In the table of mail programs: how the program counts 'delete after N days'.</extracomment>
    <translation>from the first download</translation>
  </message>
  <message id="clients.days-from-message-date">
    <extracomment>In the table of mail programs: how the program counts 'delete after N days'.</extracomment>
    <translation>from the day it was sent</translation>
  </message>
  <message id="clients.domain-missing">
    <extracomment>Error: files for a whole domain were asked for without a domain's settings.</extracomment>
    <translation>This needs a domain file (--domain).</translation>
  </message>
  <message id="clients.plugin-broken">
    <extracomment>Problem while listing client plugins: a library file in the plugin folder is no plugin or is damaged.</extracomment>
    <translation>This file is left out: it is damaged or no client plugin of this program.</translation>
  </message>
  <message id="clients.plugin-duplicate">
    <extracomment>Problem while listing client plugins: two files bring the same client; {id} is its id, {first} the file that is used.</extracomment>
    <translation>This client plugin is left out: “{id}” is already provided by {first}.</translation>
  </message>
  <message id="clients.plugin-field">
    <extracomment>Problem while listing client plugins: the metadata inside a plugin file lacks or misspells a field; {field} is its name. The file is shown beside it.</extracomment>
    <translation>This client plugin is left out: its metadata field “{field}” is missing or wrong.</translation>
  </message>
  <message id="clients.plugin-misbehaves">
    <extracomment>Error: a client plugin crashed inside or wanted to write outside its folder; {id} is the client's id.</extracomment>
    <translation>The plugin “{id}” has a fault and was stopped. Nothing was written.</translation>
  </message>
  <message id="clients.plugin-unloadable">
    <extracomment>Error: the plugin of a client exists but its code cannot be loaded; {detail} is the system's technical reason in English.</extracomment>
    <translation>The plugin of this client cannot be loaded: {detail}</translation>
  </message>
  <message id="clients.plugin-version">
    <extracomment>Problem while listing client plugins: the plugin was built for another version of the interface; {found} and {wanted} are interface names.</extracomment>
    <translation>This client plugin is left out: it was built for the interface {found}, this program needs {wanted}.</translation>
  </message>
  <message id="clients.proof-format">
    <extracomment>In the table of mail programs under 'Tried with': the program does not run here; other readers of the file's format took the files.</extracomment>
    <translation>format only</translation>
  </message>
  <message id="clients.proof-nothing">
    <extracomment>In the table of mail programs under 'Tried with': nobody has tried the files. Short: at most 8 cells in Thai.</extracomment>
    <translation>nothing yet</translation>
  </message>
  <message id="clients.proof-program">
    <extracomment>In the table of mail programs under 'Tried with': the real program took the files. Short: at most 8 cells in Thai.</extracomment>
    <translation>the program</translation>
  </message>
  <message id="clients.secret-command">
    <extracomment>Detail of a mail program: where its password comes from.</extracomment>
    <translation>Password: from a command that the program runs</translation>
  </message>
  <message id="clients.secret-keyring">
    <extracomment>Detail of a mail program: where its password comes from.</extracomment>
    <translation>Password: from the desktop's keyring</translation>
  </message>
  <message id="clients.secret-prompt">
    <extracomment>Detail of a mail program: where its password comes from.</extracomment>
    <translation>Password: the program asks for it</translation>
  </message>
  <message id="clients.sign-certificate-date">
    <extracomment>Error: the certificate of --sign-cert has expired or is not valid yet.</extracomment>
    <translation>The signing certificate is not valid today: devices would not trust what it signs</translation>
  </message>
  <message id="clients.sign-certificate-unreadable">
    <extracomment>Error: the file of --sign-cert holds no certificate in PEM form.</extracomment>
    <translation>There is no certificate in PEM form in this file</translation>
  </message>
  <message id="clients.sign-failed">
    <extracomment>Error while a profile is signed: our own fault.</extracomment>
    <translation>The profile could not be signed</translation>
  </message>
  <message id="clients.sign-key-encrypted">
    <extracomment>Error: the file of --sign-key holds a key that is locked with a password and none was given. The file's name stands before it.</extracomment>
    <translation>The signing key is locked with a password</translation>
  </message>
  <message id="clients.sign-key-kind">
    <extracomment>Error: the key of --sign-key is neither RSA nor EC.</extracomment>
    <translation>Only RSA and EC keys can sign a profile</translation>
  </message>
  <message id="clients.sign-key-mismatch">
    <extracomment>Error: no certificate of --sign-cert belongs to the key of --sign-key.</extracomment>
    <translation>No certificate in this file belongs to the signing key</translation>
  </message>
  <message id="clients.sign-key-password">
    <extracomment>Error: the password for the key of --sign-key is wrong.</extracomment>
    <translation>The password does not open the signing key</translation>
  </message>
  <message id="clients.sign-key-unreadable">
    <extracomment>Error: the file of --sign-key holds no private key in PEM form.</extracomment>
    <translation>There is no private key in PEM form in this file</translation>
  </message>
  <message id="clients.trial-address">
    <extracomment>Problem while listing mail programs: a result file somebody sent holds an e-mail address; {field} is the field of the file. The file is shown beside it.</extracomment>
    <translation>This trial result is left out: its field “{field}” holds an @, and an address does not belong in it.</translation>
  </message>
  <message id="clients.trial-field">
    <extracomment>As clients.trial-address: a field is missing or wrong; {field} is its name.</extracomment>
    <translation>This trial result is left out: its field “{field}” is missing, wrong or too long.</translation>
  </message>
  <message id="clients.trial-other-client">
    <extracomment>As clients.trial-address: the file lies in the folder of another mail program; {client} is the id of the one it is about.</extracomment>
    <translation>This trial result is left out: it is about “{client}” and lies in another program's folder.</translation>
  </message>
  <message id="clients.trial-too-large">
    <extracomment>As clients.trial-address: the file is far too large; {limit} is the largest size.</extracomment>
    <translation>This trial result is left out: it is larger than {limit}.</translation>
  </message>
  <message id="clients.trial-too-many">
    <extracomment>As clients.trial-address: more files than are read lie in the folder that is shown; {count} is how many are read.</extracomment>
    <translation>Only the first {count} trial results of this folder are read.</translation>
  </message>
  <message id="clients.trial-unreadable">
    <extracomment>As clients.trial-address: the file cannot be opened or is no JSON.</extracomment>
    <translation>This trial result is left out: it is no readable JSON file.</translation>
  </message>
  <message id="clients.unknown">
    <extracomment>Error: no installed client has the id the person typed; {id} is what was typed.</extracomment>
    <translation>There is no client called “{id}” here.</translation>
  </message>
  <message id="clients.unknown-remedy">
    <extracomment>Next step after an unknown client id; mailadvisor clients is a command.</extracomment>
    <translation>“mailadvisor clients” lists the ids that can be used.</translation>
  </message>
  <message id="clients.unsigned">
    <extracomment>Caution beside the written files: an Apple profile was written without a signature.</extracomment>
    <translation>The profile is not signed: the device will say so before it installs. To sign it, give --sign-cert and --sign-key</translation>
  </message>
  <message id="clients.use-instead">
    <extracomment>Next step after a client was refused: the nearest one that can; {client} is its name, {id} what to type after --client.</extracomment>
    <translation>{client} can do this: --client {id}</translation>
  </message>
  <message id="clue.app-password-provider">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {provider} is a provider.</extracomment>
    <translation>{provider} refuses the account's own password in programs</translation>
  </message>
  <message id="clue.at-microsoft">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the mail lies at Microsoft 365</translation>
  </message>
  <message id="clue.bounce-of-others">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>a server of the other side says it</translation>
  </message>
  <message id="clue.bridge-needed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {provider} is a provider.</extracomment>
    <translation>{provider} lets programs in only through its own software</translation>
  </message>
  <message id="clue.caller-describes">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>that is what the caller describes</translation>
  </message>
  <message id="clue.captive-portal">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the network wants a sign-in on its own page first</translation>
  </message>
  <message id="clue.cert-bad-at-desk">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the fault of the certificate shows from another place with the right time too</translation>
  </message>
  <message id="clue.cert-bad-only-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the certificate is in order elsewhere and not at the caller's place</translation>
  </message>
  <message id="clue.cert-chain-broken">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>{host} leaves out a part of its certificate</translation>
  </message>
  <message id="clue.cert-expired">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {date} is a day; {host} is a server.</extracomment>
    <translation>the certificate of {host} ended on {date}</translation>
  </message>
  <message id="clue.cert-in-order">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>the certificate of {host} is in order</translation>
  </message>
  <message id="clue.cert-issuer-unknown">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>nobody known vouches for the certificate of {host}</translation>
  </message>
  <message id="clue.cert-name-fits">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>the name in the certificate of {host} fits</translation>
  </message>
  <message id="clue.cert-not-expired">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {date} is a day; {host} is a server.</extracomment>
    <translation>the certificate of {host} is good until {date}</translation>
  </message>
  <message id="clue.cert-of-other-name">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server; {name} is a server name.</extracomment>
    <translation>{host} shows a certificate for {name}</translation>
  </message>
  <message id="clue.cert-own-name">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {name} is a server name.</extracomment>
    <translation>the name {name} leads to the same server and is in order</translation>
  </message>
  <message id="clue.certificate-explains">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the certificate explains the warning</translation>
  </message>
  <message id="clue.clock-right">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the date and time of the device are right</translation>
  </message>
  <message id="clue.clock-said-wrong">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the clock of the device is wrong</translation>
  </message>
  <message id="clue.clock-wrong">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {date} is a day.</extracomment>
    <translation>the clock of that device says {date}</translation>
  </message>
  <message id="clue.control-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>another provider's mail server ({host}) answers from the same place</translation>
  </message>
  <message id="clue.control-silent">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>another provider's mail server ({host}) is silent from there too</translation>
  </message>
  <message id="clue.dead-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>no mail port answers at the caller's place</translation>
  </message>
  <message id="clue.dead-at-desk">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>no mail port answers from the help desk either</translation>
  </message>
  <message id="clue.dead-in-both">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>no mail port answers from either place</translation>
  </message>
  <message id="clue.dead-somewhere">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>no mail port answers from where we looked</translation>
  </message>
  <message id="clue.device-changed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the device is new or was set up anew</translation>
  </message>
  <message id="clue.domain-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>no name of {domain} is found any more</translation>
  </message>
  <message id="clue.doubt-unfounded">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the certificate is in order when we look</translation>
  </message>
  <message id="clue.emptied-by-another">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the Inbox is young and small beside an old Sent folder</translation>
  </message>
  <message id="clue.everyone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>it happens to the whole company</translation>
  </message>
  <message id="clue.host-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>the name {host} does not exist</translation>
  </message>
  <message id="clue.host-mistyped">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>the name in the program is nearly {host}, but not quite</translation>
  </message>
  <message id="clue.inbox-reaches-back">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the Inbox reaches far back</translation>
  </message>
  <message id="clue.incoming-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>the incoming server {host} answers</translation>
  </message>
  <message id="clue.intercepted">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {issuer} is a product or company.</extracomment>
    <translation>{issuer} stands between the computer and the server</translation>
  </message>
  <message id="clue.lasts-long">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>it has lasted more than a day</translation>
  </message>
  <message id="clue.login-accepted">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server accepted the sign-in</translation>
  </message>
  <message id="clue.login-by-policy">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server forbids this way for the account</translation>
  </message>
  <message id="clue.login-expired">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the password has run out</translation>
  </message>
  <message id="clue.login-refused-here">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server refused name or password when we tried</translation>
  </message>
  <message id="clue.login-throttled">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server slows sign-ins down from here</translation>
  </message>
  <message id="clue.login-unavailable">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server's sign-in does not work for the moment</translation>
  </message>
  <message id="clue.mailbox-full">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {limit} is a size; {used} is a size.</extracomment>
    <translation>{used} of {limit} are used</translation>
  </message>
  <message id="clue.mailbox-roomy">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {limit} is a size; {used} is a size.</extracomment>
    <translation>the own mailbox has room: {used} of {limit} are used</translation>
  </message>
  <message id="clue.many-at-once">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>mail was sent to many people at once</translation>
  </message>
  <message id="clue.mobile-fails">
    <extracomment>Reason for or against a cause, a clause in a list: the caller says that mail fails over mobile data or at another place too.</extracomment>
    <translation>over another line it fails as well</translation>
  </message>
  <message id="clue.mobile-works">
    <extracomment>Reason for or against a cause, a clause in a list: the caller says that mail works over mobile data or at another place.</extracomment>
    <translation>over another line it works</translation>
  </message>
  <message id="clue.names-resolve">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>the names of {domain} are found</translation>
  </message>
  <message id="clue.needed-ports-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the ports that are needed are open at the caller's place</translation>
  </message>
  <message id="clue.never-reached">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>no server was reached, so no password was asked for</translation>
  </message>
  <message id="clue.no-list-named">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server's words name no blocklist</translation>
  </message>
  <message id="clue.no-sign-in-for-sending">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the program does not sign in for sending</translation>
  </message>
  <message id="clue.not-at-microsoft">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the mail does not lie at Microsoft 365</translation>
  </message>
  <message id="clue.office-line-listed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {ip} is an IP address.</extracomment>
    <translation>the listed address {ip} is not the mail server's</translation>
  </message>
  <message id="clue.old-device">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the device or its system is an old one</translation>
  </message>
  <message id="clue.one-system">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>only one mail system was found for the domain</translation>
  </message>
  <message id="clue.only-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>other people's mail works</translation>
  </message>
  <message id="clue.only-here-dead">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server answers from one place and not from the other</translation>
  </message>
  <message id="clue.only-this-device">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>on another device the same mail works</translation>
  </message>
  <message id="clue.open-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server answers at the caller's own place</translation>
  </message>
  <message id="clue.other-host-published">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>the domain names {host} today, not the server in the program</translation>
  </message>
  <message id="clue.other-mail-passes">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>other mails pass</translation>
  </message>
  <message id="clue.outgoing-dead">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the incoming server answers, the outgoing one does not</translation>
  </message>
  <message id="clue.outgoing-dead-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>at the caller's place the incoming server answers, the outgoing one does not</translation>
  </message>
  <message id="clue.outgoing-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>the outgoing server {host} answers</translation>
  </message>
  <message id="clue.outgoing-password-only">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>receiving works, only the sign-in for sending is refused, and programs keep that password apart</translation>
  </message>
  <message id="clue.password-changed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the password was changed not long ago</translation>
  </message>
  <message id="clue.password-ways">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>{host} takes the ordinary password</translation>
  </message>
  <message id="clue.plain-outgoing">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the outgoing server is set without encryption</translation>
  </message>
  <message id="clue.port-25-silent">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>port 25 does not get out from there</translation>
  </message>
  <message id="clue.ports-blocked-here">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>web pages answer there while every mail port is silent</translation>
  </message>
  <message id="clue.program-with-oauth">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>this program can sign in on the provider's page</translation>
  </message>
  <message id="clue.program-without-oauth">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>this program knows only passwords there</translation>
  </message>
  <message id="clue.provider-moved">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the mail was moved not long ago</translation>
  </message>
  <message id="clue.receiving-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>receiving works</translation>
  </message>
  <message id="clue.reported-by-others">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>others report it when they write to the caller</translation>
  </message>
  <message id="clue.retyped">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the password was typed again and again</translation>
  </message>
  <message id="clue.right-pair">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>server, port and encryption in the program are right</translation>
  </message>
  <message id="clue.same-host-published">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server in the program is the one in use today</translation>
  </message>
  <message id="clue.second-device">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>a second device reads the same mailbox</translation>
  </message>
  <message id="clue.sender-proof-fails">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>the records of {domain} do not prove its mail genuine</translation>
  </message>
  <message id="clue.sending-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>sending works</translation>
  </message>
  <message id="clue.sent-little">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the caller did not send much</translation>
  </message>
  <message id="clue.server-listed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {ip} is an IP address.</extracomment>
    <translation>the listed address {ip} is the mail server's</translation>
  </message>
  <message id="clue.server-names-reason">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>what was read out names another reason outright</translation>
  </message>
  <message id="clue.server-spoke">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server answered with words of its own</translation>
  </message>
  <message id="clue.server-up">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the server answers</translation>
  </message>
  <message id="clue.several">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>others have it too</translation>
  </message>
  <message id="clue.several-systems">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the mail of this domain can be in more than one system</translation>
  </message>
  <message id="clue.sign-in-tried">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the program did try to sign in</translation>
  </message>
  <message id="clue.size-exceeded">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {files} is a size; {limit} is a size; {size} is a size.</extracomment>
    <translation>the server takes {limit} a mail, and {files} of files become about {size}</translation>
  </message>
  <message id="clue.size-fits">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {limit} is a size.</extracomment>
    <translation>the server takes up to {limit}, and this mail is smaller</translation>
  </message>
  <message id="clue.switched-off-at-first">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {provider} is a provider.</extracomment>
    <translation>at {provider} mail programs must be allowed first</translation>
  </message>
  <message id="clue.system-updated">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the system was updated not long ago</translation>
  </message>
  <message id="clue.tokens-only">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>{host} takes no password, only a sign-in on the provider's page</translation>
  </message>
  <message id="clue.user-name-differs">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {login} is a user name.</extracomment>
    <translation>the settings want the user name {login}</translation>
  </message>
  <message id="clue.user-name-fits">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the user name in the program is the one that the settings want</translation>
  </message>
  <message id="clue.web-fails">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>web pages do not open either</translation>
  </message>
  <message id="clue.web-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>web pages open on that computer</translation>
  </message>
  <message id="clue.webmail-refuses">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>webmail refuses the password too</translation>
  </message>
  <message id="clue.webmail-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>webmail takes the same password</translation>
  </message>
  <message id="clue.website-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>the company's web site is gone too</translation>
  </message>
  <message id="clue.words-point">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {words} is a code or what was said.</extracomment>
    <translation>that is what was read out: “{words}”</translation>
  </message>
  <message id="clue.wrong-pair">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>port and encryption in the program do not belong together</translation>
  </message>
  <message id="clue.zone-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>{domain} is not entered at the registry any more, or is on hold</translation>
  </message>
  <message id="column.abilities">
    <extracomment>Title of a table column: what a mail program can do.</extracomment>
    <translation>Can</translation>
  </message>
  <message id="column.account">
    <extracomment>Title of the column with the address of the account that was added to a mail program.</extracomment>
    <translation>Account</translation>
  </message>
  <message id="column.certificate-until">
    <extracomment>Title of a table column: last day the certificate is valid.</extracomment>
    <translation>Certificate until</translation>
  </message>
  <message id="column.day">
    <extracomment>Title of the column with the day on which something was done.</extracomment>
    <translation>On</translation>
  </message>
  <message id="column.delete-after-days">
    <extracomment>Title of a table column: whether a mail program can delete from the server after some days, and how it counts.</extracomment>
    <translation>Delete after days</translation>
  </message>
  <message id="column.end">
    <extracomment>Title of the column that says what became of a file when something was taken back.</extracomment>
    <translation>Now</translation>
  </message>
  <message id="column.file">
    <extracomment>Title of a table column: path of a file.</extracomment>
    <translation>File</translation>
  </message>
  <message id="column.folder">
    <extracomment>Title of a table column: a mail folder.</extracomment>
    <translation>Folder</translation>
  </message>
  <message id="column.meaning">
    <extracomment>Title of a table column: what a rule says.</extracomment>
    <translation>What it says</translation>
  </message>
  <message id="column.messages">
    <extracomment>Title of a table column: number of mails.</extracomment>
    <translation>Messages</translation>
  </message>
  <message id="column.milliseconds">
    <extracomment>Title of a table column: how long it took, in milliseconds.</extracomment>
    <translation>ms</translation>
  </message>
  <message id="column.oldest">
    <extracomment>Title of a table column: date of the oldest mail.</extracomment>
    <translation>Oldest</translation>
  </message>
  <message id="column.origin">
    <extracomment>Title of a table column: where the value of a limit is from.</extracomment>
    <translation>From</translation>
  </message>
  <message id="column.paragraphs">
    <extracomment>Title of a table column: paragraphs of the article a rule is taken from.</extracomment>
    <translation>Article</translation>
  </message>
  <message id="column.place">
    <extracomment>Title of the column with the folder of a mail program's profile.</extracomment>
    <translation>Profile</translation>
  </message>
  <message id="column.platforms">
    <extracomment>Title of a table column: the systems a mail program runs on (Windows, Android …).</extracomment>
    <translation>Runs on</translation>
  </message>
  <message id="column.points">
    <extracomment>Column of the rules of the audit: points a finding costs.</extracomment>
    <translation>Points</translation>
  </message>
  <message id="column.port">
    <extracomment>Title of a table column: port number.</extracomment>
    <translation>Port</translation>
  </message>
  <message id="column.program">
    <extracomment>Title of a table column: name of a mail program.</extracomment>
    <translation>Program</translation>
  </message>
  <message id="column.proof">
    <extracomment>Title of a table column: who was seen to take the files that are written for a mail program.</extracomment>
    <translation>Tried with</translation>
  </message>
  <message id="column.protocol">
    <extracomment>Title of a table column: IMAP, POP3 or SMTP.</extracomment>
    <translation>Type</translation>
  </message>
  <message id="column.purpose">
    <extracomment>Title of a table column: what a file is for.</extracomment>
    <translation>What it is</translation>
  </message>
  <message id="column.remark">
    <extracomment>Title of a table column: more about the row.</extracomment>
    <translation>Remark</translation>
  </message>
  <message id="column.result">
    <extracomment>Title of a table column: how it ended.</extracomment>
    <translation>Result</translation>
  </message>
  <message id="column.rule">
    <extracomment>Title of a table column: id of a rule.</extracomment>
    <translation>Rule</translation>
  </message>
  <message id="column.security">
    <extracomment>Title of a table column: TLS, STARTTLS or not encrypted.</extracomment>
    <translation>Encryption</translation>
  </message>
  <message id="column.server">
    <extracomment>Title of a table column: host name and port.</extracomment>
    <translation>Server</translation>
  </message>
  <message id="column.size">
    <extracomment>Title of a table column: size in bytes, MB, GB.</extracomment>
    <translation>Size</translation>
  </message>
  <message id="column.source">
    <extracomment>Title of a table column: the source that was asked.</extracomment>
    <translation>Source</translation>
  </message>
  <message id="column.state">
    <extracomment>Title of a table column: state of a port.</extracomment>
    <translation>State</translation>
  </message>
  <message id="column.threshold">
    <extracomment>Title of a table column: name of a limit.</extracomment>
    <translation>Limit</translation>
  </message>
  <message id="column.trust">
    <extracomment>Title of a table column: whether the source may be believed.</extracomment>
    <translation>Trusted</translation>
  </message>
  <message id="column.undo-id">
    <extracomment>Title of the column with what is typed behind mailadvisor undo.</extracomment>
    <translation>ID</translation>
  </message>
  <message id="column.value">
    <extracomment>Title of a table column: value of a limit.</extracomment>
    <translation>Value</translation>
  </message>
  <message id="column.whose">
    <extracomment>Column of the rules of the audit: who mends it.</extracomment>
    <translation>Whose job</translation>
  </message>
  <message id="command.advise">
    <extracomment>Help: what the command advise does.</extracomment>
    <translation>Find the servers, look at them and recommend IMAP or POP3</translation>
  </message>
  <message id="command.audit">
    <extracomment>Help: what the command audit does.</extracomment>
    <translation>checks what a domain publishes for mail programs: score, faults, the lines to paste</translation>
  </message>
  <message id="command.check">
    <extracomment>About the command 'check' in the list of commands.</extracomment>
    <translation>Signs in to both servers of an account; with --send, sends a mail to yourself and sees it arrive</translation>
  </message>
  <message id="command.clients">
    <extracomment>Help: what the command clients does.</extracomment>
    <translation>Show the mail programs that settings can be written for</translation>
  </message>
  <message id="command.deploy">
    <extracomment>Help: what the command deploy does.</extracomment>
    <translation>Write the settings of many accounts in one run, for IT</translation>
  </message>
  <message id="command.diagnose">
    <extracomment>About the command diagnose.</extracomment>
    <translation>what a caller reads out: the cause, whose job it is, what to say next</translation>
  </message>
  <message id="command.discover">
    <extracomment>Help: what the command discover does.</extracomment>
    <translation>Show which sources were asked and which servers they name</translation>
  </message>
  <message id="command.probe">
    <extracomment>Help: what the command probe does.</extracomment>
    <translation>Show what a mail server offers, port by port</translation>
  </message>
  <message id="command.rules">
    <extracomment>Help: what the command rules does.</extracomment>
    <translation>Show the rules of the advice, their sources and limits</translation>
  </message>
  <message id="command.serve">
    <extracomment>In the list of commands, what `serve` does.</extracomment>
    <translation>Answer mail programs and people of your domains over HTTP</translation>
  </message>
  <message id="command.setup">
    <extracomment>Help: what the command setup does.</extracomment>
    <translation>Ask, advise and write the settings, step by step</translation>
  </message>
  <message id="command.undo">
    <extracomment>What the command undo does, in the list of commands.</extracomment>
    <translation>takes back what setup or write --profile did to a mail program</translation>
  </message>
  <message id="command.write">
    <extracomment>Help: what the command write does.</extracomment>
    <translation>Turn an account file into the files of a mail program</translation>
  </message>
  <message id="deploy.changes">
    <extracomment>Below deploy.summary, when the folder holds files of an earlier run. {added} = accounts that are new, {changed} = accounts whose files are different now, {gone} = accounts that are to have no files any more (their files stay); all numbers</extracomment>
    <translation>Since the earlier runs in this folder: {added} new, {changed} changed, {gone} gone (their files are left where they are)</translation>
  </message>
  <message id="deploy.client-left-out">
    <extracomment>Warning for one account of deploy; {because} is a whole sentence that names the program</extracomment>
    <translation>One of the programs gets no files: {because}</translation>
  </message>
  <message id="deploy.form-written">
    <extracomment>Last line of deploy with --form; {page} and {table} are files.</extracomment>
    <translation>The form is {page}, the table for the answers {table}.</translation>
  </message>
  <message id="deploy.kit-beside" numerus="yes">
    <extracomment>Warning of deploy: a person has two accounts for one program on one computer, and a kit puts only the first into the program. {n} = accounts left to do by hand; mailadvisor is a folder</extracomment>
    <translation><numerusform>{n} account is the second of its person in one program: its files go to the folder mailadvisor in the home folder, to be added by hand.</numerusform><numerusform>{n} accounts are the second of their person in one program: their files go to the folder mailadvisor in the home folder, to be added by hand.</numerusform></translation>
  </message>
  <message id="deploy.kit-computer-address">
    <extracomment>Warning for one account of deploy, in its line of output: the kit for Windows leaves it out. {name} is an IP address that stands in the column of the computer.</extracomment>
    <translation>Not in the kit: {name} is the address of the computer. Windows knows itself by its name only; put the name into the list.</translation>
  </message>
  <message id="deploy.kit-computer-name">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {name} stands in the column of the computer.</extracomment>
    <translation>Not in the kit: “{name}” cannot be used as the name of a computer. Such a name has English letters and digits only, with dots, hyphens and underscores between them.</translation>
  </message>
  <message id="deploy.kit-computer-reserved">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {name} stands in the column of the computer, and means something else to the tool or to the system, as all, localhost or con do.</extracomment>
    <translation>Not in the kit: “{name}” cannot be used as the name of a computer, since it means something else to the tools.</translation>
  </message>
  <message id="deploy.kit-file-name">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {folder} is where its files stand.</extracomment>
    <translation>Not in the kit: the files in {folder} have a curly bracket in their names, which the tools would take for a command.</translation>
  </message>
  <message id="deploy.kit-no-computer">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. The word in the parentheses is the name of a column, as the roster may have it.</extracomment>
    <translation>Not in the kit: the list does not say its computer (column computer).</translation>
  </message>
  <message id="deploy.kit-no-user">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. The word in the parentheses is the name of a column, as the roster may have it.</extracomment>
    <translation>Not in the kit: the list does not say who signs in at the computer (column computeruser).</translation>
  </message>
  <message id="deploy.kit-unplaced" numerus="yes">
    <extracomment>Warning of deploy: accounts that a kit for another tool leaves out. {n} = how many; the words in the parentheses are names of columns, as the roster may have them; “warnings” is a word in the output</extracomment>
    <translation><numerusform>{n} account is not in the kit: the roster does not say its computer or who signs in there (columns computer and computeruser), or a name cannot be used; see “warnings” in its line.</numerusform><numerusform>{n} accounts are not in the kit: the roster does not say their computer or who signs in there (columns computer and computeruser), or a name cannot be used; see “warnings” in their lines.</numerusform></translation>
  </message>
  <message id="deploy.kit-user-name">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {name} stands in the column of who signs in at the computer.</extracomment>
    <translation>Not in the kit: “{name}” cannot be used as the name of who signs in. It is reserved, begins with a hyphen, or holds a character that means something else to scripts.</translation>
  </message>
  <message id="deploy.kit-user-twice">
    <extracomment>Warning for one account of deploy, in its line of output: the kit for Windows leaves it out. {name} is who signs in at {computer}; an account before it has the same name with another domain.</extracomment>
    <translation>Not in the kit: without its domain, {name} has the name of somebody else on {computer} who stands before in the list.</translation>
  </message>
  <message id="deploy.kit-with-merge">
    <extracomment>Note at the end of deploy --shard … --kit …: no kit was made</extracomment>
    <translation>This is one part of the lists: the kit is made of all parts together, by deploy --merge.</translation>
  </message>
  <message id="deploy.move-nothing-changes">
    <extracomment>Note of deploy with --move-from: old and new servers are the same.</extracomment>
    <translation>The old servers and those found now are the same: nothing changes. If the new server keeps its name, look at it before DNS moves with --connect-to, and give facts of the old one, which hold its IP address.</translation>
  </message>
  <message id="deploy.move-others" numerus="yes">
    <extracomment>Note of deploy with --move-from: {n} addresses of domains that the files are not about.</extracomment>
    <translation><numerusform>{n} account is of a domain that --move-from is not about, and is set up as without a move.</numerusform><numerusform>{n} accounts are of domains that --move-from is not about, and are set up as without a move.</numerusform></translation>
  </message>
  <message id="deploy.pace-minutes" numerus="yes">
    <extracomment>Progress of a long deploy, now and then. {done} of {all} rows of the roster are done, {rate} a minute; {n} = minutes it will still take, rounded up; all numbers</extracomment>
    <translation><numerusform>{done} of {all} accounts, {rate} a minute, about {n} minute left</numerusform><numerusform>{done} of {all} accounts, {rate} a minute, about {n} minutes left</numerusform></translation>
  </message>
  <message id="deploy.pace-seconds" numerus="yes">
    <extracomment>Progress of a long deploy, now and then. {done} of {all} rows of the roster are done, {rate} a minute; {n} = seconds it will still take, rounded up; all numbers</extracomment>
    <translation><numerusform>{done} of {all} accounts, {rate} a minute, about {n} second left</numerusform><numerusform>{done} of {all} accounts, {rate} a minute, about {n} seconds left</numerusform></translation>
  </message>
  <message id="deploy.passwords-in-roster">
    <extracomment>Warning of deploy, once; {file} is the roster.</extracomment>
    <translation>{file} holds passwords. They are not read and not needed; better keep them out of such files.</translation>
  </message>
  <message id="deploy.roster-address-column">
    <extracomment>Said by deploy, once for each roster; {file} is the roster, {column} the header of a column, or its number.</extracomment>
    <translation>{file}: the addresses are those of the column “{column}”.</translation>
  </message>
  <message id="deploy.roster-header-taken">
    <extracomment>Warning of deploy, once; {file} is the roster, {line} the number of a line.</extracomment>
    <translation>{file}: line {line} was taken for the headers of the columns, though no word of it is known. If it is an account, put a line with headers above it.</translation>
  </message>
  <message id="deploy.roster-lines-above">
    <extracomment>Warning of deploy, once; {file} is the roster, {line} the number of the line that holds the headers of the columns.</extracomment>
    <translation>{file}: the headers stand on line {line}. What stands above them was left out.</translation>
  </message>
  <message id="deploy.roster-sheet">
    <extracomment>Warning of deploy, once; {file} is a workbook, {name} that of one of its sheets.</extracomment>
    <translation>{file}: of its sheets only “{name}” was read, the first with addresses.</translation>
  </message>
  <message id="deploy.roster-two-encodings">
    <extracomment>Warning of deploy, once; {file} is the roster. Some lines are UTF-8, others an older encoding.</extracomment>
    <translation>{file} holds lines in two encodings, as if two files were put together. Each line was read in its own; check the names.</translation>
  </message>
  <message id="deploy.roster-windows-1252">
    <extracomment>Warning of deploy, once; {file} is the roster.</extracomment>
    <translation>{file} does not say how its letters are encoded. It was read as Windows-1252 (Western Europe). If the names look wrong, save it as “CSV UTF-8”.</translation>
  </message>
  <message id="deploy.roster-windows-874">
    <extracomment>Warning of deploy, once; {file} is the roster.</extracomment>
    <translation>{file} does not say how its letters are encoded. It was read as Windows-874 (Thai). If the names look wrong, save it as “CSV UTF-8”.</translation>
  </message>
  <message id="deploy.roster-without-names">
    <extracomment>Warning of deploy, once; {file} is the roster. FIRST and LAST stay as they are.</extracomment>
    <translation>No column of {file} is known to hold names, so the address stands as the sender's name. Name the columns: --map name=COLUMN, or --map first-name=FIRST --map last-name=LAST</translation>
  </message>
  <message id="deploy.row-disagrees">
    <extracomment>Warning for one account of deploy, in its line of output: several lists were given, and this one says something else than one that counts more. {file} is the list, {column} the word of --map for a column, {value} what stands there.</extracomment>
    <translation>{file} says {value} for “{column}”; another list counts more.</translation>
  </message>
  <message id="deploy.row-in-list">
    <extracomment>Warning for one account of deploy, in its line of output, where several lists were given. {place} is the list with the number of the line, as users.csv:4; {warning} is the warning, a whole sentence.</extracomment>
    <translation>{place}: {warning}</translation>
  </message>
  <message id="deploy.row-name-lost">
    <extracomment>Warning for one row of a roster, in its line of output; {name} is what could be read of the name.</extracomment>
    <translation>The name “{name}” holds letters that were lost when the file was saved, or is too long. It was left out; the address stands for it.</translation>
  </message>
  <message id="deploy.row-name-unseen">
    <extracomment>Warning for one row of a roster, in its line of output; {name} is the name as it was written, {character} the number of a character, such as U+200B.</extracomment>
    <translation>In the name “{name}” stood a character that nobody can see ({character}). It was left out.</translation>
  </message>
  <message id="deploy.row-server-disagrees">
    <extracomment>Warning for one account of deploy, in its line of output. {host} is its mail server, {limit} the size of the mailbox by the server, {listed} by the list.</extracomment>
    <translation>{host} allows this mailbox {limit}; the list says {listed}, and it counts more.</translation>
  </message>
  <message id="deploy.row-value">
    <extracomment>Warning for one row of a roster, in its line of output; {column} is devices, webmail, backup, shared, quota or used, {value} what stands there.</extracomment>
    <translation>“{value}” is not clear as {column}, so it was taken as unknown.</translation>
  </message>
  <message id="deploy.rows-with-warnings" numerus="yes">
    <extracomment>Warning of deploy at the end; {n} is the number of accounts. “warnings” is a word in the output.</extracomment>
    <translation><numerusform>In {n} row a value could not be used; see “warnings” in its line.</numerusform><numerusform>In {n} rows a value could not be used; see “warnings” in their lines.</numerusform></translation>
  </message>
  <message id="deploy.said-of-strangers" numerus="yes">
    <extracomment>Warning of deploy, once: the lists named with --quota-from and --needs speak of addresses that stand in no roster. {n} is the number of such rows.</extracomment>
    <translation><numerusform>{n} row of the lists for --quota-from or --needs is about an address that stands in no roster.</numerusform><numerusform>{n} rows of the lists for --quota-from or --needs are about addresses that stand in no roster.</numerusform></translation>
  </message>
  <message id="deploy.spaceless" numerus="yes">
    <extracomment>Warning of deploy at the end, with --master-user; {n} is the number of accounts. “mailbox” is a word in the output.</extracomment>
    <translation><numerusform>{n} mailbox was to be asked for its space and did not tell it; “mailbox” in its line says why. Its advice does without.</numerusform><numerusform>{n} mailboxes were to be asked for their space and did not tell it; “mailbox” in their lines says why. Their advice does without.</numerusform></translation>
  </message>
  <message id="deploy.summary">
    <extracomment>Bulk run finished. {written} = accounts whose files were written, {unchanged} = whose files an earlier run wrote and which are the same, {planned} = accounts a dry run would write, {skipped} = accounts with nothing to set up, {failed} = accounts that failed; all numbers</extracomment>
    <translation>Accounts written: {written}, unchanged: {unchanged}, planned: {planned}, skipped: {skipped}, failed: {failed}</translation>
  </message>
  <message id="diagnosis.because">
    <extracomment>The reasons for or against a cause, in JSON; {clues} is an enumeration of clauses.</extracomment>
    <translation>{clues}</translation>
  </message>
  <message id="diagnosis.nothing-fits">
    <extracomment>Diagnosis: what to say when nothing known fits.</extracomment>
    <translation>Nothing known fits yet: note the words, the time and the program, and pass them to IT</translation>
  </message>
  <message id="diagnosis.nothing-fits.then">
    <extracomment>Diagnosis: what is seen after diagnosis.nothing-fits.</extracomment>
    <translation>IT looks into it with these notes; change nothing until then</translation>
  </message>
  <message id="dialogue.problem.control-character">
    <extracomment>Shown with a question of setup whose answer holds a control character or one that is not visible.</extracomment>
    <translation>The answer holds a character that cannot stand there, such as a line break or one that nobody can see.</translation>
  </message>
  <message id="dialogue.problem.empty">
    <extracomment>Shown with a question of setup that was answered with nothing.</extracomment>
    <translation>Please answer this question.</translation>
  </message>
  <message id="dialogue.problem.long-line">
    <extracomment>Shown to a program that leads setup with --non-interactive, after a line of more than 64 KB.</extracomment>
    <translation>The line is too long.</translation>
  </message>
  <message id="dialogue.problem.not-a-choice">
    <extracomment>Shown with a question of setup that takes one of several choices.</extracomment>
    <translation>Please take one of the choices.</translation>
  </message>
  <message id="dialogue.problem.not-a-text">
    <extracomment>Shown with a question of setup that takes a text.</extracomment>
    <translation>Please answer with a text.</translation>
  </message>
  <message id="dialogue.problem.not-an-object">
    <extracomment>Error of setup for an answers file or a saved set-up that is not built as it should be.</extracomment>
    <translation>This is not an object of questions and answers.</translation>
  </message>
  <message id="dialogue.problem.not-answered-yet">
    <extracomment>Shown by setup when an answer shall be changed that was never given.</extracomment>
    <translation>This question has not been answered yet, so there is nothing to change.</translation>
  </message>
  <message id="dialogue.problem.not-choices">
    <extracomment>Shown with a question of setup that takes any number of choices.</extracomment>
    <translation>Please take any number of the choices.</translation>
  </message>
  <message id="dialogue.problem.not-json">
    <extracomment>Shown to a program that leads setup with --non-interactive, after a line that is not a JSON object.</extracomment>
    <translation>The line is not a JSON object.</translation>
  </message>
  <message id="dialogue.problem.not-understood">
    <extracomment>Shown to a program that leads setup with --non-interactive. The words in quotes are typed as they stand.</extracomment>
    <translation>The line is neither an answer ("id" and "answer") nor "back", "change" or "cancel".</translation>
  </message>
  <message id="dialogue.problem.not-yes-or-no">
    <extracomment>Shown with a yes-or-no question of setup, asked by another program: the answer is true or false.</extracomment>
    <translation>Please answer yes or no.</translation>
  </message>
  <message id="dialogue.problem.nothing-before">
    <extracomment>Shown by setup when the person goes back at the first question.</extracomment>
    <translation>This is the first question; there is nothing to go back to.</translation>
  </message>
  <message id="dialogue.problem.other-question">
    <extracomment>Shown to a program that leads setup with --non-interactive.</extracomment>
    <translation>This answers another question than the one that was asked.</translation>
  </message>
  <message id="dialogue.problem.too-long">
    <extracomment>Shown with a question of setup whose answer is too long.</extracomment>
    <translation>The answer is too long.</translation>
  </message>
  <message id="dialogue.problem.unknown-question">
    <extracomment>Error of setup for an answer to a question that it does not know.</extracomment>
    <translation>There is no such question.</translation>
  </message>
  <message id="dialogue.problem.written">
    <extracomment>What is wrong with going back or changing an answer at the last question of setup.</extracomment>
    <translation>The files are written already; answer yes or no.</translation>
  </message>
  <message id="ending.clock-first">
    <extracomment>Next step of check where a certificate fails by its dates: a wrong clock in this computer makes a good one fail alike. {step} is a sentence of diagnose without a full stop, and so is this.</extracomment>
    <translation>First see that date and time of this computer are right; if they are: {step}</translation>
  </message>
  <message id="ending.dns-silent">
    <extracomment>Error: the name service (DNS) did not answer.</extracomment>
    <translation>The name service (DNS) does not answer, so no server can be found.</translation>
  </message>
  <message id="ending.dns-silent.remedy">
    <extracomment>Next step after DNS did not answer.</extracomment>
    <translation>Check the network connection of this computer, or name another DNS server with --resolver.</translation>
  </message>
  <message id="ending.exchanger-unknown">
    <extracomment>Error: the DNS says who takes the domain's mail, but no settings for mail programs are known. {domain} is the domain, {host} the host that takes its mail.</extracomment>
    <translation>The mail of {domain} goes to {host}, but nothing says which servers mail programs use there.</translation>
  </message>
  <message id="ending.exchanger-unknown.remedy">
    <extracomment>Next step after ending.exchanger-unknown.</extracomment>
    <translation>Ask your IT desk or this provider for the name of the incoming server, and give it with --server.</translation>
  </message>
  <message id="ending.left-alone.remedy">
    <extracomment>Next step when a server was left alone after three refusals; shown below the reason. The option is typed as it stands.</extracomment>
    <translation>Check the name and the password in webmail first, then try again in an hour; --force tries at once. The advice is still given, without the mailbox's figures.</translation>
  </message>
  <message id="ending.login.advice-stands">
    <extracomment>Next step after signing in failed for another reason than the password; shown below the reason.</extracomment>
    <translation>The advice is still given, without the mailbox's figures.</translation>
  </message>
  <message id="ending.login.step">
    <extracomment>Next step after signing in failed; shown below the reason. {step} is what to do first, a sentence of a cause without a full stop.</extracomment>
    <translation>{step}. The advice is still given, without the mailbox's figures.</translation>
  </message>
  <message id="ending.login.step-way">
    <extracomment>Next step after the server refused name or password; shown below the reason. {step} is what to do first, a sentence of a cause about webmail, without a full stop. {mechanism} is the sign-in method that was tried, such as PLAIN.</extracomment>
    <translation>{step}. If webmail opens, the server may want an app password for mail programs, or another sign-in method than the one tried ({mechanism}). The advice is still given, without the mailbox's figures.</translation>
  </message>
  <message id="ending.no-encryption">
    <extracomment>Error: {host} answers but offers no encrypted connection.</extracomment>
    <translation>{host} answers, but offers no encrypted connection. Others could read a password on the way.</translation>
  </message>
  <message id="ending.no-encryption.remedy">
    <extracomment>Next step when a server has no encryption.</extracomment>
    <translation>Do not enter the password. Ask the provider to switch on TLS; until then use webmail over https.</translation>
  </message>
  <message id="ending.no-settings">
    <extracomment>Error: the servers answer safely, but no settings follow from that (only an untrusted source names them, or none of the two types can be used).</extracomment>
    <translation>This mailbox cannot be set up as IMAP or POP3 yet.</translation>
  </message>
  <message id="ending.no-settings.remedy">
    <extracomment>Next step when no settings can be given.</extracomment>
    <translation>Do what the advice says. If your IT desk or the provider tells you the name of the server, give it with --server.</translation>
  </message>
  <message id="ending.no-type.remedy">
    <extracomment>Next step when neither IMAP nor POP3 can be used for this mailbox.</extracomment>
    <translation>Use webmail for now, and show the reasons to your IT desk or the provider.</translation>
  </message>
  <message id="ending.none-reachable">
    <extracomment>Error: servers are known but no mail port answered.</extracomment>
    <translation>The mail servers were found, but none of them answers.</translation>
  </message>
  <message id="ending.none-reachable.ipv6">
    <extracomment>Next step when a server has only an IPv6 address and this network has no way there.</extracomment>
    <translation>The server has only an IPv6 address, and this network has no way to IPv6. Try another network, for example the phone's, or ask your IT desk.</translation>
  </message>
  <message id="ending.none-reachable.late">
    <extracomment>Next step when a server takes connections but does not greet in time; --timeout is an option.</extracomment>
    <translation>The server takes the connection but has not greeted yet; some servers wait on purpose. Try again with a longer time, such as --timeout 90.</translation>
  </message>
  <message id="ending.none-reachable.no-route">
    <extracomment>Next step when this network has no way to the server's address.</extracomment>
    <translation>There is no way from this network to the server. Try another network, for example the phone's, or ask your IT desk.</translation>
  </message>
  <message id="ending.none-reachable.remedy">
    <extracomment>Next step when the servers refuse connections.</extracomment>
    <translation>The service is probably down or has moved. Try again later, or ask your IT desk or the provider.</translation>
  </message>
  <message id="ending.none-reachable.silent">
    <extracomment>Next step when every mail port stays silent.</extracomment>
    <translation>Perhaps this network blocks mail. Try another network, for example the phone's, or ask your IT desk or the provider.</translation>
  </message>
  <message id="ending.none-reachable.step">
    <extracomment>Why no mail server answers, as far as it shows from here, and what to do. {cause} is a short phrase of diagnose such as “this line or Wi-Fi does not let mail programs through”, {step} its sentence without a full stop.</extracomment>
    <translation>Probably {cause}. {step}.</translation>
  </message>
  <message id="ending.nothing-found">
    <extracomment>Error: no mail server was found for {domain}.</extracomment>
    <translation>No mail server was found for {domain}.</translation>
  </message>
  <message id="ending.nothing-found.remedy">
    <extracomment>Next step after nothing was found.</extracomment>
    <translation>Check the part after the @. If it is right, ask your IT desk or the provider for the name of the mail server and give it with --server.</translation>
  </message>
  <message id="ending.nothing-found.step">
    <extracomment>What to do when no server was found because no name of the domain exists. {step} is a sentence of diagnose without a full stop: that the name is gone, and whom to ask.</extracomment>
    <translation>Check the part after the @. If it is right: {step}.</translation>
  </message>
  <message id="ending.nothing-safe.remedy">
    <extracomment>Next step when a certificate does not verify.</extracomment>
    <translation>Do not enter the password and do not accept the certificate. Show this to your IT desk or the provider.</translation>
  </message>
  <message id="ending.nothing-safe.step">
    <extracomment>What to do when no certificate of the servers can be proven. {step} is a sentence of diagnose without a full stop, such as the one for an expired certificate.</extracomment>
    <translation>Do not enter the password yet. {step}.</translation>
  </message>
  <message id="ending.nothing-safe.step-date">
    <extracomment>As ending.nothing-safe.step, where the certificate fails by its dates: a wrong clock in this computer makes a good one fail alike. {date} is today by that clock, {step} a sentence of diagnose without a full stop.</extracomment>
    <translation>Do not enter the password yet. This computer says that today is {date}; if that is wrong, set its date and time and try again. If it is right: {step}.</translation>
  </message>
  <message id="ending.offline">
    <extracomment>Error: with --offline no server was connected to, so nothing is known of it.</extracomment>
    <translation>Because of --offline nothing was asked, so it is not known which servers answer.</translation>
  </message>
  <message id="ending.offline.remedy">
    <extracomment>Next step after ending.offline; the words with -- are options.</extracomment>
    <translation>Run it again without --offline, or name the saved facts of an earlier look with --facts.</translation>
  </message>
  <message id="ending.other-way.remedy">
    <extracomment>Next step when neither IMAP nor POP3 can be set up, and the advice names another way (Exchange, bridge, own program).</extracomment>
    <translation>Take the way that the advice names; no servers have to be set up.</translation>
  </message>
  <message id="ending.own-program">
    <extracomment>Error: the provider has no servers for mail programs. {provider} is its name.</extracomment>
    <translation>{provider} has no servers that a mail program could use directly.</translation>
  </message>
  <message id="ending.own-shortage.remedy">
    <extracomment>Next step when this computer had no descriptors left; ulimit -n is a command.</extracomment>
    <translation>Nothing is wrong with the servers. Allow the program more open files (ulimit -n), or close other programs, and try again.</translation>
  </message>
  <message id="ending.several-systems">
    <extracomment>why there are no settings; {systems} are server names, joined by “and”</extracomment>
    <translation>The mail of this domain is in more than one system: {systems}. Which one holds this mailbox cannot be seen from outside.</translation>
  </message>
  <message id="ending.several-systems.remedy">
    <extracomment>the next step</extracomment>
    <translation>Ask the IT desk which one it is, then run it again with that name behind --server</translation>
  </message>
  <message id="ending.shared-host.remedy">
    <extracomment>Next step for a hoster's server that answers under the company's name; {host} is the server's own name.</extracomment>
    <translation>The server's own name is probably {host}: under that name everything verifies. Ask your IT desk or the provider whether it is right, then use --server {host}</translation>
  </message>
  <message id="endpoint-remark.addresses-differ">
    <extracomment>Remark on a port. {host}, {port} name it; {addresses} are IP addresses.</extracomment>
    <translation>{host} has several IP addresses, and on port {port} not all of them answer alike; different: {addresses}. Mail programs then work one time and fail the next. An admin should set them all up alike</translation>
  </message>
  <message id="endpoint-remark.cleartext-login">
    <extracomment>Remark on a port or several, for the admin. {host}, {port} name it.</extracomment>
    <translation>{host}, port {port}, takes a password before encryption. This program never does that, others may; an admin should switch it off</translation>
  </message>
  <message id="endpoint-remark.contradictory">
    <extracomment>Remark on a port. {host}, {port} name it.</extracomment>
    <translation>{host}, port {port}, lists what it can do twice in one answer, and the two lists differ. The last one is used</translation>
  </message>
  <message id="endpoint-remark.methods-vanish">
    <extracomment>Remark on a port. {host}, {port} name it; {names} are sign-in methods such as SCRAM-SHA-256.</extracomment>
    <translation>{host}, port {port}, names sign-in methods before encryption that are gone inside it: {names}. Only what it offers inside encryption is used; an admin should find out who added them</translation>
  </message>
  <message id="endpoint-remark.needs-encryption-first">
    <extracomment>Remark on a port. {host}, {port} name it.</extracomment>
    <translation>{host} port {port} takes no password before encryption, as it should be.</translation>
  </message>
  <message id="endpoint-remark.no-uidl">
    <extracomment>Remark on a POP3 port. {host}, {port} name it.</extracomment>
    <translation>{host} port {port} lists no UIDL before sign-in. If it has none, a program cannot tell which mail it already has, and leaving mail on the server does not work.</translation>
  </message>
  <message id="endpoint-remark.only-oauth2">
    <extracomment>Remark on a port. {host}, {port} name it.</extracomment>
    <translation>{host} port {port} takes OAuth2 only: a password does not work there. Use a program that signs in through the provider's web page, such as Thunderbird or new Outlook, or webmail.</translation>
  </message>
  <message id="endpoint-remark.server-deletes-at-once">
    <extracomment>Remark on a POP3 port. {host}, {port} name it.</extracomment>
    <translation>{host} port {port} deletes every mail as soon as it has been fetched, whatever the program is set to: the computer then holds the only copy.</translation>
  </message>
  <message id="endpoint-remark.server-deletes-later" numerus="yes">
    <extracomment>Remark on a POP3 port. {host}, {port} name it; {n} is a number of days.</extracomment>
    <translation><numerusform>{host} port {port} itself deletes fetched mail after {n} day, whatever the program is set to.</numerusform><numerusform>{host} port {port} itself deletes fetched mail after {n} days, whatever the program is set to.</numerusform></translation>
  </message>
  <message id="endpoint-remark.upgrade-offered-twice">
    <extracomment>Remark on a port, shown with details only. {host}, {port} name it. Harmless.</extracomment>
    <translation>{host}, port {port}, still offers STARTTLS although the connection is encrypted already. This does no harm</translation>
  </message>
  <message id="error.account-or-domain">
    <extracomment>Error: write needs one of --account and --domain.</extracomment>
    <translation>Give either --account or --domain.</translation>
  </message>
  <message id="error.address-characters">
    <extracomment>Error for an address with blanks, control characters or other signs no address has.</extracomment>
    <translation>The address contains characters that no e-mail address has.</translation>
  </message>
  <message id="error.address-comma">
    <extracomment>Error for an address whose part after the @ has commas where the dots belong.</extracomment>
    <translation>The part after the @ has a comma where a dot belongs.</translation>
  </message>
  <message id="error.address-domain">
    <extracomment>Error for a domain that cannot exist; {domain} is what was typed.</extracomment>
    <translation>“{domain}” cannot be a domain name.</translation>
  </message>
  <message id="error.address-ip-literal">
    <extracomment>Error for an address such as name@[192.0.2.1].</extracomment>
    <translation>The part after the @ is an IP address. Use the domain name of the e-mail address.</translation>
  </message>
  <message id="error.address-several">
    <extracomment>Error for a text with more than one address.</extracomment>
    <translation>Several addresses stand here; only one can be used.</translation>
  </message>
  <message id="error.address-too-long">
    <extracomment>Error for an address that is too long (254 bytes).</extracomment>
    <translation>The address is too long: an e-mail address has at most 254 characters.</translation>
  </message>
  <message id="error.address-unseen">
    <extracomment>Error for an address; {character} is the number of a character that is not visible, such as U+200B.</extracomment>
    <translation>In the address stands a character that nobody can see ({character}).</translation>
  </message>
  <message id="error.address-without-at">
    <extracomment>Error for an address that has no @ sign.</extracomment>
    <translation>This is not an e-mail address: the @ is missing.</translation>
  </message>
  <message id="error.address-without-domain">
    <extracomment>Error for an address with nothing after the @.</extracomment>
    <translation>This is not an e-mail address: the part after the @ is missing.</translation>
  </message>
  <message id="error.address-without-name">
    <extracomment>Error for an address with nothing before the @.</extracomment>
    <translation>This is not an e-mail address: the name before the @ is missing.</translation>
  </message>
  <message id="error.archive-bytes">
    <extracomment>An archive for a download could not be made.</extracomment>
    <translation>The archive could not be made</translation>
  </message>
  <message id="error.bulk-disk-full">
    <extracomment>Error of deploy in the middle of a run; {path} is the file or folder that had no more room</extracomment>
    <translation>There is not enough space on the disk for {path}. What was written before it is whole.</translation>
  </message>
  <message id="error.ca-file-empty">
    <extracomment>The file of --ca-file holds no certificate; {file} is its path.</extracomment>
    <translation>There is no usable certificate in {file}</translation>
  </message>
  <message id="error.ca-file-unreadable">
    <extracomment>The file of --ca-file cannot be opened; {file} is its path.</extracomment>
    <translation>The certificate file {file} cannot be read</translation>
  </message>
  <message id="error.cannot-add">
    <extracomment>Error of write --profile for a mail program {client} whose settings cannot be added to what is there.</extracomment>
    <translation>For {client}, an account cannot be added to an existing profile.</translation>
  </message>
  <message id="error.cannot-add.remedy">
    <extracomment>What to do about it.</extracomment>
    <translation>Leave --profile out and name a folder with -o; the steps say what to do with the files.</translation>
  </message>
  <message id="error.check-declined">
    <extracomment>Said when the person ends check at one of its questions.</extracomment>
    <translation>Nothing was sent, and nothing was tried.</translation>
  </message>
  <message id="error.check-unvouched">
    <extracomment>Why check stops before the password, or asks first; {hosts} are names of servers.</extracomment>
    <translation>Neither the domain's own settings nor the company's policy names {hosts} as its mail servers: whoever runs them would get the password.</translation>
  </message>
  <message id="error.client-twice">
    <extracomment>Error: the same mail program stands in two --client options; {client} is its id.</extracomment>
    <translation>“{client}” is named twice with --client.</translation>
  </message>
  <message id="error.connect-to">
    <extracomment>A value of --connect-to cannot be read; {text} is the value as given.</extracomment>
    <translation>The rule “{text}” for --connect-to cannot be read</translation>
  </message>
  <message id="error.deploy-login-unknown">
    <extracomment>Error of deploy for one account whose provider signs people in by another name than the address.</extracomment>
    <translation>The user name of this account is not its address, and nothing tells it.</translation>
  </message>
  <message id="error.deploy-no-settings">
    <extracomment>Error of deploy for one account: nothing could be set up.</extracomment>
    <translation>No settings were found that can be used safely.</translation>
  </message>
  <message id="error.deploy-replaces-list">
    <extracomment>Error of deploy --report and --form; {file} is a file</extracomment>
    <translation>That would replace the list {file}.</translation>
  </message>
  <message id="error.deploy-several-systems">
    <extracomment>Error of deploy for one account whose domain has its mail in more than one system.</extracomment>
    <translation>The mail of this domain lives in more than one system; which one this account belongs to cannot be told.</translation>
  </message>
  <message id="error.deploy-unknown-system">
    <extracomment>Error of deploy for one account: the roster's column server names none of the systems of the domain. {server} is what stands there</extracomment>
    <translation>{server} is none of the mail systems found for this domain.</translation>
  </message>
  <message id="error.domain-in-several-systems">
    <extracomment>Error when the settings of a whole domain are asked for, but its mailboxes are in several mail systems; {domain} is the domain, {servers} a server of each system.</extracomment>
    <translation>The mail of {domain} is kept in several systems ({servers}): settings that are right for some people would be wrong for others.</translation>
  </message>
  <message id="error.domain-in-several-systems.remedy">
    <extracomment>Remedy for error.domain-in-several-systems.</extracomment>
    <translation>Name one system: with --server HOST, or for this domain under mailSystems in the policy file.</translation>
  </message>
  <message id="error.domain-of-server">
    <extracomment>Error when the settings of a whole domain are asked for, but only a server was named.</extracomment>
    <translation>A server alone belongs to no domain whose settings could be saved.</translation>
  </message>
  <message id="error.domain-of-server.remedy">
    <extracomment>Remedy for error.domain-of-server.</extracomment>
    <translation>Give an e-mail address of the domain instead.</translation>
  </message>
  <message id="error.domain-without-servers">
    <extracomment>Error when the settings of a whole domain are asked for, but no server was verified that something trustworthy names; {domain} is the domain.</extracomment>
    <translation>No server of {domain} could be verified that a trustworthy source names, so no settings are saved.</translation>
  </message>
  <message id="error.domain-without-servers.remedy">
    <extracomment>Remedy for error.domain-without-servers.</extracomment>
    <translation>Name the server with --server HOST, or in the policy file under trustedHosts.</translation>
  </message>
  <message id="error.facts-of-another-domain">
    <extracomment>Error: {file} holds facts saved with --save-facts, but not about the domain of {address}.</extracomment>
    <translation>{file} does not say anything about {address}: it was saved for another domain.</translation>
  </message>
  <message id="error.file-too-large">
    <extracomment>Error: a file over 64 MiB was given.</extracomment>
    <translation>The file is too large.</translation>
  </message>
  <message id="error.file-unreadable">
    <extracomment>Error: the file beside it cannot be opened or read.</extracomment>
    <translation>The file cannot be read.</translation>
  </message>
  <message id="error.here-no-folder">
    <extracomment>Error of setup --browser when there is no folder for the file that the browser opens.</extracomment>
    <translation>There is no folder for the file that the browser opens</translation>
  </message>
  <message id="error.here-or-lines">
    <extracomment>Error when setup is called with both --browser and --non-interactive.</extracomment>
    <translation>Choose one: --browser or --non-interactive</translation>
  </message>
  <message id="error.here-random">
    <extracomment>Error of setup --browser when the system gives no random numbers.</extracomment>
    <translation>This computer gives no random numbers, so the page cannot be protected</translation>
  </message>
  <message id="error.host-name">
    <extracomment>Error for a host name that cannot exist; {host} is what was typed.</extracomment>
    <translation>“{host}” cannot be the name of a server.</translation>
  </message>
  <message id="error.input-ended">
    <extracomment>Error when the person ends the input (Ctrl-D) instead of answering.</extracomment>
    <translation>Stopped. Nothing was changed.</translation>
  </message>
  <message id="error.internal">
    <extracomment>Error: a fault of this program; a technical text stands beside it.</extracomment>
    <translation>Something went wrong inside mailadvisor. This is our fault, not yours.</translation>
  </message>
  <message id="error.json-date">
    <extracomment>Error for a value in a JSON file that should be a day or a month; the place in the file is shown beside it.</extracomment>
    <translation>There should be a day here, such as 2027-03-14, or a month.</translation>
  </message>
  <message id="error.json-malformed">
    <extracomment>Error for a file that is not JSON; the place is shown beside it.</extracomment>
    <translation>The file cannot be read as JSON.</translation>
  </message>
  <message id="error.json-message">
    <extracomment>Error for a sentence in a saved answer (JSON) that this version of the program cannot say; {id} is the name of the sentence; the place in the file is shown beside it.</extracomment>
    <translation>This version of mailadvisor does not know the sentence “{id}”, or something in it is missing.</translation>
  </message>
  <message id="error.json-not-flag">
    <extracomment>Error for a value in a JSON file that should be true or false; the place in the file is shown beside it.</extracomment>
    <translation>There should be true or false here.</translation>
  </message>
  <message id="error.json-not-integer">
    <extracomment>Error for a value in a JSON file that should be a whole number; the place in the file is shown beside it.</extracomment>
    <translation>There should be a whole number here.</translation>
  </message>
  <message id="error.json-not-list">
    <extracomment>Error for a value in a JSON file that should be a list; the place in the file is shown beside it.</extracomment>
    <translation>There should be a list here.</translation>
  </message>
  <message id="error.json-not-object">
    <extracomment>Error for a value in a JSON file that should be an object; the place in the file is shown beside it.</extracomment>
    <translation>There should be a JSON object here.</translation>
  </message>
  <message id="error.json-not-text">
    <extracomment>Error for a value in a JSON file that should be text in quotes; the place in the file is shown beside it.</extracomment>
    <translation>There should be text in quotes here.</translation>
  </message>
  <message id="error.json-not-time">
    <extracomment>Error for a value in a JSON file that should be a time; the place in the file is shown beside it.</extracomment>
    <translation>There should be a UTC time here, such as 2027-03-14T08:30:00Z.</translation>
  </message>
  <message id="error.json-out-of-range">
    <extracomment>Error for a number in a JSON file that is too small or too large; the place in the file is shown beside it.</extracomment>
    <translation>This number is too small or too large.</translation>
  </message>
  <message id="error.json-schema">
    <extracomment>Error for a JSON file of another kind; {schema} is what the file says it is, {expected} what is needed.</extracomment>
    <translation>This file is “{schema}”, but “{expected}” is needed.</translation>
  </message>
  <message id="error.json-too-deep">
    <extracomment>Error for a JSON file nested too deeply.</extracomment>
    <translation>The JSON file is nested too deeply.</translation>
  </message>
  <message id="error.json-too-large">
    <extracomment>Error for a JSON file over 64 MiB.</extracomment>
    <translation>The JSON file is too large.</translation>
  </message>
  <message id="error.json-too-wide">
    <extracomment>Error for a JSON file with objects of too many fields.</extracomment>
    <translation>The JSON file has an object with too many fields.</translation>
  </message>
  <message id="error.json-word">
    <extracomment>Error for a word in a JSON file that is not one of the known ones; {word} is the word. The place in the file is shown beside it.</extracomment>
    <translation>“{word}” is not a word that can stand here.</translation>
  </message>
  <message id="error.kit-file-changed">
    <extracomment>Error of deploy --kit; the file is named beside it</extracomment>
    <translation>This file is not as it was written, so no kit hands it out.</translation>
  </message>
  <message id="error.leftover-kept">
    <extracomment>Told before writing: a run that was stopped half way left files; {path} is the folder, {folder} where the files as they were before are kept.</extracomment>
    <translation>An earlier run was stopped half way while writing in {path}, and files there were changed since, so nothing was taken back. The files as they were before that run are in {folder}.</translation>
  </message>
  <message id="error.leftover-removed">
    <extracomment>Told before writing: a run that was stopped left only rubbish, which was removed; {path} is the folder.</extracomment>
    <translation>An earlier run was stopped while writing in {path}. Its temporary files were removed; every file there is whole.</translation>
  </message>
  <message id="error.leftover-taken-back">
    <extracomment>Told before writing: the half of its changes that a stopped run had made was taken back; {path} is the folder.</extracomment>
    <translation>An earlier run was stopped half way while writing in {path}. What it had changed was taken back: the files there are as they were before it.</translation>
  </message>
  <message id="error.line-too-long">
    <extracomment>Error when a typed line is longer than a terminal allows.</extracomment>
    <translation>The line is too long.</translation>
  </message>
  <message id="error.link-key-short">
    <extracomment>The file behind --link-key, which signs people’s own links, is too short.</extracomment>
    <translation>The key for people’s links needs 32 bytes or more</translation>
  </message>
  <message id="error.listen-failed">
    <extracomment>`serve` cannot open its port or socket for another reason; {text} is where.</extracomment>
    <translation>The system did not open {text}</translation>
  </message>
  <message id="error.listen-forbidden">
    <extracomment>`serve` cannot open its port or socket for want of rights; {text} is where.</extracomment>
    <translation>The system does not allow this user to listen at {text}</translation>
  </message>
  <message id="error.listen-no-unix">
    <extracomment>`serve --listen unix:PATH` on Windows; {text} is the value as given.</extracomment>
    <translation>“{text}”: Unix sockets cannot be used on Windows</translation>
  </message>
  <message id="error.listen-not-ours">
    <extracomment>`serve` cannot open its port or socket; {text} is where: an address that is none of this computer, or a folder that does not exist.</extracomment>
    <translation>{text} is not a place on this computer</translation>
  </message>
  <message id="error.listen-taken">
    <extracomment>`serve` cannot open its port or socket; {text} is where, such as 127.0.0.1:8080.</extracomment>
    <translation>Another program already listens at {text}</translation>
  </message>
  <message id="error.listen-text">
    <extracomment>The value of `serve --listen` cannot be read; {text} is the value as given.</extracomment>
    <translation>“{text}” is no address to listen at</translation>
  </message>
  <message id="error.login-unseen">
    <extracomment>Error for a user name; {character} is the number of a character that is not visible, such as U+200B.</extracomment>
    <translation>In the user name stands a character that nobody can see ({character}).</translation>
  </message>
  <message id="error.master-ended">
    <extracomment>Warning of deploy, once for a server: the master user asks there no more. {host} is the mail server, {reason} a whole sentence that says why.</extracomment>
    <translation>{host} is not asked any more how full mailboxes are. {reason}</translation>
  </message>
  <message id="error.master-other-server">
    <extracomment>Warning of deploy, once for a server: the master user's password was not sent there. {host} is that server, {home} the one of most accounts.</extracomment>
    <translation>The password of the master user was not sent to {host}: it is not known to be your own server, as {home} is that of most accounts.</translation>
  </message>
  <message id="error.merge-damaged">
    <extracomment>Error of deploy --merge: the file, which is named before, was cut or changed</extracomment>
    <translation>This file of a part is damaged.</translation>
  </message>
  <message id="error.merge-file">
    <extracomment>Error of deploy --merge: a file of an account, which is named before</extracomment>
    <translation>This file is missing, or not as its run wrote it.</translation>
  </message>
  <message id="error.merge-kit">
    <extracomment>Error of deploy --merge: --kit names another kit than that of the parts</extracomment>
    <translation>The parts were made for another kit, or for none.</translation>
  </message>
  <message id="error.merge-missing" numerus="yes">
    <extracomment>Error of deploy --merge; {parts} names the parts, for example 3/8, 5/8; {n} is how many</extracomment>
    <translation><numerusform>One part is missing: {parts}. Nothing was merged.</numerusform><numerusform>{n} parts are missing: {parts}. Nothing was merged.</numerusform></translation>
  </message>
  <message id="error.merge-not-ours">
    <extracomment>Error of deploy --merge; {folder} is a folder that was given</extracomment>
    <translation>{folder} is no folder that deploy has written.</translation>
  </message>
  <message id="error.merge-onto-part">
    <extracomment>Error of deploy --merge: -o names a folder that was given to --merge</extracomment>
    <translation>This is the folder of a part.</translation>
  </message>
  <message id="error.merge-other-count">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders, {shard} and {otherShard} for example 3/8 and 1/4</extracomment>
    <translation>{folder} is part {shard}, but {other} is part {otherShard}: the lists were cut otherwise.</translation>
  </message>
  <message id="error.merge-other-list">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders</extracomment>
    <translation>{folder} and {other} were made from different lists.</translation>
  </message>
  <message id="error.merge-other-options">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders</extracomment>
    <translation>{folder} and {other} were made with different options, mail programs or versions of this program.</translation>
  </message>
  <message id="error.merge-same-part">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders, {shard} for example 3/8</extracomment>
    <translation>{folder} and {other} hold the same accounts: both are part {shard}.</translation>
  </message>
  <message id="error.merge-unfinished">
    <extracomment>Error of deploy --merge; {folder} is the folder of a run that was stopped, is at work, failed, or had no --shard</extracomment>
    <translation>{folder} holds no finished part: its run was stopped, is still at work, or had no --shard.</translation>
  </message>
  <message id="error.missing-argument">
    <extracomment>Error: {argument} must be given.</extracomment>
    <translation>{argument} is missing.</translation>
  </message>
  <message id="error.move-from-kind">
    <extracomment>Error of deploy --move-from: the JSON has neither schema.</extracomment>
    <translation>This file holds neither a domain’s settings nor saved facts, so it does not say where the mail was</translation>
  </message>
  <message id="error.move-from-no-domain">
    <extracomment>Error of deploy --move-from: facts about a server alone.</extracomment>
    <translation>These facts are about a server and no domain, so it is not known whose mail was there</translation>
  </message>
  <message id="error.move-from-no-server">
    <extracomment>Error of deploy --move-from: no IMAP and no POP3 server in the file.</extracomment>
    <translation>This file names no server for reading mail</translation>
  </message>
  <message id="error.move-from-other-domain">
    <extracomment>Error of deploy --move-from. {domain} is the domain of the file.</extracomment>
    <translation>The file is about {domain}, and no address in the lists is of that domain</translation>
  </message>
  <message id="error.move-from-twice">
    <extracomment>Error of deploy: two files of --move-from. {domain} is their domain, {file} the first one.</extracomment>
    <translation>{file} is about {domain} already</translation>
  </message>
  <message id="error.new-list-without-move">
    <extracomment>Error of deploy: --new-list without --move-from.</extracomment>
    <translation>A list of the new server is only used for a move</translation>
  </message>
  <message id="error.no-command">
    <extracomment>Error: no command was given.</extracomment>
    <translation>A command is missing, for example: mailadvisor advise somchai@company.co.th</translation>
  </message>
  <message id="error.no-new-profile">
    <extracomment>Error for setup --profile new; {client} is the mail program.</extracomment>
    <translation>No new profile can be made for {client} here: it is not on this computer, it has a profile already, or its files have to be put in their places by hand.</translation>
  </message>
  <message id="error.no-profile">
    <extracomment>Error of write --profile: the folder has none of the files a profile of {client} has; {file} is the first of them.</extracomment>
    <translation>This is no {client} profile: it has no {file}.</translation>
  </message>
  <message id="error.no-profile.remedy">
    <extracomment>What to do about it.</extracomment>
    <translation>Name the profile's own folder. Start the program once if it was never started.</translation>
  </message>
  <message id="error.no-such-domain">
    <extracomment>Error of the command audit; {domain} is the domain.</extracomment>
    <translation>The DNS knows no domain {domain}</translation>
  </message>
  <message id="error.no-such-domain.remedy">
    <extracomment>Remedy for a domain that does not exist.</extracomment>
    <translation>Check how it is written. A new or expired domain is a matter for the place where it was bought.</translation>
  </message>
  <message id="error.no-terminal">
    <extracomment>Error when there is something to ask but no terminal to ask on (input comes from a file or another program).</extracomment>
    <translation>There is no terminal to ask on.</translation>
  </message>
  <message id="error.not-for-deploy">
    <extracomment>Error of deploy: an option of other commands that a bulk run must not take. {option} is the option</extracomment>
    <translation>deploy does not take {option}.</translation>
  </message>
  <message id="error.not-with-domains">
    <extracomment>Error for an option that goes with one domain only, given together with --domains; {option} is its name, such as --html.</extracomment>
    <translation>{option} cannot be used together with --domains.</translation>
  </message>
  <message id="error.not-with-kit">
    <extracomment>Error of deploy: an option that contradicts --kit. {option} is the option</extracomment>
    <translation>{option} does not go together with --kit.</translation>
  </message>
  <message id="error.not-with-master-user">
    <extracomment>Error of deploy: an option that contradicts --master-user. {option} is the option</extracomment>
    <translation>{option} does not go together with --master-user.</translation>
  </message>
  <message id="error.not-with-merge">
    <extracomment>Error of deploy --merge; {option} is an option, or ROSTER</extracomment>
    <translation>{option} has no place with --merge: the parts were made from the lists already.</translation>
  </message>
  <message id="error.option-misused">
    <extracomment>Error: {option} was given without its value, twice, or with a value it does not take.</extracomment>
    <translation>{option} is not complete or stands there twice.</translation>
  </message>
  <message id="error.option-value">
    <extracomment>Error: {value} is what was typed for {option}.</extracomment>
    <translation>{option} does not take “{value}”.</translation>
  </message>
  <message id="error.output-failed">
    <extracomment>Error when the result cannot be printed (full disk, closed, nobody reads it); {reason} is what the operating system said, in English.</extracomment>
    <translation>The result could not be printed in full: {reason}.</translation>
  </message>
  <message id="error.password-command">
    <extracomment>Error when the command that should print the password fails; {option} is --password-command.</extracomment>
    <translation>The command of {option} failed.</translation>
  </message>
  <message id="error.password-empty">
    <extracomment>Error when the password is empty; {option} is the option that says where it comes from.</extracomment>
    <translation>The password from {option} is empty.</translation>
  </message>
  <message id="error.password-fd-absent">
    <extracomment>Error when --password-fd is given on Windows, where whoever starts a program cannot hand it open files by number; {option} is --password-fd.</extracomment>
    <translation>Windows does not hand a program open files by number, so {option} does not work here.</translation>
  </message>
  <message id="error.password-late">
    <extracomment>Error when the command that should print the password did not end in time; {option} is --password-command.</extracomment>
    <translation>The command of {option} did not end in time and was stopped.</translation>
  </message>
  <message id="error.password-long">
    <extracomment>Error when what should be a password is too long for one; {option} is the option that says where it comes from.</extracomment>
    <translation>What comes from {option} is too long for a password. Nothing was sent.</translation>
  </message>
  <message id="error.password-unreadable">
    <extracomment>Error when the password cannot be read; {option} is the option that says where it comes from.</extracomment>
    <translation>The password cannot be read from where {option} says.</translation>
  </message>
  <message id="error.people-address">
    <extracomment>An entry of the file behind --people.</extracomment>
    <translation>This is no e-mail address</translation>
  </message>
  <message id="error.people-twice">
    <extracomment>An entry of the file behind --people; {address}: its address.</extracomment>
    <translation>{address} stands there twice</translation>
  </message>
  <message id="error.policy-help-desk">
    <extracomment>Error for the help desk's text in a policy file.</extracomment>
    <translation>helpDesk must be one short line, for example “IT desk, extension 1234”.</translation>
  </message>
  <message id="error.policy-ispdb">
    <extracomment>Error for the key ispdb in a policy file; ispdb, https and none stay as they are.</extracomment>
    <translation>ispdb has to be an https URL or none</translation>
  </message>
  <message id="error.policy-key">
    <extracomment>Error for a key in a policy file that means nothing; {key} is the key.</extracomment>
    <translation>A policy has no “{key}”. `mailadvisor rules` lists the names it may set.</translation>
  </message>
  <message id="error.policy-languages">
    <extracomment>Error for the key languages in a policy file; {one} and {other} are the words th and en.</extracomment>
    <translation>This has to be a list of {one}, {other} or both, each of them once</translation>
  </message>
  <message id="error.policy-order">
    <extracomment>Error for thresholds in a policy file that contradict each other.</extracomment>
    <translation>The thresholds contradict each other: they must keep nearlyFull ≤ full, shortest ≤ usual ≤ longest retention, and exact ≤ farthest forecast.</translation>
  </message>
  <message id="error.profile-alone">
    <extracomment>Error when --profile is combined with -o, --domain or several --client.</extracomment>
    <translation>--profile takes one --client and one --account, and no -o.</translation>
  </message>
  <message id="error.profile-or-folder">
    <extracomment>Error for setup when a profile and a folder were given.</extracomment>
    <translation>The account goes into a profile or its files into a folder, not both.</translation>
  </message>
  <message id="error.profile-too-large">
    <extracomment>Error when a folder named as a mail program's profile has over a thousand files of the kind that is read.</extracomment>
    <translation>The folder has too many files to be a profile.</translation>
  </message>
  <message id="error.program-running">
    <extracomment>Error of write --profile: the mail program {client} has this profile open.</extracomment>
    <translation>{client} is running and would write over what is added to its profile.</translation>
  </message>
  <message id="error.program-running.remedy">
    <extracomment>What to do about it.</extracomment>
    <translation>Close it, then run this again.</translation>
  </message>
  <message id="error.resolver-address">
    <extracomment>The value of --resolver is no IP address; {text} is the value as given.</extracomment>
    <translation>“{text}” is not the IP address of a DNS server</translation>
  </message>
  <message id="error.rollout-with-shard">
    <extracomment>Error of deploy --rollout together with --shard</extracomment>
    <translation>A part has no kit to report of.</translation>
  </message>
  <message id="error.rollout-without-kit">
    <extracomment>Error of deploy: --rollout without --kit</extracomment>
    <translation>--rollout belongs to a kit.</translation>
  </message>
  <message id="error.roster-beside-password">
    <extracomment>Error of deploy: the roster is - (standard input) and the password comes from there as well.</extracomment>
    <translation>Roster and password cannot both come from standard input.</translation>
  </message>
  <message id="error.roster-characters">
    <extracomment>Error for one row of a roster whose name or user name holds line breaks or broken characters.</extracomment>
    <translation>The name or user name holds characters that cannot be used.</translation>
  </message>
  <message id="error.roster-concealed">
    <extracomment>Error of deploy: Microsoft 365 wrote codes instead of addresses into its report.</extracomment>
    <translation>Microsoft 365 has concealed the addresses: the report holds codes in their place.</translation>
  </message>
  <message id="error.roster-duplicate">
    <extracomment>Error for one row of a roster; {line} is the line where the same address stood first.</extracomment>
    <translation>This address already stands on line {line}.</translation>
  </message>
  <message id="error.roster-duplicate-in-list">
    <extracomment>Error for one row of one of several rosters; {file} is the list, {line} the line in it where the same address stood first.</extracomment>
    <translation>This address already stands on line {line} of {file}.</translation>
  </message>
  <message id="error.roster-empty">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>{file} is empty.</translation>
  </message>
  <message id="error.roster-encoding">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>{file}: no encoding fits its letters, neither UTF-8 nor UTF-16, Windows-874 (Thai) or Windows-1252.</translation>
  </message>
  <message id="error.roster-field-too-long">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>A field in this row is too long.</translation>
  </message>
  <message id="error.roster-json">
    <extracomment>Error of deploy for one entry of a JSON file.</extracomment>
    <translation>The JSON is damaged here.</translation>
  </message>
  <message id="error.roster-line-too-long">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>The line is too long.</translation>
  </message>
  <message id="error.roster-map">
    <extracomment>Error for the option --map; {entry} is what was typed.</extracomment>
    <translation>--map {entry} names no column of this file.</translation>
  </message>
  <message id="error.roster-no-address">
    <extracomment>Error when no column of a roster holds e-mail addresses.</extracomment>
    <translation>No column holds e-mail addresses.</translation>
  </message>
  <message id="error.roster-no-domains">
    <extracomment>Error of deploy: no address of the roster has the part after the @.</extracomment>
    <translation>The column with the addresses holds only the part before the @.</translation>
  </message>
  <message id="error.roster-nobody">
    <extracomment>Error of deploy: a list that has a header only</extracomment>
    <translation>The list has a header, but nobody below it.</translation>
  </message>
  <message id="error.roster-open-quote">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>A quotation mark is opened here and never closed.</translation>
  </message>
  <message id="error.roster-row-encoding">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>This row is written in another encoding than the rest of the file, or is damaged.</translation>
  </message>
  <message id="error.roster-row-without-address">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>This row has no e-mail address.</translation>
  </message>
  <message id="error.roster-spool">
    <extracomment>Error of deploy: a temporary file could not be written; {file} is the roster.</extracomment>
    <translation>The list cannot be kept while it is read: the disk for temporary files is full, or may not be written to.</translation>
  </message>
  <message id="error.roster-too-many">
    <extracomment>Error of deploy: more lists were given than can be joined.</extracomment>
    <translation>These are more lists than can be joined.</translation>
  </message>
  <message id="error.roster-too-many-fields">
    <extracomment>Error for one row of a roster; its line number is shown beside it. {fields} and {columns} are numbers</extracomment>
    <translation>This row has {fields} fields, but the list has {columns} columns. A field with the separator in it must stand in quotes.</translation>
  </message>
  <message id="error.roster-unreadable">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>{file} cannot be read.</translation>
  </message>
  <message id="error.roster-workbook">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>{file} is no workbook that can be read: an old one (.xls), one with a password, or no list at all.</translation>
  </message>
  <message id="error.roster-zip">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>{file} is damaged, or encrypted.</translation>
  </message>
  <message id="error.serve-base-url">
    <extracomment>An error of `serve`; the option stands before it.</extracomment>
    <translation>This is no http or https URL.</translation>
  </message>
  <message id="error.serve-domain-twice">
    <extracomment>An error of `serve`; the file stands before it. {domain} is a domain.</extracomment>
    <translation>Another file is already used for {domain}; this one is not.</translation>
  </message>
  <message id="error.serve-folder">
    <extracomment>An error of `serve`; the folder stands before it. {reason} is the system&apos;s own words.</extracomment>
    <translation>The folder cannot be listed: {reason}</translation>
  </message>
  <message id="error.serve-links">
    <extracomment>serve --links without what it needs.</extracomment>
    <translation>--links needs --people, --link-key and --base-url</translation>
  </message>
  <message id="error.serve-logo-kind">
    <extracomment>An error of `serve`; the picture&apos;s file stands before it.</extracomment>
    <translation>The logo is no PNG, SVG, JPEG or WebP picture.</translation>
  </message>
  <message id="error.serve-logo-size">
    <extracomment>An error of `serve`; the picture&apos;s file stands before it.</extracomment>
    <translation>The logo is larger than 100 KiB.</translation>
  </message>
  <message id="error.serve-no-domain">
    <extracomment>An error of `serve`.</extracomment>
    <translation>There is no domain to answer for.</translation>
  </message>
  <message id="error.serve-people-pair">
    <extracomment>serve: one of --people and --link-key is missing.</extracomment>
    <translation>--people and --link-key belong together</translation>
  </message>
  <message id="error.serve-rate">
    <extracomment>An error of `serve`; the option --rate stands before it.</extracomment>
    <translation>This is no rate: say it as 20/s, or none.</translation>
  </message>
  <message id="error.serve-sign-command">
    <extracomment>An error of `serve`; the option stands before it.</extracomment>
    <translation>The command is empty, or a quotation mark in it is not closed.</translation>
  </message>
  <message id="error.serve-sign-system">
    <extracomment>An error of `serve`; the option stands before it.</extracomment>
    <translation>Signing by a program is not available on this system; --sign-cert of `write` is.</translation>
  </message>
  <message id="error.serve-tls-pair">
    <extracomment>An error of `serve`.</extracomment>
    <translation>--tls-cert and --tls-key belong together.</translation>
  </message>
  <message id="error.setup-client">
    <extracomment>Error of setup: the mail program named with --client is not among those that can be set up. {client} is its id.</extracomment>
    <translation>{client} is not on the list of mail programs that can be set up, or cannot use these settings.</translation>
  </message>
  <message id="error.setup-declined">
    <extracomment>Shown when the person answers no to the last question of setup.</extracomment>
    <translation>Nothing was written.</translation>
  </message>
  <message id="error.setup-no-client">
    <extracomment>Error of setup when no installed client writer can express the account.</extracomment>
    <translation>None of the mail programs on the list can use these settings.</translation>
  </message>
  <message id="error.setup-password-in-file">
    <extracomment>Error of setup when the file of --answers holds a password.</extracomment>
    <translation>A password never stands in a file of answers.</translation>
  </message>
  <message id="error.setup-places">
    <extracomment>Error of setup when only some of --devices, --webmail and --shared were given, or values that no answer means.</extracomment>
    <translation>These options answer one question together: where the mail is read.</translation>
  </message>
  <message id="error.setup-places.remedy">
    <extracomment>Next step after error.setup-places. The options are typed as they stand.</extracomment>
    <translation>Give all three: --devices 0 to 3, --webmail and --shared, or none to be asked.</translation>
  </message>
  <message id="error.setup-stdin">
    <extracomment>Error of setup when --non-interactive and --password-stdin are given together.</extracomment>
    <translation>The dialogue itself comes through standard input.</translation>
  </message>
  <message id="error.setup-unanswered">
    <extracomment>Error of setup when a question has no answer and nobody can be asked; {question} is the id of the question.</extracomment>
    <translation>The question {question} has no answer, and there is no terminal to ask on.</translation>
  </message>
  <message id="error.shard">
    <extracomment>Error: the value of --shard cannot be read</extracomment>
    <translation>This is no part of a list.</translation>
  </message>
  <message id="error.shard-auto">
    <extracomment>Error: --shard auto outside of an array of jobs</extracomment>
    <translation>Nothing here tells which part this job is.</translation>
  </message>
  <message id="error.sign-pair">
    <extracomment>Error when only one of --sign-cert and --sign-key is given.</extracomment>
    <translation>--sign-cert and --sign-key belong together.</translation>
  </message>
  <message id="error.tls-certificate">
    <extracomment>The file of `serve --tls-cert` cannot be used; {file} is its path.</extracomment>
    <translation>The file {file} holds no certificate that can be used</translation>
  </message>
  <message id="error.tls-key">
    <extracomment>The file of `serve --tls-key` cannot be used; {file} is its path.</extracomment>
    <translation>The file {file} holds no key that belongs to the certificate</translation>
  </message>
  <message id="error.trusted-proxy">
    <extracomment>A value of `serve --trusted-proxy` is no IP address or network; {text} is the value as given.</extracomment>
    <translation>“{text}” is not the IP address of a web server</translation>
  </message>
  <message id="error.two-password-sources">
    <extracomment>Error: more than one of the password options was given.</extracomment>
    <translation>The password can come from one place only.</translation>
  </message>
  <message id="error.undo-changed">
    <extracomment>Error of undo for the file {path}, which changed since and in which nothing can be told to be ours.</extracomment>
    <translation>{path} was changed since, and what was added cannot be told from the rest any more. Nothing was changed.</translation>
  </message>
  <message id="error.undo-keyring">
    <extracomment>Error of undo, when the files are back: {label} is what the keyring shows of the password, an address.</extracomment>
    <translation>The settings are taken back, but the password for {label} is still in this computer’s keyring: the keyring did not open.</translation>
  </message>
  <message id="error.undo-no-place">
    <extracomment>Error when a mail program's files cannot be kept before they are changed; {path} is the folder.</extracomment>
    <translation>Nothing was changed, because the files as they are now cannot be kept in {path}: it could not be taken back.</translation>
  </message>
  <message id="error.undo-nothing">
    <extracomment>Error of undo, and its list, when nothing was done that can be taken back.</extracomment>
    <translation>There is nothing to take back.</translation>
  </message>
  <message id="error.undo-unknown">
    <extracomment>Error of undo for a code that is not in its list; {id} is the code.</extracomment>
    <translation>There is nothing to take back under “{id}”.</translation>
  </message>
  <message id="error.undo-unreadable">
    <extracomment>Warning for a file {path} that undo needs and that is damaged or was changed by others.</extracomment>
    <translation>{path} cannot be read: what it was kept for cannot be taken back.</translation>
  </message>
  <message id="error.unexplained">
    <extracomment>Error that has no explanation of its own.</extracomment>
    <translation>The program could not do this.</translation>
  </message>
  <message id="error.unknown-argument">
    <extracomment>Error: {argument} stands on the command line and means nothing.</extracomment>
    <translation>“{argument}” is not known here.</translation>
  </message>
  <message id="error.unknown-audit-code">
    <extracomment>Error of --ignore; {code} is the word that was typed.</extracomment>
    <translation>“{code}” is no code of the audit</translation>
  </message>
  <message id="error.unknown-audit-code.remedy">
    <extracomment>Remedy for an unknown code in --ignore; the command stands last.</extracomment>
    <translation>All codes are shown by: mailadvisor audit --rules</translation>
  </message>
  <message id="error.unknown-call-question">
    <extracomment>A wrong --answer; {questions} is a list of words.</extracomment>
    <translation>There is no such question. It is one of: {questions}.</translation>
  </message>
  <message id="error.unknown-client">
    <extracomment>Error: {client} is no installed mail program.</extracomment>
    <translation>“{client}” is not a mail program that settings can be written for.</translation>
  </message>
  <message id="error.unknown-rule">
    <extracomment>Error: {rule} is no rule.</extracomment>
    <translation>There is no rule “{rule}”.</translation>
  </message>
  <message id="error.where">
    <extracomment>Line below an error; {place} is a file, line, option, address or server.</extracomment>
    <translation>At: {place}</translation>
  </message>
  <message id="error.write-changed-since">
    <extracomment>Error when a file of the profile was changed between reading and writing; {path} is the file.</extracomment>
    <translation>{path} was changed by somebody else just now. Nothing was written.</translation>
  </message>
  <message id="error.write-disk-full">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>There is not enough space on the disk for {path}. Nothing was written.</translation>
  </message>
  <message id="error.write-exists" numerus="yes">
    <extracomment>Error when files would be overwritten; {n} how many, {path} the first.</extracomment>
    <translation><numerusform>{path} already exists. Nothing was written.</numerusform><numerusform>{n} files already exist, the first is {path}. Nothing was written.</numerusform></translation>
  </message>
  <message id="error.write-failed">
    <extracomment>Error when writing files for any other reason; {path} is the file or folder, {reason} what the operating system said, in English.</extracomment>
    <translation>Writing {path} failed: {reason}. Nothing was changed.</translation>
  </message>
  <message id="error.write-in-the-way">
    <extracomment>Error when a link, a folder or something else stands where a file belongs; {path} is the file.</extracomment>
    <translation>Something that is not an ordinary file or folder stands in the way of {path}. Nothing was written.</translation>
  </message>
  <message id="error.write-no-folder">
    <extracomment>Error when the folder of a file does not exist; {path} is the file.</extracomment>
    <translation>The folder for {path} does not exist.</translation>
  </message>
  <message id="error.write-other-run">
    <extracomment>Error when another run of this program is writing in the same folder; {path} is the folder.</extracomment>
    <translation>Another run of mailadvisor is writing in {path} right now. Nothing was written.</translation>
  </message>
  <message id="error.write-path">
    <extracomment>Error when a file name in the output could lead out of the folder or holds characters no file name should; {path} is the name.</extracomment>
    <translation>{path} is not a safe file name.</translation>
  </message>
  <message id="error.write-permission">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>You are not allowed to write to {path}. Nothing was written.</translation>
  </message>
  <message id="error.write-twice">
    <extracomment>Error when two files to be written have the same name; {path} is the name.</extracomment>
    <translation>{path} would be written twice. Nothing was written.</translation>
  </message>
  <message id="figures.limit">
    <extracomment>part of rule.figures-differ.caution; {size} is a size</extracomment>
    <translation>{size} of space</translation>
  </message>
  <message id="figures.used">
    <extracomment>part of rule.figures-differ.caution; {size} is a size</extracomment>
    <translation>{size} used</translation>
  </message>
  <message id="form.address">
    <extracomment>On the form, before a line to write on.</extracomment>
    <translation>E-mail address</translation>
  </message>
  <message id="form.collect">
    <extracomment>On the form, heading of the part for those who collect the answers.</extracomment>
    <translation>For IT: what to put into the table</translation>
  </message>
  <message id="form.collect.how">
    <extracomment>On the form, for those who collect the answers; the table with the columns and their values follows.</extracomment>
    <translation>The table (CSV) has a row for everybody. Several places stand in one cell with a blank between them, such as 1 3. Leave empty what was not answered, and give the table to deploy with --needs.</translation>
  </message>
  <message id="form.name">
    <extracomment>On the form, before a line to write on.</extracomment>
    <translation>Name</translation>
  </message>
  <message id="form.no">
    <extracomment>On the form, an answer to tick.</extracomment>
    <translation>no</translation>
  </message>
  <message id="form.title">
    <extracomment>Title of the form with the questions about how somebody reads mail; both languages stand on it.</extracomment>
    <translation>How do you read your mail?</translation>
  </message>
  <message id="form.why">
    <extracomment>On the form, below its title.</extracomment>
    <translation>Your answers decide how your mail program is set up. Please tick what is true and give the sheet back to IT.</translation>
  </message>
  <message id="form.yes">
    <extracomment>On the form, an answer to tick.</extracomment>
    <translation>yes</translation>
  </message>
  <message id="guide.afterwards">
    <extracomment>Printed page: heading above how to see that it works and how to undo it</extracomment>
    <translation>When you are done</translation>
  </message>
  <message id="guide.before">
    <extracomment>Printed page: heading above what to save before anything is changed</extracomment>
    <translation>Before you start</translation>
  </message>
  <message id="guide.code-use">
    <extracomment>Printed page: below the QR code</extracomment>
    <translation>Scan the QR code and copy the values instead of typing them. The password is not in it.</translation>
  </message>
  <message id="guide.help">
    <extracomment>Printed page: heading of the card with the IT desk's name and number</extracomment>
    <translation>Stuck? Ask the IT desk or your mail provider</translation>
  </message>
  <message id="guide.identify">
    <extracomment>Printed page: heading above how to tell which program this is</extracomment>
    <translation>Is this your program?</translation>
  </message>
  <message id="guide.in-app-browser">
    <extracomment>Guide for a phone, shown on its screen only: apps such as LINE open links in a browser of their own, which opens no files; {apps} names such apps, {browsers} the browsers to use</extracomment>
    <translation>Opened this from {apps}? Open it in {browsers} instead: only there do files of settings open.</translation>
  </message>
  <message id="guide.keep-password">
    <extracomment>Printed page: under the IT desk number</extracomment>
    <translation>Never write your password on this page. The IT desk never asks for it.</translation>
  </message>
  <message id="guide.own-password">
    <extracomment>Printed page: stands in a password box instead of a value</extracomment>
    <translation>your e-mail password</translation>
  </message>
  <message id="guide.password">
    <extracomment>Printed page: heading of the card about the password when no IT desk is known</extracomment>
    <translation>Your password</translation>
  </message>
  <message id="guide.purpose-english">
    <extracomment>List of written files: a printed page in English; {program} is the program's name</extracomment>
    <translation>printed page for {program}, in English</translation>
  </message>
  <message id="guide.purpose-thai">
    <extracomment>List of written files: a printed page in Thai; {program} is the program's name</extracomment>
    <translation>printed page for {program}, in Thai</translation>
  </message>
  <message id="guide.screens">
    <extracomment>Printed page: heading above the numbered screens of the program</extracomment>
    <translation>Screen by screen</translation>
  </message>
  <message id="guide.set-up-as">
    <extracomment>Printed page, under the heading when there was no advice; {type} is IMAP or POP3</extracomment>
    <translation>Set the account up as {type}</translation>
  </message>
  <message id="guide.stays-behind">
    <extracomment>Printed page: heading above what does not come along to the new account</extracomment>
    <translation>What does not come along</translation>
  </message>
  <message id="guide.title-corrected">
    <extracomment>Heading of a printed page: the account stays as it is, its settings are checked and put right; {program} is the program, {type} IMAP or POP3</extracomment>
    <translation>{program}: stay with {type}, put the settings right</translation>
  </message>
  <message id="guide.title-imap-to-pop3">
    <extracomment>Heading of a printed page: the account is there as IMAP and shall be read as POP3; {program} is the program</extracomment>
    <translation>{program}: change from IMAP to POP3</translation>
  </message>
  <message id="guide.title-moved">
    <extracomment>Heading of a printed page: the mailbox has moved to another server; {program} is the program, {type} IMAP or POP3</extracomment>
    <translation>{program}: the mail server has moved</translation>
  </message>
  <message id="guide.title-new">
    <extracomment>Heading of a printed page: a new account in a mail program; {program} is its name, {type} IMAP or POP3</extracomment>
    <translation>Set up your mail in {program}</translation>
  </message>
  <message id="guide.title-pop3-to-imap">
    <extracomment>Heading of a printed page: the account is there as POP3 and shall be read as IMAP; {program} is the program</extracomment>
    <translation>{program}: change from POP3 to IMAP</translation>
  </message>
  <message id="guide.type-exactly">
    <extracomment>Printed page: below the heading of the numbered screens</extracomment>
    <translation>Copy each value letter by letter, without a blank before or after it. Menu names may differ a little by version.</translation>
  </message>
  <message id="guide.unproven">
    <extracomment>Printed page: a sentence that no document of the program's maker proves; the star is explained above the screens; {text} is the sentence</extracomment>
    <translation>{text} *</translation>
  </message>
  <message id="guide.unproven-means">
    <extracomment>Printed page: what the star behind a sentence means</extracomment>
    <translation>* Not in the maker’s help pages. Your screen may differ.</translation>
  </message>
  <message id="help.arguments">
    <extracomment>Heading in the help, above what a command takes without an option.</extracomment>
    <translation>Arguments</translation>
  </message>
  <message id="help.command-options">
    <extracomment>Heading in the help.</extracomment>
    <translation>Options of this command</translation>
  </message>
  <message id="help.commands">
    <extracomment>Heading in the help.</extracomment>
    <translation>Commands</translation>
  </message>
  <message id="help.common-options">
    <extracomment>Heading in the help.</extracomment>
    <translation>Options of all commands</translation>
  </message>
  <message id="help.usage">
    <extracomment>Label before the usage line of the help.</extracomment>
    <translation>Usage:</translation>
  </message>
  <message id="here.cancel">
    <extracomment>Page of setup --browser: button that ends the set-up; nothing is written.</extracomment>
    <translation>Stop without changing anything</translation>
  </message>
  <message id="here.done">
    <extracomment>Page of setup --browser: heading at the end.</extracomment>
    <translation>Your mail is set up</translation>
  </message>
  <message id="here.dry-run">
    <extracomment>Page of setup --browser: heading at the end, with --dry-run.</extracomment>
    <translation>This is what would change. Nothing was written.</translation>
  </message>
  <message id="here.enter">
    <extracomment>Page of setup --browser: button of the file that leads to it, for browsers without scripts.</extracomment>
    <translation>Open the mail set-up</translation>
  </message>
  <message id="here.entering">
    <extracomment>Page of setup --browser: heading of the file that leads to it.</extracomment>
    <translation>Opening the mail set-up</translation>
  </message>
  <message id="here.failed">
    <extracomment>Page of setup --browser: heading at the end when nothing was written.</extracomment>
    <translation>Not set up</translation>
  </message>
  <message id="here.file-changed">
    <extracomment>Page of setup --browser: above the path of a file.</extracomment>
    <translation>Changed file</translation>
  </message>
  <message id="here.file-new">
    <extracomment>Page of setup --browser: above the path of a file.</extracomment>
    <translation>New file</translation>
  </message>
  <message id="here.file-unshown">
    <extracomment>Page of setup --browser: in the place of the lines that change in a file.</extracomment>
    <translation>No line to show: nothing changes, or it is not text.</translation>
  </message>
  <message id="here.finish">
    <extracomment>Page of setup --browser: button that ends the program.</extracomment>
    <translation>Finish</translation>
  </message>
  <message id="here.footer">
    <extracomment>Page of setup --browser: at the foot of every page.</extracomment>
    <translation>This page opens on this computer only. A password that you type here is sent to your mail server and to nobody else.</translation>
  </message>
  <message id="here.goodbye">
    <extracomment>Page of setup --browser: heading of the last page.</extracomment>
    <translation>Finished</translation>
  </message>
  <message id="here.goodbye.help">
    <extracomment>Page of setup --browser: below here.goodbye.</extracomment>
    <translation>You can close this page.</translation>
  </message>
  <message id="here.lost">
    <extracomment>Page of setup --browser: heading when the program no longer answers.</extracomment>
    <translation>The set-up has ended. You can close this page.</translation>
  </message>
  <message id="here.not-opened">
    <extracomment>setup --browser at the terminal when no browser could be started; {file} is a path.</extracomment>
    <translation>No browser could be started here. Open this file in your browser: {file}</translation>
  </message>
  <message id="here.note">
    <extracomment>Page of setup --browser: heading above a text for the IT desk.</extracomment>
    <translation>Text to send to IT</translation>
  </message>
  <message id="here.note.help">
    <extracomment>Page of setup --browser: below here.note.</extracomment>
    <translation>Copy it into a message to your IT desk or provider. There is no password in it.</translation>
  </message>
  <message id="here.note.keep">
    <extracomment>Page of setup --browser: link below the text for the IT desk.</extracomment>
    <translation>Keep it as a file</translation>
  </message>
  <message id="here.nothing-to-do">
    <extracomment>Page of setup --browser: heading at the end when no mail program has to be set up.</extracomment>
    <translation>There is nothing to change on this computer</translation>
  </message>
  <message id="here.opened">
    <extracomment>setup --browser at the terminal; {file} is a path.</extracomment>
    <translation>Set-up goes on in your browser. If no page opens, open this file: {file}</translation>
  </message>
  <message id="here.outdated">
    <extracomment>Page of setup --browser: an answer came from a page that had been left behind, by the browser's back button say.</extracomment>
    <translation>That page was no longer current. This is where you are now.</translation>
  </message>
  <message id="here.password">
    <extracomment>Page of setup --browser: the question for the password; {login} is the user name.</extracomment>
    <translation>Password for {login}</translation>
  </message>
  <message id="here.password-empty">
    <extracomment>Page of setup --browser: nothing was typed as the password.</extracomment>
    <translation>Type your password, or go on without it</translation>
  </message>
  <message id="here.password.help">
    <extracomment>Page of setup --browser: help for the password; {host} is the mail server.</extracomment>
    <translation>With your password the advisor can see how full the mailbox is, and try it out at the end. It is sent to your mail server ({host}) only, encrypted, and kept only if you say so later.</translation>
  </message>
  <message id="here.planned">
    <extracomment>Page of setup --browser: heading above the files that would be written.</extracomment>
    <translation>This is what will change</translation>
  </message>
  <message id="here.refresh">
    <extracomment>Page of setup --browser: link below here.working, for browsers without scripts.</extracomment>
    <translation>See how far it is</translation>
  </message>
  <message id="here.refused">
    <extracomment>Page of setup --browser: below why somebody is not let in.</extracomment>
    <translation>To begin anew, close this page and start the mail set-up again (mailadvisor setup --browser).</translation>
  </message>
  <message id="here.show-lines" numerus="yes">
    <extracomment>Page of setup --browser: opens the lines that change in a file; {n} is how many.</extracomment>
    <translation><numerusform>Show {n} line</numerusform><numerusform>Show all {n} lines</numerusform></translation>
  </message>
  <message id="here.stranger">
    <extracomment>Page of setup --browser: why somebody is not let in: another browser, or set-up was opened there.</extracomment>
    <translation>The set-up is open in another browser</translation>
  </message>
  <message id="here.title">
    <extracomment>Page of setup --browser: its name, at the top of every page.</extracomment>
    <translation>Set up mail on this computer</translation>
  </message>
  <message id="here.trial">
    <extracomment>Page of setup --browser: heading above what trying out the account has shown.</extracomment>
    <translation>Does it work?</translation>
  </message>
  <message id="here.undo">
    <extracomment>Page of setup --browser: button that takes back what was written.</extracomment>
    <translation>Undo: make it as it was before</translation>
  </message>
  <message id="here.undone">
    <extracomment>Page of setup --browser: heading after here.undo.</extracomment>
    <translation>Undone</translation>
  </message>
  <message id="here.used-token">
    <extracomment>Page of setup --browser: why somebody is not let in: the file was opened a second time.</extracomment>
    <translation>That file was used once already, and works only once</translation>
  </message>
  <message id="here.welcome">
    <extracomment>Page of setup --browser: above the first question.</extracomment>
    <translation>Answer a few questions. You see every change before it is made, and can undo it afterwards.</translation>
  </message>
  <message id="here.without-password">
    <extracomment>Page of setup --browser: button beside the field for the password.</extracomment>
    <translation>Go on without it</translation>
  </message>
  <message id="here.working">
    <extracomment>Page of setup --browser: heading while servers are looked at.</extracomment>
    <translation>Looking at your mail servers</translation>
  </message>
  <message id="here.working.help">
    <extracomment>Page of setup --browser: below here.working.</extracomment>
    <translation>This takes a few seconds. The page goes on by itself.</translation>
  </message>
  <message id="here.written-but">
    <extracomment>Page of setup --browser: heading at the end when the files were written and the test mail went wrong.</extracomment>
    <translation>Set up, but it does not work yet</translation>
  </message>
  <message id="here.wrong-host">
    <extracomment>Page of setup --browser: why somebody is not let in: another name was asked for.</extracomment>
    <translation>This page is not reached under that name</translation>
  </message>
  <message id="here.wrong-origin">
    <extracomment>Page of setup --browser: why somebody is not let in: another page sent the request.</extracomment>
    <translation>Another page has sent this, so it was not accepted</translation>
  </message>
  <message id="here.wrong-token">
    <extracomment>Page of setup --browser: why somebody is not let in: the file is of another set-up.</extracomment>
    <translation>That file belongs to another set-up</translation>
  </message>
  <message id="hint.address-wanted">
    <extracomment>Hint below the servers found, and a warning: the web site of the domain gives its mail settings only to those who name their address, and nothing was told of it. {subject} is the URL. --send-address is an option and stays as it is</extracomment>
    <translation>The domain's web site ({subject}) wants to know the address before it gives any settings; with --send-address it is told, and nobody else</translation>
  </message>
  <message id="hint.admin-allows">
    <extracomment>Discovery, shown with the account: mail programs work only where the company's admin allows them. {subject} is the provider's name</extracomment>
    <translation>{subject} lets mail programs in only where the company's admin allows IMAP and POP3: if signing in fails, ask the IT desk</translation>
  </message>
  <message id="hint.app-password">
    <extracomment>Discovery, shown with the account: a known hoster wants a password made for one program. {subject} is the hoster's name</extracomment>
    <translation>{subject} does not take the usual password in mail programs: sign in through its own page, or make an app password in the account's security settings first</translation>
  </message>
  <message id="hint.bridge">
    <extracomment>Discovery, shown when no server exists for mail programs: a known hoster needs its own bridge program. {subject} is the hoster's name</extracomment>
    <translation>{subject} cannot be reached by mail programs directly: its bridge program opens the way for IMAP, on computers only (no phone) and with a paid plan; else use its own program or webmail</translation>
  </message>
  <message id="hint.captive-portal">
    <extracomment>Hint below the servers found; {subject} is the host that answered instead</extracomment>
    <translation>The sign-in page of this network ({subject}) answered instead of the servers: sign in there in the browser, then try again</translation>
  </message>
  <message id="hint.catch-all-site">
    <extracomment>Hint below the servers found; {subject} is the host of the web site</extracomment>
    <translation>The web site {subject} answers every question with a web page, so it publishes no mail settings</translation>
  </message>
  <message id="hint.exchange-like">
    <extracomment>Hint below the servers found; {subject} is the host that answered like a Microsoft Exchange server</extracomment>
    <translation>{subject} answers like an Exchange server: Outlook usually sets itself up with the address alone. For other programs ask the IT desk whether IMAP or POP3 is switched on</translation>
  </message>
  <message id="hint.file-passed-over">
    <extracomment>Hint below the servers found, and a warning: a file of mail settings is published there, but cannot be used, so the settings come from elsewhere or are guessed. {subject} is the URL or file</extracomment>
    <translation>The published settings in {subject} could not be read, so they were passed over: what is given here rests on weaker sources, or on the usual names</translation>
  </message>
  <message id="hint.filter-service">
    <extracomment>Hint below the servers found; {subject} is the name of the filtering host</extracomment>
    <translation>Mail goes through the filter {subject} first: ask the IT desk where the mailbox itself is</translation>
  </message>
  <message id="hint.folder-limit">
    <extracomment>Discovery, shown with the account: IMAP shows only part of large folders. {subject} is the provider's name</extracomment>
    <translation>{subject} shows mail programs only the newest 10,000 mails of each folder: older ones are there, but only in webmail</translation>
  </message>
  <message id="hint.invented-names">
    <extracomment>Hint below the servers found: this network's DNS answers for names that cannot exist. {subject} is the domain of the address</extracomment>
    <translation>This network answers for names that do not exist, so what it says about {subject} proves nothing: open a web page, sign in to the network if it asks, then try again</translation>
  </message>
  <message id="hint.look-alike">
    <extracomment>Hint below the servers found: the domain of the address may imitate another one with similar letters. {subject} is the domain</extracomment>
    <translation>{subject} has letters of another alphabet that look like Latin ones: check that it is not an imitation of a name you know</translation>
  </message>
  <message id="hint.no-pop3">
    <extracomment>Discovery, shown with the account: a known hoster offers IMAP but no POP3. {subject} is the hoster's name</extracomment>
    <translation>{subject} offers IMAP only, no POP3</translation>
  </message>
  <message id="hint.oauth2-only">
    <extracomment>Discovery, shown with the account: a known hoster takes only OAuth2 (sign-in on its web page). {subject} is the hoster's name</extracomment>
    <translation>{subject} takes no password from mail programs for reading: the program must support signing in on its web page (OAuth2)</translation>
  </message>
  <message id="hint.off-by-default">
    <extracomment>Discovery, shown with the account: IMAP and POP3 are switched off until the person switches them on in webmail. {subject} is the hoster's name</extracomment>
    <translation>{subject} keeps IMAP and POP3 switched off at first: switch them on in the webmail settings</translation>
  </message>
  <message id="hint.other-login">
    <extracomment>Discovery, shown with the account: an own domain at iCloud; the user name is that of the person's iCloud mailbox. {subject} is the provider's name</extracomment>
    <translation>The user name at {subject} is not this address: it is the part before @icloud.com of the iCloud address of the Apple Account (Settings, your name, iCloud, Mail)</translation>
  </message>
  <message id="hint.own-page-first">
    <extracomment>Discovery, shown with the account: a provider that is ending app passwords. {subject} is the provider's name</extracomment>
    <translation>{subject} does not take the usual password in mail programs: use a program that signs in through its web page (OAuth2). An app password works only where the account's security page still offers one</translation>
  </message>
  <message id="hint.own-program">
    <extracomment>Discovery, shown when no server exists for mail programs: the provider's own programs only. {subject} is the provider's name</extracomment>
    <translation>{subject} offers neither IMAP nor POP3, and no bridge program: use its own program or its webmail</translation>
  </message>
  <message id="hint.paid-plan">
    <extracomment>Discovery, shown with the account: the smallest plan lets no mail program in. {subject} is the provider's name</extracomment>
    <translation>{subject} lets mail programs in only with some of its plans (not the free or the smallest one): if signing in fails, check which plan this account has</translation>
  </message>
  <message id="hint.pop3-off-by-default">
    <extracomment>Discovery, shown with the account: IMAP is always on, POP3 is off at first. {subject} is the provider's name</extracomment>
    <translation>At {subject} IMAP is always on for personal accounts; POP3 must first be switched on in the webmail settings. In a company's account the admin can forbid both</translation>
  </message>
  <message id="hint.remembered">
    <extracomment>Hint below the servers found: with --offline the servers are those an earlier run found. {subject} is a day such as 23 November 2026</extracomment>
    <translation>No new search this time: these servers were found on {subject}</translation>
  </message>
  <message id="hint.sending-off">
    <extracomment>Discovery, shown with the account: sending by mail programs (SMTP AUTH) may be switched off. {subject} is the provider's name</extracomment>
    <translation>At {subject} sending from mail programs (SMTP AUTH) is off for many companies: if reading works and sending is refused (error 535 5.7.139), ask the IT desk to allow it for this mailbox</translation>
  </message>
  <message id="hint.service-not-offered">
    <extracomment>Hint below the servers found; {subject} is IMAP, POP3 or SMTP</extracomment>
    <translation>The domain says in its DNS that it does not offer {subject}</translation>
  </message>
  <message id="hint.several-systems">
    <extracomment>Hint: the mail of the domain can be in more than one system, and which one holds this address cannot be told. {subject} is the list of their servers</extracomment>
    <translation>The mail of this domain is in more than one place ({subject}): ask the IT desk which one holds this address, then name it with --server</translation>
  </message>
  <message id="hint.sign-in-for-settings">
    <extracomment>Hint below the servers found; {subject} is the host that wants a sign-in before it tells the settings (Autodiscover)</extracomment>
    <translation>{subject} tells its settings only to a program that signs in: Outlook or a phone may set itself up with address and password; for other programs ask the IT desk for the servers</translation>
  </message>
  <message id="hint.takes-no-mail">
    <extracomment>Hint below the servers found; {subject} is the domain of the address</extracomment>
    <translation>{subject} says in its DNS that it takes no mail: check the address for a typing mistake</translation>
  </message>
  <message id="hint.wildcard-dns">
    <extracomment>Hint below the servers found; {subject} is the domain of the address</extracomment>
    <translation>Every name below {subject} leads to the same place (wildcard DNS), so a name that answers proves nothing</translation>
  </message>
  <message id="html.chart-after">
    <extracomment>Legend of the picture of a mailbox filling up: after the first of the numbered things to do that frees space; {step} is its number in the list further up.</extracomment>
    <translation>after step {step} above</translation>
  </message>
  <message id="html.chart-as-now">
    <extracomment>Legend of the picture of a mailbox filling up.</extracomment>
    <translation>if nothing is done</translation>
  </message>
  <message id="html.chart-pop3" numerus="yes">
    <extracomment>Legend of the picture of a mailbox filling up; {n} is a number of days.</extracomment>
    <translation><numerusform>with POP3 that leaves mail for {n} day</numerusform><numerusform>with POP3 that leaves mail for {n} days</numerusform></translation>
  </message>
  <message id="html.chart-title">
    <extracomment>Title of a picture on the HTML page: a mailbox filling up over time.</extracomment>
    <translation>How the mailbox fills up</translation>
  </message>
  <message id="html.computer">
    <extracomment>In a picture on the HTML page; at most 12 letters wide.</extracomment>
    <translation>Computer</translation>
  </message>
  <message id="html.full-in-month">
    <extracomment>Beside a line of the picture of a mailbox filling up; {date} is a month.</extracomment>
    <translation>full around {date}</translation>
  </message>
  <message id="html.full-much-later" numerus="yes">
    <extracomment>Beside a line of the picture of a mailbox filling up: it does not reach the limit within {n} years.</extracomment>
    <translation><numerusform>not full within {n} year</numerusform><numerusform>not full within {n} years</numerusform></translation>
  </message>
  <message id="html.full-on-day">
    <extracomment>Beside a line of the picture of a mailbox filling up; {date} is a day.</extracomment>
    <translation>full about {date}</translation>
  </message>
  <message id="html.hindrance">
    <extracomment>Heading on the HTML page above what stands in the way of using the mailbox, and the next step.</extracomment>
    <translation>What stands in the way</translation>
  </message>
  <message id="html.imap-caption">
    <extracomment>Below a picture on the HTML page: the mails are on the server, computer and phone show them.</extracomment>
    <translation>IMAP: the mail is on the server, and every device shows the same</translation>
  </message>
  <message id="html.mail-is-here">
    <extracomment>Legend of the pictures of where mail lives, beside a filled envelope.</extracomment>
    <translation>the mail is here</translation>
  </message>
  <message id="html.mail-is-shown">
    <extracomment>Legend of the pictures of where mail lives, beside an outlined envelope: the device shows mail that is on the server.</extracomment>
    <translation>shown here, kept on the server</translation>
  </message>
  <message id="html.observed-on">
    <extracomment>Last line of the HTML page; {date} is the day the servers were looked at.</extracomment>
    <translation>As seen on {date}</translation>
  </message>
  <message id="html.own-program">
    <extracomment>What to use, as a large word on the advice page, when no other program works.</extracomment>
    <translation>Provider's own program</translation>
  </message>
  <message id="html.phone">
    <extracomment>In a picture on the HTML page; at most 12 letters wide.</extracomment>
    <translation>Phone</translation>
  </message>
  <message id="html.pop3-caption">
    <extracomment>Below a picture on the HTML page: the computer has all mails, the server and the phone only a few.</extracomment>
    <translation>POP3: the mail is on one computer; the server, and so every other device, has only the last days</translation>
  </message>
  <message id="html.pop3-caption-keep">
    <extracomment>Below a picture on the HTML page, when POP3 deletes nothing: server and computer have all mails.</extracomment>
    <translation>POP3 that deletes nothing: the computer has a copy, and the mail stays on the server</translation>
  </message>
  <message id="html.recommended">
    <extracomment>On the HTML page, a small mark on the picture of the recommended type.</extracomment>
    <translation>recommended</translation>
  </message>
  <message id="html.server">
    <extracomment>In a picture on the HTML page; at most 12 letters wide.</extracomment>
    <translation>Server</translation>
  </message>
  <message id="html.title">
    <extracomment>Title and first heading of the HTML page; {address} is the e-mail address.</extracomment>
    <translation>E-mail advice for {address}</translation>
  </message>
  <message id="html.user-name">
    <extracomment>Label on the HTML page before the name to sign in with.</extracomment>
    <translation>User name</translation>
  </message>
  <message id="html.webmail">
    <extracomment>On the HTML page, large, in place of IMAP or POP3: webmail is the answer. One word.</extracomment>
    <translation>Webmail</translation>
  </message>
  <message id="html.where-mail-lives">
    <extracomment>Heading on the HTML page above two pictures.</extracomment>
    <translation>Where the mail lives</translation>
  </message>
  <message id="input.backup">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Mail wanted on the own computer</translation>
  </message>
  <message id="input.current-type">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>The account as it is set up now</translation>
  </message>
  <message id="input.days-until-full">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Days until the mailbox is full</translation>
  </message>
  <message id="input.devices">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Devices with a mail program</translation>
  </message>
  <message id="input.domain-share">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Share of the domain's space</translation>
  </message>
  <message id="input.elsewhere">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>The same mail is needed in more than one place</translation>
  </message>
  <message id="input.imap-offer">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>IMAP on the server</translation>
  </message>
  <message id="input.inbox-bytes">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Size of the Inbox</translation>
  </message>
  <message id="input.inbox-sent-gap">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Days that Sent reaches further back than the Inbox</translation>
  </message>
  <message id="input.known">
    <extracomment>`--explain`: {question} is an input.* text, {value} what was seen.</extracomment>
    <translation>{question}: {value}</translation>
  </message>
  <message id="input.limit">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Space of the mailbox</translation>
  </message>
  <message id="input.moved-from">
    <extracomment>As input.phone-only.</extracomment>
    <translation>Which server was the mailbox on before?</translation>
  </message>
  <message id="input.phone-only">
    <extracomment>Question of --explain about what the rule looked at.</extracomment>
    <translation>Is the mail read on a phone only?</translation>
  </message>
  <message id="input.pop3-expire">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Days after which the server itself deletes POP3 mail</translation>
  </message>
  <message id="input.pop3-offer">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>POP3 on the server</translation>
  </message>
  <message id="input.pop3-uidl">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>POP3 numbers its mails (UIDL)</translation>
  </message>
  <message id="input.purpose">
    <extracomment>As input.phone-only.</extracomment>
    <translation>What is the mailbox kept for?</translation>
  </message>
  <message id="input.shared">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Someone else reads it too</translation>
  </message>
  <message id="input.space-is-tight">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>The server is short of space</translation>
  </message>
  <message id="input.unknown">
    <extracomment>`--explain`: {question} is an input.* text, {why} a because.* clause.</extracomment>
    <translation>{question}: not known, because {why}</translation>
  </message>
  <message id="input.used">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Used space</translation>
  </message>
  <message id="input.used-share">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Used share of the space</translation>
  </message>
  <message id="input.webmail">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Use of webmail</translation>
  </message>
  <message id="input.webmail-reach">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>Days webmail has to show</translation>
  </message>
  <message id="installed.account">
    <extracomment>An account in a profile: {account} is its address, {type} IMAP or POP3, {host} its server.</extracomment>
    <translation>{account} ({type}, {host})</translation>
  </message>
  <message id="installed.accounts-unknown">
    <extracomment>Under a profile whose accounts cannot be read.</extracomment>
    <translation>Which accounts it holds cannot be read.</translation>
  </message>
  <message id="installed.closed">
    <extracomment>In installed.profile: the program is not running.</extracomment>
    <translation>closed</translation>
  </message>
  <message id="installed.flatpak">
    <extracomment>In installed.profile: a program that came as a Flatpak.</extracomment>
    <translation>Flatpak</translation>
  </message>
  <message id="installed.no-accounts">
    <extracomment>Under a profile that holds no account.</extracomment>
    <translation>No account.</translation>
  </message>
  <message id="installed.no-profile">
    <extracomment>Under a mail program that is installed and was never started.</extracomment>
    <translation>It has no profile yet.</translation>
  </message>
  <message id="installed.none">
    <extracomment>clients --installed found no mail program.</extracomment>
    <translation>No mail program that settings can be written for was found on this computer.</translation>
  </message>
  <message id="installed.package">
    <extracomment>In installed.profile: a program that was installed in the usual way.</extracomment>
    <translation>installed program</translation>
  </message>
  <message id="installed.profile">
    <extracomment>A profile of a mail program: {path} is its folder, {kind} where the program comes from (installed.package and the like), {state} whether it is running.</extracomment>
    <translation>{path} ({kind}, {state})</translation>
  </message>
  <message id="installed.registry">
    <extracomment>In installed.profile: the profile is a key in the registry of Windows.</extracomment>
    <translation>in the registry</translation>
  </message>
  <message id="installed.running">
    <extracomment>In installed.profile: the program is running.</extracomment>
    <translation>running</translation>
  </message>
  <message id="installed.running-unknown">
    <extracomment>In installed.profile: nobody can tell whether the program is running.</extracomment>
    <translation>not known whether it is running</translation>
  </message>
  <message id="installed.snap">
    <extracomment>In installed.profile: a program that came as a Snap.</extracomment>
    <translation>Snap</translation>
  </message>
  <message id="job.it">
    <extracomment>Who mends it: the company's own IT.</extracomment>
    <translation>IT</translation>
  </message>
  <message id="job.network">
    <extracomment>Who mends it: whoever runs the line or the Wi-Fi.</extracomment>
    <translation>whoever runs the line or Wi-Fi</translation>
  </message>
  <message id="job.provider">
    <extracomment>Who mends it.</extracomment>
    <translation>the mail provider</translation>
  </message>
  <message id="job.recipient">
    <extracomment>Who mends it: the other side.</extracomment>
    <translation>the recipient</translation>
  </message>
  <message id="job.registrar">
    <extracomment>Who mends it: where the domain was registered.</extracomment>
    <translation>the registrar of the domain</translation>
  </message>
  <message id="job.you">
    <extracomment>Who mends it: the caller.</extracomment>
    <translation>the caller</translation>
  </message>
  <message id="label.after-tls">
    <extracomment>Label before a colon or in a table: what a server offers after encryption.</extracomment>
    <translation>After encryption</translation>
  </message>
  <message id="label.before-tls">
    <extracomment>Label before a colon or in a table: what a server offers before encryption.</extracomment>
    <translation>Before encryption</translation>
  </message>
  <message id="label.certificate-chain">
    <extracomment>Label in the probe's details: one certificate above the server's own.</extracomment>
    <translation>Certificate above it</translation>
  </message>
  <message id="label.certificate-days">
    <extracomment>Label in the probe's details: days until the certificate ends.</extracomment>
    <translation>Days until the certificate ends</translation>
  </message>
  <message id="label.certificate-issuer">
    <extracomment>Label before a colon or in a table: who issued a certificate.</extracomment>
    <translation>Issued by</translation>
  </message>
  <message id="label.certificate-key">
    <extracomment>Label before a colon or in a table: kind and size of the certificate's key.</extracomment>
    <translation>Key</translation>
  </message>
  <message id="label.certificate-names">
    <extracomment>Label before a colon or in a table: host names in a certificate.</extracomment>
    <translation>Names in it</translation>
  </message>
  <message id="label.certificate-sha256">
    <extracomment>Label before a colon or in a table: fingerprint of a certificate.</extracomment>
    <translation>Fingerprint (SHA-256)</translation>
  </message>
  <message id="label.certificate-subject">
    <extracomment>Label before a colon or in a table: whom a certificate is for.</extracomment>
    <translation>Certificate for</translation>
  </message>
  <message id="label.duration">
    <extracomment>Label before a colon or in a table: how long a check took.</extracomment>
    <translation>Time</translation>
  </message>
  <message id="label.encryption">
    <extracomment>Label before a colon or in a table: version and cipher of the encryption.</extracomment>
    <translation>Encryption</translation>
  </message>
  <message id="label.greeting">
    <extracomment>Label before a colon or in a table: the first line a server sends.</extracomment>
    <translation>Greeting</translation>
  </message>
  <message id="label.ip-address">
    <extracomment>Label before a colon or in a table: IP address of a server.</extracomment>
    <translation>IP address</translation>
  </message>
  <message id="label.key-exchange">
    <extracomment>Label in the probe's details: the key exchange group, such as X25519.</extracomment>
    <translation>Key exchange</translation>
  </message>
  <message id="label.origin">
    <extracomment>--explain: before the article paragraphs or the source of a rule.</extracomment>
    <translation>Source:</translation>
  </message>
  <message id="label.other-ip-address">
    <extracomment>Label before a colon: another IP address of the same server, followed by how it answered.</extracomment>
    <translation>Other IP address</translation>
  </message>
  <message id="label.stapling">
    <extracomment>Label in the probe's details: OCSP stapling; a technical word follows (good, not-sent, revoked, unusable).</extracomment>
    <translation>Revocation status sent along (OCSP)</translation>
  </message>
  <message id="lint.bad-host">
    <extracomment>Discovery, for the domain's admin: the host name of a server cannot be one. {subject} is the text as published (may be empty)</extracomment>
    <translation>“{subject}” is not a host name others can reach; the server was left aside</translation>
  </message>
  <message id="lint.bad-port">
    <extracomment>Discovery, for the domain's admin: the port of a server is missing or no number from 1 to 65535. {subject} is host:text</extracomment>
    <translation>The port in “{subject}” is not a number from 1 to 65535; the server was left aside</translation>
  </message>
  <message id="lint.bad-username">
    <extracomment>Discovery, for the domain's admin: the user name holds control characters. {subject} is host:port</extracomment>
    <translation>The user name published for {subject} holds characters that no user name has; the server was left aside</translation>
  </message>
  <message id="lint.encryption-word-means-starttls">
    <extracomment>Fault of a published Autodiscover file, for the domain's admin; {subject} is host:port</extracomment>
    <translation>Outlook reads the Encryption word TLS as STARTTLS, but {subject} is a port for SSL: write SSL</translation>
  </message>
  <message id="lint.global-preferred-server">
    <extracomment>Discovery, for the domain's admin: useGlobalPreferredServer is true. {subject} is host:port</extracomment>
    <translation>{subject} sets useGlobalPreferredServer: programs with another account may then send through that account's server</translation>
  </message>
  <message id="lint.missing-auth">
    <extracomment>Discovery, for the domain's admin: a server without any authentication element. {subject} is host:port</extracomment>
    <translation>{subject} is published without a sign-in method: add an authentication element</translation>
  </message>
  <message id="lint.missing-username">
    <extracomment>Discovery, for the domain's admin: a server without a username. {subject} is host:port</extracomment>
    <translation>{subject} is published without a user name; the e-mail address was taken: add the username element</translation>
  </message>
  <message id="lint.names-person-in-host">
    <extracomment>Discovery, for the domain's admin: the published host name holds a placeholder for the person's name. {subject} is the text as published</extracomment>
    <translation>“{subject}” would put the person's name into the name of a server, for everybody's DNS to see; the server was left aside</translation>
  </message>
  <message id="lint.no-incoming">
    <extracomment>Discovery, for the domain's admin: no usable IMAP or POP3 server in the file. {subject} is empty</extracomment>
    <translation>The published settings name no IMAP or POP3 server that can be used</translation>
  </message>
  <message id="lint.no-outgoing">
    <extracomment>Discovery, for the domain's admin: no usable SMTP server in the file; Thunderbird refuses such a file. {subject} is empty</extracomment>
    <translation>The published settings name no usable outgoing server, and Thunderbird refuses such a file</translation>
  </message>
  <message id="lint.no-provider-for-domain">
    <extracomment>Discovery, for the domain's admin: the published autoconfig file has several emailProvider elements, and none of them lists the domain. {subject} is the domain</extracomment>
    <translation>The published file describes several providers and none for {subject}; it was left aside</translation>
  </message>
  <message id="lint.old-auth-word">
    <extracomment>Discovery, for the domain's admin: authentication words of autoconfig version 1.0. {subject} is the word, plain or secure</extracomment>
    <translation>The sign-in method “{subject}” is written in the words of version 1.0: write password-cleartext or password-encrypted</translation>
  </message>
  <message id="lint.pacc-digest-differs">
    <extracomment>Discovery, for the domain's admin: the digest in the DNS is not that of the PACC file. {subject} is the name of the DNS record</extracomment>
    <translation>The digest in the TXT record {subject} is not that of this file: after every change of the file the record must be renewed</translation>
  </message>
  <message id="lint.pacc-no-digest">
    <extracomment>Discovery, for the domain's admin: a PACC file is published, but the DNS has no digest for it, so nobody believes it. {subject} is the name of the DNS record</extracomment>
    <translation>The DNS has no TXT record {subject} with the digest of this file, so programs must not believe it: add one</translation>
  </message>
  <message id="lint.plain-first">
    <extracomment>Discovery, for the domain's admin: the unencrypted server stands before encrypted ones. {subject} is host:port</extracomment>
    <translation>The unencrypted server {subject} stands first, and some programs take the first: move the encrypted ones before it or remove it</translation>
  </message>
  <message id="lint.plain-only">
    <extracomment>Discovery, for the domain's admin: only an unencrypted server is published for a protocol. {subject} is host:port</extracomment>
    <translation>Only the unencrypted server {subject} is published for its protocol: others could read passwords on the way</translation>
  </message>
  <message id="lint.port-of-other-protocol">
    <extracomment>Discovery, for the domain's admin: e.g. POP3 published on an IMAP port. {subject} is host:port</extracomment>
    <translation>{subject} belongs to another protocol than the one it is published for: check type and port</translation>
  </message>
  <message id="lint.published-auth-not-offered">
    <extracomment>For the domain's admin, after probing: a sign-in method is published that the server does not list. {subject} is host:port and the method's word, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but the server does not offer that sign-in method: publish the one it offers</translation>
  </message>
  <message id="lint.published-bad-certificate">
    <extracomment>For the domain's admin, after probing: the certificate at a published server does not verify (self-signed, unknown issuer, incomplete chain). {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but mail programs do not trust the certificate there: use one from a recognised authority and install its whole chain (fullchain.pem)</translation>
  </message>
  <message id="lint.published-closed">
    <extracomment>For the domain's admin, after probing: a published port refuses connections. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but that port is closed: open it, or take it out of what is published</translation>
  </message>
  <message id="lint.published-expired-certificate">
    <extracomment>For the domain's admin, after probing: the certificate at a published server has expired. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but the certificate there has expired: renew it and restart the mail service</translation>
  </message>
  <message id="lint.published-other-protocol">
    <extracomment>For the domain's admin, after probing: another protocol answers at a published port. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but another kind of service answers there: correct the port</translation>
  </message>
  <message id="lint.published-silent">
    <extracomment>For the domain's admin, after probing: a published port does not answer, while others do. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but that port does not answer while others do: open it in the firewall, or take it out of what is published</translation>
  </message>
  <message id="lint.published-unknown-name">
    <extracomment>For the domain's admin, after probing: the published host has no address in the DNS. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but the DNS has no address for that name: add one, or correct the name</translation>
  </message>
  <message id="lint.published-without-starttls">
    <extracomment>For the domain's admin, after probing: the server does not offer STARTTLS where it is published. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but the server offers no STARTTLS there, so others could read passwords on the way: switch it on, or publish the SSL/TLS port</translation>
  </message>
  <message id="lint.published-wrong-certificate">
    <extracomment>For the domain's admin, after probing: the certificate at a published server has other names. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} names {subject}, but the certificate there is for another name: get one that has this name, or publish the name the certificate has</translation>
  </message>
  <message id="lint.removes-mail-at-once">
    <extracomment>Discovery, for the domain's admin: leaveMessagesOnServer is false for a POP3 server. {subject} is host:port</extracomment>
    <translation>{subject} tells POP3 programs to delete mail from the server at once: the computer would hold the only copy</translation>
  </message>
  <message id="lint.security-port-mismatch">
    <extracomment>Discovery, for the domain's admin: e.g. SSL on port 587 or STARTTLS on 993. {subject} is host:port</extracomment>
    <translation>The encryption published for {subject} does not fit that port: 993, 995 and 465 take SSL, 143, 110 and 587 take STARTTLS</translation>
  </message>
  <message id="lint.several-providers">
    <extracomment>Discovery, for the domain's admin: the published autoconfig file has several emailProvider elements. {subject} is the domain whose provider was taken</extracomment>
    <translation>The published file describes several providers; the one for {subject} was taken, but Thunderbird takes the first</translation>
  </message>
  <message id="lint.srv-says-not-offered">
    <extracomment>Discovery, for the domain's admin: an SRV record with the target "." says that a service is not offered, but {source} names a server for it. {subject} is IMAP, POP3 or SMTP</extracomment>
    <translation>The SRV record in the DNS says that {subject} is not offered, but {source} names a server for it: correct the one that is wrong</translation>
  </message>
  <message id="lint.too-many-servers">
    <extracomment>For the domain's admin: a source names far more servers than any domain has. {subject} is how many, {source} where they are published</extracomment>
    <translation>{source} names {subject} servers, more than any domain has: only the first of them were looked at</translation>
  </message>
  <message id="lint.unexpanded-placeholder">
    <extracomment>Discovery, for the domain's admin: a placeholder is unknown or lacks its closing percent sign. {subject} is the text as published</extracomment>
    <translation>“{subject}” holds a placeholder that is unknown or not closed with %; the server was left aside</translation>
  </message>
  <message id="lint.unfilled-template">
    <extracomment>Discovery, for the domain's admin: a host or user name in the published settings is still the word of a template. {subject} is the text as published, e.g. HOSTNAME</extracomment>
    <translation>“{subject}” is the word of a template that was never filled in; the server was left aside</translation>
  </message>
  <message id="lint.unknown-auth">
    <extracomment>Discovery, for the domain's admin: an authentication word that is not in the specification. {subject} is the word</extracomment>
    <translation>The sign-in method “{subject}” is not a known word; it was ignored</translation>
  </message>
  <message id="lint.unknown-socket-type">
    <extracomment>Discovery, for the domain's admin: the socketType of a server is none of SSL, STARTTLS, plain. {subject} is the word found (may be empty)</extracomment>
    <translation>The encryption “{subject}” of a published server is not a known word, so the server was left aside: write SSL, STARTTLS or plain</translation>
  </message>
  <message id="lint.unknown-type">
    <extracomment>Discovery, for the domain's admin: a server in the published autoconfig file has a type that is not imap, pop3 or smtp. {subject} is that type, e.g. ews</extracomment>
    <translation>The published settings name a server of the type “{subject}”, which programs for IMAP and POP3 cannot use; it was left aside</translation>
  </message>
  <message id="lint.unusual-port">
    <extracomment>Discovery, for the domain's admin: a port that no standard names for mail. {subject} is host:port</extracomment>
    <translation>{subject} is not a usual mail port: many networks block it</translation>
  </message>
  <message id="move.again">
    <extracomment>What a move means for one mailbox, and a step; what to do follows.</extracomment>
    <translation>The new server numbers all mail anew: without preparation POP3 fetches old mail a second time.</translation>
  </message>
  <message id="move.anew">
    <extracomment>What a move means for one mailbox, and a step: IMAP.</extracomment>
    <translation>The program downloads the mail anew, which takes its time; nothing is lost and nothing stands there twice.</translation>
  </message>
  <message id="move.back">
    <extracomment>Last step for a move. {host} is the old server.</extracomment>
    <translation>If mail cannot be received or sent after that, put the old values back (server {host}) and call the IT desk.</translation>
  </message>
  <message id="move.change">
    <extracomment>What a move means for one mailbox, and a step; the settings follow one by one (setup.corrects-one).</extracomment>
    <translation>After the move, keep the account that is there and change in it:</translation>
  </message>
  <message id="move.fit-unknown">
    <extracomment>What a move means for one mailbox.</extracomment>
    <translation>It is not known whether the mailbox fits into its new space.</translation>
  </message>
  <message id="move.nothing-to-change">
    <extracomment>What a move means for one mailbox, and a step.</extracomment>
    <translation>Nothing is to be changed in the program.</translation>
  </message>
  <message id="move.only-local">
    <extracomment>What a move means for one mailbox, and a step: read by POP3 today.</extracomment>
    <translation>Mail is fetched by POP3 here: what has left the old server may lie on this computer only, and copying from server to server does not bring it along. Keep the account and its files until that mail is safe in a second place.</translation>
  </message>
  <message id="move.set-up-anew">
    <extracomment>What a move means for one mailbox, and a step: the type changes, or there is none yet.</extracomment>
    <translation>Set up a new account with these files; an account that is there stays until its mail is safe.</translation>
  </message>
  <message id="move.stays">
    <extracomment>What a move means for one mailbox: nothing.</extracomment>
    <translation>The servers are those of before: nothing changes.</translation>
  </message>
  <message id="move.too-large">
    <extracomment>What a move means for one mailbox, and a step. {used} is what is used, {limit} the space on the new server.</extracomment>
    <translation>{used} are used and the new mailbox holds {limit}: free space before the move, or not all mail arrives there.</translation>
  </message>
  <message id="move.type-unknown">
    <extracomment>What a move means for one mailbox, and a step: nobody said whether IMAP or POP3.</extracomment>
    <translation>Look first whether the account in the program is POP3: then mail may lie on that computer only, and the move does not bring it along.</translation>
  </message>
  <message id="note.begin">
    <extracomment>First paragraph of the text for the IT desk when mail could not be set up; {address} is the mailbox.</extracomment>
    <translation>mailadvisor was to set up mail for {address} and could not. This is what it found. No password stands in this text.</translation>
  </message>
  <message id="open.backup">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said whether you want the mail kept on your own computer</translation>
  </message>
  <message id="open.current-type">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said whether this mail is set up already, and as what</translation>
  </message>
  <message id="open.days-until-full">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>When the mailbox will be full: {why}</translation>
  </message>
  <message id="open.devices">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said on how many devices you read this mail</translation>
  </message>
  <message id="open.domain-share">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>How much of the domain's space this mailbox takes: {why}</translation>
  </message>
  <message id="open.imap-offer">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>Whether the server offers IMAP: {why}</translation>
  </message>
  <message id="open.inbox">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>Whether another program takes mail out of this mailbox: {why}</translation>
  </message>
  <message id="open.limit">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>How much space the mailbox has: {why}</translation>
  </message>
  <message id="open.moved-from">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said whether the mailbox came from another server</translation>
  </message>
  <message id="open.pop3-expire">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>How long this server keeps mail that was fetched by POP3: {why}</translation>
  </message>
  <message id="open.pop3-offer">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>Whether the server offers POP3: {why}</translation>
  </message>
  <message id="open.pop3-uidl">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>Whether POP3 can leave mail on this server: {why}</translation>
  </message>
  <message id="open.purpose">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said whether the mailbox is for daily work or only kept</translation>
  </message>
  <message id="open.shared">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said whether someone else reads this mailbox too</translation>
  </message>
  <message id="open.space-is-tight">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>Whether the server has enough space: {why}</translation>
  </message>
  <message id="open.used-share">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>How much of the space is used: {why}</translation>
  </message>
  <message id="open.webmail">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said how you use webmail</translation>
  </message>
  <message id="open.webmail-reach">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>You have not said how far back webmail has to show your mail</translation>
  </message>
  <message id="option.accept-untrusted">
    <extracomment>Help for --accept-untrusted.</extracomment>
    <translation>Use servers that only an unproven source names</translation>
  </message>
  <message id="option.account">
    <extracomment>Help for --account.</extracomment>
    <translation>Account file, as advise --json gives it</translation>
  </message>
  <message id="option.address">
    <extracomment>Help for the argument ADDRESS.</extracomment>
    <translation>The e-mail address</translation>
  </message>
  <message id="option.address-or-host">
    <extracomment>Help for the argument of probe.</extracomment>
    <translation>An e-mail address or the name of a server</translation>
  </message>
  <message id="option.answer">
    <extracomment>About --answer.</extracomment>
    <translation>an answer of the caller, such as webmail=works or mobile-data=fails</translation>
  </message>
  <message id="option.answers">
    <extracomment>Help of --answers FILE of setup.</extracomment>
    <translation>Answers to the questions: a JSON object, question → answer</translation>
  </message>
  <message id="option.any-domain">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>also answer for other domains, as found on the public network</translation>
  </message>
  <message id="option.archive">
    <extracomment>Help of deploy --archive</extracomment>
    <translation>the files in archives instead of folders</translation>
  </message>
  <message id="option.ask-password">
    <extracomment>Help for --ask-password.</extracomment>
    <translation>Ask for the password (it is not shown)</translation>
  </message>
  <message id="option.audit-domain">
    <extracomment>Help for the argument DOMAIN of the command audit.</extracomment>
    <translation>the domain to look at</translation>
  </message>
  <message id="option.audit-html">
    <extracomment>Help for --html of the command audit.</extracomment>
    <translation>writes the audit as a page to print, in both languages (HTML)</translation>
  </message>
  <message id="option.audit-rules">
    <extracomment>Help for --rules of the command audit.</extracomment>
    <translation>shows the rules and points</translation>
  </message>
  <message id="option.backup">
    <extracomment>Help for --backup.</extracomment>
    <translation>The mail is to be kept on the own computer</translation>
  </message>
  <message id="option.base-url">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>URL at which people open the page</translation>
  </message>
  <message id="option.browser">
    <extracomment>Help for setup --browser.</extracomment>
    <translation>answers the questions on a page in your browser, on this computer only</translation>
  </message>
  <message id="option.bulk-report">
    <extracomment>Help of deploy --report</extracomment>
    <translation>write a page for the manager to this file (HTML, Thai and English): what is urgent, what failed, who gets what and why</translation>
  </message>
  <message id="option.ca-file">
    <extracomment>Help for --ca-file.</extracomment>
    <translation>Trust these certificate authorities as well (PEM)</translation>
  </message>
  <message id="option.case">
    <extracomment>About --case.</extracomment>
    <translation>a call as JSON: said, facts, more, program</translation>
  </message>
  <message id="option.client">
    <extracomment>Help for --client.</extracomment>
    <translation>Mail program, see the command clients (repeatable)</translation>
  </message>
  <message id="option.connect-to">
    <extracomment>Help for --connect-to.</extracomment>
    <translation>Connect somewhere else for this server, as curl does</translation>
  </message>
  <message id="option.current-type">
    <extracomment>Help for --current-type.</extracomment>
    <translation>The type the account has in the mail program now</translation>
  </message>
  <message id="option.devices">
    <extracomment>Help for --devices.</extracomment>
    <translation>How many devices read this mail in a mail program (0 = webmail only)</translation>
  </message>
  <message id="option.domain">
    <extracomment>Help for --domain.</extracomment>
    <translation>Domain file, for what is written once for a domain</translation>
  </message>
  <message id="option.domains">
    <extracomment>Help for the option --domains FILE of the command audit.</extracomment>
    <translation>audit every domain of a list, one a line</translation>
  </message>
  <message id="option.dry-run">
    <extracomment>Help for --dry-run.</extracomment>
    <translation>Show what would be written, write nothing</translation>
  </message>
  <message id="option.explain">
    <extracomment>Help for --explain.</extracomment>
    <translation>Explain what this rule saw and said</translation>
  </message>
  <message id="option.facts">
    <extracomment>Help for --facts.</extracomment>
    <translation>Judge these saved facts, without the network</translation>
  </message>
  <message id="option.force">
    <extracomment>Help for --force.</extracomment>
    <translation>Replace files that exist already</translation>
  </message>
  <message id="option.form">
    <extracomment>Help of deploy.</extracomment>
    <translation>write the form with the questions for everybody (HTML) and the table for their answers (CSV), and nothing else</translation>
  </message>
  <message id="option.group-by">
    <extracomment>Help of deploy --group-by</extracomment>
    <translation>put the accounts of one computer, one user of computers or one department together in a folder</translation>
  </message>
  <message id="option.help">
    <extracomment>Help for --help.</extracomment>
    <translation>Print this help</translation>
  </message>
  <message id="option.html">
    <extracomment>Help for --html.</extracomment>
    <translation>Write the advice as a page to print or send (HTML)</translation>
  </message>
  <message id="option.ignore">
    <extracomment>Help for --ignore of the command audit; CODE and WHY are as in the list of options.</extracomment>
    <translation>leaves findings of this code out of the exit code and shows why (repeatable)</translation>
  </message>
  <message id="option.installed">
    <extracomment>Option --installed of clients.</extracomment>
    <translation>shows the mail programs on this computer, their profiles and the accounts in them</translation>
  </message>
  <message id="option.ispdb">
    <extracomment>Help for --ispdb.</extracomment>
    <translation>Database of mail providers to ask (default: Thunderbird's), or none</translation>
  </message>
  <message id="option.json">
    <extracomment>Help for --json.</extracomment>
    <translation>Print one JSON object instead of text</translation>
  </message>
  <message id="option.kit">
    <extracomment>Help of deploy --kit</extracomment>
    <translation>make the files ready for this tool too, by computer</translation>
  </message>
  <message id="option.lang">
    <extracomment>Help for --lang.</extracomment>
    <translation>Language: Thai or English (default: as the system)</translation>
  </message>
  <message id="option.link-key">
    <extracomment>Help for --link-key.</extracomment>
    <translation>the key that signs these links (32 bytes or more)</translation>
  </message>
  <message id="option.links">
    <extracomment>Help for --links.</extracomment>
    <translation>prints everybody’s link, good for 30 days, and serves nothing</translation>
  </message>
  <message id="option.listen">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>where to listen (default 127.0.0.1:8080)</translation>
  </message>
  <message id="option.map">
    <extracomment>Help for --map.</extracomment>
    <translation>Which column holds what, such as address=Mail; domain=@company.co.th for addresses without their domain (repeatable)</translation>
  </message>
  <message id="option.master-user">
    <extracomment>Help of deploy --master-user. A master user is an account of a mail server that may look into the mailboxes of others. The password options (--password-fd …) go with it.</extracomment>
    <translation>ask your mail server how full the mailboxes are, through this user, who may see all of them; the password by a password option, or typed</translation>
  </message>
  <message id="option.merge">
    <extracomment>Help of deploy --merge; DIR stands in the type of its value</extracomment>
    <translation>make one hand-over (in -o) of the folders that all runs with --shard wrote</translation>
  </message>
  <message id="option.move-from">
    <extracomment>Help of deploy: --move-from, the servers that the mail was on before a move.</extracomment>
    <translation>the servers before a move: a domain JSON, or facts saved while they still answered (repeatable)</translation>
  </message>
  <message id="option.moved-from">
    <extracomment>Help for --moved-from: the incoming server that the mailbox was on before it moved.</extracomment>
    <translation>Incoming server the mailbox was on before it moved</translation>
  </message>
  <message id="option.name">
    <extracomment>Help for --name.</extracomment>
    <translation>The sender’s name in mail that is sent, beside the address</translation>
  </message>
  <message id="option.needs">
    <extracomment>Help of deploy: the answers that came back on the form of --form.</extracomment>
    <translation>what the people answered: a CSV with the columns of the form (--form)</translation>
  </message>
  <message id="option.new-list">
    <extracomment>Help of deploy: --new-list, a list exported from the new server; FORMAT: may stand before the file.</extracomment>
    <translation>a list from the new server: the space of each mailbox there and, after the move, what has arrived; [FORMAT:]FILE as for --quota-from (repeatable)</translation>
  </message>
  <message id="option.no-color">
    <extracomment>Help for --no-color.</extracomment>
    <translation>Print without colours</translation>
  </message>
  <message id="option.non-interactive">
    <extracomment>Help of --non-interactive of setup.</extracomment>
    <translation>Another program answers, one JSON object a line</translation>
  </message>
  <message id="option.oauth2">
    <extracomment>Help for --oauth2.</extracomment>
    <translation>The password given is an OAuth2 access token</translation>
  </message>
  <message id="option.offline">
    <extracomment>Help for --offline.</extracomment>
    <translation>Use only what this computer knows; connect to nothing</translation>
  </message>
  <message id="option.other">
    <extracomment>About --other.</extracomment>
    <translation>saved facts of the same address from another place (probe --save-facts)</translation>
  </message>
  <message id="option.output">
    <extracomment>Help for -o.</extracomment>
    <translation>Folder to write into</translation>
  </message>
  <message id="option.password-command">
    <extracomment>Help for --password-command.</extracomment>
    <translation>Run this command; the first line it prints is the password</translation>
  </message>
  <message id="option.password-fd">
    <extracomment>Help for --password-fd.</extracomment>
    <translation>Read the password from this open file descriptor</translation>
  </message>
  <message id="option.password-stdin">
    <extracomment>Help for --password-stdin.</extracomment>
    <translation>Read the password as one line from standard input</translation>
  </message>
  <message id="option.people">
    <extracomment>Help for --people.</extracomment>
    <translation>people with links of their own: each sees the real figures of the own mailbox</translation>
  </message>
  <message id="option.platform">
    <extracomment>Help of --platform of the write command.</extracomment>
    <translation>the computer or phone the files are for</translation>
  </message>
  <message id="option.plugin-dir">
    <extracomment>Help for --plugin-dir.</extracomment>
    <translation>Look here first for writers of mail programs</translation>
  </message>
  <message id="option.policy">
    <extracomment>Help for --policy.</extracomment>
    <translation>The company's own limits and trusted servers (JSON)</translation>
  </message>
  <message id="option.profile">
    <extracomment>Help of --profile of the write command.</extracomment>
    <translation>add the account to this existing profile of the mail program</translation>
  </message>
  <message id="option.program">
    <extracomment>About --program.</extracomment>
    <translation>the caller's mail program, by its name in docs/diagnose.md</translation>
  </message>
  <message id="option.public-only">
    <extracomment>Help for --public-only.</extracomment>
    <translation>Refuse private addresses (for lists from someone else)</translation>
  </message>
  <message id="option.purpose">
    <extracomment>Help for --purpose.</extracomment>
    <translation>What the mailbox is kept for: daily work, or an archive (somebody has left)</translation>
  </message>
  <message id="option.questions">
    <extracomment>Help of --questions of setup.</extracomment>
    <translation>Print all questions as JSON and ask none</translation>
  </message>
  <message id="option.quiet">
    <extracomment>Help for --quiet.</extracomment>
    <translation>Print no progress</translation>
  </message>
  <message id="option.quota">
    <extracomment>Help for --quota.</extracomment>
    <translation>Size of the mailbox as webmail shows it, such as 2GB</translation>
  </message>
  <message id="option.quota-from">
    <extracomment>Help: a list that tells only sizes.</extracomment>
    <translation>sizes of mailboxes from a list that is no roster</translation>
  </message>
  <message id="option.rate">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>requests one visitor may make (default 20/s)</translation>
  </message>
  <message id="option.reach-back">
    <extracomment>Help for --reach-back.</extracomment>
    <translation>How many days back webmail has to show</translation>
  </message>
  <message id="option.report">
    <extracomment>Option of check: a file for the IT desk.</extracomment>
    <translation>write what was found to this file, as a text for the IT desk (no password in it)</translation>
  </message>
  <message id="option.resolver">
    <extracomment>Help for --resolver.</extracomment>
    <translation>DNS server to ask (default: the system's)</translation>
  </message>
  <message id="option.rollout">
    <extracomment>Help of deploy --rollout</extracomment>
    <translation>what the scripts of the kit reported: who has the files, and who is not seen yet (repeatable)</translation>
  </message>
  <message id="option.roster">
    <extracomment>Help: the lists of accounts that deploy takes.</extracomment>
    <translation>lists of accounts: CSV, Excel, JSON, LDIF, or - for standard input; several are joined by address</translation>
  </message>
  <message id="option.said">
    <extracomment>About --said.</extracomment>
    <translation>what the caller reads out or types, in Thai or English</translation>
  </message>
  <message id="option.save-domain">
    <extracomment>Help for --save-domain of the command probe.</extracomment>
    <translation>Save the settings of the whole domain there, for write --domain</translation>
  </message>
  <message id="option.save-facts">
    <extracomment>Help for --save-facts.</extracomment>
    <translation>Save what was found, to judge it again later</translation>
  </message>
  <message id="option.send">
    <extracomment>Option of check.</extracomment>
    <translation>send one small mail to the account's own address and wait until it arrives</translation>
  </message>
  <message id="option.send-address">
    <extracomment>Help for --send-address.</extracomment>
    <translation>Tell the domain's own web site the address where it asks for it</translation>
  </message>
  <message id="option.serve-domain">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>domain file to answer for, as `audit --save-domain` makes it (repeatable)</translation>
  </message>
  <message id="option.serve-domains">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>folder of domain files (*.json), read again when they change</translation>
  </message>
  <message id="option.server">
    <extracomment>Help for --server.</extracomment>
    <translation>Use this mail server, do not search for one</translation>
  </message>
  <message id="option.setup-profile">
    <extracomment>Option --profile of setup.</extracomment>
    <translation>into this profile of the mail program, or a new one where there is none</translation>
  </message>
  <message id="option.setup-report">
    <extracomment>Option of setup: a file for the IT desk.</extracomment>
    <translation>if mail does not work, write what was found to this file, as a text for the IT desk (no password in it)</translation>
  </message>
  <message id="option.shard">
    <extracomment>Help of deploy --shard; the word auto stands in the type of its value</extracomment>
    <translation>only part I of N of the lists, for several machines at once; auto: as the array of jobs says</translation>
  </message>
  <message id="option.shared">
    <extracomment>Help for --shared.</extracomment>
    <translation>Someone else reads this mailbox too</translation>
  </message>
  <message id="option.sign-cert">
    <extracomment>Help of --sign-cert.</extracomment>
    <translation>certificate (PEM) that signs Apple profiles</translation>
  </message>
  <message id="option.sign-command">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>program that signs Apple profiles: takes one on standard input, gives CMS in DER</translation>
  </message>
  <message id="option.sign-key">
    <extracomment>Help of --sign-key.</extracomment>
    <translation>its private key (PEM)</translation>
  </message>
  <message id="option.since">
    <extracomment>Help for --since of the command audit.</extracomment>
    <translation>says what is different from this earlier audit (--json)</translation>
  </message>
  <message id="option.store-password">
    <extracomment>Help of the option --store-password of setup.</extracomment>
    <translation>whether this computer’s keyring keeps the password for the mail program (yes or no)</translation>
  </message>
  <message id="option.test-mail">
    <extracomment>Option of setup.</extracomment>
    <translation>send a mail to yourself at the end to see that all works</translation>
  </message>
  <message id="option.timeout">
    <extracomment>Help for --timeout.</extracomment>
    <translation>Longest time for everything together (default 20)</translation>
  </message>
  <message id="option.tls-cert">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>certificate for HTTPS of our own (PEM)</translation>
  </message>
  <message id="option.tls-key">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>private key of --tls-cert (PEM)</translation>
  </message>
  <message id="option.trusted-proxy">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>address or network of the web server in front, whose X-Forwarded-* fields count (repeatable)</translation>
  </message>
  <message id="option.undo-id">
    <extracomment>Argument ID of undo.</extracomment>
    <translation>which one, as --list shows it; the last one without it</translation>
  </message>
  <message id="option.undo-list">
    <extracomment>Option --list of undo.</extracomment>
    <translation>shows what can be taken back and changes nothing</translation>
  </message>
  <message id="option.used">
    <extracomment>Help for --used.</extracomment>
    <translation>Space used as webmail shows it, such as 500M</translation>
  </message>
  <message id="option.user">
    <extracomment>Help for --user.</extracomment>
    <translation>Name to sign in with (default: as found, else the address)</translation>
  </message>
  <message id="option.verbose">
    <extracomment>Help for --verbose.</extracomment>
    <translation>Print technical details as well</translation>
  </message>
  <message id="option.verify">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>check the mail servers at the start and daily; one that fails three times in a day is left out</translation>
  </message>
  <message id="option.version">
    <extracomment>Help for --version.</extracomment>
    <translation>Print the version</translation>
  </message>
  <message id="option.webmail">
    <extracomment>Help for --webmail.</extracomment>
    <translation>Webmail is used: not at all, for recent mail, for all mail</translation>
  </message>
  <message id="option.yes">
    <extracomment>Help of --yes of setup.</extracomment>
    <translation>Write what is shown without a last question</translation>
  </message>
  <message id="page.advice-title">
    <extracomment>Page for people of `serve`: name of the window with the advice.</extracomment>
    <translation>Advice for your e-mail</translation>
  </message>
  <message id="page.all-values">
    <extracomment>Page for people of `serve`: heading of the table with all settings.</extracomment>
    <translation>All settings, for any program</translation>
  </message>
  <message id="page.all-values.help">
    <extracomment>Page for people of `serve`: below that heading.</extracomment>
    <translation>If your program is not in the list, fill in these values there.</translation>
  </message>
  <message id="page.answered">
    <extracomment>Page of `serve` for mail that does not work: heading of what was answered.</extracomment>
    <translation>Answered so far</translation>
  </message>
  <message id="page.ask-help-desk">
    <extracomment>Page for people of `serve`: the next step when there are no settings to give.</extracomment>
    <translation>Tell the IT desk or your e-mail provider: this is theirs to put right.</translation>
  </message>
  <message id="page.back">
    <extracomment>Page for people of `serve`: the button that shows the question before.</extracomment>
    <translation>Back</translation>
  </message>
  <message id="page.begin-again">
    <extracomment>Page for people of `serve`: link to the first page.</extracomment>
    <translation>Begin again</translation>
  </message>
  <message id="page.by-file">
    <extracomment>Page for people of `serve`: below the name of a program: how it is set up.</extracomment>
    <translation>With a settings file</translation>
  </message>
  <message id="page.by-file-or-hand">
    <extracomment>Page for people of `serve`: below the name of a program: how it is set up.</extracomment>
    <translation>With a settings file, or by following the steps</translation>
  </message>
  <message id="page.by-hand">
    <extracomment>Page for people of `serve`: below the name of a program: how it is set up.</extracomment>
    <translation>Follow the steps and fill in the values</translation>
  </message>
  <message id="page.by-hand-title">
    <extracomment>Page for people of `serve`: heading above the button for the sheet.</extracomment>
    <translation>By hand, step by step</translation>
  </message>
  <message id="page.call-program">
    <extracomment>Page of `serve` for mail that does not work: label of the choice of the mail program.</extracomment>
    <translation>Mail program</translation>
  </message>
  <message id="page.change">
    <extracomment>Page for people of `serve`: button beside an answer: give it anew.</extracomment>
    <translation>Change</translation>
  </message>
  <message id="page.change-what">
    <extracomment>Page for people of `serve`: the same button for a screen reader; {question}: the question.</extracomment>
    <translation>Change: {question}</translation>
  </message>
  <message id="page.choose-type">
    <extracomment>Page for people of `serve`: which button or entry of a program makes the account POP3; {choice}: its words on the screen.</extracomment>
    <translation>When you add the account, choose “{choice}” yourself: programs tend to take IMAP.</translation>
  </message>
  <message id="page.chosen">
    <extracomment>Page for people of `serve`: an answer: what was chosen; {choices}: the choices.</extracomment>
    <translation>{choices}</translation>
  </message>
  <message id="page.code">
    <extracomment>Page for people of `serve`: the QR code, for a screen reader.</extracomment>
    <translation>QR code with the settings</translation>
  </message>
  <message id="page.continue">
    <extracomment>Page for people of `serve`: the button that sends an answer.</extracomment>
    <translation>Continue</translation>
  </message>
  <message id="page.copied">
    <extracomment>Page for people of `serve`: the same button for a moment after it was pressed.</extracomment>
    <translation>Copied</translation>
  </message>
  <message id="page.copy">
    <extracomment>Page for people of `serve`: button that copies a value.</extracomment>
    <translation>Copy</translation>
  </message>
  <message id="page.desk-about">
    <extracomment>Page of `serve` for mail that does not work: label of the field for the caller, for the help desk.</extracomment>
    <translation>The caller’s domain or address (only the part after the @ is used)</translation>
  </message>
  <message id="page.desk-said">
    <extracomment>Page of `serve` for mail that does not work: label of the field for what the caller says, for the help desk.</extracomment>
    <translation>What does the caller say or read out?</translation>
  </message>
  <message id="page.desk-said-help">
    <extracomment>Page of `serve` for mail that does not work: below page.desk-said.</extracomment>
    <translation>Thai or English, numbers as you hear them. The line with the number helps most. No password.</translation>
  </message>
  <message id="page.desk-title">
    <extracomment>Page of `serve` for mail that does not work: title for the help desk.</extracomment>
    <translation>A caller on the phone</translation>
  </message>
  <message id="page.figures">
    <extracomment>Page for people of `serve`: opens the fields for what the person knows of the mailbox.</extracomment>
    <translation>Do you know how full your mailbox is? Tell us for better advice</translation>
  </message>
  <message id="page.figures-help">
    <extracomment>Page for people of `serve`: above these fields.</extracomment>
    <translation>Webmail shows both. Give the unit too: 2 GB or 500 MB. All three may stay empty.</translation>
  </message>
  <message id="page.foreign">
    <extracomment>Page for people of `serve`: the address is of a domain that is not served here; {domain}: the domain.</extracomment>
    <translation>This page does not know the settings for {domain}</translation>
  </message>
  <message id="page.foreign-ask">
    <extracomment>Page for people of `serve`: what to do then; {domain}: the domain.</extracomment>
    <translation>If it is right, ask whoever gave you the address at {domain} for the settings.</translation>
  </message>
  <message id="page.foreign-check">
    <extracomment>Page for people of `serve`: what to do then; {domain}: the domain.</extracomment>
    <translation>Is {domain} spelled right? Look at what stands after the @.</translation>
  </message>
  <message id="page.form-too-long">
    <extracomment>Page for people of `serve`: a form with more in it than any of ours has.</extracomment>
    <translation>That was more than this page can take</translation>
  </message>
  <message id="page.form-unreadable">
    <extracomment>Page for people of `serve`: a form that is no text.</extracomment>
    <translation>The answers could not be read</translation>
  </message>
  <message id="page.get-file">
    <extracomment>Page for people of `serve`: button that brings a file; {file}: its name.</extracomment>
    <translation>Get {file}</translation>
  </message>
  <message id="page.get-files">
    <extracomment>Page for people of `serve`: button that brings all files of a program in one archive.</extracomment>
    <translation>Get all files as one</translation>
  </message>
  <message id="page.get-profile">
    <extracomment>Page for people of `serve`: button that opens the configuration profile on the iPhone, iPad or Mac that shows the page.</extracomment>
    <translation>Open the settings on this device</translation>
  </message>
  <message id="page.help">
    <extracomment>Page for people of `serve`: at the foot, above the name and telephone number of the help desk.</extracomment>
    <translation>Stuck? Ask</translation>
  </message>
  <message id="page.in-app">
    <extracomment>Page for people of `serve`: opened inside an app on another phone; {app}: such as Facebook, {browser}: Chrome. The link follows.</extracomment>
    <translation>This page is open inside {app}, which cannot open settings files. Tap ⋮ in the corner, then “Open in {browser}”, or copy this link into {browser}:</translation>
  </message>
  <message id="page.in-app-apple">
    <extracomment>Page for people of `serve`: opened inside an app on an iPhone; {app}: such as Facebook, {browser}: Safari. The link follows.</extracomment>
    <translation>This page is open inside {app}, which cannot open settings files. Tap ••• in the corner, then “Open in external browser”, or copy this link into {browser}:</translation>
  </message>
  <message id="page.in-line">
    <extracomment>Page for people of `serve`: opened inside LINE; {app}: LINE, {browser}: Safari or Chrome.</extracomment>
    <translation>This page is open inside {app}, which cannot open settings files. Open it in {browser}.</translation>
  </message>
  <message id="page.link-dead">
    <extracomment>Page for people of `serve`: somebody’s own link is past its day or was revoked.</extracomment>
    <translation>This link does not work any more. You can go on without it, only your mailbox figures are missing.</translation>
  </message>
  <message id="page.no">
    <extracomment>Page for people of `serve`: an answer to a question for yes or no.</extracomment>
    <translation>No</translation>
  </message>
  <message id="page.no-password">
    <extracomment>Page for people of `serve`: at the foot of every page.</extracomment>
    <translation>This page never asks for a password and keeps none of your answers.</translation>
  </message>
  <message id="page.no-such-program">
    <extracomment>Page for people of `serve`: the program that was asked for is not there, or cannot say these settings.</extracomment>
    <translation>There are no steps for this program</translation>
  </message>
  <message id="page.no-such-program.help">
    <extracomment>Page for people of `serve`: what to do then.</extracomment>
    <translation>Choose another one from the list below the advice.</translation>
  </message>
  <message id="page.nothing-chosen">
    <extracomment>Page for people of `serve`: an answer: none of the choices was taken.</extracomment>
    <translation>Nothing chosen</translation>
  </message>
  <message id="page.nothing-said">
    <extracomment>Page of `serve` for mail that does not work: the form came without any words.</extracomment>
    <translation>Nothing was typed yet.</translation>
  </message>
  <message id="page.open-browser">
    <extracomment>Page for people of `serve`: button that does so; {browser}: Safari or Chrome.</extracomment>
    <translation>Open in {browser}</translation>
  </message>
  <message id="page.open-sheet">
    <extracomment>Page for people of `serve`: button that opens the sheet.</extracomment>
    <translation>Open the sheet</translation>
  </message>
  <message id="page.platform-android">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>Android phones and tablets</translation>
  </message>
  <message id="page.platform-ios">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>iPhone and iPad</translation>
  </message>
  <message id="page.platform-linux">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>Linux computers</translation>
  </message>
  <message id="page.platform-macos">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>Mac</translation>
  </message>
  <message id="page.platform-windows">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>Windows computers</translation>
  </message>
  <message id="page.problem">
    <extracomment>Page for people of `serve`: heading above what is wrong with an answer.</extracomment>
    <translation>One thing to put right</translation>
  </message>
  <message id="page.problem-title">
    <extracomment>Page for people of `serve`: name of the window when an answer does not fit; {title}: the question.</extracomment>
    <translation>To put right: {title}</translation>
  </message>
  <message id="page.profile-code">
    <extracomment>Page for people of `serve`: button that shows a QR code by which another device opens the profile.</extracomment>
    <translation>Show a QR code for an iPhone or iPad</translation>
  </message>
  <message id="page.profile-code.use">
    <extracomment>Page for people of `serve`: what the QR code of a profile is for.</extracomment>
    <translation>Scan it with the camera of the iPhone or iPad: it opens the settings there. Your address is in the code, a password is not.</translation>
  </message>
  <message id="page.program-title">
    <extracomment>Page for people of `serve`: heading of one program’s page; {program}: its name.</extracomment>
    <translation>Set up e-mail in {program}</translation>
  </message>
  <message id="page.programs">
    <extracomment>Page for people of `serve`: heading above the mail programs.</extracomment>
    <translation>Which mail program do you use?</translation>
  </message>
  <message id="page.quota">
    <extracomment>Page for people of `serve`: label of a field: size of the whole mailbox.</extracomment>
    <translation>Space in all</translation>
  </message>
  <message id="page.sender">
    <extracomment>Page for people of `serve`: label of a field: name of the sender.</extracomment>
    <translation>Your name, as others see it</translation>
  </message>
  <message id="page.share">
    <extracomment>Page for people of `serve`: heading above the link for others.</extracomment>
    <translation>Send this page to somebody else</translation>
  </message>
  <message id="page.share.help">
    <extracomment>Page for people of `serve`: below that heading.</extracomment>
    <translation>The link opens the first page. Nothing of yours is in it.</translation>
  </message>
  <message id="page.sheet-help">
    <extracomment>Page for people of `serve`: what the sheet is.</extracomment>
    <translation>One page with every screen and what to fill in. Open it on this device, or print it.</translation>
  </message>
  <message id="page.show-code">
    <extracomment>Page for people of `serve`: button that shows a QR code.</extracomment>
    <translation>Show the QR code</translation>
  </message>
  <message id="page.size-problem">
    <extracomment>Page for people of `serve`: a size that could not be read.</extracomment>
    <translation>Write the number with its unit, such as 2 GB or 500 MB</translation>
  </message>
  <message id="page.skip">
    <extracomment>Page for people of `serve`: the first link, for keyboards and screen readers.</extracomment>
    <translation>Skip to the content</translation>
  </message>
  <message id="page.this-device">
    <extracomment>Page for people of `serve`: heading above the programs for the device in the hand; {platform}: such as iPhone or iPad.</extracomment>
    <translation>The device you are using now: {platform}</translation>
  </message>
  <message id="page.ticket">
    <extracomment>Page of `serve` for mail that does not work: heading of the text to be pasted into a ticket; also what its button copies.</extracomment>
    <translation>For the ticket</translation>
  </message>
  <message id="page.ticket-help">
    <extracomment>Page of `serve` for mail that does not work: below page.ticket.</extracomment>
    <translation>Facts alone: no password, and of addresses only the part after the @.</translation>
  </message>
  <message id="page.title">
    <extracomment>Page for people of `serve`: what it is, where no domain is known yet.</extracomment>
    <translation>Set up e-mail</translation>
  </message>
  <message id="page.to-advice">
    <extracomment>Page for people of `serve`: button that leads back to the advice.</extracomment>
    <translation>Back to the advice</translation>
  </message>
  <message id="page.to-program">
    <extracomment>Page for people of `serve`: button that leads back from the QR code to the program’s page.</extracomment>
    <translation>Back to the steps</translation>
  </message>
  <message id="page.to-programs">
    <extracomment>Page for people of `serve`: link above the advice to the list of mail programs below it.</extracomment>
    <translation>Go to the steps for your mail program</translation>
  </message>
  <message id="page.trouble-about">
    <extracomment>Page of `serve` for mail that does not work: label of the field for the address of whose mail it is.</extracomment>
    <translation>Your e-mail address, if you like</translation>
  </message>
  <message id="page.trouble-cut">
    <extracomment>Page of `serve` for mail that does not work: the text was too long.</extracomment>
    <translation>Only the first part of the text was read.</translation>
  </message>
  <message id="page.trouble-foreign">
    <extracomment>Page of `serve` for mail that does not work: the domain is none of those this server answers for. {domain} is the domain.</extracomment>
    <translation>{domain} is not looked after here, so nothing is known of its servers.</translation>
  </message>
  <message id="page.trouble-grounds">
    <extracomment>Page of `serve` for mail that does not work: heading over what the answer rests on.</extracomment>
    <translation>What this rests on</translation>
  </message>
  <message id="page.trouble-link">
    <extracomment>Page for people of `serve`: link below the first question, to the page for mail that does not work.</extracomment>
    <translation>Mail already set up, but not working? See what to do</translation>
  </message>
  <message id="page.trouble-look">
    <extracomment>Page of `serve` for mail that does not work: the button that shows the answer.</extracomment>
    <translation>Show what to do</translation>
  </message>
  <message id="page.trouble-said">
    <extracomment>Page of `serve` for mail that does not work: label of the field for the words on the screen.</extracomment>
    <translation>What does the screen say?</translation>
  </message>
  <message id="page.trouble-said-help">
    <extracomment>Page of `serve` for mail that does not work: below page.trouble-said.</extracomment>
    <translation>Type it as it stands there, with any number, and whether you were receiving or sending. No password, please.</translation>
  </message>
  <message id="page.trouble-seen">
    <extracomment>Page of `serve` for mail that does not work: when the servers were looked at. {when} is date and time.</extracomment>
    <translation>The servers as they were seen on {when}.</translation>
  </message>
  <message id="page.trouble-server-words">
    <extracomment>Page of `serve` for mail that does not work: asks whose mail it is for the line that matters; as ask.server-words.</extracomment>
    <translation>Type the whole line after “server responded”, or the line with the number, word for word</translation>
  </message>
  <message id="page.trouble-title">
    <extracomment>Page of `serve` for mail that does not work: title for whose mail it is.</extracomment>
    <translation>Mail does not work</translation>
  </message>
  <message id="page.trouble-unseen">
    <extracomment>Page of `serve` for mail that does not work: nobody looked at the servers.</extracomment>
    <translation>The servers were not looked at: the answer comes from the words alone.</translation>
  </message>
  <message id="page.update">
    <extracomment>Page for people of `serve`: button below these fields.</extracomment>
    <translation>Advise me again</translation>
  </message>
  <message id="page.used">
    <extracomment>Page for people of `serve`: label of a field: how much of it is used.</extracomment>
    <translation>Used</translation>
  </message>
  <message id="page.welcome">
    <extracomment>Page for people of `serve`: first line, above the question for the address.</extracomment>
    <translation>Answer a few questions, and you get advice and the steps for your own mail program.</translation>
  </message>
  <message id="page.with-file">
    <extracomment>Page for people of `serve`: heading above the files of a program.</extracomment>
    <translation>With a settings file</translation>
  </message>
  <message id="page.yes">
    <extracomment>Page for people of `serve`: an answer to a question for yes or no.</extracomment>
    <translation>Yes</translation>
  </message>
  <message id="page.your-answers">
    <extracomment>Page for people of `serve`: heading of what was answered so far.</extracomment>
    <translation>Your answers</translation>
  </message>
  <message id="program.about">
    <extracomment>First line of the program's help.</extracomment>
    <translation>mailadvisor finds the mail servers of an address, looks at what they really offer, says whether the mailbox should be read by IMAP or POP3 and why, and writes the settings for the mail program.</translation>
  </message>
  <message id="progress.arrival">
    <extracomment>Progress of check, after the mail was sent.</extracomment>
    <translation>Waiting for the test mail to arrive …</translation>
  </message>
  <message id="progress.discovery">
    <extracomment>Progress line on stderr; {domain} is the domain of the address.</extracomment>
    <translation>Looking for the mail servers of {domain} …</translation>
  </message>
  <message id="progress.endpoint">
    <extracomment>Progress line on stderr with --verbose; {host} server, {port} port, {state} a technical word.</extracomment>
    <translation>{host}:{port} {state}</translation>
  </message>
  <message id="progress.mailbox">
    <extracomment>Progress line on stderr; {host} is the server that is signed in to.</extracomment>
    <translation>Signing in at {host} to read the space and the age of the mail (nothing is changed) …</translation>
  </message>
  <message id="progress.probe">
    <extracomment>Progress line on stderr; {host} is a server.</extracomment>
    <translation>Looking at {host} …</translation>
  </message>
  <message id="progress.refused-before">
    <extracomment>Progress line with --force: the server refused this sign-in three times within an hour and is asked all the same; {host} is the server.</extracomment>
    <translation>{host} refused this sign-in three times within the last hour; trying again because of --force.</translation>
  </message>
  <message id="progress.sign-in">
    <extracomment>Progress of check; {host} is the server.</extracomment>
    <translation>Signing in at {host} …</translation>
  </message>
  <message id="progress.spaces">
    <extracomment>Progress line of deploy on stderr, once for a server. {login} is the name of a master user, {host} the mail server.</extracomment>
    <translation>Asking {host} as {login} how full the mailboxes are (nothing is changed) …</translation>
  </message>
  <message id="prompt.choice">
    <extracomment>A line of a list; {text} is the whole line, such as the name of a mail program.</extracomment>
    <translation>{text}</translation>
  </message>
  <message id="prompt.enter-is-no">
    <extracomment>Stands before the cursor of a yes-or-no question whose default is no.</extracomment>
    <translation>yes / no [Enter = no]</translation>
  </message>
  <message id="prompt.enter-is-yes">
    <extracomment>Stands before the cursor of a yes-or-no question whose default is yes.</extracomment>
    <translation>yes / no [Enter = yes]</translation>
  </message>
  <message id="prompt.enter-takes">
    <extracomment>Stands before the cursor; {standard} is what Enter alone means: a text or a number of the list.</extracomment>
    <translation>[Enter = {standard}]</translation>
  </message>
  <message id="prompt.hint-page">
    <extracomment>Said before the password is asked for, behind a sentence that names something to be done first; {page} is a web address.</extracomment>
    <translation>The page for it: {page}</translation>
  </message>
  <message id="prompt.not-a-number">
    <extracomment>Shown when something else than a number of the list was typed; {most} is the last number.</extracomment>
    <translation>Please type a number from 1 to {most}.</translation>
  </message>
  <message id="prompt.not-yes-or-no">
    <extracomment>Shown when the answer to a yes-or-no question was something else.</extracomment>
    <translation>Please answer yes or no.</translation>
  </message>
  <message id="prompt.password">
    <extracomment>Hidden question at the terminal; {login} is the user name.</extracomment>
    <translation>Password for {login} (it stays invisible while you type):</translation>
  </message>
  <message id="prompt.tick">
    <extracomment>Stands before the cursor below a list of things to tick.</extracomment>
    <translation>Numbers tick and untick, Enter goes on</translation>
  </message>
  <message id="prompt.words-for-back">
    <extracomment>Not shown: the words, separated by blanks, that go back to the question before. The English ones are taken in every language.</extracomment>
    <translation>back</translation>
  </message>
  <message id="prompt.words-for-change">
    <extracomment>Not shown: the words, separated by blanks, that change an earlier answer. The English ones are taken in every language.</extracomment>
    <translation>change</translation>
  </message>
  <message id="prompt.words-for-help">
    <extracomment>Not shown: the words, separated by blanks, that ask for the explanation of a question. The English ones are taken in every language.</extracomment>
    <translation>? help</translation>
  </message>
  <message id="prompt.words-for-no">
    <extracomment>Not shown: the words, separated by blanks, that are taken as no. Keep n and no in every language.</extracomment>
    <translation>n no</translation>
  </message>
  <message id="prompt.words-for-yes">
    <extracomment>Not shown: the words, separated by blanks, that are taken as yes. Keep y and yes in every language.</extracomment>
    <translation>y yes</translation>
  </message>
  <message id="reason.cancelled-as-not-needed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>Not needed any more: a better source had already answered.</translation>
  </message>
  <message id="reason.certificate-not-trusted">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server could not prove that it is the right one: its certificate is not trusted.</translation>
  </message>
  <message id="reason.connection-lost">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server hung up in the middle of the conversation.</translation>
  </message>
  <message id="reason.connection-refused">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server is there, but this door (port) is closed.</translation>
  </message>
  <message id="reason.connection-timed-out">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server does not answer; a firewall may block this port.</translation>
  </message>
  <message id="reason.deadline-reached">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The time allowed was used up before there was an answer.</translation>
  </message>
  <message id="reason.dns-failed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The name could not be looked up: the DNS server did not answer.</translation>
  </message>
  <message id="reason.filter-service">
    <extracomment>Why the mail exchanger (MX) gave no settings: it is a filtering service such as Proofpoint</extracomment>
    <translation>The mail passes a filter service first, which does not say where the mailbox is.</translation>
  </message>
  <message id="reason.flood">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server sent far more than any honest one; the conversation was stopped for safety.</translation>
  </message>
  <message id="reason.host-unreachable">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>There is no way from this network to that server.</translation>
  </message>
  <message id="reason.html-instead-of-xml">
    <extracomment>Why a source of mail settings has nothing; a hint below says whether it was a catch-all site or the network's sign-in page</extracomment>
    <translation>A web page came instead of mail settings.</translation>
  </message>
  <message id="reason.http-status">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The web server answered with an error.</translation>
  </message>
  <message id="reason.left-alone">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server refused this sign-in three times within the last hour, so it was not asked again: it might lock the account or block this network.</translation>
  </message>
  <message id="reason.line-too-long">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server sent a line without end; the conversation was stopped for safety.</translation>
  </message>
  <message id="reason.literal-too-large">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server announced an impossibly large answer; the conversation was stopped for safety.</translation>
  </message>
  <message id="reason.login-by-policy">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server does not allow this account to sign in this way; an app password or a word with your IT desk may help.</translation>
  </message>
  <message id="reason.login-not-sendable">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The user name is empty, or it or the password holds a line break, which no server can take.</translation>
  </message>
  <message id="reason.login-throttled">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>There were too many sign-ins in a short time; wait several minutes before trying again.</translation>
  </message>
  <message id="reason.login-unavailable">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server cannot check passwords at the moment; try again later.</translation>
  </message>
  <message id="reason.login-unknown">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The user name there is not this address, so no password was sent: name it with --user.</translation>
  </message>
  <message id="reason.name-not-found">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>There is no server of this name.</translation>
  </message>
  <message id="reason.no-common-mechanism">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server offers no way of signing in that can be used here.</translation>
  </message>
  <message id="reason.no-greeting">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server took the connection but has not greeted yet; some wait on purpose.</translation>
  </message>
  <message id="reason.no-known-hoster">
    <extracomment>Why the mail exchanger (MX) gave no settings: its hoster is not in our table; autoconfig and the provider database of that host are asked separately</extracomment>
    <translation>The mail's host belongs to no known provider.</translation>
  </message>
  <message id="reason.no-offline-source">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>Not asked, because nothing may be asked over the network (--offline).</translation>
  </message>
  <message id="reason.no-such-record">
    <extracomment>Why a source of mail settings has nothing: the domain's DNS has no MX or SRV record; whole sentence in a table</extracomment>
    <translation>The domain's DNS has no such entry.</translation>
  </message>
  <message id="reason.no-usable-server">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The mail settings published there name no server that can be used.</translation>
  </message>
  <message id="reason.no-utf8-addresses">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server cannot send from addresses in other letters than Latin ones (no SMTPUTF8).</translation>
  </message>
  <message id="reason.no-verified-connection">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The password was not sent, because it could not be proven that this is the right server.</translation>
  </message>
  <message id="reason.none">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>Everything went well.</translation>
  </message>
  <message id="reason.not-found-there">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The web server has no mail settings there.</translation>
  </message>
  <message id="reason.not-imap4rev1">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server speaks a version of IMAP that is too old to be used.</translation>
  </message>
  <message id="reason.not-offered">
    <extracomment>Why a source of mail settings has nothing: the DNS says with the target "." that the service does not exist</extracomment>
    <translation>The domain itself says that it does not offer this.</translation>
  </message>
  <message id="reason.not-requested">
    <extracomment>Why a source was not asked: it was switched off, or is never asked about such a name. No placeholders.</extracomment>
    <translation>Not asked in this run.</translation>
  </message>
  <message id="reason.not-the-masters-server">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The password of the master user was not sent: this is another server than that of most accounts.</translation>
  </message>
  <message id="reason.oauth2-only">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>This server takes no password, only a sign-in in the browser (OAuth2); use a mail program that can do that.</translation>
  </message>
  <message id="reason.other-sources-unanswered">
    <extracomment>Why plain http was not asked or nothing was guessed; whole sentence in a table</extracomment>
    <translation>Left out, because some sources gave no definite answer: trying again later is safer.</translation>
  </message>
  <message id="reason.own-shortage">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>This computer does not let the program open any more connections or files.</translation>
  </message>
  <message id="reason.password-expired">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The password has expired; set a new one in webmail or ask your IT desk.</translation>
  </message>
  <message id="reason.password-wrong">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server did not accept the user name or the password.</translation>
  </message>
  <message id="reason.plain-http">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>Found over a connection without encryption, so others could have changed it on the way.</translation>
  </message>
  <message id="reason.plaintext-after-starttls">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>Someone slipped words into the conversation just before encryption began: the connection may be under attack.</translation>
  </message>
  <message id="reason.preauth-in-clear">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server claims that you are signed in already, without encryption: the connection may be under attack.</translation>
  </message>
  <message id="reason.private-address">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The name leads to an address of an internal network, which is not contacted because of --public-only.</translation>
  </message>
  <message id="reason.protocol-violation">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server's answer breaks the rules of its own protocol and cannot be used.</translation>
  </message>
  <message id="reason.redirect-to-own-machine">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The answer leads to this computer itself, which nobody else may ask for.</translation>
  </message>
  <message id="reason.redirect-to-plain-http">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The web server led to a connection without encryption, where anyone could change the answer.</translation>
  </message>
  <message id="reason.referral-ignored">
    <extracomment>Why a server turned us away: it named another server instead (IMAP referral). Shown beside a port or a refused sign-in.</extracomment>
    <translation>The server points to another server. Such hints are never followed; ask the provider for the right server</translation>
  </message>
  <message id="reason.reply-timed-out">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server stopped answering in the middle of the conversation.</translation>
  </message>
  <message id="reason.server-busy">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server has too much to do at the moment; try again later.</translation>
  </message>
  <message id="reason.server-not-vouched-for">
    <extracomment>Reason why the password was not sent: the server's name comes only from a source that proves nothing.</extracomment>
    <translation>The password was not sent: no trustworthy source says that this server belongs to the address. If you know it does, name it with --server.</translation>
  </message>
  <message id="reason.server-refused">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server does not want to talk to this computer.</translation>
  </message>
  <message id="reason.sign-in-required">
    <extracomment>Why Autodiscover gave no settings: it wants a password, which discovery never sends</extracomment>
    <translation>The server wants a password first, and none is sent while searching.</translation>
  </message>
  <message id="reason.starttls-not-offered">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server offers no encryption on this port, so others could read a password on the way.</translation>
  </message>
  <message id="reason.starttls-refused">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server offers encryption on this port but refuses it when asked.</translation>
  </message>
  <message id="reason.system-not-decided">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The password was not sent: the mail may be in one of several systems, and it is not decided in which.</translation>
  </message>
  <message id="reason.tls-handshake-failed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The encrypted connection could not be set up.</translation>
  </message>
  <message id="reason.tls-timed-out">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server fell silent while the encrypted connection was being set up.</translation>
  </message>
  <message id="reason.tls-too-old">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The server knows only an outdated encryption that is no longer safe.</translation>
  </message>
  <message id="reason.token-refused">
    <extracomment>Reason why signing in failed: the OAuth2 access token was refused.</extracomment>
    <translation>The server refused the access token: it has expired or is not meant for mail.</translation>
  </message>
  <message id="reason.too-many-redirects">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The web server sent us from place to place without an end.</translation>
  </message>
  <message id="reason.unreadable-encoding">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The mail settings published there are in a character encoding that cannot be read.</translation>
  </message>
  <message id="reason.wrong-protocol">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>Something other than this kind of mail server answers on this port.</translation>
  </message>
  <message id="reason.xml-doctype">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The mail settings published there contain a part (DOCTYPE) that is never read for safety.</translation>
  </message>
  <message id="reason.xml-malformed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The mail settings published there are damaged.</translation>
  </message>
  <message id="reason.xml-too-large">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>The mail settings published there are far larger than any real ones.</translation>
  </message>
  <message id="reason.xml-wrong-root">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>What is published there is not a description of mail settings.</translation>
  </message>
  <message id="remedy.add-imap-beside">
    <extracomment>Step after remedy.make-room-by-pop3.</extracomment>
    <translation>Add the IMAP account beside it and stop the old one from receiving. Keep the old account: its mail is in it, and nothing has to be fetched twice.</translation>
  </message>
  <message id="remedy.address">
    <extracomment>Next step after an address was not understood.</extracomment>
    <translation>Type the whole address, for example somchai@company.co.th.</translation>
  </message>
  <message id="remedy.address-comma">
    <extracomment>Next step after error.address-comma; {address} is the address with dots.</extracomment>
    <translation>If {address} is meant, type it so.</translation>
  </message>
  <message id="remedy.archive-old-years">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Move mail older than a year to one computer (it is then seen only there), and keep a second copy elsewhere.</translation>
  </message>
  <message id="remedy.archive-old-years-size">
    <extracomment>What the person can do, under "what to do". {size} is roughly what is older than a year.</extracomment>
    <translation>Move mail older than a year (about {size}) to one computer (seen only there then), and keep a second copy.</translation>
  </message>
  <message id="remedy.ask-for-imap">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Ask the provider to turn on IMAP.</translation>
  </message>
  <message id="remedy.audit-of-another-domain">
    <extracomment>Next step when the file of `audit --since` is of another domain.</extracomment>
    <translation>Leave --since out, or give the file that audit --json wrote for this domain.</translation>
  </message>
  <message id="remedy.bulk-disk-full">
    <extracomment>Remedy of error.bulk-disk-full</extracomment>
    <translation>Free some space and give the same command again: it goes on where it stopped</translation>
  </message>
  <message id="remedy.ca-file">
    <extracomment>Next step after error.ca-file-unreadable and error.ca-file-empty.</extracomment>
    <translation>Give a PEM file that holds the certificate of your company's certificate authority</translation>
  </message>
  <message id="remedy.change-server-name">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Then change the server’s name in the account that is there. Never remove it and add it again.</translation>
  </message>
  <message id="remedy.check-the-copy">
    <extracomment>Step after remedy.copy-before-deletion.</extracomment>
    <translation>Open the copy and check that old mail is in it.</translation>
  </message>
  <message id="remedy.check-unvouched">
    <extracomment>Next step after error.check-unvouched; the option is typed as it stands.</extracomment>
    <translation>If you know that these are the right servers, add --accept-untrusted.</translation>
  </message>
  <message id="remedy.connect-to">
    <extracomment>Next step after error.connect-to.</extracomment>
    <translation>Write it as HOST:PORT:ADDRESS:PORT, with IPv6 addresses in square brackets</translation>
  </message>
  <message id="remedy.copy-before-deletion">
    <extracomment>Step before POP3 may delete from the server.</extracomment>
    <translation>First copy the mail folder of this computer to a second place, for example another disk.</translation>
  </message>
  <message id="remedy.copy-folders-first">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Copy Sent and your own folders into local folders and check that they open. Give up the IMAP account only when POP3 has fetched the whole Inbox.</translation>
  </message>
  <message id="remedy.copy-to-local-folder">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>To have the mail on your computer as well, copy it into a local folder of the mail program from time to time.</translation>
  </message>
  <message id="remedy.copy-whole-mailbox">
    <extracomment>Step for a mailbox that is only kept: before anything of it is deleted.</extracomment>
    <translation>Copy every folder, Sent among them, to local folders, check that nothing is missing, and keep a second copy elsewhere.</translation>
  </message>
  <message id="remedy.delete-largest">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Sort by size, save the attachments you need, then delete large mails for good (Shift+Delete): that cannot be undone.</translation>
  </message>
  <message id="remedy.delete-largest-copied">
    <extracomment>Step to free space, for someone whose POP3 program keeps the mail but cannot delete it from the server.</extracomment>
    <translation>In webmail, delete large mails that you have seen to be on the computer. Do not delete them in the program: that takes away the copy you keep.</translation>
  </message>
  <message id="remedy.delete-largest-folder">
    <extracomment>What the person can do, under "what to do". {folder} is the largest folder, {size} its size.</extracomment>
    <translation>In “{folder}” ({size}) sort by size, save the attachments you need, then delete large mails for good (Shift+Delete): that cannot be undone.</translation>
  </message>
  <message id="remedy.delete-largest-webmail">
    <extracomment>Step to free space, for someone without a computer (phone or webmail only).</extracomment>
    <translation>In webmail, sort by size, save the attachments you still need, then delete large mails you no longer need, also from Trash: that cannot be undone.</translation>
  </message>
  <message id="remedy.deploy-advise">
    <extracomment>Next step for one account of deploy; {address} is its e-mail address.</extracomment>
    <translation>mailadvisor advise {address} shows why.</translation>
  </message>
  <message id="remedy.deploy-login">
    <extracomment>Next step after error.deploy-login-unknown</extracomment>
    <translation>Add a column "login" to the roster with the user name of each account.</translation>
  </message>
  <message id="remedy.deploy-replaces-list">
    <extracomment>Remedy of error.deploy-replaces-list</extracomment>
    <translation>Name another file; lists are only read</translation>
  </message>
  <message id="remedy.deploy-server">
    <extracomment>Next step after error.deploy-several-systems. {hosts} is the list of the systems' servers</extracomment>
    <translation>Add a column “server” to the roster that names for each account where its mail is: {hosts}.</translation>
  </message>
  <message id="remedy.empty-trash-and-junk">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Check Junk for good mail, then empty Trash and Junk.</translation>
  </message>
  <message id="remedy.empty-trash-and-junk-size">
    <extracomment>What the person can do, under "what to do". {size} is what both hold.</extracomment>
    <translation>Check Junk for good mail, then empty Trash and Junk ({size}).</translation>
  </message>
  <message id="remedy.facts-of-another-domain">
    <extracomment>Next step after error.facts-of-another-domain.</extracomment>
    <translation>Leave --facts out, or give the file that was saved for this domain.</translation>
  </message>
  <message id="remedy.gather-both">
    <extracomment>Step for a mailbox that is only kept and was fetched by POP3 before.</extracomment>
    <translation>Put the mail of the old POP3 account and what you copy from the server into the same folders.</translation>
  </message>
  <message id="remedy.help">
    <extracomment>Next step after a command line that was not understood.</extracomment>
    <translation>mailadvisor --help lists the commands and options.</translation>
  </message>
  <message id="remedy.host-name">
    <extracomment>Next step after something that cannot be the name of a server.</extracomment>
    <translation>Type the name or the IP address of a server alone, for example mail.company.co.th.</translation>
  </message>
  <message id="remedy.internal">
    <extracomment>Next step after a fault of this program.</extracomment>
    <translation>Please report it with the command you ran. Nothing was changed.</translation>
  </message>
  <message id="remedy.json-message">
    <extracomment>Next step after a sentence in a saved answer (JSON) that this version of the program cannot say.</extracomment>
    <translation>Let this version give the advice anew with mailadvisor advise --json, and write from that.</translation>
  </message>
  <message id="remedy.json-place">
    <extracomment>Next step after a wrong place in a JSON file; the place is shown beside it.</extracomment>
    <translation>Correct the file at the place shown.</translation>
  </message>
  <message id="remedy.keep-old-mail-local">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Keep the old mail in local folders for now. Before copying any of it to the server, look how much space is free there.</translation>
  </message>
  <message id="remedy.keep-old-mail-local-no-room">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Keep the old mail in local folders: the server has no room to spare for it.</translation>
  </message>
  <message id="remedy.kit-file-changed">
    <extracomment>Remedy of error.kit-file-changed, and of a file that cannot be read</extracomment>
    <translation>Put the file back as it was, or have everything written anew with --force</translation>
  </message>
  <message id="remedy.listen-elsewhere">
    <extracomment>Next step when `serve` cannot open its port or socket.</extracomment>
    <translation>Choose another place with --listen, or end the program that uses it</translation>
  </message>
  <message id="remedy.listen-text">
    <extracomment>Next step after error.listen-text and error.listen-no-unix.</extracomment>
    <translation>Write it as ADDRESS:PORT, for example 127.0.0.1:8080 or [::1]:8080, or as unix:PATH on Linux</translation>
  </message>
  <message id="remedy.look-at-new-server">
    <extracomment>What the person can do, under "what to do". {host} is the old server.</extracomment>
    <translation>Look into the new server’s webmail first: all folders and old mail must be there. If not, stay with {host} and tell the IT desk.</translation>
  </message>
  <message id="remedy.look-up-limit">
    <extracomment>As remedy.look-up-quota, when only the limit is missing.</extracomment>
    <translation>Look in webmail how much space there is in all, then run this again with --quota.</translation>
  </message>
  <message id="remedy.look-up-limit.field">
    <extracomment>As remedy.look-up-limit, on a page with a field for it.</extracomment>
    <translation>Look in webmail how much space there is in all, and fill it in below.</translation>
  </message>
  <message id="remedy.look-up-quota">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Look in webmail how much is used of how much space, then run this again with --quota and --used.</translation>
  </message>
  <message id="remedy.look-up-quota.field">
    <extracomment>As remedy.look-up-quota, on a page with fields for it.</extracomment>
    <translation>Look in webmail how much is used of how much space, and fill it in below.</translation>
  </message>
  <message id="remedy.make-room-by-pop3" numerus="yes">
    <extracomment>Step for somebody who moves from POP3 to IMAP with a full mailbox; {n} days.</extracomment>
    <translation><numerusform>Set the POP3 account you have to delete from the server after {n} day: the next receive frees the space, and the mail stays on the computer.</numerusform><numerusform>Set the POP3 account you have to delete from the server after {n} days: the next receive frees the space, and the mail stays on the computer.</numerusform></translation>
  </message>
  <message id="remedy.master-ended">
    <extracomment>Next step after error.master-ended, when the master user had been let in before.</extracomment>
    <translation>The remaining accounts go on without their space. Give the same command again later.</translation>
  </message>
  <message id="remedy.master-left-alone">
    <extracomment>Next step after error.master-ended, when an earlier run was refused too often.</extracomment>
    <translation>Check login and password, and try again in an hour; with --force at once.</translation>
  </message>
  <message id="remedy.master-not-let-in">
    <extracomment>Next step after error.master-ended, when the master user was never let in. {login} is its name.</extracomment>
    <translation>Check the password, and that the server lets {login} look into the mailboxes of others. The accounts go on without their space.</translation>
  </message>
  <message id="remedy.master-other-server">
    <extracomment>Next step after error.master-other-server. {host} is the server; trustedHosts is a key of the policy file.</extracomment>
    <translation>If it is yours and takes the same password, name {host} in trustedHosts of the policy file.</translation>
  </message>
  <message id="remedy.merge-damaged">
    <extracomment>Remedy of error.merge-damaged</extracomment>
    <translation>Run this part again and merge then</translation>
  </message>
  <message id="remedy.merge-file">
    <extracomment>Remedy of error.merge-file; {shard} is for example 3/8, {folder} the folder of that part</extracomment>
    <translation>Run this part again with --shard {shard} -o {folder} --force, and merge then</translation>
  </message>
  <message id="remedy.merge-kit">
    <extracomment>Remedy of error.merge-kit, and of --rollout with parts without a kit</extracomment>
    <translation>Run every part with this --kit and -o as before: only what is different is written</translation>
  </message>
  <message id="remedy.merge-missing">
    <extracomment>Remedy of error.merge-missing; {shard} is the first one that is missing, for example 3/8</extracomment>
    <translation>Give its folder too, or run it first: --shard {shard}</translation>
  </message>
  <message id="remedy.merge-not-ours">
    <extracomment>Remedy of error.merge-not-ours</extracomment>
    <translation>Give the folders (-o) of the runs with --shard</translation>
  </message>
  <message id="remedy.merge-onto-part">
    <extracomment>Remedy of error.merge-onto-part</extracomment>
    <translation>Give another folder with -o: the parts stay as they are</translation>
  </message>
  <message id="remedy.merge-other-count">
    <extracomment>Remedy of error.merge-other-count</extracomment>
    <translation>Give only folders of one division of the lists, and all of those</translation>
  </message>
  <message id="remedy.merge-other-list">
    <extracomment>Remedy of error.merge-other-list; {shard} is for example 3/8</extracomment>
    <translation>Run part {shard} again with the same lists, in the same order</translation>
  </message>
  <message id="remedy.merge-other-options">
    <extracomment>Remedy of error.merge-other-options; {shard} is for example 3/8</extracomment>
    <translation>Run part {shard} again as the others, with the same version</translation>
  </message>
  <message id="remedy.merge-same-part">
    <extracomment>Remedy of error.merge-same-part</extracomment>
    <translation>Give one of them</translation>
  </message>
  <message id="remedy.merge-unfinished">
    <extracomment>Remedy of error.merge-unfinished; {folder} is the same</extracomment>
    <translation>Give its command again, with --shard and -o {folder}: it goes on where it stopped</translation>
  </message>
  <message id="remedy.more-domain-space">
    <extracomment>What IT can do, under "what to do".</extracomment>
    <translation>Tell the IT desk about the space of the whole domain: more of it, or clearing mailboxes that nobody uses, helps everybody.</translation>
  </message>
  <message id="remedy.more-quota">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Ask the IT desk or the provider for more space.</translation>
  </message>
  <message id="remedy.more-quota-size">
    <extracomment>What the person can do, under "what to do". {size} is the space to ask for.</extracomment>
    <translation>Ask the IT desk or the provider for more space, {size} for example.</translation>
  </message>
  <message id="remedy.move-from">
    <extracomment>Remedy: for a file of --move-from that cannot be used. {command} is what saves one.</extracomment>
    <translation>Save the facts while the old server still answers: {command}</translation>
  </message>
  <message id="remedy.move-from-other-domain">
    <extracomment>Remedy for error.move-from-other-domain. {domain} is the domain of the file.</extracomment>
    <translation>Give the file of the domain that moves, or the list with the accounts of {domain}</translation>
  </message>
  <message id="remedy.move-from-twice">
    <extracomment>Remedy for error.move-from-twice.</extracomment>
    <translation>Give one file for each domain</translation>
  </message>
  <message id="remedy.move-inbox-aside">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>In the new server’s webmail, move the old mail out of the Inbox into a folder such as “Before the move”.</translation>
  </message>
  <message id="remedy.new-list-without-move">
    <extracomment>Remedy for error.new-list-without-move.</extracomment>
    <translation>Say with --move-from where the mail was before, or give the list as a roster</translation>
  </message>
  <message id="remedy.no-new-profile">
    <extracomment>Step after error.no-new-profile.</extracomment>
    <translation>Name a profile from mailadvisor clients --installed, or take the files into a folder with -o.</translation>
  </message>
  <message id="remedy.not-for-deploy-facts">
    <extracomment>Next step after --save-facts was given to deploy</extracomment>
    <translation>Save the facts of one address with mailadvisor advise ADDRESS --save-facts FILE.</translation>
  </message>
  <message id="remedy.not-for-deploy-password">
    <extracomment>Next step after a password option was given to deploy without --master-user</extracomment>
    <translation>deploy signs in to no account: leave the option out. Only --master-user LOGIN takes a password.</translation>
  </message>
  <message id="remedy.not-for-deploy-send-address">
    <extracomment>Next step after --send-address was given to deploy</extracomment>
    <translation>deploy asks once for a whole domain, without anybody's name; look at one account with discover --send-address.</translation>
  </message>
  <message id="remedy.not-for-deploy-untrusted">
    <extracomment>Next step after --accept-untrusted was given to deploy</extracomment>
    <translation>Let the policy file vouch for the servers (trustedHosts), or name the server with --server HOST.</translation>
  </message>
  <message id="remedy.not-for-deploy-user">
    <extracomment>Next step after --user was given to deploy</extracomment>
    <translation>Sign-in names differ by account: put them into a column “login” of the roster.</translation>
  </message>
  <message id="remedy.not-with-domains">
    <extracomment>Next step after error.not-with-domains.</extracomment>
    <translation>Audit that domain alone: mailadvisor audit DOMAIN.</translation>
  </message>
  <message id="remedy.not-with-kit">
    <extracomment>Next step after an option was given that contradicts --kit</extracomment>
    <translation>Leave it out: a kit takes the accounts from folders, by computer.</translation>
  </message>
  <message id="remedy.not-with-master-user">
    <extracomment>Next step after an option was given that contradicts --master-user</extracomment>
    <translation>Leave one of the two out: a master user signs in to your mail server with a password.</translation>
  </message>
  <message id="remedy.not-with-merge">
    <extracomment>Remedy of error.not-with-merge</extracomment>
    <translation>Give it to the runs with --shard; to --merge only folders, -o, --report, --rollout</translation>
  </message>
  <message id="remedy.option-name">
    <extracomment>Remedy for a wrong value of --name.</extracomment>
    <translation>Type the name as it should stand in front of the address, on one line.</translation>
  </message>
  <message id="remedy.option-number">
    <extracomment>Next step after a wrong number; {least} and {most} are the limits.</extracomment>
    <translation>Give a whole number from {least} to {most}.</translation>
  </message>
  <message id="remedy.option-seconds">
    <extracomment>Next step after a wrong time-out.</extracomment>
    <translation>Give the time in seconds, from 0.001 to 3600.</translation>
  </message>
  <message id="remedy.option-size">
    <extracomment>Next step after a wrong size.</extracomment>
    <translation>Give a size such as 500M, 2GB or 1.5 GB.</translation>
  </message>
  <message id="remedy.option-size-unit">
    <extracomment>Next step after a size below one megabyte without its unit; {megabytes} is the typed number with MB.</extracomment>
    <translation>Give the unit too, such as {megabytes} or 2GB.</translation>
  </message>
  <message id="remedy.option-words">
    <extracomment>Next step after a wrong word; {words} are the possible ones.</extracomment>
    <translation>Give one of: {words}.</translation>
  </message>
  <message id="remedy.output-failed">
    <extracomment>Next step after a result that could not be printed.</extracomment>
    <translation>Check where the output goes: a full disk, or a program that ended early.</translation>
  </message>
  <message id="remedy.password-fd-absent">
    <extracomment>Next step when --password-fd was given on Windows.</extracomment>
    <translation>Give it with --password-stdin (one line) or --password-command CMD, or type it with --ask-password.</translation>
  </message>
  <message id="remedy.password-source">
    <extracomment>Next step when no password could be read.</extracomment>
    <translation>Give it with --password-stdin (one line), --password-fd N, --password-command CMD, or type it with --ask-password.</translation>
  </message>
  <message id="remedy.pop3-archiver" numerus="yes">
    <extracomment>What the person can do, under "what to do". {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>Only if nothing else helps: let one computer fetch by POP3 besides, deleting after {n} day. It takes the Inbox only, and older mail is then missing on all other devices and in webmail.</numerusform><numerusform>Only if nothing else helps: let one computer fetch by POP3 besides, deleting after {n} days. It takes the Inbox only, and older mail is then missing on all other devices and in webmail.</numerusform></translation>
  </message>
  <message id="remedy.read-file">
    <extracomment>Next step after a file that could not be read.</extracomment>
    <translation>Check the name of the file and whether you may read it.</translation>
  </message>
  <message id="remedy.receive-once-more">
    <extracomment>What the person can do, under "what to do". {host} is the old server.</extracomment>
    <translation>Receive mail from the old server ({host}) one last time.</translation>
  </message>
  <message id="remedy.repair-encryption">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Ask the provider to repair the certificate or the encryption of this server; never click the warning away.</translation>
  </message>
  <message id="remedy.resolver-address">
    <extracomment>Next step after error.resolver-address.</extracomment>
    <translation>Give an IP address, with a port if needed, for example 192.0.2.53:5353 or [2001:db8::53]:5353</translation>
  </message>
  <message id="remedy.rollout-with-shard">
    <extracomment>Remedy of error.rollout-with-shard</extracomment>
    <translation>Give --rollout to deploy --merge</translation>
  </message>
  <message id="remedy.rollout-without-kit">
    <extracomment>Next step after --rollout without --kit</extracomment>
    <translation>Give --kit as in the run that made it.</translation>
  </message>
  <message id="remedy.roster-beside-password">
    <extracomment>Next step after error.roster-beside-password</extracomment>
    <translation>Save the roster as a file, or give the password with --password-fd N or --password-command CMD.</translation>
  </message>
  <message id="remedy.roster-concealed">
    <extracomment>Next step after error.roster-concealed. {menu} are the entries of the Microsoft 365 admin center that lead there, {box} the name of a tick box there, both in English.</extracomment>
    <translation>In the Microsoft 365 admin center, under {menu}, clear “{box}”, save, and export the report again.</translation>
  </message>
  <message id="remedy.roster-empty">
    <extracomment>Next step after an empty roster.</extracomment>
    <translation>A roster is an export of your mail server or directory, or a table with a line of headers and a column “email”.</translation>
  </message>
  <message id="remedy.roster-encoding">
    <extracomment>Next step after a roster whose letters cannot be read. “CSV UTF-8” is the name in Excel's menu.</extracomment>
    <translation>Open it in a spreadsheet, see that the names are right, and save it as “CSV UTF-8”.</translation>
  </message>
  <message id="remedy.roster-map">
    <extracomment>Next step: name the column of a roster. COLUMN stays as it is.</extracomment>
    <translation>Say which column it is: --map address=COLUMN, with the header or the number of the column (also domain, name, first-name, last-name, login, server, department, devices, places, webmail, backup, shared, purpose, quota, used).</translation>
  </message>
  <message id="remedy.roster-no-domains">
    <extracomment>Next step after error.roster-no-domains.</extracomment>
    <translation>Give the domain once, and the column if it is another one: --map address=COLUMN --map domain=@company.co.th</translation>
  </message>
  <message id="remedy.roster-nobody">
    <extracomment>Remedy of error.roster-nobody</extracomment>
    <translation>Export the list again; with an empty one everybody would count as gone</translation>
  </message>
  <message id="remedy.roster-row">
    <extracomment>Next step for a row of a roster that cannot be used; {line} is the number of its line</extracomment>
    <translation>Correct line {line} of the roster and run the same command again: what is done is not done again.</translation>
  </message>
  <message id="remedy.roster-row-in-list">
    <extracomment>Next step for a row of one of several rosters that cannot be used; {file} is the list, {line} the number of its line</extracomment>
    <translation>Correct line {line} of {file} and run the same command again: what is done is not done again.</translation>
  </message>
  <message id="remedy.roster-spool">
    <extracomment>Next step after error.roster-spool.</extracomment>
    <translation>Make room there, or name another folder in TMPDIR, and run the same command again.</translation>
  </message>
  <message id="remedy.roster-workbook">
    <extracomment>Next step after a workbook that could not be read.</extracomment>
    <translation>Open it in Excel and save it as “Excel Workbook (.xlsx)” without a password, or as “CSV UTF-8”.</translation>
  </message>
  <message id="remedy.second-copy">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Copy the mail folder of this computer to another disk or place regularly: one copy is no backup.</translation>
  </message>
  <message id="remedy.serve-logo">
    <extracomment>The next step after error.serve-logo-kind and -size.</extracomment>
    <translation>Put a small picture beside the domain file, or take its name out of that file.</translation>
  </message>
  <message id="remedy.serve-no-domain">
    <extracomment>The next step after error.serve-no-domain.</extracomment>
    <translation>Write a domain file with `mailadvisor audit DOMAIN --save-domain FILE` and name it with --domain.</translation>
  </message>
  <message id="remedy.set-days-in-account" numerus="yes">
    <extracomment>Step after remedy.check-the-copy; {n} days.</extracomment>
    <translation><numerusform>Only then set the account you have to delete from the server after {n} day. Make no new account: it would fetch everything again.</numerusform><numerusform>Only then set the account you have to delete from the server after {n} days. Make no new account: it would fetch everything again.</numerusform></translation>
  </message>
  <message id="remedy.setup-client">
    <extracomment>Next step after error.setup-client; {clients} is a list of ids of mail programs.</extracomment>
    <translation>These can be set up here: {clients}</translation>
  </message>
  <message id="remedy.setup-questions">
    <extracomment>Next step after a wrong answer in a file. The command is typed as it stands.</extracomment>
    <translation>`mailadvisor setup --questions` lists all questions and their answers.</translation>
  </message>
  <message id="remedy.setup-stdin">
    <extracomment>Next step after error.setup-stdin. The options are typed as they stand.</extracomment>
    <translation>Give the password as an answer, or with --password-fd N or --password-command CMD.</translation>
  </message>
  <message id="remedy.setup-terminal">
    <extracomment>Next step when setup cannot ask. The options are typed as they stand.</extracomment>
    <translation>Answer it with its option or with --answers FILE; `mailadvisor setup --questions` lists all questions.</translation>
  </message>
  <message id="remedy.shard">
    <extracomment>Remedy of error.shard</extracomment>
    <translation>Write which part and of how many, for example --shard 3/8</translation>
  </message>
  <message id="remedy.shard-auto">
    <extracomment>Remedy of error.shard-auto; MAILADVISOR_SHARDS is an environment variable</extracomment>
    <translation>Say how many jobs there are in MAILADVISOR_SHARDS, or which part this is: --shard 3/8</translation>
  </message>
  <message id="remedy.stop-other-program">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>Find the computer or service that still fetches by POP3, and have it leave mail on the server. Do not remove that account yet: the missing mail may be only there. It can be Gmail's “Check mail from other accounts”, which Google ends during 2026.</translation>
  </message>
  <message id="remedy.tls-files">
    <extracomment>Next step after error.tls-certificate and error.tls-key.</extracomment>
    <translation>Give PEM files: the certificate with its chain, and its key without a password</translation>
  </message>
  <message id="remedy.trusted-proxy">
    <extracomment>Next step after error.trusted-proxy.</extracomment>
    <translation>Give the IP address of the web server in front, or its network, for example 10.0.0.5 or 10.0.0.0/24</translation>
  </message>
  <message id="remedy.two-password-sources">
    <extracomment>Next step after two password options.</extracomment>
    <translation>Keep one of --ask-password, --password-stdin, --password-fd and --password-command.</translation>
  </message>
  <message id="remedy.undo-changed">
    <extracomment>Step after error.undo-changed; {id} is the name of a folder.</extracomment>
    <translation>Remove the account in the mail program itself. The file as it was before is in the folder undo/{id} where mailadvisor keeps its state.</translation>
  </message>
  <message id="remedy.undo-keyring">
    <extracomment>Step after error.undo-keyring; {id} is what undo takes.</extracomment>
    <translation>Log in to the desktop and unlock the keyring, then: mailadvisor undo {id}</translation>
  </message>
  <message id="remedy.undo-no-place">
    <extracomment>Step after error.undo-no-place.</extracomment>
    <translation>Make sure that only you can write in this folder and that the disk is not full, then try again.</translation>
  </message>
  <message id="remedy.undo-nothing">
    <extracomment>Step after error.undo-nothing and error.undo-unknown.</extracomment>
    <translation>See what can be taken back with: mailadvisor undo --list</translation>
  </message>
  <message id="remedy.unknown-client">
    <extracomment>Next step after an unknown mail program; {clients} are the installed ones.</extracomment>
    <translation>Installed are: {clients}.</translation>
  </message>
  <message id="remedy.unknown-rule">
    <extracomment>Next step after an unknown rule.</extracomment>
    <translation>mailadvisor rules lists them.</translation>
  </message>
  <message id="remedy.unseen">
    <extracomment>Next step after a character that is not visible was found in an address or a user name.</extracomment>
    <translation>Delete it and type it by hand: such characters come along when something is copied.</translation>
  </message>
  <message id="remedy.upload-old-mail">
    <extracomment>What the person can do, under "what to do". {size} is the room that may be used.</extracomment>
    <translation>Copy the old mail you want to see on every device to the server, but no more than {size}; leave the rest on the computer where it is.</translation>
  </message>
  <message id="remedy.write-changed-since">
    <extracomment>Next step after a file that was changed meanwhile.</extracomment>
    <translation>Close the mail program and try again.</translation>
  </message>
  <message id="remedy.write-disk-full">
    <extracomment>Next step after a full disk.</extracomment>
    <translation>Free some space or choose a folder on another disk.</translation>
  </message>
  <message id="remedy.write-elsewhere">
    <extracomment>Next step when a folder cannot be written to.</extracomment>
    <translation>Choose another folder.</translation>
  </message>
  <message id="remedy.write-folder">
    <extracomment>Next step when a folder does not exist.</extracomment>
    <translation>Check the path, or create the folder first.</translation>
  </message>
  <message id="remedy.write-force">
    <extracomment>Next step when files would be overwritten.</extracomment>
    <translation>Choose another folder, or replace them with --force.</translation>
  </message>
  <message id="remedy.write-other-run">
    <extracomment>Next step when another run is writing in the same folder.</extracomment>
    <translation>Wait until it has ended, then try again.</translation>
  </message>
  <message id="remedy.write-twice">
    <extracomment>Next step when a mail program was named twice, or two files to be written have the same name.</extracomment>
    <translation>Name each mail program once.</translation>
  </message>
  <message id="report.abilities">
    <extracomment>Under a host's table of ports: what it can do. {protocol} is IMAP or POP3, {names} a list of short phrases.</extracomment>
    <translation>{protocol}: {names}</translation>
  </message>
  <message id="report.audit-changes">
    <extracomment>Audit: heading of what is different from the earlier audit.</extracomment>
    <translation>Since the last audit</translation>
  </message>
  <message id="report.audit-clean">
    <extracomment>Audit: nothing is wrong.</extracomment>
    <translation>Nothing is wrong: mail programs find true and safe settings.</translation>
  </message>
  <message id="report.audit-clean-ignoring">
    <extracomment>Audit: nothing is wrong beside what --ignore leaves out; that stands below, and the score counts it.</extracomment>
    <translation>Nothing else is wrong. What you ignore stands below and still costs its points.</translation>
  </message>
  <message id="report.audit-clean-no-mail">
    <extracomment>Audit: nothing is wrong, and the domain takes no mail.</extracomment>
    <translation>Nothing is wrong: a domain without mail that says so.</translation>
  </message>
  <message id="report.audit-faults">
    <extracomment>Audit: heading of the list of faults.</extracomment>
    <translation>To be mended</translation>
  </message>
  <message id="report.audit-ignored">
    <extracomment>Audit: heading of the list of findings the admin does not want to be told of.</extracomment>
    <translation>Left out on request</translation>
  </message>
  <message id="report.audit-info">
    <extracomment>Audit: heading of the list of what is only worth knowing.</extracomment>
    <translation>Good to know</translation>
  </message>
  <message id="report.audit-no-changes">
    <extracomment>Audit: nothing is different from the earlier audit.</extracomment>
    <translation>Nothing has changed.</translation>
  </message>
  <message id="report.audit-notices">
    <extracomment>Audit: heading of the list of smaller faults.</extracomment>
    <translation>Better soon</translation>
  </message>
  <message id="report.audit-of">
    <extracomment>Audit: behind the points of one part of the score; {points} is what it can have.</extracomment>
    <translation>of {points}</translation>
  </message>
  <message id="report.audit-rules">
    <extracomment>Heading of the list of the rules of the audit; {version} is a number.</extracomment>
    <translation>Rules of the audit, version {version}</translation>
  </message>
  <message id="report.audit-score">
    <extracomment>First line of the audit: {domain} is the domain, {score} its points of 100, one number or a range.</extracomment>
    <translation>{domain}: {score} of 100</translation>
  </message>
  <message id="report.audit-seen-on">
    <extracomment>Audit page: when it was looked at; {date} is a day.</extracomment>
    <translation>Looked at on {date}</translation>
  </message>
  <message id="report.audit-unknown">
    <extracomment>Audit: heading of the list of what could not be told.</extracomment>
    <translation>Could not be told</translation>
  </message>
  <message id="report.audit-web">
    <extracomment>Audit: heading of the lines for a web server; {host} is the site.</extracomment>
    <translation>To paste: web server of {host}</translation>
  </message>
  <message id="report.audit-web.more">
    <extracomment>Audit on a terminal, after the lines for nginx; --html is an option.</extracomment>
    <translation>The page of --html has the lines for Apache and IIS.</translation>
  </message>
  <message id="report.audit-web.where">
    <extracomment>Audit: where the lines for nginx go.</extracomment>
    <translation>For nginx; put the paths of your certificate in. Into a site that exists, paste the location alone.</translation>
  </message>
  <message id="report.audit-whose">
    <extracomment>Audit page: who mends a finding; {whose} is one of whose.*</extracomment>
    <translation>Whose job: {whose}</translation>
  </message>
  <message id="report.audit-zone">
    <extracomment>Audit: heading of the lines for the DNS zone.</extracomment>
    <translation>To paste: DNS zone</translation>
  </message>
  <message id="report.audit-zone.where">
    <extracomment>Audit: below the heading of the zone lines: where in hosting panels; each line replaces the records of its name and type.</extracomment>
    <translation>Each line replaces the records of its name and type. cPanel: Zone Editor; DirectAdmin: DNS Management; Plesk: DNS Settings.</translation>
  </message>
  <message id="report.audits-all">
    <extracomment>Page of `audit --domains` (HTML): heading of the table with all domains.</extracomment>
    <translation>All domains</translation>
  </message>
  <message id="report.audits-alone">
    <extracomment>Page of `audit --domains` (HTML): in its head: where the fixes and the lines to paste are.</extracomment>
    <translation>What to do for one domain, with the lines to paste: mailadvisor audit DOMAIN --html FILE</translation>
  </message>
  <message id="report.audits-begin">
    <extracomment>Title of the column that names what to mend first in the table of `audit --domains`.</extracomment>
    <translation>Begin with</translation>
  </message>
  <message id="report.audits-domain">
    <extracomment>Title of the column with the domains in the table of `audit --domains`.</extracomment>
    <translation>Domain</translation>
  </message>
  <message id="report.audits-domains" numerus="yes">
    <extracomment>Page of `audit --domains` (HTML): below a finding, before the list of domains that have it; {n} = how many.</extracomment>
    <translation><numerusform>{n} domain</numerusform><numerusform>{n} domains</numerusform></translation>
  </message>
  <message id="report.audits-end">
    <extracomment>Last line of `audit --domains`; {count}, {faulty} and {failed} are numbers of domains: all, those with faults, those that could not be audited.</extracomment>
    <translation>Domains audited: {count}; with faults: {faulty}; could not be audited: {failed}.</translation>
  </message>
  <message id="report.audits-failed">
    <extracomment>Page of `audit --domains` (HTML): likewise: they could not be audited.</extracomment>
    <translation>could not be audited</translation>
  </message>
  <message id="report.audits-faults">
    <extracomment>Title of the column with the number of faults in the table of `audit --domains`; short.</extracomment>
    <translation>Faults</translation>
  </message>
  <message id="report.audits-more" numerus="yes">
    <extracomment>Page of `audit --domains` (HTML): below such a list that is not complete; {n} = how many are not named.</extracomment>
    <translation><numerusform>and {n} more; the table below names all</numerusform><numerusform>and {n} more; the table below names all</numerusform></translation>
  </message>
  <message id="report.audits-notices">
    <extracomment>Title of the column with the number of lesser findings in the table of `audit --domains`; short.</extracomment>
    <translation>Notices</translation>
  </message>
  <message id="report.audits-score">
    <extracomment>Title of the column with the score (0 to 100) in the table of `audit --domains`; short.</extracomment>
    <translation>Score</translation>
  </message>
  <message id="report.audits-sound">
    <extracomment>Page of `audit --domains` (HTML): likewise: nothing is wrong.</extracomment>
    <translation>sound</translation>
  </message>
  <message id="report.audits-title">
    <extracomment>Page of `audit --domains` (HTML): its title.</extracomment>
    <translation>Audit of domains</translation>
  </message>
  <message id="report.audits-with-faults">
    <extracomment>Page of `audit --domains` (HTML): what a part of the bar is, after a number of domains: something must be mended.</extracomment>
    <translation>with something to mend</translation>
  </message>
  <message id="report.audits-with-notices">
    <extracomment>Page of `audit --domains` (HTML): likewise: something should be mended, nothing must.</extracomment>
    <translation>with something that should be better</translation>
  </message>
  <message id="report.before-change">
    <extracomment>Heading in the advice: what must be done before an account is changed. It may stand below report.first.</extracomment>
    <translation>Before you change the settings</translation>
  </message>
  <message id="report.cautions">
    <extracomment>Heading in a report: what to be careful about.</extracomment>
    <translation>Take care</translation>
  </message>
  <message id="report.certificate-ends-soon" numerus="yes">
    <extracomment>Warning in the probe's page, for the admin. {host} is the server, {n} the days until its certificate ends.</extracomment>
    <translation><numerusform>The certificate of {host} ends in {n} day. Renew it now.</numerusform><numerusform>The certificate of {host} ends in {n} days. Automatic renewal should have happened: check it.</numerusform></translation>
  </message>
  <message id="report.certificate-problems">
    <extracomment>Heading in a report: faults of certificates and encryption.</extracomment>
    <translation>Certificate and encryption problems</translation>
  </message>
  <message id="report.changes-in">
    <extracomment>Heading above the lines that change in the file {file}, before the yes of set-up.</extracomment>
    <translation>What changes in {file} (+ comes, - goes)</translation>
  </message>
  <message id="report.client-files">
    <extracomment>Heading in the details of a mail program: its files and where each goes.</extracomment>
    <translation>Files and their places:</translation>
  </message>
  <message id="report.clients">
    <extracomment>Heading in a report: the mail programs that files can be written for.</extracomment>
    <translation>Mail programs</translation>
  </message>
  <message id="report.clients-more">
    <extracomment>Below the table of mail programs: how to see more. --verbose is an option.</extracomment>
    <translation>With --verbose: where the files go, how the program gets the password, what was tried and how</translation>
  </message>
  <message id="report.conflict">
    <extracomment>Line above the contradicting servers; {protocol} is IMAP, POP3 or SMTP.</extracomment>
    <translation>Different servers are named for {protocol}. The mail provider can say which one is right.</translation>
  </message>
  <message id="report.conflicts">
    <extracomment>Heading in a report: sources that contradict each other.</extracomment>
    <translation>Sources that disagree</translation>
  </message>
  <message id="report.diagnosis-ask-now">
    <extracomment>Diagnosis, first line; {text} is the question to ask.</extracomment>
    <translation>Ask: {text}</translation>
  </message>
  <message id="report.diagnosis-avoid">
    <extracomment>Diagnosis; {text} is what not to do meanwhile.</extracomment>
    <translation>Meanwhile: {text}</translation>
  </message>
  <message id="report.diagnosis-cause">
    <extracomment>One cause; {cause} is what it is, {sure} how sure, {clues} an enumeration of clauses.</extracomment>
    <translation>{cause} ({sure}): {clues}</translation>
  </message>
  <message id="report.diagnosis-causes">
    <extracomment>Heading over the causes, the likeliest first.</extracomment>
    <translation>Why</translation>
  </message>
  <message id="report.diagnosis-excluded">
    <extracomment>Heading over causes that are excluded.</extracomment>
    <translation>Ruled out</translation>
  </message>
  <message id="report.diagnosis-heard-as">
    <extracomment>A code of an enumeration; {code} is how it was understood, {heard} the caller's own words.</extracomment>
    <translation>{code} (heard as “{heard}”)</translation>
  </message>
  <message id="report.diagnosis-next-question">
    <extracomment>Diagnosis, last line; {text} is a question to the caller.</extracomment>
    <translation>Ask next: {text}</translation>
  </message>
  <message id="report.diagnosis-not-understood">
    <extracomment>Diagnosis, last line; {words} is an enumeration.</extracomment>
    <translation>Not known: {words}</translation>
  </message>
  <message id="report.diagnosis-ruled-out">
    <extracomment>One excluded cause; {cause} is what it is, {clues} why not.</extracomment>
    <translation>{cause}: {clues}</translation>
  </message>
  <message id="report.diagnosis-say">
    <extracomment>Diagnosis, first line; {text} is the sentence to say.</extracomment>
    <translation>Say: {text}</translation>
  </message>
  <message id="report.diagnosis-then">
    <extracomment>Diagnosis; {text} is what is seen after it.</extracomment>
    <translation>Then: {text}</translation>
  </message>
  <message id="report.diagnosis-understood">
    <extracomment>Diagnosis, last line; {codes} is an enumeration.</extracomment>
    <translation>Understood: {codes}</translation>
  </message>
  <message id="report.diagnosis-whose">
    <extracomment>Diagnosis; {text} is who mends it.</extracomment>
    <translation>Mended by: {text}</translation>
  </message>
  <message id="report.explanation">
    <extracomment>Heading of --explain; {rule} is the rule's id.</extracomment>
    <translation>How the rule {rule} was judged</translation>
  </message>
  <message id="report.first">
    <extracomment>Heading in a report: what must be done before anything else.</extracomment>
    <translation>Do this first</translation>
  </message>
  <message id="report.folders">
    <extracomment>Heading in a report: the folders of the mailbox.</extracomment>
    <translation>Folders</translation>
  </message>
  <message id="report.for-admin">
    <extracomment>Line below a certificate problem; {text} is a sentence for the server's admin.</extracomment>
    <translation>For the admin: {text}</translation>
  </message>
  <message id="report.frees">
    <extracomment>Figure below something that helps; {size} is the space it frees.</extracomment>
    <translation>{size} more room</translation>
  </message>
  <message id="report.full-in-month">
    <extracomment>Forecast; {date} is a month with its year.</extracomment>
    <translation>At this rate it will be full around {date}</translation>
  </message>
  <message id="report.full-in-month-kept">
    <extracomment>below the space; POP3 deletes; {date} is a month</extracomment>
    <translation>Without the deletion it would be full around {date}</translation>
  </message>
  <message id="report.full-on-day">
    <extracomment>Forecast; {date} is a day.</extracomment>
    <translation>At this rate it will be full about {date}</translation>
  </message>
  <message id="report.full-on-day-kept">
    <extracomment>below the space; POP3 deletes; {date} is a day</extracomment>
    <translation>Without the deletion it would be full about {date}</translation>
  </message>
  <message id="report.growth">
    <extracomment>Line about the space of the mailbox; {size} is the growth in one day.</extracomment>
    <translation>About {size} more every day</translation>
  </message>
  <message id="report.hints">
    <extracomment>Heading of the list of things to know, in the report of discovery</extracomment>
    <translation>Good to know</translation>
  </message>
  <message id="report.incoming">
    <extracomment>Row of the settings: the incoming server; {protocol} is IMAP or POP3.</extracomment>
    <translation>Incoming ({protocol})</translation>
  </message>
  <message id="report.lasts" numerus="yes">
    <extracomment>Figure below something that helps; {n} is a number of days.</extracomment>
    <translation><numerusform>lasts about {n} day longer</numerusform><numerusform>lasts about {n} days longer</numerusform></translation>
  </message>
  <message id="report.lasts-long">
    <extracomment>Figure below something that helps, in place of report.lasts: what is freed lasts longer than forecasts reach.</extracomment>
    <translation>no end in sight</translation>
  </message>
  <message id="report.limit-unknown">
    <extracomment>Line about the space of the mailbox; {why} is the reason why its limit is not known.</extracomment>
    <translation>Size limit not known: {why}</translation>
  </message>
  <message id="report.lints">
    <extracomment>Heading in a report: faults in what the domain publishes, for its admin.</extracomment>
    <translation>To be corrected by the domain's admin</translation>
  </message>
  <message id="report.login-accepted">
    <extracomment>Result of signing in: it worked; {mechanism} is the technical method, such as PLAIN.</extracomment>
    <translation>Signing in works ({mechanism})</translation>
  </message>
  <message id="report.login-failed">
    <extracomment>Result of signing in: it broke off; the reason follows.</extracomment>
    <translation>Signing in could not be finished</translation>
  </message>
  <message id="report.login-impossible">
    <extracomment>Result of signing in: it was not tried because it cannot work; the reason follows.</extracomment>
    <translation>The password was not sent</translation>
  </message>
  <message id="report.login-not-tried">
    <extracomment>Result of signing in: nobody tried.</extracomment>
    <translation>Not signed in</translation>
  </message>
  <message id="report.login-refused">
    <extracomment>Result of signing in: the server refused; the reason follows.</extracomment>
    <translation>The server did not accept the sign-in</translation>
  </message>
  <message id="report.mail-system">
    <extracomment>Heading over the servers of one mail system, where a domain's servers belong to several. {system} is a domain such as office365.com</extracomment>
    <translation>At {system}</translation>
  </message>
  <message id="report.mailbox">
    <extracomment>Heading in a report: what was seen in the mailbox.</extracomment>
    <translation>The mailbox</translation>
  </message>
  <message id="report.mailbox-server-says">
    <extracomment>In the mailbox report: a message of the server's operator, quoted. {text} is in its own words and language.</extracomment>
    <translation>The server says: “{text}”</translation>
  </message>
  <message id="report.more-lines" numerus="yes">
    <extracomment>Below the lines that change in a file: {n} more are not shown.</extracomment>
    <translation><numerusform>and {n} line more (--verbose shows all)</numerusform><numerusform>and {n} lines more (--verbose shows all)</numerusform></translation>
  </message>
  <message id="report.next-steps">
    <extracomment>Heading in a report: what the person does with the files.</extracomment>
    <translation>What to do next</translation>
  </message>
  <message id="report.no-clients">
    <extracomment>Under the heading 'Mail programs' when none is installed.</extracomment>
    <translation>No plugin for a mail program is installed.</translation>
  </message>
  <message id="report.no-outgoing">
    <extracomment>Note below the settings when no outgoing server was found.</extracomment>
    <translation>No outgoing server was found: ask the IT desk or the provider for it.</translation>
  </message>
  <message id="report.no-servers">
    <extracomment>Under the heading 'Servers found' when there are none.</extracomment>
    <translation>No source names a mail server for this address.</translation>
  </message>
  <message id="report.not-enough">
    <extracomment>Figure below something that helps, but alone leaves {size} more than the mailbox may hold.</extracomment>
    <translation>not enough alone: at least {size} more must go</translation>
  </message>
  <message id="report.nothing-probed">
    <extracomment>Under the heading 'What the servers offer' when no server was asked.</extracomment>
    <translation>No server was checked.</translation>
  </message>
  <message id="report.outgoing">
    <extracomment>Row of the settings: the outgoing server.</extracomment>
    <translation>Outgoing (SMTP)</translation>
  </message>
  <message id="report.outgoing-late">
    <extracomment>Note below the settings: the outgoing server {host} takes connections at {port} but did not greet in time; --timeout is an option.</extracomment>
    <translation>{host}:{port} has not greeted yet; some servers wait on purpose. With a longer --timeout it can be asked to the end.</translation>
  </message>
  <message id="report.port-25">
    <extracomment>Note below the table of ports when port 25 does not answer.</extracomment>
    <translation>Port 25 carries mail between servers. That it does not answer here is no fault.</translation>
  </message>
  <message id="report.ports">
    <extracomment>Heading in a report: the ports of the mail servers.</extracomment>
    <translation>What the servers offer</translation>
  </message>
  <message id="report.proven">
    <extracomment>Heading in a report: what was seen to work with the real program.</extracomment>
    <translation>Tried with the real program:</translation>
  </message>
  <message id="report.proven-format">
    <extracomment>Heading in a report: what was checked without the real program.</extracomment>
    <translation>Checked without the program:</translation>
  </message>
  <message id="report.reasons">
    <extracomment>Heading in a report: reasons for the recommendation.</extracomment>
    <translation>Why</translation>
  </message>
  <message id="report.remarks">
    <extracomment>Heading in the probe's page: remarks on single ports.</extracomment>
    <translation>Worth knowing</translation>
  </message>
  <message id="report.remedies">
    <extracomment>Heading in a report: things that help, best first.</extracomment>
    <translation>What helps</translation>
  </message>
  <message id="report.retention-days" numerus="yes">
    <extracomment>Note below POP3 settings; {n} is a number of days.</extracomment>
    <translation><numerusform>Mail stays on the server for {n} day, then it is deleted there</numerusform><numerusform>Mail stays on the server for {n} days, then it is deleted there</numerusform></translation>
  </message>
  <message id="report.retention-forever">
    <extracomment>Note below POP3 settings.</extracomment>
    <translation>Mail also stays on the server; nothing is deleted there</translation>
  </message>
  <message id="report.retention-none">
    <extracomment>Note below POP3 settings.</extracomment>
    <translation>Mail is deleted from the server as soon as it is on this computer</translation>
  </message>
  <message id="report.retention-server">
    <extracomment>Below the settings of POP3; the server deletes at once (EXPIRE 0).</extracomment>
    <translation>The server deletes mail as soon as it is fetched, whatever is set</translation>
  </message>
  <message id="report.rules">
    <extracomment>Heading in a report: the rules of the advice.</extracomment>
    <translation>Rules</translation>
  </message>
  <message id="report.seen-at-ports">
    <extracomment>Line below a certificate problem; {host} is the server, {ports} a list of port numbers.</extracomment>
    <translation>Seen at {host}, port {ports}</translation>
  </message>
  <message id="report.server-says">
    <extracomment>A message of the server's operator, quoted. {host} is the server, {text} its own words in its own language.</extracomment>
    <translation>{host} says: “{text}”</translation>
  </message>
  <message id="report.servers-found">
    <extracomment>Heading in a report: the mail servers the sources name.</extracomment>
    <translation>Servers found</translation>
  </message>
  <message id="report.settings">
    <extracomment>Heading in a report: the settings to make in the mail program.</extracomment>
    <translation>Settings</translation>
  </message>
  <message id="report.sign-in-methods">
    <extracomment>Heading in a report: the sign-in methods of each port.</extracomment>
    <translation>Ways to sign in</translation>
  </message>
  <message id="report.software">
    <extracomment>Under a host's table of ports: the server's software. {names} are product names.</extracomment>
    <translation>Server software: {names}</translation>
  </message>
  <message id="report.sources-asked">
    <extracomment>Heading in a report: the sources that were asked for mail servers.</extracomment>
    <translation>Where we looked</translation>
  </message>
  <message id="report.space">
    <extracomment>Heading in a report: the space of the mailbox.</extracomment>
    <translation>Space</translation>
  </message>
  <message id="report.space-at-least">
    <extracomment>Line about the space of the mailbox when some folders could not be measured; {used} is what the others hold.</extracomment>
    <translation>At least {used} used; not all folders could be measured</translation>
  </message>
  <message id="report.space-at-least-of">
    <extracomment>Line about the space of the mailbox when some folders could not be measured; {used} is what the others hold, {limit} its size.</extracomment>
    <translation>At least {used} of {limit} used; not all folders could be measured</translation>
  </message>
  <message id="report.space-limit">
    <extracomment>Line about the space of the mailbox when only its limit is known; {limit} is a size.</extracomment>
    <translation>{limit} in all</translation>
  </message>
  <message id="report.space-shared">
    <extracomment>Line about a space that all mailboxes of the domain share, by the server's quota; {used} of {limit} are sizes.</extracomment>
    <translation>The whole domain together: {used} of {limit} used</translation>
  </message>
  <message id="report.space-used">
    <extracomment>Line about the space of the mailbox when its limit is not known; {used} is a size.</extracomment>
    <translation>{used} used</translation>
  </message>
  <message id="report.space-used-about">
    <extracomment>Line about the space of the mailbox when its limit is not known; {used} is a size, estimated from a part of the mail.</extracomment>
    <translation>About {used} used</translation>
  </message>
  <message id="report.space-used-of">
    <extracomment>Line about the space of the mailbox; {used} and {limit} are sizes, {share} a percentage.</extracomment>
    <translation>{used} of {limit} used ({share})</translation>
  </message>
  <message id="report.space-used-of-about">
    <extracomment>Line about the space of the mailbox; {used} of {limit}, {share} in percent, estimated from a part of the mail.</extracomment>
    <translation>About {used} of {limit} used ({share})</translation>
  </message>
  <message id="report.strength-decided">
    <extracomment>Line below the answer: how sure it is.</extracomment>
    <translation>Sure: enough is known to decide</translation>
  </message>
  <message id="report.strength-leaning">
    <extracomment>Line below the answer: how sure it is.</extracomment>
    <translation>Not a must: the other type would work too</translation>
  </message>
  <message id="report.strength-open">
    <extracomment>below the answer</extracomment>
    <translation>Nothing speaks clearly for either type: this one will do</translation>
  </message>
  <message id="report.strength-open-option">
    <extracomment>Below the headline when nothing decides. {option} is the option of the command line that would, or two of them.</extracomment>
    <translation>Nothing decides it yet: run it again with {option} for clearer advice</translation>
  </message>
  <message id="report.strength-open-question">
    <extracomment>Below the headline when nothing decides, in the dialogue and on the page. {question} is a question of the dialogue (setup.*).</extracomment>
    <translation>Nothing decides it yet: the answer to “{question}” would make it clearer</translation>
  </message>
  <message id="report.suspicions">
    <extracomment>Heading in the probe's page: reasons on this side, not the server's.</extracomment>
    <translation>Check this computer and its network first</translation>
  </message>
  <message id="report.thresholds">
    <extracomment>Heading in a report: the limits the rules judge by.</extracomment>
    <translation>Limits in force</translation>
  </message>
  <message id="report.undetermined">
    <extracomment>Heading in a report: what could not be judged.</extracomment>
    <translation>What could not be told</translation>
  </message>
  <message id="report.unverified">
    <extracomment>Heading in a report: what nobody could try.</extracomment>
    <translation>Not tried:</translation>
  </message>
  <message id="report.user-name">
    <extracomment>Line below the settings; {name} is the name to sign in with.</extracomment>
    <translation>User name: {name}</translation>
  </message>
  <message id="report.user-name-outgoing">
    <extracomment>Line below the settings when the outgoing server needs another name; {name} is that name.</extracomment>
    <translation>User name for outgoing mail: {name}</translation>
  </message>
  <message id="report.user-name-unknown">
    <extracomment>Line below the settings when the name to sign in with is not known.</extracomment>
    <translation>User name: not known yet, and not this address; name it with --user</translation>
  </message>
  <message id="report.what-would-change-it">
    <extracomment>Heading in a report: changes that would turn the recommendation.</extracomment>
    <translation>What would change this advice</translation>
  </message>
  <message id="report.will-write">
    <extracomment>Heading above a list of files; {folder} is the folder they will be written to.</extracomment>
    <translation>Will be written to {folder}</translation>
  </message>
  <message id="report.written">
    <extracomment>Heading above a list of files; {folder} is the folder they were written to.</extracomment>
    <translation>Written to {folder}</translation>
  </message>
  <message id="rule.already-pop3.at-once">
    <extracomment>Comes first: the person has a POP3 account, and this server lets it leave nothing.</extracomment>
    <translation>As soon as deletion is on, the next receive removes all mail from the server. Save a copy first.</translation>
  </message>
  <message id="rule.already-pop3.first" numerus="yes">
    <extracomment>First thing to do; {n} days.</extracomment>
    <translation><numerusform>The days have been counting: as soon as deletion is on, the next receive removes everything older than {n} day from the server. Save a copy first.</numerusform><numerusform>The days have been counting: as soon as deletion is on, the next receive removes everything older than {n} days from the server. Save a copy first.</numerusform></translation>
  </message>
  <message id="rule.already-pop3.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>In a POP3 account that is in use, deletion takes old mail at once: copy, check the copy, then change the setting.</translation>
  </message>
  <message id="rule.client-cannot-delete.caution">
    <extracomment>Caution of the advice. {client} is the program.</extracomment>
    <translation>{client} cannot delete after a number of days, so it leaves all mail on the server: you have to clear the space yourself in webmail.</translation>
  </message>
  <message id="rule.client-cannot-delete.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>With a program that cannot delete after N days, POP3 frees no space on the server.</translation>
  </message>
  <message id="rule.client-cannot-delete.unknown" numerus="yes">
    <extracomment>caution; for a printed page that suits any program; {n} is a number of days</extracomment>
    <translation><numerusform>Look first whether your program can delete mail from the server after {n} day. If it cannot, POP3 frees no space: use IMAP instead.</numerusform><numerusform>Look first whether your program can delete mail from the server after {n} days. If it cannot, POP3 frees no space: use IMAP instead.</numerusform></translation>
  </message>
  <message id="rule.client-cannot.either">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>{client} can reach this server neither by IMAP nor by POP3.</translation>
  </message>
  <message id="rule.client-cannot.imap">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>{client} cannot use IMAP with this server.</translation>
  </message>
  <message id="rule.client-cannot.pop3">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>{client} cannot use POP3 with this server.</translation>
  </message>
  <message id="rule.client-cannot.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A type that the chosen mail program cannot do is never recommended for it.</translation>
  </message>
  <message id="rule.client-counts-differently.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>Some programs count the {n} day from the first download: space is freed after that. Others count from the day the mail was sent: old mail leaves the server at once.</numerusform><numerusform>Some programs count the {n} days from the first download: space is freed after that. Others count from the day the mail was sent: old mail leaves the server at once.</numerusform></translation>
  </message>
  <message id="rule.client-counts-differently.download" numerus="yes">
    <extracomment>Caution of the advice. {n} days, {client} the program.</extracomment>
    <translation><numerusform>{client} counts the {n} day from the first download: space on the server is freed only after that.</numerusform><numerusform>{client} counts the {n} days from the first download: space on the server is freed only after that.</numerusform></translation>
  </message>
  <message id="rule.client-counts-differently.message-date" numerus="yes">
    <extracomment>Caution of the advice. {n} days, {client} the program.</extracomment>
    <translation><numerusform>{client} counts the {n} day from the day the mail was sent: older mail leaves the server on the first day.</numerusform><numerusform>{client} counts the {n} days from the day the mail was sent: older mail leaves the server on the first day.</numerusform></translation>
  </message>
  <message id="rule.client-counts-differently.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>“Delete after N days” counts from the first download in some programs, from the day the mail was sent in others.</translation>
  </message>
  <message id="rule.deletion-spreads.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>What you delete in one program is deleted on the server, and so on every device and in webmail.</translation>
  </message>
  <message id="rule.deletion-spreads.shared">
    <extracomment>Caution of the advice.</extracomment>
    <translation>What one of you deletes is gone for everybody who reads this mailbox. Agree on who may delete.</translation>
  </message>
  <message id="rule.deletion-spreads.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>With IMAP, mail deleted in the program is deleted on the server too.</translation>
  </message>
  <message id="rule.domain-full.first">
    <extracomment>Comes first, before the type. {used} of {limit}, {share}: the space that all mailboxes of the domain share.</extracomment>
    <translation>The space of the whole domain is used to {share} ({used} of {limit}): when it is full, nobody receives mail.</translation>
  </message>
  <message id="rule.domain-full.full">
    <extracomment>Comes first, before the type. {used} of {limit}: the space that all mailboxes of the domain share.</extracomment>
    <translation>The space of the whole domain is full ({used} of {limit}), and nobody receives mail: tell the IT desk at once.</translation>
  </message>
  <message id="rule.domain-full.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>The domain's space is nearly used up: free space or ask for more before anything else.</translation>
  </message>
  <message id="rule.domain-space.because">
    <extracomment>Clause of the headline after "because". {share} of the shared space.</extracomment>
    <translation>this mailbox takes {share} of the space the whole domain shares</translation>
  </message>
  <message id="rule.domain-space.conflict">
    <extracomment>Caution: a reason for the type that was not chosen. {used} of {limit}, {share}.</extracomment>
    <translation>This mailbox takes {used} of the {limit} that the whole domain shares ({share}). When that is used up, nobody receives mail: clear old mail.</translation>
  </message>
  <message id="rule.domain-space.days" numerus="yes">
    <extracomment>Caution. {n} days until the space that the whole domain shares is full; {used} of {limit}, {share} are this mailbox.</extracomment>
    <translation><numerusform>The space the whole domain shares ({limit}) will be full in about {n} day, and then nobody receives mail. This mailbox takes {used} of it ({share}): clear old mail.</numerusform><numerusform>The space the whole domain shares ({limit}) will be full in about {n} days, and then nobody receives mail. This mailbox takes {used} of it ({share}): clear old mail.</numerusform></translation>
  </message>
  <message id="rule.domain-space.reason">
    <extracomment>Reason of the advice. {used} of {limit}, {share}.</extracomment>
    <translation>This mailbox takes {used} of the {limit} that the whole domain shares ({share}). POP3 keeps room for the others.</translation>
  </message>
  <message id="rule.domain-space.shared">
    <extracomment>Caution of the advice, for IT. {used} of {limit}, {share}: of the space that all mailboxes share, by the server's quota.</extracomment>
    <translation>All mailboxes of the domain together use {share} of their space ({used} of {limit}). When it is used up, nobody receives mail.</translation>
  </message>
  <message id="rule.domain-space.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>The space that the whole domain shares must not run out, nor one mailbox fill it.</translation>
  </message>
  <message id="rule.emptied-by-another.empty">
    <extracomment>Comes first: Inbox is empty, or holds mail of today only.</extracomment>
    <translation>Missing mail is probably in another computer or service that fetches it and deletes it here, such as an old PC, Gmail or an ERP system: there is next to nothing in the Inbox, while Sent goes far back. Stop the deleting first, or more will disappear.</translation>
  </message>
  <message id="rule.emptied-by-another.first" numerus="yes">
    <extracomment>First thing to do. {n} days is how far the Inbox reaches back.</extracomment>
    <translation><numerusform>Missing mail is probably in another computer or service that fetches it and deletes it here, such as an old PC, Gmail or an ERP system: the Inbox goes back only {n} day, Sent much further. Stop the deleting first, or more will disappear.</numerusform><numerusform>Missing mail is probably in another computer or service that fetches it and deletes it here, such as an old PC, Gmail or an ERP system: the Inbox goes back only {n} days, Sent much further. Stop the deleting first, or more will disappear.</numerusform></translation>
  </message>
  <message id="rule.emptied-by-another.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>When the Inbox ends abruptly while Sent goes back much further, another program probably removes mail from it.</translation>
  </message>
  <message id="rule.figures-differ.caution">
    <extracomment>caution; {said} and {seen} are figures.used, figures.limit or both, joined by “and”</extracomment>
    <translation>You said {said}, but the server says {seen}. The figures of the server count here, because they were measured in this mailbox: check that it is the right account.</translation>
  </message>
  <message id="rule.figures-differ.summary">
    <extracomment>rule list</extracomment>
    <translation>What the person read in webmail is compared with what the server says.</translation>
  </message>
  <message id="rule.filling-up.because" numerus="yes">
    <extracomment>Reason as a clause of the headline; {n} days.</extracomment>
    <translation><numerusform>the mailbox will be full in about {n} day</numerusform><numerusform>the mailbox will be full in about {n} days</numerusform></translation>
  </message>
  <message id="rule.filling-up.conflict" numerus="yes">
    <extracomment>Caution of IMAP, and of POP3 that deletes nothing: {n} days, {limit} of space.</extracomment>
    <translation><numerusform>All mail stays on the server: the {limit} are used up in about {n} day.</numerusform><numerusform>All mail stays on the server: the {limit} are used up in about {n} days.</numerusform></translation>
  </message>
  <message id="rule.filling-up.reason" numerus="yes">
    <extracomment>Reason; {n} days, {limit} of space.</extracomment>
    <translation><numerusform>At the present rate the {limit} are used up in about {n} day. With POP3 the program takes mail off the server after some days, so that there is room for new mail.</numerusform><numerusform>At the present rate the {limit} are used up in about {n} days. With POP3 the program takes mail off the server after some days, so that there is room for new mail.</numerusform></translation>
  </message>
  <message id="rule.filling-up.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A mailbox that fills within half a year: POP3 on one device that can delete, else the space has to be watched.</translation>
  </message>
  <message id="rule.full-soon.archive">
    <extracomment>Comes first, before the type. {used} of {limit}; the mailbox is only kept, for example of someone who left.</extracomment>
    <translation>The space is nearly used up ({used} of {limit}), but delete nothing yet: first copy all that is to be kept.</translation>
  </message>
  <message id="rule.full-soon.first" numerus="yes">
    <extracomment>First thing to do. {n} days left, {used} of {limit}.</extracomment>
    <translation><numerusform>Free space first: {used} of {limit} are used, and in about {n} day the mailbox will be full.</numerusform><numerusform>Free space first: {used} of {limit} are used, and in about {n} days the mailbox will be full.</numerusform></translation>
  </message>
  <message id="rule.full-soon.share">
    <extracomment>First thing to do; {used} of {limit}.</extracomment>
    <translation>Free space first: {used} of {limit} are used, and a few large mails can fill the rest.</translation>
  </message>
  <message id="rule.full-soon.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A mailbox that will be full within 30 days needs space before the type is changed.</translation>
  </message>
  <message id="rule.full-soon.today">
    <extracomment>Comes first, before the type. {used} of {limit}; what comes in a day is more than what is left.</extracomment>
    <translation>Free space first: {used} of {limit} are used, and the mailbox may be full today.</translation>
  </message>
  <message id="rule.full.almost">
    <extracomment>Comes first, before the type. {used} of {limit}, {share} rounded down: below 100%.</extracomment>
    <translation>Free space first: the mailbox is almost full, {share} ({used} of {limit}), and a large mail may not get in.</translation>
  </message>
  <message id="rule.full.archive">
    <extracomment>Comes first, before the type. {used} of {limit}; the mailbox is only kept, for example of someone who left.</extracomment>
    <translation>The space is used up ({used} of {limit}), but delete nothing yet: first copy all that is to be kept.</translation>
  </message>
  <message id="rule.full.first">
    <extracomment>First thing to do. {used} of {limit}.</extracomment>
    <translation>The mailbox is full ({used} of {limit} used), new mail does not get in: free space first, then ask the senders to send again.</translation>
  </message>
  <message id="rule.full.over">
    <extracomment>Comes first, before the type. {used} of {limit}; {over} is the part above the limit.</extracomment>
    <translation>The mailbox is full ({used} of {limit} used, {over} too much), new mail does not get in: free more than {over} first, then ask the senders to send again.</translation>
  </message>
  <message id="rule.full.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A full or almost full mailbox refuses new mail: free space first.</translation>
  </message>
  <message id="rule.hidden-from-others.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>Before you add a phone or a second computer, change to IMAP: otherwise it will not see mail older than {n} day.</numerusform><numerusform>Before you add a phone or a second computer, change to IMAP: otherwise it will not see mail older than {n} days.</numerusform></translation>
  </message>
  <message id="rule.hidden-from-others.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>With POP3, mail that one machine fetched and deleted is missing on all others.</translation>
  </message>
  <message id="rule.imap-not-offered.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>The server does not offer IMAP.</translation>
  </message>
  <message id="rule.imap-not-offered.silent">
    <extracomment>Reason of the advice.</extracomment>
    <translation>The server does not answer on the ports of IMAP.</translation>
  </message>
  <message id="rule.imap-not-offered.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A server without IMAP cannot be used with IMAP.</translation>
  </message>
  <message id="rule.imap-not-safe.both">
    <extracomment>Reason, for IMAP and POP3 alike.</extracomment>
    <translation>The server answers, but it could not be proven that the connection is encrypted and the server the right one. A password would be at risk.</translation>
  </message>
  <message id="rule.imap-not-safe.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>The server answers on a port for IMAP, but it could not be proven that the connection is encrypted and the server the right one. A password would be at risk.</translation>
  </message>
  <message id="rule.imap-not-safe.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>IMAP without verified encryption is never recommended.</translation>
  </message>
  <message id="rule.inbox-only.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>POP3 fetches the Inbox only, and mail sent from this program is kept on this computer only.</translation>
  </message>
  <message id="rule.inbox-only.caution-size">
    <extracomment>Caution of the advice. {stays} lies outside the Inbox.</extracomment>
    <translation>POP3 fetches the Inbox only: {stays} in Sent and other folders stay on the server and go on taking space.</translation>
  </message>
  <message id="rule.inbox-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>POP3 normally sees the Inbox only: Sent and folders stay on the server.</translation>
  </message>
  <message id="rule.leaving-imap.first">
    <extracomment>First thing to do.</extracomment>
    <translation>Before changing to POP3, copy Sent and your own folders to this computer: POP3 fetches the Inbox only.</translation>
  </message>
  <message id="rule.leaving-imap.first-size">
    <extracomment>First thing to do. {size} lies outside the Inbox.</extracomment>
    <translation>Before changing to POP3, copy Sent and your own folders ({size}) to this computer: POP3 fetches the Inbox only.</translation>
  </message>
  <message id="rule.leaving-imap.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Changing from IMAP to POP3 leaves Sent and all folders behind on the server.</translation>
  </message>
  <message id="rule.leaving-pop3.first">
    <extracomment>First thing to do.</extracomment>
    <translation>Before changing to IMAP, set the POP3 account to leave mail on the server, and do not remove it yet. Mail it has already fetched lies on that computer only.</translation>
  </message>
  <message id="rule.leaving-pop3.kept">
    <extracomment>Comes first: the person has a POP3 account, and its server is used no more.</extracomment>
    <translation>Do not remove the POP3 account you have: mail it has already fetched lies on that computer only.</translation>
  </message>
  <message id="rule.leaving-pop3.room">
    <extracomment>Comes first: the person leaves POP3, and the space is short. Steps follow.</extracomment>
    <translation>Old mail lies in the POP3 account of that computer only. Let that account free the space first, then add IMAP.</translation>
  </message>
  <message id="rule.leaving-pop3.stop">
    <extracomment>Comes first: the person leaves POP3, and the server deletes at once (EXPIRE 0).</extracomment>
    <translation>Stop receiving with the POP3 account first: this server deletes mail as soon as it is fetched. Do not remove the account yet: mail it has fetched lies on that computer only.</translation>
  </message>
  <message id="rule.leaving-pop3.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Changing from POP3 to IMAP does not bring the mail on the computer to the server.</translation>
  </message>
  <message id="rule.local-copy.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>you want the mail kept on your computer</translation>
  </message>
  <message id="rule.local-copy.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>You also want the mail on your computer, but IMAP is no backup: what is deleted on the server is gone in the program too.</translation>
  </message>
  <message id="rule.local-copy.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>You want the mail on your own computer: POP3 fetches it there, and you can read it without the internet.</translation>
  </message>
  <message id="rule.local-copy.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Who wants the mail on the own computer, and reads it only there, can use POP3.</translation>
  </message>
  <message id="rule.local-store-limit.caution">
    <extracomment>Caution of the advice. {used} is the mailbox, {limit} the file's limit.</extracomment>
    <translation>The mailbox holds {used}, and Outlook's data file ends at {limit} without an early warning. Split old years into files of their own.</translation>
  </message>
  <message id="rule.local-store-limit.old-file">
    <extracomment>Caution; {limit} such as 50 GB.</extracomment>
    <translation>The mail file of POP3 in Outlook ends at {limit}. Look how large yours has grown over the years, and start a new file for old years before it is full.</translation>
  </message>
  <message id="rule.local-store-limit.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Local files have limits too: Outlook's PST and OST end at 50 GB.</translation>
  </message>
  <message id="rule.low-quota.because">
    <extracomment>Clause of the headline after "because". {limit} is the space.</extracomment>
    <translation>the mailbox has only {limit} of space</translation>
  </message>
  <message id="rule.low-quota.conflict">
    <extracomment>Caution of IMAP, and of POP3 that deletes nothing: {limit} of space.</extracomment>
    <translation>All mail stays on the server, and {limit} is not much. Look at the space regularly: a full mailbox receives nothing.</translation>
  </message>
  <message id="rule.low-quota.reason">
    <extracomment>Reason of the advice. {limit} is the space.</extracomment>
    <translation>The server has only {limit} for you. With POP3 the mail comes to your computer and the program deletes it from the server after some days, so that there is room for new mail.</translation>
  </message>
  <message id="rule.low-quota.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A small mailbox speaks for POP3 on one device; with several it needs care.</translation>
  </message>
  <message id="rule.nearly-full.because">
    <extracomment>Clause of the headline behind 'because'.</extracomment>
    <translation>the server has little space left</translation>
  </message>
  <message id="rule.nearly-full.conflict">
    <extracomment>Caution of IMAP, and of POP3 that deletes nothing: {used} of {limit} of space.</extracomment>
    <translation>{used} of {limit} are used, and all mail stays on the server. Clear the mailbox, or it will receive no more mail.</translation>
  </message>
  <message id="rule.nearly-full.reason">
    <extracomment>Reason: the mailbox is nearly full.</extracomment>
    <translation>The server has little space left. With POP3 the program takes mail off it after some days, so that there is room for new mail.</translation>
  </message>
  <message id="rule.nearly-full.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A mailbox that is nearly full needs space: POP3 frees it on one device, with several the person has to.</translation>
  </message>
  <message id="rule.no-quota-known.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>How much space the mailbox has is not known, so nobody can tell when it is full. A full mailbox receives no new mail.</translation>
  </message>
  <message id="rule.no-quota-known.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Without knowing the space nobody can tell when the mailbox fills up.</translation>
  </message>
  <message id="rule.nothing-decides.devices-unknown">
    <extracomment>Reason of the advice.</extracomment>
    <translation>IMAP leaves all mail on the server, so nothing is lost, however many devices you use.</translation>
  </message>
  <message id="rule.nothing-decides.keep">
    <extracomment>reason; the person has a POP3 account</extracomment>
    <translation>The account you have works, and changing the type can leave old mail behind: change it only when you need to.</translation>
  </message>
  <message id="rule.nothing-decides.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>IMAP leaves all mail on the server, so a second device or webmail later shows everything; POP3 would fit if you wanted the mail on this one computer or had little space.</translation>
  </message>
  <message id="rule.nothing-decides.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>When nothing decides, IMAP: it removes nothing, and a second device later misses nothing.</translation>
  </message>
  <message id="rule.nothing-to-install.copy">
    <extracomment>Reason when no mail program is used, but the mail is wanted on a computer.</extracomment>
    <translation>You read your mail in webmail only, so no type has to be chosen. To keep it on a computer as well, one needs a mail program, or a download from webmail.</translation>
  </message>
  <message id="rule.nothing-to-install.nowhere">
    <extracomment>reason; no device and no webmail were named</extracomment>
    <translation>Where nobody reads the mail, no type has to be chosen.</translation>
  </message>
  <message id="rule.nothing-to-install.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>You read your mail in webmail only, so no type has to be chosen. Webmail shows what is on the server, as IMAP would.</translation>
  </message>
  <message id="rule.nothing-to-install.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>No device has a mail program: nothing has to be set up, webmail does.</translation>
  </message>
  <message id="rule.oauth2-only.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>This server takes no password, only a sign-in in the browser (OAuth2): use a mail program that can do that.</translation>
  </message>
  <message id="rule.oauth2-only.client-can">
    <extracomment>Caution of the advice. {client} is the mail program.</extracomment>
    <translation>{client} will open a browser window to sign in: this server takes no password (OAuth2).</translation>
  </message>
  <message id="rule.oauth2-only.reason">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>This server takes no password, only a sign-in in the browser (OAuth2), and {client} cannot do that here.</translation>
  </message>
  <message id="rule.oauth2-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Some servers take no password, only a sign-in in the browser (OAuth2); not every program can do that.</translation>
  </message>
  <message id="rule.one-device.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>you read it on one computer, want to keep it there, and the server is short of space</translation>
  </message>
  <message id="rule.one-device.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>For one computer that has to relieve the server POP3 would fit, but it cannot be used here. Watch the space, and move old mail to local folders.</translation>
  </message>
  <message id="rule.one-device.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>POP3 brings your mail to this one computer and then clears it from the server, so the mailbox fills up less. No other device misses it.</translation>
  </message>
  <message id="rule.one-device.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>One device that keeps the mail and has to relieve the server: POP3.</translation>
  </message>
  <message id="rule.only-copy-after-retention.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>After {n} day your computer holds the only copy. If it breaks, that mail is gone, unless you keep a second copy elsewhere.</numerusform><numerusform>After {n} days your computer holds the only copy. If it breaks, that mail is gone, unless you keep a second copy elsewhere.</numerusform></translation>
  </message>
  <message id="rule.only-copy-after-retention.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>After that period the computer holds the only copy, and one copy is no backup.</translation>
  </message>
  <message id="rule.own-program-only.bridge">
    <extracomment>Reason of the advice when neither IMAP nor POP3 can be chosen.</extracomment>
    <translation>This provider has no servers for mail programs. Its bridge program on the computer opens the way; it needs a paid plan and does not exist for phones.</translation>
  </message>
  <message id="rule.own-program-only.reason">
    <extracomment>Reason of the advice when neither IMAP nor POP3 can be chosen.</extracomment>
    <translation>This provider has no servers for mail programs: only its own program and its webmail show the mail.</translation>
  </message>
  <message id="rule.own-program-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Some providers let no mail program in: only their own program, or a bridge of theirs, works.</translation>
  </message>
  <message id="rule.phone-only.because">
    <extracomment>Reason as a clause of the headline.</extracomment>
    <translation>the phone is your only device, and a phone can be lost</translation>
  </message>
  <message id="rule.phone-only.conflict">
    <extracomment>The reason as a caution.</extracomment>
    <translation>You read this mail on a phone only: with POP3 what has left the server is gone with the phone. Let it leave all mail on the server.</translation>
  </message>
  <message id="rule.phone-only.reason">
    <extracomment>Reason.</extracomment>
    <translation>You read this mail on a phone only. IMAP keeps all of it on the server: when the phone is lost or replaced, the next one shows everything again.</translation>
  </message>
  <message id="rule.phone-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A phone alone: IMAP, since a phone is no place for the only copy.</translation>
  </message>
  <message id="rule.pop3-expire.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>this server deletes mail as soon as it is fetched by POP3</translation>
  </message>
  <message id="rule.pop3-expire.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>This server itself deletes mail fetched by POP3 after {n} day, whatever the program is set to.</numerusform><numerusform>This server itself deletes mail fetched by POP3 after {n} days, whatever the program is set to.</numerusform></translation>
  </message>
  <message id="rule.pop3-expire.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>This server deletes mail as soon as it is fetched by POP3 (EXPIRE 0), whatever the program is set to. Your computer holds the only copy from the first day.</translation>
  </message>
  <message id="rule.pop3-expire.others">
    <extracomment>reason against POP3 where several devices would use it</extracomment>
    <translation>This server deletes mail as soon as it is fetched by POP3 (EXPIRE 0): of several devices the first would take it away from all others.</translation>
  </message>
  <message id="rule.pop3-expire.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>This server deletes mail as soon as it is fetched by POP3 (EXPIRE 0): your computer would hold the only copy from the first day.</translation>
  </message>
  <message id="rule.pop3-expire.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Some servers delete mail fetched by POP3 by themselves after a number of days.</translation>
  </message>
  <message id="rule.pop3-not-offered.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>The server does not offer POP3.</translation>
  </message>
  <message id="rule.pop3-not-offered.silent">
    <extracomment>Reason of the advice.</extracomment>
    <translation>The server does not answer on the ports of POP3.</translation>
  </message>
  <message id="rule.pop3-not-offered.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A server without POP3 cannot be used with POP3.</translation>
  </message>
  <message id="rule.pop3-not-safe.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>The server answers on a port for POP3, but it could not be proven that the connection is encrypted and the server the right one. A password would be at risk.</translation>
  </message>
  <message id="rule.pop3-not-safe.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>POP3 without verified encryption is never recommended.</translation>
  </message>
  <message id="rule.pop3-without-uidl.at-once">
    <extracomment>Caution of the advice, where POP3 is the only way and has no UIDL.</extracomment>
    <translation>POP3 on this server does not number the mails (no UIDL), so the program has to delete them from the server at once. Your computer then holds the only copy, and webmail shows nothing of it.</translation>
  </message>
  <message id="rule.pop3-without-uidl.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>POP3 on this server does not number the mails (no UIDL). A program could not leave copies there: it would fetch everything again each time, or delete at once.</translation>
  </message>
  <message id="rule.pop3-without-uidl.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>POP3 without UIDL cannot leave mail on the server: programs would fetch everything again or delete at once.</translation>
  </message>
  <message id="rule.retention-period.frees" numerus="yes">
    <extracomment>Caution of the advice. {n} days; {size} is freed in the Inbox.</extracomment>
    <translation><numerusform>Let the program leave mail on the server for {n} day and delete it then. After that the server has about {size} more room.</numerusform><numerusform>Let the program leave mail on the server for {n} days and delete it then. After that the server has about {size} more room.</numerusform></translation>
  </message>
  <message id="rule.retention-period.never">
    <extracomment>Caution of the advice.</extracomment>
    <translation>Set the program to leave all mail on the server: many delete at once unless told otherwise. This frees no space on the server.</translation>
  </message>
  <message id="rule.retention-period.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>With POP3 the period set in the program says when mail is deleted from the server.</translation>
  </message>
  <message id="rule.retention-period.too-long" numerus="yes">
    <extracomment>First thing: {n} days of mail take {size}, the mailbox holds {limit}.</extracomment>
    <translation><numerusform>Mail comes in faster than the space allows: {n} day of it takes at least {size}, and there are {limit}. Ask for more space first, or look back for fewer days.</numerusform><numerusform>Mail comes in faster than the space allows: {n} days of it take at least {size}, and there are {limit}. Ask for more space first, or look back for fewer days.</numerusform></translation>
  </message>
  <message id="rule.server-moved.first">
    <extracomment>First thing to do: the mailbox moved.</extracomment>
    <translation>The mailbox is on another server now. Keep your account and change only the server’s name in it.</translation>
  </message>
  <message id="rule.server-moved.pop3">
    <extracomment>First thing to do: the mailbox moved and the account is POP3.</extracomment>
    <translation>The mailbox is on another server now. Keep your POP3 account and do this in order, or all old mail comes a second time.</translation>
  </message>
  <message id="rule.server-moved.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>After a move, POP3 fetches old mail again, because the new server numbers it anew.</translation>
  </message>
  <message id="rule.several-devices.because" numerus="yes">
    <extracomment>Clause of the headline after "because". {n} devices.</extracomment>
    <translation><numerusform>you read this mail on {n} device</numerusform><numerusform>you read this mail on {n} devices</numerusform></translation>
  </message>
  <message id="rule.several-devices.conflict" numerus="yes">
    <extracomment>Caution: a reason for the type that was not chosen. {n} devices.</extracomment>
    <translation><numerusform>You read this mail on {n} device.</numerusform><numerusform>You read this mail on {n} devices, and POP3 does not keep them alike: each fetches its own copy, and sent or filed mail stays on the one where you did it.</numerusform></translation>
  </message>
  <message id="rule.several-devices.reason" numerus="yes">
    <extracomment>Reason of the advice. {n} devices.</extracomment>
    <translation><numerusform>You read this mail on {n} device.</numerusform><numerusform>With IMAP all {n} devices show the same mail: read, sent and filed alike. With POP3 one device would take mail away from the others.</numerusform></translation>
  </message>
  <message id="rule.several-devices.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Several devices that must show the same mail: IMAP.</translation>
  </message>
  <message id="rule.shared-mailbox.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>someone else reads this mailbox too</translation>
  </message>
  <message id="rule.shared-mailbox.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>Someone else reads this mailbox too, but POP3 does not show one what the other has answered. Let no program delete from the server.</translation>
  </message>
  <message id="rule.shared-mailbox.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>Someone else reads this mailbox too. With IMAP both see what has come and what was answered; with POP3 one would take the mail away from the other.</translation>
  </message>
  <message id="rule.shared-mailbox.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A mailbox that several people read must show all of them the same: IMAP.</translation>
  </message>
  <message id="rule.some-programs.exchange">
    <extracomment>First thing to do; {adding} and {able} are names of mail programs, joined by “and”.</extracomment>
    <translation>In {adding} add the account as Microsoft 365 (Exchange). The settings below are for {able}.</translation>
  </message>
  <message id="rule.some-programs.first">
    <extracomment>to be done first; {unable} and {able} are names of mail programs, joined by “and”</extracomment>
    <translation>{unable} cannot be used with this mailbox: take webmail or another program instead. The settings below are for {able}.</translation>
  </message>
  <message id="rule.some-programs.mixed">
    <extracomment>First thing to do; {adding}, {unable} and {able} are names of mail programs, joined by “and”.</extracomment>
    <translation>In {adding} add the account as Microsoft 365 (Exchange). {unable} cannot be used with this mailbox. The settings below are for {able}.</translation>
  </message>
  <message id="rule.some-programs.summary">
    <extracomment>rule list</extracomment>
    <translation>Some of several mail programs may need another way to this mailbox than the others.</translation>
  </message>
  <message id="rule.watch-space.caution">
    <extracomment>Caution of the advice. {used} of {limit}.</extracomment>
    <translation>With IMAP all mail stays on the server. {used} of {limit} are used now; look from time to time, because a full mailbox receives nothing.</translation>
  </message>
  <message id="rule.watch-space.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>With IMAP everything stays on the server: look at the space from time to time.</translation>
  </message>
  <message id="rule.webmail-all.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>you also use webmail for all your mail</translation>
  </message>
  <message id="rule.webmail-all.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>You use webmail for all your mail: with POP3 it shows everything only as long as the program deletes nothing from the server.</translation>
  </message>
  <message id="rule.webmail-all.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>You also look through all your mail in webmail. IMAP leaves it on the server, where webmail shows it; with POP3, mail deleted from the server is no longer seen there.</translation>
  </message>
  <message id="rule.webmail-all.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Who uses webmail for all mail needs it to stay on the server: IMAP.</translation>
  </message>
  <message id="rule.webmail-recent.because" numerus="yes">
    <extracomment>Clause of the headline after "because". {n} days.</extracomment>
    <translation><numerusform>webmail has to show you the last {n} day</numerusform><numerusform>webmail has to show you the last {n} days</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.conflict" numerus="yes">
    <extracomment>Caution: a reason for the type that was not chosen. {n} days.</extracomment>
    <translation><numerusform>In webmail you look {n} day back: with POP3 that works only as long as nothing is deleted from the server.</numerusform><numerusform>In webmail you look {n} days back: with POP3 that works only as long as nothing is deleted from the server.</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.covered" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>On trips webmail shows the mail of the last {n} day; older mail is on your computer only.</numerusform><numerusform>On trips webmail shows the mail of the last {n} days; older mail is on your computer only.</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.reason" numerus="yes">
    <extracomment>Reason of the advice. {n} days.</extracomment>
    <translation><numerusform>In webmail you look {n} day back, longer than POP3 should leave mail on this server. IMAP leaves it there.</numerusform><numerusform>In webmail you look {n} days back, longer than POP3 should leave mail on this server. IMAP leaves it there.</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.server" numerus="yes">
    <extracomment>Reason: {n} days are to be seen in webmail; the server itself deletes after {days} days (EXPIRE).</extracomment>
    <translation><numerusform>In webmail you look {n} day back, but this server deletes mail fetched by POP3 after {days} days. IMAP leaves it there.</numerusform><numerusform>In webmail you look {n} days back, but this server deletes mail fetched by POP3 after {days} days. IMAP leaves it there.</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>Webmail for recent mail goes with POP3 as long as mail stays on the server for those days.</translation>
  </message>
  <message id="rule.webmail-recent.tight" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>Webmail needs the last {n} day, but for that much mail the server may not have enough space. Watch the space, or look less far back.</numerusform><numerusform>Webmail needs the last {n} days, but for that much mail the server may not have enough space. Watch the space, or look less far back.</numerusform></translation>
  </message>
  <message id="rule.whole-mailbox.because">
    <extracomment>Reason as a clause of the headline.</extracomment>
    <translation>the whole mailbox is to be kept, with Sent and all folders</translation>
  </message>
  <message id="rule.whole-mailbox.conflict">
    <extracomment>The reason as a caution.</extracomment>
    <translation>POP3 keeps the Inbox only. Save Sent and the other folders from webmail, before the mailbox is closed.</translation>
  </message>
  <message id="rule.whole-mailbox.reason">
    <extracomment>Reason.</extracomment>
    <translation>IMAP shows Sent and every folder: copy them once into local folders, check the copy, and only then let the mailbox be closed. POP3 would fetch the Inbox only.</translation>
  </message>
  <message id="rule.whole-mailbox.shared">
    <extracomment>reason; a mailbox is to be kept and others read it too</extracomment>
    <translation>IMAP shows Sent and every folder, so that all of it can be copied into local folders; POP3 would fetch the Inbox only. Do not close the mailbox while others read it.</translation>
  </message>
  <message id="rule.whole-mailbox.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>A mailbox that is only kept (somebody has left): IMAP, to copy all of it once.</translation>
  </message>
  <message id="said-program.android-mail">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>the phone’s own mail app (Android)</translation>
  </message>
  <message id="said-program.apple-mail-ios">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Mail on iPhone or iPad</translation>
  </message>
  <message id="said-program.apple-mail-mac">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Mail on a Mac</translation>
  </message>
  <message id="said-program.device">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>a printer, scanner or other device</translation>
  </message>
  <message id="said-program.gmail-android">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Gmail on Android</translation>
  </message>
  <message id="said-program.other">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>another program</translation>
  </message>
  <message id="said-program.outlook-classic">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Outlook (classic)</translation>
  </message>
  <message id="said-program.outlook-mobile">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Outlook on a phone</translation>
  </message>
  <message id="said-program.outlook-new">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>new Outlook</translation>
  </message>
  <message id="said-program.thunderbird">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Thunderbird</translation>
  </message>
  <message id="said-program.thunderbird-android">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Thunderbird or K-9 on Android</translation>
  </message>
  <message id="score-part.found">
    <extracomment>Audit: a part of the score: do mail programs find the settings?</extracomment>
    <translation>Found by mail programs</translation>
  </message>
  <message id="score-part.lasting">
    <extracomment>Audit: a part of the score: will it stay so?</extracomment>
    <translation>Lasting</translation>
  </message>
  <message id="score-part.safe">
    <extracomment>Audit: a part of the score: are the servers safe?</extracomment>
    <translation>Safe</translation>
  </message>
  <message id="score-part.true">
    <extracomment>Audit: a part of the score: is what is published true?</extracomment>
    <translation>True</translation>
  </message>
  <message id="serve.listening">
    <extracomment>On the terminal when `serve` has started. {place} is an address with its port, or a socket.</extracomment>
    <translation>Listening at {place}</translation>
  </message>
  <message id="serve.more-domains" numerus="yes">
    <extracomment>On the terminal when `serve` has started, at the end. {n} is a number of domains.</extracomment>
    <translation><numerusform>and {n} more domain</numerusform><numerusform>and {n} more domains</numerusform></translation>
  </message>
  <message id="serve.page">
    <extracomment>On the terminal when `serve` has started. {url} is a URL.</extracomment>
    <translation>Page for people: {url}</translation>
  </message>
  <message id="serve.reloaded" numerus="yes">
    <extracomment>While `serve` runs, after files were read again. {n} is a number of domains.</extracomment>
    <translation><numerusform>Domains read again: {n} domain</numerusform><numerusform>Domains read again: {n} domains</numerusform></translation>
  </message>
  <message id="serve.server-back">
    <extracomment>While `serve` runs. {server} is a mail server.</extracomment>
    <translation>{server} works again.</translation>
  </message>
  <message id="serve.server-fails" numerus="yes">
    <extracomment>While `serve` runs; the mail server stands before it. {n} is how often a check failed.</extracomment>
    <translation><numerusform>It does not answer as the domain file says: {n} failed check in a day. After three it is left out of the answers.</numerusform><numerusform>It does not answer as the domain file says: {n} failed checks in a day. After three it is left out of the answers.</numerusform></translation>
  </message>
  <message id="serve.server-withdrawn" numerus="yes">
    <extracomment>While `serve` runs, when a mail server was taken out of the answers; it stands before the sentence. {n} is how often a check failed.</extracomment>
    <translation><numerusform>Left out of the answers: {n} failed check in a day.</numerusform><numerusform>Left out of the answers: {n} failed checks in a day.</numerusform></translation>
  </message>
  <message id="serve.signing-failed">
    <extracomment>While `serve` runs.</extracomment>
    <translation>A profile went out unsigned: the signing program gave no valid signature in time.</translation>
  </message>
  <message id="serve.stopping">
    <extracomment>While `serve` runs, when it was told to end.</extracomment>
    <translation>Ending: what has begun is still answered.</translation>
  </message>
  <message id="serve.try">
    <extracomment>On the terminal when `serve` has started, above a list of URLs. {domain} is a domain.</extracomment>
    <translation>To try for {domain}:</translation>
  </message>
  <message id="serve.web-missing">
    <extracomment>On the terminal when `serve` has started, above the lines for three web servers.</extracomment>
    <translation>The web server in front does not answer with these settings yet. Lines for it:</translation>
  </message>
  <message id="serve.zone-missing">
    <extracomment>On the terminal when `serve` has started, above lines of a DNS zone. {domain} is a domain.</extracomment>
    <translation>Not seen in the DNS of {domain}:</translation>
  </message>
  <message id="server-note.no-quota">
    <extracomment>Remark on a server; {product} is its software, such as DirectAdmin.</extracomment>
    <translation>With {product} a mailbox without a quota can fill the whole hosting space, and then the web site and all mail of the company stop</translation>
  </message>
  <message id="server-note.space-page">
    <extracomment>Remark on a server; {product} is its software, such as cPanel, {url} the usual address of its page.</extracomment>
    <translation>How full the mailbox is stands in {product}, usually at {url}</translation>
  </message>
  <message id="server-note.switched-off">
    <extracomment>Remark on a server that takes mail for sending only; {host} is its name.</extracomment>
    <translation>{host} is a Microsoft Exchange server: IMAP and POP3 stay off there until the IT desk switches them on. Outlook works without them</translation>
  </message>
  <message id="server-note.trash">
    <extracomment>Remark on a server; {product} is its software, such as Zimbra.</extracomment>
    <translation>{product} usually empties Trash and Junk after 30 days: keep nothing there that is still needed</translation>
  </message>
  <message id="setting.incoming-host">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>incoming server</translation>
  </message>
  <message id="setting.incoming-login">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>user name for receiving</translation>
  </message>
  <message id="setting.incoming-port">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>incoming port</translation>
  </message>
  <message id="setting.incoming-security">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>incoming encryption</translation>
  </message>
  <message id="setting.incoming-sign-in">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>sign-in method for receiving</translation>
  </message>
  <message id="setting.outgoing-host">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>outgoing server</translation>
  </message>
  <message id="setting.outgoing-login">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>user name for sending</translation>
  </message>
  <message id="setting.outgoing-port">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>outgoing port</translation>
  </message>
  <message id="setting.outgoing-security">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>outgoing encryption</translation>
  </message>
  <message id="setting.outgoing-sign-in">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>sign-in method for sending</translation>
  </message>
  <message id="setting.password-inside-encryption">
    <extracomment>How one signs in, in setup.corrects-one: the usual way.</extracomment>
    <translation>ordinary password inside the encryption</translation>
  </message>
  <message id="setup.address">
    <extracomment>First question of setup.</extracomment>
    <translation>What is your e-mail address?</translation>
  </message>
  <message id="setup.address.help">
    <extracomment>Help of the question setup.address, shown by other programs that ask it.</extracomment>
    <translation>The mail servers are looked for by the part behind the @.</translation>
  </message>
  <message id="setup.already-there">
    <extracomment>End of set-up: the chosen profile holds the mailbox {address} on the server {host} already.</extracomment>
    <translation>{address} is already set up there on {host}. Nothing has to be added, and nothing was changed.</translation>
  </message>
  <message id="setup.answered">
    <extracomment>One line of setup.which-change: {question} is a question and {answer} the answer to it so far.</extracomment>
    <translation>{question} {answer}</translation>
  </message>
  <message id="setup.asides">
    <extracomment>Said once before the first question of set-up at a terminal. The words are among those of prompt.words-for-help, -back, -change.</extracomment>
    <translation>At every question: ? explains it, back returns to the one before, change lets you answer an earlier one anew. Ctrl-C ends it; nothing is changed before your last yes.</translation>
  </message>
  <message id="setup.backup">
    <extracomment>Yes-or-no question of setup.</extracomment>
    <translation>Should your mail also be kept on this computer, in case the server no longer has it one day?</translation>
  </message>
  <message id="setup.backup.help">
    <extracomment>Help of the question setup.backup, shown by other programs that ask it.</extracomment>
    <translation>A copy on one computer is not a backup: when the computer fails, it is gone too.</translation>
  </message>
  <message id="setup.close-program">
    <extracomment>In set-up while the mail program {client} is running; it goes on when that is closed.</extracomment>
    <translation>Please close {client} now. Set-up goes on by itself then.</translation>
  </message>
  <message id="setup.corrects">
    <extracomment>Said before the preview: the account {address} is in the program already, with settings that are not right; they follow one by one (setup.corrects-one).</extracomment>
    <translation>{address} is set up there already. What is not right will be corrected in it:</translation>
  </message>
  <message id="setup.corrects-missing">
    <extracomment>One setting that will be corrected and does not stand there yet: {setting} is its name, {right} what is right.</extracomment>
    <translation>{setting}: not set → {right}</translation>
  </message>
  <message id="setup.corrects-one">
    <extracomment>One setting that will be corrected: {setting} is its name, {before} what stands there, {right} what is right.</extracomment>
    <translation>{setting}: {before} → {right}</translation>
  </message>
  <message id="setup.current-imap">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>yes, as IMAP</translation>
  </message>
  <message id="setup.current-none">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>not yet</translation>
  </message>
  <message id="setup.current-pop3">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>yes, as POP3</translation>
  </message>
  <message id="setup.current-type">
    <extracomment>setup: question with four numbered answers.</extracomment>
    <translation>Is this address already set up in a mail program?</translation>
  </message>
  <message id="setup.current-type.help">
    <extracomment>Help of the question setup.current-type, shown by other programs that ask it.</extracomment>
    <translation>Changing the type of an account needs care, so that no mail is lost.</translation>
  </message>
  <message id="setup.current-unknown">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>I do not know</translation>
  </message>
  <message id="setup.home-computer">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>Computer at home, or a notebook</translation>
  </message>
  <message id="setup.keyring-late" numerus="yes">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program, {n} how many seconds were waited.</extracomment>
    <translation><numerusform>This computer’s keyring did not answer within {n} second: it may be waiting for its own password. The mail password was not kept. The account itself is set up; {client} will ask for it.</numerusform><numerusform>This computer’s keyring did not answer within {n} seconds: it may be waiting for its own password. The mail password was not kept. The account itself is set up; {client} will ask for it.</numerusform></translation>
  </message>
  <message id="setup.keyring-locked">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program.</extracomment>
    <translation>This computer’s keyring is locked and was not opened, so the password was not kept. The account itself is set up; {client} will ask for the password.</translation>
  </message>
  <message id="setup.keyring-no-tool">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program, {package} a package of the system.</extracomment>
    <translation>The program that speaks to the keyring is not installed (package {package}), so the password was not kept. The account itself is set up; {client} will ask for the password.</translation>
  </message>
  <message id="setup.keyring-none">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program.</extracomment>
    <translation>No keyring answers here (is this a desktop session?), so the password was not kept. The account itself is set up; {client} will ask for the password.</translation>
  </message>
  <message id="setup.keyring-refused">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program.</extracomment>
    <translation>This computer’s keyring did not take the password. The account itself is set up; {client} will ask for the password.</translation>
  </message>
  <message id="setup.login">
    <extracomment>Question of setup, asked by other programs after the server refused the password.</extracomment>
    <translation>The server did not accept this user name with the password. Which user name shall be used?</translation>
  </message>
  <message id="setup.login-unknown">
    <extracomment>Question of setup when the provider signs people in by another name than the address.</extracomment>
    <translation>The user name of this mailbox is not its address. Which user name shall be used?</translation>
  </message>
  <message id="setup.login-unknown.help">
    <extracomment>Help of the question setup.login-unknown.</extracomment>
    <translation>For a domain of one's own at iCloud it is the part before @icloud.com of the Apple Account's iCloud address.</translation>
  </message>
  <message id="setup.login.help">
    <extracomment>Help of the question setup.login.</extracomment>
    <translation>Leave it as it is to go on without a look into the mailbox: the same one is not tried again.</translation>
  </message>
  <message id="setup.mail-system">
    <extracomment>Question of setup above a numbered list of mail servers, when the mail of the domain is in several systems.</extracomment>
    <translation>The mail of this domain is in more than one place. Where is your mailbox?</translation>
  </message>
  <message id="setup.mail-system.help">
    <extracomment>Help of the question setup.mail-system.</extracomment>
    <translation>Ask your IT desk if you are not sure: in the wrong place the password does not work.</translation>
  </message>
  <message id="setup.name">
    <extracomment>Question of setup, asked by other programs.</extracomment>
    <translation>Which name shall the people see who get your mail?</translation>
  </message>
  <message id="setup.name.help">
    <extracomment>Help of the question setup.name.</extracomment>
    <translation>Without a name they see your e-mail address.</translation>
  </message>
  <message id="setup.note-how">
    <extracomment>At the end of a set-up that came to nothing, at the terminal.</extracomment>
    <translation>For a text to send to your IT desk, run it again with --report FILE</translation>
  </message>
  <message id="setup.note-question">
    <extracomment>At the end of a set-up that came to nothing, at the terminal; {file} is where the text would go.</extracomment>
    <translation>Keep a text for your IT desk in {file}?</translation>
  </message>
  <message id="setup.note-written">
    <extracomment>After a yes to setup.note-question; {file} is the file.</extracomment>
    <translation>It is in {file}. Send it to your IT desk or provider; there is no password in it.</translation>
  </message>
  <message id="setup.office-computer">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>Computer at the office</translation>
  </message>
  <message id="setup.password">
    <extracomment>The question for the password in the list of all questions; where it is asked, prompt.password stands instead.</extracomment>
    <translation>The password of the mailbox</translation>
  </message>
  <message id="setup.password-kept">
    <extracomment>Said after writing; {client} is the mail program.</extracomment>
    <translation>The password is in this computer’s keyring: {client} will find it there and need not ask.</translation>
  </message>
  <message id="setup.password-own-store">
    <extracomment>Said after writing, where keeping the password was wished; {client} is the mail program.</extracomment>
    <translation>{client} keeps passwords in a store of its own: it asks for the password once itself, and can keep it then.</translation>
  </message>
  <message id="setup.password-refused">
    <extracomment>Shown by setup after the server refused the password; the advice follows. Going back is possible in every front end.</extracomment>
    <translation>The server did not accept the password, and it is not tried again. If you mistyped it, go back to the question and type it once more. The advice here is given without a look into the mailbox.</translation>
  </message>
  <message id="setup.password-unknown">
    <extracomment>Said after writing, where keeping the password was wished; {client} is the mail program.</extracomment>
    <translation>No password was kept: none was given that the server accepted, or {client} is not on this computer. {client} will ask for it.</translation>
  </message>
  <message id="setup.password-was-kept">
    <extracomment>Said after writing: nothing was changed in the keyring; {client} is the mail program.</extracomment>
    <translation>The password was in this computer’s keyring already: {client} will find it there.</translation>
  </message>
  <message id="setup.password-why">
    <extracomment>Before the hidden password question of setup; {host} is the mail server.</extracomment>
    <translation>With your password the advisor can see how full the mailbox is. It is sent only to {host}, encrypted, and kept only if you say so later. Press Enter to go on without it.</translation>
  </message>
  <message id="setup.password.help">
    <extracomment>Help of the question setup.password in the list of all questions.</extracomment>
    <translation>With it the advisor can see how full the mailbox is. It is sent only to the mail server, encrypted, and kept only if you say so later.</translation>
  </message>
  <message id="setup.phone">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>Phone or tablet</translation>
  </message>
  <message id="setup.profile-empty">
    <extracomment>Answer to setup.which-profile: a profile in the folder {path} that holds no account.</extracomment>
    <translation>in the profile without an account ({path})</translation>
  </message>
  <message id="setup.profile-folder">
    <extracomment>Answer to setup.which-profile: no profile; only files, in a folder, to be put in their places by hand.</extracomment>
    <translation>as files in a folder, for another computer or to put in place yourself</translation>
  </message>
  <message id="setup.profile-new">
    <extracomment>Answer to setup.which-profile where the program has no profile.</extracomment>
    <translation>in a new profile, as there is none yet</translation>
  </message>
  <message id="setup.profile-used">
    <extracomment>Answer to setup.which-profile: a profile in the folder {path} that holds the accounts {addresses}.</extracomment>
    <translation>beside {addresses} ({path})</translation>
  </message>
  <message id="setup.purpose">
    <extracomment>setup: question with two numbered answers, asked on request only.</extracomment>
    <translation>What is this mailbox kept for?</translation>
  </message>
  <message id="setup.purpose-archive">
    <extracomment>Answer to setup.purpose.</extracomment>
    <translation>Keeping it only, for example when somebody has left</translation>
  </message>
  <message id="setup.purpose-daily">
    <extracomment>Answer to setup.purpose.</extracomment>
    <translation>Daily work</translation>
  </message>
  <message id="setup.purpose.help">
    <extracomment>Help of the question setup.purpose.</extracomment>
    <translation>A mailbox that is only kept needs Sent and all folders copied, not just what comes in.</translation>
  </message>
  <message id="setup.someone-else">
    <extracomment>To tick below setup.where: the mailbox is shared.</extracomment>
    <translation>Shared mailbox: someone else reads it too</translation>
  </message>
  <message id="setup.store-password">
    <extracomment>Question of set-up, yes or no: whether the desktop keyring keeps the password for the mail program.</extracomment>
    <translation>Keep the password in this computer’s keyring for the mail program?</translation>
  </message>
  <message id="setup.store-password.help">
    <extracomment>Help of setup.store-password, shown with it.</extracomment>
    <translation>The keyring is where the desktop keeps passwords, locked with your login to this computer. With no, the mail program asks for the password itself. Taking the set-up back (undo) takes the password out again.</translation>
  </message>
  <message id="setup.test-mail">
    <extracomment>Last question of setup, after the files were written; yes or no.</extracomment>
    <translation>Send a mail to yourself now, to see that it works?</translation>
  </message>
  <message id="setup.test-mail-why">
    <extracomment>Said before setup.test-mail; {host} is the outgoing server.</extracomment>
    <translation>Your password is used once more, also at {host}, which sends your mail. One small mail goes to your own address and stays in your Inbox.</translation>
  </message>
  <message id="setup.test-mail.help">
    <extracomment>Help for setup.test-mail.</extracomment>
    <translation>Your password is used once more, also at the outgoing server. One small mail goes to your own address and stays in your Inbox.</translation>
  </message>
  <message id="setup.type-here">
    <extracomment>In set-up: a mail program on this computer holds the mailbox {address} already; {type} is IMAP or POP3.</extracomment>
    <translation>A mail program on this computer has {address} already, as {type}.</translation>
  </message>
  <message id="setup.webmail-all">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>Webmail, for old and new mail alike</translation>
  </message>
  <message id="setup.webmail-recent">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>Webmail, only now and then for recent mail</translation>
  </message>
  <message id="setup.where">
    <extracomment>Question of setup above a list to tick: office computer, home computer, phone, webmail, someone else.</extracomment>
    <translation>Where do you read your mail?</translation>
  </message>
  <message id="setup.where.help">
    <extracomment>Help of the question setup.where, shown by other programs that ask it.</extracomment>
    <translation>Choose everything that is true. Nothing chosen means that you would rather not say.</translation>
  </message>
  <message id="setup.which-change">
    <extracomment>Question after the word for changing an answer; the answers so far follow, numbered.</extracomment>
    <translation>Which answer do you want to change?</translation>
  </message>
  <message id="setup.which-client">
    <extracomment>Question of setup above a numbered list of mail programs.</extracomment>
    <translation>Which mail program shall be set up?</translation>
  </message>
  <message id="setup.which-client.help">
    <extracomment>Help of the question setup.which-client, shown by other programs that ask it.</extracomment>
    <translation>Only the mail programs that can use these settings are listed.</translation>
  </message>
  <message id="setup.which-folder">
    <extracomment>Question of setup; Enter takes the folder that is shown.</extracomment>
    <translation>Into which folder shall the files be written?</translation>
  </message>
  <message id="setup.which-folder.help">
    <extracomment>Help of the question setup.which-folder, shown by other programs that ask it.</extracomment>
    <translation>The folder is made when it is not there.</translation>
  </message>
  <message id="setup.which-profile">
    <extracomment>Question of set-up: into which profile of the chosen mail program the account goes.</extracomment>
    <translation>Where in the mail program shall the account go?</translation>
  </message>
  <message id="setup.which-profile.help">
    <extracomment>Help for setup.which-profile.</extracomment>
    <translation>Your accounts that are there already stay as they are, and everything can be taken back afterwards.</translation>
  </message>
  <message id="setup.write-now">
    <extracomment>Last yes-or-no question of setup, below the list of files.</extracomment>
    <translation>Make these changes now?</translation>
  </message>
  <message id="setup.write-now.help">
    <extracomment>Help of the question setup.write-now, shown by other programs that ask it.</extracomment>
    <translation>Nothing has been written so far.</translation>
  </message>
  <message id="skip.deleted">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>The list says that the account is deleted.</translation>
  </message>
  <message id="skip.guest">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>A guest of another organisation has no mailbox here.</translation>
  </message>
  <message id="skip.no-mailbox">
    <extracomment>Why deploy passed over an entry of a directory, in its line of output.</extracomment>
    <translation>The directory names no e-mail address for it.</translation>
  </message>
  <message id="skip.no-person">
    <extracomment>Why deploy passed over an account, in its line of output: the list says that it is a room, a group or a computer.</extracomment>
    <translation>It is a room, a group, a contact or a computer, not the mailbox of a person.</translation>
  </message>
  <message id="skip.not-listed">
    <extracomment>Reason why an account is passed over, in a line of deploy and in summary.csv</extracomment>
    <translation>No list names it any more. The files of the earlier run are left where they are.</translation>
  </message>
  <message id="skip.suspended">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>The list says that the account is not in use: suspended, disabled or blocked.</translation>
  </message>
  <message id="skip.webmail-only">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>Only webmail is used: there is nothing to set up.</translation>
  </message>
  <message id="steps.folders">
    <extracomment>Text file STEPS in the folder of one account, below its title: each program has its own folder and its own heading below.</extracomment>
    <translation>What to do with the files in this folder depends on the program: go on below the name of yours.</translation>
  </message>
  <message id="steps.move">
    <extracomment>Heading in STEPS files: what the person does for a move of the server.</extracomment>
    <translation>The mailbox moves to another server</translation>
  </message>
  <message id="steps.program">
    <extracomment>Text file STEPS in the folder of one account: heading above what to do in one program. {program} is its name, {folder} the folder beside the text.</extracomment>
    <translation>{program}: files in the folder {folder}</translation>
  </message>
  <message id="steps.title">
    <extracomment>Text file STEPS in the folder of one account: title. {address} is the e-mail address.</extracomment>
    <translation>Set up {address}</translation>
  </message>
  <message id="sure.certain">
    <extracomment>As sure.possible.</extracomment>
    <translation>certain</translation>
  </message>
  <message id="sure.likely">
    <extracomment>As sure.possible.</extracomment>
    <translation>likely</translation>
  </message>
  <message id="sure.possible">
    <extracomment>How sure a cause is, in brackets behind it.</extracomment>
    <translation>possible</translation>
  </message>
  <message id="suspicion.captive-portal.admin">
    <extracomment>The same for the admin.</extracomment>
    <translation>HTTP was spoken on several mail ports: a captive portal or a transparent proxy. The result says nothing about the mail server.</translation>
  </message>
  <message id="suspicion.captive-portal.user">
    <extracomment>In the probe's page, for the person: a network with a sign-in page (hotel, guest Wi-Fi) answers in place of the mail server.</extracomment>
    <translation>A web page answers in place of the mail server. This network probably wants you to sign in first: open any web page in a browser, sign in there, then try again.</translation>
  </message>
  <message id="suspicion.clock-wrong.admin">
    <extracomment>The same for the admin. {date} is the day this machine's clock shows.</extracomment>
    <translation>The certificates fail only by their dates and the clock says {date}: check time synchronisation on this machine before the certificates.</translation>
  </message>
  <message id="suspicion.clock-wrong.user">
    <extracomment>In the probe's page, for the person. {date} is the day this machine's clock shows.</extracomment>
    <translation>This computer's clock is probably wrong: it says {date}. Set date and time right and try again.</translation>
  </message>
  <message id="suspicion.interception.admin">
    <extracomment>The same for the admin. {issuer} is a product's or issuer's name.</extracomment>
    <translation>The certificates seen here come from {issuer}, not from the servers' own authority. If that is intended, install its root certificate; better, exempt the mail ports from inspection.</translation>
  </message>
  <message id="suspicion.interception.user">
    <extracomment>In the probe's page, for the person. {issuer} is a product's or issuer's name.</extracomment>
    <translation>{issuer} opens the encrypted connection on this computer or network and can read along. It may be your company's system or an antivirus program; ask the IT desk before you enter a password.</translation>
  </message>
  <message id="suspicion.ports-blocked.admin">
    <extracomment>The same for the admin.</extracomment>
    <translation>Every mail port timed out while HTTPS to the same domain worked: check this network's firewall for outgoing 993, 995, 587 and 465 before looking at the server.</translation>
  </message>
  <message id="suspicion.ports-blocked.user">
    <extracomment>In the probe's page, for the person: no mail port answers although web pages work.</extracomment>
    <translation>Web pages work here, but no mail port answers. This network probably blocks mail. Try again on another network, such as your phone's.</translation>
  </message>
  <message id="threshold.domain-limit">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>The space all mailboxes of the domain share, by the policy file, else as the server says.</translation>
  </message>
  <message id="threshold.domain-share">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>From this share of the domain's space on one mailbox matters to all others.</translation>
  </message>
  <message id="threshold.emptied-gap-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>An Inbox that ends this many days later than Sent was probably emptied by a program.</translation>
  </message>
  <message id="threshold.exact-forecast-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>Forecasts further away than this are given as a month only.</translation>
  </message>
  <message id="threshold.farthest-forecast-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>Forecasts further away than this are not given: nobody keeps the same habits so long.</translation>
  </message>
  <message id="threshold.full">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>From this share on a mailbox counts as almost full: a large mail may not get in.</translation>
  </message>
  <message id="threshold.half-used">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>below this share a small mailbox is no shortage while nobody knows how fast it fills</translation>
  </message>
  <message id="threshold.least-freed">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>a step that frees less is not proposed</translation>
  </message>
  <message id="threshold.least-gained-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>a step that gains fewer days is not proposed</translation>
  </message>
  <message id="threshold.local-store-limit">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>Where Outlook's data files end.</translation>
  </message>
  <message id="threshold.local-store-warning">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>From this share of that file size on the person is told.</translation>
  </message>
  <message id="threshold.longest-retention-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>POP3 never leaves mail for more days before deleting.</translation>
  </message>
  <message id="threshold.low-quota">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>A mailbox with less space than this is small: 2 GB last some 200 working days at 20 mails of 500 KB a day.</translation>
  </message>
  <message id="threshold.nearly-full">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>From this share on a mailbox counts as nearly full: servers warn between 80 and 95%.</translation>
  </message>
  <message id="threshold.safe-level">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>The share of the space that mail left by POP3 may fill.</translation>
  </message>
  <message id="threshold.short-space-days">
    <extracomment>Name of a threshold of `mailadvisor rules`.</extracomment>
    <translation>Space is short when the mailbox is full within (days)</translation>
  </message>
  <message id="threshold.shortest-retention-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>POP3 never leaves mail for fewer days: a long weekend without the computer.</translation>
  </message>
  <message id="threshold.soon-full-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>A mailbox that fills within this many days has to be cleared first.</translation>
  </message>
  <message id="threshold.third-used">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>below this share nothing has to be cleared while nobody knows how fast the mailbox fills</translation>
  </message>
  <message id="threshold.urgently-full">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>From this share on clearing comes first, however slowly the mailbox grows.</translation>
  </message>
  <message id="threshold.usual-retention-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>Days POP3 leaves mail on the server when nothing speaks for another number, as Thunderbird and Outlook do.</translation>
  </message>
  <message id="threshold.worthwhile-days">
    <extracomment>Name of a threshold of `mailadvisor rules`.</extracomment>
    <translation>Relief for fewer days is not worth another type (days)</translation>
  </message>
  <message id="ticket.answer">
    <extracomment>Text for a ticket. {question} was asked, {answer} is the answer.</extracomment>
    <translation>{question} {answer}</translation>
  </message>
  <message id="ticket.next">
    <extracomment>Text for a ticket: heading over what was said to the caller or asked.</extracomment>
    <translation>Next step</translation>
  </message>
  <message id="ticket.program">
    <extracomment>Text for a ticket. {program} is the mail program.</extracomment>
    <translation>Program: {program}</translation>
  </message>
  <message id="ticket.server-words">
    <extracomment>Text for a ticket. {words} is what the server answered.</extracomment>
    <translation>The server said: {words}</translation>
  </message>
  <message id="tls-note.client-certificate-requested.admin">
    <extracomment>The same for the admin. {host} is the server.</extracomment>
    <translation>{host} requests client certificates (TLS CertificateRequest). Switch it off unless you issue them: some clients then bother people with a choice of certificates.</translation>
  </message>
  <message id="tls-note.client-certificate-requested.user">
    <extracomment>Remark on a server's TLS, for the person. {host} is the server.</extracomment>
    <translation>{host} asks mail programs for a certificate of their own. Without one some may not be let in.</translation>
  </message>
  <message id="tls-note.interception-suspected.admin">
    <extracomment>The same for the admin. {host}, {issuer} as above.</extracomment>
    <translation>Exempt {host} from inspection by {issuer}.</translation>
  </message>
  <message id="tls-note.interception-suspected.user">
    <extracomment>Remark on a server's certificate, for the person. {host} is the server, {issuer} the inspecting product.</extracomment>
    <translation>The certificate shown for {host} was made by {issuer}, a product that reads encrypted connections.</translation>
  </message>
  <message id="tls-note.staple-missing.admin">
    <extracomment>The same for the admin. {host} is the server.</extracomment>
    <translation>The certificate of {host} carries must-staple: switch OCSP stapling on in the mail server or renew it without that extension.</translation>
  </message>
  <message id="tls-note.staple-missing.user">
    <extracomment>Remark on a server's certificate, for the person. {host} is the server.</extracomment>
    <translation>{host} does not show that its certificate is still valid, although the certificate demands it. Some programs will refuse it.</translation>
  </message>
  <message id="tls-problem.expired.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name, {date} a day.</extracomment>
    <translation>Renew the certificate of {host} (expired on {date}) and check that the renewal runs by itself and reloads the mail services.</translation>
  </message>
  <message id="tls-problem.expired.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name, {date} a day.</extracomment>
    <translation>The certificate of {host} expired on {date}, so it can no longer prove that it is the right server.</translation>
  </message>
  <message id="tls-problem.extended-key-usage.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>Give {host} a certificate for servers: extended key usage must hold serverAuth, in the certificate and in its issuers'.</translation>
  </message>
  <message id="tls-problem.extended-key-usage.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>The certificate of {host} was not issued for servers (extended key usage).</translation>
  </message>
  <message id="tls-problem.incomplete-chain.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>Let {host} send the intermediate certificates too: install the full chain (fullchain.pem) instead of the server's certificate alone.</translation>
  </message>
  <message id="tls-problem.incomplete-chain.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>{host} shows only a part of its proof of identity, so many mail programs will not trust it.</translation>
  </message>
  <message id="tls-problem.key-usage.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>Give {host} a new certificate whose key usage allows what it is for: digitalSignature for the server, keyCertSign for its issuers.</translation>
  </message>
  <message id="tls-problem.key-usage.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>A certificate of {host} is used for something it was not made for (key usage).</translation>
  </message>
  <message id="tls-problem.name-constraint.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>The authority that signed for {host} may not sign for this name: get a certificate from one that may.</translation>
  </message>
  <message id="tls-problem.name-constraint.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>The issuer of the certificate of {host} may not issue certificates for this name (name constraint).</translation>
  </message>
  <message id="tls-problem.name-mismatch.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name, {names} the names in its certificate, one or more, separated by commas.</extracomment>
    <translation>Add {host} to the certificate, or publish the name the certificate is for ({names}) as the mail server.</translation>
  </message>
  <message id="tls-problem.name-mismatch.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name, {names} the names in its certificate, one or more, separated by commas.</extracomment>
    <translation>The server answering as {host} has a certificate for another name ({names}), so it may not be the right server.</translation>
  </message>
  <message id="tls-problem.not-an-issuer.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>The certificate of {host} is signed by one that is no authority for it: get one from a proper authority, with its whole chain.</translation>
  </message>
  <message id="tls-problem.not-an-issuer.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>The certificate of {host} was issued by a certificate that may not issue others.</translation>
  </message>
  <message id="tls-problem.not-yet-valid.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name, {date} a day.</extracomment>
    <translation>Check the clocks of client and server; if both are right, {host} carries a certificate that starts only on {date} and was put in place too early.</translation>
  </message>
  <message id="tls-problem.not-yet-valid.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name, {date} a day.</extracomment>
    <translation>The certificate of {host} is valid only from {date}; check also that this computer's date and time are right.</translation>
  </message>
  <message id="tls-problem.old-protocol.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>Switch on TLS 1.2 and 1.3 on {host}, with ECDHE ciphers, and switch TLS 1.1 and older and all weak ciphers off (RFC 8997, RFC 9325).</translation>
  </message>
  <message id="tls-problem.old-protocol.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>{host} encrypts in an outdated way that is no longer safe.</translation>
  </message>
  <message id="tls-problem.revoked.admin">
    <extracomment>What is wrong with a server's encryption, for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>The certificate of {host} is revoked: find out why (a stolen key?), make a new key and get a new certificate.</translation>
  </message>
  <message id="tls-problem.revoked.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>The certificate of {host} was revoked by its issuer; do not use this server until that is mended.</translation>
  </message>
  <message id="tls-problem.self-signed.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>Replace the self-signed certificate of {host} by one from a public authority, for example Let's Encrypt, which costs nothing.</translation>
  </message>
  <message id="tls-problem.self-signed.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>{host} has signed its certificate itself, so nobody vouches that it is the right server.</translation>
  </message>
  <message id="tls-problem.unknown-issuer.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>If {host} uses the company's own authority, install its root certificate on the computers (or name it with --ca-file); otherwise find out who answers in its place.</translation>
  </message>
  <message id="tls-problem.unknown-issuer.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>The certificate of {host} comes from an issuer that this computer does not know, so it may not be the right server.</translation>
  </message>
  <message id="tls-problem.weak-key.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>Give {host} a new certificate with a key of at least RSA 2048 bits or EC P-256.</translation>
  </message>
  <message id="tls-problem.weak-key.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>The key of {host} is so short that others could forge its identity.</translation>
  </message>
  <message id="tls-problem.weak-signature.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>Give {host} a new certificate signed with SHA-256 or better; MD5 and SHA-1 are broken.</translation>
  </message>
  <message id="tls-problem.weak-signature.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>The certificate of {host} is signed in an outdated way that can be forged.</translation>
  </message>
  <message id="trial.agree">
    <extracomment>Question after error.check-unvouched was said; yes or no.</extracomment>
    <translation>Send the password there all the same?</translation>
  </message>
  <message id="trial.deletion-setting">
    <extracomment>One of a list behind trial.worked, trial.failed or trial.untried: the program's own setting for how long POP3 mail stays on the server.</extracomment>
    <translation>what stays on the server</translation>
  </message>
  <message id="trial.failed">
    <extracomment>Below trial.title: what the person saw not working; {checks} is a list of trial.imported and the like.</extracomment>
    <translation>Did not work: {checks}</translation>
  </message>
  <message id="trial.heading">
    <extracomment>Heading in the details of a mail program: what people sent who tried its files on their own devices.</extracomment>
    <translation>Tried by people on their own devices:</translation>
  </message>
  <message id="trial.imported">
    <extracomment>As trial.deletion-setting: the program took the settings.</extracomment>
    <translation>taking over the settings</translation>
  </message>
  <message id="trial.left-alone">
    <extracomment>Who can mend it and how; behind an arrow; the option is typed as it stands.</extracomment>
    <translation>Try the user name and password in webmail first, then check again in an hour; --force tries at once.</translation>
  </message>
  <message id="trial.mail.body">
    <extracomment>Body of that mail, plain text.</extracomment>
    <translation>You sent this mail to yourself with mailadvisor, to see that sending and receiving work. They do. You may delete it.</translation>
  </message>
  <message id="trial.mail.subject">
    <extracomment>Subject of the mail that the person gets from the own address; a long number stands behind it.</extracomment>
    <translation>Test mail from mailadvisor</translation>
  </message>
  <message id="trial.no-outgoing">
    <extracomment>Heading in the result of check.</extracomment>
    <translation>The account names no outgoing server</translation>
  </message>
  <message id="trial.nobody">
    <extracomment>In the details of a mail program, instead of trial.heading: nobody has sent a result.</extracomment>
    <translation>Nobody has tried it on a device yet</translation>
  </message>
  <message id="trial.note">
    <extracomment>First paragraph of the text for the IT desk; {address} is the mailbox.</extracomment>
    <translation>This is what mailadvisor found when it tried out the mail account {address}. No password stands in this text.</translation>
  </message>
  <message id="trial.ok-without-sign-in">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>The server answers; this account says that it wants no sign-in.</translation>
  </message>
  <message id="trial.received">
    <extracomment>As trial.deletion-setting: mail came in.</extracomment>
    <translation>receiving mail</translation>
  </message>
  <message id="trial.remark">
    <extracomment>Below trial.title: {remark} is what the person wrote.</extracomment>
    <translation>Remark: {remark}</translation>
  </message>
  <message id="trial.sender-name">
    <extracomment>As trial.deletion-setting: the name shown as the sender of a mail.</extracomment>
    <translation>the sender's name</translation>
  </message>
  <message id="trial.sent">
    <extracomment>As trial.deletion-setting: a mail went out.</extracomment>
    <translation>sending mail</translation>
  </message>
  <message id="trial.server">
    <extracomment>A server in one line; {protocol} such as IMAP, {host} its name, {port} a number.</extracomment>
    <translation>{protocol} {host}, port {port}</translation>
  </message>
  <message id="trial.server-encrypted">
    <extracomment>Heading over what was found at one server; {server} as check.server, {security} the kind of encryption.</extracomment>
    <translation>{server} ({security})</translation>
  </message>
  <message id="trial.server-said">
    <extracomment>The server's own words for a refusal; {code} is SMTP's number, {text} its words in English.</extracomment>
    <translation>It said: {code} {text}</translation>
  </message>
  <message id="trial.signs-in">
    <extracomment>Said before the password is asked for, one line a server; {login} the user name, {server} as check.server.</extracomment>
    <translation>Signs in as {login} at {server}</translation>
  </message>
  <message id="trial.technical">
    <extracomment>Heading in the text for the IT desk, over lines of codes.</extracomment>
    <translation>Technical facts</translation>
  </message>
  <message id="trial.test-mail">
    <extracomment>Heading in the result of check.</extracomment>
    <translation>Test mail</translation>
  </message>
  <message id="trial.title">
    <extracomment>One result below trial.heading: {program} with its version, {system} is the operating system with its version, {date} the day of the trial, {type} IMAP or POP3.</extracomment>
    <translation>{program} · {system} · {date} · {type}</translation>
  </message>
  <message id="trial.untried">
    <extracomment>Below trial.title: what the person did not look at; {checks} as in trial.failed.</extracomment>
    <translation>Not tried: {checks}</translation>
  </message>
  <message id="trial.worked">
    <extracomment>Below trial.title: what the person saw working; {checks} as in trial.failed.</extracomment>
    <translation>Worked: {checks}</translation>
  </message>
  <message id="type.either">
    <extracomment>Either type of account, after a verb.</extracomment>
    <translation>both types</translation>
  </message>
  <message id="type.imap">
    <extracomment>A type of account.</extracomment>
    <translation>IMAP</translation>
  </message>
  <message id="type.pop3">
    <extracomment>A type of account.</extracomment>
    <translation>POP3</translation>
  </message>
  <message id="undo.everything">
    <extracomment>undo has put everything back.</extracomment>
    <translation>Everything is as it was before.</translation>
  </message>
  <message id="undo.file-changed">
    <extracomment>What became of a file in undo: only the account was taken out of it.</extracomment>
    <translation>without the account</translation>
  </message>
  <message id="undo.file-left">
    <extracomment>What became of a file in undo: nothing.</extracomment>
    <translation>left as it is</translation>
  </message>
  <message id="undo.file-old-settings">
    <extracomment>What became of a file, in the table of undo: corrected settings in it are as before again.</extracomment>
    <translation>with the old settings</translation>
  </message>
  <message id="undo.file-removed">
    <extracomment>What became of a file in undo: it was made by us and is gone.</extracomment>
    <translation>removed, there was none before</translation>
  </message>
  <message id="undo.file-restored">
    <extracomment>What became of a file in undo.</extracomment>
    <translation>as it was before</translation>
  </message>
  <message id="undo.how">
    <extracomment>Below the list of what can be taken back; what stands behind the command is a code of the list.</extracomment>
    <translation>Close the mail program first, then run: mailadvisor undo ID</translation>
  </message>
  <message id="undo.how-this">
    <extracomment>After an account was put into a mail program; {id} is what undo takes.</extracomment>
    <translation>To take this back, close the mail program and run: mailadvisor undo {id}</translation>
  </message>
  <message id="undo.list">
    <extracomment>Heading over what can be taken back.</extracomment>
    <translation>Can be taken back</translation>
  </message>
  <message id="undo.old-settings">
    <extracomment>undo of corrected settings found files that the mail program changed since.</extracomment>
    <translation>The program has changed its files since. So only the settings that were corrected and still stand so were set back; everything else stayed as it is.</translation>
  </message>
  <message id="undo.own-lines">
    <extracomment>undo found files that the mail program changed since and took only the account out.</extracomment>
    <translation>The program has changed its files since. So only the account that was added was taken out, and everything else stayed as it is.</translation>
  </message>
  <message id="undo.password-removed">
    <extracomment>Said after taking a set-up back.</extracomment>
    <translation>The password was taken out of this computer’s keyring.</translation>
  </message>
  <message id="undo.was-gone">
    <extracomment>undo found the files changed since and the account gone already.</extracomment>
    <translation>The account is not in the program any more. Nothing was changed.</translation>
  </message>
  <message id="undo.was-not-done">
    <extracomment>undo found all files as they were before: nothing had been done, or it was taken back already.</extracomment>
    <translation>All files are as they were before already. Nothing was changed.</translation>
  </message>
  <message id="undo.would-everything">
    <extracomment>A dry run of undo: all of it could be put back.</extracomment>
    <translation>Everything can be put back as it was before.</translation>
  </message>
  <message id="undo.would-old-settings">
    <extracomment>The same, while nothing is touched (a dry run).</extracomment>
    <translation>The program has changed its files since. Only the settings that were corrected and still stand so would be set back.</translation>
  </message>
  <message id="undo.would-own-lines">
    <extracomment>A dry run of undo: the mail program changed its files since, only the account would be taken out.</extracomment>
    <translation>The program has changed its files since. Only the account that was added can be taken out; everything else stays as it is.</translation>
  </message>
  <message id="value.never">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>never</translation>
  </message>
  <message id="value.no">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>no</translation>
  </message>
  <message id="value.no-account">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>not set up yet</translation>
  </message>
  <message id="value.not-in-sight">
    <extracomment>`--explain`: value after input.*; further away than forecasts reach.</extracomment>
    <translation>not in sight</translation>
  </message>
  <message id="value.offer-none">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>not offered</translation>
  </message>
  <message id="value.offer-silent">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>no answer</translation>
  </message>
  <message id="value.offer-unsafe">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>answers, but without verified encryption</translation>
  </message>
  <message id="value.offer-usable">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>offered, with verified encryption</translation>
  </message>
  <message id="value.purpose-archive">
    <extracomment>Value of input.purpose.</extracomment>
    <translation>an archive</translation>
  </message>
  <message id="value.purpose-daily">
    <extracomment>Value of input.purpose.</extracomment>
    <translation>daily work</translation>
  </message>
  <message id="value.webmail-no">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>not used</translation>
  </message>
  <message id="value.webmail-recent">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>for recent mail on trips</translation>
  </message>
  <message id="value.webmail-yes">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>for all mail</translation>
  </message>
  <message id="value.yes">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>yes</translation>
  </message>
  <message id="verdict.cautions">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>To be known with {type}.</translation>
  </message>
  <message id="verdict.comes-first">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>To be done first, with {type}.</translation>
  </message>
  <message id="verdict.decides">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>Decides for {type}.</translation>
  </message>
  <message id="verdict.excludes">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>Speaks against {type}: cannot be used here.</translation>
  </message>
  <message id="verdict.leans">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>Speaks for {type}.</translation>
  </message>
  <message id="verdict.nothing">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>Has nothing to say here.</translation>
  </message>
  <message id="verdict.undetermined">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>Could not be judged.</translation>
  </message>
  <message id="whose.dns">
    <extracomment>Audit: who mends it: the one who looks after the zone of the domain.</extracomment>
    <translation>DNS</translation>
  </message>
  <message id="whose.mail">
    <extracomment>As whose.dns: the mail server.</extracomment>
    <translation>mail server</translation>
  </message>
  <message id="whose.provider">
    <extracomment>As whose.dns: the mail provider.</extracomment>
    <translation>mail provider</translation>
  </message>
  <message id="whose.registrar">
    <extracomment>As whose.dns: the place where the domain was bought.</extracomment>
    <translation>registrar</translation>
  </message>
  <message id="whose.web">
    <extracomment>As whose.dns: the web server.</extracomment>
    <translation>web server</translation>
  </message>
  <message id="word.cannot">
    <extracomment>Word in a table or list: a mail program cannot do this.</extracomment>
    <translation>no</translation>
  </message>
  <message id="word.folder-archive">
    <extracomment>Name of a mail folder in a table: archived mail.</extracomment>
    <translation>Archive</translation>
  </message>
  <message id="word.folder-inbox">
    <extracomment>Name of a mail folder in a table: where new mail arrives.</extracomment>
    <translation>Inbox</translation>
  </message>
  <message id="word.folder-junk">
    <extracomment>Name of a mail folder in a table: spam.</extracomment>
    <translation>Junk</translation>
  </message>
  <message id="word.folder-other">
    <extracomment>Name of a mail folder in a table: a folder that is none of the usual ones.</extracomment>
    <translation>Other folder</translation>
  </message>
  <message id="word.folder-sent">
    <extracomment>Name of a mail folder in a table: sent mail.</extracomment>
    <translation>Sent</translation>
  </message>
  <message id="word.folder-trash">
    <extracomment>Name of a mail folder in a table: deleted mail.</extracomment>
    <translation>Trash</translation>
  </message>
  <message id="word.from-policy">
    <extracomment>Word in a table or list: a limit that the company's policy file sets.</extracomment>
    <translation>policy file</translation>
  </message>
  <message id="word.from-program">
    <extracomment>Word in a table or list: a limit that is the program's own.</extracomment>
    <translation>default</translation>
  </message>
  <message id="word.name-in-list">
    <extracomment>one name in a list of programs or servers; {name} is the name, left as it is</extracomment>
    <translation>{name}</translation>
  </message>
  <message id="word.not-trusted">
    <extracomment>Word in a table or list: the source of a server may not be believed without more.</extracomment>
    <translation>not yet</translation>
  </message>
  <message id="word.outcome-failed">
    <extracomment>How asking one source ended, in a table: it did not answer, or nonsense.</extracomment>
    <translation>failed</translation>
  </message>
  <message id="word.outcome-found">
    <extracomment>How asking one source ended, in a table: it named servers.</extracomment>
    <translation>found</translation>
  </message>
  <message id="word.outcome-nothing">
    <extracomment>How asking one source ended, in a table: it answered that it has nothing.</extracomment>
    <translation>nothing</translation>
  </message>
  <message id="word.outcome-skipped">
    <extracomment>How asking one source ended, in a table: it was not asked.</extracomment>
    <translation>not asked</translation>
  </message>
  <message id="word.outcome-untrusted">
    <extracomment>How asking one source ended, in a table: the answer may not be believed.</extracomment>
    <translation>not trusted</translation>
  </message>
  <message id="word.security-plain">
    <extracomment>Word in a table or list: a connection without encryption.</extracomment>
    <translation>not encrypted</translation>
  </message>
  <message id="word.security-starttls">
    <extracomment>Word in a table or list: encrypted after an upgrade.</extracomment>
    <translation>STARTTLS</translation>
  </message>
  <message id="word.security-tls">
    <extracomment>Word in a table or list: encrypted from the first byte.</extracomment>
    <translation>TLS</translation>
  </message>
  <message id="word.source-autoconfig">
    <extracomment>Name of a source of mail servers, in a table: https://autoconfig.DOMAIN.</extracomment>
    <translation>autoconfig</translation>
  </message>
  <message id="word.source-autodiscover">
    <extracomment>Name of a source of mail servers, in a table: Microsoft's Autodiscover.</extracomment>
    <translation>Autodiscover</translation>
  </message>
  <message id="word.source-built-in">
    <extracomment>Name of a source of mail servers, in a table: the list inside the program.</extracomment>
    <translation>built-in list</translation>
  </message>
  <message id="word.source-guess">
    <extracomment>Name of a source of mail servers, in a table: usual server names, tried out.</extracomment>
    <translation>usual names</translation>
  </message>
  <message id="word.source-http-autoconfig">
    <extracomment>Name of a source of mail servers, in a table: autoconfig over plain http.</extracomment>
    <translation>autoconfig (http)</translation>
  </message>
  <message id="word.source-ispdb">
    <extracomment>Name of a source of mail servers, in a table: the database of mail providers.</extracomment>
    <translation>ISPDB</translation>
  </message>
  <message id="word.source-mx">
    <extracomment>Name of a source of mail servers, in a table: found through the MX record in DNS.</extracomment>
    <translation>DNS MX</translation>
  </message>
  <message id="word.source-override">
    <extracomment>Name of a source of mail servers, in a table: a file the person named.</extracomment>
    <translation>your own file</translation>
  </message>
  <message id="word.source-pacc">
    <extracomment>Name of a source of mail servers, in a table: the draft standard PACC.</extracomment>
    <translation>PACC</translation>
  </message>
  <message id="word.source-srv">
    <extracomment>Name of a source of mail servers, in a table: SRV records in DNS.</extracomment>
    <translation>DNS SRV</translation>
  </message>
  <message id="word.source-well-known">
    <extracomment>Name of a source of mail servers, in a table: https://DOMAIN/.well-known/autoconfig.</extracomment>
    <translation>.well-known</translation>
  </message>
  <message id="word.state-garbled">
    <extracomment>State of one port of a mail server, in a table: the answer broke the protocol.</extracomment>
    <translation>not understood</translation>
  </message>
  <message id="word.state-not-encrypted">
    <extracomment>State of one port of a mail server, in a table: open, but without encryption.</extracomment>
    <translation>no encryption</translation>
  </message>
  <message id="word.state-not-probed">
    <extracomment>State of one port of a mail server, in a table: the port was not asked.</extracomment>
    <translation>not checked</translation>
  </message>
  <message id="word.state-not-verified">
    <extracomment>State of one port of a mail server, in a table: open, but its identity is not proven.</extracomment>
    <translation>not verified</translation>
  </message>
  <message id="word.state-ready">
    <extracomment>State of one port of a mail server, in a table: open, encrypted and verified.</extracomment>
    <translation>ready</translation>
  </message>
  <message id="word.state-refused">
    <extracomment>State of one port of a mail server, in a table: the port is closed.</extracomment>
    <translation>closed</translation>
  </message>
  <message id="word.state-timed-out">
    <extracomment>State of one port of a mail server, in a table: no answer.</extracomment>
    <translation>no answer</translation>
  </message>
  <message id="word.state-tls-failed">
    <extracomment>State of one port of a mail server, in a table: the encryption could not be set up.</extracomment>
    <translation>encryption failed</translation>
  </message>
  <message id="word.state-unreachable">
    <extracomment>State of one port of a mail server, in a table: no way there.</extracomment>
    <translation>unreachable</translation>
  </message>
  <message id="word.trusted">
    <extracomment>Word in a table or list: the source of a server may be believed.</extracomment>
    <translation>yes</translation>
  </message>
  <message id="word.unknown">
    <extracomment>Word in a table: a number that is not known.</extracomment>
    <translation>not known</translation>
  </message>
  <message id="word.unknown-garbled">
    <extracomment>Why something is not known, short, in a table or after a colon: the answer made no sense.</extracomment>
    <translation>answer not understood</translation>
  </message>
  <message id="word.unknown-needs-login">
    <extracomment>Why something is not known, short, in a table or after a colon: visible only after signing in.</extracomment>
    <translation>only after signing in</translation>
  </message>
  <message id="word.unknown-not-asked">
    <extracomment>Why something is not known, short, in a table or after a colon: the person was not asked.</extracomment>
    <translation>not asked</translation>
  </message>
  <message id="word.unknown-not-offered">
    <extracomment>Why something is not known, short, in a table or after a colon: the server has no such feature.</extracomment>
    <translation>the server does not say</translation>
  </message>
  <message id="word.unknown-not-probed">
    <extracomment>Why something is not known, short, in a table or after a colon: the program did not look.</extracomment>
    <translation>not looked at</translation>
  </message>
  <message id="word.unknown-refused">
    <extracomment>Why something is not known, short, in a table or after a colon: the server said no.</extracomment>
    <translation>the server refused</translation>
  </message>
  <message id="word.unknown-timed-out">
    <extracomment>Why something is not known, short, in a table or after a colon: no answer in time.</extracomment>
    <translation>no answer in time</translation>
  </message>
  <message id="word.unknown-tls-failed">
    <extracomment>Why something is not known, short, in a table or after a colon: encryption could not be set up.</extracomment>
    <translation>no encrypted connection</translation>
  </message>
  <message id="word.unproven">
    <extracomment>Column "Trusted" of the servers found: the name was only guessed, the server must prove itself when it is asked; very short</extracomment>
    <translation>unproven</translation>
  </message>
  <message id="word.value">
    <extracomment>A value alone in a table; {value} is a number, size or percentage.</extracomment>
    <translation>{value}</translation>
  </message>
</context>
</TS>
