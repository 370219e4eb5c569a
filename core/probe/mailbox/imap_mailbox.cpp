#include "probe/mailbox/imap_mailbox.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "probe/probe.h"

#include <algorithm>

namespace mailadvisor::imap {

MailboxDialogue::MailboxDialogue(Abilities can, Mechanism mechanism, const Login& login,
                                 ChannelBinding binding, Timestamp now)
    : SessionDialogue(std::move(can), mechanism, login, std::move(binding)), now_(now) {
    const auto at = login.username.rfind('@');
    if (at != std::string::npos) survey_.setDomain(lowerAscii(login.username.substr(at + 1)));
}

void MailboxDialogue::signedIn() {
    enter(hasFreshCapabilities() ? State::Surveying : State::Asking);
}

void MailboxDialogue::enter(State state) {
    state_ = state;
    switch (state) {
        case State::Asking: sendTagged(Command::Capability, "CAPABILITY"); break;
        case State::Surveying: sendSurvey(); break;
        case State::Listing: sendTagged(Command::List, "LIST \"\" \"*\""); break;
        case State::Counting: sendCounts(); break;
        case State::Looking:
            sendLooks();
            send("B0 LOGOUT\r\n");
            break;
        case State::Done: finish(); break;
    }
}

void MailboxDialogue::sendTagged(Command command, std::string_view text, std::size_t folder) {
    pending_.push_back({nextTag(), command, folder});
    send(pending_.back().tag + " " + std::string(text) + "\r\n");
}

void MailboxDialogue::sendSurvey() {
    if (can().nameSpace) sendTagged(Command::Namespace, "NAMESPACE");
    if (can().quota) {
        sendTagged(Command::QuotaRoot, "GETQUOTAROOT INBOX");
    } else {
        survey_.setQuotaUnknown(Unknown::NotOffered);
    }
    sendList();
}

void MailboxDialogue::sendList() {
    std::string wanted = can().specialUse ? "SPECIAL-USE" : "";
    if (can().listStatus) {
        const std::string_view items = can().statusSize ? "(MESSAGES SIZE)" : "(MESSAGES)";
        wanted += (wanted.empty() ? "STATUS " : " STATUS ") + std::string(items);
    }
    isListExtended_ = can().listExtended && !wanted.empty();
    const std::string extension = isListExtended_ ? " RETURN (" + wanted + ")" : "";
    sendTagged(Command::List, "LIST \"\" \"*\"" + extension);
}

// Some servers take RETURN (SPECIAL-USE) for a selection, others refuse what they announce.
bool MailboxDialogue::mustListAgain() const {
    return isListExtended_ &&
           (!isListDone_ || (can().specialUse && survey_.hasSpecialFoldersOnly()));
}

void MailboxDialogue::sendCounts() {
    const std::string items = can().statusSize ? " (MESSAGES SIZE)" : " (MESSAGES)";
    for (const std::size_t folder : survey_.foldersToCount()) {
        sendTagged(Command::Status, "STATUS " + survey_.quotedName(folder) + items, folder);
    }
}

void MailboxDialogue::sendLooks() {
    for (const Look& look : survey_.planLooks()) {
        sendTagged(Command::Examine, "EXAMINE " + survey_.quotedName(look.folder), look.folder);
        sendTagged(Command::Fetch, "FETCH " + look.messages + " (INTERNALDATE RFC822.SIZE)",
                   look.folder);
    }
}

void MailboxDialogue::takeResponse(const Response& response) {
    if (response.kind == Response::Kind::Data) return takeData(response);
    if (response.kind != Response::Kind::Tagged) return;
    const auto answered = std::ranges::find(pending_, response.tag, &Pending::tag);
    if (answered == pending_.end()) return fail(Reason::ProtocolViolation);
    const Pending done = std::move(*answered);
    pending_.erase(answered);
    takeCompletion(done, response);
    if (!isFinished() && pending_.empty()) nextWhenAnswered();
}

// Only what our own command asked for counts; a malformed line of one folder loses that folder.
void MailboxDialogue::takeData(const Response& response) {
    const auto awaits = [&](Command command) {
        return std::any_of(pending_.begin(), pending_.end(),
                           [&](const Pending& pending) { return pending.command == command; });
    };
    const auto& keyword = response.keyword;
    if (keyword == "CAPABILITY" && awaits(Command::Capability)) {
        takeCapabilities(response.data);
    } else if (keyword == "LIST" && awaits(Command::List)) {
        auto listed = mailboxList(response.data);
        if (listed) survey_.take(std::move(*listed));
    } else if (keyword == "STATUS" && (awaits(Command::List) || awaits(Command::Status))) {
        const auto status = mailboxStatus(response.data);
        if (status) survey_.take(*status);
    } else if (keyword == "NAMESPACE" && awaits(Command::Namespace)) {
        auto namespaces = namespaceResponse(response.data);
        if (namespaces) survey_.take(std::move(*namespaces));
    } else if (keyword == "QUOTA" && awaits(Command::QuotaRoot)) {
        auto root = quotaRoot(response.data);
        if (!root) return survey_.setQuotaUnknown(Unknown::Garbled);
        survey_.take(std::move(*root));
    } else if (keyword == "FETCH" && !pending_.empty()) {
        // EXAMINE and FETCH are answered in order, so it belongs to the first that is open.
        const auto items = fetchItems(response.data);
        if (items && state_ == State::Looking) survey_.take(pending_.front().folder, *items);
    }
}

void MailboxDialogue::takeCompletion(const Pending& done, const Response& response) {
    const bool isDone = response.condition == Condition::Ok;
    switch (done.command) {
        case Command::QuotaRoot:
            if (!isDone) survey_.setQuotaUnknown(Unknown::Refused);
            return;
        case Command::List: isListDone_ = isDone; return;
        case Command::Capability:
        case Command::Namespace:
        case Command::Status:
        case Command::Examine:
        case Command::Fetch: return;
    }
}

void MailboxDialogue::nextWhenAnswered() {
    switch (state_) {
        case State::Asking: return enter(State::Surveying);
        case State::Surveying:
            if (mustListAgain()) return enter(State::Listing);
            [[fallthrough]];
        case State::Listing:
            if (isListDone_) survey_.setListComplete();
            survey_.assignRoles();
            if (!survey_.foldersToCount().empty()) return enter(State::Counting);
            break;
        case State::Counting: break;
        case State::Looking:
        case State::Done: return enter(State::Done);
    }
    enter(State::Looking);
    if (pending_.empty()) enter(State::Done);
}

void MailboxDialogue::conclude(Unknown why) {
    // Cut off while folders were listed: none of others' may be told as the person's.
    const bool isCutOff = state_ == State::Surveying || state_ == State::Listing;
    if (isCutOff) survey_.assignRoles();
    survey_.conclude(found(), now_, why);
}

}  // namespace mailadvisor::imap
