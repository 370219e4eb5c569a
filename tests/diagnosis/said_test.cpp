#include "diagnosis/said.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

#include <chrono>
#include <set>
#include <string>

namespace mailadvisor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Said, TellsApartWhatWorksAndWhatDoesNot) {
    using enum SaidState;
    EXPECT_EQ(readSaid("เว็บเมลเข้าได้").webmail, Works);
    EXPECT_EQ(readSaid("เว็บเมลเข้าไม่ได้").webmail, Fails);
    EXPECT_EQ(readSaid("เข้าเว็บเมลไม่ได้เหมือนกัน").webmail, Fails);
    EXPECT_EQ(readSaid("ยังไม่ได้ลองเว็บเมล").webmail, Unknown);
    EXPECT_EQ(readSaid("I use the very same password on the web").webmail, Works);
    EXPECT_EQ(readSaid("webmail refuses the password too").webmail, Fails);
    EXPECT_EQ(readSaid("I can open webmail with the same password").webmail, Works);
    EXPECT_EQ(readSaid("I have not tried webmail").webmail, Unknown);
    EXPECT_EQ(readSaid("it works over mobile data").mobileData, Works);
    EXPECT_EQ(readSaid("it does not work on mobile data either").mobileData, Fails);
    EXPECT_EQ(readSaid("on mobile data it's the same").mobileData, Fails);
    EXPECT_EQ(readSaid("ใช้เน็ตมือถือแล้วได้ปกติ").mobileData, Works);
    EXPECT_EQ(readSaid("ลองฮอตสปอตแล้วก็ไม่ได้").mobileData, Fails);
    EXPECT_EQ(readSaid("เปิดเว็บได้ปกตินะ").otherPrograms, Works);
    EXPECT_EQ(readSaid("เว็บบริษัทก็เข้าไม่ได้").website, Fails);
    EXPECT_EQ(readSaid("our website is gone too").website, Fails);
    EXPECT_EQ(readSaid("ในคอมใช้ได้ปกติ").otherDevice, Works);
    EXPECT_EQ(readSaid("on my phone it works").otherDevice, Works);
    EXPECT_EQ(readSaid("my phone shows an error").otherDevice, Unknown);
    EXPECT_EQ(readSaid("ฉบับอื่นก็ไม่ไปด้วย").otherMail, Fails);
    EXPECT_EQ(readSaid("small mails go through").otherMail, Works);
}

TEST(Said, SaysOfEachThingWhatIsSaidOfIt) {
    const Said said = readSaid("เว็บเมลเข้าได้ปกติ แต่ outlook เข้าไม่ได้");

    EXPECT_EQ(said.webmail, SaidState::Works);
    EXPECT_EQ(said.receiving, SaidState::Unknown);

    const Said both =
        readSaid("Webmail opens, but mobile data does not help and the website is down");

    EXPECT_EQ(both.webmail, SaidState::Works);
    EXPECT_EQ(both.website, SaidState::Fails);
}

TEST(Said, KnowsTheDirectionThatFails) {
    using enum SaidDirection;
    EXPECT_EQ(readSaid("รับได้ส่งไม่ได้").direction, Sending);
    EXPECT_EQ(readSaid("ส่งได้แต่รับไม่ได้").direction, Receiving);
    EXPECT_EQ(readSaid("ทั้งรับทั้งส่งเลย").direction, Both);
    EXPECT_EQ(readSaid("รับส่งเมลไม่ได้").direction, Both);
    EXPECT_EQ(readSaid("Receiving is fine.").direction, Sending);
    EXPECT_EQ(readSaid("I can receive but not send").direction, Sending);
    EXPECT_EQ(readSaid("When I send it says no").direction, Sending);
    EXPECT_EQ(readSaid("0x80042108").direction, Receiving);
    EXPECT_EQ(readSaid("0x800CCC0E").direction, Unknown);
    EXPECT_EQ(readSaid("ลูกค้าส่งเมลหาเราแล้วเด้งกลับ").direction, Receiving);
    EXPECT_EQ(readSaid("ผมส่งไปหาลูกค้าแล้วเด้งกลับ").direction, Sending);
}

