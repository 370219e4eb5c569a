<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="thunderbird.auth-left-out">
    <extracomment>Caution in a domain's file: a server is not in it because Thunderbird has none of its sign-in methods; {host} and {port} name it.</extracomment>
    <translation>ไม่ได้ใส่ {host} พอร์ต {port} เพราะ Thunderbird ไม่รองรับวิธีลงชื่อเข้าใช้ของเซิร์ฟเวอร์นี้</translation>
  </message>
  <message id="thunderbird.auth-unsupported">
    <extracomment>Refusal: none of the server's sign-in methods exists in Thunderbird; {host} is the server.</extracomment>
    <translation>Thunderbird ไม่รองรับวิธีลงชื่อเข้าใช้ของ {host} เลย</translation>
  </message>
  <message id="thunderbird.days-from-first-download" numerus="yes">
    <extracomment>Caution about POP3: from when Thunderbird counts the days; {n} is the number of days.</extracomment>
    <translation><numerusform>Thunderbird จะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบ {n} วันนับจากวันที่ดึงลงเครื่องนี้ครั้งแรก ไม่ได้นับจากวันที่ของอีเมล หลังจากนั้นจะเหลืออีเมลอยู่ในเครื่องนี้ที่เดียว</numerusform></translation>
  </message>
  <message id="thunderbird.deletes-with-local">
    <extracomment>Caution in a domain's file with a POP3 server.</extracomment>
    <translation>บัญชีแบบ POP3 ที่ตั้งจากไฟล์นี้ ถ้าผู้ใช้ลบอีเมลใน Thunderbird อีเมลบนเซิร์ฟเวอร์จะหายไปด้วย ไฟล์นี้ปิดการทำงานนี้ไม่ได้</translation>
  </message>
  <message id="thunderbird.domain-without-incoming">
    <extracomment>Refusal: a domain file without any usable incoming server; {domain} is the domain.</extracomment>
    <translation>{domain} ไม่มีเซิร์ฟเวอร์ขาเข้าแบบเข้ารหัสที่ Thunderbird ใช้ได้ Thunderbird จึงไม่รับไฟล์นี้</translation>
  </message>
  <message id="thunderbird.domain-without-outgoing">
    <extracomment>Refusal: a domain file without any usable outgoing server; {domain} is the domain.</extracomment>
    <translation>{domain} ไม่มีเซิร์ฟเวอร์ขาออกแบบเข้ารหัสที่ Thunderbird ใช้ได้ Thunderbird จึงไม่รับไฟล์นี้</translation>
  </message>
  <message id="thunderbird.file-autoconfig">
    <extracomment>What the written config-v1.1.xml is, in the list of files.</extracomment>
    <translation>การตั้งค่าของโดเมนสำหรับวางบนเว็บเซิร์ฟเวอร์ Thunderbird และโปรแกรมอื่นอ่านตอนเพิ่มบัญชี</translation>
  </message>
  <message id="thunderbird.file-prefs">
    <extracomment>What the written prefs.js is, in the list of files.</extracomment>
    <translation>การตั้งค่าของบัญชี ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="thunderbird.file-profiles">
    <extracomment>What the written profiles.ini is, in the list of files.</extracomment>
    <translation>บอก Thunderbird ว่าให้เปิดโปรไฟล์ไหน</translation>
  </message>
  <message id="thunderbird.never-is-a-century">
    <extracomment>Caution in a domain's file when mail shall never be deleted from the server (POP3).</extracomment>
    <translation>ไฟล์นี้สั่งว่าไม่ต้องลบอีเมลจากเซิร์ฟเวอร์เลยไม่ได้ จึงตั้งไว้ที่ 36500 วันแทน</translation>
  </message>
  <message id="thunderbird.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก Thunderbird จะรับอีเมลได้อย่างเดียวจนกว่าจะเพิ่มเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="thunderbird.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Thunderbird ดึงอีเมลแล้วจะลบออกจากเซิร์ฟเวอร์ทันที หลังจากนั้นจะเหลืออีเมลอยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="thunderbird.oauth2-unknown-host">
    <extracomment>Refusal: the server only takes OAuth2 and Thunderbird is not registered with it; {host} is the server.</extracomment>
    <translation>{host} รับเฉพาะ OAuth2 แต่ Thunderbird ใช้ OAuth2 ได้กับผู้ให้บริการรายใหญ่เท่านั้น จึงลงชื่อเข้าใช้ไม่ได้</translation>
  </message>
  <message id="thunderbird.plain-left-out">
    <extracomment>Caution in a domain's file: a server without encryption is not in it; {host} and {port} name it.</extracomment>
    <translation>ไม่ได้ใส่ {host} พอร์ต {port} เพราะการเชื่อมต่อไม่ได้เข้ารหัส</translation>
  </message>
  <message id="thunderbird.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>การเชื่อมต่อกับ {host} พอร์ต {port} ไม่ได้เข้ารหัส คนอื่นอาจเห็นรหัสผ่านระหว่างทาง จึงไม่เขียนบัญชีแบบนี้</translation>
  </message>
  <message id="thunderbird.platform-unsupported">
    <extracomment>Refusal: files for the Thunderbird of desktops were asked for a phone.</extracomment>
    <translation>ไฟล์ชุดนี้ใช้กับ Thunderbird บนคอมพิวเตอร์ ส่วนบนมือถือใช้ไฟล์คนละแบบ</translation>
  </message>
  <message id="thunderbird.scope-unsupported">
    <extracomment>Refusal: Thunderbird files were asked for something else than a new profile or a domain.</extracomment>
    <translation>สำหรับ Thunderbird เขียนได้เฉพาะโปรไฟล์ใหม่ของผู้ใช้หนึ่งคนกับไฟล์ของโดเมน ยังเพิ่มบัญชีลงในโปรไฟล์เดิมหรือตั้งค่าทั้งเครื่องไม่ได้</translation>
  </message>
  <message id="thunderbird.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>ถ้ากล่องจดหมายเข้าแสดงอีเมลเหมือนในเว็บเมลแปลว่าใช้ได้แล้ว</translation>
  </message>
  <message id="thunderbird.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>ถ้าอีเมลเข้ามาในกล่องจดหมายเข้าและในเว็บเมลยังเหลือตามที่ตั้งไว้แปลว่าใช้ได้แล้ว</translation>
  </message>
  <message id="thunderbird.step-close">
    <extracomment>Step: what the person does first.</extracomment>
    <translation>ปิด Thunderbird ก่อน</translation>
  </message>
  <message id="thunderbird.step-copy">
    <extracomment>Step: where the files go; {place} is a folder such as ~/.thunderbird; “thunderbird” is the written folder.</extracomment>
    <translation>คัดลอกทุกอย่างในโฟลเดอร์ thunderbird ไปไว้ที่ {place} ถ้าที่นั่นมีไฟล์ profiles.ini อยู่แล้วให้หยุดก่อน เพราะมีคนใช้ Thunderbird ในเครื่องนี้แล้ว ไฟล์ชุดนี้มีไว้สำหรับเริ่มใหม่</translation>
  </message>
  <message id="thunderbird.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>เปิด Thunderbird แล้วใส่รหัสผ่านของ {username} ถ้าใช้เครื่องนี้คนเดียวให้โปรแกรมจำรหัสผ่านไว้ได้</translation>
  </message>
  <message id="thunderbird.step-publish">
    <extracomment>Step for the domain's admin: where the XML file goes; {domain} is the domain.</extracomment>
    <translation>วางไฟล์บนเว็บเซิร์ฟเวอร์ให้เปิดได้จาก https://autoconfig.{domain}/mail/config-v1.1.xml หรือ https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml โดยใช้ใบรับรองที่ถูกต้องและชนิดข้อมูล text/xml</translation>
  </message>
  <message id="thunderbird.step-publish-check">
    <extracomment>Step for the domain's admin: how to see that the published file works; {domain} is the domain.</extracomment>
    <translation>ลองเพิ่มบัญชีของ {domain} ใน Thunderbird ถ้าเจอเซิร์ฟเวอร์ชุดนี้เองแปลว่าใช้ได้แล้ว</translation>
  </message>
  <message id="thunderbird.step-publish-undo">
    <extracomment>Step for the domain's admin: how to undo.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ลบไฟล์ออกจากเว็บเซิร์ฟเวอร์ บัญชีที่ตั้งไปแล้วจะยังเหมือนเดิม</translation>
  </message>
  <message id="thunderbird.step-undo">
    <extracomment>Step: how to undo; {place} is Thunderbird's folder.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ปิด Thunderbird แล้วลบไฟล์ที่คัดลอกไว้ออกจาก {place} อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ แต่ถ้าใช้แบบ POP3 อีเมลที่อยู่ในเครื่องนี้เครื่องเดียวจะหายไปด้วย ให้สำรองไว้ก่อน</translation>
  </message>
</context>
</TS>
