#include "rules/retention.h"

#include "rules/space_view.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool neverDeletes(const Evidence& evidence) {
    if (!canDelete(evidence) || evidence.isArchive() || !evidence.isOneDevice()) return true;
    // An account that is in use starts to delete only for want of space.
    if (evidence.isNow(CurrentType::Pop3) && !evidence.isTight()) return true;
    return evidence.backup.valueOr(false) && !(evidence.isTight() && relievesSpace(evidence));
}

constexpr std::int64_t mostTimesTheInbox = 4;  // what lies elsewhere, for POP3 to relieve the rest

bool isInboxKnown(const Evidence& evidence) {
    return evidence.inboxBytes.isKnown() && evidence.used.isKnown();
}

/// What POP3 never takes away, without what the first steps to free space clear.
ByteCount bytesThatStay(const Evidence& evidence) {
    if (!isInboxKnown(evidence)) return {};
    const auto& mailbox = evidence.situation.facts.mailbox;
    const ByteCount cleared = bytesOf(mailbox, FolderRole::Trash).valueOr({}) +
                              bytesOf(mailbox, FolderRole::Junk).valueOr({});
    const ByteCount beside = *evidence.used - *evidence.inboxBytes;
    return std::max(ByteCount{0}, evidence.isTight() ? beside - cleared : beside);
}

/// The days of mail that fit under the safe level beside what POP3 never takes away; needs the
/// limit and the growth.
int daysUnderSafeLevel(const Evidence& evidence) {
    const ByteCount safe{roomOfMailbox(evidence)->value / 100 *
                         evidence.thresholds().safeLevel.value};
    const auto room = std::max(ByteCount{0}, safe - bytesThatStay(evidence));
    return room.value == 0 ? 0 : daysToFill(room, *evidence.growthPerDay);
}

/// A program that counts from the download deletes nothing for as many days: they must be over
/// before the space is.
bool countsFromDownload(const Evidence& evidence) {
    const auto& client = evidence.client();
    return !client || client->countsFromBoth || !client->countsFromMessageDate;
}

int withoutAQuarter(int days) { return days - days / 4; }

/// Three quarters of the time until the mailbox is full: growth is an estimate, and space that
/// comes back on the very day helps nobody. What comes first has been done then: Trash and Junk
/// emptied, old years moved away; one that was urgently full is not left alone for longer than
/// usual.
int daysAfterFirstSteps(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.daysUntilFull.isKnown()) return limits.longestRetentionDays;
    const int days = *daysLeft(evidence);
    if (!spaceComesFirst(evidence)) return withoutAQuarter(days);
    const auto& mailbox = evidence.situation.facts.mailbox;
    const ByteCount cleared = bytesOf(mailbox, FolderRole::Trash).valueOr({}) +
                              bytesOf(mailbox, FolderRole::Junk).valueOr({}) +
                              bytesOlderThanAYear(evidence).valueOr({});
    const ByteCount room = *roomOfMailbox(evidence) - *evidence.used + cleared;
    const int later = room.value <= 0 ? 0 : daysToFill(room, *evidence.growthPerDay);
    return *evidence.usedShare < limits.urgentlyFull ? withoutAQuarter(later)
                                                     : std::min(later, limits.usualRetentionDays);
}

int daysThatFit(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.limit.isKnown() || !evidence.growthPerDay.isKnown()) {
        return limits.usualRetentionDays;
    }
    // Without the INBOX's size nobody knows what stays behind: then never longer than usual.
    const int most =
        isInboxKnown(evidence) ? limits.longestRetentionDays : limits.usualRetentionDays;
    int fitting = daysUnderSafeLevel(evidence);
    // In an account that is in use the days have been counting already.
    if (countsFromDownload(evidence) && !evidence.isNow(CurrentType::Pop3)) {
        fitting = std::min(fitting, daysAfterFirstSteps(evidence));
    }
    return std::clamp(fitting, std::min(limits.shortestRetentionDays, most), most);
}

/// The space that so many days take beside what stays, where the mailbox holds less; else zero. A
/// new account that counts from the download also keeps all that is there until they are over.
ByteCount neededFor(const Evidence& evidence, int days) {
    const auto room = roomOfMailbox(evidence);
    if (!room.isKnown() || !evidence.growthPerDay.isKnown()) return {};
    const bool isKeptToo = countsFromDownload(evidence) && evidence.used.isKnown() &&
                           !evidence.isNow(CurrentType::Pop3) && !spaceComesFirst(evidence) &&
                           days > daysThatFit(evidence);
    const ByteCount there = isKeptToo ? *evidence.used : bytesThatStay(evidence);
    const ByteCount needed = there + grownIn(evidence, days);
    return needed > *room ? needed : ByteCount{0};
}

