#include "net/http_reply_text.h"

#include <gtest/gtest.h>

#include <regex>

namespace mailadvisor {
namespace {

const ReplyForm usual{false, false, true, "Fri, 27 Nov 2026 08:00:00 GMT"};

bool has(const std::string& text, const std::string& line) {
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

TEST(HttpReplyText, IsTheWholeAnswerWithItsLength) {
    const std::string text = replyText({200, "text/plain", "hello", {{"ETag", "\"1\""}}}, usual);

    EXPECT_TRUE(text.starts_with("HTTP/1.1 200 OK\r\nDate: Fri, 27 Nov 2026 08:00:00 GMT\r\n"));
    EXPECT_TRUE(has(text, "Content-Type: text/plain"));
    EXPECT_TRUE(has(text, "Content-Length: 5"));
    EXPECT_TRUE(has(text, "ETag: \"1\""));
    EXPECT_TRUE(text.ends_with("\r\n\r\nhello"));
    EXPECT_EQ(text.find("Connection"), std::string::npos);
}

TEST(HttpReplyText, KeepsBrowsersStrictUnlessTheAnswerSaysOtherwise) {
    const std::string strict = replyText({404, {}, {}, {}}, usual);
    const std::string own =
        replyText({200, {}, {}, {{"content-security-policy", "default-src 'self'"}}}, usual);

    EXPECT_TRUE(has(strict, "X-Content-Type-Options: nosniff"));
    EXPECT_TRUE(has(strict, "Referrer-Policy: no-referrer"));
    EXPECT_TRUE(has(strict, "X-Frame-Options: DENY"));
    EXPECT_NE(strict.find("Content-Security-Policy: default-src 'none'"), std::string::npos);
    EXPECT_EQ(own.find("default-src 'none'"), std::string::npos);
    EXPECT_TRUE(has(own, "content-security-policy: default-src 'self'"));
    EXPECT_TRUE(has(own, "X-Frame-Options: DENY"));
}

TEST(HttpReplyText, LeavesTheConnectionToTheServer) {
    const HttpReply reply{
        200, "text/plain", "hello", {{"content-length", "9"}, {"Transfer-Encoding", "chunked"}}};
    const std::string text = replyText(reply, {false, true, true, "now"});

    EXPECT_TRUE(has(text, "Content-Length: 5"));
    EXPECT_EQ(text.find("content-length: 9"), std::string::npos);
    EXPECT_EQ(text.find("chunked"), std::string::npos);
    EXPECT_TRUE(has(text, "Connection: keep-alive"));
    EXPECT_TRUE(has(replyText(reply, {false, false, false, "now"}), "Connection: close"));
}

TEST(HttpReplyText, NeverLetsAValueBeginAnotherField) {
    const std::string text = replyText(
        {302, {}, {}, {{"Location", std::string("http://a/\r\nSet-Cookie: x\0y", 26)}}}, usual);

    EXPECT_EQ(text.find("\r\nSet-Cookie"), std::string::npos);
    EXPECT_TRUE(has(text, "Location: http://a/  Set-Cookie: x y"));
}

TEST(HttpReplyText, SendsNoContentWhereNoneMayBe) {
    EXPECT_TRUE(replyText({200, "text/plain", "hello", {}}, {true, false, true, "now"})
                    .ends_with("\r\n\r\n"));
    for (const int status : {204, 304}) {
        const std::string text = replyText({status, {}, "hello", {}}, usual);
        EXPECT_TRUE(text.ends_with("\r\n\r\n")) << status;
        EXPECT_EQ(text.find("Content-Length"), std::string::npos) << status;
    }
}

TEST(HttpReplyText, DatesAreWrittenAsHttpWantsThem) {
    const std::regex form(
        "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-3]\\d [A-Z][a-z]{2} 20\\d\\d [0-2]\\d(:[0-5]\\d){2} "
        "GMT");

    EXPECT_TRUE(std::regex_match(std::string(httpDate()), form)) << httpDate();
}

}  // namespace
}  // namespace mailadvisor
