<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="sample.file">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>การตั้งค่าของบัญชี</translation>
  </message>
  <message id="sample.plain-refused">
    <extracomment>Refusal: the incoming server is not encrypted; {host} is the server.</extracomment>
    <translation>{host} ไม่มีการเชื่อมต่อแบบเข้ารหัส</translation>
  </message>
  <message id="sample.step-copy">
    <extracomment>Step: where the file goes.</extracomment>
    <translation>คัดลอก account.conf ไปไว้ที่ ~/.config/sample</translation>
  </message>
  <message id="sample.step-password">
    <extracomment>Step: what the program asks; {username} is the login.</extracomment>
    <translation>เปิด Sample Mail แล้วใส่รหัสผ่านของ {username}</translation>
  </message>
</context>
</TS>
