#include "rules/remedies.h"

#include "rules/retention.h"
#include "rules/space_view.h"

#include <algorithm>
#include <optional>

namespace mailadvisor {
namespace {

/// A remedy with how long what it frees lasts: what is over the limit is gone at once.
Remedy freeing(std::string_view id, Actor who, const Fact<ByteCount>& freed,
               const Evidence& evidence, Message text) {
    Remedy remedy{id,    who,
                  freed, Fact<int>::unknown(freed.isKnown() ? Unknown{} : freed.why()),
                  false, std::move(text),
                  {}};
    if (!freed.isKnown()) return remedy;
    remedy.stillOver = std::max(ByteCount{0}, overLimit(evidence) - *freed);
    if (!evidence.growthPerDay.isKnown()) {
        remedy.lastsDays = Fact<int>::unknown(evidence.growthPerDay.why());
        return remedy;
    }
    const ByteCount room = *freed - overLimit(evidence);
    const int days = room.value <= 0 ? 0 : daysToFill(room, *evidence.growthPerDay);
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

/// Doubling is what providers sell and admins type, in whole gigabytes.
ByteCount doubled(ByteCount limit) {
    constexpr std::int64_t gigabyte = 1024LL * 1024 * 1024;
    const std::int64_t twice = limit.value * 2;
    if (twice < gigabyte) return {twice};
    return {(twice + gigabyte - 1) / gigabyte * gigabyte};
}

/// Enough for what is over the limit already, and for a month of what comes in.
ByteCount wantedQuota(const Evidence& evidence) {
    const ByteCount wanted = doubled(*evidence.limit + overLimit(evidence));
    if (!evidence.growthPerDay.isKnown() || !evidence.used.isKnown()) return wanted;
    const ByteCount month =
        *evidence.used + grownIn(evidence, evidence.thresholds().worthwhileDays);
    const ByteCount enough = std::max(month, plannedRetention(evidence).needs);
    return enough <= wanted ? wanted : doubled({enough.value / 2});
}

Remedy moreQuota(const Evidence& evidence) {
    if (!evidence.limit.isKnown()) {
        return freeing("more-quota", Actor::It, evidence.limit, evidence,
                       {MESSAGE_ID("remedy.more-quota"), {}});
    }
    const ByteCount wanted = wantedQuota(evidence);
    // What the package does not hold cannot be given to one mailbox.
    const bool isPackageTight = *roomOfMailbox(evidence) < *evidence.limit;
    const auto left = leftByOthers(evidence);
    const bool isBeyond = left && wanted > *left;
    if (isPackageTight || isBeyond) return moreDomainSpaceRemedy();
    return freeing("more-quota", Actor::It, Fact<ByteCount>::known(wanted - *evidence.limit),
                   evidence, {MESSAGE_ID("remedy.more-quota-size"), {{"size", wanted}}});
}

Remedy archiveOldYears(const Evidence& evidence) {
    const auto frees = bytesOlderThanAYear(evidence);
    return freeing("archive-old-years", Actor::You, frees, evidence,
                   withSize(MESSAGE_ID("remedy.archive-old-years"),
                            MESSAGE_ID("remedy.archive-old-years-size"), frees));
}

/// Where a program keeps copies or there is no computer, only webmail shows what the server has.
Remedy deleteInWebmail(const Evidence& evidence) {
    // A phone is no place for the only copy.
    const bool isCopied = evidence.isNow(CurrentType::Pop3) && !evidence.phoneOnly.valueOr(false);
    return freeing("delete-largest", Actor::You, Fact<ByteCount>::unknown(Unknown::NotProbed),
                   evidence,
                   {isCopied ? MESSAGE_ID("remedy.delete-largest-copied")
                             : MESSAGE_ID("remedy.delete-largest-webmail"),
                    {}});
}

Remedy copyWholeMailbox() {
    return plainRemedy("copy-whole-mailbox", Actor::You,
                       {MESSAGE_ID("remedy.copy-whole-mailbox"), {}});
}

/// A step must gain some days, and some megabytes unless the whole mailbox has few.
bool isWorthwhile(const Fact<ByteCount>& frees, const Evidence& evidence) {
    if (!frees.isKnown()) return true;
    const auto& limits = evidence.thresholds();
    constexpr std::int64_t tinyPart = 50;
    const auto least =
        evidence.limit.isKnown()
            ? std::min(limits.leastFreed, ByteCount{evidence.limit->value / tinyPart})
            : limits.leastFreed;
    if (frees->value <= 0 || *frees < least) return false;
    return !evidence.growthPerDay.isKnown() ||
           daysToFill(*frees, *evidence.growthPerDay) >= limits.leastGainedDays;
}

/// What deleting by hand could free at most: the largest folder that is no Trash.
Fact<ByteCount> deletable(const Evidence& evidence) {
    const auto* folder = largestFolder(evidence.situation.facts.mailbox);
    return folder ? folder->bytes : Fact<ByteCount>::unknown(Unknown::NotProbed);
}

}  // namespace

std::vector<Remedy> clearingRemedies(const Evidence& evidence) {
    if (evidence.used.isKnown() && evidence.used->value == 0) return {};
    // What is kept for good is copied before anything of it goes.
    if (evidence.isArchive()) return {copyWholeMailbox()};
    std::vector<Remedy> remedies{emptyTrashAndJunk(evidence)};
    const auto room = roomByPop3(evidence);
    if (evidence.isNow(CurrentType::Pop3) && !room.empty()) {
        remedies.insert(remedies.end(), room.begin(), room.end());
    } else if (evidence.isNow(CurrentType::Pop3) || hasNoComputer(evidence)) {
        remedies.push_back(deleteInWebmail(evidence));
    } else {
        // What cannot be undone comes after the copy that saves what is still needed.
        remedies.push_back(archiveOldYears(evidence));
        if (isWorthwhile(deletable(evidence), evidence)) {
            remedies.push_back(deleteLargest(evidence));
        }
    }
    std::erase_if(remedies,
                  [&](const Remedy& remedy) { return !isWorthwhile(remedy.frees, evidence); });
    return remedies;
}

std::vector<Remedy> spaceRemedies(const Evidence& evidence) {
    auto remedies = clearingRemedies(evidence);
    remedies.push_back(moreQuota(evidence));
    return remedies;
}

std::vector<Remedy> roomByPop3(const Evidence& evidence) {
    const bool hasAccount = evidence.isNow(CurrentType::Pop3) && !evidence.isArchive();
    const bool isOffered = evidence.pop3.valueOr(Offer::Usable) == Offer::Usable;
    if (!hasAccount || !isOffered || hasNoComputer(evidence) || !relievesSpace(evidence)) return {};
    const int usual = evidence.thresholds().usualRetentionDays;
    const int most = std::max(1, std::min(usual, longestPossibleRetention(evidence)));
    const int days = plannedRetention(evidence).days.value_or(most);
    const auto frees = freedByDeletion(evidence, days);
    if (!isWorthwhile(frees, evidence)) return {};
    return {plainRemedy("copy-before-deletion", Actor::You,
                        {MESSAGE_ID("remedy.copy-before-deletion"), {}}),
            plainRemedy("check-the-copy", Actor::You, {MESSAGE_ID("remedy.check-the-copy"), {}}),
            freeing("make-room-by-pop3", Actor::You, frees, evidence,
                    {MESSAGE_ID("remedy.make-room-by-pop3"), {{"n", std::int64_t{days}}}})};
}

void addPop3Archiver(std::vector<Remedy>& remedies, const Evidence& evidence) {
    const bool isOffered = evidence.pop3.valueOr(Offer::Usable) == Offer::Usable;
    if (!isOffered || evidence.isNow(CurrentType::Pop3) || !relievesSpace(evidence)) return;
    // It takes old mail out of webmail, and from others who read the mailbox.
    const bool isNeededWhole = evidence.isArchive() || evidence.shared.valueOr(false) ||
                               evidence.webmail.valueOr(Webmail::No) == Webmail::Yes;
    const int days = longestPossibleRetention(evidence);
    if (isNeededWhole || hasNoComputer(evidence)) return;
    if (evidence.webmailReachDays.valueOr(0) > days) return;
    const auto frees = freedByDeletion(evidence, days);
    if (!isWorthwhile(frees, evidence)) return;
    const Remedy archiver =
        freeing("pop3-archiver", Actor::It, frees, evidence,
                {MESSAGE_ID("remedy.pop3-archiver"), {{"n", std::int64_t{days}}}});
    const auto& lasts = archiver.lastsDays;
    if (lasts.isKnown() && *lasts < evidence.thresholds().worthwhileDays) return;
    remedies.push_back(archiver);
}

Remedy secondCopyRemedy() {
    return plainRemedy("second-copy", Actor::You, {MESSAGE_ID("remedy.second-copy"), {}});
}

Remedy moreDomainSpaceRemedy() {
    return plainRemedy("more-domain-space", Actor::It,
                       {MESSAGE_ID("remedy.more-domain-space"), {}});
}

void becomeCaution(Finding& finding, const char* conflict, const Evidence& evidence) {
    finding.effect = Effect::Cautions;
    // Where POP3 deletes nothing either, the space runs out with both types.
    const bool isKept = !plannedRetention(evidence).days;
    finding.protocol = isKept ? std::nullopt : std::optional(Protocol::Imap);
    finding.text.id = conflict;
}

Remedy plainRemedy(std::string_view id, Actor who, Message text) {
    const auto notAboutSpace = Unknown::NotProbed;
    return {id,
            who,
            Fact<ByteCount>::unknown(notAboutSpace),
            Fact<int>::unknown(notAboutSpace),
            false,
            std::move(text),
            {}};
}

}  // namespace mailadvisor
