#include "discovery/addresses.h"
#include "discovery/autoconfig_xml.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

namespace fs = std::filesystem;

struct ProviderFile {
    std::string name{};
    std::string text{};
    AutoconfigReading reading{};
};

fs::path folder() {
    const char* given = std::getenv("MAILADVISOR_ISPDB");
    return given != nullptr ? fs::path(given)
                            : fs::path(PROJECT_SOURCE_DIR) / "../shared/data/ispdb";
}

class ProviderFiles : public testing::Test {
protected:
    void SetUp() override {
        if (!fs::is_directory(folder())) {
            GTEST_SKIP() << "NOT TESTED: the real provider files are not at " << folder()
                         << " (set MAILADVISOR_ISPDB)";
        }
        for (const auto& entry : fs::directory_iterator(folder())) {
            if (entry.path().extension() != ".xml") continue;
            std::ifstream stream(entry.path(), std::ios::binary);
            ProviderFile file{
                entry.path().stem().string(), {std::istreambuf_iterator<char>(stream), {}}, {}};
            file.reading = readAutoconfig({.bytes = file.text}, addressOf("somchai@" + file.name));
            files_.push_back(std::move(file));
        }
    }

    std::vector<ProviderFile> files_{};
};

// Published beside the others on purpose; no IMAP or POP3 server.
bool isExchange(std::string_view element) {
    element = element.substr(0, element.find('>'));
    constexpr std::array types{"exchange", "ews", "owa", "graph"};
    return std::ranges::any_of(types, [element](std::string_view type) {
        return element.find("type=\"" + std::string(type) + "\"") != std::string_view::npos;
    });
}

bool hasIncoming(const AutoconfigReading& reading, Protocol protocol) {
    return std::ranges::any_of(reading.candidates,
                               [&](const Candidate& c) { return c.protocol == protocol; });
}

TEST_F(ProviderFiles, EachYieldsAnIncomingAndOutgoingPair) {
    ASSERT_GE(files_.size(), 78u);

    for (const auto& file : files_) {
        const auto& reading = file.reading;
        EXPECT_EQ(reading.reason, Reason::None) << file.name << ": " << reading.detail;
        EXPECT_TRUE(hasIncoming(reading, Protocol::Imap) || hasIncoming(reading, Protocol::Pop3))
            << file.name;
        EXPECT_TRUE(hasIncoming(reading, Protocol::Smtp)) << file.name;
    }
}

TEST_F(ProviderFiles, NoneLosesAServerOrLeavesAPlaceholder) {
    for (const auto& file : files_) {
        std::size_t published = 0;
        for (const auto element : {"<incomingServer ", "<outgoingServer "}) {
            for (auto at = file.text.find(element); at != std::string::npos;
                 at = file.text.find(element, at + 1)) {
                if (!isExchange(std::string_view(file.text).substr(at))) ++published;
            }
        }
        const auto& lints = file.reading.lints;
        const auto dropped = std::ranges::count_if(lints, [](const Lint& lint) {
            return lint.code == LintCode::UnknownType ||
                   lint.code == LintCode::UnexpandedPlaceholder || lint.code == LintCode::BadHost ||
                   lint.code == LintCode::BadPort || lint.code == LintCode::UnknownSocketType ||
                   lint.code == LintCode::BadUsername;
        });

        EXPECT_EQ(file.reading.candidates.size() + static_cast<std::size_t>(dropped), published)
            << file.name;
        for (const auto& server : file.reading.candidates) {
            EXPECT_EQ((server.host + server.username).find('%'), std::string::npos) << file.name;
        }
    }
}

TEST_F(ProviderFiles, AreCountedByWhatTheyOffer) {
    std::map<LintCode, int> lints;
    int pop3Only = 0;
    int both = 0;
    for (const auto& file : files_) {
        const bool hasImap = hasIncoming(file.reading, Protocol::Imap);
        const bool hasPop3 = hasIncoming(file.reading, Protocol::Pop3);
        pop3Only += hasPop3 && !hasImap ? 1 : 0;
        both += hasPop3 && hasImap ? 1 : 0;
        for (const auto& lint : file.reading.lints) ++lints[lint.code];
    }

    std::cout << files_.size() << " provider files: " << both << " IMAP and POP3, " << pop3Only
              << " POP3 only\n";
    for (const auto& [code, count] : lints)
        std::cout << "  " << nameOf(code) << " " << count << "\n";
    EXPECT_GT(pop3Only, 0);
    EXPECT_GT(both, 0);
}

}  // namespace
}  // namespace mailadvisor
