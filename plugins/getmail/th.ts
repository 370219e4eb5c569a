<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="getmail.days" numerus="yes">
    <extracomment>Caution about POP3: from when getmail counts the days; {n} is their number.</extracomment>
    <translation><numerusform>getmail จะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบ {n} วันนับจากวันที่ดึงครั้งแรก ไม่ได้นับจากวันที่ส่งอีเมล และลบเฉพาะตอนที่สั่งให้ทำงาน หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</numerusform></translation>
  </message>
  <message id="getmail.fetches-only">
    <extracomment>Caution: getmail only fetches.</extracomment>
    <translation>getmail ดึงอีเมลอย่างเดียว ใช้โปรแกรมใดก็ได้ที่เปิด Maildir เพื่ออ่าน และใช้โปรแกรมอื่นเพื่อส่ง</translation>
  </message>
  <message id="getmail.file-rc">
    <extracomment>What the written file is, in the list of files.</extracomment>
    <translation>การตั้งค่าของบัญชี ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="getmail.imap-copies">
    <extracomment>Caution: what getmail does with an IMAP account.</extracomment>
    <translation>getmail คัดลอกทางเดียว อีเมลทุกโฟลเดอร์บนเซิร์ฟเวอร์มารวมในโฟลเดอร์เดียวในเครื่องนี้ จะอ่าน ย้าย หรือลบในเครื่องนี้ก็ไม่มีผลกับเซิร์ฟเวอร์ และอีเมลที่ย้ายโฟลเดอร์บนเซิร์ฟเวอร์จะมาซ้ำอีกครั้ง</translation>
  </message>
  <message id="getmail.inbox-only">
    <extracomment>Caution about POP3.</extracomment>
    <translation>ดึงเฉพาะกล่องจดหมายเข้า อีเมลที่ส่งแล้วและโฟลเดอร์อื่นยังอยู่บนเซิร์ฟเวอร์ที่เดียว</translation>
  </message>
  <message id="getmail.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>getmail ดึงอีเมลแล้วจะลบออกจากเซิร์ฟเวอร์ทันที หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="getmail.other-store">
    <extracomment>Caution: how to use another password store than the keyring.</extracomment>
    <translation>ถ้าเก็บรหัสผ่านไว้ในโปรแกรมอื่น เช่น pass ให้แก้คำสั่งในบรรทัด password_command อย่าใส่รหัสผ่านลงในไฟล์</translation>
  </message>
  <message id="getmail.plain">
    <extracomment>Refusal: the incoming connection is not encrypted.</extracomment>
    <translation>การเชื่อมต่อไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="getmail.sign-in">
    <extracomment>Refusal: the server takes none of the ways getmail knows to sign in.</extracomment>
    <translation>getmail ลงชื่อเข้าใช้ด้วยรหัสผ่านโดยตรง แต่เซิร์ฟเวอร์นี้ไม่รับ</translation>
  </message>
  <message id="getmail.starttls">
    <extracomment>Refusal: getmail cannot do STARTTLS.</extracomment>
    <translation>getmail ใช้ STARTTLS ไม่ได้ ใช้ได้เฉพาะการเชื่อมต่อที่เข้ารหัสตั้งแต่ต้น</translation>
  </message>
  <message id="getmail.step-check" numerus="yes">
    <extracomment>Step; {command} is a command line, {folder} the folder with the mail. {n} is the number of mails that are fetched at a time.</extracomment>
    <translation><numerusform>ลองดึงอีเมล โปรแกรมจะแสดงอีเมลแต่ละฉบับที่ดึงมาเก็บไว้ใน {folder} ครั้งละ {n} ฉบับ ให้สั่งซ้ำจนไม่มีอีเมลมาเพิ่ม: {command}</numerusform></translation>
  </message>
  <message id="getmail.step-copy">
    <extracomment>Step; {file} is the written file's name.</extracomment>
    <translation>วางไฟล์ {file} ในโฟลเดอร์ ~/.config/getmail ถ้าใช้ ~/.getmail อยู่แล้ว ให้วางที่นั่นแทน</translation>
  </message>
  <message id="getmail.step-folder">
    <extracomment>Step; {command} is a command line that makes three folders.</extracomment>
    <translation>สร้างโฟลเดอร์เก็บอีเมล: {command}</translation>
  </message>
  <message id="getmail.step-install">
    <extracomment>Step; {command} is a command line.</extracomment>
    <translation>ติดตั้ง getmail และเครื่องมืออ่านรหัสผ่านจากพวงกุญแจของเครื่อง: {command}</translation>
  </message>
  <message id="getmail.step-password">
    <extracomment>Step; {command} is a command line that asks for the password.</extracomment>
    <translation>เก็บรหัสผ่านไว้ในพวงกุญแจของเครื่อง คำสั่งนี้จะถามรหัสผ่าน: {command}</translation>
  </message>
  <message id="getmail.step-repeat">
    <extracomment>Step; {line} is a line for crontab.</extracomment>
    <translation>ให้ทำงานเองทุกครึ่งชั่วโมงระหว่างที่คุณลงชื่อเข้าใช้เครื่องอยู่: สั่ง crontab -e แล้วเพิ่มบรรทัด {line}</translation>
  </message>
  <message id="getmail.step-undo">
    <extracomment>Step; {file} is the written file's name, {command} takes the password out of the keyring.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ลบบรรทัดนั้นออกจาก crontab แล้วลบไฟล์ {file} อีเมลที่ดึงมาแล้วยังอยู่ครบ จากนั้นลบรหัสผ่านออกจากพวงกุญแจ: {command}</translation>
  </message>
  <message id="getmail.unsupported">
    <extracomment>Refusal: asked for a scope or a computer that getmail's files do not exist for.</extracomment>
    <translation>getmail ตั้งค่าได้ทีละคนและใช้ได้บน Linux เท่านั้น</translation>
  </message>
  <message id="getmail.username-blank">
    <extracomment>Refusal: the user name begins or ends with a blank.</extracomment>
    <translation>ชื่อผู้ใช้เว้นวรรคข้างหน้าหรือข้างหลัง getmail จะตัดวรรคนั้นทิ้ง</translation>
  </message>
  <message id="getmail.username-long">
    <extracomment>Refusal: the user name is too long for a file name that getmail makes of it.</extracomment>
    <translation>ชื่อผู้ใช้ยาวเกินไป เพราะ getmail ใช้ชื่อนี้ตั้งชื่อไฟล์</translation>
  </message>
</context>
</TS>
