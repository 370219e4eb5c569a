<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="kmail.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in KMail; {host} is the server.</extracomment>
    <translation>KMail ไม่รองรับวิธีลงชื่อเข้าใช้ของ {host} เลย</translation>
  </message>
  <message id="kmail.backslash-lost">
    <extracomment>Caution: the person's name holds a backslash, which KMail leaves out of the sender's name.</extracomment>
    <translation>KMail จะตัดเครื่องหมาย \ ออกจากชื่อผู้ส่ง</translation>
  </message>
  <message id="kmail.days-from-first-download" numerus="yes">
    <extracomment>Caution about POP3: from when KMail counts the days; {n} is the number of days.</extracomment>
    <translation><numerusform>KMail จะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบ {n} วันนับจากวันที่ดึงลงเครื่องนี้ครั้งแรก ไม่ได้นับจากวันที่ส่งอีเมล หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</numerusform></translation>
  </message>
  <message id="kmail.days-over-a-year" numerus="yes">
    <extracomment>Refusal: KMail's form shows at most 365 days for leaving mail on the server; {n} is what was asked for.</extracomment>
    <translation><numerusform>หน้าตั้งค่าของ KMail รับได้ไม่เกิน 365 วัน แต่ที่ขอคือ {n} วัน เมื่อมีคนเปิดหน้านั้น จำนวนวันจะลดลงเอง ให้ลดจำนวนวันลง หรือตั้งเป็นไม่ลบเลย</numerusform></translation>
  </message>
  <message id="kmail.file-agents">
    <extracomment>What the written agentsrc is, in the list of files.</extracomment>
    <translation>บอก Akonadi ซึ่งเป็นบริการรับอีเมลของ KMail ว่ามีบัญชีอะไร</translation>
  </message>
  <message id="kmail.file-identities">
    <extracomment>What the written emailidentities is, in the list of files.</extracomment>
    <translation>ชื่อและที่อยู่อีเมลของผู้ส่ง</translation>
  </message>
  <message id="kmail.file-local-folders">
    <extracomment>What the written akonadi_maildir_resource_0rc and specialmailcollectionsrc are, in the list of files.</extracomment>
    <translation>โฟลเดอร์สำหรับอีเมลที่เก็บไว้ในเครื่อง</translation>
  </message>
  <message id="kmail.file-name">
    <extracomment>What the written agent_config_… is, in the list of files.</extracomment>
    <translation>ชื่อที่แสดงในรายการโฟลเดอร์</translation>
  </message>
  <message id="kmail.file-resource">
    <extracomment>What the written akonadi_…_resource_0rc is, in the list of files.</extracomment>
    <translation>เซิร์ฟเวอร์ขาเข้า ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="kmail.file-transports">
    <extracomment>What the written mailtransports is, in the list of files.</extracomment>
    <translation>เซิร์ฟเวอร์ขาออก ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="kmail.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก KMail จะรับอีเมลได้อย่างเดียวจนกว่าจะเพิ่มเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="kmail.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>KMail ดึงอีเมลแล้วจะลบออกจากเซิร์ฟเวอร์ทันที หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="kmail.oauth2-not-used">
    <extracomment>Caution: the server prefers OAuth2, the written account signs in with a password; {host} is the server.</extracomment>
    <translation>{host} แนะนำให้ใช้ OAuth2 แต่ไฟล์ชุดนี้ลงชื่อเข้าใช้ด้วยรหัสผ่าน ถ้าผู้ให้บริการไม่รับรหัสผ่านปกติ ให้สร้างรหัสผ่านสำหรับแอปก่อน</translation>
  </message>
  <message id="kmail.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>การเชื่อมต่อกับ {host} พอร์ต {port} ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้ จึงไม่สร้างไฟล์ตั้งค่าแบบนี้ให้</translation>
  </message>
  <message id="kmail.scope-unsupported">
    <extracomment>Refusal: KMail files were asked for something else than one person's new profile.</extracomment>
    <translation>สำหรับ KMail สร้างได้เฉพาะโปรไฟล์ใหม่ของผู้ใช้หนึ่งคน</translation>
  </message>
  <message id="kmail.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>ถ้ากล่องจดหมายเข้า (inbox) แสดงอีเมลเหมือนในเว็บเมล แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="kmail.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>ถ้าอีเมลเข้ามาใน inbox ใต้ “Local Folders” และในเว็บเมลยังเหลือตามที่ตั้งไว้ แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="kmail.step-close">
    <extracomment>Step: what the person does first; the command is typed as it stands.</extracomment>
    <translation>ปิด KMail แล้วใช้คำสั่ง akonadictl stop</translation>
  </message>
  <message id="kmail.step-copy">
    <extracomment>Step: where the files go; “kmail” is the written folder.</extracomment>
    <translation>คัดลอกทุกอย่างในโฟลเดอร์ kmail ไปไว้ที่ ~/.config ถ้าที่นั่นมีไฟล์ akonadi/agentsrc ที่มีบัญชีอยู่แล้ว ให้หยุดก่อน เพราะมีคนใช้ KMail ในเครื่องนี้แล้ว ไฟล์ชุดนี้มีไว้สำหรับเริ่มใหม่</translation>
  </message>
  <message id="kmail.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>เปิด KMail ถ้ามีหน้าต่างช่วยตั้งบัญชีขึ้นมา ให้ปิดไป แล้วใส่รหัสผ่านของ {username} โปรแกรมจะถามตอนรับหนึ่งครั้งและตอนส่งอีกหนึ่งครั้ง รหัสผ่านจะเก็บไว้ใน KWallet ไม่ได้อยู่ในไฟล์ชุดนี้</translation>
  </message>
  <message id="kmail.step-undo">
    <extracomment>Step: how to undo.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ปิด KMail ตามข้อ 1 แล้วลบไฟล์ที่คัดลอกไว้ออกจาก ~/.config อีเมลบนเซิร์ฟเวอร์ยังอยู่ ส่วนอีเมลที่ดึงมาแบบ POP3 ยังอยู่ใน ~/.local/share/local-mail</translation>
  </message>
</context>
</TS>
