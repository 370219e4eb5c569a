#include "net/wakeup.h"

#include <asio/post.hpp>
#include <asio/redirect_error.hpp>
#include <asio/use_awaitable.hpp>

#include <utility>

namespace mailadvisor {

void Wakeup::wake() {
    isSet_ = true;
    timer_.cancel();
}

void Wakeup::wakeFromAnywhere(std::shared_ptr<Wakeup> sleeper) {
    const auto executor = sleeper->timer_.get_executor();
    asio::post(executor, [sleeper = std::move(sleeper)] { sleeper->wake(); });
}

Task<bool> Wakeup::wait(Deadline deadline) {
    if (!isSet_) {
        std::error_code cancelled;
        timer_.expires_at(deadline.at());
        co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
    }
    co_return std::exchange(isSet_, false);
}

}  // namespace mailadvisor
