#include "net/event_loop.h"
#include "probe/introduction.h"

namespace mailadvisor {

Task<Introduction> introduce(Network& network, Target target, Destination destination,
                             bool staysOpen, Deadline deadline) {
    Introduction first = co_await introduceOnce(network, target, destination, staysOpen, deadline);
    if (first.facts.reason != Reason::ServerBusy) co_return first;
    first.connection.reset();
    co_await sleepUntil(deadline.within(limits::busyPause));
    if (deadline.isPast()) co_return first;
    co_return co_await introduceOnce(network, target, destination, staysOpen, deadline);
}

}  // namespace mailadvisor
