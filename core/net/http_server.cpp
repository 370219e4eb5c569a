#include "net/http_server.h"

#include "net/event_loop.h"
#include "net/http_listener.h"
#include "net/http_visit.h"
#include "net/task_group.h"
#include "net/wakeup.h"

#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

namespace mailadvisor {
namespace {

using Socket = HttpVisit::Socket;

/// How exactly deadlines are kept: they are seconds.
constexpr std::chrono::milliseconds lookAround{200};
/// How long to wait at most for somebody to go before looking again.
constexpr std::chrono::milliseconds roomPause{100};
/// Let in before those who are in have their turn.
constexpr std::size_t visitorsAtOnce = 64;
/// For requests that were on their way when the server was told to stop.
constexpr std::chrono::seconds lastRequests{1};

/// A listening socket, and its twin that waits on the loop.
struct Door {
    Door(const asio::any_io_executor& loop, HttpListener opened)
        : listener(std::move(opened)), waiting(loop, anyStream(), listener.socket), room(loop) {}
    ~Door() {
        std::error_code ignored;
        waiting.release(ignored);
        closeListener(listener);
    }
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    // The system knows the family; for waiting, reading and writing it does not matter.
    static asio::generic::stream_protocol anyStream() { return {0, 0}; }

    HttpListener listener;
    Socket waiting;
    Wakeup room;  ///< somebody has gone
};

}  // namespace

struct HttpServer::State {
    State(const asio::any_io_executor& loop, HttpServerOptions given, HttpHandler first)
        : executor(loop),
          options(std::move(given)),
          house(options.limits),
          tasks(loop),
          turn(loop) {
        house.handler = std::make_shared<HttpHandler>(std::move(first));
    }

    Result<void> open();
    Result<void> addDoor(Result<HttpListener> listener);
    static Task<void> acceptAt(std::shared_ptr<State> self, std::size_t index);
    static Task<void> serve(std::shared_ptr<State> self, std::unique_ptr<HttpVisit> visit,
                            std::optional<HttpPeer> peer);
    static bool acceptWaiting(const std::shared_ptr<State>& self, const HttpListener& listener,
                              std::size_t most);
    static void admit(const std::shared_ptr<State>& self, const AcceptedVisitor& visitor);
    bool isFull() const { return visits.size() >= house.limits.connections; }
    void makeRoom();

