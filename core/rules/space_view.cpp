#include "rules/space_view.h"

#include "base/share.h"

#include <algorithm>
#include <limits>

namespace mailadvisor {
namespace {

constexpr Percent wholeShare{100};  // what no byte fits into
constexpr int daysOfAYear = 365;

// Who files the mail keeps at least a tenth as much of it as he answers, and not a handful.
constexpr std::int64_t filedOfSent = 10;
constexpr std::int64_t leastFiled = 200;

Fact<ByteCount> seenOrSaid(const Fact<ByteCount>& seen, const Fact<ByteCount>& said) {
    if (seen.isKnown()) return seen;
    if (said.isKnown()) return said;
    // What the server or the login said explains more than "nobody was asked".
    return seen.why() == Unknown::NotProbed ? said : seen;
}

constexpr std::int64_t mostBytes = std::int64_t{1} << 60;

/// No mailbox reaches an exbibyte; such numbers stand for "none" or are nonsense.
bool isPlausible(ByteCount size) { return size.value >= 0 && size.value < mostBytes; }

int clampToInt(std::int64_t number) {
    return static_cast<int>(std::clamp<std::int64_t>(number, 0, std::numeric_limits<int>::max()));
}

template <class T, class... Others>
Fact<T> unknownAs(const Fact<Others>&... inputs) {
    Unknown why{};
    bool isFound = false;
    const auto look = [&](const auto& input) {
        if (isFound || input.isKnown()) return;
        why = input.why();
        isFound = true;
    };
    (look(inputs), ...);
    return Fact<T>::unknown(why);
}

Fact<bool> tightness(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    const bool isTight =
        (isSmall(evidence) && !hasRoomForNow(evidence, limits.halfUsed)) || isFilling(evidence) ||
        (evidence.domainShare.isKnown() && *evidence.domainShare >= limits.domainShare);
    if (isTight) return Fact<bool>::known(true);
    if (!evidence.usedShare.isKnown()) return unknownAs<bool>(evidence.limit, evidence.used);
    return Fact<bool>::known(false);
}

/// Days since the oldest mail of all folders for sent mail.
std::optional<int> daysOfSent(const Facts& facts) {
    std::optional<int> most;
    for (const auto& folder : facts.mailbox.folders) {
        if (folder.role != FolderRole::Sent || !folder.oldest.isKnown()) continue;
        most = std::max(most.value_or(0), daysBefore(facts.observedAt, *folder.oldest));
    }
    return most;
}

void viewFolders(Evidence& evidence) {
    const auto& facts = evidence.situation.facts;
    const FolderFacts* inbox = inboxOf(facts.mailbox);
    const auto why =
        facts.mailbox.login == LoginOutcome::Accepted ? Unknown::NotOffered : Unknown::NeedsLogin;
    evidence.inboxBytes = inbox != nullptr ? inbox->bytes : Fact<ByteCount>::unknown(why);
    evidence.inboxReachDays = evidence.inboxSentGapDays = Fact<int>::unknown(why);
    const bool isEmpty = inbox != nullptr && inbox->messages.isKnown() && *inbox->messages == 0;
    if (inbox == nullptr || (!inbox->oldest.isKnown() && !isEmpty)) return;
    const int inboxDays = isEmpty ? 0 : daysBefore(facts.observedAt, *inbox->oldest);
    evidence.inboxReachDays = Fact<int>::known(inboxDays);
    // Where nothing is kept in Sent, there is nothing to compare with.
    const int sentDays = daysOfSent(facts).value_or(0);
    evidence.inboxSentGapDays = Fact<int>::known(std::max(0, sentDays - inboxDays));
}

std::optional<ByteCount> olderThanAYear(const Evidence& evidence, const FolderFacts& folder) {
    if (!folder.bytes.isKnown() || !folder.oldest.isKnown()) return std::nullopt;
    const int age = daysBefore(evidence.situation.facts.observedAt, *folder.oldest);
    if (age <= daysOfAYear) return ByteCount{0};
    const auto share = static_cast<double>(age - daysOfAYear) / age;
    return ByteCount{static_cast<std::int64_t>(static_cast<double>(folder.bytes->value) * share)};
}

void viewDomain(Evidence& evidence) {
    const auto& mailbox = evidence.situation.facts.mailbox;
    evidence.domainLimit = evidence.thresholds().domainLimit;
    if (!evidence.domainLimit && mailbox.domainLimitBytes.isKnown())
        evidence.domainLimit = *mailbox.domainLimitBytes;
    if (evidence.domainLimit && evidence.domainLimit->value <= 0) evidence.domainLimit.reset();
    const auto shareOfLimit = [&](ByteCount used) {
        return Fact<Percent>::known(shareOf(used, *evidence.domainLimit).value_or(wholeShare));
    };
    evidence.domainDaysUntilFull = Fact<int>::unknown(Unknown::NotOffered);
    if (!evidence.domainLimit) {
        evidence.domainShare = Fact<Percent>::known({0});
        evidence.domainUsedShare = Fact<Percent>::unknown(Unknown::NotOffered);
        return;
    }
    evidence.domainShare =
        evidence.used.isKnown() ? shareOfLimit(*evidence.used) : unknownAs<Percent>(evidence.used);
    evidence.domainUsedShare = mailbox.domainUsedBytes.isKnown()
                                   ? shareOfLimit(*mailbox.domainUsedBytes)
                                   : unknownAs<Percent>(mailbox.domainUsedBytes);
    if (!evidence.used.isKnown() || !evidence.growthPerDay.isKnown()) return;
    const ByteCount used = std::max(*evidence.used, mailbox.domainUsedBytes.valueOr({}));
    const ByteCount left = std::max(ByteCount{0}, *evidence.domainLimit - used);
    evidence.domainDaysUntilFull =
        Fact<int>::known(left.value == 0 ? 0 : daysToFill(left, *evidence.growthPerDay));
}

}  // namespace

void viewSpace(Evidence& evidence) {
    const auto& mailbox = evidence.situation.facts.mailbox;
    const auto& needs = evidence.situation.needs;

    evidence.used = seenOrSaid(evidence.situation.used, needs.used);
    if (evidence.used.isKnown() && !isPlausible(*evidence.used)) {
        evidence.used = Fact<ByteCount>::unknown(Unknown::Garbled);
    }
    evidence.limit = seenOrSaid(evidence.situation.limit, needs.quota);
    // Control panels write "no limit" as 0, servers as the largest number they know.
    if (evidence.limit.isKnown() && (evidence.limit->value == 0 || !isPlausible(*evidence.limit))) {
        evidence.limit = Fact<ByteCount>::unknown(Unknown::NotOffered);
    }
    // What was measured of the mailbox is enough to know that it is nearly full.
    const auto& atLeast = mailbox.usedAtLeast;
    if (!evidence.used.isKnown() && evidence.limit.isKnown() && isPlausible(atLeast) &&
        shareOf(atLeast, *evidence.limit).value_or(Percent{0}) >=
            evidence.thresholds().urgentlyFull) {
        evidence.used = Fact<ByteCount>::known(atLeast);
    }
    // Nobody uses less than what was counted.
    const bool isSaid = !evidence.situation.used.isKnown() && evidence.used.isKnown();
    if (isSaid && isPlausible(atLeast) && *evidence.used < atLeast) {
        evidence.used = Fact<ByteCount>::known(atLeast);
    }
    viewFolders(evidence);

    evidence.growthPerDay = mailbox.growthBytesPerDay;
    if (evidence.growthPerDay.isKnown()) {
        evidence.growthPerDay =
            looksEmptied(evidence)
                ? Fact<ByteCount>::unknown(Unknown::Garbled)
                : Fact<ByteCount>::known(std::max(ByteCount{0}, *evidence.growthPerDay));
    }

    const bool hasShare = evidence.used.isKnown() && evidence.limit.isKnown();
    const auto shareUsed = hasShare ? shareOf(*evidence.used, *evidence.limit) : std::nullopt;
    evidence.usedShare = hasShare ? Fact<Percent>::known(shareUsed.value_or(wholeShare))
                                  : unknownAs<Percent>(evidence.limit, evidence.used);
    if (hasShare && *evidence.used >= *evidence.limit) {
        evidence.daysUntilFull = Fact<int>::known(0);
    } else if (hasShare && evidence.growthPerDay.isKnown()) {
        const auto left = *evidence.limit - *evidence.used;
        evidence.daysUntilFull = Fact<int>::known(daysToFill(left, *evidence.growthPerDay));
    } else {
        evidence.daysUntilFull =
            unknownAs<int>(evidence.limit, evidence.used, evidence.growthPerDay);
    }

    viewDomain(evidence);
    evidence.spaceIsTight = tightness(evidence);
}

bool isSmall(const Evidence& evidence) {
    // Where something else empties the Inbox the space is not what the person lacks.
    const bool hasRoom =
        evidence.usedShare.isKnown() && *evidence.usedShare < evidence.thresholds().nearlyFull;
    if (hasRoom && looksEmptied(evidence)) return false;
    return !evidence.daysUntilFull.isKnown() && evidence.limit.isKnown() &&
           *evidence.limit <= evidence.thresholds().lowQuota;
}

bool hasRoomForNow(const Evidence& evidence, Percent share) {
    const bool isUnknown = !evidence.daysUntilFull.isKnown();
    return isUnknown && evidence.usedShare.isKnown() && *evidence.usedShare < share;
}

bool isFilling(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    const auto& share = evidence.usedShare;
    if (share.isKnown() && *share >= limits.urgentlyFull) return true;
    if (daysLeft(evidence).isKnown()) return *daysLeft(evidence) <= limits.shortSpaceDays;
    return share.isKnown() && *share >= limits.nearlyFull;
}

bool isFull(const Evidence& evidence) {
    const auto& share = evidence.usedShare;
    return share.isKnown() && (*share >= evidence.thresholds().full || *share >= wholeShare);
}

bool isFullSoon(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.usedShare.isKnown() || isFull(evidence)) return false;
    const auto& days = evidence.daysUntilFull;
    const bool isSoon = days.isKnown() && *days <= limits.soonFullDays;
    return isSoon || *evidence.usedShare >= limits.urgentlyFull;
}

