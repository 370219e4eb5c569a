#include "text/break_places.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

namespace mailadvisor {
namespace {

using testing::IsEmpty;

/// The text with `|` between Thai words and `_` for the blanks that hold together.
std::string marked(const std::string& text) {
    const auto places = breakPlaces(text);
    std::string all;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isHeld = text[at] == ' ' && places[at + 1] == BreakPlace::Glued;
        if (at != 0 && places[at] == BreakPlace::Word) all += '|';
        all += isHeld ? '_' : text[at];
    }
    return all;
}

TEST(BreakPlaces, ReadWordsThatDictionariesCutOrMix) {
    EXPECT_EQ(marked("แล้วกรอกฝั่งขาเข้า"), "แล้ว|กรอก|ฝั่ง|ขาเข้า");
    EXPECT_EQ(marked("เซิร์ฟเวอร์ขาออกแบบเข้ารหัส"), "เซิร์ฟเวอร์|ขาออก|แบบ|เข้ารหัส");
    EXPECT_EQ(marked("ไม่รับโทเค็นนี้"), "ไม่|รับ|โทเค็น|นี้");
    EXPECT_EQ(marked("แล้วรีสตาร์ตบริการอีเมล"), "แล้ว|รีสตาร์ต|บริการ|อีเมล");
    EXPECT_EQ(marked("ถามว่าที่อยู่อีเมล"), "ถาม|ว่า|ที่อยู่|อีเมล");
    EXPECT_EQ(marked("ตั้งค่าได้ทีละคน"), "ตั้งค่า|ได้|ทีละ|คน");
    EXPECT_EQ(marked("จะให้การตั้งค่า"), "จะ|ให้|การตั้งค่า");
    EXPECT_EQ(marked("ให้การเพิ่มบัญชี"), "ให้|การเพิ่ม|บัญชี");
    EXPECT_EQ(marked("แตะดำเนินการต่อ"), "แตะ|ดำเนินการ|ต่อ");
    EXPECT_EQ(marked("ใช้รหัสผ่าน"), "ใช้|รหัสผ่าน");
}

TEST(BreakPlaces, LeaveWordsAloneThatOnlySpellOneOfOurs) {
    EXPECT_EQ(marked("สาขาออกใบรับรอง"), "สาขา|ออก|ใบรับรอง");
    EXPECT_EQ(marked("ไปที่มากกว่า"), "ไป|ที่|มาก|กว่า");
}

TEST(BreakPlaces, KeepWhatAPrefixBeginsWhole) {
    EXPECT_EQ(marked("ชื่อผู้ส่งและการส่ง"), "ชื่อ|ผู้ส่ง|และ|การส่ง");
    EXPECT_EQ(marked("บอกความสามารถ"), "บอก|ความสามารถ");
}

TEST(BreakPlaces, StandBetweenThaiAndLatinButNotBehindANumber) {
    EXPECT_EQ(marked("แบบIMAPและPOP3"), "แบบ|IMAP|และ|POP3");
    EXPECT_EQ(marked("เก็บ14วัน"), "เก็บ|14วัน");
}

TEST(BreakPlaces, HoldNumbersAndTheirUnitsTogether) {
    EXPECT_EQ(marked("ใช้ 1,050 MB จาก 1,000 MB แล้ว"), "ใช้ 1,050_MB จาก 1,000_MB แล้ว");
    EXPECT_EQ(marked("keep 14 days and 25 % of it"), "keep 14_days and 25_% of it");
    EXPECT_EQ(marked("เก็บไว้ 14 วัน ไม่เกิน 5 ข้อ"), "เก็บ|ไว้ 14_วัน ไม่|เกิน 5_ข้อ");
    EXPECT_EQ(marked("the last (14 days) of 2026 and"), "the last (14_days) of 2026 and");
    EXPECT_EQ(marked("โทร 02 123 4567 ต่อ 8"), "โทร_02_123_4567_ต่อ_8");
}

TEST(BreakPlaces, HoldDatesTogetherInBothLanguages) {
    EXPECT_EQ(marked("จะเต็มวันที่ 10 ธันวาคม 2569 หรือ"), "จะ|เต็ม|วันที่_10_ธันวาคม_2569 หรือ");
    EXPECT_EQ(marked("เดือนธันวาคม 2569 ใช้"), "เดือน|ธันวาคม_2569 ใช้");
    EXPECT_EQ(marked("31 ธ.ค. 2569 นี้"), "31_ธ.ค._2569 นี้");
    EXPECT_EQ(marked("on 10 December 2026, or 31 Dec at"), "on 10_December_2026, or 31_Dec at");
    EXPECT_EQ(marked("around May 2027 it"), "around May_2027 it");
}

TEST(BreakPlaces, HoldANumberToWhatItNumbersAndNotToWhatFollows) {
    EXPECT_EQ(marked("ใช้พอร์ต 993 เข้ารหัส"), "ใช้|พอร์ต_993 เข้ารหัส");
    EXPECT_EQ(marked("at port 993 encrypted, iOS 18 too"), "at port_993 encrypted, iOS_18 too");
    EXPECT_EQ(marked("the report 2 days"), "the report 2_days");
}

TEST(BreakPlaces, HoldAddressesPathsAndHostNamesOfAnyScriptTogether) {
    for (const auto* value : {"somchai@demo-mail.test", "สมชาย@ไทยแลนด์.ไทย", "เมลเซิร์ฟเวอร์.ไทย",
                              "/home/สมชายใจดี/จดหมายเก่า", "https://demo.test/หน้าแรก/อีเมล",
                              "C:\\ผู้ใช้งาน\\จดหมายเก่า", "IMAP/SMTP", "2001:db8::53"}) {
        EXPECT_EQ(marked(value), value);
    }
}

TEST(BreakPlaces, HoldShortNamesInQuotesTogether) {
    EXPECT_EQ(marked("แตะ “ตั้งค่าด้วยตนเอง” (Manual setup) ที่มุม"),
              "แตะ “ตั้งค่าด้วยตนเอง” (Manual_setup) ที่|มุม");
    EXPECT_EQ(marked("(ถ้ามี ให้ใช้ก่อน)"), "(ถ้า|มี ให้|ใช้|ก่อน)") << "a remark is no name";
    EXPECT_EQ(marked("“a name that is longer than any button”"),
              "“a name that is longer than any button”");
}

TEST(BreakPlaces, HoldEachStepOfAPathAndItsSign) {
    EXPECT_EQ(marked("ดูที่ การตั้งค่า › บัญชีอีเมล › ขั้นสูง ให้ตรง"), "ดู|ที่ การตั้งค่า_› บัญชีอีเมล_› ขั้นสูง ให้|ตรง");
    EXPECT_EQ(marked("in View settings › Mail Accounts › Add Account and wait"),
              "in View settings_› Mail_Accounts_› Add_Account and wait");
    EXPECT_EQ(marked("ไปที่ บัญชี › บัญชีอีเมล (View settings › Email accounts) แล้ว"),
              "ไป|ที่ บัญชี_› บัญชีอีเมล (View_settings_› Email_accounts) แล้ว");
}

TEST(BreakPlaces, BeginNoLineWithASignThatStandsAlone) {
    EXPECT_EQ(marked("ถ้าใช้เว็บเมล → แบบ IMAP · เรื่อย ๆ"), "ถ้า|ใช้|เว็บเมล_→ แบบ IMAP_· เรื่อย_ๆ");
}

TEST(BreakPlaces, AreCountedInBytesOfAnyText) {
    EXPECT_EQ(breakPlaces("").size(), 1U);
    const auto places = breakPlaces("🚀ก");
    EXPECT_EQ(places.size(), std::string("🚀ก").size() + 1);
    EXPECT_EQ(places[1], BreakPlace::None);
    EXPECT_EQ(places[4], BreakPlace::Grapheme);
    EXPECT_EQ(places.back(), BreakPlace::Blank);
}

std::set<std::string> thaiSentences() {
    std::set<std::string> all;
    const std::filesystem::path project = PROJECT_SOURCE_DIR;
    std::vector<std::filesystem::path> files{project / "translations/th.ts"};
    for (const auto& entry : std::filesystem::directory_iterator(project / "plugins")) {
        if (exists(entry.path() / "th.ts")) files.push_back(entry.path() / "th.ts");
    }
    for (const auto& file : files) {
        std::ifstream in(file);
        const std::regex translation("<(?:translation|numerusform)>([^<]+)<");
        for (std::string line; std::getline(in, line);) {
            std::smatch found;
            if (std::regex_search(line, found, translation)) all.insert(found[1].str());
        }
    }
    return all;
}

TEST(BreakPlaces, AreNeverInsideAWordOfMailInOurOwnSentences) {
    const auto sentences = thaiSentences();
    ASSERT_GT(sentences.size(), 1000U);
    std::vector<std::string> split;
    for (const auto& sentence : sentences) {
        const auto places = breakPlaces(sentence);
        for (const std::string word :
             {"อีเมล",     "เว็บเมล", "เซิร์ฟเวอร์",  "ใบรับรอง",    "ขาเข้า",  "ขาออก", "กล่องจดหมาย",
              "มือถือ",     "รหัสผ่าน", "เข้ารหัส",    "ตั้งค่า",       "เชื่อมต่อ", "ปลั๊กอิน", "ฝ่ายไอที",
              "ผู้ให้บริการ", "ผู้ใช้",    "ลงชื่อเข้าใช้", "โฮสติ้ง",      "โทเค็น",  "คำสั่ง",  "คำแนะนำ",
              "คัดลอก",    "ค้นหา",   "เว็บไซต์",    "หมายเลขไอพี", "ที่อยู่"}) {
            for (auto at = sentence.find(word); at != std::string::npos;
                 at = sentence.find(word, at + 1)) {
                const auto start = places.begin() + static_cast<std::ptrdiff_t>(at);
                const auto end = start + static_cast<std::ptrdiff_t>(word.size());
                if (std::find(start + 1, end, BreakPlace::Word) != end) {
                    split.push_back(word + ": " + marked(sentence));
                }
            }
        }
    }
    EXPECT_THAT(split, IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
