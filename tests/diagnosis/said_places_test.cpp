#include "diagnosis/said.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using enum SaidState;

TEST(SaidPlaces, TellALineThatWorksFromOneThatDoesNot) {
    for (const auto* said : {"ส่งไม่ได้ที่บ้าน ที่ทำงานส่งได้", "ที่บ้านส่งไม่ออก แต่ที่ออฟฟิศส่งได้ปกติ",
                             "อยู่บ้านเมลไม่ออกเลย พอเข้าออฟฟิศก็ใช้ได้", "ที่ทำงานปกติดี กลับบ้านแล้วส่งไม่ไป",
                             "ที่ออฟฟิศรับไม่ได้ แต่เน็ตบ้านใช้ได้", "ส่งได้ที่ทำงาน แต่ที่บ้านส่งไม่ได้",
                             "at home it cannot send, at the office it can send",
                             "cannot send at home, at work it works",
                             "it works in the office but at home sending fails",
                             "on another network it works, from here it does not"}) {
        EXPECT_EQ(readSaid(said).mobileData, Works) << said;
    }
}

TEST(SaidPlaces, AreNotWhatWorksTheOtherWayRoundOrOfSomethingElse) {
    for (const auto* said :
         {"ทำงานที่บ้าน รับได้ แต่ส่งไม่ออก", "อยู่ที่ออฟฟิศ เปิดเว็บได้ แต่เมลไม่เข้า", "เพื่อนที่ทำงานใช้ได้ปกติ ผมส่งไม่ได้",
          "I work from home, receiving works, sending fails",
          "colleagues at work can send, I cannot", "ที่ออฟฟิศส่งไม่ได้"}) {
        EXPECT_EQ(readSaid(said).mobileData, Unknown) << said;
    }
}

TEST(SaidPlaces, ThatFailBothLeaveNoLineThatWorks) {
    EXPECT_EQ(readSaid("ที่บ้านก็ส่งไม่ได้ ที่ทำงานก็ส่งไม่ได้").mobileData, Fails);
    EXPECT_EQ(readSaid("it fails at home, and it fails at work").mobileData, Fails);
}

TEST(SaidClock, IsHeardWhereItIsWrongAndWhereItIsRight) {
    for (const auto* said :
         {"นาฬิกาในเครื่องไม่ตรง", "วันที่เพี้ยน", "เครื่องขึ้นปี 2019", "ถ่านเมนบอร์ดหมด", "the clock is wrong",
          "the date down right says January 2015", "the year is wrong"}) {
        EXPECT_EQ(readSaid(said).isClockRight, false) << said;
    }
    for (const auto* said : {"วันที่ในเครื่องถูกต้อง", "เวลาก็ตรงดี", "date and time are right"}) {
        EXPECT_EQ(readSaid(said).isClockRight, true) << said;
    }
    for (const auto* said : {"ใบรับรองหมดอายุวันที่ 3", "expired on 3 May 2015", "เวลาส่งเมล"}) {
        EXPECT_EQ(readSaid(said).isClockRight, std::nullopt) << said;
    }
}

TEST(SaidSizes, AreReadInFiguresAndInWords) {
    const std::pair<const char*, double> rows[] = {{"ส่งไฟล์ยี่สิบห้าเมกแล้วค้าง", 25},
                                                   {"แนบไฟล์ 25 เมกะไบต์", 25},
                                                   {"แนบรูปสามสิบ MB", 30},
                                                   {"ไฟล์สองเมกครึ่ง", 2.5},
                                                   {"ไฟล์ร้อยยี่สิบเมก", 120},
                                                   {"ไฟล์ครึ่งกิ๊ก", 512},
                                                   {"attached twenty-five megs", 25},
                                                   {"a thirty-megabyte PDF", 30},
                                                   {"my file has 2.5 MB", 2.5},
                                                   {"a video of one and a half gigs", 1536},
                                                   {"a file of 28M", 28},
                                                   {"ไฟล์ ๒๕ เมก", 25}};
    for (const auto& [said, megabytes] : rows) {
        const auto size = readSaid(said).attachment;
        ASSERT_TRUE(size) << said;
        EXPECT_EQ(static_cast<double>(size->value) / (1024 * 1024), megabytes) << said;
    }
    for (const auto* said : {"ใช้ไปยี่สิบห้าเมกจากไฟล์ทั้งหมด", "a file, five minutes ago", "แนบไฟล์ห้าไฟล์",
                             "limit twenty-five megs"}) {
        EXPECT_EQ(readSaid(said).attachment, std::nullopt) << said;
    }
}

TEST(SaidHosts, AreNotFoundWhereTheirNameStandsAmidTheWords) {
    for (const auto* said : {"Outlook หา mail.old.test ไม่เจอ", "it cannot find mail.old.test",
                             "mail.old.test could not be found"}) {
        EXPECT_TRUE(readSaid(said).has(SaidSign::NameNotFound)) << said;
    }
    EXPECT_FALSE(readSaid("mail.old.test หาเมลเก่าในนั้นอยู่").has(SaidSign::NameNotFound));
    EXPECT_FALSE(readSaid("ส่งผ่าน mail.old.test แล้วไม่เข้า").has(SaidSign::NameNotFound));
}

TEST(SaidQuotes, AreTheWordsOfServersAndProgramsAsTheyWereReadOut) {
    const Said server = readSaid("it says 554 5.7.1 <a@b.test>: Relay access denied");
    ASSERT_FALSE(server.quotes.empty());
    EXPECT_EQ(server.quotes.front().sign, SaidSign::RelayDenied);
    EXPECT_EQ(server.quotes.front().words, "Relay access denied");

    const Said thai = readSaid("ธันเดอร์เบิร์ดขึ้นการเข้าสู่ระบบล้มเหลวค่ะ");
    ASSERT_FALSE(thai.quotes.empty());
    EXPECT_EQ(thai.quotes.front().words, "เข้าสู่ระบบล้มเหลว");

    EXPECT_TRUE(readSaid("ส่งไม่ออก เมลหาย").quotes.empty());
}

}  // namespace
}  // namespace mailadvisor
