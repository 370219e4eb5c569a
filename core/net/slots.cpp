#include "net/slots.h"

namespace mailadvisor {

Task<bool> Slots::enter(Deadline deadline) {
    while (free_ == 0 && !deadline.isPast()) {
        const auto turn = std::make_shared<Wakeup>(executor_);
        waiting_.push_back(turn);
        co_await turn->wait(deadline);
        std::erase(waiting_, turn);
    }
    if (free_ == 0) co_return false;
    --free_;
    co_return true;
}

void Slots::leave() {
    ++free_;
    if (waiting_.empty()) return;
    waiting_.front()->wake();
    // Whoever is woken stays first in line until it has run; the next slot is for the next one.
    waiting_.pop_front();
}

}  // namespace mailadvisor
