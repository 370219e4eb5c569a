<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="ability.idle">
    <extracomment>In the probe's page, one of a list behind 'IMAP:': what a server can do; the word in brackets is the technical name.</extracomment>
    <translation>อีเมลใหม่ขึ้นทันที (IDLE)</translation>
  </message>
  <message id="ability.move">
    <extracomment>As ability.idle.</extracomment>
    <translation>ย้ายอีเมลได้ในขั้นตอนเดียว (MOVE)</translation>
  </message>
  <message id="ability.pipelining">
    <extracomment>As ability.idle.</extracomment>
    <translation>รับหลายคำสั่งพร้อมกันได้ (PIPELINING)</translation>
  </message>
  <message id="ability.quota">
    <extracomment>As ability.idle.</extracomment>
    <translation>บอกพื้นที่ที่ใช้ไปแล้วได้ (QUOTA)</translation>
  </message>
  <message id="ability.size">
    <extracomment>What a sending server can do, one of a list after the protocol's name; {size} such as 35 MB; SIZE is the extension's name.</extracomment>
    <translation>รับอีเมลขนาดไม่เกิน {size} (SIZE)</translation>
  </message>
  <message id="ability.smtputf8">
    <extracomment>What a sending server can do, one of a list after the protocol's name; SMTPUTF8 is the extension's name.</extracomment>
    <translation>ส่งถึงที่อยู่อีเมลภาษาไทยได้ (SMTPUTF8)</translation>
  </message>
  <message id="ability.special-use">
    <extracomment>As ability.idle.</extracomment>
    <translation>บอกได้ว่าโฟลเดอร์ใดคืออีเมลที่ส่งแล้วหรือถังขยะ (SPECIAL-USE)</translation>
  </message>
  <message id="ability.uidl">
    <extracomment>As ability.idle, behind 'POP3:'.</extracomment>
    <translation>เก็บสำเนาไว้บนเซิร์ฟเวอร์ได้ (UIDL)</translation>
  </message>
  <message id="ability.uidplus">
    <extracomment>As ability.idle.</extracomment>
    <translation>ลบอีเมลทีละฉบับให้หายขาดได้ (UIDPLUS)</translation>
  </message>
  <message id="account.address">
    <extracomment>Error: the address in an account does not stand in its normal form (domain in lower case, xn-- for other scripts); {field} is its path.</extracomment>
    <translation>ที่อยู่อีเมลในช่อง “{field}” ต้องใช้ชื่อโดเมนเป็นตัวพิมพ์เล็กในรูปแบบ xn--</translation>
  </message>
  <message id="account.auth-word">
    <extracomment>Error: the list of sign-in methods holds something that is no such word; {field} is its path.</extracomment>
    <translation>รายการ “{field}” ใส่ได้เฉพาะคำอย่าง password-cleartext หรือ OAuth2</translation>
  </message>
  <message id="account.certificate-file">
    <extracomment>Refusal to write a mail program's files: the path given with --ca-file holds characters that the file cannot hold safely.</extracomment>
    <translation>ชื่อไฟล์หรือโฟลเดอร์ของใบรับรองมีเครื่องหมายคำพูด $ % # หรืออักขระอื่นที่โปรแกรมอีเมลอ่านผิด ให้คัดลอกไฟล์ไปไว้ในโฟลเดอร์ที่ชื่อไม่มีอักขระเหล่านี้</translation>
  </message>
  <message id="account.days">
    <extracomment>Error: the number of days mail stays on the server is out of range; {field} is its path.</extracomment>
    <translation>ช่อง “{field}” ต้องเป็นจำนวนวันตั้งแต่ 1 ถึง 3650 หรือ null ถ้าไม่ให้ลบเลย</translation>
  </message>
  <message id="account.days-without-leaving">
    <extracomment>Error: an account says both: leave nothing on the server, and delete from the server after N days; {field} is the path of the days.</extracomment>
    <translation>ตั้ง “{field}” ไว้ แต่ leaveOnServer เป็น false ถ้าไม่เก็บสำเนาไว้บนเซิร์ฟเวอร์ ก็ไม่มีอะไรให้ลบภายหลัง ให้เลือกอย่างใดอย่างหนึ่ง</translation>
  </message>
  <message id="account.entry-elsewhere">
    <extracomment>Why part of a mail program's own files was not looked into: they name another file that is not part of the profile; {entry} is the line or its file.</extracomment>
    <translation>“{entry}” อ้างถึงไฟล์อื่น ซึ่งไม่ได้เปิดดู</translation>
  </message>
  <message id="account.entry-incomplete">
    <extracomment>Why an entry in a mail program's own files is not shown as an account; {entry} is the entry's name there (account2), {field} the name of the setting that is missing.</extracomment>
    <translation>อ่าน “{entry}” เป็นบัญชีอีเมลไม่ได้ เพราะไม่มีค่า “{field}”</translation>
  </message>
  <message id="account.entry-other-type">
    <extracomment>Why an entry in a mail program's own files is not shown as an account; {entry} is the entry's name there (account2), {type} the program's own word for its type (exchange).</extracomment>
    <translation>“{entry}” ไม่ใช่ทั้ง IMAP และ POP3 แต่เป็นแบบ “{type}”</translation>
  </message>
  <message id="account.entry-sealed">
    <extracomment>Why a file with settings for a mail program was not looked into: it is signed, encrypted or not text; {entry} is the file.</extracomment>
    <translation>“{entry}” มีลายเซ็นดิจิทัล เข้ารหัสไว้ หรือไม่ใช่ข้อความ จึงไม่ได้เปิดดู</translation>
  </message>
  <message id="account.field-missing">
    <extracomment>Error: a field of an account or domain file is empty; {field} is its path in the JSON.</extracomment>
    <translation>ยังไม่ได้ใส่ค่าในช่อง “{field}”</translation>
  </message>
  <message id="account.file-garbled">
    <extracomment>Error: a mail program's own file is damaged; {file} is its name in the profile, {line} the number of the line.</extracomment>
    <translation>อ่านไฟล์ {file} ไม่ได้ เพราะบรรทัดที่ {line} เสียหาย</translation>
  </message>
  <message id="account.host">
    <extracomment>Error: a server in an account is no host name; {field} is its path.</extracomment>
    <translation>ค่าในช่อง “{field}” ใช้เป็นชื่อเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="account.not-in-files">
    <extracomment>Error: an account that should be taken out of a mail program's files is not in them; {account} is its address or its name there.</extracomment>
    <translation>ไม่พบบัญชี “{account}” ในไฟล์เหล่านี้</translation>
  </message>
  <message id="account.password">
    <extracomment>Error: an account or domain file has a field for a password; {field} is its path. The password itself is never shown.</extracomment>
    <translation>ช่อง “{field}” ดูเหมือนเป็นรหัสผ่าน อย่าใส่รหัสผ่านในไฟล์นี้ เพราะไฟล์ส่งต่อกันหลายคน</translation>
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
  <message id="account.text-characters">
    <extracomment>Error: a text in an account holds a line break, a control character, one that is not visible, or broken UTF-8; {field} is its path.</extracomment>
    <translation>ข้อความในช่อง “{field}” มีบรรทัดใหม่ อักขระที่มองไม่เห็น หรือรหัส UTF-8 ที่เสีย จึงใส่ลงในไฟล์ของโปรแกรมอีเมลไม่ได้</translation>
  </message>
  <message id="account.text-too-long">
    <extracomment>Error: a text in an account is over 4096 bytes; {field} is its path.</extracomment>
    <translation>ข้อความในช่อง “{field}” ยาวเกินไป</translation>
  </message>
  <message id="advice.headline.imap-decided">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>แนะนำให้ตั้งเป็นแบบ IMAP เพราะ{because}</translation>
  </message>
  <message id="advice.headline.imap-kept">
    <extracomment>Headline; the account is IMAP already, which is right.</extracomment>
    <translation>ใช้ IMAP แบบเดิมต่อไปได้ ตรวจแค่ชื่อเซิร์ฟเวอร์กับการเข้ารหัสให้ตรงกับค่าด้านล่าง</translation>
  </message>
  <message id="advice.headline.imap-kept-because">
    <extracomment>As advice.headline.imap-kept, with the reason as a clause: {because} is one or two of rule.*.because.</extracomment>
    <translation>ใช้ IMAP แบบเดิมต่อไปได้ เพราะ{because} ตรวจแค่ชื่อเซิร์ฟเวอร์กับการเข้ารหัสให้ตรงกับค่าด้านล่าง</translation>
  </message>
  <message id="advice.headline.imap-leaning">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>แบบ IMAP เหมาะกว่า เพราะ{because}</translation>
  </message>
  <message id="advice.headline.imap-only-possible">
    <extracomment>Headline when POP3 is impossible.</extracomment>
    <translation>ตั้งเป็นแบบ IMAP เพราะแบบ POP3 ใช้ไม่ได้</translation>
  </message>
  <message id="advice.headline.imap-open">
    <extracomment>Headline when nothing decides.</extracomment>
    <translation>เริ่มด้วยแบบ IMAP ไว้ก่อน เพราะไม่ลบอะไรออกจากเซิร์ฟเวอร์ เปลี่ยนใจทีหลังได้</translation>
  </message>
  <message id="advice.headline.none-bridge">
    <extracomment>Headline when the provider needs its own bridge program.</extracomment>
    <translation>ผู้ให้บริการรายนี้ไม่เปิดให้โปรแกรมอีเมลต่อตรง ต้องติดตั้งโปรแกรม Bridge ของผู้ให้บริการก่อน</translation>
  </message>
  <message id="advice.headline.none-exchange">
    <extracomment>Headline when the mail lies at Microsoft 365 and the program cannot sign in.</extracomment>
    <translation>ให้เพิ่มบัญชีนี้เป็นแบบ Microsoft 365 (Exchange) ใน Outlook หรือแอปเมลของมือถือ เพราะใช้แบบ IMAP หรือ POP3 ไม่ได้ ส่วนโปรแกรมอื่นที่เพิ่มแบบ Exchange (EWS) ใช้ไม่ได้ตั้งแต่ตุลาคม 2569 เว้นแต่ฝ่ายไอทีอนุญาต</translation>
  </message>
  <message id="advice.headline.none-found">
    <extracomment>Headline: nothing was found, so nothing is decided.</extracomment>
    <translation>ยังบอกไม่ได้ว่าควรตั้งแบบใด เพราะยังไม่พบเซิร์ฟเวอร์ของอีเมลนี้</translation>
  </message>
  <message id="advice.headline.none-other-name">
    <extracomment>Headline: the certificate is for the hoster's own name. {host} is that name, {choice} the type to set up there (choice.*).</extracomment>
    <translation>ให้ใช้ชื่อเซิร์ฟเวอร์ {host} ({choice}) เพราะใบรับรองออกให้ชื่อนี้ แต่ถามฝ่ายไอทีหรือผู้ให้บริการก่อนว่าถูกต้องไหม ระหว่างนี้ใช้เว็บเมลไปก่อน</translation>
  </message>
  <message id="advice.headline.none-own-exchange">
    <extracomment>Headline: a company's own Exchange server that shows no IMAP or POP3.</extracomment>
    <translation>เซิร์ฟเวอร์นี้เป็น Exchange ถ้าใช้ Outlook ใส่แค่ที่อยู่อีเมล โปรแกรมจะตั้งค่าให้เอง ถ้าใช้โปรแกรมอื่น ให้ถามฝ่ายไอทีว่าเปิด IMAP ไว้หรือไม่</translation>
  </message>
  <message id="advice.headline.none-own-program">
    <extracomment>Headline when the provider lets no other program in, not even through a bridge.</extracomment>
    <translation>ผู้ให้บริการรายนี้ใช้กับโปรแกรมอีเมลอื่นไม่ได้ ให้ใช้โปรแกรมของผู้ให้บริการเองหรือเว็บเมล</translation>
  </message>
  <message id="advice.headline.none-read-nowhere">
    <extracomment>the answer; no device and no webmail were named</extracomment>
    <translation>จากที่บอกมา อีเมลนี้ไม่ได้เปิดจากเครื่องไหนและไม่ได้เปิดผ่านเว็บเมล จึงไม่ต้องตั้งค่าอะไร ถ้าเปิดอ่านที่ไหน ให้บอกว่ากี่เครื่อง</translation>
  </message>
  <message id="advice.headline.none-wait-for-imap">
    <extracomment>Headline: IMAP is right and set up, and its connection could not be verified.</extracomment>
    <translation>อย่าเพิ่งเปลี่ยนบัญชี IMAP เดิม ให้แจ้งผู้ให้บริการแก้ใบรับรองของเซิร์ฟเวอร์ก่อน ระหว่างนี้ใช้เว็บเมล และอย่ากดข้ามคำเตือน</translation>
  </message>
  <message id="advice.headline.none-webmail">
    <extracomment>Headline when neither type can be used.</extracomment>
    <translation>ตอนนี้ยังใช้ IMAP หรือ POP3 กับอีเมลนี้ไม่ได้ ระหว่างนี้ให้ใช้เว็บเมลไปก่อน</translation>
  </message>
  <message id="advice.headline.none-webmail-enough">
    <extracomment>Headline when no device has a mail program.</extracomment>
    <translation>ไม่ต้องตั้งค่าโปรแกรมอีเมล ใช้เว็บเมลอย่างเดียวก็พอ</translation>
  </message>
  <message id="advice.headline.pop3-decided" numerus="yes">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because. {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>แนะนำให้ตั้งเป็นแบบ POP3 เก็บสำเนาไว้บนเซิร์ฟเวอร์ {n} วัน เพราะ{because}</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-decided-keep">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>แนะนำให้ตั้งเป็นแบบ POP3 โดยไม่ให้ลบอีเมลออกจากเซิร์ฟเวอร์ เพราะ{because}</translation>
  </message>
  <message id="advice.headline.pop3-decided-plain">
    <extracomment>Headline of the advice where the server itself deletes what POP3 fetched. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>แนะนำให้ตั้งเป็นแบบ POP3 เพราะ{because}</translation>
  </message>
  <message id="advice.headline.pop3-kept" numerus="yes">
    <extracomment>Headline; the account is POP3 already, which is right; {n} days on the server; {because} is one or two of rule.*.because.</extracomment>
    <translation><numerusform>ใช้ POP3 บัญชีเดิมต่อไปได้ แค่ตั้งให้เก็บสำเนาไว้บนเซิร์ฟเวอร์ {n} วัน เพราะ{because}</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-kept-keep">
    <extracomment>As advice.headline.pop3-kept, but nothing is deleted from the server; {because} is one or two of rule.*.because.</extracomment>
    <translation>ใช้ POP3 บัญชีเดิมต่อไปได้ เพราะ{because} ตรวจแค่ว่าตั้งให้เก็บสำเนาไว้บนเซิร์ฟเวอร์ตลอด</translation>
  </message>
  <message id="advice.headline.pop3-kept-plain">
    <extracomment>Headline: the account that is there is right, and nothing stays on the server. {because} is a clause.</extracomment>
    <translation>ใช้ POP3 บัญชีเดิมต่อไปได้ เพราะ{because}</translation>
  </message>
  <message id="advice.headline.pop3-leaning" numerus="yes">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because. {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>แบบ POP3 เหมาะกว่า โดยเก็บสำเนาไว้บนเซิร์ฟเวอร์ {n} วัน เพราะ{because}</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-leaning-keep">
    <extracomment>Headline of the advice: the answer in one sentence. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>แบบ POP3 เหมาะกว่า โดยไม่ให้ลบอีเมลออกจากเซิร์ฟเวอร์ เพราะ{because}</translation>
  </message>
  <message id="advice.headline.pop3-leaning-plain">
    <extracomment>Headline of the advice where the server itself deletes what POP3 fetched. {because} is one or two clauses from rule.*.because.</extracomment>
    <translation>แบบ POP3 เหมาะกว่า เพราะ{because}</translation>
  </message>
  <message id="advice.headline.pop3-only-possible" numerus="yes">
    <extracomment>Headline when IMAP is impossible. {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>ตั้งเป็นแบบ POP3 เก็บสำเนาไว้บนเซิร์ฟเวอร์ {n} วัน เพราะแบบ IMAP ใช้ไม่ได้</numerusform></translation>
  </message>
  <message id="advice.headline.pop3-only-possible-keep">
    <extracomment>Headline when IMAP is impossible.</extracomment>
    <translation>ตั้งเป็นแบบ POP3 โดยไม่ให้ลบอีเมลออกจากเซิร์ฟเวอร์ เพราะแบบ IMAP ใช้ไม่ได้</translation>
  </message>
  <message id="advice.headline.pop3-only-possible-plain">
    <extracomment>Headline when IMAP is impossible and nothing stays on the server with POP3.</extracomment>
    <translation>ตั้งเป็นแบบ POP3 เพราะแบบ IMAP ใช้ไม่ได้</translation>
  </message>
  <message id="advice.headline.pop3-open">
    <extracomment>the answer; the person has a POP3 account and nothing decides</extracomment>
    <translation>ใช้ POP3 บัญชีเดิมต่อไปได้ ตอนนี้ยังไม่มีเหตุให้ต้องเปลี่ยน</translation>
  </message>
  <message id="ask.changed">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>ก่อนหน้านี้มีอะไรเปลี่ยนไหม รหัสผ่าน เครื่อง ผู้ให้บริการ หรือเพิ่งอัปเดต</translation>
  </message>
  <message id="ask.changed.device">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>คอมพิวเตอร์หรือมือถือ</translation>
  </message>
  <message id="ask.changed.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>อะไรเปลี่ยนล่าสุด ให้ดูสิ่งนั้นก่อน</translation>
  </message>
  <message id="ask.changed.nothing">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>ไม่มีอะไรเปลี่ยน</translation>
  </message>
  <message id="ask.changed.password">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>รหัสผ่าน</translation>
  </message>
  <message id="ask.changed.provider">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>ผู้ให้บริการหรือเซิร์ฟเวอร์</translation>
  </message>
  <message id="ask.changed.system">
    <extracomment>As ask.changed, a choice.</extracomment>
    <translation>อัปเดต Windows มือถือ หรือโปรแกรม</translation>
  </message>
  <message id="ask.direction">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>ที่ใช้ไม่ได้คือรับ ส่ง หรือทั้งสองอย่าง</translation>
  </message>
  <message id="ask.direction.both">
    <extracomment>As ask.direction, a choice.</extracomment>
    <translation>ทั้งรับและส่ง</translation>
  </message>
  <message id="ask.direction.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>การรับกับการส่งใช้คนละเซิร์ฟเวอร์และตั้งค่าแยกกัน</translation>
  </message>
  <message id="ask.direction.receiving">
    <extracomment>As ask.direction, a choice.</extracomment>
    <translation>รับไม่ได้ แต่ส่งได้</translation>
  </message>
  <message id="ask.direction.sending">
    <extracomment>As ask.direction, a choice.</extracomment>
    <translation>ส่งไม่ได้ แต่รับได้</translation>
  </message>
  <message id="ask.end">
    <extracomment>Diagnosis at a terminal: the last choice of every question, which Enter takes; nothing more is asked.</extracomment>
    <translation>พอแค่นี้</translation>
  </message>
  <message id="ask.mobile-data">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>ลองผ่านเน็ตมือถือหรือฮอตสปอตแล้วใช้ได้ไหม</translation>
  </message>
  <message id="ask.mobile-data.fails">
    <extracomment>As ask.mobile-data, a choice.</extracomment>
    <translation>ก็ใช้ไม่ได้</translation>
  </message>
  <message id="ask.mobile-data.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>ถ้าใช้ได้ แสดงว่าเป็นที่เน็ตหรือ Wi-Fi เส้นนั้น ไม่ใช่ที่เซิร์ฟเวอร์หรือการตั้งค่า</translation>
  </message>
  <message id="ask.mobile-data.works">
    <extracomment>As ask.mobile-data, a choice.</extracomment>
    <translation>ใช้ได้</translation>
  </message>
  <message id="ask.others">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>เป็นแค่คุณคนเดียว หรือเพื่อนร่วมงานก็เป็นด้วย</translation>
  </message>
  <message id="ask.others.everyone">
    <extracomment>As ask.others, a choice.</extracomment>
    <translation>เป็นทั้งบริษัท</translation>
  </message>
  <message id="ask.others.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>คำตอบช่วยแยกว่าเป็นที่เครื่องเดียว หรือที่เซิร์ฟเวอร์หรือเน็ตของสำนักงาน</translation>
  </message>
  <message id="ask.others.only-me">
    <extracomment>As ask.others, a choice.</extracomment>
    <translation>เป็นคนเดียว</translation>
  </message>
  <message id="ask.others.several">
    <extracomment>As ask.others, a choice.</extracomment>
    <translation>คนอื่นก็เป็น</translation>
  </message>
  <message id="ask.server-words">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>ช่วยอ่านข้อความที่เซิร์ฟเวอร์ตอบกลับ หรือบรรทัดที่มีตัวเลข ให้ฟังทั้งบรรทัด เป็นภาษาอังกฤษก็อ่านตามที่เห็นได้เลย</translation>
  </message>
  <message id="ask.server-words.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>ข้อความจากเซิร์ฟเวอร์บอกสาเหตุได้ ตัวเลขข้างหน้าอย่างเดียวยังบอกไม่ได้</translation>
  </message>
  <message id="ask.unknown">
    <extracomment>Diagnosis: an answer to every question to the caller, as a choice.</extracomment>
    <translation>ไม่ทราบ</translation>
  </message>
  <message id="ask.webmail">
    <extracomment>Diagnosis: a question that the help desk asks the caller.</extracomment>
    <translation>เว็บเมลเข้าได้ด้วยรหัสผ่านเดียวกันไหม ลองแค่ครั้งเดียว</translation>
  </message>
  <message id="ask.webmail.fails">
    <extracomment>As ask.webmail, a choice.</extracomment>
    <translation>ไม่รับรหัสผ่าน</translation>
  </message>
  <message id="ask.webmail.help">
    <extracomment>Diagnosis: what the answer is for.</extracomment>
    <translation>ถ้าเข้าได้ แสดงว่ารหัสผ่านถูก แล้วค่อยดูที่โปรแกรมหรือเงื่อนไขของผู้ให้บริการ</translation>
  </message>
  <message id="ask.webmail.works">
    <extracomment>As ask.webmail, a choice.</extracomment>
    <translation>เข้าได้</translation>
  </message>
  <message id="audit-fix.again-later">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ไม่ถูกหักคะแนน ลองตรวจอีกครั้งภายหลังหรือจากเครือข่ายอื่น</translation>
  </message>
  <message id="audit-fix.all-addresses">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ให้ทุกหมายเลขไอพีของชื่อนั้นบริการเหมือนกันและใช้ใบรับรองเดียวกัน หรือลบหมายเลขที่ใช้ไม่ได้ออกจาก DNS</translation>
  </message>
  <message id="audit-fix.automatic-renewal">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ต่ออายุตอนนี้ และหาสาเหตุที่ไม่ต่ออายุเองอัตโนมัติ</translation>
  </message>
  <message id="audit-fix.certificate-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ขอใบรับรองที่มีชื่อที่เผยแพร่ หรือเผยแพร่ชื่อที่มีอยู่ในใบรับรอง</translation>
  </message>
  <message id="audit-fix.full-chain">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ติดตั้งใบรับรองให้ครบชุด ใช้ fullchain.pem แทน cert.pem แล้วรีสตาร์ตบริการอีเมล</translation>
  </message>
  <message id="audit-fix.hoster-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เผยแพร่ชื่อเซิร์ฟเวอร์ของผู้ให้บริการโฮสติ้งแทน ชื่อนั้นชี้ไปเครื่องเดียวกันและใบรับรองถูกต้อง ตามบรรทัดด้านล่าง</translation>
  </message>
  <message id="audit-fix.https-autodiscover">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ให้ชื่อนั้นตอบทาง https พร้อมใบรับรองของชื่อนั้น</translation>
  </message>
  <message id="audit-fix.https-file">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>วางไฟล์เดียวกันไว้ทาง https เพราะโปรแกรมจะเตือนเมื่อไม่เข้ารหัส และหลายโปรแกรมไม่ขอทาง http</translation>
  </message>
  <message id="audit-fix.mx">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ให้ระเบียน MX ชี้ไปยังชื่อเซิร์ฟเวอร์ที่มีหมายเลขไอพี ตรวจบรรทัดด้านล่างก่อนเพิ่ม</translation>
  </message>
  <message id="audit-fix.name-leads-nowhere">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ชี้ชื่อนั้นไปยังเซิร์ฟเวอร์ที่วางไฟล์ไว้ หรือลบระเบียนออก</translation>
  </message>
  <message id="audit-fix.new-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ขอใบรับรองใหม่สำหรับเซิร์ฟเวอร์นี้จากผู้ออกใบรับรองทั่วไป (RSA 2048 หรือ EC P-256 แบบใช้กับเซิร์ฟเวอร์) แล้วติดตั้ง</translation>
  </message>
  <message id="audit-fix.no-plain-login">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>รับรหัสผ่านเฉพาะการเชื่อมต่อแบบเข้ารหัส ใน Dovecot ใช้ disable_plaintext_auth = yes ใน Postfix ใช้ smtpd_tls_auth_only = yes</translation>
  </message>
  <message id="audit-fix.nothing-to-do">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ไม่ต้องทำอะไร</translation>
  </message>
  <message id="audit-fix.one-system">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>แก้ค่าที่ล้าสมัยให้ชี้ไปยังระบบเดียวกัน บรรทัดด้านล่างชี้ไปยังระบบที่พบก่อน ตรวจก่อนว่าเป็นระบบที่ใช้จริง</translation>
  </message>
  <message id="audit-fix.one-user-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เผยแพร่ชื่อผู้ใช้ให้ตรงกันทุกแห่ง ตามไฟล์ด้านล่าง</translation>
  </message>
  <message id="audit-fix.open-port">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เปิดพอร์ตและบริการนั้น หรือเผยแพร่เฉพาะสิ่งที่ใช้ได้จริงตามบรรทัดด้านล่าง</translation>
  </message>
  <message id="audit-fix.other-network">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ไม่ถูกหักคะแนน ลองตรวจอีกครั้งจากเครือข่ายอื่น เช่น อินเทอร์เน็ตมือถือ</translation>
  </message>
  <message id="audit-fix.pacc-digest">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>แทนที่ระเบียน TXT ด้วยบรรทัดด้านล่าง และปรับใหม่ทุกครั้งที่แก้ไฟล์</translation>
  </message>
  <message id="audit-fix.pacc-file">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>แก้ JSON ในไฟล์ให้ถูกต้อง หรือลบไฟล์ออก</translation>
  </message>
  <message id="audit-fix.programs-ask">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>โปรแกรมจะถามผู้ใช้ก่อน เว้นแต่ DNS ของโดเมนลงลายเซ็นไว้ (DNSSEC)</translation>
  </message>
  <message id="audit-fix.public-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ติดตั้งใบรับรองจากผู้ออกใบรับรองทั่วไป เช่น Let's Encrypt ผู้ใช้จะได้ไม่ต้องกดยอมรับข้อยกเว้น</translation>
  </message>
  <message id="audit-fix.publish-all">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เผยแพร่ค่าการตั้งค่า โดยเพิ่มระเบียน DNS ด้านล่าง และวางไฟล์ทั้งสองไว้บนเว็บเซิร์ฟเวอร์</translation>
  </message>
  <message id="audit-fix.publish-autodiscover">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ให้เว็บเซิร์ฟเวอร์ตอบไฟล์ด้านล่างที่ที่อยู่นั้น รวมถึงคำขอแบบ POST ไฟล์คงที่ระบุชื่อผู้ใช้แต่ละคนไม่ได้ ถ้าชื่อผู้ใช้เป็นที่อยู่อีเมลเต็ม ผู้ใช้ต้องพิมพ์ใน Outlook เองหนึ่งครั้ง ส่วนสคริปต์จากคำสั่งนี้ระบุให้ได้: mailadvisor write --client publish</translation>
  </message>
  <message id="audit-fix.publish-file">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>วางไฟล์ด้านล่างไว้ที่ที่อยู่นั้น ไฟล์นี้สร้างจากสิ่งที่เซิร์ฟเวอร์อีเมลเปิดให้ใช้จริง</translation>
  </message>
  <message id="audit-fix.publish-if-wanted">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ถ้าต้องการให้ผู้ใช้ใช้แบบนี้ได้ ให้เผยแพร่เพิ่ม ถ้าไม่ต้องการก็ปล่อยไว้ตามเดิม</translation>
  </message>
  <message id="audit-fix.publish-srv">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เพิ่มระเบียน DNS ด้านล่าง ซึ่งระบุสิ่งที่เซิร์ฟเวอร์อีเมลเปิดให้ใช้จริง</translation>
  </message>
  <message id="audit-fix.renew-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ต่ออายุใบรับรอง รีสตาร์ตบริการอีเมล และตั้งให้ต่ออายุเองอัตโนมัติ</translation>
  </message>
  <message id="audit-fix.replace-srv">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>แทนที่ระเบียนของชื่อนั้นด้วยบรรทัดด้านล่าง</translation>
  </message>
  <message id="audit-fix.same-methods">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ให้มีวิธีลงชื่อเข้าใช้เหมือนกันทั้งก่อนและหลังเข้ารหัส และตรวจว่ามีไฟร์วอลล์แก้ข้อมูลระหว่างทางหรือไม่</translation>
  </message>
  <message id="audit-fix.server-works">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ดูบันทึกการทำงานของเซิร์ฟเวอร์อีเมล เครื่องอาจรับงานไม่ไหว ปิดบริการอยู่ หรือปิดกั้นผู้ติดต่อ</translation>
  </message>
  <message id="audit-fix.settings-after-sign-in">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>Outlook และโปรแกรมที่ใช้ Exchange จะลงชื่อเข้าใช้ที่นั่น โปรแกรมอื่นต้องใช้ทางอื่น</translation>
  </message>
  <message id="audit-fix.split-delivery">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ถ้าตั้งใจแบ่งผู้ใช้เป็นสองระบบก็ไม่มีอะไรผิด เพียงบอกผู้ใช้แต่ละคนว่าอีเมลของตนอยู่ระบบใด</translation>
  </message>
  <message id="audit-fix.staple">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เปิด OCSP stapling หรือขอใบรับรองที่ไม่บังคับ</translation>
  </message>
  <message id="audit-fix.starttls-on">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เปิด STARTTLS ในเซิร์ฟเวอร์อีเมล (ต้องมีใบรับรอง) หรือเผยแพร่พอร์ตที่เข้ารหัสตามบรรทัดด้านล่าง</translation>
  </message>
  <message id="audit-fix.submission-port">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เผยแพร่พอร์ต 465 หรือ 587 เป็นพอร์ตขาออก เพราะหลายเครือข่ายปิดพอร์ต 25 ตามบรรทัดด้านล่าง</translation>
  </message>
  <message id="audit-fix.takes-mail-or-not">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>นำค่าที่เผยแพร่ออกตามบรรทัดด้านล่าง หรือถ้าโดเมนรับอีเมล ให้แก้ระเบียน MX</translation>
  </message>
  <message id="audit-fix.tls-ports">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ถ้าเปิดพอร์ต 993, 995 หรือ 465 เพิ่ม การเชื่อมต่อจะเข้ารหัสตั้งแต่ต้น</translation>
  </message>
  <message id="audit-fix.tls-versions">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>อนุญาตเฉพาะ TLS 1.2 และ 1.3 ใน Dovecot ใช้ ssl_min_protocol = TLSv1.2 ใน Postfix ใช้ smtpd_tls_protocols = &gt;=TLSv1.2</translation>
  </message>
  <message id="audit-fix.tls-works">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ดูบันทึกการทำงานของเซิร์ฟเวอร์อีเมล อาจอ่านใบรับรองหรือกุญแจไม่ได้ หรือพอร์ตไม่ได้ตั้งให้ใช้ TLS</translation>
  </message>
  <message id="audit-fix.tokens-only">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>โปรแกรมที่ไม่รองรับการลงชื่อเข้าใช้แบบนี้จะใช้ไม่ได้ เครื่องสแกนและโปรแกรมรุ่นเก่าต้องส่งด้วยวิธีอื่น</translation>
  </message>
  <message id="audit-fix.tools-for-that">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ดูเฉพาะว่ามีระเบียนใดบ้าง ไม่ได้ตรวจว่าถูกต้องหรือไม่ ตรวจละเอียดได้ที่ internet.nl หรือ checkdmarc</translation>
  </message>
  <message id="audit-fix.true-methods">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เผยแพร่เฉพาะวิธีลงชื่อเข้าใช้ที่เซิร์ฟเวอร์มี ตามไฟล์ด้านล่าง</translation>
  </message>
  <message id="audit-fix.true-name">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เผยแพร่ชื่อเซิร์ฟเวอร์ที่มีอยู่จริงตามบรรทัดด้านล่าง</translation>
  </message>
  <message id="audit-fix.web-certificate">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ขอใบรับรองที่มีชื่อนั้นจากผู้ออกใบรับรองทั่วไป แล้วติดตั้งให้ครบชุด (fullchain.pem) ใน cPanel ดูที่ SSL/TLS Status ใน DirectAdmin ดูที่ SSL Certificates ใน Plesk ดูที่ SSL/TLS Certificates</translation>
  </message>
  <message id="audit-fix.web-open">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>เปิดพอร์ต 443 สำหรับชื่อนั้น แล้ววางไฟล์ไว้</translation>
  </message>
  <message id="audit-fix.web-redirect">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ให้ไฟล์ที่ที่อยู่นั้นทาง https โดยตรง ไม่ต้องส่งต่อ</translation>
  </message>
  <message id="audit-fix.web-status">
    <extracomment>Audit (for the domain's admin): what is to be done about findings of one kind; the lines to paste, if any, stand further down the page.</extracomment>
    <translation>ให้เว็บเซิร์ฟเวอร์ส่งไฟล์ที่ที่อยู่นั้นให้ทุกคนด้วยสถานะ 200 โดยไม่ต้องลงชื่อเข้าใช้</translation>
  </message>
  <message id="audit.addresses-differ">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>หมายเลขไอพีของเซิร์ฟเวอร์อีเมลตอบไม่เหมือนกัน</translation>
  </message>
  <message id="audit.autoconfig-certificate">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองของเว็บเซิร์ฟเวอร์ที่วางไฟล์ตั้งค่าใช้ไม่ได้</translation>
  </message>
  <message id="audit.autoconfig-closed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เว็บที่วางไฟล์ตั้งค่าไม่ตอบทาง https</translation>
  </message>
  <message id="audit.autoconfig-doctype">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่ามี DOCTYPE โปรแกรมอีเมลจึงไม่รับ</translation>
  </message>
  <message id="audit.autoconfig-empty">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าไม่มีเซิร์ฟเวอร์ที่ใช้ได้เลย</translation>
  </message>
  <message id="audit.autoconfig-http-only">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าเปิดได้ทาง http ที่ไม่เข้ารหัสเท่านั้น</translation>
  </message>
  <message id="audit.autoconfig-malformed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าไม่เป็น XML ที่ถูกต้อง</translation>
  </message>
  <message id="audit.autoconfig-missing-file">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>มีเว็บสำหรับไฟล์ตั้งค่าแล้ว แต่ไม่มีไฟล์</translation>
  </message>
  <message id="audit.autoconfig-name-dangling">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ชื่อเว็บของไฟล์ตั้งค่าชี้ไปยังชื่อที่ไม่มีอยู่</translation>
  </message>
  <message id="audit.autoconfig-other-xml">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าเป็น XML ชนิดอื่น ไม่ใช่ค่าการตั้งค่าอีเมล</translation>
  </message>
  <message id="audit.autoconfig-redirect-http">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ที่อยู่ของไฟล์ตั้งค่าส่งต่อไปยังที่อยู่ที่ไม่เข้ารหัส</translation>
  </message>
  <message id="audit.autoconfig-redirect-inside">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ที่อยู่ของไฟล์ตั้งค่าส่งต่อไปยังเครื่องภายใน</translation>
  </message>
  <message id="audit.autoconfig-redirect-loop">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ที่อยู่ของไฟล์ตั้งค่าส่งต่อวนไปไม่รู้จบ</translation>
  </message>
  <message id="audit.autoconfig-shadowed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>มีหน้าเว็บบังไฟล์ตั้งค่าที่ถูกต้อง Thunderbird จึงอ่านไม่ได้</translation>
  </message>
  <message id="audit.autoconfig-sign-in">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าขอรหัสผ่านก่อนให้เปิด</translation>
  </message>
  <message id="audit.autoconfig-status">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ตอบข้อผิดพลาดเมื่อขอไฟล์ตั้งค่า</translation>
  </message>
  <message id="audit.autoconfig-too-large">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าใหญ่เกินไป</translation>
  </message>
  <message id="audit.autoconfig-web-page">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เปิดไฟล์ตั้งค่าแล้วได้หน้าเว็บแทน</translation>
  </message>
  <message id="audit.autodiscover-certificate">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองของเว็บเซิร์ฟเวอร์ Autodiscover ใช้ไม่ได้</translation>
  </message>
  <message id="audit.autodiscover-closed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เว็บของ Autodiscover ไม่ตอบทาง https</translation>
  </message>
  <message id="audit.autodiscover-empty">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>คำตอบของ Autodiscover ไม่มีเซิร์ฟเวอร์ที่ใช้ได้</translation>
  </message>
  <message id="audit.autodiscover-http-redirect">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover เริ่มแบบไม่เข้ารหัส Outlook จะขึ้นคำเตือน</translation>
  </message>
  <message id="audit.autodiscover-malformed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>คำตอบของ Autodiscover อ่านไม่ได้</translation>
  </message>
  <message id="audit.autodiscover-name-dangling">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ชื่อเว็บของ Autodiscover ชี้ไปยังชื่อที่ไม่มีอยู่</translation>
  </message>
  <message id="audit.autodiscover-post-refused">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ไม่รับคำถามแบบ POST ของ Outlook</translation>
  </message>
  <message id="audit.autodiscover-redirect-http">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover ส่งต่อไปยังที่อยู่ที่โปรแกรมไม่รับ</translation>
  </message>
  <message id="audit.autodiscover-redirect-loop">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover ส่งต่อวนไปไม่รู้จบ</translation>
  </message>
  <message id="audit.autodiscover-sign-in">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Autodiscover ให้ค่าการตั้งค่าหลังลงชื่อเข้าใช้เท่านั้น</translation>
  </message>
  <message id="audit.autodiscover-srv-dead">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ของ Autodiscover ชี้ไปยังชื่อที่ไม่มีอยู่</translation>
  </message>
  <message id="audit.autodiscover-status">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ตอบข้อผิดพลาดเมื่อขอ Autodiscover</translation>
  </message>
  <message id="audit.autodiscover-web-page">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ขอ Autodiscover แล้วได้หน้าเว็บแทน</translation>
  </message>
  <message id="audit.catch-all-web">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เว็บนี้ตอบทุกที่อยู่ด้วยหน้าเว็บ</translation>
  </message>
  <message id="audit.certificate-expired">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองของเซิร์ฟเวอร์อีเมลหมดอายุแล้ว</translation>
  </message>
  <message id="audit.certificate-expires-soon">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองของเซิร์ฟเวอร์อีเมลใกล้หมดอายุ</translation>
  </message>
  <message id="audit.certificate-incomplete-chain">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลส่งใบรับรองไม่ครบชุด</translation>
  </message>
  <message id="audit.certificate-not-yet-valid">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองของเซิร์ฟเวอร์อีเมลยังไม่ถึงวันเริ่มใช้</translation>
  </message>
  <message id="audit.certificate-of-hoster">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองเป็นของชื่อเซิร์ฟเวอร์ของผู้ให้บริการโฮสติ้ง</translation>
  </message>
  <message id="audit.certificate-purpose">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองนี้ออกมาเพื่อใช้งานอย่างอื่น</translation>
  </message>
  <message id="audit.certificate-revoked">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองถูกเพิกถอนแล้ว</translation>
  </message>
  <message id="audit.certificate-self-signed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลออกใบรับรองให้ตัวเอง</translation>
  </message>
  <message id="audit.certificate-staple-missing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองต้องมีหลักฐาน OCSP แต่เซิร์ฟเวอร์ไม่ส่งให้</translation>
  </message>
  <message id="audit.certificate-unknown-issuer">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองมาจากผู้ออกที่โปรแกรมอีเมลไม่รู้จัก</translation>
  </message>
  <message id="audit.certificate-weak">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>กุญแจหรือลายเซ็นของใบรับรองไม่แข็งแรงพอ</translation>
  </message>
  <message id="audit.certificate-wrong-name">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองของเซิร์ฟเวอร์อีเมลเป็นของชื่ออื่น</translation>
  </message>
  <message id="audit.dns-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ถาม DNS สองครั้งแล้วไม่ได้คำตอบ</translation>
  </message>
  <message id="audit.filter-service">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>อีเมลผ่านบริการกรองก่อนถึงระบบอีเมล</translation>
  </message>
  <message id="audit.imap-not-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>มี IMAP ให้ใช้ แต่ไม่ได้เผยแพร่</translation>
  </message>
  <message id="audit.mail-elsewhere">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>อีเมลของโดเมนนี้อยู่มากกว่าหนึ่งระบบ</translation>
  </message>
  <message id="audit.methods-vanish">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>วิธีลงชื่อเข้าใช้เปลี่ยนไปเมื่อเริ่มเข้ารหัส</translation>
  </message>
  <message id="audit.mx-missing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>โดเมนไม่มีระเบียน MX</translation>
  </message>
  <message id="audit.mx-target-address">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน MX ใส่หมายเลขไอพีแทนชื่อเซิร์ฟเวอร์</translation>
  </message>
  <message id="audit.mx-target-alias">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน MX ชี้ไปยังชื่อแทน (CNAME)</translation>
  </message>
  <message id="audit.mx-target-unknown">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน MX ชี้ไปยังเซิร์ฟเวอร์ที่ไม่มีใน DNS</translation>
  </message>
  <message id="audit.network-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เครือข่ายของเครื่องนี้ทำให้ตรวจไม่ได้</translation>
  </message>
  <message id="audit.no-autoconfig">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Thunderbird และโปรแกรมในกลุ่มเดียวกันหาไฟล์ตั้งค่าไม่พบ</translation>
  </message>
  <message id="audit.no-autodiscover">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Outlook หา Autodiscover ไม่พบ</translation>
  </message>
  <message id="audit.no-mail-but-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>โดเมนบอกว่าไม่รับอีเมล แต่เผยแพร่เซิร์ฟเวอร์อีเมลไว้</translation>
  </message>
  <message id="audit.no-srv">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>DNS ของโดเมนยังไม่มีระเบียน SRV ของอีเมล</translation>
  </message>
  <message id="audit.nothing-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>โปรแกรมอีเมลหาค่าการตั้งค่าของโดเมนนี้ไม่พบเลย</translation>
  </message>
  <message id="audit.only-oauth2">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์รับเฉพาะการลงชื่อเข้าใช้ผ่านเบราว์เซอร์ ไม่รับรหัสผ่าน</translation>
  </message>
  <message id="audit.pacc-digest-differs">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ค่าแฮชใน DNS ไม่ตรงกับไฟล์ PACC ที่เผยแพร่</translation>
  </message>
  <message id="audit.pacc-digest-missing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>DNS ไม่มีค่าแฮชของไฟล์ PACC โปรแกรมจึงไม่เชื่อไฟล์นี้</translation>
  </message>
  <message id="audit.pacc-unreadable">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ PACC อ่านไม่ได้</translation>
  </message>
  <message id="audit.plain-login">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลรับรหัสผ่านโดยไม่เข้ารหัส</translation>
  </message>
  <message id="audit.pop3-not-published">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>มี POP3 ให้ใช้ แต่ไม่ได้เผยแพร่</translation>
  </message>
  <message id="audit.published-auth-not-offered">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เผยแพร่วิธีลงชื่อเข้าใช้ที่เซิร์ฟเวอร์ไม่มี</translation>
  </message>
  <message id="audit.published-closed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>พอร์ตที่เผยแพร่ปิดอยู่</translation>
  </message>
  <message id="audit.published-other-protocol">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>พอร์ตที่เผยแพร่เป็นบริการอื่น</translation>
  </message>
  <message id="audit.published-silent">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>พอร์ตที่เผยแพร่ไม่ตอบ</translation>
  </message>
  <message id="audit.published-unknown-name">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์ที่เผยแพร่ไม่มีใน DNS</translation>
  </message>
  <message id="audit.published-without-starttls">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่มี STARTTLS อย่างที่เผยแพร่ไว้</translation>
  </message>
  <message id="audit.security-records">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียนป้องกันอีเมลปลอมที่มีอยู่</translation>
  </message>
  <message id="audit.server-failing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลรับการเชื่อมต่อแล้วตัดทิ้ง</translation>
  </message>
  <message id="audit.server-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ถามเซิร์ฟเวอร์อีเมลสองครั้งแล้วไม่ได้คำตอบ</translation>
  </message>
  <message id="audit.settings-any-sender">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าให้โปรแกรมส่งผ่านเซิร์ฟเวอร์ของผู้อื่นได้</translation>
  </message>
  <message id="audit.settings-bad-host">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์ที่เผยแพร่ไม่ใช่ชื่อที่เครื่องอื่นติดต่อได้</translation>
  </message>
  <message id="audit.settings-bad-port">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>พอร์ตที่เผยแพร่ไม่ใช่หมายเลขพอร์ต</translation>
  </message>
  <message id="audit.settings-bad-username">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ชื่อผู้ใช้ที่เผยแพร่มีอักขระที่ใช้ไม่ได้</translation>
  </message>
  <message id="audit.settings-encryption-mismatch">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>วิธีเข้ารหัสที่เผยแพร่ไม่ตรงกับพอร์ต</translation>
  </message>
  <message id="audit.settings-missing-auth">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไม่ได้ระบุวิธีลงชื่อเข้าใช้</translation>
  </message>
  <message id="audit.settings-missing-username">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไม่ได้ระบุชื่อผู้ใช้</translation>
  </message>
  <message id="audit.settings-no-incoming">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าไม่มีเซิร์ฟเวอร์ขาเข้า</translation>
  </message>
  <message id="audit.settings-no-outgoing">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าไม่มีเซิร์ฟเวอร์ขาออก Thunderbird จึงไม่รับ</translation>
  </message>
  <message id="audit.settings-old-auth-word">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>วิธีลงชื่อเข้าใช้ใช้คำรุ่นเก่า</translation>
  </message>
  <message id="audit.settings-other-domain">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์นี้เป็นของโดเมนอื่น</translation>
  </message>
  <message id="audit.settings-person-in-host">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์จะเปิดเผยชื่อของผู้ใช้</translation>
  </message>
  <message id="audit.settings-plain-first">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์ที่ไม่เข้ารหัสอยู่ก่อนตัวที่เข้ารหัส</translation>
  </message>
  <message id="audit.settings-plain-only">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เผยแพร่แต่เซิร์ฟเวอร์ที่ไม่เข้ารหัส</translation>
  </message>
  <message id="audit.settings-port-of-other-protocol">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>พอร์ตที่เผยแพร่เป็นของโปรโตคอลอื่น</translation>
  </message>
  <message id="audit.settings-removes-mail">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่าสั่งให้โปรแกรม POP3 ลบอีเมลบนเซิร์ฟเวอร์ทันที</translation>
  </message>
  <message id="audit.settings-several-providers">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ในไฟล์มีผู้ให้บริการหลายราย</translation>
  </message>
  <message id="audit.settings-starttls-word">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>Outlook อ่านวิธีเข้ารหัสที่เผยแพร่เป็น STARTTLS</translation>
  </message>
  <message id="audit.settings-template">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ในไฟล์ยังมีคำจากแม่แบบที่ไม่ได้กรอกค่าจริง</translation>
  </message>
  <message id="audit.settings-too-many">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ไฟล์ตั้งค่ามีเซิร์ฟเวอร์มากเกินกว่าที่โปรแกรมจะดู</translation>
  </message>
  <message id="audit.settings-unexpanded">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ในไฟล์มีตัวแปรที่ไม่รู้จักหรือปิดไม่ครบ</translation>
  </message>
  <message id="audit.settings-unknown-auth">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>คำที่ระบุวิธีลงชื่อเข้าใช้ไม่ใช่คำที่โปรแกรมรู้จัก</translation>
  </message>
  <message id="audit.settings-unknown-encryption">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>คำที่ระบุวิธีเข้ารหัสไม่ใช่คำที่โปรแกรมรู้จัก</translation>
  </message>
  <message id="audit.settings-unknown-type">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>มีเซิร์ฟเวอร์ชนิดที่ไม่รู้จักในค่าที่เผยแพร่</translation>
  </message>
  <message id="audit.settings-unusual-port">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เผยแพร่พอร์ตที่ไม่ค่อยมีใครใช้</translation>
  </message>
  <message id="audit.sources-disagree">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ค่าที่เผยแพร่สองแห่งชี้ไปคนละระบบอีเมล</translation>
  </message>
  <message id="audit.srv-denies-offered">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV บอกว่าไม่มีบริการที่จริง ๆ แล้วเปิดอยู่</translation>
  </message>
  <message id="audit.srv-encryption-mismatch">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>พอร์ตในระเบียน SRV ไม่ตรงกับวิธีเข้ารหัสของระเบียน</translation>
  </message>
  <message id="audit.srv-not-tls">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>DNS มีแต่พอร์ตที่เริ่มแบบไม่เข้ารหัส</translation>
  </message>
  <message id="audit.srv-outside-domain">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ชี้ไปยังเซิร์ฟเวอร์นอกโดเมน</translation>
  </message>
  <message id="audit.srv-port-of-other-protocol">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ใส่หมายเลขพอร์ตที่ไม่ใช่ของโปรโตคอลนี้</translation>
  </message>
  <message id="audit.srv-target-address">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ใส่หมายเลขไอพีแทนชื่อเซิร์ฟเวอร์</translation>
  </message>
  <message id="audit.srv-target-alias">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ชี้ไปยังชื่อแทน (CNAME)</translation>
  </message>
  <message id="audit.srv-target-unknown">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ชี้ไปยังเซิร์ฟเวอร์ที่ไม่มีใน DNS</translation>
  </message>
  <message id="audit.srv-without-incoming">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ไม่มีเซิร์ฟเวอร์ขาเข้า</translation>
  </message>
  <message id="audit.srv-without-submission">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ระเบียน SRV ไม่มีเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="audit.starttls-only">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ทุกพอร์ตของโปรโตคอลนี้เริ่มแบบไม่เข้ารหัส</translation>
  </message>
  <message id="audit.submission-on-25">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เผยแพร่พอร์ต 25 เป็นพอร์ตขาออก</translation>
  </message>
  <message id="audit.takes-no-mail">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>โดเมนนี้ไม่รับอีเมล และแจ้งไว้ชัดเจนแล้ว</translation>
  </message>
  <message id="audit.tls-failed">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เชื่อมต่อแบบเข้ารหัสไม่สำเร็จ</translation>
  </message>
  <message id="audit.tls-old-accepted">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลยังรับการเข้ารหัสรุ่นเก่า</translation>
  </message>
  <message id="audit.tls-too-old">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลมีแต่การเข้ารหัสรุ่นเก่า</translation>
  </message>
  <message id="audit.user-names-disagree">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ค่าที่เผยแพร่สองแห่งให้ชื่อผู้ใช้ไม่ตรงกัน</translation>
  </message>
  <message id="audit.web-certificate-expires-soon">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ใบรับรองของเว็บเซิร์ฟเวอร์ใกล้หมดอายุ</translation>
  </message>
  <message id="audit.web-not-told">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ถามเว็บเซิร์ฟเวอร์สองครั้งแล้ว แต่ไม่มีคำตอบหรือเซิร์ฟเวอร์ไม่ว่าง</translation>
  </message>
  <message id="audit.wildcard-dns">
    <extracomment>Audit (for the domain's admin): title of a finding, one short sentence without placeholders; the thing it is about stands on the next line.</extracomment>
    <translation>ทุกชื่อในโดเมนนี้ชี้ไปที่ใดที่หนึ่งเสมอ (wildcard)</translation>
  </message>
  <message id="avoid.account">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>เก็บบัญชีอีเมลไว้ในโปรแกรมเหมือนเดิม อีเมลที่มีอยู่ในเครื่องที่เดียวจะได้ไม่หายไปด้วย</translation>
  </message>
  <message id="avoid.delete">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>ตอนนี้ยังไม่ต้องลบอะไร</translation>
  </message>
  <message id="avoid.encryption">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>เปิดการเข้ารหัสไว้เหมือนเดิม</translation>
  </message>
  <message id="avoid.nothing">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>ไม่ต้องแก้การตั้งค่าในเครื่อง</translation>
  </message>
  <message id="avoid.protection">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>เปิดโปรแกรมป้องกันไวรัสและไฟร์วอลล์ไว้เหมือนเดิม</translation>
  </message>
  <message id="avoid.resend">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>ไม่ต้องส่งฉบับเดิมซ้ำ</translation>
  </message>
  <message id="avoid.retype">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>ไม่ต้องใส่รหัสผ่านซ้ำอีก ถ้าไม่ผ่านหลายครั้ง เซิร์ฟเวอร์อาจบล็อกเน็ตทั้งสำนักงาน</translation>
  </message>
  <message id="avoid.unseen">
    <extracomment>As avoid.delete, where the caller is asked to clear space: nothing goes unseen.</extracomment>
    <translation>อย่าลบอีเมลที่ยังไม่ได้เปิดดูหรือยังไม่มีสำเนา</translation>
  </message>
  <message id="avoid.warning">
    <extracomment>Diagnosis: what the caller should not do meanwhile.</extracomment>
    <translation>อย่ากดข้ามคำเตือน</translation>
  </message>
  <message id="because.garbled">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>ข้อมูลที่เห็นยังไม่ชัดพอ</translation>
  </message>
  <message id="because.needs-login">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>ต้องลงชื่อเข้าใช้ก่อนจึงจะเห็น</translation>
  </message>
  <message id="because.no-imap">
    <extracomment>Clause of a headline behind 'because'.</extracomment>
    <translation>แบบ IMAP ใช้ไม่ได้</translation>
  </message>
  <message id="because.not-asked">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>คุณยังไม่ได้บอก</translation>
  </message>
  <message id="because.not-offered">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ได้บอก</translation>
  </message>
  <message id="because.not-probed">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>ยังไม่ได้ตรวจ</translation>
  </message>
  <message id="because.refused">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ยอมบอก</translation>
  </message>
  <message id="because.timed-out">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ตอบทันเวลา</translation>
  </message>
  <message id="because.tls-failed">
    <extracomment>Clause {why} inside a sentence that says something could not be told.</extracomment>
    <translation>สร้างการเชื่อมต่อแบบเข้ารหัสไม่สำเร็จ</translation>
  </message>
  <message id="bulk.all-in-table">
    <extracomment>Report of a bulk run (HTML): at the end of the page</extracomment>
    <translation>รายชื่อทุกคนพร้อมเหตุผลอยู่ใน summary.csv เปิดด้วย Excel ได้</translation>
  </message>
  <message id="bulk.changes">
    <extracomment>Report of a bulk run (HTML): against the earlier run in the same folder; {added}, {changed}, {gone} = numbers of accounts</extracomment>
    <translation>เทียบกับรอบก่อน เพิ่มใหม่ {added} บัญชี เปลี่ยนไป {changed} บัญชี ไม่ต้องตั้งแล้ว {gone} บัญชี</translation>
  </message>
  <message id="bulk.failures">
    <extracomment>Report of a bulk run (HTML): heading: accounts that failed, each with cause and remedy</extracomment>
    <translation>บัญชีที่ตั้งค่าไม่สำเร็จ</translation>
  </message>
  <message id="bulk.figures-of">
    <extracomment>Report of a bulk run (HTML): below sentences with sizes that hold for one of the people; {address} = e-mail address</extracomment>
    <translation>ตัวเลขเป็นของ {address} ซึ่งใช้พื้นที่ไปมากที่สุด ของคนอื่นต่างจากนี้</translation>
  </message>
  <message id="bulk.fullest">
    <extracomment>Report of a bulk run (HTML): heading of a short list of people</extracomment>
    <translation>บัญชีที่ใช้พื้นที่มากที่สุด</translation>
  </message>
  <message id="bulk.fullness">
    <extracomment>Report of a bulk run (HTML): heading: pictures of how full the mailboxes are</extracomment>
    <translation>พื้นที่อีเมลเต็มแค่ไหน</translation>
  </message>
  <message id="bulk.fullness-full">
    <extracomment>Report of a bulk run (HTML): label of a bar: mailboxes with no space left</extracomment>
    <translation>เต็มแล้ว</translation>
  </message>
  <message id="bulk.fullness-half">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>ใช้ไป 50 ถึง 79%</translation>
  </message>
  <message id="bulk.fullness-little">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>ใช้ไปไม่ถึงครึ่ง</translation>
  </message>
  <message id="bulk.fullness-much">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>ใช้ไป 80 ถึง 89%</translation>
  </message>
  <message id="bulk.fullness-nearly">
    <extracomment>Report of a bulk run (HTML): label of a bar</extracomment>
    <translation>ใช้ไป 90 ถึง 99%</translation>
  </message>
  <message id="bulk.fullness-unknown">
    <extracomment>Report of a bulk run (HTML): label of a bar: nobody told how full these are</extracomment>
    <translation>ไม่ทราบ</translation>
  </message>
  <message id="bulk.gone">
    <extracomment>Report of a bulk run (HTML): heading: accounts of an earlier run that are to have no files any more</extracomment>
    <translation>บัญชีที่ไม่ต้องตั้งแล้ว</translation>
  </message>
  <message id="bulk.gone.what">
    <extracomment>Report of a bulk run (HTML): below bulk.gone</extracomment>
    <translation>ไฟล์จากรอบก่อนยังอยู่ที่เดิม ก่อนลบบัญชีออกจากโปรแกรมอีเมล ให้ตรวจว่ามีอีเมลเก็บไว้ที่อื่นแล้ว</translation>
  </message>
  <message id="bulk.more-people" numerus="yes">
    <extracomment>Report of a bulk run (HTML): below a list of addresses that is not complete; {n} = how many are not named</extracomment>
    <translation><numerusform>และอีก {n} บัญชี ดูรายชื่อทั้งหมดได้ใน summary.csv</numerusform></translation>
  </message>
  <message id="bulk.move">
    <extracomment>Report of a bulk run (HTML), section of a move of servers</extracomment>
    <translation>การย้ายเซิร์ฟเวอร์</translation>
  </message>
  <message id="bulk.move.after">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {sized} mailboxes use {used}; {counted} mailboxes hold {messages} messages.</extracomment>
    <translation>เซิร์ฟเวอร์ใหม่: ใช้ไป {used} ใน {sized} บัญชี และมีอีเมล {messages} ฉบับใน {counted} บัญชี ดูทีละบัญชีได้ใน move-counts.csv</translation>
  </message>
  <message id="bulk.move.again">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people whose POP3 program fetches old mail again.</extracomment>
    <translation>แบบ POP3 จะดึงอีเมลเก่ามาซ้ำ ถ้าไม่ทำตามลำดับนี้</translation>
  </message>
  <message id="bulk.move.anew" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} programs with IMAP.</extracomment>
    <translation><numerusform>หลังย้าย แบบ IMAP {n} บัญชีจะดึงอีเมลใหม่ทั้งหมด อีเมลไม่หาย แต่อินเทอร์เน็ตจะช้าลงช่วงหนึ่ง</numerusform></translation>
  </message>
  <message id="bulk.move.back">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over the way back.</extracomment>
    <translation>ถ้าต้องย้อนกลับ</translation>
  </message>
  <message id="bulk.move.back.dns">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>สองวันก่อนย้าย ให้ตั้ง TTL ของระเบียน DNS ด้านอีเมลเป็น 300 วินาที เพราะระหว่างช่วง TTL นั้น บางเครื่องยังไปที่อีกเซิร์ฟเวอร์</translation>
  </message>
  <message id="bulk.move.back.keep">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>เปิดเซิร์ฟเวอร์เดิมไว้และอย่าแตะอีเมลในนั้น จนกว่ารอบสุดท้ายจะผ่านไปสองสัปดาห์</translation>
  </message>
  <message id="bulk.move.back.names">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>ถ้ารอบไหนมีปัญหา ให้ชี้ชื่อกลับไปเซิร์ฟเวอร์เดิม ย้อนกลับชุดติดตั้ง แล้วให้แต่ละคนใส่ค่าเดิมกลับ</translation>
  </message>
  <message id="bulk.move.back.new-mail">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>อีเมลที่เข้าเซิร์ฟเวอร์ใหม่ไปแล้วจะอยู่ที่นั่นที่เดียว ให้คัดลอกกลับมาเซิร์ฟเวอร์เดิม</translation>
  </message>
  <message id="bulk.move.back.pop3">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: the way back.</extracomment>
    <translation>ปิดโปรแกรมที่รับแบบ POP3 ไว้จนกว่ารอบนั้นจะเรียบร้อย เพราะทุกครั้งที่สลับเซิร์ฟเวอร์ โปรแกรมจะดึงอีเมลเก่ามาซ้ำ</translation>
  </message>
  <message id="bulk.move.before">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {sized} mailboxes use {used}; {counted} mailboxes hold {messages} messages.</extracomment>
    <translation>เซิร์ฟเวอร์เดิม: ใช้ไป {used} ใน {sized} บัญชี และมีอีเมล {messages} ฉบับใน {counted} บัญชี</translation>
  </message>
  <message id="bulk.move.changes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over settings that get other values.</extracomment>
    <translation>ค่าที่ต้องแก้ในบัญชีเดิม</translation>
  </message>
  <message id="bulk.move.counts">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over counts.</extracomment>
    <translation>ก่อนและหลังย้าย</translation>
  </message>
  <message id="bulk.move.fit-unknown" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes.</extracomment>
    <translation><numerusform>ยังไม่ทราบว่า {n} บัญชีมีพื้นที่ใหม่พอหรือไม่ ระบุได้ด้วย --new-list หรือคอลัมน์ “พื้นที่ใหม่” ในรายชื่อ หรือไฟล์นโยบาย</numerusform></translation>
  </message>
  <message id="bulk.move.from-to" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes, {from} and {to} are servers.</extracomment>
    <translation><numerusform>ย้าย {n} บัญชี จาก {from} ไป {to}</numerusform></translation>
  </message>
  <message id="bulk.move.keeps-name" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes: another machine under the same name.</extracomment>
    <translation><numerusform>ในจำนวนนี้ {n} บัญชี ชื่อเซิร์ฟเวอร์เหมือนเดิมแต่เป็นคนละเครื่อง</numerusform></translation>
  </message>
  <message id="bulk.move.no-after">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: in place of bulk.move.after.</extracomment>
    <translation>เซิร์ฟเวอร์ใหม่: ยังไม่มีข้อมูล หลังย้ายให้ใส่รายการจากเซิร์ฟเวอร์ใหม่ด้วย --new-list แล้วดูส่วนต่างได้ใน move-counts.csv</translation>
  </message>
  <message id="bulk.move.only-local">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people who read by POP3.</extracomment>
    <translation>อีเมลอาจเหลืออยู่ในเครื่องของแต่ละคนที่เดียว ไม่มีบนเซิร์ฟเวอร์เดิมและไม่ย้ายตามไป ให้เก็บบัญชีเดิมไว้จนกว่าจะสำรองเสร็จ</translation>
  </message>
  <message id="bulk.move.other-changes" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} accounts whose changes are not listed.</extracomment>
    <translation><numerusform>อีก {n} บัญชีแก้ต่างจากนี้ ดูได้ใน summary.csv</numerusform></translation>
  </message>
  <message id="bulk.move.own-value">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {setting} is a user name, another one for each person.</extracomment>
    <translation>{setting}: แต่ละคนไม่เหมือนกัน ดูในไฟล์ STEPS</translation>
  </message>
  <message id="bulk.move.save-local">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: below bulk.move.only-local.</extracomment>
    <translation>ก่อนย้าย ให้สำรองโฟลเดอร์ของโปรแกรมอีเมลในเครื่องเหล่านี้ไว้อีกที่หนึ่ง แล้วเปิดดูว่าครบ</translation>
  </message>
  <message id="bulk.move.short">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people.</extracomment>
    <translation>อีเมลไปถึงไม่ครบ ให้คัดลอกใหม่ก่อนปิดบัญชีบนเซิร์ฟเวอร์เดิม</translation>
  </message>
  <message id="bulk.move.stays" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes.</extracomment>
    <translation><numerusform>{n} บัญชีใช้เซิร์ฟเวอร์เดิม ไม่ต้องย้าย</numerusform></translation>
  </message>
  <message id="bulk.move.too-large">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over people.</extracomment>
    <translation>ใช้ไปมากกว่าพื้นที่ใหม่ ให้เคลียร์พื้นที่ก่อนย้าย</translation>
  </message>
  <message id="bulk.move.type-unknown" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes.</extracomment>
    <translation><numerusform>ยังไม่ทราบว่า {n} บัญชีตอนนี้เป็นแบบ IMAP หรือ POP3 ให้ระบุในคอลัมน์ “ประเภทเดิม” ระหว่างนี้ให้ถือว่าอีเมลอาจเหลืออยู่ในเครื่องที่เดียว</numerusform></translation>
  </message>
  <message id="bulk.move.waves">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: heading over the waves.</extracomment>
    <translation>ลำดับการย้าย</translation>
  </message>
  <message id="bulk.move.waves-what">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: below the heading of the waves.</extracomment>
    <translation>เริ่มรอบถัดไปเมื่อรอบก่อนเรียบร้อยแล้ว คือรับส่งอีเมลได้ และจำนวนตรงกัน</translation>
  </message>
  <message id="bulk.move.work">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {inPlace}, {anew}, {nothing} are numbers of accounts.</extracomment>
    <translation>ในโปรแกรมอีเมล แก้ค่าในบัญชีเดิม {inPlace} บัญชี ตั้งใหม่ {anew} บัญชี ไม่ต้องแก้ {nothing} บัญชี</translation>
  </message>
  <message id="bulk.named-above" numerus="yes">
    <extracomment>Report of a bulk run (HTML): in place of addresses that stand under bulk.urgent already; {n} = how many</extracomment>
    <translation><numerusform>ในจำนวนนี้ {n} บัญชีอยู่ด้านบน ในหัวข้อสิ่งที่ต้องทำก่อน</numerusform></translation>
  </message>
  <message id="bulk.number">
    <extracomment>Report of a bulk run (HTML): a number of accounts alone; {number} = the number</extracomment>
    <translation>{number}</translation>
  </message>
  <message id="bulk.part-failed">
    <extracomment>Report of a bulk run (HTML): likewise: accounts that could not be set up</extracomment>
    <translation>ตั้งค่าไม่สำเร็จ</translation>
  </message>
  <message id="bulk.part-imap">
    <extracomment>Report of a bulk run (HTML): what a part of the bar is, after a number: accounts to be set up as IMAP</extracomment>
    <translation>แบบ IMAP</translation>
  </message>
  <message id="bulk.part-instead">
    <extracomment>Report of a bulk run (HTML): likewise: accounts for which neither IMAP nor POP3 is right</extracomment>
    <translation>ใช้เว็บเมลหรือโปรแกรมของผู้ให้บริการ</translation>
  </message>
  <message id="bulk.part-pop3">
    <extracomment>Report of a bulk run (HTML): likewise: accounts to be set up as POP3</extracomment>
    <translation>แบบ POP3</translation>
  </message>
  <message id="bulk.part-skipped">
    <extracomment>Report of a bulk run (HTML): likewise: accounts with nothing to set up</extracomment>
    <translation>ไม่ต้องตั้งค่า</translation>
  </message>
  <message id="bulk.people" numerus="yes">
    <extracomment>Report of a bulk run (HTML): how many people the sentences are for; {n} = number of accounts</extracomment>
    <translation><numerusform>{n} บัญชี</numerusform></translation>
  </message>
  <message id="bulk.programs">
    <extracomment>Report of a bulk run (HTML): below the title; {programs} = names of mail programs</extracomment>
    <translation>สำหรับ {programs}</translation>
  </message>
  <message id="bulk.rollout">
    <extracomment>Heading in the report of deploy: how far the files of a kit came on the computers</extracomment>
    <translation>ผลการติดตั้งบนเครื่อง</translation>
  </message>
  <message id="bulk.rollout.counts">
    <extracomment>In the report of deploy and on the terminal: how far the files of a kit came on the computers, by its scripts’ reports. {done} = accounts in place, {kept} = accounts where something of the person was in the way, {failed}, {undone} = taken back, {unseen} = accounts without a report</extracomment>
    <translation>ติดตั้งแล้ว {done} บัญชี ต้องตั้งเอง {kept} บัญชี ไม่สำเร็จ {failed} บัญชี เอาออกแล้ว {undone} บัญชี ยังไม่มีรายงาน {unseen} บัญชี</translation>
  </message>
  <message id="bulk.rollout.failed">
    <extracomment>Heading in the report of deploy, above the addresses: the script on the computer said that it failed</extracomment>
    <translation>ติดตั้งบนเครื่องไม่สำเร็จ ให้คัดลอกชุดติดตั้งใหม่ทั้งชุด แล้วดูพื้นที่ดิสก์และสิทธิ์ของโฟลเดอร์</translation>
  </message>
  <message id="bulk.rollout.kept">
    <extracomment>Heading in the report of deploy, above the addresses: the program of the person holds something already, which was left alone</extracomment>
    <translation>มีการตั้งค่าเดิมอยู่แล้วจึงไม่ได้แตะ ให้เพิ่มบัญชีเองตามไฟล์ขั้นตอน</translation>
  </message>
  <message id="bulk.rollout.not-seen">
    <extracomment>Heading in the report of deploy, above the addresses: no report came from these people’s computers</extracomment>
    <translation>ยังไม่มีรายงาน อาจยังไม่มีใครลงชื่อเข้าใช้เครื่องนั้น หรือสคริปต์ไม่ทำงานบนเครื่องนั้น</translation>
  </message>
  <message id="bulk.servers">
    <extracomment>Report of a bulk run (HTML): heading: faults of the mail servers</extracomment>
    <translation>ปัญหาที่เซิร์ฟเวอร์</translation>
  </message>
  <message id="bulk.skips">
    <extracomment>Report of a bulk run (HTML): heading: accounts with nothing to set up, by reason</extracomment>
    <translation>บัญชีที่ไม่ต้องตั้งค่า</translation>
  </message>
  <message id="bulk.title" numerus="yes">
    <extracomment>Report of a bulk run (HTML): title; {n} = number of accounts</extracomment>
    <translation><numerusform>สรุปการตั้งค่าอีเมล {n} บัญชี</numerusform></translation>
  </message>
  <message id="bulk.urgent">
    <extracomment>Report of a bulk run (HTML): heading: mailboxes that are full or will be soon</extracomment>
    <translation>สิ่งที่ต้องทำก่อน</translation>
  </message>
  <message id="bulk.used-of">
    <extracomment>Report of a bulk run (HTML): beside the bar of one mailbox; {used} and {limit} = sizes</extracomment>
    <translation>{used} จาก {limit}</translation>
  </message>
  <message id="bulk.wave">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {number} of a wave.</extracomment>
    <translation>รอบที่ {number}</translation>
  </message>
  <message id="bulk.wave.departments">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there; {departments} are names.</extracomment>
    <translation>ตามแผนก: {departments}</translation>
  </message>
  <message id="bulk.wave.departments-more">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there; {departments} are names.</extracomment>
    <translation>ตามแผนก: {departments} และแผนกอื่น</translation>
  </message>
  <message id="bulk.wave.hindered">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there.</extracomment>
    <translation>ย้ายท้ายสุด: มีสิ่งที่ต้องทำก่อนตามด้านบน</translation>
  </message>
  <message id="bulk.wave.listed">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there.</extracomment>
    <translation>ตามที่รายชื่อกำหนด</translation>
  </message>
  <message id="bulk.wave.others">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there; no departments are known.</extracomment>
    <translation>ไม่มีอะไรติดขัด</translation>
  </message>
  <message id="bulk.wave.size" numerus="yes">
    <extracomment>Report of a bulk run (HTML), section of a move of servers; {n} mailboxes of a wave with {size} together.</extracomment>
    <translation><numerusform>{n} บัญชี {size}</numerusform></translation>
  </message>
  <message id="bulk.wave.trial">
    <extracomment>Report of a bulk run (HTML), section of a move of servers: why a wave is there.</extracomment>
    <translation>ลองก่อน: บัญชีเล็ก ๆ ไม่กี่บัญชีที่ไม่มีอะไรติดขัด</translation>
  </message>
  <message id="bulk.who-gets-what">
    <extracomment>Report of a bulk run (HTML): heading: the advice, people with the same reasons together</extracomment>
    <translation>ใครได้แบบไหน เพราะอะไร</translation>
  </message>
  <message id="cause.access-off">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>บัญชีนี้ยังไม่เปิดให้ใช้กับโปรแกรมอีเมล</translation>
  </message>
  <message id="cause.access-off.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ไม่ได้เป็นที่รหัสผ่าน บัญชีนี้ยังไม่เปิดให้โปรแกรมอีเมลเข้า ฝ่ายไอทีต้องเปิดให้ก่อน</translation>
  </message>
  <message id="cause.access-off.say-bridge">
    <extracomment>As cause.access-off.say, when more is known.</extracomment>
    <translation>ผู้ให้บริการรายนี้ให้โปรแกรมอีเมลเข้าได้ผ่านโปรแกรมของเขาเองในเครื่องเท่านั้น ฝ่ายไอทีจะติดตั้งให้</translation>
  </message>
  <message id="cause.access-off.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>พอเปิดให้แล้ว ใช้ได้เลยโดยไม่ต้องแก้อะไร ระหว่างนี้ใช้เว็บเมลไปก่อน</translation>
  </message>
  <message id="cause.access-off.then-bridge">
    <extracomment>As cause.access-off.then, after cause.access-off.say-bridge.</extracomment>
    <translation>พอโปรแกรมนั้นทำงาน อีเมลก็เข้า ระหว่างนี้ใช้เว็บเมลไปก่อน</translation>
  </message>
  <message id="cause.cert-chain">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เซิร์ฟเวอร์ส่งใบรับรองมาไม่ครบ หรือไม่มีใครรับรอง</translation>
  </message>
  <message id="cause.cert-chain.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>อย่ากดข้ามคำเตือน ใบรับรองของเซิร์ฟเวอร์ยังยืนยันตัวตนไม่ได้ ฝ่ายไอทีจะให้ผู้ให้บริการติดตั้งใบรับรองให้ครบ</translation>
  </message>
  <message id="cause.cert-chain.say-broken">
    <extracomment>As cause.cert-chain.say, when more is known.</extracomment>
    <translation>อย่ากดข้ามคำเตือน เซิร์ฟเวอร์ส่งใบรับรองมาไม่ครบ ฝ่ายไอทีจะให้ผู้ให้บริการเพิ่มใบรับรองกลาง</translation>
  </message>
  <message id="cause.cert-chain.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ใช้ได้ทุกเครื่องโดยไม่มีคำเตือน ระหว่างนี้ใช้เว็บเมลไปก่อน</translation>
  </message>
  <message id="cause.cert-chain.then-broken">
    <extracomment>As cause.cert-chain.then, after cause.cert-chain.say-broken.</extracomment>
    <translation>พอแก้แล้ว มือถือก็ใช้ได้โดยไม่มีคำเตือน ระหว่างนี้ใช้เว็บเมลไปก่อน</translation>
  </message>
  <message id="cause.cert-expired">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ใบรับรองของเซิร์ฟเวอร์หมดอายุ</translation>
  </message>
  <message id="cause.cert-expired.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>อย่ากดข้ามคำเตือน ใบรับรองของเซิร์ฟเวอร์น่าจะหมดอายุ ฝ่ายไอทีจะให้ผู้ให้บริการต่ออายุ</translation>
  </message>
  <message id="cause.cert-expired.say-date">
    <extracomment>As cause.cert-expired.say, when more is known; {date} is a day.</extracomment>
    <translation>อย่ากดข้ามคำเตือน ใบรับรองของเซิร์ฟเวอร์หมดอายุเมื่อ {date} ฝ่ายไอทีจะให้ผู้ให้บริการต่ออายุ ในเครื่องคุณไม่ต้องแก้อะไร</translation>
  </message>
  <message id="cause.cert-expired.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>พอต่ออายุแล้ว คำเตือนจะหายไปเองโดยไม่ต้องแก้อะไรในเครื่อง</translation>
  </message>
  <message id="cause.cert-expired.then-date">
    <extracomment>As cause.cert-expired.then, after cause.cert-expired.say-date.</extracomment>
    <translation>พอต่ออายุแล้ว คำเตือนจะหายไป ระหว่างนี้ใช้เว็บเมลได้ถ้าเปิดแล้วไม่มีคำเตือน</translation>
  </message>
  <message id="cause.cert-name">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ใบรับรองเป็นชื่ออื่น ไม่ตรงกับชื่อเซิร์ฟเวอร์ในโปรแกรม</translation>
  </message>
  <message id="cause.cert-name.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>อย่ากดข้ามคำเตือน ฝ่ายไอทีจะถามผู้ให้บริการว่าในโปรแกรมต้องใช้ชื่อเซิร์ฟเวอร์อะไร</translation>
  </message>
  <message id="cause.cert-name.say-own">
    <extracomment>As cause.cert-name.say, when more is known; {name} is a server name.</extracomment>
    <translation>เปลี่ยนชื่อเซิร์ฟเวอร์ขาเข้าและขาออกเป็น {name} ค่าอื่นคงเดิม และอย่ากดข้ามคำเตือนอีก</translation>
  </message>
  <message id="cause.cert-name.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>พอใช้ชื่อนั้น โปรแกรมเปิดได้โดยไม่มีคำเตือน</translation>
  </message>
  <message id="cause.cert-name.then-own">
    <extracomment>As cause.cert-name.then, after cause.cert-name.say-own.</extracomment>
    <translation>โปรแกรมเปิดได้โดยไม่มีคำเตือน อีเมลเดิมอยู่ครบ</translation>
  </message>
  <message id="cause.clock">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>วันที่หรือเวลาในเครื่องไม่ตรง</translation>
  </message>
  <message id="cause.clock.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ดูวันที่ ปี และเวลาในเครื่อง แล้วเปิดการตั้งเวลาอัตโนมัติ</translation>
  </message>
  <message id="cause.clock.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>เปิดโปรแกรมใหม่แล้วไม่มีคำเตือน</translation>
  </message>
  <message id="cause.compromised">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>มีคนอื่นใช้บัญชีนี้ส่งอีเมล</translation>
  </message>
  <message id="cause.compromised.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ปล่อยทุกอย่างไว้อย่างเดิม ฝ่ายไอทีจะเปลี่ยนรหัสผ่านและตรวจเครื่องให้ทันที</translation>
  </message>
  <message id="cause.compromised.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ผู้ให้บริการจะปลดบล็อก</translation>
  </message>
  <message id="cause.content">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่รับข้อความ ลิงก์ หรือชนิดของไฟล์แนบ</translation>
  </message>
  <message id="cause.content.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ลองส่งหนึ่งครั้งโดยไม่มีลิงก์และไฟล์แนบ ถ้าผ่าน ให้ส่งไฟล์เป็นลิงก์</translation>
  </message>
  <message id="cause.content.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ฉบับที่ไม่มีไฟล์แนบถึงผู้รับ</translation>
  </message>
  <message id="cause.device-old">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เครื่องเก่าเกินกว่าการเข้ารหัสของเซิร์ฟเวอร์</translation>
  </message>
  <message id="cause.device-old.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เครื่องนี้เก่าเกินไปสำหรับการเข้ารหัสแบบปัจจุบัน ตอนนี้ใช้เว็บเมลไปก่อน แล้วให้ฝ่ายไอทีอัปเดตหรือเปลี่ยนเครื่อง</translation>
  </message>
  <message id="cause.device-old.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ในเครื่องที่อัปเดตแล้ว บัญชีเดิมใช้ได้</translation>
  </message>
  <message id="cause.disk-full">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ที่เก็บข้อมูลของเครื่องเต็ม</translation>
  </message>
  <message id="cause.disk-full.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เครื่องไม่มีที่ว่างแล้ว ให้ล้างรูปหรือไฟล์ดาวน์โหลดที่ไม่ใช้ แล้วรับอีเมลใหม่</translation>
  </message>
  <message id="cause.disk-full.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>อีเมลเข้าได้ บนเซิร์ฟเวอร์ไม่มีอะไรหาย</translation>
  </message>
  <message id="cause.domain">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ชื่อโดเมนหายไปจากอินเทอร์เน็ต</translation>
  </message>
  <message id="cause.domain.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ชื่อโดเมนของบริษัทหายไปจากอินเทอร์เน็ต ไม่ได้เป็นที่เครื่องคุณ ให้คนที่ดูแลโดเมนติดต่อผู้รับจดทะเบียนวันนี้</translation>
  </message>
  <message id="cause.domain.say-named">
    <extracomment>As cause.domain.say, when more is known; {domain} is a domain.</extracomment>
    <translation>ชื่อโดเมน {domain} หายไปจากอินเทอร์เน็ต ไม่ได้เป็นที่เครื่องคุณ ให้คนที่ดูแลโดเมนถามผู้รับจดทะเบียนวันนี้ว่าหมดอายุหรือเปล่า</translation>
  </message>
  <message id="cause.domain.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>หลังต่ออายุไม่กี่ชั่วโมง ทุกอย่างกลับมาเอง ระหว่างนี้อีเมลจากข้างนอกอาจตีกลับ</translation>
  </message>
  <message id="cause.domain.then-named">
    <extracomment>As cause.domain.then, after cause.domain.say-named.</extracomment>
    <translation>หลังต่ออายุไม่กี่ชั่วโมง ทุกอย่างกลับมาเอง ไม่ต้องแก้เครื่องไหน ระหว่างนี้อีเมลจากข้างนอกอาจตีกลับ</translation>
  </message>
  <message id="cause.emptied">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>มีเครื่องอื่นดึงอีเมลแล้วลบออกจากเซิร์ฟเวอร์</translation>
  </message>
  <message id="cause.emptied.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ปล่อยทุกเครื่องไว้อย่างเดิม อีเมลที่หายน่าจะอยู่ในเครื่องที่ดึงไป ฝ่ายไอทีจะดูให้ก่อน</translation>
  </message>
  <message id="cause.emptied.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>เจออีเมลเก่าในเครื่องนั้น แล้วตั้งให้เก็บสำเนาไว้บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="cause.ip-blocked">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เซิร์ฟเวอร์บล็อกเน็ตเส้นนี้เพราะใส่รหัสผ่านไม่ผ่านหลายครั้ง</translation>
  </message>
  <message id="cause.ip-blocked.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ยังไม่ต้องใส่รหัสผ่านอีก ลองเปิดผ่านเน็ตมือถือหนึ่งครั้ง ถ้าเข้าได้ แสดงว่าเซิร์ฟเวอร์กันเน็ตของสำนักงานไว้</translation>
  </message>
  <message id="cause.ip-blocked.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ปกติจะกลับมาเองภายในหนึ่งวัน หรือเร็วกว่านั้นถ้าผู้ให้บริการปลดให้ ระหว่างนี้ฝ่ายไอทีหาเครื่องที่ยังใช้รหัสผ่านเก่า</translation>
  </message>
  <message id="cause.ip-listed">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เซิร์ฟเวอร์ที่ใช้ส่งติดบัญชีดำ</translation>
  </message>
  <message id="cause.ip-listed.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เซิร์ฟเวอร์ที่ใช้ส่งติดบัญชีดำ ผู้ให้บริการต้องจัดการ ระหว่างนี้ติดต่อผู้รับทางอื่นไปก่อน</translation>
  </message>
  <message id="cause.ip-listed.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>อีกหนึ่งถึงสองวันจึงส่งได้ตามปกติ</translation>
  </message>
  <message id="cause.local-store">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ไฟล์อีเมลในเครื่องเต็มหรือเสีย</translation>
  </message>
  <message id="cause.local-store.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เป็นที่ไฟล์อีเมลในเครื่อง ไม่ใช่พื้นที่บนเซิร์ฟเวอร์ ปล่อยไว้อย่างเดิมก่อน ฝ่ายไอทีจะสำรองไฟล์ให้</translation>
  </message>
  <message id="cause.local-store.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ฝ่ายไอทีจะย้ายอีเมลปีเก่าไปอีกไฟล์ แล้วอีเมลเข้าตามปกติ</translation>
  </message>
  <message id="cause.mailbox-full">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>พื้นที่อีเมลของคุณเต็ม</translation>
  </message>
  <message id="cause.mailbox-full.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>พื้นที่อีเมลของคุณเต็ม เปิดเว็บเมล ดูในอีเมลขยะก่อนว่ามีฉบับที่ต้องใช้ไหม แล้วล้างถังขยะ</translation>
  </message>
  <message id="cause.mailbox-full.say-figures">
    <extracomment>As cause.mailbox-full.say, when more is known; {limit} is a size; {used} is a size.</extracomment>
    <translation>พื้นที่อีเมลของคุณเต็ม ใช้ไปแล้ว {used} จาก {limit} เปิดเว็บเมล ดูในอีเมลขยะก่อนว่ามีฉบับที่ต้องใช้ไหม แล้วล้างถังขยะ</translation>
  </message>
  <message id="cause.mailbox-full.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>อีเมลใหม่เข้าได้ ส่วนฉบับที่ตีกลับไปแล้วไม่เข้ามาเอง ต้องขอให้ส่งใหม่</translation>
  </message>
  <message id="cause.mailbox-full.then-figures">
    <extracomment>As cause.mailbox-full.then, after cause.mailbox-full.say-figures.</extracomment>
    <translation>อีเมลใหม่เข้าได้ ส่วนฉบับที่ตีกลับไปแล้วไม่เข้ามาเอง ต้องขอให้ส่งใหม่</translation>
  </message>
  <message id="cause.moved">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ย้ายเซิร์ฟเวอร์แล้ว แต่โปรแกรมยังใช้เซิร์ฟเวอร์เดิม</translation>
  </message>
  <message id="cause.moved.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>อีเมลย้ายไปเซิร์ฟเวอร์ใหม่แล้ว ขอชื่อเซิร์ฟเวอร์ใหม่จากฝ่ายไอที แล้วใส่ทั้งขาเข้าและขาออก</translation>
  </message>
  <message id="cause.moved.say-host">
    <extracomment>As cause.moved.say, when more is known; {host} is a server.</extracomment>
    <translation>อีเมลย้ายเซิร์ฟเวอร์แล้ว เปลี่ยนชื่อเซิร์ฟเวอร์ในโปรแกรมเป็น {host} ทั้งขาเข้าและขาออก</translation>
  </message>
  <message id="cause.moved.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>อีเมลใหม่เข้า ส่วนอีเมลเดิมยังอยู่ที่เดิม</translation>
  </message>
  <message id="cause.moved.then-host">
    <extracomment>As cause.moved.then, after cause.moved.say-host.</extracomment>
    <translation>อีเมลใหม่เข้า ส่วนอีเมลเดิมยังอยู่ที่เดิม</translation>
  </message>
  <message id="cause.network">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เครื่องยังไม่ได้ออกอินเทอร์เน็ตจริง</translation>
  </message>
  <message id="cause.network.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เปิดเว็บที่วันนี้ยังไม่ได้เปิด ถ้าขึ้นหน้าให้ลงชื่อเข้าใช้ Wi-Fi ให้ทำให้เสร็จก่อน</translation>
  </message>
  <message id="cause.network.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>เว็บเปิดได้ แล้วอีเมลก็เข้าตามมา</translation>
  </message>
  <message id="cause.oauth-or-app-password">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ผู้ให้บริการไม่รับรหัสผ่านปกติจากโปรแกรมอีเมล</translation>
  </message>
  <message id="cause.oauth-or-app-password.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>บัญชีนี้ใช้รหัสผ่านปกติในโปรแกรมอีเมลไม่ได้ ให้ลงชื่อเข้าใช้ในหน้าเว็บของผู้ให้บริการที่โปรแกรมเปิดขึ้นมา หรือสร้างรหัสผ่านสำหรับแอปในหน้านั้น</translation>
  </message>
  <message id="cause.oauth-or-app-password.say-program">
    <extracomment>As cause.oauth-or-app-password.say, when more is known.</extracomment>
    <translation>ในการตั้งค่าของบัญชีนี้ เปลี่ยนวิธีลงชื่อเข้าใช้เป็น OAuth2 แล้วลงชื่อเข้าใช้ในหน้าเว็บของผู้ให้บริการที่เปิดขึ้นมา</translation>
  </message>
  <message id="cause.oauth-or-app-password.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>หน้าเว็บของผู้ให้บริการถามยืนยันหนึ่งครั้ง จากนั้นอีเมลเข้า</translation>
  </message>
  <message id="cause.oauth-or-app-password.then-program">
    <extracomment>As cause.oauth-or-app-password.then, after cause.oauth-or-app-password.say-program.</extracomment>
    <translation>หน้าเว็บของผู้ให้บริการถามยืนยันหนึ่งครั้ง แล้วอีเมลเข้า จากนั้นทำแบบเดียวกันกับเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="cause.pop3-locked">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>มีอีกเครื่องกำลังดึงอีเมลนี้แบบ POP3</translation>
  </message>
  <message id="cause.pop3-locked.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ปิดโปรแกรมอีเมลในเครื่องอื่นรวมถึงมือถือ รอ 15 นาที แล้วรับอีเมลใหม่</translation>
  </message>
  <message id="cause.pop3-locked.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>อีเมลเข้า จากนั้นตั้งให้แต่ละเครื่องเช็กอีเมลห่างขึ้น หรือเปลี่ยนเป็นแบบ IMAP</translation>
  </message>
  <message id="cause.ports-blocked">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เน็ตหรือ Wi-Fi ที่นี่ไม่ปล่อยให้โปรแกรมอีเมลผ่าน</translation>
  </message>
  <message id="cause.ports-blocked.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ลองต่อเน็ตจากฮอตสปอตมือถือ แล้วกดรับส่งอีเมลอีกครั้ง</translation>
  </message>
  <message id="cause.ports-blocked.say-port-25">
    <extracomment>As cause.ports-blocked.say, when more is known; {port} is a port number; {security} is TLS or STARTTLS.</extracomment>
    <translation>เปลี่ยนพอร์ตขาออกเป็น {port} การเข้ารหัส {security} และให้ลงชื่อเข้าใช้ พอร์ตเดิมออกจากเน็ตที่นั่นไม่ได้</translation>
  </message>
  <message id="cause.ports-blocked.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ถ้าอีเมลเข้าออกได้ แสดงว่าติดที่เน็ตเส้นเดิม ที่นั่นให้ใช้ฮอตสปอตหรือเว็บเมล หรือให้คนดูแลเน็ตเปิดพอร์ตอีเมล</translation>
  </message>
  <message id="cause.ports-blocked.then-port-25">
    <extracomment>As cause.ports-blocked.then, after cause.ports-blocked.say-port-25.</extracomment>
    <translation>อีเมลทดสอบออกได้จากเน็ตทุกที่</translation>
  </message>
  <message id="cause.program-cannot">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>โปรแกรมนี้ลงชื่อเข้าใช้ตามวิธีที่ผู้ให้บริการกำหนดไม่ได้</translation>
  </message>
  <message id="cause.program-cannot.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ใน Outlook ตัวนี้ให้เพิ่มบัญชีเป็นแบบ Microsoft 365 แทน IMAP หรือ POP3 ฝ่ายไอทีจะช่วยทำให้</translation>
  </message>
  <message id="cause.program-cannot.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>หน้าลงชื่อเข้าใช้ของ Microsoft เปิดขึ้นมา จากนั้นอีเมลเข้า</translation>
  </message>
  <message id="cause.recipient-full">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>พื้นที่อีเมลของผู้รับเต็ม</translation>
  </message>
  <message id="cause.recipient-full.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ดูว่าในอีเมลที่ตีกลับเป็นที่อยู่ของใคร ถ้าเป็นของผู้รับ แสดงว่าพื้นที่ของเขาเต็ม ให้โทรบอกเขา แล้วส่งใหม่เมื่อเขาเคลียร์แล้ว</translation>
  </message>
  <message id="cause.recipient-full.say-room">
    <extracomment>As cause.recipient-full.say, when more is known.</extracomment>
    <translation>พื้นที่ของคุณยังเหลือ ที่เต็มคือของผู้รับ ให้โทรบอกเขา แล้วส่งใหม่เมื่อเขาเคลียร์แล้ว</translation>
  </message>
  <message id="cause.recipient-full.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ส่งใหม่แล้วถึงผู้รับ</translation>
  </message>
  <message id="cause.recipient-full.then-room">
    <extracomment>As cause.recipient-full.then, after cause.recipient-full.say-room.</extracomment>
    <translation>ส่งใหม่แล้วถึงผู้รับ</translation>
  </message>
  <message id="cause.recipient-unknown">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ไม่มีที่อยู่อีเมลของผู้รับนี้</translation>
  </message>
  <message id="cause.recipient-unknown.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ลบที่อยู่ที่โปรแกรมเติมให้ แล้วพิมพ์ที่อยู่ของผู้รับใหม่ทั้งหมด</translation>
  </message>
  <message id="cause.recipient-unknown.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ไม่มีอีเมลตีกลับ ถ้ายังตีกลับ ให้โทรถามที่อยู่จากผู้รับ</translation>
  </message>
  <message id="cause.security-software">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>โปรแกรมป้องกันไวรัสหรืออุปกรณ์ของสำนักงานแทรกอยู่ระหว่างทาง</translation>
  </message>
  <message id="cause.security-software.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เซิร์ฟเวอร์ปกติดี แต่โปรแกรมป้องกันไวรัสแทรกอยู่ระหว่างทาง ฝ่ายไอทีจะปรับเฉพาะการสแกนอีเมล</translation>
  </message>
  <message id="cause.security-software.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>คำเตือนหายไป และการป้องกันยังทำงานอยู่</translation>
  </message>
  <message id="cause.send-as">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ที่อยู่ผู้ส่งไม่ใช่ของบัญชีนี้</translation>
  </message>
  <message id="cause.send-as.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>อ่านที่อยู่ในช่องผู้ส่งให้ฟังหน่อย ต้องเป็นที่อยู่ของบัญชีนี้ ถ้าจำเป็นต้องใช้ที่อยู่อื่น ฝ่ายไอทีต้องเปิดสิทธิ์ให้</translation>
  </message>
  <message id="cause.send-as.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>พอส่งจากที่อยู่ของบัญชีเอง อีเมลก็ออกไป</translation>
  </message>
  <message id="cause.send-limit">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ส่งเกินจำนวนที่ผู้ให้บริการกำหนด</translation>
  </message>
  <message id="cause.send-limit.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>หยุดส่งไปก่อน ฉบับที่ค้างอยู่ปล่อยไว้อย่างนั้น</translation>
  </message>
  <message id="cause.send-limit.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>พ้นหนึ่งชั่วโมงหรือหนึ่งวันแล้วส่งได้ ถ้าคุณไม่ได้ส่งมากขนาดนั้น ให้บอกฝ่ายไอทีทันที</translation>
  </message>
  <message id="cause.sender-auth">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>อีเมลของโดเมนเรายังพิสูจน์ไม่ได้ว่าเป็นของจริง</translation>
  </message>
  <message id="cause.sender-auth.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ตัวอีเมลของคุณไม่มีปัญหา แต่ระเบียนของโดเมนเรายืนยันผู้ส่งไม่ได้ ฝ่ายไอทีจะแก้ให้</translation>
  </message>
  <message id="cause.sender-auth.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>แก้แล้วไม่กี่ชั่วโมงจึงส่งได้</translation>
  </message>
  <message id="cause.server-down">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลหยุดทำงาน</translation>
  </message>
  <message id="cause.server-down.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลไม่ตอบ ไม่ได้เป็นที่เครื่องคุณ ไม่ต้องแก้อะไร</translation>
  </message>
  <message id="cause.server-down.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>อีเมลจะกลับมาเอง ระหว่างนี้ฝ่ายไอทีติดต่อผู้ให้บริการ</translation>
  </message>
  <message id="cause.settings">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์ พอร์ต หรือการเข้ารหัสในโปรแกรมไม่ถูก</translation>
  </message>
  <message id="cause.settings.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>อ่านชื่อเซิร์ฟเวอร์ พอร์ต และการเข้ารหัสที่ตั้งไว้ในโปรแกรมให้ฟังหน่อย แล้วเราจะบอกค่าที่ถูก</translation>
  </message>
  <message id="cause.settings.say-host">
    <extracomment>As cause.settings.say, when more is known; {host} is a server.</extracomment>
    <translation>ไม่มีเซิร์ฟเวอร์ชื่อ {host} ให้อ่านชื่อในโปรแกรมทีละตัว แล้วเทียบกับค่าที่ฝ่ายไอทีให้ไว้</translation>
  </message>
  <message id="cause.settings.say-pair">
    <extracomment>As cause.settings.say, when more is known; {host} is a server; {port} is a port number; {security} is TLS or STARTTLS.</extracomment>
    <translation>ในโปรแกรม เปลี่ยนพอร์ตเป็น {port} และการเข้ารหัสเป็น {security} ของ {host}</translation>
  </message>
  <message id="cause.settings.say-plain">
    <extracomment>As cause.settings.say, when more is known; {port} is a port number; {security} is TLS or STARTTLS.</extracomment>
    <translation>ตั้งเซิร์ฟเวอร์ขาออกเป็นพอร์ต {port} การเข้ารหัส {security} และให้ลงชื่อเข้าใช้แบบเดียวกับขาเข้า</translation>
  </message>
  <message id="cause.settings.say-typed">
    <extracomment>As cause.settings.say, when more is known; {host} is a server.</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์ในโปรแกรมพิมพ์ผิดไปนิด ที่ถูกคือ {host} เทียบทีละตัว</translation>
  </message>
  <message id="cause.settings.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>โปรแกรมทดสอบการตั้งค่าผ่าน และอีเมลเข้าออกได้</translation>
  </message>
  <message id="cause.settings.then-host">
    <extracomment>As cause.settings.then, after cause.settings.say-host.</extracomment>
    <translation>พอชื่อถูกต้อง โปรแกรมก็เชื่อมต่อได้</translation>
  </message>
  <message id="cause.settings.then-pair">
    <extracomment>As cause.settings.then, after cause.settings.say-pair.</extracomment>
    <translation>โปรแกรมทดสอบการตั้งค่าผ่าน และอีเมลเข้าออกได้</translation>
  </message>
  <message id="cause.settings.then-plain">
    <extracomment>As cause.settings.then, after cause.settings.say-plain.</extracomment>
    <translation>ส่งอีเมลถึงตัวเองหนึ่งฉบับ แล้วออกและเข้าได้</translation>
  </message>
  <message id="cause.settings.then-typed">
    <extracomment>As cause.settings.then, after cause.settings.say-typed.</extracomment>
    <translation>พอชื่อถูกต้อง โปรแกรมก็เชื่อมต่อได้</translation>
  </message>
  <message id="cause.slow">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>มีอีเมลฉบับใหญ่มากค้างอยู่ เน็ตช้าจึงดึงไม่ทัน</translation>
  </message>
  <message id="cause.slow.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ดูในเว็บเมลว่ามีฉบับที่ใหญ่มากค้างอยู่ไหม แล้วบันทึกไฟล์จากในนั้น</translation>
  </message>
  <message id="cause.slow.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ย้ายฉบับนั้นไปโฟลเดอร์อื่นแล้ว ฉบับที่เหลือก็เข้า</translation>
  </message>
  <message id="cause.smtp-auth-off">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>โปรแกรมไม่ได้ลงชื่อเข้าใช้ตอนส่ง</translation>
  </message>
  <message id="cause.smtp-auth-off.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ในการตั้งค่าเซิร์ฟเวอร์ขาออก ให้เปิดการลงชื่อเข้าใช้ด้วยชื่อผู้ใช้และรหัสผ่านเดียวกับขาเข้า พอร์ต 587 การเข้ารหัส STARTTLS</translation>
  </message>
  <message id="cause.smtp-auth-off.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ส่งอีเมลถึงตัวเองหนึ่งฉบับ ถ้าออกและเข้าได้ แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="cause.temporary">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เซิร์ฟเวอร์ขัดข้องหรือขอให้รอชั่วคราว</translation>
  </message>
  <message id="cause.temporary.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>เป็นอาการชั่วคราว ไม่ต้องทำอะไร โปรแกรมจะลองใหม่เอง</translation>
  </message>
  <message id="cause.temporary.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ปกติจะผ่านภายในหนึ่งชั่วโมง ถ้าถึงพรุ่งนี้ยังไม่ได้ ให้บอกเรา</translation>
  </message>
  <message id="cause.tenant-smtp-auth-off">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>บริษัทปิดการส่งจากโปรแกรมอีเมลไว้</translation>
  </message>
  <message id="cause.tenant-smtp-auth-off.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>รหัสผ่านไม่ใช่สาเหตุ บริษัทปิดการส่งจากโปรแกรมอีเมลไว้ ฝ่ายไอทีต้องเปิดให้บัญชีของคุณ ระหว่างนี้ส่งจาก Outlook บนเว็บ</translation>
  </message>
  <message id="cause.tenant-smtp-auth-off.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>พอฝ่ายไอทีเปิดให้แล้ว ส่งได้ทันทีโดยไม่ต้องแก้อะไร</translation>
  </message>
  <message id="cause.too-large">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>อีเมลใหญ่เกินกว่าที่เซิร์ฟเวอร์รับ</translation>
  </message>
  <message id="cause.too-large.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ย้ายฉบับนั้นจากกล่องขาออกไปไว้ในฉบับร่าง แล้วส่งไฟล์เป็นลิงก์แทน</translation>
  </message>
  <message id="cause.too-large.say-figures">
    <extracomment>As cause.too-large.say, when more is known; {files} is a size; {limit} is a size; {size} is a size.</extracomment>
    <translation>เซิร์ฟเวอร์รับได้ฉบับละ {limit} ไฟล์ {files} จะกลายเป็นราว {size} ตอนส่ง ให้ย้ายฉบับนี้จากกล่องขาออกไปไว้ในฉบับร่าง แล้วส่งเป็นลิงก์แทน</translation>
  </message>
  <message id="cause.too-large.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ฉบับอื่นที่ค้างอยู่จะออกไปเอง</translation>
  </message>
  <message id="cause.too-large.then-figures">
    <extracomment>As cause.too-large.then, after cause.too-large.say-figures.</extracomment>
    <translation>ฉบับอื่นที่ค้างอยู่จะออกไปเอง</translation>
  </message>
  <message id="cause.too-many-connections">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>เปิดอีเมลนี้พร้อมกันหลายเครื่องเกินไป</translation>
  </message>
  <message id="cause.too-many-connections.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ปิดโปรแกรมอีเมลในเครื่องที่ตอนนี้ไม่ได้ใช้</translation>
  </message>
  <message id="cause.too-many-connections.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>อีกไม่กี่นาทีก็ใช้ได้</translation>
  </message>
  <message id="cause.two-systems">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>โดเมนนี้มีอีเมลสองระบบ และโปรแกรมถามผิดระบบ</translation>
  </message>
  <message id="cause.two-systems.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>บอกที่อยู่หน้าเว็บที่คุณเปิดอ่านอีเมลนี้ให้หน่อย</translation>
  </message>
  <message id="cause.two-systems.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>พอใช้การตั้งค่าของระบบนั้น ก็ลงชื่อเข้าใช้ได้</translation>
  </message>
  <message id="cause.user-name">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>ชื่อผู้ใช้ไม่ตรงกับแบบที่เซิร์ฟเวอร์ต้องการ</translation>
  </message>
  <message id="cause.user-name.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>ดูช่องชื่อผู้ใช้ในโปรแกรม ต้องเป็นที่อยู่อีเมลเต็ม เว้นแต่ฝ่ายไอทีให้ชื่ออื่นไว้</translation>
  </message>
  <message id="cause.user-name.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>หน้าต่างถามรหัสผ่านไม่ขึ้นมาอีก</translation>
  </message>
  <message id="cause.wrong-password">
    <extracomment>Diagnosis: a cause, as a short phrase behind a mark of a list.</extracomment>
    <translation>รหัสผ่านเก่าหรือพิมพ์ไม่ตรง</translation>
  </message>
  <message id="cause.wrong-password.say">
    <extracomment>Diagnosis: the sentence that the help desk says to the caller first.</extracomment>
    <translation>อย่าเพิ่งใส่รหัสผ่านอีก ลองลงชื่อเข้าใช้เว็บเมลด้วยรหัสผ่านเดียวกันแค่ครั้งเดียวก่อน</translation>
  </message>
  <message id="cause.wrong-password.say-expired">
    <extracomment>As cause.wrong-password.say, when more is known.</extracomment>
    <translation>รหัสผ่านครบอายุแล้ว ฝ่ายไอทีจะตั้งรหัสผ่านใหม่ให้ จากนั้นใส่ในโปรแกรมหนึ่งครั้ง</translation>
  </message>
  <message id="cause.wrong-password.say-outgoing">
    <extracomment>As cause.wrong-password.say, when more is known.</extracomment>
    <translation>กดส่งอีกครั้ง พอโปรแกรมถามรหัสผ่านของเซิร์ฟเวอร์ขาออก ให้ใส่รหัสผ่านปัจจุบันหนึ่งครั้ง</translation>
  </message>
  <message id="cause.wrong-password.say-webmail">
    <extracomment>As cause.wrong-password.say, when more is known.</extracomment>
    <translation>เว็บเมลก็ไม่รับรหัสผ่านนี้ ฝ่ายไอทีจะตั้งรหัสผ่านใหม่ให้ ระหว่างนี้พักโปรแกรมอีเมลไว้ก่อน</translation>
  </message>
  <message id="cause.wrong-password.then">
    <extracomment>Diagnosis: what is seen when the caller has done so.</extracomment>
    <translation>ถ้าเว็บเมลเข้าได้ ให้ใส่รหัสผ่านนั้นในโปรแกรมหนึ่งครั้ง ทั้งขาเข้าและขาออก ถ้าเข้าไม่ได้ ฝ่ายไอทีจะตั้งรหัสผ่านใหม่ให้</translation>
  </message>
  <message id="cause.wrong-password.then-expired">
    <extracomment>As cause.wrong-password.then, after cause.wrong-password.say-expired.</extracomment>
    <translation>ใส่รหัสผ่านใหม่แล้ว อีเมลเข้าตามปกติ</translation>
  </message>
  <message id="cause.wrong-password.then-outgoing">
    <extracomment>As cause.wrong-password.then, after cause.wrong-password.say-outgoing.</extracomment>
    <translation>อีเมลออกไปและอยู่ในอีเมลที่ส่งแล้ว ถ้าหน้าต่างถามซ้ำ ให้หยุดแล้วโทรหาเรา</translation>
  </message>
  <message id="cause.wrong-password.then-webmail">
    <extracomment>As cause.wrong-password.then, after cause.wrong-password.say-webmail.</extracomment>
    <translation>เว็บเมลเข้าได้ด้วยรหัสผ่านใหม่ แล้วโปรแกรมก็เข้าได้เช่นกัน</translation>
  </message>
  <message id="change.backup-no">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าไม่จำเป็นต้องเก็บอีเมลไว้ในเครื่อง → {choice}</translation>
  </message>
  <message id="change.backup-yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าต้องการเก็บอีเมลไว้ในเครื่อง → {choice}</translation>
  </message>
  <message id="change.client-other">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าใช้โปรแกรมอีเมลอื่น → {choice}</translation>
  </message>
  <message id="change.devices" numerus="yes">
    <extracomment>Under "what would change this". {n} devices, never one. {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation><numerusform>ถ้าเปิดอีเมลนี้จาก {n} เครื่อง → {choice}</numerusform></translation>
  </message>
  <message id="change.imap-offered">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าผู้ให้บริการเปิด IMAP พร้อมใบรับรองที่ถูกต้อง → {choice}</translation>
  </message>
  <message id="change.one-device">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าเปิดอีเมลนี้จากเครื่องเดียว → {choice}</translation>
  </message>
  <message id="change.pop3-offered">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าผู้ให้บริการเปิด POP3 พร้อมใบรับรองที่ถูกต้อง → {choice}</translation>
  </message>
  <message id="change.quota-larger">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {size} is the new space.</extracomment>
    <translation>ถ้าเพิ่มพื้นที่จัดเก็บเป็น {size} → {choice}</translation>
  </message>
  <message id="change.quota-smaller">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {size} is the limit below which a mailbox is small.</extracomment>
    <translation>ถ้าพื้นที่จัดเก็บมีไม่ถึง {size} → {choice}</translation>
  </message>
  <message id="change.reach-back" numerus="yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {n} days back.</extracomment>
    <translation><numerusform>ถ้าต้องดูย้อนหลัง {n} วันผ่านเว็บเมล → {choice}</numerusform></translation>
  </message>
  <message id="change.reach-back-over" numerus="yes">
    <extracomment>One of what would change the advice; {n} days; {choice} is one of choice.*.</extracomment>
    <translation><numerusform>ถ้าต้องดูย้อนหลังเกิน {n} วันผ่านเว็บเมล → {choice}</numerusform></translation>
  </message>
  <message id="change.shared-no">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าคุณเปิดอีเมลนี้คนเดียว → {choice}</translation>
  </message>
  <message id="change.shared-yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้ามีคนอื่นเปิดอีเมลนี้ด้วย → {choice}</translation>
  </message>
  <message id="change.used-less">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none. {size} is what may still be used.</extracomment>
    <translation>ถ้าเคลียร์พื้นที่จนใช้ไม่เกิน {size} → {choice}</translation>
  </message>
  <message id="change.webmail-no">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าไม่ใช้เว็บเมล → {choice}</translation>
  </message>
  <message id="change.webmail-yes">
    <extracomment>Under "what would change this". {choice} is choice.imap, choice.pop3 or choice.none.</extracomment>
    <translation>ถ้าใช้เว็บเมลดูอีเมลทั้งหมดด้วย → {choice}</translation>
  </message>
  <message id="check.arrival.arrived" numerus="yes">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation><numerusform>อีเมลมาถึงใน {n} วินาที ชื่อเรื่อง “{subject}” อยู่ในกล่องจดหมายเข้า จะลบทิ้งก็ได้</numerusform></translation>
  </message>
  <message id="check.arrival.arrived-in-junk" numerus="yes">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation><numerusform>อีเมลมาถึงใน {n} วินาที แต่ไปอยู่ในโฟลเดอร์อีเมลขยะ ({folder}) ชื่อเรื่อง “{subject}”</numerusform></translation>
  </message>
  <message id="check.arrival.not-asked">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation>ไม่ได้ส่ง เพราะไม่ได้สั่งให้ส่ง ถ้าจะส่งอีเมลถึงตัวเอง 1 ฉบับ ให้ใช้ --send</translation>
  </message>
  <message id="check.arrival.not-seen" numerus="yes">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation><numerusform>เซิร์ฟเวอร์รับไปส่งแล้ว แต่รอ {n} วินาทียังไม่พบทั้งในกล่องจดหมายเข้าและอีเมลขยะ ชื่อเรื่อง “{subject}”</numerusform></translation>
  </message>
  <message id="check.arrival.not-sent">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation>ไม่ได้ส่ง</translation>
  </message>
  <message id="check.arrival.unknown">
    <extracomment>What became of the mail that 'check' or setup sent to the person; {n} seconds, {subject} the mail's subject, {folder} the folder's name on the server.</extracomment>
    <translation>เซิร์ฟเวอร์รับไปส่งแล้ว แต่ยังดูไม่ได้ว่ามาถึงหรือไม่ ชื่อเรื่อง “{subject}”</translation>
  </message>
  <message id="check.garbled">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>อ่านคำตอบของเซิร์ฟเวอร์ไม่เข้าใจ</translation>
  </message>
  <message id="check.greylisted">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>เซิร์ฟเวอร์ยังไม่รับอีเมลในครั้งแรก ต้องรอแล้วส่งใหม่</translation>
  </message>
  <message id="check.mailbox-full">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>พื้นที่อีเมลเต็ม รับอีเมลเพิ่มไม่ได้</translation>
  </message>
  <message id="check.mend.arrival.arrived-in-junk">
    <extracomment>What to do about the test mail; behind an arrow. {subject} is the mail's subject.</extracomment>
    <translation>เปิดเว็บเมลแล้วกดว่าไม่ใช่อีเมลขยะ ถ้าอีเมลที่คุณส่งให้คนอื่นไปอยู่ในอีเมลขยะด้วย ให้แจ้งฝ่ายไอที</translation>
  </message>
  <message id="check.mend.arrival.not-seen">
    <extracomment>What to do about the test mail; behind an arrow. {subject} is the mail's subject.</extracomment>
    <translation>อีกสักครู่ลองค้นหา “{subject}” ในเว็บเมล กฎที่คุณตั้งไว้อาจย้ายไปโฟลเดอร์อื่น ถ้ายังไม่มา ฝ่ายไอทีค้นจากบันทึกของเซิร์ฟเวอร์ได้</translation>
  </message>
  <message id="check.mend.arrival.unknown">
    <extracomment>What to do about the test mail; behind an arrow. {subject} is the mail's subject.</extracomment>
    <translation>อีกสักครู่ลองหา “{subject}” ในกล่องจดหมายเข้า</translation>
  </message>
  <message id="check.mend.garbled">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>ลองจากเครือข่ายอื่น ถ้ายังเป็นอยู่ ให้แจ้งผู้ดูแล {host}</translation>
  </message>
  <message id="check.mend.greylisted">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>รอ 15 นาทีแล้วลองใหม่ ถ้ายังเป็นอยู่ ให้ขอผู้ดูแล {host} ยกเว้นผู้ที่ลงชื่อเข้าใช้แล้ว</translation>
  </message>
  <message id="check.mend.not-possible">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>ถามฝ่ายไอทีว่าโปรแกรมอีเมลต้องลงชื่อเข้าใช้ที่ {host} ด้วยวิธีใด</translation>
  </message>
  <message id="check.mend.not-safe">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>มีแต่ผู้ดูแล {host} เท่านั้นที่แก้ได้ อย่ากดยอมรับใบรับรองที่ยืนยันตัวตนไม่ได้</translation>
  </message>
  <message id="check.mend.refused">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>ลองชื่อผู้ใช้และรหัสผ่านนี้ที่เว็บเมลก่อน ถ้าใช้ได้ ให้ถามฝ่ายไอทีว่าบัญชีนี้ใช้กับโปรแกรมอีเมลได้หรือไม่ อย่าลองซ้ำหลายครั้ง เพราะเซิร์ฟเวอร์อาจบล็อกทั้งสำนักงาน</translation>
  </message>
  <message id="check.mend.rejected">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>ส่งข้อความที่เซิร์ฟเวอร์ตอบให้ฝ่ายไอทีหรือผู้ดูแล {host} เพราะบอกไว้ว่าห้ามอะไร</translation>
  </message>
  <message id="check.mend.relay-denied">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>ต้องให้ผู้ดูแล {host} อนุญาตให้ {login} ส่งอีเมลได้</translation>
  </message>
  <message id="check.mend.try-later">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>รอสักครู่แล้วลองใหม่</translation>
  </message>
  <message id="check.mend.unreachable">
    <extracomment>Who can mend it and how; behind an arrow below what 'check' found. {host}, {port}, {login} as in check.ok.</extracomment>
    <translation>ถ้าเปิดเว็บอื่นได้ตามปกติ ให้ถามฝ่ายไอทีว่า {host} ทำงานอยู่หรือไม่ และเครือข่ายนี้เปิดพอร์ต {port} หรือไม่</translation>
  </message>
  <message id="check.not-possible">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>ลงชื่อเข้าใช้เป็น {login} ไม่ได้</translation>
  </message>
  <message id="check.not-safe">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>การเชื่อมต่อไม่ปลอดภัย จึงไม่ได้ส่งรหัสผ่าน</translation>
  </message>
  <message id="check.not-tried">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>ไม่ได้ลอง เพราะเซิร์ฟเวอร์คงไม่รับรหัสผ่านเดิมเช่นกัน</translation>
  </message>
  <message id="check.ok">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>ลงชื่อเข้าใช้เป็น {login} ได้</translation>
  </message>
  <message id="check.refused">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ให้ {login} ลงชื่อเข้าใช้</translation>
  </message>
  <message id="check.rejected">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่รับอีเมลทดสอบ</translation>
  </message>
  <message id="check.relay-denied">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ยอมส่งอีเมลออกให้บัญชีนี้</translation>
  </message>
  <message id="check.try-later">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>ตอนนี้เซิร์ฟเวอร์ยังทำให้ไม่ได้</translation>
  </message>
  <message id="check.unreachable">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>ติดต่อเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="choice.imap">
    <extracomment>Result of a change.</extracomment>
    <translation>แบบ IMAP</translation>
  </message>
  <message id="choice.none">
    <extracomment>Result of a change.</extracomment>
    <translation>ไม่ต้องใช้แบบใดเลย</translation>
  </message>
  <message id="choice.pop3">
    <extracomment>Result of a change.</extracomment>
    <translation>แบบ POP3</translation>
  </message>
  <message id="choice.webmail">
    <extracomment>What a change of one fact would lead to: neither type, but webmail.</extracomment>
    <translation>ใช้เว็บเมลแทน</translation>
  </message>
  <message id="clients.account-missing">
    <extracomment>Error: files for one person were asked for without an account.</extracomment>
    <translation>ต้องระบุบัญชีอีเมลของผู้ใช้หนึ่งคน (--account)</translation>
  </message>
  <message id="clients.cannot-delete-after-days">
    <extracomment>Refusal: the client cannot delete mail from the server after a number of days (POP3); {client} is its name.</extracomment>
    <translation>{client} ตั้งจำนวนวันก่อนลบอีเมลจากเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="clients.cannot-imap">
    <extracomment>Refusal: the client has no IMAP; {client} is its name.</extracomment>
    <translation>{client} ใช้แบบ IMAP ไม่ได้</translation>
  </message>
  <message id="clients.cannot-oauth2">
    <extracomment>Refusal: the server only takes OAuth2 and the client cannot be set up for it; {client} is its name.</extracomment>
    <translation>เซิร์ฟเวอร์นี้รับเฉพาะ OAuth2 แต่ไฟล์ของ {client} ตั้งค่าแบบนี้ไม่ได้</translation>
  </message>
  <message id="clients.cannot-platform">
    <extracomment>Refusal: the client does not exist on the chosen operating system; {client} is its name.</extracomment>
    <translation>{client} ใช้กับระบบนี้ไม่ได้</translation>
  </message>
  <message id="clients.cannot-pop3">
    <extracomment>Refusal: the client has no POP3; {client} is its name.</extracomment>
    <translation>{client} ใช้แบบ POP3 ไม่ได้</translation>
  </message>
  <message id="clients.cannot-scope">
    <extracomment>Refusal: the writer of this client has no files for what was asked (one person, an existing profile, a machine, a domain); {client} is its name.</extracomment>
    <translation>{client} ไม่มีไฟล์ตั้งค่าสำหรับงานแบบนี้</translation>
  </message>
  <message id="clients.cannot-starttls">
    <extracomment>Refusal: the client's file cannot ask for STARTTLS on the incoming server; {client} is its name.</extracomment>
    <translation>ไฟล์ของ {client} ตั้ง STARTTLS ให้เซิร์ฟเวอร์ขาเข้าไม่ได้ ถ้าเซิร์ฟเวอร์มีพอร์ต TLS (993 สำหรับ IMAP หรือ 995 สำหรับ POP3) ให้ใช้พอร์ตนั้นแทน</translation>
  </message>
  <message id="clients.days-by-program">
    <extracomment>list of mail programs: how the days until deletion are counted</extracomment>
    <translation>ขึ้นอยู่กับโปรแกรม</translation>
  </message>
  <message id="clients.days-from-download">
    <extracomment>In the table of mail programs: how the program counts 'delete after N days'.</extracomment>
    <translation>นับจากวันที่ดึงลงเครื่อง</translation>
  </message>
  <message id="clients.days-from-message-date">
    <extracomment>In the table of mail programs: how the program counts 'delete after N days'.</extracomment>
    <translation>นับจากวันที่ส่งอีเมล</translation>
  </message>
  <message id="clients.domain-missing">
    <extracomment>Error: files for a whole domain were asked for without a domain's settings.</extracomment>
    <translation>ต้องระบุไฟล์โดเมน (--domain)</translation>
  </message>
  <message id="clients.plugin-broken">
    <extracomment>Problem while listing client plugins: a library file in the plugin folder is no plugin or is damaged.</extracomment>
    <translation>ข้ามไฟล์นี้เพราะไฟล์เสียหรือไม่ใช่ปลั๊กอินของโปรแกรมนี้</translation>
  </message>
  <message id="clients.plugin-duplicate">
    <extracomment>Problem while listing client plugins: two files bring the same client; {id} is its id, {first} the file that is used.</extracomment>
    <translation>ข้ามปลั๊กอินนี้เพราะมี “{id}” จาก {first} อยู่แล้ว</translation>
  </message>
  <message id="clients.plugin-field">
    <extracomment>Problem while listing client plugins: the metadata inside a plugin file lacks or misspells a field; {field} is its name. The file is shown beside it.</extracomment>
    <translation>ข้ามปลั๊กอินนี้เพราะช่อง “{field}” ในข้อมูลประจำปลั๊กอินขาดหายหรือไม่ถูกต้อง</translation>
  </message>
  <message id="clients.plugin-misbehaves">
    <extracomment>Error: a client plugin crashed inside or wanted to write outside its folder; {id} is the client's id.</extracomment>
    <translation>ปลั๊กอิน “{id}” ทำงานผิดพลาดจึงหยุดไว้ ยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="clients.plugin-unloadable">
    <extracomment>Error: the plugin of a client exists but its code cannot be loaded; {detail} is the system's technical reason in English.</extracomment>
    <translation>เปิดปลั๊กอินของโปรแกรมอีเมลนี้ไม่ได้ สาเหตุจากระบบ: {detail}</translation>
  </message>
  <message id="clients.plugin-version">
    <extracomment>Problem while listing client plugins: the plugin was built for another version of the interface; {found} and {wanted} are interface names.</extracomment>
    <translation>ข้ามปลั๊กอินนี้เพราะสร้างไว้สำหรับอินเทอร์เฟซ {found} แต่โปรแกรมนี้ใช้ {wanted}</translation>
  </message>
  <message id="clients.proof-format">
    <extracomment>In the table of mail programs under 'Tried with': the program does not run here; other readers of the file's format took the files.</extracomment>
    <translation>แค่ไฟล์</translation>
  </message>
  <message id="clients.proof-nothing">
    <extracomment>In the table of mail programs under 'Tried with': nobody has tried the files. Short: at most 8 cells in Thai.</extracomment>
    <translation>ยังไม่ลอง</translation>
  </message>
  <message id="clients.proof-program">
    <extracomment>In the table of mail programs under 'Tried with': the real program took the files. Short: at most 8 cells in Thai.</extracomment>
    <translation>กับของจริง</translation>
  </message>
  <message id="clients.secret-command">
    <extracomment>Detail of a mail program: where its password comes from.</extracomment>
    <translation>รหัสผ่าน: อ่านจากคำสั่งที่โปรแกรมเรียกใช้</translation>
  </message>
  <message id="clients.secret-keyring">
    <extracomment>Detail of a mail program: where its password comes from.</extracomment>
    <translation>รหัสผ่าน: อ่านจากพวงกุญแจของเครื่อง</translation>
  </message>
  <message id="clients.secret-prompt">
    <extracomment>Detail of a mail program: where its password comes from.</extracomment>
    <translation>รหัสผ่าน: โปรแกรมจะถามเอง</translation>
  </message>
  <message id="clients.sign-certificate-date">
    <extracomment>Error: the certificate of --sign-cert has expired or is not valid yet.</extracomment>
    <translation>วันนี้ใบรับรองสำหรับลงลายเซ็นใช้ไม่ได้ อุปกรณ์จะไม่เชื่อถือโปรไฟล์ที่ลงลายเซ็นไว้</translation>
  </message>
  <message id="clients.sign-certificate-unreadable">
    <extracomment>Error: the file of --sign-cert holds no certificate in PEM form.</extracomment>
    <translation>ไม่พบใบรับรองรูปแบบ PEM ในไฟล์นี้</translation>
  </message>
  <message id="clients.sign-failed">
    <extracomment>Error while a profile is signed: our own fault.</extracomment>
    <translation>ลงลายเซ็นในโปรไฟล์ไม่สำเร็จ</translation>
  </message>
  <message id="clients.sign-key-encrypted">
    <extracomment>Error: the file of --sign-key holds a key that is locked with a password and none was given. The file's name stands before it.</extracomment>
    <translation>กุญแจสำหรับลงลายเซ็นล็อกไว้ด้วยรหัสผ่าน</translation>
  </message>
  <message id="clients.sign-key-kind">
    <extracomment>Error: the key of --sign-key is neither RSA nor EC.</extracomment>
    <translation>ลงลายเซ็นในโปรไฟล์ได้ด้วยกุญแจแบบ RSA หรือ EC เท่านั้น</translation>
  </message>
  <message id="clients.sign-key-mismatch">
    <extracomment>Error: no certificate of --sign-cert belongs to the key of --sign-key.</extracomment>
    <translation>ใบรับรองในไฟล์นี้ไม่ตรงกับกุญแจสำหรับลงลายเซ็น</translation>
  </message>
  <message id="clients.sign-key-password">
    <extracomment>Error: the password for the key of --sign-key is wrong.</extracomment>
    <translation>รหัสผ่านนี้เปิดกุญแจสำหรับลงลายเซ็นไม่ได้</translation>
  </message>
  <message id="clients.sign-key-unreadable">
    <extracomment>Error: the file of --sign-key holds no private key in PEM form.</extracomment>
    <translation>ไม่พบกุญแจส่วนตัวรูปแบบ PEM ในไฟล์นี้</translation>
  </message>
  <message id="clients.trial-address">
    <extracomment>Problem while listing mail programs: a result file somebody sent holds an e-mail address; {field} is the field of the file. The file is shown beside it.</extracomment>
    <translation>ข้ามผลการทดลองนี้เพราะช่อง “{field}” มีเครื่องหมาย @ ผลการทดลองต้องไม่มีที่อยู่อีเมล</translation>
  </message>
  <message id="clients.trial-field">
    <extracomment>As clients.trial-address: a field is missing or wrong; {field} is its name.</extracomment>
    <translation>ข้ามผลการทดลองนี้เพราะช่อง “{field}” ขาดหาย ไม่ถูกต้อง หรือยาวเกินไป</translation>
  </message>
  <message id="clients.trial-other-client">
    <extracomment>As clients.trial-address: the file lies in the folder of another mail program; {client} is the id of the one it is about.</extracomment>
    <translation>ข้ามผลการทดลองนี้เพราะเป็นผลของ “{client}” แต่อยู่ในโฟลเดอร์ของโปรแกรมอื่น</translation>
  </message>
  <message id="clients.trial-too-large">
    <extracomment>As clients.trial-address: the file is far too large; {limit} is the largest size.</extracomment>
    <translation>ข้ามผลการทดลองนี้เพราะใหญ่กว่า {limit}</translation>
  </message>
  <message id="clients.trial-too-many">
    <extracomment>As clients.trial-address: more files than are read lie in the folder that is shown; {count} is how many are read.</extracomment>
    <translation>อ่านผลการทดลองในโฟลเดอร์นี้เฉพาะ {count} ไฟล์แรก</translation>
  </message>
  <message id="clients.trial-unreadable">
    <extracomment>As clients.trial-address: the file cannot be opened or is no JSON.</extracomment>
    <translation>ข้ามผลการทดลองนี้เพราะไม่ใช่ไฟล์ JSON ที่อ่านได้</translation>
  </message>
  <message id="clients.unknown">
    <extracomment>Error: no installed client has the id the person typed; {id} is what was typed.</extracomment>
    <translation>ไม่มีโปรแกรมอีเมลชื่อ “{id}” ให้เลือก</translation>
  </message>
  <message id="clients.unknown-remedy">
    <extracomment>Next step after an unknown client id; mailadvisor clients is a command.</extracomment>
    <translation>ดูชื่อที่ใช้ได้ด้วยคำสั่ง mailadvisor clients</translation>
  </message>
  <message id="clients.unsigned">
    <extracomment>Caution beside the written files: an Apple profile was written without a signature.</extracomment>
    <translation>โปรไฟล์นี้ยังไม่มีลายเซ็น อุปกรณ์จะเตือนก่อนติดตั้ง ถ้าต้องการลงลายเซ็น ให้ระบุ --sign-cert และ --sign-key</translation>
  </message>
  <message id="clients.use-instead">
    <extracomment>Next step after a client was refused: the nearest one that can; {client} is its name, {id} what to type after --client.</extracomment>
    <translation>{client} ทำได้ ให้ใช้ --client {id}</translation>
  </message>
  <message id="clue.app-password-provider">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {provider} is a provider.</extracomment>
    <translation>{provider} ไม่รับรหัสผ่านปกติของบัญชีจากโปรแกรม</translation>
  </message>
  <message id="clue.at-microsoft">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>อีเมลอยู่ที่ Microsoft 365</translation>
  </message>
  <message id="clue.bounce-of-others">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ฝั่งผู้รับเป็นคนแจ้ง</translation>
  </message>
  <message id="clue.bridge-needed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {provider} is a provider.</extracomment>
    <translation>{provider} ให้เข้าผ่านโปรแกรมของตัวเองเท่านั้น</translation>
  </message>
  <message id="clue.caller-describes">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ผู้โทรเล่าอาการไว้แบบนี้</translation>
  </message>
  <message id="clue.captive-portal">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เน็ตที่นั่นให้ลงชื่อเข้าใช้ในหน้าเว็บก่อน</translation>
  </message>
  <message id="clue.cert-bad-at-desk">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ดูจากเครื่องอื่นที่เวลาตรง ใบรับรองก็ไม่ผ่านเหมือนกัน</translation>
  </message>
  <message id="clue.cert-bad-only-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ใบรับรองถูกต้องเมื่อดูจากที่อื่น แต่ไม่ถูกต้องที่ผู้โทร</translation>
  </message>
  <message id="clue.cert-chain-broken">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>{host} ส่งใบรับรองมาไม่ครบ</translation>
  </message>
  <message id="clue.cert-expired">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {date} is a day; {host} is a server.</extracomment>
    <translation>ใบรับรองของ {host} หมดอายุเมื่อ {date}</translation>
  </message>
  <message id="clue.cert-in-order">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>ใบรับรองของ {host} ถูกต้อง</translation>
  </message>
  <message id="clue.cert-issuer-unknown">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>ใบรับรองของ {host} ไม่มีผู้ออกที่รู้จักรับรอง</translation>
  </message>
  <message id="clue.cert-name-fits">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>ชื่อในใบรับรองของ {host} ตรง</translation>
  </message>
  <message id="clue.cert-not-expired">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {date} is a day; {host} is a server.</extracomment>
    <translation>ใบรับรองของ {host} ใช้ได้ถึง {date}</translation>
  </message>
  <message id="clue.cert-of-other-name">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server; {name} is a server name.</extracomment>
    <translation>{host} แสดงใบรับรองของ {name}</translation>
  </message>
  <message id="clue.cert-own-name">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {name} is a server name.</extracomment>
    <translation>ชื่อ {name} ไปที่เซิร์ฟเวอร์เดียวกันและใบรับรองถูกต้อง</translation>
  </message>
  <message id="clue.certificate-explains">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ใบรับรองเป็นสาเหตุของคำเตือนอยู่แล้ว</translation>
  </message>
  <message id="clue.clock-right">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>วันที่และเวลาในเครื่องตรงแล้ว</translation>
  </message>
  <message id="clue.clock-said-wrong">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>นาฬิกาในเครื่องไม่ตรง</translation>
  </message>
  <message id="clue.clock-wrong">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {date} is a day.</extracomment>
    <translation>นาฬิกาของเครื่องนั้นบอกว่าเป็น {date}</translation>
  </message>
  <message id="clue.control-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลของรายอื่น ({host}) ตอบจากที่เดียวกัน</translation>
  </message>
  <message id="clue.control-silent">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>เซิร์ฟเวอร์อีเมลของรายอื่น ({host}) ก็ไม่ตอบจากที่นั่น</translation>
  </message>
  <message id="clue.dead-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>จากที่ของผู้โทร ไม่มีพอร์ตอีเมลไหนตอบ</translation>
  </message>
  <message id="clue.dead-at-desk">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ลองจากฝ่ายไอทีก็ไม่มีพอร์ตอีเมลไหนตอบ</translation>
  </message>
  <message id="clue.dead-in-both">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ลองจากสองที่แล้ว ไม่มีพอร์ตอีเมลไหนตอบเลย</translation>
  </message>
  <message id="clue.dead-somewhere">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>จากที่เราลองดู ไม่มีพอร์ตอีเมลไหนตอบ</translation>
  </message>
  <message id="clue.device-changed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เพิ่งเปลี่ยนหรือตั้งเครื่องใหม่</translation>
  </message>
  <message id="clue.domain-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>หาชื่อของ {domain} ไม่พบเลยสักชื่อ</translation>
  </message>
  <message id="clue.doubt-unfounded">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เราดูแล้วใบรับรองถูกต้อง</translation>
  </message>
  <message id="clue.emptied-by-another">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>กล่องจดหมายเข้ามีแต่อีเมลใหม่ ทั้งที่อีเมลที่ส่งแล้วย้อนไปไกล</translation>
  </message>
  <message id="clue.everyone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เป็นทั้งบริษัท</translation>
  </message>
  <message id="clue.host-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>ไม่มีชื่อ {host}</translation>
  </message>
  <message id="clue.host-mistyped">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>ชื่อในโปรแกรมเกือบเหมือน {host} แต่ไม่ตรง</translation>
  </message>
  <message id="clue.inbox-reaches-back">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>กล่องจดหมายเข้ามีอีเมลย้อนไปไกล</translation>
  </message>
  <message id="clue.incoming-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>เซิร์ฟเวอร์ขาเข้า {host} ตอบ</translation>
  </message>
  <message id="clue.intercepted">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {issuer} is a product or company.</extracomment>
    <translation>{issuer} แทรกอยู่ระหว่างเครื่องกับเซิร์ฟเวอร์</translation>
  </message>
  <message id="clue.lasts-long">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เป็นมานานกว่าหนึ่งวัน</translation>
  </message>
  <message id="clue.login-accepted">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์รับการลงชื่อเข้าใช้</translation>
  </message>
  <message id="clue.login-by-policy">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่อนุญาตวิธีนี้กับบัญชีนี้</translation>
  </message>
  <message id="clue.login-expired">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>รหัสผ่านครบอายุแล้ว</translation>
  </message>
  <message id="clue.login-refused-here">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เราลองแล้ว เซิร์ฟเวอร์ไม่รับชื่อผู้ใช้หรือรหัสผ่าน</translation>
  </message>
  <message id="clue.login-throttled">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์จำกัดการลงชื่อเข้าใช้จากที่นี่</translation>
  </message>
  <message id="clue.login-unavailable">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ระบบลงชื่อเข้าใช้ของเซิร์ฟเวอร์ขัดข้องชั่วคราว</translation>
  </message>
  <message id="clue.mailbox-full">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {limit} is a size; {used} is a size.</extracomment>
    <translation>ใช้ไปแล้ว {used} จาก {limit}</translation>
  </message>
  <message id="clue.mailbox-roomy">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {limit} is a size; {used} is a size.</extracomment>
    <translation>พื้นที่ของตัวเองยังเหลือ ใช้ไปแล้ว {used} จาก {limit}</translation>
  </message>
  <message id="clue.many-at-once">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ส่งถึงคนจำนวนมากในครั้งเดียว</translation>
  </message>
  <message id="clue.mobile-fails">
    <extracomment>Reason for or against a cause, a clause in a list: the caller says that mail fails over mobile data or at another place too.</extracomment>
    <translation>ใช้เน็ตเส้นอื่นก็ยังไม่ได้</translation>
  </message>
  <message id="clue.mobile-works">
    <extracomment>Reason for or against a cause, a clause in a list: the caller says that mail works over mobile data or at another place.</extracomment>
    <translation>ใช้เน็ตเส้นอื่นแล้วใช้ได้</translation>
  </message>
  <message id="clue.names-resolve">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>ชื่อของ {domain} ยังหาเจอ</translation>
  </message>
  <message id="clue.needed-ports-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>พอร์ตที่ต้องใช้เปิดอยู่ที่ฝั่งผู้โทร</translation>
  </message>
  <message id="clue.never-reached">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ยังไปไม่ถึงเซิร์ฟเวอร์ จึงยังไม่ถึงขั้นตรวจรหัสผ่าน</translation>
  </message>
  <message id="clue.no-list-named">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ข้อความของเซิร์ฟเวอร์ไม่ได้พูดถึงบัญชีดำ</translation>
  </message>
  <message id="clue.no-sign-in-for-sending">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>โปรแกรมไม่ได้ลงชื่อเข้าใช้ตอนส่ง</translation>
  </message>
  <message id="clue.not-at-microsoft">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>อีเมลไม่ได้อยู่ที่ Microsoft 365</translation>
  </message>
  <message id="clue.office-line-listed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {ip} is an IP address.</extracomment>
    <translation>หมายเลขไอพี {ip} ที่ติดบัญชีดำไม่ใช่ของเซิร์ฟเวอร์อีเมล</translation>
  </message>
  <message id="clue.old-device">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เครื่องหรือระบบของเครื่องเป็นรุ่นเก่า</translation>
  </message>
  <message id="clue.one-system">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>โดเมนนี้พบระบบอีเมลเพียงระบบเดียว</translation>
  </message>
  <message id="clue.only-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>อีเมลของคนอื่นใช้ได้</translation>
  </message>
  <message id="clue.only-here-dead">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบจากที่หนึ่ง แต่ไม่ตอบจากอีกที่หนึ่ง</translation>
  </message>
  <message id="clue.only-this-device">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ในเครื่องอื่นใช้อีเมลเดียวกันได้</translation>
  </message>
  <message id="clue.open-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>จากที่ของผู้โทรเอง เซิร์ฟเวอร์ก็ตอบ</translation>
  </message>
  <message id="clue.other-host-published">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>ตอนนี้โดเมนใช้ {host} ไม่ใช่เซิร์ฟเวอร์ในโปรแกรม</translation>
  </message>
  <message id="clue.other-mail-passes">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>อีเมลฉบับอื่นผ่าน</translation>
  </message>
  <message id="clue.outgoing-dead">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ขาเข้าตอบ แต่ขาออกไม่ตอบ</translation>
  </message>
  <message id="clue.outgoing-dead-at-caller">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>จากที่ของผู้โทร เซิร์ฟเวอร์ขาเข้าตอบ แต่ขาออกไม่ตอบ</translation>
  </message>
  <message id="clue.outgoing-open">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>เซิร์ฟเวอร์ขาออก {host} ตอบ</translation>
  </message>
  <message id="clue.outgoing-password-only">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>รับอีเมลได้ ไม่ผ่านเฉพาะตอนส่ง ซึ่งโปรแกรมเก็บรหัสผ่านไว้แยกกัน</translation>
  </message>
  <message id="clue.password-changed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เพิ่งเปลี่ยนรหัสผ่าน</translation>
  </message>
  <message id="clue.password-ways">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>{host} รับรหัสผ่านปกติ</translation>
  </message>
  <message id="clue.plain-outgoing">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ขาออกตั้งไว้แบบไม่เข้ารหัส</translation>
  </message>
  <message id="clue.port-25-silent">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>พอร์ต 25 ออกจากที่นั่นไม่ได้</translation>
  </message>
  <message id="clue.ports-blocked-here">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ที่นั่นเปิดเว็บได้ แต่พอร์ตอีเมลไม่ตอบสักพอร์ต</translation>
  </message>
  <message id="clue.program-with-oauth">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>โปรแกรมนี้ลงชื่อเข้าใช้ในหน้าเว็บของผู้ให้บริการได้</translation>
  </message>
  <message id="clue.program-without-oauth">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>โปรแกรมนี้ใช้ได้แค่รหัสผ่าน</translation>
  </message>
  <message id="clue.provider-moved">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เพิ่งย้ายผู้ให้บริการหรือเซิร์ฟเวอร์</translation>
  </message>
  <message id="clue.receiving-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>รับอีเมลได้</translation>
  </message>
  <message id="clue.reported-by-others">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>คนอื่นเจอปัญหานี้ตอนส่งถึงผู้โทร</translation>
  </message>
  <message id="clue.retyped">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ใส่รหัสผ่านซ้ำไปหลายครั้งแล้ว</translation>
  </message>
  <message id="clue.right-pair">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์ พอร์ต และการเข้ารหัสในโปรแกรมถูกต้องแล้ว</translation>
  </message>
  <message id="clue.same-host-published">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ในโปรแกรมตรงกับที่ใช้อยู่ตอนนี้</translation>
  </message>
  <message id="clue.second-device">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>มีอีกเครื่องใช้อีเมลเดียวกัน</translation>
  </message>
  <message id="clue.sender-proof-fails">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>ระเบียนของ {domain} ยืนยันผู้ส่งไม่ได้</translation>
  </message>
  <message id="clue.sending-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ส่งอีเมลได้</translation>
  </message>
  <message id="clue.sent-little">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ผู้โทรไม่ได้ส่งมาก</translation>
  </message>
  <message id="clue.server-listed">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {ip} is an IP address.</extracomment>
    <translation>หมายเลขไอพี {ip} ที่ติดบัญชีดำเป็นของเซิร์ฟเวอร์อีเมล</translation>
  </message>
  <message id="clue.server-names-reason">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ข้อความที่ผู้โทรอ่านระบุสาเหตุอื่นไว้ชัดเจน</translation>
  </message>
  <message id="clue.server-spoke">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ยังตอบข้อความกลับมาได้</translation>
  </message>
  <message id="clue.server-up">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบ</translation>
  </message>
  <message id="clue.several">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>คนอื่นก็เป็น</translation>
  </message>
  <message id="clue.several-systems">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>อีเมลของโดเมนนี้อยู่ได้มากกว่าหนึ่งระบบ</translation>
  </message>
  <message id="clue.sign-in-tried">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>โปรแกรมลงชื่อเข้าใช้แล้ว</translation>
  </message>
  <message id="clue.size-exceeded">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {files} is a size; {limit} is a size; {size} is a size.</extracomment>
    <translation>เซิร์ฟเวอร์รับได้ฉบับละ {limit} แต่ไฟล์ {files} จะกลายเป็นราว {size}</translation>
  </message>
  <message id="clue.size-fits">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {limit} is a size.</extracomment>
    <translation>เซิร์ฟเวอร์รับได้ถึง {limit} และฉบับนี้เล็กกว่านั้น</translation>
  </message>
  <message id="clue.switched-off-at-first">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {provider} is a provider.</extracomment>
    <translation>{provider} ต้องเปิดให้โปรแกรมอีเมลใช้ก่อน</translation>
  </message>
  <message id="clue.system-updated">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เพิ่งอัปเดตระบบของเครื่อง</translation>
  </message>
  <message id="clue.tokens-only">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {host} is a server.</extracomment>
    <translation>{host} ไม่รับรหัสผ่าน ต้องลงชื่อเข้าใช้ในหน้าเว็บของผู้ให้บริการ</translation>
  </message>
  <message id="clue.user-name-differs">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {login} is a user name.</extracomment>
    <translation>การตั้งค่ากำหนดชื่อผู้ใช้เป็น {login}</translation>
  </message>
  <message id="clue.user-name-fits">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>ชื่อผู้ใช้ในโปรแกรมตรงตามการตั้งค่าแล้ว</translation>
  </message>
  <message id="clue.web-fails">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เว็บก็เปิดไม่ได้</translation>
  </message>
  <message id="clue.web-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เครื่องนั้นเปิดเว็บได้</translation>
  </message>
  <message id="clue.webmail-refuses">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เว็บเมลก็ไม่รับรหัสผ่าน</translation>
  </message>
  <message id="clue.webmail-works">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เว็บเมลเข้าได้ด้วยรหัสผ่านเดียวกัน</translation>
  </message>
  <message id="clue.website-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>เว็บบริษัทก็เข้าไม่ได้</translation>
  </message>
  <message id="clue.words-point">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {words} is a code or what was said.</extracomment>
    <translation>ตรงกับที่ผู้โทรอ่านให้ฟัง “{words}”</translation>
  </message>
  <message id="clue.wrong-pair">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded.</extracomment>
    <translation>พอร์ตกับการเข้ารหัสในโปรแกรมไม่เข้าคู่กัน</translation>
  </message>
  <message id="clue.zone-gone">
    <extracomment>Diagnosis: a clause of an enumeration that says why a cause is likely or excluded; {domain} is a domain.</extracomment>
    <translation>{domain} ไม่อยู่ในทะเบียนโดเมนแล้ว หรือถูกระงับ</translation>
  </message>
  <message id="column.abilities">
    <extracomment>Title of a table column: what a mail program can do.</extracomment>
    <translation>รองรับ</translation>
  </message>
  <message id="column.account">
    <extracomment>Title of the column with the address of the account that was added to a mail program.</extracomment>
    <translation>บัญชีอีเมล</translation>
  </message>
  <message id="column.certificate-until">
    <extracomment>Title of a table column: last day the certificate is valid.</extracomment>
    <translation>ใบรับรองถึง</translation>
  </message>
  <message id="column.day">
    <extracomment>Title of the column with the day on which something was done.</extracomment>
    <translation>วันที่ทำ</translation>
  </message>
  <message id="column.delete-after-days">
    <extracomment>Title of a table column: whether a mail program can delete from the server after some days, and how it counts.</extracomment>
    <translation>ลบเมื่อครบวัน</translation>
  </message>
  <message id="column.end">
    <extracomment>Title of the column that says what became of a file when something was taken back.</extracomment>
    <translation>ตอนนี้</translation>
  </message>
  <message id="column.file">
    <extracomment>Title of a table column: path of a file.</extracomment>
    <translation>ไฟล์</translation>
  </message>
  <message id="column.folder">
    <extracomment>Title of a table column: a mail folder.</extracomment>
    <translation>โฟลเดอร์</translation>
  </message>
  <message id="column.meaning">
    <extracomment>Title of a table column: what a rule says.</extracomment>
    <translation>ความหมาย</translation>
  </message>
  <message id="column.messages">
    <extracomment>Title of a table column: number of mails.</extracomment>
    <translation>จำนวนฉบับ</translation>
  </message>
  <message id="column.milliseconds">
    <extracomment>Title of a table column: how long it took, in milliseconds.</extracomment>
    <translation>ms</translation>
  </message>
  <message id="column.oldest">
    <extracomment>Title of a table column: date of the oldest mail.</extracomment>
    <translation>ฉบับเก่าสุด</translation>
  </message>
  <message id="column.origin">
    <extracomment>Title of a table column: where the value of a limit is from.</extracomment>
    <translation>ที่มา</translation>
  </message>
  <message id="column.paragraphs">
    <extracomment>Title of a table column: paragraphs of the article a rule is taken from.</extracomment>
    <translation>บทความ</translation>
  </message>
  <message id="column.place">
    <extracomment>Title of the column with the folder of a mail program's profile.</extracomment>
    <translation>โปรไฟล์</translation>
  </message>
  <message id="column.platforms">
    <extracomment>Title of a table column: the systems a mail program runs on (Windows, Android …).</extracomment>
    <translation>ใช้บน</translation>
  </message>
  <message id="column.points">
    <extracomment>Column of the rules of the audit: points a finding costs.</extracomment>
    <translation>คะแนน</translation>
  </message>
  <message id="column.port">
    <extracomment>Title of a table column: port number.</extracomment>
    <translation>พอร์ต</translation>
  </message>
  <message id="column.program">
    <extracomment>Title of a table column: name of a mail program.</extracomment>
    <translation>โปรแกรม</translation>
  </message>
  <message id="column.proof">
    <extracomment>Title of a table column: who was seen to take the files that are written for a mail program.</extracomment>
    <translation>ทดลอง</translation>
  </message>
  <message id="column.protocol">
    <extracomment>Title of a table column: IMAP, POP3 or SMTP.</extracomment>
    <translation>แบบ</translation>
  </message>
  <message id="column.purpose">
    <extracomment>Title of a table column: what a file is for.</extracomment>
    <translation>ใช้ทำอะไร</translation>
  </message>
  <message id="column.remark">
    <extracomment>Title of a table column: more about the row.</extracomment>
    <translation>หมายเหตุ</translation>
  </message>
  <message id="column.result">
    <extracomment>Title of a table column: how it ended.</extracomment>
    <translation>ผล</translation>
  </message>
  <message id="column.rule">
    <extracomment>Title of a table column: id of a rule.</extracomment>
    <translation>กฎ</translation>
  </message>
  <message id="column.security">
    <extracomment>Title of a table column: TLS, STARTTLS or not encrypted.</extracomment>
    <translation>การเข้ารหัส</translation>
  </message>
  <message id="column.server">
    <extracomment>Title of a table column: host name and port.</extracomment>
    <translation>เซิร์ฟเวอร์</translation>
  </message>
  <message id="column.size">
    <extracomment>Title of a table column: size in bytes, MB, GB.</extracomment>
    <translation>ขนาด</translation>
  </message>
  <message id="column.source">
    <extracomment>Title of a table column: the source that was asked.</extracomment>
    <translation>แหล่งข้อมูล</translation>
  </message>
  <message id="column.state">
    <extracomment>Title of a table column: state of a port.</extracomment>
    <translation>สถานะ</translation>
  </message>
  <message id="column.threshold">
    <extracomment>Title of a table column: name of a limit.</extracomment>
    <translation>เกณฑ์</translation>
  </message>
  <message id="column.trust">
    <extracomment>Title of a table column: whether the source may be believed.</extracomment>
    <translation>เชื่อถือ</translation>
  </message>
  <message id="column.undo-id">
    <extracomment>Title of the column with what is typed behind mailadvisor undo.</extracomment>
    <translation>รหัส</translation>
  </message>
  <message id="column.value">
    <extracomment>Title of a table column: value of a limit.</extracomment>
    <translation>ค่า</translation>
  </message>
  <message id="column.whose">
    <extracomment>Column of the rules of the audit: who mends it.</extracomment>
    <translation>ผู้แก้</translation>
  </message>
  <message id="command.advise">
    <extracomment>Help: what the command advise does.</extracomment>
    <translation>หาเซิร์ฟเวอร์ ตรวจดู แล้วแนะนำว่าควรใช้ IMAP หรือ POP3</translation>
  </message>
  <message id="command.audit">
    <extracomment>Help: what the command audit does.</extracomment>
    <translation>ตรวจค่าที่โดเมนเผยแพร่ให้โปรแกรมอีเมล พร้อมคะแนน ข้อผิดพลาด และบรรทัดที่นำไปวางได้</translation>
  </message>
  <message id="command.check">
    <extracomment>About the command 'check' in the list of commands.</extracomment>
    <translation>ลองลงชื่อเข้าใช้เซิร์ฟเวอร์ขาเข้าและขาออกของบัญชี และส่งอีเมลถึงตัวเองเพื่อดูว่ามาถึงจริง (--send)</translation>
  </message>
  <message id="command.clients">
    <extracomment>Help: what the command clients does.</extracomment>
    <translation>แสดงโปรแกรมอีเมลที่สร้างไฟล์ตั้งค่าให้ได้</translation>
  </message>
  <message id="command.deploy">
    <extracomment>Help: what the command deploy does.</extracomment>
    <translation>สร้างไฟล์ตั้งค่าของหลายบัญชีในครั้งเดียว สำหรับฝ่ายไอที</translation>
  </message>
  <message id="command.diagnose">
    <extracomment>About the command diagnose.</extracomment>
    <translation>ข้อความที่ผู้โทรอ่านให้ฟัง: สาเหตุ ใครต้องแก้ และประโยคที่ควรบอกต่อ</translation>
  </message>
  <message id="command.discover">
    <extracomment>Help: what the command discover does.</extracomment>
    <translation>แสดงแหล่งข้อมูลที่ค้นหาและเซิร์ฟเวอร์ที่พบ</translation>
  </message>
  <message id="command.probe">
    <extracomment>Help: what the command probe does.</extracomment>
    <translation>แสดงว่าเซิร์ฟเวอร์อีเมลให้บริการอะไรบ้าง ทีละพอร์ต</translation>
  </message>
  <message id="command.rules">
    <extracomment>Help: what the command rules does.</extracomment>
    <translation>แสดงกฎที่ใช้ให้คำแนะนำ ที่มา และเกณฑ์ที่ใช้อยู่</translation>
  </message>
  <message id="command.serve">
    <extracomment>In the list of commands, what `serve` does.</extracomment>
    <translation>ให้ค่าตั้งค่าแก่โปรแกรมอีเมลและผู้ใช้ในโดเมนของคุณผ่าน HTTP</translation>
  </message>
  <message id="command.setup">
    <extracomment>Help: what the command setup does.</extracomment>
    <translation>ถามทีละข้อ แนะนำ แล้วสร้างไฟล์ตั้งค่าให้</translation>
  </message>
  <message id="command.undo">
    <extracomment>What the command undo does, in the list of commands.</extracomment>
    <translation>คืนค่าเดิมให้โปรแกรมอีเมลที่ setup หรือ write --profile แก้ไป</translation>
  </message>
  <message id="command.write">
    <extracomment>Help: what the command write does.</extracomment>
    <translation>สร้างไฟล์ตั้งค่าของโปรแกรมอีเมลจากไฟล์บัญชี</translation>
  </message>
  <message id="deploy.changes">
    <extracomment>Below deploy.summary, when the folder holds files of an earlier run. {added} = accounts that are new, {changed} = accounts whose files are different now, {gone} = accounts that are to have no files any more (their files stay); all numbers</extracomment>
    <translation>เทียบกับรอบก่อนในโฟลเดอร์นี้ เพิ่มใหม่ {added} บัญชี เปลี่ยนไป {changed} บัญชี ไม่ต้องตั้งแล้ว {gone} บัญชี (ไฟล์เดิมยังอยู่)</translation>
  </message>
  <message id="deploy.client-left-out">
    <extracomment>Warning for one account of deploy; {because} is a whole sentence that names the program</extracomment>
    <translation>มีโปรแกรมที่ไม่ได้สร้างไฟล์ให้: {because}</translation>
  </message>
  <message id="deploy.form-written">
    <extracomment>Last line of deploy with --form; {page} and {table} are files.</extracomment>
    <translation>แบบสอบถามอยู่ที่ {page} ตารางสำหรับกรอกคำตอบอยู่ที่ {table}</translation>
  </message>
  <message id="deploy.kit-beside" numerus="yes">
    <extracomment>Warning of deploy: a person has two accounts for one program on one computer, and a kit puts only the first into the program. {n} = accounts left to do by hand; mailadvisor is a folder</extracomment>
    <translation><numerusform>มี {n} บัญชีเป็นบัญชีที่สองของคนเดียวกันในโปรแกรมเดียวกัน ไฟล์จะอยู่ในโฟลเดอร์ mailadvisor ใต้โฟลเดอร์ส่วนตัว ให้เพิ่มเองในโปรแกรม</numerusform></translation>
  </message>
  <message id="deploy.kit-computer-address">
    <extracomment>Warning for one account of deploy, in its line of output: the kit for Windows leaves it out. {name} is an IP address that stands in the column of the computer.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะ {name} เป็น IP ของเครื่อง แต่ Windows รู้จักเครื่องจากชื่อเท่านั้น ให้ใส่ชื่อเครื่องในรายชื่อ</translation>
  </message>
  <message id="deploy.kit-computer-name">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {name} stands in the column of the computer.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะใช้ “{name}” เป็นชื่อเครื่องไม่ได้ ชื่อเครื่องมีได้เฉพาะตัวอักษรภาษาอังกฤษและตัวเลข คั่นด้วยจุด ขีด หรือขีดล่างได้</translation>
  </message>
  <message id="deploy.kit-computer-reserved">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {name} stands in the column of the computer, and means something else to the tool or to the system, as all, localhost or con do.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะใช้ “{name}” เป็นชื่อเครื่องไม่ได้ คำนี้มีความหมายอื่นสำหรับเครื่องมือติดตั้ง</translation>
  </message>
  <message id="deploy.kit-file-name">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {folder} is where its files stand.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะชื่อไฟล์ใน {folder} มีวงเล็บปีกกา ซึ่งเครื่องมือติดตั้งจะเข้าใจว่าเป็นคำสั่ง</translation>
  </message>
  <message id="deploy.kit-no-computer">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. The word in the parentheses is the name of a column, as the roster may have it.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะรายชื่อไม่ได้บอกชื่อเครื่อง (คอลัมน์ “ชื่อเครื่อง”)</translation>
  </message>
  <message id="deploy.kit-no-user">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. The word in the parentheses is the name of a column, as the roster may have it.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะรายชื่อไม่ได้บอกว่าใครใช้เครื่องนั้น (คอลัมน์ “ผู้ใช้เครื่อง”)</translation>
  </message>
  <message id="deploy.kit-unplaced" numerus="yes">
    <extracomment>Warning of deploy: accounts that a kit for another tool leaves out. {n} = how many; the words in the parentheses are names of columns, as the roster may have them; “warnings” is a word in the output</extracomment>
    <translation><numerusform>มี {n} บัญชีที่ไม่ได้อยู่ในชุดติดตั้ง เพราะรายชื่อไม่ได้บอกชื่อเครื่องหรือผู้ใช้เครื่อง (คอลัมน์ “ชื่อเครื่อง” และ “ผู้ใช้เครื่อง”) หรือชื่อนั้นใช้ไม่ได้ ดูเหตุผลของแต่ละบัญชีใน “warnings”</numerusform></translation>
  </message>
  <message id="deploy.kit-user-name">
    <extracomment>Warning for one account of deploy, in its line of output: a kit leaves it out. {name} stands in the column of who signs in at the computer.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะใช้ “{name}” เป็นชื่อผู้ใช้เครื่องไม่ได้ อาจเป็นคำสงวน ขึ้นต้นด้วยขีด หรือมีอักขระที่มีความหมายอื่นในสคริปต์</translation>
  </message>
  <message id="deploy.kit-user-twice">
    <extracomment>Warning for one account of deploy, in its line of output: the kit for Windows leaves it out. {name} is who signs in at {computer}; an account before it has the same name with another domain.</extracomment>
    <translation>ไม่อยู่ในชุดติดตั้ง เพราะเมื่อตัดโดเมนออก ชื่อ {name} ซ้ำกับอีกคนบนเครื่อง {computer} ที่มาก่อนในรายชื่อ</translation>
  </message>
  <message id="deploy.kit-with-merge">
    <extracomment>Note at the end of deploy --shard … --kit …: no kit was made</extracomment>
    <translation>นี่เป็นเพียงส่วนหนึ่งของรายชื่อ ชุดติดตั้งจะสร้างเมื่อรวมทุกส่วนด้วย deploy --merge</translation>
  </message>
  <message id="deploy.move-nothing-changes">
    <extracomment>Note of deploy with --move-from: old and new servers are the same.</extracomment>
    <translation>เซิร์ฟเวอร์เดิมกับที่พบตอนนี้เป็นชุดเดียวกัน จึงไม่มีอะไรเปลี่ยน ถ้าเซิร์ฟเวอร์ใหม่ใช้ชื่อเดิม ให้ตรวจก่อนเปลี่ยน DNS ด้วย --connect-to และใช้ผลตรวจของเซิร์ฟเวอร์เดิม ซึ่งมีหมายเลขไอพีอยู่ด้วย</translation>
  </message>
  <message id="deploy.move-others" numerus="yes">
    <extracomment>Note of deploy with --move-from: {n} addresses of domains that the files are not about.</extracomment>
    <translation><numerusform>มี {n} บัญชีเป็นของโดเมนที่ --move-from ไม่ได้พูดถึง บัญชีเหล่านี้ตั้งค่าตามปกติเหมือนไม่ได้ย้าย</numerusform></translation>
  </message>
  <message id="deploy.pace-minutes" numerus="yes">
    <extracomment>Progress of a long deploy, now and then. {done} of {all} rows of the roster are done, {rate} a minute; {n} = minutes it will still take, rounded up; all numbers</extracomment>
    <translation><numerusform>ทำแล้ว {done} จาก {all} บัญชี นาทีละ {rate} บัญชี เหลืออีกประมาณ {n} นาที</numerusform></translation>
  </message>
  <message id="deploy.pace-seconds" numerus="yes">
    <extracomment>Progress of a long deploy, now and then. {done} of {all} rows of the roster are done, {rate} a minute; {n} = seconds it will still take, rounded up; all numbers</extracomment>
    <translation><numerusform>ทำแล้ว {done} จาก {all} บัญชี นาทีละ {rate} บัญชี เหลืออีกประมาณ {n} วินาที</numerusform></translation>
  </message>
  <message id="deploy.passwords-in-roster">
    <extracomment>Warning of deploy, once; {file} is the roster.</extracomment>
    <translation>ไฟล์ {file} มีรหัสผ่านอยู่ด้วย โปรแกรมไม่อ่านและไม่ต้องใช้ ควรเอาออกจากไฟล์</translation>
  </message>
  <message id="deploy.roster-address-column">
    <extracomment>Said by deploy, once for each roster; {file} is the roster, {column} the header of a column, or its number.</extracomment>
    <translation>{file}: ใช้ที่อยู่อีเมลจากคอลัมน์ “{column}”</translation>
  </message>
  <message id="deploy.roster-header-taken">
    <extracomment>Warning of deploy, once; {file} is the roster, {line} the number of a line.</extracomment>
    <translation>{file}: โปรแกรมถือว่าบรรทัดที่ {line} เป็นหัวคอลัมน์ แม้ไม่รู้จักคำในบรรทัดนั้น ถ้าเป็นบัญชีอีเมล ให้เพิ่มบรรทัดหัวคอลัมน์ไว้ข้างบน</translation>
  </message>
  <message id="deploy.roster-lines-above">
    <extracomment>Warning of deploy, once; {file} is the roster, {line} the number of the line that holds the headers of the columns.</extracomment>
    <translation>{file}: หัวคอลัมน์อยู่ที่บรรทัด {line} โปรแกรมไม่ใช้บรรทัดที่อยู่เหนือขึ้นไป</translation>
  </message>
  <message id="deploy.roster-sheet">
    <extracomment>Warning of deploy, once; {file} is a workbook, {name} that of one of its sheets.</extracomment>
    <translation>{file}: โปรแกรมอ่านเฉพาะชีต “{name}” ซึ่งเป็นชีตแรกที่มีที่อยู่อีเมล</translation>
  </message>
  <message id="deploy.roster-two-encodings">
    <extracomment>Warning of deploy, once; {file} is the roster. Some lines are UTF-8, others an older encoding.</extracomment>
    <translation>ในไฟล์ {file} มีรหัสตัวอักษรสองแบบปนกัน เหมือนนำสองไฟล์มาต่อกัน โปรแกรมอ่านแต่ละบรรทัดตามรหัสของบรรทัดนั้น โปรดตรวจชื่ออีกครั้ง</translation>
  </message>
  <message id="deploy.roster-windows-1252">
    <extracomment>Warning of deploy, once; {file} is the roster.</extracomment>
    <translation>ไฟล์ {file} ไม่ได้บอกรหัสตัวอักษร โปรแกรมอ่านเป็น Windows-1252 (ภาษาในยุโรปตะวันตก) ถ้าชื่อเพี้ยน ให้บันทึกใหม่เป็น “CSV UTF-8”</translation>
  </message>
  <message id="deploy.roster-windows-874">
    <extracomment>Warning of deploy, once; {file} is the roster.</extracomment>
    <translation>ไฟล์ {file} ไม่ได้บอกรหัสตัวอักษร โปรแกรมอ่านเป็น Windows-874 (ภาษาไทย) ถ้าชื่อเพี้ยน ให้บันทึกใหม่เป็น “CSV UTF-8”</translation>
  </message>
  <message id="deploy.roster-without-names">
    <extracomment>Warning of deploy, once; {file} is the roster. FIRST and LAST stay as they are.</extracomment>
    <translation>ไม่พบคอลัมน์ชื่อในไฟล์ {file} โปรแกรมจึงใช้ที่อยู่อีเมลเป็นชื่อผู้ส่ง บอกคอลัมน์ได้ด้วย --map name=COLUMN หรือ --map first-name=FIRST --map last-name=LAST</translation>
  </message>
  <message id="deploy.row-disagrees">
    <extracomment>Warning for one account of deploy, in its line of output: several lists were given, and this one says something else than one that counts more. {file} is the list, {column} the word of --map for a column, {value} what stands there.</extracomment>
    <translation>ในไฟล์ {file} ช่อง “{column}” เป็น {value} แต่โปรแกรมใช้ค่าจากไฟล์อื่นที่มาก่อน</translation>
  </message>
  <message id="deploy.row-in-list">
    <extracomment>Warning for one account of deploy, in its line of output, where several lists were given. {place} is the list with the number of the line, as users.csv:4; {warning} is the warning, a whole sentence.</extracomment>
    <translation>{place}: {warning}</translation>
  </message>
  <message id="deploy.row-name-lost">
    <extracomment>Warning for one row of a roster, in its line of output; {name} is what could be read of the name.</extracomment>
    <translation>ชื่อ “{name}” มีตัวอักษรที่เสียไปตอนบันทึกไฟล์ หรือยาวเกินไป โปรแกรมจึงไม่ใช้และใช้ที่อยู่อีเมลแทน</translation>
  </message>
  <message id="deploy.row-name-unseen">
    <extracomment>Warning for one row of a roster, in its line of output; {name} is the name as it was written, {character} the number of a character, such as U+200B.</extracomment>
    <translation>ในชื่อ “{name}” มีอักขระที่มองไม่เห็น ({character}) โปรแกรมตัดออกแล้ว</translation>
  </message>
  <message id="deploy.row-server-disagrees">
    <extracomment>Warning for one account of deploy, in its line of output. {host} is its mail server, {limit} the size of the mailbox by the server, {listed} by the list.</extracomment>
    <translation>{host} ให้พื้นที่บัญชีนี้ {limit} แต่ในรายชื่อเป็น {listed} และโปรแกรมใช้ค่าในรายชื่อ</translation>
  </message>
  <message id="deploy.row-value">
    <extracomment>Warning for one row of a roster, in its line of output; {column} is devices, webmail, backup, shared, quota or used, {value} what stands there.</extracomment>
    <translation>ไม่เข้าใจค่า “{value}” ในช่อง {column} โปรแกรมจึงถือว่าไม่ทราบ</translation>
  </message>
  <message id="deploy.rows-with-warnings" numerus="yes">
    <extracomment>Warning of deploy at the end; {n} is the number of accounts. “warnings” is a word in the output.</extracomment>
    <translation><numerusform>มี {n} แถวที่มีค่าซึ่งใช้ไม่ได้ ดู “warnings” ในบรรทัดของแถวนั้น</numerusform></translation>
  </message>
  <message id="deploy.said-of-strangers" numerus="yes">
    <extracomment>Warning of deploy, once: the lists named with --quota-from and --needs speak of addresses that stand in no roster. {n} is the number of such rows.</extracomment>
    <translation><numerusform>ในไฟล์ของ --quota-from หรือ --needs มี {n} แถวที่ไม่มีที่อยู่อีเมลนั้นในรายชื่อ</numerusform></translation>
  </message>
  <message id="deploy.spaceless" numerus="yes">
    <extracomment>Warning of deploy at the end, with --master-user; {n} is the number of accounts. “mailbox” is a word in the output.</extracomment>
    <translation><numerusform>มี {n} บัญชีที่ถามพื้นที่จากเซิร์ฟเวอร์ไม่ได้ คำแนะนำของบัญชีเหล่านี้จึงไม่ใช้ข้อมูลพื้นที่ ดูเหตุผลที่ “mailbox” ในบรรทัดของบัญชีนั้น</numerusform></translation>
  </message>
  <message id="deploy.summary">
    <extracomment>Bulk run finished. {written} = accounts whose files were written, {unchanged} = whose files an earlier run wrote and which are the same, {planned} = accounts a dry run would write, {skipped} = accounts with nothing to set up, {failed} = accounts that failed; all numbers</extracomment>
    <translation>สร้างแล้ว {written} บัญชี เหมือนเดิม {unchanged} บัญชี จะสร้าง {planned} บัญชี ข้าม {skipped} บัญชี ไม่สำเร็จ {failed} บัญชี</translation>
  </message>
  <message id="diagnosis.because">
    <extracomment>The reasons for or against a cause, in JSON; {clues} is an enumeration of clauses.</extracomment>
    <translation>{clues}</translation>
  </message>
  <message id="diagnosis.nothing-fits">
    <extracomment>Diagnosis: what to say when nothing known fits.</extracomment>
    <translation>ยังไม่พบสาเหตุที่ตรง ให้จดข้อความ เวลา และชื่อโปรแกรมไว้ แล้วส่งให้ฝ่ายไอที</translation>
  </message>
  <message id="diagnosis.nothing-fits.then">
    <extracomment>Diagnosis: what is seen after diagnosis.nothing-fits.</extracomment>
    <translation>ฝ่ายไอทีจะตรวจต่อจากที่จดไว้ ระหว่างนี้ไม่ต้องแก้อะไร</translation>
  </message>
  <message id="dialogue.problem.control-character">
    <extracomment>Shown with a question of setup whose answer holds a control character or one that is not visible.</extracomment>
    <translation>คำตอบมีอักขระที่ใช้ไม่ได้ เช่น บรรทัดใหม่ หรืออักขระที่มองไม่เห็น</translation>
  </message>
  <message id="dialogue.problem.empty">
    <extracomment>Shown with a question of setup that was answered with nothing.</extracomment>
    <translation>ข้อนี้ต้องตอบ</translation>
  </message>
  <message id="dialogue.problem.long-line">
    <extracomment>Shown to a program that leads setup with --non-interactive, after a line of more than 64 KB.</extracomment>
    <translation>บรรทัดนี้ยาวเกินไป</translation>
  </message>
  <message id="dialogue.problem.not-a-choice">
    <extracomment>Shown with a question of setup that takes one of several choices.</extracomment>
    <translation>เลือกหนึ่งข้อจากตัวเลือกที่มี</translation>
  </message>
  <message id="dialogue.problem.not-a-text">
    <extracomment>Shown with a question of setup that takes a text.</extracomment>
    <translation>ตอบเป็นข้อความ</translation>
  </message>
  <message id="dialogue.problem.not-an-object">
    <extracomment>Error of setup for an answers file or a saved set-up that is not built as it should be.</extracomment>
    <translation>ส่วนนี้ไม่ใช่รายการคำถามกับคำตอบ</translation>
  </message>
  <message id="dialogue.problem.not-answered-yet">
    <extracomment>Shown by setup when an answer shall be changed that was never given.</extracomment>
    <translation>ข้อนี้ยังไม่ได้ตอบ จึงยังไม่มีอะไรให้แก้</translation>
  </message>
  <message id="dialogue.problem.not-choices">
    <extracomment>Shown with a question of setup that takes any number of choices.</extracomment>
    <translation>เลือกจากตัวเลือกที่มี กี่ข้อก็ได้</translation>
  </message>
  <message id="dialogue.problem.not-json">
    <extracomment>Shown to a program that leads setup with --non-interactive, after a line that is not a JSON object.</extracomment>
    <translation>บรรทัดนี้ไม่ใช่ JSON ที่ใช้ได้</translation>
  </message>
  <message id="dialogue.problem.not-understood">
    <extracomment>Shown to a program that leads setup with --non-interactive. The words in quotes are typed as they stand.</extracomment>
    <translation>บรรทัดนี้ไม่ใช่คำตอบ และไม่ใช่การย้อนกลับ แก้คำตอบ หรือยกเลิก</translation>
  </message>
  <message id="dialogue.problem.not-yes-or-no">
    <extracomment>Shown with a yes-or-no question of setup, asked by another program: the answer is true or false.</extracomment>
    <translation>ตอบว่า ใช่ หรือ ไม่</translation>
  </message>
  <message id="dialogue.problem.nothing-before">
    <extracomment>Shown by setup when the person goes back at the first question.</extracomment>
    <translation>ข้อนี้เป็นข้อแรก ย้อนกลับไม่ได้แล้ว</translation>
  </message>
  <message id="dialogue.problem.other-question">
    <extracomment>Shown to a program that leads setup with --non-interactive.</extracomment>
    <translation>คำตอบนี้เป็นของคำถามข้ออื่น</translation>
  </message>
  <message id="dialogue.problem.too-long">
    <extracomment>Shown with a question of setup whose answer is too long.</extracomment>
    <translation>คำตอบยาวเกินไป</translation>
  </message>
  <message id="dialogue.problem.unknown-question">
    <extracomment>Error of setup for an answer to a question that it does not know.</extracomment>
    <translation>ไม่มีคำถามข้อนี้</translation>
  </message>
  <message id="dialogue.problem.written">
    <extracomment>What is wrong with going back or changing an answer at the last question of setup.</extracomment>
    <translation>สร้างไฟล์แล้ว ให้ตอบว่าใช่หรือไม่ใช่</translation>
  </message>
  <message id="ending.clock-first">
    <extracomment>Next step of check where a certificate fails by its dates: a wrong clock in this computer makes a good one fail alike. {step} is a sentence of diagnose without a full stop, and so is this.</extracomment>
    <translation>ดูก่อนว่าวันที่และเวลาในเครื่องตรงไหม ถ้าตรงแล้ว {step}</translation>
  </message>
  <message id="ending.dns-silent">
    <extracomment>Error: the name service (DNS) did not answer.</extracomment>
    <translation>เซิร์ฟเวอร์ DNS ไม่ตอบ จึงหาเซิร์ฟเวอร์อีเมลไม่ได้</translation>
  </message>
  <message id="ending.dns-silent.remedy">
    <extracomment>Next step after DNS did not answer.</extracomment>
    <translation>ตรวจการเชื่อมต่อเครือข่ายของเครื่องนี้ หรือระบุเซิร์ฟเวอร์ DNS อื่นด้วย --resolver</translation>
  </message>
  <message id="ending.exchanger-unknown">
    <extracomment>Error: the DNS says who takes the domain's mail, but no settings for mail programs are known. {domain} is the domain, {host} the host that takes its mail.</extracomment>
    <translation>อีเมลของ {domain} เข้าที่ {host} แต่ไม่มีแหล่งข้อมูลใดบอกว่าโปรแกรมอีเมลต้องใช้เซิร์ฟเวอร์ใด</translation>
  </message>
  <message id="ending.exchanger-unknown.remedy">
    <extracomment>Next step after ending.exchanger-unknown.</extracomment>
    <translation>ขอชื่อเซิร์ฟเวอร์ขาเข้าจากฝ่ายไอทีหรือผู้ให้บริการ แล้วใส่ด้วย --server</translation>
  </message>
  <message id="ending.left-alone.remedy">
    <extracomment>Next step when a server was left alone after three refusals; shown below the reason. The option is typed as it stands.</extracomment>
    <translation>ลองลงชื่อเข้าใช้เว็บเมลเพื่อตรวจชื่อและรหัสผ่านก่อน แล้วลองใหม่ในอีก 1 ชั่วโมง หรือใช้ --force เพื่อลองทันที คำแนะนำยังใช้ได้ แต่ไม่มีตัวเลขของพื้นที่อีเมล</translation>
  </message>
  <message id="ending.login.advice-stands">
    <extracomment>Next step after signing in failed for another reason than the password; shown below the reason.</extracomment>
    <translation>คำแนะนำยังใช้ได้ แต่ไม่มีตัวเลขของพื้นที่อีเมล</translation>
  </message>
  <message id="ending.login.step">
    <extracomment>Next step after signing in failed; shown below the reason. {step} is what to do first, a sentence of a cause without a full stop.</extracomment>
    <translation>{step} คำแนะนำยังใช้ได้ แต่ไม่มีตัวเลขของพื้นที่อีเมล</translation>
  </message>
  <message id="ending.login.step-way">
    <extracomment>Next step after the server refused name or password; shown below the reason. {step} is what to do first, a sentence of a cause about webmail, without a full stop. {mechanism} is the sign-in method that was tried, such as PLAIN.</extracomment>
    <translation>{step} ถ้าเข้าได้ เซิร์ฟเวอร์อาจต้องใช้รหัสผ่านสำหรับแอป หรือวิธีลงชื่อเข้าใช้อื่นที่ไม่ใช่ {mechanism} คำแนะนำยังใช้ได้ แต่ไม่มีตัวเลขของพื้นที่อีเมล</translation>
  </message>
  <message id="ending.no-encryption">
    <extracomment>Error: {host} answers but offers no encrypted connection.</extracomment>
    <translation>{host} ตอบ แต่ไม่เข้ารหัสการเชื่อมต่อ ถ้าใส่รหัสผ่าน คนอื่นดักอ่านได้</translation>
  </message>
  <message id="ending.no-encryption.remedy">
    <extracomment>Next step when a server has no encryption.</extracomment>
    <translation>อย่าใส่รหัสผ่าน ขอให้ผู้ให้บริการเปิดใช้ TLS ระหว่างนี้ใช้เว็บเมลที่เป็น https ไปก่อน</translation>
  </message>
  <message id="ending.no-settings">
    <extracomment>Error: the servers answer safely, but no settings follow from that (only an untrusted source names them, or none of the two types can be used).</extracomment>
    <translation>อีเมลนี้ยังตั้งค่าแบบ IMAP หรือ POP3 ในโปรแกรมอีเมลไม่ได้</translation>
  </message>
  <message id="ending.no-settings.remedy">
    <extracomment>Next step when no settings can be given.</extracomment>
    <translation>ทำตามคำแนะนำ ถ้าฝ่ายไอทีหรือผู้ให้บริการบอกชื่อเซิร์ฟเวอร์มา ให้ใส่ด้วย --server</translation>
  </message>
  <message id="ending.no-type.remedy">
    <extracomment>Next step when neither IMAP nor POP3 can be used for this mailbox.</extracomment>
    <translation>ระหว่างนี้ใช้เว็บเมลไปก่อน และแจ้งเหตุผลให้ฝ่ายไอทีหรือผู้ให้บริการทราบ</translation>
  </message>
  <message id="ending.none-reachable">
    <extracomment>Error: servers are known but no mail port answered.</extracomment>
    <translation>พบชื่อเซิร์ฟเวอร์อีเมลแล้ว แต่ไม่มีเซิร์ฟเวอร์ใดตอบ</translation>
  </message>
  <message id="ending.none-reachable.ipv6">
    <extracomment>Next step when a server has only an IPv6 address and this network has no way there.</extracomment>
    <translation>เซิร์ฟเวอร์มีเฉพาะหมายเลขไอพีแบบ IPv6 แต่เครือข่ายนี้ใช้ IPv6 ไม่ได้ ลองใช้เครือข่ายอื่น เช่น เน็ตมือถือ หรือสอบถามฝ่ายไอที</translation>
  </message>
  <message id="ending.none-reachable.late">
    <extracomment>Next step when a server takes connections but does not greet in time; --timeout is an option.</extracomment>
    <translation>เซิร์ฟเวอร์รับการเชื่อมต่อแล้ว แต่ยังไม่ส่งคำทักทาย บางเซิร์ฟเวอร์ตั้งใจหน่วงไว้ ให้ลองใหม่โดยให้เวลานานขึ้น เช่น --timeout 90</translation>
  </message>
  <message id="ending.none-reachable.no-route">
    <extracomment>Next step when this network has no way to the server's address.</extracomment>
    <translation>เครือข่ายนี้ไปไม่ถึงเซิร์ฟเวอร์ ลองใช้เครือข่ายอื่น เช่น เน็ตมือถือ หรือสอบถามฝ่ายไอที</translation>
  </message>
  <message id="ending.none-reachable.remedy">
    <extracomment>Next step when the servers refuse connections.</extracomment>
    <translation>ระบบอาจปิดอยู่หรือย้ายไปที่อื่นแล้ว ให้ลองใหม่ภายหลัง หรือสอบถามฝ่ายไอทีหรือผู้ให้บริการ</translation>
  </message>
  <message id="ending.none-reachable.silent">
    <extracomment>Next step when every mail port stays silent.</extracomment>
    <translation>เครือข่ายนี้อาจกั้นการใช้อีเมลอยู่ ให้ลองใช้เครือข่ายอื่น เช่น เน็ตมือถือ หรือสอบถามฝ่ายไอทีหรือผู้ให้บริการ</translation>
  </message>
  <message id="ending.none-reachable.step">
    <extracomment>Why no mail server answers, as far as it shows from here, and what to do. {cause} is a short phrase of diagnose such as “this line or Wi-Fi does not let mail programs through”, {step} its sentence without a full stop.</extracomment>
    <translation>น่าจะเป็นเพราะ{cause} {step}</translation>
  </message>
  <message id="ending.nothing-found">
    <extracomment>Error: no mail server was found for {domain}.</extracomment>
    <translation>ไม่พบเซิร์ฟเวอร์อีเมลของ {domain}</translation>
  </message>
  <message id="ending.nothing-found.remedy">
    <extracomment>Next step after nothing was found.</extracomment>
    <translation>ตรวจชื่อหลังเครื่องหมาย @ อีกครั้ง ถ้าถูกแล้ว ขอชื่อเซิร์ฟเวอร์อีเมลจากฝ่ายไอทีหรือผู้ให้บริการ แล้วใส่ด้วย --server</translation>
  </message>
  <message id="ending.nothing-found.step">
    <extracomment>What to do when no server was found because no name of the domain exists. {step} is a sentence of diagnose without a full stop: that the name is gone, and whom to ask.</extracomment>
    <translation>ตรวจชื่อหลังเครื่องหมาย @ อีกครั้ง ถ้าถูกแล้ว แสดงว่า{step}</translation>
  </message>
  <message id="ending.nothing-safe.remedy">
    <extracomment>Next step when a certificate does not verify.</extracomment>
    <translation>อย่าใส่รหัสผ่านและอย่ากดยอมรับใบรับรอง แจ้งฝ่ายไอทีหรือผู้ให้บริการ</translation>
  </message>
  <message id="ending.nothing-safe.step">
    <extracomment>What to do when no certificate of the servers can be proven. {step} is a sentence of diagnose without a full stop, such as the one for an expired certificate.</extracomment>
    <translation>ยังไม่ต้องใส่รหัสผ่าน {step}</translation>
  </message>
  <message id="ending.nothing-safe.step-date">
    <extracomment>As ending.nothing-safe.step, where the certificate fails by its dates: a wrong clock in this computer makes a good one fail alike. {date} is today by that clock, {step} a sentence of diagnose without a full stop.</extracomment>
    <translation>ยังไม่ต้องใส่รหัสผ่าน ดูก่อนว่าวันที่ในเครื่องตรงไหม ตอนนี้เครื่องบอกว่าวันนี้คือ {date} ถ้าไม่ตรง ให้ตั้งวันที่และเวลาแล้วลองใหม่ ถ้าตรงแล้ว {step}</translation>
  </message>
  <message id="ending.offline">
    <extracomment>Error: with --offline no server was connected to, so nothing is known of it.</extracomment>
    <translation>กำหนด --offline ไว้จึงไม่ได้ถามเซิร์ฟเวอร์ใด และยังไม่ทราบว่าเซิร์ฟเวอร์ใดตอบ</translation>
  </message>
  <message id="ending.offline.remedy">
    <extracomment>Next step after ending.offline; the words with -- are options.</extracomment>
    <translation>สั่งใหม่โดยไม่ใช้ --offline หรือระบุข้อมูลที่บันทึกไว้จากครั้งก่อนด้วย --facts</translation>
  </message>
  <message id="ending.other-way.remedy">
    <extracomment>Next step when neither IMAP nor POP3 can be set up, and the advice names another way (Exchange, bridge, own program).</extracomment>
    <translation>ใช้วิธีที่แนะนำไว้แทน ไม่ต้องตั้งค่าเซิร์ฟเวอร์เอง</translation>
  </message>
  <message id="ending.own-program">
    <extracomment>Error: the provider has no servers for mail programs. {provider} is its name.</extracomment>
    <translation>{provider} ไม่มีเซิร์ฟเวอร์ให้โปรแกรมอีเมลต่อโดยตรง</translation>
  </message>
  <message id="ending.own-shortage.remedy">
    <extracomment>Next step when this computer had no descriptors left; ulimit -n is a command.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ได้ผิดปกติ ให้เพิ่มจำนวนไฟล์ที่โปรแกรมเปิดได้ (ulimit -n) หรือปิดโปรแกรมอื่น แล้วลองใหม่</translation>
  </message>
  <message id="ending.several-systems">
    <extracomment>why there are no settings; {systems} are server names, joined by “and”</extracomment>
    <translation>อีเมลของโดเมนนี้แบ่งอยู่หลายระบบ คือ {systems} แต่ดูจากข้างนอกไม่ได้ว่าอีเมลนี้อยู่ระบบไหน</translation>
  </message>
  <message id="ending.several-systems.remedy">
    <extracomment>the next step</extracomment>
    <translation>ให้ถามฝ่ายไอทีว่าอยู่ระบบไหน แล้วสั่งใหม่โดยใส่ชื่อนั้นหลัง --server</translation>
  </message>
  <message id="ending.shared-host.remedy">
    <extracomment>Next step for a hoster's server that answers under the company's name; {host} is the server's own name.</extracomment>
    <translation>ชื่อจริงของเซิร์ฟเวอร์น่าจะเป็น {host} เพราะเมื่อใช้ชื่อนี้แล้วใบรับรองถูกต้อง ให้ถามฝ่ายไอทีหรือผู้ให้บริการก่อนว่าใช่ไหม แล้วจึงใช้ --server {host}</translation>
  </message>
  <message id="endpoint-remark.addresses-differ">
    <extracomment>Remark on a port. {host}, {port} name it; {addresses} are IP addresses.</extracomment>
    <translation>{host} มีหลายหมายเลขไอพี แต่พอร์ต {port} ตอบไม่ตรงกัน หมายเลขที่ต่างออกไปคือ {addresses} โปรแกรมอีเมลจึงใช้ได้บ้างไม่ได้บ้าง ผู้ดูแลระบบควรตั้งค่าให้เหมือนกัน</translation>
  </message>
  <message id="endpoint-remark.cleartext-login">
    <extracomment>Remark on a port or several, for the admin. {host}, {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} รับรหัสผ่านก่อนเข้ารหัส โปรแกรมนี้ไม่ใช้วิธีนั้นเลย แต่โปรแกรมอื่นอาจใช้ ผู้ดูแลระบบควรปิด</translation>
  </message>
  <message id="endpoint-remark.contradictory">
    <extracomment>Remark on a port. {host}, {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} บอกความสามารถของตัวเองสองรอบในคำตอบเดียว และไม่ตรงกัน โปรแกรมนี้ยึดรอบหลัง</translation>
  </message>
  <message id="endpoint-remark.methods-vanish">
    <extracomment>Remark on a port. {host}, {port} name it; {names} are sign-in methods such as SCRAM-SHA-256.</extracomment>
    <translation>{host} พอร์ต {port} บอกวิธีลงชื่อเข้าใช้ก่อนเข้ารหัสไว้มากกว่าที่มีจริงหลังเข้ารหัส คือ {names} โปรแกรมนี้ใช้เฉพาะวิธีที่เซิร์ฟเวอร์บอกหลังเข้ารหัส ผู้ดูแลระบบควรตรวจดูว่าใครเติมวิธีเหล่านี้เข้ามา</translation>
  </message>
  <message id="endpoint-remark.needs-encryption-first">
    <extracomment>Remark on a port. {host}, {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} ไม่รับรหัสผ่านก่อนเข้ารหัส ซึ่งถูกต้องแล้ว</translation>
  </message>
  <message id="endpoint-remark.no-uidl">
    <extracomment>Remark on a POP3 port. {host}, {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} ไม่ได้แจ้ง UIDL ก่อนลงชื่อเข้าใช้ ถ้าไม่มี UIDL จริง โปรแกรมจะแยกไม่ออกว่าเคยดึงอีเมลใดไปแล้ว จึงเก็บสำเนาไว้บนเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="endpoint-remark.only-oauth2">
    <extracomment>Remark on a port. {host}, {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} รับเฉพาะ OAuth2 ใส่รหัสผ่านไม่ได้ ให้ใช้โปรแกรมที่ลงชื่อเข้าใช้ผ่านหน้าเว็บของผู้ให้บริการได้ เช่น Thunderbird หรือ Outlook แบบใหม่ หรือใช้เว็บเมล</translation>
  </message>
  <message id="endpoint-remark.server-deletes-at-once">
    <extracomment>Remark on a POP3 port. {host}, {port} name it.</extracomment>
    <translation>{host} พอร์ต {port} จะลบอีเมลทันทีที่ดึงไปแล้ว ไม่ว่าจะตั้งโปรแกรมไว้อย่างไร อีเมลจะเหลืออยู่ในเครื่องคุณที่เดียว</translation>
  </message>
  <message id="endpoint-remark.server-deletes-later" numerus="yes">
    <extracomment>Remark on a POP3 port. {host}, {port} name it; {n} is a number of days.</extracomment>
    <translation><numerusform>{host} พอร์ต {port} จะลบอีเมลที่ดึงไปแล้วเมื่อครบ {n} วัน ไม่ว่าจะตั้งโปรแกรมไว้อย่างไร</numerusform></translation>
  </message>
  <message id="endpoint-remark.upgrade-offered-twice">
    <extracomment>Remark on a port, shown with details only. {host}, {port} name it. Harmless.</extracomment>
    <translation>{host} พอร์ต {port} ยังเสนอ STARTTLS ทั้งที่เข้ารหัสอยู่แล้ว ไม่มีผลเสียอะไร</translation>
  </message>
  <message id="error.account-or-domain">
    <extracomment>Error: write needs one of --account and --domain.</extracomment>
    <translation>ใส่ --account หรือ --domain อย่างใดอย่างหนึ่ง</translation>
  </message>
  <message id="error.address-characters">
    <extracomment>Error for an address with blanks, control characters or other signs no address has.</extracomment>
    <translation>อีเมลนี้มีอักขระที่ใช้ในอีเมลไม่ได้</translation>
  </message>
  <message id="error.address-comma">
    <extracomment>Error for an address whose part after the @ has commas where the dots belong.</extracomment>
    <translation>หลังเครื่องหมาย @ มีจุลภาค (,) อยู่ในที่ที่ควรเป็นจุด</translation>
  </message>
  <message id="error.address-domain">
    <extracomment>Error for a domain that cannot exist; {domain} is what was typed.</extracomment>
    <translation>“{domain}” ใช้เป็นชื่อโดเมนไม่ได้</translation>
  </message>
  <message id="error.address-ip-literal">
    <extracomment>Error for an address such as name@[192.0.2.1].</extracomment>
    <translation>หลังเครื่องหมาย @ เป็นหมายเลขไอพี ต้องใช้ชื่อโดเมนของอีเมล</translation>
  </message>
  <message id="error.address-several">
    <extracomment>Error for a text with more than one address.</extracomment>
    <translation>มีที่อยู่อีเมลมากกว่าหนึ่งที่อยู่ ใช้ได้เพียงที่อยู่เดียว</translation>
  </message>
  <message id="error.address-too-long">
    <extracomment>Error for an address that is too long (254 bytes).</extracomment>
    <translation>อีเมลนี้ยาวเกินไป อีเมลยาวได้ไม่เกิน 254 ตัวอักษร</translation>
  </message>
  <message id="error.address-unseen">
    <extracomment>Error for an address; {character} is the number of a character that is not visible, such as U+200B.</extracomment>
    <translation>ในที่อยู่อีเมลมีอักขระที่มองไม่เห็น ({character})</translation>
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
  <message id="error.archive-bytes">
    <extracomment>An archive for a download could not be made.</extracomment>
    <translation>สร้างไฟล์รวมไม่สำเร็จ</translation>
  </message>
  <message id="error.bulk-disk-full">
    <extracomment>Error of deploy in the middle of a run; {path} is the file or folder that had no more room</extracomment>
    <translation>พื้นที่ดิสก์ไม่พอสำหรับ {path} ไฟล์ที่บันทึกไปก่อนหน้านี้ครบถ้วนและใช้ได้</translation>
  </message>
  <message id="error.ca-file-empty">
    <extracomment>The file of --ca-file holds no certificate; {file} is its path.</extracomment>
    <translation>ในไฟล์ {file} ไม่มีใบรับรองที่ใช้ได้</translation>
  </message>
  <message id="error.ca-file-unreadable">
    <extracomment>The file of --ca-file cannot be opened; {file} is its path.</extracomment>
    <translation>เปิดไฟล์ใบรับรอง {file} ไม่ได้</translation>
  </message>
  <message id="error.cannot-add">
    <extracomment>Error of write --profile for a mail program {client} whose settings cannot be added to what is there.</extracomment>
    <translation>เพิ่มบัญชีลงในโปรไฟล์เดิมของ {client} ไม่ได้</translation>
  </message>
  <message id="error.cannot-add.remedy">
    <extracomment>What to do about it.</extracomment>
    <translation>ไม่ต้องใส่ --profile ให้ระบุโฟลเดอร์ด้วย -o แทน แล้วทำตามขั้นตอนที่บอก</translation>
  </message>
  <message id="error.check-declined">
    <extracomment>Said when the person ends check at one of its questions.</extracomment>
    <translation>ยังไม่ได้ส่งอะไรและยังไม่ได้ลองอะไร</translation>
  </message>
  <message id="error.check-unvouched">
    <extracomment>Why check stops before the password, or asks first; {hosts} are names of servers.</extracomment>
    <translation>ทั้งการตั้งค่าที่โดเมนเผยแพร่และนโยบายขององค์กรไม่ได้ระบุ {hosts} เป็นเซิร์ฟเวอร์อีเมล ผู้ดูแลเครื่องนั้นจะได้รหัสผ่านของคุณไป</translation>
  </message>
  <message id="error.client-twice">
    <extracomment>Error: the same mail program stands in two --client options; {client} is its id.</extracomment>
    <translation>ระบุโปรแกรม “{client}” ใน --client ซ้ำกัน</translation>
  </message>
  <message id="error.connect-to">
    <extracomment>A value of --connect-to cannot be read; {text} is the value as given.</extracomment>
    <translation>อ่านกฎ “{text}” ของ --connect-to ไม่ได้</translation>
  </message>
  <message id="error.deploy-login-unknown">
    <extracomment>Error of deploy for one account whose provider signs people in by another name than the address.</extracomment>
    <translation>ชื่อผู้ใช้ของบัญชีนี้ไม่ใช่ที่อยู่อีเมล และยังไม่มีใครระบุไว้</translation>
  </message>
  <message id="error.deploy-no-settings">
    <extracomment>Error of deploy for one account: nothing could be set up.</extracomment>
    <translation>ไม่พบการตั้งค่าที่ใช้ได้อย่างปลอดภัย</translation>
  </message>
  <message id="error.deploy-replaces-list">
    <extracomment>Error of deploy --report and --form; {file} is a file</extracomment>
    <translation>จะเขียนทับรายชื่อ {file}</translation>
  </message>
  <message id="error.deploy-several-systems">
    <extracomment>Error of deploy for one account whose domain has its mail in more than one system.</extracomment>
    <translation>โดเมนนี้ใช้ระบบอีเมลมากกว่าหนึ่งระบบ ยังบอกไม่ได้ว่าบัญชีนี้อยู่ระบบไหน</translation>
  </message>
  <message id="error.deploy-unknown-system">
    <extracomment>Error of deploy for one account: the roster's column server names none of the systems of the domain. {server} is what stands there</extracomment>
    <translation>ไม่พบ {server} ในระบบอีเมลของโดเมนนี้</translation>
  </message>
  <message id="error.domain-in-several-systems">
    <extracomment>Error when the settings of a whole domain are asked for, but its mailboxes are in several mail systems; {domain} is the domain, {servers} a server of each system.</extracomment>
    <translation>อีเมลของ {domain} อยู่ในหลายระบบ ({servers}) การตั้งค่าที่ถูกสำหรับบางคนจะผิดสำหรับคนอื่น</translation>
  </message>
  <message id="error.domain-in-several-systems.remedy">
    <extracomment>Remedy for error.domain-in-several-systems.</extracomment>
    <translation>ระบุระบบที่ต้องการด้วย --server HOST หรือกำหนดของโดเมนนี้ไว้ที่ mailSystems ในไฟล์นโยบาย</translation>
  </message>
  <message id="error.domain-of-server">
    <extracomment>Error when the settings of a whole domain are asked for, but only a server was named.</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์อย่างเดียวไม่ได้บอกว่าเป็นของโดเมนใด จึงบันทึกการตั้งค่าของโดเมนไม่ได้</translation>
  </message>
  <message id="error.domain-of-server.remedy">
    <extracomment>Remedy for error.domain-of-server.</extracomment>
    <translation>ระบุที่อยู่อีเมลของโดเมนนั้นแทน</translation>
  </message>
  <message id="error.domain-without-servers">
    <extracomment>Error when the settings of a whole domain are asked for, but no server was verified that something trustworthy names; {domain} is the domain.</extracomment>
    <translation>ไม่มีเซิร์ฟเวอร์ของ {domain} ที่แหล่งที่เชื่อถือได้ระบุไว้และตรวจสอบผ่าน จึงไม่บันทึกการตั้งค่า</translation>
  </message>
  <message id="error.domain-without-servers.remedy">
    <extracomment>Remedy for error.domain-without-servers.</extracomment>
    <translation>ระบุเซิร์ฟเวอร์ด้วย --server HOST หรือเพิ่มไว้ที่ trustedHosts ในไฟล์นโยบาย</translation>
  </message>
  <message id="error.facts-of-another-domain">
    <extracomment>Error: {file} holds facts saved with --save-facts, but not about the domain of {address}.</extracomment>
    <translation>ไฟล์ {file} ไม่มีข้อมูลของ {address} เพราะบันทึกไว้สำหรับโดเมนอื่น</translation>
  </message>
  <message id="error.file-too-large">
    <extracomment>Error: a file over 64 MiB was given.</extracomment>
    <translation>ไฟล์ใหญ่เกินไป</translation>
  </message>
  <message id="error.file-unreadable">
    <extracomment>Error: the file beside it cannot be opened or read.</extracomment>
    <translation>อ่านไฟล์นี้ไม่ได้</translation>
  </message>
  <message id="error.here-no-folder">
    <extracomment>Error of setup --browser when there is no folder for the file that the browser opens.</extracomment>
    <translation>ไม่มีโฟลเดอร์สำหรับไฟล์ที่เบราว์เซอร์ต้องเปิด</translation>
  </message>
  <message id="error.here-or-lines">
    <extracomment>Error when setup is called with both --browser and --non-interactive.</extracomment>
    <translation>เลือกได้อย่างเดียว: --browser หรือ --non-interactive</translation>
  </message>
  <message id="error.here-random">
    <extracomment>Error of setup --browser when the system gives no random numbers.</extracomment>
    <translation>เครื่องนี้สุ่มรหัสไม่ได้ จึงป้องกันหน้าตั้งค่าไม่ได้</translation>
  </message>
  <message id="error.host-name">
    <extracomment>Error for a host name that cannot exist; {host} is what was typed.</extracomment>
    <translation>“{host}” ใช้เป็นชื่อเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="error.input-ended">
    <extracomment>Error when the person ends the input (Ctrl-D) instead of answering.</extracomment>
    <translation>หยุดแล้ว ยังไม่ได้เปลี่ยนอะไร</translation>
  </message>
  <message id="error.internal">
    <extracomment>Error: a fault of this program; a technical text stands beside it.</extracomment>
    <translation>mailadvisor ทำงานผิดพลาดเอง ไม่ได้เกิดจากคุณ</translation>
  </message>
  <message id="error.json-date">
    <extracomment>Error for a value in a JSON file that should be a day or a month; the place in the file is shown beside it.</extracomment>
    <translation>ตำแหน่งนี้ต้องเป็นวันที่ เช่น 2027-03-14 หรือเป็นเดือน</translation>
  </message>
  <message id="error.json-malformed">
    <extracomment>Error for a file that is not JSON; the place is shown beside it.</extracomment>
    <translation>อ่านไฟล์นี้เป็น JSON ไม่ได้</translation>
  </message>
  <message id="error.json-message">
    <extracomment>Error for a sentence in a saved answer (JSON) that this version of the program cannot say; {id} is the name of the sentence; the place in the file is shown beside it.</extracomment>
    <translation>mailadvisor รุ่นนี้ไม่รู้จักข้อความ “{id}” หรือข้อมูลในข้อความไม่ครบ</translation>
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
  <message id="error.json-too-wide">
    <extracomment>Error for a JSON file with objects of too many fields.</extracomment>
    <translation>ไฟล์ JSON มีออบเจกต์ที่มีฟิลด์มากเกินไป</translation>
  </message>
  <message id="error.json-word">
    <extracomment>Error for a word in a JSON file that is not one of the known ones; {word} is the word. The place in the file is shown beside it.</extracomment>
    <translation>ไม่รู้จักคำว่า “{word}” ในตำแหน่งนี้</translation>
  </message>
  <message id="error.kit-file-changed">
    <extracomment>Error of deploy --kit; the file is named beside it</extracomment>
    <translation>ไฟล์นี้ไม่ตรงกับที่สร้างไว้ จึงไม่ใส่ลงในชุดติดตั้ง</translation>
  </message>
  <message id="error.leftover-kept">
    <extracomment>Told before writing: a run that was stopped half way left files; {path} is the folder, {folder} where the files as they were before are kept.</extracomment>
    <translation>การทำงานครั้งก่อนหยุดกลางคันขณะบันทึกไฟล์ใน {path} และหลังจากนั้นมีการแก้ไฟล์ในนั้น โปรแกรมจึงไม่ได้ย้อนกลับอะไร ไฟล์เดิมก่อนการทำงานครั้งนั้นเก็บไว้ใน {folder}</translation>
  </message>
  <message id="error.leftover-removed">
    <extracomment>Told before writing: a run that was stopped left only rubbish, which was removed; {path} is the folder.</extracomment>
    <translation>การทำงานครั้งก่อนหยุดกลางคันขณะบันทึกไฟล์ใน {path} โปรแกรมลบไฟล์ชั่วคราวให้แล้ว ไฟล์อื่นในนั้นสมบูรณ์ดี</translation>
  </message>
  <message id="error.leftover-taken-back">
    <extracomment>Told before writing: the half of its changes that a stopped run had made was taken back; {path} is the folder.</extracomment>
    <translation>การทำงานครั้งก่อนหยุดกลางคันขณะบันทึกไฟล์ใน {path} โปรแกรมย้อนสิ่งที่แก้ไปให้แล้ว ไฟล์ในนั้นกลับเป็นเหมือนเดิม</translation>
  </message>
  <message id="error.line-too-long">
    <extracomment>Error when a typed line is longer than a terminal allows.</extracomment>
    <translation>ข้อความที่พิมพ์ยาวเกินไป</translation>
  </message>
  <message id="error.link-key-short">
    <extracomment>The file behind --link-key, which signs people’s own links, is too short.</extracomment>
    <translation>กุญแจสำหรับลิงก์ส่วนตัวต้องยาวอย่างน้อย 32 ไบต์</translation>
  </message>
  <message id="error.listen-failed">
    <extracomment>`serve` cannot open its port or socket for another reason; {text} is where.</extracomment>
    <translation>ระบบเปิดรับการเชื่อมต่อที่ {text} ไม่สำเร็จ</translation>
  </message>
  <message id="error.listen-forbidden">
    <extracomment>`serve` cannot open its port or socket for want of rights; {text} is where.</extracomment>
    <translation>ระบบไม่อนุญาตให้ผู้ใช้นี้เปิดรับการเชื่อมต่อที่ {text}</translation>
  </message>
  <message id="error.listen-no-unix">
    <extracomment>`serve --listen unix:PATH` on Windows; {text} is the value as given.</extracomment>
    <translation>“{text}” ใช้ได้เฉพาะบน Linux</translation>
  </message>
  <message id="error.listen-not-ours">
    <extracomment>`serve` cannot open its port or socket; {text} is where: an address that is none of this computer, or a folder that does not exist.</extracomment>
    <translation>ไม่มี {text} บนเครื่องนี้</translation>
  </message>
  <message id="error.listen-taken">
    <extracomment>`serve` cannot open its port or socket; {text} is where, such as 127.0.0.1:8080.</extracomment>
    <translation>มีโปรแกรมอื่นใช้ {text} อยู่แล้ว</translation>
  </message>
  <message id="error.listen-text">
    <extracomment>The value of `serve --listen` cannot be read; {text} is the value as given.</extracomment>
    <translation>“{text}” ไม่ใช่ตำแหน่งที่เปิดรับการเชื่อมต่อได้</translation>
  </message>
  <message id="error.login-unseen">
    <extracomment>Error for a user name; {character} is the number of a character that is not visible, such as U+200B.</extracomment>
    <translation>ในชื่อผู้ใช้มีอักขระที่มองไม่เห็น ({character})</translation>
  </message>
  <message id="error.master-ended">
    <extracomment>Warning of deploy, once for a server: the master user asks there no more. {host} is the mail server, {reason} a whole sentence that says why.</extracomment>
    <translation>หยุดถาม {host} เรื่องพื้นที่อีเมลแล้ว {reason}</translation>
  </message>
  <message id="error.master-other-server">
    <extracomment>Warning of deploy, once for a server: the master user's password was not sent there. {host} is that server, {home} the one of most accounts.</extracomment>
    <translation>ไม่ได้ส่งรหัสผ่านของ master user ไปที่ {host} เพราะบัญชีส่วนใหญ่อยู่ที่ {home} และไม่ทราบว่า {host} เป็นเซิร์ฟเวอร์ขององค์กรหรือไม่</translation>
  </message>
  <message id="error.merge-damaged">
    <extracomment>Error of deploy --merge: the file, which is named before, was cut or changed</extracomment>
    <translation>ไฟล์นี้ของส่วนหนึ่งเสียหาย</translation>
  </message>
  <message id="error.merge-file">
    <extracomment>Error of deploy --merge: a file of an account, which is named before</extracomment>
    <translation>ไฟล์นี้หายไป หรือไม่ตรงกับที่สร้างไว้</translation>
  </message>
  <message id="error.merge-kit">
    <extracomment>Error of deploy --merge: --kit names another kit than that of the parts</extracomment>
    <translation>ส่วนต่าง ๆ ทำไว้สำหรับชุดติดตั้งแบบอื่น หรือไม่ได้ทำไว้สำหรับชุดใด</translation>
  </message>
  <message id="error.merge-missing" numerus="yes">
    <extracomment>Error of deploy --merge; {parts} names the parts, for example 3/8, 5/8; {n} is how many</extracomment>
    <translation><numerusform>ขาดไป {n} ส่วน: {parts} จึงยังไม่ได้รวม</numerusform></translation>
  </message>
  <message id="error.merge-not-ours">
    <extracomment>Error of deploy --merge; {folder} is a folder that was given</extracomment>
    <translation>{folder} ไม่ใช่โฟลเดอร์ที่ deploy สร้างไว้</translation>
  </message>
  <message id="error.merge-onto-part">
    <extracomment>Error of deploy --merge: -o names a folder that was given to --merge</extracomment>
    <translation>นี่เป็นโฟลเดอร์ของส่วนหนึ่ง</translation>
  </message>
  <message id="error.merge-other-count">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders, {shard} and {otherShard} for example 3/8 and 1/4</extracomment>
    <translation>{folder} เป็นส่วนที่ {shard} แต่ {other} เป็นส่วนที่ {otherShard} จึงแบ่งรายชื่อไว้ไม่เหมือนกัน</translation>
  </message>
  <message id="error.merge-other-list">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders</extracomment>
    <translation>{folder} กับ {other} ทำจากรายชื่อคนละชุด</translation>
  </message>
  <message id="error.merge-other-options">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders</extracomment>
    <translation>{folder} กับ {other} ใช้ตัวเลือก โปรแกรมอีเมล หรือเวอร์ชันของโปรแกรมนี้ต่างกัน</translation>
  </message>
  <message id="error.merge-same-part">
    <extracomment>Error of deploy --merge; {folder} and {other} are folders, {shard} for example 3/8</extracomment>
    <translation>{folder} กับ {other} มีบัญชีชุดเดียวกัน: เป็นส่วนที่ {shard} ทั้งคู่</translation>
  </message>
  <message id="error.merge-unfinished">
    <extracomment>Error of deploy --merge; {folder} is the folder of a run that was stopped, is at work, failed, or had no --shard</extracomment>
    <translation>{folder} ยังไม่มีส่วนที่ทำเสร็จ: อาจถูกหยุดกลางคัน ยังทำงานอยู่ หรือไม่ได้ใช้ --shard</translation>
  </message>
  <message id="error.missing-argument">
    <extracomment>Error: {argument} must be given.</extracomment>
    <translation>ยังไม่ได้ใส่ {argument}</translation>
  </message>
  <message id="error.move-from-kind">
    <extracomment>Error of deploy --move-from: the JSON has neither schema.</extracomment>
    <translation>ไฟล์นี้ไม่ใช่ไฟล์โดเมนและไม่ใช่ผลตรวจที่บันทึกไว้ จึงไม่รู้ว่าเซิร์ฟเวอร์เดิมคืออะไร</translation>
  </message>
  <message id="error.move-from-no-domain">
    <extracomment>Error of deploy --move-from: facts about a server alone.</extracomment>
    <translation>ผลตรวจนี้เป็นของเซิร์ฟเวอร์ ไม่ได้ระบุโดเมน จึงไม่รู้ว่าเป็นอีเมลของใคร</translation>
  </message>
  <message id="error.move-from-no-server">
    <extracomment>Error of deploy --move-from: no IMAP and no POP3 server in the file.</extracomment>
    <translation>ในไฟล์นี้ไม่มีเซิร์ฟเวอร์ขาเข้าเลย</translation>
  </message>
  <message id="error.move-from-other-domain">
    <extracomment>Error of deploy --move-from. {domain} is the domain of the file.</extracomment>
    <translation>ไฟล์นี้เป็นของโดเมน {domain} แต่ในรายชื่อไม่มีที่อยู่อีเมลของโดเมนนี้</translation>
  </message>
  <message id="error.move-from-twice">
    <extracomment>Error of deploy: two files of --move-from. {domain} is their domain, {file} the first one.</extracomment>
    <translation>มีไฟล์ {file} ของโดเมน {domain} อยู่แล้ว</translation>
  </message>
  <message id="error.new-list-without-move">
    <extracomment>Error of deploy: --new-list without --move-from.</extracomment>
    <translation>รายการจากเซิร์ฟเวอร์ใหม่ใช้เฉพาะตอนย้ายเซิร์ฟเวอร์</translation>
  </message>
  <message id="error.no-command">
    <extracomment>Error: no command was given.</extracomment>
    <translation>ยังไม่ได้ใส่คำสั่ง เช่น mailadvisor advise somchai@company.co.th</translation>
  </message>
  <message id="error.no-new-profile">
    <extracomment>Error for setup --profile new; {client} is the mail program.</extracomment>
    <translation>สร้างโปรไฟล์ใหม่ให้ {client} ที่นี่ไม่ได้ อาจเพราะไม่มีโปรแกรมในเครื่องนี้ มีโปรไฟล์อยู่แล้ว หรือต้องวางไฟล์เอง</translation>
  </message>
  <message id="error.no-profile">
    <extracomment>Error of write --profile: the folder has none of the files a profile of {client} has; {file} is the first of them.</extracomment>
    <translation>โฟลเดอร์นี้ไม่ใช่โปรไฟล์ของ {client} เพราะไม่มีไฟล์ {file}</translation>
  </message>
  <message id="error.no-profile.remedy">
    <extracomment>What to do about it.</extracomment>
    <translation>ระบุโฟลเดอร์โปรไฟล์ให้ถูก ถ้ายังไม่เคยเปิดโปรแกรม ให้เปิดหนึ่งครั้งก่อน</translation>
  </message>
  <message id="error.no-such-domain">
    <extracomment>Error of the command audit; {domain} is the domain.</extracomment>
    <translation>DNS ไม่รู้จักโดเมน {domain}</translation>
  </message>
  <message id="error.no-such-domain.remedy">
    <extracomment>Remedy for a domain that does not exist.</extracomment>
    <translation>ตรวจตัวสะกดอีกครั้ง ถ้าเพิ่งจดหรือหมดอายุ ให้ติดต่อที่ที่จดโดเมน</translation>
  </message>
  <message id="error.no-terminal">
    <extracomment>Error when there is something to ask but no terminal to ask on (input comes from a file or another program).</extracomment>
    <translation>ถามคุณไม่ได้ เพราะไม่ได้เปิดจากหน้าต่างเทอร์มินัล</translation>
  </message>
  <message id="error.not-for-deploy">
    <extracomment>Error of deploy: an option of other commands that a bulk run must not take. {option} is the option</extracomment>
    <translation>deploy ใช้ {option} ไม่ได้</translation>
  </message>
  <message id="error.not-with-domains">
    <extracomment>Error for an option that goes with one domain only, given together with --domains; {option} is its name, such as --html.</extracomment>
    <translation>ใช้ {option} พร้อมกับ --domains ไม่ได้</translation>
  </message>
  <message id="error.not-with-kit">
    <extracomment>Error of deploy: an option that contradicts --kit. {option} is the option</extracomment>
    <translation>ใช้ {option} พร้อมกับ --kit ไม่ได้</translation>
  </message>
  <message id="error.not-with-master-user">
    <extracomment>Error of deploy: an option that contradicts --master-user. {option} is the option</extracomment>
    <translation>ใช้ {option} พร้อมกับ --master-user ไม่ได้</translation>
  </message>
  <message id="error.not-with-merge">
    <extracomment>Error of deploy --merge; {option} is an option, or ROSTER</extracomment>
    <translation>{option} ใช้กับ --merge ไม่ได้ เพราะแต่ละส่วนทำจากรายชื่อไว้แล้ว</translation>
  </message>
  <message id="error.option-misused">
    <extracomment>Error: {option} was given without its value, twice, or with a value it does not take.</extracomment>
    <translation>{option} ไม่ครบหรือใส่ซ้ำ</translation>
  </message>
  <message id="error.option-value">
    <extracomment>Error: {value} is what was typed for {option}.</extracomment>
    <translation>ใช้ “{value}” กับ {option} ไม่ได้</translation>
  </message>
  <message id="error.output-failed">
    <extracomment>Error when the result cannot be printed (full disk, closed, nobody reads it); {reason} is what the operating system said, in English.</extracomment>
    <translation>แสดงผลลัพธ์ได้ไม่ครบ ระบบแจ้งว่า {reason}</translation>
  </message>
  <message id="error.password-command">
    <extracomment>Error when the command that should print the password fails; {option} is --password-command.</extracomment>
    <translation>คำสั่งใน {option} ทำงานไม่สำเร็จ</translation>
  </message>
  <message id="error.password-empty">
    <extracomment>Error when the password is empty; {option} is the option that says where it comes from.</extracomment>
    <translation>รหัสผ่านจาก {option} ว่างเปล่า</translation>
  </message>
  <message id="error.password-fd-absent">
    <extracomment>Error when --password-fd is given on Windows, where whoever starts a program cannot hand it open files by number; {option} is --password-fd.</extracomment>
    <translation>Windows ส่งไฟล์ที่เปิดไว้ให้โปรแกรมตามหมายเลขไม่ได้ จึงใช้ {option} บนเครื่องนี้ไม่ได้</translation>
  </message>
  <message id="error.password-late">
    <extracomment>Error when the command that should print the password did not end in time; {option} is --password-command.</extracomment>
    <translation>คำสั่งใน {option} ทำงานนานเกินกำหนด โปรแกรมจึงหยุดคำสั่งนั้น</translation>
  </message>
  <message id="error.password-long">
    <extracomment>Error when what should be a password is too long for one; {option} is the option that says where it comes from.</extracomment>
    <translation>ข้อมูลจาก {option} ยาวเกินกว่าจะเป็นรหัสผ่าน จึงยังไม่ได้ส่งอะไรออกไป</translation>
  </message>
  <message id="error.password-unreadable">
    <extracomment>Error when the password cannot be read; {option} is the option that says where it comes from.</extracomment>
    <translation>อ่านรหัสผ่านจากที่ระบุใน {option} ไม่ได้</translation>
  </message>
  <message id="error.people-address">
    <extracomment>An entry of the file behind --people.</extracomment>
    <translation>ค่านี้ไม่ใช่ที่อยู่อีเมล</translation>
  </message>
  <message id="error.people-twice">
    <extracomment>An entry of the file behind --people; {address}: its address.</extracomment>
    <translation>มี {address} ซ้ำกัน</translation>
  </message>
  <message id="error.policy-help-desk">
    <extracomment>Error for the help desk's text in a policy file.</extracomment>
    <translation>helpDesk ต้องเป็นข้อความสั้นบรรทัดเดียว เช่น “ฝ่ายไอที โทร 1234”</translation>
  </message>
  <message id="error.policy-ispdb">
    <extracomment>Error for the key ispdb in a policy file; ispdb, https and none stay as they are.</extracomment>
    <translation>ispdb ต้องเป็น URL แบบ https หรือ none</translation>
  </message>
  <message id="error.policy-key">
    <extracomment>Error for a key in a policy file that means nothing; {key} is the key.</extracomment>
    <translation>ในนโยบายไม่มี “{key}” ดูชื่อที่ตั้งได้จาก mailadvisor rules</translation>
  </message>
  <message id="error.policy-languages">
    <extracomment>Error for the key languages in a policy file; {one} and {other} are the words th and en.</extracomment>
    <translation>ค่านี้ต้องเป็นรายการที่มี {one} หรือ {other} หรือทั้งสองค่า โดยไม่ซ้ำกัน</translation>
  </message>
  <message id="error.policy-order">
    <extracomment>Error for thresholds in a policy file that contradict each other.</extracomment>
    <translation>เกณฑ์ขัดกันเอง nearlyFull ต้องไม่เกิน full จำนวนวันที่เก็บสำเนาและจำนวนวันที่คาดการณ์ต้องเรียงจากน้อยไปมาก</translation>
  </message>
  <message id="error.profile-alone">
    <extracomment>Error when --profile is combined with -o, --domain or several --client.</extracomment>
    <translation>--profile ใช้กับ --client เดียวและ --account เดียว โดยไม่ใส่ -o</translation>
  </message>
  <message id="error.profile-or-folder">
    <extracomment>Error for setup when a profile and a folder were given.</extracomment>
    <translation>เลือกได้อย่างเดียว ว่าจะเพิ่มบัญชีในโปรไฟล์ หรือสร้างไฟล์ไว้ในโฟลเดอร์</translation>
  </message>
  <message id="error.profile-too-large">
    <extracomment>Error when a folder named as a mail program's profile has over a thousand files of the kind that is read.</extracomment>
    <translation>โฟลเดอร์นี้มีไฟล์มากเกินกว่าจะเป็นโปรไฟล์</translation>
  </message>
  <message id="error.program-running">
    <extracomment>Error of write --profile: the mail program {client} has this profile open.</extracomment>
    <translation>{client} เปิดอยู่ ถ้าเพิ่มบัญชีตอนนี้ โปรแกรมจะเขียนทับของที่เพิ่ม</translation>
  </message>
  <message id="error.program-running.remedy">
    <extracomment>What to do about it.</extracomment>
    <translation>ปิดโปรแกรมก่อน แล้วสั่งใหม่อีกครั้ง</translation>
  </message>
  <message id="error.resolver-address">
    <extracomment>The value of --resolver is no IP address; {text} is the value as given.</extracomment>
    <translation>“{text}” ไม่ใช่หมายเลขไอพีของเซิร์ฟเวอร์ DNS</translation>
  </message>
  <message id="error.rollout-with-shard">
    <extracomment>Error of deploy --rollout together with --shard</extracomment>
    <translation>ส่วนเดียวยังไม่มีชุดติดตั้งให้รายงานผล</translation>
  </message>
  <message id="error.rollout-without-kit">
    <extracomment>Error of deploy: --rollout without --kit</extracomment>
    <translation>--rollout ใช้คู่กับ --kit</translation>
  </message>
  <message id="error.roster-beside-password">
    <extracomment>Error of deploy: the roster is - (standard input) and the password comes from there as well.</extracomment>
    <translation>รับทั้งรายชื่อและรหัสผ่านจาก stdin พร้อมกันไม่ได้</translation>
  </message>
  <message id="error.roster-characters">
    <extracomment>Error for one row of a roster whose name or user name holds line breaks or broken characters.</extracomment>
    <translation>ชื่อหรือชื่อผู้ใช้มีอักขระที่ใช้ไม่ได้</translation>
  </message>
  <message id="error.roster-concealed">
    <extracomment>Error of deploy: Microsoft 365 wrote codes instead of addresses into its report.</extracomment>
    <translation>Microsoft 365 ซ่อนที่อยู่อีเมลไว้ รายงานจึงมีแต่รหัสแทนชื่อ</translation>
  </message>
  <message id="error.roster-duplicate">
    <extracomment>Error for one row of a roster; {line} is the line where the same address stood first.</extracomment>
    <translation>อีเมลนี้มีแล้วที่บรรทัด {line}</translation>
  </message>
  <message id="error.roster-duplicate-in-list">
    <extracomment>Error for one row of one of several rosters; {file} is the list, {line} the line in it where the same address stood first.</extracomment>
    <translation>อีเมลนี้มีแล้วที่บรรทัด {line} ของ {file}</translation>
  </message>
  <message id="error.roster-empty">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>ไฟล์ {file} ว่างเปล่า</translation>
  </message>
  <message id="error.roster-encoding">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>อ่านตัวอักษรในไฟล์ {file} ไม่ได้ ไม่ตรงกับทั้ง UTF-8, UTF-16, Windows-874 (ภาษาไทย) และ Windows-1252</translation>
  </message>
  <message id="error.roster-field-too-long">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>มีช่องที่ยาวเกินไปในแถวนี้</translation>
  </message>
  <message id="error.roster-json">
    <extracomment>Error of deploy for one entry of a JSON file.</extracomment>
    <translation>ข้อมูล JSON ตรงนี้เสีย</translation>
  </message>
  <message id="error.roster-line-too-long">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>บรรทัดนี้ยาวเกินไป</translation>
  </message>
  <message id="error.roster-map">
    <extracomment>Error for the option --map; {entry} is what was typed.</extracomment>
    <translation>ไม่พบคอลัมน์ตามที่ระบุใน --map {entry}</translation>
  </message>
  <message id="error.roster-no-address">
    <extracomment>Error when no column of a roster holds e-mail addresses.</extracomment>
    <translation>หาคอลัมน์ที่เป็นอีเมลไม่พบ</translation>
  </message>
  <message id="error.roster-no-domains">
    <extracomment>Error of deploy: no address of the roster has the part after the @.</extracomment>
    <translation>คอลัมน์ที่อยู่อีเมลมีแต่ส่วนหน้าเครื่องหมาย @</translation>
  </message>
  <message id="error.roster-nobody">
    <extracomment>Error of deploy: a list that has a header only</extracomment>
    <translation>รายชื่อมีแต่หัวคอลัมน์ ไม่มีบัญชีเลย</translation>
  </message>
  <message id="error.roster-open-quote">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>แถวนี้เปิดเครื่องหมายคำพูดแล้วไม่ปิด</translation>
  </message>
  <message id="error.roster-row-encoding">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>แถวนี้ใช้รหัสตัวอักษรต่างจากส่วนอื่นของไฟล์ หรือข้อมูลเสีย</translation>
  </message>
  <message id="error.roster-row-without-address">
    <extracomment>Error for one row of a roster; its line number is shown beside it.</extracomment>
    <translation>แถวนี้ไม่มีอีเมล</translation>
  </message>
  <message id="error.roster-spool">
    <extracomment>Error of deploy: a temporary file could not be written; {file} is the roster.</extracomment>
    <translation>เก็บข้อมูลระหว่างอ่านรายชื่อไม่ได้ ดิสก์สำหรับไฟล์ชั่วคราวเต็ม หรือไม่ให้บันทึก</translation>
  </message>
  <message id="error.roster-too-many">
    <extracomment>Error of deploy: more lists were given than can be joined.</extracomment>
    <translation>ไฟล์รายชื่อมากเกินกว่าที่โปรแกรมรวมได้</translation>
  </message>
  <message id="error.roster-too-many-fields">
    <extracomment>Error for one row of a roster; its line number is shown beside it. {fields} and {columns} are numbers</extracomment>
    <translation>แถวนี้มี {fields} ช่อง แต่รายชื่อมี {columns} คอลัมน์ ถ้าในช่องใดมีเครื่องหมายคั่น ต้องใส่เครื่องหมายคำพูดครอบช่องนั้น</translation>
  </message>
  <message id="error.roster-unreadable">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>อ่านไฟล์ {file} ไม่ได้</translation>
  </message>
  <message id="error.roster-workbook">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>อ่าน {file} ไม่ได้ อาจเป็นไฟล์ของ Excel รุ่นเก่า ไฟล์ที่ตั้งรหัสผ่านไว้ หรือไม่ใช่ไฟล์รายชื่อ</translation>
  </message>
  <message id="error.roster-zip">
    <extracomment>Error of deploy; {file} is the roster.</extracomment>
    <translation>ไฟล์ {file} เสีย หรือเข้ารหัสไว้</translation>
  </message>
  <message id="error.serve-base-url">
    <extracomment>An error of `serve`; the option stands before it.</extracomment>
    <translation>นี่ไม่ใช่ URL แบบ http หรือ https</translation>
  </message>
  <message id="error.serve-domain-twice">
    <extracomment>An error of `serve`; the file stands before it. {domain} is a domain.</extracomment>
    <translation>มีไฟล์อื่นที่ใช้กับ {domain} อยู่แล้ว จึงไม่ใช้ไฟล์นี้</translation>
  </message>
  <message id="error.serve-folder">
    <extracomment>An error of `serve`; the folder stands before it. {reason} is the system&apos;s own words.</extracomment>
    <translation>เปิดดูรายชื่อไฟล์ในโฟลเดอร์นี้ไม่ได้: {reason}</translation>
  </message>
  <message id="error.serve-links">
    <extracomment>serve --links without what it needs.</extracomment>
    <translation>--links ต้องใช้คู่กับ --people, --link-key และ --base-url</translation>
  </message>
  <message id="error.serve-logo-kind">
    <extracomment>An error of `serve`; the picture&apos;s file stands before it.</extracomment>
    <translation>โลโก้ไม่ใช่ภาพชนิด PNG, SVG, JPEG หรือ WebP</translation>
  </message>
  <message id="error.serve-logo-size">
    <extracomment>An error of `serve`; the picture&apos;s file stands before it.</extracomment>
    <translation>โลโก้มีขนาดเกิน 100 KiB</translation>
  </message>
  <message id="error.serve-no-domain">
    <extracomment>An error of `serve`.</extracomment>
    <translation>ยังไม่มีโดเมนที่จะให้บริการ</translation>
  </message>
  <message id="error.serve-people-pair">
    <extracomment>serve: one of --people and --link-key is missing.</extracomment>
    <translation>--people และ --link-key ต้องใช้คู่กัน</translation>
  </message>
  <message id="error.serve-rate">
    <extracomment>An error of `serve`; the option --rate stands before it.</extracomment>
    <translation>อัตรานี้ใช้ไม่ได้ ให้ใส่แบบ 20/s หรือ none</translation>
  </message>
  <message id="error.serve-sign-command">
    <extracomment>An error of `serve`; the option stands before it.</extracomment>
    <translation>คำสั่งว่างเปล่า หรือมีเครื่องหมายคำพูดที่ไม่ได้ปิด</translation>
  </message>
  <message id="error.serve-sign-system">
    <extracomment>An error of `serve`; the option stands before it.</extracomment>
    <translation>ระบบนี้ยังใช้โปรแกรมลงลายเซ็นไม่ได้ แต่ใช้ --sign-cert ของ `write` ได้</translation>
  </message>
  <message id="error.serve-tls-pair">
    <extracomment>An error of `serve`.</extracomment>
    <translation>ต้องใช้ --tls-cert กับ --tls-key คู่กัน</translation>
  </message>
  <message id="error.setup-client">
    <extracomment>Error of setup: the mail program named with --client is not among those that can be set up. {client} is its id.</extracomment>
    <translation>{client} ไม่อยู่ในรายการโปรแกรมที่ตั้งค่าให้ได้ หรือใช้การตั้งค่านี้ไม่ได้</translation>
  </message>
  <message id="error.setup-declined">
    <extracomment>Shown when the person answers no to the last question of setup.</extracomment>
    <translation>ยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="error.setup-no-client">
    <extracomment>Error of setup when no installed client writer can express the account.</extracomment>
    <translation>ไม่มีโปรแกรมอีเมลใดในรายการที่ใช้การตั้งค่านี้ได้</translation>
  </message>
  <message id="error.setup-password-in-file">
    <extracomment>Error of setup when the file of --answers holds a password.</extracomment>
    <translation>ไฟล์คำตอบต้องไม่มีรหัสผ่าน</translation>
  </message>
  <message id="error.setup-places">
    <extracomment>Error of setup when only some of --devices, --webmail and --shared were given, or values that no answer means.</extracomment>
    <translation>ตัวเลือกเหล่านี้รวมกันเป็นคำตอบของคำถามเดียว คือเปิดอ่านอีเมลที่ไหนบ้าง</translation>
  </message>
  <message id="error.setup-places.remedy">
    <extracomment>Next step after error.setup-places. The options are typed as they stand.</extracomment>
    <translation>ใส่ให้ครบทั้งสามตัว คือ --devices 0 ถึง 3 กับ --webmail และ --shared หรือไม่ใส่เลยแล้วตอบตอนถาม</translation>
  </message>
  <message id="error.setup-stdin">
    <extracomment>Error of setup when --non-interactive and --password-stdin are given together.</extracomment>
    <translation>standard input ใช้รับคำตอบอยู่แล้ว</translation>
  </message>
  <message id="error.setup-unanswered">
    <extracomment>Error of setup when a question has no answer and nobody can be asked; {question} is the id of the question.</extracomment>
    <translation>ยังไม่มีคำตอบของคำถาม {question} และถามคุณไม่ได้ เพราะไม่ได้เปิดจากหน้าต่างเทอร์มินัล</translation>
  </message>
  <message id="error.shard">
    <extracomment>Error: the value of --shard cannot be read</extracomment>
    <translation>ค่าของ --shard ไม่ถูกต้อง</translation>
  </message>
  <message id="error.shard-auto">
    <extracomment>Error: --shard auto outside of an array of jobs</extracomment>
    <translation>ไม่มีค่าใดบอกว่างานนี้เป็นส่วนที่เท่าไร</translation>
  </message>
  <message id="error.sign-pair">
    <extracomment>Error when only one of --sign-cert and --sign-key is given.</extracomment>
    <translation>ต้องใส่ --sign-cert และ --sign-key คู่กัน</translation>
  </message>
  <message id="error.tls-certificate">
    <extracomment>The file of `serve --tls-cert` cannot be used; {file} is its path.</extracomment>
    <translation>ในไฟล์ {file} ไม่มีใบรับรองที่ใช้ได้</translation>
  </message>
  <message id="error.tls-key">
    <extracomment>The file of `serve --tls-key` cannot be used; {file} is its path.</extracomment>
    <translation>ในไฟล์ {file} ไม่มีกุญแจที่คู่กับใบรับรอง</translation>
  </message>
  <message id="error.trusted-proxy">
    <extracomment>A value of `serve --trusted-proxy` is no IP address or network; {text} is the value as given.</extracomment>
    <translation>“{text}” ไม่ใช่หมายเลขไอพีของเว็บเซิร์ฟเวอร์</translation>
  </message>
  <message id="error.two-password-sources">
    <extracomment>Error: more than one of the password options was given.</extracomment>
    <translation>เลือกที่มาของรหัสผ่านได้ทางเดียว</translation>
  </message>
  <message id="error.undo-changed">
    <extracomment>Error of undo for the file {path}, which changed since and in which nothing can be told to be ours.</extracomment>
    <translation>ไฟล์ {path} ถูกแก้ไปแล้วหลังจากนั้น และแยกไม่ออกแล้วว่าส่วนไหนเพิ่มเข้ามา จึงไม่ได้แก้อะไร</translation>
  </message>
  <message id="error.undo-keyring">
    <extracomment>Error of undo, when the files are back: {label} is what the keyring shows of the password, an address.</extracomment>
    <translation>คืนค่าการตั้งค่าแล้ว แต่รหัสผ่านของ {label} ยังอยู่ในพวงกุญแจของเครื่อง เพราะพวงกุญแจไม่ได้ปลดล็อก</translation>
  </message>
  <message id="error.undo-no-place">
    <extracomment>Error when a mail program's files cannot be kept before they are changed; {path} is the folder.</extracomment>
    <translation>ยังไม่ได้แก้อะไร เพราะเก็บไฟล์เดิมไว้ใน {path} ไม่ได้ ถ้าแก้ไปจะคืนค่าเดิมไม่ได้</translation>
  </message>
  <message id="error.undo-nothing">
    <extracomment>Error of undo, and its list, when nothing was done that can be taken back.</extracomment>
    <translation>ไม่มีรายการที่คืนค่าเดิมได้</translation>
  </message>
  <message id="error.undo-unknown">
    <extracomment>Error of undo for a code that is not in its list; {id} is the code.</extracomment>
    <translation>ไม่มีรายการรหัส “{id}” ที่คืนค่าเดิมได้</translation>
  </message>
  <message id="error.undo-unreadable">
    <extracomment>Warning for a file {path} that undo needs and that is damaged or was changed by others.</extracomment>
    <translation>อ่านไฟล์ {path} ไม่ได้ จึงคืนค่าเดิมตามไฟล์นี้ไม่ได้</translation>
  </message>
  <message id="error.unexplained">
    <extracomment>Error that has no explanation of its own.</extracomment>
    <translation>โปรแกรมทำสิ่งนี้ไม่สำเร็จ</translation>
  </message>
  <message id="error.unknown-argument">
    <extracomment>Error: {argument} stands on the command line and means nothing.</extracomment>
    <translation>ไม่รู้จัก “{argument}”</translation>
  </message>
  <message id="error.unknown-audit-code">
    <extracomment>Error of --ignore; {code} is the word that was typed.</extracomment>
    <translation>“{code}” ไม่ใช่รหัสของการตรวจ</translation>
  </message>
  <message id="error.unknown-audit-code.remedy">
    <extracomment>Remedy for an unknown code in --ignore; the command stands last.</extracomment>
    <translation>ดูรหัสทั้งหมดด้วยคำสั่ง: mailadvisor audit --rules</translation>
  </message>
  <message id="error.unknown-call-question">
    <extracomment>A wrong --answer; {questions} is a list of words.</extracomment>
    <translation>ไม่มีคำถามนี้ ใช้ได้เฉพาะ {questions}</translation>
  </message>
  <message id="error.unknown-client">
    <extracomment>Error: {client} is no installed mail program.</extracomment>
    <translation>ยังสร้างไฟล์ตั้งค่าให้โปรแกรม “{client}” ไม่ได้</translation>
  </message>
  <message id="error.unknown-rule">
    <extracomment>Error: {rule} is no rule.</extracomment>
    <translation>ไม่มีกฎชื่อ “{rule}”</translation>
  </message>
  <message id="error.where">
    <extracomment>Line below an error; {place} is a file, line, option, address or server.</extracomment>
    <translation>ตำแหน่ง: {place}</translation>
  </message>
  <message id="error.write-changed-since">
    <extracomment>Error when a file of the profile was changed between reading and writing; {path} is the file.</extracomment>
    <translation>เพิ่งมีโปรแกรมอื่นแก้ {path} จึงยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="error.write-disk-full">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>พื้นที่ดิสก์ไม่พอสำหรับ {path} จึงยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="error.write-exists" numerus="yes">
    <extracomment>Error when files would be overwritten; {n} how many, {path} the first.</extracomment>
    <translation><numerusform>มีไฟล์เดิมอยู่แล้ว {n} ไฟล์ ไฟล์แรกคือ {path} จึงยังไม่ได้บันทึกไฟล์ใด</numerusform></translation>
  </message>
  <message id="error.write-failed">
    <extracomment>Error when writing files for any other reason; {path} is the file or folder, {reason} what the operating system said, in English.</extracomment>
    <translation>บันทึก {path} ไม่สำเร็จ ระบบแจ้งว่า {reason} ของเดิมยังอยู่ครบ</translation>
  </message>
  <message id="error.write-in-the-way">
    <extracomment>Error when a link, a folder or something else stands where a file belongs; {path} is the file.</extracomment>
    <translation>มีสิ่งอื่นที่ไม่ใช่ไฟล์หรือโฟลเดอร์ธรรมดาขวางอยู่ที่ {path} จึงยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="error.write-no-folder">
    <extracomment>Error when the folder of a file does not exist; {path} is the file.</extracomment>
    <translation>ไม่พบโฟลเดอร์ที่จะเก็บ {path}</translation>
  </message>
  <message id="error.write-other-run">
    <extracomment>Error when another run of this program is writing in the same folder; {path} is the folder.</extracomment>
    <translation>ตอนนี้ mailadvisor อีกตัวกำลังบันทึกไฟล์ใน {path} จึงยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="error.write-path">
    <extracomment>Error when a file name in the output could lead out of the folder or holds characters no file name should; {path} is the name.</extracomment>
    <translation>ใช้ {path} เป็นชื่อไฟล์ไม่ได้เพราะไม่ปลอดภัย</translation>
  </message>
  <message id="error.write-permission">
    <extracomment>Error when writing files; {path} is the file or folder.</extracomment>
    <translation>คุณไม่มีสิทธิ์บันทึกไฟล์ที่ {path} จึงยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="error.write-twice">
    <extracomment>Error when two files to be written have the same name; {path} is the name.</extracomment>
    <translation>จะมีไฟล์ {path} ซ้ำกันสองไฟล์ จึงยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="figures.limit">
    <extracomment>part of rule.figures-differ.caution; {size} is a size</extracomment>
    <translation>มีพื้นที่ทั้งหมด {size}</translation>
  </message>
  <message id="figures.used">
    <extracomment>part of rule.figures-differ.caution; {size} is a size</extracomment>
    <translation>ใช้ไปแล้ว {size}</translation>
  </message>
  <message id="form.address">
    <extracomment>On the form, before a line to write on.</extracomment>
    <translation>ที่อยู่อีเมล</translation>
  </message>
  <message id="form.collect">
    <extracomment>On the form, heading of the part for those who collect the answers.</extracomment>
    <translation>สำหรับฝ่ายไอที: วิธีกรอกตาราง</translation>
  </message>
  <message id="form.collect.how">
    <extracomment>On the form, for those who collect the answers; the table with the columns and their values follows.</extracomment>
    <translation>ตาราง (ไฟล์ CSV) มีคนละหนึ่งแถว ถ้าเลือกหลายที่ ให้ใส่ในช่องเดียวกันและเว้นวรรค เช่น 1 3 ข้อที่ไม่ได้ตอบให้เว้นว่าง แล้วส่งตารางให้คำสั่ง deploy ด้วย --needs</translation>
  </message>
  <message id="form.name">
    <extracomment>On the form, before a line to write on.</extracomment>
    <translation>ชื่อ</translation>
  </message>
  <message id="form.no">
    <extracomment>On the form, an answer to tick.</extracomment>
    <translation>ไม่</translation>
  </message>
  <message id="form.title">
    <extracomment>Title of the form with the questions about how somebody reads mail; both languages stand on it.</extracomment>
    <translation>คุณใช้อีเมลอย่างไร</translation>
  </message>
  <message id="form.why">
    <extracomment>On the form, below its title.</extracomment>
    <translation>คำตอบของคุณช่วยให้ฝ่ายไอทีตั้งค่าโปรแกรมอีเมลให้เหมาะกับคุณ เลือกข้อที่ตรงกับคุณ แล้วส่งคืนฝ่ายไอที</translation>
  </message>
  <message id="form.yes">
    <extracomment>On the form, an answer to tick.</extracomment>
    <translation>ใช่</translation>
  </message>
  <message id="guide.afterwards">
    <extracomment>Printed page: heading above how to see that it works and how to undo it</extracomment>
    <translation>ตั้งเสร็จแล้ว</translation>
  </message>
  <message id="guide.before">
    <extracomment>Printed page: heading above what to save before anything is changed</extracomment>
    <translation>ก่อนเริ่ม</translation>
  </message>
  <message id="guide.code-use">
    <extracomment>Printed page: below the QR code</extracomment>
    <translation>สแกน QR แล้วคัดลอกค่าไปวางได้ ไม่ต้องกรอกเอง ใน QR ไม่มีรหัสผ่าน</translation>
  </message>
  <message id="guide.help">
    <extracomment>Printed page: heading of the card with the IT desk's name and number</extracomment>
    <translation>ติดตรงไหน ถามฝ่ายไอทีหรือผู้ให้บริการอีเมล</translation>
  </message>
  <message id="guide.identify">
    <extracomment>Printed page: heading above how to tell which program this is</extracomment>
    <translation>โปรแกรมนี้ใช่ไหม</translation>
  </message>
  <message id="guide.in-app-browser">
    <extracomment>Guide for a phone, shown on its screen only: apps such as LINE open links in a browser of their own, which opens no files; {apps} names such apps, {browsers} the browsers to use</extracomment>
    <translation>ถ้าเปิดหน้านี้จาก {apps} ให้เปิดใน {browsers} แทน ไม่อย่างนั้นจะเปิดไฟล์ตั้งค่าไม่ได้</translation>
  </message>
  <message id="guide.keep-password">
    <extracomment>Printed page: under the IT desk number</extracomment>
    <translation>อย่าจดรหัสผ่านลงในแผ่นนี้ ฝ่ายไอทีจะไม่ถามรหัสผ่านจากคุณ</translation>
  </message>
  <message id="guide.own-password">
    <extracomment>Printed page: stands in a password box instead of a value</extracomment>
    <translation>รหัสผ่านอีเมลของคุณ</translation>
  </message>
  <message id="guide.password">
    <extracomment>Printed page: heading of the card about the password when no IT desk is known</extracomment>
    <translation>เรื่องรหัสผ่าน</translation>
  </message>
  <message id="guide.purpose-english">
    <extracomment>List of written files: a printed page in English; {program} is the program's name</extracomment>
    <translation>แผ่นคู่มือ {program} ภาษาอังกฤษ</translation>
  </message>
  <message id="guide.purpose-thai">
    <extracomment>List of written files: a printed page in Thai; {program} is the program's name</extracomment>
    <translation>แผ่นคู่มือ {program} ภาษาไทย</translation>
  </message>
  <message id="guide.screens">
    <extracomment>Printed page: heading above the numbered screens of the program</extracomment>
    <translation>ทำตามทีละหน้าจอ</translation>
  </message>
  <message id="guide.set-up-as">
    <extracomment>Printed page, under the heading when there was no advice; {type} is IMAP or POP3</extracomment>
    <translation>ตั้งเป็นแบบ {type}</translation>
  </message>
  <message id="guide.stays-behind">
    <extracomment>Printed page: heading above what does not come along to the new account</extracomment>
    <translation>สิ่งที่ไม่ตามมาด้วย</translation>
  </message>
  <message id="guide.title-corrected">
    <extracomment>Heading of a printed page: the account stays as it is, its settings are checked and put right; {program} is the program, {type} IMAP or POP3</extracomment>
    <translation>{program}: ใช้ {type} เหมือนเดิม แค่แก้ค่าให้ถูก</translation>
  </message>
  <message id="guide.title-imap-to-pop3">
    <extracomment>Heading of a printed page: the account is there as IMAP and shall be read as POP3; {program} is the program</extracomment>
    <translation>{program}: เปลี่ยนจาก IMAP เป็น POP3</translation>
  </message>
  <message id="guide.title-moved">
    <extracomment>Heading of a printed page: the mailbox has moved to another server; {program} is the program, {type} IMAP or POP3</extracomment>
    <translation>{program}: อีเมลย้ายไปเซิร์ฟเวอร์ใหม่</translation>
  </message>
  <message id="guide.title-new">
    <extracomment>Heading of a printed page: a new account in a mail program; {program} is its name, {type} IMAP or POP3</extracomment>
    <translation>ตั้งค่าอีเมลใน {program}</translation>
  </message>
  <message id="guide.title-pop3-to-imap">
    <extracomment>Heading of a printed page: the account is there as POP3 and shall be read as IMAP; {program} is the program</extracomment>
    <translation>{program}: เปลี่ยนจาก POP3 เป็น IMAP</translation>
  </message>
  <message id="guide.type-exactly">
    <extracomment>Printed page: below the heading of the numbered screens</extracomment>
    <translation>กรอกให้ตรงทุกตัวอักษร อย่าเว้นวรรคข้างหน้าหรือข้างหลัง ชื่อเมนูอาจต่างไปบ้างตามรุ่นของโปรแกรม</translation>
  </message>
  <message id="guide.unproven">
    <extracomment>Printed page: a sentence that no document of the program's maker proves; the star is explained above the screens; {text} is the sentence</extracomment>
    <translation>{text} *</translation>
  </message>
  <message id="guide.unproven-means">
    <extracomment>Printed page: what the star behind a sentence means</extracomment>
    <translation>* ไม่มีบอกไว้ในคู่มือของผู้ผลิต หน้าจอจริงอาจต่างจากนี้</translation>
  </message>
  <message id="help.arguments">
    <extracomment>Heading in the help, above what a command takes without an option.</extracomment>
    <translation>ข้อมูลที่ใส่</translation>
  </message>
  <message id="help.command-options">
    <extracomment>Heading in the help.</extracomment>
    <translation>ตัวเลือกของคำสั่งนี้</translation>
  </message>
  <message id="help.commands">
    <extracomment>Heading in the help.</extracomment>
    <translation>คำสั่ง</translation>
  </message>
  <message id="help.common-options">
    <extracomment>Heading in the help.</extracomment>
    <translation>ตัวเลือกที่ใช้ได้กับทุกคำสั่ง</translation>
  </message>
  <message id="help.usage">
    <extracomment>Label before the usage line of the help.</extracomment>
    <translation>วิธีใช้:</translation>
  </message>
  <message id="here.cancel">
    <extracomment>Page of setup --browser: button that ends the set-up; nothing is written.</extracomment>
    <translation>ออกโดยไม่แก้ไขอะไร</translation>
  </message>
  <message id="here.done">
    <extracomment>Page of setup --browser: heading at the end.</extracomment>
    <translation>ตั้งค่าอีเมลเสร็จแล้ว</translation>
  </message>
  <message id="here.dry-run">
    <extracomment>Page of setup --browser: heading at the end, with --dry-run.</extracomment>
    <translation>ถ้าตั้งค่าจริงจะเปลี่ยนตามนี้ ตอนนี้ยังไม่ได้แก้ไขอะไร</translation>
  </message>
  <message id="here.enter">
    <extracomment>Page of setup --browser: button of the file that leads to it, for browsers without scripts.</extracomment>
    <translation>เปิดหน้าตั้งค่าอีเมล</translation>
  </message>
  <message id="here.entering">
    <extracomment>Page of setup --browser: heading of the file that leads to it.</extracomment>
    <translation>กำลังเปิดหน้าตั้งค่าอีเมล</translation>
  </message>
  <message id="here.failed">
    <extracomment>Page of setup --browser: heading at the end when nothing was written.</extracomment>
    <translation>ยังไม่ได้ตั้งค่า</translation>
  </message>
  <message id="here.file-changed">
    <extracomment>Page of setup --browser: above the path of a file.</extracomment>
    <translation>ไฟล์ที่จะแก้ไข</translation>
  </message>
  <message id="here.file-new">
    <extracomment>Page of setup --browser: above the path of a file.</extracomment>
    <translation>ไฟล์ใหม่</translation>
  </message>
  <message id="here.file-unshown">
    <extracomment>Page of setup --browser: in the place of the lines that change in a file.</extracomment>
    <translation>ไม่มีบรรทัดให้แสดง เพราะเนื้อหาเหมือนเดิมหรือไม่ใช่ข้อความ</translation>
  </message>
  <message id="here.finish">
    <extracomment>Page of setup --browser: button that ends the program.</extracomment>
    <translation>เสร็จแล้ว</translation>
  </message>
  <message id="here.footer">
    <extracomment>Page of setup --browser: at the foot of every page.</extracomment>
    <translation>หน้านี้เปิดได้เฉพาะในเครื่องนี้ รหัสผ่านที่พิมพ์จะส่งไปที่เซิร์ฟเวอร์อีเมลของคุณเท่านั้น</translation>
  </message>
  <message id="here.goodbye">
    <extracomment>Page of setup --browser: heading of the last page.</extracomment>
    <translation>เรียบร้อย</translation>
  </message>
  <message id="here.goodbye.help">
    <extracomment>Page of setup --browser: below here.goodbye.</extracomment>
    <translation>ปิดหน้านี้ได้</translation>
  </message>
  <message id="here.lost">
    <extracomment>Page of setup --browser: heading when the program no longer answers.</extracomment>
    <translation>การตั้งค่าจบแล้ว ปิดหน้านี้ได้</translation>
  </message>
  <message id="here.not-opened">
    <extracomment>setup --browser at the terminal when no browser could be started; {file} is a path.</extracomment>
    <translation>เปิดเบราว์เซอร์จากที่นี่ไม่ได้ ให้เปิดไฟล์นี้ในเบราว์เซอร์เอง: {file}</translation>
  </message>
  <message id="here.note">
    <extracomment>Page of setup --browser: heading above a text for the IT desk.</extracomment>
    <translation>ข้อความสำหรับส่งให้ฝ่ายไอที</translation>
  </message>
  <message id="here.note.help">
    <extracomment>Page of setup --browser: below here.note.</extracomment>
    <translation>คัดลอกไปส่งให้ฝ่ายไอทีหรือผู้ให้บริการอีเมล ในข้อความไม่มีรหัสผ่าน</translation>
  </message>
  <message id="here.note.keep">
    <extracomment>Page of setup --browser: link below the text for the IT desk.</extracomment>
    <translation>เก็บเป็นไฟล์</translation>
  </message>
  <message id="here.nothing-to-do">
    <extracomment>Page of setup --browser: heading at the end when no mail program has to be set up.</extracomment>
    <translation>ไม่ต้องแก้ไขอะไรในเครื่องนี้</translation>
  </message>
  <message id="here.opened">
    <extracomment>setup --browser at the terminal; {file} is a path.</extracomment>
    <translation>ตั้งค่าต่อในเบราว์เซอร์ ถ้าไม่มีหน้าใดเปิดขึ้นมา ให้เปิดไฟล์นี้เอง: {file}</translation>
  </message>
  <message id="here.outdated">
    <extracomment>Page of setup --browser: an answer came from a page that had been left behind, by the browser's back button say.</extracomment>
    <translation>หน้านั้นเก่าแล้ว ตอนนี้อยู่ที่ข้อนี้</translation>
  </message>
  <message id="here.password">
    <extracomment>Page of setup --browser: the question for the password; {login} is the user name.</extracomment>
    <translation>รหัสผ่านของ {login}</translation>
  </message>
  <message id="here.password-empty">
    <extracomment>Page of setup --browser: nothing was typed as the password.</extracomment>
    <translation>พิมพ์รหัสผ่าน หรือเลือกไปต่อโดยไม่ใส่รหัสผ่าน</translation>
  </message>
  <message id="here.password.help">
    <extracomment>Page of setup --browser: help for the password; {host} is the mail server.</extracomment>
    <translation>ถ้าใส่รหัสผ่าน โปรแกรมจะดูให้ได้ว่าพื้นที่อีเมลใกล้เต็มหรือยัง และลองใช้งานให้ตอนท้าย รหัสผ่านส่งแบบเข้ารหัสไปที่เซิร์ฟเวอร์อีเมลของคุณ ({host}) เท่านั้น และจะไม่เก็บไว้ ถ้าคุณไม่ได้สั่งให้เก็บ</translation>
  </message>
  <message id="here.planned">
    <extracomment>Page of setup --browser: heading above the files that would be written.</extracomment>
    <translation>สิ่งที่จะเปลี่ยน</translation>
  </message>
  <message id="here.refresh">
    <extracomment>Page of setup --browser: link below here.working, for browsers without scripts.</extracomment>
    <translation>ดูว่าถึงไหนแล้ว</translation>
  </message>
  <message id="here.refused">
    <extracomment>Page of setup --browser: below why somebody is not let in.</extracomment>
    <translation>ถ้าต้องการเริ่มใหม่ ให้ปิดหน้านี้แล้วเปิดการตั้งค่าอีเมลอีกครั้ง (mailadvisor setup --browser)</translation>
  </message>
  <message id="here.show-lines" numerus="yes">
    <extracomment>Page of setup --browser: opens the lines that change in a file; {n} is how many.</extracomment>
    <translation><numerusform>ดูทั้งหมด {n} บรรทัด</numerusform></translation>
  </message>
  <message id="here.stranger">
    <extracomment>Page of setup --browser: why somebody is not let in: another browser, or set-up was opened there.</extracomment>
    <translation>การตั้งค่าเปิดอยู่ในเบราว์เซอร์อื่น</translation>
  </message>
  <message id="here.title">
    <extracomment>Page of setup --browser: its name, at the top of every page.</extracomment>
    <translation>ตั้งค่าอีเมลในเครื่องนี้</translation>
  </message>
  <message id="here.trial">
    <extracomment>Page of setup --browser: heading above what trying out the account has shown.</extracomment>
    <translation>ลองใช้งานแล้วเป็นอย่างไร</translation>
  </message>
  <message id="here.undo">
    <extracomment>Page of setup --browser: button that takes back what was written.</extracomment>
    <translation>เลิกทำ ให้เป็นเหมือนเดิม</translation>
  </message>
  <message id="here.undone">
    <extracomment>Page of setup --browser: heading after here.undo.</extracomment>
    <translation>เลิกทำแล้ว</translation>
  </message>
  <message id="here.used-token">
    <extracomment>Page of setup --browser: why somebody is not let in: the file was opened a second time.</extracomment>
    <translation>ไฟล์นั้นใช้ไปแล้ว และใช้ได้ครั้งเดียว</translation>
  </message>
  <message id="here.welcome">
    <extracomment>Page of setup --browser: above the first question.</extracomment>
    <translation>ตอบไม่กี่ข้อ ก่อนแก้ไขอะไรจะแสดงให้ดูก่อน และเลิกทำภายหลังได้</translation>
  </message>
  <message id="here.without-password">
    <extracomment>Page of setup --browser: button beside the field for the password.</extracomment>
    <translation>ไปต่อโดยไม่ใส่รหัสผ่าน</translation>
  </message>
  <message id="here.working">
    <extracomment>Page of setup --browser: heading while servers are looked at.</extracomment>
    <translation>กำลังตรวจเซิร์ฟเวอร์อีเมล</translation>
  </message>
  <message id="here.working.help">
    <extracomment>Page of setup --browser: below here.working.</extracomment>
    <translation>ใช้เวลาไม่กี่วินาที เสร็จแล้วจะไปต่อเอง</translation>
  </message>
  <message id="here.written-but">
    <extracomment>Page of setup --browser: heading at the end when the files were written and the test mail went wrong.</extracomment>
    <translation>ตั้งค่าแล้ว แต่ยังใช้งานไม่ได้</translation>
  </message>
  <message id="here.wrong-host">
    <extracomment>Page of setup --browser: why somebody is not let in: another name was asked for.</extracomment>
    <translation>เปิดหน้านี้ด้วยชื่อนั้นไม่ได้</translation>
  </message>
  <message id="here.wrong-origin">
    <extracomment>Page of setup --browser: why somebody is not let in: another page sent the request.</extracomment>
    <translation>คำขอนี้ส่งมาจากหน้าอื่น จึงไม่รับ</translation>
  </message>
  <message id="here.wrong-token">
    <extracomment>Page of setup --browser: why somebody is not let in: the file is of another set-up.</extracomment>
    <translation>ไฟล์นั้นเป็นของการตั้งค่าครั้งอื่น</translation>
  </message>
  <message id="hint.address-wanted">
    <extracomment>Hint below the servers found, and a warning: the web site of the domain gives its mail settings only to those who name their address, and nothing was told of it. {subject} is the URL. --send-address is an option and stays as it is</extracomment>
    <translation>เว็บไซต์ของโดเมน ({subject}) ให้การตั้งค่าเมื่อทราบที่อยู่อีเมลเท่านั้น ถ้ายอมให้ส่งที่อยู่อีเมลไปที่เว็บไซต์นี้ (ไม่ส่งที่อื่น) ให้เพิ่ม --send-address</translation>
  </message>
  <message id="hint.admin-allows">
    <extracomment>Discovery, shown with the account: mail programs work only where the company's admin allows them. {subject} is the provider's name</extracomment>
    <translation>{subject} ใช้กับโปรแกรมอีเมลได้เมื่อผู้ดูแลของบริษัทอนุญาต IMAP และ POP3 เท่านั้น ถ้าลงชื่อเข้าใช้ไม่ได้ ถามฝ่ายไอที</translation>
  </message>
  <message id="hint.app-password">
    <extracomment>Discovery, shown with the account: a known hoster wants a password made for one program. {subject} is the hoster's name</extracomment>
    <translation>{subject} ไม่รับรหัสผ่านปกติจากโปรแกรมอีเมล ให้ลงชื่อเข้าใช้ผ่านหน้าเว็บของผู้ให้บริการ หรือสร้างรหัสผ่านสำหรับแอปในการตั้งค่าความปลอดภัยของบัญชีก่อน</translation>
  </message>
  <message id="hint.bridge">
    <extracomment>Discovery, shown when no server exists for mail programs: a known hoster needs its own bridge program. {subject} is the hoster's name</extracomment>
    <translation>โปรแกรมอีเมลติดต่อ {subject} โดยตรงไม่ได้ ต้องติดตั้งโปรแกรม Bridge ซึ่งใช้ได้เฉพาะแบบ IMAP บนคอมพิวเตอร์ (ไม่มีสำหรับมือถือ) และต้องจ่ายค่าบริการ ถ้าไม่มี ให้ใช้โปรแกรมของ {subject} เองหรือเว็บเมล</translation>
  </message>
  <message id="hint.captive-portal">
    <extracomment>Hint below the servers found; {subject} is the host that answered instead</extracomment>
    <translation>หน้าลงชื่อเข้าใช้ของเครือข่ายนี้ ({subject}) ตอบแทนเซิร์ฟเวอร์จริง ให้ลงชื่อเข้าใช้ในเบราว์เซอร์ก่อนแล้วลองใหม่</translation>
  </message>
  <message id="hint.catch-all-site">
    <extracomment>Hint below the servers found; {subject} is the host of the web site</extracomment>
    <translation>เว็บไซต์ {subject} ตอบทุกคำขอด้วยหน้าเว็บ จึงไม่มีการตั้งค่าอีเมลให้อ่าน</translation>
  </message>
  <message id="hint.exchange-like">
    <extracomment>Hint below the servers found; {subject} is the host that answered like a Microsoft Exchange server</extracomment>
    <translation>{subject} ตอบแบบเซิร์ฟเวอร์ Exchange ปกติใส่แค่ที่อยู่อีเมลใน Outlook ก็ตั้งค่าให้เอง ถ้าใช้โปรแกรมอื่น ถามฝ่ายไอทีว่าเปิด IMAP หรือ POP3 ไว้หรือไม่</translation>
  </message>
  <message id="hint.file-passed-over">
    <extracomment>Hint below the servers found, and a warning: a file of mail settings is published there, but cannot be used, so the settings come from elsewhere or are guessed. {subject} is the URL or file</extracomment>
    <translation>อ่านการตั้งค่าที่เผยแพร่ไว้ใน {subject} ไม่ได้ จึงข้ามไป ค่าที่แนะนำนี้มาจากแหล่งที่แน่นอนน้อยกว่า หรือเดาจากชื่อที่ใช้กันทั่วไป</translation>
  </message>
  <message id="hint.filter-service">
    <extracomment>Hint below the servers found; {subject} is the name of the filtering host</extracomment>
    <translation>อีเมลผ่านตัวกรอง {subject} ก่อน ให้สอบถามฝ่ายไอทีว่าบัญชีอีเมลอยู่ที่เซิร์ฟเวอร์ใด</translation>
  </message>
  <message id="hint.folder-limit">
    <extracomment>Discovery, shown with the account: IMAP shows only part of large folders. {subject} is the provider's name</extracomment>
    <translation>{subject} ให้โปรแกรมอีเมลเห็นเฉพาะ 10,000 ฉบับล่าสุดของแต่ละโฟลเดอร์ ฉบับเก่ากว่านั้นยังอยู่ แต่ดูได้ในเว็บเมลเท่านั้น</translation>
  </message>
  <message id="hint.invented-names">
    <extracomment>Hint below the servers found: this network's DNS answers for names that cannot exist. {subject} is the domain of the address</extracomment>
    <translation>เครือข่ายนี้ตอบแทนชื่อที่ไม่มีอยู่จริง คำตอบเกี่ยวกับ {subject} จึงเชื่อไม่ได้ ให้เปิดหน้าเว็บใดก็ได้แล้วลงชื่อเข้าใช้เครือข่ายก่อน จากนั้นลองใหม่</translation>
  </message>
  <message id="hint.look-alike">
    <extracomment>Hint below the servers found: the domain of the address may imitate another one with similar letters. {subject} is the domain</extracomment>
    <translation>{subject} มีตัวอักษรจากภาษาอื่นที่หน้าตาเหมือนตัวอังกฤษ ให้ตรวจดูว่าไม่ใช่ชื่อปลอมที่เลียนแบบชื่อที่คุณรู้จัก</translation>
  </message>
  <message id="hint.no-pop3">
    <extracomment>Discovery, shown with the account: a known hoster offers IMAP but no POP3. {subject} is the hoster's name</extracomment>
    <translation>{subject} ใช้ได้เฉพาะแบบ IMAP ไม่มี POP3</translation>
  </message>
  <message id="hint.oauth2-only">
    <extracomment>Discovery, shown with the account: a known hoster takes only OAuth2 (sign-in on its web page). {subject} is the hoster's name</extracomment>
    <translation>{subject} ไม่รับรหัสผ่านจากโปรแกรมอีเมลที่ใช้อ่าน ต้องใช้โปรแกรมที่ลงชื่อเข้าใช้ผ่านหน้าเว็บได้ (OAuth2)</translation>
  </message>
  <message id="hint.off-by-default">
    <extracomment>Discovery, shown with the account: IMAP and POP3 are switched off until the person switches them on in webmail. {subject} is the hoster's name</extracomment>
    <translation>{subject} ปิด IMAP และ POP3 ไว้ตั้งแต่แรก ให้เปิดใช้ในการตั้งค่าของเว็บเมลก่อน</translation>
  </message>
  <message id="hint.other-login">
    <extracomment>Discovery, shown with the account: an own domain at iCloud; the user name is that of the person's iCloud mailbox. {subject} is the provider's name</extracomment>
    <translation>ชื่อผู้ใช้ของ {subject} ไม่ใช่ที่อยู่อีเมลนี้ แต่เป็นส่วนหน้า @icloud.com ของที่อยู่ iCloud ในบัญชี Apple (Apple Account) ดูได้ที่ การตั้งค่า แตะชื่อคุณ แล้วเลือก iCloud และ Mail</translation>
  </message>
  <message id="hint.own-page-first">
    <extracomment>Discovery, shown with the account: a provider that is ending app passwords. {subject} is the provider's name</extracomment>
    <translation>{subject} ไม่รับรหัสผ่านปกติในโปรแกรมอีเมล ให้ใช้โปรแกรมที่ลงชื่อเข้าใช้ผ่านหน้าเว็บได้ (OAuth2) รหัสผ่านสำหรับแอปใช้ได้เฉพาะบัญชีที่หน้าความปลอดภัยยังให้สร้าง</translation>
  </message>
  <message id="hint.own-program">
    <extracomment>Discovery, shown when no server exists for mail programs: the provider's own programs only. {subject} is the provider's name</extracomment>
    <translation>{subject} ไม่มีทั้ง IMAP และ POP3 และไม่มีโปรแกรม Bridge ให้ใช้โปรแกรมของ {subject} เองหรือเว็บเมล</translation>
  </message>
  <message id="hint.paid-plan">
    <extracomment>Discovery, shown with the account: the smallest plan lets no mail program in. {subject} is the provider's name</extracomment>
    <translation>{subject} ให้ใช้โปรแกรมอีเมลได้เฉพาะบางแพ็กเกจ (แบบฟรีหรือแบบเล็กสุดใช้ไม่ได้) ถ้าลงชื่อเข้าใช้ไม่ได้ ตรวจดูว่าบัญชีนี้ใช้แพ็กเกจใด</translation>
  </message>
  <message id="hint.pop3-off-by-default">
    <extracomment>Discovery, shown with the account: IMAP is always on, POP3 is off at first. {subject} is the provider's name</extracomment>
    <translation>{subject} เปิด IMAP ให้บัญชีส่วนตัวเสมอ ส่วน POP3 ต้องเปิดในการตั้งค่าของเว็บเมลก่อน ถ้าเป็นบัญชีของบริษัท ผู้ดูแลอาจปิดไว้ทั้งสองแบบ</translation>
  </message>
  <message id="hint.remembered">
    <extracomment>Hint below the servers found: with --offline the servers are those an earlier run found. {subject} is a day such as 23 November 2026</extracomment>
    <translation>ครั้งนี้ไม่ได้ค้นหาใหม่ ใช้เซิร์ฟเวอร์ที่พบเมื่อวันที่ {subject}</translation>
  </message>
  <message id="hint.sending-off">
    <extracomment>Discovery, shown with the account: sending by mail programs (SMTP AUTH) may be switched off. {subject} is the provider's name</extracomment>
    <translation>{subject} ปิดการส่งจากโปรแกรมอีเมล (SMTP AUTH) ไว้ในหลายบริษัท ถ้าอ่านได้แต่ส่งไม่ได้ (ข้อผิดพลาด 535 5.7.139) ให้ฝ่ายไอทีเปิดให้บัญชีนี้</translation>
  </message>
  <message id="hint.service-not-offered">
    <extracomment>Hint below the servers found; {subject} is IMAP, POP3 or SMTP</extracomment>
    <translation>โดเมนแจ้งใน DNS ว่าไม่มีบริการ {subject}</translation>
  </message>
  <message id="hint.several-systems">
    <extracomment>Hint: the mail of the domain can be in more than one system, and which one holds this address cannot be told. {subject} is the list of their servers</extracomment>
    <translation>อีเมลของโดเมนนี้อยู่มากกว่าหนึ่งระบบ ({subject}) ให้ถามฝ่ายไอทีว่าที่อยู่อีเมลนี้อยู่ระบบไหน แล้วระบุด้วย --server</translation>
  </message>
  <message id="hint.sign-in-for-settings">
    <extracomment>Hint below the servers found; {subject} is the host that wants a sign-in before it tells the settings (Autodiscover)</extracomment>
    <translation>{subject} บอกการตั้งค่าให้เฉพาะโปรแกรมที่ลงชื่อเข้าใช้ Outlook หรือมือถืออาจตั้งค่าเองได้เมื่อใส่ที่อยู่อีเมลกับรหัสผ่าน ถ้าใช้โปรแกรมอื่น ขอชื่อเซิร์ฟเวอร์จากฝ่ายไอที</translation>
  </message>
  <message id="hint.takes-no-mail">
    <extracomment>Hint below the servers found; {subject} is the domain of the address</extracomment>
    <translation>{subject} แจ้งใน DNS ว่าไม่รับอีเมล ให้ตรวจดูว่าพิมพ์ที่อยู่อีเมลถูกหรือไม่</translation>
  </message>
  <message id="hint.wildcard-dns">
    <extracomment>Hint below the servers found; {subject} is the domain of the address</extracomment>
    <translation>ทุกชื่อใต้ {subject} ไปที่เดียวกันหมด (wildcard DNS) แม้มีเครื่องตอบก็ยังสรุปอะไรไม่ได้</translation>
  </message>
  <message id="html.chart-after">
    <extracomment>Legend of the picture of a mailbox filling up: after the first of the numbered things to do that frees space; {step} is its number in the list further up.</extracomment>
    <translation>ถ้าทำข้อ {step} ข้างบน</translation>
  </message>
  <message id="html.chart-as-now">
    <extracomment>Legend of the picture of a mailbox filling up.</extracomment>
    <translation>ถ้าไม่ทำอะไร</translation>
  </message>
  <message id="html.chart-pop3" numerus="yes">
    <extracomment>Legend of the picture of a mailbox filling up; {n} is a number of days.</extracomment>
    <translation><numerusform>ถ้าใช้ POP3 เก็บสำเนาไว้ {n} วัน</numerusform></translation>
  </message>
  <message id="html.chart-title">
    <extracomment>Title of a picture on the HTML page: a mailbox filling up over time.</extracomment>
    <translation>พื้นที่อีเมลจะเต็มเมื่อไร</translation>
  </message>
  <message id="html.computer">
    <extracomment>In a picture on the HTML page; at most 12 letters wide.</extracomment>
    <translation>คอมพิวเตอร์</translation>
  </message>
  <message id="html.full-in-month">
    <extracomment>Beside a line of the picture of a mailbox filling up; {date} is a month.</extracomment>
    <translation>เต็มราวเดือน{date}</translation>
  </message>
  <message id="html.full-much-later" numerus="yes">
    <extracomment>Beside a line of the picture of a mailbox filling up: it does not reach the limit within {n} years.</extracomment>
    <translation><numerusform>ไม่เต็มภายใน {n} ปี</numerusform></translation>
  </message>
  <message id="html.full-on-day">
    <extracomment>Beside a line of the picture of a mailbox filling up; {date} is a day.</extracomment>
    <translation>เต็มประมาณวันที่ {date}</translation>
  </message>
  <message id="html.hindrance">
    <extracomment>Heading on the HTML page above what stands in the way of using the mailbox, and the next step.</extracomment>
    <translation>สิ่งที่ต้องแก้ก่อน</translation>
  </message>
  <message id="html.imap-caption">
    <extracomment>Below a picture on the HTML page: the mails are on the server, computer and phone show them.</extracomment>
    <translation>แบบ IMAP: อีเมลอยู่บนเซิร์ฟเวอร์ เปิดจากเครื่องไหนก็เห็นเหมือนกัน</translation>
  </message>
  <message id="html.mail-is-here">
    <extracomment>Legend of the pictures of where mail lives, beside a filled envelope.</extracomment>
    <translation>อีเมลอยู่ที่นี่</translation>
  </message>
  <message id="html.mail-is-shown">
    <extracomment>Legend of the pictures of where mail lives, beside an outlined envelope: the device shows mail that is on the server.</extracomment>
    <translation>เปิดดูที่นี่ แต่ตัวอีเมลอยู่บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="html.observed-on">
    <extracomment>Last line of the HTML page; {date} is the day the servers were looked at.</extracomment>
    <translation>ข้อมูลเมื่อวันที่ {date}</translation>
  </message>
  <message id="html.own-program">
    <extracomment>What to use, as a large word on the advice page, when no other program works.</extracomment>
    <translation>โปรแกรมของผู้ให้บริการ</translation>
  </message>
  <message id="html.phone">
    <extracomment>In a picture on the HTML page; at most 12 letters wide.</extracomment>
    <translation>มือถือ</translation>
  </message>
  <message id="html.pop3-caption">
    <extracomment>Below a picture on the HTML page: the computer has all mails, the server and the phone only a few.</extracomment>
    <translation>แบบ POP3: อีเมลอยู่ในคอมพิวเตอร์เครื่องเดียว บนเซิร์ฟเวอร์เหลือเฉพาะช่วงหลัง เครื่องอื่นจึงเห็นแค่นั้น</translation>
  </message>
  <message id="html.pop3-caption-keep">
    <extracomment>Below a picture on the HTML page, when POP3 deletes nothing: server and computer have all mails.</extracomment>
    <translation>แบบ POP3 ที่ไม่ลบ: คอมพิวเตอร์มีสำเนา และอีเมลยังอยู่บนเซิร์ฟเวอร์ครบ</translation>
  </message>
  <message id="html.recommended">
    <extracomment>On the HTML page, a small mark on the picture of the recommended type.</extracomment>
    <translation>แบบที่แนะนำ</translation>
  </message>
  <message id="html.server">
    <extracomment>In a picture on the HTML page; at most 12 letters wide.</extracomment>
    <translation>เซิร์ฟเวอร์</translation>
  </message>
  <message id="html.title">
    <extracomment>Title and first heading of the HTML page; {address} is the e-mail address.</extracomment>
    <translation>คำแนะนำการตั้งค่าอีเมล {address}</translation>
  </message>
  <message id="html.user-name">
    <extracomment>Label on the HTML page before the name to sign in with.</extracomment>
    <translation>ชื่อผู้ใช้</translation>
  </message>
  <message id="html.webmail">
    <extracomment>On the HTML page, large, in place of IMAP or POP3: webmail is the answer. One word.</extracomment>
    <translation>เว็บเมล</translation>
  </message>
  <message id="html.where-mail-lives">
    <extracomment>Heading on the HTML page above two pictures.</extracomment>
    <translation>อีเมลอยู่ที่ไหน</translation>
  </message>
  <message id="input.backup">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>อยากเก็บอีเมลไว้ในเครื่อง</translation>
  </message>
  <message id="input.current-type">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>บัญชีที่ตั้งไว้ตอนนี้</translation>
  </message>
  <message id="input.days-until-full">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>จำนวนวันก่อนเต็ม</translation>
  </message>
  <message id="input.devices">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>จำนวนเครื่องที่ใช้โปรแกรมอีเมล</translation>
  </message>
  <message id="input.domain-share">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>บัญชีนี้ใช้พื้นที่รวมของโดเมนไป</translation>
  </message>
  <message id="input.elsewhere">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>ต้องเห็นอีเมลเดียวกันมากกว่าหนึ่งที่</translation>
  </message>
  <message id="input.imap-offer">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>IMAP บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="input.inbox-bytes">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>ขนาดกล่องจดหมายเข้า</translation>
  </message>
  <message id="input.inbox-sent-gap">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>จำนวนวันที่อีเมลที่ส่งแล้วย้อนไปไกลกว่ากล่องจดหมายเข้า</translation>
  </message>
  <message id="input.known">
    <extracomment>`--explain`: {question} is an input.* text, {value} what was seen.</extracomment>
    <translation>{question}: {value}</translation>
  </message>
  <message id="input.limit">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>พื้นที่ทั้งหมด</translation>
  </message>
  <message id="input.moved-from">
    <extracomment>As input.phone-only.</extracomment>
    <translation>ก่อนย้าย อีเมลอยู่ที่เซิร์ฟเวอร์ไหน</translation>
  </message>
  <message id="input.phone-only">
    <extracomment>Question of --explain about what the rule looked at.</extracomment>
    <translation>เปิดอีเมลนี้จากมือถืออย่างเดียวหรือไม่</translation>
  </message>
  <message id="input.pop3-expire">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>เซิร์ฟเวอร์ลบอีเมลที่ดึงแบบ POP3 เองหลังกี่วัน</translation>
  </message>
  <message id="input.pop3-offer">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>POP3 บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="input.pop3-uidl">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>POP3 มีเลขประจำอีเมล (UIDL)</translation>
  </message>
  <message id="input.purpose">
    <extracomment>As input.phone-only.</extracomment>
    <translation>ใช้พื้นที่อีเมลนี้เพื่ออะไร</translation>
  </message>
  <message id="input.shared">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>มีคนอื่นเปิดอีเมลนี้ด้วย</translation>
  </message>
  <message id="input.space-is-tight">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>พื้นที่บนเซิร์ฟเวอร์มีน้อยหรือใกล้เต็ม</translation>
  </message>
  <message id="input.unknown">
    <extracomment>`--explain`: {question} is an input.* text, {why} a because.* clause.</extracomment>
    <translation>{question}: ไม่ทราบ เพราะ{why}</translation>
  </message>
  <message id="input.used">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>พื้นที่ที่ใช้ไป</translation>
  </message>
  <message id="input.used-share">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>สัดส่วนพื้นที่ที่ใช้ไป</translation>
  </message>
  <message id="input.webmail">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>การใช้เว็บเมล</translation>
  </message>
  <message id="input.webmail-reach">
    <extracomment>`--explain`: name of what a rule looked at, before its value.</extracomment>
    <translation>จำนวนวันที่ต้องดูย้อนหลังผ่านเว็บเมล</translation>
  </message>
  <message id="installed.account">
    <extracomment>An account in a profile: {account} is its address, {type} IMAP or POP3, {host} its server.</extracomment>
    <translation>{account} ({type}, {host})</translation>
  </message>
  <message id="installed.accounts-unknown">
    <extracomment>Under a profile whose accounts cannot be read.</extracomment>
    <translation>อ่านไม่ได้ว่ามีบัญชีอีเมลใดอยู่</translation>
  </message>
  <message id="installed.closed">
    <extracomment>In installed.profile: the program is not running.</extracomment>
    <translation>ปิดอยู่</translation>
  </message>
  <message id="installed.flatpak">
    <extracomment>In installed.profile: a program that came as a Flatpak.</extracomment>
    <translation>Flatpak</translation>
  </message>
  <message id="installed.no-accounts">
    <extracomment>Under a profile that holds no account.</extracomment>
    <translation>ไม่มีบัญชีอีเมล</translation>
  </message>
  <message id="installed.no-profile">
    <extracomment>Under a mail program that is installed and was never started.</extracomment>
    <translation>ยังไม่มีโปรไฟล์</translation>
  </message>
  <message id="installed.none">
    <extracomment>clients --installed found no mail program.</extracomment>
    <translation>ไม่พบโปรแกรมอีเมลที่สร้างการตั้งค่าให้ได้ในเครื่องนี้</translation>
  </message>
  <message id="installed.package">
    <extracomment>In installed.profile: a program that was installed in the usual way.</extracomment>
    <translation>ติดตั้งแบบปกติ</translation>
  </message>
  <message id="installed.profile">
    <extracomment>A profile of a mail program: {path} is its folder, {kind} where the program comes from (installed.package and the like), {state} whether it is running.</extracomment>
    <translation>{path} ({kind}, {state})</translation>
  </message>
  <message id="installed.registry">
    <extracomment>In installed.profile: the profile is a key in the registry of Windows.</extracomment>
    <translation>อยู่ในรีจิสทรี</translation>
  </message>
  <message id="installed.running">
    <extracomment>In installed.profile: the program is running.</extracomment>
    <translation>เปิดอยู่</translation>
  </message>
  <message id="installed.running-unknown">
    <extracomment>In installed.profile: nobody can tell whether the program is running.</extracomment>
    <translation>ไม่ทราบว่าเปิดอยู่หรือไม่</translation>
  </message>
  <message id="installed.snap">
    <extracomment>In installed.profile: a program that came as a Snap.</extracomment>
    <translation>Snap</translation>
  </message>
  <message id="job.it">
    <extracomment>Who mends it: the company's own IT.</extracomment>
    <translation>ฝ่ายไอที</translation>
  </message>
  <message id="job.network">
    <extracomment>Who mends it: whoever runs the line or the Wi-Fi.</extracomment>
    <translation>ผู้ดูแลเน็ตหรือ Wi-Fi ที่นั่น</translation>
  </message>
  <message id="job.provider">
    <extracomment>Who mends it.</extracomment>
    <translation>ผู้ให้บริการอีเมล</translation>
  </message>
  <message id="job.recipient">
    <extracomment>Who mends it: the other side.</extracomment>
    <translation>ผู้รับ</translation>
  </message>
  <message id="job.registrar">
    <extracomment>Who mends it: where the domain was registered.</extracomment>
    <translation>ผู้รับจดทะเบียนโดเมน</translation>
  </message>
  <message id="job.you">
    <extracomment>Who mends it: the caller.</extracomment>
    <translation>ผู้โทร</translation>
  </message>
  <message id="label.after-tls">
    <extracomment>Label before a colon or in a table: what a server offers after encryption.</extracomment>
    <translation>หลังเข้ารหัส</translation>
  </message>
  <message id="label.before-tls">
    <extracomment>Label before a colon or in a table: what a server offers before encryption.</extracomment>
    <translation>ก่อนเข้ารหัส</translation>
  </message>
  <message id="label.certificate-chain">
    <extracomment>Label in the probe's details: one certificate above the server's own.</extracomment>
    <translation>ใบรับรองชั้นถัดไป</translation>
  </message>
  <message id="label.certificate-days">
    <extracomment>Label in the probe's details: days until the certificate ends.</extracomment>
    <translation>จำนวนวันก่อนใบรับรองหมดอายุ</translation>
  </message>
  <message id="label.certificate-issuer">
    <extracomment>Label before a colon or in a table: who issued a certificate.</extracomment>
    <translation>ผู้ออกใบรับรอง</translation>
  </message>
  <message id="label.certificate-key">
    <extracomment>Label before a colon or in a table: kind and size of the certificate's key.</extracomment>
    <translation>กุญแจ</translation>
  </message>
  <message id="label.certificate-names">
    <extracomment>Label before a colon or in a table: host names in a certificate.</extracomment>
    <translation>ชื่อในใบรับรอง</translation>
  </message>
  <message id="label.certificate-sha256">
    <extracomment>Label before a colon or in a table: fingerprint of a certificate.</extracomment>
    <translation>ลายนิ้วมือ (SHA-256)</translation>
  </message>
  <message id="label.certificate-subject">
    <extracomment>Label before a colon or in a table: whom a certificate is for.</extracomment>
    <translation>ใบรับรองของ</translation>
  </message>
  <message id="label.duration">
    <extracomment>Label before a colon or in a table: how long a check took.</extracomment>
    <translation>เวลาที่ใช้</translation>
  </message>
  <message id="label.encryption">
    <extracomment>Label before a colon or in a table: version and cipher of the encryption.</extracomment>
    <translation>การเข้ารหัส</translation>
  </message>
  <message id="label.greeting">
    <extracomment>Label before a colon or in a table: the first line a server sends.</extracomment>
    <translation>ข้อความทักทาย</translation>
  </message>
  <message id="label.ip-address">
    <extracomment>Label before a colon or in a table: IP address of a server.</extracomment>
    <translation>หมายเลขไอพี</translation>
  </message>
  <message id="label.key-exchange">
    <extracomment>Label in the probe's details: the key exchange group, such as X25519.</extracomment>
    <translation>การแลกเปลี่ยนกุญแจ</translation>
  </message>
  <message id="label.origin">
    <extracomment>--explain: before the article paragraphs or the source of a rule.</extracomment>
    <translation>ที่มา:</translation>
  </message>
  <message id="label.other-ip-address">
    <extracomment>Label before a colon: another IP address of the same server, followed by how it answered.</extracomment>
    <translation>หมายเลขไอพีอื่น</translation>
  </message>
  <message id="label.stapling">
    <extracomment>Label in the probe's details: OCSP stapling; a technical word follows (good, not-sent, revoked, unusable).</extracomment>
    <translation>สถานะการเพิกถอนที่เซิร์ฟเวอร์แนบมา (OCSP)</translation>
  </message>
  <message id="lint.bad-host">
    <extracomment>Discovery, for the domain's admin: the host name of a server cannot be one. {subject} is the text as published (may be empty)</extracomment>
    <translation>“{subject}” ไม่ใช่ชื่อเซิร์ฟเวอร์ที่เครื่องอื่นติดต่อได้ จึงข้ามรายการนี้ไป</translation>
  </message>
  <message id="lint.bad-port">
    <extracomment>Discovery, for the domain's admin: the port of a server is missing or no number from 1 to 65535. {subject} is host:text</extracomment>
    <translation>พอร์ตใน “{subject}” ไม่ใช่ตัวเลข 1 ถึง 65535 จึงข้ามเซิร์ฟเวอร์นี้ไป</translation>
  </message>
  <message id="lint.bad-username">
    <extracomment>Discovery, for the domain's admin: the user name holds control characters. {subject} is host:port</extracomment>
    <translation>ชื่อผู้ใช้ของ {subject} มีอักขระที่ใช้ในชื่อผู้ใช้ไม่ได้ จึงข้ามเซิร์ฟเวอร์นี้ไป</translation>
  </message>
  <message id="lint.encryption-word-means-starttls">
    <extracomment>Fault of a published Autodiscover file, for the domain's admin; {subject} is host:port</extracomment>
    <translation>Outlook อ่านคำว่า TLS ใน Encryption เป็น STARTTLS แต่พอร์ตของ {subject} ใช้ SSL ให้เขียนว่า SSL</translation>
  </message>
  <message id="lint.global-preferred-server">
    <extracomment>Discovery, for the domain's admin: useGlobalPreferredServer is true. {subject} is host:port</extracomment>
    <translation>{subject} เปิด useGlobalPreferredServer ไว้ เครื่องที่มีบัญชีอื่นอยู่แล้วอาจส่งอีเมลผ่านเซิร์ฟเวอร์ของบัญชีนั้น</translation>
  </message>
  <message id="lint.missing-auth">
    <extracomment>Discovery, for the domain's admin: a server without any authentication element. {subject} is host:port</extracomment>
    <translation>{subject} ไม่ได้ระบุวิธีลงชื่อเข้าใช้ ควรเพิ่มรายการ authentication</translation>
  </message>
  <message id="lint.missing-username">
    <extracomment>Discovery, for the domain's admin: a server without a username. {subject} is host:port</extracomment>
    <translation>{subject} ไม่ได้ระบุชื่อผู้ใช้ จึงใช้ที่อยู่อีเมลแทน ควรเพิ่มรายการ username</translation>
  </message>
  <message id="lint.names-person-in-host">
    <extracomment>Discovery, for the domain's admin: the published host name holds a placeholder for the person's name. {subject} is the text as published</extracomment>
    <translation>“{subject}” จะใส่ชื่อของผู้ใช้ลงในชื่อเซิร์ฟเวอร์และเปิดเผยชื่อนั้นแก่ DNS จึงข้ามเซิร์ฟเวอร์นี้ไป</translation>
  </message>
  <message id="lint.no-incoming">
    <extracomment>Discovery, for the domain's admin: no usable IMAP or POP3 server in the file. {subject} is empty</extracomment>
    <translation>ไฟล์ตั้งค่าไม่มีเซิร์ฟเวอร์ IMAP หรือ POP3 ที่ใช้ได้เลย</translation>
  </message>
  <message id="lint.no-outgoing">
    <extracomment>Discovery, for the domain's admin: no usable SMTP server in the file; Thunderbird refuses such a file. {subject} is empty</extracomment>
    <translation>ไฟล์ตั้งค่าไม่มีเซิร์ฟเวอร์ขาออกที่ใช้ได้ Thunderbird จะไม่รับไฟล์แบบนี้</translation>
  </message>
  <message id="lint.no-provider-for-domain">
    <extracomment>Discovery, for the domain's admin: the published autoconfig file has several emailProvider elements, and none of them lists the domain. {subject} is the domain</extracomment>
    <translation>ไฟล์ที่เผยแพร่มีผู้ให้บริการอีเมลหลายราย แต่ไม่มีรายใดเป็นของ {subject} จึงข้ามไฟล์นี้ไป</translation>
  </message>
  <message id="lint.old-auth-word">
    <extracomment>Discovery, for the domain's admin: authentication words of autoconfig version 1.0. {subject} is the word, plain or secure</extracomment>
    <translation>วิธีลงชื่อเข้าใช้ “{subject}” เป็นคำของไฟล์รุ่น 1.0 ให้เปลี่ยนเป็น password-cleartext หรือ password-encrypted</translation>
  </message>
  <message id="lint.pacc-digest-differs">
    <extracomment>Discovery, for the domain's admin: the digest in the DNS is not that of the PACC file. {subject} is the name of the DNS record</extracomment>
    <translation>ค่าแฮชในระเบียน TXT ชื่อ {subject} ไม่ตรงกับไฟล์นี้ ทุกครั้งที่แก้ไฟล์ต้องปรับระเบียนให้ตรงกัน</translation>
  </message>
  <message id="lint.pacc-no-digest">
    <extracomment>Discovery, for the domain's admin: a PACC file is published, but the DNS has no digest for it, so nobody believes it. {subject} is the name of the DNS record</extracomment>
    <translation>DNS ไม่มีระเบียน TXT ชื่อ {subject} ที่มีค่าแฮชของไฟล์นี้ โปรแกรมจึงเชื่อไฟล์ไม่ได้ ให้เพิ่มระเบียนนี้</translation>
  </message>
  <message id="lint.plain-first">
    <extracomment>Discovery, for the domain's admin: the unencrypted server stands before encrypted ones. {subject} is host:port</extracomment>
    <translation>เซิร์ฟเวอร์ที่ไม่เข้ารหัส {subject} อยู่เป็นรายการแรก บางโปรแกรมจะเลือกรายการนี้ ควรย้ายรายการที่เข้ารหัสขึ้นก่อนหรือลบรายการนี้ออก</translation>
  </message>
  <message id="lint.plain-only">
    <extracomment>Discovery, for the domain's admin: only an unencrypted server is published for a protocol. {subject} is host:port</extracomment>
    <translation>โปรโตคอลนี้มีเพียง {subject} ที่ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="lint.port-of-other-protocol">
    <extracomment>Discovery, for the domain's admin: e.g. POP3 published on an IMAP port. {subject} is host:port</extracomment>
    <translation>พอร์ตของ {subject} เป็นของโปรโตคอลอื่น ไม่ตรงกับชนิดที่ระบุไว้ ควรตรวจชนิดและพอร์ตอีกครั้ง</translation>
  </message>
  <message id="lint.published-auth-not-offered">
    <extracomment>For the domain's admin, after probing: a sign-in method is published that the server does not list. {subject} is host:port and the method's word, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่เซิร์ฟเวอร์ไม่มีวิธีลงชื่อเข้าใช้นี้ ให้เผยแพร่วิธีที่เซิร์ฟเวอร์รองรับแทน</translation>
  </message>
  <message id="lint.published-bad-certificate">
    <extracomment>For the domain's admin, after probing: the certificate at a published server does not verify (self-signed, unknown issuer, incomplete chain). {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่โปรแกรมอีเมลไม่เชื่อถือใบรับรองของเซิร์ฟเวอร์นี้ ให้ใช้ใบรับรองจากผู้ออกใบรับรองที่เชื่อถือได้ และติดตั้งให้ครบทั้งชุด (fullchain.pem)</translation>
  </message>
  <message id="lint.published-closed">
    <extracomment>For the domain's admin, after probing: a published port refuses connections. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่พอร์ตนั้นปิดอยู่ ให้เปิดพอร์ต หรือนำออกจากค่าที่เผยแพร่</translation>
  </message>
  <message id="lint.published-expired-certificate">
    <extracomment>For the domain's admin, after probing: the certificate at a published server has expired. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่ใบรับรองหมดอายุแล้ว ให้ต่ออายุ แล้วรีสตาร์ตบริการอีเมล</translation>
  </message>
  <message id="lint.published-other-protocol">
    <extracomment>For the domain's admin, after probing: another protocol answers at a published port. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่พอร์ตนั้นเป็นบริการอื่น ให้แก้พอร์ตให้ถูก</translation>
  </message>
  <message id="lint.published-silent">
    <extracomment>For the domain's admin, after probing: a published port does not answer, while others do. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่พอร์ตนี้ไม่ตอบทั้งที่พอร์ตอื่นตอบ ให้เปิดพอร์ตที่ไฟร์วอลล์ หรือนำออกจากค่าที่เผยแพร่</translation>
  </message>
  <message id="lint.published-unknown-name">
    <extracomment>For the domain's admin, after probing: the published host has no address in the DNS. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่ DNS ไม่มีหมายเลขไอพีของชื่อนี้ ให้เพิ่มระเบียน DNS หรือแก้ชื่อให้ถูก</translation>
  </message>
  <message id="lint.published-without-starttls">
    <extracomment>For the domain's admin, after probing: the server does not offer STARTTLS where it is published. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่เซิร์ฟเวอร์ไม่รองรับ STARTTLS คนอื่นจึงดักอ่านรหัสผ่านได้ ให้เปิดใช้ STARTTLS หรือเผยแพร่พอร์ต SSL/TLS แทน</translation>
  </message>
  <message id="lint.published-wrong-certificate">
    <extracomment>For the domain's admin, after probing: the certificate at a published server has other names. {subject} is host:port, {source} where it is published</extracomment>
    <translation>{source} ระบุ {subject} ไว้ แต่ใบรับรองของเซิร์ฟเวอร์นี้เป็นของชื่ออื่น ให้ขอใบรับรองที่มีชื่อนี้ หรือเผยแพร่ชื่อที่ตรงกับใบรับรอง</translation>
  </message>
  <message id="lint.removes-mail-at-once">
    <extracomment>Discovery, for the domain's admin: leaveMessagesOnServer is false for a POP3 server. {subject} is host:port</extracomment>
    <translation>{subject} สั่งให้โปรแกรมที่ดึงแบบ POP3 ลบอีเมลบนเซิร์ฟเวอร์ทันที อีเมลจะเหลืออยู่ในเครื่องนั้นที่เดียว</translation>
  </message>
  <message id="lint.security-port-mismatch">
    <extracomment>Discovery, for the domain's admin: e.g. SSL on port 587 or STARTTLS on 993. {subject} is host:port</extracomment>
    <translation>วิธีเข้ารหัสของ {subject} ไม่ตรงกับพอร์ต พอร์ต 993, 995 และ 465 ใช้ SSL ส่วน 143, 110 และ 587 ใช้ STARTTLS</translation>
  </message>
  <message id="lint.several-providers">
    <extracomment>Discovery, for the domain's admin: the published autoconfig file has several emailProvider elements. {subject} is the domain whose provider was taken</extracomment>
    <translation>ไฟล์ที่เผยแพร่มีผู้ให้บริการอีเมลหลายราย ครั้งนี้ใช้รายของ {subject} แต่ Thunderbird จะใช้รายแรกเสมอ</translation>
  </message>
  <message id="lint.srv-says-not-offered">
    <extracomment>Discovery, for the domain's admin: an SRV record with the target "." says that a service is not offered, but {source} names a server for it. {subject} is IMAP, POP3 or SMTP</extracomment>
    <translation>ระเบียน SRV ใน DNS บอกว่าไม่มีบริการ {subject} แต่ {source} ระบุเซิร์ฟเวอร์ไว้ ให้แก้ฝั่งที่ผิดให้ตรงกัน</translation>
  </message>
  <message id="lint.too-many-servers">
    <extracomment>For the domain's admin: a source names far more servers than any domain has. {subject} is how many, {source} where they are published</extracomment>
    <translation>{source} ระบุเซิร์ฟเวอร์ไว้ถึง {subject} รายการ มากกว่าที่โดเมนใดมี จึงดูเฉพาะรายการแรก ๆ</translation>
  </message>
  <message id="lint.unexpanded-placeholder">
    <extracomment>Discovery, for the domain's admin: a placeholder is unknown or lacks its closing percent sign. {subject} is the text as published</extracomment>
    <translation>“{subject}” มีตัวแปรที่ไม่รู้จักหรือไม่ได้ปิดด้วย % จึงข้ามเซิร์ฟเวอร์นี้ไป</translation>
  </message>
  <message id="lint.unfilled-template">
    <extracomment>Discovery, for the domain's admin: a host or user name in the published settings is still the word of a template. {subject} is the text as published, e.g. HOSTNAME</extracomment>
    <translation>“{subject}” เป็นคำในแม่แบบที่ยังไม่ได้กรอกค่าจริง จึงข้ามเซิร์ฟเวอร์นี้ไป</translation>
  </message>
  <message id="lint.unknown-auth">
    <extracomment>Discovery, for the domain's admin: an authentication word that is not in the specification. {subject} is the word</extracomment>
    <translation>ไม่รู้จักวิธีลงชื่อเข้าใช้ “{subject}” ในไฟล์ตั้งค่า จึงข้ามคำนี้ไป</translation>
  </message>
  <message id="lint.unknown-socket-type">
    <extracomment>Discovery, for the domain's admin: the socketType of a server is none of SSL, STARTTLS, plain. {subject} is the word found (may be empty)</extracomment>
    <translation>ค่า socketType “{subject}” ในไฟล์ตั้งค่าไม่ใช่คำที่รู้จัก จึงข้ามเซิร์ฟเวอร์นี้ไป ให้เขียนว่า SSL, STARTTLS หรือ plain</translation>
  </message>
  <message id="lint.unknown-type">
    <extracomment>Discovery, for the domain's admin: a server in the published autoconfig file has a type that is not imap, pop3 or smtp. {subject} is that type, e.g. ews</extracomment>
    <translation>ไฟล์ตั้งค่าระบุเซิร์ฟเวอร์ชนิด “{subject}” ที่โปรแกรมแบบ IMAP และ POP3 ใช้ไม่ได้ จึงข้ามรายการนี้ไป</translation>
  </message>
  <message id="lint.unusual-port">
    <extracomment>Discovery, for the domain's admin: a port that no standard names for mail. {subject} is host:port</extracomment>
    <translation>{subject} ไม่ใช่พอร์ตอีเมลที่ใช้กันทั่วไป หลายเครือข่ายปิดกั้นพอร์ตแบบนี้</translation>
  </message>
  <message id="move.again">
    <extracomment>What a move means for one mailbox, and a step; what to do follows.</extracomment>
    <translation>เซิร์ฟเวอร์ใหม่นับอีเมลใหม่ทั้งหมด ถ้าไม่เตรียมก่อน แบบ POP3 จะดึงอีเมลเก่ามาซ้ำ</translation>
  </message>
  <message id="move.anew">
    <extracomment>What a move means for one mailbox, and a step: IMAP.</extracomment>
    <translation>โปรแกรมจะดึงอีเมลใหม่ทั้งหมด ใช้เวลาสักพัก แต่อีเมลไม่หายและไม่ซ้ำ</translation>
  </message>
  <message id="move.back">
    <extracomment>Last step for a move. {host} is the old server.</extracomment>
    <translation>ถ้าแก้แล้วรับหรือส่งอีเมลไม่ได้ ให้ใส่ค่าเดิมกลับ (เซิร์ฟเวอร์ {host}) แล้วแจ้งฝ่ายไอที</translation>
  </message>
  <message id="move.change">
    <extracomment>What a move means for one mailbox, and a step; the settings follow one by one (setup.corrects-one).</extracomment>
    <translation>ย้ายเสร็จแล้วใช้บัญชีเดิมต่อ แก้เฉพาะค่าต่อไปนี้</translation>
  </message>
  <message id="move.fit-unknown">
    <extracomment>What a move means for one mailbox.</extracomment>
    <translation>ยังไม่ทราบว่าพื้นที่ใหม่พอหรือไม่</translation>
  </message>
  <message id="move.nothing-to-change">
    <extracomment>What a move means for one mailbox, and a step.</extracomment>
    <translation>ไม่ต้องแก้อะไรในโปรแกรม</translation>
  </message>
  <message id="move.only-local">
    <extracomment>What a move means for one mailbox, and a step: read by POP3 today.</extracomment>
    <translation>บัญชีนี้รับอีเมลแบบ POP3 อีเมลที่ลบจากเซิร์ฟเวอร์เดิมแล้วอาจเหลืออยู่ในเครื่องนี้ที่เดียว การย้ายระหว่างเซิร์ฟเวอร์ไม่ได้พาไปด้วย อย่าลบบัญชีและไฟล์เดิมจนกว่าจะสำรองไว้อีกที่หนึ่งแล้ว</translation>
  </message>
  <message id="move.set-up-anew">
    <extracomment>What a move means for one mailbox, and a step: the type changes, or there is none yet.</extracomment>
    <translation>ตั้งบัญชีใหม่ด้วยไฟล์ชุดนี้ ถ้ามีบัญชีเดิมให้เก็บไว้ก่อน จนกว่าอีเมลในนั้นจะปลอดภัย</translation>
  </message>
  <message id="move.stays">
    <extracomment>What a move means for one mailbox: nothing.</extracomment>
    <translation>ใช้เซิร์ฟเวอร์เดิม ไม่มีอะไรเปลี่ยน</translation>
  </message>
  <message id="move.too-large">
    <extracomment>What a move means for one mailbox, and a step. {used} is what is used, {limit} the space on the new server.</extracomment>
    <translation>ใช้ไปแล้ว {used} แต่พื้นที่ใหม่มี {limit} ให้เคลียร์พื้นที่ก่อนย้าย ไม่อย่างนั้นอีเมลจะไปไม่ครบ</translation>
  </message>
  <message id="move.type-unknown">
    <extracomment>What a move means for one mailbox, and a step: nobody said whether IMAP or POP3.</extracomment>
    <translation>ก่อนย้ายให้ดูในโปรแกรมว่าบัญชีเดิมเป็นแบบ POP3 หรือไม่ ถ้าใช่ อีเมลเก่าอาจเหลืออยู่ในเครื่องนั้นที่เดียว และการย้ายไม่ได้พาไปด้วย</translation>
  </message>
  <message id="note.begin">
    <extracomment>First paragraph of the text for the IT desk when mail could not be set up; {address} is the mailbox.</extracomment>
    <translation>mailadvisor ตั้งค่าอีเมลของ {address} ไม่สำเร็จ และพบดังนี้ ข้อความนี้ไม่มีรหัสผ่าน</translation>
  </message>
  <message id="open.backup">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่าอยากเก็บอีเมลไว้ในเครื่องไหม</translation>
  </message>
  <message id="open.current-type">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่าตั้งอีเมลนี้ไว้แล้วหรือยัง และเป็นแบบใด</translation>
  </message>
  <message id="open.days-until-full">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>พื้นที่จะเต็มเมื่อไร: {why}</translation>
  </message>
  <message id="open.devices">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่าเปิดอีเมลนี้จากกี่เครื่อง</translation>
  </message>
  <message id="open.domain-share">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>บัญชีนี้ใช้พื้นที่รวมของโดเมนไปเท่าไร: {why}</translation>
  </message>
  <message id="open.imap-offer">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>เซิร์ฟเวอร์เปิด IMAP หรือไม่: {why}</translation>
  </message>
  <message id="open.inbox">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>มีโปรแกรมอื่นดึงอีเมลออกไปหรือไม่: {why}</translation>
  </message>
  <message id="open.limit">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>มีพื้นที่จัดเก็บเท่าไร: {why}</translation>
  </message>
  <message id="open.moved-from">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่าอีเมลย้ายมาจากเซิร์ฟเวอร์อื่นหรือไม่</translation>
  </message>
  <message id="open.pop3-expire">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>เซิร์ฟเวอร์เก็บอีเมลที่ดึงแบบ POP3 แล้วไว้นานเท่าไร: {why}</translation>
  </message>
  <message id="open.pop3-offer">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>เซิร์ฟเวอร์เปิด POP3 หรือไม่: {why}</translation>
  </message>
  <message id="open.pop3-uidl">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>แบบ POP3 เก็บสำเนาไว้บนเซิร์ฟเวอร์นี้ได้หรือไม่: {why}</translation>
  </message>
  <message id="open.purpose">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่าจะใช้อีเมลนี้ทุกวันหรือเก็บไว้เฉย ๆ</translation>
  </message>
  <message id="open.shared">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่ามีคนอื่นเปิดอีเมลนี้ด้วยไหม</translation>
  </message>
  <message id="open.space-is-tight">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>พื้นที่บนเซิร์ฟเวอร์พอหรือไม่: {why}</translation>
  </message>
  <message id="open.used-share">
    <extracomment>Line of what could not be told; an option may follow in brackets. {why} is a because.* clause.</extracomment>
    <translation>พื้นที่ใช้ไปแล้วเท่าไร: {why}</translation>
  </message>
  <message id="open.webmail">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่าใช้เว็บเมลดูอีเมลมากแค่ไหน</translation>
  </message>
  <message id="open.webmail-reach">
    <extracomment>Line of what could not be told; an option may follow in brackets.</extracomment>
    <translation>คุณยังไม่ได้บอกว่าต้องดูอีเมลย้อนหลังผ่านเว็บเมลกี่วัน</translation>
  </message>
  <message id="option.accept-untrusted">
    <extracomment>Help for --accept-untrusted.</extracomment>
    <translation>ยอมใช้เซิร์ฟเวอร์ที่ยังยืนยันที่มาไม่ได้</translation>
  </message>
  <message id="option.account">
    <extracomment>Help for --account.</extracomment>
    <translation>ไฟล์บัญชีที่ได้จาก advise --json</translation>
  </message>
  <message id="option.address">
    <extracomment>Help for the argument ADDRESS.</extracomment>
    <translation>อีเมล</translation>
  </message>
  <message id="option.address-or-host">
    <extracomment>Help for the argument of probe.</extracomment>
    <translation>อีเมลหรือชื่อเซิร์ฟเวอร์</translation>
  </message>
  <message id="option.answer">
    <extracomment>About --answer.</extracomment>
    <translation>คำตอบของผู้โทร เช่น webmail=works หรือ mobile-data=fails</translation>
  </message>
  <message id="option.answers">
    <extracomment>Help of --answers FILE of setup.</extracomment>
    <translation>ไฟล์ JSON ที่มีคำตอบของคำถาม</translation>
  </message>
  <message id="option.any-domain">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>ตอบให้โดเมนอื่นด้วย ตามที่ค้นพบบนเครือข่ายสาธารณะ</translation>
  </message>
  <message id="option.archive">
    <extracomment>Help of deploy --archive</extracomment>
    <translation>เก็บไฟล์รวมไว้ในไฟล์บีบอัดแทนโฟลเดอร์</translation>
  </message>
  <message id="option.ask-password">
    <extracomment>Help for --ask-password.</extracomment>
    <translation>ถามรหัสผ่าน (ไม่แสดงบนหน้าจอ)</translation>
  </message>
  <message id="option.audit-domain">
    <extracomment>Help for the argument DOMAIN of the command audit.</extracomment>
    <translation>โดเมนที่จะตรวจ</translation>
  </message>
  <message id="option.audit-html">
    <extracomment>Help for --html of the command audit.</extracomment>
    <translation>บันทึกผลตรวจเป็นหน้าเว็บสำหรับพิมพ์ทั้งสองภาษา (HTML)</translation>
  </message>
  <message id="option.audit-rules">
    <extracomment>Help for --rules of the command audit.</extracomment>
    <translation>แสดงกฎและคะแนนของการตรวจ</translation>
  </message>
  <message id="option.backup">
    <extracomment>Help for --backup.</extracomment>
    <translation>ต้องการเก็บอีเมลไว้ในเครื่องของตัวเอง</translation>
  </message>
  <message id="option.base-url">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>URL ที่ผู้ใช้เปิดหน้าเว็บ</translation>
  </message>
  <message id="option.browser">
    <extracomment>Help for setup --browser.</extracomment>
    <translation>ตอบคำถามในเบราว์เซอร์แทน หน้านี้เปิดได้เฉพาะในเครื่องนี้</translation>
  </message>
  <message id="option.bulk-report">
    <extracomment>Help of deploy --report</extracomment>
    <translation>สร้างหน้าสรุปสำหรับผู้บริหารไว้ในไฟล์นี้ (HTML ภาษาไทยและอังกฤษ): เรื่องเร่งด่วน บัญชีที่ตั้งไม่สำเร็จ ใครได้แบบไหนเพราะอะไร</translation>
  </message>
  <message id="option.ca-file">
    <extracomment>Help for --ca-file.</extracomment>
    <translation>เชื่อถือผู้ออกใบรับรองในไฟล์นี้เพิ่ม (PEM)</translation>
  </message>
  <message id="option.case">
    <extracomment>About --case.</extracomment>
    <translation>ไฟล์ JSON ของสายหนึ่ง ทั้งคำพูดและสิ่งที่รู้แล้ว</translation>
  </message>
  <message id="option.client">
    <extracomment>Help for --client.</extracomment>
    <translation>โปรแกรมอีเมล ดูชื่อได้จากคำสั่ง clients (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.connect-to">
    <extracomment>Help for --connect-to.</extracomment>
    <translation>เชื่อมต่อที่อยู่อื่นแทนเซิร์ฟเวอร์นี้ แบบเดียวกับ curl</translation>
  </message>
  <message id="option.current-type">
    <extracomment>Help for --current-type.</extracomment>
    <translation>แบบที่ตั้งไว้ในโปรแกรมอีเมลตอนนี้</translation>
  </message>
  <message id="option.devices">
    <extracomment>Help for --devices.</extracomment>
    <translation>จำนวนเครื่องที่อ่านอีเมลนี้ด้วยโปรแกรมอีเมล (0 = ใช้เว็บเมลอย่างเดียว)</translation>
  </message>
  <message id="option.domain">
    <extracomment>Help for --domain.</extracomment>
    <translation>ไฟล์โดเมน สำหรับการตั้งค่าที่ใช้ร่วมกันทั้งโดเมน</translation>
  </message>
  <message id="option.domains">
    <extracomment>Help for the option --domains FILE of the command audit.</extracomment>
    <translation>ตรวจทุกโดเมนในไฟล์ บรรทัดละหนึ่งโดเมน</translation>
  </message>
  <message id="option.dry-run">
    <extracomment>Help for --dry-run.</extracomment>
    <translation>แสดงไฟล์ที่จะสร้าง แต่ยังไม่สร้างจริง</translation>
  </message>
  <message id="option.explain">
    <extracomment>Help for --explain.</extracomment>
    <translation>อธิบายว่ากฎข้อนี้เห็นอะไรและสรุปว่าอย่างไร</translation>
  </message>
  <message id="option.facts">
    <extracomment>Help for --facts.</extracomment>
    <translation>ใช้ข้อมูลที่บันทึกไว้ในไฟล์นี้ ไม่ต่อเครือข่าย</translation>
  </message>
  <message id="option.force">
    <extracomment>Help for --force.</extracomment>
    <translation>เขียนทับไฟล์ที่มีอยู่แล้ว</translation>
  </message>
  <message id="option.form">
    <extracomment>Help of deploy.</extracomment>
    <translation>สร้างแบบสอบถามสำหรับทุกคน (HTML) และตารางสำหรับกรอกคำตอบ (CSV) เท่านั้น</translation>
  </message>
  <message id="option.group-by">
    <extracomment>Help of deploy --group-by</extracomment>
    <translation>รวมบัญชีไว้ในโฟลเดอร์ตามคอมพิวเตอร์ ผู้ใช้เครื่อง หรือแผนก</translation>
  </message>
  <message id="option.help">
    <extracomment>Help for --help.</extracomment>
    <translation>แสดงวิธีใช้นี้</translation>
  </message>
  <message id="option.html">
    <extracomment>Help for --html.</extracomment>
    <translation>บันทึกคำแนะนำเป็นหน้าเว็บสำหรับพิมพ์หรือส่งต่อ (HTML)</translation>
  </message>
  <message id="option.ignore">
    <extracomment>Help for --ignore of the command audit; CODE and WHY are as in the list of options.</extracomment>
    <translation>ไม่นับรายการรหัสนี้และแสดงเหตุผลไว้ ใช้ซ้ำได้</translation>
  </message>
  <message id="option.installed">
    <extracomment>Option --installed of clients.</extracomment>
    <translation>แสดงโปรแกรมอีเมลในเครื่องนี้ พร้อมโปรไฟล์และบัญชีอีเมลที่มีอยู่</translation>
  </message>
  <message id="option.ispdb">
    <extracomment>Help for --ispdb.</extracomment>
    <translation>ฐานข้อมูลผู้ให้บริการอีเมลที่จะถาม (ปกติคือของ Thunderbird) หรือ none</translation>
  </message>
  <message id="option.json">
    <extracomment>Help for --json.</extracomment>
    <translation>แสดงผลเป็น JSON แทนข้อความ</translation>
  </message>
  <message id="option.kit">
    <extracomment>Help of deploy --kit</extracomment>
    <translation>เตรียมไฟล์ให้เครื่องมือนี้ด้วย โดยจัดตามคอมพิวเตอร์</translation>
  </message>
  <message id="option.lang">
    <extracomment>Help for --lang.</extracomment>
    <translation>ภาษาไทยหรืออังกฤษ (ปกติใช้ตามระบบ)</translation>
  </message>
  <message id="option.link-key">
    <extracomment>Help for --link-key.</extracomment>
    <translation>กุญแจที่ใช้ลงลายเซ็นในลิงก์ส่วนตัว (32 ไบต์ขึ้นไป)</translation>
  </message>
  <message id="option.links">
    <extracomment>Help for --links.</extracomment>
    <translation>แสดงลิงก์ของทุกคน ใช้ได้ 30 วัน โดยไม่เปิดบริการ</translation>
  </message>
  <message id="option.listen">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>ที่ที่รอรับการเชื่อมต่อ (ค่าปกติ 127.0.0.1:8080)</translation>
  </message>
  <message id="option.map">
    <extracomment>Help for --map.</extracomment>
    <translation>ระบุว่าข้อมูลอยู่ในคอลัมน์ไหน เช่น address=Mail หรือ domain=@company.co.th ถ้าอีเมลไม่มีส่วนหลัง @ (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.master-user">
    <extracomment>Help of deploy --master-user. A master user is an account of a mail server that may look into the mailboxes of others. The password options (--password-fd …) go with it.</extracomment>
    <translation>ถามเซิร์ฟเวอร์อีเมลขององค์กรว่าแต่ละคนใช้พื้นที่เท่าไร ด้วยผู้ใช้นี้ซึ่งดูได้ทุกบัญชี ส่งรหัสผ่านด้วยตัวเลือกรหัสผ่าน ถ้าไม่ส่ง โปรแกรมจะถาม</translation>
  </message>
  <message id="option.merge">
    <extracomment>Help of deploy --merge; DIR stands in the type of its value</extracomment>
    <translation>รวมโฟลเดอร์ที่ทุกเครื่องทำไว้ด้วย --shard ให้เป็นชุดเดียวใน -o</translation>
  </message>
  <message id="option.move-from">
    <extracomment>Help of deploy: --move-from, the servers that the mail was on before a move.</extracomment>
    <translation>เซิร์ฟเวอร์เดิมก่อนย้าย เป็นไฟล์โดเมน หรือผลตรวจที่บันทึกไว้ตอนที่เซิร์ฟเวอร์เดิมยังตอบอยู่ (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.moved-from">
    <extracomment>Help for --moved-from: the incoming server that the mailbox was on before it moved.</extracomment>
    <translation>เซิร์ฟเวอร์ขาเข้าเดิม ถ้าอีเมลย้ายเซิร์ฟเวอร์มา</translation>
  </message>
  <message id="option.name">
    <extracomment>Help for --name.</extracomment>
    <translation>ชื่อผู้ส่งที่แสดงคู่กับที่อยู่อีเมลในอีเมลที่ส่ง</translation>
  </message>
  <message id="option.needs">
    <extracomment>Help of deploy: the answers that came back on the form of --form.</extracomment>
    <translation>คำตอบของแต่ละคน: ไฟล์ CSV ที่มีคอลัมน์ตามแบบสอบถาม (--form)</translation>
  </message>
  <message id="option.new-list">
    <extracomment>Help of deploy: --new-list, a list exported from the new server; FORMAT: may stand before the file.</extracomment>
    <translation>รายการจากเซิร์ฟเวอร์ใหม่ บอกพื้นที่ของแต่ละบัญชี และหลังย้ายบอกว่าอีเมลไปถึงแค่ไหน ใส่เป็น [FORMAT:]FILE แบบเดียวกับ --quota-from (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.no-color">
    <extracomment>Help for --no-color.</extracomment>
    <translation>แสดงผลโดยไม่ใช้สี</translation>
  </message>
  <message id="option.non-interactive">
    <extracomment>Help of --non-interactive of setup.</extracomment>
    <translation>ให้โปรแกรมอื่นตอบแทน ด้วย JSON บรรทัดละหนึ่งรายการ</translation>
  </message>
  <message id="option.oauth2">
    <extracomment>Help for --oauth2.</extracomment>
    <translation>รหัสผ่านที่ใส่คือโทเค็น OAuth2</translation>
  </message>
  <message id="option.offline">
    <extracomment>Help for --offline.</extracomment>
    <translation>ใช้เฉพาะข้อมูลในเครื่องนี้ ไม่เชื่อมต่อที่ใดเลย</translation>
  </message>
  <message id="option.other">
    <extracomment>About --other.</extracomment>
    <translation>ข้อมูลของที่อยู่เดียวกันที่บันทึกไว้จากอีกที่หนึ่งด้วย --save-facts</translation>
  </message>
  <message id="option.output">
    <extracomment>Help for -o.</extracomment>
    <translation>โฟลเดอร์สำหรับเก็บไฟล์</translation>
  </message>
  <message id="option.password-command">
    <extracomment>Help for --password-command.</extracomment>
    <translation>เรียกคำสั่งนี้ แล้วใช้บรรทัดแรกที่ได้เป็นรหัสผ่าน</translation>
  </message>
  <message id="option.password-fd">
    <extracomment>Help for --password-fd.</extracomment>
    <translation>อ่านรหัสผ่านจาก file descriptor นี้</translation>
  </message>
  <message id="option.password-stdin">
    <extracomment>Help for --password-stdin.</extracomment>
    <translation>อ่านรหัสผ่านหนึ่งบรรทัดจาก standard input</translation>
  </message>
  <message id="option.people">
    <extracomment>Help for --people.</extracomment>
    <translation>ไฟล์รายชื่อคนที่มีลิงก์ส่วนตัว แต่ละคนจะเห็นพื้นที่อีเมลจริงของตัวเอง</translation>
  </message>
  <message id="option.platform">
    <extracomment>Help of --platform of the write command.</extracomment>
    <translation>เครื่องที่จะนำไฟล์ไปใช้</translation>
  </message>
  <message id="option.plugin-dir">
    <extracomment>Help for --plugin-dir.</extracomment>
    <translation>หาปลั๊กอินของโปรแกรมนี้ในโฟลเดอร์นี้ก่อน</translation>
  </message>
  <message id="option.policy">
    <extracomment>Help for --policy.</extracomment>
    <translation>ไฟล์นโยบายของบริษัท: เกณฑ์และเซิร์ฟเวอร์ที่เชื่อถือได้ (JSON)</translation>
  </message>
  <message id="option.profile">
    <extracomment>Help of --profile of the write command.</extracomment>
    <translation>เพิ่มบัญชีลงในโปรไฟล์เดิมของโปรแกรมอีเมล</translation>
  </message>
  <message id="option.program">
    <extracomment>About --program.</extracomment>
    <translation>ชื่อโปรแกรมอีเมลของผู้โทร ตามรายชื่อใน docs/diagnose.md</translation>
  </message>
  <message id="option.public-only">
    <extracomment>Help for --public-only.</extracomment>
    <translation>ไม่เชื่อมต่อหมายเลขไอพีภายใน (ใช้กับรายชื่อที่ได้จากผู้อื่น)</translation>
  </message>
  <message id="option.purpose">
    <extracomment>Help for --purpose.</extracomment>
    <translation>ใช้งานทุกวัน หรือเก็บอีเมลไว้อย่างเดียว เช่น ของคนที่ลาออก</translation>
  </message>
  <message id="option.questions">
    <extracomment>Help of --questions of setup.</extracomment>
    <translation>แสดงคำถามทั้งหมดเป็น JSON โดยไม่ถาม</translation>
  </message>
  <message id="option.quiet">
    <extracomment>Help for --quiet.</extracomment>
    <translation>ไม่แสดงความคืบหน้า</translation>
  </message>
  <message id="option.quota">
    <extracomment>Help for --quota.</extracomment>
    <translation>พื้นที่อีเมลทั้งหมดที่เห็นในเว็บเมล เช่น 2GB</translation>
  </message>
  <message id="option.quota-from">
    <extracomment>Help: a list that tells only sizes.</extracomment>
    <translation>ขนาดพื้นที่จากไฟล์ที่ไม่ใช่รายชื่อ</translation>
  </message>
  <message id="option.rate">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>จำนวนคำขอที่ผู้เข้าชมหนึ่งรายส่งได้ (ค่าปกติ 20/s)</translation>
  </message>
  <message id="option.reach-back">
    <extracomment>Help for --reach-back.</extracomment>
    <translation>ต้องดูอีเมลย้อนหลังกี่วันผ่านเว็บเมล</translation>
  </message>
  <message id="option.report">
    <extracomment>Option of check: a file for the IT desk.</extracomment>
    <translation>บันทึกผลไว้ในไฟล์นี้ เป็นข้อความพร้อมส่งให้ฝ่ายไอที (ไม่มีรหัสผ่าน)</translation>
  </message>
  <message id="option.resolver">
    <extracomment>Help for --resolver.</extracomment>
    <translation>เซิร์ฟเวอร์ DNS ที่ใช้ค้นหา (ปกติใช้ของระบบ)</translation>
  </message>
  <message id="option.rollout">
    <extracomment>Help of deploy --rollout</extracomment>
    <translation>รายงานจากสคริปต์ของชุดติดตั้ง บอกว่าใครติดตั้งแล้ว ใครยังไม่มีรายงาน (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.roster">
    <extracomment>Help: the lists of accounts that deploy takes.</extracomment>
    <translation>ไฟล์รายชื่อ: CSV, Excel, JSON, LDIF หรือ - ถ้าส่งเข้ามาทาง stdin มีหลายไฟล์ก็รวมกันตามที่อยู่อีเมล</translation>
  </message>
  <message id="option.said">
    <extracomment>About --said.</extracomment>
    <translation>ข้อความที่ผู้โทรอ่านหรือพิมพ์มา ภาษาไทยหรืออังกฤษ</translation>
  </message>
  <message id="option.save-domain">
    <extracomment>Help for --save-domain of the command probe.</extracomment>
    <translation>บันทึกการตั้งค่าของทั้งโดเมนลงไฟล์นี้ สำหรับ write --domain</translation>
  </message>
  <message id="option.save-facts">
    <extracomment>Help for --save-facts.</extracomment>
    <translation>บันทึกข้อมูลที่พบไว้ในไฟล์ เพื่อใช้ซ้ำภายหลัง</translation>
  </message>
  <message id="option.send">
    <extracomment>Option of check.</extracomment>
    <translation>ส่งอีเมลสั้น ๆ 1 ฉบับถึงที่อยู่ของบัญชีนี้เอง แล้วรอดูว่ามาถึง</translation>
  </message>
  <message id="option.send-address">
    <extracomment>Help for --send-address.</extracomment>
    <translation>แจ้งที่อยู่อีเมลแก่เว็บไซต์ของโดเมนนั้นเอง หากเว็บไซต์ถาม</translation>
  </message>
  <message id="option.serve-domain">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>ไฟล์โดเมนที่จะให้บริการ แบบที่ได้จาก `audit --save-domain` (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.serve-domains">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>โฟลเดอร์ของไฟล์โดเมน (*.json) อ่านใหม่เองเมื่อไฟล์เปลี่ยน</translation>
  </message>
  <message id="option.server">
    <extracomment>Help for --server.</extracomment>
    <translation>ใช้เซิร์ฟเวอร์นี้เลย ไม่ต้องค้นหา</translation>
  </message>
  <message id="option.setup-profile">
    <extracomment>Option --profile of setup.</extracomment>
    <translation>ตั้งในโปรไฟล์นี้ของโปรแกรมอีเมล หรือ new ถ้ายังไม่มีโปรไฟล์</translation>
  </message>
  <message id="option.setup-report">
    <extracomment>Option of setup: a file for the IT desk.</extracomment>
    <translation>ถ้าใช้งานไม่ได้ ให้บันทึกสิ่งที่พบไว้ในไฟล์นี้ เป็นข้อความพร้อมส่งให้ฝ่ายไอที (ไม่มีรหัสผ่าน)</translation>
  </message>
  <message id="option.shard">
    <extracomment>Help of deploy --shard; the word auto stands in the type of its value</extracomment>
    <translation>ทำเฉพาะส่วนที่ I จาก N ของรายชื่อ สำหรับแบ่งทำหลายเครื่องพร้อมกัน</translation>
  </message>
  <message id="option.shared">
    <extracomment>Help for --shared.</extracomment>
    <translation>มีคนอื่นอ่านอีเมลนี้ด้วย</translation>
  </message>
  <message id="option.sign-cert">
    <extracomment>Help of --sign-cert.</extracomment>
    <translation>ใบรับรอง (PEM) สำหรับลงลายเซ็นโปรไฟล์ของ Apple</translation>
  </message>
  <message id="option.sign-command">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>โปรแกรมที่ลงลายเซ็นโปรไฟล์ Apple โดยรับโปรไฟล์ทางอินพุตมาตรฐานและส่งคืนเป็น CMS แบบ DER</translation>
  </message>
  <message id="option.sign-key">
    <extracomment>Help of --sign-key.</extracomment>
    <translation>กุญแจส่วนตัวของใบรับรองนั้น (PEM)</translation>
  </message>
  <message id="option.since">
    <extracomment>Help for --since of the command audit.</extracomment>
    <translation>บอกเฉพาะสิ่งที่ต่างจากผลตรวจครั้งก่อนในไฟล์นี้ (--json)</translation>
  </message>
  <message id="option.store-password">
    <extracomment>Help of the option --store-password of setup.</extracomment>
    <translation>ให้เก็บรหัสผ่านไว้ในพวงกุญแจของเครื่องหรือไม่ (yes หรือ no)</translation>
  </message>
  <message id="option.test-mail">
    <extracomment>Option of setup.</extracomment>
    <translation>ส่งอีเมลถึงตัวเองตอนท้าย เพื่อดูว่าใช้งานได้จริง</translation>
  </message>
  <message id="option.timeout">
    <extracomment>Help for --timeout.</extracomment>
    <translation>รวมทุกขั้นตอนไม่เกินกี่วินาที (ปกติ 20)</translation>
  </message>
  <message id="option.tls-cert">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>ใบรับรองสำหรับเปิด HTTPS เอง (PEM)</translation>
  </message>
  <message id="option.tls-key">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>กุญแจส่วนตัวของ --tls-cert (PEM)</translation>
  </message>
  <message id="option.trusted-proxy">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>ที่อยู่หรือเครือข่ายของเว็บเซิร์ฟเวอร์ด้านหน้า ที่เชื่อข้อมูล X-Forwarded-* ได้ (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.undo-id">
    <extracomment>Argument ID of undo.</extracomment>
    <translation>จะคืนค่าเดิมรายการไหน ดูจาก --list ถ้าไม่ใส่จะใช้รายการล่าสุด</translation>
  </message>
  <message id="option.undo-list">
    <extracomment>Option --list of undo.</extracomment>
    <translation>แสดงรายการที่คืนค่าเดิมได้ โดยไม่แก้อะไร</translation>
  </message>
  <message id="option.used">
    <extracomment>Help for --used.</extracomment>
    <translation>พื้นที่ที่ใช้ไปแล้วที่เห็นในเว็บเมล เช่น 500M</translation>
  </message>
  <message id="option.user">
    <extracomment>Help for --user.</extracomment>
    <translation>ชื่อที่ใช้ลงชื่อเข้าใช้ (ปกติใช้ชื่อที่ค้นพบ หรืออีเมล)</translation>
  </message>
  <message id="option.verbose">
    <extracomment>Help for --verbose.</extracomment>
    <translation>แสดงรายละเอียดทางเทคนิคด้วย</translation>
  </message>
  <message id="option.verify">
    <extracomment>In the help of `serve`, what an option does.</extracomment>
    <translation>ตรวจเซิร์ฟเวอร์เมลตอนเริ่มและทุกวัน และตัดเซิร์ฟเวอร์ที่ตรวจไม่ผ่านสามครั้งในหนึ่งวันออก</translation>
  </message>
  <message id="option.version">
    <extracomment>Help for --version.</extracomment>
    <translation>แสดงรุ่นของโปรแกรม</translation>
  </message>
  <message id="option.webmail">
    <extracomment>Help for --webmail.</extracomment>
    <translation>ใช้เว็บเมล: ไม่ใช้ / ดูแค่ช่วงหลัง / ดูทั้งหมด</translation>
  </message>
  <message id="option.yes">
    <extracomment>Help of --yes of setup.</extracomment>
    <translation>สร้างไฟล์ตามที่แสดงให้ดูได้เลย ไม่ต้องถามอีก</translation>
  </message>
  <message id="page.advice-title">
    <extracomment>Page for people of `serve`: name of the window with the advice.</extracomment>
    <translation>คำแนะนำการตั้งค่าอีเมล</translation>
  </message>
  <message id="page.all-values">
    <extracomment>Page for people of `serve`: heading of the table with all settings.</extracomment>
    <translation>การตั้งค่าทั้งหมด ใช้ได้กับทุกโปรแกรม</translation>
  </message>
  <message id="page.all-values.help">
    <extracomment>Page for people of `serve`: below that heading.</extracomment>
    <translation>ถ้าไม่มีโปรแกรมของคุณในรายการ ให้กรอกค่าเหล่านี้ในโปรแกรมนั้น</translation>
  </message>
  <message id="page.answered">
    <extracomment>Page of `serve` for mail that does not work: heading of what was answered.</extracomment>
    <translation>คำตอบที่ได้แล้ว</translation>
  </message>
  <message id="page.ask-help-desk">
    <extracomment>Page for people of `serve`: the next step when there are no settings to give.</extracomment>
    <translation>แจ้งฝ่ายไอทีหรือผู้ให้บริการอีเมลให้แก้ไข คุณไม่ต้องทำอะไรเพิ่ม</translation>
  </message>
  <message id="page.back">
    <extracomment>Page for people of `serve`: the button that shows the question before.</extracomment>
    <translation>ย้อนกลับ</translation>
  </message>
  <message id="page.begin-again">
    <extracomment>Page for people of `serve`: link to the first page.</extracomment>
    <translation>เริ่มใหม่</translation>
  </message>
  <message id="page.by-file">
    <extracomment>Page for people of `serve`: below the name of a program: how it is set up.</extracomment>
    <translation>ใช้ไฟล์ตั้งค่า</translation>
  </message>
  <message id="page.by-file-or-hand">
    <extracomment>Page for people of `serve`: below the name of a program: how it is set up.</extracomment>
    <translation>ใช้ไฟล์ตั้งค่า หรือกรอกเองตามแผ่นคู่มือ</translation>
  </message>
  <message id="page.by-hand">
    <extracomment>Page for people of `serve`: below the name of a program: how it is set up.</extracomment>
    <translation>กรอกค่าเองตามแผ่นคู่มือ</translation>
  </message>
  <message id="page.by-hand-title">
    <extracomment>Page for people of `serve`: heading above the button for the sheet.</extracomment>
    <translation>กรอกเองทีละขั้น</translation>
  </message>
  <message id="page.call-program">
    <extracomment>Page of `serve` for mail that does not work: label of the choice of the mail program.</extracomment>
    <translation>โปรแกรมอีเมล</translation>
  </message>
  <message id="page.change">
    <extracomment>Page for people of `serve`: button beside an answer: give it anew.</extracomment>
    <translation>แก้ไข</translation>
  </message>
  <message id="page.change-what">
    <extracomment>Page for people of `serve`: the same button for a screen reader; {question}: the question.</extracomment>
    <translation>แก้ไข: {question}</translation>
  </message>
  <message id="page.choose-type">
    <extracomment>Page for people of `serve`: which button or entry of a program makes the account POP3; {choice}: its words on the screen.</extracomment>
    <translation>ตอนเพิ่มบัญชี ให้เลือก “{choice}” เอง เพราะโปรแกรมมักเลือก IMAP ให้</translation>
  </message>
  <message id="page.chosen">
    <extracomment>Page for people of `serve`: an answer: what was chosen; {choices}: the choices.</extracomment>
    <translation>{choices}</translation>
  </message>
  <message id="page.code">
    <extracomment>Page for people of `serve`: the QR code, for a screen reader.</extracomment>
    <translation>QR ที่มีการตั้งค่า</translation>
  </message>
  <message id="page.continue">
    <extracomment>Page for people of `serve`: the button that sends an answer.</extracomment>
    <translation>ไปต่อ</translation>
  </message>
  <message id="page.copied">
    <extracomment>Page for people of `serve`: the same button for a moment after it was pressed.</extracomment>
    <translation>คัดลอกแล้ว</translation>
  </message>
  <message id="page.copy">
    <extracomment>Page for people of `serve`: button that copies a value.</extracomment>
    <translation>คัดลอก</translation>
  </message>
  <message id="page.desk-about">
    <extracomment>Page of `serve` for mail that does not work: label of the field for the caller, for the help desk.</extracomment>
    <translation>โดเมนหรือที่อยู่อีเมลของผู้โทร (ใช้เฉพาะส่วนหลัง @)</translation>
  </message>
  <message id="page.desk-said">
    <extracomment>Page of `serve` for mail that does not work: label of the field for what the caller says, for the help desk.</extracomment>
    <translation>ผู้โทรพูดหรืออ่านว่าอะไร</translation>
  </message>
  <message id="page.desk-said-help">
    <extracomment>Page of `serve` for mail that does not work: below page.desk-said.</extracomment>
    <translation>ไทยหรืออังกฤษก็ได้ ตัวเลขพิมพ์ตามที่ได้ยิน บรรทัดที่มีตัวเลขช่วยได้มากที่สุด ไม่ต้องพิมพ์รหัสผ่าน</translation>
  </message>
  <message id="page.desk-title">
    <extracomment>Page of `serve` for mail that does not work: title for the help desk.</extracomment>
    <translation>รับแจ้งปัญหาอีเมล</translation>
  </message>
  <message id="page.figures">
    <extracomment>Page for people of `serve`: opens the fields for what the person knows of the mailbox.</extracomment>
    <translation>รู้ไหมว่าพื้นที่อีเมลเหลือเท่าไร บอกไว้ คำแนะนำจะตรงขึ้น</translation>
  </message>
  <message id="page.figures-help">
    <extracomment>Page for people of `serve`: above these fields.</extracomment>
    <translation>ดูได้ในเว็บเมล ใส่หน่วยด้วย เช่น 2 GB หรือ 500 MB จะเว้นว่างช่องไหนก็ได้</translation>
  </message>
  <message id="page.foreign">
    <extracomment>Page for people of `serve`: the address is of a domain that is not served here; {domain}: the domain.</extracomment>
    <translation>หน้านี้ไม่มีค่าสำหรับตั้งค่าอีเมลของ {domain}</translation>
  </message>
  <message id="page.foreign-ask">
    <extracomment>Page for people of `serve`: what to do then; {domain}: the domain.</extracomment>
    <translation>ถ้าสะกดถูกแล้ว ให้ขอค่าสำหรับตั้งค่าจากฝ่ายไอทีหรือผู้ให้บริการอีเมลของ {domain}</translation>
  </message>
  <message id="page.foreign-check">
    <extracomment>Page for people of `serve`: what to do then; {domain}: the domain.</extracomment>
    <translation>ดูว่าชื่อหลังเครื่องหมาย @ สะกดถูกไหม: {domain}</translation>
  </message>
  <message id="page.form-too-long">
    <extracomment>Page for people of `serve`: a form with more in it than any of ours has.</extracomment>
    <translation>ส่งข้อมูลมามากเกินกว่าที่หน้านี้รับได้</translation>
  </message>
  <message id="page.form-unreadable">
    <extracomment>Page for people of `serve`: a form that is no text.</extracomment>
    <translation>อ่านคำตอบที่ส่งมาไม่ได้</translation>
  </message>
  <message id="page.get-file">
    <extracomment>Page for people of `serve`: button that brings a file; {file}: its name.</extracomment>
    <translation>รับไฟล์ {file}</translation>
  </message>
  <message id="page.get-files">
    <extracomment>Page for people of `serve`: button that brings all files of a program in one archive.</extracomment>
    <translation>รับไฟล์ทั้งหมดรวมในไฟล์เดียว</translation>
  </message>
  <message id="page.get-profile">
    <extracomment>Page for people of `serve`: button that opens the configuration profile on the iPhone, iPad or Mac that shows the page.</extracomment>
    <translation>เปิดการตั้งค่าในเครื่องนี้</translation>
  </message>
  <message id="page.help">
    <extracomment>Page for people of `serve`: at the foot, above the name and telephone number of the help desk.</extracomment>
    <translation>ติดตรงไหน ถามได้ที่</translation>
  </message>
  <message id="page.in-app">
    <extracomment>Page for people of `serve`: opened inside an app on another phone; {app}: such as Facebook, {browser}: Chrome. The link follows.</extracomment>
    <translation>คุณเปิดหน้านี้อยู่ใน {app} ซึ่งเปิดไฟล์ตั้งค่าไม่ได้ แตะ ⋮ ที่มุมจอ แล้วเลือกเปิดใน {browser} หรือคัดลอกลิงก์นี้ไปวางใน {browser}</translation>
  </message>
  <message id="page.in-app-apple">
    <extracomment>Page for people of `serve`: opened inside an app on an iPhone; {app}: such as Facebook, {browser}: Safari. The link follows.</extracomment>
    <translation>คุณเปิดหน้านี้อยู่ใน {app} ซึ่งเปิดไฟล์ตั้งค่าไม่ได้ แตะ ••• ที่มุมจอ แล้วเลือกเปิดในเบราว์เซอร์ หรือคัดลอกลิงก์นี้ไปวางใน {browser}</translation>
  </message>
  <message id="page.in-line">
    <extracomment>Page for people of `serve`: opened inside LINE; {app}: LINE, {browser}: Safari or Chrome.</extracomment>
    <translation>คุณเปิดหน้านี้อยู่ใน {app} ซึ่งเปิดไฟล์ตั้งค่าไม่ได้ ให้เปิดใน {browser} แทน</translation>
  </message>
  <message id="page.link-dead">
    <extracomment>Page for people of `serve`: somebody’s own link is past its day or was revoked.</extracomment>
    <translation>ลิงก์นี้ใช้ไม่ได้แล้ว ทำต่อได้ตามปกติ แต่หน้านี้จะไม่รู้ว่าพื้นที่อีเมลของคุณเหลือเท่าไร</translation>
  </message>
  <message id="page.no">
    <extracomment>Page for people of `serve`: an answer to a question for yes or no.</extracomment>
    <translation>ไม่</translation>
  </message>
  <message id="page.no-password">
    <extracomment>Page for people of `serve`: at the foot of every page.</extracomment>
    <translation>หน้านี้ไม่ถามรหัสผ่าน และไม่เก็บคำตอบของคุณ</translation>
  </message>
  <message id="page.no-such-program">
    <extracomment>Page for people of `serve`: the program that was asked for is not there, or cannot say these settings.</extracomment>
    <translation>ไม่มีขั้นตอนสำหรับโปรแกรมนี้</translation>
  </message>
  <message id="page.no-such-program.help">
    <extracomment>Page for people of `serve`: what to do then.</extracomment>
    <translation>เลือกโปรแกรมอื่นจากรายการใต้คำแนะนำ</translation>
  </message>
  <message id="page.nothing-chosen">
    <extracomment>Page for people of `serve`: an answer: none of the choices was taken.</extracomment>
    <translation>ไม่ได้เลือก</translation>
  </message>
  <message id="page.nothing-said">
    <extracomment>Page of `serve` for mail that does not work: the form came without any words.</extracomment>
    <translation>ยังไม่ได้พิมพ์ข้อความ</translation>
  </message>
  <message id="page.open-browser">
    <extracomment>Page for people of `serve`: button that does so; {browser}: Safari or Chrome.</extracomment>
    <translation>เปิดใน {browser}</translation>
  </message>
  <message id="page.open-sheet">
    <extracomment>Page for people of `serve`: button that opens the sheet.</extracomment>
    <translation>เปิดแผ่นคู่มือ</translation>
  </message>
  <message id="page.platform-android">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>มือถือและแท็บเล็ต Android</translation>
  </message>
  <message id="page.platform-ios">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>iPhone และ iPad</translation>
  </message>
  <message id="page.platform-linux">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>คอมพิวเตอร์ Linux</translation>
  </message>
  <message id="page.platform-macos">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>Mac</translation>
  </message>
  <message id="page.platform-windows">
    <extracomment>Page for people of `serve`: heading: where programs run.</extracomment>
    <translation>คอมพิวเตอร์ Windows</translation>
  </message>
  <message id="page.problem">
    <extracomment>Page for people of `serve`: heading above what is wrong with an answer.</extracomment>
    <translation>ยังไปต่อไม่ได้</translation>
  </message>
  <message id="page.problem-title">
    <extracomment>Page for people of `serve`: name of the window when an answer does not fit; {title}: the question.</extracomment>
    <translation>แก้คำตอบ: {title}</translation>
  </message>
  <message id="page.profile-code">
    <extracomment>Page for people of `serve`: button that shows a QR code by which another device opens the profile.</extracomment>
    <translation>แสดง QR ให้ iPhone หรือ iPad สแกน</translation>
  </message>
  <message id="page.profile-code.use">
    <extracomment>Page for people of `serve`: what the QR code of a profile is for.</extracomment>
    <translation>เปิดกล้องของ iPhone หรือ iPad แล้วสแกน จะเปิดการตั้งค่าในเครื่องนั้น ใน QR มีที่อยู่อีเมลของคุณ แต่ไม่มีรหัสผ่าน</translation>
  </message>
  <message id="page.program-title">
    <extracomment>Page for people of `serve`: heading of one program’s page; {program}: its name.</extracomment>
    <translation>ตั้งค่าอีเมลใน {program}</translation>
  </message>
  <message id="page.programs">
    <extracomment>Page for people of `serve`: heading above the mail programs.</extracomment>
    <translation>คุณใช้โปรแกรมอีเมลอะไร</translation>
  </message>
  <message id="page.quota">
    <extracomment>Page for people of `serve`: label of a field: size of the whole mailbox.</extracomment>
    <translation>พื้นที่ทั้งหมด</translation>
  </message>
  <message id="page.sender">
    <extracomment>Page for people of `serve`: label of a field: name of the sender.</extracomment>
    <translation>ชื่อผู้ส่งที่อยากให้ผู้รับเห็น</translation>
  </message>
  <message id="page.share">
    <extracomment>Page for people of `serve`: heading above the link for others.</extracomment>
    <translation>ส่งหน้านี้ให้คนอื่น</translation>
  </message>
  <message id="page.share.help">
    <extracomment>Page for people of `serve`: below that heading.</extracomment>
    <translation>ลิงก์นี้เปิดหน้าแรก ไม่มีข้อมูลของคุณติดไปด้วย</translation>
  </message>
  <message id="page.sheet-help">
    <extracomment>Page for people of `serve`: what the sheet is.</extracomment>
    <translation>แผ่นเดียวมีครบทุกหน้าจอและค่าที่ต้องกรอก เปิดดูในเครื่องนี้หรือพิมพ์ลงกระดาษก็ได้</translation>
  </message>
  <message id="page.show-code">
    <extracomment>Page for people of `serve`: button that shows a QR code.</extracomment>
    <translation>แสดง QR</translation>
  </message>
  <message id="page.size-problem">
    <extracomment>Page for people of `serve`: a size that could not be read.</extracomment>
    <translation>ใส่ตัวเลขพร้อมหน่วย เช่น 2 GB หรือ 500 MB</translation>
  </message>
  <message id="page.skip">
    <extracomment>Page for people of `serve`: the first link, for keyboards and screen readers.</extracomment>
    <translation>ข้ามไปที่เนื้อหา</translation>
  </message>
  <message id="page.this-device">
    <extracomment>Page for people of `serve`: heading above the programs for the device in the hand; {platform}: such as iPhone or iPad.</extracomment>
    <translation>เครื่องที่คุณใช้อยู่ตอนนี้: {platform}</translation>
  </message>
  <message id="page.ticket">
    <extracomment>Page of `serve` for mail that does not work: heading of the text to be pasted into a ticket; also what its button copies.</extracomment>
    <translation>สำหรับใบแจ้งงาน</translation>
  </message>
  <message id="page.ticket-help">
    <extracomment>Page of `serve` for mail that does not work: below page.ticket.</extracomment>
    <translation>มีแต่ข้อเท็จจริง ไม่มีรหัสผ่าน ที่อยู่อีเมลเหลือเฉพาะส่วนหลัง @</translation>
  </message>
  <message id="page.title">
    <extracomment>Page for people of `serve`: what it is, where no domain is known yet.</extracomment>
    <translation>ตั้งค่าอีเมล</translation>
  </message>
  <message id="page.to-advice">
    <extracomment>Page for people of `serve`: button that leads back to the advice.</extracomment>
    <translation>กลับไปที่คำแนะนำ</translation>
  </message>
  <message id="page.to-program">
    <extracomment>Page for people of `serve`: button that leads back from the QR code to the program’s page.</extracomment>
    <translation>กลับไปที่ขั้นตอน</translation>
  </message>
  <message id="page.to-programs">
    <extracomment>Page for people of `serve`: link above the advice to the list of mail programs below it.</extracomment>
    <translation>ไปที่วิธีตั้งค่าในโปรแกรมอีเมล</translation>
  </message>
  <message id="page.trouble-about">
    <extracomment>Page of `serve` for mail that does not work: label of the field for the address of whose mail it is.</extracomment>
    <translation>ที่อยู่อีเมลของคุณ (ไม่ใส่ก็ได้)</translation>
  </message>
  <message id="page.trouble-cut">
    <extracomment>Page of `serve` for mail that does not work: the text was too long.</extracomment>
    <translation>อ่านเฉพาะส่วนแรกของข้อความ</translation>
  </message>
  <message id="page.trouble-foreign">
    <extracomment>Page of `serve` for mail that does not work: the domain is none of those this server answers for. {domain} is the domain.</extracomment>
    <translation>ที่นี่ไม่ได้ดูแล {domain} จึงไม่มีข้อมูลของเซิร์ฟเวอร์</translation>
  </message>
  <message id="page.trouble-grounds">
    <extracomment>Page of `serve` for mail that does not work: heading over what the answer rests on.</extracomment>
    <translation>คำตอบนี้ดูจากอะไร</translation>
  </message>
  <message id="page.trouble-link">
    <extracomment>Page for people of `serve`: link below the first question, to the page for mail that does not work.</extracomment>
    <translation>ตั้งค่าไว้แล้วแต่อีเมลใช้ไม่ได้ ดูวิธีแก้ที่นี่</translation>
  </message>
  <message id="page.trouble-look">
    <extracomment>Page of `serve` for mail that does not work: the button that shows the answer.</extracomment>
    <translation>ดูวิธีแก้</translation>
  </message>
  <message id="page.trouble-said">
    <extracomment>Page of `serve` for mail that does not work: label of the field for the words on the screen.</extracomment>
    <translation>หน้าจอขึ้นว่าอะไร</translation>
  </message>
  <message id="page.trouble-said-help">
    <extracomment>Page of `serve` for mail that does not work: below page.trouble-said.</extracomment>
    <translation>พิมพ์ตามที่เห็น รวมทั้งตัวเลข และบอกด้วยว่ารับหรือส่งอยู่ ไม่ต้องพิมพ์รหัสผ่าน</translation>
  </message>
  <message id="page.trouble-seen">
    <extracomment>Page of `serve` for mail that does not work: when the servers were looked at. {when} is date and time.</extracomment>
    <translation>สภาพเซิร์ฟเวอร์ตามที่ตรวจเมื่อ {when}</translation>
  </message>
  <message id="page.trouble-server-words">
    <extracomment>Page of `serve` for mail that does not work: asks whose mail it is for the line that matters; as ask.server-words.</extracomment>
    <translation>พิมพ์ข้อความที่เซิร์ฟเวอร์ตอบกลับมา หรือบรรทัดที่มีตัวเลข ให้ครบทั้งบรรทัด</translation>
  </message>
  <message id="page.trouble-title">
    <extracomment>Page of `serve` for mail that does not work: title for whose mail it is.</extracomment>
    <translation>อีเมลใช้ไม่ได้</translation>
  </message>
  <message id="page.trouble-unseen">
    <extracomment>Page of `serve` for mail that does not work: nobody looked at the servers.</extracomment>
    <translation>ไม่ได้ตรวจเซิร์ฟเวอร์ คำตอบมาจากข้อความที่บอกเท่านั้น</translation>
  </message>
  <message id="page.update">
    <extracomment>Page for people of `serve`: button below these fields.</extracomment>
    <translation>คิดคำแนะนำใหม่</translation>
  </message>
  <message id="page.used">
    <extracomment>Page for people of `serve`: label of a field: how much of it is used.</extracomment>
    <translation>ใช้ไปแล้ว</translation>
  </message>
  <message id="page.welcome">
    <extracomment>Page for people of `serve`: first line, above the question for the address.</extracomment>
    <translation>ตอบไม่กี่ข้อ แล้วจะได้คำแนะนำ พร้อมวิธีตั้งค่าในโปรแกรมอีเมลที่คุณใช้</translation>
  </message>
  <message id="page.with-file">
    <extracomment>Page for people of `serve`: heading above the files of a program.</extracomment>
    <translation>ใช้ไฟล์ตั้งค่า</translation>
  </message>
  <message id="page.yes">
    <extracomment>Page for people of `serve`: an answer to a question for yes or no.</extracomment>
    <translation>ใช่</translation>
  </message>
  <message id="page.your-answers">
    <extracomment>Page for people of `serve`: heading of what was answered so far.</extracomment>
    <translation>คำตอบของคุณ</translation>
  </message>
  <message id="program.about">
    <extracomment>First line of the program's help.</extracomment>
    <translation>mailadvisor หาเซิร์ฟเวอร์อีเมลจากที่อยู่อีเมล ตรวจดูว่าเซิร์ฟเวอร์ให้บริการอะไรบ้าง แนะนำว่าควรใช้แบบ IMAP หรือ POP3 พร้อมเหตุผล แล้วสร้างไฟล์ตั้งค่าให้โปรแกรมอีเมล</translation>
  </message>
  <message id="progress.arrival">
    <extracomment>Progress of check, after the mail was sent.</extracomment>
    <translation>กำลังรอให้อีเมลทดสอบมาถึง …</translation>
  </message>
  <message id="progress.discovery">
    <extracomment>Progress line on stderr; {domain} is the domain of the address.</extracomment>
    <translation>กำลังหาเซิร์ฟเวอร์อีเมลของ {domain} …</translation>
  </message>
  <message id="progress.endpoint">
    <extracomment>Progress line on stderr with --verbose; {host} server, {port} port, {state} a technical word.</extracomment>
    <translation>{host}:{port} {state}</translation>
  </message>
  <message id="progress.mailbox">
    <extracomment>Progress line on stderr; {host} is the server that is signed in to.</extracomment>
    <translation>กำลังลงชื่อเข้าใช้ที่ {host} เพื่อดูพื้นที่และอายุของอีเมล (ไม่แก้ไขอะไร) …</translation>
  </message>
  <message id="progress.probe">
    <extracomment>Progress line on stderr; {host} is a server.</extracomment>
    <translation>กำลังตรวจดู {host} …</translation>
  </message>
  <message id="progress.refused-before">
    <extracomment>Progress line with --force: the server refused this sign-in three times within an hour and is asked all the same; {host} is the server.</extracomment>
    <translation>{host} ปฏิเสธการลงชื่อเข้าใช้นี้ 3 ครั้งแล้วใน 1 ชั่วโมงที่ผ่านมา แต่จะลองอีกครั้งเพราะใช้ --force</translation>
  </message>
  <message id="progress.sign-in">
    <extracomment>Progress of check; {host} is the server.</extracomment>
    <translation>กำลังลงชื่อเข้าใช้ที่ {host} …</translation>
  </message>
  <message id="progress.spaces">
    <extracomment>Progress line of deploy on stderr, once for a server. {login} is the name of a master user, {host} the mail server.</extracomment>
    <translation>กำลังถาม {host} ในชื่อ {login} ว่าแต่ละบัญชีใช้พื้นที่เท่าไร (ไม่แก้ไขอะไร) …</translation>
  </message>
  <message id="prompt.choice">
    <extracomment>A line of a list; {text} is the whole line, such as the name of a mail program.</extracomment>
    <translation>{text}</translation>
  </message>
  <message id="prompt.enter-is-no">
    <extracomment>Stands before the cursor of a yes-or-no question whose default is no.</extracomment>
    <translation>ใช่ / ไม่ [กด Enter = ไม่]</translation>
  </message>
  <message id="prompt.enter-is-yes">
    <extracomment>Stands before the cursor of a yes-or-no question whose default is yes.</extracomment>
    <translation>ใช่ / ไม่ [กด Enter = ใช่]</translation>
  </message>
  <message id="prompt.enter-takes">
    <extracomment>Stands before the cursor; {standard} is what Enter alone means: a text or a number of the list.</extracomment>
    <translation>[กด Enter = {standard}]</translation>
  </message>
  <message id="prompt.hint-page">
    <extracomment>Said before the password is asked for, behind a sentence that names something to be done first; {page} is a web address.</extracomment>
    <translation>ทำได้ที่หน้านี้ {page}</translation>
  </message>
  <message id="prompt.not-a-number">
    <extracomment>Shown when something else than a number of the list was typed; {most} is the last number.</extracomment>
    <translation>พิมพ์หมายเลข 1 ถึง {most}</translation>
  </message>
  <message id="prompt.not-yes-or-no">
    <extracomment>Shown when the answer to a yes-or-no question was something else.</extracomment>
    <translation>ตอบว่า ใช่ หรือ ไม่</translation>
  </message>
  <message id="prompt.password">
    <extracomment>Hidden question at the terminal; {login} is the user name.</extracomment>
    <translation>รหัสผ่านของ {login} (ตอนพิมพ์จะไม่แสดงบนจอ):</translation>
  </message>
  <message id="prompt.tick">
    <extracomment>Stands before the cursor below a list of things to tick.</extracomment>
    <translation>พิมพ์หมายเลขเพื่อเลือกหรือเอาออก เสร็จแล้วกด Enter</translation>
  </message>
  <message id="prompt.words-for-back">
    <extracomment>Not shown: the words, separated by blanks, that go back to the question before. The English ones are taken in every language.</extracomment>
    <translation>ย้อน ย้อนกลับ</translation>
  </message>
  <message id="prompt.words-for-change">
    <extracomment>Not shown: the words, separated by blanks, that change an earlier answer. The English ones are taken in every language.</extracomment>
    <translation>แก้ แก้ไข เปลี่ยน</translation>
  </message>
  <message id="prompt.words-for-help">
    <extracomment>Not shown: the words, separated by blanks, that ask for the explanation of a question. The English ones are taken in every language.</extracomment>
    <translation>? ช่วย คำอธิบาย</translation>
  </message>
  <message id="prompt.words-for-no">
    <extracomment>Not shown: the words, separated by blanks, that are taken as no. Keep n and no in every language.</extracomment>
    <translation>ไม่ ม ไม่ใช่ n no</translation>
  </message>
  <message id="prompt.words-for-yes">
    <extracomment>Not shown: the words, separated by blanks, that are taken as yes. Keep y and yes in every language.</extracomment>
    <translation>ใช่ ช ตกลง y yes</translation>
  </message>
  <message id="reason.cancelled-as-not-needed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ไม่ต้องใช้แล้ว เพราะได้คำตอบจากแหล่งที่ดีกว่า</translation>
  </message>
  <message id="reason.certificate-not-trusted">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ยังยืนยันไม่ได้ว่าเป็นเซิร์ฟเวอร์ตัวจริง เพราะใบรับรองไม่น่าเชื่อถือ</translation>
  </message>
  <message id="reason.connection-lost">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ตัดการเชื่อมต่อกลางคัน</translation>
  </message>
  <message id="reason.connection-refused">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>มีเซิร์ฟเวอร์อยู่ แต่ปิดพอร์ตนี้</translation>
  </message>
  <message id="reason.connection-timed-out">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ตอบ อาจมีไฟร์วอลล์กั้นพอร์ตนี้อยู่</translation>
  </message>
  <message id="reason.deadline-reached">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>หมดเวลาก่อนจะได้คำตอบ</translation>
  </message>
  <message id="reason.dns-failed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ค้นชื่อนี้ไม่ได้ เพราะเซิร์ฟเวอร์ DNS ไม่ตอบ</translation>
  </message>
  <message id="reason.filter-service">
    <extracomment>Why the mail exchanger (MX) gave no settings: it is a filtering service such as Proofpoint</extracomment>
    <translation>อีเมลผ่านบริการกรองก่อน จึงยังบอกไม่ได้ว่าบัญชีอีเมลอยู่ที่ใด</translation>
  </message>
  <message id="reason.flood">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ส่งข้อมูลมากผิดปกติ จึงหยุดเพื่อความปลอดภัย</translation>
  </message>
  <message id="reason.host-unreachable">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เครือข่ายนี้ไปไม่ถึงเซิร์ฟเวอร์นั้น</translation>
  </message>
  <message id="reason.html-instead-of-xml">
    <extracomment>Why a source of mail settings has nothing; a hint below says whether it was a catch-all site or the network's sign-in page</extracomment>
    <translation>ได้หน้าเว็บมาแทนการตั้งค่าอีเมล</translation>
  </message>
  <message id="reason.http-status">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ตอบกลับเป็นข้อผิดพลาด</translation>
  </message>
  <message id="reason.left-alone">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ใน 1 ชั่วโมงที่ผ่านมาเซิร์ฟเวอร์ปฏิเสธการลงชื่อเข้าใช้นี้ 3 ครั้งแล้ว จึงไม่ลองอีก เพราะเซิร์ฟเวอร์อาจล็อกบัญชีหรือบล็อกทั้งสำนักงาน</translation>
  </message>
  <message id="reason.line-too-long">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ส่งข้อความยาวไม่รู้จบ จึงหยุดเพื่อความปลอดภัย</translation>
  </message>
  <message id="reason.literal-too-large">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์แจ้งว่าจะส่งข้อมูลก้อนใหญ่เกินจริง จึงหยุดเพื่อความปลอดภัย</translation>
  </message>
  <message id="reason.login-by-policy">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่อนุญาตให้บัญชีนี้ลงชื่อเข้าใช้แบบนี้ อาจต้องใช้รหัสผ่านสำหรับแอป หรือติดต่อฝ่ายไอที</translation>
  </message>
  <message id="reason.login-not-sendable">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ชื่อผู้ใช้ว่างอยู่ หรือชื่อผู้ใช้กับรหัสผ่านมีการขึ้นบรรทัดใหม่ปนอยู่ จึงส่งให้เซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="reason.login-throttled">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ลงชื่อเข้าใช้ถี่เกินไป รอหลายนาทีแล้วค่อยลองใหม่</translation>
  </message>
  <message id="reason.login-unavailable">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ตอนนี้เซิร์ฟเวอร์ตรวจรหัสผ่านไม่ได้ ให้ลองใหม่ภายหลัง</translation>
  </message>
  <message id="reason.login-unknown">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ชื่อผู้ใช้ที่นั่นไม่ใช่ที่อยู่อีเมลนี้ โปรแกรมจึงไม่ได้ส่งรหัสผ่าน ให้ระบุชื่อด้วย --user</translation>
  </message>
  <message id="reason.name-not-found">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ไม่มีเซิร์ฟเวอร์ชื่อนี้</translation>
  </message>
  <message id="reason.no-common-mechanism">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่มีวิธีลงชื่อเข้าใช้ที่ใช้ได้ในกรณีนี้</translation>
  </message>
  <message id="reason.no-greeting">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์รับการเชื่อมต่อแล้ว แต่ยังไม่ส่งคำทักทาย บางเซิร์ฟเวอร์ตั้งใจหน่วงไว้</translation>
  </message>
  <message id="reason.no-known-hoster">
    <extracomment>Why the mail exchanger (MX) gave no settings: its hoster is not in our table; autoconfig and the provider database of that host are asked separately</extracomment>
    <translation>เซิร์ฟเวอร์ที่รับอีเมลไม่ใช่ของผู้ให้บริการที่โปรแกรมรู้จัก</translation>
  </message>
  <message id="reason.no-offline-source">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ไม่ได้ถาม เพราะกำหนดให้ทำงานโดยไม่ใช้เครือข่าย (--offline)</translation>
  </message>
  <message id="reason.no-such-record">
    <extracomment>Why a source of mail settings has nothing: the domain's DNS has no MX or SRV record; whole sentence in a table</extracomment>
    <translation>DNS ของโดเมนไม่มีรายการแบบนี้</translation>
  </message>
  <message id="reason.no-usable-server">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>การตั้งค่าอีเมลที่เผยแพร่ไว้ไม่มีเซิร์ฟเวอร์ที่ใช้ได้</translation>
  </message>
  <message id="reason.no-utf8-addresses">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ส่งอีเมลจากที่อยู่ที่เป็นอักษรไทยไม่ได้ (ไม่มี SMTPUTF8)</translation>
  </message>
  <message id="reason.no-verified-connection">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ไม่ได้ส่งรหัสผ่าน เพราะยังยืนยันไม่ได้ว่าเป็นเซิร์ฟเวอร์ตัวจริง</translation>
  </message>
  <message id="reason.none">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เรียบร้อยดี</translation>
  </message>
  <message id="reason.not-found-there">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ไม่มีการตั้งค่าอีเมลอยู่ที่นั่น</translation>
  </message>
  <message id="reason.not-imap4rev1">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ใช้ IMAP รุ่นเก่าเกินไป</translation>
  </message>
  <message id="reason.not-offered">
    <extracomment>Why a source of mail settings has nothing: the DNS says with the target "." that the service does not exist</extracomment>
    <translation>โดเมนแจ้งไว้เองว่าไม่มีบริการนี้</translation>
  </message>
  <message id="reason.not-requested">
    <extracomment>Why a source was not asked: it was switched off, or is never asked about such a name. No placeholders.</extracomment>
    <translation>ไม่ได้ถามในครั้งนี้</translation>
  </message>
  <message id="reason.not-the-masters-server">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ไม่ได้ส่งรหัสผ่านของ master user เพราะเป็นคนละเซิร์ฟเวอร์กับบัญชีส่วนใหญ่</translation>
  </message>
  <message id="reason.oauth2-only">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ไม่รับรหัสผ่าน ต้องลงชื่อเข้าใช้ผ่านเบราว์เซอร์ (OAuth2) ด้วยโปรแกรมอีเมลที่รองรับ</translation>
  </message>
  <message id="reason.other-sources-unanswered">
    <extracomment>Why plain http was not asked or nothing was guessed; whole sentence in a table</extracomment>
    <translation>ยังไม่ลอง เพราะบางแหล่งยังไม่ให้คำตอบที่แน่ชัด ลองใหม่ภายหลังจะปลอดภัยกว่า</translation>
  </message>
  <message id="reason.own-shortage">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เครื่องนี้ไม่ให้โปรแกรมเปิดการเชื่อมต่อหรือไฟล์เพิ่มอีก</translation>
  </message>
  <message id="reason.password-expired">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>รหัสผ่านหมดอายุแล้ว ให้ตั้งใหม่ในเว็บเมลหรือติดต่อฝ่ายไอที</translation>
  </message>
  <message id="reason.password-wrong">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่รับชื่อผู้ใช้หรือรหัสผ่านนี้</translation>
  </message>
  <message id="reason.plain-http">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ได้มาจากการเชื่อมต่อที่ไม่เข้ารหัส อาจมีคนแก้ไขระหว่างทาง</translation>
  </message>
  <message id="reason.plaintext-after-starttls">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>มีข้อความแทรกเข้ามาก่อนเริ่มเข้ารหัส อาจมีคนกำลังดักการเชื่อมต่อ</translation>
  </message>
  <message id="reason.preauth-in-clear">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์อ้างว่าคุณลงชื่อเข้าใช้แล้วทั้งที่ยังไม่เข้ารหัส อาจมีคนกำลังดักการเชื่อมต่อ</translation>
  </message>
  <message id="reason.private-address">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ชื่อนี้ชี้ไปที่เครือข่ายภายใน จึงไม่ติดต่อ เพราะกำหนด --public-only ไว้</translation>
  </message>
  <message id="reason.protocol-violation">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบผิดรูปแบบ จึงใช้คำตอบไม่ได้</translation>
  </message>
  <message id="reason.redirect-to-own-machine">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>คำตอบชี้กลับมาที่เครื่องนี้เอง จึงไม่ทำตาม</translation>
  </message>
  <message id="reason.redirect-to-plain-http">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ส่งต่อไปยังการเชื่อมต่อที่ไม่เข้ารหัส ซึ่งใครก็แก้คำตอบได้</translation>
  </message>
  <message id="reason.referral-ignored">
    <extracomment>Why a server turned us away: it named another server instead (IMAP referral). Shown beside a port or a refused sign-in.</extracomment>
    <translation>เซิร์ฟเวอร์บอกให้ไปใช้เซิร์ฟเวอร์อื่น โปรแกรมนี้ไม่ทำตามคำบอกแบบนี้ ให้ถามผู้ให้บริการว่าต้องใช้เซิร์ฟเวอร์ใด</translation>
  </message>
  <message id="reason.reply-timed-out">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์หยุดตอบกลางคัน</translation>
  </message>
  <message id="reason.server-busy">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ตอนนี้เซิร์ฟเวอร์ไม่ว่าง ให้ลองใหม่ภายหลัง</translation>
  </message>
  <message id="reason.server-not-vouched-for">
    <extracomment>Reason why the password was not sent: the server's name comes only from a source that proves nothing.</extracomment>
    <translation>โปรแกรมไม่ได้ส่งรหัสผ่าน เพราะไม่มีแหล่งข้อมูลที่เชื่อถือได้ยืนยันว่าเซิร์ฟเวอร์นี้เป็นของอีเมลนี้ ถ้ารู้แน่ว่าใช่ ให้ระบุชื่อเซิร์ฟเวอร์ด้วย --server</translation>
  </message>
  <message id="reason.server-refused">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ยอมให้เครื่องนี้เชื่อมต่อ</translation>
  </message>
  <message id="reason.sign-in-required">
    <extracomment>Why Autodiscover gave no settings: it wants a password, which discovery never sends</extracomment>
    <translation>เซิร์ฟเวอร์ขอรหัสผ่านก่อน แต่ระหว่างค้นหาจะไม่ส่งรหัสผ่านไป</translation>
  </message>
  <message id="reason.starttls-not-offered">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>พอร์ตนี้ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="reason.starttls-refused">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์บอกว่าเข้ารหัสได้ แต่พอขอแล้วกลับไม่ยอม</translation>
  </message>
  <message id="reason.system-not-decided">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>ไม่ได้ส่งรหัสผ่าน เพราะอีเมลอาจอยู่ในระบบใดระบบหนึ่งจากหลายระบบ และยังไม่ได้ระบุว่าระบบใด</translation>
  </message>
  <message id="reason.tls-handshake-failed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เริ่มการเชื่อมต่อแบบเข้ารหัสไม่สำเร็จ</translation>
  </message>
  <message id="reason.tls-timed-out">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์เงียบไประหว่างเริ่มการเชื่อมต่อแบบเข้ารหัส</translation>
  </message>
  <message id="reason.tls-too-old">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เซิร์ฟเวอร์มีแต่การเข้ารหัสรุ่นเก่าที่ไม่ปลอดภัยแล้ว</translation>
  </message>
  <message id="reason.token-refused">
    <extracomment>Reason why signing in failed: the OAuth2 access token was refused.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่รับโทเค็นนี้ โทเค็นอาจหมดอายุ หรือไม่มีสิทธิ์เข้าถึงอีเมล</translation>
  </message>
  <message id="reason.too-many-redirects">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ส่งต่อไปเรื่อย ๆ ไม่สิ้นสุด</translation>
  </message>
  <message id="reason.unreadable-encoding">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>การตั้งค่าที่เผยแพร่ไว้ใช้รหัสตัวอักษรที่อ่านไม่ได้</translation>
  </message>
  <message id="reason.wrong-protocol">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>พอร์ตนี้เป็นบริการอื่น ไม่ใช่เซิร์ฟเวอร์อีเมลแบบที่ถาม</translation>
  </message>
  <message id="reason.xml-doctype">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>การตั้งค่าอีเมลที่เผยแพร่ไว้มีส่วน DOCTYPE ซึ่งไม่อ่านเพื่อความปลอดภัย</translation>
  </message>
  <message id="reason.xml-malformed">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>การตั้งค่าอีเมลที่เผยแพร่ไว้เสียหาย อ่านไม่ได้</translation>
  </message>
  <message id="reason.xml-too-large">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>การตั้งค่าอีเมลที่เผยแพร่ไว้ใหญ่ผิดปกติ</translation>
  </message>
  <message id="reason.xml-wrong-root">
    <extracomment>Why an attempt, a port or a sign-in ended as it did; stands alone or behind a dash in lists. No placeholders.</extracomment>
    <translation>เอกสารที่เผยแพร่ไว้ไม่ใช่การตั้งค่าอีเมล</translation>
  </message>
  <message id="remedy.add-imap-beside">
    <extracomment>Step after remedy.make-room-by-pop3.</extracomment>
    <translation>เพิ่มบัญชี IMAP ไว้คู่กัน แล้วปิดการรับอีเมลของบัญชีเดิม แต่อย่าลบ เพราะอีเมลเก่าอยู่ในนั้น จะได้ไม่ต้องดึงซ้ำ</translation>
  </message>
  <message id="remedy.address">
    <extracomment>Next step after an address was not understood.</extracomment>
    <translation>ใส่อีเมลให้ครบ เช่น somchai@company.co.th</translation>
  </message>
  <message id="remedy.address-comma">
    <extracomment>Next step after error.address-comma; {address} is the address with dots.</extracomment>
    <translation>ถ้าหมายถึง {address} ให้พิมพ์แบบนี้</translation>
  </message>
  <message id="remedy.archive-old-years">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>ย้ายอีเมลที่เก่ากว่า 1 ปีไปไว้ในคอมพิวเตอร์เครื่องหนึ่ง (จะเห็นเฉพาะเครื่องนั้น) แล้วสำรองไว้อีกที่หนึ่ง</translation>
  </message>
  <message id="remedy.archive-old-years-size">
    <extracomment>What the person can do, under "what to do". {size} is roughly what is older than a year.</extracomment>
    <translation>ย้ายอีเมลที่เก่ากว่า 1 ปี (ประมาณ {size}) ไปไว้ในคอมพิวเตอร์เครื่องหนึ่ง (จะเห็นเฉพาะเครื่องนั้น) แล้วสำรองไว้อีกที่หนึ่ง</translation>
  </message>
  <message id="remedy.ask-for-imap">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>ขอให้ผู้ให้บริการเปิดใช้ IMAP</translation>
  </message>
  <message id="remedy.audit-of-another-domain">
    <extracomment>Next step when the file of `audit --since` is of another domain.</extracomment>
    <translation>ตัด --since ออก หรือระบุไฟล์ที่ได้จาก audit --json ของโดเมนนี้</translation>
  </message>
  <message id="remedy.bulk-disk-full">
    <extracomment>Remedy of error.bulk-disk-full</extracomment>
    <translation>เพิ่มพื้นที่ว่าง แล้วสั่งคำสั่งเดิมอีกครั้ง โปรแกรมจะทำต่อจากที่ค้างไว้</translation>
  </message>
  <message id="remedy.ca-file">
    <extracomment>Next step after error.ca-file-unreadable and error.ca-file-empty.</extracomment>
    <translation>ระบุไฟล์ PEM ที่มีใบรับรองของผู้ออกใบรับรองในบริษัท</translation>
  </message>
  <message id="remedy.change-server-name">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>แล้วเปลี่ยนชื่อเซิร์ฟเวอร์ในบัญชีเดิม อย่าลบบัญชีแล้วเพิ่มใหม่</translation>
  </message>
  <message id="remedy.check-the-copy">
    <extracomment>Step after remedy.copy-before-deletion.</extracomment>
    <translation>เปิดชุดสำรองดูว่ามีอีเมลเก่าอยู่ครบ</translation>
  </message>
  <message id="remedy.check-unvouched">
    <extracomment>Next step after error.check-unvouched; the option is typed as it stands.</extracomment>
    <translation>ถ้าแน่ใจว่าเป็นเซิร์ฟเวอร์ที่ถูกต้อง ให้เพิ่ม --accept-untrusted</translation>
  </message>
  <message id="remedy.connect-to">
    <extracomment>Next step after error.connect-to.</extracomment>
    <translation>ใส่เป็น HOST:PORT:ADDRESS:PORT ถ้าเป็น IPv6 ให้ใส่ในวงเล็บเหลี่ยม</translation>
  </message>
  <message id="remedy.copy-before-deletion">
    <extracomment>Step before POP3 may delete from the server.</extracomment>
    <translation>สำรองโฟลเดอร์อีเมลของเครื่องนี้ไว้อีกที่หนึ่งก่อน เช่น ฮาร์ดดิสก์อีกลูก</translation>
  </message>
  <message id="remedy.copy-folders-first">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>คัดลอกอีเมลที่ส่งแล้วและโฟลเดอร์ของคุณลงโฟลเดอร์ในเครื่อง ลองเปิดดู รอให้บัญชีใหม่รับอีเมลในกล่องจดหมายเข้าจนครบ แล้วจึงเลิกใช้บัญชี IMAP เดิม</translation>
  </message>
  <message id="remedy.copy-to-local-folder">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>ถ้าอยากมีอีเมลไว้ในเครื่องด้วย ให้คัดลอกลงโฟลเดอร์ในเครื่องของโปรแกรมอีเมลเป็นระยะ</translation>
  </message>
  <message id="remedy.copy-whole-mailbox">
    <extracomment>Step for a mailbox that is only kept: before anything of it is deleted.</extracomment>
    <translation>คัดลอกทุกโฟลเดอร์รวมอีเมลที่ส่งแล้วลงโฟลเดอร์ในเครื่อง ตรวจว่าครบ แล้วสำรองไว้อีกที่หนึ่ง</translation>
  </message>
  <message id="remedy.delete-largest">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>เรียงอีเมลตามขนาด บันทึกไฟล์แนบที่ยังต้องใช้ก่อน แล้วลบฉบับใหญ่ที่ไม่ใช้แล้วแบบถาวร (Shift+Delete) ลบแล้วกู้คืนไม่ได้</translation>
  </message>
  <message id="remedy.delete-largest-copied">
    <extracomment>Step to free space, for someone whose POP3 program keeps the mail but cannot delete it from the server.</extracomment>
    <translation>ในเว็บเมล ลบฉบับใหญ่ที่เห็นแน่แล้วว่ามีอยู่ในเครื่อง อย่าลบในโปรแกรม เพราะสำเนาในเครื่องจะหายแทน</translation>
  </message>
  <message id="remedy.delete-largest-folder">
    <extracomment>What the person can do, under "what to do". {folder} is the largest folder, {size} its size.</extracomment>
    <translation>ใน “{folder}” ({size}) เรียงตามขนาด บันทึกไฟล์แนบที่ยังต้องใช้ก่อน แล้วลบฉบับใหญ่ที่ไม่ใช้แล้วแบบถาวร (Shift+Delete) ลบแล้วกู้คืนไม่ได้</translation>
  </message>
  <message id="remedy.delete-largest-webmail">
    <extracomment>Step to free space, for someone without a computer (phone or webmail only).</extracomment>
    <translation>ในเว็บเมล เรียงอีเมลตามขนาด บันทึกไฟล์แนบที่ยังต้องใช้ก่อน แล้วลบฉบับใหญ่ที่ไม่ใช้แล้วออกจากถังขยะด้วย ลบแล้วกู้คืนไม่ได้</translation>
  </message>
  <message id="remedy.deploy-advise">
    <extracomment>Next step for one account of deploy; {address} is its e-mail address.</extracomment>
    <translation>ดูสาเหตุได้ด้วยคำสั่ง mailadvisor advise {address}</translation>
  </message>
  <message id="remedy.deploy-login">
    <extracomment>Next step after error.deploy-login-unknown</extracomment>
    <translation>เพิ่มคอลัมน์ “ชื่อผู้ใช้” ในรายชื่อ แล้วใส่ชื่อผู้ใช้ของแต่ละบัญชี</translation>
  </message>
  <message id="remedy.deploy-replaces-list">
    <extracomment>Remedy of error.deploy-replaces-list</extracomment>
    <translation>ตั้งชื่อไฟล์อื่น เพราะรายชื่อมีไว้อ่านเท่านั้น</translation>
  </message>
  <message id="remedy.deploy-server">
    <extracomment>Next step after error.deploy-several-systems. {hosts} is the list of the systems' servers</extracomment>
    <translation>เพิ่มคอลัมน์ “เซิร์ฟเวอร์” ในรายชื่อ แล้วระบุว่าอีเมลของแต่ละบัญชีอยู่ที่ {hosts}</translation>
  </message>
  <message id="remedy.empty-trash-and-junk">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>ดูอีเมลขยะก่อนว่ามีฉบับที่คัดผิดไหม แล้วล้างถังขยะและอีเมลขยะ</translation>
  </message>
  <message id="remedy.empty-trash-and-junk-size">
    <extracomment>What the person can do, under "what to do". {size} is what both hold.</extracomment>
    <translation>ดูอีเมลขยะก่อนว่ามีฉบับที่คัดผิดไหม แล้วล้างถังขยะและอีเมลขยะ ({size})</translation>
  </message>
  <message id="remedy.facts-of-another-domain">
    <extracomment>Next step after error.facts-of-another-domain.</extracomment>
    <translation>ไม่ต้องใส่ --facts หรือใส่ไฟล์ที่บันทึกไว้สำหรับโดเมนนี้</translation>
  </message>
  <message id="remedy.gather-both">
    <extracomment>Step for a mailbox that is only kept and was fetched by POP3 before.</extracomment>
    <translation>รวมอีเมลในบัญชี POP3 เดิมกับที่คัดลอกจากเซิร์ฟเวอร์ไว้ในโฟลเดอร์เดียวกัน</translation>
  </message>
  <message id="remedy.help">
    <extracomment>Next step after a command line that was not understood.</extracomment>
    <translation>ดูคำสั่งและตัวเลือกทั้งหมดได้ด้วย mailadvisor --help</translation>
  </message>
  <message id="remedy.host-name">
    <extracomment>Next step after something that cannot be the name of a server.</extracomment>
    <translation>พิมพ์เฉพาะชื่อหรือ IP ของเซิร์ฟเวอร์ เช่น mail.company.co.th</translation>
  </message>
  <message id="remedy.internal">
    <extracomment>Next step after a fault of this program.</extracomment>
    <translation>แจ้งผู้พัฒนาพร้อมคำสั่งที่ใช้ ยังไม่มีอะไรเปลี่ยนแปลง</translation>
  </message>
  <message id="remedy.json-message">
    <extracomment>Next step after a sentence in a saved answer (JSON) that this version of the program cannot say.</extracomment>
    <translation>ให้ mailadvisor รุ่นนี้แนะนำใหม่ด้วย mailadvisor advise --json แล้วใช้ไฟล์ที่ได้แทน</translation>
  </message>
  <message id="remedy.json-place">
    <extracomment>Next step after a wrong place in a JSON file; the place is shown beside it.</extracomment>
    <translation>แก้ไฟล์ตรงตำแหน่งที่แสดง</translation>
  </message>
  <message id="remedy.keep-old-mail-local">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>เก็บอีเมลเก่าไว้ในโฟลเดอร์ในเครื่องก่อน และดูพื้นที่ว่างบนเซิร์ฟเวอร์ทุกครั้งก่อนคัดลอกขึ้นไป</translation>
  </message>
  <message id="remedy.keep-old-mail-local-no-room">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>เก็บอีเมลเก่าไว้ในโฟลเดอร์ในเครื่อง เพราะพื้นที่บนเซิร์ฟเวอร์ไม่พอให้คัดลอกขึ้นไป</translation>
  </message>
  <message id="remedy.kit-file-changed">
    <extracomment>Remedy of error.kit-file-changed, and of a file that cannot be read</extracomment>
    <translation>นำไฟล์เดิมกลับมาไว้ที่เดิม หรือสั่งสร้างใหม่ทั้งหมดด้วย --force</translation>
  </message>
  <message id="remedy.listen-elsewhere">
    <extracomment>Next step when `serve` cannot open its port or socket.</extracomment>
    <translation>เลือกตำแหน่งอื่นด้วย --listen หรือปิดโปรแกรมที่ใช้ตำแหน่งนั้นอยู่</translation>
  </message>
  <message id="remedy.listen-text">
    <extracomment>Next step after error.listen-text and error.listen-no-unix.</extracomment>
    <translation>ใส่เป็น ADDRESS:PORT เช่น 127.0.0.1:8080 หรือ [::1]:8080 ถ้าใช้ Linux จะใส่เป็น unix:PATH ก็ได้</translation>
  </message>
  <message id="remedy.look-at-new-server">
    <extracomment>What the person can do, under "what to do". {host} is the old server.</extracomment>
    <translation>เปิดเว็บเมลของเซิร์ฟเวอร์ใหม่ดูก่อนว่าโฟลเดอร์และอีเมลเก่าอยู่ครบ ถ้าไม่ครบ ให้ใช้ {host} ไปก่อนแล้วแจ้งฝ่ายไอที</translation>
  </message>
  <message id="remedy.look-up-limit">
    <extracomment>As remedy.look-up-quota, when only the limit is missing.</extracomment>
    <translation>ดูในเว็บเมลว่ามีพื้นที่ทั้งหมดเท่าไร แล้วสั่งใหม่โดยใส่ --quota</translation>
  </message>
  <message id="remedy.look-up-limit.field">
    <extracomment>As remedy.look-up-limit, on a page with a field for it.</extracomment>
    <translation>ดูในเว็บเมลว่ามีพื้นที่ทั้งหมดเท่าไร แล้วกรอกในช่องข้างล่าง</translation>
  </message>
  <message id="remedy.look-up-quota">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>ดูในเว็บเมลว่าใช้ไปเท่าไรจากพื้นที่ทั้งหมด แล้วสั่งใหม่โดยใส่ --quota และ --used</translation>
  </message>
  <message id="remedy.look-up-quota.field">
    <extracomment>As remedy.look-up-quota, on a page with fields for it.</extracomment>
    <translation>ดูในเว็บเมลว่าใช้ไปแล้วเท่าไรจากพื้นที่ทั้งหมด แล้วกรอกในช่องข้างล่าง</translation>
  </message>
  <message id="remedy.make-room-by-pop3" numerus="yes">
    <extracomment>Step for somebody who moves from POP3 to IMAP with a full mailbox; {n} days.</extracomment>
    <translation><numerusform>ตั้งบัญชี POP3 เดิมให้ลบจากเซิร์ฟเวอร์หลัง {n} วัน พอรับอีเมลครั้งถัดไปจะได้พื้นที่คืน ส่วนอีเมลยังอยู่ในเครื่อง</numerusform></translation>
  </message>
  <message id="remedy.master-ended">
    <extracomment>Next step after error.master-ended, when the master user had been let in before.</extracomment>
    <translation>บัญชีที่เหลือทำต่อโดยไม่ใช้ข้อมูลพื้นที่ ให้สั่งคำสั่งเดิมอีกครั้งภายหลัง</translation>
  </message>
  <message id="remedy.master-left-alone">
    <extracomment>Next step after error.master-ended, when an earlier run was refused too often.</extracomment>
    <translation>ตรวจสอบชื่อผู้ใช้และรหัสผ่าน แล้วลองใหม่ในอีก 1 ชั่วโมง ถ้าจะลองทันที ให้ใช้ --force</translation>
  </message>
  <message id="remedy.master-not-let-in">
    <extracomment>Next step after error.master-ended, when the master user was never let in. {login} is its name.</extracomment>
    <translation>ตรวจสอบรหัสผ่าน และดูว่าเซิร์ฟเวอร์ยอมให้ {login} ดูบัญชีของคนอื่นหรือไม่ ส่วนบัญชีทั้งหมดทำต่อโดยไม่ใช้ข้อมูลพื้นที่</translation>
  </message>
  <message id="remedy.master-other-server">
    <extracomment>Next step after error.master-other-server. {host} is the server; trustedHosts is a key of the policy file.</extracomment>
    <translation>ถ้าเป็นเซิร์ฟเวอร์ขององค์กรและใช้รหัสผ่านเดียวกัน ให้ใส่ {host} ใน trustedHosts ของไฟล์นโยบาย</translation>
  </message>
  <message id="remedy.merge-damaged">
    <extracomment>Remedy of error.merge-damaged</extracomment>
    <translation>ทำส่วนนี้ใหม่อีกครั้ง แล้วค่อยรวม</translation>
  </message>
  <message id="remedy.merge-file">
    <extracomment>Remedy of error.merge-file; {shard} is for example 3/8, {folder} the folder of that part</extracomment>
    <translation>ทำส่วนนี้ใหม่ด้วย --shard {shard} -o {folder} --force แล้วค่อยรวม</translation>
  </message>
  <message id="remedy.merge-kit">
    <extracomment>Remedy of error.merge-kit, and of --rollout with parts without a kit</extracomment>
    <translation>ทำทุกส่วนใหม่ด้วย --kit นี้และ -o เดิม โปรแกรมจะสร้างใหม่เฉพาะที่ต่างไป</translation>
  </message>
  <message id="remedy.merge-missing">
    <extracomment>Remedy of error.merge-missing; {shard} is the first one that is missing, for example 3/8</extracomment>
    <translation>ระบุโฟลเดอร์ของส่วนนั้นด้วย หรือทำส่วนนั้นก่อนด้วย --shard {shard}</translation>
  </message>
  <message id="remedy.merge-not-ours">
    <extracomment>Remedy of error.merge-not-ours</extracomment>
    <translation>ระบุโฟลเดอร์ (-o) ของแต่ละเครื่องที่ใช้ --shard</translation>
  </message>
  <message id="remedy.merge-onto-part">
    <extracomment>Remedy of error.merge-onto-part</extracomment>
    <translation>ระบุโฟลเดอร์อื่นด้วย -o เพราะโฟลเดอร์ของแต่ละส่วนจะไม่ถูกแก้ไข</translation>
  </message>
  <message id="remedy.merge-other-count">
    <extracomment>Remedy of error.merge-other-count</extracomment>
    <translation>ระบุเฉพาะโฟลเดอร์ที่แบ่งแบบเดียวกัน และให้ครบทุกส่วน</translation>
  </message>
  <message id="remedy.merge-other-list">
    <extracomment>Remedy of error.merge-other-list; {shard} is for example 3/8</extracomment>
    <translation>ทำส่วนที่ {shard} ใหม่ด้วยรายชื่อชุดเดียวกันและเรียงเหมือนกัน</translation>
  </message>
  <message id="remedy.merge-other-options">
    <extracomment>Remedy of error.merge-other-options; {shard} is for example 3/8</extracomment>
    <translation>ทำส่วนที่ {shard} ใหม่ให้เหมือนส่วนอื่น ด้วยเวอร์ชันเดียวกัน</translation>
  </message>
  <message id="remedy.merge-same-part">
    <extracomment>Remedy of error.merge-same-part</extracomment>
    <translation>ระบุเพียงโฟลเดอร์เดียว</translation>
  </message>
  <message id="remedy.merge-unfinished">
    <extracomment>Remedy of error.merge-unfinished; {folder} is the same</extracomment>
    <translation>สั่งคำสั่งเดิมอีกครั้งพร้อม --shard และ -o {folder} โปรแกรมจะทำต่อจากที่ค้างไว้</translation>
  </message>
  <message id="remedy.more-domain-space">
    <extracomment>What IT can do, under "what to do".</extracomment>
    <translation>แจ้งฝ่ายไอทีเรื่องพื้นที่รวมของโดเมน การเพิ่มพื้นที่รวมหรือเคลียร์บัญชีที่เลิกใช้แล้วช่วยได้ทุกคน</translation>
  </message>
  <message id="remedy.more-quota">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>ขอพื้นที่เพิ่มจากฝ่ายไอทีหรือผู้ให้บริการ</translation>
  </message>
  <message id="remedy.more-quota-size">
    <extracomment>What the person can do, under "what to do". {size} is the space to ask for.</extracomment>
    <translation>ขอพื้นที่เพิ่มจากฝ่ายไอทีหรือผู้ให้บริการ เช่น เป็น {size}</translation>
  </message>
  <message id="remedy.move-from">
    <extracomment>Remedy: for a file of --move-from that cannot be used. {command} is what saves one.</extracomment>
    <translation>บันทึกผลตรวจตอนที่เซิร์ฟเวอร์เดิมยังตอบอยู่ด้วยคำสั่ง {command}</translation>
  </message>
  <message id="remedy.move-from-other-domain">
    <extracomment>Remedy for error.move-from-other-domain. {domain} is the domain of the file.</extracomment>
    <translation>ให้ใช้ไฟล์ของโดเมนที่จะย้าย หรือรายชื่อที่มีบัญชีของ {domain}</translation>
  </message>
  <message id="remedy.move-from-twice">
    <extracomment>Remedy for error.move-from-twice.</extracomment>
    <translation>ใช้โดเมนละหนึ่งไฟล์</translation>
  </message>
  <message id="remedy.move-inbox-aside">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>เปิดเว็บเมลของเซิร์ฟเวอร์ใหม่ ย้ายอีเมลเก่าออกจากกล่องจดหมายเข้าไปไว้ในโฟลเดอร์อื่น เช่น “ก่อนย้าย”</translation>
  </message>
  <message id="remedy.new-list-without-move">
    <extracomment>Remedy for error.new-list-without-move.</extracomment>
    <translation>ระบุเซิร์ฟเวอร์เดิมด้วย --move-from หรือใส่ไฟล์นี้เป็นรายชื่อแทน</translation>
  </message>
  <message id="remedy.no-new-profile">
    <extracomment>Step after error.no-new-profile.</extracomment>
    <translation>ระบุโปรไฟล์ที่เห็นใน mailadvisor clients --installed หรือสร้างไฟล์ไว้ในโฟลเดอร์ด้วย -o</translation>
  </message>
  <message id="remedy.not-for-deploy-facts">
    <extracomment>Next step after --save-facts was given to deploy</extracomment>
    <translation>บันทึกข้อมูลทีละบัญชีด้วย mailadvisor advise ADDRESS --save-facts FILE</translation>
  </message>
  <message id="remedy.not-for-deploy-password">
    <extracomment>Next step after a password option was given to deploy without --master-user</extracomment>
    <translation>deploy ไม่ลงชื่อเข้าใช้บัญชีใดเลย ให้เอาตัวเลือกนี้ออก รหัสผ่านใช้ได้เฉพาะเมื่อมี --master-user LOGIN</translation>
  </message>
  <message id="remedy.not-for-deploy-send-address">
    <extracomment>Next step after --send-address was given to deploy</extracomment>
    <translation>deploy ถามครั้งเดียวต่อโดเมนโดยไม่บอกชื่อใคร หากต้องการดูทีละบัญชี ใช้ discover --send-address</translation>
  </message>
  <message id="remedy.not-for-deploy-untrusted">
    <extracomment>Next step after --accept-untrusted was given to deploy</extracomment>
    <translation>ระบุเซิร์ฟเวอร์ที่เชื่อถือได้ใน trustedHosts ของไฟล์นโยบาย หรือระบุด้วย --server HOST</translation>
  </message>
  <message id="remedy.not-for-deploy-user">
    <extracomment>Next step after --user was given to deploy</extracomment>
    <translation>ชื่อผู้ใช้ของแต่ละบัญชีไม่เหมือนกัน ให้ใส่ไว้ในคอลัมน์ login ของรายชื่อ</translation>
  </message>
  <message id="remedy.not-with-domains">
    <extracomment>Next step after error.not-with-domains.</extracomment>
    <translation>หากต้องการใช้ ให้ตรวจทีละโดเมน: mailadvisor audit DOMAIN</translation>
  </message>
  <message id="remedy.not-with-kit">
    <extracomment>Next step after an option was given that contradicts --kit</extracomment>
    <translation>เอาตัวเลือกนี้ออก เพราะชุดติดตั้งใช้ไฟล์จากโฟลเดอร์ที่จัดตามคอมพิวเตอร์</translation>
  </message>
  <message id="remedy.not-with-master-user">
    <extracomment>Next step after an option was given that contradicts --master-user</extracomment>
    <translation>เลือกอย่างใดอย่างหนึ่ง เพราะ --master-user ต้องลงชื่อเข้าใช้เซิร์ฟเวอร์อีเมลด้วยรหัสผ่าน</translation>
  </message>
  <message id="remedy.not-with-merge">
    <extracomment>Remedy of error.not-with-merge</extracomment>
    <translation>ใช้ตัวเลือกนี้ตอนทำแต่ละส่วนด้วย --shard ส่วน --merge รับเพียงโฟลเดอร์ -o, --report และ --rollout</translation>
  </message>
  <message id="remedy.option-name">
    <extracomment>Remedy for a wrong value of --name.</extracomment>
    <translation>พิมพ์ชื่อผู้ส่งที่จะแสดงคู่กับที่อยู่อีเมล ในบรรทัดเดียว</translation>
  </message>
  <message id="remedy.option-number">
    <extracomment>Next step after a wrong number; {least} and {most} are the limits.</extracomment>
    <translation>ใส่จำนวนเต็มตั้งแต่ {least} ถึง {most}</translation>
  </message>
  <message id="remedy.option-seconds">
    <extracomment>Next step after a wrong time-out.</extracomment>
    <translation>ใส่เวลาเป็นวินาที ตั้งแต่ 0.001 ถึง 3600</translation>
  </message>
  <message id="remedy.option-size">
    <extracomment>Next step after a wrong size.</extracomment>
    <translation>ใส่ขนาด เช่น 500M, 2GB หรือ 1.5 GB</translation>
  </message>
  <message id="remedy.option-size-unit">
    <extracomment>Next step after a size below one megabyte without its unit; {megabytes} is the typed number with MB.</extracomment>
    <translation>ใส่หน่วยด้วย เช่น {megabytes} หรือ 2GB</translation>
  </message>
  <message id="remedy.option-words">
    <extracomment>Next step after a wrong word; {words} are the possible ones.</extracomment>
    <translation>ใส่คำใดคำหนึ่งต่อไปนี้: {words}</translation>
  </message>
  <message id="remedy.output-failed">
    <extracomment>Next step after a result that could not be printed.</extracomment>
    <translation>ตรวจปลายทางของผลลัพธ์ ดิสก์อาจเต็ม หรือโปรแกรมที่รับผลลัพธ์อาจปิดไปก่อน</translation>
  </message>
  <message id="remedy.password-fd-absent">
    <extracomment>Next step when --password-fd was given on Windows.</extracomment>
    <translation>ส่งรหัสผ่านด้วย --password-stdin (บรรทัดเดียว) หรือ --password-command CMD ถ้าจะพิมพ์เอง ให้ใช้ --ask-password</translation>
  </message>
  <message id="remedy.password-source">
    <extracomment>Next step when no password could be read.</extracomment>
    <translation>ส่งรหัสผ่านด้วย --password-stdin (บรรทัดเดียว), --password-fd N หรือ --password-command CMD ถ้าจะพิมพ์เอง ให้ใช้ --ask-password</translation>
  </message>
  <message id="remedy.pop3-archiver" numerus="yes">
    <extracomment>What the person can do, under "what to do". {n} is the days mail stays on the server.</extracomment>
    <translation><numerusform>ทางเลือกสุดท้าย ให้คอมพิวเตอร์เครื่องหนึ่งดึงแบบ POP3 เพิ่ม แล้วลบจากเซิร์ฟเวอร์หลัง {n} วัน วิธีนี้ได้เฉพาะกล่องจดหมายเข้า เครื่องอื่นและเว็บเมลจะไม่เห็นอีเมลที่เก่ากว่า {n} วัน</numerusform></translation>
  </message>
  <message id="remedy.read-file">
    <extracomment>Next step after a file that could not be read.</extracomment>
    <translation>ตรวจชื่อไฟล์และสิทธิ์การอ่านไฟล์</translation>
  </message>
  <message id="remedy.receive-once-more">
    <extracomment>What the person can do, under "what to do". {host} is the old server.</extracomment>
    <translation>รับอีเมลจากเซิร์ฟเวอร์เดิม ({host}) ให้ครบอีกครั้ง</translation>
  </message>
  <message id="remedy.repair-encryption">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>แจ้งผู้ให้บริการให้แก้ใบรับรองหรือการเข้ารหัสของเซิร์ฟเวอร์นี้ อย่ากดข้ามคำเตือน</translation>
  </message>
  <message id="remedy.resolver-address">
    <extracomment>Next step after error.resolver-address.</extracomment>
    <translation>ใส่หมายเลขไอพี จะต่อท้ายด้วยพอร์ตก็ได้ เช่น 192.0.2.53:5353 หรือ [2001:db8::53]:5353</translation>
  </message>
  <message id="remedy.rollout-with-shard">
    <extracomment>Remedy of error.rollout-with-shard</extracomment>
    <translation>ใช้ --rollout กับ deploy --merge</translation>
  </message>
  <message id="remedy.rollout-without-kit">
    <extracomment>Next step after --rollout without --kit</extracomment>
    <translation>ให้ใส่ --kit แบบเดียวกับตอนที่สร้างชุดติดตั้ง</translation>
  </message>
  <message id="remedy.roster-beside-password">
    <extracomment>Next step after error.roster-beside-password</extracomment>
    <translation>บันทึกรายชื่อเป็นไฟล์ หรือส่งรหัสผ่านด้วย --password-fd N หรือ --password-command CMD</translation>
  </message>
  <message id="remedy.roster-concealed">
    <extracomment>Next step after error.roster-concealed. {menu} are the entries of the Microsoft 365 admin center that lead there, {box} the name of a tick box there, both in English.</extracomment>
    <translation>ที่หน้าผู้ดูแลระบบของ Microsoft 365 เข้า {menu} ยกเลิก “{box}” กดบันทึก แล้วส่งออกรายงานใหม่</translation>
  </message>
  <message id="remedy.roster-empty">
    <extracomment>Next step after an empty roster.</extracomment>
    <translation>ไฟล์รายชื่อคือไฟล์ที่ส่งออกจากเซิร์ฟเวอร์อีเมลหรือระบบผู้ใช้ หรือตารางที่มีหัวคอลัมน์และคอลัมน์ “email”</translation>
  </message>
  <message id="remedy.roster-encoding">
    <extracomment>Next step after a roster whose letters cannot be read. “CSV UTF-8” is the name in Excel's menu.</extracomment>
    <translation>เปิดไฟล์ด้วยโปรแกรมตาราง ตรวจว่าชื่อถูกต้อง แล้วบันทึกเป็น “CSV UTF-8”</translation>
  </message>
  <message id="remedy.roster-map">
    <extracomment>Next step: name the column of a roster. COLUMN stays as it is.</extracomment>
    <translation>บอกว่าเป็นคอลัมน์ใด: --map address=COLUMN โดยใส่หัวคอลัมน์หรือลำดับที่ของคอลัมน์ (ใช้กับ domain, name, first-name, last-name, login, server, department, devices, places, webmail, backup, shared, purpose, quota, used ได้ด้วย)</translation>
  </message>
  <message id="remedy.roster-no-domains">
    <extracomment>Next step after error.roster-no-domains.</extracomment>
    <translation>บอกโดเมนครั้งเดียว และบอกคอลัมน์ด้วยถ้าเป็นคอลัมน์อื่น เช่น --map address=COLUMN --map domain=@company.co.th</translation>
  </message>
  <message id="remedy.roster-nobody">
    <extracomment>Remedy of error.roster-nobody</extracomment>
    <translation>ส่งออกรายชื่อใหม่อีกครั้ง ถ้าใช้รายชื่อว่าง ทุกคนจะถูกนับว่าออกไปแล้ว</translation>
  </message>
  <message id="remedy.roster-row">
    <extracomment>Next step for a row of a roster that cannot be used; {line} is the number of its line</extracomment>
    <translation>แก้บรรทัดที่ {line} ของรายชื่อ แล้วสั่งคำสั่งเดิมอีกครั้ง ส่วนที่เสร็จแล้วจะไม่ทำซ้ำ</translation>
  </message>
  <message id="remedy.roster-row-in-list">
    <extracomment>Next step for a row of one of several rosters that cannot be used; {file} is the list, {line} the number of its line</extracomment>
    <translation>แก้บรรทัดที่ {line} ของ {file} แล้วสั่งคำสั่งเดิมอีกครั้ง ส่วนที่เสร็จแล้วจะไม่ทำซ้ำ</translation>
  </message>
  <message id="remedy.roster-spool">
    <extracomment>Next step after error.roster-spool.</extracomment>
    <translation>เพิ่มที่ว่าง หรือกำหนดโฟลเดอร์อื่นด้วยตัวแปร TMPDIR แล้วสั่งใหม่อีกครั้ง</translation>
  </message>
  <message id="remedy.roster-workbook">
    <extracomment>Next step after a workbook that could not be read.</extracomment>
    <translation>เปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)” โดยไม่ตั้งรหัสผ่าน หรือบันทึกเป็น “CSV UTF-8”</translation>
  </message>
  <message id="remedy.second-copy">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>สำรองโฟลเดอร์อีเมลของเครื่องนี้ไว้ที่อื่นเป็นประจำ เช่น ฮาร์ดดิสก์อีกลูก เพราะมีชุดเดียวยังไม่ถือว่าสำรอง</translation>
  </message>
  <message id="remedy.serve-logo">
    <extracomment>The next step after error.serve-logo-kind and -size.</extracomment>
    <translation>วางภาพขนาดเล็กไว้ข้างไฟล์โดเมน หรือลบชื่อภาพออกจากไฟล์โดเมน</translation>
  </message>
  <message id="remedy.serve-no-domain">
    <extracomment>The next step after error.serve-no-domain.</extracomment>
    <translation>สร้างไฟล์โดเมนด้วย `mailadvisor audit DOMAIN --save-domain FILE` แล้วระบุด้วย --domain</translation>
  </message>
  <message id="remedy.set-days-in-account" numerus="yes">
    <extracomment>Step after remedy.check-the-copy; {n} days.</extracomment>
    <translation><numerusform>แล้วค่อยตั้งบัญชีเดิมให้ลบจากเซิร์ฟเวอร์หลัง {n} วัน ไม่ต้องเพิ่มบัญชีใหม่ เพราะจะดึงอีเมลซ้ำทั้งหมด</numerusform></translation>
  </message>
  <message id="remedy.setup-client">
    <extracomment>Next step after error.setup-client; {clients} is a list of ids of mail programs.</extracomment>
    <translation>โปรแกรมที่ตั้งค่าได้คือ {clients}</translation>
  </message>
  <message id="remedy.setup-questions">
    <extracomment>Next step after a wrong answer in a file. The command is typed as it stands.</extracomment>
    <translation>ดูคำถามทั้งหมดและคำตอบที่ใช้ได้ด้วย `mailadvisor setup --questions`</translation>
  </message>
  <message id="remedy.setup-stdin">
    <extracomment>Next step after error.setup-stdin. The options are typed as they stand.</extracomment>
    <translation>ส่งรหัสผ่านเป็นคำตอบ หรือใช้ --password-fd N หรือ --password-command CMD</translation>
  </message>
  <message id="remedy.setup-terminal">
    <extracomment>Next step when setup cannot ask. The options are typed as they stand.</extracomment>
    <translation>ตอบด้วยตัวเลือกของคำถามนั้น หรือด้วย --answers FILE ดูคำถามทั้งหมดด้วย `mailadvisor setup --questions`</translation>
  </message>
  <message id="remedy.shard">
    <extracomment>Remedy of error.shard</extracomment>
    <translation>ใส่ว่าเป็นส่วนที่เท่าไรจากทั้งหมดกี่ส่วน เช่น --shard 3/8</translation>
  </message>
  <message id="remedy.shard-auto">
    <extracomment>Remedy of error.shard-auto; MAILADVISOR_SHARDS is an environment variable</extracomment>
    <translation>กำหนดจำนวนงานทั้งหมดไว้ในตัวแปร MAILADVISOR_SHARDS หรือบอกส่วนเอง เช่น --shard 3/8</translation>
  </message>
  <message id="remedy.stop-other-program">
    <extracomment>What the person can do, under "what to do".</extracomment>
    <translation>หาเครื่องหรือบริการที่ยังดึงแบบ POP3 อยู่ แล้วตั้งให้เก็บสำเนาไว้บนเซิร์ฟเวอร์ อย่าเพิ่งลบบัญชีนั้น เพราะอีเมลที่หายอาจอยู่ที่นั่นที่เดียว อาจเป็น Gmail ที่ตั้ง “ตรวจสอบอีเมลจากบัญชีอื่น” ไว้ ซึ่งจะใช้ได้ถึงปี 2569 เท่านั้น</translation>
  </message>
  <message id="remedy.tls-files">
    <extracomment>Next step after error.tls-certificate and error.tls-key.</extracomment>
    <translation>ระบุไฟล์ PEM คือไฟล์ใบรับรองพร้อมใบรับรองของผู้ออก และไฟล์กุญแจที่ไม่มีรหัสผ่าน</translation>
  </message>
  <message id="remedy.trusted-proxy">
    <extracomment>Next step after error.trusted-proxy.</extracomment>
    <translation>ใส่หมายเลขไอพีของเว็บเซิร์ฟเวอร์ที่อยู่ด้านหน้า หรือเครือข่ายของมัน เช่น 10.0.0.5 หรือ 10.0.0.0/24</translation>
  </message>
  <message id="remedy.two-password-sources">
    <extracomment>Next step after two password options.</extracomment>
    <translation>เลือกใช้ตัวเลือกเดียวจาก --ask-password, --password-stdin, --password-fd และ --password-command</translation>
  </message>
  <message id="remedy.undo-changed">
    <extracomment>Step after error.undo-changed; {id} is the name of a folder.</extracomment>
    <translation>ให้ลบบัญชีในโปรแกรมอีเมลเอง ส่วนไฟล์เดิมยังเก็บไว้ในโฟลเดอร์ undo/{id} ที่ mailadvisor เก็บข้อมูลของตัวเอง</translation>
  </message>
  <message id="remedy.undo-keyring">
    <extracomment>Step after error.undo-keyring; {id} is what undo takes.</extracomment>
    <translation>เข้าเดสก์ท็อปและปลดล็อกพวงกุญแจ แล้วสั่ง mailadvisor undo {id}</translation>
  </message>
  <message id="remedy.undo-no-place">
    <extracomment>Step after error.undo-no-place.</extracomment>
    <translation>ตรวจว่ามีคุณคนเดียวที่บันทึกไฟล์ในโฟลเดอร์นี้ได้ และดิสก์ไม่เต็ม แล้วลองใหม่</translation>
  </message>
  <message id="remedy.undo-nothing">
    <extracomment>Step after error.undo-nothing and error.undo-unknown.</extracomment>
    <translation>ดูรายการที่คืนค่าเดิมได้ด้วยคำสั่ง: mailadvisor undo --list</translation>
  </message>
  <message id="remedy.unknown-client">
    <extracomment>Next step after an unknown mail program; {clients} are the installed ones.</extracomment>
    <translation>โปรแกรมที่ใช้ได้: {clients}</translation>
  </message>
  <message id="remedy.unknown-rule">
    <extracomment>Next step after an unknown rule.</extracomment>
    <translation>ดูชื่อกฎทั้งหมดได้ด้วย mailadvisor rules</translation>
  </message>
  <message id="remedy.unseen">
    <extracomment>Next step after a character that is not visible was found in an address or a user name.</extracomment>
    <translation>ลบแล้วพิมพ์ใหม่ด้วยมือ อักขระแบบนี้มักติดมาจากการคัดลอก</translation>
  </message>
  <message id="remedy.upload-old-mail">
    <extracomment>What the person can do, under "what to do". {size} is the room that may be used.</extracomment>
    <translation>อีเมลเก่าที่อยากเห็นทุกเครื่อง คัดลอกขึ้นเซิร์ฟเวอร์ได้ไม่เกิน {size} ที่เหลือเก็บไว้ในเครื่องเดิม</translation>
  </message>
  <message id="remedy.write-changed-since">
    <extracomment>Next step after a file that was changed meanwhile.</extracomment>
    <translation>ปิดโปรแกรมอีเมล แล้วลองใหม่</translation>
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
  <message id="remedy.write-other-run">
    <extracomment>Next step when another run is writing in the same folder.</extracomment>
    <translation>รอให้ทำงานเสร็จก่อน แล้วลองใหม่</translation>
  </message>
  <message id="remedy.write-twice">
    <extracomment>Next step when a mail program was named twice, or two files to be written have the same name.</extracomment>
    <translation>ระบุโปรแกรมอีเมลแต่ละตัวเพียงครั้งเดียว</translation>
  </message>
  <message id="report.abilities">
    <extracomment>Under a host's table of ports: what it can do. {protocol} is IMAP or POP3, {names} a list of short phrases.</extracomment>
    <translation>{protocol}: {names}</translation>
  </message>
  <message id="report.audit-changes">
    <extracomment>Audit: heading of what is different from the earlier audit.</extracomment>
    <translation>เทียบกับครั้งก่อน</translation>
  </message>
  <message id="report.audit-clean">
    <extracomment>Audit: nothing is wrong.</extracomment>
    <translation>ไม่พบสิ่งผิดปกติ โปรแกรมอีเมลจะหาพบการตั้งค่าที่ถูกต้องและปลอดภัย</translation>
  </message>
  <message id="report.audit-clean-ignoring">
    <extracomment>Audit: nothing is wrong beside what --ignore leaves out; that stands below, and the score counts it.</extracomment>
    <translation>ไม่พบสิ่งผิดปกติอื่น รายการที่สั่งให้ข้ามแสดงไว้ด้านล่างและยังนับคะแนนตามเดิม</translation>
  </message>
  <message id="report.audit-clean-no-mail">
    <extracomment>Audit: nothing is wrong, and the domain takes no mail.</extracomment>
    <translation>ไม่พบสิ่งผิดปกติ โดเมนนี้ไม่รับอีเมลและแจ้งไว้ถูกต้องแล้ว</translation>
  </message>
  <message id="report.audit-faults">
    <extracomment>Audit: heading of the list of faults.</extracomment>
    <translation>สิ่งที่ต้องแก้</translation>
  </message>
  <message id="report.audit-ignored">
    <extracomment>Audit: heading of the list of findings the admin does not want to be told of.</extracomment>
    <translation>ข้ามตามที่ขอไว้</translation>
  </message>
  <message id="report.audit-info">
    <extracomment>Audit: heading of the list of what is only worth knowing.</extracomment>
    <translation>ควรรู้ไว้</translation>
  </message>
  <message id="report.audit-no-changes">
    <extracomment>Audit: nothing is different from the earlier audit.</extracomment>
    <translation>ไม่มีอะไรเปลี่ยนแปลง</translation>
  </message>
  <message id="report.audit-notices">
    <extracomment>Audit: heading of the list of smaller faults.</extracomment>
    <translation>ควรปรับปรุง</translation>
  </message>
  <message id="report.audit-of">
    <extracomment>Audit: behind the points of one part of the score; {points} is what it can have.</extracomment>
    <translation>จาก {points}</translation>
  </message>
  <message id="report.audit-rules">
    <extracomment>Heading of the list of the rules of the audit; {version} is a number.</extracomment>
    <translation>กฎของการตรวจ รุ่น {version}</translation>
  </message>
  <message id="report.audit-score">
    <extracomment>First line of the audit: {domain} is the domain, {score} its points of 100, one number or a range.</extracomment>
    <translation>{domain} ได้ {score} จาก 100 คะแนน</translation>
  </message>
  <message id="report.audit-seen-on">
    <extracomment>Audit page: when it was looked at; {date} is a day.</extracomment>
    <translation>ตรวจเมื่อวันที่ {date}</translation>
  </message>
  <message id="report.audit-unknown">
    <extracomment>Audit: heading of the list of what could not be told.</extracomment>
    <translation>ตรวจไม่ได้</translation>
  </message>
  <message id="report.audit-web">
    <extracomment>Audit: heading of the lines for a web server; {host} is the site.</extracomment>
    <translation>นำไปวางในเว็บเซิร์ฟเวอร์ของ {host}</translation>
  </message>
  <message id="report.audit-web.more">
    <extracomment>Audit on a terminal, after the lines for nginx; --html is an option.</extracomment>
    <translation>บรรทัดสำหรับ Apache และ IIS อยู่ในหน้าเว็บที่ได้จาก --html</translation>
  </message>
  <message id="report.audit-web.where">
    <extracomment>Audit: where the lines for nginx go.</extracomment>
    <translation>สำหรับ nginx ให้ใส่ที่อยู่ไฟล์ใบรับรองของคุณ ถ้ามีเว็บนี้อยู่แล้วให้วางเฉพาะส่วน location</translation>
  </message>
  <message id="report.audit-whose">
    <extracomment>Audit page: who mends a finding; {whose} is one of whose.*</extracomment>
    <translation>ผู้ที่ต้องแก้: {whose}</translation>
  </message>
  <message id="report.audit-zone">
    <extracomment>Audit: heading of the lines for the DNS zone.</extracomment>
    <translation>นำไปวางใน DNS ของโดเมน</translation>
  </message>
  <message id="report.audit-zone.where">
    <extracomment>Audit: below the heading of the zone lines: where in hosting panels; each line replaces the records of its name and type.</extracomment>
    <translation>แต่ละบรรทัดแทนที่ระเบียนชื่อและชนิดเดียวกัน ใน cPanel อยู่ที่ Zone Editor ใน DirectAdmin อยู่ที่ DNS Management ใน Plesk อยู่ที่ DNS Settings</translation>
  </message>
  <message id="report.audits-all">
    <extracomment>Page of `audit --domains` (HTML): heading of the table with all domains.</extracomment>
    <translation>โดเมนทั้งหมด</translation>
  </message>
  <message id="report.audits-alone">
    <extracomment>Page of `audit --domains` (HTML): in its head: where the fixes and the lines to paste are.</extracomment>
    <translation>วิธีแก้ของแต่ละโดเมน พร้อมบรรทัดที่นำไปวางได้เลย: mailadvisor audit DOMAIN --html FILE</translation>
  </message>
  <message id="report.audits-begin">
    <extracomment>Title of the column that names what to mend first in the table of `audit --domains`.</extracomment>
    <translation>เริ่มที่</translation>
  </message>
  <message id="report.audits-domain">
    <extracomment>Title of the column with the domains in the table of `audit --domains`.</extracomment>
    <translation>โดเมน</translation>
  </message>
  <message id="report.audits-domains" numerus="yes">
    <extracomment>Page of `audit --domains` (HTML): below a finding, before the list of domains that have it; {n} = how many.</extracomment>
    <translation><numerusform>{n} โดเมน</numerusform></translation>
  </message>
  <message id="report.audits-end">
    <extracomment>Last line of `audit --domains`; {count}, {faulty} and {failed} are numbers of domains: all, those with faults, those that could not be audited.</extracomment>
    <translation>ตรวจทั้งหมด {count} โดเมน มีจุดที่ต้องแก้ {faulty} โดเมน ตรวจไม่ได้ {failed} โดเมน</translation>
  </message>
  <message id="report.audits-failed">
    <extracomment>Page of `audit --domains` (HTML): likewise: they could not be audited.</extracomment>
    <translation>ตรวจไม่ได้</translation>
  </message>
  <message id="report.audits-faults">
    <extracomment>Title of the column with the number of faults in the table of `audit --domains`; short.</extracomment>
    <translation>ต้องแก้</translation>
  </message>
  <message id="report.audits-more" numerus="yes">
    <extracomment>Page of `audit --domains` (HTML): below such a list that is not complete; {n} = how many are not named.</extracomment>
    <translation><numerusform>และอีก {n} โดเมน ดูทั้งหมดในตารางด้านล่าง</numerusform></translation>
  </message>
  <message id="report.audits-notices">
    <extracomment>Title of the column with the number of lesser findings in the table of `audit --domains`; short.</extracomment>
    <translation>ควรแก้</translation>
  </message>
  <message id="report.audits-score">
    <extracomment>Title of the column with the score (0 to 100) in the table of `audit --domains`; short.</extracomment>
    <translation>คะแนน</translation>
  </message>
  <message id="report.audits-sound">
    <extracomment>Page of `audit --domains` (HTML): likewise: nothing is wrong.</extracomment>
    <translation>ไม่พบสิ่งผิดปกติ</translation>
  </message>
  <message id="report.audits-title">
    <extracomment>Page of `audit --domains` (HTML): its title.</extracomment>
    <translation>ผลตรวจโดเมน</translation>
  </message>
  <message id="report.audits-with-faults">
    <extracomment>Page of `audit --domains` (HTML): what a part of the bar is, after a number of domains: something must be mended.</extracomment>
    <translation>มีจุดที่ต้องแก้</translation>
  </message>
  <message id="report.audits-with-notices">
    <extracomment>Page of `audit --domains` (HTML): likewise: something should be mended, nothing must.</extracomment>
    <translation>มีจุดที่ควรแก้</translation>
  </message>
  <message id="report.before-change">
    <extracomment>Heading in the advice: what must be done before an account is changed. It may stand below report.first.</extracomment>
    <translation>ก่อนเปลี่ยนการตั้งค่า</translation>
  </message>
  <message id="report.cautions">
    <extracomment>Heading in a report: what to be careful about.</extracomment>
    <translation>ข้อควรระวัง</translation>
  </message>
  <message id="report.certificate-ends-soon" numerus="yes">
    <extracomment>Warning in the probe's page, for the admin. {host} is the server, {n} the days until its certificate ends.</extracomment>
    <translation><numerusform>ใบรับรองของ {host} จะหมดอายุในอีก {n} วัน ตามปกติระบบควรต่ออายุเองไปแล้ว ให้ตรวจการต่ออายุ</numerusform></translation>
  </message>
  <message id="report.certificate-problems">
    <extracomment>Heading in a report: faults of certificates and encryption.</extracomment>
    <translation>ปัญหาใบรับรองและการเข้ารหัส</translation>
  </message>
  <message id="report.changes-in">
    <extracomment>Heading above the lines that change in the file {file}, before the yes of set-up.</extracomment>
    <translation>สิ่งที่จะเปลี่ยนใน {file} (+ คือเพิ่ม - คือเอาออก)</translation>
  </message>
  <message id="report.client-files">
    <extracomment>Heading in the details of a mail program: its files and where each goes.</extracomment>
    <translation>ไฟล์และที่วาง:</translation>
  </message>
  <message id="report.clients">
    <extracomment>Heading in a report: the mail programs that files can be written for.</extracomment>
    <translation>โปรแกรมอีเมล</translation>
  </message>
  <message id="report.clients-more">
    <extracomment>Below the table of mail programs: how to see more. --verbose is an option.</extracomment>
    <translation>เพิ่ม --verbose เพื่อดูว่าไฟล์ต้องวางที่ไหน โปรแกรมรับรหัสผ่านอย่างไร และทดลองอะไรแล้วบ้าง</translation>
  </message>
  <message id="report.conflict">
    <extracomment>Line above the contradicting servers; {protocol} is IMAP, POP3 or SMTP.</extracomment>
    <translation>แต่ละแหล่งบอกเซิร์ฟเวอร์ {protocol} ไม่เหมือนกัน ให้สอบถามผู้ให้บริการอีเมลว่าอันไหนถูก</translation>
  </message>
  <message id="report.conflicts">
    <extracomment>Heading in a report: sources that contradict each other.</extracomment>
    <translation>แหล่งข้อมูลที่ไม่ตรงกัน</translation>
  </message>
  <message id="report.diagnosis-ask-now">
    <extracomment>Diagnosis, first line; {text} is the question to ask.</extracomment>
    <translation>ถามผู้โทร: {text}</translation>
  </message>
  <message id="report.diagnosis-avoid">
    <extracomment>Diagnosis; {text} is what not to do meanwhile.</extracomment>
    <translation>ระหว่างนี้: {text}</translation>
  </message>
  <message id="report.diagnosis-cause">
    <extracomment>One cause; {cause} is what it is, {sure} how sure, {clues} an enumeration of clauses.</extracomment>
    <translation>{cause} ({sure}): {clues}</translation>
  </message>
  <message id="report.diagnosis-causes">
    <extracomment>Heading over the causes, the likeliest first.</extracomment>
    <translation>สาเหตุ</translation>
  </message>
  <message id="report.diagnosis-excluded">
    <extracomment>Heading over causes that are excluded.</extracomment>
    <translation>ไม่ใช่สาเหตุ</translation>
  </message>
  <message id="report.diagnosis-heard-as">
    <extracomment>A code of an enumeration; {code} is how it was understood, {heard} the caller's own words.</extracomment>
    <translation>{code} (ได้ยินว่า “{heard}”)</translation>
  </message>
  <message id="report.diagnosis-next-question">
    <extracomment>Diagnosis, last line; {text} is a question to the caller.</extracomment>
    <translation>ถามต่อ: {text}</translation>
  </message>
  <message id="report.diagnosis-not-understood">
    <extracomment>Diagnosis, last line; {words} is an enumeration.</extracomment>
    <translation>รหัสที่ไม่รู้จัก: {words}</translation>
  </message>
  <message id="report.diagnosis-ruled-out">
    <extracomment>One excluded cause; {cause} is what it is, {clues} why not.</extracomment>
    <translation>{cause}: {clues}</translation>
  </message>
  <message id="report.diagnosis-say">
    <extracomment>Diagnosis, first line; {text} is the sentence to say.</extracomment>
    <translation>บอกผู้โทร: {text}</translation>
  </message>
  <message id="report.diagnosis-then">
    <extracomment>Diagnosis; {text} is what is seen after it.</extracomment>
    <translation>จากนั้น: {text}</translation>
  </message>
  <message id="report.diagnosis-understood">
    <extracomment>Diagnosis, last line; {codes} is an enumeration.</extracomment>
    <translation>รหัสที่เข้าใจ: {codes}</translation>
  </message>
  <message id="report.diagnosis-whose">
    <extracomment>Diagnosis; {text} is who mends it.</extracomment>
    <translation>คนที่ต้องแก้: {text}</translation>
  </message>
  <message id="report.explanation">
    <extracomment>Heading of --explain; {rule} is the rule's id.</extracomment>
    <translation>กฎ {rule} ตัดสินอย่างไร</translation>
  </message>
  <message id="report.first">
    <extracomment>Heading in a report: what must be done before anything else.</extracomment>
    <translation>สิ่งที่ต้องทำก่อน</translation>
  </message>
  <message id="report.folders">
    <extracomment>Heading in a report: the folders of the mailbox.</extracomment>
    <translation>โฟลเดอร์</translation>
  </message>
  <message id="report.for-admin">
    <extracomment>Line below a certificate problem; {text} is a sentence for the server's admin.</extracomment>
    <translation>สำหรับผู้ดูแลระบบ: {text}</translation>
  </message>
  <message id="report.frees">
    <extracomment>Figure below something that helps; {size} is the space it frees.</extracomment>
    <translation>ได้ที่ว่างเพิ่ม {size}</translation>
  </message>
  <message id="report.full-in-month">
    <extracomment>Forecast; {date} is a month with its year.</extracomment>
    <translation>ถ้าอีเมลเข้าเท่านี้ต่อไป พื้นที่จะเต็มราวเดือน{date}</translation>
  </message>
  <message id="report.full-in-month-kept">
    <extracomment>below the space; POP3 deletes; {date} is a month</extracomment>
    <translation>ถ้าไม่ตั้งให้ลบ พื้นที่จะเต็มราวเดือน{date}</translation>
  </message>
  <message id="report.full-on-day">
    <extracomment>Forecast; {date} is a day.</extracomment>
    <translation>ถ้าอีเมลเข้าเท่านี้ต่อไป พื้นที่จะเต็มประมาณวันที่ {date}</translation>
  </message>
  <message id="report.full-on-day-kept">
    <extracomment>below the space; POP3 deletes; {date} is a day</extracomment>
    <translation>ถ้าไม่ตั้งให้ลบ พื้นที่จะเต็มประมาณวันที่ {date}</translation>
  </message>
  <message id="report.growth">
    <extracomment>Line about the space of the mailbox; {size} is the growth in one day.</extracomment>
    <translation>เพิ่มขึ้นประมาณวันละ {size}</translation>
  </message>
  <message id="report.hints">
    <extracomment>Heading of the list of things to know, in the report of discovery</extracomment>
    <translation>เรื่องที่ควรรู้</translation>
  </message>
  <message id="report.incoming">
    <extracomment>Row of the settings: the incoming server; {protocol} is IMAP or POP3.</extracomment>
    <translation>ขาเข้า ({protocol})</translation>
  </message>
  <message id="report.lasts" numerus="yes">
    <extracomment>Figure below something that helps; {n} is a number of days.</extracomment>
    <translation><numerusform>ยืดเวลาก่อนเต็มได้อีกประมาณ {n} วัน</numerusform></translation>
  </message>
  <message id="report.lasts-long">
    <extracomment>Figure below something that helps, in place of report.lasts: what is freed lasts longer than forecasts reach.</extracomment>
    <translation>อีกนานกว่าจะเต็ม</translation>
  </message>
  <message id="report.limit-unknown">
    <extracomment>Line about the space of the mailbox; {why} is the reason why its limit is not known.</extracomment>
    <translation>ไม่ทราบขนาดพื้นที่ทั้งหมด: {why}</translation>
  </message>
  <message id="report.lints">
    <extracomment>Heading in a report: faults in what the domain publishes, for its admin.</extracomment>
    <translation>สิ่งที่ผู้ดูแลโดเมนควรแก้</translation>
  </message>
  <message id="report.login-accepted">
    <extracomment>Result of signing in: it worked; {mechanism} is the technical method, such as PLAIN.</extracomment>
    <translation>ลงชื่อเข้าใช้ได้ ({mechanism})</translation>
  </message>
  <message id="report.login-failed">
    <extracomment>Result of signing in: it broke off; the reason follows.</extracomment>
    <translation>ลงชื่อเข้าใช้ไม่สำเร็จ</translation>
  </message>
  <message id="report.login-impossible">
    <extracomment>Result of signing in: it was not tried because it cannot work; the reason follows.</extracomment>
    <translation>โปรแกรมไม่ได้ส่งรหัสผ่านออกไป</translation>
  </message>
  <message id="report.login-not-tried">
    <extracomment>Result of signing in: nobody tried.</extracomment>
    <translation>ยังไม่ได้ลงชื่อเข้าใช้</translation>
  </message>
  <message id="report.login-refused">
    <extracomment>Result of signing in: the server refused; the reason follows.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ให้ลงชื่อเข้าใช้</translation>
  </message>
  <message id="report.mail-system">
    <extracomment>Heading over the servers of one mail system, where a domain's servers belong to several. {system} is a domain such as office365.com</extracomment>
    <translation>ที่ {system}</translation>
  </message>
  <message id="report.mailbox">
    <extracomment>Heading in a report: what was seen in the mailbox.</extracomment>
    <translation>ในบัญชีอีเมล</translation>
  </message>
  <message id="report.mailbox-server-says">
    <extracomment>In the mailbox report: a message of the server's operator, quoted. {text} is in its own words and language.</extracomment>
    <translation>ข้อความจากเซิร์ฟเวอร์: “{text}”</translation>
  </message>
  <message id="report.more-lines" numerus="yes">
    <extracomment>Below the lines that change in a file: {n} more are not shown.</extracomment>
    <translation><numerusform>และอีก {n} บรรทัด (ดูทั้งหมดได้ด้วย --verbose)</numerusform></translation>
  </message>
  <message id="report.next-steps">
    <extracomment>Heading in a report: what the person does with the files.</extracomment>
    <translation>ขั้นต่อไป</translation>
  </message>
  <message id="report.no-clients">
    <extracomment>Under the heading 'Mail programs' when none is installed.</extracomment>
    <translation>ยังไม่ได้ติดตั้งปลั๊กอินของโปรแกรมอีเมลใด</translation>
  </message>
  <message id="report.no-outgoing">
    <extracomment>Note below the settings when no outgoing server was found.</extracomment>
    <translation>ไม่พบเซิร์ฟเวอร์ขาออก ให้สอบถามฝ่ายไอทีหรือผู้ให้บริการ</translation>
  </message>
  <message id="report.no-servers">
    <extracomment>Under the heading 'Servers found' when there are none.</extracomment>
    <translation>ไม่มีแหล่งข้อมูลใดบอกเซิร์ฟเวอร์ของอีเมลนี้</translation>
  </message>
  <message id="report.not-enough">
    <extracomment>Figure below something that helps, but alone leaves {size} more than the mailbox may hold.</extracomment>
    <translation>ยังไม่พอ ต้องลดอีกอย่างน้อย {size}</translation>
  </message>
  <message id="report.nothing-probed">
    <extracomment>Under the heading 'What the servers offer' when no server was asked.</extracomment>
    <translation>ยังไม่ได้ตรวจเซิร์ฟเวอร์ใด</translation>
  </message>
  <message id="report.outgoing">
    <extracomment>Row of the settings: the outgoing server.</extracomment>
    <translation>ขาออก (SMTP)</translation>
  </message>
  <message id="report.outgoing-late">
    <extracomment>Note below the settings: the outgoing server {host} takes connections at {port} but did not greet in time; --timeout is an option.</extracomment>
    <translation>{host}:{port} ยังไม่ส่งคำทักทาย บางเซิร์ฟเวอร์ตั้งใจหน่วงไว้ ถ้าให้เวลานานขึ้นด้วย --timeout จะตรวจได้ครบ</translation>
  </message>
  <message id="report.port-25">
    <extracomment>Note below the table of ports when port 25 does not answer.</extracomment>
    <translation>พอร์ต 25 ใช้ส่งอีเมลระหว่างเซิร์ฟเวอร์ด้วยกัน ไม่ตอบจากที่นี่ก็ไม่เป็นไร</translation>
  </message>
  <message id="report.ports">
    <extracomment>Heading in a report: the ports of the mail servers.</extracomment>
    <translation>สิ่งที่เซิร์ฟเวอร์รองรับ</translation>
  </message>
  <message id="report.proven">
    <extracomment>Heading in a report: what was seen to work with the real program.</extracomment>
    <translation>ทดลองกับโปรแกรมจริงแล้ว:</translation>
  </message>
  <message id="report.proven-format">
    <extracomment>Heading in a report: what was checked without the real program.</extracomment>
    <translation>ตรวจแล้วโดยไม่ได้ใช้โปรแกรมจริง:</translation>
  </message>
  <message id="report.reasons">
    <extracomment>Heading in a report: reasons for the recommendation.</extracomment>
    <translation>เหตุผล</translation>
  </message>
  <message id="report.remarks">
    <extracomment>Heading in the probe's page: remarks on single ports.</extracomment>
    <translation>สิ่งที่ควรรู้</translation>
  </message>
  <message id="report.remedies">
    <extracomment>Heading in a report: things that help, best first.</extracomment>
    <translation>สิ่งที่ควรทำ</translation>
  </message>
  <message id="report.retention-days" numerus="yes">
    <extracomment>Note below POP3 settings; {n} is a number of days.</extracomment>
    <translation><numerusform>เก็บสำเนาไว้บนเซิร์ฟเวอร์ {n} วัน แล้วจึงลบ</numerusform></translation>
  </message>
  <message id="report.retention-forever">
    <extracomment>Note below POP3 settings.</extracomment>
    <translation>เก็บสำเนาไว้บนเซิร์ฟเวอร์ตลอด ไม่ลบ</translation>
  </message>
  <message id="report.retention-none">
    <extracomment>Note below POP3 settings.</extracomment>
    <translation>ดึงอีเมลลงเครื่องแล้วลบออกจากเซิร์ฟเวอร์ทันที</translation>
  </message>
  <message id="report.retention-server">
    <extracomment>Below the settings of POP3; the server deletes at once (EXPIRE 0).</extracomment>
    <translation>เซิร์ฟเวอร์ลบอีเมลทันทีที่ดึง ไม่ว่าจะตั้งไว้อย่างไร</translation>
  </message>
  <message id="report.rules">
    <extracomment>Heading in a report: the rules of the advice.</extracomment>
    <translation>กฎที่ใช้แนะนำ</translation>
  </message>
  <message id="report.seen-at-ports">
    <extracomment>Line below a certificate problem; {host} is the server, {ports} a list of port numbers.</extracomment>
    <translation>พบที่ {host} พอร์ต {ports}</translation>
  </message>
  <message id="report.server-says">
    <extracomment>A message of the server's operator, quoted. {host} is the server, {text} its own words in its own language.</extracomment>
    <translation>ข้อความจาก {host}: “{text}”</translation>
  </message>
  <message id="report.servers-found">
    <extracomment>Heading in a report: the mail servers the sources name.</extracomment>
    <translation>เซิร์ฟเวอร์ที่พบ</translation>
  </message>
  <message id="report.settings">
    <extracomment>Heading in a report: the settings to make in the mail program.</extracomment>
    <translation>การตั้งค่า</translation>
  </message>
  <message id="report.sign-in-methods">
    <extracomment>Heading in a report: the sign-in methods of each port.</extracomment>
    <translation>วิธีลงชื่อเข้าใช้</translation>
  </message>
  <message id="report.software">
    <extracomment>Under a host's table of ports: the server's software. {names} are product names.</extracomment>
    <translation>ซอฟต์แวร์ของเซิร์ฟเวอร์: {names}</translation>
  </message>
  <message id="report.sources-asked">
    <extracomment>Heading in a report: the sources that were asked for mail servers.</extracomment>
    <translation>แหล่งข้อมูลที่ค้น</translation>
  </message>
  <message id="report.space">
    <extracomment>Heading in a report: the space of the mailbox.</extracomment>
    <translation>พื้นที่อีเมล</translation>
  </message>
  <message id="report.space-at-least">
    <extracomment>Line about the space of the mailbox when some folders could not be measured; {used} is what the others hold.</extracomment>
    <translation>ใช้ไปแล้วอย่างน้อย {used} (วัดได้ไม่ครบทุกโฟลเดอร์)</translation>
  </message>
  <message id="report.space-at-least-of">
    <extracomment>Line about the space of the mailbox when some folders could not be measured; {used} is what the others hold, {limit} its size.</extracomment>
    <translation>ใช้ไปแล้วอย่างน้อย {used} จาก {limit} (วัดได้ไม่ครบทุกโฟลเดอร์)</translation>
  </message>
  <message id="report.space-limit">
    <extracomment>Line about the space of the mailbox when only its limit is known; {limit} is a size.</extracomment>
    <translation>พื้นที่ทั้งหมด {limit}</translation>
  </message>
  <message id="report.space-shared">
    <extracomment>Line about a space that all mailboxes of the domain share, by the server's quota; {used} of {limit} are sizes.</extracomment>
    <translation>ทั้งโดเมนรวมกันใช้ไปแล้ว {used} จาก {limit}</translation>
  </message>
  <message id="report.space-used">
    <extracomment>Line about the space of the mailbox when its limit is not known; {used} is a size.</extracomment>
    <translation>ใช้ไปแล้ว {used}</translation>
  </message>
  <message id="report.space-used-about">
    <extracomment>Line about the space of the mailbox when its limit is not known; {used} is a size, estimated from a part of the mail.</extracomment>
    <translation>ใช้ไปแล้วประมาณ {used}</translation>
  </message>
  <message id="report.space-used-of">
    <extracomment>Line about the space of the mailbox; {used} and {limit} are sizes, {share} a percentage.</extracomment>
    <translation>ใช้ไปแล้ว {used} จาก {limit} ({share})</translation>
  </message>
  <message id="report.space-used-of-about">
    <extracomment>Line about the space of the mailbox; {used} of {limit}, {share} in percent, estimated from a part of the mail.</extracomment>
    <translation>ใช้ไปแล้วประมาณ {used} จาก {limit} ({share})</translation>
  </message>
  <message id="report.strength-decided">
    <extracomment>Line below the answer: how sure it is.</extracomment>
    <translation>มั่นใจได้ ข้อมูลพอให้ตัดสินแล้ว</translation>
  </message>
  <message id="report.strength-leaning">
    <extracomment>Line below the answer: how sure it is.</extracomment>
    <translation>ไม่บังคับ อีกแบบก็ใช้ได้</translation>
  </message>
  <message id="report.strength-open">
    <extracomment>below the answer</extracomment>
    <translation>ไม่มีอะไรชี้ชัดไปทางแบบใด ใช้แบบนี้ได้เลย</translation>
  </message>
  <message id="report.strength-open-option">
    <extracomment>Below the headline when nothing decides. {option} is the option of the command line that would, or two of them.</extracomment>
    <translation>ยังไม่มีข้อมูลที่ชี้ขาด ถ้าสั่งใหม่โดยใส่ {option} จะแนะนำได้ชัดขึ้น</translation>
  </message>
  <message id="report.strength-open-question">
    <extracomment>Below the headline when nothing decides, in the dialogue and on the page. {question} is a question of the dialogue (setup.*).</extracomment>
    <translation>ยังไม่มีข้อมูลที่ชี้ขาด ถ้าตอบข้อ “{question}” จะแนะนำได้ชัดขึ้น</translation>
  </message>
  <message id="report.suspicions">
    <extracomment>Heading in the probe's page: reasons on this side, not the server's.</extracomment>
    <translation>ตรวจเครื่องและเครือข่ายนี้ก่อน</translation>
  </message>
  <message id="report.thresholds">
    <extracomment>Heading in a report: the limits the rules judge by.</extracomment>
    <translation>เกณฑ์ที่ใช้อยู่</translation>
  </message>
  <message id="report.undetermined">
    <extracomment>Heading in a report: what could not be judged.</extracomment>
    <translation>สิ่งที่ยังบอกไม่ได้</translation>
  </message>
  <message id="report.unverified">
    <extracomment>Heading in a report: what nobody could try.</extracomment>
    <translation>ยังไม่ได้ทดลอง:</translation>
  </message>
  <message id="report.user-name">
    <extracomment>Line below the settings; {name} is the name to sign in with.</extracomment>
    <translation>ชื่อผู้ใช้: {name}</translation>
  </message>
  <message id="report.user-name-outgoing">
    <extracomment>Line below the settings when the outgoing server needs another name; {name} is that name.</extracomment>
    <translation>ชื่อผู้ใช้สำหรับขาออก: {name}</translation>
  </message>
  <message id="report.user-name-unknown">
    <extracomment>Line below the settings when the name to sign in with is not known.</extracomment>
    <translation>ชื่อผู้ใช้: ยังไม่ทราบ และไม่ใช่ที่อยู่อีเมลนี้ ให้ระบุด้วย --user</translation>
  </message>
  <message id="report.what-would-change-it">
    <extracomment>Heading in a report: changes that would turn the recommendation.</extracomment>
    <translation>คำแนะนำจะเปลี่ยน</translation>
  </message>
  <message id="report.will-write">
    <extracomment>Heading above a list of files; {folder} is the folder they will be written to.</extracomment>
    <translation>จะบันทึกไฟล์ไว้ใน {folder}</translation>
  </message>
  <message id="report.written">
    <extracomment>Heading above a list of files; {folder} is the folder they were written to.</extracomment>
    <translation>บันทึกไฟล์ไว้ใน {folder} แล้ว</translation>
  </message>
  <message id="rule.already-pop3.at-once">
    <extracomment>Comes first: the person has a POP3 account, and this server lets it leave nothing.</extracomment>
    <translation>พอตั้งให้ลบ รับอีเมลครั้งถัดไป อีเมลทั้งหมดจะหายจากเซิร์ฟเวอร์ทันที จึงต้องสำรองก่อน</translation>
  </message>
  <message id="rule.already-pop3.first" numerus="yes">
    <extracomment>First thing to do; {n} days.</extracomment>
    <translation><numerusform>บัญชีนี้ใช้มาก่อนแล้ว พอตั้งให้ลบ รับอีเมลครั้งถัดไป อีเมลที่เก่ากว่า {n} วันจะหายจากเซิร์ฟเวอร์ทันที จึงต้องสำรองก่อน</numerusform></translation>
  </message>
  <message id="rule.already-pop3.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>บัญชี POP3 ที่ใช้อยู่ พอเปิดให้ลบจะลบอีเมลเก่าทันที ต้องสำรอง ตรวจชุดสำรอง แล้วค่อยเปลี่ยนค่า</translation>
  </message>
  <message id="rule.client-cannot-delete.caution">
    <extracomment>Caution of the advice. {client} is the program.</extracomment>
    <translation>{client} ตั้งจำนวนวันก่อนลบไม่ได้ จึงเก็บอีเมลทั้งหมดไว้บนเซิร์ฟเวอร์ คุณต้องเคลียร์พื้นที่เองในเว็บเมล</translation>
  </message>
  <message id="rule.client-cannot-delete.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>โปรแกรมที่ตั้งจำนวนวันก่อนลบไม่ได้ ใช้ POP3 แล้วก็ไม่คืนพื้นที่บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="rule.client-cannot-delete.unknown" numerus="yes">
    <extracomment>caution; for a printed page that suits any program; {n} is a number of days</extracomment>
    <translation><numerusform>ดูก่อนว่าโปรแกรมของคุณตั้งให้ลบจากเซิร์ฟเวอร์หลัง {n} วันได้ไหม ถ้าไม่ได้ แบบ POP3 จะไม่คืนพื้นที่ ให้ใช้แบบ IMAP แทน</numerusform></translation>
  </message>
  <message id="rule.client-cannot.either">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>{client} ต่อกับเซิร์ฟเวอร์นี้ไม่ได้ทั้งแบบ IMAP และแบบ POP3</translation>
  </message>
  <message id="rule.client-cannot.imap">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>{client} ใช้แบบ IMAP กับเซิร์ฟเวอร์นี้ไม่ได้</translation>
  </message>
  <message id="rule.client-cannot.pop3">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>{client} ใช้แบบ POP3 กับเซิร์ฟเวอร์นี้ไม่ได้</translation>
  </message>
  <message id="rule.client-cannot.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ไม่แนะนำแบบที่โปรแกรมอีเมลที่เลือกทำไม่ได้</translation>
  </message>
  <message id="rule.client-counts-differently.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>บางโปรแกรมนับ {n} วันจากวันที่ดึงลงเครื่อง พื้นที่จะว่างหลัง {n} วัน บางโปรแกรมนับจากวันที่ส่งอีเมล อีเมลเก่าจะหายจากเซิร์ฟเวอร์ทันที</numerusform></translation>
  </message>
  <message id="rule.client-counts-differently.download" numerus="yes">
    <extracomment>Caution of the advice. {n} days, {client} the program.</extracomment>
    <translation><numerusform>{client} นับ {n} วันจากวันที่ดึงลงเครื่องครั้งแรก พื้นที่บนเซิร์ฟเวอร์จึงเริ่มว่างหลัง {n} วัน</numerusform></translation>
  </message>
  <message id="rule.client-counts-differently.message-date" numerus="yes">
    <extracomment>Caution of the advice. {n} days, {client} the program.</extracomment>
    <translation><numerusform>{client} นับ {n} วันจากวันที่ส่งอีเมล อีเมลที่เก่ากว่านั้นจะหายจากเซิร์ฟเวอร์ตั้งแต่วันแรก</numerusform></translation>
  </message>
  <message id="rule.client-counts-differently.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>“ลบหลัง N วัน” บางโปรแกรมนับจากวันที่ดึงลงเครื่อง บางโปรแกรมนับจากวันที่ส่งอีเมล</translation>
  </message>
  <message id="rule.deletion-spreads.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>ลบอีเมลจากเครื่องไหน อีเมลนั้นจะหายจากเซิร์ฟเวอร์ ทุกเครื่อง และเว็บเมลด้วย</translation>
  </message>
  <message id="rule.deletion-spreads.shared">
    <extracomment>Caution of the advice.</extracomment>
    <translation>คนหนึ่งลบ ทุกคนที่เปิดอีเมลนี้จะไม่เห็นอีก ควรตกลงกันว่าใครลบได้</translation>
  </message>
  <message id="rule.deletion-spreads.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>แบบ IMAP ลบอีเมลในโปรแกรมแล้ว บนเซิร์ฟเวอร์ก็หายด้วย</translation>
  </message>
  <message id="rule.domain-full.first">
    <extracomment>Comes first, before the type. {used} of {limit}, {share}: the space that all mailboxes of the domain share.</extracomment>
    <translation>พื้นที่รวมของทั้งโดเมนใช้ไปแล้ว {share} ({used} จาก {limit}) ถ้าเต็ม ทุกคนจะรับอีเมลไม่ได้</translation>
  </message>
  <message id="rule.domain-full.full">
    <extracomment>Comes first, before the type. {used} of {limit}: the space that all mailboxes of the domain share.</extracomment>
    <translation>พื้นที่รวมของทั้งโดเมนเต็มแล้ว ({used} จาก {limit}) ทุกคนรับอีเมลไม่ได้ ให้แจ้งฝ่ายไอทีทันที</translation>
  </message>
  <message id="rule.domain-full.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พื้นที่รวมของโดเมนใกล้เต็ม ต้องเคลียร์หรือขอเพิ่มก่อนเรื่องอื่น</translation>
  </message>
  <message id="rule.domain-space.because">
    <extracomment>Clause of the headline after "because". {share} of the shared space.</extracomment>
    <translation>บัญชีนี้ใช้พื้นที่รวมของโดเมนไป {share}</translation>
  </message>
  <message id="rule.domain-space.conflict">
    <extracomment>Caution: a reason for the type that was not chosen. {used} of {limit}, {share}.</extracomment>
    <translation>บัญชีนี้ใช้ {used} จากพื้นที่รวมของโดเมน {limit} ({share}) ถ้าพื้นที่รวมหมด ทุกคนจะรับอีเมลไม่ได้ ควรเคลียร์อีเมลเก่า</translation>
  </message>
  <message id="rule.domain-space.days" numerus="yes">
    <extracomment>Caution. {n} days until the space that the whole domain shares is full; {used} of {limit}, {share} are this mailbox.</extracomment>
    <translation><numerusform>พื้นที่รวมของโดเมน ({limit}) จะเต็มในอีกประมาณ {n} วัน แล้วทุกคนจะรับอีเมลไม่ได้ บัญชีนี้ใช้ไป {used} ({share}) ควรเคลียร์อีเมลเก่า</numerusform></translation>
  </message>
  <message id="rule.domain-space.reason">
    <extracomment>Reason of the advice. {used} of {limit}, {share}.</extracomment>
    <translation>บัญชีนี้ใช้ {used} จากพื้นที่รวมของโดเมน {limit} ({share}) แบบ POP3 ช่วยคืนพื้นที่ให้คนอื่น</translation>
  </message>
  <message id="rule.domain-space.shared">
    <extracomment>Caution of the advice, for IT. {used} of {limit}, {share}: of the space that all mailboxes share, by the server's quota.</extracomment>
    <translation>บัญชีทั้งหมดของโดเมนใช้พื้นที่รวมไปแล้ว {share} ({used} จาก {limit}) ถ้าเต็ม ทุกคนจะรับอีเมลไม่ได้</translation>
  </message>
  <message id="rule.domain-space.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พื้นที่รวมของโดเมนต้องเหลือพอสำหรับทุกคน และไม่ควรมีบัญชีเดียวใช้จนคนอื่นไม่พอ</translation>
  </message>
  <message id="rule.emptied-by-another.empty">
    <extracomment>Comes first: Inbox is empty, or holds mail of today only.</extracomment>
    <translation>อีเมลที่หายน่าจะอยู่ในเครื่องหรือบริการอื่นที่ดึงไปแล้วลบ (เช่น คอมพิวเตอร์เครื่องเก่า Gmail หรือระบบ ERP) เพราะกล่องจดหมายเข้าแทบไม่มีอะไร แต่อีเมลที่ส่งแล้วย้อนไปไกล ต้องหยุดการลบก่อน ไม่อย่างนั้นจะหายอีก</translation>
  </message>
  <message id="rule.emptied-by-another.first" numerus="yes">
    <extracomment>First thing to do. {n} days is how far the Inbox reaches back.</extracomment>
    <translation><numerusform>อีเมลที่หายน่าจะอยู่ในเครื่องหรือบริการอื่นที่ดึงไปแล้วลบ (เช่น คอมพิวเตอร์เครื่องเก่า Gmail หรือระบบ ERP) เพราะกล่องจดหมายเข้ามีย้อนหลังแค่ {n} วัน แต่อีเมลที่ส่งแล้วย้อนไปไกลกว่านั้นมาก ต้องหยุดการลบก่อน ไม่อย่างนั้นจะหายอีก</numerusform></translation>
  </message>
  <message id="rule.emptied-by-another.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ถ้ากล่องจดหมายเข้ามีแค่ช่วงสั้น ๆ แต่อีเมลที่ส่งแล้วย้อนไปไกลกว่ามาก น่าจะมีโปรแกรมอื่นดึงอีเมลออกไป</translation>
  </message>
  <message id="rule.figures-differ.caution">
    <extracomment>caution; {said} and {seen} are figures.used, figures.limit or both, joined by “and”</extracomment>
    <translation>คุณบอกว่า{said} แต่เซิร์ฟเวอร์บอกว่า{seen} คำแนะนำนี้ใช้ตัวเลขของเซิร์ฟเวอร์ เพราะวัดจากบัญชีนี้โดยตรง ให้ตรวจว่าลงชื่อเข้าใช้ถูกบัญชีไหม</translation>
  </message>
  <message id="rule.figures-differ.summary">
    <extracomment>rule list</extracomment>
    <translation>เทียบตัวเลขพื้นที่ที่คุณบอกกับที่เซิร์ฟเวอร์บอก</translation>
  </message>
  <message id="rule.filling-up.because" numerus="yes">
    <extracomment>Reason as a clause of the headline; {n} days.</extracomment>
    <translation><numerusform>พื้นที่จะเต็มในอีกประมาณ {n} วัน</numerusform></translation>
  </message>
  <message id="rule.filling-up.conflict" numerus="yes">
    <extracomment>Caution of IMAP, and of POP3 that deletes nothing: {n} days, {limit} of space.</extracomment>
    <translation><numerusform>อีเมลทั้งหมดอยู่บนเซิร์ฟเวอร์ต่อไป พื้นที่ {limit} จะเต็มในอีกประมาณ {n} วัน</numerusform></translation>
  </message>
  <message id="rule.filling-up.reason" numerus="yes">
    <extracomment>Reason; {n} days, {limit} of space.</extracomment>
    <translation><numerusform>ถ้าอีเมลเข้าเท่านี้ พื้นที่ {limit} จะเต็มในอีกประมาณ {n} วัน ถ้าใช้แบบ POP3 โปรแกรมจะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบวัน จึงมีที่ให้อีเมลใหม่</numerusform></translation>
  </message>
  <message id="rule.filling-up.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พื้นที่จะเต็มภายในครึ่งปี ถ้าใช้เครื่องเดียวที่ตั้งลบได้ → POP3 ถ้าไม่ใช่ ต้องคอยดูพื้นที่</translation>
  </message>
  <message id="rule.full-soon.archive">
    <extracomment>Comes first, before the type. {used} of {limit}; the mailbox is only kept, for example of someone who left.</extracomment>
    <translation>พื้นที่ใกล้เต็ม ({used} จาก {limit}) แต่อย่าเพิ่งลบอะไร ให้คัดลอกเก็บไว้ให้ครบก่อน</translation>
  </message>
  <message id="rule.full-soon.first" numerus="yes">
    <extracomment>First thing to do. {n} days left, {used} of {limit}.</extracomment>
    <translation><numerusform>เคลียร์พื้นที่ก่อน ใช้ไปแล้ว {used} จาก {limit} อีกประมาณ {n} วันจะเต็ม</numerusform></translation>
  </message>
  <message id="rule.full-soon.share">
    <extracomment>First thing to do; {used} of {limit}.</extracomment>
    <translation>เคลียร์พื้นที่ก่อน ใช้ไปแล้ว {used} จาก {limit} อีเมลใหญ่ไม่กี่ฉบับก็เต็มได้</translation>
  </message>
  <message id="rule.full-soon.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พื้นที่อีเมลที่จะเต็มภายใน 30 วัน ต้องเคลียร์ก่อนเลือกแบบ</translation>
  </message>
  <message id="rule.full-soon.today">
    <extracomment>Comes first, before the type. {used} of {limit}; what comes in a day is more than what is left.</extracomment>
    <translation>เคลียร์พื้นที่ก่อน ใช้ไปแล้ว {used} จาก {limit} อาจเต็มภายในวันนี้</translation>
  </message>
  <message id="rule.full.almost">
    <extracomment>Comes first, before the type. {used} of {limit}, {share} rounded down: below 100%.</extracomment>
    <translation>เคลียร์พื้นที่ก่อน เกือบเต็มแล้ว {share} ({used} จาก {limit}) อีเมลฉบับใหญ่อาจเข้าไม่ได้</translation>
  </message>
  <message id="rule.full.archive">
    <extracomment>Comes first, before the type. {used} of {limit}; the mailbox is only kept, for example of someone who left.</extracomment>
    <translation>พื้นที่เต็มแล้ว ({used} จาก {limit}) แต่อย่าเพิ่งลบอะไร ให้คัดลอกเก็บไว้ให้ครบก่อน</translation>
  </message>
  <message id="rule.full.first">
    <extracomment>First thing to do. {used} of {limit}.</extracomment>
    <translation>พื้นที่เต็มแล้ว (ใช้ {used} จาก {limit}) อีเมลใหม่เข้าไม่ได้ ให้เคลียร์พื้นที่ก่อน แล้วขอให้ผู้ส่งส่งใหม่</translation>
  </message>
  <message id="rule.full.over">
    <extracomment>Comes first, before the type. {used} of {limit}; {over} is the part above the limit.</extracomment>
    <translation>พื้นที่เต็มแล้ว (ใช้ {used} จาก {limit} เกินไป {over}) อีเมลใหม่เข้าไม่ได้ ให้เคลียร์มากกว่า {over} ก่อน แล้วขอให้ผู้ส่งส่งใหม่</translation>
  </message>
  <message id="rule.full.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พื้นที่อีเมลเต็มหรือเกือบเต็ม รับอีเมลใหม่ไม่ได้หรือได้ไม่ครบ ต้องเคลียร์พื้นที่ก่อน</translation>
  </message>
  <message id="rule.hidden-from-others.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>ถ้าจะเพิ่มมือถือหรือเครื่องที่สอง ให้เปลี่ยนเป็น IMAP ก่อน ไม่อย่างนั้นเครื่องนั้นจะไม่เห็นอีเมลที่เก่ากว่า {n} วัน</numerusform></translation>
  </message>
  <message id="rule.hidden-from-others.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>แบบ POP3 อีเมลที่เครื่องหนึ่งดึงและลบแล้ว เครื่องอื่นจะไม่เห็น</translation>
  </message>
  <message id="rule.imap-not-offered.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ไม่ได้เปิด IMAP</translation>
  </message>
  <message id="rule.imap-not-offered.silent">
    <extracomment>Reason of the advice.</extracomment>
    <translation>พอร์ตของ IMAP ไม่ตอบ</translation>
  </message>
  <message id="rule.imap-not-offered.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>เซิร์ฟเวอร์ที่ไม่เปิด IMAP ใช้แบบ IMAP ไม่ได้</translation>
  </message>
  <message id="rule.imap-not-safe.both">
    <extracomment>Reason, for IMAP and POP3 alike.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบ แต่ยังยืนยันไม่ได้ว่าเข้ารหัสและเป็นตัวจริง ถ้าใส่รหัสผ่าน รหัสผ่านอาจรั่ว</translation>
  </message>
  <message id="rule.imap-not-safe.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบที่พอร์ต IMAP แต่ยังยืนยันไม่ได้ว่าเข้ารหัสและเป็นตัวจริง ถ้าใส่รหัสผ่าน รหัสผ่านอาจรั่ว</translation>
  </message>
  <message id="rule.imap-not-safe.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ไม่แนะนำแบบ IMAP ถ้ายืนยันการเชื่อมต่อแบบเข้ารหัสไม่ได้</translation>
  </message>
  <message id="rule.inbox-only.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>แบบ POP3 ดึงเฉพาะกล่องจดหมายเข้า อีเมลที่ส่งจากโปรแกรมนี้จะอยู่ในเครื่องนี้เท่านั้น</translation>
  </message>
  <message id="rule.inbox-only.caution-size">
    <extracomment>Caution of the advice. {stays} lies outside the Inbox.</extracomment>
    <translation>แบบ POP3 ดึงเฉพาะกล่องจดหมายเข้า อีเมลที่ส่งแล้วและโฟลเดอร์อื่นอีก {stays} จะค้างอยู่บนเซิร์ฟเวอร์และใช้พื้นที่ต่อไป</translation>
  </message>
  <message id="rule.inbox-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>แบบ POP3 เห็นเฉพาะกล่องจดหมายเข้า อีเมลที่ส่งแล้วและโฟลเดอร์ยังอยู่บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="rule.leaving-imap.first">
    <extracomment>First thing to do.</extracomment>
    <translation>ก่อนเปลี่ยนเป็น POP3 ต้องคัดลอกอีเมลที่ส่งแล้วและโฟลเดอร์ของคุณลงเครื่อง เพราะแบบ POP3 ดึงเฉพาะกล่องจดหมายเข้า</translation>
  </message>
  <message id="rule.leaving-imap.first-size">
    <extracomment>First thing to do. {size} lies outside the Inbox.</extracomment>
    <translation>ก่อนเปลี่ยนเป็น POP3 ต้องคัดลอกอีเมลที่ส่งแล้วและโฟลเดอร์ของคุณ ({size}) ลงเครื่อง เพราะแบบ POP3 ดึงเฉพาะกล่องจดหมายเข้า</translation>
  </message>
  <message id="rule.leaving-imap.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>เปลี่ยนจาก IMAP เป็น POP3 แล้ว อีเมลที่ส่งแล้วและโฟลเดอร์ทั้งหมดยังอยู่บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="rule.leaving-pop3.first">
    <extracomment>First thing to do.</extracomment>
    <translation>ก่อนเปลี่ยนเป็น IMAP ต้องตั้งบัญชี POP3 เดิมให้เก็บสำเนาไว้บนเซิร์ฟเวอร์ และอย่าเพิ่งลบบัญชีนั้น เพราะอีเมลที่ดึงลงมาแล้วอยู่ในเครื่องนั้นที่เดียว</translation>
  </message>
  <message id="rule.leaving-pop3.kept">
    <extracomment>Comes first: the person has a POP3 account, and its server is used no more.</extracomment>
    <translation>อย่าเพิ่งลบบัญชี POP3 เดิม เพราะอีเมลที่ดึงลงมาแล้วอยู่ในเครื่องนั้นที่เดียว</translation>
  </message>
  <message id="rule.leaving-pop3.room">
    <extracomment>Comes first: the person leaves POP3, and the space is short. Steps follow.</extracomment>
    <translation>อีเมลเก่าอยู่ในบัญชี POP3 ของเครื่องนั้นที่เดียว ให้บัญชีนั้นคืนพื้นที่ก่อน แล้วจึงเพิ่ม IMAP</translation>
  </message>
  <message id="rule.leaving-pop3.stop">
    <extracomment>Comes first: the person leaves POP3, and the server deletes at once (EXPIRE 0).</extracomment>
    <translation>หยุดรับอีเมลด้วยบัญชี POP3 เดิมก่อน เพราะเซิร์ฟเวอร์นี้ลบอีเมลทันทีที่ดึง และอย่าเพิ่งลบบัญชีนั้น เพราะอีเมลที่ดึงลงมาแล้วอยู่ในเครื่องนั้นที่เดียว</translation>
  </message>
  <message id="rule.leaving-pop3.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>เปลี่ยนจาก POP3 เป็น IMAP แล้ว อีเมลในเครื่องไม่ได้ขึ้นไปบนเซิร์ฟเวอร์เอง</translation>
  </message>
  <message id="rule.local-copy.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>คุณอยากเก็บอีเมลไว้ในเครื่อง</translation>
  </message>
  <message id="rule.local-copy.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>คุณอยากเก็บอีเมลไว้ในเครื่องด้วย แต่ IMAP ไม่ใช่การสำรองข้อมูล ลบบนเซิร์ฟเวอร์แล้วในโปรแกรมก็หายด้วย</translation>
  </message>
  <message id="rule.local-copy.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>คุณอยากเก็บอีเมลไว้ในเครื่อง แบบ POP3 ดึงลงมาเก็บไว้ให้ เปิดอ่านได้แม้ไม่มีอินเทอร์เน็ต</translation>
  </message>
  <message id="rule.local-copy.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>อยากเก็บอีเมลไว้ในเครื่องและเปิดเครื่องเดียว ใช้แบบ POP3 ได้</translation>
  </message>
  <message id="rule.local-store-limit.caution">
    <extracomment>Caution of the advice. {used} is the mailbox, {limit} the file's limit.</extracomment>
    <translation>อีเมลมี {used} แต่ไฟล์ข้อมูลของ Outlook เต็มที่ {limit} โดยไม่เตือนล่วงหน้า ควรแยกอีเมลปีเก่าไปไว้อีกไฟล์</translation>
  </message>
  <message id="rule.local-store-limit.old-file">
    <extracomment>Caution; {limit} such as 50 GB.</extracomment>
    <translation>ไฟล์อีเมล (PST) ของ POP3 ใน Outlook โตได้ถึง {limit} เท่านั้น ดูว่าไฟล์ของคุณใหญ่แค่ไหนแล้ว และแยกอีเมลปีเก่าไปไว้อีกไฟล์ก่อนเต็ม</translation>
  </message>
  <message id="rule.local-store-limit.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ไฟล์อีเมลในเครื่องก็มีขีดจำกัด PST และ OST ของ Outlook เต็มที่ 50 GB</translation>
  </message>
  <message id="rule.low-quota.because">
    <extracomment>Clause of the headline after "because". {limit} is the space.</extracomment>
    <translation>พื้นที่จัดเก็บมีแค่ {limit}</translation>
  </message>
  <message id="rule.low-quota.conflict">
    <extracomment>Caution of IMAP, and of POP3 that deletes nothing: {limit} of space.</extracomment>
    <translation>อีเมลทั้งหมดอยู่บนเซิร์ฟเวอร์ต่อไป พื้นที่ {limit} ถือว่าน้อย ต้องคอยดูไม่ให้เต็ม เพราะเต็มแล้วรับอีเมลใหม่ไม่ได้</translation>
  </message>
  <message id="rule.low-quota.reason">
    <extracomment>Reason of the advice. {limit} is the space.</extracomment>
    <translation>พื้นที่บนเซิร์ฟเวอร์มีแค่ {limit} ถ้าใช้แบบ POP3 อีเมลจะลงมาอยู่ในเครื่อง แล้วโปรแกรมลบออกจากเซิร์ฟเวอร์เมื่อครบวัน จึงมีที่ให้อีเมลใหม่</translation>
  </message>
  <message id="rule.low-quota.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พื้นที่จัดเก็บน้อย ถ้าใช้เครื่องเดียวเหมาะกับ POP3 ถ้าใช้หลายเครื่องต้องคอยดูพื้นที่</translation>
  </message>
  <message id="rule.nearly-full.because">
    <extracomment>Clause of the headline behind 'because'.</extracomment>
    <translation>พื้นที่บนเซิร์ฟเวอร์เหลือน้อย</translation>
  </message>
  <message id="rule.nearly-full.conflict">
    <extracomment>Caution of IMAP, and of POP3 that deletes nothing: {used} of {limit} of space.</extracomment>
    <translation>ใช้ไปแล้ว {used} จาก {limit} และอีเมลทั้งหมดอยู่บนเซิร์ฟเวอร์ต่อไป ต้องเคลียร์พื้นที่ ไม่อย่างนั้นจะรับอีเมลใหม่ไม่ได้</translation>
  </message>
  <message id="rule.nearly-full.reason">
    <extracomment>Reason: the mailbox is nearly full.</extracomment>
    <translation>พื้นที่บนเซิร์ฟเวอร์เหลือน้อย ถ้าใช้แบบ POP3 โปรแกรมจะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบวัน จึงมีที่ให้อีเมลใหม่</translation>
  </message>
  <message id="rule.nearly-full.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พื้นที่ใกล้เต็มต้องคืนพื้นที่ ใช้เครื่องเดียวให้ POP3 ช่วยได้ ใช้หลายเครื่องต้องเคลียร์เอง</translation>
  </message>
  <message id="rule.no-quota-known.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>ไม่ทราบว่ามีพื้นที่เท่าไร จึงบอกไม่ได้ว่าจะเต็มเมื่อไร เต็มแล้วรับอีเมลใหม่ไม่ได้</translation>
  </message>
  <message id="rule.no-quota-known.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ถ้าไม่รู้พื้นที่ทั้งหมด ก็บอกไม่ได้ว่าจะเต็มเมื่อไร</translation>
  </message>
  <message id="rule.nothing-decides.devices-unknown">
    <extracomment>Reason of the advice.</extracomment>
    <translation>แบบ IMAP เก็บทุกอย่างไว้บนเซิร์ฟเวอร์ จึงไม่มีอะไรหาย ไม่ว่าจะเปิดจากกี่เครื่อง</translation>
  </message>
  <message id="rule.nothing-decides.keep">
    <extracomment>reason; the person has a POP3 account</extracomment>
    <translation>บัญชีเดิมใช้งานได้อยู่แล้ว ถ้าเปลี่ยนแบบ อีเมลเก่าอาจตกค้างอยู่ในเครื่อง จึงควรเปลี่ยนเมื่อจำเป็นเท่านั้น</translation>
  </message>
  <message id="rule.nothing-decides.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>แบบ IMAP เก็บทุกอย่างไว้บนเซิร์ฟเวอร์ เพิ่มเครื่องหรือใช้เว็บเมลทีหลังก็เห็นครบ ถ้าอยากเก็บอีเมลไว้ในเครื่องเดียวหรือพื้นที่น้อย แบบ POP3 จะเหมาะกว่า</translation>
  </message>
  <message id="rule.nothing-decides.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ถ้ายังไม่มีอะไรชี้ชัด ใช้ IMAP ไว้ก่อน เพราะไม่ลบอะไร และเพิ่มเครื่องทีหลังก็เห็นครบ</translation>
  </message>
  <message id="rule.nothing-to-install.copy">
    <extracomment>Reason when no mail program is used, but the mail is wanted on a computer.</extracomment>
    <translation>คุณอ่านอีเมลผ่านเว็บเมลอย่างเดียว จึงไม่ต้องเลือกแบบ แต่ถ้าอยากเก็บอีเมลไว้ในเครื่อง ต้องมีโปรแกรมอีเมลในคอมพิวเตอร์สักเครื่อง หรือดาวน์โหลดจากเว็บเมล</translation>
  </message>
  <message id="rule.nothing-to-install.nowhere">
    <extracomment>reason; no device and no webmail were named</extracomment>
    <translation>เมื่อยังไม่มีที่อ่านอีเมล ก็ยังไม่ต้องเลือกแบบ</translation>
  </message>
  <message id="rule.nothing-to-install.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>คุณอ่านอีเมลผ่านเว็บเมลอย่างเดียว จึงไม่ต้องเลือกแบบ เว็บเมลแสดงอีเมลบนเซิร์ฟเวอร์เหมือนแบบ IMAP อยู่แล้ว</translation>
  </message>
  <message id="rule.nothing-to-install.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ไม่มีเครื่องที่ใช้โปรแกรมอีเมล จึงไม่ต้องตั้งค่าอะไร ใช้เว็บเมลได้เลย</translation>
  </message>
  <message id="rule.oauth2-only.caution">
    <extracomment>Caution of the advice.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ไม่รับรหัสผ่าน ต้องลงชื่อเข้าใช้ผ่านเบราว์เซอร์ (OAuth2) จึงต้องใช้โปรแกรมอีเมลที่ทำได้</translation>
  </message>
  <message id="rule.oauth2-only.client-can">
    <extracomment>Caution of the advice. {client} is the mail program.</extracomment>
    <translation>{client} จะเปิดเบราว์เซอร์ให้ลงชื่อเข้าใช้ เพราะเซิร์ฟเวอร์นี้ไม่รับรหัสผ่าน (OAuth2)</translation>
  </message>
  <message id="rule.oauth2-only.reason">
    <extracomment>Reason of the advice. {client} is the mail program.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ไม่รับรหัสผ่าน ต้องลงชื่อเข้าใช้ผ่านเบราว์เซอร์ (OAuth2) แต่ {client} ทำแบบนั้นไม่ได้</translation>
  </message>
  <message id="rule.oauth2-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>บางเซิร์ฟเวอร์ไม่รับรหัสผ่าน ต้องลงชื่อเข้าใช้ผ่านเบราว์เซอร์ (OAuth2) ซึ่งบางโปรแกรมทำไม่ได้</translation>
  </message>
  <message id="rule.one-device.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>คุณใช้เครื่องเดียว อยากเก็บอีเมลไว้ในเครื่อง และพื้นที่บนเซิร์ฟเวอร์ไม่ค่อยพอ</translation>
  </message>
  <message id="rule.one-device.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>ใช้เครื่องเดียวและพื้นที่น้อยแบบนี้ แบบ POP3 จะเหมาะกว่า แต่ตอนนี้ใช้ไม่ได้ ให้คอยดูพื้นที่และย้ายอีเมลเก่าลงโฟลเดอร์ในเครื่อง</translation>
  </message>
  <message id="rule.one-device.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>แบบ POP3 ดึงอีเมลมาเก็บในเครื่องนี้แล้วลบออกจากเซิร์ฟเวอร์ พื้นที่จึงเต็มยากขึ้น และไม่มีเครื่องอื่นที่ต้องเห็นอีเมลเดียวกัน</translation>
  </message>
  <message id="rule.one-device.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ใช้เครื่องเดียว อยากเก็บอีเมลไว้ในเครื่อง และพื้นที่บนเซิร์ฟเวอร์จำกัด ให้ใช้แบบ POP3</translation>
  </message>
  <message id="rule.only-copy-after-retention.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>หลัง {n} วัน อีเมลจะเหลืออยู่ในเครื่องคุณที่เดียว ถ้าเครื่องเสีย อีเมลก็หาย ต้องสำรองไว้อีกที่หนึ่ง</numerusform></translation>
  </message>
  <message id="rule.only-copy-after-retention.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>พ้นกำหนดแล้ว อีเมลเหลืออยู่ในเครื่องที่เดียว ยังไม่ถือว่าสำรอง</translation>
  </message>
  <message id="rule.own-program-only.bridge">
    <extracomment>Reason of the advice when neither IMAP nor POP3 can be chosen.</extracomment>
    <translation>ผู้ให้บริการรายนี้ไม่มีเซิร์ฟเวอร์ให้โปรแกรมอีเมลต่อโดยตรง ต้องใช้โปรแกรม Bridge บนคอมพิวเตอร์ ซึ่งมีเฉพาะแพ็กเกจที่จ่ายเงิน และไม่มีสำหรับมือถือ</translation>
  </message>
  <message id="rule.own-program-only.reason">
    <extracomment>Reason of the advice when neither IMAP nor POP3 can be chosen.</extracomment>
    <translation>ผู้ให้บริการรายนี้ไม่มีเซิร์ฟเวอร์ให้โปรแกรมอีเมล อ่านอีเมลได้ในโปรแกรมของผู้ให้บริการและเว็บเมลเท่านั้น</translation>
  </message>
  <message id="rule.own-program-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ผู้ให้บริการบางรายไม่ให้โปรแกรมอีเมลอื่นต่อ ต้องใช้โปรแกรมหรือ Bridge ของผู้ให้บริการเอง</translation>
  </message>
  <message id="rule.phone-only.because">
    <extracomment>Reason as a clause of the headline.</extracomment>
    <translation>คุณใช้มือถือเครื่องเดียว ซึ่งอาจหายหรือพังได้</translation>
  </message>
  <message id="rule.phone-only.conflict">
    <extracomment>The reason as a caution.</extracomment>
    <translation>คุณใช้มือถือเครื่องเดียว ถ้าใช้ POP3 อีเมลที่ลบจากเซิร์ฟเวอร์แล้วจะหายไปพร้อมมือถือ ให้ตั้งเป็นเก็บสำเนาไว้บนเซิร์ฟเวอร์ตลอด</translation>
  </message>
  <message id="rule.phone-only.reason">
    <extracomment>Reason.</extracomment>
    <translation>คุณเปิดอีเมลจากมือถืออย่างเดียว แบบ IMAP เก็บทุกอย่างไว้บนเซิร์ฟเวอร์ มือถือหายหรือเปลี่ยนเครื่องก็ยังเห็นครบ</translation>
  </message>
  <message id="rule.phone-only.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>มีมือถืออย่างเดียว → IMAP เพราะมือถือไม่ใช่ที่เก็บอีเมลชุดเดียว</translation>
  </message>
  <message id="rule.pop3-expire.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>เซิร์ฟเวอร์นี้ลบอีเมลทันทีที่ดึงแบบ POP3</translation>
  </message>
  <message id="rule.pop3-expire.caution" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>เซิร์ฟเวอร์นี้ลบอีเมลที่ดึงแบบ POP3 เองหลัง {n} วัน ไม่ว่าจะตั้งโปรแกรมไว้อย่างไร</numerusform></translation>
  </message>
  <message id="rule.pop3-expire.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ลบอีเมลทันทีที่ดึงแบบ POP3 (EXPIRE 0) ไม่ว่าจะตั้งโปรแกรมไว้อย่างไร อีเมลจะเหลืออยู่ในเครื่องคุณที่เดียวตั้งแต่วันแรก</translation>
  </message>
  <message id="rule.pop3-expire.others">
    <extracomment>reason against POP3 where several devices would use it</extracomment>
    <translation>เซิร์ฟเวอร์นี้ลบอีเมลทันทีที่ดึงแบบ POP3 (EXPIRE 0) ถ้าเปิดจากหลายเครื่อง เครื่องที่ดึงก่อนจะได้อีเมลไปเครื่องเดียว</translation>
  </message>
  <message id="rule.pop3-expire.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ลบอีเมลทันทีที่ดึงแบบ POP3 (EXPIRE 0) อีเมลจะเหลืออยู่ในเครื่องคุณที่เดียวตั้งแต่วันแรก</translation>
  </message>
  <message id="rule.pop3-expire.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>บางเซิร์ฟเวอร์ลบอีเมลที่ดึงแบบ POP3 เองเมื่อครบจำนวนวัน</translation>
  </message>
  <message id="rule.pop3-not-offered.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>เซิร์ฟเวอร์นี้ไม่ได้เปิด POP3</translation>
  </message>
  <message id="rule.pop3-not-offered.silent">
    <extracomment>Reason of the advice.</extracomment>
    <translation>พอร์ตของ POP3 ไม่ตอบ</translation>
  </message>
  <message id="rule.pop3-not-offered.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>เซิร์ฟเวอร์ที่ไม่เปิด POP3 ใช้แบบ POP3 ไม่ได้</translation>
  </message>
  <message id="rule.pop3-not-safe.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบที่พอร์ต POP3 แต่ยังยืนยันไม่ได้ว่าเข้ารหัสและเป็นตัวจริง ถ้าใส่รหัสผ่าน รหัสผ่านอาจรั่ว</translation>
  </message>
  <message id="rule.pop3-not-safe.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ไม่แนะนำแบบ POP3 ถ้ายืนยันการเชื่อมต่อแบบเข้ารหัสไม่ได้</translation>
  </message>
  <message id="rule.pop3-without-uidl.at-once">
    <extracomment>Caution of the advice, where POP3 is the only way and has no UIDL.</extracomment>
    <translation>POP3 ของเซิร์ฟเวอร์นี้ไม่มีเลขประจำอีเมล (UIDL) โปรแกรมจึงต้องลบออกจากเซิร์ฟเวอร์ทันทีที่ดึง อีเมลจะเหลืออยู่ในเครื่องคุณที่เดียว และไม่เห็นในเว็บเมลอีก</translation>
  </message>
  <message id="rule.pop3-without-uidl.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>POP3 ของเซิร์ฟเวอร์นี้ไม่มีเลขประจำอีเมล (UIDL) โปรแกรมจึงเก็บสำเนาไว้ไม่ได้ ต้องดึงซ้ำทั้งหมดทุกครั้งหรือลบทันที</translation>
  </message>
  <message id="rule.pop3-without-uidl.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>POP3 ที่ไม่มี UIDL เก็บสำเนาไว้บนเซิร์ฟเวอร์ไม่ได้ โปรแกรมจะดึงซ้ำทั้งหมดหรือลบทันที</translation>
  </message>
  <message id="rule.retention-period.frees" numerus="yes">
    <extracomment>Caution of the advice. {n} days; {size} is freed in the Inbox.</extracomment>
    <translation><numerusform>ตั้งโปรแกรมให้เก็บสำเนาไว้บนเซิร์ฟเวอร์ {n} วัน แล้วจึงลบ หลังจากนั้นเซิร์ฟเวอร์จะมีที่ว่างเพิ่มประมาณ {size}</numerusform></translation>
  </message>
  <message id="rule.retention-period.never">
    <extracomment>Caution of the advice.</extracomment>
    <translation>ตั้งโปรแกรมให้เก็บสำเนาไว้บนเซิร์ฟเวอร์ตลอด เพราะหลายโปรแกรมลบทันทีถ้าไม่ตั้ง แต่แบบนี้ไม่คืนพื้นที่บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="rule.retention-period.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>แบบ POP3 โปรแกรมลบอีเมลออกจากเซิร์ฟเวอร์ตามจำนวนวันที่ตั้งไว้</translation>
  </message>
  <message id="rule.retention-period.too-long" numerus="yes">
    <extracomment>First thing: {n} days of mail take {size}, the mailbox holds {limit}.</extracomment>
    <translation><numerusform>อีเมลเข้าเร็วกว่าที่พื้นที่รับได้ ถ้าเก็บสำเนาไว้บนเซิร์ฟเวอร์ {n} วัน ต้องมีพื้นที่อย่างน้อย {size} แต่มี {limit} ให้ขอพื้นที่เพิ่มก่อน หรือลดจำนวนวันที่ต้องดูย้อนหลัง</numerusform></translation>
  </message>
  <message id="rule.server-moved.first">
    <extracomment>First thing to do: the mailbox moved.</extracomment>
    <translation>อีเมลย้ายไปเซิร์ฟเวอร์ใหม่แล้ว ใช้บัญชีเดิมต่อได้ เปลี่ยนแค่ชื่อเซิร์ฟเวอร์</translation>
  </message>
  <message id="rule.server-moved.pop3">
    <extracomment>First thing to do: the mailbox moved and the account is POP3.</extracomment>
    <translation>อีเมลย้ายไปเซิร์ฟเวอร์ใหม่แล้ว ใช้บัญชี POP3 เดิมต่อ แต่ต้องทำตามลำดับนี้ ไม่อย่างนั้นอีเมลเก่าจะเข้าซ้ำทั้งหมด</translation>
  </message>
  <message id="rule.server-moved.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ย้ายเซิร์ฟเวอร์แล้ว แบบ POP3 จะดึงอีเมลเก่ามาซ้ำ เพราะเซิร์ฟเวอร์ใหม่นับใหม่หมด</translation>
  </message>
  <message id="rule.several-devices.because" numerus="yes">
    <extracomment>Clause of the headline after "because". {n} devices.</extracomment>
    <translation><numerusform>คุณเปิดอีเมลจาก {n} เครื่อง</numerusform></translation>
  </message>
  <message id="rule.several-devices.conflict" numerus="yes">
    <extracomment>Caution: a reason for the type that was not chosen. {n} devices.</extracomment>
    <translation><numerusform>คุณเปิดอีเมลจาก {n} เครื่อง แต่แบบ POP3 แต่ละเครื่องเก็บของตัวเอง จึงเห็นไม่เหมือนกัน อีเมลที่ส่งหรือจัดเข้าโฟลเดอร์จะอยู่แค่เครื่องที่ทำ</numerusform></translation>
  </message>
  <message id="rule.several-devices.reason" numerus="yes">
    <extracomment>Reason of the advice. {n} devices.</extracomment>
    <translation><numerusform>แบบ IMAP ทั้ง {n} เครื่องเห็นอีเมลชุดเดียวกัน อ่าน ส่ง หรือจัดเข้าโฟลเดอร์จากเครื่องไหน เครื่องอื่นก็เห็นด้วย ถ้าใช้ POP3 เครื่องหนึ่งดึงไปแล้ว เครื่องอื่นอาจไม่เห็น</numerusform></translation>
  </message>
  <message id="rule.several-devices.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ใช้หลายเครื่องและต้องเห็นอีเมลเหมือนกัน ให้ใช้แบบ IMAP</translation>
  </message>
  <message id="rule.shared-mailbox.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>มีคนอื่นเปิดอีเมลนี้ด้วย</translation>
  </message>
  <message id="rule.shared-mailbox.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>มีคนอื่นเปิดอีเมลนี้ด้วย แต่แบบ POP3 ไม่บอกว่าใครตอบอะไรไปแล้ว อย่าให้โปรแกรมใดลบอีเมลออกจากเซิร์ฟเวอร์</translation>
  </message>
  <message id="rule.shared-mailbox.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>มีคนอื่นเปิดอีเมลนี้ด้วย แบบ IMAP ทุกคนเห็นว่ามีอะไรเข้ามาและฉบับไหนตอบแล้ว ถ้าใช้ POP3 คนหนึ่งดึงไปแล้ว อีกคนอาจไม่เห็น</translation>
  </message>
  <message id="rule.shared-mailbox.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>อีเมลกลางที่หลายคนเปิด ทุกคนต้องเห็นเหมือนกัน ให้ใช้แบบ IMAP</translation>
  </message>
  <message id="rule.some-programs.exchange">
    <extracomment>First thing to do; {adding} and {able} are names of mail programs, joined by “and”.</extracomment>
    <translation>ใน {adding} ให้เพิ่มบัญชีเป็นแบบ Microsoft 365 (Exchange) ส่วนการตั้งค่าด้านล่างใช้กับ {able}</translation>
  </message>
  <message id="rule.some-programs.first">
    <extracomment>to be done first; {unable} and {able} are names of mail programs, joined by “and”</extracomment>
    <translation>{unable} ใช้กับอีเมลนี้ไม่ได้ ให้ใช้เว็บเมลหรือโปรแกรมอื่นแทน ส่วนการตั้งค่าด้านล่างใช้กับ {able}</translation>
  </message>
  <message id="rule.some-programs.mixed">
    <extracomment>First thing to do; {adding}, {unable} and {able} are names of mail programs, joined by “and”.</extracomment>
    <translation>ใน {adding} ให้เพิ่มบัญชีเป็นแบบ Microsoft 365 (Exchange) ส่วน {unable} ใช้กับอีเมลนี้ไม่ได้ การตั้งค่าด้านล่างใช้กับ {able}</translation>
  </message>
  <message id="rule.some-programs.summary">
    <extracomment>rule list</extracomment>
    <translation>เมื่อใช้หลายโปรแกรม บางโปรแกรมอาจต้องใช้วิธีอื่นกับบัญชีนี้</translation>
  </message>
  <message id="rule.watch-space.caution">
    <extracomment>Caution of the advice. {used} of {limit}.</extracomment>
    <translation>แบบ IMAP เก็บอีเมลทั้งหมดไว้บนเซิร์ฟเวอร์ ตอนนี้ใช้ {used} จาก {limit} ให้ดูเป็นระยะ เพราะเต็มแล้วรับอีเมลใหม่ไม่ได้</translation>
  </message>
  <message id="rule.watch-space.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>แบบ IMAP เก็บทุกอย่างไว้บนเซิร์ฟเวอร์ ต้องคอยดูพื้นที่</translation>
  </message>
  <message id="rule.webmail-all.because">
    <extracomment>Clause of the headline after "because".</extracomment>
    <translation>คุณใช้เว็บเมลดูอีเมลทั้งหมดด้วย</translation>
  </message>
  <message id="rule.webmail-all.conflict">
    <extracomment>Caution: a reason for the type that was not chosen.</extracomment>
    <translation>คุณใช้เว็บเมลดูอีเมลทั้งหมด แบบ POP3 จะเห็นครบก็ต่อเมื่อไม่ให้โปรแกรมลบอีเมลออกจากเซิร์ฟเวอร์</translation>
  </message>
  <message id="rule.webmail-all.reason">
    <extracomment>Reason of the advice.</extracomment>
    <translation>คุณดูอีเมลทั้งหมดผ่านเว็บเมลด้วย แบบ IMAP เก็บอีเมลไว้บนเซิร์ฟเวอร์ เว็บเมลจึงเห็นครบ ถ้าใช้ POP3 อีเมลที่ลบจากเซิร์ฟเวอร์แล้วจะไม่เห็นในเว็บเมล</translation>
  </message>
  <message id="rule.webmail-all.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ถ้าใช้เว็บเมลดูอีเมลทั้งหมดด้วย อีเมลต้องอยู่บนเซิร์ฟเวอร์ ให้ใช้แบบ IMAP</translation>
  </message>
  <message id="rule.webmail-recent.because" numerus="yes">
    <extracomment>Clause of the headline after "because". {n} days.</extracomment>
    <translation><numerusform>คุณต้องดูอีเมลย้อนหลัง {n} วันผ่านเว็บเมล</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.conflict" numerus="yes">
    <extracomment>Caution: a reason for the type that was not chosen. {n} days.</extracomment>
    <translation><numerusform>คุณดูอีเมลผ่านเว็บเมลย้อนหลัง {n} วัน แบบ POP3 จะเห็นครบก็ต่อเมื่อไม่ลบอีเมลออกจากเซิร์ฟเวอร์</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.covered" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>เวลาอยู่ข้างนอก เว็บเมลแสดงอีเมล {n} วันล่าสุด ที่เก่ากว่านั้นอยู่ในเครื่องคุณที่เดียว</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.reason" numerus="yes">
    <extracomment>Reason of the advice. {n} days.</extracomment>
    <translation><numerusform>คุณดูอีเมลผ่านเว็บเมลย้อนหลัง {n} วัน นานกว่าที่แบบ POP3 ควรเก็บสำเนาไว้บนเซิร์ฟเวอร์ แบบ IMAP ไม่ลบออกจึงเห็นครบ</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.server" numerus="yes">
    <extracomment>Reason: {n} days are to be seen in webmail; the server itself deletes after {days} days (EXPIRE).</extracomment>
    <translation><numerusform>คุณดูอีเมลผ่านเว็บเมลย้อนหลัง {n} วัน แต่เซิร์ฟเวอร์นี้ลบอีเมลที่ดึงแบบ POP3 เมื่อครบ {days} วัน แบบ IMAP ไม่ลบออกจึงเห็นครบ</numerusform></translation>
  </message>
  <message id="rule.webmail-recent.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>ดูอีเมลช่วงหลังผ่านเว็บเมล ใช้แบบ POP3 ได้ ถ้าเก็บสำเนาไว้บนเซิร์ฟเวอร์นานพอ</translation>
  </message>
  <message id="rule.webmail-recent.tight" numerus="yes">
    <extracomment>Caution of the advice. {n} days.</extracomment>
    <translation><numerusform>เว็บเมลต้องมีอีเมล {n} วันล่าสุด แต่เก็บมากขนาดนั้นพื้นที่บนเซิร์ฟเวอร์อาจไม่พอ ให้คอยดูพื้นที่ หรือลดจำนวนวันที่ดูย้อนหลัง</numerusform></translation>
  </message>
  <message id="rule.whole-mailbox.because">
    <extracomment>Reason as a clause of the headline.</extracomment>
    <translation>ต้องการเก็บอีเมลทั้งหมด รวมอีเมลที่ส่งแล้วและทุกโฟลเดอร์</translation>
  </message>
  <message id="rule.whole-mailbox.conflict">
    <extracomment>The reason as a caution.</extracomment>
    <translation>POP3 เก็บได้เฉพาะกล่องจดหมายเข้า อีเมลที่ส่งแล้วและโฟลเดอร์อื่นต้องบันทึกจากเว็บเมลก่อนปิดบัญชี</translation>
  </message>
  <message id="rule.whole-mailbox.reason">
    <extracomment>Reason.</extracomment>
    <translation>แบบ IMAP เห็นอีเมลที่ส่งแล้วและทุกโฟลเดอร์ ให้คัดลอกลงโฟลเดอร์ในเครื่องครั้งเดียว ตรวจว่าครบ แล้วค่อยปิดบัญชี ส่วนแบบ POP3 ได้แค่กล่องจดหมายเข้า</translation>
  </message>
  <message id="rule.whole-mailbox.shared">
    <extracomment>reason; a mailbox is to be kept and others read it too</extracomment>
    <translation>แบบ IMAP เห็นอีเมลที่ส่งแล้วและทุกโฟลเดอร์ จึงคัดลอกลงเครื่องได้ครบ ส่วนแบบ POP3 ได้แค่กล่องจดหมายเข้า อย่าเพิ่งปิดบัญชีถ้ายังมีคนอื่นเปิดอยู่</translation>
  </message>
  <message id="rule.whole-mailbox.summary">
    <extracomment>Line of `mailadvisor rules`: what the rule says in general.</extracomment>
    <translation>บัญชีที่เก็บไว้อย่างเดียว (เช่น ของคนที่ลาออก) → IMAP เพื่อคัดลอกได้ครบ</translation>
  </message>
  <message id="said-program.android-mail">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>แอปอีเมลของเครื่อง Android</translation>
  </message>
  <message id="said-program.apple-mail-ios">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Mail ใน iPhone หรือ iPad</translation>
  </message>
  <message id="said-program.apple-mail-mac">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Mail ใน Mac</translation>
  </message>
  <message id="said-program.device">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>เครื่องพิมพ์ เครื่องสแกน หรืออุปกรณ์อื่น</translation>
  </message>
  <message id="said-program.gmail-android">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Gmail ใน Android</translation>
  </message>
  <message id="said-program.other">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>โปรแกรมอื่น</translation>
  </message>
  <message id="said-program.outlook-classic">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Outlook (แบบเดิม)</translation>
  </message>
  <message id="said-program.outlook-mobile">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Outlook ในมือถือ</translation>
  </message>
  <message id="said-program.outlook-new">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Outlook แบบใหม่</translation>
  </message>
  <message id="said-program.thunderbird">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Thunderbird</translation>
  </message>
  <message id="said-program.thunderbird-android">
    <extracomment>A mail program in the list of the page for mail that does not work, and in the text for a ticket.</extracomment>
    <translation>Thunderbird หรือ K-9 ใน Android</translation>
  </message>
  <message id="score-part.found">
    <extracomment>Audit: a part of the score: do mail programs find the settings?</extracomment>
    <translation>โปรแกรมอีเมลหาพบ</translation>
  </message>
  <message id="score-part.lasting">
    <extracomment>Audit: a part of the score: will it stay so?</extracomment>
    <translation>ใช้ได้ต่อเนื่อง</translation>
  </message>
  <message id="score-part.safe">
    <extracomment>Audit: a part of the score: are the servers safe?</extracomment>
    <translation>ปลอดภัย</translation>
  </message>
  <message id="score-part.true">
    <extracomment>Audit: a part of the score: is what is published true?</extracomment>
    <translation>ตรงตามจริง</translation>
  </message>
  <message id="serve.listening">
    <extracomment>On the terminal when `serve` has started. {place} is an address with its port, or a socket.</extracomment>
    <translation>รอรับการเชื่อมต่อที่ {place}</translation>
  </message>
  <message id="serve.more-domains" numerus="yes">
    <extracomment>On the terminal when `serve` has started, at the end. {n} is a number of domains.</extracomment>
    <translation><numerusform>และอีก {n} โดเมน</numerusform></translation>
  </message>
  <message id="serve.page">
    <extracomment>On the terminal when `serve` has started. {url} is a URL.</extracomment>
    <translation>หน้าเว็บสำหรับผู้ใช้: {url}</translation>
  </message>
  <message id="serve.reloaded" numerus="yes">
    <extracomment>While `serve` runs, after files were read again. {n} is a number of domains.</extracomment>
    <translation><numerusform>อ่านไฟล์โดเมนใหม่แล้ว: {n} โดเมน</numerusform></translation>
  </message>
  <message id="serve.server-back">
    <extracomment>While `serve` runs. {server} is a mail server.</extracomment>
    <translation>{server} กลับมาใช้ได้แล้ว</translation>
  </message>
  <message id="serve.server-fails" numerus="yes">
    <extracomment>While `serve` runs; the mail server stands before it. {n} is how often a check failed.</extracomment>
    <translation><numerusform>เซิร์ฟเวอร์ไม่ตอบตามที่ไฟล์โดเมนระบุ: ตรวจไม่ผ่าน {n} ครั้งในหนึ่งวัน ถ้าครบสามครั้งจะตัดออกจากคำตอบ</numerusform></translation>
  </message>
  <message id="serve.server-withdrawn" numerus="yes">
    <extracomment>While `serve` runs, when a mail server was taken out of the answers; it stands before the sentence. {n} is how often a check failed.</extracomment>
    <translation><numerusform>ตัดออกจากคำตอบแล้ว: ตรวจไม่ผ่าน {n} ครั้งในหนึ่งวัน</numerusform></translation>
  </message>
  <message id="serve.signing-failed">
    <extracomment>While `serve` runs.</extracomment>
    <translation>มีโปรไฟล์หนึ่งที่ส่งออกไปโดยไม่มีลายเซ็น เพราะโปรแกรมลงลายเซ็นไม่ได้ให้ลายเซ็นที่ถูกต้องภายในเวลา</translation>
  </message>
  <message id="serve.stopping">
    <extracomment>While `serve` runs, when it was told to end.</extracomment>
    <translation>กำลังปิด โดยตอบคำขอที่เริ่มไว้แล้วให้ครบก่อน</translation>
  </message>
  <message id="serve.try">
    <extracomment>On the terminal when `serve` has started, above a list of URLs. {domain} is a domain.</extracomment>
    <translation>ลองเปิดสำหรับ {domain}:</translation>
  </message>
  <message id="serve.web-missing">
    <extracomment>On the terminal when `serve` has started, above the lines for three web servers.</extracomment>
    <translation>เว็บเซิร์ฟเวอร์ด้านหน้ายังไม่ตอบด้วยค่าเหล่านี้ ให้เพิ่มบรรทัดต่อไปนี้:</translation>
  </message>
  <message id="serve.zone-missing">
    <extracomment>On the terminal when `serve` has started, above lines of a DNS zone. {domain} is a domain.</extracomment>
    <translation>ยังไม่เห็นใน DNS ของ {domain}:</translation>
  </message>
  <message id="server-note.no-quota">
    <extracomment>Remark on a server; {product} is its software, such as DirectAdmin.</extracomment>
    <translation>ใน {product} บัญชีอีเมลที่ไม่ได้จำกัดพื้นที่อาจใช้พื้นที่โฮสติ้งจนเต็ม แล้วเว็บไซต์กับอีเมลทั้งบริษัทจะหยุดทำงาน</translation>
  </message>
  <message id="server-note.space-page">
    <extracomment>Remark on a server; {product} is its software, such as cPanel, {url} the usual address of its page.</extracomment>
    <translation>ดูว่าใช้พื้นที่อีเมลไปแล้วเท่าไรได้ใน {product} ปกติอยู่ที่ {url}</translation>
  </message>
  <message id="server-note.switched-off">
    <extracomment>Remark on a server that takes mail for sending only; {host} is its name.</extracomment>
    <translation>{host} เป็นเซิร์ฟเวอร์ Microsoft Exchange ซึ่งปิด IMAP และ POP3 ไว้จนกว่าฝ่ายไอทีจะเปิด ถ้าใช้ Outlook ไม่ต้องเปิดก็ใช้ได้</translation>
  </message>
  <message id="server-note.trash">
    <extracomment>Remark on a server; {product} is its software, such as Zimbra.</extracomment>
    <translation>{product} มักลบอีเมลในถังขยะและอีเมลขยะที่เก่ากว่า 30 วัน อย่าเก็บอีเมลที่ยังต้องใช้ไว้ในนั้น</translation>
  </message>
  <message id="setting.incoming-host">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>เซิร์ฟเวอร์รับอีเมล</translation>
  </message>
  <message id="setting.incoming-login">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>ชื่อผู้ใช้ตอนรับ</translation>
  </message>
  <message id="setting.incoming-port">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>พอร์ตรับอีเมล</translation>
  </message>
  <message id="setting.incoming-security">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>การเข้ารหัสตอนรับ</translation>
  </message>
  <message id="setting.incoming-sign-in">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>วิธีลงชื่อเข้าใช้ตอนรับ</translation>
  </message>
  <message id="setting.outgoing-host">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>เซิร์ฟเวอร์ส่งอีเมล</translation>
  </message>
  <message id="setting.outgoing-login">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>ชื่อผู้ใช้ตอนส่ง</translation>
  </message>
  <message id="setting.outgoing-port">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>พอร์ตส่งอีเมล</translation>
  </message>
  <message id="setting.outgoing-security">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>การเข้ารหัสตอนส่ง</translation>
  </message>
  <message id="setting.outgoing-sign-in">
    <extracomment>A setting, in setup.corrects-one.</extracomment>
    <translation>วิธีลงชื่อเข้าใช้ตอนส่ง</translation>
  </message>
  <message id="setting.password-inside-encryption">
    <extracomment>How one signs in, in setup.corrects-one: the usual way.</extracomment>
    <translation>รหัสผ่านปกติผ่านการเชื่อมต่อที่เข้ารหัส</translation>
  </message>
  <message id="setup.address">
    <extracomment>First question of setup.</extracomment>
    <translation>ที่อยู่อีเมลของคุณ</translation>
  </message>
  <message id="setup.address.help">
    <extracomment>Help of the question setup.address, shown by other programs that ask it.</extracomment>
    <translation>โปรแกรมจะหาเซิร์ฟเวอร์อีเมลจากชื่อหลังเครื่องหมาย @</translation>
  </message>
  <message id="setup.already-there">
    <extracomment>End of set-up: the chosen profile holds the mailbox {address} on the server {host} already.</extracomment>
    <translation>ตั้งค่า {address} กับ {host} ไว้ที่นั่นอยู่แล้ว ไม่ต้องเพิ่มอะไร และไม่ได้แก้อะไร</translation>
  </message>
  <message id="setup.answered">
    <extracomment>One line of setup.which-change: {question} is a question and {answer} the answer to it so far.</extracomment>
    <translation>{question} {answer}</translation>
  </message>
  <message id="setup.asides">
    <extracomment>Said once before the first question of set-up at a terminal. The words are among those of prompt.words-for-help, -back, -change.</extracomment>
    <translation>ทุกคำถามพิมพ์ ? เพื่อดูคำอธิบาย พิมพ์ ย้อน เพื่อกลับไปข้อก่อน พิมพ์ แก้ เพื่อแก้คำตอบข้อที่ผ่านมา กด Ctrl-C เพื่อเลิกได้ทุกเมื่อ จะยังไม่แก้อะไรในเครื่องจนกว่าคุณจะตอบตกลงในตอนท้าย</translation>
  </message>
  <message id="setup.backup">
    <extracomment>Yes-or-no question of setup.</extracomment>
    <translation>อยากเก็บอีเมลไว้ในเครื่องนี้ด้วยไหม เผื่อวันหนึ่งบนเซิร์ฟเวอร์ไม่มีแล้ว</translation>
  </message>
  <message id="setup.backup.help">
    <extracomment>Help of the question setup.backup, shown by other programs that ask it.</extracomment>
    <translation>สำเนาในเครื่องเดียวยังไม่ใช่การสำรองข้อมูล ถ้าเครื่องเสีย สำเนาก็หายไปด้วย</translation>
  </message>
  <message id="setup.close-program">
    <extracomment>In set-up while the mail program {client} is running; it goes on when that is closed.</extracomment>
    <translation>ปิด {client} ก่อน แล้วการตั้งค่าจะทำต่อเอง</translation>
  </message>
  <message id="setup.corrects">
    <extracomment>Said before the preview: the account {address} is in the program already, with settings that are not right; they follow one by one (setup.corrects-one).</extracomment>
    <translation>ในโปรแกรมมีบัญชี {address} อยู่แล้ว จะแก้เฉพาะค่าที่ไม่ถูกต้องดังนี้</translation>
  </message>
  <message id="setup.corrects-missing">
    <extracomment>One setting that will be corrected and does not stand there yet: {setting} is its name, {right} what is right.</extracomment>
    <translation>{setting}: ยังไม่ได้ตั้ง → {right}</translation>
  </message>
  <message id="setup.corrects-one">
    <extracomment>One setting that will be corrected: {setting} is its name, {before} what stands there, {right} what is right.</extracomment>
    <translation>{setting}: {before} → {right}</translation>
  </message>
  <message id="setup.current-imap">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>ตั้งไว้แล้ว แบบ IMAP</translation>
  </message>
  <message id="setup.current-none">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>ยังไม่ได้ตั้ง</translation>
  </message>
  <message id="setup.current-pop3">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>ตั้งไว้แล้ว แบบ POP3</translation>
  </message>
  <message id="setup.current-type">
    <extracomment>setup: question with four numbered answers.</extracomment>
    <translation>ตั้งอีเมลนี้ในโปรแกรมอีเมลไว้แล้วหรือยัง</translation>
  </message>
  <message id="setup.current-type.help">
    <extracomment>Help of the question setup.current-type, shown by other programs that ask it.</extracomment>
    <translation>เปลี่ยนแบบของบัญชีที่ตั้งไว้แล้วต้องทำเป็นขั้นตอน อีเมลจะได้ไม่หาย</translation>
  </message>
  <message id="setup.current-unknown">
    <extracomment>setup: answer to setup.current-type.</extracomment>
    <translation>ไม่แน่ใจ</translation>
  </message>
  <message id="setup.home-computer">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>คอมพิวเตอร์ที่บ้าน หรือโน้ตบุ๊ก</translation>
  </message>
  <message id="setup.keyring-late" numerus="yes">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program, {n} how many seconds were waited.</extracomment>
    <translation><numerusform>พวงกุญแจของเครื่องไม่ตอบภายใน {n} วินาที อาจกำลังรอให้ใส่รหัสปลดล็อก จึงไม่ได้เก็บรหัสผ่านอีเมล แต่ตั้งค่าบัญชีให้เรียบร้อยแล้ว {client} จะถามรหัสผ่านเอง</numerusform></translation>
  </message>
  <message id="setup.keyring-locked">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program.</extracomment>
    <translation>พวงกุญแจของเครื่องล็อกอยู่และไม่ได้ปลดล็อก จึงไม่ได้เก็บรหัสผ่าน แต่ตั้งค่าบัญชีให้เรียบร้อยแล้ว {client} จะถามรหัสผ่านเอง</translation>
  </message>
  <message id="setup.keyring-no-tool">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program, {package} a package of the system.</extracomment>
    <translation>ยังไม่ได้ติดตั้งเครื่องมือของพวงกุญแจ (แพ็กเกจ {package}) จึงไม่ได้เก็บรหัสผ่าน แต่ตั้งค่าบัญชีให้เรียบร้อยแล้ว {client} จะถามรหัสผ่านเอง</translation>
  </message>
  <message id="setup.keyring-none">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program.</extracomment>
    <translation>ไม่พบพวงกุญแจของเครื่อง (อาจไม่ได้เปิดหน้าจอเดสก์ท็อปอยู่) จึงไม่ได้เก็บรหัสผ่าน แต่ตั้งค่าบัญชีให้เรียบร้อยแล้ว {client} จะถามรหัสผ่านเอง</translation>
  </message>
  <message id="setup.keyring-refused">
    <extracomment>Said after writing: nothing was kept; {client} is the mail program.</extracomment>
    <translation>พวงกุญแจของเครื่องไม่รับรหัสผ่าน จึงไม่ได้เก็บไว้ แต่ตั้งค่าบัญชีให้เรียบร้อยแล้ว {client} จะถามรหัสผ่านเอง</translation>
  </message>
  <message id="setup.login">
    <extracomment>Question of setup, asked by other programs after the server refused the password.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่รับชื่อผู้ใช้กับรหัสผ่านนี้ จะใช้ชื่อผู้ใช้อะไร</translation>
  </message>
  <message id="setup.login-unknown">
    <extracomment>Question of setup when the provider signs people in by another name than the address.</extracomment>
    <translation>ชื่อผู้ใช้ของบัญชีนี้ไม่ใช่ที่อยู่อีเมล จะใช้ชื่อผู้ใช้อะไร</translation>
  </message>
  <message id="setup.login-unknown.help">
    <extracomment>Help of the question setup.login-unknown.</extracomment>
    <translation>ถ้าเป็นโดเมนของตัวเองที่ iCloud ให้ใส่ส่วนหน้า @icloud.com ของที่อยู่ iCloud ในบัญชี Apple</translation>
  </message>
  <message id="setup.login.help">
    <extracomment>Help of the question setup.login.</extracomment>
    <translation>ถ้าไม่แก้ โปรแกรมจะทำต่อโดยไม่ดูพื้นที่อีเมล และไม่ลองชื่อเดิมซ้ำ</translation>
  </message>
  <message id="setup.mail-system">
    <extracomment>Question of setup above a numbered list of mail servers, when the mail of the domain is in several systems.</extracomment>
    <translation>อีเมลของโดเมนนี้อยู่หลายที่ บัญชีอีเมลของคุณอยู่ที่ไหน</translation>
  </message>
  <message id="setup.mail-system.help">
    <extracomment>Help of the question setup.mail-system.</extracomment>
    <translation>ถ้าไม่แน่ใจ ถามฝ่ายไอทีก่อน เพราะถ้าเลือกผิดที่ รหัสผ่านจะใช้ไม่ได้</translation>
  </message>
  <message id="setup.name">
    <extracomment>Question of setup, asked by other programs.</extracomment>
    <translation>อยากให้ผู้รับเห็นชื่อผู้ส่งว่าอะไร</translation>
  </message>
  <message id="setup.name.help">
    <extracomment>Help of the question setup.name.</extracomment>
    <translation>ถ้าไม่ใส่ชื่อ ผู้รับจะเห็นที่อยู่อีเมลของคุณ</translation>
  </message>
  <message id="setup.note-how">
    <extracomment>At the end of a set-up that came to nothing, at the terminal.</extracomment>
    <translation>ถ้าต้องการข้อความสำหรับส่งให้ฝ่ายไอที ให้สั่งซ้ำพร้อม --report ชื่อไฟล์</translation>
  </message>
  <message id="setup.note-question">
    <extracomment>At the end of a set-up that came to nothing, at the terminal; {file} is where the text would go.</extracomment>
    <translation>บันทึกข้อความสำหรับส่งให้ฝ่ายไอทีไว้ใน {file} ไหม</translation>
  </message>
  <message id="setup.note-written">
    <extracomment>After a yes to setup.note-question; {file} is the file.</extracomment>
    <translation>บันทึกไว้ใน {file} แล้ว ส่งให้ฝ่ายไอทีหรือผู้ให้บริการอีเมลได้เลย ในไฟล์ไม่มีรหัสผ่าน</translation>
  </message>
  <message id="setup.office-computer">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>คอมพิวเตอร์ที่ทำงาน</translation>
  </message>
  <message id="setup.password">
    <extracomment>The question for the password in the list of all questions; where it is asked, prompt.password stands instead.</extracomment>
    <translation>รหัสผ่านของอีเมล</translation>
  </message>
  <message id="setup.password-kept">
    <extracomment>Said after writing; {client} is the mail program.</extracomment>
    <translation>เก็บรหัสผ่านไว้ในพวงกุญแจของเครื่องแล้ว {client} จะใช้ได้เลยโดยไม่ต้องถาม</translation>
  </message>
  <message id="setup.password-own-store">
    <extracomment>Said after writing, where keeping the password was wished; {client} is the mail program.</extracomment>
    <translation>{client} เก็บรหัสผ่านไว้ในที่ของโปรแกรมเอง จะถามรหัสผ่านหนึ่งครั้ง แล้วเลือกให้จำไว้ได้</translation>
  </message>
  <message id="setup.password-refused">
    <extracomment>Shown by setup after the server refused the password; the advice follows. Going back is possible in every front end.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่รับรหัสผ่านนี้ โปรแกรมจะไม่ลองซ้ำเอง ถ้าพิมพ์ผิด ให้ย้อนกลับไปใส่ใหม่ คำแนะนำต่อไปนี้จึงยังไม่ได้ดูพื้นที่อีเมล</translation>
  </message>
  <message id="setup.password-unknown">
    <extracomment>Said after writing, where keeping the password was wished; {client} is the mail program.</extracomment>
    <translation>ไม่ได้เก็บรหัสผ่าน เพราะยังไม่มีรหัสผ่านที่เซิร์ฟเวอร์ยอมรับ หรือเครื่องนี้ไม่มี {client} โปรแกรมจะถามรหัสผ่านเอง</translation>
  </message>
  <message id="setup.password-was-kept">
    <extracomment>Said after writing: nothing was changed in the keyring; {client} is the mail program.</extracomment>
    <translation>ในพวงกุญแจของเครื่องมีรหัสผ่านนี้อยู่แล้ว {client} ใช้ได้เลย</translation>
  </message>
  <message id="setup.password-why">
    <extracomment>Before the hidden password question of setup; {host} is the mail server.</extracomment>
    <translation>ถ้าใส่รหัสผ่าน โปรแกรมจะดูให้ได้ว่าพื้นที่อีเมลใกล้เต็มหรือยัง รหัสผ่านส่งแบบเข้ารหัสไปที่ {host} เท่านั้น และจะไม่เก็บไว้ ถ้าคุณไม่ได้สั่งให้เก็บ ถ้าไม่ใส่ กด Enter ผ่านไปได้เลย</translation>
  </message>
  <message id="setup.password.help">
    <extracomment>Help of the question setup.password in the list of all questions.</extracomment>
    <translation>ถ้าใส่รหัสผ่าน โปรแกรมจะดูให้ได้ว่าพื้นที่อีเมลใกล้เต็มหรือยัง รหัสผ่านส่งแบบเข้ารหัสไปที่เซิร์ฟเวอร์อีเมลเท่านั้น และจะไม่เก็บไว้ ถ้าคุณไม่ได้สั่งให้เก็บ</translation>
  </message>
  <message id="setup.phone">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>มือถือหรือแท็บเล็ต</translation>
  </message>
  <message id="setup.profile-empty">
    <extracomment>Answer to setup.which-profile: a profile in the folder {path} that holds no account.</extracomment>
    <translation>ในโปรไฟล์ที่ยังไม่มีบัญชี ({path})</translation>
  </message>
  <message id="setup.profile-folder">
    <extracomment>Answer to setup.which-profile: no profile; only files, in a folder, to be put in their places by hand.</extracomment>
    <translation>เป็นไฟล์ในโฟลเดอร์ สำหรับเครื่องอื่น หรือจะวางไฟล์เอง</translation>
  </message>
  <message id="setup.profile-new">
    <extracomment>Answer to setup.which-profile where the program has no profile.</extracomment>
    <translation>ในโปรไฟล์ใหม่ เพราะยังไม่มีโปรไฟล์</translation>
  </message>
  <message id="setup.profile-used">
    <extracomment>Answer to setup.which-profile: a profile in the folder {path} that holds the accounts {addresses}.</extracomment>
    <translation>เพิ่มไว้กับ {addresses} ({path})</translation>
  </message>
  <message id="setup.purpose">
    <extracomment>setup: question with two numbered answers, asked on request only.</extracomment>
    <translation>จะใช้อีเมลนี้ทำอะไร</translation>
  </message>
  <message id="setup.purpose-archive">
    <extracomment>Answer to setup.purpose.</extracomment>
    <translation>เก็บไว้อย่างเดียว เช่น ของคนที่ลาออก</translation>
  </message>
  <message id="setup.purpose-daily">
    <extracomment>Answer to setup.purpose.</extracomment>
    <translation>ใช้งานทุกวัน</translation>
  </message>
  <message id="setup.purpose.help">
    <extracomment>Help of the question setup.purpose.</extracomment>
    <translation>ถ้าจะเก็บไว้อย่างเดียว ต้องคัดลอกอีเมลที่ส่งแล้วและทุกโฟลเดอร์ด้วย ไม่ใช่แค่กล่องจดหมายเข้า</translation>
  </message>
  <message id="setup.someone-else">
    <extracomment>To tick below setup.where: the mailbox is shared.</extracomment>
    <translation>อีเมลกลาง: มีคนอื่นเปิดด้วย</translation>
  </message>
  <message id="setup.store-password">
    <extracomment>Question of set-up, yes or no: whether the desktop keyring keeps the password for the mail program.</extracomment>
    <translation>เก็บรหัสผ่านไว้ในพวงกุญแจของเครื่องให้โปรแกรมอีเมลใช้เลยไหม</translation>
  </message>
  <message id="setup.store-password.help">
    <extracomment>Help of setup.store-password, shown with it.</extracomment>
    <translation>พวงกุญแจของเครื่องคือที่เก็บรหัสผ่านของระบบ ล็อกไว้ด้วยรหัสเข้าเครื่องของคุณ ถ้าไม่เก็บ โปรแกรมอีเมลจะถามรหัสผ่านเอง ถ้าคืนค่าเดิม (undo) รหัสผ่านจะถูกนำออกด้วย</translation>
  </message>
  <message id="setup.test-mail">
    <extracomment>Last question of setup, after the files were written; yes or no.</extracomment>
    <translation>ส่งอีเมลถึงตัวเองตอนนี้เพื่อดูว่าใช้งานได้จริงไหม</translation>
  </message>
  <message id="setup.test-mail-why">
    <extracomment>Said before setup.test-mail; {host} is the outgoing server.</extracomment>
    <translation>โปรแกรมจะใช้รหัสผ่านอีกครั้ง รวมถึงที่ {host} ซึ่งเป็นเซิร์ฟเวอร์ขาออก แล้วส่งอีเมลสั้น ๆ 1 ฉบับถึงที่อยู่ของคุณเอง และเก็บไว้ในกล่องจดหมายเข้า</translation>
  </message>
  <message id="setup.test-mail.help">
    <extracomment>Help for setup.test-mail.</extracomment>
    <translation>โปรแกรมจะใช้รหัสผ่านอีกครั้ง รวมถึงที่เซิร์ฟเวอร์ขาออก แล้วส่งอีเมลสั้น ๆ 1 ฉบับถึงที่อยู่ของคุณเอง และเก็บไว้ในกล่องจดหมายเข้า</translation>
  </message>
  <message id="setup.type-here">
    <extracomment>In set-up: a mail program on this computer holds the mailbox {address} already; {type} is IMAP or POP3.</extracomment>
    <translation>โปรแกรมอีเมลในเครื่องนี้มี {address} อยู่แล้ว เป็นแบบ {type}</translation>
  </message>
  <message id="setup.webmail-all">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>เว็บเมล เปิดดูทั้งอีเมลเก่าและใหม่</translation>
  </message>
  <message id="setup.webmail-recent">
    <extracomment>To tick below setup.where.</extracomment>
    <translation>เว็บเมล เปิดดูแค่อีเมลช่วงหลัง นาน ๆ ครั้ง</translation>
  </message>
  <message id="setup.where">
    <extracomment>Question of setup above a list to tick: office computer, home computer, phone, webmail, someone else.</extracomment>
    <translation>คุณเปิดอ่านอีเมลที่ไหนบ้าง</translation>
  </message>
  <message id="setup.where.help">
    <extracomment>Help of the question setup.where, shown by other programs that ask it.</extracomment>
    <translation>เลือกทุกข้อที่ใช่ ถ้ายังไม่อยากบอก ไม่ต้องเลือกเลยก็ได้</translation>
  </message>
  <message id="setup.which-change">
    <extracomment>Question after the word for changing an answer; the answers so far follow, numbered.</extracomment>
    <translation>จะแก้คำตอบข้อไหน</translation>
  </message>
  <message id="setup.which-client">
    <extracomment>Question of setup above a numbered list of mail programs.</extracomment>
    <translation>จะตั้งค่าให้โปรแกรมอีเมลใด</translation>
  </message>
  <message id="setup.which-client.help">
    <extracomment>Help of the question setup.which-client, shown by other programs that ask it.</extracomment>
    <translation>มีเฉพาะโปรแกรมอีเมลที่ใช้การตั้งค่านี้ได้</translation>
  </message>
  <message id="setup.which-folder">
    <extracomment>Question of setup; Enter takes the folder that is shown.</extracomment>
    <translation>จะเก็บไฟล์ไว้ในโฟลเดอร์ไหน</translation>
  </message>
  <message id="setup.which-folder.help">
    <extracomment>Help of the question setup.which-folder, shown by other programs that ask it.</extracomment>
    <translation>ถ้ายังไม่มีโฟลเดอร์นี้ โปรแกรมจะสร้างให้</translation>
  </message>
  <message id="setup.which-profile">
    <extracomment>Question of set-up: into which profile of the chosen mail program the account goes.</extracomment>
    <translation>จะเพิ่มบัญชีไว้ที่ไหนในโปรแกรมอีเมล</translation>
  </message>
  <message id="setup.which-profile.help">
    <extracomment>Help for setup.which-profile.</extracomment>
    <translation>บัญชีที่มีอยู่แล้วยังเหมือนเดิม และคืนค่าเดิมได้ภายหลัง</translation>
  </message>
  <message id="setup.write-now">
    <extracomment>Last yes-or-no question of setup, below the list of files.</extracomment>
    <translation>ทำตามที่แสดงไว้ข้างบนเลยไหม</translation>
  </message>
  <message id="setup.write-now.help">
    <extracomment>Help of the question setup.write-now, shown by other programs that ask it.</extracomment>
    <translation>ถึงตอนนี้ยังไม่ได้บันทึกไฟล์ใด</translation>
  </message>
  <message id="skip.deleted">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>ตามรายชื่อ บัญชีนี้ลบไปแล้ว</translation>
  </message>
  <message id="skip.guest">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>เป็นผู้ใช้จากองค์กรอื่น จึงไม่มีบัญชีอีเมลที่นี่</translation>
  </message>
  <message id="skip.no-mailbox">
    <extracomment>Why deploy passed over an entry of a directory, in its line of output.</extracomment>
    <translation>ในรายชื่อไม่มีที่อยู่อีเมลของรายการนี้</translation>
  </message>
  <message id="skip.no-person">
    <extracomment>Why deploy passed over an account, in its line of output: the list says that it is a room, a group or a computer.</extracomment>
    <translation>เป็นห้องประชุม กลุ่ม รายชื่อติดต่อ หรือคอมพิวเตอร์ ไม่ใช่บัญชีอีเมลของคน</translation>
  </message>
  <message id="skip.not-listed">
    <extracomment>Reason why an account is passed over, in a line of deploy and in summary.csv</extracomment>
    <translation>ไม่มีในรายชื่อแล้ว ไฟล์จากรอบก่อนยังอยู่ที่เดิม</translation>
  </message>
  <message id="skip.suspended">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>ตามรายชื่อ บัญชีนี้ไม่ได้ใช้งาน มีการระงับหรือปิดไว้</translation>
  </message>
  <message id="skip.webmail-only">
    <extracomment>Why deploy passed over an account, in its line of output.</extracomment>
    <translation>ใช้แต่เว็บเมล จึงไม่มีอะไรต้องตั้งค่า</translation>
  </message>
  <message id="steps.folders">
    <extracomment>Text file STEPS in the folder of one account, below its title: each program has its own folder and its own heading below.</extracomment>
    <translation>ในโฟลเดอร์นี้มีไฟล์ของแต่ละโปรแกรม ทำตามหัวข้อที่เป็นชื่อโปรแกรมของคุณ</translation>
  </message>
  <message id="steps.move">
    <extracomment>Heading in STEPS files: what the person does for a move of the server.</extracomment>
    <translation>อีเมลย้ายไปเซิร์ฟเวอร์ใหม่</translation>
  </message>
  <message id="steps.program">
    <extracomment>Text file STEPS in the folder of one account: heading above what to do in one program. {program} is its name, {folder} the folder beside the text.</extracomment>
    <translation>{program}: ไฟล์อยู่ในโฟลเดอร์ {folder}</translation>
  </message>
  <message id="steps.title">
    <extracomment>Text file STEPS in the folder of one account: title. {address} is the e-mail address.</extracomment>
    <translation>ตั้งค่าอีเมล {address}</translation>
  </message>
  <message id="sure.certain">
    <extracomment>As sure.possible.</extracomment>
    <translation>แน่นอน</translation>
  </message>
  <message id="sure.likely">
    <extracomment>As sure.possible.</extracomment>
    <translation>น่าจะใช่</translation>
  </message>
  <message id="sure.possible">
    <extracomment>How sure a cause is, in brackets behind it.</extracomment>
    <translation>เป็นไปได้</translation>
  </message>
  <message id="suspicion.captive-portal.admin">
    <extracomment>The same for the admin.</extracomment>
    <translation>พอร์ตอีเมลหลายพอร์ตตอบเป็น HTTP น่าจะเป็นหน้าลงชื่อเข้าใช้ของเครือข่ายหรือพร็อกซี ผลนี้จึงบอกอะไรเกี่ยวกับเซิร์ฟเวอร์อีเมลไม่ได้</translation>
  </message>
  <message id="suspicion.captive-portal.user">
    <extracomment>In the probe's page, for the person: a network with a sign-in page (hotel, guest Wi-Fi) answers in place of the mail server.</extracomment>
    <translation>มีหน้าเว็บมาตอบแทนเซิร์ฟเวอร์อีเมล เครือข่ายนี้น่าจะต้องลงชื่อเข้าใช้ก่อน ให้เปิดเบราว์เซอร์ ลงชื่อเข้าใช้เครือข่าย แล้วลองใหม่</translation>
  </message>
  <message id="suspicion.clock-wrong.admin">
    <extracomment>The same for the admin. {date} is the day this machine's clock shows.</extracomment>
    <translation>ใบรับรองไม่ผ่านเพราะวันที่เท่านั้น และเครื่องนี้ตั้งวันที่ไว้เป็น {date} ให้ตรวจการตั้งเวลาอัตโนมัติของเครื่องก่อนไปตรวจใบรับรอง</translation>
  </message>
  <message id="suspicion.clock-wrong.user">
    <extracomment>In the probe's page, for the person. {date} is the day this machine's clock shows.</extracomment>
    <translation>วันที่หรือเวลาของเครื่องนี้น่าจะไม่ตรง เครื่องตั้งไว้เป็นวันที่ {date} ให้ตั้งวันที่และเวลาให้ถูกต้อง แล้วลองใหม่</translation>
  </message>
  <message id="suspicion.interception.admin">
    <extracomment>The same for the admin. {issuer} is a product's or issuer's name.</extracomment>
    <translation>ใบรับรองที่เห็นจากที่นี่มาจาก {issuer} ไม่ใช่จากผู้ออกใบรับรองของเซิร์ฟเวอร์เอง ถ้าตั้งใจให้ตรวจ ให้ติดตั้งใบรับรองรากของระบบนี้ ทางที่ดีกว่าคือยกเว้นพอร์ตอีเมลจากการตรวจ</translation>
  </message>
  <message id="suspicion.interception.user">
    <extracomment>In the probe's page, for the person. {issuer} is a product's or issuer's name.</extracomment>
    <translation>{issuer} คั่นกลางการเชื่อมต่อแบบเข้ารหัสในเครื่องหรือเครือข่ายนี้และอ่านข้อมูลได้ อาจเป็นระบบของบริษัทหรือโปรแกรมป้องกันไวรัส ถามฝ่ายไอทีก่อนใส่รหัสผ่าน</translation>
  </message>
  <message id="suspicion.ports-blocked.admin">
    <extracomment>The same for the admin.</extracomment>
    <translation>พอร์ตอีเมลไม่ตอบเลยสักพอร์ต ทั้งที่ HTTPS ไปยังโดเมนเดียวกันใช้ได้ ให้ตรวจไฟร์วอลล์ของเครือข่ายนี้ก่อนว่าเปิดขาออก 993, 995, 587 และ 465 หรือไม่ แล้วจึงดูที่เซิร์ฟเวอร์</translation>
  </message>
  <message id="suspicion.ports-blocked.user">
    <extracomment>In the probe's page, for the person: no mail port answers although web pages work.</extracomment>
    <translation>จากเครือข่ายนี้เปิดเว็บได้ แต่ไม่มีพอร์ตอีเมลใดตอบเลย เครือข่ายนี้น่าจะปิดกั้นอีเมล ให้ลองใหม่จากเครือข่ายอื่น เช่น อินเทอร์เน็ตจากมือถือ</translation>
  </message>
  <message id="threshold.domain-limit">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>พื้นที่รวมของทั้งโดเมน ระบุในไฟล์นโยบาย ถ้าไม่ระบุใช้ค่าที่เซิร์ฟเวอร์บอก</translation>
  </message>
  <message id="threshold.domain-share">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>บัญชีที่ใช้พื้นที่รวมของโดเมนถึงสัดส่วนนี้ กระทบคนอื่น</translation>
  </message>
  <message id="threshold.emptied-gap-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ถ้ากล่องจดหมายเข้าสั้นกว่าอีเมลที่ส่งแล้วเกินจำนวนวันนี้ น่าจะมีโปรแกรมดึงออกไป</translation>
  </message>
  <message id="threshold.exact-forecast-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>คาดการณ์ที่ไกลกว่านี้บอกแค่เดือน</translation>
  </message>
  <message id="threshold.farthest-forecast-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ไกลกว่านี้ไม่คาดการณ์ เพราะไม่มีใครใช้อีเมลแบบเดิมนานขนาดนั้น</translation>
  </message>
  <message id="threshold.full">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ใช้ถึงสัดส่วนนี้ถือว่าเกือบเต็ม อีเมลฉบับใหญ่อาจเข้าไม่ได้</translation>
  </message>
  <message id="threshold.half-used">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ใช้พื้นที่ไม่ถึงเท่านี้ พื้นที่น้อยยังไม่ถือว่าขาด ถ้าไม่รู้ว่าอีเมลเพิ่มเร็วแค่ไหน</translation>
  </message>
  <message id="threshold.least-freed">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ขั้นตอนที่ได้พื้นที่คืนน้อยกว่านี้ไม่ต้องเสนอ</translation>
  </message>
  <message id="threshold.least-gained-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ขั้นตอนที่ยืดเวลาได้น้อยกว่านี้ไม่ต้องเสนอ</translation>
  </message>
  <message id="threshold.local-store-limit">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ขนาดสูงสุดของไฟล์ข้อมูล Outlook</translation>
  </message>
  <message id="threshold.local-store-warning">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ถึงสัดส่วนนี้ของขนาดไฟล์สูงสุดจะเตือน</translation>
  </message>
  <message id="threshold.longest-retention-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>แบบ POP3 ไม่เก็บสำเนานานกว่านี้ก่อนลบ</translation>
  </message>
  <message id="threshold.low-quota">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>พื้นที่น้อยกว่านี้ถือว่าน้อย 2 GB ใช้ได้ราว 200 วันทำงาน ถ้ารับวันละ 20 ฉบับ ฉบับละ 500 KB</translation>
  </message>
  <message id="threshold.nearly-full">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ใช้ถึงสัดส่วนนี้ถือว่าใกล้เต็ม เซิร์ฟเวอร์ส่วนใหญ่เตือนที่ 80 ถึง 95%</translation>
  </message>
  <message id="threshold.safe-level">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>สำเนาที่แบบ POP3 เก็บไว้บนเซิร์ฟเวอร์ใช้พื้นที่ได้ไม่เกินสัดส่วนนี้</translation>
  </message>
  <message id="threshold.short-space-days">
    <extracomment>Name of a threshold of `mailadvisor rules`.</extracomment>
    <translation>ถือว่าพื้นที่ตึงเมื่อจะเต็มภายใน (วัน)</translation>
  </message>
  <message id="threshold.shortest-retention-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>แบบ POP3 ไม่เก็บสำเนาสั้นกว่านี้ เผื่อวันหยุดยาวที่ไม่ได้เปิดเครื่อง</translation>
  </message>
  <message id="threshold.soon-full-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ถ้าจะเต็มภายในจำนวนวันนี้ ต้องเคลียร์พื้นที่ก่อน</translation>
  </message>
  <message id="threshold.third-used">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ใช้พื้นที่ไม่ถึงเท่านี้ ยังไม่ต้องเคลียร์อะไร ถ้าไม่รู้ว่าอีเมลเพิ่มเร็วแค่ไหน</translation>
  </message>
  <message id="threshold.urgently-full">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>ใช้ถึงสัดส่วนนี้ต้องเคลียร์พื้นที่ก่อน ไม่ว่าจะเพิ่มช้าแค่ไหน</translation>
  </message>
  <message id="threshold.usual-retention-days">
    <extracomment>`mailadvisor rules`: what a threshold is for and why it has its value.</extracomment>
    <translation>จำนวนวันที่แบบ POP3 เก็บสำเนาไว้ตามปกติ เท่ากับค่าของ Thunderbird และ Outlook</translation>
  </message>
  <message id="threshold.worthwhile-days">
    <extracomment>Name of a threshold of `mailadvisor rules`.</extracomment>
    <translation>ยืดเวลาได้น้อยกว่านี้ไม่คุ้มที่จะเปลี่ยนแบบ (วัน)</translation>
  </message>
  <message id="ticket.answer">
    <extracomment>Text for a ticket. {question} was asked, {answer} is the answer.</extracomment>
    <translation>{question}: {answer}</translation>
  </message>
  <message id="ticket.next">
    <extracomment>Text for a ticket: heading over what was said to the caller or asked.</extracomment>
    <translation>ขั้นต่อไป</translation>
  </message>
  <message id="ticket.program">
    <extracomment>Text for a ticket. {program} is the mail program.</extracomment>
    <translation>โปรแกรม: {program}</translation>
  </message>
  <message id="ticket.server-words">
    <extracomment>Text for a ticket. {words} is what the server answered.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบว่า: {words}</translation>
  </message>
  <message id="tls-note.client-certificate-requested.admin">
    <extracomment>The same for the admin. {host} is the server.</extracomment>
    <translation>{host} ขอใบรับรองจากโปรแกรมอีเมล (TLS CertificateRequest) ถ้าไม่ได้ออกให้ผู้ใช้ ควรปิดไว้ เพราะบางโปรแกรมจะถามให้เลือกใบรับรองอยู่เรื่อย ๆ</translation>
  </message>
  <message id="tls-note.client-certificate-requested.user">
    <extracomment>Remark on a server's TLS, for the person. {host} is the server.</extracomment>
    <translation>{host} ขอใบรับรองจากโปรแกรมอีเมลด้วย โปรแกรมที่ไม่มีใบรับรองอาจเข้าใช้ไม่ได้</translation>
  </message>
  <message id="tls-note.interception-suspected.admin">
    <extracomment>The same for the admin. {host}, {issuer} as above.</extracomment>
    <translation>ยกเว้น {host} จากการตรวจของ {issuer}</translation>
  </message>
  <message id="tls-note.interception-suspected.user">
    <extracomment>Remark on a server's certificate, for the person. {host} is the server, {issuer} the inspecting product.</extracomment>
    <translation>ใบรับรองของ {host} ที่เห็นอยู่ออกโดย {issuer} ซึ่งเป็นระบบที่เปิดอ่านการเชื่อมต่อแบบเข้ารหัส</translation>
  </message>
  <message id="tls-note.staple-missing.admin">
    <extracomment>The same for the admin. {host} is the server.</extracomment>
    <translation>ใบรับรองของ {host} กำหนดให้เซิร์ฟเวอร์แนบสถานะ OCSP ด้วย ให้เปิดการแนบ OCSP ในเซิร์ฟเวอร์อีเมล หรือออกใบรับรองใหม่ที่ไม่มีข้อกำหนดนี้</translation>
  </message>
  <message id="tls-note.staple-missing.user">
    <extracomment>Remark on a server's certificate, for the person. {host} is the server.</extracomment>
    <translation>{host} ไม่ได้แนบหลักฐานว่าใบรับรองยังใช้ได้ ทั้งที่ใบรับรองกำหนดว่าต้องแนบ บางโปรแกรมอาจไม่ยอมเชื่อมต่อ</translation>
  </message>
  <message id="tls-problem.expired.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name, {date} a day.</extracomment>
    <translation>ต่ออายุใบรับรองของ {host} ที่หมดอายุเมื่อวันที่ {date} แล้วตรวจว่าการต่ออายุอัตโนมัติทำงาน และบริการอีเมลเปลี่ยนไปใช้ใบใหม่แล้ว</translation>
  </message>
  <message id="tls-problem.expired.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name, {date} a day.</extracomment>
    <translation>ใบรับรองของ {host} หมดอายุเมื่อวันที่ {date} จึงยืนยันไม่ได้ว่าเป็นเซิร์ฟเวอร์ตัวจริง</translation>
  </message>
  <message id="tls-problem.extended-key-usage.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ออกใบรับรองใหม่ให้ {host} สำหรับใช้กับเซิร์ฟเวอร์ โดย extended key usage ต้องมี serverAuth ทั้งในใบนี้และใบของผู้ออก</translation>
  </message>
  <message id="tls-problem.extended-key-usage.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>ใบรับรองของ {host} ไม่ได้ออกมาสำหรับใช้กับเซิร์ฟเวอร์ (extended key usage)</translation>
  </message>
  <message id="tls-problem.incomplete-chain.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ให้ {host} ส่งใบรับรองตัวกลางด้วย โดยติดตั้งไฟล์ที่มีครบทั้งชุด (fullchain.pem) แทนใบของเซิร์ฟเวอร์ใบเดียว</translation>
  </message>
  <message id="tls-problem.incomplete-chain.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>{host} แสดงหลักฐานยืนยันตัวไม่ครบ โปรแกรมอีเมลหลายตัวจึงไม่เชื่อถือ</translation>
  </message>
  <message id="tls-problem.key-usage.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ออกใบรับรองใหม่ให้ {host} ที่ key usage ตรงกับการใช้งาน คือ digitalSignature สำหรับเซิร์ฟเวอร์ และ keyCertSign สำหรับผู้ออก</translation>
  </message>
  <message id="tls-problem.key-usage.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>ใบรับรองของ {host} ใช้ไม่ตรงกับที่กำหนดไว้ในใบ (key usage)</translation>
  </message>
  <message id="tls-problem.name-constraint.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ผู้ออกใบรับรองของ {host} ไม่มีสิทธิ์ออกให้ชื่อนี้ ให้ขอใบรับรองจากผู้ออกที่มีสิทธิ์</translation>
  </message>
  <message id="tls-problem.name-constraint.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>ผู้ออกใบรับรองของ {host} ไม่มีสิทธิ์ออกใบให้ชื่อนี้ (name constraint)</translation>
  </message>
  <message id="tls-problem.name-mismatch.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name, {names} the names in its certificate, one or more, separated by commas.</extracomment>
    <translation>เพิ่มชื่อ {host} ลงในใบรับรอง หรือเผยแพร่ชื่อที่มีในใบรับรอง ({names}) เป็นเซิร์ฟเวอร์อีเมล</translation>
  </message>
  <message id="tls-problem.name-mismatch.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name, {names} the names in its certificate, one or more, separated by commas.</extracomment>
    <translation>เซิร์ฟเวอร์ที่ตอบในชื่อ {host} มีใบรับรองของชื่ออื่น ({names}) จึงอาจไม่ใช่เซิร์ฟเวอร์ตัวจริง</translation>
  </message>
  <message id="tls-problem.not-an-issuer.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ใบรับรองของ {host} ลงนามด้วยใบที่ไม่มีสิทธิ์ออกใบรับรอง ให้ขอจากผู้ออกใบรับรองจริงพร้อมสายใบรับรองทั้งหมด</translation>
  </message>
  <message id="tls-problem.not-an-issuer.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>ใบรับรองของ {host} ออกโดยใบรับรองที่ไม่มีสิทธิ์ออกใบให้ผู้อื่น</translation>
  </message>
  <message id="tls-problem.not-yet-valid.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name, {date} a day.</extracomment>
    <translation>ตรวจวันที่และเวลาทั้งสองฝั่ง ถ้าถูกแล้ว แสดงว่า {host} ติดตั้งใบรับรองเร็วเกินไป เพราะใบนี้เริ่มใช้ได้วันที่ {date}</translation>
  </message>
  <message id="tls-problem.not-yet-valid.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name, {date} a day.</extracomment>
    <translation>ใบรับรองของ {host} เริ่มใช้ได้วันที่ {date} ตรวจด้วยว่าเครื่องนี้ตั้งวันที่และเวลาถูกต้อง</translation>
  </message>
  <message id="tls-problem.old-protocol.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>เปิดใช้ TLS 1.2 และ 1.3 บน {host} ด้วยชุดรหัสแบบ ECDHE แล้วปิด TLS 1.1 และรุ่นที่เก่ากว่า รวมทั้งชุดรหัสที่อ่อนแอทั้งหมด (RFC 8997, RFC 9325)</translation>
  </message>
  <message id="tls-problem.old-protocol.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>{host} เข้ารหัสด้วยวิธีเก่าที่ไม่ปลอดภัยแล้ว</translation>
  </message>
  <message id="tls-problem.revoked.admin">
    <extracomment>What is wrong with a server's encryption, for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ผู้ออกใบรับรองยกเลิกใบของ {host} แล้ว ให้หาสาเหตุ เช่น กุญแจรั่วไหล จากนั้นสร้างกุญแจใหม่และขอใบรับรองใหม่</translation>
  </message>
  <message id="tls-problem.revoked.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>ผู้ออกใบรับรองยกเลิกใบรับรองของ {host} แล้ว อย่าเพิ่งใช้เซิร์ฟเวอร์นี้จนกว่าจะแก้ไข</translation>
  </message>
  <message id="tls-problem.self-signed.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>เปลี่ยนใบรับรองที่ {host} ออกเอง ไปใช้ใบจากผู้ออกใบรับรองสาธารณะ เช่น Let's Encrypt ซึ่งไม่มีค่าใช้จ่าย</translation>
  </message>
  <message id="tls-problem.self-signed.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>{host} ออกใบรับรองให้ตัวเอง จึงไม่มีใครยืนยันว่าเป็นเซิร์ฟเวอร์ตัวจริง</translation>
  </message>
  <message id="tls-problem.unknown-issuer.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ถ้า {host} ใช้ผู้ออกใบรับรองของบริษัทเอง ให้ติดตั้งใบรับรองรากบนทุกเครื่องหรือระบุด้วย --ca-file ถ้าไม่ใช่ ให้ตรวจว่าใครตอบแทนเซิร์ฟเวอร์อยู่</translation>
  </message>
  <message id="tls-problem.unknown-issuer.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>เครื่องนี้ไม่รู้จักผู้ออกใบรับรองของ {host} จึงอาจไม่ใช่เซิร์ฟเวอร์ตัวจริง</translation>
  </message>
  <message id="tls-problem.weak-key.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ออกใบรับรองใหม่ให้ {host} ด้วยกุญแจอย่างน้อย RSA 2048 บิต หรือ EC P-256</translation>
  </message>
  <message id="tls-problem.weak-key.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>กุญแจของ {host} สั้นเกินไป คนอื่นอาจปลอมเป็นเซิร์ฟเวอร์นี้ได้</translation>
  </message>
  <message id="tls-problem.weak-signature.admin">
    <extracomment>The same fault for the administrator: what to do. {host} is the server's name.</extracomment>
    <translation>ออกใบรับรองใหม่ให้ {host} ที่ลงลายเซ็นด้วย SHA-256 ขึ้นไป เพราะ MD5 และ SHA-1 ไม่ปลอดภัยแล้ว</translation>
  </message>
  <message id="tls-problem.weak-signature.user">
    <extracomment>What is wrong with a server's encryption, for the person. {host} is the server's name.</extracomment>
    <translation>ใบรับรองของ {host} ลงลายเซ็นด้วยวิธีเก่าที่ปลอมได้</translation>
  </message>
  <message id="trial.agree">
    <extracomment>Question after error.check-unvouched was said; yes or no.</extracomment>
    <translation>ยืนยันจะส่งรหัสผ่านไปที่นั่นไหม</translation>
  </message>
  <message id="trial.deletion-setting">
    <extracomment>One of a list behind trial.worked, trial.failed or trial.untried: the program's own setting for how long POP3 mail stays on the server.</extracomment>
    <translation>การตั้งค่าลบอีเมลบนเซิร์ฟเวอร์</translation>
  </message>
  <message id="trial.failed">
    <extracomment>Below trial.title: what the person saw not working; {checks} is a list of trial.imported and the like.</extracomment>
    <translation>ใช้ไม่ได้: {checks}</translation>
  </message>
  <message id="trial.heading">
    <extracomment>Heading in the details of a mail program: what people sent who tried its files on their own devices.</extracomment>
    <translation>ผลจากผู้ที่ทดลองกับเครื่องของตนเอง:</translation>
  </message>
  <message id="trial.imported">
    <extracomment>As trial.deletion-setting: the program took the settings.</extracomment>
    <translation>การนำการตั้งค่าเข้าโปรแกรม</translation>
  </message>
  <message id="trial.left-alone">
    <extracomment>Who can mend it and how; behind an arrow; the option is typed as it stands.</extracomment>
    <translation>ลองชื่อผู้ใช้และรหัสผ่านที่เว็บเมลก่อน แล้วลองใหม่ในอีก 1 ชั่วโมง หรือใช้ --force เพื่อลองทันที</translation>
  </message>
  <message id="trial.mail.body">
    <extracomment>Body of that mail, plain text.</extracomment>
    <translation>คุณใช้ mailadvisor ส่งอีเมลฉบับนี้ถึงตัวเองเพื่อทดสอบการส่งและการรับ อีเมลมาถึงแล้ว แสดงว่าใช้ได้ จะลบทิ้งก็ได้</translation>
  </message>
  <message id="trial.mail.subject">
    <extracomment>Subject of the mail that the person gets from the own address; a long number stands behind it.</extracomment>
    <translation>อีเมลทดสอบจาก mailadvisor</translation>
  </message>
  <message id="trial.no-outgoing">
    <extracomment>Heading in the result of check.</extracomment>
    <translation>บัญชีนี้ไม่ได้ระบุเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="trial.nobody">
    <extracomment>In the details of a mail program, instead of trial.heading: nobody has sent a result.</extracomment>
    <translation>ยังไม่มีใครทดลองกับเครื่องจริง</translation>
  </message>
  <message id="trial.note">
    <extracomment>First paragraph of the text for the IT desk; {address} is the mailbox.</extracomment>
    <translation>mailadvisor ทดสอบบัญชีอีเมล {address} แล้วพบดังนี้ ข้อความนี้ไม่มีรหัสผ่าน</translation>
  </message>
  <message id="trial.ok-without-sign-in">
    <extracomment>What trying out an account showed at one server ('check'); below the server's name. {host} and {port} are the server's, {login} the user name.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบ บัญชีนี้ระบุว่าไม่ต้องลงชื่อเข้าใช้</translation>
  </message>
  <message id="trial.received">
    <extracomment>As trial.deletion-setting: mail came in.</extracomment>
    <translation>การรับอีเมล</translation>
  </message>
  <message id="trial.remark">
    <extracomment>Below trial.title: {remark} is what the person wrote.</extracomment>
    <translation>หมายเหตุ: {remark}</translation>
  </message>
  <message id="trial.sender-name">
    <extracomment>As trial.deletion-setting: the name shown as the sender of a mail.</extracomment>
    <translation>ชื่อผู้ส่ง</translation>
  </message>
  <message id="trial.sent">
    <extracomment>As trial.deletion-setting: a mail went out.</extracomment>
    <translation>การส่งอีเมล</translation>
  </message>
  <message id="trial.server">
    <extracomment>A server in one line; {protocol} such as IMAP, {host} its name, {port} a number.</extracomment>
    <translation>{protocol} {host} พอร์ต {port}</translation>
  </message>
  <message id="trial.server-encrypted">
    <extracomment>Heading over what was found at one server; {server} as check.server, {security} the kind of encryption.</extracomment>
    <translation>{server} ({security})</translation>
  </message>
  <message id="trial.server-said">
    <extracomment>The server's own words for a refusal; {code} is SMTP's number, {text} its words in English.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบว่า {code} {text}</translation>
  </message>
  <message id="trial.signs-in">
    <extracomment>Said before the password is asked for, one line a server; {login} the user name, {server} as check.server.</extracomment>
    <translation>จะลงชื่อเข้าใช้เป็น {login} ที่ {server}</translation>
  </message>
  <message id="trial.technical">
    <extracomment>Heading in the text for the IT desk, over lines of codes.</extracomment>
    <translation>ข้อมูลทางเทคนิค</translation>
  </message>
  <message id="trial.test-mail">
    <extracomment>Heading in the result of check.</extracomment>
    <translation>อีเมลทดสอบ</translation>
  </message>
  <message id="trial.title">
    <extracomment>One result below trial.heading: {program} with its version, {system} is the operating system with its version, {date} the day of the trial, {type} IMAP or POP3.</extracomment>
    <translation>{program} · {system} · {date} · {type}</translation>
  </message>
  <message id="trial.untried">
    <extracomment>Below trial.title: what the person did not look at; {checks} as in trial.failed.</extracomment>
    <translation>ยังไม่ได้ทดลอง: {checks}</translation>
  </message>
  <message id="trial.worked">
    <extracomment>Below trial.title: what the person saw working; {checks} as in trial.failed.</extracomment>
    <translation>ใช้ได้: {checks}</translation>
  </message>
  <message id="type.either">
    <extracomment>Either type of account, after a verb.</extracomment>
    <translation>ทั้งสองแบบ</translation>
  </message>
  <message id="type.imap">
    <extracomment>A type of account.</extracomment>
    <translation>แบบ IMAP</translation>
  </message>
  <message id="type.pop3">
    <extracomment>A type of account.</extracomment>
    <translation>แบบ POP3</translation>
  </message>
  <message id="undo.everything">
    <extracomment>undo has put everything back.</extracomment>
    <translation>คืนค่าเดิมครบทุกไฟล์แล้ว</translation>
  </message>
  <message id="undo.file-changed">
    <extracomment>What became of a file in undo: only the account was taken out of it.</extracomment>
    <translation>เอาบัญชีออกแล้ว</translation>
  </message>
  <message id="undo.file-left">
    <extracomment>What became of a file in undo: nothing.</extracomment>
    <translation>ไม่ได้แก้</translation>
  </message>
  <message id="undo.file-old-settings">
    <extracomment>What became of a file, in the table of undo: corrected settings in it are as before again.</extracomment>
    <translation>ค่าที่แก้ไว้กลับเป็นค่าเดิม</translation>
  </message>
  <message id="undo.file-removed">
    <extracomment>What became of a file in undo: it was made by us and is gone.</extracomment>
    <translation>ลบแล้ว เพราะเดิมไม่มีไฟล์นี้</translation>
  </message>
  <message id="undo.file-restored">
    <extracomment>What became of a file in undo.</extracomment>
    <translation>เป็นค่าเดิม</translation>
  </message>
  <message id="undo.how">
    <extracomment>Below the list of what can be taken back; what stands behind the command is a code of the list.</extracomment>
    <translation>ปิดโปรแกรมอีเมลก่อน แล้วสั่ง: mailadvisor undo ID</translation>
  </message>
  <message id="undo.how-this">
    <extracomment>After an account was put into a mail program; {id} is what undo takes.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ให้ปิดโปรแกรมอีเมล แล้วสั่ง: mailadvisor undo {id}</translation>
  </message>
  <message id="undo.list">
    <extracomment>Heading over what can be taken back.</extracomment>
    <translation>รายการที่คืนค่าเดิมได้</translation>
  </message>
  <message id="undo.old-settings">
    <extracomment>undo of corrected settings found files that the mail program changed since.</extracomment>
    <translation>โปรแกรมแก้ไฟล์ของตัวเองไปแล้วหลังจากนั้น จึงคืนค่าเดิมเฉพาะการตั้งค่าที่แก้ไว้และยังไม่มีใครเปลี่ยน ส่วนอื่นยังอยู่เหมือนเดิม</translation>
  </message>
  <message id="undo.own-lines">
    <extracomment>undo found files that the mail program changed since and took only the account out.</extracomment>
    <translation>โปรแกรมแก้ไฟล์ของตัวเองไปแล้วหลังจากนั้น จึงเอาออกเฉพาะบัญชีที่เพิ่มไว้ ส่วนอื่นยังอยู่เหมือนเดิม</translation>
  </message>
  <message id="undo.password-removed">
    <extracomment>Said after taking a set-up back.</extracomment>
    <translation>นำรหัสผ่านออกจากพวงกุญแจของเครื่องแล้ว</translation>
  </message>
  <message id="undo.was-gone">
    <extracomment>undo found the files changed since and the account gone already.</extracomment>
    <translation>บัญชีนี้ไม่อยู่ในโปรแกรมแล้ว จึงไม่ได้แก้อะไร</translation>
  </message>
  <message id="undo.was-not-done">
    <extracomment>undo found all files as they were before: nothing had been done, or it was taken back already.</extracomment>
    <translation>ทุกไฟล์เป็นค่าเดิมอยู่แล้ว จึงไม่ได้แก้อะไร</translation>
  </message>
  <message id="undo.would-everything">
    <extracomment>A dry run of undo: all of it could be put back.</extracomment>
    <translation>คืนค่าเดิมได้ครบทุกไฟล์</translation>
  </message>
  <message id="undo.would-old-settings">
    <extracomment>The same, while nothing is touched (a dry run).</extracomment>
    <translation>โปรแกรมแก้ไฟล์ของตัวเองไปแล้วหลังจากนั้น จะคืนค่าเดิมได้เฉพาะการตั้งค่าที่แก้ไว้และยังไม่มีใครเปลี่ยน</translation>
  </message>
  <message id="undo.would-own-lines">
    <extracomment>A dry run of undo: the mail program changed its files since, only the account would be taken out.</extracomment>
    <translation>โปรแกรมแก้ไฟล์ของตัวเองไปแล้วหลังจากนั้น จึงเอาออกได้เฉพาะบัญชีที่เพิ่มไว้ ส่วนอื่นยังอยู่เหมือนเดิม</translation>
  </message>
  <message id="value.never">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ไม่ลบ</translation>
  </message>
  <message id="value.no">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ไม่</translation>
  </message>
  <message id="value.no-account">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ยังไม่ได้ตั้ง</translation>
  </message>
  <message id="value.not-in-sight">
    <extracomment>`--explain`: value after input.*; further away than forecasts reach.</extracomment>
    <translation>อีกนาน</translation>
  </message>
  <message id="value.offer-none">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ไม่ได้เปิด</translation>
  </message>
  <message id="value.offer-silent">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ไม่ตอบ</translation>
  </message>
  <message id="value.offer-unsafe">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ตอบ แต่ยืนยันการเข้ารหัสไม่ได้</translation>
  </message>
  <message id="value.offer-usable">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>เปิดใช้ และยืนยันการเข้ารหัสแล้ว</translation>
  </message>
  <message id="value.purpose-archive">
    <extracomment>Value of input.purpose.</extracomment>
    <translation>เก็บถาวร</translation>
  </message>
  <message id="value.purpose-daily">
    <extracomment>Value of input.purpose.</extracomment>
    <translation>ใช้งานทุกวัน</translation>
  </message>
  <message id="value.webmail-no">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ไม่ใช้</translation>
  </message>
  <message id="value.webmail-recent">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ดูอีเมลช่วงหลังเวลาอยู่ข้างนอก</translation>
  </message>
  <message id="value.webmail-yes">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ดูอีเมลทั้งหมด</translation>
  </message>
  <message id="value.yes">
    <extracomment>`--explain`: value after input.*.</extracomment>
    <translation>ใช่</translation>
  </message>
  <message id="verdict.cautions">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>เป็นข้อควรระวังของ{type}</translation>
  </message>
  <message id="verdict.comes-first">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>ต้องทำก่อน สำหรับ{type}</translation>
  </message>
  <message id="verdict.decides">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>ชี้ชัดว่าควรใช้{type}</translation>
  </message>
  <message id="verdict.excludes">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>ใช้{type}ไม่ได้ในกรณีนี้</translation>
  </message>
  <message id="verdict.leans">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>เอนไปทาง{type}</translation>
  </message>
  <message id="verdict.nothing">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>ไม่เข้าข่ายกรณีนี้</translation>
  </message>
  <message id="verdict.undetermined">
    <extracomment>`--explain`: what the rule means for the choice. {type} is a type.* text.</extracomment>
    <translation>ยังตัดสินไม่ได้</translation>
  </message>
  <message id="whose.dns">
    <extracomment>Audit: who mends it: the one who looks after the zone of the domain.</extracomment>
    <translation>ผู้ดูแล DNS</translation>
  </message>
  <message id="whose.mail">
    <extracomment>As whose.dns: the mail server.</extracomment>
    <translation>ผู้ดูแลเซิร์ฟเวอร์อีเมล</translation>
  </message>
  <message id="whose.provider">
    <extracomment>As whose.dns: the mail provider.</extracomment>
    <translation>ผู้ให้บริการอีเมล</translation>
  </message>
  <message id="whose.registrar">
    <extracomment>As whose.dns: the place where the domain was bought.</extracomment>
    <translation>ที่ที่จดโดเมน</translation>
  </message>
  <message id="whose.web">
    <extracomment>As whose.dns: the web server.</extracomment>
    <translation>ผู้ดูแลเว็บเซิร์ฟเวอร์</translation>
  </message>
  <message id="word.cannot">
    <extracomment>Word in a table or list: a mail program cannot do this.</extracomment>
    <translation>ไม่ได้</translation>
  </message>
  <message id="word.folder-archive">
    <extracomment>Name of a mail folder in a table: archived mail.</extracomment>
    <translation>คลังอีเมลเก่า</translation>
  </message>
  <message id="word.folder-inbox">
    <extracomment>Name of a mail folder in a table: where new mail arrives.</extracomment>
    <translation>กล่องจดหมายเข้า</translation>
  </message>
  <message id="word.folder-junk">
    <extracomment>Name of a mail folder in a table: spam.</extracomment>
    <translation>อีเมลขยะ</translation>
  </message>
  <message id="word.folder-other">
    <extracomment>Name of a mail folder in a table: a folder that is none of the usual ones.</extracomment>
    <translation>โฟลเดอร์อื่น</translation>
  </message>
  <message id="word.folder-sent">
    <extracomment>Name of a mail folder in a table: sent mail.</extracomment>
    <translation>อีเมลที่ส่งแล้ว</translation>
  </message>
  <message id="word.folder-trash">
    <extracomment>Name of a mail folder in a table: deleted mail.</extracomment>
    <translation>ถังขยะ</translation>
  </message>
  <message id="word.from-policy">
    <extracomment>Word in a table or list: a limit that the company's policy file sets.</extracomment>
    <translation>ไฟล์นโยบายของบริษัท</translation>
  </message>
  <message id="word.from-program">
    <extracomment>Word in a table or list: a limit that is the program's own.</extracomment>
    <translation>ค่าเริ่มต้น</translation>
  </message>
  <message id="word.name-in-list">
    <extracomment>one name in a list of programs or servers; {name} is the name, left as it is</extracomment>
    <translation>{name}</translation>
  </message>
  <message id="word.not-trusted">
    <extracomment>Word in a table or list: the source of a server may not be believed without more.</extracomment>
    <translation>ยังไม่ได้</translation>
  </message>
  <message id="word.outcome-failed">
    <extracomment>How asking one source ended, in a table: it did not answer, or nonsense.</extracomment>
    <translation>ไม่สำเร็จ</translation>
  </message>
  <message id="word.outcome-found">
    <extracomment>How asking one source ended, in a table: it named servers.</extracomment>
    <translation>พบ</translation>
  </message>
  <message id="word.outcome-nothing">
    <extracomment>How asking one source ended, in a table: it answered that it has nothing.</extracomment>
    <translation>ไม่มีข้อมูล</translation>
  </message>
  <message id="word.outcome-skipped">
    <extracomment>How asking one source ended, in a table: it was not asked.</extracomment>
    <translation>ไม่ได้ถาม</translation>
  </message>
  <message id="word.outcome-untrusted">
    <extracomment>How asking one source ended, in a table: the answer may not be believed.</extracomment>
    <translation>เชื่อถือไม่ได้</translation>
  </message>
  <message id="word.security-plain">
    <extracomment>Word in a table or list: a connection without encryption.</extracomment>
    <translation>ไม่เข้ารหัส</translation>
  </message>
  <message id="word.security-starttls">
    <extracomment>Word in a table or list: encrypted after an upgrade.</extracomment>
    <translation>STARTTLS</translation>
  </message>
  <message id="word.security-tls">
    <extracomment>Word in a table or list: encrypted from the first byte.</extracomment>
    <translation>TLS</translation>
  </message>
  <message id="word.source-autoconfig">
    <extracomment>Name of a source of mail servers, in a table: https://autoconfig.DOMAIN.</extracomment>
    <translation>autoconfig</translation>
  </message>
  <message id="word.source-autodiscover">
    <extracomment>Name of a source of mail servers, in a table: Microsoft's Autodiscover.</extracomment>
    <translation>Autodiscover</translation>
  </message>
  <message id="word.source-built-in">
    <extracomment>Name of a source of mail servers, in a table: the list inside the program.</extracomment>
    <translation>รายการในโปรแกรม</translation>
  </message>
  <message id="word.source-guess">
    <extracomment>Name of a source of mail servers, in a table: usual server names, tried out.</extracomment>
    <translation>ลองชื่อที่ใช้กันทั่วไป</translation>
  </message>
  <message id="word.source-http-autoconfig">
    <extracomment>Name of a source of mail servers, in a table: autoconfig over plain http.</extracomment>
    <translation>autoconfig (http)</translation>
  </message>
  <message id="word.source-ispdb">
    <extracomment>Name of a source of mail servers, in a table: the database of mail providers.</extracomment>
    <translation>ISPDB</translation>
  </message>
  <message id="word.source-mx">
    <extracomment>Name of a source of mail servers, in a table: found through the MX record in DNS.</extracomment>
    <translation>DNS MX</translation>
  </message>
  <message id="word.source-override">
    <extracomment>Name of a source of mail servers, in a table: a file the person named.</extracomment>
    <translation>ไฟล์ที่ระบุเอง</translation>
  </message>
  <message id="word.source-pacc">
    <extracomment>Name of a source of mail servers, in a table: the draft standard PACC.</extracomment>
    <translation>PACC</translation>
  </message>
  <message id="word.source-srv">
    <extracomment>Name of a source of mail servers, in a table: SRV records in DNS.</extracomment>
    <translation>DNS SRV</translation>
  </message>
  <message id="word.source-well-known">
    <extracomment>Name of a source of mail servers, in a table: https://DOMAIN/.well-known/autoconfig.</extracomment>
    <translation>.well-known</translation>
  </message>
  <message id="word.state-garbled">
    <extracomment>State of one port of a mail server, in a table: the answer broke the protocol.</extracomment>
    <translation>ตอบผิดรูปแบบ</translation>
  </message>
  <message id="word.state-not-encrypted">
    <extracomment>State of one port of a mail server, in a table: open, but without encryption.</extracomment>
    <translation>ไม่เข้ารหัส</translation>
  </message>
  <message id="word.state-not-probed">
    <extracomment>State of one port of a mail server, in a table: the port was not asked.</extracomment>
    <translation>ไม่ได้ตรวจ</translation>
  </message>
  <message id="word.state-not-verified">
    <extracomment>State of one port of a mail server, in a table: open, but its identity is not proven.</extracomment>
    <translation>ยืนยันตัวตนไม่ได้</translation>
  </message>
  <message id="word.state-ready">
    <extracomment>State of one port of a mail server, in a table: open, encrypted and verified.</extracomment>
    <translation>พร้อมใช้</translation>
  </message>
  <message id="word.state-refused">
    <extracomment>State of one port of a mail server, in a table: the port is closed.</extracomment>
    <translation>ปิดอยู่</translation>
  </message>
  <message id="word.state-timed-out">
    <extracomment>State of one port of a mail server, in a table: no answer.</extracomment>
    <translation>ไม่ตอบ</translation>
  </message>
  <message id="word.state-tls-failed">
    <extracomment>State of one port of a mail server, in a table: the encryption could not be set up.</extracomment>
    <translation>เข้ารหัสไม่สำเร็จ</translation>
  </message>
  <message id="word.state-unreachable">
    <extracomment>State of one port of a mail server, in a table: no way there.</extracomment>
    <translation>ติดต่อไม่ได้</translation>
  </message>
  <message id="word.trusted">
    <extracomment>Word in a table or list: the source of a server may be believed.</extracomment>
    <translation>ได้</translation>
  </message>
  <message id="word.unknown">
    <extracomment>Word in a table: a number that is not known.</extracomment>
    <translation>ไม่ทราบ</translation>
  </message>
  <message id="word.unknown-garbled">
    <extracomment>Why something is not known, short, in a table or after a colon: the answer made no sense.</extracomment>
    <translation>อ่านคำตอบของเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="word.unknown-needs-login">
    <extracomment>Why something is not known, short, in a table or after a colon: visible only after signing in.</extracomment>
    <translation>ต้องลงชื่อเข้าใช้ก่อน</translation>
  </message>
  <message id="word.unknown-not-asked">
    <extracomment>Why something is not known, short, in a table or after a colon: the person was not asked.</extracomment>
    <translation>ยังไม่ได้ถาม</translation>
  </message>
  <message id="word.unknown-not-offered">
    <extracomment>Why something is not known, short, in a table or after a colon: the server has no such feature.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่แจ้ง</translation>
  </message>
  <message id="word.unknown-not-probed">
    <extracomment>Why something is not known, short, in a table or after a colon: the program did not look.</extracomment>
    <translation>ยังไม่ได้ตรวจ</translation>
  </message>
  <message id="word.unknown-refused">
    <extracomment>Why something is not known, short, in a table or after a colon: the server said no.</extracomment>
    <translation>เซิร์ฟเวอร์ไม่ให้ดู</translation>
  </message>
  <message id="word.unknown-timed-out">
    <extracomment>Why something is not known, short, in a table or after a colon: no answer in time.</extracomment>
    <translation>เซิร์ฟเวอร์ตอบไม่ทัน</translation>
  </message>
  <message id="word.unknown-tls-failed">
    <extracomment>Why something is not known, short, in a table or after a colon: encryption could not be set up.</extracomment>
    <translation>เข้ารหัสการเชื่อมต่อไม่ได้</translation>
  </message>
  <message id="word.unproven">
    <extracomment>Column "Trusted" of the servers found: the name was only guessed, the server must prove itself when it is asked; very short</extracomment>
    <translation>รอพิสูจน์</translation>
  </message>
  <message id="word.value">
    <extracomment>A value alone in a table; {value} is a number, size or percentage.</extracomment>
    <translation>{value}</translation>
  </message>
</context>
</TS>
