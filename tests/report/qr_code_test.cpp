#include "report/qr_code.h"

#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>

namespace mailadvisor {
namespace {

constexpr int pixelsPerModule = 4;

using Rows = std::vector<std::vector<bool>>;  // true = black

/// What a person's eye sees of the half blocks: without colour, letters are light on dark.
Rows seen(const std::string& picture, bool isColoured) {
    Rows rows;
    std::istringstream lines(picture);
    for (std::string line; std::getline(lines, line);) {
        std::vector<bool> upper, lower;
        for (std::size_t at = 0; at < line.size();) {
            if (line[at] == '\x1b') {
                at = line.find('m', at) + 1;
                continue;
            }
            const bool isBlank = line[at] == ' ';
            const std::string cell = isBlank ? " " : line.substr(at, 3);
            upper.push_back((cell == "█" || cell == "▀") == isColoured);
            lower.push_back((cell == "█" || cell == "▄") == isColoured);
            at += cell.size();
        }
        rows.push_back(upper);
        rows.push_back(lower);
    }
    return rows;
}

/// The rows as a picture that zbarimg opens (PBM, plain).
void writePicture(const std::string& file, const Rows& rows) {
    std::ofstream out(file);
    out << "P1\n"
        << rows.front().size() * pixelsPerModule << " " << rows.size() * pixelsPerModule << "\n";
    for (const auto& row : rows) {
        for (int i = 0; i < pixelsPerModule; ++i) {
            for (const bool isBlack : row) {
                for (int j = 0; j < pixelsPerModule; ++j) out << (isBlack ? "1 " : "0 ");
            }
            out << "\n";
        }
    }
}

std::string outputOf(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string output;
    std::array<char, 4096> bytes{};
    while (const auto count = std::fread(bytes.data(), 1, bytes.size(), pipe.get()))
        output.append(bytes.data(), count);
    return output;
}

bool canRead() { return !outputOf("command -v zbarimg").empty(); }

std::string readBack(const Rows& rows) {
    const mailadvisor::testing::TemporaryFolder folder;
    const std::string file = (folder.path() / "code.pbm").string();
    writePicture(file, rows);
    return outputOf("zbarimg --raw --quiet -Sbinary '" + file + "' 2>/dev/null");
}

const std::string thaiPayload =
    R"([1,[1,1],[0,"imap.example.com",993,3,1,"somchai@example.com"],)"
    R"([[[0,"smtp.example.com",587,2,1,"somchai@example.com"],["somchai@example.com","สมชาย ใจดี"]]]])";

class QrOnTerminal : public ::testing::TestWithParam<bool> {};

TEST_P(QrOnTerminal, IsReadBackByteForByte) {
    ASSERT_TRUE(canRead()) << "zbarimg is missing; run: tests/packages test";
    const PageStyle style{.width = 80, .colour = GetParam(), .details = false};

    const auto picture = qrOnTerminal(thaiPayload, style);

    EXPECT_EQ(readBack(seen(picture, GetParam())), thaiPayload);
}

TEST_P(QrOnTerminal, FitsThePageOrIsLeftOut) {
    const PageStyle wide{.width = 80, .colour = GetParam(), .details = false};
    PageStyle narrow = wide;
    narrow.width = 40;

    const auto rows = seen(qrOnTerminal(thaiPayload, wide), GetParam());

    EXPECT_LE(rows.front().size(), 80U);
    EXPECT_EQ(qrOnTerminal(thaiPayload, narrow), "");
    EXPECT_EQ(qrOnTerminal(std::string(2000, 'x'), wide), "");
}

INSTANTIATE_TEST_SUITE_P(Colours, QrOnTerminal, ::testing::Bool());

TEST(QrCode, HasNoSymbolForNothingAndForTooMuch) {
    EXPECT_FALSE(qrModulesOf(""));
    EXPECT_TRUE(qrModulesOf(std::string(2953, '\xff')));
    EXPECT_FALSE(qrModulesOf(std::string(2954, '\xff')));
}

TEST(QrCode, GrowsNoLargerForStrongerCorrection) {
    const auto modules = qrModulesOf("somchai@example.com");

    // 19 bytes fit version 2 (25 modules) with quality M, not with Q.
    ASSERT_TRUE(modules);
    EXPECT_EQ(modules->width, 25);
}

TEST(QrCode, IsBlackOnWhiteWithItsQuietZoneAsAPicture) {
    const auto modules = qrModulesOf("somchai@example.com");

    const auto svg = qrSvg(*modules);

    EXPECT_NE(svg.find(R"(viewBox="0 0 33 33")"), std::string::npos);
    EXPECT_NE(svg.find(R"(fill="#fff" d="M0 0h33v33H0z")"), std::string::npos);
    EXPECT_EQ(svg, qrSvg(*modules));
}

}  // namespace
}  // namespace mailadvisor
