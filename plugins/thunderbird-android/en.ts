<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="thunderbird-android.code">
    <extracomment>List of written files: the QR code as a picture</extracomment>
    <translation>the same as a QR code to scan with the app</translation>
  </message>
  <message id="thunderbird-android.file">
    <extracomment>List of written files: the settings file</extracomment>
    <translation>settings for the app to import</translation>
  </message>
  <message id="thunderbird-android.leaves-always">
    <extracomment>Refusal: POP3 that leaves nothing on the server</extracomment>
    <translation>This app never takes mail off a POP3 server by fetching it.</translation>
  </message>
  <message id="thunderbird-android.no-code">
    <extracomment>Caution: no QR code could be made</extracomment>
    <translation>There is no QR code: its format takes only addresses in English letters, and not more than 800 bytes. The file says the same.</translation>
  </message>
  <message id="thunderbird-android.no-days">
    <extracomment>Refusal: POP3 that deletes after days</extracomment>
    <translation>This app cannot delete mail from a POP3 server after a number of days.</translation>
  </message>
  <message id="thunderbird-android.no-outgoing">
    <extracomment>Refusal: no outgoing server</extracomment>
    <translation>The app imports no account without a server for sending, and none was found.</translation>
  </message>
  <message id="thunderbird-android.no-sign-in">
    <extracomment>Refusal: the app can sign in by none of the server's ways; {host} is the server</extracomment>
    <translation>The app knows none of the ways to sign in that {host} offers.</translation>
  </message>
  <message id="thunderbird-android.plain">
    <extracomment>Refusal: a connection without encryption</extracomment>
    <translation>A connection without encryption is not written: others could read the password on the way.</translation>
  </message>
  <message id="thunderbird-android.pop3-keeps">
    <extracomment>Caution for POP3 accounts</extracomment>
    <translation>A mail deleted on the phone stays on the server, and nothing is deleted there after days: watch that the mailbox does not fill up.</translation>
  </message>
  <message id="thunderbird-android.scope-unsupported">
    <extracomment>Refusal: only one person's account can be written</extracomment>
    <translation>Thunderbird for Android takes one person's account at a time.</translation>
  </message>
  <message id="thunderbird-android.step-import">
    <extracomment>Step</extracomment>
    <translation>Without a camera, and for K-9 Mail and FairEmail: copy account.k9s to the phone and open it in the app under Settings, Import settings.</translation>
  </message>
  <message id="thunderbird-android.step-password">
    <extracomment>Step; {username} is the name to sign in with</extracomment>
    <translation>The app asks for the password of {username}, perhaps twice: for fetching and for sending. It stands in neither file.</translation>
  </message>
  <message id="thunderbird-android.step-scan">
    <extracomment>Step</extracomment>
    <translation>Open Thunderbird on the phone and tap Import settings below the question whether you use Thunderbird on a computer. Scan the QR code: open account.svg on the computer, or print it.</translation>
  </message>
  <message id="thunderbird-android.step-see">
    <extracomment>Step: how to see that it works</extracomment>
    <translation>Send a mail to yourself: when it arrives, both directions work.</translation>
  </message>
  <message id="thunderbird-android.step-undo">
    <extracomment>Step: how to undo</extracomment>
    <translation>To remove the account: Settings, the account, Remove account. The mail on the server stays.</translation>
  </message>
  <message id="thunderbird-android.unverified">
    <extracomment>Caution</extracomment>
    <translation>No Android device has run here: file and code follow the app's published format.</translation>
  </message>
</context>
</TS>
