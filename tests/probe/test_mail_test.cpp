#include "probe/delivery/test_mail.h"

#include "base/ascii.h"

#include <gmock/gmock.h>

#include <sstream>

namespace mailadvisor {
namespace {

using namespace std::chrono;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const Timestamp aMoment = sys_days(2026y / November / 7) + 4h + 5min + 6s;

TestMail mailTo(const std::string& address, const std::string& subject = "Test mail") {
    return composeTestMail(EmailAddress::parse(address).value(), {subject, "Hello"}, "t0ken",
                           aMoment);
}

TEST(TestMailText, GoesFromOneselfToOneselfAndAsksNobodyForAnAnswer) {
    EXPECT_EQ(mailTo("malee@demo.test").content,
              "From: <malee@demo.test>\r\n"
              "To: <malee@demo.test>\r\n"
              "Subject: Test mail t0ken\r\n"
              "Date: Sat, 07 Nov 2026 04:05:06 +0000\r\n"
              "Message-ID: <t0ken@demo.test>\r\n"
              "Auto-Submitted: auto-generated\r\n"
              "MIME-Version: 1.0\r\n"
              "Content-Type: text/plain; charset=UTF-8\r\n"
              "Content-Transfer-Encoding: base64\r\n"
              "\r\n"
              "SGVsbG8=\r\n");
}

TEST(TestMailText, CutsALongSubjectBetweenLettersOnLinesOfAllowedLength) {
    std::string thai;
    for (int i = 0; i < 30; ++i) thai += "อีเมลทดสอบ";

    const TestMail mail = mailTo("malee@demo.test", thai);

    EXPECT_EQ(mail.subject, thai + " t0ken");
    EXPECT_TRUE(isPrintableAscii(mail.content.substr(0, mail.content.find('\r'))));
    std::istringstream lines(mail.content);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 77U) << line;
    EXPECT_THAT(mail.content, HasSubstr("\r\n t0ken\r\nDate"));
    EXPECT_TRUE(isAscii(mail.content));
    // The first word holds whole letters: 13 of three bytes.
    EXPECT_THAT(mail.content, HasSubstr("=?UTF-8?B?4Lit4Li14LmA4Lih4Lil4LiX4LiU4Liq4Lit4Lia4Lit"
                                        "4Li14LmA?=\r\n =?UTF-8?B?"));
}

TEST(TestMailText, QuotesALocalPartThatIsNoWord) {
    const auto pathOf = [](const std::string& localPart) {
        const EmailAddress address{localPart, "demo.test", "demo.test"};
        return composeTestMail(address, {"Test mail", "Hello"}, "t0ken", aMoment).path;
    };
    EXPECT_EQ(pathOf("a..b"), "\"a..b\"@demo.test");
    EXPECT_EQ(pathOf("a(b\\c"), "\"a(b\\\\c\"@demo.test");
    EXPECT_EQ(pathOf("a.b+c'd"), "a.b+c'd@demo.test");
    EXPECT_EQ(pathOf("\"a..b\""), "\"a..b\"@demo.test");
}

TEST(TestMailText, NeedsTheUtf8ExtensionForAThaiNameOnly) {
    EXPECT_TRUE(mailTo("มาลี@demo.test").needsUtf8);
    const TestMail mail = mailTo("malee@ตัวอย่าง.ไทย");
    EXPECT_FALSE(mail.needsUtf8);
    EXPECT_THAT(mail.path, StartsWith("malee@xn--"));
}

TEST(TestMailText, HasATokenOfItsOwn) {
    const std::string one = newToken();

    EXPECT_EQ(one.size(), 24U);
    EXPECT_TRUE(std::ranges::all_of(one, isAsciiAlphanumeric)) << one;
    EXPECT_NE(one, newToken());
}

}  // namespace
}  // namespace mailadvisor
