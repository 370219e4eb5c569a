#include "report/pace.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace mailadvisor {
namespace {

using namespace std::chrono_literals;

std::int64_t roundedUp(double value, std::int64_t step) {
    return static_cast<std::int64_t>(std::ceil(value / static_cast<double>(step))) * step;
}

}  // namespace

std::optional<Message> Pace::after(std::size_t done, std::size_t all,
                                   std::chrono::nanoseconds since) {
    if (since < due_ || done == 0 || done >= all) return std::nullopt;
    due_ = since + (since < 1min ? 5s : 30s);
    const double perSecond =
        static_cast<double>(done) / std::chrono::duration<double>(since).count();
    const double seconds = static_cast<double>(all - done) / perSecond;
    const bool isInMinutes = seconds > 90;
    Message message{
        isInMinutes ? MESSAGE_ID("deploy.pace-minutes") : MESSAGE_ID("deploy.pace-seconds"),
        {{"done", static_cast<std::int64_t>(done)},
         {"all", static_cast<std::int64_t>(all)},
         {"rate", std::max<std::int64_t>(1, std::llround(perSecond * 60))}}};
    message.arguments.push_back(
        {"n", isInMinutes ? roundedUp(seconds / 60, 1) : roundedUp(seconds, 5)});
    return message;
}

}  // namespace mailadvisor
