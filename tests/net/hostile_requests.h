#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace mailadvisor::testing {

/// A request that must be refused, and how.
struct Hostile {
    const char* name;
    std::string bytes;
    int status{400};
};

inline void PrintTo(const Hostile& hostile, std::ostream* out) { *out << hostile.name; }

/// A GET with these fields beside Host, each with its line end.
inline std::string get(const std::string& fields) {
    return "GET / HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n";
}

/// The same for a POST.
inline std::string post(const std::string& fields, const std::string& body) {
    return "POST / HTTP/1.1\r\nHost: a.test\r\n" + fields + "\r\n" + body;
}

/// Chunked content that is empty.
inline const std::string chunks = "0\r\n\r\n";

/// Where the request ends could be read in two ways.
inline std::vector<Hostile> hostileFraming() {
    using namespace std::string_literals;
    return {Hostile{"LengthBesideChunked",
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
            Hostile{"CarriageReturnTwice", get("X: a\r\r\n")},
            Hostile{"Nul", get("X: a\0b\r\n"s)},
            Hostile{"NulInName", get("X\0: a\r\n"s)},
            Hostile{"Delete", get("X: a\x7f\r\n")},
            Hostile{"NoColon", get("Nothing\r\n")},
            Hostile{"NoName", get(": a\r\n")},
            Hostile{"BracketInName", get("X[1]: a\r\n")},
            Hostile{"BytesInName", get("X\xc3\xa9: a\r\n")},
            Hostile{"TwoEmptyLines", "\r\n\r\nGET / HTTP/1.1\r\nHost: a.test\r\n\r\n"}};
}

/// Chunked content that breaks its grammar.
inline std::vector<Hostile> hostileChunks() {
    using namespace std::string_literals;
    return {
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
        Hostile{"BareCarriageReturnAfterSize",
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
                post("Transfer-Encoding: chunked\r\n", "5;a\nb\r\nhello\r\n" + chunks)}};
}

/// Whom it is for could be read in two ways.
inline std::vector<Hostile> hostileHosts() {
    using namespace std::string_literals;
    return {
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
        Hostile{"AsteriskOfGet", "GET * HTTP/1.1\r\nHost: a.test\r\n\r\n"}};
}

/// Request lines that are none, or of another HTTP.
inline std::vector<Hostile> hostileLines() {
    using namespace std::string_literals;
    return {Hostile{"OldVersion", "GET / HTTP/0.9\r\nHost: a.test\r\n\r\n", 505},
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
            Hostile{"Connect", "CONNECT a.test:443 HTTP/1.1\r\nHost: a.test\r\n\r\n", 501},
            Hostile{"Trace", "TRACE / HTTP/1.1\r\nHost: a.test\r\n\r\n", 501},
            Hostile{"UnknownMethod", "BREW / HTTP/1.1\r\nHost: a.test\r\n\r\n", 501},
            Hostile{"SmallMethod", "get / HTTP/1.1\r\nHost: a.test\r\n\r\n", 501},
            Hostile{"PostWithoutLength", post("", ""), 411}};
}

/// All of them.
inline std::vector<Hostile> hostileRequests() {
    std::vector<Hostile> all = hostileFraming();
    for (const auto& more : {hostileChunks(), hostileHosts(), hostileLines()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

}  // namespace mailadvisor::testing
