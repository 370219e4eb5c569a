<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="thunderbird.account-exists">
    <extracomment>Refusal: the profile already reads this mailbox; {name} is that account's name in Thunderbird.</extracomment>
    <translation>โปรไฟล์นี้มีบัญชีนี้อยู่แล้ว “{name}” ใช้เซิร์ฟเวอร์และชื่อผู้ใช้เดียวกัน ถ้าเพิ่มอีก จะดึงอีเมลซ้ำทุกฉบับ จึงยังไม่แก้อะไร</translation>
  </message>
  <message id="thunderbird.account-exists.remedy">
    <extracomment>What to do when the profile already has the account.</extracomment>
    <translation>เทียบค่าได้ที่ การตั้งค่าบัญชี (Account Settings) ใน Thunderbird ถ้าจะแทนด้วยบัญชีใหม่ ให้ลบบัญชีเดิมที่นั่นก่อน ถ้าเป็นแบบ POP3 ให้สำรองอีเมลที่มีแค่ในเครื่องนี้ไว้ก่อนลบ</translation>
  </message>
  <message id="thunderbird.address-twice">
    <extracomment>Caution when an account is added: another account of the profile has the same address; {name} is its name, {address} the address, {type} IMAP or POP3.</extracomment>
    <translation>โปรไฟล์นี้มีบัญชีของ {address} อยู่แล้วคือ “{name}” ({type}) บัญชีเดิมยังอยู่เหมือนเดิม ลบได้เมื่อบัญชีใหม่ใช้ได้แล้วและไม่มีอีเมลที่มีแค่ในเครื่องนี้</translation>
  </message>
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
    <translation><numerusform>Thunderbird จะลบอีเมลออกจากเซิร์ฟเวอร์เมื่อครบ {n} วันนับจากวันที่ดึงลงเครื่องนี้ครั้งแรก ไม่ได้นับจากวันที่ส่งอีเมล หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</numerusform></translation>
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
  <message id="thunderbird.file-isp">
    <extracomment>What the written isp file is, in the list of files.</extracomment>
    <translation>เซิร์ฟเวอร์ของโดเมน สำหรับให้ผู้ใช้เพิ่มบัญชีเอง</translation>
  </message>
  <message id="thunderbird.file-login-loader">
    <extracomment>What the written file in defaults/pref is, in the list of files.</extracomment>
    <translation>สั่งให้ Thunderbird อ่าน mailadvisor.cfg</translation>
  </message>
  <message id="thunderbird.file-login-script">
    <extracomment>What the written mailadvisor.cfg is, in the list of files.</extracomment>
    <translation>สร้างบัญชีให้คนที่ลงชื่อเข้าใช้เครื่อง ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="thunderbird.file-policies">
    <extracomment>What the written policies.json is, in the list of files, when no issuer of one's own is trusted.</extracomment>
    <translation>ใช้กับทุกบัญชี ให้การเพิ่มบัญชีค้นหาผ่านการเชื่อมต่อแบบเข้ารหัสเท่านั้น</translation>
  </message>
  <message id="thunderbird.file-policies-ca">
    <extracomment>What the written policies.json is, in the list of files; {file} is the certificate of the company's own issuer, a path on the target.</extracomment>
    <translation>ใช้กับทุกบัญชี ให้เชื่อถือผู้ออกใบรับรองใน {file} ซึ่งต้องมีอยู่ในทุกเครื่อง และให้การเพิ่มบัญชีค้นหาผ่านการเชื่อมต่อแบบเข้ารหัสเท่านั้น</translation>
  </message>
  <message id="thunderbird.file-preferences">
    <extracomment>What the written preferences.json is, in the list of files; {policy} is the name of a policy of Thunderbird</extracomment>
    <translation>ค่าของ {policy} สำหรับ Group Policy ใช้แทน policies.json</translation>
  </message>
  <message id="thunderbird.file-prefs">
    <extracomment>What the written prefs.js is, in the list of files.</extracomment>
    <translation>การตั้งค่าของบัญชี ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="thunderbird.file-prefs-added">
    <extracomment>What the changed prefs.js is, in the list of files.</extracomment>
    <translation>การตั้งค่าของโปรไฟล์ที่เพิ่มบัญชีแล้ว บรรทัดอื่นเหมือนเดิม ไม่มีรหัสผ่านอยู่ในไฟล์</translation>
  </message>
  <message id="thunderbird.file-prefs-corrected">
    <extracomment>What the file prefs.js is, where settings of an account that stands in it are corrected.</extracomment>
    <translation>การตั้งค่าของโปรไฟล์ที่แก้บัญชีให้ถูกแล้ว</translation>
  </message>
  <message id="thunderbird.file-profiles">
    <extracomment>What the written profiles.ini is, in the list of files.</extracomment>
    <translation>บอก Thunderbird ว่าให้เปิดโปรไฟล์ไหน</translation>
  </message>
  <message id="thunderbird.file-registry">
    <extracomment>What the written thunderbird-policies.reg is, in the list of files</extracomment>
    <translation>นโยบายชุดเดียวกันสำหรับรีจิสทรีของ Windows ใช้แทน policies.json</translation>
  </message>
  <message id="thunderbird.login-name-no-name">
    <extracomment>Caution about the way “login-name”: the script cannot know the person's own name.</extracomment>
    <translation>login-name: ชื่อผู้ส่งจะว่างไว้จนกว่าผู้ใช้จะใส่เองที่ การตั้งค่าบัญชี (Account Settings)</translation>
  </message>
  <message id="thunderbird.login-name-servers">
    <extracomment>Caution about the way “login-name”; {protocol} is IMAP or POP3, {host} its server, {domain} the domain.</extracomment>
    <translation>login-name: ทุกคนจะได้บัญชีแบบ {protocol} ที่ {host} โดยใช้ชื่อที่ลงชื่อเข้าใช้เครื่องเป็นชื่อหน้า @{domain} ถ้าชื่อนั้นไม่ตรงกับที่อยู่อีเมล ให้ใช้ typed-address</translation>
  </message>
  <message id="thunderbird.never-is-a-century">
    <extracomment>Caution in a domain's file when mail shall never be deleted from the server (POP3).</extracomment>
    <translation>ไฟล์นี้ไม่มีค่า “ไม่ลบเลย” จึงตั้งไว้ที่ 36,500 วันแทน</translation>
  </message>
  <message id="thunderbird.no-outgoing">
    <extracomment>Caution: the account has no outgoing server.</extracomment>
    <translation>ยังไม่ทราบเซิร์ฟเวอร์ขาออก Thunderbird จะรับอีเมลได้อย่างเดียวจนกว่าจะเพิ่มเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="thunderbird.no-prefs">
    <extracomment>Refusal: the folder given with --profile has no prefs.js.</extracomment>
    <translation>โฟลเดอร์นี้ไม่มีไฟล์ prefs.js แสดงว่ายังไม่เคยเปิด Thunderbird ด้วยโฟลเดอร์นี้</translation>
  </message>
  <message id="thunderbird.no-prefs.remedy">
    <extracomment>What to do when the folder is no profile.</extracomment>
    <translation>ดูโฟลเดอร์ที่ถูกต้องใน Thunderbird ที่ ช่วยเหลือ › ข้อมูลการแก้ไขปัญหา (Help › Troubleshooting Information) ช่อง “โฟลเดอร์โปรไฟล์” (Profile Folder) ถ้าจะสร้างโปรไฟล์ใหม่ ให้ใช้ -o แทน --profile</translation>
  </message>
  <message id="thunderbird.nothing-left">
    <extracomment>Caution about POP3 without leaving mail on the server.</extracomment>
    <translation>Thunderbird ดึงอีเมลแล้วจะลบออกจากเซิร์ฟเวอร์ทันที หลังจากนั้นอีเมลจะเหลืออยู่ในเครื่องนี้ที่เดียว</translation>
  </message>
  <message id="thunderbird.oauth2-unknown-host">
    <extracomment>Refusal: the server only takes OAuth2 and Thunderbird is not registered with it; {host} is the server.</extracomment>
    <translation>{host} รับเฉพาะ OAuth2 แต่ Thunderbird ใช้ OAuth2 ได้กับผู้ให้บริการรายใหญ่เท่านั้น จึงลงชื่อเข้าใช้ไม่ได้</translation>
  </message>
  <message id="thunderbird.outgoing-shared">
    <extracomment>Caution: other accounts send through the server {host} too, so it was not changed; {right} is the right one for this account.</extracomment>
    <translation>การส่งยังใช้ {host} ตามเดิม เพราะบัญชีอื่นก็ใช้ตัวนี้ ถ้าจะส่งจากบัญชีนี้ ให้เลือก {right} ในการตั้งค่าบัญชี</translation>
  </message>
  <message id="thunderbird.plain-left-out">
    <extracomment>Caution in a domain's file: a server without encryption is not in it; {host} and {port} name it.</extracomment>
    <translation>ไม่ได้ใส่ {host} พอร์ต {port} เพราะการเชื่อมต่อไม่เข้ารหัส</translation>
  </message>
  <message id="thunderbird.plain-refused">
    <extracomment>Refusal: the account would send the password without encryption; {host} and {port} are the server.</extracomment>
    <translation>การเชื่อมต่อกับ {host} พอร์ต {port} ไม่เข้ารหัส คนอื่นดักอ่านรหัสผ่านได้ จึงไม่สร้างไฟล์ตั้งค่าแบบนี้ให้</translation>
  </message>
  <message id="thunderbird.platform-unsupported">
    <extracomment>Refusal: files for the Thunderbird of desktops were asked for a phone.</extracomment>
    <translation>ไฟล์ชุดนี้ใช้กับ Thunderbird บนคอมพิวเตอร์ ส่วนบนมือถือใช้ไฟล์คนละแบบ</translation>
  </message>
  <message id="thunderbird.prefs-broken">
    <extracomment>Refusal: the prefs.js of the person's profile has a syntax error; {line} is the line number.</extracomment>
    <translation>ไฟล์ prefs.js มีข้อผิดพลาดที่บรรทัด {line} Thunderbird จะทิ้งทั้งไฟล์รวมถึงทุกบัญชี จึงยังไม่แก้อะไร</translation>
  </message>
  <message id="thunderbird.prefs-broken.remedy">
    <extracomment>What to do about a prefs.js with a syntax error.</extracomment>
    <translation>เปิด Thunderbird ดูว่าบัญชียังอยู่ครบไหม แล้วปิดและลองใหม่ ถ้าไฟล์เสีย Thunderbird จะเก็บไว้ในชื่อ Invalidprefs.js</translation>
  </message>
  <message id="thunderbird.scope-unsupported">
    <extracomment>Refusal: Thunderbird files were asked for what a domain publishes, or without the settings they need.</extracomment>
    <translation>สำหรับ Thunderbird สร้างได้ทั้งโปรไฟล์ใหม่ บัญชีเพิ่มในโปรไฟล์เดิม และการตั้งค่าของทั้งเครื่อง ส่วนไฟล์ที่โดเมนเผยแพร่ให้ใช้ --client publish</translation>
  </message>
  <message id="thunderbird.step-check-imap">
    <extracomment>Step: how to see that an IMAP account works.</extracomment>
    <translation>ถ้า “กล่องขาเข้า” (Inbox) แสดงอีเมลเหมือนในเว็บเมล แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="thunderbird.step-check-pop3">
    <extracomment>Step: how to see that a POP3 account works.</extracomment>
    <translation>ถ้าอีเมลเข้ามาใน “กล่องขาเข้า” (Inbox) และในเว็บเมลยังเหลือตามที่ตั้งไว้ แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="thunderbird.step-close">
    <extracomment>Step: what the person does first.</extracomment>
    <translation>ปิด Thunderbird ก่อน</translation>
  </message>
  <message id="thunderbird.step-copy">
    <extracomment>Step: where the files go; {place} is a folder such as ~/.thunderbird; “thunderbird” is the written folder.</extracomment>
    <translation>คัดลอกทุกอย่างในโฟลเดอร์ thunderbird ไปไว้ที่ {place} ถ้าที่นั่นมีไฟล์ profiles.ini อยู่แล้ว ให้หยุดก่อน เพราะมีคนใช้ Thunderbird ในเครื่องนี้แล้ว ไฟล์ชุดนี้มีไว้สำหรับเริ่มใหม่ ให้เพิ่มบัญชีลงในโปรไฟล์ที่ใช้อยู่แทน (mailadvisor write --profile)</translation>
  </message>
  <message id="thunderbird.step-machine-check">
    <extracomment>Step for an administrator: how to see that it works.</extracomment>
    <translation>ลองกับเครื่องเดียวก่อน ใน Thunderbird ไปที่ ช่วยเหลือ › ข้อมูลการแก้ไขปัญหา (Help › Troubleshooting Information) แล้วเปิด about:policies ถ้าแสดงนโยบายโดยไม่มีข้อผิดพลาดและอีเมลเข้ามา แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="thunderbird.step-machine-choose">
    <extracomment>Step for an administrator: which of the written folders to take; {domain} is the domain.</extracomment>
    <translation>เลือกหนึ่งในสองโฟลเดอร์ typed-address ผู้ใช้เพิ่มบัญชีเองด้วยชื่อ ที่อยู่อีเมล และรหัสผ่าน โดย Thunderbird รู้จักเซิร์ฟเวอร์ของ {domain} แล้ว ส่วน login-name มีบัญชีให้ตั้งแต่เปิดครั้งแรก รวมถึงโปรไฟล์ที่ใช้อยู่เดิม เหมาะกับเครื่องที่ชื่อผู้ใช้ตรงกับชื่อหน้า @</translation>
  </message>
  <message id="thunderbird.step-machine-copy">
    <extracomment>Step for an administrator: where the files go; {folder} is Thunderbird's application folder.</extracomment>
    <translation>ปิด Thunderbird แล้วคัดลอกทุกอย่างในโฟลเดอร์ both และโฟลเดอร์ที่เลือกไปไว้ในโฟลเดอร์โปรแกรมของ Thunderbird ที่ {folder} ถ้าเป็น Linux จะวาง policies.json ไว้ที่ /etc/thunderbird/policies แทนก็ได้ เพราะการอัปเดตจะไม่แตะไฟล์นั้น</translation>
  </message>
  <message id="thunderbird.step-machine-existing">
    <extracomment>Step for an administrator: what to do where such files are already there.</extracomment>
    <translation>ถ้ามี policies.json หรือสคริปต์ AutoConfig อยู่แล้ว ให้ใส่บรรทัดเหล่านี้เพิ่มในไฟล์เดิม เพราะ Thunderbird อ่านอย่างละไฟล์เดียว และ policies.json ที่มีลูกน้ำผิดแม้ตัวเดียวจะไม่มีผลทั้งไฟล์</translation>
  </message>
  <message id="thunderbird.step-machine-people">
    <extracomment>Step for an administrator: what people are asked.</extracomment>
    <translation>ผู้ใช้เปิด Thunderbird แล้วใส่แค่รหัสผ่าน ถ้าใช้ typed-address ให้ใส่ชื่อกับที่อยู่อีเมลด้วย</translation>
  </message>
  <message id="thunderbird.step-machine-undo">
    <extracomment>Step for an administrator: how to undo; {folder} is Thunderbird's application folder.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ลบไฟล์ที่คัดลอกไว้ออกจาก {folder} บัญชีที่ผู้ใช้เพิ่มเองยังอยู่ ส่วนบัญชีจาก login-name จะเชื่อมต่อไม่ได้อีก ให้ลบที่ การตั้งค่าบัญชี (Account Settings)</translation>
  </message>
  <message id="thunderbird.step-password">
    <extracomment>Step: first start; {username} is the login that will be asked about.</extracomment>
    <translation>เปิด Thunderbird แล้วใส่รหัสผ่านของ {username} ถ้าใช้เครื่องนี้คนเดียว จะให้โปรแกรมจำรหัสผ่านไว้ก็ได้</translation>
  </message>
  <message id="thunderbird.step-undo">
    <extracomment>Step: how to undo; {place} is Thunderbird's folder.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ปิด Thunderbird แล้วลบไฟล์ที่คัดลอกไว้ออกจาก {place} อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ แต่ถ้าใช้แบบ POP3 อีเมลที่มีแค่ในเครื่องนี้จะหายไปด้วย ให้สำรองไว้ก่อน</translation>
  </message>
  <message id="thunderbird.step-undo-addition">
    <extracomment>Step: how to undo the addition of an account.</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ลบบัญชีใน Thunderbird ที่ การตั้งค่าบัญชี › การกระทำบัญชี (Account Settings › Account Actions) หรือปิด Thunderbird แล้วสั่ง mailadvisor undo</translation>
  </message>
  <message id="thunderbird.user-js-undoes">
    <extracomment>Refusal: a user.js in the profile sets the list of accounts or outgoing servers.</extracomment>
    <translation>ไฟล์ user.js ในโปรไฟล์นี้ตั้งรายชื่อบัญชีใหม่ทุกครั้งที่เปิด Thunderbird ถ้าเพิ่มบัญชีไว้ บัญชีก็จะหายไปอีก จึงยังไม่แก้อะไร</translation>
  </message>
  <message id="thunderbird.user-js-undoes.remedy">
    <extracomment>What to do about a user.js that sets the list of accounts.</extracomment>
    <translation>เพิ่มบัญชีที่ต้นทางของไฟล์ user.js นั้น หรือเอา mail.accountmanager.accounts กับ mail.smtpservers ออกจากไฟล์</translation>
  </message>
</context>
</TS>
