// bench_peer_libcurl CA_FILE COUNT PARALLEL judge|ignore URL…: libcurl's multi interface doing what
// our probe does: connect, TLS, CAPABILITY (CAPA, EHLO), LOGOUT. COUNT transfers over the URLs in
// turn, PARALLEL at once, one thread, curl_multi_socket_action on epoll. `judge` checks chain and
// name as ours does, `ignore` nothing. Prints the same values as bench_throughput.

#include "resources.h"

#include <curl/curl.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using mailadvisor::bench::Stopwatch;

struct Peer {
    std::string caFile{};
    std::vector<std::string> urls{};
    int left{};
    int running{};
    int failed{};
    std::size_t next{};
    bool judges{};
    CURLM* multi{};
    int poll{};
    long timeoutMs{-1};
    std::vector<bool> watched{};
};

std::size_t ignore(char*, std::size_t size, std::size_t count, void*) { return size * count; }

int onSocket(CURL*, curl_socket_t socket, int what, void* context, void*) {
    Peer& peer = *static_cast<Peer*>(context);
    const auto index = static_cast<std::size_t>(socket);
    if (peer.watched.size() <= index) peer.watched.resize(index + 1);
    if (what == CURL_POLL_REMOVE) {
        if (peer.watched[index]) epoll_ctl(peer.poll, EPOLL_CTL_DEL, socket, nullptr);
        peer.watched[index] = false;
        return 0;
    }
    epoll_event event{};
    event.data.fd = socket;
    event.events = ((what & CURL_POLL_IN) != 0 ? static_cast<std::uint32_t>(EPOLLIN) : 0U) |
                   ((what & CURL_POLL_OUT) != 0 ? static_cast<std::uint32_t>(EPOLLOUT) : 0U);
    epoll_ctl(peer.poll, peer.watched[index] ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
    peer.watched[index] = true;
    return 0;
}

int onTimer(CURLM*, long timeoutMs, void* context) {
    static_cast<Peer*>(context)->timeoutMs = timeoutMs;
    return 0;
}

/// Without a login a custom request is the documented way to ask a mail server for one line more.
const char* requestFor(const std::string& url) {
    if (url.starts_with("imap")) return "CAPABILITY";
    if (url.starts_with("pop3")) return "CAPA";
    return "NOOP";
}

void start(Peer& peer) {
    const std::string& url = peer.urls[peer.next++ % peer.urls.size()];
    CURL* easy = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, requestFor(url));
    curl_easy_setopt(easy, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    // One small store instead of the system's; with `judge` libcurl reads it once and keeps it.
    curl_easy_setopt(easy, CURLOPT_CAINFO, peer.caFile.c_str());
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, peer.judges ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, peer.judges ? 2L : 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &ignore);
    curl_multi_add_handle(peer.multi, easy);
    ++peer.running;
    --peer.left;
}

void collect(Peer& peer) {
    int queued = 0;
    while (CURLMsg* message = curl_multi_info_read(peer.multi, &queued)) {
        if (message->msg != CURLMSG_DONE) continue;
        CURL* easy = message->easy_handle;
        if (message->data.result != CURLE_OK && peer.failed++ == 0) {
            std::fprintf(stderr, "libcurl: %s\n", curl_easy_strerror(message->data.result));
        }
        curl_multi_remove_handle(peer.multi, easy);
        curl_easy_cleanup(easy);
        --peer.running;
        if (peer.left > 0) start(peer);
    }
}

void run(Peer& peer) {
    std::array<epoll_event, 256> events{};
    int active = 0;
    while (peer.running > 0) {
        const int ready = epoll_wait(peer.poll, events.data(), static_cast<int>(events.size()),
                                     static_cast<int>(peer.timeoutMs));
        if (ready <= 0) curl_multi_socket_action(peer.multi, CURL_SOCKET_TIMEOUT, 0, &active);
        for (std::size_t i = 0; static_cast<int>(i) < ready; ++i) {
            const int what =
                ((events[i].events & EPOLLIN) != 0 ? CURL_CSELECT_IN : 0) |
                ((events[i].events & EPOLLOUT) != 0 ? CURL_CSELECT_OUT : 0) |
                ((events[i].events & (EPOLLERR | EPOLLHUP)) != 0 ? CURL_CSELECT_ERR : 0);
            curl_multi_socket_action(peer.multi, events[i].data.fd, what, &active);
        }
        collect(peer);
    }
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 6) return 2;
    Peer peer;
    peer.caFile = arguments[1];
    peer.left = std::atoi(arguments[2]);
    const int total = peer.left;
    const int parallel = std::atoi(arguments[3]);
    peer.judges = std::string(arguments[4]) == "judge";
    peer.urls.assign(arguments + 5, arguments + count);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    peer.multi = curl_multi_init();
    peer.poll = epoll_create1(0);
    curl_multi_setopt(peer.multi, CURLMOPT_SOCKETFUNCTION, &onSocket);
    curl_multi_setopt(peer.multi, CURLMOPT_SOCKETDATA, &peer);
    curl_multi_setopt(peer.multi, CURLMOPT_TIMERFUNCTION, &onTimer);
    curl_multi_setopt(peer.multi, CURLMOPT_TIMERDATA, &peer);

    const double cpuBefore = mailadvisor::bench::cpuSeconds();
    const Stopwatch watch;
    while (peer.left > 0 && peer.running < parallel) start(peer);
    run(peer);
    const double seconds = watch.seconds();

    std::printf("rate=%.1f cpu-ms=%.3f peak-mib=%.1f failed=%d all=%.4f\n", total / seconds,
                (mailadvisor::bench::cpuSeconds() - cpuBefore) * 1000 / total,
                static_cast<double>(mailadvisor::bench::memoryKib("VmHWM")) / 1024, peer.failed,
                seconds);
    curl_multi_cleanup(peer.multi);
    close(peer.poll);
    curl_global_cleanup();
}
