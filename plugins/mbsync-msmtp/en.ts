<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="mbsync-msmtp.both-ways">
    <extracomment>Caution about how the program synchronises.</extracomment>
    <translation>mbsync keeps both sides the same: what you delete or move here is deleted or moved on the server when it runs next</translation>
  </message>
  <message id="mbsync-msmtp.file-mbsyncrc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>Fetching: the settings of mbsync; there is no password in it</translation>
  </message>
  <message id="mbsync-msmtp.file-msmtprc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>Sending: the settings of msmtp; there is no password in it</translation>
  </message>
  <message id="mbsync-msmtp.ip-address">
    <extracomment>Refusal: the IMAP server is named by its IP address.</extracomment>
    <translation>The server is named by its IP address: mbsync compares certificates with names only and would never sign in</translation>
  </message>
  <message id="mbsync-msmtp.line-long">
    <extracomment>Refusal: a line of the file would be longer than the program reads.</extracomment>
    <translation>The user name is too long: msmtp reads lines of 500 bytes at most</translation>
  </message>
  <message id="mbsync-msmtp.name-elsewhere">
    <extracomment>Caution: these programs know no sender's name.</extracomment>
    <translation>The sender's name is not in these files: set it in the program you write with</translation>
  </message>
  <message id="mbsync-msmtp.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>The outgoing server is not known: there is no file for msmtp, and mail cannot be sent yet</translation>
  </message>
  <message id="mbsync-msmtp.other-store">
    <extracomment>Caution: how to use another password store than the keyring.</extracomment>
    <translation>Where passwords are kept by another program such as pass, change the commands in the lines PassCmd and passwordeval; never write the password itself there</translation>
  </message>
  <message id="mbsync-msmtp.plain">
    <extracomment>Refusal: a connection is not encrypted.</extracomment>
    <translation>The connection is not encrypted: others could read the password on the way</translation>
  </message>
  <message id="mbsync-msmtp.sign-in">
    <extracomment>Refusal: the server takes no password.</extracomment>
    <translation>mbsync and msmtp sign in with a password here, which this server does not take</translation>
  </message>
  <message id="mbsync-msmtp.step-check">
    <extracomment>Step; {list} and {command} are command lines, {folder} the folder with the mail.</extracomment>
    <translation>See that it works: “{list}” names the folders on the server and changes nothing. Then bring everything into {folder}: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-copy">
    <extracomment>Step: where the files go.</extracomment>
    <translation>Put the files into the home folder as ~/.mbsyncrc and ~/.msmtprc; where there is one already, add ours to its end after an empty line</translation>
  </message>
  <message id="mbsync-msmtp.step-folder">
    <extracomment>Step; {command} is a command line that makes a folder.</extracomment>
    <translation>Make the folder for the mail: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-install">
    <extracomment>Step; {command} is a command line.</extracomment>
    <translation>Install both programs and the tool that reads the keyring: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-password">
    <extracomment>Step; {command} is a command line that asks for the password.</extracomment>
    <translation>Put the password into the keyring, it is asked for: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-reader">
    <extracomment>Step; {folder} is the folder with the mail, {command} the command that sends, {address} the person's address.</extracomment>
    <translation>In the program you read with: open {folder} as Maildir, send a mail to {address} and see that it arrives. The command for sending is {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-repeat">
    <extracomment>Step; {line} is a line for crontab.</extracomment>
    <translation>Let it run by itself while you are signed in, every five minutes: type crontab -e and add the line {line}</translation>
  </message>
  <message id="mbsync-msmtp.step-undo">
    <extracomment>Step; {command} takes the password out of the keyring.</extracomment>
    <translation>To undo: remove the line from crontab and both files (or what was added to them); the mail on the server stays. Then take the password out of the keyring: {command}</translation>
  </message>
  <message id="mbsync-msmtp.unsupported">
    <extracomment>Refusal: asked for a scope or a computer that these files do not exist for.</extracomment>
    <translation>mbsync and msmtp are set up for one person on Linux only</translation>
  </message>
</context>
</TS>
