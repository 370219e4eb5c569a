<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="apple.auth-refused">
    <extracomment>Refusal: a profile knows none of the server's sign-in methods; {host} and {port} name it.</extracomment>
    <translation>An Apple profile knows none of the sign-in methods of {host} port {port}</translation>
  </message>
  <message id="apple.ca-apart">
    <extracomment>Caution: the servers' certificates come from an authority of the company's own.</extracomment>
    <translation>The certificate of your own authority is not in the profile: install and trust it on the device first</translation>
  </message>
  <message id="apple.consent">
    <extracomment>Stands inside the profile: the text that the person must agree to on the device; {address} is the e-mail address.</extracomment>
    <translation>This profile adds the mail account {address} to Mail. It holds no password: the device asks you for it. You can remove the profile at any time in Settings: the account then leaves this device, but your mail stays on the server.</translation>
  </message>
  <message id="apple.consent-description">
    <extracomment>Stands inside the profile: one line that the device shows on the profile's page; {address} is the e-mail address.</extracomment>
    <translation>Sets up the mail account {address}</translation>
  </message>
  <message id="apple.consent-help">
    <extracomment>Stands inside the profile after the consent text; {helpDesk} is whom to call, in the company's words.</extracomment>
    <translation>Questions: {helpDesk}</translation>
  </message>
  <message id="apple.consent-pop3">
    <extracomment>Stands inside the profile of a POP3 account: the text that the person must agree to on the device; {address} is the e-mail address.</extracomment>
    <translation>This profile adds the mail account {address} to Mail. It holds no password: the device asks you for it. Mail that was fetched is kept on this device: back it up before you remove the profile, because the account and its mail leave the device together.</translation>
  </message>
  <message id="apple.deletion-refused">
    <extracomment>Refusal: a POP3 account that deletes mail from the server.</extracomment>
    <translation>An Apple profile cannot say when POP3 mail is deleted from the server</translation>
  </message>
  <message id="apple.file-profile">
    <extracomment>What the written mail.mobileconfig is, in the list of files.</extracomment>
    <translation>The account as a profile for iPhone, iPad and Mac; no password in it</translation>
  </message>
  <message id="apple.oauth2-refused">
    <extracomment>Refusal: a server takes OAuth2 only; {host} and {port} name it.</extracomment>
    <translation>An Apple profile cannot say OAuth2, the only sign-in method of {host} port {port}</translation>
  </message>
  <message id="apple.outgoing-required">
    <extracomment>Refusal: the account has no outgoing server.</extracomment>
    <translation>An Apple profile needs an outgoing server, and none was found</translation>
  </message>
  <message id="apple.plain-refused">
    <extracomment>Refusal: a server without encryption; {host} and {port} name it.</extracomment>
    <translation>{host} port {port} is not encrypted: others could read the password on the way</translation>
  </message>
  <message id="apple.pop3-deletion">
    <extracomment>Caution for POP3.</extracomment>
    <translation>A profile cannot say what happens to mail on the server. The device's own setting counts and may delete fetched mail after some days: set it as the step says, right after installing</translation>
  </message>
  <message id="apple.scope-unsupported">
    <extracomment>Refusal: asked for something else than one person's profile for iPhone, iPad or Mac.</extracomment>
    <translation>An Apple profile is written for one person's iPhone, iPad or Mac only</translation>
  </message>
  <message id="apple.starttls">
    <extracomment>Caution: a server uses STARTTLS.</extracomment>
    <translation>A profile only says "encrypted": that the device then uses STARTTLS on this port has not been tried here</translation>
  </message>
  <message id="apple.step-check">
    <extracomment>Step: how to see that it works; {address} is the e-mail address.</extracomment>
    <translation>Open Mail: the Inbox of {address} fills. Send yourself a message to see that sending works</translation>
  </message>
  <message id="apple.step-install-ios">
    <extracomment>Step 2 on iPhone and iPad: where the profile is confirmed; the words are those of the device.</extracomment>
    <translation>Open Settings, choose “Profile Downloaded” and then “Install”</translation>
  </message>
  <message id="apple.step-install-mac">
    <extracomment>Step 2 on a Mac: where the profile is confirmed.</extracomment>
    <translation>Open System Settings, search for “profiles”, open the new profile and choose “Install”</translation>
  </message>
  <message id="apple.step-keep-ios">
    <extracomment>Step for POP3 on iPhone and iPad: a setting that the profile cannot say; the words are those of the device.</extracomment>
    <translation>In Settings, open the mail account's “Advanced” page and set “Delete from server” to “Never”</translation>
  </message>
  <message id="apple.step-keep-mac">
    <extracomment>Step for POP3 on a Mac: a setting that the profile cannot say; the words are those of the program.</extracomment>
    <translation>In Mail, open Mail, Settings, Accounts, the account, and untick “Remove copy from server after retrieving a message”</translation>
  </message>
  <message id="apple.step-open-ios">
    <extracomment>Step 1 on iPhone and iPad.</extracomment>
    <translation>Open mail.mobileconfig on the iPhone or iPad: from a mail, a web page or by AirDrop</translation>
  </message>
  <message id="apple.step-open-mac">
    <extracomment>Step 1 on a Mac.</extracomment>
    <translation>Open mail.mobileconfig on the Mac by a double click</translation>
  </message>
  <message id="apple.step-password">
    <extracomment>Step: the device asks for the password; {username} is the login of the incoming server.</extracomment>
    <translation>When asked, type the password of {username}</translation>
  </message>
  <message id="apple.step-password-outgoing">
    <extracomment>Step: sending has a login of its own; {username} is that login.</extracomment>
    <translation>For the outgoing server, type the password of {username}</translation>
  </message>
  <message id="apple.step-undo-ios">
    <extracomment>Step: how to take it back on iPhone and iPad; the words are those of the device.</extracomment>
    <translation>To undo: Settings, General, “VPN &amp; Device Management”, the profile, “Remove Profile”</translation>
  </message>
  <message id="apple.step-undo-mac">
    <extracomment>Step: how to take it back on a Mac.</extracomment>
    <translation>To undo: System Settings, search for “profiles”, choose the profile and press the minus button</translation>
  </message>
  <message id="apple.unverified">
    <extracomment>Caution: always shown.</extracomment>
    <translation>No iPhone, iPad or Mac has installed such a profile here: try it on one device first</translation>
  </message>
  <message id="apple.utf8-address">
    <extracomment>Caution: letters outside ASCII before the @; {address} is the e-mail address.</extracomment>
    <translation>Whether Mail takes letters like those in {address} has not been tried here</translation>
  </message>
</context>
</TS>
