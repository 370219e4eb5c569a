#include "report/html/breakable.h"
#include "report/html/guide_page.h"
#include "report/html/html.h"

#include "samples.h"

#include <gmock/gmock.h>

namespace mailadvisor {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Breakable, LetsThaiEndALineOnlyBetweenWords) {
    EXPECT_EQ(text("แล้วกรอกฝั่งขาเข้า").source,
              "<span class=\"w\">แล้ว<wbr/>กรอก<wbr/>ฝั่ง<wbr/>ขาเข้า</span>");
    EXPECT_EQ(text("แบบ IMAP").source, "<span class=\"w\">แบบ</span> IMAP");
}

TEST(Breakable, HoldsNumbersDatesAndSignsTogether) {
    EXPECT_EQ(text("keep 14 days or").source, "keep <span class=\"w\">14 days</span> or");
    EXPECT_EQ(text("1,050 MB").source, "<span class=\"w\">1,050 MB</span>");
    EXPECT_EQ(text("วันที่ 10 ธันวาคม 2569").source,
              "<span class=\"g\"><span class=\"w\">วันที่</span> 10 "
              "<span class=\"w\">ธันวาคม</span> 2569</span>")
        << "wider than the narrowest column";
    EXPECT_EQ(text("IMAP/SMTP").source, "<span class=\"w\">IMAP/SMTP</span>");
}

TEST(Breakable, LeavesPlainWordsAndTheirPunctuationAlone) {
    EXPECT_EQ(text("Open it (once), then \"wait\".").source,
              "Open it (once), then &quot;wait&quot;.");
    EXPECT_EQ(text("mail.demo.test").source, "mail.demo.test");
}

TEST(Breakable, CutsWhatIsWiderThanALineBetweenItsPartsFirst) {
    EXPECT_EQ(text("“การตั้งค่าเซิร์ฟเวอร์ขาเข้า”").source,
              "<span class=\"g\"><span class=\"w\">“การตั้งค่า</span><wbr/>"
              "<span class=\"w\">เซิร์ฟเวอร์</span><wbr/><span class=\"w\">ขาเข้า”</span></span>");
    EXPECT_EQ(text("smtp-relay.somchai-trading.co.th").source,
              "<span class=\"g\">smtp-relay.somchai-trading.co.th</span>");
}

TEST(Breakable, PutsNothingIntoAValue) {
    EXPECT_EQ(value("สมชาย ใจดี").source, "<span class=\"w\">สมชาย ใจดี</span>");
    EXPECT_EQ(value("somchai@demo.test").source, "somchai@demo.test");
    EXPECT_EQ(text("สมชาย@ไทย.ไทย").source, "<span class=\"w\">สมชาย@ไทย.ไทย</span>");
    EXPECT_THAT(value("ชื่อที่ยาวกว่าหนึ่งคอลัมน์มาก").source, Not(HasSubstr("wbr")));
    EXPECT_EQ(value("Dr. O'Brien สมชายรักษ์ไทย ใจดีมีสุขสวัสดิ์").source,
              "<span class=\"g\">Dr. O&#39;Brien <span class=\"w\">สมชายรักษ์ไทย</span> "
              "<span class=\"w\">ใจดีมีสุขสวัสดิ์</span></span>")
        << "a name that is longer than a line is broken between its parts only";
}

TEST(Breakable, EscapesEveryPart) {
    EXPECT_EQ(text("<b>ก</b> 3 <i>").source.find("<b>"), std::string::npos);
    EXPECT_THAT(text("ดู“<script>”ที่").source, HasSubstr("&lt;script&gt;"));
    EXPECT_THAT(text("3 <script>").source, Not(HasSubstr("<script>")));
}

TEST(Breakable, KeepsTitlesAndLabelsOfPicturesOnOneLine) {
    EXPECT_EQ(element("title", "ตั้งค่าอีเมล").source, "<title>ตั้งค่าอีเมล</title>");
    EXPECT_EQ(element("text", "เซิร์ฟเวอร์อีเมล").source, "<text>เซิร์ฟเวอร์อีเมล</text>");
}

TEST(Breakable, LosesNoTextAndKeepsEveryBlank) {
    for (const auto* words : {" · ", "  ก  ข ", "14 วัน แล้วลบ (ประมาณ 20 MB) ต่าง ๆ", "", " ",
                              "ดู “การตั้งค่า” › Mail Accounts › Add Account แล้ว https://a-b.test/ก"}) {
        EXPECT_EQ(test::asRead(text(words).source), words);
    }
}

TEST(Breakable, ReachesEverySentenceOfAGuide) {
    Guide guide;
    guide.program = test::said("Gmail");
    guide.screens = {{test::said("แล้วกรอกฝั่งขาเข้า"), {}, {test::said("เก็บไว้ 14 วัน")}}};
    guide.cautions = {test::said("ตั้งค่าขาออก")};
    guide.address = "somchai@example.com";

    const auto page = guidePage(guide, "", test::thai());

    EXPECT_THAT(page, HasSubstr("แล้ว<wbr/>กรอก<wbr/>ฝั่ง<wbr/>ขาเข้า"));
    EXPECT_THAT(page, HasSubstr("<span class=\"w\">14 วัน</span>"));
    EXPECT_THAT(page, HasSubstr("ตั้งค่า<wbr/>ขาออก"));
    EXPECT_THAT(page, HasSubstr(".w { white-space: nowrap; }"));
}

}  // namespace
}  // namespace mailadvisor
