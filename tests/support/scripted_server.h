#pragma once

#include "support/test_certificates.h"
#include "support/test_socket.h"

#include "base/units.h"

#include <openssl/ssl.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace mailadvisor::testing {

/// How a scripted server does TLS.
struct TlsServerSettings {
    Identity identity{};
    int minVersion{TLS1_2_VERSION};
    int maxVersion{TLS1_3_VERSION};
    std::string ciphers{};  ///< of TLS 1.2 and before; empty = OpenSSL's choice
};

/// The server's end of one connection, as a script sees it. Blocking; after 5 silent seconds
/// every call gives up.
class Peer {
public:
    explicit Peer(TestSocket socket) : socket_(socket) { giveUpAfter(socket_, 5); }
    ~Peer() {
        SSL_free(ssl_);
        closeSocket(socket_);
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    /// False when the client is gone.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto sent = ssl_ != nullptr
                                  ? SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size()))
                                  : sendSome(socket_, bytes.data(), bytes.size());
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    /// The next line without its CRLF; empty when there is none any more.
    std::string readLine() {
        std::string line;
        for (char c{}; receive(c);) {
            if (c == '\n') break;
            if (c != '\r') line += c;
        }
        return line;
    }

    /// The next `count` bytes; fewer when the client goes first.
    std::string read(std::size_t count) {
        std::string bytes;
        for (char c{}; bytes.size() < count && receive(c);) bytes += c;
        return bytes;
    }

    /// Everything up to the client's end.
    std::string readToEnd() {
        std::string all;
        for (char c{}; receive(c);) all += c;
        return all;
    }

    /// Answers the client's handshake; false when it failed. `chooseProtocol` answers the client's
    /// offer of protocols (RFC 7301), if given.
    bool startTls(const TlsServerSettings& settings,
                  SSL_CTX_alpn_select_cb_func chooseProtocol = nullptr) {
        SSL_CTX* context = SSL_CTX_new(TLS_server_method());
        SSL_CTX_set_security_level(context, 0);
        SSL_CTX_set_cipher_list(
            context, settings.ciphers.empty() ? "ALL:@SECLEVEL=0" : settings.ciphers.c_str());
        SSL_CTX_set_dh_auto(context, 1);
        SSL_CTX_set_min_proto_version(context, settings.minVersion);
        SSL_CTX_set_max_proto_version(context, settings.maxVersion);
        if (chooseProtocol != nullptr) SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
        SSL_CTX_use_certificate(context, settings.identity.leaf.get());
        SSL_CTX_use_PrivateKey(context, settings.identity.key.get());
        for (const Certificate& certificate : settings.identity.intermediates) {
            SSL_CTX_add1_chain_cert(context, certificate.get());
        }
        ssl_ = SSL_new(context);
        SSL_CTX_free(context);
        SSL_set_fd(ssl_, static_cast<int>(socket_));
        if (SSL_accept(ssl_) == 1) return true;
        SSL_free(std::exchange(ssl_, nullptr));
        return false;
    }

    /// The session, for what only a test of TLS itself wants to know.
    SSL* tls() const { return ssl_; }

    /// Ends the connection with RST instead of FIN.
    void reset() { resetWhenClosed(socket_); }

private:
    bool receive(char& c) {
        return ssl_ != nullptr ? SSL_read(ssl_, &c, 1) == 1 : receiveSome(socket_, &c, 1) == 1;
    }

    TestSocket socket_;
    SSL* ssl_{};
};

/// A real server on loopback that does with every connection what the script says. Each
/// connection has a thread of its own; all end with the server.
class ScriptedServer {
public:
    using Script = std::function<void(Peer&)>;

    /// Without a `port` the system chooses one.
    explicit ScriptedServer(Script script, const std::string& address = "127.0.0.1", Port port = {})
        : script_(std::move(script)) {
        sockaddr_in v4{};
        sockaddr_in6 v6{};
        v4.sin_port = v6.sin6_port = htons(port.value);
        v4.sin_family = AF_INET;
        v6.sin6_family = AF_INET6;
        const bool isV6 = inet_pton(AF_INET, address.c_str(), &v4.sin_addr) != 1;
        if (isV6) inet_pton(AF_INET6, address.c_str(), &v6.sin6_addr);
        listener_ = openTcp(isV6 ? AF_INET6 : AF_INET);
        auto* place = isV6 ? reinterpret_cast<sockaddr*>(&v6) : reinterpret_cast<sockaddr*>(&v4);
        socklen_t size = isV6 ? sizeof v6 : sizeof v4;
        ::bind(listener_, place, size);
        ::listen(listener_, 64);
        ::getsockname(listener_, place, &size);
        port_ = Port{ntohs(isV6 ? v6.sin6_port : v4.sin_port)};
        acceptor_ = std::thread([this] { acceptAll(); });
    }

    ~ScriptedServer() {
        endListening(listener_);
        acceptor_.join();
        {
            const std::lock_guard lock(mutex_);
            for (const TestSocket socket : open_) shutDown(socket);
        }
        for (std::thread& thread : threads_) thread.join();
        if (isSocket(listener_)) closeSocket(listener_);
    }
    ScriptedServer(const ScriptedServer&) = delete;
    ScriptedServer& operator=(const ScriptedServer&) = delete;

    Port port() const { return port_; }

    /// Connections accepted so far.
    int connections() const { return connections_; }

private:
    void acceptAll() {
        for (;;) {
            const TestSocket socket = acceptOn(listener_);
            if (!isSocket(socket)) return;
            ++connections_;
            const std::lock_guard lock(mutex_);
            open_.push_back(socket);
            threads_.emplace_back([this, socket] { serve(socket); });
        }
    }

    void serve(TestSocket socket) {
        blockPipeSignal();
        Peer peer(socket);
        script_(peer);
        const std::lock_guard lock(mutex_);
        std::erase(open_, socket);
    }

    Script script_;
    TestSocket listener_{};
    Port port_{};
    std::atomic<int> connections_{};
    std::mutex mutex_{};
    std::vector<TestSocket> open_{};
    std::vector<std::thread> threads_{};
    std::thread acceptor_{};
};

/// A place on loopback that never answers: its queue is full, so every SYN is dropped.
class SilentPort {
public:
    explicit SilentPort(const char* address, Port port = {}) {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port.value);
        inet_pton(AF_INET, address, &place.sin_addr);
        socklen_t size = sizeof place;
        auto* name = reinterpret_cast<sockaddr*>(&place);
        sockets_.push_back(openTcp(AF_INET));
        ::bind(sockets_[0], name, size);
        ::listen(sockets_[0], 0);
        ::getsockname(sockets_[0], name, &size);
        port_ = Port{ntohs(place.sin_port)};
        for (int i = 0; i < 4; ++i) {
            sockets_.push_back(openTcp(AF_INET));
            makeNonBlocking(sockets_.back());
            ::connect(sockets_.back(), name, size);
        }
    }
    ~SilentPort() {
        for (const TestSocket socket : sockets_) closeSocket(socket);
    }
    SilentPort(const SilentPort&) = delete;
    SilentPort& operator=(const SilentPort&) = delete;

    Port port() const { return port_; }

private:
    std::vector<TestSocket> sockets_{};
    Port port_{};
};

/// A loopback port on which nobody listens (it was free a moment ago).
inline Port closedPort() {
    const TestSocket socket = openTcp(AF_INET);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    ::bind(socket, reinterpret_cast<sockaddr*>(&place), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&place), &size);
    closeSocket(socket);
    return Port{ntohs(place.sin_port)};
}

}  // namespace mailadvisor::testing
