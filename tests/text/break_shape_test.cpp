#include "text/break_shape.h"

#include "text/break_places.h"
#include "text/line_break.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace mailadvisor {
namespace {

std::string filled(std::string pattern, const std::string& value) {
    const std::string place = "{}";
    for (auto at = pattern.find(place); at != std::string::npos; at = pattern.find(place))
        pattern.replace(at, place.size(), value);
    return pattern;
}

const std::vector<std::string> patterns{
    "เปิด Thunderbird แล้วใส่รหัสผ่านของ {}",
    "Outlook จะถามรหัสผ่านของ {} ตอนรับส่งครั้งแรก ถ้าเห็นอีเมล แสดงว่าใช้ได้แล้ว",
    "ลบไฟล์ที่ขึ้นต้นด้วย {} ออกจาก ~/.config/evolution/sources",
    "บันทึกหนึ่งบรรทัดใน %LOCALAPPDATA%\\MailAdvisor\\{}\\outlook.log ของคุณ",
    "It asks for the password of {}; it may remember it.",
    "พอร์ต 993 {} 14 วัน",
    "on 3 {} 2026 and (in {} only)",
    "“{}” › Add Account {} › {}",
    "ของ{}ที่อยู่",
    "{} {} {}",
    "๕ {} ๗",
};

const std::vector<std::string> values{
    "anan.boonmee1057@high.test",  "007@company.example",     "Somchai_Jaidee@Example.TEST",
    "december-10@may.example",     "02-123-4567-89",          "mailadvisor-35a25d86-60cf-577f",
    "(anan@company.test)",         "สมชาย@company.example",   "a@b.test",
    "anan.boonmee1057@high.test5", "12:34-anan@company.test", "https://mail.company.test/x?1=2",
};

TEST(BreakShape, HasTheSameBreaksAndAsManyBytes) {
    for (const auto& pattern : patterns) {
        for (const auto& value : values) {
            const auto text = filled(pattern, value);
            const auto shape = breakShape(text);

            EXPECT_EQ(shape.size(), text.size()) << text;
            EXPECT_EQ(breakPlaces(shape), breakPlaces(text)) << text << '\n' << shape;
        }
    }
}

TEST(BreakShape, IsTheSameForPeopleWithNamesOfTheSameLength) {
    EXPECT_EQ(breakShape("รหัสผ่านของ anan.boonmee1057@high.test"),
              breakShape("รหัสผ่านของ suda.thongde2988@high.test"));
    EXPECT_NE(breakShape("ของ suda.thongde2988@high.test"),
              breakShape("ของ suda.thong2988@high.test"));
}

TEST(BreakShape, LeavesWordsAndNumbersAlone) {
    for (const std::string text : {"พอร์ต 993 และ 14 วัน", "since 10 December-something 2026",
                                   "5 maintenance@x.test", "extension@x.test 02"}) {
        EXPECT_EQ(breakShape(text), text);
    }
}

TEST(Wrap, BreaksNobodysSentenceAsAnothersWasBroken) {
    for (const auto& pattern : patterns) {
        for (const auto& value : values) {
            const auto text = filled(pattern, value);
            const auto remembering = wrap(text, 30);

            std::vector<std::string> anew;
            std::thread([&] { anew = wrap(text, 30); }).join();

            EXPECT_EQ(remembering, anew) << text;
        }
    }
}

}  // namespace
}  // namespace mailadvisor
