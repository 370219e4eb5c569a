#include "probe/mailbox/move_of_mail.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

namespace mailadvisor {
namespace {

constexpr std::size_t windowWeeks = (growthWindowDays + 6) / 7;

// A busy week brings some times what a quiet one does; years of mail at one go are far beyond.
constexpr double moveFactor = 10;

// Below both there is nothing whose growth would matter.
constexpr double leastMovedMessages = 100;
constexpr double leastMovedBytes = 100e6;

// A third heap of mail within a quarter is the way this mailbox is used; so is a second one where
// nothing else comes.
constexpr int mostMoves = 2;
constexpr int mostMovesIntoSilence = 1;

// Two weeks hold a move of some nights; one by hand may take a month, a third of the window.
constexpr std::size_t leastWeeksOfMove = 2;
constexpr std::size_t shareOfWeeks = 3;

// The days of a move's last week with less than this share of it came after the move.
constexpr double leastShareOfMoveDay = 1.0 / 14;

/// What arrived in one week, or on one day.
struct Arrival {
    double messages{};
    double bytes{};
};

using Weeks = std::array<Arrival, windowWeeks>;

template <class Take>
void eachArrival(const std::vector<FolderSamples>& folders, Take take) {
    for (const auto& folder : folders) {
        if (folder.samples.empty()) continue;
        const double stands =
            static_cast<double>(folder.messages) / static_cast<double>(folder.samples.size());
        for (const auto& sample : folder.samples) {
            take(sample.received, {stands, stands * static_cast<double>(sample.size.value)});
        }
    }
}

void add(Arrival& sum, const Arrival& more) {
    sum.messages += more.messages;
    sum.bytes += more.bytes;
}

std::int64_t daysBack(Timestamp received, Timestamp now) {
    return std::chrono::floor<std::chrono::days>(std::max(now - received, std::chrono::seconds(0)))
        .count();
}

/// The weeks that stand out, and what the others bring together.
struct Heaps {
    std::vector<std::size_t> weeks{};
    double others{};
};

/// The few largest weeks, if each brings `moveFactor` times the mean of all smaller ones.
template <class Size>
Heaps heapsIn(const Weeks& weeks, std::size_t count, Size sizeOf) {
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t week) { return sizeOf(weeks[week]); });
    const std::size_t most = std::max(leastWeeksOfMove, count / shareOfWeeks);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double size = sizeOf(weeks[order[i]]);
        const bool areFewLeft = i > 0 && i + most >= count;
        if (areFewLeft && size > moveFactor * sum / static_cast<double>(i))
            return {{order.begin() + static_cast<std::ptrdiff_t>(i), order.end()}, sum};
        sum += size;
    }
    return {};
}

/// How many runs of neighbouring weeks these are.
int runsIn(std::vector<std::size_t> weeks) {
    std::ranges::sort(weeks);
    int runs = 0;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        if (i == 0 || weeks[i] != weeks[i - 1] + 1) ++runs;
    }
    return runs;
}

/// The last week of a move, counted back from now.
template <class Size>
std::optional<std::size_t> lastWeekOfMove(const Weeks& weeks, std::size_t count, Size sizeOf,
                                          double least) {
    const Heaps heaps = heapsIn(weeks, count, sizeOf);
    double moved = 0;
    for (const std::size_t week : heaps.weeks) moved += sizeOf(weeks[week]);
    const int most = heaps.others > 0 ? mostMoves : mostMovesIntoSilence;
    if (heaps.weeks.empty() || moved < least || runsIn(heaps.weeks) > most) return std::nullopt;
    return *std::ranges::min_element(heaps.weeks);
}

}  // namespace

std::optional<Timestamp> endOfLastMove(const std::vector<FolderSamples>& folders, Timestamp now) {
    Weeks weeks{};
    std::size_t count = 0;  // of weeks since the oldest mail
    std::map<std::int64_t, Arrival> days;
    eachArrival(folders, [&](Timestamp received, const Arrival& arrival) {
        const std::int64_t back = daysBack(received, now);
        const auto week = static_cast<std::size_t>(back / 7);
        count = std::min(std::max(count, week + 1), windowWeeks);
        if (week >= windowWeeks) return;
        add(weeks[week], arrival);
        add(days[back], arrival);
    });
    const auto messages = [](const Arrival& arrival) { return arrival.messages; };
    const auto bytes = [](const Arrival& arrival) { return arrival.bytes; };
    const auto byCount = lastWeekOfMove(weeks, count, messages, leastMovedMessages);
    const auto bySize = lastWeekOfMove(weeks, count, bytes, leastMovedBytes);
    if (!byCount && !bySize) return std::nullopt;
    const std::size_t last = std::min(byCount.value_or(windowWeeks), bySize.value_or(windowWeeks));
    for (auto back = static_cast<std::int64_t>(last * 7); back < std::int64_t(last * 7 + 7);
         ++back) {
        const Arrival& day = days[back];
        const bool isOfMove = day.messages > leastShareOfMoveDay * weeks[last].messages ||
                              day.bytes > leastShareOfMoveDay * weeks[last].bytes;
        if (isOfMove) return now - std::chrono::days(back);
    }
    return std::nullopt;
}

}  // namespace mailadvisor
