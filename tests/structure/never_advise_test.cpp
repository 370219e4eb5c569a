#include "catalogue.h"

#include "base/ascii.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::test {
namespace {

/// Something that harms whoever does it, and how other guides put it, in both languages.
///
/// The bad samples have to be caught and the good ones to pass, so that the net has no hole and
/// forbids nothing else. `where` narrows it to causes in which it harms.
struct Forbidden {
    std::string_view what{};
    std::string_view english{};
    std::string_view thai{};
    std::vector<std::string_view> bad{};
    std::vector<std::string_view> good{};
    std::vector<std::string_view> where{};
};

const std::vector<Forbidden>& allForbidden() {
    static const std::vector<Forbidden> rows{
        {"encryption off",
         "(off|without|disable)[a-z -]*(encryption|ssl|tls)|(encryption|ssl|tls)[a-z "
         ":-]*(off|none)|"
         "unencrypted|in clear|insecurely|port (25|110|143)\\b",
         "(ปิด|ไม่ใช้|ไม่ต้องใช้)(การเข้ารหัส| ?SSL| ?TLS| ?STARTTLS)|ไม่เข้ารหัส|พอร์ต ?(25|110|143)\\b|"
         "อย่างไม่ปลอดภัย",
         {"Switch off SSL and try again", "Set encryption to none",
          "Choose Password, transmitted insecurely", "Use port 110", "ปิด SSL แล้วลองใหม่",
          "ใช้พอร์ต 110", "เลือกแบบไม่เข้ารหัส"},
         {"Leave encryption switched on", "Do not switch off SSL", "อย่าปิดการเข้ารหัส",
          "เปิดการเข้ารหัสไว้", "set port 587 with STARTTLS"},
         {}},
        {"past a certificate warning",
         "(click|press|tap|choose|select|answer)[a-z \"]*(continue|trust|yes|accept|proceed|past)|"
         "accept[a-z ]*certificate|exception|trust the certificate|ignore the warning|go on past",
         "กด ?[“\"]?(ดำเนินการต่อ|เชื่อถือ|ใช่|ยอมรับ|ข้าม|ตกลง)|ยอมรับใบรับรอง|ข้อยกเว้น|เชื่อถือใบรับรอง|"
         "ไม่ต้องสนใจคำเตือน|ข้ามคำเตือน",
         {"Just tap Trust", "Click Yes", "Accept all certificates", "Add an exception",
          "กดดำเนินการต่อ", "กดใช่ได้", "ยอมรับใบรับรองทั้งหมดได้"},
         {"Do not press Continue", "Do not click past the warning", "อย่ากดข้ามคำเตือน"},
         {}},
        {"the account anew",
         "(delete|remove)[a-z ]*account|(add|set up)[a-z ]*account[a-z ]*(again|anew)",
         "ลบบัญชี|เพิ่มบัญชี(ใหม่|อีกครั้ง)|ตั้งบัญชีใหม่",
         {"Remove the account and add it again", "Set up the account again", "ให้ลบบัญชีแล้วเพิ่มใหม่",
          "เพิ่มบัญชีใหม่"},
         {"Leave the account in the program", "อย่าลบบัญชี", "Add it as a Microsoft 365 account"},
         {}},
        {"the password again and again",
         "(try|type|typing|enter)[a-z ]*password[a-z ]*(again|several|repeatedly|until)|keep "
         "(typing|trying)|"
         "try (again )?(several|many) times",
         "(ลอง|ใส่|ป้อน)รหัส(ผ่าน)?(ซ้ำ|อีกครั้ง|หลายครั้ง|อีกหลาย|อีก)|ลองอีกหลาย|ลองหลาย",
         {"Try the password again several times", "Keep trying", "ลองรหัสผ่านอีกหลายครั้ง", "ใส่รหัสผ่านซ้ำ",
          "ลองอีกหลายครั้ง"},
         {"Do not keep typing the password", "ไม่ต้องใส่รหัสผ่านซ้ำอีก", "ใส่รหัสใหม่หนึ่งครั้ง"},
         {}},
        {"protection off",
         "(off|disable|stop|uninstall|pause)[a-z ]*(virus|antivirus|firewall|scanner)|"
         "(virus[a-z ]*|firewall|scanner)[a-z ]*\\boff\\b",
         "(ปิด|ถอน|หยุด)(การ)?(ใช้)?(โปรแกรม)?(ป้องกันไวรัส|แอนตี้ไวรัส|สแกนไวรัส|ไฟร์วอลล์)",
         {"Turn off the firewall", "Disable your antivirus", "ปิดไฟร์วอลล์", "ปิดโปรแกรมป้องกันไวรัส"},
         {"Leave virus protection and firewall switched on", "อย่าปิดไฟร์วอลล์",
          "ฝ่ายไอทีจะปรับเฉพาะการสแกนอีเมล"},
         {}},
        {"second factor off",
         "(off|disable)[a-z -]*(mfa|2-step|two-step|multi-factor|security defaults)|"
         "(mfa|2-step|two-step[a-z -]*|security defaults)[a-z ]*\\boff\\b|less secure",
         "ปิด(การยืนยัน|การตรวจสอบ| ?MFA| ?security)|แอปที่ปลอดภัยน้อย",
         {"Turn off 2-step sign-in", "Allow less secure apps", "Switch security defaults off",
          "ปิด MFA", "ปิดการยืนยันสองขั้น"},
         {"sign in on the Google page that opens"},
         {}},
        {"telling a password, searching for help",
         "(tell|read|say|send|give|spell)( us| me| out)?( the| your)? password|"
         "search (the web|the internet|online|for)|look it up on the web|google (it|the|for)",
         "(บอก|อ่าน|ส่ง|แจ้ง|ขอ)รหัส(ผ่าน)|ค้นหา(ใน)?(เว็บ|อินเทอร์เน็ต|กูเกิล)|เสิร์ช|ค้นกูเกิล",
         {"Tell me your password", "Search the web for the code", "บอกรหัสผ่านมา", "ค้นหาในอินเทอร์เน็ต"},
         {"Read me the whole line"},
         {}},
        {"deleting unseen",
         "shift ?\\+ ?delete|empty (the |your )?junk|delete (all|old|the|your)[a-z "
         "]*(mail|message)",
         "shift|ล้าง(โฟลเดอร์)?อีเมลขยะ|ลบ(อีเมล|เมล)(เก่า|ทั้งหมด|ออก)",
         {"Press Shift+Delete", "Empty Junk", "Delete old mail", "กด Shift+Delete", "ล้างอีเมลขยะ",
          "ลบอีเมลเก่า"},
         {"look through Junk first, then empty Trash", "Delete nothing for now",
          "ดูในอีเมลขยะก่อนว่ามีฉบับที่ต้องใช้ไหม แล้วล้างถังขยะ"},
         {}},
        {"sending again after a limit",
         "(re)?send[a-z ]*(again|once more|to all)|resend",
         "ส่ง(ฉบับเดิม)?(ซ้ำ|ใหม่|อีกครั้ง)",
         {"Send it again to all", "Resend it now", "ส่งซ้ำอีกครั้ง", "ให้ส่งใหม่"},
         {"Do not send the same mail again and again", "ไม่ต้องส่งฉบับเดิมซ้ำ"},
         {"cause.temporary", "cause.send-limit", "cause.compromised", "avoid."}},
        {"records that open the domain",
         "\\+all|dmarc[a-z ]*off|(off|remove|delete)[a-z ]*(dmarc|spf|dkim)|p=none",
         "\\+all|(ปิด|ลบ|เอาออก) ?(SPF|DMARC|DKIM)|p=none",
         {"Put +all into the record", "Remove DMARC", "ปิด DMARC", "ใส่ +all"},
         {"IT mends the records", "ฝ่ายไอทีจะแก้ให้"},
         {}},
        {"a new profile or the files of the program",
         "new profile|scanpst|registry|(delete|rename|remove)[a-z ]*(ost|pst|data file)",
         "โปรไฟล์ใหม่|scanpst|registry|รีจิสทรี|ลบไฟล์",
         {"Make a new profile", "Run scanpst", "Change the registry", "Delete the OST file",
          "สร้างโปรไฟล์ใหม่", "ลบไฟล์ OST"},
         {"IT copies the file first", "ฝ่ายไอทีจะสำรองไฟล์ให้"},
         {}},
        {"other ways out",
         "port 26\\b|(isp|internet provider)('s)?[a-z ]*(relay|server|smtp)|open the relay",
         "พอร์ต ?26\\b|SMTP ของ(อินเทอร์เน็ต|เน็ต|ISP|ผู้ให้บริการอินเทอร์เน็ต)|เปิด ?relay",
         {"Use port 26", "Use your internet provider's SMTP", "Open the relay", "ใช้พอร์ต 26",
          "ใช้ SMTP ของอินเทอร์เน็ต"},
         {"port 587 with STARTTLS", "พอร์ต 587 การเข้ารหัส STARTTLS"},
         {}},
        {"resetting a device",
         "reset (the |your )?(network|phone|device|computer)|factory reset|reinstall",
         "รีเซ็ต(เครือข่าย|การตั้งค่า|เครื่อง|มือถือ|ค่าโรงงาน)|ล้างเครื่อง|ลงโปรแกรมใหม่|ติดตั้งโปรแกรมใหม่",
         {"Reset network settings", "Do a factory reset", "Reinstall the program", "รีเซ็ตเครือข่าย",
          "ลงโปรแกรมใหม่"},
         {"set its automatic time on", "เปิดการตั้งเวลาอัตโนมัติ"},
         {}},
        {"whose mailbox is full, without having seen it",
         "your (own )?mailbox is full",
         "พื้นที่(อีเมล)?ของคุณเต็ม|กล่อง(จดหมาย)?ของคุณเต็ม",
         {"Your mailbox is full", "พื้นที่ของคุณเต็ม"},
         {"Theirs is full", "พื้นที่ของคุณยังเหลือ ที่เต็มคือของผู้รับ"},
         {"cause.recipient-full", "cause.send-limit", "cause.local-store", "cause.temporary",
          "ask.", "diagnosis.", "avoid."}},
    };
    return rows;
}

/// What turns an advice into its opposite, in the part of the sentence before it.
bool isForbidding(std::string_view before) {
    constexpr std::array ends{", ", "; ", ": ", ". "};
    std::size_t start = 0;
    for (const std::string_view end : ends)
        if (const auto at = before.rfind(end); at != std::string_view::npos)
            start = std::max(start, at + end.size());
    const std::string clause = lowerAscii(before.substr(start));
    constexpr std::array negations{"do not",     "don't",       "never",   "nothing", "no longer",
                                   "instead of", "rather than", "without", "leave",   "อย่า",
                                   "ไม่ต้อง",      "ห้าม",         "โดยไม่",   "แทน",     "ยังไม่"};
    return std::any_of(negations.begin(), negations.end(), [&](std::string_view word) {
        return clause.find(word) != std::string::npos;
    });
}

/// The bad advice that a text gives; empty: none.
std::string adviceIn(const std::string& text, const Forbidden& forbidden) {
    for (const auto pattern : {forbidden.english, forbidden.thai}) {
        const std::regex regex(std::string(pattern), std::regex::icase | std::regex::ECMAScript);
        for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end;
             ++match) {
            const auto at = static_cast<std::size_t>(match->position());
            const auto before = std::string_view(text).substr(0, at);
            // เปิด, "on", ends as ปิด, "off", does.
            if (!before.ends_with("เ") && !isForbidding(before)) return match->str();
        }
    }
    return {};
}

