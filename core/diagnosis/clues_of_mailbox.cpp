#include "diagnosis/clue_sources.h"

namespace mailadvisor {
namespace {

// From here on servers refuse some mail, the larger first.
constexpr std::int64_t fullPercent = 99;

// Below it no single mail is refused for want of space.
constexpr std::int64_t roomyPercent = 90;

// A program that empties the Inbox leaves at most the mail of some weeks (rules/evidence.h).
constexpr std::chrono::days youngInbox{35};
constexpr std::chrono::days oldSent{180};

Fact<Timestamp> oldestIn(const MailboxFacts& mailbox, FolderRole role) {
    for (const auto& folder : mailbox.folders) {
        if (folder.role == role) return folder.oldest;
    }
    return {};
}

bool isEmpty(const FolderFacts* inbox) {
    return inbox != nullptr && inbox->messages.isKnown() && *inbox->messages == 0;
}

void addSpace(const MailboxFacts& mailbox, Clues& clues) {
    if (!mailbox.usedBytes.isKnown() || !mailbox.limitBytes.isKnown()) return;
    const auto used = *mailbox.usedBytes;
    const auto limit = *mailbox.limitBytes;
    if (limit.value <= 0) return;
    const std::vector<Argument> figures{{"used", used}, {"limit", limit}};
    const auto percent = static_cast<double>(used.value) * 100.0 / static_cast<double>(limit.value);
    clues.addIf(percent >= fullPercent, Clue::MailboxFull, figures);
    clues.addIf(percent < roomyPercent, Clue::MailboxRoomy, figures);
}

}  // namespace

void addMailboxClues(const Call& call, Clues& clues) {
    const auto& facts = call.facts;
    addSpace(facts.mailbox, clues);
    const auto inbox = oldestIn(facts.mailbox, FolderRole::Inbox);
    const auto sent = oldestIn(facts.mailbox, FolderRole::Sent);
    if (facts.observedAt == Timestamp{}) return;
    const bool isYoung = isEmpty(inboxOf(facts.mailbox)) ||
                         (inbox.isKnown() && facts.observedAt - *inbox <= youngInbox);
    const bool isSentOld = sent.isKnown() && facts.observedAt - *sent >= oldSent;
    clues.addIf(isYoung && isSentOld, Clue::EmptiedByAnother);
    clues.addIf(inbox.isKnown() && facts.observedAt - *inbox >= oldSent, Clue::InboxReachesBack);
}

}  // namespace mailadvisor
