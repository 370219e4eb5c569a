#pragma once

#include "rules/evidence.h"

#include <limits>

namespace mailadvisor {

/// The days until space is used up where nothing grows.
inline constexpr int neverFull = std::numeric_limits<int>::max();

/// Fills in what is known about space: used, limit, growth, what follows from them, and the
/// folders. What the server said counts before what the person read in webmail.
void viewSpace(Evidence& evidence);

/// True when INBOX was probably emptied by another program: it ends within the days a POP3
/// program leaves mail, Sent reaches much further back, and nothing was filed in other folders.
bool looksEmptied(const Evidence& evidence);

/// Bytes of the folders with this role; unknown when no such folder was measured.
Fact<ByteCount> bytesOf(const MailboxFacts& mailbox, FolderRole role);

/// Days until `space` is used up; neverFull when nothing grows. Told to nobody as a number beyond
/// Thresholds::farthestForecastDays.
int daysToFill(ByteCount space, ByteCount growthPerDay);

/// Whole days from `moment` to when the facts were observed; never negative.
int daysBefore(Timestamp observedAt, Timestamp moment);

}  // namespace mailadvisor
