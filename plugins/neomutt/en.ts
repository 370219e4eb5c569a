<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="neomutt.certificate-question">
    <extracomment>Caution about a question the program asks; {key} is the key to press.</extracomment>
    <translation>When NeoMutt shows a certificate and asks whether to accept it, type {key} (reject) and call the IT desk: with these settings it only asks when the server could not be verified</translation>
  </message>
  <message id="neomutt.file-rc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>The account's settings for NeoMutt and Mutt; there is no password in it</translation>
  </message>
  <message id="neomutt.folder-names">
    <extracomment>Caution about IMAP folder names.</extracomment>
    <translation>Sent mail, drafts and deleted mail go into the server's folders Sent, Drafts and Trash; where yours have other names, change the lines record, postponed and trash</translation>
  </message>
  <message id="neomutt.name-too-long">
    <extracomment>Caution: the sender's name is left out.</extracomment>
    <translation>The sender's name is too long: NeoMutt would cut off the address behind it, so the address stands in its place</translation>
  </message>
  <message id="neomutt.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>The outgoing server is not known: NeoMutt hands mail to this computer's own mail system, which may not deliver it</translation>
  </message>
  <message id="neomutt.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server. {key} is a key to press.</extracomment>
    <translation>NeoMutt fetches when you type {key} and then deletes the mail from the server: this computer has the only copy</translation>
  </message>
  <message id="neomutt.other-store">
    <extracomment>Caution: how to use another password store than the keyring.</extracomment>
    <translation>Where passwords are kept by another program such as pass, change the command between the backticks; never write the password itself there</translation>
  </message>
  <message id="neomutt.plain">
    <extracomment>Refusal: a connection is not encrypted.</extracomment>
    <translation>The connection is not encrypted: others could read the password on the way</translation>
  </message>
  <message id="neomutt.pop3-on-server">
    <extracomment>Caution about POP3 with mail left on the server.</extracomment>
    <translation>NeoMutt reads POP3 mail directly on the server: nothing is kept on this computer by itself, and what you delete here is deleted on the server. For a copy on this computer use getmail</translation>
  </message>
  <message id="neomutt.sign-in">
    <extracomment>Refusal: the server takes no password.</extracomment>
    <translation>NeoMutt signs in with a password here, which this server does not take</translation>
  </message>
  <message id="neomutt.step-check-fetch">
    <extracomment>Step: how to see that it works, POP3 that takes the mail off the server. {key} is a key to press.</extracomment>
    <translation>Start neomutt and type the key {key}: it fetches the mail into the folder on this computer</translation>
  </message>
  <message id="neomutt.step-check-imap">
    <extracomment>Step: how to see that it works, IMAP; {keys} are two keys to press.</extracomment>
    <translation>Start neomutt: the Inbox opens with the mails that are on the server; the keys {keys} list the folders</translation>
  </message>
  <message id="neomutt.step-check-pop3">
    <extracomment>Step: how to see that it works, POP3 with mail left on the server. {key} is a key to press.</extracomment>
    <translation>Start neomutt: it opens the Inbox that is on the server; mails you want to keep here are copied with the key {key}</translation>
  </message>
  <message id="neomutt.step-check-send">
    <extracomment>Step: how to see that sending works. {key} is a key to press.</extracomment>
    <translation>Send a mail to yourself with the key {key} and see that it arrives</translation>
  </message>
  <message id="neomutt.step-copy">
    <extracomment>Step: where the file goes; {line} is a line to add to a file.</extracomment>
    <translation>Put the file at ~/.config/neomutt/neomuttrc, for Mutt at ~/.config/mutt/muttrc. Where there is one already, keep it, put ours at ~/.config/neomutt/account and add to the end of yours: {line}</translation>
  </message>
  <message id="neomutt.step-folder">
    <extracomment>Step for POP3; {command} is a command line that makes a folder.</extracomment>
    <translation>Make the folder for mail that is kept on this computer: {command}</translation>
  </message>
  <message id="neomutt.step-install">
    <extracomment>Step; {command} is a command line.</extracomment>
    <translation>Install NeoMutt (for Mutt the package is mutt) and the tool that reads the keyring: {command}</translation>
  </message>
  <message id="neomutt.step-password">
    <extracomment>Step; {command} is a command line that asks for the password.</extracomment>
    <translation>Put the password into the keyring, it is asked for: {command}</translation>
  </message>
  <message id="neomutt.step-undo">
    <extracomment>Step; {command} takes the password out of the keyring.</extracomment>
    <translation>To undo: remove the file, and take the password out of the keyring: {command}</translation>
  </message>
  <message id="neomutt.unsupported">
    <extracomment>Refusal: asked for a scope or a computer that these files do not exist for.</extracomment>
    <translation>NeoMutt is set up for one person on Linux only</translation>
  </message>
</context>
</TS>
