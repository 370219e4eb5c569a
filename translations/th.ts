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
    <extracomment>Error: a field of an account or domain file is empty; {field} is its path in the JSON.</extracomment>
    <translation>ยังไม่ได้ใส่ค่าในช่อง “{field}”</translation>
  </message>
  <message id="account.host">
    <extracomment>Error: a server in an account is no host name; {field} is its path.</extracomment>
    <translation>ค่าในช่อง “{field}” ใช้เป็นชื่อเซิร์ฟเวอร์ไม่ได้</translation>
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
  <message id="account.text-characters">
    <extracomment>Error: a text in an account holds a line break, a control character or broken UTF-8; {field} is its path.</extracomment>
    <translation>ข้อความในช่อง “{field}” มีการขึ้นบรรทัดใหม่ อักขระควบคุม หรือรหัส UTF-8 ที่เสีย จึงเขียนลงไฟล์ของโปรแกรมอีเมลไม่ได้</translation>
  </message>
  <message id="account.text-too-long">
    <extracomment>Error: a text in an account is over 4096 bytes; {field} is its path.</extracomment>
    <translation>ข้อความในช่อง “{field}” ยาวเกินไป</translation>
  </message>
  <message id="clients.account-missing">
    <extracomment>Error: files for one person were asked for without an account.</extracomment>
    <translation>ต้องมีบัญชีอีเมลของผู้ใช้หนึ่งคน</translation>
  </message>
  <message id="clients.cannot-delete-after-days">
    <extracomment>Refusal: the client cannot delete mail from the server after a number of days (POP3); {client} is its name.</extracomment>
    <translation>{client} ตั้งให้ลบอีเมลจากเซิร์ฟเวอร์หลังผ่านไปกี่วันไม่ได้</translation>
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
  <message id="clients.domain-missing">
    <extracomment>Error: files for a whole domain were asked for without a domain's settings.</extracomment>
    <translation>ต้องมีการตั้งค่าของโดเมน</translation>
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
    <translation>ปลั๊กอิน “{id}” ทำงานผิดพลาดจึงหยุดไว้ ยังไม่ได้เขียนไฟล์ใด</translation>
  </message>
  <message id="clients.plugin-unloadable">
    <extracomment>Error: the plugin of a client exists but its code cannot be loaded; {detail} is the system's technical reason in English.</extracomment>
    <translation>เปิดปลั๊กอินของโปรแกรมอีเมลนี้ไม่ได้ สาเหตุจากระบบ: {detail}</translation>
  </message>
  <message id="clients.plugin-version">
    <extracomment>Problem while listing client plugins: the plugin was built for another version of the interface; {found} and {wanted} are interface names.</extracomment>
    <translation>ข้ามปลั๊กอินนี้เพราะสร้างไว้สำหรับอินเทอร์เฟซ {found} แต่โปรแกรมนี้ใช้ {wanted}</translation>
  </message>
  <message id="clients.unknown">
    <extracomment>Error: no installed client has the id the person typed; {id} is what was typed.</extracomment>
    <translation>ไม่มีโปรแกรมอีเมลชื่อ “{id}” ให้เลือก</translation>
  </message>
  <message id="clients.unknown-remedy">
    <extracomment>Next step after an unknown client id; mailadvisor clients is a command.</extracomment>
    <translation>ดูชื่อที่ใช้ได้ด้วยคำสั่ง mailadvisor clients</translation>
  </message>
  <message id="clients.use-instead">
    <extracomment>Next step after a client was refused: the nearest one that can; {client} is its name, {id} what to type after --client.</extracomment>
    <translation>{client} ทำได้ ใช้ --client {id}</translation>
  </message>
  <message id="command.advise">
    <extracomment>Help: what the command advise does.</extracomment>
    <translation>หาเซิร์ฟเวอร์ ตรวจดู แล้วแนะนำว่าควรใช้ IMAP หรือ POP3</translation>
  </message>
  <message id="command.clients">
    <extracomment>Help: what the command clients does.</extracomment>
    <translation>แสดงโปรแกรมอีเมลที่เขียนการตั้งค่าให้ได้</translation>
  </message>
  <message id="command.deploy">
    <extracomment>Help: what the command deploy does.</extracomment>
    <translation>เขียนการตั้งค่าของหลายบัญชีในครั้งเดียว สำหรับฝ่ายไอที</translation>
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
  <message id="command.setup">
    <extracomment>Help: what the command setup does.</extracomment>
    <translation>ถามทีละข้อ แนะนำ แล้วเขียนการตั้งค่าให้</translation>
  </message>
  <message id="command.write">
    <extracomment>Help: what the command write does.</extracomment>
    <translation>สร้างไฟล์ตั้งค่าของโปรแกรมอีเมลจากไฟล์บัญชี</translation>
  </message>
  <message id="ending.dns-silent">
    <extracomment>Error: the name service (DNS) did not answer.</extracomment>
    <translation>เซิร์ฟเวอร์ DNS ไม่ตอบ จึงหาเซิร์ฟเวอร์อีเมลไม่ได้</translation>
  </message>
  <message id="ending.dns-silent.remedy">
    <extracomment>Next step after DNS did not answer.</extracomment>
    <translation>ตรวจการเชื่อมต่อเครือข่ายของเครื่องนี้ หรือระบุเซิร์ฟเวอร์ DNS อื่นด้วย --resolver</translation>
  </message>
  <message id="ending.login.remedy">
    <extracomment>Next step after signing in failed; shown below the reason.</extracomment>
    <translation>ลองลงชื่อเข้าใช้เว็บเมลเพื่อตรวจชื่อและรหัสผ่านก่อน คำแนะนำยังใช้ได้ แต่ไม่มีตัวเลขของพื้นที่อีเมล</translation>
  </message>
  <message id="ending.no-encryption">
    <extracomment>Error: {host} answers but offers no encrypted connection.</extracomment>
    <translation>{host} ตอบ แต่ไม่มีการเชื่อมต่อแบบเข้ารหัส ถ้าลงชื่อเข้าใช้ คนอื่นอาจเห็นรหัสผ่านระหว่างทางได้</translation>
  </message>
  <message id="ending.no-encryption.remedy">
    <extracomment>Next step when a server has no encryption.</extracomment>
    <translation>อย่าใส่รหัสผ่าน ขอให้ผู้ให้บริการเปิดใช้ TLS ระหว่างนี้ใช้เว็บเมลที่เป็น https ไปก่อน</translation>
  </message>
  <message id="ending.none-reachable">
    <extracomment>Error: servers are known but no mail port answered.</extracomment>
    <translation>พบชื่อเซิร์ฟเวอร์อีเมลแล้ว แต่ไม่มีเซิร์ฟเวอร์ใดตอบ</translation>
  </message>
  <message id="ending.none-reachable.remedy">
    <extracomment>Next step when the servers refuse connections.</extracomment>
    <translation>ระบบอาจปิดอยู่หรือย้ายไปที่อื่นแล้ว ลองใหม่ภายหลัง หรือสอบถามฝ่ายไอที</translation>
  </message>
  <message id="ending.none-reachable.silent">
    <extracomment>Next step when every mail port stays silent.</extracomment>
    <translation>เครือข่ายนี้อาจกั้นการใช้อีเมลอยู่ ลองใช้เครือข่ายอื่น เช่น เน็ตมือถือ หรือสอบถามฝ่ายไอที</translation>
  </message>
  <message id="ending.nothing-found">
    <extracomment>Error: no mail server was found for {domain}.</extracomment>
    <translation>ไม่พบเซิร์ฟเวอร์อีเมลของ {domain}</translation>
  </message>
  <message id="ending.nothing-found.remedy">
    <extracomment>Next step after nothing was found.</extracomment>
    <translation>ตรวจชื่อหลังเครื่องหมาย @ อีกครั้ง ถ้าถูกแล้ว ขอชื่อเซิร์ฟเวอร์อีเมลจากฝ่ายไอที แล้วใส่ด้วย --server</translation>
  </message>
  <message id="ending.nothing-safe.remedy">
    <extracomment>Next step when a certificate does not verify.</extracomment>
    <translation>อย่าใส่รหัสผ่านและอย่ากดยอมรับใบรับรอง แจ้งฝ่ายไอทีหรือผู้ให้บริการ</translation>
  </message>
  <message id="ending.shared-host.remedy">
    <extracomment>Next step for a hoster's server that answers under the company's name; {host} is the server's own name.</extracomment>
    <translation>ชื่อจริงของเซิร์ฟเวอร์น่าจะเป็น {host} เพราะเมื่อใช้ชื่อนี้แล้วใบรับรองถูกต้อง ถามฝ่ายไอทีหรือผู้ให้บริการว่าใช่หรือไม่ แล้วจึงใช้ --server {host}</translation>
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
  <message id="error.ca-file-empty">
    <extracomment>The file of --ca-file holds no certificate; {file} is its path.</extracomment>
    <translation>ในไฟล์ {file} ไม่มีใบรับรองที่ใช้ได้</translation>
  </message>
  <message id="error.ca-file-unreadable">
    <extracomment>The file of --ca-file cannot be opened; {file} is its path.</extracomment>
    <translation>เปิดไฟล์ใบรับรอง {file} ไม่ได้</translation>
  </message>
  <message id="error.connect-to">
    <extracomment>A value of --connect-to cannot be read; {text} is the value as given.</extracomment>
    <translation>อ่านกฎ "{text}" ของ --connect-to ไม่ได้</translation>
  </message>
  <message id="error.file-too-large">
    <extracomment>Error: a file over 64 MiB was given.</extracomment>
    <translation>ไฟล์ใหญ่เกินไป</translation>
  </message>
  <message id="error.file-unreadable">
    <extracomment>Error: the file beside it cannot be opened or read.</extracomment>
    <translation>อ่านไฟล์นี้ไม่ได้</translation>
  </message>
  <message id="error.host-name">
    <extracomment>Error for a host name that cannot exist; {host} is what was typed.</extracomment>
    <translation>“{host}” ใช้เป็นชื่อเซิร์ฟเวอร์ไม่ได้</translation>
  </message>
  <message id="error.input-ended">
    <extracomment>Error when the person ends the input (Ctrl-D) instead of answering.</extracomment>
    <translation>หยุดแล้ว ยังไม่ได้เปลี่ยนอะไร</translation>
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
  <message id="error.line-too-long">
    <extracomment>Error when a typed line is longer than a terminal allows.</extracomment>
    <translation>ข้อความที่พิมพ์ยาวเกินไป</translation>
  </message>
  <message id="error.missing-argument">
    <extracomment>Error: {argument} must be given.</extracomment>
    <translation>ยังไม่ได้ใส่ {argument}</translation>
  </message>
  <message id="error.no-command">
    <extracomment>Error: no command was given.</extracomment>
    <translation>ยังไม่ได้ใส่คำสั่ง เช่น mailadvisor advise somchai@company.co.th</translation>
  </message>
  <message id="error.no-terminal">
    <extracomment>Error when there is something to ask but no terminal to ask on (input comes from a file or another program).</extracomment>
    <translation>ถามคุณไม่ได้ เพราะไม่ได้เปิดจากหน้าต่างเทอร์มินัล</translation>
  </message>
  <message id="error.option-misused">
    <extracomment>Error: {option} was given without its value, twice, or with a value it does not take.</extracomment>
    <translation>{option} ไม่ครบหรือใส่ซ้ำ</translation>
  </message>
  <message id="error.option-value">
    <extracomment>Error: {value} is what was typed for {option}.</extracomment>
    <translation>ใช้ “{value}” กับ {option} ไม่ได้</translation>
  </message>
  <message id="error.password-command">
    <extracomment>Error when the command that should print the password fails; {option} is --password-command.</extracomment>
    <translation>คำสั่งใน {option} ทำงานไม่สำเร็จ</translation>
  </message>
  <message id="error.password-empty">
    <extracomment>Error when the password is empty; {option} is the option that says where it comes from.</extracomment>
    <translation>รหัสผ่านจาก {option} ว่างเปล่า</translation>
  </message>
  <message id="error.password-unreadable">
    <extracomment>Error when the password cannot be read; {option} is the option that says where it comes from.</extracomment>
    <translation>อ่านรหัสผ่านจากที่ระบุใน {option} ไม่ได้</translation>
  </message>
  <message id="error.resolver-address">
    <extracomment>The value of --resolver is no IP address; {text} is the value as given.</extracomment>
    <translation>"{text}" ไม่ใช่ที่อยู่ของเซิร์ฟเวอร์ DNS</translation>
  </message>
  <message id="error.two-password-sources">
    <extracomment>Error: more than one of the password options was given.</extracomment>
    <translation>เลือกที่มาของรหัสผ่านได้ทางเดียว</translation>
  </message>
  <message id="error.unknown-argument">
    <extracomment>Error: {argument} stands on the command line and means nothing.</extracomment>
    <translation>ไม่รู้จัก “{argument}”</translation>
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
  <message id="hint.app-password">
    <extracomment>Discovery, shown with the account: a known hoster wants a password made for one program. {subject} is the hoster's name</extracomment>
    <translation>{subject} ไม่รับรหัสผ่านปกติในโปรแกรมอีเมล ให้ลงชื่อเข้าใช้ผ่านหน้าเว็บของผู้ให้บริการ หรือสร้างรหัสผ่านสำหรับแอปในการตั้งค่าความปลอดภัยของบัญชีก่อน</translation>
  </message>
  <message id="hint.bridge">
    <extracomment>Discovery, shown when no server exists for mail programs: a known hoster needs its own bridge program. {subject} is the hoster's name</extracomment>
    <translation>โปรแกรมอีเมลติดต่อ {subject} โดยตรงไม่ได้ ให้ติดตั้งโปรแกรม Bridge ของผู้ให้บริการ หรือใช้เว็บเมล</translation>
  </message>
  <message id="hint.no-pop3">
    <extracomment>Discovery, shown with the account: a known hoster offers IMAP but no POP3. {subject} is the hoster's name</extracomment>
    <translation>{subject} ใช้ได้เฉพาะแบบ IMAP ไม่มี POP3</translation>
  </message>
  <message id="hint.oauth2-only">
    <extracomment>Discovery, shown with the account: a known hoster takes only OAuth2 (sign-in on its web page). {subject} is the hoster's name</extracomment>
    <translation>{subject} ไม่รับรหัสผ่านจากโปรแกรมอีเมลเลย ต้องใช้โปรแกรมที่ลงชื่อเข้าใช้ผ่านหน้าเว็บได้ (OAuth2)</translation>
  </message>
  <message id="hint.off-by-default">
    <extracomment>Discovery, shown with the account: IMAP and POP3 are switched off until the person switches them on in webmail. {subject} is the hoster's name</extracomment>
    <translation>{subject} ปิด IMAP และ POP3 ไว้ตั้งแต่แรก ให้เปิดใช้ในการตั้งค่าของเว็บเมลก่อน</translation>
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
  <message id="lint.no-incoming">
    <extracomment>Discovery, for the domain's admin: no usable IMAP or POP3 server in the file. {subject} is empty</extracomment>
    <translation>ไฟล์ตั้งค่าไม่มีเซิร์ฟเวอร์ IMAP หรือ POP3 ที่ใช้ได้เลย</translation>
  </message>
  <message id="lint.no-outgoing">
    <extracomment>Discovery, for the domain's admin: no usable SMTP server in the file; Thunderbird refuses such a file. {subject} is empty</extracomment>
    <translation>ไฟล์ตั้งค่าไม่มีเซิร์ฟเวอร์ขาออกที่ใช้ได้ Thunderbird จะไม่รับไฟล์แบบนี้</translation>
  </message>
  <message id="lint.old-auth-word">
    <extracomment>Discovery, for the domain's admin: authentication words of autoconfig version 1.0. {subject} is the word, plain or secure</extracomment>
    <translation>วิธีลงชื่อเข้าใช้ “{subject}” เป็นคำของไฟล์รุ่น 1.0 ให้เปลี่ยนเป็น password-cleartext หรือ password-encrypted</translation>
  </message>
  <message id="lint.plain-first">
    <extracomment>Discovery, for the domain's admin: the unencrypted server stands before encrypted ones. {subject} is host:port</extracomment>
    <translation>เซิร์ฟเวอร์ที่ไม่เข้ารหัส {subject} อยู่เป็นรายการแรก บางโปรแกรมจะเลือกรายการนี้ ควรย้ายรายการที่เข้ารหัสขึ้นก่อนหรือลบรายการนี้ออก</translation>
  </message>
  <message id="lint.plain-only">
    <extracomment>Discovery, for the domain's admin: only an unencrypted server is published for a protocol. {subject} is host:port</extracomment>
    <translation>โปรโตคอลนี้มีเพียง {subject} ที่ไม่เข้ารหัส คนอื่นอาจอ่านรหัสผ่านระหว่างทางได้</translation>
  </message>
  <message id="lint.port-of-other-protocol">
    <extracomment>Discovery, for the domain's admin: e.g. POP3 published on an IMAP port. {subject} is host:port</extracomment>
    <translation>พอร์ตของ {subject} เป็นของโปรโตคอลอื่น ไม่ตรงกับชนิดที่ระบุไว้ ควรตรวจชนิดและพอร์ตอีกครั้ง</translation>
  </message>
  <message id="lint.removes-mail-at-once">
    <extracomment>Discovery, for the domain's admin: leaveMessagesOnServer is false for a POP3 server. {subject} is host:port</extracomment>
    <translation>{subject} สั่งให้โปรแกรม POP3 ลบอีเมลบนเซิร์ฟเวอร์ทันที อีเมลจะเหลืออยู่ในเครื่องเพียงชุดเดียว</translation>
  </message>
  <message id="lint.security-port-mismatch">
    <extracomment>Discovery, for the domain's admin: e.g. SSL on port 587 or STARTTLS on 993. {subject} is host:port</extracomment>
    <translation>วิธีเข้ารหัสของ {subject} ไม่ตรงกับพอร์ต พอร์ต 993, 995 และ 465 ใช้ SSL ส่วน 143, 110 และ 587 ใช้ STARTTLS</translation>
  </message>
  <message id="lint.unexpanded-placeholder">
    <extracomment>Discovery, for the domain's admin: a placeholder is unknown or lacks its closing percent sign. {subject} is the text as published</extracomment>
    <translation>“{subject}” มีตัวแปรที่ไม่รู้จักหรือไม่ได้ปิดด้วย % จึงข้ามเซิร์ฟเวอร์นี้ไป</translation>
  </message>
  <message id="lint.unknown-auth">
    <extracomment>Discovery, for the domain's admin: an authentication word that is not in the specification. {subject} is the word</extracomment>
    <translation>ไม่รู้จักวิธีลงชื่อเข้าใช้ “{subject}” ในไฟล์ตั้งค่า จึงข้ามคำนี้ไป</translation>
  </message>
  <message id="lint.unknown-socket-type">
    <extracomment>Discovery, for the domain's admin: the socketType of a server is none of SSL, STARTTLS, plain. {subject} is the word found (may be empty)</extracomment>
    <translation>ค่า socketType “{subject}” ในไฟล์ตั้งค่าไม่ใช่คำที่รู้จัก ให้เขียน SSL, STARTTLS หรือ plain รายการนี้จึงใช้ไม่ได้</translation>
  </message>
  <message id="lint.unknown-type">
    <extracomment>Discovery, for the domain's admin: a server in the published autoconfig file has a type that is not imap, pop3 or smtp. {subject} is that type, e.g. ews</extracomment>
    <translation>ไฟล์ตั้งค่าระบุเซิร์ฟเวอร์ชนิด “{subject}” ที่โปรแกรมแบบ IMAP และ POP3 ใช้ไม่ได้ จึงข้ามรายการนี้ไป</translation>
  </message>
  <message id="lint.unusual-port">
    <extracomment>Discovery, for the domain's admin: a port that no standard names for mail. {subject} is host:port</extracomment>
    <translation>{subject} ไม่ใช่พอร์ตอีเมลที่ใช้กันทั่วไป หลายเครือข่ายปิดกั้นพอร์ตแบบนี้</translation>
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
  <message id="option.ask-password">
    <extracomment>Help for --ask-password.</extracomment>
    <translation>ถามรหัสผ่าน (ไม่แสดงบนหน้าจอ)</translation>
  </message>
  <message id="option.backup">
    <extracomment>Help for --backup.</extracomment>
    <translation>ต้องการเก็บอีเมลไว้ในเครื่องของตัวเอง</translation>
  </message>
  <message id="option.ca-file">
    <extracomment>Help for --ca-file.</extracomment>
    <translation>เชื่อถือผู้ออกใบรับรองในไฟล์นี้เพิ่ม (PEM)</translation>
  </message>
  <message id="option.client">
    <extracomment>Help for --client.</extracomment>
    <translation>โปรแกรมอีเมล ดูชื่อได้จากคำสั่ง clients (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.connect-to">
    <extracomment>Help for --connect-to.</extracomment>
    <translation>ต่อไปยังที่อยู่อื่นแทนเซิร์ฟเวอร์นี้ แบบเดียวกับ curl</translation>
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
  <message id="option.dry-run">
    <extracomment>Help for --dry-run.</extracomment>
    <translation>แสดงสิ่งที่จะเขียน โดยยังไม่เขียนจริง</translation>
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
  <message id="option.help">
    <extracomment>Help for --help.</extracomment>
    <translation>แสดงวิธีใช้นี้</translation>
  </message>
  <message id="option.ispdb">
    <extracomment>Help for --ispdb.</extracomment>
    <translation>ค้นหาจากฐานข้อมูลผู้ให้บริการอีเมลนี้ด้วย</translation>
  </message>
  <message id="option.json">
    <extracomment>Help for --json.</extracomment>
    <translation>แสดงผลเป็น JSON แทนข้อความ</translation>
  </message>
  <message id="option.lang">
    <extracomment>Help for --lang.</extracomment>
    <translation>ภาษาไทยหรืออังกฤษ (ปกติใช้ตามระบบ)</translation>
  </message>
  <message id="option.map">
    <extracomment>Help for --map.</extracomment>
    <translation>ระบุว่าข้อมูลอยู่ในคอลัมน์ไหน เช่น address=Mail (ใส่ซ้ำได้)</translation>
  </message>
  <message id="option.no-color">
    <extracomment>Help for --no-color.</extracomment>
    <translation>แสดงผลโดยไม่ใช้สี</translation>
  </message>
  <message id="option.offline">
    <extracomment>Help for --offline.</extracomment>
    <translation>ค้นหาเฉพาะข้อมูลในเครื่องนี้</translation>
  </message>
  <message id="option.output">
    <extracomment>Help for -o.</extracomment>
    <translation>โฟลเดอร์ที่จะเขียนไฟล์</translation>
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
  <message id="option.plugin-dir">
    <extracomment>Help for --plugin-dir.</extracomment>
    <translation>หาส่วนเสริมของโปรแกรมอีเมลในโฟลเดอร์นี้ก่อน</translation>
  </message>
  <message id="option.policy">
    <extracomment>Help for --policy.</extracomment>
    <translation>เกณฑ์และเซิร์ฟเวอร์ที่บริษัทเชื่อถือ (JSON)</translation>
  </message>
  <message id="option.public-only">
    <extracomment>Help for --public-only.</extracomment>
    <translation>ไม่ต่อไปยังที่อยู่ภายใน (ใช้กับรายชื่อที่ได้จากผู้อื่น)</translation>
  </message>
  <message id="option.quiet">
    <extracomment>Help for --quiet.</extracomment>
    <translation>ไม่แสดงความคืบหน้า</translation>
  </message>
  <message id="option.quota">
    <extracomment>Help for --quota.</extracomment>
    <translation>พื้นที่อีเมลทั้งหมดที่เห็นในเว็บเมล เช่น 2GB</translation>
  </message>
  <message id="option.reach-back">
    <extracomment>Help for --reach-back.</extracomment>
    <translation>ต้องย้อนดูอีเมลจากที่อื่นกี่วัน</translation>
  </message>
  <message id="option.resolver">
    <extracomment>Help for --resolver.</extracomment>
    <translation>เซิร์ฟเวอร์ DNS ที่ใช้ค้นหา (ปกติใช้ของระบบ)</translation>
  </message>
  <message id="option.roster">
    <extracomment>Help for the argument ROSTER.</extracomment>
    <translation>ไฟล์ CSV ที่มีคอลัมน์อีเมล</translation>
  </message>
  <message id="option.save-facts">
    <extracomment>Help for --save-facts.</extracomment>
    <translation>บันทึกข้อมูลที่พบไว้ในไฟล์ เพื่อใช้ซ้ำภายหลัง</translation>
  </message>
  <message id="option.server">
    <extracomment>Help for --server.</extracomment>
    <translation>ใช้เซิร์ฟเวอร์นี้เลย ไม่ต้องค้นหา</translation>
  </message>
  <message id="option.shared">
    <extracomment>Help for --shared.</extracomment>
    <translation>มีคนอื่นอ่านอีเมลนี้ด้วย</translation>
  </message>
  <message id="option.timeout">
    <extracomment>Help for --timeout.</extracomment>
    <translation>เวลานานที่สุดสำหรับทุกขั้นตอนรวมกัน (ปกติ 20 วินาที)</translation>
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
  <message id="option.webmail">
    <extracomment>Help for --webmail.</extracomment>
    <translation>ใช้เว็บเมล: ไม่ใช้ เฉพาะอีเมลล่าสุด หรือดูอีเมลทั้งหมด</translation>
  </message>
  <message id="program.about">
    <extracomment>First line of the program's help.</extracomment>
    <translation>mailadvisor หาเซิร์ฟเวอร์อีเมลจากที่อยู่อีเมล ตรวจดูว่าเซิร์ฟเวอร์ให้บริการอะไรบ้าง แนะนำว่าควรใช้แบบ IMAP หรือ POP3 พร้อมเหตุผล แล้วเขียนการตั้งค่าให้โปรแกรมอีเมล</translation>
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
  <message id="prompt.words-for-no">
    <extracomment>Not shown: the words, separated by blanks, that are taken as no. Keep n and no in every language.</extracomment>
    <translation>ไม่ ม ไม่ใช่ n no</translation>
  </message>
  <message id="prompt.words-for-yes">
    <extracomment>Not shown: the words, separated by blanks, that are taken as yes. Keep y and yes in every language.</extracomment>
    <translation>ใช่ ช ตกลง y yes</translation>
  </message>
  <message id="remedy.address">
    <extracomment>Next step after an address was not understood.</extracomment>
    <translation>ใส่อีเมลให้ครบ เช่น somchai@company.co.th</translation>
  </message>
  <message id="remedy.ca-file">
    <extracomment>Next step after error.ca-file-unreadable and error.ca-file-empty.</extracomment>
    <translation>ระบุไฟล์ PEM ที่มีใบรับรองของผู้ออกใบรับรองในบริษัท</translation>
  </message>
  <message id="remedy.connect-to">
    <extracomment>Next step after error.connect-to.</extracomment>
    <translation>เขียนเป็น HOST:PORT:ADDRESS:PORT และใส่ที่อยู่ IPv6 ในวงเล็บเหลี่ยม</translation>
  </message>
  <message id="remedy.help">
    <extracomment>Next step after a command line that was not understood.</extracomment>
    <translation>ดูคำสั่งและตัวเลือกทั้งหมดได้ด้วย mailadvisor --help</translation>
  </message>
  <message id="remedy.json-place">
    <extracomment>Next step after a wrong place in a JSON file; the place is shown beside it.</extracomment>
    <translation>แก้ไฟล์ตรงตำแหน่งที่แสดง</translation>
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
    <translation>ใส่ขนาด เช่น 500M หรือ 2GB</translation>
  </message>
  <message id="remedy.option-words">
    <extracomment>Next step after a wrong word; {words} are the possible ones.</extracomment>
    <translation>ใส่คำใดคำหนึ่งต่อไปนี้: {words}</translation>
  </message>
  <message id="remedy.password-source">
    <extracomment>Next step when no password could be read.</extracomment>
    <translation>ส่งรหัสผ่านด้วย --password-stdin (บรรทัดเดียว) --password-fd N หรือ --password-command CMD ถ้าจะพิมพ์เองใช้ --ask-password</translation>
  </message>
  <message id="remedy.read-file">
    <extracomment>Next step after a file that could not be read.</extracomment>
    <translation>ตรวจชื่อไฟล์และสิทธิ์การอ่านไฟล์</translation>
  </message>
  <message id="remedy.resolver-address">
    <extracomment>Next step after error.resolver-address.</extracomment>
    <translation>ระบุเป็น IP address จะต่อท้ายด้วยพอร์ตก็ได้ เช่น 192.0.2.53:5353 หรือ [2001:db8::53]:5353</translation>
  </message>
  <message id="remedy.two-password-sources">
    <extracomment>Next step after two password options.</extracomment>
    <translation>เลือกใช้ตัวเลือกเดียวจาก --ask-password --password-stdin --password-fd หรือ --password-command</translation>
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
