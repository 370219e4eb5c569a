<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="apple.auth-refused">
    <extracomment>Refusal: a profile knows none of the server's sign-in methods; {host} and {port} name it.</extracomment>
    <translation>โปรไฟล์ของ Apple ไม่รองรับวิธีลงชื่อเข้าใช้ของ {host} พอร์ต {port}</translation>
  </message>
  <message id="apple.ca-apart">
    <extracomment>Caution: the servers' certificates come from an authority of the company's own.</extracomment>
    <translation>โปรไฟล์นี้ไม่มีใบรับรองของบริษัท ให้ติดตั้งใบรับรองนั้นและตั้งให้เชื่อถือบนเครื่องก่อน</translation>
  </message>
  <message id="apple.consent">
    <extracomment>Stands inside the profile: the text that the person must agree to on the device; {address} is the e-mail address.</extracomment>
    <translation>โปรไฟล์นี้เพิ่มบัญชีอีเมล {address} ในแอปเมล ไม่มีรหัสผ่านอยู่ในโปรไฟล์ เครื่องจะถามรหัสผ่านจากคุณเอง คุณลบโปรไฟล์ได้ทุกเมื่อในการตั้งค่า ถ้าลบ บัญชีนี้จะหายไปจากเครื่อง แต่อีเมลยังอยู่บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="apple.consent-description">
    <extracomment>Stands inside the profile: one line that the device shows on the profile's page; {address} is the e-mail address.</extracomment>
    <translation>ตั้งค่าบัญชีอีเมล {address}</translation>
  </message>
  <message id="apple.consent-help">
    <extracomment>Stands inside the profile after the consent text; {helpDesk} is whom to call, in the company's words.</extracomment>
    <translation>สอบถามได้ที่ {helpDesk}</translation>
  </message>
  <message id="apple.consent-pop3">
    <extracomment>Stands inside the profile of a POP3 account: the text that the person must agree to on the device; {address} is the e-mail address.</extracomment>
    <translation>โปรไฟล์นี้เพิ่มบัญชีอีเมล {address} ในแอปเมล ไม่มีรหัสผ่านอยู่ในโปรไฟล์ เครื่องจะถามรหัสผ่านจากคุณเอง อีเมลที่ดึงมาจะเก็บไว้ในเครื่องนี้ ก่อนลบโปรไฟล์ ต้องสำรองอีเมลไว้ เพราะบัญชีและอีเมลในเครื่องจะหายไปพร้อมกัน</translation>
  </message>
  <message id="apple.deletion-refused">
    <extracomment>Refusal: a POP3 account that deletes mail from the server.</extracomment>
    <translation>โปรไฟล์ของ Apple กำหนดไม่ได้ว่าจะลบอีเมลที่ดึงแบบ POP3 ออกจากเซิร์ฟเวอร์เมื่อใด</translation>
  </message>
  <message id="apple.file-profile">
    <extracomment>What the written mail.mobileconfig is, in the list of files.</extracomment>
    <translation>การตั้งค่าของบัญชีเป็นโปรไฟล์สำหรับ iPhone, iPad และ Mac ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="apple.oauth2-refused">
    <extracomment>Refusal: a server takes OAuth2 only; {host} and {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} ลงชื่อเข้าใช้ได้ด้วย OAuth2 เท่านั้น แต่โปรไฟล์ของ Apple ระบุ OAuth2 ไม่ได้</translation>
  </message>
  <message id="apple.outgoing-required">
    <extracomment>Refusal: the account has no outgoing server.</extracomment>
    <translation>โปรไฟล์ของ Apple ต้องมีเซิร์ฟเวอร์ขาออก แต่ไม่พบเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="apple.plain-refused">
    <extracomment>Refusal: a server without encryption; {host} and {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="apple.pop3-deletion">
    <extracomment>Caution for POP3.</extracomment>
    <translation>โปรไฟล์กำหนดไม่ได้ว่าจะเก็บหรือลบอีเมลบนเซิร์ฟเวอร์ เครื่องจะใช้ค่าของตัวเอง และอาจลบอีเมลที่ดึงแล้วเมื่อผ่านไปไม่กี่วัน ติดตั้งแล้วต้องตั้งค่าตามขั้นตอนทันที</translation>
  </message>
  <message id="apple.scope-unsupported">
    <extracomment>Refusal: asked for something else than one person's profile for iPhone, iPad or Mac.</extracomment>
    <translation>สร้างโปรไฟล์ของ Apple ได้เฉพาะสำหรับ iPhone, iPad หรือ Mac ของคนคนเดียว</translation>
  </message>
  <message id="apple.starttls">
    <extracomment>Caution: a server uses STARTTLS.</extracomment>
    <translation>โปรไฟล์บอกได้แค่ว่าให้เข้ารหัส ยังไม่ได้ลองว่าเครื่องจะใช้ STARTTLS บนพอร์ตนี้จริง</translation>
  </message>
  <message id="apple.step-check">
    <extracomment>Step: how to see that it works; {address} is the e-mail address.</extracomment>
    <translation>เปิดแอปเมล จะเห็นอีเมลของ {address} ใน “กล่องข้อความเข้า” แล้วลองส่งอีเมลถึงตัวเองดูว่าส่งได้</translation>
  </message>
  <message id="apple.step-install-ios">
    <extracomment>Step 2 on iPhone and iPad: where the profile is confirmed; the words are those of the device.</extracomment>
    <translation>เปิดการตั้งค่า แตะ “ดาวน์โหลดโปรไฟล์แล้ว” (Profile Downloaded) แล้วแตะ “ติดตั้ง” (Install)</translation>
  </message>
  <message id="apple.step-install-mac">
    <extracomment>Step 2 on a Mac: where the profile is confirmed.</extracomment>
    <translation>เปิดการตั้งค่าระบบ ค้นหาคำว่า “โปรไฟล์” เปิดโปรไฟล์ใหม่ แล้วกด “ติดตั้ง” (Install)</translation>
  </message>
  <message id="apple.step-keep-ios">
    <extracomment>Step for POP3 on iPhone and iPad: a setting that the profile cannot say; the words are those of the device.</extracomment>
    <translation>ในการตั้งค่า เปิดหน้า “ขั้นสูง” (Advanced) ของบัญชีอีเมล แล้วตั้ง “ลบออกจากเซิร์ฟเวอร์” (Delete from server) เป็น “ไม่เลย” (Never)</translation>
  </message>
  <message id="apple.step-keep-mac">
    <extracomment>Step for POP3 on a Mac: a setting that the profile cannot say; the words are those of the program.</extracomment>
    <translation>ในแอปเมล ไปที่ เมล › การตั้งค่า › บัญชี เลือกบัญชี แล้วเอาเครื่องหมายหน้า “ลบสำเนาออกจากเซิร์ฟเวอร์หลังจากดึงข้อความ” (Remove copy from server…) ออก</translation>
  </message>
  <message id="apple.step-open-ios">
    <extracomment>Step 1 on iPhone and iPad.</extracomment>
    <translation>เปิดไฟล์ mail.mobileconfig บน iPhone หรือ iPad จะเปิดจากอีเมล หน้าเว็บ หรือส่งด้วย AirDrop ก็ได้</translation>
  </message>
  <message id="apple.step-open-mac">
    <extracomment>Step 1 on a Mac.</extracomment>
    <translation>ดับเบิลคลิกไฟล์ mail.mobileconfig บน Mac</translation>
  </message>
  <message id="apple.step-password">
    <extracomment>Step: the device asks for the password; {username} is the login of the incoming server.</extracomment>
    <translation>เมื่อเครื่องถาม ให้ใส่รหัสผ่านของ {username}</translation>
  </message>
  <message id="apple.step-password-outgoing">
    <extracomment>Step: sending has a login of its own; {username} is that login.</extracomment>
    <translation>ส่วนเซิร์ฟเวอร์ขาออก ให้ใส่รหัสผ่านของ {username}</translation>
  </message>
  <message id="apple.step-undo-ios">
    <extracomment>Step: how to take it back on iPhone and iPad; the words are those of the device.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ไปที่ การตั้งค่า › ทั่วไป › VPN และการจัดการอุปกรณ์ เลือกโปรไฟล์ แล้วแตะ “ลบโปรไฟล์” (Remove Profile)</translation>
  </message>
  <message id="apple.step-undo-mac">
    <extracomment>Step: how to take it back on a Mac.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม เปิดการตั้งค่าระบบ ค้นหาคำว่า “โปรไฟล์” เลือกโปรไฟล์ แล้วกดปุ่ม –</translation>
  </message>
  <message id="apple.unverified">
    <extracomment>Caution: always shown.</extracomment>
    <translation>ยังไม่ได้ลองโปรไฟล์แบบนี้บน iPhone, iPad หรือ Mac จริง ควรลองกับเครื่องเดียวก่อน</translation>
  </message>
  <message id="apple.utf8-address">
    <extracomment>Caution: letters outside ASCII before the @; {address} is the e-mail address.</extracomment>
    <translation>ยังไม่ได้ลองว่าแอปเมลรับตัวอักษรแบบใน {address} ได้หรือไม่</translation>
  </message>
</context>
</TS>