TEST(Said, KnowsWhomItHappensTo) {
    using enum SaidScope;
    EXPECT_EQ(readSaid("ทั้งบริษัทรับส่งเมลไม่ได้เลย").scope, Everyone);
    EXPECT_EQ(readSaid("nobody in the office can send").scope, Everyone);
    EXPECT_EQ(readSaid("nobody else has this problem").scope, OnlyThis);
    EXPECT_EQ(readSaid("คนอื่นใช้ได้ปกติ").scope, OnlyThis);
    EXPECT_EQ(readSaid("my colleagues can send and receive").scope, OnlyThis);
    EXPECT_EQ(readSaid("my colleague cannot send either").scope, Several);
    EXPECT_EQ(readSaid("เพื่อนที่แผนกก็ขึ้น").scope, Several);
    EXPECT_EQ(readSaid("เป็นแค่เครื่องนี้").scope, OnlyDevice);
    EXPECT_EQ(readSaid("ไม่ใช่ทุกคน").scope, Unknown);
    EXPECT_EQ(readSaid("เมื่อวานไอทีเปลี่ยนรหัสให้ทุกคน").scope, Unknown);
    EXPECT_EQ(readSaid("IT changed the password for everyone").scope, Unknown);
    EXPECT_EQ(readSaid("I wrote to everyone in the office").scope, Unknown);
}

TEST(Said, DoesNotTakeOtherPeoplesMailForTheCallers) {
    EXPECT_EQ(readSaid("my colleagues can send").sending, SaidState::Unknown);
    EXPECT_EQ(readSaid("คนอื่นส่งได้ปกติ ผมส่งไม่ได้").sending, SaidState::Fails);
    EXPECT_EQ(readSaid("คนอื่นส่งได้ปกติ ผมส่งไม่ได้").scope, SaidScope::OnlyThis);
}

TEST(Said, KnowsWhatChanged) {
    EXPECT_TRUE(readSaid("เมื่อวานเพิ่งเปลี่ยนรหัสผ่าน").changed.password);
    EXPECT_FALSE(readSaid("ไม่ได้เปลี่ยนรหัส").changed.password);
    EXPECT_TRUE(readSaid("I got a new phone").changed.device);
    EXPECT_TRUE(readSaid("we moved to a new server last week").changed.provider);
    EXPECT_TRUE(readSaid("หลังอัพเดทวินโดวส์").changed.system);
    EXPECT_TRUE(readSaid("nothing was changed").changed.nothing);
    EXPECT_FALSE(readSaid("I did not change the password").changed.password);
}

TEST(Said, HearsWhatIsDenied) {
    EXPECT_THAT(readSaid("กล่องไม่เต็มนะ").signs, IsEmpty());
    EXPECT_THAT(readSaid("my mailbox is not full").signs, IsEmpty());
    EXPECT_THAT(readSaid("ไม่มีเมลตีกลับเลย").signs, IsEmpty());
    EXPECT_THAT(readSaid("no bounce came").signs, IsEmpty());
    EXPECT_THAT(readSaid("ไม่ได้ขึ้นว่าใบรับรองหมดอายุ").signs, IsEmpty());
    EXPECT_TRUE(readSaid("ทำไมเด้งกลับตลอด").has(SaidSign::Bounced));
    EXPECT_TRUE(readSaid("a1 NO LOGIN failed.").has(SaidSign::ExchangeLoginFailed));
}

TEST(Said, DoesNotHearOneSyllableInAnother) {
    EXPECT_FALSE(readSaid("เปิด STARTTLS ไว้แล้ว").has(SaidSign::PlainAdvised));
    EXPECT_TRUE(readSaid("มันบอกให้ปิด STARTTLS").has(SaidSign::PlainAdvised));
    EXPECT_FALSE(readSaid("เปิด IMAP ไว้แล้ว").has(SaidSign::AccessDisabled));
}

TEST(Said, TakesAWindowThatPopsUpForNoBounce) {
    const Said said = readSaid("เด้งให้ใส่รหัสตลอด");

    EXPECT_THAT(said.signs, ElementsAre(SaidSign::PasswordAskedAgain));
}

TEST(Said, PutsTheNearerMeaningInPlaceOfTheVague) {
    EXPECT_THAT(
        readSaid("535 5.7.139 Authentication unsuccessful, basic authentication is disabled").signs,
        ElementsAre(SaidSign::BasicAuthOff));
    EXPECT_THAT(readSaid("0x800CCC79 550 5.7.1 Unable to relay").signs,
                ElementsAre(SaidSign::RelayDenied));
    EXPECT_THAT(readSaid("[UNAVAILABLE] Maximum number of connections exceeded").signs,
                ElementsAre(SaidSign::ConnectionLimit));
}

