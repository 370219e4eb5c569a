#include "net/http_request_reader.h"

#include "hostile_requests.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

using testing::chunks;
using testing::get;
using testing::Hostile;
using testing::post;

const HttpLimits limits;

/// The status that the first request in `bytes` is refused with; 0 when it is read whole, -1 when
/// it still waits.
int refusalOf(const std::string& bytes, const HttpLimits& within = limits) {
    HttpRequestReader reader(within);
    reader.feed(bytes);
    for (;;) {
        switch (reader.advance()) {
            case HttpReading::NeedsBytes: return -1;
            case HttpReading::WantsContinue: return -1;
            case HttpReading::Complete: return 0;
            case HttpReading::Refused: return reader.refusal();
        }
    }
}

/// One request, read from bytes that come one by one.
ReadRequest readSlowly(const std::string& bytes) {
    HttpRequestReader reader(limits);
    for (const char& c : bytes) {
        reader.feed({&c, 1});
        const HttpReading reading = reader.advance();
        if (reading == HttpReading::Complete) return reader.take();
        EXPECT_NE(reading, HttpReading::Refused) << reader.refusal();
        if (reading == HttpReading::Refused) break;
    }
    ADD_FAILURE() << "not read whole";
    return {};
}

TEST(HttpRequestReader, ReadsTheSameWhateverPiecesItComesIn) {
    const std::string bytes =
        "POST /Autodiscover/a%20b?x=%40 HTTP/1.1\r\nHOST: Mail.Example.TEST.:8080\r\n"
        "Content-Type: text/xml\r\nX-Empty:\r\nContent-Length: 5\r\n\r\nhello";

    for (const ReadRequest& read : {readSlowly(bytes), readSlowly("\r\n" + bytes)}) {
        const HttpRequest& request = read.request;
        EXPECT_EQ(request.method, "POST");
        EXPECT_EQ(request.path, "/Autodiscover/a b");
        EXPECT_EQ(request.query, "x=%40");
        EXPECT_EQ(request.host, "mail.example.test");
        EXPECT_EQ(request.field("content-type"), "text/xml");
        EXPECT_EQ(request.body, "hello");
        EXPECT_TRUE(read.keepsAlive);
        EXPECT_FALSE(read.isHttp10);
    }
}

TEST(HttpRequestReader, ReadsChunkedContentAndForgetsExtensionsAndTrailer) {
    const std::string bytes = post("Transfer-Encoding: Chunked\r\n",
                                   "3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\nHost: evil.test\r\n"
                                   "X-Forwarded-For: 192.0.2.1\r\n\r\n");

    const ReadRequest read = readSlowly(bytes);

    EXPECT_EQ(read.request.body, "hello");
    EXPECT_EQ(read.request.host, "a.test");
    EXPECT_EQ(read.request.field("X-Forwarded-For"), "");
}

