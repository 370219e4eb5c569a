#include "net/dns_message.h"

#include <gtest/gtest.h>

namespace mailadvisor {
namespace {

std::vector<unsigned char> bytesOf(const std::string& text) { return {text.begin(), text.end()}; }

std::string header(unsigned char answers, unsigned char flags = 0x80) {
    return std::string("\x12\x34\x81", 3) + static_cast<char>(flags) +
           std::string("\x00\x01\x00", 3) + static_cast<char>(answers) + std::string(4, '\0');
}

const std::string question(
    "\x07"
    "example\x03org\x00\x00\x0f\x00\x01",
    17);

std::string mxRecord(const std::string& data, std::uint8_t length) {
    return std::string("\xc0\x0c\x00\x0f\x00\x01\x00\x00\x00\x3c\x00", 11) +
           static_cast<char>(length) + data;
}

const std::string goodData("\x00\x0a\x04mail\xc0\x0c", 9);

TEST(DnsMessage, ReadsACompressedMailExchanger) {
    const auto answer =
        readMx(bytesOf(header(1) + question + mxRecord(goodData, 9)), "example.org");

    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->records.at(0).host, "mail.example.org");
    EXPECT_EQ(answer->records.at(0).preference, 10);
    EXPECT_FALSE(answer->isAuthenticated);
}

TEST(DnsMessage, IsGarbledWhereverItIsCut) {
    const std::string whole = header(1) + question + mxRecord(goodData, 9);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto answer = readMx(bytesOf(whole.substr(0, size)), "example.org");

        ASSERT_FALSE(answer) << size;
        EXPECT_EQ(answer.error().code, ErrorCode::Garbled) << size;
    }
}

TEST(DnsMessage, SurvivesEveryChangedByte) {
    const std::string whole = header(1) + question + mxRecord(goodData, 9);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const int value : {0x00, 0x01, 0x3f, 0x40, 0x7f, 0x80, 0xc0, 0xff}) {
            std::string changed = whole;
            changed[at] = static_cast<char>(value);
            const auto answer = readMx(bytesOf(changed), "example.org");

            EXPECT_TRUE(!answer || answer->records.size() <= 1U);
        }
    }
}

std::string record(char type, const std::string& data) {
    return std::string("\xc0\x0c\x00", 3) + type + std::string("\x00\x01\x00\x00\x00\x3c\x00", 7) +
           static_cast<char>(data.size()) + data;
}

TEST(DnsMessage, JoinsThePartsOfAText) {
    const auto texts = readTxt(bytesOf(header(2) + question +
                                       record(16,
                                              "\x03"
                                              "abc"
                                              "\x02"
                                              "de") +
                                       record(16,
                                              "\x01"
                                              "f")),
                               "example.org");

    ASSERT_TRUE(texts);
    EXPECT_EQ(*texts, (std::vector<std::string>{"abcde", "f"}));
}

TEST(DnsMessage, LeavesOutATextWhosePartsReachBeyondIt) {
    const auto texts = readTxt(bytesOf(header(2) + question +
                                       record(16,
                                              "\x7f"
                                              "abc") +
                                       record(16,
                                              "\x01"
                                              "f")),
                               "example.org");

    EXPECT_FALSE(texts);
}

TEST(DnsMessage, ReadsTheNamesOfAnAddressInLowerCase) {
    const auto names = readPtr(
        bytesOf(header(1) + question + record(12, std::string("\x03S12\xc0\x0c", 6))), "x.arpa");

    ASSERT_TRUE(names);
    EXPECT_EQ(*names, std::vector<std::string>{"s12.example.org"});
}

TEST(DnsMessage, KeepsTwentyTextsOfANameThatHasMore) {
    std::string records;
    for (int i = 0; i < 30; ++i)
        records += record(16,
                          "\x01"
                          "x");

    EXPECT_EQ(readTxt(bytesOf(header(30) + question + records), "example.org")->size(), 20U);
}

TEST(DnsMessage, RefusesNamesThatPointAtThemselves) {
    const std::string loop("\x00\x0a\xc0\x2b", 4);

    EXPECT_FALSE(readMx(bytesOf(header(1) + question + mxRecord(loop, 4)), "example.org"));
}

TEST(DnsMessage, LeavesOutHostsThatAreNoHostNames) {
    const std::string odd(
        "\x00\x0a\x06"
        "a\nb<c>\xc0\x0c",
        11);
    const auto answer = readMx(
        bytesOf(header(2) + question + mxRecord(odd, 11) + mxRecord(goodData, 9)), "example.org");

    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->records.size(), 1U);
    EXPECT_EQ(answer->records[0].host, "mail.example.org");
}

TEST(DnsMessage, TellsTheResponseCodesApart) {
    const auto codeOf = [](unsigned char flags) {
        return readMx(bytesOf(header(0, flags) + question), "example.org").error().code;
    };

    EXPECT_EQ(codeOf(0x80), ErrorCode::NotFound);  // no such record
    EXPECT_EQ(codeOf(0x83), ErrorCode::NotFound);  // NXDOMAIN
    EXPECT_EQ(codeOf(0x82), ErrorCode::Refused);   // SERVFAIL
    EXPECT_EQ(codeOf(0x85), ErrorCode::Refused);   // REFUSED
    EXPECT_EQ(codeOf(0x81), ErrorCode::Garbled);   // FORMERR
}

}  // namespace
}  // namespace mailadvisor
