#include "diagnosis/claim_phrases.h"

#include <array>

namespace mailadvisor {

std::span<const ClaimPhrases<ClaimTopic>> claimTopics() {
    static constexpr auto rows = std::to_array<ClaimPhrases<ClaimTopic>>({
        {ClaimTopic::Webmail,
         "webmail|เข้าเว็บเมล|เปิดเว็บเมล|web mail|on the web|outlook on the web|owa|"
         "roundcube|in the browser|in a browser|in my browser|gmail.com|"
         "web page of the mail|mail's web page|web interface|เว็บเมล|ผ่านเว็บ|บนเว็บ|"
         "ทางเว็บ|หน้าเว็บเมล|ในเว็บ|เมลผ่านเว็บ|เปิดเมลในเว็บ|เมลหน้าเว็บ|หน้าเว็บของเมล"},
        {ClaimTopic::MobileData,
         "wi-fi is off|wi-fi off|wifi is off|wifi off|without wi-fi|ปิด wifi|ปิดไวไฟ|"
         "ปิด wi-fi|mobile data|hotspot|phone's hotspot|cellular|cellular data|4g|5g|3g|"
         "lte|mobile network|mobile internet|phone's internet|tethering|เน็ตมือถือ|"
         "ฮอตสปอต|เน็ตซิม|แชร์เน็ต|เน็ตจากมือถือ|เน็ตโทรศัพท์|ปล่อยเน็ต|เน็ต 4g|เน็ต 5g"},
        {ClaimTopic::OtherPrograms,
         "web pages|websites|web sites|other websites|browsing|the internet|internet|"
         "facebook|youtube|line app|google opens|other programs|other apps|เปิดเว็บ|"
         "เข้าเว็บ|เว็บอื่น|เว็บทั่วไป|เว็บต่างๆ|อินเทอร์เน็ต|เล่นเน็ต|เน็ต|เฟซบุ๊ก|ยูทูบ|"
         "โปรแกรมอื่น|แอปอื่น|ไลน์"},
        {ClaimTopic::Website,
         "company website|เข้าเว็บบริษัท|เปิดเว็บบริษัท|เข้าเว็บไซต์|เปิดเว็บไซต์|"
         "เข้าเว็บของบริษัท|เปิดเว็บของบริษัท|company's website|our website|our web site|"
         "company web site|our company's website|website of the company|company site|"
         "the website|the web site|website|web site|เว็บบริษัท|เว็บไซต์บริษัท|"
         "เว็บไซต์ของเรา|เว็บไซต์ของบริษัท|เว็บของบริษัท|เว็บไซต์|เว็บของเรา|"
         "หน้าเว็บบริษัท"},
        {ClaimTopic::Receiving,
         "receiving|receives|receive|incoming|incoming mail|getting mail|get mail|รับเมล|ขาเข้า|"
         "รับ|ฝั่งรับ|การรับ"},
        {ClaimTopic::Sending,
         "sending|sends|outgoing|outgoing mail|send|ส่งเมล|ขาออก|ส่ง|ฝั่งส่ง|การส่ง"},
        {ClaimTopic::OtherDevice,
         "my phone|the phone|phone|iphone|ipad|tablet|laptop|notebook|computer|pc|desktop|"
         "other device|another device|other computer|another computer|other phone|"
         "home computer|on my mobile|คอม|คอมพิวเตอร์|โน้ตบุ๊ก|โน๊ตบุ๊ค|มือถือ|ไอแพด|"
         "โทรศัพท์|แท็บเล็ต|ไอโฟน|เครื่องอื่น|อีกเครื่อง|เครื่องที่บ้าน|พีซี"},
        {ClaimTopic::OthersToo,
         "my wife's iphone|my wife's phone|wife's|husband's|my wife|my husband|แฟน|ภรรยา|"
         "สามี|colleague|colleagues|my colleagues|others|other people|coworkers|"
         "co-workers|coworker|other staff|the rest of the office|everyone else|"
         "everybody else|the other users|คนอื่น|คนอื่นๆ|เพื่อน|เพื่อนร่วมงาน|"
         "เพื่อนที่แผนก|คนข้างๆ|โต๊ะข้างๆ|คนในแผนก|พี่ข้างๆ|เพื่อนในออฟฟิศ|พนักงานคนอื่น|"
         "แผนกอื่น"},
        {ClaimTopic::Nothing,
         "ไม่ได้ส่ง|ไม่ได้เขียน|did not send|never sent|ผู้รับ|รับรอง|ใบรับรอง|ได้รับ|"
         "same laptop|same computer|same pc|same phone|same device|same tablet|same iphone|"
         "เครื่องเดียวกัน|คอมเดียวกัน|คอมเครื่องเดียวกัน|มือถือเครื่องเดียวกัน|เครื่องเดิม|"
         "สำหรับ|ยอมรับ|รองรับ|ผู้ส่ง|ตอบรับ|รับผิดชอบ|รับสาย|send/receive|send receive|"
         "mobile phone's number"},
        {ClaimTopic::OtherMail,
         "other mails|other mail|small mails|small mail|short mails|the other mails|"
         "mails without|ฉบับอื่น|ฉบับเล็ก|เมลอื่น|เมลเปล่า|เมลไม่มีไฟล์|เมลธรรมดา|ฉบับสั้น"},
    });
    return rows;
}

std::span<const ClaimPhrases<ClaimPredicate>> claimPredicates() {
    static constexpr auto rows = std::to_array<ClaimPhrases<ClaimPredicate>>({
        {ClaimPredicate::Works,
         "works|work|worked|working|is fine|"
         "are fine|fine|ok|okay|is open|opens|open|open normally|can log in|can sign in|"
         "can login|can open|can read|can access|can get in|can get into|can see|i read|"
         "logs me in|lets me in|accepts|accepted|takes it|normal|normally|no problem|"
         "no problems|without problems|without a problem|without any problem|all right|"
         "alright|good|goes through|go through|leave|loads|comes in|come in|arrives|is up|"
         "can send|can receive|it sends|it receives|sends fine|sends normally|mail goes out|"
         "i can|perfectly|no trouble|has none|do not have|"
         "does not have|not affected|unaffected|logged in|ได้|ใช้ได้|เข้าได้|เปิดได้|ปกติ|"
         "ไม่มีปัญหา|ไม่ได้มีปัญหา|โอเค|ไม่เป็น|ไม่มีอาการ|ผ่าน|ไปได้|เข้าปกติ|ออกปกติ|"
         "ไม่เห็นเป็น|ไม่เจอปัญหา|ไม่เจอ"},
        {ClaimPredicate::Fails,
         "does not work|not work|not working|do not work|did not work|fails|failed|fail|"
         "failing|broken|is down|are down|cannot open|cannot log in|cannot sign in|"
         "cannot login|cannot access|cannot|could not|refuses|refused|rejects|"
         "will not open|will not|does not open|do not open|no longer|is gone|gone|is dead|"
         "times out|timed out|unreachable|does not load|do not load|not possible|does not|"
         "do not|stopped|nothing|ไม่ได้|ไม่เข้า|ไม่ผ่าน|ไม่ออก|ไม่ไป|ไม่ติด|ล่ม|"
         "หาย|หายไป|เสีย|พัง|มีปัญหา|ไม่โหลด|ไม่สำเร็จ|ไม่มา|ไม่เปิด"},
        {ClaimPredicate::FailsToo,
         "the same|same error|same problem|same thing|same message|same window|same|"
         "either|neither|also not|also fails|also does not|fails too|also cannot|"
         "cannot either|also|too|as well|no difference|makes no difference|did not help|"
         "also have|have it too|has it too|ก็ไม่ได้|ก็ไม่เข้า|ก็ไม่ออก|ก็ไม่ไป|ก็ไม่ผ่าน|"
         "เหมือนกัน|เหมือนเดิม|ก็เป็น|ก็ขึ้น|อาการเดียวกัน|ก็เจอ|ก็โดน|ก็ล่ม|เช่นกัน|"
         "เหมือนผม|เหมือนฉัน|ก็เหมือน|เป็นด้วย|ไม่ได้ด้วย|ไม่ได้เหมือนกัน|ไม่เข้าเหมือนกัน"},
        {ClaimPredicate::NotShown,
         "ไม่ขึ้น|ไม่โชว์|ไม่เตือน|ไม่ฟ้อง|ไม่มีขึ้น|no warning|does not warn|no error|"
         "without the warning|without a warning|shows no"},
        {ClaimPredicate::SamePassword, "same password|the same password|รหัสเดียวกัน|รหัสเดิม|รหัสนี้"},
        {ClaimPredicate::Neutral,
         "the same laptop|the same computer|the same pc|the same phone|the same device|"
         "same laptop|same computer|same pc|same phone|same device|เครื่องเดียวกัน|"
         "has not been tried|not tried|have not tried|did not try|not tested|"
         "have not tested|can i|may i|should i|works with|how|will work|ได้ไหม|ได้มั้ย|"
         "ได้หรือเปล่า|ได้หรือไม่|ไม่ได้ลอง|ยังไม่ได้ลอง|ยังไม่ลอง|ได้รับ|ไม่ได้รับ|"
         "ไม่ได้ใช้|ไม่ได้เปลี่ยน|ได้ยิน|ได้ลอง|รายได้|ไม่ได้ต่อ|ได้ต่อ|เป็นอะไร|"
         "ไม่เป็นไร|เป็นยังไง"},
    });
    return rows;
}

std::span<const ClaimPhrases<ClaimFact>> claimFacts() {
    static constexpr auto rows = std::to_array<ClaimPhrases<ClaimFact>>({
        {ClaimFact::Everyone,
         "nobody receives|nobody gets|nobody sends|no one receives|ไม่มีใครในบริษัท|"
         "ไม่มีใครในออฟฟิศ|ไม่มีใครในแผนก|everyone|everybody|the whole company|"
         "whole company|the whole office|whole office|all of us|entire company|"
         "entire office|all staff|all employees|all users|all computers|all of our|"
         "nobody can|no one can|nobody in|no one in|nobody gets|no one gets|none of us|"
         "all our computers|company-wide|ทั้งบริษัท|ทั้งออฟฟิศ|ทั้งสำนักงาน|ทุกคน|"
         "ทุกเครื่อง|ทั้งองค์กร|ทั้งโรงงาน|ทั้งโรงเรียน|ทั้งหน่วยงาน|เป็นกันหมด|กันหมด|"
         "ทุกแผนก|ไม่มีใครใช้ได้|ไม่มีใครรับ|ไม่มีใครส่ง|ไม่มีใครเข้า|ทั้งสาขา|"
         "ทั้งที่ทำงาน"},
        {ClaimFact::Several,
         "colleague has the same|colleague too|my colleague also|colleagues too|"
         "others too|other people too|so does my colleague|and my colleague|several of us|"
         "some of us|a few of us|two of us|several people|หลายคน|หลายเครื่อง|คนอื่นด้วย|"
         "ทั้งแผนก|ก็เป็นหลายคน|บางคน|สองคน"},
        {ClaimFact::OnlyThis,
         "only me|just me|only my|it is only me|nobody else|no one else|only one with|"
         "only on my account|others are fine|colleagues are fine|เป็นคนเดียว|คนเดียว|"
         "เฉพาะผม|เฉพาะฉัน|เฉพาะของผม|เฉพาะของฉัน|แค่ผม|แค่ฉัน|แค่หนู|เฉพาะหนู|"
         "ไม่มีใครเป็น|คนอื่นไม่เป็น|เฉพาะบัญชีนี้|เฉพาะบัญชีผม"},
        {ClaimFact::OnlyDevice,
         "only on this laptop|only this laptop|this laptop only|this computer only|"
         "only this computer|only on this computer|only this device|only on my phone|"
         "only on the phone|only on this phone|only this phone|only on my computer|"
         "only on this pc|only this pc|เฉพาะเครื่องนี้|แค่เครื่องนี้|เครื่องเดียว|"
         "เฉพาะในมือถือ|เฉพาะมือถือ|เฉพาะในคอม|เฉพาะเครื่องผม|เป็นแค่เครื่องนี้|"
         "เป็นเครื่องเดียว"},
        {ClaimFact::ChangedPassword,
         "changed my password|changed the password|changed password|change my password|"
         "changed our passwords|changed all passwords|changed everyone's password|"
         "password was changed|password has been changed|passwords were changed|"
         "new password|reset my password|reset the password|password was reset|"
         "password got reset|เปลี่ยนรหัส|รหัสใหม่|รีเซ็ตรหัส|ตั้งรหัสใหม่|เปลี่ยนพาส|"
         "รีเซตรหัส"},
        {ClaimFact::ChangedDevice,
         "new phone|new computer|new laptop|new pc|changed my phone|changed my computer|"
         "changed phones|bought a phone|got a new iphone|new iphone|new device|"
         "เครื่องใหม่|มือถือใหม่|เปลี่ยนมือถือ|เปลี่ยนเครื่อง|คอมใหม่|ซื้อมือถือ|"
         "ไอโฟนใหม่|เปลี่ยนคอม|โทรศัพท์ใหม่|โน้ตบุ๊กใหม่"},
        {ClaimFact::ChangedProvider,
         "changed provider|new provider|new hoster|changed hoster|moved server|"
         "server was moved|moved the server|moved to a new server|new server|migrated|"
         "migration|moved our mail|mail was moved|moved to microsoft|moved to google|"
         "moved hosting|changed hosting|switched provider|moved the mail|moved to another|"
         "since the move|ย้ายเซิร์ฟเวอร์|ย้ายโฮสต์|เปลี่ยนโฮสต์|เปลี่ยนผู้ให้บริการ|"
         "ย้ายเมล|ย้ายระบบ|ย้ายผู้ให้บริการ|เปลี่ยนเซิร์ฟเวอร์|เซิร์ฟเวอร์ใหม่|ย้ายไป|"
         "โฮสต์ใหม่|เปลี่ยนระบบเมล"},
        {ClaimFact::ChangedSystem,
         "windows update|updated windows|updated my iphone|updated ios|after the update|"
         "after an update|since the update|upgraded windows|upgraded to windows|"
         "system update|updated outlook|updated my phone|updated the phone|"
         "updated thunderbird|new windows|installed an update|upgrade to windows|"
         "อัปเดตวินโดวส์|อัปเดต windows|อัปเดต|อัพเกรด|ลงวินโดวส์ใหม่|ลง windows ใหม่|"
         "อัปเกรด"},
        {ClaimFact::ChangedNothing,
         "nothing changed|nothing has changed|nothing was changed|did not change anything|"
         "have not changed anything|changed nothing|not changed anything|"
         "ไม่ได้เปลี่ยนอะไร|ไม่ได้แก้อะไร|ไม่ได้ทำอะไร|ไม่ได้ไปยุ่งอะไร|อยู่ดีๆ|"
         "ไม่ได้ตั้งค่าอะไร"},
        {ClaimFact::BothDirections,
         "ทั้งรับทั้งส่ง|ทั้งรับและส่ง|ทั้งส่งทั้งรับ|ทั้งส่งและรับ|รับส่งไม่ได้|"
         "รับส่งเมลไม่ได้|รับส่งอีเมลไม่ได้|รับก็ไม่ได้ส่งก็ไม่ได้|ส่งก็ไม่ได้รับก็ไม่ได้|"
         "รับไม่ได้ส่งไม่ได้|รับไม่ได้ส่งก็ไม่ได้|ส่งรับไม่ได้|both sending and receiving|"
         "both receiving and sending|sending and receiving|receiving and sending|"
         "neither send nor receive|neither receive nor send|cannot send or receive|"
         "cannot receive or send|in both directions|both ways|not send or receive|"
         "both incoming and outgoing|cannot send and receive|ใช้เมลไม่ได้เลย|รับส่งไม่ออก"},
        {ClaimFact::WhileSending,
         "when i send|when sending|when i try to send|on sending|while sending|"
         "trying to send|every time i send|if i send|as soon as i send|after i press send|"
         "press send|pressing send|send a mail and|outgoing server|sending a mail|"
         "send mail to|ส่งแล้ว|เวลาส่ง|ตอนส่ง|พอส่ง|กดส่ง|จะส่ง|ตอนจะส่ง|เซิร์ฟเวอร์ขาออก|"
         "ส่งเมลแล้ว|ส่งหา|ส่งอีเมลแล้ว|ส่งไฟล์|ส่งเมลหา|smtp"},
        {ClaimFact::WhileReceiving,
         "when receiving|when i receive|while receiving|when fetching|on receiving|"
         "when i get mail|incoming server|เวลารับ|ตอนรับ|พอรับ|กดรับ|ดึงเมล|"
         "เซิร์ฟเวอร์ขาเข้า"},
        {ClaimFact::ReceivingWorks,
         "รับได้|รับเมลได้|รับปกติ|รับได้ปกติ|รับเมลปกติ|เมลเข้าปกติ|เมลเข้าได้|เมลเข้าดี|"
         "รับเข้าได้|ขารับปกติ|can receive|receiving is fine|receiving works|"
         "i can receive|receive fine|receive mail fine|i get mail|mail still comes in|"
         "mail comes in fine|incoming works|incoming is fine|i do receive|still receive|"
         "receives fine|receiving is ok|receiving is okay|i receive|gets mail"},
        {ClaimFact::ClockWrong,
         "clock is wrong|clock is off|clock is slow|clock is behind|clock is ahead|"
         "clock runs behind|clock is not right|clock on this ... is wrong|wrong clock|"
         "date is wrong|date is off|time is wrong|date and time are wrong|"
         "date and time is wrong|date on ... is wrong|wrong date|wrong time|wrong year|"
         "year is wrong|date is years|date is not right|date jumps|date resets|date reset|"
         "date goes back|date in the corner says|date down right says|date at the bottom says|"
         "computer thinks it is|laptop thinks it is|phone thinks it is|pc thinks it is|"
         "computer says it is the year|clock shows the year|date shows the year|"
         "shows the year|clock battery|bios battery|cmos battery|"
         "นาฬิกาไม่ตรง|นาฬิกาเพี้ยน|นาฬิกาผิด|นาฬิกาช้า|นาฬิกาเดินช้า|นาฬิกาเครื่องไม่ตรง|"
         "นาฬิกาในเครื่องไม่ตรง|นาฬิกาในเครื่องผิด|เวลาไม่ตรง|เวลาเพี้ยน|เวลาผิด|"
         "เวลาในเครื่องไม่ตรง|เวลาในเครื่องผิด|เวลาในคอมไม่ตรง|เวลาเครื่องไม่ตรง|"
         "วันที่ไม่ตรง|วันที่เพี้ยน|วันที่ผิด|วันที่เครื่องไม่ตรง|วันที่ในเครื่องไม่ตรง|"
         "วันที่ในเครื่องผิด|วันที่ในเครื่องเพี้ยน|วันที่ในคอมไม่ตรง|วันที่ในคอมผิด|"
         "วันที่ในมือถือไม่ตรง|วันเวลาไม่ตรง|วันเวลาเพี้ยน|วันเวลาผิด|วันที่กับเวลาไม่ตรง|"
         "วันที่กับเวลาผิด|วันที่และเวลาไม่ตรง|ปีผิด|ปีไม่ตรง|ปีเพี้ยน|เครื่องขึ้นปี|"
         "เครื่องผมขึ้นปี|เครื่องฉันขึ้นปี|เครื่องหนูขึ้นปี|คอมขึ้นปี|มือถือขึ้นปี|"
         "มุมจอขึ้นปี|นาฬิกาขึ้นปี|หน้าจอขึ้นปี|วันที่ขึ้นเป็นปี|วันที่ในเครื่องเป็นปี|"
         "วันที่เป็นปี|เครื่องเป็นปี|ยังเป็นปี|วันที่กลับไปเป็นปี|วันที่...เด้งกลับไป|"
         "วันที่รีเซ็ต|วันที่ย้อน|เวลาย้อน|ถ่านเมนบอร์ด|ถ่านไบออส|ถ่านนาฬิกา|ถ่าน bios|"
         "ถ่านในคอมหมด|ถ่าน cmos"},
        {ClaimFact::ClockRight,
         "clock is right|clock is correct|clock is fine|date is right|date is correct|"
         "time is correct|time is right|date and time are right|date and time are correct|"
         "date and time are fine|date and time is correct|right time and date|"
         "นาฬิกาตรง|นาฬิกาก็ตรง|นาฬิกาถูก|เวลาตรง|เวลาก็ตรง|เวลาถูกต้อง|วันที่ตรง|"
         "วันที่ก็ตรง|วันที่ถูก|วันที่ในเครื่องถูก|วันที่ในเครื่องตรง|วันที่ในเครื่องก็ตรง|"
         "วันที่ในคอมตรง|วันที่ในคอมก็ตรง|วันเวลาตรง|วันเวลาก็ตรง|วันเวลาถูก|"
         "วันที่กับเวลาตรง|วันที่กับเวลาก็ตรง|วันที่กับเวลาถูก|วันที่และเวลาถูก|"
         "วันที่และเวลาตรง|เวลาในเครื่องตรง|เวลาในเครื่องก็ตรง|เวลาในเครื่องถูก"},
        {ClaimFact::SendingWorks,
         "ส่งได้|ส่งเมลได้|ส่งปกติ|ส่งได้ปกติ|ส่งออกได้|เมลออกปกติ|ส่งออกปกติ|can send|"
         "sending is fine|sending works|i can send|send fine|outgoing works|"
         "outgoing is fine|still send|sends fine|sending is ok|sending is okay"},
        {ClaimFact::WebmailWorks,
         "same password on the web|the very same password on the web|"
         "same password works on the web|same password in webmail|"
         "รหัสเดียวกันเข้าเว็บเมลได้|รหัสเดียวกันเข้าเว็บได้|รหัสเดิมเข้าเว็บได้|"
         "ใช้รหัสเดียวกันในเว็บ"},
        {ClaimFact::WebmailFails,
         "cannot log in to webmail either|webmail refuses it too|"
         "webmail does not take it either"},
        {ClaimFact::NotEncrypted,
         "ssl no|secure ssl no|secure (ssl): no|ssl: no|ssl off|no ssl|no encryption|"
         "without ssl|without encryption|encryption none|encryption is none|"
         "encryption: none|not encrypted|unencrypted|connection security none|"
         "connection security: none|ไม่ได้ติ๊ก ssl|ไม่ได้เปิด ssl|ไม่เปิด ssl|ไม่เข้ารหัส|"
         "ไม่ได้เข้ารหัส|การเข้ารหัสไม่มี|เข้ารหัสเป็น none|ssl ปิด"},
        {ClaimFact::Encrypted,
         "ssl yes|secure ssl yes|ssl: yes|ssl on|ssl is on|with ssl|ติ๊ก ssl|เปิด ssl|"
         "encryption ssl|encryption starttls|encryption tls|เข้ารหัส ssl|เข้ารหัส tls|"
         "เข้ารหัส starttls|แบบ starttls|แบบ ssl"},
        {ClaimFact::SignInOff,
         "authentication is not ticked|requires authentication is not ticked|"
         "requires authentication not ticked|no authentication|authentication off|"
         "authentication: none|authentication none|without authentication|"
         "outgoing server does not need a password|no sign-in for sending|"
         "does not sign in|ไม่ได้ติ๊กลงชื่อเข้าใช้|ไม่ได้ติ๊กยืนยันตัวตน|"
         "ไม่ได้ติ๊กต้องมีการรับรองความถูกต้อง|ไม่ได้ติ๊ก authentication|"
         "ไม่ได้ใส่รหัสขาออก|ไม่ได้ตั้งรหัสขาออก|ขาออกไม่ได้ใส่รหัส"},
        {ClaimFact::SignInOn,
         "requires authentication is ticked|requires authentication ticked|"
         "authentication is ticked|authentication is on|ติ๊กลงชื่อเข้าใช้แล้ว|"
         "ติ๊กยืนยันตัวตนแล้ว|ติ๊ก authentication แล้ว|ติ๊กต้องมีการรับรองความถูกต้องแล้ว"},
        {ClaimFact::Retyped,
         "again and again|typed my password|typed it three times|typed it several|"
         "times already|many times|several times|over and over|keep typing|"
         "typed the password|retyped|tried ... times|mistyped the password|wrong passwords|"
         "typed a wrong password|typed the wrong password|entered the wrong password|"
         "entered a wrong password|ใส่รหัสผิด|กรอกรหัสผิด|พิมพ์รหัสผิด|ป้อนรหัสผิด|กี่รอบ|กี่ครั้ง|หลายรอบ|หลายครั้ง|"
         "ใส่รหัสซ้ำ|ใส่ไปแล้ว|สามรอบ|สิบรอบ|ใส่รหัสใหม่หลาย|ซ้ำแล้วซ้ำเล่า|ลองใส่อยู่"},
        {ClaimFact::ManyAtOnce,
         "newsletter|mass mail|mass mailing|bulk mail|mailing list|to all customers|"
         "to all our customers|to hundreds|to many people|hundreds of|thousands of|"
         "many recipients|lots of mails|ส่งหาลูกค้าทั้งหมด|ส่งลูกค้าทุกราย|ส่งทุกคน|"
         "จดหมายข่าว|ส่งหาหลายคน|ส่งเยอะ|ส่งทีละเยอะ|ส่งหาลูกค้าทุกคน|ส่งพร้อมกันหลาย|"
         "ส่งเมลเยอะ|ส่งโปรโมชั่น|ส่งหาคนเยอะ|ส่งหาลูกค้าหลาย"},
        {ClaimFact::FromOthers,
         "mail to us|mails to us|write to us|writes to us|wrote to us|send to us|"
         "sending to us|sends us|send us|writing to us|mail to me|mails to me|write to me|"
         "writes to me|wrote to me|send me|sends me|sending me|writing to me|"
         "customers get|customer gets|customers say|customer says|a customer called|"
         "people who write|senders get|sender gets|who mails us|who mail us|who mails me|"
         "ส่งหาเรา|ส่งหาผม|ส่งหาฉัน|ส่งหาหนู|ส่งมาหา|ส่งเมลมา|ส่งเมลหาเรา|ส่งเมลหาผม|"
         "ส่งเมลหาฉัน|ส่งมาไม่|ส่งเข้ามา|ส่งอีเมลมา|ส่งมาให้|ส่งมาแล้ว|ลูกค้าส่งมา|"
         "ลูกค้าส่งเมล|ลูกค้าบอกว่าส่ง|ส่งเมลหาหนู|ส่งมาหาเรา|เขียนมาหา"},
        {ClaimFact::BounceOfOwnMail,
         "i sent|we sent|i send|my mail bounced|my mail bounces|my mail to|our mail to|"
         "mail to a customer|mail to the customer|mail to customers|we send|ส่งหาลูกค้า|"
         "ส่งเมลหาลูกค้า|ส่งไปหา|ส่งไปแล้ว|ส่งให้ลูกค้า|ผมส่ง|ฉันส่ง|เราส่ง|หนูส่ง|"
         "ส่งเมลไปหา|ส่งเมลไป|ส่งไปที่"},
        {ClaimFact::ServerSaid,
         "server responded|server response|server replied|the server says|server said|"
         "server answered|mail server responded|responded:|remote server returned|"
         "host ... said|server returned|server message|ตอบกลับว่า|เซิร์ฟเวอร์ตอบว่า|"
         "เซิร์ฟเวอร์ตอบกลับ|ตอบว่า|เซิร์ฟเวอร์บอกว่า"},
        {ClaimFact::BounceMark,
         "message could not be delivered|mail delivery failed|mail delivery subsystem|"
         "mailer-daemon|undeliverable|delivery status notification|"
         "undelivered mail returned|host ... said|remote server returned|"
         "this message was created automatically|diagnostic information for administrators"},
        {ClaimFact::Other,
         "hundreds of bounces|thousands of bounces|hundreds of errors|hundreds of returned|"
         "hundreds of delivery|hundreds of undeliverable|hundreds of failure|"
         "hundreds of mails i|thousands of mails i|lots of mails i|lots of mails came|"
         "everyone else|everybody else|เว็บเมลเข้าได้|เว็บเมลเข้าปกติ|เว็บเมลเข้าดี|"
         "กดรับส่ง|ผู้ส่งได้|ผู้รับได้|ได้รับปกติ"},
        {ClaimFact::Google, "gsmtp|gcdp"},
        {ClaimFact::Microsoft,
         "prod.outlook.com|protection.outlook.com|outlook.office365.com|smtp.office365.com"},
    });
    return rows;
}

std::string_view clauseBeginnings() {
    return "but|however|although|though|while|yet|because|whereas|แต่|ส่วน|ขณะที่|ในขณะที่|เพราะ";
}

}  // namespace mailadvisor
