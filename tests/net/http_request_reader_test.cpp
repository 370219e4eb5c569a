#include "net/http_request_reader.h"

#include <gtest/gtest.h>

#include <ostream>

namespace mailadvisor {
namespace {

using namespace std::string_literals;

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

std::string get(const std::string& fields) {
    return "GET / HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n";
}

std::string post(const std::string& fields, const std::string& body) {
    return "POST / HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n" + body;
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

struct Hostile {
    const char* name;
    std::string bytes;
    int status{400};
};

void PrintTo(const Hostile& hostile, std::ostream* out) { *out << hostile.name; }

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

const std::string chunks = "0\r\n\r\n";
INSTANTIATE_TEST_SUITE_P(
    Framing, Smuggling,
    ::testing::Values(
        Hostile{"LengthBesideChunked",
                post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", chunks)},
        Hostile{"ChunkedBesideLength",
                post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", chunks)},
        Hostile{"TwoLengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello")},
        Hostile{"TwoEqualLengths", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello")},
        Hostile{"LengthList", post("Content-Length: 5, 5\r\n", "hello")},
        Hostile{"SignedLength", post("Content-Length: +5\r\n", "hello")},
        Hostile{"NegativeLength", post("Content-Length: -5\r\n", "hello")},
        Hostile{"HexLength", post("Content-Length: 0x5\r\n", "hello")},
        Hostile{"EmptyLength", post("Content-Length:\r\n", "hello")},
        Hostile{"HugeLength", post("Content-Length: 18446744073709551621\r\n", "hello")},
        Hostile{"ChunkedNotLast", post("Transfer-Encoding: chunked, gzip\r\n", chunks)},
        Hostile{"ChunkedTwice", post("Transfer-Encoding: chunked, chunked\r\n", chunks)},
        Hostile{"TwoCodings",
                post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", chunks)},
        Hostile{"IdentityCoding", post("Transfer-Encoding: identity\r\n", "")},
        Hostile{"LookalikeCoding", post("Transfer-Encoding: xchunked\r\n", chunks)},
        Hostile{"QuotedCoding", post("Transfer-Encoding: \"chunked\"\r\n", chunks)},
        Hostile{"CodingWithParameter", post("Transfer-Encoding: chunked;a=b\r\n", chunks)},
        Hostile{"VerticalTabInCoding", post("Transfer-Encoding:\vchunked\r\n", chunks)},
        Hostile{"ChunkedInHttp10",
                "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks},
        Hostile{"UnknownCoding", post("Transfer-Encoding: gzip, chunked\r\n", chunks), 501},
        Hostile{"BlankBeforeColon", post("Content-Length : 5\r\n", "hello")},
        Hostile{"TabBeforeColon", post("Transfer-Encoding\t: chunked\r\n", chunks)},
        Hostile{"FoldedField", get("X: a\r\n b\r\n")},
        Hostile{"FoldedByTab", get("X: a\r\n\tb\r\n")},
        Hostile{"FoldedFirstField", "GET / HTTP/1.1\r\n Host: a.test\r\n\r\n"},
        Hostile{"BareLineFeed", "GET / HTTP/1.1\nHost: a.test\n\n"},
        Hostile{"BareLineFeedInField", get("X: a\nContent-Length: 5\r\n")},
        Hostile{"BareCarriageReturn", get("X: a\rContent-Length: 5\r\n")},
        Hostile{"CarriageReturnTwice", get("X: a\r\r\n")}, Hostile{"Nul", get("X: a\0b\r\n"s)},
        Hostile{"NulInName", get("X\0: a\r\n"s)}, Hostile{"Delete", get("X: a\x7f\r\n")},
        Hostile{"NoColon", get("Nothing\r\n")}, Hostile{"NoName", get(": a\r\n")},
        Hostile{"BracketInName", get("X[1]: a\r\n")},
        Hostile{"BytesInName", get("X\xc3\xa9: a\r\n")},
        Hostile{"TwoEmptyLines", "\r\n\r\nGET / HTTP/1.1\r\nHost: a.test\r\n\r\n"}));

INSTANTIATE_TEST_SUITE_P(
    Chunks, Smuggling,
    ::testing::Values(
        Hostile{"SignedChunk", post("Transfer-Encoding: chunked\r\n", "+5\r\nhello\r\n" + chunks)},
        Hostile{"HexPrefix", post("Transfer-Encoding: chunked\r\n", "0x5\r\nhello\r\n" + chunks)},
        Hostile{"NoSize", post("Transfer-Encoding: chunked\r\n", "\r\nhello\r\n" + chunks)},
        Hostile{"BareLineFeedAfterSize",
                post("Transfer-Encoding: chunked\r\n", "5\nhello\r\n" + chunks)},
        Hostile{"SizeTooSmall", post("Transfer-Encoding: chunked\r\n", "3\r\nhello\r\n" + chunks)},
        Hostile{"SizeOverflow",
                post("Transfer-Encoding: chunked\r\n", "10000000000000005\r\nhello\r\n" + chunks)},
        Hostile{"SizeTooLarge", post("Transfer-Encoding: chunked\r\n", "ffffffff\r\nhello\r\n"),
                413},
        Hostile{"BlankAfterSize",
                post("Transfer-Encoding: chunked\r\n", "5 \r\nhello\r\n" + chunks)},
        Hostile{"BareCarriageReturn",
                post("Transfer-Encoding: chunked\r\n", "5\rhello\r\n" + chunks)},
        Hostile{"NoLineEndAfterData",
                post("Transfer-Encoding: chunked\r\n", "5\r\nhello" + chunks)},
        Hostile{"FoldedTrailer",
                post("Transfer-Encoding: chunked\r\n", "0\r\n Host: evil.test\r\n\r\n")},
        Hostile{"NulInTrailer", post("Transfer-Encoding: chunked\r\n", "0\r\nX: \0\r\n\r\n"s)},
        Hostile{"BareLineFeedInTrailer",
                post("Transfer-Encoding: chunked\r\n", "0\r\nX: y\n\r\n\r\n")},
        Hostile{"BareLineFeedAtEnd", post("Transfer-Encoding: chunked\r\n", "0\r\n\n")},
        Hostile{"BareLineFeedInExtension",
                post("Transfer-Encoding: chunked\r\n", "5;a\nb\r\nhello\r\n" + chunks)}));

INSTANTIATE_TEST_SUITE_P(
    Hosts, Smuggling,
    ::testing::Values(
        Hostile{"NoHost", "GET / HTTP/1.1\r\n\r\n"},
        Hostile{"EmptyHost", "GET / HTTP/1.1\r\nHost:\r\n\r\n"},
        Hostile{"TwoHosts", get("Host: b.test\r\n")},
        Hostile{"TwoEqualHosts", get("Host: a.test\r\n")},
        Hostile{"HostList", "GET / HTTP/1.1\r\nHost: a.test, b.test\r\n\r\n"},
        Hostile{"UserInHost", "GET / HTTP/1.1\r\nHost: u@a.test\r\n\r\n"},
        Hostile{"PathInHost", "GET / HTTP/1.1\r\nHost: a.test/x\r\n\r\n"},
        Hostile{"BadPort", "GET / HTTP/1.1\r\nHost: a.test:http\r\n\r\n"},
        Hostile{"HugePort", "GET / HTTP/1.1\r\nHost: a.test:70000\r\n\r\n"},
        Hostile{"PercentInHost", "GET / HTTP/1.1\r\nHost: a%2etest\r\n\r\n"},
        Hostile{"DotsInHost", "GET / HTTP/1.1\r\nHost: a..test\r\n\r\n"},
        Hostile{"OpenBracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n"},
        Hostile{"AbsoluteFormOfAnotherHost", "GET http://b.test/ HTTP/1.1\r\nHost: a.test\r\n\r\n"},
        Hostile{"AbsoluteFormWithUser", "GET http://u@a.test/ HTTP/1.1\r\nHost: u@a.test\r\n\r\n"},
        Hostile{"AnotherScheme", "GET ftp://a.test/ HTTP/1.1\r\nHost: a.test\r\n\r\n"},
        Hostile{"AsteriskOfGet", "GET * HTTP/1.1\r\nHost: a.test\r\n\r\n"}));

INSTANTIATE_TEST_SUITE_P(
    Lines, Smuggling,
    ::testing::Values(Hostile{"OldVersion", "GET / HTTP/0.9\r\nHost: a.test\r\n\r\n", 505},
                      Hostile{"Http2Preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
                      Hostile{"NextVersion", "GET / HTTP/1.2\r\nHost: a.test\r\n\r\n", 505},
                      Hostile{"SmallVersion", "GET / http/1.1\r\nHost: a.test\r\n\r\n"},
                      Hostile{"LongVersion", "GET / HTTP/1.10\r\nHost: a.test\r\n\r\n"},
                      Hostile{"NoVersion", "GET /\r\nHost: a.test\r\n\r\n"},
                      Hostile{"TwoBlanks", "GET  / HTTP/1.1\r\nHost: a.test\r\n\r\n"},
                      Hostile{"BlankInTarget", "GET /a b HTTP/1.1\r\nHost: a.test\r\n\r\n"},
                      Hostile{"TabForBlank", "GET\t/ HTTP/1.1\r\nHost: a.test\r\n\r\n"},
                      Hostile{"BlankAtEnd", "GET / HTTP/1.1 \r\nHost: a.test\r\n\r\n"},
                      Hostile{"Unreadable", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"s},
                      Hostile{"Connect", "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n",
                              501},
                      Hostile{"Trace", "TRACE / HTTP/1.1\r\nHost: a.test\r\n\r\n", 501},
                      Hostile{"UnknownMethod", "BREW / HTTP/1.1\r\nHost: a.test\r\n\r\n", 501},
                      Hostile{"SmallMethod", "get / HTTP/1.1\r\nHost: a.test\r\n\r\n", 501},
                      Hostile{"PostWithoutLength", post("", ""), 411}));

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
