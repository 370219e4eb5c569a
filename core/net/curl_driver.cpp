#include "net/curl_driver.h"

#include "net/descriptor_watch.h"
#include "net/wakeup.h"

#include <asio/steady_timer.hpp>

#include <algorithm>
#include <new>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

constexpr long maxIdleConnections = 64;

struct Transfer {
    explicit Transfer(const asio::any_io_executor& executor) : finished(executor) {}

    Wakeup finished;
    std::optional<CURLcode> result{};
};

}  // namespace

struct CurlDriver::Transfers : std::enable_shared_from_this<Transfers> {
    explicit Transfers(const asio::any_io_executor& loop);
    ~Transfers();

    void add(CURL* easy, Transfer& transfer);
    void remove(CURL* easy);
    void restartTimer(long milliseconds);
    void act(curl_socket_t socket, int events);
    void reportFinished();

    asio::any_io_executor executor;
    asio::steady_timer timer;
    DescriptorWatch sockets;
    CURLM* multi;
    std::vector<CURL*> running{};
};

CurlDriver::Transfers::Transfers(const asio::any_io_executor& loop)
    : executor(loop),
      timer(loop),
      sockets(loop,
              [this](NativeSocket socket, bool isReadable, bool isWritable) {
                  act(socket,
                      (isReadable ? CURL_CSELECT_IN : 0) | (isWritable ? CURL_CSELECT_OUT : 0));
              }),
      multi(curl_multi_init()) {
    if (multi == nullptr) throw std::bad_alloc();
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, maxIdleConnections);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(
        multi, CURLMOPT_SOCKETFUNCTION,
        +[](CURL*, curl_socket_t socket, int what, void* self, void*) {
            static_cast<Transfers*>(self)->sockets.watch(
                socket, what == CURL_POLL_IN || what == CURL_POLL_INOUT,
                what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
            return 0;
        });
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(
        multi, CURLMOPT_TIMERFUNCTION, +[](CURLM*, long milliseconds, void* self) {
            static_cast<Transfers*>(self)->restartTimer(milliseconds);
            return 0;
        });
}

CurlDriver::Transfers::~Transfers() {
    while (!running.empty()) remove(running.back());
    curl_multi_cleanup(multi);
}

void CurlDriver::Transfers::add(CURL* easy, Transfer& transfer) {
    curl_easy_setopt(easy, CURLOPT_PRIVATE, &transfer);
    running.push_back(easy);
    curl_multi_add_handle(multi, easy);
}

void CurlDriver::Transfers::remove(CURL* easy) {
    std::erase(running, easy);
    curl_multi_remove_handle(multi, easy);
}

void CurlDriver::Transfers::restartTimer(long milliseconds) {
    if (milliseconds < 0) {
        timer.cancel();
        return;
    }
    timer.expires_after(std::chrono::milliseconds(milliseconds));
    timer.async_wait([self = weak_from_this()](const std::error_code& code) {
        const auto transfers = self.lock();
        if (!code && transfers) transfers->act(CURL_SOCKET_TIMEOUT, 0);
    });
}

void CurlDriver::Transfers::act(curl_socket_t socket, int events) {
    int stillRunning = 0;
    curl_multi_socket_action(multi, socket, events, &stillRunning);
    reportFinished();
}

void CurlDriver::Transfers::reportFinished() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        Transfer* transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        transfer->result = message->data.result;
        transfer->finished.wake();
    }
}

CurlDriver::CurlDriver(const asio::any_io_executor& executor) {
    static const CURLcode loaded = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (loaded != CURLE_OK) throw std::bad_alloc();
    transfers_ = std::make_shared<Transfers>(executor);
}

CurlDriver::~CurlDriver() = default;

Task<std::optional<CURLcode>> CurlDriver::perform(CURL* easy, Deadline deadline) {
    Transfer transfer(transfers_->executor);
    transfers_->add(easy, transfer);
    // A waiting coroutine may be destroyed with the loop, after the driver.
    const std::weak_ptr<Transfers> driver = transfers_;
    const auto removal = [driver](CURL* handle) {
        if (const auto alive = driver.lock()) alive->remove(handle);
    };
    const std::unique_ptr<CURL, decltype(removal)> added(easy, removal);
    while (!transfer.result && !deadline.isPast()) co_await transfer.finished.wait(deadline);
    co_return transfer.result;
}

}  // namespace mailadvisor
