#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/units.h"
#include "net/deadline.h"
#include "net/task.h"
#include "net/tls_observation.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mailadvisor {

class Resolver;
class TlsTrust;
struct Network;

/// How a connection attempt or a transfer ended.
enum class ConnectionFailure {
    None,
    NameNotFound,
    DnsFailed,
    Refused,
    TimedOut,
    Unreachable,
    Lost,            ///< closed or reset by the other side
    PrivateAddress,  ///< refused by publicOnly
    TlsFailed,       ///< the handshake could not be finished
    TlsTimedOut,
    TlsTooOld,          ///< the peer speaks only versions below TLS 1.2 and we may not
    NotTls,             ///< the peer's first bytes on an encrypted port were no TLS at all
    DataAfterStartTls,  ///< bytes were waiting that came before the handshake
    OwnShortage,        ///< this computer had no descriptor or memory left for the connection
};

/// The most one connection may receive, TLS included: the dates of 100 000 mails fit, a flood
/// ends here as Lost.
inline constexpr std::size_t maxConnectionBytes = 8 * 1024 * 1024;

/// How long a server may take to accept: SYN is sent again after 1 and 3 seconds.
inline constexpr std::chrono::seconds connectTimeout{4};

/// Where a connection to a host and port really goes.
struct Destination {
    std::vector<std::string> addresses{};  ///< IP addresses, at least one
    Port port{};
};

/// Resolves and applies connect-to rules and `publicOnly`. `failure` says why when there is nothing
/// to connect to; then no address is returned.
Task<Destination> findDestination(Network& network, std::string host, Port port, Deadline deadline,
                                  ConnectionFailure& failure);

/// One TCP connection, plain at first, later perhaps TLS.
///
/// Every wait has a deadline. Bytes are handed over as they come. Not for two tasks at once.
/// Must be gone before the event loop.
class Connection {
public:
    ~Connection();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;

    /// Resolves, applies connect-to rules, and connects to the first address that answers
    /// (happy eyeballs, RFC 8305), within `connectTimeout`. `failure` says how it ended when
    /// nothing is returned.
    static Task<std::unique_ptr<Connection>> open(Network& network, std::string host, Port port,
                                                  Deadline deadline, ConnectionFailure& failure);

    /// The same to what `findDestination` gave.
    static Task<std::unique_ptr<Connection>> open(Network& network, Destination destination,
                                                  Deadline deadline, ConnectionFailure& failure);

    /// The next bytes, at least one; empty when `failure` is set.
    Task<std::string> read(Deadline deadline, ConnectionFailure& failure);

    Task<ConnectionFailure> write(std::string bytes, Deadline deadline);

    /// Does the handshake with SNI for `host`, recording every certificate problem and finishing
    /// all the same. After a plaintext dialogue it fails with DataAfterStartTls when plaintext
    /// bytes are waiting or come instead of the handshake. After it `observation()` is filled,
    /// also (as far as it came) when it failed.
    Task<ConnectionFailure> startTls(std::string host, Deadline deadline);

    /// Makes a handshake that follows offer TLS 1.0 and 1.1 alone: what it brings is only good for
    /// knowing that the server still takes them.
    void offerOldTlsOnly();

    /// What the handshake showed; empty before it.
    const TlsObservation& observation() const;

    /// The IP address connected to.
    const std::string& address() const;

private:
    friend class VerifiedConnection;
    struct Implementation;
    explicit Connection(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> implementation_;
};

/// A connection whose TLS chain and name were verified: the only thing a secret can be written
/// to. There is no other way to make one than `from`.
class VerifiedConnection {
public:
    /// Nothing unless `connection.observation().isVerified()`. The connection must outlive it.
    static std::optional<VerifiedConnection> from(Connection& connection);

    /// The connection itself, for all that is not secret.
    Connection& connection() const { return *connection_; }

    /// Writes bytes that hold a secret; they are wiped after being sent.
    Task<ConnectionFailure> writeSecret(Secret bytes, Deadline deadline);

    /// Data that binds a sign-in to this TLS session (RFC 9266 tls-exporter on TLS 1.3, RFC 5929
    /// tls-unique before); empty when there is none.
    std::string channelBinding() const;

private:
    explicit VerifiedConnection(Connection& connection) : connection_(&connection) {}
    Connection* connection_;
};

}  // namespace mailadvisor
