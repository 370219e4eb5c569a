#include "base/ascii.h"
#include "discovery/addresses.h"
#include "discovery/hoster_table.h"
#include "discovery/server_words.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace mailadvisor {
namespace {

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

TEST(HosterTable, MatchesWholeLabelsOnly) {
    EXPECT_NE(hosterOfExchanger("aspmx.l.google.com"), nullptr);
    EXPECT_EQ(hosterOfExchanger("notgoogle.com"), nullptr);
    EXPECT_EQ(hosterOfExchanger(""), nullptr);
    EXPECT_EQ(hosterOfDomain("sub.gmail.com"), nullptr);
}

}  // namespace
}  // namespace mailadvisor
