<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="outlook.address-refused">
    <extracomment>Refusal: the address cannot stand in Outlook's file.</extracomment>
    <translation>ที่อยู่อีเมลมีอักขระที่ไฟล์ของ Outlook เก็บให้ตรงไม่ได้ ให้ตั้งบัญชีใน Outlook เอง</translation>
  </message>
  <message id="outlook.auth-left-out">
    <extracomment>Caution for a domain's machines: a server is not in the file because Outlook's file cannot say how to sign in; {host} and {port} name it.</extracomment>
    <translation>ไม่ได้ใส่ {host} พอร์ต {port} เพราะไม่รับวิธีลงชื่อเข้าใช้แบบที่ไฟล์ของ Outlook ตั้งได้</translation>
  </message>
  <message id="outlook.auth-refused">
    <extracomment>Refusal: the server has no sign-in with a password; {host} is the server.</extracomment>
    <translation>{host} ไม่รับวิธีลงชื่อเข้าใช้แบบที่ไฟล์ของ Outlook ตั้งได้</translation>
  </message>
  <message id="outlook.autodiscover-without-leaving">
    <extracomment>Caution about POP3 in the autodiscover.xml.</extracomment>
    <translation>autodiscover.xml บอกไม่ได้ว่าให้เก็บสำเนาไว้บนเซิร์ฟเวอร์กี่วัน ถ้าใช้ไฟล์นี้ให้ตั้งใน Outlook เองก่อนดึงอีเมลครั้งแรก</translation>
  </message>
  <message id="outlook.classic-only">
    <extracomment>Caution shown with every Outlook file.</extracomment>
    <translation>ใช้ได้เฉพาะ Outlook แบบ classic บน Windows ส่วน Outlook แบบใหม่ บนมือถือ และบน Mac ไม่รับไฟล์แบบนี้ โปรไฟล์ที่สร้างจะเป็นโปรไฟล์หลักแทนของเดิม</translation>
  </message>
  <message id="outlook.days" numerus="yes">
    <extracomment>Caution about POP3; {n} is the number of days.</extracomment>
    <translation><numerusform>Outlook จะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบ {n} วันนับจากวันที่ดึงลงเครื่อง หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</numerusform></translation>
  </message>
  <message id="outlook.domain-without-incoming">
    <extracomment>Refusal: a domain has no usable incoming server; {domain} is the domain.</extracomment>
    <translation>{domain} ไม่มีเซิร์ฟเวอร์ขาเข้าแบบเข้ารหัสที่ Outlook ลงชื่อเข้าใช้ด้วยรหัสผ่านได้</translation>
  </message>
  <message id="outlook.file-autodiscover">
    <extracomment>What the written autodiscover.xml is, in the list of files.</extracomment>
    <translation>การตั้งค่าเดียวกัน สำหรับหน้าต่างเพิ่มบัญชีของ Outlook เอง</translation>
  </message>
  <message id="outlook.file-import-script">
    <extracomment>What the written outlook-logon.cmd is, in the list of files.</extracomment>
    <translation>สคริปต์ตอนลงชื่อเข้าใช้ Windows นำเข้าไฟล์ PRF ที่วางคู่กันให้ผู้ใช้คนละครั้ง</translation>
  </message>
  <message id="outlook.file-override-reg">
    <extracomment>What the written autodiscover.reg is, in the list of files.</extracomment>
    <translation>ให้หน้าต่างเพิ่มบัญชีอ่าน autodiscover.xml แทนการถามเครือข่าย</translation>
  </message>
  <message id="outlook.file-override-script">
    <extracomment>What the written autodiscover-logon.cmd is, in the list of files.</extracomment>
    <translation>สคริปต์ตอนลงชื่อเข้าใช้ Windows ของทุกคน ให้หน้าต่างเพิ่มบัญชีของ Outlook หาเซิร์ฟเวอร์เจอเอง ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="outlook.file-prf">
    <extracomment>What the written outlook.prf is, in the list of files.</extracomment>
    <translation>บัญชีสำหรับนำเข้าใน Outlook ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="outlook.file-reg">
    <extracomment>What the written .reg file is, in the list of files.</extracomment>
    <translation>สั่งให้ Outlook นำเข้าไฟล์ PRF หนึ่งครั้งเมื่อเปิดครั้งถัดไป</translation>
  </message>
  <message id="outlook.imap-unmeasured">
    <extracomment>Caution for IMAP in a PRF.</extracomment>
    <translation>ยังไม่มีผลทดลองว่า Outlook รุ่นปัจจุบันใช้ไฟล์แบบนี้กับ IMAP ได้ ถ้าไม่เห็นบัญชี ให้กรอกค่าเอง</translation>
  </message>
  <message id="outlook.login-name-is-address">
    <extracomment>Caution about the logon script for a domain; {domain} is the domain.</extracomment>
    <translation>สคริปต์ใช้ชื่อผู้ใช้ Windows เป็นชื่อหน้า @{domain} ถ้าไม่ตรงกัน ให้สร้างไฟล์ของแต่ละคนจากรายชื่อแทน (mailadvisor deploy)</translation>
  </message>
  <message id="outlook.machine-classic-only">
    <extracomment>Caution shown with the logon script for a domain.</extracomment>
    <translation>ใช้ได้เฉพาะ Outlook แบบ classic บน Windows ส่วน Outlook แบบใหม่ บนมือถือ และบน Mac จะถามบริการของ Microsoft แทนไฟล์นี้</translation>
  </message>
  <message id="outlook.name-replaced">
    <extracomment>Caution: the display name cannot stand in a PRF; {name} is the display name, {address} what is written instead.</extracomment>
    <translation>ไฟล์ของ Outlook เก็บชื่อ “{name}” ไม่ได้ จึงใช้ {address} เป็นชื่อผู้ส่งไปก่อน แก้ชื่อได้ใน Outlook</translation>
  </message>
  <message id="outlook.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก Outlook จะรับอีเมลได้อย่างเดียวจนกว่าจะเพิ่มเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="outlook.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Outlook ดึงอีเมลแล้วจะลบออกจากเซิร์ฟเวอร์ทันที หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="outlook.oauth2-refused">
    <extracomment>Refusal: the server only takes OAuth2; {host} is the server.</extracomment>
    <translation>{host} รับเฉพาะ OAuth2 แต่ Outlook แบบ classic ตั้ง OAuth2 ให้บัญชี IMAP หรือ POP3 ผ่านไฟล์ไม่ได้ ถ้าเป็นบัญชี Microsoft 365 ให้เพิ่มใน Outlook เป็นบัญชี Exchange</translation>
  </message>
  <message id="outlook.plain-left-out">
    <extracomment>Caution for a domain's machines: a server without encryption is not in the file; {host} and {port} name it.</extracomment>
    <translation>ไม่ได้ใส่ {host} พอร์ต {port} เพราะการเชื่อมต่อไม่เข้ารหัส</translation>
  </message>
  <message id="outlook.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>การเชื่อมต่อกับ {host} พอร์ต {port} ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้ จึงไม่สร้างไฟล์ตั้งค่าแบบนี้ให้</translation>
  </message>
  <message id="outlook.scope-unsupported">
    <extracomment>Refusal: Outlook files were asked for a phone or Mac, or for what a domain publishes.</extracomment>
    <translation>สำหรับ Outlook สร้างได้ทั้งไฟล์ของผู้ใช้หนึ่งคนและไฟล์สำหรับทุกเครื่องของโดเมน แต่ใช้ได้บน Windows เท่านั้น</translation>
  </message>
  <message id="outlook.starttls-refused-imap">
    <extracomment>Refusal: Outlook's file cannot say STARTTLS for the IMAP server; {host} and {port} are the server.</extracomment>
    <translation>ไฟล์ของ Outlook ตั้ง STARTTLS สำหรับอีเมลขาเข้าไม่ได้ ({host} พอร์ต {port}) ถ้าเซิร์ฟเวอร์มีพอร์ต 993 แบบ TLS ให้ใช้พอร์ตนั้น</translation>
  </message>
  <message id="outlook.starttls-refused-pop3">
    <extracomment>Refusal: Outlook's file cannot say STARTTLS for the POP3 server; {host} and {port} are the server.</extracomment>
    <translation>ไฟล์ของ Outlook ตั้ง STARTTLS สำหรับอีเมลขาเข้าไม่ได้ ({host} พอร์ต {port}) ถ้าเซิร์ฟเวอร์มีพอร์ต 995 แบบ TLS ให้ใช้พอร์ตนั้น</translation>
  </message>
  <message id="outlook.step-close">
    <extracomment>Step: what the person does first.</extracomment>
    <translation>ปิด Outlook ก่อน</translation>
  </message>
  <message id="outlook.step-copy">
    <extracomment>Step: where the PRF goes; {place} is a Windows folder.</extracomment>
    <translation>คัดลอก outlook.prf กับ autodiscover.xml ไปไว้ในโฟลเดอร์ {place}</translation>
  </message>
  <message id="outlook.step-import">
    <extracomment>Step: how Outlook imports the PRF.</extracomment>
    <translation>เปิด outlook-import.reg แล้วกดยืนยัน จากนั้นเปิด Outlook ถ้าไม่อยากแก้รีจิสทรี ให้สั่ง outlook.exe /importprf ตามด้วยตำแหน่งของไฟล์ PRF</translation>
  </message>
  <message id="outlook.step-logon">
    <extracomment>Step for an administrator: the logon script.</extracomment>
    <translation>ถ้าตั้งให้หลายคน วาง outlook-logon.cmd คู่กับ outlook.prf ของแต่ละคนไว้บนโฟลเดอร์ที่แชร์ แล้วให้สคริปต์ทำงานตอนคนนั้นลงชื่อเข้าใช้ Windows สคริปต์จะทำครั้งเดียว และไม่ทำถ้ามีโปรไฟล์นั้นอยู่แล้ว</translation>
  </message>
  <message id="outlook.step-machine-check">
    <extracomment>Step for an administrator: how to see that it works; {domain} is the domain.</extracomment>
    <translation>ลองกับเครื่องเดียวก่อน หลังลงชื่อเข้าใช้ Windows ต้องมีไฟล์ %LOCALAPPDATA%\MailAdvisor\{domain}.xml และบัญชีใหม่ใน Outlook ต้องรับส่งอีเมลได้</translation>
  </message>
  <message id="outlook.step-machine-logon">
    <extracomment>Step for an administrator: where the script goes.</extracomment>
    <translation>ตั้งให้ autodiscover-logon.cmd ทำงานตอนทุกคนลงชื่อเข้าใช้ Windows (Group Policy ที่ User Configuration › Windows Settings › Scripts) จะให้ทำงานทุกครั้งก็ได้</translation>
  </message>
  <message id="outlook.step-machine-people">
    <extracomment>Step for an administrator: what people do; {domain} is the domain.</extracomment>
    <translation>ผู้ใช้เพิ่มบัญชีใน Outlook ด้วยที่อยู่อีเมลของ {domain} กับรหัสผ่าน Outlook จะใส่เซิร์ฟเวอร์ให้เอง</translation>
  </message>
  <message id="outlook.step-machine-undo">
    <extracomment>Step for an administrator: how to undo; {domain} is the domain.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม เอาสคริปต์ออก แล้วลบค่า {domain} ใน HKCU\Software\Microsoft\Office\16.0\Outlook\AutoDiscover บัญชีที่เพิ่มไปแล้วยังเหมือนเดิม</translation>
  </message>
  <message id="outlook.step-override">
    <extracomment>Step: what to do when Outlook does not take the PRF.</extracomment>
    <translation>ถ้าไม่เห็นบัญชี ให้เปิด autodiscover.reg แล้วกดยืนยัน จากนั้นเพิ่มบัญชีใน Outlook ด้วยที่อยู่อีเมลกับรหัสผ่าน Outlook จะอ่านเซิร์ฟเวอร์จาก autodiscover.xml</translation>
  </message>
  <message id="outlook.step-password">
    <extracomment>Step: Outlook asks for the password; {username} is the login.</extracomment>
    <translation>Outlook จะถามรหัสผ่านของ {username} ตอนรับส่งครั้งแรก ถ้าเห็นอีเมล แสดงว่าใช้ได้แล้ว ถ้ากล่องจดหมายเข้ายังว่าง ให้ปิดแล้วเปิด Outlook อีกครั้ง</translation>
  </message>
  <message id="outlook.step-undo">
    <extracomment>Step: how to undo; {profile} is the name of the Outlook profile.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ปิด Outlook แล้วไปที่ แผงควบคุม › จดหมาย › แสดงโปรไฟล์ (Control Panel › Mail › Show Profiles) แล้วลบโปรไฟล์ {profile} ถ้าใช้แบบ POP3 ให้สำรองอีเมลที่มีแค่ในเครื่องนี้ไว้ก่อน</translation>
  </message>
  <message id="outlook.unverified">
    <extracomment>Caution shown with every Outlook file.</extracomment>
    <translation>ไฟล์ชุดนี้ทำตามเอกสารของ Microsoft แต่ยังไม่ได้ลองกับ Outlook จริง ให้ลองกับเครื่องเดียวก่อน</translation>
  </message>
  <message id="outlook.username-refused">
    <extracomment>Refusal: a user name cannot stand in Outlook's file unchanged; {host} is its server.</extracomment>
    <translation>ชื่อผู้ใช้สำหรับ {host} มีอักขระที่ไฟล์ของ Outlook เก็บให้ตรงไม่ได้ ให้พิมพ์ชื่อผู้ใช้ใน Outlook เอง</translation>
  </message>
</context>
</TS>