TEST(HttpRequestReader, ReadsEmptyChunkedContentInPieces) {
    const ReadRequest read = readSlowly(post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"));

    EXPECT_EQ(read.request.method, "POST");
    EXPECT_EQ(read.request.body, "");
}

TEST(HttpRequestReader, ReadsRequestsBehindEachOther) {
    HttpRequestReader reader(limits);
    reader.feed(post("Content-Length: 3\r\n", "one") + get("") + "GET /third HTTP/1.1\r\nHo");

    ASSERT_EQ(reader.advance(), HttpReading::Complete);
    EXPECT_EQ(reader.take().request.body, "one");
    ASSERT_EQ(reader.advance(), HttpReading::Complete);
    EXPECT_EQ(reader.take().request.method, "GET");
    EXPECT_EQ(reader.advance(), HttpReading::NeedsBytes);
    EXPECT_TRUE(reader.hasBegun());
    reader.feed("st: b.test\r\n\r\n");
    ASSERT_EQ(reader.advance(), HttpReading::Complete);
    EXPECT_EQ(reader.take().request.host, "b.test");
    EXPECT_FALSE(reader.hasBegun());
}

TEST(HttpRequestReader, NeverHandsOnPasswordsThatProgramsSendUnasked) {
    const ReadRequest read = readSlowly(
        get("Authorization: Basic c2VjcmV0\r\nCOOKIE: a=b\r\nProxy-Authorization: Basic eA==\r\n"
            "Accept: */*\r\n"));

    EXPECT_EQ(read.request.fields.size(), 2U);
    EXPECT_EQ(read.request.field("Authorization"), "");
}

TEST(HttpRequestReader, HandsOnCookiesWhereTheyAreTaken) {
    HttpLimits own = limits;
    own.takesCookies = true;
    HttpRequestReader reader(own);
    reader.feed(get("Cookie: a=b\r\nAuthorization: Basic c2VjcmV0\r\n"));
    ASSERT_EQ(reader.advance(), HttpReading::Complete);

    const HttpRequest request = reader.take().request;
    EXPECT_EQ(request.field("Cookie"), "a=b");
    EXPECT_EQ(request.field("Authorization"), "");
}

TEST(HttpRequestReader, AsksForTheContentOnlyWhenItWillTakeIt) {
    HttpRequestReader reader(limits);
    reader.feed(post("Content-Length: 2\r\nExpect: 100-Continue\r\n", ""));
    EXPECT_EQ(reader.advance(), HttpReading::WantsContinue);
    EXPECT_EQ(reader.advance(), HttpReading::NeedsBytes);
    reader.feed("ok");
    EXPECT_EQ(reader.advance(), HttpReading::Complete);

    EXPECT_EQ(refusalOf(post("Content-Length: 99999\r\nExpect: 100-continue\r\n", "")), 413);
    EXPECT_EQ(refusalOf(post("Content-Length: 2\r\nExpect: 200-ok\r\n", "")), 417);
    EXPECT_EQ(refusalOf(post("Content-Length: 2\r\nExpect: 100-continue\r\n", "ok")), 0);
}

TEST(HttpRequestReader, KnowsWhoWantsToStay) {
    const auto stays = [](const std::string& bytes) { return readSlowly(bytes).keepsAlive; };

    EXPECT_FALSE(stays(get("Connection: close\r\n")));
    EXPECT_FALSE(stays("GET / HTTP/1.0\r\n\r\n"));
    EXPECT_TRUE(stays("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    EXPECT_TRUE(readSlowly("GET / HTTP/1.0\r\n\r\n").isHttp10);
}

class Smuggling : public ::testing::TestWithParam<Hostile> {};

TEST_P(Smuggling, IsRefused) {
    EXPECT_EQ(refusalOf(GetParam().bytes), GetParam().status);

    // However it arrives.
    HttpRequestReader reader(limits);
    HttpReading reading{};
    for (const char& c : GetParam().bytes) {
        reader.feed({&c, 1});
        reading = reader.advance();
        if (reading != HttpReading::NeedsBytes && reading != HttpReading::WantsContinue) break;
    }
    EXPECT_EQ(reading, HttpReading::Refused);
    EXPECT_EQ(reader.refusal(), GetParam().status);
}

INSTANTIATE_TEST_SUITE_P(Each, Smuggling, ::testing::ValuesIn(testing::hostileRequests()),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(HttpRequestReader, TakesAbsoluteTargetsOfTheHostThatIsNamed) {
    const ReadRequest read =
        readSlowly("GET HTTP://A.test:80/p?q HTTP/1.1\r\nHost: a.test:80\r\n\r\n");

    EXPECT_EQ(read.request.path, "/p");
    EXPECT_EQ(read.request.query, "q");
    EXPECT_EQ(read.request.host, "a.test");
}

TEST(HttpRequestReader, RefusesWhatIsTooLongByItsKind) {
    const std::string name(limits.targetBytes, 'a');
    EXPECT_EQ(refusalOf("GET /" + name + " HTTP/1.1\r\nHost: a.test\r\n\r\n"), 414);
    EXPECT_EQ(refusalOf("GET /" + name + name + name), 414);
    EXPECT_EQ(refusalOf("GET /" + name.substr(1) + " HTTP/1.1\r\nHost: a.test\r\n\r\n"), 0);
    EXPECT_EQ(refusalOf(get("X: " + std::string(limits.headBytes, 'x') + "\r\n")), 431);

    std::string many;
    for (std::size_t i = 1; i <= limits.fields; ++i) many += "X: \r\n";
    EXPECT_EQ(refusalOf(get(many)), 431);

    const std::string most(limits.bodyBytes, 'x');
    const auto length = [](std::size_t n) {
        return "Content-Length: " + std::to_string(n) + "\r\n";
    };
    EXPECT_EQ(refusalOf(post(length(most.size()), most)), 0);
    EXPECT_EQ(refusalOf(post(length(most.size() + 1), "")), 413);
}

TEST(HttpRequestReader, BoundsChunkedContentHoweverItIsCut) {
    const std::string head = post("Transfer-Encoding: chunked\r\n", "");
    std::string fine = head;
    for (std::size_t i = 0; i < limits.bodyBytes; ++i) fine += "1\r\nx\r\n";
    EXPECT_EQ(refusalOf(fine + chunks), 0);
    EXPECT_EQ(refusalOf(fine + "1\r\nx\r\n" + chunks), 413);
    EXPECT_EQ(refusalOf(head + "1;" + std::string(2 * limits.headBytes, 'a')), 400);
    EXPECT_EQ(refusalOf(head + "0\r\nX: " + std::string(2 * limits.headBytes, 'a')), 431);
    std::string padded = head;
    for (int i = 0; i < 1000; ++i) padded += "1;" + std::string(100, 'a') + "\r\nx\r\n";
    EXPECT_EQ(refusalOf(padded + chunks), 413);
}

TEST(HttpRequestReader, TakesNoMoreAfterARefusal) {
    HttpRequestReader reader(limits);
    reader.feed("GET / HTTP/1.1\r\nBad\r\n\r\n" + get(""));

    EXPECT_EQ(reader.advance(), HttpReading::Refused);
    EXPECT_EQ(reader.advance(), HttpReading::Refused);
    EXPECT_EQ(reader.refusal(), 400);
}

}  // namespace
}  // namespace mailadvisor