TEST(Said, ReadsSettingsSizesAndNames) {
    const Said said = readSaid(
        "smtp is mail.Company.test, port 25, secure SSL no, from somchai@company.test, "
        "sending a 28 MB file; blocked [203.0.113.9]");

    EXPECT_THAT(said.settings.ports, ElementsAre(Port{25}));
    EXPECT_EQ(said.settings.encrypted, false);
    EXPECT_THAT(said.hosts, ElementsAre("mail.company.test"));
    EXPECT_THAT(said.addresses, ElementsAre("somchai@company.test"));
    EXPECT_THAT(said.ips, ElementsAre("203.0.113.9"));
    EXPECT_EQ(said.attachment, ByteCount{28 * 1024 * 1024});
    EXPECT_EQ(readSaid("ส่งไฟล์แบบ 28 เมกแล้วค้าง").attachment, ByteCount{28 * 1024 * 1024});
    EXPECT_EQ(readSaid("ใช้ไป 999 MB จาก 1000 MB").attachment, std::nullopt);
    EXPECT_THAT(readSaid("archive.pst and report.pdf").hosts, IsEmpty());
}

TEST(Said, KnowsWhoSpoke) {
    EXPECT_EQ(readSaid("535 5.7.8 authentication failed").speaker, SaidSpeaker::OwnServer);
    EXPECT_EQ(readSaid("Mail delivery failed: 550 User unknown").speaker, SaidSpeaker::LaterServer);
    EXPECT_EQ(readSaid("0x800CCC0E").speaker, SaidSpeaker::Program);
    EXPECT_EQ(readSaid("ช่วยด้วย").speaker, SaidSpeaker::Unknown);
    EXPECT_EQ(readSaid("the server responded: 550 relay not permitted").serverWords,
              "550 relay not permitted");
}

TEST(Said, KnowsTheProgram) {
    EXPECT_EQ(readSaid("Outlook ขึ้น error").program, SaidProgram::OutlookClassic);
    EXPECT_EQ(readSaid("the new Outlook refuses").program, SaidProgram::OutlookNew);
    EXPECT_EQ(readSaid("ไอโฟนขึ้น").program, SaidProgram::AppleMailIos);
    EXPECT_EQ(readSaid("0x800CCC0E").program, SaidProgram::OutlookClassic);
    EXPECT_EQ(readSaid("I read Outlook on the web").program, SaidProgram::Unknown);
    EXPECT_EQ(readSaid("refused [AB1.prod.outlook.com]").program, SaidProgram::Unknown);
    EXPECT_EQ(readSaid("it fails", SaidProgram::Thunderbird).program, SaidProgram::Thunderbird);
    EXPECT_EQ(saidProgramFromName("apple-mail-ios"), SaidProgram::AppleMailIos);
    EXPECT_EQ(saidProgramFromName("any"), SaidProgram::Unknown);
}

TEST(Said, SaysThatItUnderstoodNothing) {
    for (const auto text : {"", "   ", "hello", "สวัสดีค่ะ", "mail", "\xff\xfe\x00", "ช่วยดูให้หน่อย"})
        EXPECT_FALSE(readSaid(text).isUnderstood()) << text;
}

TEST(Said, IsTheSameForTheSameBytesWhateverTheyAre) {
    rc::check([](const std::string& bytes) { RC_ASSERT(readSaid(bytes) == readSaid(bytes)); });
}

TEST(Said, IsReadQuicklyFromAMegabyteOfAnything) {
    const auto start = std::chrono::steady_clock::now();
    for (const std::string_view piece :
         {"550 ", "ใบรับรอง", "webmail nobody works ", "0x", "1mb file ", "\xe0\xb8", "เด้ง not "}) {
        std::string text;
        while (text.size() < 1024 * 1024) text += piece;

        const Said said = readSaid(text);

        EXPECT_LE(said.codes.size(), 16U);
        EXPECT_LE(said.unknownWords.size(), 8U);
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(120));
}

TEST(Said, HasAWordOfItsOwnForEachSign) {
    std::set<std::string_view> names;
    for (const SaidSign sign : allSaidSigns()) EXPECT_TRUE(names.insert(nameOf(sign)).second);
}

}  // namespace
}  // namespace mailadvisor
