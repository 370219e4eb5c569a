<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="publish.autodiscover-readers">
    <extracomment>Caution</extracomment>
    <translation>Autodiscover บอกไม่ได้ว่าแบบ POP3 ให้เก็บสำเนาไว้บนเซิร์ฟเวอร์กี่วัน และหน้าต่างเพิ่มบัญชีแบบย่อของ Outlook ไม่ใช้ Autodiscover กับบัญชี IMAP และ POP3 เลย</translation>
  </message>
  <message id="publish.file-apache">
    <extracomment>List of written files</extracomment>
    <translation>ส่วนที่ต้องเพิ่มในการตั้งค่า Apache</translation>
  </message>
  <message id="publish.file-autoconfig">
    <extracomment>List of written files</extracomment>
    <translation>ไฟล์เดียวกัน สำหรับโปรแกรมที่ถามจากชื่อ autoconfig</translation>
  </message>
  <message id="publish.file-htaccess">
    <extracomment>List of written files</extracomment>
    <translation>ส่วนที่ต้องเพิ่มในไฟล์ .htaccess บนแชร์โฮสติ้ง</translation>
  </message>
  <message id="publish.file-nginx">
    <extracomment>List of written files</extracomment>
    <translation>ส่วนที่ต้องเพิ่มในการตั้งค่า nginx</translation>
  </message>
  <message id="publish.file-nginx-without-php">
    <extracomment>List of written files</extracomment>
    <translation>ส่วนที่ต้องเพิ่มในการตั้งค่า nginx ที่ไม่มี PHP</translation>
  </message>
  <message id="publish.file-php">
    <extracomment>List of written files</extracomment>
    <translation>ตอบ Autodiscover โดยใส่ชื่อผู้ใช้ของแต่ละคน</translation>
  </message>
  <message id="publish.file-well-known">
    <extracomment>List of written files</extracomment>
    <translation>autoconfig สำหรับโปรแกรมที่ถามจากตัวโดเมน</translation>
  </message>
  <message id="publish.file-without-php">
    <extracomment>List of written files</extracomment>
    <translation>คำตอบ Autodiscover สำหรับเครื่องที่ไม่มี PHP</translation>
  </message>
  <message id="publish.file-zone">
    <extracomment>List of written files</extracomment>
    <translation>ระเบียนที่ต้องเพิ่มในโซน DNS</translation>
  </message>
  <message id="publish.no-autodiscover">
    <extracomment>Caution</extracomment>
    <translation>ไม่มีคำตอบ Autodiscover เพราะระบุได้เฉพาะเซิร์ฟเวอร์ที่รับรหัสผ่านและเข้ารหัสบนพอร์ตปกติเท่านั้น</translation>
  </message>
  <message id="publish.no-incoming">
    <extracomment>Refusal: no incoming server</extracomment>
    <translation>ไม่มีเซิร์ฟเวอร์ขาเข้าที่เข้ารหัส โปรแกรมอีเมลจะไม่รับค่าแบบนี้</translation>
  </message>
  <message id="publish.no-outgoing">
    <extracomment>Refusal: no outgoing server</extracomment>
    <translation>ไม่มีเซิร์ฟเวอร์ขาออกที่เข้ารหัส โปรแกรมอีเมลจะไม่รับค่าแบบนี้</translation>
  </message>
  <message id="publish.no-srv">
    <extracomment>Caution</extracomment>
    <translation>เซิร์ฟเวอร์ที่ระบุเป็นหมายเลขไอพีไม่มีบรรทัด SRV ควรตั้งชื่อให้เซิร์ฟเวอร์</translation>
  </message>
  <message id="publish.only-plain">
    <extracomment>Refusal: no encrypted server</extracomment>
    <translation>ไม่มีเซิร์ฟเวอร์ใดเข้ารหัสการเชื่อมต่อเลย จึงไม่เผยแพร่ค่าที่ทำให้คนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="publish.plain-left-out">
    <extracomment>Caution</extracomment>
    <translation>ตัดเซิร์ฟเวอร์ที่ไม่เข้ารหัสออกแล้ว</translation>
  </message>
  <message id="publish.scope-unsupported">
    <extracomment>Refusal: this writer takes a domain, not a person's account</extracomment>
    <translation>ค่าที่โดเมนเผยแพร่ต้องสร้างจากไฟล์โดเมน ไม่ใช่จากบัญชีของคนเดียว</translation>
  </message>
  <message id="publish.step-include">
    <extracomment>Step; {domain}, {autoconfig}, {autodiscover} are host names</extracomment>
    <translation>ใส่ nginx.conf (หรือ apache.conf) ในส่วนตั้งค่าเว็บของ {domain}, {autoconfig} และ {autodiscover} ทั้งสามชื่อต้องมีใบรับรองที่ถูกต้อง ถ้าใช้ nginx ให้แก้ตำแหน่งซ็อกเก็ตของ PHP ในไฟล์ให้ตรงกับเครื่อง</translation>
  </message>
  <message id="publish.step-own-server">
    <extracomment>Step; {folder} is a folder on the web server</extracomment>
    <translation>ถ้ามีเว็บเซิร์ฟเวอร์เอง คัดลอกทุกอย่างใน www ไปไว้ที่ {folder}</translation>
  </message>
  <message id="publish.step-see">
    <extracomment>Step: how to see that it works; {command} is typed in a terminal</extracomment>
    <translation>ตรวจผล ต้องพบ autoconfig, well-known, SRV และ Autodiscover และได้เซิร์ฟเวอร์ตรงกันทุกแหล่ง: {command}</translation>
  </message>
  <message id="publish.step-shared">
    <extracomment>Step for shared hosting</extracomment>
    <translation>ถ้าใช้แชร์โฮสติ้ง คัดลอกทุกอย่างใน www ไปไว้ในโฟลเดอร์เว็บ (public_html) แล้วนำข้อความใน htaccess-lines.txt ไปใส่บนสุดของไฟล์ .htaccess โดยคงข้อความเดิมไว้</translation>
  </message>
  <message id="publish.step-undo">
    <extracomment>Step: how to undo</extracomment>
    <translation>ถ้าจะเลิกเผยแพร่ ลบบรรทัดและไฟล์เหล่านี้ออก โปรแกรมที่ตั้งไว้แล้วยังใช้ได้ตามเดิม</translation>
  </message>
  <message id="publish.step-zone">
    <extracomment>Step; {domain} is the domain</extracomment>
    <translation>เพิ่มบรรทัดใน zone.txt ลงในโซนของ {domain} ถ้า autoconfig กับ autodiscover อยู่เว็บเซิร์ฟเวอร์อื่น ให้แก้ชื่อในสองบรรทัด CNAME</translation>
  </message>
  <message id="publish.without-php">
    <extracomment>Caution</extracomment>
    <translation>ถ้าไม่มี PHP คำตอบจะไม่มีชื่อผู้ใช้ Outlook จะลองใช้ส่วนหน้า @ เป็นชื่อผู้ใช้ เครื่องที่มี PHP จึงควรใช้ autodiscover.php</translation>
  </message>
</context>
</TS>
