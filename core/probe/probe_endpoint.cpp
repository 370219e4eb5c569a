#include "net/task_group.h"
#include "probe/introduction.h"
#include "probe/limits.h"
#include "probe/other_addresses.h"

#include "net/event_loop.h"
#include "net/network.h"

namespace mailadvisor {

Task<EndpointFacts> probeEndpoint(Network& network, Target target, Deadline deadline) {
    const auto started = Deadline::Clock::now();
    const Deadline end = deadline.within(limits::probeTime);
    ConnectionFailure failure{};
    const Destination destination =
        co_await findDestination(network, target.host, target.port, end, failure);
    if (failure != ConnectionFailure::None) co_return notConnected(target, failure);

    OtherAddresses others(network, target, destination, end);
    TaskGroup comparison(network.loop->executor());
    comparison.start(others.ask());
    Introduction met = co_await introduce(network, target, destination, false, end);
    met.connection.reset();
    met.facts.duration =
        std::chrono::duration_cast<std::chrono::milliseconds>(Deadline::Clock::now() - started);
    co_await comparison.wait();
    met.facts.otherAddresses = others.answersBeside(met.facts.address);
    co_return std::move(met.facts);
}

}  // namespace mailadvisor
