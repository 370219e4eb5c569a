#include "report/qr_code.h"

#include "report/qr_seen.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>

namespace mailadvisor {
namespace {

using testing::Rows;
using testing::seen;
using testing::thaiPayload;

constexpr int pixelsPerModule = 4;

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
    const testing::TemporaryFolder folder;
    const std::string file = (folder.path() / "code.pbm").string();
    writePicture(file, rows);
    return outputOf("zbarimg --raw --quiet -Sbinary '" + file + "' 2>/dev/null");
}

class QrReadBack : public ::testing::TestWithParam<bool> {};

TEST_P(QrReadBack, IsWhatWasMeantByteForByte) {
    ASSERT_TRUE(canRead()) << "zbarimg is missing; run: tests/packages test";
    const PageStyle style{.width = 80, .colour = GetParam(), .details = false};

    const auto picture = qrOnTerminal(thaiPayload, style);

    EXPECT_EQ(readBack(seen(picture, GetParam())), thaiPayload);
}

INSTANTIATE_TEST_SUITE_P(Colours, QrReadBack, ::testing::Bool());

}  // namespace
}  // namespace mailadvisor
