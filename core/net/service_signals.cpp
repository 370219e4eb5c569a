#include "net/service_signals.h"

#include <asio/redirect_error.hpp>
#include <asio/signal_set.hpp>
#include <asio/use_awaitable.hpp>

#include <csignal>

namespace mailadvisor {

struct ServiceSignals::Set {
    explicit Set(const asio::any_io_executor& executor) : signals(executor, SIGTERM, SIGINT) {
#ifdef SIGHUP
        signals.add(SIGHUP);
#endif
    }

    asio::signal_set signals;
};

ServiceSignals::ServiceSignals(const asio::any_io_executor& executor)
    : set_(std::make_unique<Set>(executor)) {}

ServiceSignals::~ServiceSignals() = default;

Task<ServiceSignal> ServiceSignals::next() {
    std::error_code failed;
    const int number =
        co_await set_->signals.async_wait(asio::redirect_error(asio::use_awaitable, failed));
    const bool isStop = failed || number == SIGTERM || number == SIGINT;
    co_return isStop ? ServiceSignal::Stop : ServiceSignal::Reload;
}

void ServiceSignals::cancel() { set_->signals.cancel(); }

}  // namespace mailadvisor
