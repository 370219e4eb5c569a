// bench_throughput CA_FILE HOST PORT COUNT PARALLEL: probes one imaps port COUNT times, PARALLEL
// at once, and prints the rate, the client's CPU time per probe and its peak memory.

#include "net/event_loop.h"
#include "net/network.h"
#include "net/task_group.h"
#include "probe/probe.h"
#include "resources.h"

#include <cstdio>
#include <cstdlib>

using namespace mailadvisor;

namespace {

struct Work {
    Target target{};
    int left{};
    int failed{};
};

Task<void> probeInTurn(Network& network, Work& work) {
    while (work.left > 0) {
        --work.left;
        const auto facts =
            co_await probeEndpoint(network, work.target, Deadline::in(std::chrono::seconds(20)));
        if (!isSafelyUsable(facts) || !facts.capabilities.afterTls.isKnown()) ++work.failed;
    }
}

}  // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount != 6) return 2;
    NetworkOptions options;
    options.caFile = arguments[1];
    auto network = Network::open(options);
    if (!network) return 1;
    const Port port{static_cast<std::uint16_t>(std::atoi(arguments[3]))};
    const int count = std::atoi(arguments[4]);
    const int parallel = std::atoi(arguments[5]);

    Work work{{Protocol::Imap, arguments[2], port, Security::Tls}, count, 0};
    const double cpuBefore = bench::cpuSeconds();
    const bench::Stopwatch watch;
    std::vector<Task<void>> tasks;
    for (int i = 0; i < parallel; ++i) tasks.push_back(probeInTurn(*network, work));
    network->loop->run(runAll(std::move(tasks)));
    const double seconds = watch.seconds();

    std::printf("rate=%.1f cpu-ms=%.3f peak-mib=%.1f failed=%d\n", count / seconds,
                (bench::cpuSeconds() - cpuBefore) * 1000 / count,
                static_cast<double>(bench::memoryKib("VmHWM")) / 1024, work.failed);
}
