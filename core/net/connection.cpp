#include "net/connection.h"

#include "net/allowed_addresses.h"
#include "net/connection_socket.h"
#include "net/event_loop.h"
#include "net/happy_eyeballs.h"
#include "net/lookup_failure.h"
#include "net/network.h"
#include "net/tls_trust.h"

#include <asio/this_coro.hpp>

#include <utility>

namespace mailadvisor {
namespace {

constexpr std::chrono::milliseconds shortagePause{100};

ConnectionFailure connectionFailureOf(LookupFailure failure) {
    switch (failure) {
        case LookupFailure::NameNotFound: return ConnectionFailure::NameNotFound;
        case LookupFailure::PrivateAddress: return ConnectionFailure::PrivateAddress;
        case LookupFailure::OwnShortage: return ConnectionFailure::OwnShortage;
        case LookupFailure::NoAnswer:
        case LookupFailure::DnsFailed: return ConnectionFailure::DnsFailed;
    }
    return ConnectionFailure::DnsFailed;
}

ConnectionFailure handshakeFailure(TlsFault fault, bool hasSpokenPlain) {
    switch (fault) {
        case TlsFault::TooOld: return ConnectionFailure::TlsTooOld;
        case TlsFault::Plaintext:
            return hasSpokenPlain ? ConnectionFailure::DataAfterStartTls
                                  : ConnectionFailure::NotTls;
        case TlsFault::None:
        case TlsFault::Protocol: return ConnectionFailure::TlsFailed;
    }
    return ConnectionFailure::TlsFailed;
}

}  // namespace

Task<Destination> findDestination(Network& network, std::string host, Port port, Deadline deadline,
                                  ConnectionFailure& failure) {
    const Route route = routeTo(network.options.connectTo, host, port);
    auto addresses =
        co_await allowedAddresses(*network.resolver, route, network.options.publicOnly, deadline);
    failure = addresses ? ConnectionFailure::None
                        : connectionFailureOf(lookupFailureOf(addresses.error().code));
    if (!addresses) co_return Destination{};
    co_return Destination{*std::move(addresses), route.port};
}

Connection::Connection(std::unique_ptr<Implementation> implementation)
    : implementation_(std::move(implementation)) {}

Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;

Task<std::unique_ptr<Connection>> Connection::open(Network& network, std::string host, Port port,
                                                   Deadline deadline, ConnectionFailure& failure) {
    Destination destination =
        co_await findDestination(network, std::move(host), port, deadline, failure);
    if (failure != ConnectionFailure::None) co_return nullptr;
    co_return co_await open(network, std::move(destination), deadline, failure);
}

Task<std::unique_ptr<Connection>> Connection::open(Network& network, Destination destination,
                                                   Deadline deadline, ConnectionFailure& failure) {
    asio::ip::tcp::socket socket(co_await asio::this_coro::executor);
    const auto endpoints = interleave(destination.addresses, destination.port);
    AddressTurn turn;
    if (network.slots) {
        turn = co_await AddressSlots::enter(network.slots, destination.addresses, deadline);
        failure = ConnectionFailure::OwnShortage;
        if (!turn.isHeld()) co_return nullptr;
    }
    const Deadline end = deadline.within(connectTimeout);
    failure = co_await connectToFirst(endpoints, socket, end);
    // Others of our own connections end meanwhile.
    while (failure == ConnectionFailure::OwnShortage) {
        co_await sleepUntil(end.within(shortagePause));
        if (end.isPast()) break;
        failure = co_await connectToFirst(endpoints, socket, end);
    }
    if (failure != ConnectionFailure::None) co_return nullptr;
    auto implementation = std::make_unique<Implementation>(std::move(socket));
    implementation->trust = network.trust.get();
    turn.keepOnly(implementation->address);
    implementation->turn = std::move(turn);
    co_return std::unique_ptr<Connection>(new Connection(std::move(implementation)));
}

Task<std::string> Connection::read(Deadline deadline, ConnectionFailure& failure) {
    if (implementation_->tls) return implementation_->readDecrypted(deadline, failure);
    implementation_->hasSpokenPlain = true;
    return implementation_->receive(deadline, failure);
}

Task<ConnectionFailure> Connection::write(std::string bytes, Deadline deadline) {
    co_return co_await implementation_->send(bytes, deadline);
}

Task<ConnectionFailure> Connection::startTls(std::string host, Deadline deadline) {
    Implementation& self = *implementation_;
    if (self.tls) co_return ConnectionFailure::TlsFailed;
    if (self.hasSpokenPlain && self.isPlaintextWaiting()) {
        co_return ConnectionFailure::DataAfterStartTls;
    }
    self.tls = std::make_unique<TlsSession>(*self.trust, std::move(host), self.offer);
    ConnectionFailure failure = co_await self.handshake(deadline);
    if (failure == ConnectionFailure::TlsFailed) {
        failure = handshakeFailure(self.tls->fault(), self.hasSpokenPlain);
    }
    // Closed or reset in the middle is a handshake that failed, too.
    if (failure == ConnectionFailure::Lost) failure = ConnectionFailure::TlsFailed;
    co_return failure == ConnectionFailure::TimedOut ? ConnectionFailure::TlsTimedOut : failure;
}

void Connection::offerOldTlsOnly() { implementation_->offer = TlsOffer::OldOnly; }

const TlsObservation& Connection::observation() const {
    static const TlsObservation nothing;
    return implementation_->tls ? implementation_->tls->observation() : nothing;
}

const std::string& Connection::address() const { return implementation_->address; }

std::optional<VerifiedConnection> VerifiedConnection::from(Connection& connection) {
    if (!connection.observation().isVerified()) return std::nullopt;
    return VerifiedConnection(connection);
}

Task<ConnectionFailure> VerifiedConnection::writeSecret(Secret bytes, Deadline deadline) {
    co_return co_await connection_->implementation_->send(bytes.reveal(), deadline);
}

std::string VerifiedConnection::channelBinding() const {
    return connection_->implementation_->tls->channelBinding();
}

}  // namespace mailadvisor
