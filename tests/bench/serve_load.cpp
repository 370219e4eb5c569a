// bench_serve_load closed|open|slow PORT CONNECTIONS SECONDS [RATE]: asks 127.0.0.1:PORT for
// $SERVE_PATH of $SERVE_HOST from CONNECTIONS connections, each from an address of its own in
// 127.1/16; $SERVE_FORM, when it is set, is posted there as a form.
//
//   closed  each asks again as soon as it was answered
//   open    RATE requests a second in all, whether or not the earlier ones were answered; a request
//           that finds all connections busy waits, and its waiting counts
//   slow    each begins a request and drips a byte a second, and comes again when it was cut

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Millis = std::chrono::duration<double, std::milli>;

enum class Mode { Closed, Open, Slow };

struct Connection {
    int socket{-1};
    std::string received{};
    Clock::time_point due{};  ///< when its request should have been sent
    bool isBusy{};
};

std::string environment(const char* name, const char* otherwise) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : otherwise;
}

class Load {
public:
    Load(Mode mode, int port, int connections, double rate)
        : mode_(mode), port_(port), rate_(rate), all_(static_cast<std::size_t>(connections)) {
        const std::string form = environment("SERVE_FORM", "");
        request_ = (form.empty() ? "GET " : "POST ") +
                   environment("SERVE_PATH", "/mail/config-v1.1.xml") +
                   " HTTP/1.1\r\nHost: " + environment("SERVE_HOST", "autoconfig.example.test") +
                   "\r\nAccept: */*\r\n";
        if (!form.empty()) {
            request_ += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                        std::to_string(form.size()) + "\r\n";
        }
        request_ += "\r\n" + form;
        for (std::size_t i = 0; i < all_.size(); ++i) connect(i);
    }

    void run(Clock::duration time) {
        const auto start = Clock::now();
        const auto end = start + time;
        auto nextDue = start;
        auto nextDrip = start;
        // Not all at once: they have nothing to do with each other.
        constexpr std::size_t slices = 50;
        std::size_t slice = 0;
        if (mode_ == Mode::Closed) {
            for (std::size_t i = 0; i < all_.size(); ++i) ask(i, start);
        }
        while (Clock::now() < end) {
            wait(mode_ == Mode::Open ? nextDue : mode_ == Mode::Slow ? nextDrip : end);
            const auto now = Clock::now();
            if (mode_ == Mode::Slow && now >= nextDrip) {
                for (std::size_t i = slice++ % slices; i < all_.size(); i += slices) {
                    send(all_[i].socket, "x");
                }
                nextDrip += std::chrono::milliseconds(1000 / slices);
            }
            for (; mode_ == Mode::Open && nextDue <= now; ++asked_) {
                waiting_.push_back(nextDue);
                nextDue = start + std::chrono::duration_cast<Clock::duration>(
                                      std::chrono::duration<double>((asked_ + 1) / rate_));
            }
            while (!waiting_.empty() && !free_.empty()) {
                ask(free_.front(), waiting_.front());
                free_.pop_front();
                waiting_.pop_front();
            }
        }
        report(std::chrono::duration<double>(Clock::now() - start).count());
    }

private:
    void connect(std::size_t index) {
        Connection& connection = all_[index];
        if (connection.socket >= 0) ::close(connection.socket);
        connection = {};
        connection.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr =
            htonl(0x7F010000U + static_cast<unsigned>(index / 250 * 256 + index % 250 + 1));
        const int isOn = 1;
        ::setsockopt(connection.socket, IPPROTO_TCP, TCP_NODELAY, &isOn, sizeof isOn);
        ::bind(connection.socket, reinterpret_cast<sockaddr*>(&place), sizeof place);
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        place.sin_port = htons(static_cast<std::uint16_t>(port_));
        if (::connect(connection.socket, reinterpret_cast<sockaddr*>(&place), sizeof place) != 0) {
            ++failed_;
            return;
        }
        epoll_event event{EPOLLIN, {}};
        event.data.u64 = index;
        ::epoll_ctl(epoll_, EPOLL_CTL_ADD, connection.socket, &event);
        if (mode_ == Mode::Slow)
            send(connection.socket, "GET / HTTP/1.1\r\nX: ");
        else
            free_.push_back(index);
    }

