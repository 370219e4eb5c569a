<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
  <name></name>
  <message id="sample.file">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>The account</translation>
  </message>
  <message id="sample.plain-refused">
    <extracomment>Refusal: the incoming server is not encrypted; {host} is the server.</extracomment>
    <translation>{host} offers no encrypted connection</translation>
  </message>
  <message id="sample.step-copy">
    <extracomment>Step: where the file goes.</extracomment>
    <translation>Copy account.conf to ~/.config/sample</translation>
  </message>
  <message id="sample.step-password">
    <extracomment>Step: what the program asks; {username} is the login.</extracomment>
    <translation>Start Sample Mail and type the password of {username}</translation>
  </message>
</context>
</TS>
