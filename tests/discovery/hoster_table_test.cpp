#include "base/ascii.h"
#include "discovery/addresses.h"
#include "discovery/hoster_table.h"
#include "discovery/server_words.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace mailadvisor {
namespace {

std::string catalogue(const std::string& language) {
    std::ifstream file(std::string(PROJECT_SOURCE_DIR) + "/translations/" + language + ".ts");
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(HosterTable, NamesASourceAndADateInEachRow) {
    for (const auto& hoster : allHosters()) {
        EXPECT_TRUE(hoster.source.starts_with("https://")) << hoster.name;
        EXPECT_TRUE(hoster.checked.starts_with("20")) << hoster.name;
        EXPECT_FALSE(hoster.domains.empty() && hoster.exchangers.empty()) << hoster.name;
        EXPECT_FALSE(hoster.servers.empty() && hoster.hints.empty()) << hoster.name;
    }
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

TEST(HosterTable, HasASentenceForEachHintInBothLanguages) {
    for (const auto language : {"en", "th"}) {
        const auto text = catalogue(language);
        for (const auto& hoster : allHosters()) {
            for (const auto code : hoster.hints) {
                const auto id = "id=\"hint." + std::string(code) + "\"";
                EXPECT_NE(text.find(id), std::string::npos) << language << " " << id;
            }
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
