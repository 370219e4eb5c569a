#include "advisor/gather.h"

#include "advisor/probe_plan.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/task_group.h"
#include "net/tls_trust.h"
#include "support/mute_port.h"
#include "support/scripted_server.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;
using testing::MutePort;

/// Several looks at one server at the same time, sharing what it answers.
std::vector<Facts> lookTogether(std::size_t count, std::uint16_t port) {
    NetworkOptions options;
    const auto rule = ConnectTo::parse("::127.0.0.1:" + std::to_string(port));
    options.connectTo.push_back(*rule);
    auto network = Network::open(options);
    ProbedServers probed;
    std::vector<GatherRequest> requests(count);
    for (auto& request : requests) {
        request.server = "127.0.0.1";
        request.probed = &probed;
        request.timeout = 60s;
    }
    const GatherProgress silent;
    std::vector<Facts> facts(count);
    const auto one = [&](std::size_t i) -> Task<void> {
        facts[i] = co_await gather(*network, requests[i], silent);
    };
    const auto all = [&]() -> Task<void> {
        std::vector<Task<void>> tasks;
        for (std::size_t i = 0; i < count; ++i) tasks.push_back(one(i));
        co_await runAll(std::move(tasks));
    };
    network->loop->run(all());
    return facts;
}

TEST(Gather, AsksAServerOnceForAllWhoLookAtTheSameTime) {
    // It hangs up at once: no answer depends on how busy the machine is.
    const auto hangUp = [](testing::Peer&) {};
    testing::ScriptedServer forOne(hangUp);
    testing::ScriptedServer forAll(hangUp);

    lookTogether(1, forOne.port().value);
    const auto together = lookTogether(5, forAll.port().value);

    EXPECT_EQ(forAll.connections(), forOne.connections());
    EXPECT_GT(forOne.connections(), 0);
    const auto ports = standardTargets("127.0.0.1").size();
    for (const auto& each : together) EXPECT_EQ(each.endpoints.size(), ports);
}

TEST(Gather, KeepsTheWorkOfADomainBoundedAndSaysWhatItLeftOut) {
    std::string file =
        "<clientConfig version=\"1.1\"><emailProvider id=\"company.example\">"
        "<domain>company.example</domain>";
    for (int i = 0; i < 490; ++i) {
        file += "<incomingServer type=\"imap\"><hostname>h" + std::to_string(i) +
                ".hoster.test</hostname><port>" + std::to_string(1000 + i) +
                "</port><socketType>SSL</socketType></incomingServer>";
    }
    const testing::TemporaryFolder folder;
    MutePort port;
    NetworkOptions options;
    options.connectTo.push_back(*ConnectTo::parse("::127.0.0.1:" + std::to_string(port.number())));
    auto network = Network::open(options);
    GatherRequest request;
    request.address = EmailAddress::parse("somchai@company.example").value();
    request.discovery.overrideFile =
        folder.write("company.xml", file + "</emailProvider></clientConfig>");
    request.discovery.offline = true;
    request.timeout = 2s;
    const GatherProgress silent;
    Facts facts;
    const auto look = [&]() -> Task<void> { facts = co_await gather(*network, request, silent); };

    network->loop->run(look());

    EXPECT_LE(port.connections(), 160);
    EXPECT_LE(facts.endpoints.size(), 160U);
    const auto isLeftOut = [](const Lint& lint) { return lint.code == LintCode::TooManyServers; };
    EXPECT_TRUE(std::ranges::any_of(facts.discovery.lints, isLeftOut));
}

}  // namespace
}  // namespace mailadvisor
