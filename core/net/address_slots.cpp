#include "net/address_slots.h"

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
    auto& place = places_[address];
    if (!place.slots) place.slots = std::make_shared<Slots>(executor_, each_);
    ++place.users;
    const auto slots = place.slots;
    const bool isIn = co_await slots->enter(deadline);
    if (!isIn) forgetIfUnused(address);
    co_return isIn;
}

void AddressSlots::leave(const std::string& address) {
    places_.at(address).slots->leave();
    forgetIfUnused(address);
}

void AddressSlots::forgetIfUnused(const std::string& address) {
    const auto place = places_.find(address);
    if (--place->second.users == 0) places_.erase(place);
}

}  // namespace mailadvisor