    asio::any_io_executor executor;
    HttpServerOptions options;
    HttpHouse house;
    std::shared_ptr<const TlsIdentity> identity{};
    std::vector<std::unique_ptr<Door>> doors{};
    std::vector<std::string> places{};
    std::unordered_set<HttpVisit*> visits{};
    TaskGroup tasks;
    Wakeup turn;  ///< of run(): there is something to look after, or nothing any more
    std::size_t acceptors{};
};

Result<void> HttpServer::State::addDoor(Result<HttpListener> listener) {
    if (!listener) return Unexpected{listener.error()};
    places.push_back(listener->place);
    doors.push_back(std::make_unique<Door>(executor, *std::move(listener)));
    return {};
}

Result<void> HttpServer::State::open() {
    auto trusted = TrustedProxies::parse(options.trustedProxies);
    if (!trusted) return Unexpected{trusted.error()};
    house.proxies = *std::move(trusted);
    if (!options.certificateFile.empty() || !options.keyFile.empty()) {
        auto opened = TlsIdentity::open(options.certificateFile, options.keyFile);
        if (!opened) return Unexpected{opened.error()};
        identity = *std::move(opened);
    }
    house.limits.connections = makeRoomForSockets(house.limits.connections);
    if (options.inherited.empty()) return addDoor(openListener(options.listen));
    for (const NativeSocket socket : options.inherited) {
        if (auto added = addDoor(adoptListener(socket)); !added) return added;
    }
    return {};
}

void HttpServer::State::admit(const std::shared_ptr<State>& self, const AcceptedVisitor& visitor) {
    HttpHouse& house = self->house;
    Socket socket(self->executor, Door::anyStream(), *visitor.socket);
    ++house.counters.accepted;
    std::optional<IpAddress> address = visitor.address;
    if (address) address = unmapped(*address);
    std::optional<HttpPeer> peer;
    if (address && !house.proxies.contains(*address)) peer = peerOf(*address);
    if (peer && !house.peers.enter(*peer)) {
        ++house.counters.turnedAway;
        return;
    }
    auto tls = self->identity ? std::make_unique<TlsServerSession>(*self->identity) : nullptr;
    auto visit = std::make_unique<HttpVisit>(house, std::move(socket), std::move(tls), address);
    if (house.isStopping) visit->hurry(lastRequests);
    if (self->visits.empty()) self->turn.wake();
    self->visits.insert(visit.get());
    house.counters.open = self->visits.size();
    self->tasks.start(serve(self, std::move(visit), peer));
}

Task<void> HttpServer::State::serve(std::shared_ptr<State> self, std::unique_ptr<HttpVisit> visit,
                                    std::optional<HttpPeer> peer) {
    co_await visit->run();
    self->visits.erase(visit.get());
    visit.reset();
    if (peer) self->house.peers.leave(*peer);
    self->house.counters.open = self->visits.size();
    for (const auto& door : self->doors) {
        if (door) door->room.wake();
    }
    if (self->visits.empty()) self->turn.wake();
}

/// Closes the visit that has been idle longest.
void HttpServer::State::makeRoom() {
    HttpVisit* longest = nullptr;
    for (HttpVisit* visit : visits) {
        const auto since = visit->idleSince();
        if (since && (longest == nullptr || *since < *longest->idleSince())) longest = visit;
    }
    if (longest == nullptr) return;
    ++house.counters.madeRoom;
    longest->hurry({});
    longest->expireIf(Deadline::Clock::now());
}

/// Lets in who waits, while there is room; false when this computer has no room for a socket.
bool HttpServer::State::acceptWaiting(const std::shared_ptr<State>& self,
                                      const HttpListener& listener, std::size_t most) {
    for (std::size_t count = 0; count < most && !self->isFull(); ++count) {
        const AcceptedVisitor visitor = acceptVisitor(listener);
        if (visitor.isShort) return false;
        if (visitor.socket) {
            admit(self, visitor);
        } else if (!visitor.isMore) {
            break;
        }
    }
    return true;
}

Task<void> HttpServer::State::acceptAt(std::shared_ptr<State> self, std::size_t index) {
    Door& door = *self->doors[index];
    while (!self->house.isStopping) {
        std::error_code code;
        co_await door.waiting.async_wait(Socket::wait_read,
                                         asio::redirect_error(asio::use_awaitable, code));
        if (self->house.isStopping) break;
        if (!self->isFull()) {
            if (acceptWaiting(self, door.listener, visitorsAtOnce)) continue;
            ++self->house.counters.ownShortages;
        }
        self->makeRoom();
        co_await door.room.wait(Deadline::in(roomPause));
    }
    // Who has connected already would be reset. An inherited socket keeps them for the next server.
    if (!door.listener.isInherited)
        acceptWaiting(self, door.listener, self->house.limits.connections);
    self->doors[index].reset();
    if (--self->acceptors == 0) self->turn.wake();
}

HttpServer::HttpServer(std::shared_ptr<State> state) : state_(std::move(state)) {}
HttpServer::~HttpServer() = default;
HttpServer::HttpServer(HttpServer&&) noexcept = default;
HttpServer& HttpServer::operator=(HttpServer&&) noexcept = default;

Result<HttpServer> HttpServer::listen(EventLoop& loop, HttpServerOptions options,
                                      HttpHandler handler) {
    auto state = std::make_shared<State>(loop.executor(), std::move(options), std::move(handler));
    if (auto opened = state->open(); !opened) return Unexpected{opened.error()};
    return HttpServer(std::move(state));
}

Task<void> HttpServer::run() {
    const auto self = state_;
    self->acceptors = self->doors.size();
    for (std::size_t i = 0; i < self->doors.size(); ++i)
        self->tasks.start(State::acceptAt(self, i));
    while (self->acceptors > 0 || !self->visits.empty()) {
        const auto never = Deadline(Deadline::Clock::time_point::max());
        co_await self->turn.wait(self->visits.empty() ? never : Deadline::in(lookAround));
        const auto now = Deadline::Clock::now();
        for (HttpVisit* visit : self->visits) visit->expireIf(now);
    }
    co_await self->tasks.wait();
}

void HttpServer::stop() {
    if (std::exchange(state_->house.isStopping, true)) return;
    for (const auto& door : state_->doors) {
        std::error_code ignored;
        door->waiting.cancel(ignored);
        door->room.wake();
    }
    for (HttpVisit* visit : state_->visits) {
        if (visit->isWaiting()) visit->hurry(lastRequests);
    }
}

void HttpServer::replaceHandler(HttpHandler handler) {
    state_->house.handler = std::make_shared<HttpHandler>(std::move(handler));
}

Result<void> HttpServer::reloadCertificate() {
    if (!state_->identity) return {};
    const HttpServerOptions& options = state_->options;
    auto opened = TlsIdentity::open(options.certificateFile, options.keyFile);
    if (!opened) return Unexpected{opened.error()};
    state_->identity = *std::move(opened);
    return {};
}

const HttpCounters& HttpServer::counters() const { return state_->house.counters; }

const std::vector<std::string>& HttpServer::places() const { return state_->places; }

}  // namespace mailadvisor
