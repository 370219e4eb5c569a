#pragma once

#include "net/address_slots.h"
#include "net/connection.h"
#include "net/tls_session.h"
#include "net/wakeup.h"

#include <asio/ip/tcp.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What a Connection is made of: the socket, and from startTls on the TLS session over it.
struct Connection::Implementation {
    explicit Implementation(asio::ip::tcp::socket connected);
    ~Implementation();

    /// Waits until the socket is ready; may return too early, never too late.
    Task<ConnectionFailure> waitUntil(asio::ip::tcp::socket::wait_type ready, Deadline deadline);

    /// Some bytes from the wire, as they are.
    Task<std::string> receive(Deadline deadline, ConnectionFailure& failure);

    /// All bytes to the wire, as they are.
    Task<ConnectionFailure> sendRaw(std::string_view bytes, Deadline deadline);

    /// All bytes, through TLS when it stands. `bytes` must stay until the end.
    Task<ConnectionFailure> send(std::string_view bytes, Deadline deadline);

    Task<std::string> readDecrypted(Deadline deadline, ConnectionFailure& failure);
    Task<ConnectionFailure> handshake(Deadline deadline);

    bool isPlaintextWaiting();

    asio::ip::tcp::socket socket;
    std::shared_ptr<Wakeup> readiness;  ///< shared with callbacks, which may come late
    const TlsTrust* trust{};
    std::unique_ptr<TlsSession> tls{};
    std::string address{};
    std::size_t receivedBytes{};
    std::size_t waitedAtBytes{};  ///< of these, when the loop last had its turn
    bool hasSpokenPlain{};
    TlsOffer offer{TlsOffer::Everything};
    AddressTurn turn{};  ///< given back when the connection is gone
};

}  // namespace mailadvisor
