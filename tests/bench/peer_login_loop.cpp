// bench_peer_login_loop CA_FILE HOST ADDRESS PORT MASTER PARALLEL: a plain login loop. Reads
// mailbox names from standard input, and for each connects, does the TLS handshake, judges chain
// and name, and says LOGIN (as the master user, whose password is in $MASTER_PASSWORD),
// GETQUOTAROOT and LOGOUT. PARALLEL threads, blocking sockets, nothing kept from one connection to
// the next.

#include "resources.h"

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

namespace {

using mailadvisor::bench::Stopwatch;

struct Place {
    SSL_CTX* context{};
    std::string host{};
    sockaddr_in address{};
    std::string master{};
    std::string password{};
};

/// One connection, ended with it.
class Session {
public:
    explicit Session(const Place& place) : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
        const auto* address = reinterpret_cast<const sockaddr*>(&place.address);
        if (connect(socket_, address, sizeof place.address) != 0) return;
        ssl_ = SSL_new(place.context);
        SSL_set_fd(ssl_, socket_);
        SSL_set_tlsext_host_name(ssl_, place.host.c_str());
        SSL_set1_host(ssl_, place.host.c_str());
        isOpen_ = SSL_connect(ssl_) == 1;
    }
    ~Session() {
        SSL_free(ssl_);
        close(socket_);
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    bool isOpen() const { return isOpen_; }

    bool send(const std::string& line) {
        return SSL_write(ssl_, line.data(), static_cast<int>(line.size())) > 0;
    }

    /// All lines up to the one that begins with `start`; empty when it does not come.
    std::string readUntil(const std::string& start) {
        std::string lines;
        for (std::string line = readLine(); !line.empty(); line = readLine()) {
            lines += line;
            if (line.starts_with(start)) return lines;
        }
        return {};
    }

private:
    std::string readLine() {
        auto end = buffer_.find('\n');
        while (end == std::string::npos) {
            char bytes[4096];
            const int count = SSL_read(ssl_, bytes, sizeof bytes);
            if (count <= 0) return {};
            buffer_.append(bytes, static_cast<std::size_t>(count));
            end = buffer_.find('\n');
        }
        const std::string line = buffer_.substr(0, end + 1);
        buffer_.erase(0, end + 1);
        return line;
    }

    int socket_;
    SSL* ssl_{};
    bool isOpen_{};
    std::string buffer_{};
};

bool askQuota(const Place& place, const std::string& mailbox) {
    Session session(place);
    if (!session.isOpen() || session.readUntil("* OK").empty()) return false;
    session.send("1 LOGIN \"" + mailbox + "*" + place.master + "\" \"" + place.password + "\"\r\n");
    if (session.readUntil("1 ").find("1 OK") == std::string::npos) return false;
    session.send("2 GETQUOTAROOT INBOX\r\n");
    const bool isTold = session.readUntil("2 ").find("STORAGE") != std::string::npos;
    session.send("3 LOGOUT\r\n");
    return !session.readUntil("3 ").empty() && isTold;
}

}  // namespace

int main(int count, char** arguments) {
    const char* password = std::getenv("MASTER_PASSWORD");
    if (count != 7 || password == nullptr) return 2;
    Place place;
    place.context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_load_verify_locations(place.context, arguments[1], nullptr);
    SSL_CTX_set_verify(place.context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_session_cache_mode(place.context, SSL_SESS_CACHE_OFF);
    place.host = arguments[2];
    place.address.sin_family = AF_INET;
    inet_pton(AF_INET, arguments[3], &place.address.sin_addr);
    place.address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(arguments[4])));
    place.master = arguments[5];
    place.password = password;
    std::vector<std::string> mailboxes;
    for (std::string line; std::getline(std::cin, line);) mailboxes.push_back(line);

    std::atomic<std::size_t> next{};
    std::atomic<int> failed{};
    const Stopwatch watch;
    std::vector<std::thread> threads;
    for (int i = 0; i < std::atoi(arguments[6]); ++i) {
        threads.emplace_back([&] {
            for (auto mine = next++; mine < mailboxes.size(); mine = next++) {
                if (!askQuota(place, mailboxes[mine])) ++failed;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    std::printf("all=%.3f failed=%d cpu-ms=%.3f\n", watch.seconds(), failed.load(),
                mailadvisor::bench::cpuSeconds() * 1000 / static_cast<double>(mailboxes.size()));
    SSL_CTX_free(place.context);
}
