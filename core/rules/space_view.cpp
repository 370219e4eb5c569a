#include "rules/space_view.h"

#include "base/share.h"

#include <algorithm>
#include <limits>

namespace mailadvisor {
namespace {

constexpr Percent wholeShare{100};  // what no byte fits into

Fact<ByteCount> seenOrSaid(const Fact<ByteCount>& seen, const Fact<ByteCount>& said) {
    if (seen.isKnown()) return seen;
    if (said.isKnown()) return said;
    // What the server or the login said explains more than "nobody was asked".
    return seen.why() == Unknown::NotProbed ? said : seen;
}

/// No mailbox reaches an exbibyte; such numbers stand for "none" or are nonsense.
bool isPlausible(ByteCount size) { return size.value >= 0 && size.value < (std::int64_t{1} << 60); }

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
        (evidence.limit.isKnown() && *evidence.limit < limits.lowQuota) ||
        (evidence.usedShare.isKnown() && *evidence.usedShare >= limits.nearlyFull) ||
        (evidence.daysUntilFull.isKnown() && *evidence.daysUntilFull <= limits.soonFullDays) ||
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
    evidence.inboxBytes = inbox ? inbox->bytes : Fact<ByteCount>::unknown(why);
    evidence.inboxReachDays = evidence.inboxSentGapDays = Fact<int>::unknown(why);
    if (!inbox || !inbox->oldest.isKnown()) return;
    const int inboxDays = daysBefore(facts.observedAt, *inbox->oldest);
    evidence.inboxReachDays = Fact<int>::known(inboxDays);
    // Where nothing is kept in Sent, there is nothing to compare with.
    const int sentDays = daysOfSent(facts).value_or(0);
    evidence.inboxSentGapDays = Fact<int>::known(std::max(0, sentDays - inboxDays));
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
}

}  // namespace

void viewSpace(Evidence& evidence) {
    const auto& mailbox = evidence.situation.facts.mailbox;
    const auto& needs = evidence.situation.needs;

    evidence.used = seenOrSaid(mailbox.usedBytes, needs.used);
    if (evidence.used.isKnown() && !isPlausible(*evidence.used)) {
        evidence.used = Fact<ByteCount>::unknown(Unknown::Garbled);
    }
    evidence.limit = seenOrSaid(mailbox.limitBytes, needs.quota);
    // Control panels write "no limit" as 0, servers as the largest number they know.
    if (evidence.limit.isKnown() && (evidence.limit->value == 0 || !isPlausible(*evidence.limit))) {
        evidence.limit = Fact<ByteCount>::unknown(Unknown::NotOffered);
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

bool looksEmptied(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.inboxSentGapDays.isKnown()) return false;
    if (*evidence.inboxReachDays > limits.longestRetentionDays) return false;
    if (*evidence.inboxSentGapDays < limits.emptiedGapDays) return false;
    const auto& folders = evidence.situation.facts.mailbox.folders;
    // People who file their mail have a short INBOX too.
    return std::none_of(folders.begin(), folders.end(), [](const FolderFacts& folder) {
        const bool isForFiling =
            folder.role == FolderRole::Archive || folder.role == FolderRole::Other;
        return isForFiling && folder.messages.valueOr(0) > 0;
    });
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
