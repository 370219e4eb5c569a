// Discovery of many distinct domains at once on one thread: domains a second, and memory.
//   bench_discovery_domains DOMAINS AT_ONCE       (inside tests/bench/discovery, which starts
//   servers)
#include "bench/resources.h"
#include "discovery/discover.h"
#include "net/event_loop.h"
#include "net/https_client.h"
#include "net/network.h"
#include "net/resolver.h"
#include "net/task_group.h"
#include "net/tls_trust.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace mailadvisor::bench {
namespace {

constexpr int firstDomain = 10;  // tests/discovery_lab numbers its domains from d10.bulk.test
constexpr std::size_t serversEach = 4;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

NetworkOptions networkOptions() {
    NetworkOptions options;
    options.resolver = variable("LAB_ADDRESS") + ":" + variable("LAB_DNS_PORT");
    options.caFile = variable("LAB_CA_FILE");
    const auto https = ConnectTo::parse(":443::" + variable("LAB_HTTPS_PORT"));
    const auto http = ConnectTo::parse(":80::" + variable("LAB_HTTP_PORT"));
    if (https) options.connectTo.push_back(*https);
    if (http) options.connectTo.push_back(*http);
    return options;
}

struct Run {
    Network& network;
    int domains{};
    int next{};
    int complete{};
    long memoryAtTenth{};
};

void printFaults(const DiscoveryFacts& facts) {
    for (const auto& attempt : facts.attempts) {
        if (attempt.outcome != Outcome::Failed && attempt.outcome != Outcome::Untrusted) continue;
        std::printf("  %s: %s %s\n", attempt.url.c_str(),
                    std::string(nameOf(attempt.reason)).c_str(), attempt.detail.c_str());
    }
}

Task<void> work(Run& run) {
    while (run.next < run.domains) {
        const int number = run.next++;
        if (number == run.domains / 10) run.memoryAtTenth = memoryKib("VmRSS");
        const std::string domain = "d" + std::to_string(firstDomain + number) + ".bulk.test";
        const auto address = EmailAddress::parse("somchai@" + domain);
        // Named, because g++ 12 destroys such temporaries of a co_await twice.
        DiscoveryOptions options;
        const OnCandidate onCandidate;
        const auto found = co_await discover(run.network, *address, options,
                                             Deadline::in(std::chrono::seconds(20)), onCandidate);
        if (found.facts.candidates.size() == serversEach) {
            ++run.complete;
        } else {
            printFaults(found.facts);
        }
    }
}

int measure(int domains, int atOnce) {
    auto network = Network::open(networkOptions());
    if (!network) return 1;
    Run run{*network, domains, 0, 0, 0};
    const Stopwatch watch;
    const auto all = [&]() -> Task<void> {
        std::vector<Task<void>> workers;
        for (int i = 0; i < atOnce; ++i) workers.push_back(work(run));
        co_await runAll(std::move(workers));
    };
    network->loop->run(all());
    const double seconds = watch.seconds();
    std::printf("mailadvisor: %d domains, %d at once: %.1f a second, %d complete, CPU %.2f s\n",
                domains, atOnce, domains / seconds, run.complete, cpuSeconds());
    std::printf("memory: %ld KiB after a tenth, %ld KiB at the end, %ld KiB at most\n",
                run.memoryAtTenth, memoryKib("VmRSS"), memoryKib("VmHWM"));
    return run.complete == domains ? 0 : 1;
}

}  // namespace
}  // namespace mailadvisor::bench

int main(int count, char** arguments) {
    const int domains = count > 1 ? std::atoi(arguments[1]) : 1000;
    const int atOnce = count > 2 ? std::atoi(arguments[2]) : 32;
    return mailadvisor::bench::measure(domains, atOnce);
}