/// The part of INBOX that is older than `days`, taking its mail as spread evenly over its age.
Fact<ByteCount> olderInInbox(const Evidence& evidence, int days) {
    if (!evidence.inboxReachDays.isKnown()) return evidence.growthPerDay;
    const int age = *evidence.inboxReachDays;
    if (age <= days) return Fact<ByteCount>::known({0});
    const auto part = static_cast<double>(age - days) / age;
    return Fact<ByteCount>::known(
        {static_cast<std::int64_t>(static_cast<double>(evidence.inboxBytes->value) * part)});
}

int daysWebmailNeeds(const Evidence& evidence) {
    if (evidence.webmailReachDays.isKnown()) return *evidence.webmailReachDays;
    const bool isRecent = evidence.webmail.isKnown() && *evidence.webmail == Webmail::Recent;
    return isRecent ? evidence.thresholds().usualRetentionDays : 0;
}

}  // namespace

bool canDelete(const Evidence& evidence) {
    return !evidence.client() || evidence.client()->deleteAfterDays;
}

bool relievesSpace(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!canDelete(evidence) || (evidence.pop3Uidl.isKnown() && !*evidence.pop3Uidl)) return false;
    const bool expires = evidence.pop3Expire.isKnown() && *evidence.pop3Expire;
    if (expires && **evidence.pop3Expire == 0) return false;
    // Two programs that delete from one mailbox leave nobody the whole of it.
    if (looksEmptied(evidence) && !evidence.isNow(CurrentType::Pop3)) return false;
    if (!isInboxKnown(evidence)) return true;
    // A young mailbox gains for good; one whose mail lies in other folders gains next to nothing.
    const bool isMostlyElsewhere =
        bytesThatStay(evidence).value / mostTimesTheInbox > evidence.inboxBytes->value;
    if (!isMostlyElsewhere || !evidence.growthPerDay.isKnown()) return !isMostlyElsewhere;
    return daysToFill(*evidence.inboxBytes, *evidence.growthPerDay) >= limits.worthwhileDays;
}

bool leavesNothing(const Evidence& evidence) {
    const bool hasNoUidl = evidence.pop3Uidl.isKnown() && !*evidence.pop3Uidl;
    const bool hasImap = !evidence.imap.isKnown() || *evidence.imap == Offer::Usable;
    return hasNoUidl && !hasImap && evidence.isOneDevice();
}

int longestPossibleRetention(const Evidence& evidence) {
    const int longest = evidence.thresholds().longestRetentionDays;
    if (!evidence.pop3Expire.isKnown() || !*evidence.pop3Expire) return longest;
    return std::min(longest, **evidence.pop3Expire);
}

Fact<ByteCount> freedByDeletion(const Evidence& evidence, int days) {
    if (!evidence.inboxBytes.isKnown()) return evidence.inboxBytes;
    if (!evidence.growthPerDay.isKnown()) return olderInInbox(evidence, days);
    const auto& reach = evidence.inboxReachDays;
    if (reach.isKnown() && *reach <= days) return Fact<ByteCount>::known({0});
    if (daysToFill(*evidence.inboxBytes, *evidence.growthPerDay) <= days) {
        return Fact<ByteCount>::known({0});
    }
    return Fact<ByteCount>::known(*evidence.inboxBytes - grownIn(evidence, days));
}

Retention plannedRetention(const Evidence& evidence) {
    Retention retention;
    if (leavesNothing(evidence)) {
        retention.days = 0;
        retention.frees = evidence.inboxBytes;
        return retention;
    }
    retention.isServersOwn = evidence.pop3Expire.isKnown() && *evidence.pop3Expire == 0;
    if (retention.isServersOwn) return retention;
    if (neverDeletes(evidence)) {
        // The server deletes all the same: what is set up and said is what happens.
        if (canDelete(evidence) && evidence.pop3Expire.isKnown() && *evidence.pop3Expire) {
            retention.days = *evidence.pop3Expire;
            retention.isCutByServer = true;
            retention.frees = freedByDeletion(evidence, *retention.days);
        }
        return retention;
    }
    const int fitting = daysThatFit(evidence);
    const int needed = daysWebmailNeeds(evidence);
    int days = std::max({fitting, needed, 1});
    retention.isFullerThanSafe = needed > fitting;
    if (evidence.pop3Expire.isKnown() && *evidence.pop3Expire) {
        const int allowed = std::max(1, **evidence.pop3Expire);
        retention.isCutByServer = allowed < days;
        days = std::min(days, allowed);
        retention.isShorterThanReach = days < needed;
    }
    retention.days = days;
    retention.needs = neededFor(evidence, days);
    retention.frees = freedByDeletion(evidence, days);
    return retention;
}

}  // namespace mailadvisor