bool spaceComesFirst(const Evidence& evidence) { return isFull(evidence) || isFullSoon(evidence); }

bool hasNoComputer(const Evidence& evidence) {
    return evidence.phoneOnly.valueOr(false) || evidence.devices.valueOr(1) == 0;
}

std::optional<ByteCount> leftByOthers(const Evidence& evidence) {
    if (!evidence.domainLimit) return std::nullopt;
    const auto& all = evidence.situation.facts.mailbox.domainUsedBytes;
    const bool isMeasured = all.isKnown() && isPlausible(*all) && evidence.used.isKnown();
    const ByteCount others =
        isMeasured ? std::max(ByteCount{0}, *all - *evidence.used) : ByteCount{0};
    return std::max(ByteCount{0}, *evidence.domainLimit - others);
}

Fact<ByteCount> roomOfMailbox(const Evidence& evidence) {
    const auto left = leftByOthers(evidence);
    if (!evidence.limit.isKnown() || !left) return evidence.limit;
    return Fact<ByteCount>::known(std::min(*evidence.limit, *left));
}

Fact<int> daysLeft(const Evidence& evidence) {
    if (!evidence.daysUntilFull.isKnown()) return evidence.daysUntilFull;
    const int own = *evidence.daysUntilFull;
    return Fact<int>::known(std::min(own, evidence.domainDaysUntilFull.valueOr(own)));
}

