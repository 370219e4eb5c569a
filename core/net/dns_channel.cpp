#include "net/dns_channel.h"

#include "net/address.h"
#include "net/route.h"

#include <ares.h>

#include <asio/ip/address.hpp>

#include <algorithm>
#include <charconv>
#include <new>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

constexpr int timeoutMs = 2000;  ///< of the first try; c-ares doubles it each round
constexpr int tries = 3;
// Some thirty domains at once ask more than the kernel's default buffer holds answers for, and
// each lost answer costs the first try's time; the kernel gives what it allows.
constexpr int receiveBufferBytes = 1024 * 1024;
constexpr int maxUdpBytes = 1232;  ///< DNS flag day 2020: never fragmented
constexpr std::uint16_t domainPort = 53;

struct ServerAddress {
    std::string address;
    Port port{domainPort};
};

// server = IPv4 [ ":" port ] / IPv6 / "[" IPv6 "]" [ ":" port ]
std::optional<ServerAddress> readServer(const std::string& text) {
    if (const auto address = ipLiteral(text)) return ServerAddress{*address};
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) return std::nullopt;
    const auto address = ipLiteral(text.substr(0, colon));
    const bool isBare = address && address->find(':') != std::string::npos && text[0] != '[';
    ServerAddress server;
    const char* digits = text.data() + colon + 1;
    const char* end = text.data() + text.size();
    const auto [read, failure] = std::from_chars(digits, end, server.port.value);
    if (!address || isBare || failure != std::errc{} || read != end) return std::nullopt;
    if (server.port == Port{}) return std::nullopt;
    server.address = *address;
    return server;
}

bool useServer(ares_channel channel, const ServerAddress& server) {
    const bool isIpv6 = server.address.find(':') != std::string::npos;
    const std::string address = isIpv6 ? "[" + server.address + "]" : server.address;
    const std::string list = address + ":" + std::to_string(server.port.value);
    return ares_set_servers_ports_csv(channel, list.c_str()) == ARES_SUCCESS;
}

bool isLoopback(const unsigned char* ipv6) {
    asio::ip::address_v6::bytes_type bytes{};
    std::copy_n(ipv6, bytes.size(), bytes.begin());
    const asio::ip::address_v6 address(bytes);
    if (!address.is_v4_mapped()) return address.is_loopback();
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address).is_loopback();
}

bool areServersOnThisMachine(ares_channel channel) {
    ares_addr_port_node* first = nullptr;
    if (ares_get_servers_ports(channel, &first) != ARES_SUCCESS || first == nullptr) return false;
    bool areLocal = true;
    for (const auto* node = first; node != nullptr; node = node->next) {
        const bool isLocal =
            node->family == AF_INET
                ? asio::ip::address_v4(ntohl(node->addr.addr4.s_addr)).is_loopback()
                : isLoopback(reinterpret_cast<const unsigned char*>(&node->addr.addr6));
        areLocal = areLocal && isLocal;
    }
    ares_free_data(first);
    return areLocal;
}

ares_channel openChannel(DescriptorWatch& watch, DnsSockets& sockets,
                         OnServerFailure onServerFailure) {
    static const int loaded = ares_library_init(ARES_LIB_INIT_ALL);
    ares_options options{};
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_EDNS;
    if (onServerFailure == OnServerFailure::PassItOn) options.flags |= ARES_FLAG_NOCHECKRESP;
    options.timeout = timeoutMs;
    options.tries = tries;
    options.ednspsz = maxUdpBytes;
    options.sock_state_cb_data = &watch;
    options.sock_state_cb = [](void* data, ares_socket_t socket, int readable, int writable) {
        static_cast<DescriptorWatch*>(data)->watch(socket, readable != 0, writable != 0);
    };
    constexpr int given = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_EDNSPSZ |
                          ARES_OPT_SOCK_STATE_CB;
    ares_channel channel = nullptr;
    if (loaded != ARES_SUCCESS || ares_init_options(&channel, &options, given) != ARES_SUCCESS) {
        throw std::bad_alloc();
    }
    ares_set_socket_functions(channel, &dnsSocketFunctions(), &sockets);
    return channel;
}

}  // namespace

DnsChannel::DnsChannel(const asio::any_io_executor& executor, OnServerFailure onServerFailure)
    : watch_(executor,
             [this](NativeSocket socket, bool isReadable, bool isWritable) {
                 ares_process_fd(channel_, isReadable ? socket : ARES_SOCKET_BAD,
                                 isWritable ? socket : ARES_SOCKET_BAD);
                 restartTimer();
             }),
      sockets_{receiveBufferBytes},
      timer_(std::make_shared<asio::steady_timer>(executor)),
      channel_(openChannel(watch_, sockets_, onServerFailure)) {}

Result<std::unique_ptr<DnsChannel>> DnsChannel::open(const asio::any_io_executor& executor,
                                                     const std::string& server,
                                                     OnServerFailure onServerFailure) {
    std::unique_ptr<DnsChannel> channel(new DnsChannel(executor, onServerFailure));
    const auto address = readServer(server);
    if (!server.empty() && (!address || !useServer(channel->channel_, *address))) {
        return Unexpected{{ErrorCode::InvalidInput, server,
                           Message{MESSAGE_ID("error.resolver-address"), {{"text", server}}},
                           Message{MESSAGE_ID("remedy.resolver-address"), {}}}};
    }
    channel->isTrusted_ = areServersOnThisMachine(channel->channel_);
    return channel;
}

DnsChannel::~DnsChannel() {
    timer_->cancel();
    ares_destroy(channel_);
}

void DnsChannel::restartTimer() {
    timeval wait{};
    if (ares_timeout(channel_, nullptr, &wait) == nullptr) {
        timer_->cancel();
        return;
    }
    timer_->expires_after(std::chrono::seconds(wait.tv_sec) +
                          std::chrono::microseconds(wait.tv_usec) + std::chrono::milliseconds(1));
    timer_->async_wait([this, alive = std::weak_ptr(timer_)](const std::error_code& code) {
        if (code || alive.expired()) return;
        ares_process_fd(channel_, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
        restartTimer();
    });
}

}  // namespace mailadvisor
