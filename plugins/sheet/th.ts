<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
  <name></name>
  <message id="sheet.accept-all">
    <extracomment>Caution: choices of the security list that must not be taken; {words} as on the screen</extracomment>
    <translation>อย่าเลือกตัวเลือกที่มีคำว่า “ยอมรับใบรับรองทั้งหมด” ({words}) เพราะคนที่ใช้ไวไฟเดียวกันอาจดักอ่านรหัสผ่านของคุณได้</translation>
  </message>
  <message id="sheet.already-there">
    <extracomment>Printed page for a new account: first line of what to know before starting, when nobody said whether the account is in the program already</extracomment>
    <translation>ถ้าในโปรแกรมมีอีเมลนี้อยู่แล้ว อย่าเพิ่มซ้ำ ขอแผ่นที่ตรงกับเครื่องคุณจากฝ่ายไอทีก่อน</translation>
  </message>
  <message id="sheet.apple-account">
    <extracomment>Apple Mail, form for name, address and password</extracomment>
    <translation>กรอกช่องเหล่านี้ แต่ยังไม่ต้องกดปุ่ม</translation>
  </message>
  <message id="sheet.apple-apps">
    <extracomment>Apple Mail, last screen of adding; {button} in English</extracomment>
    <translation>ติ๊ก “เมล” ไว้ แล้วกด “เสร็จสิ้น” ({button})</translation>
  </message>
  <message id="sheet.apple-deletion">
    <extracomment>Apple Mail, POP3: what stays on the server; {page} in English</extracomment>
    <translation>ที่หน้า “ข้อมูลบัญชี” ({page}) ของบัญชีเดียวกัน</translation>
  </message>
  <message id="sheet.apple-export">
    <extracomment>Apple Mail: how mail is saved; {place} is the folder, {path} the way in English</extracomment>
    <translation>แอปเมลเก็บอีเมลไว้ที่ {place} ให้สำรองทีละกล่องเมลด้วย กล่องเมล › ส่งออกกล่องเมล ({path}) ไปไว้ในแฟลชไดรฟ์ แล้วดูว่าครบทุกกล่อง</translation>
  </message>
  <message id="sheet.apple-identify">
    <extracomment>Apple Mail: how to tell in ten seconds; {path} the way in English</extracomment>
    <translation>ไอคอนเป็นซองจดหมายสีขาวบนพื้นฟ้า ข้างรูปแอปเปิลมุมซ้ายบนมีคำว่า “เมล” ({path})</translation>
  </message>
  <message id="sheet.apple-incoming">
    <extracomment>Apple Mail: settings of the incoming server; {path}, {page} and {box} in English, {address} names the account</extracomment>
    <translation>ไปที่ เมล › การตั้งค่า › บัญชี ({path}) › {address} › การตั้งค่าเซิร์ฟเวอร์ ({page}) เอาติ๊ก “จัดการการตั้งค่าการเชื่อมต่อโดยอัตโนมัติ” ({box}) ออก แล้วเทียบทีละช่อง</translation>
  </message>
  <message id="sheet.apple-mail">
    <extracomment>Name of a program: Apple’s Mail on a Mac</extracomment>
    <translation>แอปเมลบน Mac</translation>
  </message>
  <message id="sheet.apple-no-sign-in">
    <extracomment>Apple Mail: choice in a list, sending without sign-in; {word} in English</extracomment>
    <translation>ไม่มี ({word})</translation>
  </message>
  <message id="sheet.apple-older">
    <extracomment>Apple Mail: word of versions before macOS 13; {word} in English</extracomment>
    <translation>ก่อน macOS 13 เมนูภาษาอังกฤษใช้คำว่า {word}</translation>
  </message>
  <message id="sheet.apple-one-day">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server after a day; {word} in English</extracomment>
    <translation>ติ๊กถูก แล้วเลือก “หลังจากหนึ่งวัน” ({word})</translation>
  </message>
  <message id="sheet.apple-one-mail">
    <extracomment>Apple Mail: one mail back out of what was saved; {path} and {place} in English</extracomment>
    <translation>ถ้าต้องการอีเมลบางฉบับคืน ใช้ ไฟล์ › นำเข้ากล่องเมล ({path}) กล่องเมลจะอยู่ใต้ “ใน Mac ของฉัน” ({place})</translation>
  </message>
  <message id="sheet.apple-one-month">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server after a month; {word} in English</extracomment>
    <translation>ติ๊กถูก แล้วเลือก “หลังจากหนึ่งเดือน” ({word})</translation>
  </message>
  <message id="sheet.apple-one-week">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server after a week; {word} in English</extracomment>
    <translation>ติ๊กถูก แล้วเลือก “หลังจากหนึ่งสัปดาห์” ({word})</translation>
  </message>
  <message id="sheet.apple-open">
    <extracomment>Apple Mail, first screen; {path}, {choice} and {button} in English</extracomment>
    <translation>ไปที่ เมล › เพิ่มบัญชี ({path}) เลือก “บัญชีเมลอื่น” ({choice}) แล้วกด “ดำเนินการต่อ” ({button})</translation>
  </message>
  <message id="sheet.apple-option">
    <extracomment>Apple Mail: the key that opens the form for the servers; {button} and {next} in English, {type} IMAP or POP</extracomment>
    <translation>กดปุ่ม ⌥ ค้างไว้ ปุ่ม “ลงชื่อเข้า” ({button}) จะเป็น “ถัดไป” ({next}) กดปุ่มนั้น จะได้เลือก {type} เอง</translation>
  </message>
  <message id="sheet.apple-outgoing">
    <extracomment>Apple Mail: settings of the outgoing server; {screen} and {button} in English</extracomment>
    <translation>ทำแบบเดียวกันที่เซิร์ฟเวอร์เมลขาออก ({screen}) แล้วกด “บันทึก” ({button})</translation>
  </message>
  <message id="sheet.apple-password">
    <extracomment>Apple Mail: choice in a list, sign-in by password; {word} in English</extracomment>
    <translation>รหัสผ่าน ({word})</translation>
  </message>
  <message id="sheet.apple-right-away">
    <extracomment>Apple Mail: choice in a list, mail is deleted from the server at once; {word} in English</extracomment>
    <translation>ติ๊กถูก แล้วเลือก “ทันที” ({word})</translation>
  </message>
  <message id="sheet.apple-servers">
    <extracomment>Apple Mail, form of the servers; {button} in English</extracomment>
    <translation>กรอกเซิร์ฟเวอร์ แล้วกด “ลงชื่อเข้า” ({button})</translation>
  </message>
  <message id="sheet.apple-signature">
    <extracomment>Apple Mail: what a second account does not have</extracomment>
    <translation>ลายเซ็นและการตั้งค่ากล่องเมลเป็นของบัญชีเดิม ต้องตั้งใหม่ รายชื่อและปฏิทินอยู่เหมือนเดิม</translation>
  </message>
  <message id="sheet.apple-starttls">
    <extracomment>Apple Mail: STARTTLS</extracomment>
    <translation>ติ๊กช่องนี้ใช้กับ STARTTLS ด้วย แอปเมลรู้จากเลขพอร์ต</translation>
  </message>
  <message id="sheet.apple-undo">
    <extracomment>Apple Mail: how to take the account away; {path} in English, {button} the minus button</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ เมล › การตั้งค่า › บัญชี ({path}) เลือกบัญชี แล้วกด “{button}” อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ</translation>
  </message>
  <message id="sheet.apple-undo-pop3">
    <extracomment>Apple Mail, POP3: how to take the account away; {path} and {place} in English, {button} the minus button</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก คัดลอกอีเมลไปไว้ใต้ “ใน Mac ของฉัน” ({place}) ก่อน เพราะจะหายไปพร้อมบัญชี แล้วไปที่ เมล › การตั้งค่า › บัญชี ({path}) กด “{button}”</translation>
  </message>
  <message id="sheet.apple-way-leave">
    <extracomment>Apple Mail: way to what leaves mail on the server; {path}, {page} and {box} in English</extracomment>
    <translation>เมล › การตั้งค่า › บัญชี ({path}) › บัญชีเดิม › ข้อมูลบัญชี ({page}) แล้วเอาติ๊ก “ลบสำเนาออกจากเซิร์ฟเวอร์” ({box}) ออก</translation>
  </message>
  <message id="sheet.apple-way-stop">
    <extracomment>Apple Mail: what stops the old account from receiving; {path} and {box} in English</extracomment>
    <translation>กล่องเมล › สถานะออนไลน์ ({path}) แต่อย่าเอาติ๊ก “เปิดใช้งานบัญชีนี้” ({box}) ออก เพราะอีเมลเดิมจะถูกซ่อน</translation>
  </message>
  <message id="sheet.as-on-screen">
    <extracomment>Printed page: words as a mail program shows them in every language; {words} such as SSL/TLS</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.at-once-only-here">
    <extracomment>Printed page, from IMAP to POP3, mail is deleted from the server as soon as it is fetched</extracomment>
    <translation>อีเมลในกล่องจดหมายเข้าจะหายจากเซิร์ฟเวอร์ เว็บเมล และเครื่องอื่น ทันทีที่ดึงลงเครื่องนี้ จึงต้องสำรองข้อมูลเครื่องนี้ไว้เสมอ</translation>
  </message>
  <message id="sheet.at-once-removes-old">
    <extracomment>Printed page, the settings of a POP3 account are corrected: mail is deleted from the server as soon as it is fetched</extracomment>
    <translation>ถ้าเดิมเก็บสำเนาไว้บนเซิร์ฟเวอร์ อีเมลที่ดึงมาแล้วจะหายจากเซิร์ฟเวอร์ตอนดึงครั้งถัดไป จึงต้องมีสำเนาก่อน</translation>
  </message>
  <message id="sheet.back-to-old-server">
    <extracomment>Printed page, the server has moved: how to go back; {host} is the old server</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ใส่เซิร์ฟเวอร์เดิม ({host}) และค่าตามรูปที่ถ่ายไว้ ทำได้ตราบที่เซิร์ฟเวอร์เดิมยังเปิดอยู่</translation>
  </message>
  <message id="sheet.back-to-photo">
    <extracomment>Printed page, settings were corrected: how to go back</extracomment>
    <translation>ถ้าจะคืนค่าเดิม ใส่ค่าตามรูปที่ถ่ายไว้</translation>
  </message>
  <message id="sheet.both-receive">
    <extracomment>Printed page, from POP3 to IMAP, where receiving cannot be switched off for one account</extracomment>
    <translation>ระหว่างที่มีสองบัญชี อีเมลใหม่จะขึ้นทั้งสองบัญชี ไม่เป็นไร</translation>
  </message>
  <message id="sheet.certificate">
    <extracomment>Caution on every printed page</extracomment>
    <translation>ถ้าขึ้นเตือนว่ายืนยันเซิร์ฟเวอร์หรือใบรับรองไม่ได้ ให้หยุดไว้ แล้วแจ้งฝ่ายไอทีหรือผู้ให้บริการอีเมล อย่ากด “ดำเนินการต่อ” หรือ “เชื่อถือ”</translation>
  </message>
  <message id="sheet.change-only">
    <extracomment>Printed page: the account is corrected, not made anew</extracomment>
    <translation>แก้เฉพาะช่องที่ไม่ตรง อย่าลบบัญชีแล้วเพิ่มใหม่ เพราะอีเมลอาจเข้าซ้ำหรือหายได้</translation>
  </message>
  <message id="sheet.classic-advanced">
    <extracomment>Classic Outlook on Windows: {tab} in English</extracomment>
    <translation>เปิดแท็บ “ขั้นสูง” ({tab}) เลือกการเข้ารหัสก่อน แล้วค่อยพิมพ์พอร์ต</translation>
  </message>
  <message id="sheet.classic-copy-down">
    <extracomment>Page of classic Outlook, from IMAP to POP3; {key} on the keyboard, such as Ctrl</extracomment>
    <translation>อีเมลในโฟลเดอร์อื่นที่อยากเก็บไว้ในเครื่อง ให้กด {key} ค้างแล้วลากไปโฟลเดอร์ในไฟล์ข้อมูลใหม่ ทีละน้อย</translation>
  </message>
  <message id="sheet.classic-copy-up">
    <extracomment>Classic Outlook on Windows, from POP3 to IMAP: how old mail gets to the new account; {key} is held down</extracomment>
    <translation>อีเมลเก่าที่อยากเห็นทุกเครื่อง ให้กด {key} ค้างแล้วลากไปโฟลเดอร์ของบัญชี IMAP ทีละน้อย อย่าลากไปกล่องจดหมายเข้า และดูพื้นที่อีเมลไม่ให้เต็ม</translation>
  </message>
  <message id="sheet.classic-finish">
    <extracomment>Classic Outlook on Windows, last screen; {ok}, {next} and {finish} in English</extracomment>
    <translation>กด “ตกลง” ({ok}) › “ถัดไป” ({next}) รอให้ทดสอบเสร็จ แล้วกด “เสร็จสิ้น” ({finish}) จากนั้นเปิด Outlook</translation>
  </message>
  <message id="sheet.classic-form">
    <extracomment>Classic Outlook on Windows: form of the new account</extracomment>
    <translation>กรอกตามนี้ แต่ยังไม่กด “ถัดไป”</translation>
  </message>
  <message id="sheet.classic-identify">
    <extracomment>Classic Outlook on Windows: how to tell that it is this program; {tab} and {button} in English</extracomment>
    <translation>มุมซ้ายบนมีคำว่า “ไฟล์” ({tab}) กดแล้วเปิดเป็นหน้าเต็มที่มีปุ่ม “การตั้งค่าบัญชี” ({button})</translation>
  </message>
  <message id="sheet.classic-log-on">
    <extracomment>Classic Outlook on Windows: sending has its own user name; {choice} in English</extracomment>
    <translation>เลือก “เข้าสู่ระบบโดยใช้” ({choice})</translation>
  </message>
  <message id="sheet.classic-manual">
    <extracomment>Classic Outlook on Windows: two choices of the wizard; {first} and {last} in English</extracomment>
    <translation>เลือก “ตั้งค่าด้วยตนเองหรือชนิดเซิร์ฟเวอร์เพิ่มเติม” ({first}) แล้วเลือก “POP หรือ IMAP” ({last})</translation>
  </message>
  <message id="sheet.classic-new-file">
    <extracomment>Classic Outlook on Windows: choice of the file that POP3 mail goes to; {choice} in English</extracomment>
    <translation>ไฟล์ข้อมูล Outlook ใหม่ ({choice})</translation>
  </message>
  <message id="sheet.classic-no-profile">
    <extracomment>Classic Outlook on Windows: on a computer where Outlook was never set up; {word} is typed</extracomment>
    <translation>ถ้าถามชื่อโปรไฟล์ พิมพ์ {word} แล้วกด “ตกลง”</translation>
  </message>
  <message id="sheet.classic-not">
    <extracomment>Classic Outlook on Windows: sign that it is another program; {switch} in English</extracomment>
    <translation>ถ้ามุมขวาบนมีรูปเฟือง และสวิตช์ “Outlook ใหม่” ({switch}) เปิดอยู่ นั่นคือ Outlook แบบใหม่ ให้ใช้แผ่นคู่มือของแบบนั้น</translation>
  </message>
  <message id="sheet.classic-older-words">
    <extracomment>Classic Outlook on Windows: older versions have other words; {tls} and {starttls} are those words</extracomment>
    <translation>รุ่นเก่าใช้คำว่า {tls} แทน SSL/TLS และ {starttls} แทน STARTTLS</translation>
  </message>
  <message id="sheet.classic-one-mail">
    <extracomment>Classic Outlook on Windows: one mail back out of the copy; {path} in English</extracomment>
    <translation>ถ้าจะเอาอีเมลจากสำเนากลับมา ไปที่ ไฟล์ › เปิดและส่งออก › เปิดไฟล์ข้อมูล Outlook ({path}) เลือกสำเนา แล้วลากอีเมลออกมา</translation>
  </message>
  <message id="sheet.classic-open">
    <extracomment>Classic Outlook on Windows, first screen: the Mail icon of Windows; {words} and {word} are typed, {path} in English</extracomment>
    <translation>ปิด Outlook กดปุ่ม Windows พิมพ์ {words} แล้วกด Enter พิมพ์ {word} ในช่องค้นหามุมขวาบน เปิด จดหมาย › บัญชีอีเมล › สร้าง ({path})</translation>
  </message>
  <message id="sheet.classic-open-change">
    <extracomment>Classic Outlook on Windows, first screen when settings are changed; {words} and {word} are typed, {address} is the account, {path} and {button} in English</extracomment>
    <translation>ปิด Outlook กดปุ่ม Windows พิมพ์ {words} แล้วกด Enter พิมพ์ {word} ในช่องค้นหามุมขวาบน เปิด จดหมาย › บัญชีอีเมล ({path}) เลือก {address} แล้วกด “เปลี่ยน” ({button})</translation>
  </message>
  <message id="sheet.classic-ost-follows">
    <extracomment>Classic Outlook on Windows, IMAP and the server has moved; {path} in English</extracomment>
    <translation>Outlook แสดงตามเซิร์ฟเวอร์ อีเมลที่เซิร์ฟเวอร์ใหม่ไม่มีจะหายจากเครื่องนี้ด้วย ถ้ามีอีเมลสำคัญ ให้ส่งออกก่อน ที่ ไฟล์ › เปิดและส่งออก › นำเข้า/ส่งออก ({path})</translation>
  </message>
  <message id="sheet.classic-ost-goes">
    <extracomment>Classic Outlook on Windows, from IMAP to POP3: what disappears with the old account; {words} and {path} in English</extracomment>
    <translation>โฟลเดอร์ที่มีคำว่า “คอมพิวเตอร์เครื่องนี้เท่านั้น” ({words}) เช่น ปฏิทินและรายชื่อ จะหายไปพร้อมบัญชี IMAP ให้ส่งออกก่อน ที่ ไฟล์ › เปิดและส่งออก › นำเข้า/ส่งออก ({path})</translation>
  </message>
  <message id="sheet.classic-outlook">
    <extracomment>Name of a program: the Outlook of Office with the File menu</extracomment>
    <translation>Outlook แบบ classic บน Windows</translation>
  </message>
  <message id="sheet.classic-pst-limit">
    <extracomment>Classic Outlook on Windows, caution with POP3</extracomment>
    <translation>ไฟล์ .pst หนึ่งไฟล์เก็บได้ไม่เกิน 50 GB ถ้าเต็มจะรับอีเมลเพิ่มไม่ได้</translation>
  </message>
  <message id="sheet.classic-pst-stays">
    <extracomment>Classic Outlook on Windows, from POP3 to IMAP: what stays in the old file</extracomment>
    <translation>ปฏิทิน รายชื่อ และงาน ยังอยู่ในไฟล์ .pst เดิม และใช้ต่อได้ตามปกติ</translation>
  </message>
  <message id="sheet.classic-rules">
    <extracomment>Classic Outlook on Windows, from POP3 to IMAP: rules</extracomment>
    <translation>กฎของบัญชีเดิมไม่มีผลกับบัญชีใหม่ ต้องตั้งใหม่</translation>
  </message>
  <message id="sheet.classic-sending">
    <extracomment>Classic Outlook on Windows: {button} and {tab} in English</extracomment>
    <translation>กด “การตั้งค่าเพิ่มเติม” ({button}) เปิดแท็บ “เซิร์ฟเวอร์ขาออก” ({tab})</translation>
  </message>
  <message id="sheet.classic-store">
    <extracomment>Classic Outlook on Windows: where mail lies, a noun phrase after “copy”; {folder} mostly, {path} in English</extracomment>
    <translation>ไฟล์ .pst ทุกไฟล์ (มักอยู่ใน {folder} ดูได้ที่ ไฟล์ › การตั้งค่าบัญชี › การตั้งค่าบัญชี › ไฟล์ข้อมูล: {path})</translation>
  </message>
  <message id="sheet.classic-undo">
    <extracomment>Classic Outlook on Windows: how to take the new account away; {type} is its type, {path} and {button} in English</extracomment>
    <translation>ถ้าจะลบบัญชีใหม่ออก ไปที่ ไฟล์ › การตั้งค่าบัญชี › การตั้งค่าบัญชี ({path}) เลือกบัญชีแบบ {type} แล้วกด “เอาออก” ({button}) อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ</translation>
  </message>
  <message id="sheet.classic-undo-pop3">
    <extracomment>Classic Outlook on Windows, POP3: how to take the new account away; {type} is its type, {path} and {button} in English</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ ไฟล์ › การตั้งค่าบัญชี › การตั้งค่าบัญชี ({path}) เลือกบัญชีแบบ {type} แล้วกด “เอาออก” ({button}) อีเมลที่ดึงมาแล้วยังอยู่ในไฟล์ .pst อย่าลบไฟล์นั้น</translation>
  </message>
  <message id="sheet.classic-way-leave">
    <extracomment>Classic Outlook on Windows: way to the box that leaves mail on the server; {path} in English</extracomment>
    <translation>แผงควบคุม › จดหมาย › บัญชีอีเมล › เปลี่ยน › การตั้งค่าเพิ่มเติม › ขั้นสูง ({path})</translation>
  </message>
  <message id="sheet.classic-way-stop">
    <extracomment>Classic Outlook on Windows: way to stop fetching for one account; {path} and {box} in English</extracomment>
    <translation>ส่ง/รับ › กลุ่มการส่ง/รับ › กำหนดกลุ่มการส่ง/รับ › แก้ไข ({path}) เลือกบัญชี แล้วเอาเครื่องหมายถูกหน้า “รวมบัญชีที่เลือกในกลุ่มนี้” ({box}) ออก</translation>
  </message>
  <message id="sheet.compare">
    <extracomment>Outlook on a computer: values of the form are compared with the page</extracomment>
    <translation>เทียบทีละช่อง แก้เฉพาะช่องที่ไม่ตรง</translation>
  </message>
  <message id="sheet.compare-incoming">
    <extracomment>Outlook on a computer: the incoming half is compared</extracomment>
    <translation>ขาเข้า: เทียบทีละช่อง แก้เฉพาะช่องที่ไม่ตรง</translation>
  </message>
  <message id="sheet.compare-outgoing">
    <extracomment>Outlook on a computer: the outgoing half is compared</extracomment>
    <translation>ขาออก: เทียบแบบเดียวกัน</translation>
  </message>
  <message id="sheet.compare-save">
    <extracomment>New Outlook: the changes are saved</extracomment>
    <translation>บันทึก ถ้าถามรหัสผ่าน ให้ใส่รหัสผ่านของคุณ</translation>
  </message>
  <message id="sheet.copy-store">
    <extracomment>Printed page, before a change: copy where the program keeps its mail; {place} says where</extracomment>
    <translation>ปิดโปรแกรม แล้วคัดลอก{place} ไปเก็บไว้อีกที่ เช่น แฟลชไดรฟ์ ดูให้สำเนามีขนาดเท่าต้นฉบับ</translation>
  </message>
  <message id="sheet.days-only-here" numerus="yes">
    <extracomment>Printed page, from IMAP to POP3 with deletion after days; {n} days</extracomment>
    <translation><numerusform>อีเมลในกล่องจดหมายเข้าจะหายจากเซิร์ฟเวอร์ เว็บเมล และเครื่องอื่น หลังดึงลงเครื่องนี้ {n} วัน จึงต้องสำรองข้อมูลเครื่องนี้ไว้เสมอ</numerusform></translation>
  </message>
  <message id="sheet.days-remove-old" numerus="yes">
    <extracomment>Printed page, the settings of a POP3 account are corrected, deletion after days; {n} days</extracomment>
    <translation><numerusform>ถ้าเดิมไม่ได้ตั้งให้ลบ อีเมลที่ดึงมาเกิน {n} วันแล้วจะหายจากเซิร์ฟเวอร์ตอนดึงครั้งถัดไป จึงต้องมีสำเนาก่อน</numerusform></translation>
  </message>
  <message id="sheet.desk-copy-down">
    <extracomment>Printed page, from IMAP to POP3: other folders come to this computer; {entry} of the menu, {place} named as the program does</extracomment>
    <translation>อีเมลอื่นที่อยากเก็บไว้ในเครื่อง ให้เลือกในบัญชี IMAP คลิกขวา “คัดลอกไปยัง” ({entry}) โฟลเดอร์ใต้ {place}</translation>
  </message>
  <message id="sheet.desk-copy-space">
    <extracomment>Printed page, from POP3 to IMAP: below the step that copies old mail</extracomment>
    <translation>ให้คัดลอก อย่าย้าย และอย่าใส่ในกล่องจดหมายเข้า เพราะบัญชีเดิมจะดึงมาซ้ำ ดูในเว็บเมลว่าขึ้นครบและพื้นที่ยังพอ</translation>
  </message>
  <message id="sheet.desk-copy-up">
    <extracomment>Printed page, from POP3 to IMAP: old mail goes to the server; {entry} in English</extracomment>
    <translation>อีเมลเก่าที่อยากให้มีบนเซิร์ฟเวอร์ด้วย ให้เลือกในบัญชีเดิม คลิกขวา “คัดลอกไปยัง” ({entry}) โฟลเดอร์ในบัญชีใหม่</translation>
  </message>
  <message id="sheet.gmail">
    <extracomment>Name of a program: the Gmail app on Android</extracomment>
    <translation>Gmail บน Android</translation>
  </message>
  <message id="sheet.gmail-address">
    <extracomment>Gmail, screen for the address; {button} is the button in English</extracomment>
    <translation>พิมพ์ที่อยู่อีเมล แล้วแตะ “ตั้งค่าด้วยตนเอง” ({button}) ที่มุมซ้ายล่าง</translation>
  </message>
  <message id="sheet.gmail-compare">
    <extracomment>Gmail: incoming settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>แตะ ☰ › การตั้งค่า ({path}) › {address} › การตั้งค่าข้อความขาเข้า ({page}) เทียบทีละช่อง แล้วบันทึก</translation>
  </message>
  <message id="sheet.gmail-compare-outgoing">
    <extracomment>Gmail: outgoing settings of the account that is there; {page} in English</extracomment>
    <translation>ย้อนกลับหนึ่งหน้า ทำแบบเดียวกันที่ การตั้งค่าข้อความขาออก ({page})</translation>
  </message>
  <message id="sheet.gmail-identify">
    <extracomment>Gmail: how to tell in ten seconds</extracomment>
    <translation>ไอคอนเป็นตัว M หลายสี ชื่อ Gmail</translation>
  </message>
  <message id="sheet.gmail-incoming">
    <extracomment>Gmail, screen of the incoming server; {screen} is its title in English</extracomment>
    <translation>หน้า “การตั้งค่าเซิร์ฟเวอร์ขาเข้า” ({screen}) แก้ทุกช่องให้ตรง แล้วแตะ “ถัดไป”</translation>
  </message>
  <message id="sheet.gmail-name">
    <extracomment>Gmail, last screens; {button} is the button in English</extracomment>
    <translation>หน้า “ตัวเลือกของบัญชี” ไม่ต้องแก้ ใส่ชื่อของคุณ แล้วแตะ “ถัดไป” ({button})</translation>
  </message>
  <message id="sheet.gmail-open">
    <extracomment>Gmail, first screen; {first} and {last} are the buttons in English</extracomment>
    <translation>เปิด Gmail แตะรูปโปรไฟล์มุมขวาบน แตะ “เพิ่มบัญชีอื่น” ({first}) แล้วแตะ “อื่นๆ” ({last})</translation>
  </message>
  <message id="sheet.gmail-outgoing">
    <extracomment>Gmail, screen of the outgoing server; {screen} is its title in English</extracomment>
    <translation>หน้า “การตั้งค่าเซิร์ฟเวอร์ขาออก” ({screen}) แก้ทุกช่องให้ตรง แล้วแตะ “ถัดไป”</translation>
  </message>
  <message id="sheet.gmail-personal">
    <extracomment>Gmail: the account type to be tapped as the app shows it; {type} is IMAP or POP3</extracomment>
    <translation>ส่วนตัว ({type})</translation>
  </message>
  <message id="sheet.gmail-type">
    <extracomment>Gmail, screens for account type and password</extracomment>
    <translation>แตะประเภทบัญชี แล้วใส่รหัสผ่าน</translation>
  </message>
  <message id="sheet.gmail-way-leave">
    <extracomment>Gmail: way to what leaves mail on the server; {path}, {page} and {word} in English</extracomment>
    <translation>☰ › การตั้งค่า ({path}) › บัญชีเดิม › การตั้งค่าข้อความขาเข้า ({page}) ตรงลบอีเมลจากเซิร์ฟเวอร์ เลือก “ไม่ต้องเลย” ({word})</translation>
  </message>
  <message id="sheet.gmail-way-remove">
    <extracomment>Gmail: way to the button that removes an account; {path} in English</extracomment>
    <translation>รูปโปรไฟล์ › จัดการบัญชีในอุปกรณ์นี้ ({path}) › เลือกบัญชี › นำบัญชีออก</translation>
  </message>
  <message id="sheet.imap-stays-first">
    <extracomment>Printed page, from IMAP to POP3: before the start</extracomment>
    <translation>อย่าลบบัญชี IMAP เดิม ให้เพิ่มบัญชี POP3 ไว้คู่กัน</translation>
  </message>
  <message id="sheet.inbox-only">
    <extracomment>Printed page, from IMAP to POP3: what the new account does not show</extracomment>
    <translation>แบบ POP3 ดึงเฉพาะกล่องจดหมายเข้า อีเมลที่ส่งแล้วและโฟลเดอร์อื่นยังอยู่ในบัญชี IMAP เดิม</translation>
  </message>
  <message id="sheet.iphone-account">
    <extracomment>iPhone, form for name, address, password; {button} in English</extracomment>
    <translation>กรอกบัญชีใหม่ แล้วแตะ “ถัดไป” ({button})</translation>
  </message>
  <message id="sheet.iphone-check">
    <extracomment>iPhone: where encryption and port of the incoming server are checked; {path} in English</extracomment>
    <translation>แตะบัญชีที่เพิ่งเพิ่ม ดูที่ การตั้งค่าบัญชี › ขั้นสูง ({path}) ให้ตรงตามนี้</translation>
  </message>
  <message id="sheet.iphone-compare">
    <extracomment>iPhone: settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>ไปที่ การตั้งค่า › แอป › เมล › บัญชีเมล ({path}) › {address} › การตั้งค่าบัญชี ({page}) แล้วเทียบทีละช่อง</translation>
  </message>
  <message id="sheet.iphone-compare-advanced">
    <extracomment>iPhone: encryption and port of the incoming server are compared; {path} in English</extracomment>
    <translation>เทียบต่อที่ การตั้งค่าบัญชี › ขั้นสูง ({path})</translation>
  </message>
  <message id="sheet.iphone-done">
    <extracomment>iPhone: changed settings are saved; {button} in English</extracomment>
    <translation>ย้อนกลับหน้าแรก แตะ “เสร็จสิ้น” ({button}) แล้วรอจนขึ้นเครื่องหมายถูก</translation>
  </message>
  <message id="sheet.iphone-identify">
    <extracomment>iPhone: how to tell in ten seconds; {word} in English</extracomment>
    <translation>ไอคอนเป็นซองจดหมายสีขาวบนพื้นฟ้า ชื่อ “เมล” ({word}) ถ้าเป็นตัว M คือ Gmail ตัว O คือ Outlook ให้ใช้แผ่นของแอปนั้น</translation>
  </message>
  <message id="sheet.iphone-incoming">
    <extracomment>iPhone, upper half of the form for the servers; {tab} is IMAP or POP, {screen} the heading in English</extracomment>
    <translation>แตะ “{tab}” ด้านบน แล้วกรอกเซิร์ฟเวอร์ขาเข้า ({screen})</translation>
  </message>
  <message id="sheet.iphone-mail">
    <extracomment>Name of a program: Apple's Mail on the iPhone</extracomment>
    <translation>iPhone (แอปเมล)</translation>
  </message>
  <message id="sheet.iphone-older">
    <extracomment>iPhone: the way in versions before iOS 18; {path} in English</extracomment>
    <translation>ก่อน iOS 18 อยู่ที่ การตั้งค่า › เมล › บัญชี ({path})</translation>
  </message>
  <message id="sheet.iphone-open">
    <extracomment>iPhone, first screen; {path} is the way in English, {last} the last button</extracomment>
    <translation>ไปที่ การตั้งค่า › แอป › เมล › บัญชีเมล › เพิ่มบัญชี › อื่นๆ ({path}) แล้วแตะ “เพิ่มบัญชีเมล” ({last})</translation>
  </message>
  <message id="sheet.iphone-outgoing">
    <extracomment>iPhone, lower half of the same form; {screen} is the heading, {button} the button in English</extracomment>
    <translation>เลื่อนลงไปกรอกเซิร์ฟเวอร์ขาออก ({screen}) ให้ครบ แม้ในช่องจะขึ้นว่า “ไม่บังคับ” (Optional) แล้วแตะ “ถัดไป” ({button})</translation>
  </message>
  <message id="sheet.iphone-save">
    <extracomment>iPhone, last screen of adding; {button} in English</extracomment>
    <translation>เปิดสวิตช์ “เมล” ไว้ แล้วแตะ “บันทึก” ({button})</translation>
  </message>
  <message id="sheet.iphone-sending">
    <extracomment>iPhone: where encryption and port of the outgoing server are checked; {path} in English</extracomment>
    <translation>ย้อนกลับหนึ่งหน้า ดูที่ SMTP › เซิร์ฟเวอร์หลัก ({path}) ให้ตรงตามนี้</translation>
  </message>
  <message id="sheet.iphone-sent">
    <extracomment>Caution on the iPhone's page with POP3: sent mail</extracomment>
    <translation>อีเมลที่ส่งแล้วมีใน iPhone นี้ที่เดียว และ iPhone อาจล้างฉบับเก่าเอง ถ้าต้องเก็บ ให้ใส่ที่อยู่ของคุณในช่องสำเนาลับ</translation>
  </message>
  <message id="sheet.iphone-seven-days">
    <extracomment>iPhone: choice in a list, mail is deleted from the server after seven days; {word} in English</extracomment>
    <translation>“เจ็ดวัน” ({word})</translation>
  </message>
  <message id="sheet.iphone-way-leave">
    <extracomment>iPhone: way to what leaves mail on the server; {path}, {page} and {word} in English</extracomment>
    <translation>การตั้งค่า › แอป › เมล › บัญชีเมล ({path}) › บัญชีเดิม › การตั้งค่าบัญชี › ขั้นสูง › ลบออกจากเซิร์ฟเวอร์ ({page}) แล้วเลือก “ไม่เลย” ({word})</translation>
  </message>
  <message id="sheet.iphone-way-remove">
    <extracomment>iPhone: way to the button that removes an account; {path} and {button} in English</extracomment>
    <translation>การตั้งค่า › แอป › เมล › บัญชีเมล ({path}) › เลือกบัญชี › ลบบัญชี ({button})</translation>
  </message>
  <message id="sheet.iphone-week-only-here">
    <extracomment>Caution on the iPhone's page with POP3 and deletion after seven days; {word} in English</extracomment>
    <translation>“เจ็ดวัน” ({word}) หลังจากนั้นอีเมลจะหายจากเซิร์ฟเวอร์และเว็บเมล รวมถึงฉบับเก่าที่ดึงมาแล้ว เหลือใน iPhone นี้ที่เดียว จึงต้องสำรองข้อมูล iPhone ไว้เสมอ</translation>
  </message>
  <message id="sheet.keep-imap-account">
    <extracomment>Printed page, from IMAP to POP3: when the old account may go, and how to go back</extracomment>
    <translation>เก็บบัญชี IMAP เดิมไว้ จนกว่าอีเมลของทุกโฟลเดอร์จะอยู่ในเครื่องนี้ครบ ถ้าจะย้อนกลับก็ใช้บัญชี IMAP ต่อได้เลย แต่ก่อนลบบัญชี POP3 ให้คัดลอกอีเมลที่มีเฉพาะในบัญชีนั้นไปไว้ในโฟลเดอร์ของบัญชี IMAP</translation>
  </message>
  <message id="sheet.keep-on-server-first">
    <extracomment>Printed page, from POP3 to IMAP: first step in the account that is there; {path} the way through the menus</extracomment>
    <translation>ในบัญชี POP3 เดิม ตั้งให้เก็บสำเนาไว้บนเซิร์ฟเวอร์และปิดการลบ อีเมลบนเซิร์ฟเวอร์จะได้ไม่ลดลงอีก ไปที่ {path}</translation>
  </message>
  <message id="sheet.keep-pop3-account">
    <extracomment>Printed page, from POP3 to IMAP: when the old account may go, and how to go back</extracomment>
    <translation>เก็บบัญชี POP3 เดิมไว้ จนกว่าอีเมลที่ต้องใช้จะอยู่ครบในบัญชี IMAP หรือในสำเนา ถ้าจะย้อนกลับ ให้กลับมารับอีเมลด้วยบัญชีนี้</translation>
  </message>
  <message id="sheet.label-account-type">
    <extracomment>Printed page: label of the choice between IMAP and POP3</extracomment>
    <translation>ประเภทบัญชี</translation>
  </message>
  <message id="sheet.label-address">
    <extracomment>Printed page: label of a box for the e-mail address</extracomment>
    <translation>ที่อยู่อีเมล</translation>
  </message>
  <message id="sheet.label-apple-auth">
    <extracomment>Printed page: label of a list in Apple Mail</extracomment>
    <translation>การตรวจสอบสิทธิ์</translation>
  </message>
  <message id="sheet.label-apple-deletion">
    <extracomment>Printed page: label of a check box in Apple Mail</extracomment>
    <translation>ลบสำเนาออกจากเซิร์ฟเวอร์หลังจากดึงข้อความ</translation>
  </message>
  <message id="sheet.label-apple-host">
    <extracomment>Printed page: label of a box in Apple Mail</extracomment>
    <translation>ชื่อโฮสต์</translation>
  </message>
  <message id="sheet.label-apple-tls">
    <extracomment>Printed page: label of a check box in Apple Mail</extracomment>
    <translation>ใช้ TLS/SSL</translation>
  </message>
  <message id="sheet.label-delete">
    <extracomment>Printed page: label of a list: when mail is deleted from the server</extracomment>
    <translation>ลบอีเมลจากเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.label-delete-after">
    <extracomment>Printed page: label of a box: mail is deleted from the server after days</extracomment>
    <translation>ลบเมื่อครบจำนวนวัน</translation>
  </message>
  <message id="sheet.label-delete-too">
    <extracomment>Printed page: label of a box: mail deleted in the program is deleted from the server too</extracomment>
    <translation>ลบบนเซิร์ฟเวอร์ตามที่ลบในเครื่อง</translation>
  </message>
  <message id="sheet.label-description">
    <extracomment>Printed page: label of a box for a name of the account of one's own choice</extracomment>
    <translation>ชื่อเรียกบัญชี</translation>
  </message>
  <message id="sheet.label-incoming">
    <extracomment>Printed page: label of a box for the server that mail is fetched from</extracomment>
    <translation>เซิร์ฟเวอร์ขาเข้า</translation>
  </message>
  <message id="sheet.label-leave">
    <extracomment>Printed page: label of a box: mail is left on the server</extracomment>
    <translation>เก็บสำเนาไว้บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.label-new-file">
    <extracomment>Printed page: label of the choice where fetched mail is kept</extracomment>
    <translation>เก็บอีเมลไว้ที่</translation>
  </message>
  <message id="sheet.label-outgoing">
    <extracomment>Printed page: label of a box for the server that mail is sent through</extracomment>
    <translation>เซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="sheet.label-password">
    <extracomment>Printed page: label of a box for the password</extracomment>
    <translation>รหัสผ่าน</translation>
  </message>
  <message id="sheet.label-port">
    <extracomment>Printed page: label of a box for a port number</extracomment>
    <translation>พอร์ต</translation>
  </message>
  <message id="sheet.label-port-incoming">
    <extracomment>Printed page: label of a box for the port of the incoming server</extracomment>
    <translation>พอร์ตขาเข้า</translation>
  </message>
  <message id="sheet.label-port-outgoing">
    <extracomment>Printed page: label of a box for the port of the outgoing server</extracomment>
    <translation>พอร์ตขาออก</translation>
  </message>
  <message id="sheet.label-same-sign-in">
    <extracomment>Printed page: label of a choice: sending signs in like fetching</extracomment>
    <translation>การลงชื่อเข้าใช้ขาออก</translation>
  </message>
  <message id="sheet.label-security">
    <extracomment>Printed page: label of a list of kinds of encryption</extracomment>
    <translation>ประเภทความปลอดภัย</translation>
  </message>
  <message id="sheet.label-server">
    <extracomment>Printed page: label of a box for a server's name</extracomment>
    <translation>เซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.label-sign-in">
    <extracomment>Printed page: label of a switch: sign in before sending</extracomment>
    <translation>จำเป็นต้องลงชื่อเข้าใช้</translation>
  </message>
  <message id="sheet.label-ssl">
    <extracomment>Printed page: label of a switch for the encrypted connection</extracomment>
    <translation>ใช้ SSL</translation>
  </message>
  <message id="sheet.label-tbird-android-auth">
    <extracomment>Printed page: label of a list in Thunderbird for Android</extracomment>
    <translation>การรับรองความถูกต้อง</translation>
  </message>
  <message id="sheet.label-tbird-android-delete">
    <extracomment>Printed page: label of a list in Thunderbird for Android: what deleting on the phone does on the server</extracomment>
    <translation>เมื่อลบอีเมลในมือถือ</translation>
  </message>
  <message id="sheet.label-tbird-android-security">
    <extracomment>Printed page: label of a list in Thunderbird for Android</extracomment>
    <translation>ความปลอดภัย</translation>
  </message>
  <message id="sheet.label-tbird-auth">
    <extracomment>Printed page: label of a list in Thunderbird, in the settings of an account</extracomment>
    <translation>วิธีการรับรองความถูกต้อง</translation>
  </message>
  <message id="sheet.label-tbird-auth-new">
    <extracomment>Printed page: label of a list in Thunderbird, in the form of a new account</extracomment>
    <translation>วิธีการยืนยันตัวตน</translation>
  </message>
  <message id="sheet.label-tbird-days">
    <extracomment>Printed page: label of a check box with a number in Thunderbird</extracomment>
    <translation>มากที่สุด … วัน</translation>
  </message>
  <message id="sheet.label-tbird-host">
    <extracomment>Printed page: label of a box in Thunderbird</extracomment>
    <translation>ชื่อโฮสต์</translation>
  </message>
  <message id="sheet.label-tbird-leave">
    <extracomment>Printed page: label of a check box in Thunderbird</extracomment>
    <translation>ฝากข้อความไว้บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.label-tbird-name">
    <extracomment>Printed page: label of a box in Thunderbird</extracomment>
    <translation>ชื่อเต็ม</translation>
  </message>
  <message id="sheet.label-tbird-security">
    <extracomment>Printed page: label of a list in Thunderbird</extracomment>
    <translation>ความปลอดภัยของการเชื่อมต่อ</translation>
  </message>
  <message id="sheet.label-tbird-server">
    <extracomment>Printed page: label of a box in Thunderbird</extracomment>
    <translation>ชื่อเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.label-tbird-type">
    <extracomment>Printed page: label of a list in Thunderbird, IMAP or POP3</extracomment>
    <translation>โปรโตคอล</translation>
  </message>
  <message id="sheet.label-tbird-until">
    <extracomment>Printed page: label of a check box in Thunderbird</extracomment>
    <translation>จนกว่าฉันจะลบ</translation>
  </message>
  <message id="sheet.label-username">
    <extracomment>Printed page: label of a box for the name used to sign in</extracomment>
    <translation>ชื่อผู้ใช้</translation>
  </message>
  <message id="sheet.label-your-name">
    <extracomment>Printed page: label of a box for the person's name</extracomment>
    <translation>ชื่อของคุณ (ที่ผู้รับเห็น)</translation>
  </message>
  <message id="sheet.leave-empty">
    <extracomment>Printed page: the outgoing server knows its users without a password</extracomment>
    <translation>ชื่อผู้ใช้และรหัสผ่านของเซิร์ฟเวอร์ขาออกให้เว้นว่างไว้</translation>
  </message>
  <message id="sheet.left-out">
    <extracomment>Caution of the written files: no page for a program; {program} its name, {reason} a sentence without its end</extracomment>
    <translation>ไม่มีแผ่นคู่มือสำหรับ {program} เพราะ{reason}</translation>
  </message>
  <message id="sheet.local-folders">
    <extracomment>Place of mail in Thunderbird that lies on the computer only; {word} of the English program</extracomment>
    <translation>“โฟลเดอร์ภายในเครื่อง” ({word})</translation>
  </message>
  <message id="sheet.move-inbox-aside">
    <extracomment>Printed page, POP3 and the server has moved: the program would take old mail for new</extracomment>
    <translation>ที่เว็บเมลของเซิร์ฟเวอร์ใหม่ (ถ้าไม่มี ให้ถามฝ่ายไอที) ย้ายอีเมลที่มีในเครื่องนี้แล้วออกจากกล่องจดหมายเข้าไปไว้โฟลเดอร์อื่น เช่น “ก่อนย้าย” ไม่อย่างนั้นโปรแกรมจะดึงมาซ้ำทั้งหมด</translation>
  </message>
  <message id="sheet.never">
    <extracomment>Printed page: choice in a list, mail is never deleted from the server; {word} is the choice in English</extracomment>
    <translation>“ไม่ต้องเลย” หรือ “ไม่เลย” ({word})</translation>
  </message>
  <message id="sheet.new-outlook">
    <extracomment>Name of a program: the new Outlook of Windows</extracomment>
    <translation>Outlook แบบใหม่บน Windows</translation>
  </message>
  <message id="sheet.new-outlook-consent">
    <extracomment>New Outlook, consent to synchronising through Microsoft's cloud; {button} in English</extracomment>
    <translation>Outlook จะแจ้งว่าต้องคัดลอกอีเมลไปไว้บนคลาวด์ของ Microsoft กด “ดำเนินการต่อ” ({button}) เมื่อบริษัทอนุญาตแล้วเท่านั้น</translation>
  </message>
  <message id="sheet.new-outlook-identify">
    <extracomment>New Outlook: how to tell that it is this program; {switch} in English</extracomment>
    <translation>มุมขวาบนมีรูปเฟือง และสวิตช์ “Outlook ใหม่” ({switch}) เปิดอยู่ หรือไม่มีสวิตช์นี้</translation>
  </message>
  <message id="sheet.new-outlook-incoming">
    <extracomment>New Outlook, form of the incoming server; {switch} in English</extracomment>
    <translation>เปิด “แสดงเพิ่มเติม” ({switch}) แล้วกรอกส่วนขาเข้า</translation>
  </message>
  <message id="sheet.new-outlook-manage">
    <extracomment>New Outlook: where the settings of an account are; {path} and {button} in English</extracomment>
    <translation>ไปที่ มุมมอง › การตั้งค่ามุมมอง › บัญชี › บัญชีอีเมล ({path}) กด “จัดการ” ({button}) ข้างบัญชี แล้วเปิดการตั้งค่าเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.new-outlook-no-file">
    <extracomment>New Outlook, POP3: before a change</extracomment>
    <translation>อีเมลที่โปรแกรมนี้ดึงมาแล้วไม่มีไฟล์ให้คัดลอก ให้สำรองอีเมลสำคัญไว้ที่อื่นก่อน</translation>
  </message>
  <message id="sheet.new-outlook-no-page">
    <extracomment>New Outlook: a version without such settings</extracomment>
    <translation>ถ้ารุ่นของคุณไม่มีหน้าการตั้งค่าเซิร์ฟเวอร์ ให้หยุดไว้แล้วถามฝ่ายไอที อย่าลบบัญชี</translation>
  </message>
  <message id="sheet.new-outlook-not">
    <extracomment>New Outlook: sign that it is another program; {tab} and {button} in English</extracomment>
    <translation>ถ้ากด “ไฟล์” ({tab}) มุมซ้ายบนแล้วเจอปุ่ม “การตั้งค่าบัญชี” ({button}) นั่นคือ Outlook แบบ classic ให้ใช้แผ่นคู่มือของแบบนั้น</translation>
  </message>
  <message id="sheet.new-outlook-open">
    <extracomment>New Outlook, first screen; {path} and {button} in English</extracomment>
    <translation>เปิด Outlook ไปที่ มุมมอง › การตั้งค่ามุมมอง › บัญชี › บัญชีอีเมล ({path}) แล้วกด “เพิ่มบัญชี” ({button})</translation>
  </message>
  <message id="sheet.new-outlook-outgoing">
    <extracomment>New Outlook, form of the outgoing server; {button} in English</extracomment>
    <translation>กรอกส่วนขาออกด้านล่าง แล้วกด “ดำเนินการต่อ” ({button})</translation>
  </message>
  <message id="sheet.new-outlook-pop3">
    <extracomment>New Outlook, caution with POP3</extracomment>
    <translation>ไม่มีเอกสารบอกว่าเมื่อ Outlook ตัวนี้ดึงแบบ POP3 แล้วจะเหลืออะไรไว้บนเซิร์ฟเวอร์ ก่อนดึงครั้งแรกให้สำรองอีเมลสำคัญไว้ที่อื่น และหลังดึงแล้วเปิดเว็บเมลดูว่าอีเมลยังอยู่</translation>
  </message>
  <message id="sheet.new-outlook-undo">
    <extracomment>New Outlook: how to take the account away; {path} and {button} in English</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ บัญชี › บัญชีอีเมล ({path}) เลือกบัญชี แล้วกด “เอาออก” ({button}) อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ</translation>
  </message>
  <message id="sheet.new-outlook-undo-pop3">
    <extracomment>Page of the new Outlook, POP3; {path} through the settings, {button} to press</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ดูในเว็บเมลก่อนว่าอีเมลอยู่ครบ เพราะฉบับที่ไม่มีในเว็บเมลอาจหายไปพร้อมบัญชี แล้วไปที่ บัญชี › บัญชีอีเมล ({path}) เลือกบัญชี กด “เอาออก” ({button})</translation>
  </message>
  <message id="sheet.new-server-has-all">
    <extracomment>Printed page, IMAP and the server has moved: before the settings change</extracomment>
    <translation>เปิดเว็บเมลของเซิร์ฟเวอร์ใหม่ดูก่อนว่าโฟลเดอร์และอีเมลเก่าอยู่ครบ ถ้าไม่ครบ ให้หยุดไว้แล้วแจ้งฝ่ายไอที</translation>
  </message>
  <message id="sheet.no-outgoing">
    <extracomment>Refusal: no outgoing server</extracomment>
    <translation>โปรแกรมเหล่านี้ต้องมีเซิร์ฟเวอร์ขาออกจึงจะตั้งได้ แต่ยังไม่พบเซิร์ฟเวอร์ขาออก</translation>
  </message>
  <message id="sheet.no-password-sign-in">
    <extracomment>Refusal: the server takes no password</extracomment>
    <translation>เซิร์ฟเวอร์นี้ไม่รับรหัสผ่าน แต่โปรแกรมเหล่านี้ตั้งเองได้เฉพาะแบบใช้รหัสผ่าน</translation>
  </message>
  <message id="sheet.no-program">
    <extracomment>Refusal: no program of the chosen platform can be set up so</extracomment>
    <translation>ไม่มีโปรแกรมใดบนระบบนี้ที่ตั้งแบบนั้นได้</translation>
  </message>
  <message id="sheet.not-ticked">
    <extracomment>Printed page: a check box is not ticked</extracomment>
    <translation>ไม่ติ๊ก</translation>
  </message>
  <message id="sheet.off">
    <extracomment>Printed page: a switch is off</extracomment>
    <translation>ปิด</translation>
  </message>
  <message id="sheet.on">
    <extracomment>Printed page: a switch is on</extracomment>
    <translation>เปิด</translation>
  </message>
  <message id="sheet.on-my-mac">
    <extracomment>Place of mail that lies on the Mac only; {word} of the English program</extracomment>
    <translation>“ใน Mac ของฉัน” ({word})</translation>
  </message>
  <message id="sheet.only-on-this-computer">
    <extracomment>Printed page, from POP3 to IMAP: what the new account does not show</extracomment>
    <translation>อีเมลที่ส่งแล้ว โฟลเดอร์ที่สร้างเอง และอีเมลที่ไม่มีบนเซิร์ฟเวอร์แล้ว มีในเครื่องนี้ที่เดียว และยังอยู่ในบัญชีเดิม</translation>
  </message>
  <message id="sheet.outlook-address">
    <extracomment>Outlook, screen for the address; {button} in English</extracomment>
    <translation>พิมพ์ที่อยู่อีเมล แล้วกด “ดำเนินการต่อ” ({button})</translation>
  </message>
  <message id="sheet.outlook-cloud">
    <extracomment>Caution on the pages of new Outlook, Outlook on phones and Mac</extracomment>
    <translation>Outlook ตัวนี้อาจรับส่งอีเมลผ่านคลาวด์ของ Microsoft สำเนาอีเมลและข้อมูลลงชื่อเข้าใช้จะอยู่ที่นั่นด้วย ให้ถามฝ่ายไอทีก่อนว่าใช้ได้ไหม</translation>
  </message>
  <message id="sheet.outlook-imap">
    <extracomment>Outlook, choice of the account type; {choice} as on the screen</extracomment>
    <translation>เลือก “{choice}”</translation>
  </message>
  <message id="sheet.outlook-mac">
    <extracomment>Name of a program</extracomment>
    <translation>Outlook บน Mac</translation>
  </message>
  <message id="sheet.outlook-mac-export">
    <extracomment>Outlook for Mac, before a change; {export} and {import} in English</extracomment>
    <translation>เก็บอีเมลทั้งหมดเป็นไฟล์เดียว ที่ ไฟล์ › ส่งออก ({export}) ได้ไฟล์ .olm แล้วคัดลอกไปเก็บไว้อีกที่ ถ้าจะเอากลับมา ไปที่ ไฟล์ › นำเข้า ({import})</translation>
  </message>
  <message id="sheet.outlook-mac-identify">
    <extracomment>Outlook for Mac: how to tell that it is this program</extracomment>
    <translation>แถบเมนูบนสุดของจอ ข้างรูปแอปเปิลมีคำว่า Outlook ถ้าเป็นคำว่า “เมล” (Mail) นั่นคือแอปของ Apple</translation>
  </message>
  <message id="sheet.outlook-mac-incoming">
    <extracomment>Outlook for Mac, upper half of the form</extracomment>
    <translation>กรอกส่วนขาเข้า</translation>
  </message>
  <message id="sheet.outlook-mac-leave">
    <extracomment>Outlook for Mac, POP3: where mail is left on the server; {path} in English</extracomment>
    <translation>เปิด ขั้นสูง › เซิร์ฟเวอร์ ({path}) ทันที แล้วติ๊กช่องนี้</translation>
  </message>
  <message id="sheet.outlook-mac-more">
    <extracomment>Outlook for Mac, when sending needs another user name; {button} in English</extracomment>
    <translation>ขาออกใช้ชื่อผู้ใช้อีกชื่อหนึ่ง ให้กด “ตัวเลือกเพิ่มเติม” ({button}) แล้วกรอกตามนี้</translation>
  </message>
  <message id="sheet.outlook-mac-no-leave">
    <extracomment>Outlook for Mac, POP3: a version without that box</extracomment>
    <translation>ถ้ารุ่นของคุณไม่มีช่องนี้ ให้เปิดเว็บเมลดูว่าอีเมลยังอยู่ ถ้าไม่อยู่ ให้หยุดไว้แล้วถามฝ่ายไอที</translation>
  </message>
  <message id="sheet.outlook-mac-on-my-computer">
    <extracomment>Outlook for Mac, change of type: what lies on the Mac only; {words} in English</extracomment>
    <translation>สิ่งที่อยู่ใต้ “บนคอมพิวเตอร์ของฉัน” ({words}) เช่น อีเมลที่ดึงแบบ POP3 ปฏิทิน และรายชื่อ มีใน Mac เครื่องนี้ที่เดียว และยังอยู่ที่เดิม</translation>
  </message>
  <message id="sheet.outlook-mac-open">
    <extracomment>Outlook for Mac, first screen; {path} and {button} in English</extracomment>
    <translation>เปิด Outlook › การตั้งค่า › บัญชี ({path}) กด + แล้วเลือก “เพิ่มบัญชีอีเมล” ({button})</translation>
  </message>
  <message id="sheet.outlook-mac-open-there">
    <extracomment>Outlook for Mac, first screen when settings are changed; {path} in English, {address} is the account</extracomment>
    <translation>เปิด Outlook › การตั้งค่า › บัญชี ({path}) แล้วเลือก {address}</translation>
  </message>
  <message id="sheet.outlook-mac-outgoing">
    <extracomment>Outlook for Mac, lower half of the form; {button} in English</extracomment>
    <translation>กรอกส่วนขาออก แล้วกด “เพิ่มบัญชี” ({button})</translation>
  </message>
  <message id="sheet.outlook-mac-pop3">
    <extracomment>Outlook for Mac, caution with POP3</extracomment>
    <translation>ไม่มีเอกสารบอกว่าการดึงครั้งแรกจะเหลืออะไรไว้บนเซิร์ฟเวอร์ ให้สำรองอีเมลสำคัญไว้ที่อื่นก่อน</translation>
  </message>
  <message id="sheet.outlook-mac-undo">
    <extracomment>Outlook for Mac: how to take the account away; {path} in English, {button} the minus button</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ Outlook › การตั้งค่า › บัญชี ({path}) เลือกบัญชี แล้วกด {button} อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ</translation>
  </message>
  <message id="sheet.outlook-mac-undo-pop3">
    <extracomment>Outlook for Mac, POP3: how to take the account away; {path} in English, {button} the minus button</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ให้ส่งออกอีเมลที่ดึงมาแล้วก่อน แล้วไปที่ Outlook › การตั้งค่า › บัญชี ({path}) เลือกบัญชี กด {button}</translation>
  </message>
  <message id="sheet.outlook-mac-way-leave">
    <extracomment>Outlook for Mac: way to the box that leaves mail on the server; {path} in English</extracomment>
    <translation>Outlook › การตั้งค่า › บัญชี › ขั้นสูง › เซิร์ฟเวอร์ ({path})</translation>
  </message>
  <message id="sheet.outlook-mobile">
    <extracomment>Name of a program: the app for Android and iPhone</extracomment>
    <translation>Outlook บนมือถือ</translation>
  </message>
  <message id="sheet.outlook-mobile-identify">
    <extracomment>Outlook on the phone: how to tell in ten seconds</extracomment>
    <translation>ไอคอนสีน้ำเงินมีตัว O ชื่อ Outlook</translation>
  </message>
  <message id="sheet.outlook-mobile-incoming">
    <extracomment>Outlook on the phone, form of the incoming server; {switch} and {screen} in English</extracomment>
    <translation>เปิด “ใช้การตั้งค่าขั้นสูง” ({switch}) แล้วกรอกเซิร์ฟเวอร์ขาเข้า ({screen})</translation>
  </message>
  <message id="sheet.outlook-mobile-manage">
    <extracomment>Outlook on the phone: where the settings of an account are; {address} names the account</extracomment>
    <translation>แตะรูปโปรไฟล์ › รูปเฟือง › {address} แล้วเปิดการตั้งค่าเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.outlook-mobile-open">
    <extracomment>Outlook on the phone, first screen; {first} and {last} in English</extracomment>
    <translation>เปิด Outlook แตะรูปโปรไฟล์และรูปเฟือง แตะ “เพิ่มบัญชี” ({first}) แล้วแตะ “เพิ่มบัญชีอีเมล” ({last})</translation>
  </message>
  <message id="sheet.outlook-mobile-outgoing">
    <extracomment>Outlook on the phone, form of the outgoing server; {screen} and {button} in English</extracomment>
    <translation>กรอกเซิร์ฟเวอร์ขาออก ({screen}) แล้วแตะ “ลงชื่อเข้าใช้” ({button}) หรือเครื่องหมายถูก</translation>
  </message>
  <message id="sheet.outlook-mobile-port">
    <extracomment>Outlook on the phone: versions without a box for the port; {host} and {port} of the incoming server</extracomment>
    <translation>ถ้าไม่มีช่องพอร์ต ให้ต่อท้ายชื่อเซิร์ฟเวอร์ เช่น {host}:{port}</translation>
  </message>
  <message id="sheet.outlook-mobile-way-remove">
    <extracomment>Outlook on the phone: way to the button that removes an account; {button} in English</extracomment>
    <translation>รูปโปรไฟล์ › รูปเฟือง › เลือกบัญชี › ลบบัญชี ({button})</translation>
  </message>
  <message id="sheet.outlook-wrong-guess">
    <extracomment>Outlook, when it takes the address for another service; {button} in English</extracomment>
    <translation>ถ้า Outlook เดาเป็นบริการอื่น หรือถามรหัสผ่าน Microsoft ให้กด “{button}” เพื่อเลือกผู้ให้บริการเอง</translation>
  </message>
  <message id="sheet.phone-choose-pop3">
    <extracomment>Phone, at the choice between IMAP and POP3, where POP3 is advised</extracomment>
    <translation>แอปมักเลือก IMAP ให้ ตรงนี้ต้องเลือกแบบ POP3 ด้วยตัวเอง</translation>
  </message>
  <message id="sheet.phone-contacts">
    <extracomment>Phone, change of type: contacts and calendar</extracomment>
    <translation>แบบ IMAP และ POP3 ไม่มีรายชื่อและปฏิทิน ถ้าบัญชีเดิมซิงค์อยู่ ข้อมูลจะหายไปพร้อมบัญชีเดิม</translation>
  </message>
  <message id="sheet.phone-follows-server">
    <extracomment>Phone, POP3 and the server has moved: this app shows only what the server has</extracomment>
    <translation>แอปนี้แสดงตามเซิร์ฟเวอร์ อีเมลที่ไม่มีในกล่องจดหมายเข้าของเซิร์ฟเวอร์ใหม่จะหายจากมือถือ และไม่มีอีเมลเข้าซ้ำ</translation>
  </message>
  <message id="sheet.phone-forward">
    <extracomment>Phone, before a change: what lies only on the phone is saved</extracomment>
    <translation>อีเมลที่ส่งจากมือถือนี้ และอีเมลที่ไม่มีในเว็บเมลแล้ว อาจมีในมือถือนี้ที่เดียว ให้ส่งต่อฉบับสำคัญพร้อมไฟล์แนบถึงตัวเอง แล้วดูในเว็บเมลว่าขึ้นครบ</translation>
  </message>
  <message id="sheet.phone-go-back">
    <extracomment>Phone, change of type: how to go back; {type} IMAP or POP3 is the new account</extracomment>
    <translation>ถ้าจะย้อนกลับ ใช้บัญชีเดิมต่อ แล้วลบบัญชี {type} ด้วยวิธีเดียวกัน</translation>
  </message>
  <message id="sheet.phone-go-back-pop3">
    <extracomment>Page of a phone, from IMAP to POP3; {type} of the new account: POP3</extracomment>
    <translation>ถ้าจะย้อนกลับ ใช้บัญชีเดิมต่อ และส่งต่ออีเมลสำคัญที่ไม่มีในเว็บเมลถึงตัวเองก่อน แล้วค่อยลบบัญชี {type} ด้วยวิธีเดียวกัน</translation>
  </message>
  <message id="sheet.phone-keep-until">
    <extracomment>Phone, change of type: when the old account may go; {type} IMAP or POP3 is the old one, {path} the way to the button</extracomment>
    <translation>เก็บบัญชี {type} เดิมไว้ จนกว่าจะเห็นในเว็บเมลว่าอีเมลสำคัญอยู่ครบ แล้วจึงลบที่ {path}</translation>
  </message>
  <message id="sheet.phone-only-here">
    <extracomment>Phone, from POP3 to IMAP: what the new account does not show</extracomment>
    <translation>อีเมลที่มีในมือถือนี้ที่เดียว ยังอยู่ในบัญชี POP3 เดิม ไม่ย้ายไปบัญชีใหม่เอง</translation>
  </message>
  <message id="sheet.phone-sent">
    <extracomment>Caution on the pages of phones with POP3: sent mail</extracomment>
    <translation>อีเมลที่ส่งจากแอปนี้มีในมือถือนี้ที่เดียว ถ้าต้องใช้ที่อื่นด้วย ให้ใส่ที่อยู่ของคุณในช่องสำเนาลับ</translation>
  </message>
  <message id="sheet.phone-twice">
    <extracomment>Phone, change of type: the app may refuse a second account of the same address</extracomment>
    <translation>ถ้าแอปไม่ยอมให้เพิ่มที่อยู่เดิมซ้ำ ดูในเว็บเมลก่อนว่าอีเมลสำคัญอยู่ครบ แล้วจึงลบบัญชีเดิมและเพิ่มบัญชีนี้</translation>
  </message>
  <message id="sheet.phone-undo">
    <extracomment>Phone: how to remove the account; {path} the way to the button</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ {path} อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ</translation>
  </message>
  <message id="sheet.phone-undo-pop3">
    <extracomment>Phone, POP3: how to remove the account; {path} the way to the button</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ส่งต่ออีเมลสำคัญที่ไม่มีในเว็บเมลถึงตัวเองก่อน เพราะจะหายไปพร้อมบัญชี แล้วไปที่ {path}</translation>
  </message>
  <message id="sheet.phone-username-fixed">
    <extracomment>Gmail, settings are compared: the user name cannot be changed there</extracomment>
    <translation>ชื่อผู้ใช้แก้ตรงนี้ไม่ได้ ถ้าไม่ตรง ให้หยุดไว้แล้วถามฝ่ายไอที</translation>
  </message>
  <message id="sheet.photo-first">
    <extracomment>Printed page: before settings are changed</extracomment>
    <translation>ถ่ายรูปค่าเดิมทุกหน้าไว้ก่อน จะได้คืนค่าเดิมได้</translation>
  </message>
  <message id="sheet.plain">
    <extracomment>Refusal: a connection without encryption</extracomment>
    <translation>ไม่ทำแผ่นคู่มือสำหรับการเชื่อมต่อที่ไม่เข้ารหัส เพราะคนอื่นดักอ่านรหัสผ่านได้</translation>
  </message>
  <message id="sheet.pop3-on-phone">
    <extracomment>Caution on the pages of phones with POP3</extracomment>
    <translation>มือถือเก็บเพียงสำเนา เมื่อตั้งว่าไม่ลบ อีเมลทั้งหมดยังอยู่บนเซิร์ฟเวอร์ คอยดูอย่าให้พื้นที่เต็ม</translation>
  </message>
  <message id="sheet.receive-once-more">
    <extracomment>Printed page, POP3 and the server has moved; {host} is the old server</extracomment>
    <translation>ดึงอีเมลจากเซิร์ฟเวอร์เดิม ({host}) ให้ครบอีกครั้ง</translation>
  </message>
  <message id="sheet.samsung-address">
    <extracomment>Samsung Email, screen for address and password; {button} is the button in English</extracomment>
    <translation>กรอกสองช่องนี้ แล้วแตะ “ตั้งค่าด้วยตนเอง” ({button}) อย่าเพิ่งแตะ “ลงชื่อเข้า” (Sign in)</translation>
  </message>
  <message id="sheet.samsung-compare">
    <extracomment>Samsung Email: server settings of the account that is there; {page} in English, {address} names the account</extracomment>
    <translation>แตะ ☰ › รูปเฟือง › {address} › การตั้งค่าเซิร์ฟเวอร์ ({page}) แล้วเทียบทีละช่อง</translation>
  </message>
  <message id="sheet.samsung-compare-outgoing">
    <extracomment>Samsung Email: lower half of the server settings; {screen} in English</extracomment>
    <translation>เลื่อนลงไปส่วนเซิร์ฟเวอร์ขาออก ({screen}) เทียบแบบเดียวกัน แล้วบันทึก</translation>
  </message>
  <message id="sheet.samsung-email">
    <extracomment>Name of a program: Samsung's own mail app</extracomment>
    <translation>Samsung Email</translation>
  </message>
  <message id="sheet.samsung-identify">
    <extracomment>Samsung Email: how to tell in ten seconds</extracomment>
    <translation>ไอคอนเป็นซองจดหมาย ชื่อ Email หรือ Samsung Email ถ้าเป็นตัว M คือ Gmail ให้ใช้แผ่นของแอปนั้น</translation>
  </message>
  <message id="sheet.samsung-incoming">
    <extracomment>Samsung Email, upper half of the form; {screen} is its title in English</extracomment>
    <translation>ส่วนเซิร์ฟเวอร์ขาเข้า ({screen}) กรอกตามนี้</translation>
  </message>
  <message id="sheet.samsung-name">
    <extracomment>Samsung Email, last screen; {screen} is its title, {button} the button in English</extracomment>
    <translation>หน้าแก้ไขชื่อ ({screen}) ใส่ชื่อของคุณ แล้วแตะ “เรียบร้อย” ({button})</translation>
  </message>
  <message id="sheet.samsung-open">
    <extracomment>Samsung Email, first screen; {first} and {last} are buttons in English</extracomment>
    <translation>เปิด Samsung Email ถ้ามีบัญชีอื่นอยู่แล้ว แตะ ☰ แตะรูปเฟือง แล้วแตะ “เพิ่มบัญชี” ({first}) จากนั้นแตะ “อื่นๆ” ({last})</translation>
  </message>
  <message id="sheet.samsung-outgoing">
    <extracomment>Samsung Email, lower half of the form; {screen} is its title, {button} the button in English</extracomment>
    <translation>เลื่อนลงไปส่วนเซิร์ฟเวอร์ขาออก ({screen}) กรอกตามนี้ แล้วแตะ “ลงชื่อเข้า” ({button})</translation>
  </message>
  <message id="sheet.samsung-security">
    <extracomment>Samsung Email: what its words for encryption mean</extracomment>
    <translation>ในแอปนี้ SSL กับ TLS เป็นคนละแบบ ให้เลือกคำตามแผ่นนี้</translation>
  </message>
  <message id="sheet.samsung-type">
    <extracomment>Samsung Email, choice of the account type; {choice} is IMAP account or POP3 account</extracomment>
    <translation>แตะ “{choice}”</translation>
  </message>
  <message id="sheet.samsung-way-leave">
    <extracomment>Samsung Email: way to what leaves mail on the server; {page} and {word} in English</extracomment>
    <translation>☰ › รูปเฟือง › บัญชีเดิม › การตั้งค่าเซิร์ฟเวอร์ ({page}) ตรงลบอีเมลจากเซิร์ฟเวอร์ เลือก “ไม่เลย” ({word})</translation>
  </message>
  <message id="sheet.samsung-way-remove">
    <extracomment>Samsung Email: way to the button that removes an account; {path} is the button in English</extracomment>
    <translation>☰ › รูปเฟือง › เลือกบัญชี › ลบออก ({path})</translation>
  </message>
  <message id="sheet.scope-unsupported">
    <extracomment>Refusal: pages are for one person's account only</extracomment>
    <translation>แผ่นคู่มือทำให้ได้ทีละบัญชีของแต่ละคนเท่านั้น</translation>
  </message>
  <message id="sheet.selected">
    <extracomment>Printed page: this entry of several is selected</extracomment>
    <translation>เลือกข้อนี้</translation>
  </message>
  <message id="sheet.server-things-stay">
    <extracomment>Printed page, the server has moved: what does not move with the mail</extracomment>
    <translation>ปฏิทิน รายชื่อ กฎ และข้อความตอบกลับอัตโนมัติบนเซิร์ฟเวอร์เดิมไม่ได้ย้ายตามมาด้วย ถ้าต้องใช้ ให้ถามฝ่ายไอที</translation>
  </message>
  <message id="sheet.step-follow">
    <extracomment>Step: what the person does</extracomment>
    <translation>ให้ผู้ใช้ทำตามหมายเลขหน้าจอ และใส่รหัสผ่านของตัวเอง ซึ่งไม่มีอยู่ในแผ่นใด</translation>
  </message>
  <message id="sheet.step-give">
    <extracomment>Step for the IT desk: give the page to the person</extracomment>
    <translation>พิมพ์แผ่นคู่มือของโปรแกรมที่ผู้ใช้ใช้อยู่ หรือส่งไฟล์ให้ก็ได้ พิมพ์ลง A4 ได้พอดีหนึ่งแผ่น และอ่านบนมือถือได้</translation>
  </message>
  <message id="sheet.step-see">
    <extracomment>Step: how to see that it works</extracomment>
    <translation>ให้ผู้ใช้ลองส่งอีเมลถึงตัวเอง ถ้าได้รับ แสดงว่าใช้ได้แล้ว</translation>
  </message>
  <message id="sheet.step-undo">
    <extracomment>Step: how to undo</extracomment>
    <translation>วิธีลบบัญชีออกหรือย้อนกลับอยู่ท้ายแผ่นคู่มือทุกแผ่น</translation>
  </message>
  <message id="sheet.stop-old-account">
    <extracomment>Printed page, from POP3 to IMAP: afterwards; {path} the way through the menus</extracomment>
    <translation>ปิดการรับอีเมลของบัญชีเดิม จะได้ไม่เข้าซ้ำ ไปที่ {path}</translation>
  </message>
  <message id="sheet.tbird">
    <extracomment>Name of a program: Thunderbird on a computer</extracomment>
    <translation>Thunderbird บนคอมพิวเตอร์</translation>
  </message>
  <message id="sheet.tbird-android-address">
    <extracomment>Thunderbird for Android, screen for the address; {next} and {button} in English</extracomment>
    <translation>พิมพ์ที่อยู่อีเมล แตะ {next} แล้วแตะ “แก้ไขการกำหนดค่า” ({button})</translation>
  </message>
  <message id="sheet.tbird-android-compare">
    <extracomment>Thunderbird for Android: incoming settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>ไปที่ {path} › {address} › {page} แล้วเทียบทีละช่อง</translation>
  </message>
  <message id="sheet.tbird-android-compare-outgoing">
    <extracomment>Thunderbird for Android: outgoing settings of the account that is there; {page} in English</extracomment>
    <translation>ทำแบบเดียวกันที่ {page}</translation>
  </message>
  <message id="sheet.tbird-android-deletion">
    <extracomment>Thunderbird for Android, POP3: what deleting does; {path} and {page} in English</extracomment>
    <translation>ที่ {path} › บัญชีนี้ › {page}</translation>
  </message>
  <message id="sheet.tbird-android-easier">
    <extracomment>Thunderbird for Android, first screen: the other writer's file or code is easier; {button} in English, {file} the ending of the file</extracomment>
    <translation>ถ้าได้ไฟล์ {file} หรือ QR ของ Thunderbird มาด้วย ใช้ “{button}” ง่ายกว่า ไม่ต้องกรอกเอง (ไม่ใช่ QR ในแผ่นนี้)</translation>
  </message>
  <message id="sheet.tbird-android-encrypted">
    <extracomment>Thunderbird for Android: choice in a list, sign-in by challenge and response; {words} in English</extracomment>
    <translation>เข้ารหัส รหัสผ่าน ({words})</translation>
  </message>
  <message id="sheet.tbird-android-identify">
    <extracomment>Thunderbird for Android: how to tell in ten seconds</extracomment>
    <translation>ไอคอนเป็นนกสีฟ้าโอบซองจดหมาย แอป K-9 Mail ใช้หน้าจอเดียวกัน</translation>
  </message>
  <message id="sheet.tbird-android-incoming">
    <extracomment>Thunderbird for Android, form of the incoming server; {screen} in English</extracomment>
    <translation>หน้า “ตั้งค่าเซิร์ฟเวอร์ขาเข้า” ({screen}) กรอกตามนี้ แล้วไปต่อ</translation>
  </message>
  <message id="sheet.tbird-android-keep">
    <extracomment>Thunderbird for Android: choice in a list; {words} in English</extracomment>
    <translation>{words}</translation>
  </message>
  <message id="sheet.tbird-android-name">
    <extracomment>Thunderbird for Android, last screens; {button} in English</extracomment>
    <translation>ใส่ชื่อของคุณ แล้วแตะ {button} จนจบ</translation>
  </message>
  <message id="sheet.tbird-android-not-found">
    <extracomment>Thunderbird for Android: the app found no settings</extracomment>
    <translation>ถ้าแอปไม่พบการกำหนดค่า หน้าถัดไปจะขึ้นเอง</translation>
  </message>
  <message id="sheet.tbird-android-open">
    <extracomment>Thunderbird for Android, first screen; {path} and {button} in English</extracomment>
    <translation>เปิด Thunderbird ไปที่ {path} แล้วแตะ “เพิ่มบัญชี” ({button})</translation>
  </message>
  <message id="sheet.tbird-android-outgoing">
    <extracomment>Thunderbird for Android, form of the outgoing server; {screen} in English</extracomment>
    <translation>หน้า “ตั้งค่าเซิร์ฟเวอร์ขาออก” ({screen}) กรอกตามนี้ แล้วไปต่อ</translation>
  </message>
  <message id="sheet.tbird-android-way-leave">
    <extracomment>Thunderbird for Android: way to what leaves mail on the server; {path} and {word} in English</extracomment>
    <translation>Settings › บัญชีเดิม › {path} แล้วเลือก {word}</translation>
  </message>
  <message id="sheet.tbird-android-way-remove">
    <extracomment>Thunderbird for Android: way to the button that removes an account; {path} and {button} in English</extracomment>
    <translation>{path} › เลือกบัญชี › ⋮ › ลบบัญชี ({button})</translation>
  </message>
  <message id="sheet.tbird-compare">
    <extracomment>Thunderbird: settings of the account that is there; {path} and {page} in English, {address} names the account</extracomment>
    <translation>ไปที่ ≡ › การตั้งค่าบัญชี › {address} › การตั้งค่าเซิร์ฟเวอร์ ({path} › {page}) แล้วเทียบทีละช่อง</translation>
  </message>
  <message id="sheet.tbird-encrypted">
    <extracomment>Thunderbird: choice in a list, sign-in by challenge and response; {words} in English</extracomment>
    <translation>รหัสผ่านที่เข้ารหัสลับ ({words})</translation>
  </message>
  <message id="sheet.tbird-filter-folders">
    <extracomment>Thunderbird, the server has moved: filters</extracomment>
    <translation>ตัวกรองยังอยู่ ให้ดูว่าโฟลเดอร์ที่ตัวกรองใช้มีบนเซิร์ฟเวอร์ใหม่ด้วย</translation>
  </message>
  <message id="sheet.tbird-filters">
    <extracomment>Thunderbird: what a second account does not have; what stays as it is</extracomment>
    <translation>ตัวกรองและลายเซ็นเป็นของบัญชีเดิม ต้องตั้งใหม่ สมุดรายชื่อและปฏิทินอยู่เหมือนเดิม</translation>
  </message>
  <message id="sheet.tbird-get">
    <extracomment>Thunderbird, after settings were changed; {button} in English</extracomment>
    <translation>ปิดแท็บ ถ้าโปรแกรมขอเริ่มการทำงานใหม่ก็ให้ทำตาม แล้วกด “รับข้อความ” ({button})</translation>
  </message>
  <message id="sheet.tbird-identify">
    <extracomment>Thunderbird: how to tell in ten seconds; {path} the way in English</extracomment>
    <translation>ไอคอนเป็นนกสีฟ้าโอบซองจดหมาย มีปุ่ม ≡ มุมขวาบน ดูรุ่นที่ ช่วยเหลือ › เกี่ยวกับ Thunderbird ({path})</translation>
  </message>
  <message id="sheet.tbird-incoming">
    <extracomment>Thunderbird, form of the incoming server; {screen} and {button} in English</extracomment>
    <translation>หน้า “การตั้งค่าเซิร์ฟเวอร์ขาเข้า” ({screen}) กรอกให้ครบ แล้วกด “ดำเนินการต่อ” ({button})</translation>
  </message>
  <message id="sheet.tbird-leave">
    <extracomment>Thunderbird: what stays on the POP3 server; {path} and {page} in English, {address} names the account</extracomment>
    <translation>ไปที่ ≡ › การตั้งค่าบัญชี › {address} › การตั้งค่าเซิร์ฟเวอร์ ({path} › {page}) แล้วตั้งว่าจะเก็บอะไรไว้บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.tbird-name">
    <extracomment>Thunderbird, screen for name and address; {button} in English, {type} IMAP or POP3</extracomment>
    <translation>กรอกสองช่องนี้ แล้วกด “{button}” จะได้เลือกเป็นแบบ {type} เอง</translation>
  </message>
  <message id="sheet.tbird-name-older">
    <extracomment>Thunderbird, the same screen in older versions; {button}, {first} and {last} in English</extracomment>
    <translation>ถ้าไม่มีปุ่มนี้ กด “กำหนดค่าด้วยตนเอง” ({button}) หรือกด “ดำเนินการต่อ” ({first}) แล้วกด “แก้ไขการกำหนดค่า” ({last})</translation>
  </message>
  <message id="sheet.tbird-no-sign-in">
    <extracomment>Thunderbird: choice in a list, sending without sign-in; {words} in English</extracomment>
    <translation>ไม่มีการยืนยันตัวตน ({words})</translation>
  </message>
  <message id="sheet.tbird-normal">
    <extracomment>Thunderbird: choice in a list, the password is sent inside the encrypted connection; {words} in English</extracomment>
    <translation>รหัสผ่านปกติ ({words})</translation>
  </message>
  <message id="sheet.tbird-one-mail">
    <extracomment>Thunderbird: one mail back out of the copy; {file} a file such as Inbox, {index} its index file, {folder} Local Folders</extracomment>
    <translation>ถ้าต้องการอีเมลบางฉบับคืน ปิด Thunderbird คัดลอกไฟล์ของโฟลเดอร์นั้นจากสำเนา (เช่น {file} ไม่ใช่ {index}) ไปไว้ที่ Mail › {folder} โดยตั้งชื่อใหม่ แล้วดูที่โฟลเดอร์ภายในเครื่อง</translation>
  </message>
  <message id="sheet.tbird-open">
    <extracomment>Thunderbird, first screen; {path} and {button} in English</extracomment>
    <translation>ไปที่ ≡ › การตั้งค่าบัญชี ({path}) แล้วกด เพิ่มบัญชี › บัญชีจดหมาย ({button})</translation>
  </message>
  <message id="sheet.tbird-open-older">
    <extracomment>Thunderbird, first screen in older versions; {path} in English</extracomment>
    <translation>รุ่นก่อน: การกระทำบัญชี › เพิ่มบัญชีจดหมาย ({path})</translation>
  </message>
  <message id="sheet.tbird-outgoing">
    <extracomment>Thunderbird, form of the outgoing server; {screen} and {button} in English</extracomment>
    <translation>หน้า “การตั้งค่าเซิร์ฟเวอร์ขาออก” ({screen}) กรอกให้ครบ แล้วกด “ดำเนินการต่อ” ({button})</translation>
  </message>
  <message id="sheet.tbird-password">
    <extracomment>Thunderbird, last screens; {first} and {last} in English</extracomment>
    <translation>ใส่รหัสผ่าน กด “ดำเนินการต่อ” ({first}) แล้วกด “เสร็จสิ้น” ({last})</translation>
  </message>
  <message id="sheet.tbird-remove-old">
    <extracomment>Thunderbird, from POP3 to IMAP: when the old account is removed one day; {box} in English</extracomment>
    <translation>วันที่จะลบบัญชีเดิมออก อย่าติ๊ก “เอาข้อมูลข้อความออก” ({box}) อีเมลจะได้ยังอยู่ในเครื่องนี้</translation>
  </message>
  <message id="sheet.tbird-sending">
    <extracomment>Thunderbird: settings for sending; {button} in English</extracomment>
    <translation>คลิกชื่อบัญชีทางซ้าย แล้วกด “แก้ไขเซิร์ฟเวอร์ขาออก” ({button}) ด้านล่าง เทียบทีละช่อง</translation>
  </message>
  <message id="sheet.tbird-sending-older">
    <extracomment>Thunderbird, the same button in older versions; {button} in English</extracomment>
    <translation>รุ่นก่อน: “แก้ไขเซิร์ฟเวอร์ SMTP” ({button})</translation>
  </message>
  <message id="sheet.tbird-store">
    <extracomment>Thunderbird, inside the sentence that asks for a copy: where mail lies; {path} the menus in English, {windows} and {mac} folders</extracomment>
    <translation>โฟลเดอร์โปรไฟล์ที่ ≡ › ช่วยเหลือ › ข้อมูลการแก้ไขปัญหา › โฟลเดอร์โปรไฟล์ ({path}) บน Windows คือ {windows} บน Mac คือ {mac}</translation>
  </message>
  <message id="sheet.tbird-undo">
    <extracomment>Thunderbird: how to take the account away; {path}, {button} and {box} in English</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ ≡ › การตั้งค่าบัญชี ({path}) เลือกบัญชี กด “ลบ” ({button}) โดยไม่ติ๊ก “เอาข้อมูลข้อความออก” ({box}) อีเมลบนเซิร์ฟเวอร์ยังอยู่ครบ</translation>
  </message>
  <message id="sheet.tbird-undo-pop3">
    <extracomment>Thunderbird, POP3: how to take the account away; {path}, {button} and {box} in English</extracomment>
    <translation>ถ้าจะลบบัญชีนี้ออก ไปที่ ≡ › การตั้งค่าบัญชี ({path}) เลือกบัญชี กด “ลบ” ({button}) อย่าติ๊ก “เอาข้อมูลข้อความออก” ({box}) เพราะอีเมลที่มีในเครื่องนี้ที่เดียวจะหาย</translation>
  </message>
  <message id="sheet.tbird-way-server">
    <extracomment>Thunderbird: way to the settings of the old account; {path} and {page} in English</extracomment>
    <translation>≡ › การตั้งค่าบัญชี › บัญชีเดิม › การตั้งค่าเซิร์ฟเวอร์ ({path} › {page})</translation>
  </message>
  <message id="sheet.tbird-way-stop">
    <extracomment>Thunderbird: what stops the old account from receiving; {page}, {first} and {last} in English</extracomment>
    <translation>การตั้งค่าเซิร์ฟเวอร์ของบัญชีเดิม ({page}) เอาติ๊ก “ตรวจหาข้อความใหม่เมื่อเปิดโปรแกรม” ({first}) กับ “ตรวจสอบข้อความใหม่ทุก ๆ …” ({last}) ออก</translation>
  </message>
  <message id="sheet.thunderbird-android">
    <extracomment>Name of a program: Thunderbird on Android</extracomment>
    <translation>Thunderbird บน Android</translation>
  </message>
  <message id="sheet.ticked">
    <extracomment>Printed page: a check box is ticked</extracomment>
    <translation>ติ๊กถูก</translation>
  </message>
  <message id="sheet.ticked-days" numerus="yes">
    <extracomment>Printed page: a check box is ticked and its number set; {n} days</extracomment>
    <translation><numerusform>ติ๊กถูก {n} วัน</numerusform></translation>
  </message>
  <message id="sheet.try">
    <extracomment>Printed page: how to see that it works</extracomment>
    <translation>ลองส่งอีเมลถึงตัวเองหนึ่งฉบับ ถ้าได้รับ แสดงว่าใช้ได้ทั้งรับและส่ง</translation>
  </message>
  <message id="sheet.try-webmail">
    <extracomment>Printed page: how to see that it works, where mail stays on the server</extracomment>
    <translation>ลองส่งอีเมลถึงตัวเองหนึ่งฉบับ ถ้าได้รับ และเห็นในเว็บเมลด้วย แสดงว่าใช้ได้ และอีเมลบนเซิร์ฟเวอร์ยังอยู่</translation>
  </message>
  <message id="sheet.unverified">
    <extracomment>Caution: nobody has followed the pages in the programs</extracomment>
    <translation>ยังไม่มีใครลองทำตามแผ่นเหล่านี้กับหน้าจอจริง ชื่อหน้าจอและปุ่มยึดตามหน้าช่วยเหลือของผู้ผลิต ส่วนของ Thunderbird ยึดตามตัวโปรแกรมเอง จึงอาจต่างไปตามรุ่น แต่ค่าที่ให้กรอกตรงแน่นอน</translation>
  </message>
  <message id="sheet.why-apple-mail-days">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>แอปนี้ลบอีเมลจากเซิร์ฟเวอร์ได้เฉพาะทันที หรือหลัง 1, 7 หรือ 30 วัน</translation>
  </message>
  <message id="sheet.why-classic-pop3-starttls">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>ไม่มีเอกสารยืนยันว่าดึงแบบ POP3 ผ่าน STARTTLS ได้</translation>
  </message>
  <message id="sheet.why-iphone-deletion">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>แอปนี้ลบอีเมลจากเซิร์ฟเวอร์เองได้เฉพาะหลัง 7 วัน</translation>
  </message>
  <message id="sheet.why-leaves-always">
    <extracomment>Reason why a program has no page for a POP3 account that deletes mail from the server at once</extracomment>
    <translation>โปรแกรมนี้ลบอีเมลออกจากเซิร์ฟเวอร์ให้ไม่ได้</translation>
  </message>
  <message id="sheet.why-new-outlook-type">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>ไม่มีเอกสารบอกวิธีนำอีเมลที่ดึงแบบ POP3 ออกจากโปรแกรม หรือบอกว่าเพิ่มที่อยู่อีเมลเดียวกันซ้ำได้ ให้เปลี่ยนใน Outlook แบบ classic หรือใช้เว็บเมล</translation>
  </message>
  <message id="sheet.why-no-days">
    <extracomment>Reason why a program has no page for a POP3 account that deletes mail from the server after some days</extracomment>
    <translation>โปรแกรมนี้ลบอีเมลออกจากเซิร์ฟเวอร์ตามจำนวนวันไม่ได้</translation>
  </message>
  <message id="sheet.why-outlook-mac-deletion">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>ไม่มีเอกสารบอกวิธีให้โปรแกรมนี้ลบอีเมลออกจากเซิร์ฟเวอร์แบบ POP3</translation>
  </message>
  <message id="sheet.why-outlook-mac-starttls">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>ไม่มีเอกสารยืนยันว่ารับอีเมลผ่าน STARTTLS ได้</translation>
  </message>
  <message id="sheet.why-outlook-mobile-pop3">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>มีแบบ POP3 เฉพาะบน Android และไม่มีเอกสารบอกว่าเมื่อดึงแล้วจะเหลืออะไรไว้บนเซิร์ฟเวอร์</translation>
  </message>
  <message id="sheet.why-outlook-mobile-type">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>ไม่มีเอกสารบอกวิธีนำอีเมลที่ดึงแบบ POP3 ออกจากแอป หรือบอกว่าเพิ่มที่อยู่อีเมลเดียวกันซ้ำได้ ให้เปลี่ยนในแอปอื่นหรือใช้เว็บเมล</translation>
  </message>
  <message id="sheet.why-sign-in">
    <extracomment>Reason after a colon (in Thai after the word because)</extracomment>
    <translation>โปรแกรมลงชื่อเข้าใช้ก่อนส่งทุกครั้ง แต่เซิร์ฟเวอร์นี้ไม่รับการลงชื่อเข้าใช้</translation>
  </message>
</context>
</TS>
