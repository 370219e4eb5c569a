#pragma once

#include "support/test_socket.h"

#include "base/ascii.h"
#include "base/units.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace mailadvisor::testing {

/// One answer as it came.
struct SeenReply {
    int status{};  ///< 0 = the connection ended before it
    std::string head{};
    std::string body{};

    /// Empty when there is no such field.
    std::string field(std::string_view name) const {
        const std::string all = lowerAscii(head);
        const std::size_t at = all.find("\r\n" + lowerAscii(name) + ": ");
        if (at == std::string::npos) return {};
        const std::size_t from = at + 4 + name.size();
        return head.substr(from, head.find("\r\n", from) - from);
    }
};

/// The client's end of a connection to a server of ours, in raw bytes. Blocking; after 5 silent
/// seconds every call gives up.
class Visitor {
public:
    explicit Visitor(Port port, const char* from = "127.0.0.1") : socket_(openTcp(AF_INET)) {
        giveUpAfter(socket_, 5);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        inet_pton(AF_INET, from, &place.sin_addr);
        ::bind(socket_, reinterpret_cast<sockaddr*>(&place), sizeof place);
        place.sin_port = htons(port.value);
        inet_pton(AF_INET, "127.0.0.1", &place.sin_addr);
        isConnected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&place), sizeof place) == 0;
    }
    /// Over a connection that somebody else made.
    explicit Visitor(TestSocket connected) : socket_(connected), isConnected_(true) {
        giveUpAfter(socket_, 5);
    }
    ~Visitor() {
        SSL_free(ssl_);
        closeSocket(socket_);
    }
    Visitor(const Visitor&) = delete;
    Visitor& operator=(const Visitor&) = delete;

    bool isConnected() const { return isConnected_; }

    /// False when the server does not want to speak; the highest version, if not 0, is for tests of
    /// old ones.
    bool startTls(int highest = 0) {
        SSL_CTX* context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_security_level(context, 0);
        if (highest != 0) SSL_CTX_set_max_proto_version(context, highest);
        ssl_ = SSL_new(context);
        SSL_CTX_free(context);
        SSL_set_fd(ssl_, static_cast<int>(socket_));
        return SSL_connect(ssl_) == 1;
    }

    SSL* tls() const { return ssl_; }

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

    /// The next answer; `isHead` when none of its content will come.
    SeenReply receive(bool isHead = false) {
        SeenReply reply;
        std::size_t end = std::string::npos;
        while ((end = received_.find("\r\n\r\n")) == std::string::npos) {
            if (!receiveMore()) return reply;
        }
        reply.head = received_.substr(0, end + 2);
        received_.erase(0, end + 4);
        reply.status = std::atoi(reply.head.substr(9, 3).c_str());
        const auto length =
            static_cast<std::size_t>(std::atol(reply.field("Content-Length").c_str()));
        while (!isHead && received_.size() < length && receiveMore()) {
        }
        const std::size_t size = isHead ? 0 : std::min(length, received_.size());
        reply.body = received_.substr(0, size);
        received_.erase(0, size);
        return reply;
    }

    SeenReply ask(std::string_view request, bool isHead = false) {
        send(request);
        return receive(isHead);
    }

    /// True when the server closes within 5 seconds without a further byte.
    bool isClosed() { return received_.empty() && receiveSome(socket_, &spare_, 1) == 0; }

private:
    bool receiveMore() {
        char bytes[4096];
        const auto size = ssl_ != nullptr ? SSL_read(ssl_, bytes, sizeof bytes)
                                          : receiveSome(socket_, bytes, sizeof bytes);
        if (size <= 0) return false;
        received_.append(bytes, static_cast<std::size_t>(size));
        return true;
    }

    TestSocket socket_;
    SSL* ssl_{};
    bool isConnected_{};
    char spare_{};
    std::string received_{};
};

}  // namespace mailadvisor::testing
