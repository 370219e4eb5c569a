#include "probe/mailbox/growth.h"

#include "probe/mailbox/move_of_mail.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <utility>

namespace mailadvisor {
namespace {

// No mailbox holds or gains a petabyte; the bound keeps a lying server's sizes in range.
constexpr double bound = 1e15;

// Clocks along the way that run ahead, and zones written wrongly, come to no more.
constexpr auto clockError = std::chrono::days(1);

// Before the Internet's mail came to offices a date is a machine's that lost its own.
constexpr Timestamp earliest = std::chrono::sys_days(std::chrono::year(1985) / 1 / 1);

// Fewer sampled messages since a move tell nothing about what comes in a day.
constexpr std::size_t leastSinceMove = 4;

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

std::optional<Timestamp> plausibleDate(Timestamp received, Timestamp now) {
    if (received > now + clockError || received < earliest) return std::nullopt;
    return std::min(received, now);
}

Fact<ByteCount> growthPerDay(const std::vector<FolderSamples>& folders, Timestamp now) {
    const auto tooLittle = Fact<ByteCount>::unknown(Unknown::NotOffered);
    Timestamp oldest = now;
    for (const auto& folder : folders) {
        for (const auto& sample : folder.samples) oldest = std::min(oldest, sample.received);
    }
    const auto move = endOfLastMove(folders, now);
    using Days = std::chrono::duration<double, std::chrono::days::period>;
    const double history = Days(now - move.value_or(oldest)).count();
    if (history < leastHistoryDays) return tooLittle;

    const double window = std::min<double>(history, growthWindowDays);
    double bytes = 0;
    std::size_t seen = 0;
    bool isSampled = false;
    for (const auto& folder : folders) {
        isSampled |= std::cmp_less(folder.samples.size(), folder.messages);
        for (const auto& sample : folder.samples) {
            const double age = Days(now - sample.received).count();
            const bool isRecent = move ? age < window : age <= window;
            if (!isRecent) continue;
            bytes += weightOf(sample, folder);
            ++seen;
        }
    }
    // Beside the heap of a move few of the asked messages are of the time since.
    if (move && isSampled && seen < leastSinceMove) return tooLittle;
    return Fact<ByteCount>::known({std::llround(std::min(bytes / window, bound))});
}

std::vector<MonthOfMail> growthByMonth(const std::vector<FolderSamples>& folders, Timestamp now) {
    std::map<int, double> bytes;  // by months since the year 0
    const int present = monthNumber(now);
    for (const auto& folder : folders) {
        for (const auto& sample : folder.samples) {
            const int month = monthNumber(sample.received);
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
