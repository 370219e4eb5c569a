#include "probe/mailbox/imap_watch.h"

#include "base/ascii.h"

#include <algorithm>

namespace mailadvisor::imap {

void WatchDialogue::signedIn() {
    if (!isToLook_) return finish();
    if (hasFreshCapabilities()) return sendLists();
    sendTagged(Command::Capability, "CAPABILITY");
}

void WatchDialogue::sendTagged(Command command, const std::string& text, std::size_t folder) {
    pending_.push_back({nextTag(), command, folder});
    send(pending_.back().tag + " " + text + "\r\n");
}

// The folders with a special use first: of two lines for a folder the first counts.
void WatchDialogue::sendLists() {
    const bool tellsUse = can().listExtended && can().specialUse;
    if (tellsUse) sendTagged(Command::List, "LIST (SPECIAL-USE) \"\" \"*\"");
    sendTagged(Command::List, "LIST \"\" \"*\"");
}

void WatchDialogue::look(const std::string& token) {
    resume();
    sighting_ = {};
    isLooking_ = true;
    isSearched_ = false;
    auto folders = survey_.foldersFor(FolderRole::Inbox);
    const auto junk = survey_.foldersFor(FolderRole::Junk);
    folders.insert(folders.end(), junk.begin(), junk.end());
    for (const std::size_t folder : folders) {
        sendTagged(Command::Examine, "EXAMINE " + survey_.quotedName(folder), folder);
        sendTagged(Command::Search, "UID SEARCH SUBJECT " + token, folder);
    }
}

void WatchDialogue::leave() { send("B0 LOGOUT\r\n"); }

void WatchDialogue::takeResponse(const Response& response) {
    if (response.kind == Response::Kind::Data) return takeData(response);
    if (response.kind != Response::Kind::Tagged) return;
    const bool isNext = !pending_.empty() && pending_.front().tag == response.tag;
    if (!isNext) return fail(Reason::ProtocolViolation);
    const Pending done = std::move(pending_.front());
    pending_.pop_front();
    takeCompletion(done, response);
    if (isFinished() || !pending_.empty()) return;
    if (done.command == Command::Capability) return sendLists();
    if (done.command == Command::List) survey_.assignRoles();
    if (isLooking_ && !isSearched_) sighting_.reason = Reason::ServerRefused;
    finish();
}

// Commands are answered in order: what comes belongs to the first that is open.
void WatchDialogue::takeData(const Response& response) {
    if (pending_.empty()) return;
    const Pending& open = pending_.front();
    if (response.keyword == "CAPABILITY" && open.command == Command::Capability) {
        takeCapabilities(response.data);
    } else if (response.keyword == "LIST" && open.command == Command::List) {
        auto listed = mailboxList(response.data);
        if (listed) survey_.take(std::move(*listed));
    } else if (response.keyword == "SEARCH" && open.command == Command::Search) {
        const bool isThere = std::ranges::any_of(response.data, isAsciiDigit);
        if (!isThere || sighting_.isSeen) return;
        const bool isJunk =
            std::ranges::count(survey_.foldersFor(FolderRole::Junk), open.folder) > 0;
        sighting_.isSeen = true;
        sighting_.role = isJunk ? FolderRole::Junk : FolderRole::Inbox;
        sighting_.folder = survey_.shownName(open.folder);
    }
}

void WatchDialogue::takeCompletion(const Pending& done, const Response& response) {
    const bool isDone = response.condition == Condition::Ok;
    if (done.command == Command::Search && isDone) isSearched_ = true;
    // A folder that could not be opened: a search would be one of whatever is open.
    if (done.command != Command::Examine || isDone) return;
    for (auto& pending : pending_) {
        if (pending.folder == done.folder) pending.command = Command::Examine;
    }
}

}  // namespace mailadvisor::imap
