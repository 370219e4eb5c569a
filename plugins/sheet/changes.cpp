#include "changes.h"

#include "fields.h"

namespace mailadvisor::sheet {
namespace {

void copyTheStore(std::vector<Message>& steps, const ProgramPlaces& places) {
    if (places.store.empty()) {
        if (!places.saveInstead.empty()) steps.push_back(places.saveInstead);
        return;
    }
    steps.push_back({MESSAGE_ID("sheet.copy-store"), {{"place", MessageList{places.store}}}});
    if (!places.oneMailBack.empty()) steps.push_back(places.oneMailBack);
}

/// Mail that the computer has already looks new on another server: its UIDLs are new (RFC 1939 §7).
void keepOldMailFromComingAgain(std::vector<Message>& steps, const GuideTask& task) {
    steps.push_back(receiveOnceMore(task));
    steps.push_back({MESSAGE_ID("sheet.move-inbox-aside"), {}});
}

/// A deletion that was off takes what was fetched long ago off the server at the next receive.
void warnOfDeletion(std::vector<Message>& steps, const Account& account) {
    if (!account.pop3.leaveOnServer) {
        steps.push_back({MESSAGE_ID("sheet.at-once-removes-old"), {}});
    } else if (account.pop3.deleteAfterDays) {
        steps.push_back({MESSAGE_ID("sheet.days-remove-old"),
                         {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
    }
}

std::vector<Message> onlyHereAfterwards(const Account& account) {
    if (!fetchesByPop3(account)) return {};
    if (!account.pop3.leaveOnServer) return {{MESSAGE_ID("sheet.at-once-only-here"), {}}};
    if (!account.pop3.deleteAfterDays) return {};
    return {
        {MESSAGE_ID("sheet.days-only-here"), {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}}};
}

/// What was there is written down, changed and not made anew.
void changeOnly(std::vector<Message>& steps) {
    steps.push_back({MESSAGE_ID("sheet.photo-first"), {}});
    steps.push_back({MESSAGE_ID("sheet.change-only"), {}});
}

}  // namespace

Message receiveOnceMore(const GuideTask& task) {
    return {MESSAGE_ID("sheet.receive-once-more"), {{"host", task.current.movedFrom}}};
}

std::vector<Message> beforeAChange(const GuideTask& task, const ProgramPlaces& places) {
    const bool isPop3 = fetchesByPop3(task.account);
    std::vector<Message> steps;
    switch (task.setupCase) {
        case SetupCase::New: break;
        case SetupCase::Pop3ToImap:
            steps.push_back({MESSAGE_ID("sheet.keep-on-server-first"),
                             {{"path", MessageList{places.leaveOnServer}}}});
            if (!task.current.movedFrom.empty()) steps.push_back(receiveOnceMore(task));
            copyTheStore(steps, places);
            break;
        case SetupCase::ImapToPop3:
            steps.push_back({MESSAGE_ID("sheet.imap-stays-first"), {}});
            for (auto& warning : onlyHereAfterwards(task.account)) {
                steps.push_back(std::move(warning));
            }
            break;
        case SetupCase::Corrected:
            if (isPop3) {
                copyTheStore(steps, places);
                warnOfDeletion(steps, task.account);
            }
            changeOnly(steps);
            break;
        case SetupCase::Moved:
            if (isPop3) {
                keepOldMailFromComingAgain(steps, task);
                copyTheStore(steps, places);
            } else {
                steps.push_back({MESSAGE_ID("sheet.new-server-has-all"), {}});
            }
            changeOnly(steps);
            break;
    }
    return steps;
}

std::vector<Message> cautionsOfDeletion(const GuideTask& task) {
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Moved: return onlyHereAfterwards(task.account);
        case SetupCase::Pop3ToImap:
        case SetupCase::ImapToPop3:
        case SetupCase::Corrected: return {};
    }
    return {};
}

std::vector<Message> leftBehind(const GuideTask& task) {
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Corrected: return {};
        case SetupCase::Pop3ToImap: return {{MESSAGE_ID("sheet.only-on-this-computer"), {}}};
        case SetupCase::ImapToPop3: return {{MESSAGE_ID("sheet.inbox-only"), {}}};
        case SetupCase::Moved: return {{MESSAGE_ID("sheet.server-things-stay"), {}}};
    }
    return {};
}

std::vector<Message> afterAChange(const GuideTask& task, const ProgramPlaces& places) {
    switch (task.setupCase) {
        case SetupCase::New: return {};
        case SetupCase::Corrected: return {{MESSAGE_ID("sheet.back-to-photo"), {}}};
        case SetupCase::Pop3ToImap: {
            const Message comesTwice = places.stopReceiving.empty()
                                           ? Message{MESSAGE_ID("sheet.both-receive"), {}}
                                           : Message{MESSAGE_ID("sheet.stop-old-account"),
                                                     {{"path", MessageList{places.stopReceiving}}}};
            return {comesTwice, {MESSAGE_ID("sheet.keep-pop3-account"), {}}};
        }
        case SetupCase::ImapToPop3: {
            const Message keep{MESSAGE_ID("sheet.keep-imap-account"), {}};
            if (!task.account.pop3.leaveOnServer) return {keep};
            return {{MESSAGE_ID("sheet.both-receive"), {}}, keep};
        }
        case SetupCase::Moved:
            return {{MESSAGE_ID("sheet.back-to-old-server"), {{"host", task.current.movedFrom}}}};
    }
    return {};
}

GuideScreen copyUp(std::string entry) {
    return {{MESSAGE_ID("sheet.desk-copy-up"), {{"entry", std::move(entry)}}},
            {},
            {{MESSAGE_ID("sheet.desk-copy-space"), {}}}};
}

GuideScreen copyDown(std::string entry, Message place) {
    return {{MESSAGE_ID("sheet.desk-copy-down"),
             {{"entry", std::move(entry)}, {"place", MessageList{std::move(place)}}}},
            {},
            {}};
}

}  // namespace mailadvisor::sheet
