#include "rules/remedies.h"

#include "rules/space_view.h"

#include <algorithm>
#include <optional>

namespace mailadvisor {
namespace {

constexpr int daysOfAYear = 365;

/// A remedy with how long what it frees lasts.
Remedy freeing(std::string_view id, Actor who, const Fact<ByteCount>& freed,
               const Evidence& evidence, Message text) {
    Remedy remedy{id,    who,
                  freed, Fact<int>::unknown(freed.isKnown() ? Unknown{} : freed.why()),
                  false, std::move(text)};
    if (!freed.isKnown()) return remedy;
    if (!evidence.growthPerDay.isKnown()) {
        remedy.lastsDays = Fact<int>::unknown(evidence.growthPerDay.why());
        return remedy;
    }
    const int days = daysToFill(*freed, *evidence.growthPerDay);
    remedy.hasNoEndInSight = days > evidence.thresholds().farthestForecastDays;
    remedy.lastsDays =
        remedy.hasNoEndInSight ? Fact<int>::unknown(Unknown::NotOffered) : Fact<int>::known(days);
    return remedy;
}

/// Nothing frees more than there is.
Fact<ByteCount> atMostUsed(const Evidence& evidence, const Fact<ByteCount>& freed) {
    if (!freed.isKnown() || !evidence.used.isKnown()) return freed;
    return Fact<ByteCount>::known(std::min(*freed, *evidence.used));
}

Message withSize(const char* plain, const char* sized, const Fact<ByteCount>& size) {
    if (!size.isKnown()) return {plain, {}};
    return {sized, {{"size", *size}}};
}

Remedy emptyTrashAndJunk(const Evidence& evidence) {
    const auto& mailbox = evidence.situation.facts.mailbox;
    const auto trash = bytesOf(mailbox, FolderRole::Trash);
    const auto junk = bytesOf(mailbox, FolderRole::Junk);
    auto frees = trash.isKnown() ? trash : junk;
    if (trash.isKnown() && junk.isKnown()) frees = Fact<ByteCount>::known(*trash + *junk);
    frees = atMostUsed(evidence, frees);
    return freeing("empty-trash-and-junk", Actor::You, frees, evidence,
                   withSize(MESSAGE_ID("remedy.empty-trash-and-junk"),
                            MESSAGE_ID("remedy.empty-trash-and-junk-size"), frees));
}

const FolderFacts* largestFolder(const MailboxFacts& mailbox) {
    const FolderFacts* largest = nullptr;
    for (const auto& folder : mailbox.folders) {
        if (folder.role == FolderRole::Trash || folder.role == FolderRole::Junk) continue;
        if (!folder.bytes.isKnown() || folder.bytes->value <= 0) continue;
        if (!largest || *folder.bytes > *largest->bytes) largest = &folder;
    }
    return largest;
}

/// Well-known folders by their name in the person's language, others as the server names them.
Argument nameOfFolder(const FolderFacts& folder) {
    switch (folder.role) {
        case FolderRole::Inbox:
            return {"folder", MessageList{{MESSAGE_ID("word.folder-inbox"), {}}}};
        case FolderRole::Sent: return {"folder", MessageList{{MESSAGE_ID("word.folder-sent"), {}}}};
        case FolderRole::Archive:
        case FolderRole::Trash:
        case FolderRole::Junk:
        case FolderRole::Other: return {"folder", folder.name};
    }
    return {};
}

Remedy deleteLargest(const Evidence& evidence) {
    const auto unknown = Fact<ByteCount>::unknown(Unknown::NotProbed);
    Remedy remedy = freeing("delete-largest", Actor::You, unknown, evidence,
                            {MESSAGE_ID("remedy.delete-largest"), {}});
    if (const auto* folder = largestFolder(evidence.situation.facts.mailbox)) {
        remedy.text = {MESSAGE_ID("remedy.delete-largest-folder"),
                       {nameOfFolder(*folder), {"size", *folder->bytes}}};
    }
    return remedy;
}

/// Doubling is what providers sell and admins type.
Remedy moreQuota(const Evidence& evidence) {
    const auto extra = evidence.limit;
    Remedy remedy =
        freeing("more-quota", Actor::It, extra, evidence, {MESSAGE_ID("remedy.more-quota"), {}});
    if (extra.isKnown()) {
        remedy.text = {MESSAGE_ID("remedy.more-quota-size"), {{"size", *extra + *extra}}};
    }
    return remedy;
}

/// The part of a folder older than a year, taking its mail as spread evenly over its age.
std::optional<ByteCount> olderThanAYear(const Evidence& evidence, const FolderFacts& folder) {
    if (!folder.bytes.isKnown() || !folder.oldest.isKnown()) return std::nullopt;
    const int age = daysBefore(evidence.situation.facts.observedAt, *folder.oldest);
    if (age <= daysOfAYear) return ByteCount{0};
    const auto share = static_cast<double>(age - daysOfAYear) / age;
    return ByteCount{static_cast<std::int64_t>(static_cast<double>(folder.bytes->value) * share)};
}

Remedy archiveOldYears(const Evidence& evidence) {
    auto frees = Fact<ByteCount>::unknown(evidence.inboxBytes.isKnown() ? Unknown::NotOffered
                                                                        : Unknown::NeedsLogin);
    for (const auto& folder : evidence.situation.facts.mailbox.folders) {
        if (folder.role == FolderRole::Trash || folder.role == FolderRole::Junk) continue;
        const auto old = olderThanAYear(evidence, folder);
        if (old) frees = Fact<ByteCount>::known(frees.valueOr({}) + *old);
    }
    frees = atMostUsed(evidence, frees);
    return freeing("archive-old-years", Actor::You, frees, evidence,
                   withSize(MESSAGE_ID("remedy.archive-old-years"),
                            MESSAGE_ID("remedy.archive-old-years-size"), frees));
}

bool isWorthwhile(const Remedy& remedy) {
    return !remedy.frees.isKnown() || remedy.frees->value > 0;
}

}  // namespace

std::vector<Remedy> spaceRemedies(const Evidence& evidence) {
    std::vector<Remedy> remedies{emptyTrashAndJunk(evidence), deleteLargest(evidence),
                                 moreQuota(evidence), archiveOldYears(evidence)};
    std::erase_if(remedies, [](const Remedy& remedy) { return !isWorthwhile(remedy); });
    return remedies;
}

Remedy pop3ArchiverRemedy(const Evidence& evidence) {
    const int days = evidence.thresholds().longestRetentionDays;
    auto frees = Fact<ByteCount>::unknown(Unknown::NeedsLogin);
    if (evidence.inboxBytes.isKnown() && evidence.growthPerDay.isKnown() &&
        daysToFill(*evidence.inboxBytes, *evidence.growthPerDay) > days) {
        const ByteCount stays{evidence.growthPerDay->value * days};
        frees = Fact<ByteCount>::known(*evidence.inboxBytes - stays);
    }
    return freeing("pop3-archiver", Actor::It, frees, evidence,
                   {MESSAGE_ID("remedy.pop3-archiver"), {{"n", std::int64_t{days}}}});
}

Remedy secondCopyRemedy() {
    return plainRemedy("second-copy", Actor::You, {MESSAGE_ID("remedy.second-copy"), {}});
}

Remedy plainRemedy(std::string_view id, Actor who, Message text) {
    const auto notAboutSpace = Unknown::NotProbed;
    return {id,
            who,
            Fact<ByteCount>::unknown(notAboutSpace),
            Fact<int>::unknown(notAboutSpace),
            false,
            std::move(text)};
}

}  // namespace mailadvisor
