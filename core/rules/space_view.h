#pragma once

#include "rules/evidence.h"

#include <limits>

namespace mailadvisor {

/// The days until space is used up where nothing grows.
inline constexpr int neverFull = std::numeric_limits<int>::max();

/// Fills in what is known about space: used, limit, growth, what follows from them, and the
/// folders. What the server said counts before what the person read in webmail.
void viewSpace(Evidence& evidence);

/// True when the mailbox is small and nobody knows how fast it fills; alone it makes no shortage
/// before half of it is used (hasRoomForNow).
bool isSmall(const Evidence& evidence);

/// True when less than this share is known to be used and nobody knows how fast it fills.
bool hasRoomForNow(const Evidence& evidence, Percent share);

/// True when the space is used up soon: 90 %, full within half a year, or, where nobody knows how
/// fast it fills, 80 %.
bool isFilling(const Evidence& evidence);

/// True when the mailbox is full, or so nearly that a large mail may be refused.
bool isFull(const Evidence& evidence);

/// True when the mailbox is not full yet, but 90 % or more, or full within a month.
bool isFullSoon(const Evidence& evidence);

/// True when space must be freed before anything else.
bool spaceComesFirst(const Evidence& evidence);

/// Nobody has a computer that could keep mail: the mail is read on a phone only, or in webmail.
bool hasNoComputer(const Evidence& evidence);

/// What the other mailboxes leave of the space of the domain; nothing without such a limit.
std::optional<ByteCount> leftByOthers(const Evidence& evidence);

/// What the mailbox can hold: its own limit, or what the other mailboxes leave of the space of the
/// domain where that is less; unknown without a limit of its own.
Fact<ByteCount> roomOfMailbox(const Evidence& evidence);

/// Days until no more mail fits in: the mailbox's own space or the domain's, whichever ends first.
Fact<int> daysLeft(const Evidence& evidence);

/// What comes in within so many days; never more than any mailbox holds. Needs the growth.
ByteCount grownIn(const Evidence& evidence, int days);

/// By how much more is used than the mailbox may hold; zero while that is not known.
ByteCount overLimit(const Evidence& evidence);

/// The part of all folders that is older than a year, taking the mail of each as spread evenly
/// over its age; Trash and Junk are left out. Never more than is used.
Fact<ByteCount> bytesOlderThanAYear(const Evidence& evidence);

/// True when INBOX was probably emptied by another program: it ends within the days a POP3
/// program leaves mail, Sent reaches much further back, and next to nothing was filed in other
/// folders.
bool looksEmptied(const Evidence& evidence);

/// Bytes of the folders with this role; unknown when no such folder was measured.
Fact<ByteCount> bytesOf(const MailboxFacts& mailbox, FolderRole role);

/// Days until `space` is used up; neverFull when nothing grows. Told to nobody as a number beyond
/// Thresholds::farthestForecastDays.
int daysToFill(ByteCount space, ByteCount growthPerDay);

/// Whole days from `moment` to when the facts were observed; never negative.
int daysBefore(Timestamp observedAt, Timestamp moment);

}  // namespace mailadvisor
