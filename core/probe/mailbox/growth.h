#pragma once

#include "base/fact.h"
#include "base/units.h"
#include "facts/mailbox_facts.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mailadvisor {

/// Days of history below which a growth would be guessed from too little.
inline constexpr int leastHistoryDays = 14;

/// The days the growth is measured over: a quarter evens out weeks and holidays and is still the
/// present way of using the mailbox.
inline constexpr int growthWindowDays = 90;

/// Months of growth that are kept: ten years show every habit.
inline constexpr int monthsKept = 120;

/// When a message came (INTERNALDATE) and how large it is.
struct MessageSample {
    Timestamp received{};
    ByteCount size{};
};

/// Messages of one folder; `messages` of them exist, the `samples`, evenly spread, were asked and
/// bear a date that can be true. They stand for all others.
struct FolderSamples {
    std::int64_t messages{};
    std::vector<MessageSample> samples{};
};

/// The date, if it can be true: nothing for one in the future or before there was mail to be kept
/// so. A clock that runs less than a day ahead is put right.
std::optional<Timestamp> plausibleDate(Timestamp received, Timestamp now);

/// How fast the mail that stays grows: the bytes that came within the window and are still there,
/// by its days; the window is shorter when the oldest mail is younger. The dates of the samples are
/// plausible ones.
///
/// Mail that was moved here at one go bears the day of the move; it is no growth, and the window
/// begins after it. NotOffered with less than leastHistoryDays since the oldest message or the
/// move, or with too few messages asked since: the server has nothing that would tell.
Fact<ByteCount> growthPerDay(const std::vector<FolderSamples>& folders, Timestamp now);

/// The mail that is still there by the month it came in (UTC), oldest first, empty months between
/// them included, at most `monthsKept` of the last. The dates of the samples are plausible ones.
std::vector<MonthOfMail> growthByMonth(const std::vector<FolderSamples>& folders, Timestamp now);

}  // namespace mailadvisor
