#include "net/happy_eyeballs.h"

#include "base/lists.h"
#include "net/own_shortage.h"
#include "net/wakeup.h"

#include <asio/this_coro.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace mailadvisor {
namespace {

using asio::ip::tcp;

constexpr std::chrono::milliseconds stagger{250};
constexpr std::size_t maxAttempts = 8;

ConnectionFailure failureOf(const std::error_code& code) {
    if (code == asio::error::connection_refused || code == asio::error::connection_reset) {
        return ConnectionFailure::Refused;
    }
    if (isOwnShortage(code.value())) return ConnectionFailure::OwnShortage;
    if (code == asio::error::timed_out) return ConnectionFailure::TimedOut;
    return ConnectionFailure::Unreachable;
}

/// The connection attempts under way; shared with their callbacks, which may come late.
struct Race : std::enable_shared_from_this<Race> {
    explicit Race(const asio::any_io_executor& executor) : changed(executor) {}

    void start(const asio::any_io_executor& executor, const tcp::endpoint& endpoint) {
        tcp::socket& socket = *sockets.emplace_back(std::make_unique<tcp::socket>(executor));
        std::error_code failure;
        socket.open(endpoint.protocol(), failure);
        if (!failure && !leavesDescriptors(socket.native_handle())) {
            std::error_code ignored;
            socket.close(ignored);
            failure = asio::error::no_descriptors;
        }
        if (failure) return finish(socket, failure);
        tellRefusalAtOnce(socket.native_handle());
        connect(socket, endpoint);
    }

    void connect(tcp::socket& socket, const tcp::endpoint& endpoint) {
        const auto heard = [race = shared_from_this(), &socket, endpoint](std::error_code code) {
            const bool isLost = code == asio::error::timed_out && !race->isOver;
            if (isLost) return race->start(socket.get_executor(), endpoint);
            race->finish(socket, code);
        };
        socket.async_connect(endpoint, heard);
    }

    void finish(tcp::socket& socket, const std::error_code& code) {
        if (!code && winner == nullptr) winner = &socket;
        if (code) failures.push_back(failureOf(code));
        changed.wake();
    }

    bool hasFailure(ConnectionFailure failure) const { return contains(failures, failure); }

    /// Ends what is still under way; the callbacks keep the race alive until they were called.
    void abandon() {
        isOver = true;
        std::error_code ignored;
        for (auto& socket : sockets) socket->close(ignored);
    }

    Wakeup changed;
    std::vector<std::unique_ptr<tcp::socket>> sockets{};
    std::vector<ConnectionFailure> failures{};
    tcp::socket* winner{};
    bool isOver{};
};

}  // namespace

std::vector<tcp::endpoint> interleave(const std::vector<std::string>& addresses, Port port) {
    std::vector<tcp::endpoint> first;
    std::vector<tcp::endpoint> second;
    for (const std::string& text : addresses) {
        std::error_code failure;
        const auto address = asio::ip::make_address(text, failure);
        if (failure) continue;
        const tcp::endpoint endpoint(address, port.value);
        const bool isFirst = first.empty() || first.front().protocol() == endpoint.protocol();
        (isFirst ? first : second).push_back(endpoint);
    }
    std::vector<tcp::endpoint> mixed;
    for (std::size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size()) mixed.push_back(first[i]);
        if (i < second.size()) mixed.push_back(second[i]);
    }
    if (mixed.size() > maxAttempts) mixed.resize(maxAttempts);
    return mixed;
}

Task<ConnectionFailure> connectToFirst(std::vector<tcp::endpoint> endpoints, tcp::socket& winner,
                                       Deadline deadline) {
    const auto executor = co_await asio::this_coro::executor;
    const auto race = std::make_shared<Race>(executor);
    std::size_t started = 0;
    while (race->winner == nullptr && race->failures.size() < endpoints.size()) {
        if (deadline.isPast()) break;
        if (started < endpoints.size()) race->start(executor, endpoints[started++]);
        const bool areMore = started < endpoints.size();
        co_await race->changed.wait(areMore ? deadline.within(stagger) : deadline);
    }
    if (race->winner != nullptr) winner = std::move(*race->winner);
    const bool isConnected = race->winner != nullptr;
    const bool isIncomplete = race->failures.size() < endpoints.size();
    const bool isOwnFault = race->hasFailure(ConnectionFailure::OwnShortage);
    const bool isRefused = race->hasFailure(ConnectionFailure::Refused);
    const bool isTimedOut = isIncomplete || race->hasFailure(ConnectionFailure::TimedOut);
    race->abandon();
    if (isConnected) co_return ConnectionFailure::None;
    if (isOwnFault) co_return ConnectionFailure::OwnShortage;
    if (isRefused) co_return ConnectionFailure::Refused;
    co_return isTimedOut ? ConnectionFailure::TimedOut : ConnectionFailure::Unreachable;
}

}  // namespace mailadvisor