bool isIn(const std::string& id, const std::vector<std::string_view>& beginnings) {
    return beginnings.empty() ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return id.starts_with(beginning); });
}

/// What diagnose tells somebody to do, to see, to leave or to answer; what a clue or the name of a
/// cause states is no advice.
bool isAdvice(const std::string& id) {
    const bool isOfCause = id.starts_with("cause.") && (id.find(".say") != std::string::npos ||
                                                        id.find(".then") != std::string::npos);
    return isOfCause || id.starts_with("avoid.") || id.starts_with("ask.") ||
           id.starts_with("diagnosis.");
}

TEST(NeverAdvise, HoldsForEverySentenceOfADiagnosis) {
    std::size_t seen = 0;
    for (const Catalogue* catalogue : {&ownCatalogue().english, &ownCatalogue().thai}) {
        for (const auto& [id, entry] : *catalogue) {
            if (!isAdvice(id)) continue;
            ++seen;
            for (const auto& forbidden : allForbidden()) {
                if (!isIn(id, forbidden.where)) continue;
                for (const auto& text : entry.forms)
                    EXPECT_EQ(adviceIn(text, forbidden), "")
                        << forbidden.what << " is advised by " << id << ": " << text;
            }
        }
    }
    EXPECT_GT(seen, 250U);
}

TEST(NeverAdvise, CatchesWhatOtherGuidesSay) {
    for (const auto& forbidden : allForbidden()) {
        for (const auto bad : forbidden.bad)
            EXPECT_NE(adviceIn(std::string(bad), forbidden), "") << forbidden.what << ": " << bad;
    }
    EXPECT_EQ(allForbidden().size(), 14U);
}

TEST(NeverAdvise, LetsTheWarningAgainstItStand) {
    for (const auto& forbidden : allForbidden()) {
        for (const auto good : forbidden.good)
            EXPECT_EQ(adviceIn(std::string(good), forbidden), "") << forbidden.what << ": " << good;
    }
}

}  // namespace
}  // namespace mailadvisor::test
