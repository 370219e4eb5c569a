<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="getmail.days" numerus="yes">
    <extracomment>Caution about POP3: from when getmail counts the days; {n} is their number.</extracomment>
    <translation><numerusform>getmail deletes a mail from the server {n} day after it fetched it first, whenever it was sent, and only when it runs. From then on this computer has the only copy</numerusform><numerusform>getmail deletes a mail from the server {n} days after it fetched it first, whenever it was sent, and only when it runs. From then on this computer has the only copy</numerusform></translation>
  </message>
  <message id="getmail.fetches-only">
    <extracomment>Caution: getmail only fetches.</extracomment>
    <translation>getmail only fetches: read the folder with any program that opens a Maildir, and send with another</translation>
  </message>
  <message id="getmail.file-rc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>The account's settings; there is no password in it</translation>
  </message>
  <message id="getmail.imap-copies">
    <extracomment>Caution: what getmail does with an IMAP account.</extracomment>
    <translation>getmail copies one way: all folders of the server into one folder here. What you read, move or delete here changes nothing on the server, and a mail moved on the server comes a second time</translation>
  </message>
  <message id="getmail.inbox-only">
    <extracomment>Caution about POP3.</extracomment>
    <translation>Only the Inbox is fetched: sent mail and other folders stay on the server alone</translation>
  </message>
  <message id="getmail.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>getmail deletes each mail from the server as soon as it has fetched it: this computer then has the only copy</translation>
  </message>
  <message id="getmail.other-store">
    <extracomment>Caution: how to use another password store than the keyring.</extracomment>
    <translation>Where passwords are kept by another program such as pass, change the command in the line password_command; never write the password itself there</translation>
  </message>
  <message id="getmail.plain">
    <extracomment>Refusal: the incoming connection is not encrypted.</extracomment>
    <translation>The connection is not encrypted: others could read the password on the way</translation>
  </message>
  <message id="getmail.sign-in">
    <extracomment>Refusal: the server takes none of the ways getmail knows to sign in.</extracomment>
    <translation>getmail signs in with the password itself, which this server does not take</translation>
  </message>
  <message id="getmail.starttls">
    <extracomment>Refusal: getmail cannot do STARTTLS.</extracomment>
    <translation>getmail cannot use STARTTLS, only a connection that is encrypted from the start</translation>
  </message>
  <message id="getmail.step-check" numerus="yes">
    <extracomment>Step; {command} is a command line, {folder} the folder with the mail. {n} is the number of mails that are fetched at a time.</extracomment>
    <translation><numerusform>See that it works; each mail is named that is fetched into {folder}, {n} mail at a time, so run it again until nothing more comes: {command}</numerusform><numerusform>See that it works; each mail is named that is fetched into {folder}, {n} mails at a time, so run it again until nothing more comes: {command}</numerusform></translation>
  </message>
  <message id="getmail.step-copy">
    <extracomment>Step; {file} is the written file's name.</extracomment>
    <translation>Put the file {file} into the folder ~/.config/getmail; where ~/.getmail is in use already, put it there</translation>
  </message>
  <message id="getmail.step-folder">
    <extracomment>Step; {command} is a command line that makes three folders.</extracomment>
    <translation>Make the folder for the mail: {command}</translation>
  </message>
  <message id="getmail.step-install">
    <extracomment>Step; {command} is a command line.</extracomment>
    <translation>Install getmail and the tool that reads the keyring: {command}</translation>
  </message>
  <message id="getmail.step-password">
    <extracomment>Step; {command} is a command line that asks for the password.</extracomment>
    <translation>Put the password into the keyring, it is asked for: {command}</translation>
  </message>
  <message id="getmail.step-repeat">
    <extracomment>Step; {line} is a line for crontab.</extracomment>
    <translation>Let it run by itself while you are signed in, every half hour: type crontab -e and add the line {line}</translation>
  </message>
  <message id="getmail.step-undo">
    <extracomment>Step; {file} is the written file's name, {command} takes the password out of the keyring.</extracomment>
    <translation>To undo: remove the line from crontab and the file {file}; the mail that was fetched stays. Then take the password out of the keyring: {command}</translation>
  </message>
  <message id="getmail.unsupported">
    <extracomment>Refusal: asked for a scope or a computer that getmail's files do not exist for.</extracomment>
    <translation>getmail is set up for one person on Linux only</translation>
  </message>
  <message id="getmail.username-blank">
    <extracomment>Refusal: the user name begins or ends with a blank.</extracomment>
    <translation>The user name begins or ends with a blank, which getmail drops</translation>
  </message>
  <message id="getmail.username-long">
    <extracomment>Refusal: the user name is too long for a file name that getmail makes of it.</extracomment>
    <translation>The user name is too long: getmail makes a file name of it</translation>
  </message>
</context>
</TS>
