#pragma once

#include "net/deadline.h"
#include "net/task.h"
#include "net/wakeup.h"

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
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
/// Networks on several loops may share it: each call may come from any thread, and all loops must
/// stand until the last turn was given back.
class AddressSlots {
public:
    explicit AddressSlots(std::size_t each) : each_(each) {}

    /// Not held when the deadline came first.
    static Task<AddressTurn> enter(std::shared_ptr<AddressSlots> slots,
                                   std::vector<std::string> addresses, Deadline deadline);

private:
    friend class AddressTurn;

    struct Waiting {
        explicit Waiting(std::shared_ptr<Wakeup> sleeper) : wakeup(std::move(sleeper)) {}

        std::shared_ptr<Wakeup> wakeup;
        bool hasTurn{};  ///< was given by who left
    };

    struct Place {
        std::size_t taken{};  ///< a place that nobody is in is forgotten
        std::deque<std::shared_ptr<Waiting>> waiting{};
    };

    Task<bool> enterOne(std::string address, Deadline deadline);
    void standInLine(const std::string& address, const std::shared_ptr<Waiting>& visitor);
    bool hasTurn(const Waiting& visitor);
    bool leaveLine(const std::string& address, const std::shared_ptr<Waiting>& visitor);
    void leave(const std::string& address);

    std::size_t each_;
    std::mutex mutex_{};
    std::map<std::string, Place> places_{};
};

}  // namespace mailadvisor
