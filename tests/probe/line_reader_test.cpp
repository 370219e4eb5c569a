#include "probe/line_reader.h"

#include "probe/imap/grammar.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

constexpr limits::Phase small{.lineBytes = 10, .totalBytes = 60, .lines = 4, .literalBytes = 5};

LineReader imapReader() { return LineReader(small, imap::announcedLiteral); }

TEST(LineReader, CutsAtCarriageReturnAndLineFeed) {
    LineReader reader(small);

    reader.add("one\r\ntwo\r");

    EXPECT_EQ(reader.next(), "one");
    EXPECT_EQ(reader.next(), std::nullopt);
    EXPECT_FALSE(reader.isEmpty());
    reader.add("\n");
    EXPECT_EQ(reader.next(), "two");
    EXPECT_TRUE(reader.isEmpty());
    EXPECT_EQ(reader.failure(), Reason::None);
}

TEST(LineReader, TakesALineOfExactlyTheLimit) {
    LineReader reader(small);

    reader.add("0123456789");
    EXPECT_EQ(reader.next(), std::nullopt);
    reader.add("\r");
    EXPECT_EQ(reader.next(), std::nullopt);
    reader.add("\n");

    EXPECT_EQ(reader.next(), "0123456789");
}

TEST(LineReader, RefusesALongerLineWithoutWaitingForItsEnd) {
    LineReader reader(small);

    reader.add("0123456789ab");

    EXPECT_EQ(reader.next(), std::nullopt);
    EXPECT_EQ(reader.failure(), Reason::LineTooLong);
}

TEST(LineReader, RefusesALineFeedAlone) {
    for (const char* bytes : {"one\n", "\n", "a\r\n\n"}) {
        LineReader reader(small);

        reader.add(bytes);
        while (reader.next()) {
        }

        EXPECT_EQ(reader.failure(), Reason::ProtocolViolation) << bytes;
    }
}

TEST(LineReader, CountsLines) {
    LineReader reader(small);

    reader.add("1\r\n2\r\n3\r\n4\r\n5\r\n");
    int lines = 0;
    while (reader.next()) ++lines;

    EXPECT_EQ(lines, 4);
    EXPECT_EQ(reader.failure(), Reason::Flood);
}

TEST(LineReader, CountsBytesAnewInEachPhase) {
    LineReader reader({.lineBytes = 10, .totalBytes = 12, .lines = 100, .literalBytes = 0});
    reader.add("12345678\r\n");
    EXPECT_EQ(reader.next(), "12345678");

    reader.enterPhase({.lineBytes = 10, .totalBytes = 12, .lines = 100, .literalBytes = 0});
    reader.add("12345678\r\n");
    EXPECT_EQ(reader.next(), "12345678");
    reader.add("12345678\r\n");

    EXPECT_EQ(reader.next(), std::nullopt);
    EXPECT_EQ(reader.failure(), Reason::Flood);
}

TEST(LineReader, KeepsALiteralInItsLine) {
    LineReader reader = imapReader();

    reader.add("* L {3}\r\n\r\n{ b\r\n");

    EXPECT_EQ(reader.next(), "* L {3}\r\n\r\n{ b");
}

TEST(LineReader, ReadsTwoLiteralsInOneLine) {
    LineReader reader = imapReader();

    reader.add("* L {1}\r\na {2}\r\n\r\n!\r\nnext\r\n");

    EXPECT_EQ(reader.next(), "* L {1}\r\na {2}\r\n\r\n!");
    EXPECT_EQ(reader.next(), "next");
}

TEST(LineReader, RefusesALiteralBeforeItComes) {
    LineReader reader = imapReader();

    reader.add("* L {6}\r\n");

    EXPECT_EQ(reader.next(), std::nullopt);
    EXPECT_EQ(reader.failure(), Reason::LiteralTooLarge);
}

TEST(LineReader, ReadsNoLiteralBeforeSigningIn) {
    LineReader reader(limits::beforeLogin, imap::announcedLiteral);

    reader.add("* CAPABILITY {3}\r\n");

    EXPECT_EQ(reader.next(), "* CAPABILITY {3}");
}

TEST(LineReader, HandsOutNothingAfterAFailure) {
    LineReader reader(small);
    reader.add("one\n");
    EXPECT_EQ(reader.next(), std::nullopt);

    reader.add("two\r\n");

    EXPECT_EQ(reader.next(), std::nullopt);
    EXPECT_TRUE(reader.isEmpty());
}

}  // namespace
}  // namespace mailadvisor
