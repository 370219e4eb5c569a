#include "probe/mailbox/growth.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace mailadvisor {

Fact<ByteCount> growthPerDay(const std::vector<FolderSamples>& folders, Timestamp now) {
    Timestamp oldest = now;
    for (const auto& folder : folders) {
        for (const auto& sample : folder.samples) oldest = std::min(oldest, sample.received);
    }
    using Days = std::chrono::duration<double, std::chrono::days::period>;
    const double history = Days(now - oldest).count();
    if (history < leastHistoryDays) return Fact<ByteCount>::unknown(Unknown::NotOffered);

    const double window = std::min<double>(history, growthWindowDays);
    double bytes = 0;
    for (const auto& folder : folders) {
        double sampled = 0;
        for (const auto& sample : folder.samples) {
            const bool isRecent = Days(now - sample.received).count() <= window;
            if (isRecent) sampled += static_cast<double>(sample.size.value);
        }
        if (folder.samples.empty()) continue;
        bytes += sampled * static_cast<double>(folder.messages) /
                 static_cast<double>(folder.samples.size());
    }
    // No mailbox grows by a petabyte a day; the bound keeps a lying server's sizes in range.
    constexpr double bound = 1e15;
    return Fact<ByteCount>::known({std::llround(std::min(bytes / window, bound))});
}

}  // namespace mailadvisor
