<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="account.address">
    <extracomment>Error: the address in an account does not stand in its normal form (domain in lower case, xn-- for other scripts); {field} is its path.</extracomment>
    <translation>ที่อยู่อีเมลในช่อง “{field}” ต้องเขียนชื่อโดเมนเป็นตัวพิมพ์เล็กและใช้รูปแบบ xn--</translation>
  </message>
  <message id="account.auth-word">
    <extracomment>Error: the list of sign-in methods holds something that is no such word; {field} is its path.</extracomment>
    <translation>รายการ “{field}” ใส่ได้เฉพาะคำอย่าง password-cleartext หรือ OAuth2</translation>
  </message>
  <message id="account.days">
    <extracomment>Error: the number of days mail stays on the server is out of range; {field} is its path.</extracomment>
    <translation>ช่อง “{field}” ต้องเป็นจำนวนวันตั้งแต่ 1 ถึง 3650 หรือ null ถ้าไม่ให้ลบเลย</translation>
  </message>
  <message id="account.days-without-leaving">
    <extracomment>Error: an account says both: leave nothing on the server, and delete from the server after N days; {field} is the path of the days.</extracomment>
    <translation>ตั้ง “{field}” ไว้ทั้งที่ leaveOnServer เป็น false ถ้าไม่เก็บสำเนาไว้บนเซิร์ฟเวอร์ก็ไม่มีอะไรให้ลบภายหลัง เลือกอย่างใดอย่างหนึ่ง</translation>
  </message>
  <message id="account.field-missing">
    <extracomment>Error: a field of an account or domain file is missing or empty; {field} is its path in the JSON.</extracomment>
    <translation>ยังไม่ได้ใส่ค่าในช่อง “{field}”</translation>
  </message>
  <message id="account.field-type">
    <extracomment>Error: a field of an account or domain file has the wrong JSON type; {field} is its path.</extracomment>
    <translation>ค่าในช่อง “{field}” เป็นคนละชนิดกับที่ต้องใช้</translation>
  </message>
  <message id="account.host">
    <extracomment>Error: a server in an account is no host name; {field} is its path.</extracomment>
    <translation>ค่าในช่อง “{field}” ใช้เป็นชื่อเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="account.incoming-protocol">
    <extracomment>Error: the incoming server's type is unknown; {field} is its path.</extracomment>
    <translation>ช่อง “{field}” ต้องเป็น imap หรือ pop3</translation>
  </message>
  <message id="account.password">
    <extracomment>Error: an account or domain file has a field for a password; {field} is its path. The password itself is never shown.</extracomment>
    <translation>ช่อง “{field}” ดูเหมือนเป็นรหัสผ่าน อย่าใส่รหัสผ่านในไฟล์นี้เพราะไฟล์ส่งต่อกันหลายคน</translation>
  </message>
  <message id="account.password-remedy">
    <extracomment>Next step after the error that an account file holds a password.</extracomment>
    <translation>ลบช่องนี้ออก โปรแกรมอีเมลจะถามรหัสผ่านจากผู้ใช้เอง ถ้าส่งไฟล์ให้คนอื่นไปแล้ว ให้เปลี่ยนรหัสผ่าน</translation>
  </message>
  <message id="account.port">
    <extracomment>Error: a port in an account is outside its range; {field} is its path.</extracomment>
    <translation>พอร์ตในช่อง “{field}” ต้องเป็นจำนวนเต็มตั้งแต่ 1 ถึง 65535</translation>
  </message>
  <message id="account.schema">
    <extracomment>Error: an account or domain file is not the JSON document expected here; {schema} is the name it must carry.</extracomment>
    <translation>ไฟล์นี้ไม่ใช่ไฟล์บัญชีหรือไฟล์โดเมนของโปรแกรมนี้ ช่อง schema ต้องเป็น “{schema}”</translation>
  </message>
  <message id="account.security">
    <extracomment>Error: the encryption of a server in an account is not one of the known words; {field} is its path.</extracomment>
    <translation>ช่อง “{field}” ต้องเป็น tls, starttls หรือ plain</translation>
  </message>
  <message id="account.server-protocol">
    <extracomment>Error: the type of a server in a domain file is unknown; {field} is its path.</extracomment>
    <translation>ช่อง “{field}” ต้องเป็น imap, pop3 หรือ smtp</translation>
  </message>
  <message id="account.text-characters">
    <extracomment>Error: a text in an account holds a line break, a control character or broken UTF-8; {field} is its path.</extracomment>
    <translation>ข้อความในช่อง “{field}” มีการขึ้นบรรทัดใหม่ อักขระควบคุม หรือรหัส UTF-8 ที่เสีย จึงเขียนลงไฟล์ของโปรแกรมอีเมลไม่ได้</translation>
  </message>
  <message id="account.text-too-long">
    <extracomment>Error: a text in an account is over 4096 bytes; {field} is its path.</extracomment>
    <translation>ข้อความในช่อง “{field}” ยาวเกินไป</translation>
  </message>
  <message id="error.address-characters">
    <extracomment>Error for an address with blanks, control characters or other signs no address has.</extracomment>
    <translation>อีเมลนี้มีอักขระที่ใช้ในอีเมลไม่ได้</translation>
  </message>
  <message id="error.address-domain">
    <extracomment>Error for a domain that cannot exist; {domain} is what was typed.</extracomment>
    <translation>“{domain}” ใช้เป็นชื่อโดเมนไม่ได้</translation>
  </message>
  <message id="error.address-ip-literal">
    <extracomment>Error for an address such as name@[192.0.2.1].</extracomment>
    <translation>หลังเครื่องหมาย @ เป็นหมายเลขไอพี ต้องใช้ชื่อโดเมนของอีเมล</translation>
  </message>
  <message id="error.address-too-long">
    <extracomment>Error for an address that is too long (254 bytes).</extracomment>
    <translation>อีเมลนี้ยาวเกินไป อีเมลยาวได้ไม่เกิน 254 ตัวอักษร</translation>
  </message>
  <message id="error.address-without-at">
    <extracomment>Error for an address that has no @ sign.</extracomment>
    <translation>อีเมลนี้ไม่มีเครื่องหมาย @</translation>
  </message>
  <message id="error.address-without-domain">
    <extracomment>Error for an address with nothing after the @.</extracomment>
    <translation>อีเมลนี้ไม่มีชื่อโดเมนหลังเครื่องหมาย @</translation>
  </message>
  <message id="error.address-without-name">
    <extracomment>Error for an address with nothing before the @.</extracomment>
    <translation>อีเมลนี้ไม่มีชื่อหน้าเครื่องหมาย @</translation>
  </message>
  <message id="error.host-name">
    <extracomment>Error for a host name that cannot exist; {host} is what was typed.</extracomment>
    <translation>“{host}” ใช้เป็นชื่อเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="error.json-malformed">
    <extracomment>Error for a file that is not JSON; the place is shown beside it.</extracomment>
    <translation>อ่านไฟล์นี้เป็น JSON ไม่ได้</translation>
  </message>
  <message id="error.json-not-flag">
    <extracomment>Error for a value in a JSON file that should be true or false; the place in the file is shown beside it.</extracomment>
    <translation>ตำแหน่งนี้ต้องเป็น true หรือ false</translation>
  </message>
  <message id="error.json-not-integer">
    <extracomment>Error for a value in a JSON file that should be a whole number; the place in the file is shown beside it.</extracomment>
    <translation>ตำแหน่งนี้ต้องเป็นจำนวนเต็ม</translation>
  </message>
  <message id="error.json-not-list">
    <extracomment>Error for a value in a JSON file that should be a list; the place in the file is shown beside it.</extracomment>
    <translation>ตำแหน่งนี้ต้องเป็นรายการ</translation>
  </message>
  <message id="error.json-not-object">
    <extracomment>Error for a value in a JSON file that should be an object; the place in the file is shown beside it.</extracomment>
    <translation>ตำแหน่งนี้ต้องเป็นออบเจกต์ของ JSON</translation>
  </message>
  <message id="error.json-not-text">
    <extracomment>Error for a value in a JSON file that should be text in quotes; the place in the file is shown beside it.</extracomment>
    <translation>ตำแหน่งนี้ต้องเป็นข้อความในเครื่องหมายคำพูด</translation>
  </message>
  <message id="error.json-not-time">
    <extracomment>Error for a value in a JSON file that should be a time; the place in the file is shown beside it.</extracomment>
    <translation>ตำแหน่งนี้ต้องเป็นเวลา UTC เช่น 2027-03-14T08:30:00Z</translation>
  </message>
  <message id="error.json-out-of-range">
    <extracomment>Error for a number in a JSON file that is too small or too large; the place in the file is shown beside it.</extracomment>
    <translation>ตัวเลขนี้น้อยหรือมากเกินไป</translation>
  </message>
  <message id="error.json-schema">
    <extracomment>Error for a JSON file of another kind; {schema} is what the file says it is, {expected} what is needed.</extracomment>
    <translation>ไฟล์นี้เป็นแบบ “{schema}” แต่ต้องใช้แบบ “{expected}”</translation>
  </message>
  <message id="error.json-too-deep">
    <extracomment>Error for a JSON file nested too deeply.</extracomment>
    <translation>ไฟล์ JSON ซ้อนกันลึกเกินไป</translation>
  </message>
  <message id="error.json-too-large">
    <extracomment>Error for a JSON file over 64 MiB.</extracomment>
    <translation>ไฟล์ JSON ใหญ่เกินไป</translation>
  </message>
  <message id="error.json-word">
    <extracomment>Error for a word in a JSON file that is not one of the known ones; {word} is the word. The place in the file is shown beside it.</extracomment>
    <translation>ไม่รู้จักคำว่า “{word}” ในตำแหน่งนี้</translation>
  </message>
  <message id="error.write-disk-full">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>พื้นที่ดิสก์ไม่พอสำหรับ {path} จึงยังไม่ได้เขียนอะไรลงไป</translation>
  </message>
  <message id="error.write-exists" numerus="yes">
    <extracomment>Error when files would be overwritten; {n} how many, {path} the first.</extracomment>
    <translation><numerusform>มีไฟล์เดิมอยู่แล้ว {n} ไฟล์ ไฟล์แรกคือ {path} จึงยังไม่ได้เขียนอะไรลงไป</numerusform></translation>
  </message>
  <message id="error.write-failed">
    <extracomment>Error when writing files for any other reason; {path} is the file or folder, {reason} what the operating system said, in English.</extracomment>
    <translation>เขียน {path} ไม่สำเร็จ ระบบแจ้งว่า {reason} ของเดิมยังอยู่ครบ</translation>
  </message>
  <message id="error.write-in-the-way">
    <extracomment>Error when a link, a folder or something else stands where a file belongs; {path} is the file.</extracomment>
    <translation>มีสิ่งอื่นที่ไม่ใช่ไฟล์หรือโฟลเดอร์ธรรมดาขวางอยู่ที่ {path} จึงยังไม่ได้เขียนอะไรลงไป</translation>
  </message>
  <message id="error.write-no-folder">
    <extracomment>Error when the folder of a file does not exist; {path} is the file.</extracomment>
    <translation>ไม่พบโฟลเดอร์ที่จะเก็บ {path}</translation>
  </message>
  <message id="error.write-path">
    <extracomment>Error when a file name in the output could lead out of the folder or holds characters no file name should; {path} is the name.</extracomment>
    <translation>ใช้ {path} เป็นชื่อไฟล์ไม่ได้เพราะไม่ปลอดภัย</translation>
  </message>
  <message id="error.write-permission">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>คุณไม่มีสิทธิ์เขียนไฟล์ที่ {path} จึงยังไม่ได้เขียนอะไรลงไป</translation>
  </message>
  <message id="remedy.address">
    <extracomment>Next step after an address was not understood.</extracomment>
    <translation>ใส่อีเมลให้ครบ เช่น somchai@company.co.th</translation>
  </message>
  <message id="remedy.json-place">
    <extracomment>Next step after a wrong place in a JSON file; the place is shown beside it.</extracomment>
    <translation>แก้ไฟล์ตรงตำแหน่งที่แสดง</translation>
  </message>
  <message id="remedy.write-disk-full">
    <extracomment>Next step after a full disk.</extracomment>
    <translation>ลบไฟล์ที่ไม่ใช้ให้มีที่ว่าง หรือเลือกโฟลเดอร์ในดิสก์อื่น</translation>
  </message>
  <message id="remedy.write-elsewhere">
    <extracomment>Next step when a folder cannot be written to.</extracomment>
    <translation>เลือกโฟลเดอร์อื่น</translation>
  </message>
  <message id="remedy.write-folder">
    <extracomment>Next step when a folder does not exist.</extracomment>
    <translation>ตรวจดูชื่อโฟลเดอร์อีกครั้ง หรือสร้างโฟลเดอร์นั้นก่อน</translation>
  </message>
  <message id="remedy.write-force">
    <extracomment>Next step when files would be overwritten.</extracomment>
    <translation>เลือกโฟลเดอร์อื่น หรือใส่ --force ถ้าต้องการเขียนทับ</translation>
  </message>
</context>
</TS>
