#include "net/address_slots.h"

#include <asio/this_coro.hpp>

#include <algorithm>

namespace mailadvisor {

AddressTurn& AddressTurn::operator=(AddressTurn&& other) noexcept {
    giveBack();
    slots_ = std::exchange(other.slots_, nullptr);
    addresses_ = std::exchange(other.addresses_, {});
    return *this;
}

void AddressTurn::keepOnly(const std::string& address) {
    if (!isHeld()) return;
    const bool isAmongThem = std::ranges::find(addresses_, address) != addresses_.end();
    for (const auto& each : addresses_) {
        if (each != address) slots_->leave(each);
    }
    addresses_.clear();
    if (isAmongThem) addresses_.push_back(address);
}

void AddressTurn::giveBack() {
    if (!isHeld()) return;
    for (const auto& address : addresses_) slots_->leave(address);
    addresses_.clear();
    slots_.reset();
}

// All enter in one order, so that no two wait for each other.
Task<AddressTurn> AddressSlots::enter(std::shared_ptr<AddressSlots> slots,
                                      std::vector<std::string> addresses, Deadline deadline) {
    std::ranges::sort(addresses);
    const auto rest = std::ranges::unique(addresses);
    addresses.erase(rest.begin(), rest.end());
    AddressTurn turn;
    turn.slots_ = slots;
    for (const auto& address : addresses) {
        if (!co_await slots->enterOne(address, deadline)) {
            turn.giveBack();
            break;
        }
        turn.addresses_.push_back(address);
    }
    co_return std::move(turn);
}

Task<bool> AddressSlots::enterOne(std::string address, Deadline deadline) {
    const auto executor = co_await asio::this_coro::executor;
    const auto visitor = std::make_shared<Waiting>(std::make_shared<Wakeup>(executor));
    standInLine(address, visitor);
    while (!hasTurn(*visitor) && !deadline.isPast()) co_await visitor->wakeup->wait(deadline);
    co_return leaveLine(address, visitor);
}

void AddressSlots::standInLine(const std::string& address,
                               const std::shared_ptr<Waiting>& visitor) {
    const std::lock_guard lock(mutex_);
    auto& place = places_[address];
    visitor->hasTurn = place.taken < each_;
    if (visitor->hasTurn) {
        ++place.taken;
    } else {
        place.waiting.push_back(visitor);
    }
}

bool AddressSlots::hasTurn(const Waiting& visitor) {
    const std::lock_guard lock(mutex_);
    return visitor.hasTurn;
}

/// True with a turn, which may have come in the very last moment.
bool AddressSlots::leaveLine(const std::string& address, const std::shared_ptr<Waiting>& visitor) {
    const std::lock_guard lock(mutex_);
    if (!visitor->hasTurn) std::erase(places_.at(address).waiting, visitor);
    return visitor->hasTurn;
}

// The turn goes over to the first in line, so that nobody who comes meanwhile takes it.
void AddressSlots::leave(const std::string& address) {
    const std::lock_guard lock(mutex_);
    const auto place = places_.find(address);
    auto& waiting = place->second.waiting;
    if (waiting.empty()) {
        if (--place->second.taken == 0) places_.erase(place);
        return;
    }
    waiting.front()->hasTurn = true;
    Wakeup::wakeFromAnywhere(waiting.front()->wakeup);
    waiting.pop_front();
}

}  // namespace mailadvisor
