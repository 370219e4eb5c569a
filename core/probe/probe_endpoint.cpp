#include "probe/introduction.h"

namespace mailadvisor {

Task<EndpointFacts> probeEndpoint(Network& network, Target target, Deadline deadline) {
    Introduction introduction = co_await introduce(network, std::move(target), false, deadline);
    co_return std::move(introduction.facts);
}

}  // namespace mailadvisor
