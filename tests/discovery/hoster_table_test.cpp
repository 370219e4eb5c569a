#include "discovery/hoster_table.h"
#include "base/ascii.h"
#include "base/lists.h"
#include "discovery/addresses.h"
#include "discovery/server_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace mailadvisor {
namespace {

bool isMonth(std::string_view text) {
    return text.size() == 7 && text.starts_with("20") && text[4] == '-';
}

TEST(HosterTable, NamesASourceAndHonestDatesInEachRow) {
    for (const auto& hoster : allHosters()) {
        EXPECT_TRUE(hoster.source.starts_with("https://") || hoster.source.starts_with("public "))
            << hoster.name;
        EXPECT_TRUE(isMonth(hoster.checked)) << hoster.name;
        EXPECT_TRUE(hoster.state.empty() || isMonth(hoster.state)) << hoster.name;
        EXPECT_LE(hoster.state, hoster.checked) << hoster.name << " was read before it was written";
        EXPECT_FALSE(hoster.domains.empty() && hoster.exchangers.empty()) << hoster.name;
        EXPECT_FALSE(hoster.servers.empty() && hoster.hints.empty()) << hoster.name;
    }
}

TEST(HosterTable, StandsInTheDocumentationRowByRow) {
    std::ifstream file(PROJECT_SOURCE_DIR "/docs/providers.md");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    for (const auto& hoster : allHosters()) {
        const auto by = hoster.exchangers.empty() ? hoster.domains[0] : hoster.exchangers[0];
        const bool isPage = hoster.source.starts_with("https://");
        const std::string parts[]{std::string(hoster.name), "`" + std::string(by) + "`",
                                  std::string(isPage ? hoster.source : "seen in use"),
                                  std::string(hoster.state.empty() ? "undated" : hoster.state),
                                  std::string(hoster.checked)};
        const auto isRow = [&](const std::string& line) {
            return std::ranges::all_of(parts, [&](const std::string& part) {
                return line.find(part) != std::string::npos;
            });
        };
        EXPECT_TRUE(std::ranges::any_of(lines, isRow)) << hoster.name << " by " << by;
    }
}

TEST(HosterTable, AsksForALoginOnlyWhereItSaysSo) {
    for (const auto& hoster : allHosters()) {
        const bool isSaid = contains(hoster.hints, HintCode::OtherLogin);
        for (const auto& server : hoster.servers)
            EXPECT_EQ(server.username == unknownLogin, isSaid) << server.host;
    }
}

TEST(HosterTable, KnowsAProvidersMachinesByTheirOwnNames) {
    const Hoster& google = *hosterOfDomain("gmail.com");

    EXPECT_TRUE(isMachineOf(google, "sa-in-f108.1e100.net"));
    EXPECT_TRUE(isMachineOf(google, "imap.gmail.com"));
    EXPECT_FALSE(isMachineOf(google, "7.8.9.34.bc.googleusercontent.com"));  // rented by anybody
    EXPECT_FALSE(isMachineOf(google, "mail.company.co.th"));
}

TEST(HosterTable, ListsEachDomainOnceInLowerCase) {
    std::set<std::string_view> seen;
    for (const auto& hoster : allHosters()) {
        for (const auto domain : hoster.domains) {
            EXPECT_TRUE(seen.insert(domain).second) << domain;
            EXPECT_EQ(lowerAscii(domain), domain);
        }
    }
}

TEST(HosterTable, HoldsOnlyEncryptedServersWithKnownWords) {
    for (const auto& hoster : allHosters()) {
        const auto servers = candidatesOf(hoster, addressOf(), Source::BuiltIn);
        EXPECT_EQ(servers.size(), hoster.servers.size()) << hoster.name;
        for (const auto& server : servers) {
            EXPECT_NE(server.security, Security::Plain) << server.host;
            EXPECT_FALSE(server.auth.empty()) << server.host;
            for (const auto& word : server.auth) EXPECT_EQ(authWord(word), word) << server.host;
        }
    }
}

TEST(HosterTable, MatchesWholeLabelsOnly) {
    EXPECT_NE(hosterOfExchanger("aspmx.l.google.com"), nullptr);
    EXPECT_EQ(hosterOfExchanger("notgoogle.com"), nullptr);
    EXPECT_EQ(hosterOfExchanger(""), nullptr);
    EXPECT_EQ(hosterOfDomain("sub.gmail.com"), nullptr);
}

}  // namespace
}  // namespace mailadvisor
