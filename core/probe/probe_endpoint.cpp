#include "net/task_group.h"
#include "probe/introduction.h"
#include "probe/limits.h"
#include "probe/other_addresses.h"

#include "net/event_loop.h"
#include "net/network.h"

namespace mailadvisor {
namespace {

std::chrono::milliseconds since(Deadline::Clock::time_point started) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Deadline::Clock::now() - started);
}

}  // namespace

Task<EndpointFacts> probeEndpoint(Network& network, Target target, Deadline deadline) {
    const auto started = Deadline::Clock::now();
    const Deadline end = deadline.within(limits::probeTime);
    ConnectionFailure failure{};
    const Destination destination =
        co_await findDestination(network, target.host, target.port, end, failure);
    if (failure != ConnectionFailure::None) {
        EndpointFacts facts = notConnected(target, failure);
        facts.duration = since(started);
        co_return facts;
    }

    OtherAddresses others(network, target, destination, end);
    TaskGroup comparison(network.loop->executor());
    comparison.start(others.ask());
    Introduction met = co_await introduce(network, target, destination, false, end);
    met.connection.reset();
    met.facts.duration = since(started);
    co_await comparison.wait();
    co_await others.askPassedOver(met.facts.address);
    met.facts.otherAddresses = others.answersBeside(met.facts.address);
    co_return std::move(met.facts);
}

}  // namespace mailadvisor
