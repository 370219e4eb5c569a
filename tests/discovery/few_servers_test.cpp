#include "discovery/few_servers.h"

#include "discovery/fake_network.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace mailadvisor {
namespace {

constexpr auto fileUrl = "https://autoconfig.company.example/mail/config-v1.1.xml";

/// A file that names this many servers, each with a port of its own; one host for so many of them.
std::string fileWith(int servers, int serversOfHost) {
    std::string file =
        "<clientConfig version=\"1.1\"><emailProvider id=\"company.example\">"
        "<domain>company.example</domain>";
    for (int i = 0; i < servers; ++i) {
        file += "<incomingServer type=\"imap\"><hostname>h" + std::to_string(i / serversOfHost) +
                ".hoster.test</hostname><port>" + std::to_string(1000 + i) +
                "</port><socketType>SSL</socketType></incomingServer>";
    }
    return file + "</emailProvider></clientConfig>";
}

std::vector<std::string> countsSaid(const DiscoveryFacts& facts) {
    std::vector<std::string> counts;
    for (const auto& lint : facts.lints) {
        if (lint.code == LintCode::TooManyServers) counts.push_back(lint.subject);
    }
    return counts;
}

TEST(FewServers, OfASourceAreLookedAtAndTheRestIsSaid) {
    for (const int serversOfHost : {1, 490}) {
        FakeWorld world;
        world.web->serve(fileUrl, fileWith(490, serversOfHost));

        const auto facts = world.discover();

        std::set<std::string> hosts;
        for (const auto& candidate : facts.candidates) hosts.insert(candidate.host);
        EXPECT_LE(facts.candidates.size(), mostServersOfSource);
        EXPECT_LE(hosts.size(), mostHostsOfSource);
        EXPECT_TRUE(hosts.contains("h0.hoster.test"));
        EXPECT_EQ(world.announced.size(), facts.candidates.size());
        EXPECT_THAT(countsSaid(facts), ::testing::ElementsAre("490"));
    }
}

TEST(FewServers, AreAllOfAnHonestDomains) {
    FakeWorld world;
    world.web->serve(fileUrl, fileWith(16, 2));

    const auto facts = world.discover();

    EXPECT_EQ(facts.candidates.size(), 16U);
    EXPECT_THAT(countsSaid(facts), ::testing::IsEmpty());
}

}  // namespace
}  // namespace mailadvisor