ByteCount grownIn(const Evidence& evidence, int days) {
    if (days <= 0 || evidence.growthPerDay->value <= 0) return {};
    const bool isBeyond = evidence.growthPerDay->value > mostBytes / days;
    return {isBeyond ? mostBytes : evidence.growthPerDay->value * days};
}

ByteCount overLimit(const Evidence& evidence) {
    const auto room = roomOfMailbox(evidence);
    if (!evidence.used.isKnown() || !room.isKnown()) return {};
    return std::max(ByteCount{0}, *evidence.used - *room);
}

Fact<ByteCount> bytesOlderThanAYear(const Evidence& evidence) {
    auto sum = Fact<ByteCount>::unknown(evidence.inboxBytes.isKnown() ? Unknown::NotOffered
                                                                      : Unknown::NeedsLogin);
    for (const auto& folder : evidence.situation.facts.mailbox.folders) {
        if (folder.role == FolderRole::Trash || folder.role == FolderRole::Junk) continue;
        const auto old = olderThanAYear(evidence, folder);
        if (old) sum = Fact<ByteCount>::known(sum.valueOr({}) + *old);
    }
    if (sum.isKnown() && evidence.used.isKnown()) {
        return Fact<ByteCount>::known(std::min(*sum, *evidence.used));
    }
    return sum;
}

bool looksEmptied(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.inboxSentGapDays.isKnown()) return false;
    if (*evidence.inboxReachDays > limits.longestRetentionDays) return false;
    if (*evidence.inboxSentGapDays < limits.emptiedGapDays) return false;
    // People who file their mail have a short INBOX too; a draft or two files nothing.
    std::int64_t filed = 0;
    std::int64_t sent = 0;
    for (const auto& folder : evidence.situation.facts.mailbox.folders) {
        const auto messages = folder.messages.valueOr(0);
        if (folder.role == FolderRole::Sent) sent += messages;
        if (folder.role == FolderRole::Archive || folder.role == FolderRole::Other) {
            filed += messages;
        }
    }
    return filed * filedOfSent < std::max<std::int64_t>(sent, leastFiled);
}

Fact<ByteCount> bytesOf(const MailboxFacts& mailbox, FolderRole role) {
    auto sum = Fact<ByteCount>::unknown(
        mailbox.login == LoginOutcome::Accepted ? Unknown::NotOffered : Unknown::NeedsLogin);
    for (const auto& folder : mailbox.folders) {
        if (folder.role != role || !folder.bytes.isKnown()) continue;
        sum = Fact<ByteCount>::known(sum.valueOr({}) + *folder.bytes);
    }
    return sum;
}

int daysToFill(ByteCount space, ByteCount growthPerDay) {
    if (growthPerDay.value <= 0) return neverFull;
    return clampToInt(space.value / growthPerDay.value);
}

int daysBefore(Timestamp observedAt, Timestamp moment) {
    const auto days = std::chrono::floor<std::chrono::days>(observedAt - moment).count();
    return clampToInt(days);
}

}  // namespace mailadvisor
