#include "probe/mailbox/growth.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace mailadvisor {
namespace {

// No mailbox holds or gains a petabyte; the bound keeps a lying server's sizes in range.
constexpr double bound = 1e15;

/// The bytes a sample stands for: its own and those of its neighbours that were not asked.
double weightOf(const MessageSample& sample, const FolderSamples& folder) {
    return static_cast<double>(sample.size.value) * static_cast<double>(folder.messages) /
           static_cast<double>(folder.samples.size());
}

int monthNumber(Timestamp moment) {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(moment));
    return static_cast<int>(day.year()) * 12 +
           static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

}  // namespace

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
        for (const auto& sample : folder.samples) {
            const bool isRecent = Days(now - sample.received).count() <= window;
            if (isRecent) bytes += weightOf(sample, folder);
        }
    }
    return Fact<ByteCount>::known({std::llround(std::min(bytes / window, bound))});
}

std::vector<MonthOfMail> growthByMonth(const std::vector<FolderSamples>& folders, Timestamp now) {
    std::map<int, double> bytes;  // by months since the year 0
    const int present = monthNumber(now);
    for (const auto& folder : folders) {
        for (const auto& sample : folder.samples) {
            const int month = std::min(monthNumber(sample.received), present);
            if (month > present - monthsKept) bytes[month] += weightOf(sample, folder);
        }
    }
    std::vector<MonthOfMail> months;
    if (bytes.empty()) return months;
    for (int number = bytes.begin()->first; number <= present; ++number) {
        const auto year = std::chrono::year(number / 12);
        const auto month = std::chrono::month(static_cast<unsigned>(number % 12) + 1);
        const auto found = bytes.find(number);
        const double size = found == bytes.end() ? 0 : std::min(found->second, bound);
        months.push_back({year / month, ByteCount{std::llround(size)}});
    }
    return months;
}

}  // namespace mailadvisor
