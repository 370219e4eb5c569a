#pragma once

#include "net/deadline.h"
#include "net/slots.h"
#include "net/task.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace mailadvisor {

class AddressSlots;

/// The right to be connected to some addresses; given back at its end.
class AddressTurn {
public:
    AddressTurn() = default;
    ~AddressTurn() { giveBack(); }
    AddressTurn(AddressTurn&& other) noexcept { *this = std::move(other); }
    AddressTurn& operator=(AddressTurn&& other) noexcept;

    bool isHeld() const { return slots_ != nullptr; }

    /// Gives back all but this address, which a connection was made to.
    void keepOnly(const std::string& address);

    void giveBack();

private:
    friend class AddressSlots;
    std::shared_ptr<AddressSlots> slots_{};
    std::vector<std::string> addresses_{};
};

/// Lets only so many connections lead to one IP address at once; the others wait in their order.
///
/// Who wants one of several addresses waits for all of them, for it is not known which will answer.
/// Only on the loop's thread.
class AddressSlots {
public:
    AddressSlots(asio::any_io_executor executor, std::size_t each)
        : executor_(std::move(executor)), each_(each) {}

    /// Not held when the deadline came first.
    static Task<AddressTurn> enter(std::shared_ptr<AddressSlots> slots,
                                   std::vector<std::string> addresses, Deadline deadline);

private:
    friend class AddressTurn;

    struct Place {
        std::shared_ptr<Slots> slots{};
        std::size_t users{};  ///< who waits or is in; a place without any is forgotten
    };

    Task<bool> enterOne(std::string address, Deadline deadline);
    void leave(const std::string& address);
    void forgetIfUnused(const std::string& address);

    asio::any_io_executor executor_;
    std::size_t each_;
    std::map<std::string, Place> places_{};
};

}  // namespace mailadvisor
