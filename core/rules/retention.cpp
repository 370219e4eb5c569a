#include "rules/retention.h"

#include "rules/space_view.h"

#include <algorithm>

namespace mailadvisor {
namespace {

bool neverDeletes(const Evidence& evidence) {
    if (evidence.client() && !evidence.client()->deleteAfterDays) return true;
    if (!evidence.isOneDevice()) return true;
    return evidence.backup.valueOr(false) && !evidence.isTight();
}

/// The days of mail that fit under the safe level beside what POP3 never takes away.
int daysThatFit(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.limit.isKnown() || !evidence.growthPerDay.isKnown()) {
        return limits.usualRetentionDays;
    }
    const bool isInboxKnown = evidence.inboxBytes.isKnown() && evidence.used.isKnown();
    const auto staysBehind =
        isInboxKnown ? std::max(ByteCount{0}, *evidence.used - *evidence.inboxBytes) : ByteCount{0};
    const ByteCount safe{evidence.limit->value / 100 * limits.safeLevel.value};
    const auto room = std::max(ByteCount{0}, safe - staysBehind);
    // Without the INBOX's size nobody knows what stays behind: then never longer than usual.
    const int most = isInboxKnown ? limits.longestRetentionDays : limits.usualRetentionDays;
    const int fitting = room.value == 0 ? 0 : daysToFill(room, *evidence.growthPerDay);
    return std::clamp(fitting, std::min(limits.shortestRetentionDays, most), most);
}

int daysWebmailNeeds(const Evidence& evidence) {
    if (evidence.webmailReachDays.isKnown()) return *evidence.webmailReachDays;
    const bool isRecent = evidence.webmail.isKnown() && *evidence.webmail == Webmail::Recent;
    return isRecent ? evidence.thresholds().usualRetentionDays : 0;
}

Fact<ByteCount> freedBy(const Evidence& evidence, int days) {
    if (!evidence.inboxBytes.isKnown()) return evidence.inboxBytes;
    if (!evidence.growthPerDay.isKnown()) return evidence.growthPerDay;
    if (daysToFill(*evidence.inboxBytes, *evidence.growthPerDay) <= days) {
        return Fact<ByteCount>::known({0});
    }
    const ByteCount stays{evidence.growthPerDay->value * days};
    return Fact<ByteCount>::known(*evidence.inboxBytes - stays);
}

}  // namespace

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

Retention plannedRetention(const Evidence& evidence) {
    Retention retention;
    if (leavesNothing(evidence)) {
        retention.days = 0;
        retention.frees = evidence.inboxBytes;
        return retention;
    }
    retention.isServersOwn = evidence.pop3Expire.isKnown() && *evidence.pop3Expire == 0;
    if (retention.isServersOwn || neverDeletes(evidence)) return retention;
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
    retention.frees = freedBy(evidence, days);
    return retention;
}

}  // namespace mailadvisor