    static bool send(int socket, std::string_view bytes) {
        const auto size = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        return size == static_cast<long>(bytes.size());
    }

    void ask(std::size_t index, Clock::time_point due) {
        all_[index].due = due;
        all_[index].isBusy = true;
        if (!send(all_[index].socket, request_)) ++failed_;
    }

    void wait(Clock::time_point until) {
        epoll_event events[256];
        const auto left =
            std::chrono::duration_cast<std::chrono::microseconds>(until - Clock::now());
        const timespec time{left.count() / 1000000, std::max(0L, left.count() % 1000000) * 1000};
        const timespec none{};
        const int count =
            ::epoll_pwait2(epoll_, events, 256, left.count() > 0 ? &time : &none, nullptr);
        for (int i = 0; i < count; ++i) receive(events[i].data.u64);
    }

    void receive(std::size_t index) {
        Connection& connection = all_[index];
        char bytes[16 * 1024];
        const auto size = ::recv(connection.socket, bytes, sizeof bytes, MSG_DONTWAIT);
        if (size <= 0) {
            if (mode_ == Mode::Slow)
                ++cut_;
            else
                ++failed_;
            std::erase(free_, index);
            return connect(index);
        }
        if (mode_ == Mode::Slow) return;
        connection.received.append(bytes, static_cast<std::size_t>(size));
        const std::size_t end = connection.received.find("\r\n\r\n");
        if (end == std::string::npos) return;
        const std::size_t at = connection.received.find("ontent-Length: ");
        const std::size_t at2 = connection.received.find("ontent-length: ");
        const std::size_t length =
            std::strtoul(connection.received.c_str() + std::min(at, at2) + 15, nullptr, 10);
        if (connection.received.size() < end + 4 + length) return;
        if (!connection.received.starts_with("HTTP/1.1 200"))
            ++failed_;
        else
            times_.push_back(Millis(Clock::now() - connection.due).count());
        const bool closes = connection.received.find("onnection: close\r\n") < end;
        connection.received.clear();
        connection.isBusy = false;
        if (closes)
            connect(index);
        else
            free_.push_back(index);
        if (mode_ != Mode::Closed) return;
        ask(index, Clock::now());
        free_.pop_back();
    }

    void report(double seconds) {
        std::ranges::sort(times_);
        const auto share = [&](double part) {
            if (times_.empty()) return 0.0;
            return times_[static_cast<std::size_t>(part * static_cast<double>(times_.size() - 1))];
        };
        std::printf("rate=%.0f p50-ms=%.2f p99-ms=%.2f max-ms=%.2f failed=%d cut=%d unasked=%zu\n",
                    static_cast<double>(times_.size()) / seconds, share(0.5), share(0.99), share(1),
                    failed_, cut_, waiting_.size());
    }

    Mode mode_;
    int port_;
    double rate_;
    std::string request_{};
    int epoll_{::epoll_create1(EPOLL_CLOEXEC)};
    std::vector<Connection> all_;
    std::deque<std::size_t> free_{};
    std::deque<Clock::time_point> waiting_{};
    std::vector<double> times_{};
    double asked_{};
    int failed_{};
    int cut_{};
};

}  // namespace

int main(int count, char** arguments) {
    if (count < 5) return 2;
    const std::string mode = arguments[1];
    Load load(mode == "closed" ? Mode::Closed
              : mode == "open" ? Mode::Open
                               : Mode::Slow,
              std::atoi(arguments[2]), std::atoi(arguments[3]),
              count > 5 ? std::atof(arguments[5]) : 0);
    load.run(std::chrono::seconds(std::atoi(arguments[4])));
}
