// bench_probe_host CA_FILE HOST: probes the seven standard ports of one host at once, as
// `mailadvisor probe` does. Prints the seconds until each was known, until the first IMAP port on
// which a password may be sent, and until all were.

#include "net/event_loop.h"
#include "net/network.h"
#include "net/task_group.h"
#include "probe/probe.h"
#include "resources.h"

#include <cstdio>

using namespace mailadvisor;

namespace {

struct Course {
    bench::Stopwatch watch{};
    double firstImap{};
    int failed{};
};

Task<void> probeOne(Network& network, Target target, Course& course) {
    const auto facts =
        co_await probeEndpoint(network, target, Deadline::in(std::chrono::seconds(30)));
    const double seconds = course.watch.seconds();
    const bool isUsable = isSafelyUsable(facts);
    if (facts.protocol == Protocol::Imap && isUsable && course.firstImap == 0) {
        course.firstImap = seconds;
    }
    // Port 25 gives mail to other servers; here it is the same submission service.
    if (!isUsable) ++course.failed;
    std::printf("port=%d seconds=%.4f usable=%d\n", target.port.value, seconds, isUsable);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) return 2;
    NetworkOptions options;
    options.caFile = arguments[1];
    auto network = Network::open(options);
    if (!network) return 1;

    Course course;
    std::vector<Task<void>> tasks;
    for (const auto& target : standardTargets(arguments[2])) {
        tasks.push_back(probeOne(*network, target, course));
    }
    network->loop->run(runAll(std::move(tasks)));
    std::printf("all=%.4f first-imap=%.4f failed=%d\n", course.watch.seconds(), course.firstImap,
                course.failed);
}
