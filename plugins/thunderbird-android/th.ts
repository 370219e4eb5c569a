<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="thunderbird-android.code">
    <extracomment>List of written files: the QR code as a picture</extracomment>
    <translation>ค่าชุดเดียวกันเป็น QR ให้สแกนด้วยแอป</translation>
  </message>
  <message id="thunderbird-android.file">
    <extracomment>List of written files: the settings file</extracomment>
    <translation>การตั้งค่าสำหรับนำเข้าในแอป</translation>
  </message>
  <message id="thunderbird-android.leaves-always">
    <extracomment>Refusal: POP3 that leaves nothing on the server</extracomment>
    <translation>แอปนี้ดึงแบบ POP3 แล้วไม่ลบอีเมลออกจากเซิร์ฟเวอร์</translation>
  </message>
  <message id="thunderbird-android.no-code">
    <extracomment>Caution: no QR code could be made</extracomment>
    <translation>ไม่มี QR ให้ เพราะ QR รับได้เฉพาะที่อยู่อีเมลตัวอักษรอังกฤษ และข้อมูลไม่เกิน 800 ไบต์ ใช้ไฟล์แทนได้ ข้อมูลเหมือนกัน</translation>
  </message>
  <message id="thunderbird-android.no-days">
    <extracomment>Refusal: POP3 that deletes after days</extracomment>
    <translation>แอปนี้ตั้งจำนวนวันก่อนลบอีเมลจากเซิร์ฟเวอร์ POP3 ไม่ได้</translation>
  </message>
  <message id="thunderbird-android.no-outgoing">
    <extracomment>Refusal: no outgoing server</extracomment>
    <translation>แอปไม่รับบัญชีที่ไม่มีเซิร์ฟเวอร์ขาออก แต่ยังไม่พบเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="thunderbird-android.no-sign-in">
    <extracomment>Refusal: the app can sign in by none of the server's ways; {host} is the server</extracomment>
    <translation>แอปไม่รองรับวิธีลงชื่อเข้าใช้ของ {host} เลย</translation>
  </message>
  <message id="thunderbird-android.plain">
    <extracomment>Refusal: a connection without encryption</extracomment>
    <translation>การเชื่อมต่อไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้ จึงไม่สร้างไฟล์ตั้งค่าแบบนี้ให้</translation>
  </message>
  <message id="thunderbird-android.pop3-keeps">
    <extracomment>Caution for POP3 accounts</extracomment>
    <translation>ลบอีเมลบนมือถือแล้ว บนเซิร์ฟเวอร์ยังอยู่ และไม่มีการลบตามจำนวนวัน คอยดูอย่าให้พื้นที่เต็ม</translation>
  </message>
  <message id="thunderbird-android.scope-unsupported">
    <extracomment>Refusal: only one person's account can be written</extracomment>
    <translation>Thunderbird บน Android รับได้ทีละบัญชีของแต่ละคนเท่านั้น</translation>
  </message>
  <message id="thunderbird-android.step-import">
    <extracomment>Step</extracomment>
    <translation>ถ้าไม่มีกล้อง หรือใช้ K-9 Mail หรือ FairEmail ให้ส่งไฟล์ account.k9s เข้ามือถือ แล้วเปิดในแอปที่ Settings › Import settings</translation>
  </message>
  <message id="thunderbird-android.step-password">
    <extracomment>Step; {username} is the name to sign in with</extracomment>
    <translation>แอปจะถามรหัสผ่านของ {username} อาจถามสองครั้ง คือขาเข้ากับขาออก ในไฟล์ทั้งสองไม่มีรหัสผ่าน</translation>
  </message>
  <message id="thunderbird-android.step-scan">
    <extracomment>Step</extracomment>
    <translation>เปิด Thunderbird บนมือถือ แตะ Import settings ใต้ข้อความที่ถามว่าใช้ Thunderbird บนคอมพิวเตอร์อยู่แล้วหรือไม่ แล้วสแกน QR จากไฟล์ account.svg ที่เปิดบนจอหรือพิมพ์ไว้</translation>
  </message>
  <message id="thunderbird-android.step-see">
    <extracomment>Step: how to see that it works</extracomment>
    <translation>ลองส่งอีเมลถึงตัวเอง ถ้าได้รับ แสดงว่าใช้ได้ทั้งรับและส่ง</translation>
  </message>
  <message id="thunderbird-android.step-undo">
    <extracomment>Step: how to undo</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ Settings › เลือกบัญชี › ลบบัญชี อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ</translation>
  </message>
  <message id="thunderbird-android.unverified">
    <extracomment>Caution</extracomment>
    <translation>ยังไม่ได้ลองกับเครื่อง Android จริง ไฟล์และ QR ทำตามรูปแบบที่แอปเผยแพร่</translation>
  </message>
</context>
</TS>
