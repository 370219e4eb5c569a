<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="neomutt.certificate-question">
    <extracomment>Caution about a question the program asks; {key} is the key to press.</extracomment>
    <translation>ถ้า NeoMutt แสดงใบรับรองแล้วถามว่าจะยอมรับหรือไม่ ให้กด {key} เพื่อปฏิเสธ แล้วแจ้งฝ่ายไอที เพราะการตั้งค่านี้จะถามเฉพาะตอนที่ยังยืนยันไม่ได้ว่าเป็นเซิร์ฟเวอร์ตัวจริง</translation>
  </message>
  <message id="neomutt.file-rc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>การตั้งค่าของบัญชีสำหรับ NeoMutt และ Mutt ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="neomutt.folder-names">
    <extracomment>Caution about IMAP folder names.</extracomment>
    <translation>อีเมลที่ส่งแล้ว ฉบับร่าง และอีเมลที่ลบ จะไปอยู่ในโฟลเดอร์ Sent, Drafts และ Trash บนเซิร์ฟเวอร์ ถ้าเซิร์ฟเวอร์ของคุณใช้ชื่ออื่น ให้แก้บรรทัด record, postponed และ trash</translation>
  </message>
  <message id="neomutt.name-too-long">
    <extracomment>Caution: the sender's name is left out.</extracomment>
    <translation>ชื่อผู้ส่งยาวเกินไป NeoMutt จะตัดที่อยู่อีเมลที่ตามหลังชื่อทิ้ง จึงใช้ที่อยู่อีเมลแทนชื่อ</translation>
  </message>
  <message id="neomutt.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก NeoMutt จะส่งอีเมลผ่านระบบอีเมลของเครื่องนี้เอง ซึ่งอาจส่งไม่ถึงผู้รับ</translation>
  </message>
  <message id="neomutt.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server. {key} is a key to press.</extracomment>
    <translation>เมื่อกด {key} NeoMutt จะดึงอีเมลลงเครื่องแล้วลบออกจากเซิร์ฟเวอร์ หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="neomutt.other-store">
    <extracomment>Caution: how to use another password store than the keyring.</extracomment>
    <translation>ถ้าเก็บรหัสผ่านไว้ในโปรแกรมอื่น เช่น pass ให้แก้คำสั่งระหว่างเครื่องหมาย ` ในไฟล์ อย่าใส่รหัสผ่านลงในไฟล์</translation>
  </message>
  <message id="neomutt.plain">
    <extracomment>Refusal: a connection is not encrypted.</extracomment>
    <translation>การเชื่อมต่อไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="neomutt.pop3-on-server">
    <extracomment>Caution about POP3 with mail left on the server.</extracomment>
    <translation>NeoMutt อ่านอีเมลแบบ POP3 จากเซิร์ฟเวอร์โดยตรง ไม่ได้เก็บไว้ในเครื่องนี้ให้เอง และถ้าลบในโปรแกรม อีเมลบนเซิร์ฟเวอร์จะหายไปด้วย ถ้าต้องการเก็บสำเนาไว้ในเครื่อง ให้ใช้ getmail</translation>
  </message>
  <message id="neomutt.sign-in">
    <extracomment>Refusal: the server takes no password.</extracomment>
    <translation>ไฟล์นี้ให้ NeoMutt ลงชื่อเข้าใช้ด้วยรหัสผ่าน แต่เซิร์ฟเวอร์นี้ไม่รับรหัสผ่าน</translation>
  </message>
  <message id="neomutt.step-check-fetch">
    <extracomment>Step: how to see that it works, POP3 that takes the mail off the server. {key} is a key to press.</extracomment>
    <translation>เปิด neomutt แล้วกด {key} โปรแกรมจะดึงอีเมลมาเก็บในโฟลเดอร์ของเครื่องนี้</translation>
  </message>
  <message id="neomutt.step-check-imap">
    <extracomment>Step: how to see that it works, IMAP; {keys} are two keys to press.</extracomment>
    <translation>เปิด neomutt กล่องจดหมายเข้าจะแสดงอีเมลชุดเดียวกับบนเซิร์ฟเวอร์ กด {keys} เพื่อดูรายชื่อโฟลเดอร์</translation>
  </message>
  <message id="neomutt.step-check-pop3">
    <extracomment>Step: how to see that it works, POP3 with mail left on the server. {key} is a key to press.</extracomment>
    <translation>เปิด neomutt โปรแกรมจะเปิดกล่องจดหมายเข้าบนเซิร์ฟเวอร์โดยตรง ถ้าต้องการเก็บอีเมลฉบับไหนไว้ในเครื่อง ให้กด {key}</translation>
  </message>
  <message id="neomutt.step-check-send">
    <extracomment>Step: how to see that sending works. {key} is a key to press.</extracomment>
    <translation>กด {key} แล้วลองส่งอีเมลถึงตัวเอง ดูว่าอีเมลมาถึง</translation>
  </message>
  <message id="neomutt.step-copy">
    <extracomment>Step: where the file goes; {line} is a line to add to a file.</extracomment>
    <translation>วางไฟล์ไว้ที่ ~/.config/neomutt/neomuttrc ส่วน Mutt วางที่ ~/.config/mutt/muttrc ถ้ามีไฟล์เดิมอยู่แล้ว ให้คงไว้ วางไฟล์นี้เป็น ~/.config/neomutt/account แล้วเพิ่มท้ายไฟล์เดิมว่า {line}</translation>
  </message>
  <message id="neomutt.step-folder">
    <extracomment>Step for POP3; {command} is a command line that makes a folder.</extracomment>
    <translation>สร้างโฟลเดอร์สำหรับอีเมลที่เก็บในเครื่องนี้: {command}</translation>
  </message>
  <message id="neomutt.step-install">
    <extracomment>Step; {command} is a command line.</extracomment>
    <translation>ติดตั้ง NeoMutt (ถ้าใช้ Mutt ให้เปลี่ยนชื่อแพ็กเกจเป็น mutt) และเครื่องมืออ่านรหัสผ่านจากพวงกุญแจของเครื่อง: {command}</translation>
  </message>
  <message id="neomutt.step-password">
    <extracomment>Step; {command} is a command line that asks for the password.</extracomment>
    <translation>เก็บรหัสผ่านไว้ในพวงกุญแจของเครื่อง คำสั่งนี้จะถามรหัสผ่าน: {command}</translation>
  </message>
  <message id="neomutt.step-undo">
    <extracomment>Step; {command} takes the password out of the keyring.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ลบไฟล์นี้ แล้วลบรหัสผ่านออกจากพวงกุญแจ: {command}</translation>
  </message>
  <message id="neomutt.unsupported">
    <extracomment>Refusal: asked for a scope or a computer that these files do not exist for.</extracomment>
    <translation>NeoMutt ตั้งค่าได้ทีละคนและใช้ได้บน Linux เท่านั้น</translation>
  </message>
</context>
</TS>
