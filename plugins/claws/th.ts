<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="claws.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in Claws Mail; {host} is the server.</extracomment>
    <translation>Claws Mail ไม่รองรับวิธีลงชื่อเข้าใช้ของ {host} เลย</translation>
  </message>
  <message id="claws.backslash-lost">
    <extracomment>Caution: the person's name holds a backslash, which Claws Mail leaves out of the sender's name.</extracomment>
    <translation>Claws Mail จะตัดเครื่องหมาย \ ออกจากชื่อผู้ส่ง</translation>
  </message>
  <message id="claws.days-from-first-download" numerus="yes">
    <extracomment>Caution about POP3: from when Claws Mail counts the days; {n} is the number of days.</extracomment>
    <translation><numerusform>Claws Mail จะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบ {n} วันนับจากวันที่ดึงลงเครื่องนี้ครั้งแรก ไม่ได้นับจากวันที่ส่งอีเมล หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</numerusform></translation>
  </message>
  <message id="claws.days-over-a-year" numerus="yes">
    <extracomment>Refusal: Claws Mail's form shows at most 365 days for leaving mail on the server; {n} is what was asked for.</extracomment>
    <translation><numerusform>หน้าตั้งค่าของ Claws Mail รับได้ไม่เกิน 365 วัน แต่ที่ขอคือ {n} วัน เมื่อมีคนเปิดหน้านั้น จำนวนวันจะลดลงเอง ให้ลดจำนวนวันลง หรือตั้งเป็นไม่ลบเลย</numerusform></translation>
  </message>
  <message id="claws.file-account">
    <extracomment>What the written accountrc is, in the list of files.</extracomment>
    <translation>การตั้งค่าของบัญชี ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="claws.file-folders">
    <extracomment>What the written folderlist.xml is, in the list of files.</extracomment>
    <translation>โฟลเดอร์เริ่มต้น โปรแกรมจะได้ไม่ถามการตั้งค่าซ้ำ</translation>
  </message>
  <message id="claws.file-mailbox">
    <extracomment>What each written .mh_sequences is, in the list of files.</extracomment>
    <translation>โฟลเดอร์ว่างสำหรับเก็บอีเมลในเครื่อง</translation>
  </message>
  <message id="claws.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก Claws Mail จะรับอีเมลได้อย่างเดียวจนกว่าจะเพิ่มเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="claws.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Claws Mail ดึงอีเมลแล้วจะลบออกจากเซิร์ฟเวอร์ทันที หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="claws.oauth2-not-used">
    <extracomment>Caution: the server prefers OAuth2, the written account signs in with a password; {host} is the server.</extracomment>
    <translation>{host} แนะนำให้ใช้ OAuth2 แต่ไฟล์ชุดนี้ลงชื่อเข้าใช้ด้วยรหัสผ่าน ถ้าผู้ให้บริการไม่รับรหัสผ่านปกติ ให้สร้างรหัสผ่านสำหรับแอปก่อน</translation>
  </message>
  <message id="claws.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>การเชื่อมต่อกับ {host} พอร์ต {port} ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้ จึงไม่สร้างไฟล์ตั้งค่าแบบนี้ให้</translation>
  </message>
  <message id="claws.platform-unsupported">
    <extracomment>Refusal: Claws Mail files were asked for a phone or a Mac.</extracomment>
    <translation>Claws Mail ใช้ได้บน Linux และ Windows เท่านั้น</translation>
  </message>
  <message id="claws.scope-unsupported">
    <extracomment>Refusal: Claws Mail files were asked for something else than one person's new profile.</extracomment>
    <translation>สำหรับ Claws Mail สร้างได้เฉพาะโปรไฟล์ใหม่ของผู้ใช้หนึ่งคน</translation>
  </message>
  <message id="claws.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>ถ้ากล่องจดหมายเข้า (Inbox) แสดงอีเมลเหมือนในเว็บเมล แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="claws.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>ถ้าอีเมลเข้ามาในกล่องจดหมายเข้า (Inbox) และในเว็บเมลยังเหลือตามที่ตั้งไว้ แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="claws.step-close">
    <extracomment>Step: what the person does first.</extracomment>
    <translation>ปิด Claws Mail ก่อน</translation>
  </message>
  <message id="claws.step-copy">
    <extracomment>Step: where the files go; {place} is a folder such as ~/.claws-mail; “claws/profile” is the written folder.</extracomment>
    <translation>คัดลอกทุกอย่างใน claws/profile ไปไว้ที่ {place} ถ้าที่นั่นมีไฟล์ accountrc อยู่แล้ว ให้หยุดก่อน เพราะมีคนใช้ Claws Mail ในเครื่องนี้แล้ว ไฟล์ชุดนี้มีไว้สำหรับเริ่มใหม่</translation>
  </message>
  <message id="claws.step-folders">
    <extracomment>Step for IMAP: once, so that sent mail and drafts are kept on the server; “Rebuild folder tree” is in the program's menu.</extracomment>
    <translation>ทำครั้งเดียว คลิกขวาที่ชื่อบัญชีในรายการโฟลเดอร์ แล้วเลือก “Rebuild folder tree” หลังจากนั้นอีเมลที่ส่งแล้วและฉบับร่างจะเก็บไว้บนเซิร์ฟเวอร์ด้วย</translation>
  </message>
  <message id="claws.step-mailbox">
    <extracomment>Step: the folders mail is kept in; {place} is a folder such as ~; “claws/Mail” is the written folder.</extracomment>
    <translation>คัดลอกโฟลเดอร์ claws/Mail ทั้งโฟลเดอร์ รวมโฟลเดอร์ย่อยทั้งห้า ไปไว้ที่ {place} อย่าข้ามขั้นนี้ ถ้าไม่มีโฟลเดอร์เหล่านี้ Claws Mail จะดึงอีเมลมาแต่ไม่แสดงให้เห็น</translation>
  </message>
  <message id="claws.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>เปิด Claws Mail สั่งรับอีเมล แล้วใส่รหัสผ่านของ {username} ถ้าจะให้โปรแกรมจำรหัสผ่าน ต้องตั้งรหัสหลักของโปรแกรม (primary passphrase) ก่อน ถ้าไม่ตั้ง คนที่เปิดไฟล์ได้จะอ่านรหัสผ่านได้</translation>
  </message>
  <message id="claws.step-undo">
    <extracomment>Step: how to undo; {place} is Claws Mail's folder, {mail} the folder with the folder Mail in it.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ปิด Claws Mail แล้วลบ {place} อีเมลบนเซิร์ฟเวอร์ยังอยู่ ส่วนอีเมลที่ดึงมาแบบ POP3 ยังอยู่ในโฟลเดอร์ Mail ใน {mail}</translation>
  </message>
</context>
</TS>
