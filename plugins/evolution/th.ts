<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="evolution.account-exists">
    <extracomment>Refusal: the mailbox {address} is in Evolution already.</extracomment>
    <translation>Evolution มีบัญชีของ {address} อยู่แล้ว จึงไม่ได้แก้อะไร</translation>
  </message>
  <message id="evolution.account-exists.remedy">
    <extracomment>Step after evolution.account-exists.</extracomment>
    <translation>ตรวจการตั้งค่าของบัญชีนี้ใน Evolution</translation>
  </message>
  <message id="evolution.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in Evolution; {host} is the server.</extracomment>
    <translation>Evolution ไม่รองรับวิธีลงชื่อเข้าใช้ของ {host} เลย</translation>
  </message>
  <message id="evolution.days-from-message-date" numerus="yes">
    <extracomment>Strong caution about POP3: Evolution counts the days from the mail's own date; {n} is the number of days.</extracomment>
    <translation><numerusform>ระวัง Evolution นับจากวันที่ส่งอีเมล ไม่ได้นับจากวันที่ดึงลงเครื่อง เปิดครั้งแรกจะลบอีเมลที่เก่ากว่า {n} วันออกจากเซิร์ฟเวอร์ทันที แล้วเหลืออยู่ในเครื่องนี้ที่เดียว ก่อนเปิดโปรแกรม ต้องให้เครื่องอื่นดึงอีเมลที่ต้องใช้จนครบ และสำรองข้อมูลไว้</numerusform></translation>
  </message>
  <message id="evolution.days-over-a-year" numerus="yes">
    <extracomment>Refusal: Evolution takes at most 365 days for leaving mail on the server; {n} is what was asked for.</extracomment>
    <translation><numerusform>Evolution เก็บสำเนาไว้บนเซิร์ฟเวอร์ได้ไม่เกิน 365 วัน แต่ที่ขอคือ {n} วัน ให้ลดจำนวนวันลง หรือตั้งเป็นไม่ลบเลย</numerusform></translation>
  </message>
  <message id="evolution.domain-without-incoming">
    <extracomment>Refusal: a domain without an incoming server that Evolution can use; {domain} is the domain.</extracomment>
    <translation>{domain} ไม่มีเซิร์ฟเวอร์ขาเข้าแบบเข้ารหัสที่ Evolution ลงชื่อเข้าใช้ด้วยรหัสผ่านได้</translation>
  </message>
  <message id="evolution.file-account">
    <extracomment>What the first written .source file is, in the list of files.</extracomment>
    <translation>บัญชีและเซิร์ฟเวอร์ขาเข้า ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="evolution.file-corrected">
    <extracomment>What the file is, where settings of an account that stands there are corrected.</extracomment>
    <translation>การตั้งค่าของบัญชีที่แก้ให้ถูกแล้ว</translation>
  </message>
  <message id="evolution.file-identity">
    <extracomment>What the written -identity.source file is, in the list of files.</extracomment>
    <translation>ชื่อและที่อยู่อีเมลของผู้ส่ง</translation>
  </message>
  <message id="evolution.file-transport">
    <extracomment>What the written -transport.source file is, in the list of files.</extracomment>
    <translation>เซิร์ฟเวอร์ขาออก ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="evolution.machine-is-imap">
    <extracomment>Caution in files for everybody on a machine: the domain has IMAP and POP3, IMAP was written.</extracomment>
    <translation>โดเมนนี้มีทั้ง IMAP และ POP3 ไฟล์ชุดนี้ตั้งเป็นแบบ IMAP ให้ทุกคน ถ้าต้องการแบบ POP3 ให้ตัดเซิร์ฟเวอร์ IMAP ออกจากไฟล์โดเมน</translation>
  </message>
  <message id="evolution.machine-login">
    <extracomment>Caution in files for everybody on a machine: Evolution makes the address from the login; {domain} is the domain.</extracomment>
    <translation>Evolution จะใช้ชื่อที่ลงชื่อเข้าใช้เครื่องนี้ตามด้วย @{domain} เป็นที่อยู่อีเมล จึงใช้ได้เฉพาะเมื่อชื่อนี้ตรงกับชื่อบัญชีอีเมล ส่วนชื่อผู้ส่งใช้ชื่อเต็มของผู้ใช้เครื่อง</translation>
  </message>
  <message id="evolution.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก Evolution จะรับอีเมลได้อย่างเดียวจนกว่าจะเพิ่มเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="evolution.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Evolution ดึงอีเมลแล้วจะลบออกจากเซิร์ฟเวอร์ทันที หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="evolution.oauth2-not-used">
    <extracomment>Caution: the server prefers OAuth2, the written account signs in with a password; {host} is the server.</extracomment>
    <translation>{host} แนะนำให้ใช้ OAuth2 แต่ไฟล์ชุดนี้ลงชื่อเข้าใช้ด้วยรหัสผ่าน ถ้าผู้ให้บริการไม่รับรหัสผ่านปกติ ให้สร้างรหัสผ่านสำหรับแอปก่อน</translation>
  </message>
  <message id="evolution.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>การเชื่อมต่อกับ {host} พอร์ต {port} ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้ จึงไม่สร้างไฟล์ตั้งค่าแบบนี้ให้</translation>
  </message>
  <message id="evolution.scope-unsupported">
    <extracomment>Refusal: Evolution files were asked for what a domain publishes on the web.</extracomment>
    <translation>สำหรับ Evolution สร้างไฟล์ให้ผู้ใช้หนึ่งคนหรือให้ทุกคนในเครื่องได้ แต่สร้างไฟล์สำหรับเผยแพร่ที่โดเมนไม่ได้</translation>
  </message>
  <message id="evolution.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>ถ้า “จดหมายเข้า” แสดงอีเมลเหมือนในเว็บเมล แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="evolution.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>ถ้าอีเมลเข้ามาใน “จดหมายเข้า” ใต้ “ในคอมพิวเตอร์นี้” และในเว็บเมลยังเหลือตามที่ตั้งไว้ แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="evolution.step-close">
    <extracomment>Step: what the person does first; the command is typed as it stands.</extracomment>
    <translation>ปิด Evolution แล้วสั่งให้บริการเบื้องหลังอ่านไฟล์ใหม่ด้วยคำสั่ง evolution --force-shutdown</translation>
  </message>
  <message id="evolution.step-copy">
    <extracomment>Step: where the files go; “evolution/sources” is the written folder.</extracomment>
    <translation>คัดลอกไฟล์ใน evolution/sources ไปไว้ที่ ~/.config/evolution/sources บัญชีที่มีอยู่แล้วจะยังเหมือนเดิม</translation>
  </message>
  <message id="evolution.step-machine-check">
    <extracomment>Step for the machine's administrator: how to see that it works.</extracomment>
    <translation>ให้ผู้ใช้คนหนึ่งลงชื่อเข้าใช้เครื่อง แล้วดูใน ~/.config/evolution/sources ของคนนั้น ถ้ามีไฟล์ชุดนี้และเป็นที่อยู่อีเมลของเขา แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="evolution.step-machine-copy">
    <extracomment>Step for the machine's administrator: where the files go; {place} is the folder, “evolution/autoconfig” the written one.</extracomment>
    <translation>ใช้สิทธิ์ผู้ดูแลระบบคัดลอกไฟล์ใน evolution/autoconfig ไปไว้ที่ {place} ถ้ายังไม่มีโฟลเดอร์ ให้สร้างก่อน</translation>
  </message>
  <message id="evolution.step-machine-password">
    <extracomment>Step for the machine's administrator: what each person sees.</extracomment>
    <translation>เมื่อลงชื่อเข้าใช้เครื่องครั้งถัดไป แต่ละคนจะเห็นบัญชีใน Evolution แล้วใส่รหัสผ่านของตัวเองครั้งเดียว</translation>
  </message>
  <message id="evolution.step-machine-undo">
    <extracomment>Step for the machine's administrator: how to undo; {place} is the folder.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ลบไฟล์ออกจาก {place} เมื่อแต่ละคนลงชื่อเข้าใช้เครื่องครั้งถัดไป Evolution จะลบสำเนาของคนนั้นเอง อีเมลบนเซิร์ฟเวอร์ยังอยู่</translation>
  </message>
  <message id="evolution.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>เปิด Evolution แล้วใส่รหัสผ่านของ {username} โปรแกรมจะถามตอนรับหนึ่งครั้งและตอนส่งอีกหนึ่งครั้ง รหัสผ่านจะเก็บไว้ในพวงกุญแจของเครื่อง ไม่ได้อยู่ในไฟล์ชุดนี้</translation>
  </message>
  <message id="evolution.step-undo">
    <extracomment>Step: how to undo; {uid} is how the names of the copied files begin.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ปิด Evolution ตามข้อ 1 แล้วลบไฟล์ที่ชื่อขึ้นต้นด้วย {uid} ออกจาก ~/.config/evolution/sources อีเมลบนเซิร์ฟเวอร์ยังอยู่ ส่วนอีเมลที่ดึงมาแบบ POP3 ยังอยู่ใน Evolution ใต้ “ในคอมพิวเตอร์นี้”</translation>
  </message>
  <message id="evolution.username-would-expand">
    <extracomment>Refusal in a domain's files: the user name pattern holds ${, which Evolution would replace by something else; {username} is the pattern.</extracomment>
    <translation>ชื่อผู้ใช้ “{username}” มีเครื่องหมาย “${” ซึ่ง Evolution จะแทนด้วยตัวแปรของเครื่อง จึงสร้างไฟล์ให้ทุกคนใช้ร่วมกันไม่ได้</translation>
  </message>
</context>
</TS>
