<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="mbsync-msmtp.both-ways">
    <extracomment>Caution about how the program synchronises.</extracomment>
    <translation>mbsync ทำให้ทั้งสองฝั่งเหมือนกัน ถ้าลบหรือย้ายอีเมลในเครื่องนี้ อีเมลบนเซิร์ฟเวอร์จะเปลี่ยนตามเมื่อโปรแกรมทำงานครั้งถัดไป</translation>
  </message>
  <message id="mbsync-msmtp.file-mbsyncrc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>ส่วนรับ: การตั้งค่าของ mbsync ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="mbsync-msmtp.file-msmtprc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>ส่วนส่ง: การตั้งค่าของ msmtp ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="mbsync-msmtp.ip-address">
    <extracomment>Refusal: the IMAP server is named by its IP address.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ระบุเป็นหมายเลขไอพี แต่ mbsync ตรวจใบรับรองกับชื่อเท่านั้น จึงลงชื่อเข้าใช้ไม่ได้</translation>
  </message>
  <message id="mbsync-msmtp.line-long">
    <extracomment>Refusal: a line of the file would be longer than the program reads.</extracomment>
    <translation>ชื่อผู้ใช้ยาวเกินไป msmtp อ่านได้ไม่เกินบรรทัดละ 500 ไบต์</translation>
  </message>
  <message id="mbsync-msmtp.name-elsewhere">
    <extracomment>Caution: these programs know no sender's name.</extracomment>
    <translation>ไฟล์ชุดนี้ไม่มีชื่อผู้ส่ง ให้ตั้งชื่อในโปรแกรมที่ใช้เขียนอีเมล</translation>
  </message>
  <message id="mbsync-msmtp.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก จึงไม่มีไฟล์ของ msmtp และยังส่งอีเมลไม่ได้</translation>
  </message>
  <message id="mbsync-msmtp.other-store">
    <extracomment>Caution: how to use another password store than the keyring.</extracomment>
    <translation>ถ้าเก็บรหัสผ่านไว้ในโปรแกรมอื่น เช่น pass ให้แก้คำสั่งในบรรทัด PassCmd และ passwordeval อย่าใส่รหัสผ่านลงในไฟล์</translation>
  </message>
  <message id="mbsync-msmtp.plain">
    <extracomment>Refusal: a connection is not encrypted.</extracomment>
    <translation>การเชื่อมต่อไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="mbsync-msmtp.sign-in">
    <extracomment>Refusal: the server takes no password.</extracomment>
    <translation>ไฟล์ชุดนี้ให้ mbsync และ msmtp ลงชื่อเข้าใช้ด้วยรหัสผ่าน แต่เซิร์ฟเวอร์นี้ไม่รับรหัสผ่าน</translation>
  </message>
  <message id="mbsync-msmtp.step-check">
    <extracomment>Step; {list} and {command} are command lines, {folder} the folder with the mail.</extracomment>
    <translation>สั่ง “{list}” ก่อน จะเห็นรายชื่อโฟลเดอร์บนเซิร์ฟเวอร์โดยไม่เปลี่ยนอะไร จากนั้นนำอีเมลทั้งหมดมาไว้ใน {folder}: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-copy">
    <extracomment>Step: where the files go.</extracomment>
    <translation>วางไฟล์ไว้ที่ ~/.mbsyncrc และ ~/.msmtprc ถ้ามีไฟล์เดิมอยู่แล้ว ให้เว้นหนึ่งบรรทัดแล้วต่อท้ายไฟล์เดิม</translation>
  </message>
  <message id="mbsync-msmtp.step-folder">
    <extracomment>Step; {command} is a command line that makes a folder.</extracomment>
    <translation>สร้างโฟลเดอร์เก็บอีเมล: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-install">
    <extracomment>Step; {command} is a command line.</extracomment>
    <translation>ติดตั้งทั้งสองโปรแกรมและเครื่องมืออ่านรหัสผ่านจากพวงกุญแจของเครื่อง: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-password">
    <extracomment>Step; {command} is a command line that asks for the password.</extracomment>
    <translation>เก็บรหัสผ่านไว้ในพวงกุญแจของเครื่อง คำสั่งนี้จะถามรหัสผ่าน: {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-reader">
    <extracomment>Step; {folder} is the folder with the mail, {command} the command that sends, {address} the person's address.</extracomment>
    <translation>ในโปรแกรมที่ใช้อ่านอีเมล ให้เปิด {folder} แบบ Maildir ลองส่งอีเมลถึง {address} แล้วดูว่าอีเมลมาถึง คำสั่งสำหรับส่งคือ {command}</translation>
  </message>
  <message id="mbsync-msmtp.step-repeat">
    <extracomment>Step; {line} is a line for crontab.</extracomment>
    <translation>ให้ทำงานเองทุก 5 นาทีระหว่างที่คุณลงชื่อเข้าใช้เครื่องอยู่: สั่ง crontab -e แล้วเพิ่มบรรทัด {line}</translation>
  </message>
  <message id="mbsync-msmtp.step-undo">
    <extracomment>Step; {command} takes the password out of the keyring.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ลบบรรทัดนั้นออกจาก crontab แล้วลบทั้งสองไฟล์ (หรือเฉพาะส่วนที่เพิ่ม) อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ จากนั้นลบรหัสผ่านออกจากพวงกุญแจ: {command}</translation>
  </message>
  <message id="mbsync-msmtp.unsupported">
    <extracomment>Refusal: asked for a scope or a computer that these files do not exist for.</extracomment>
    <translation>mbsync และ msmtp ตั้งค่าได้ทีละคนและใช้ได้บน Linux เท่านั้น</translation>
  </message>
</context>
</TS>
