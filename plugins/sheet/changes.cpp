#include "changes.h"

namespace mailadvisor::sheet {
namespace {

void copyTheStore(std::vector<Message>& steps, const ProgramPlaces& places) {
    steps.push_back({MESSAGE_ID("sheet.copy-store"), {{"place", MessageList{places.store}}}});
    if (!places.oneMailBack.empty()) steps.push_back(places.oneMailBack);
}

/// Mail that the computer has already looks new on another server: its UIDLs are new (RFC 1939 §7).
void keepOldMailFromComingAgain(std::vector<Message>& steps, const GuideTask& task) {
    steps.push_back({MESSAGE_ID("sheet.receive-once-more"), {{"host", task.current.movedFrom}}});
    steps.push_back({MESSAGE_ID("sheet.move-inbox-aside"), {}});
}

/// Days that begin to count now take old mail off the server at the next receive.
void warnOfDays(std::vector<Message>& steps, const Account& account) {
    if (account.protocol != Protocol::Pop3 || !account.pop3.deleteAfterDays) return;
    steps.push_back({MESSAGE_ID("sheet.days-remove-old"),
                     {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
}

}  // namespace

std::vector<Message> beforeAChange(const GuideTask& task, const ProgramPlaces& places) {
    std::vector<Message> steps;
    switch (task.setupCase) {
        case SetupCase::New: break;
        case SetupCase::Pop3ToImap:
            steps.push_back(
                {MESSAGE_ID("sheet.keep-on-server-first"), {{"path", places.leaveOnServer}}});
            copyTheStore(steps, places);
            break;
        case SetupCase::ImapToPop3:
            steps.push_back({MESSAGE_ID("sheet.imap-stays-first"), {}});
            warnOfDays(steps, task.account);
            break;
        case SetupCase::Corrected:
            if (task.account.protocol == Protocol::Pop3) copyTheStore(steps, places);
            warnOfDays(steps, task.account);
            steps.push_back({MESSAGE_ID("sheet.change-only"), {}});
            break;
        case SetupCase::Moved:
            if (task.account.protocol == Protocol::Pop3) {
                keepOldMailFromComingAgain(steps, task);
                copyTheStore(steps, places);
            } else {
                steps.push_back({MESSAGE_ID("sheet.new-server-has-all"), {}});
            }
            steps.push_back({MESSAGE_ID("sheet.change-only"), {}});
            break;
    }
    return steps;
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
        case SetupCase::New:
        case SetupCase::Corrected: return {};
        case SetupCase::Pop3ToImap:
            return {{MESSAGE_ID("sheet.stop-old-account"), {{"path", places.stopReceiving}}},
                    {MESSAGE_ID("sheet.keep-pop3-account"), {}}};
        case SetupCase::ImapToPop3: return {{MESSAGE_ID("sheet.keep-imap-account"), {}}};
        case SetupCase::Moved:
            return {{MESSAGE_ID("sheet.back-to-old-server"), {{"host", task.current.movedFrom}}}};
    }
    return {};
}

}  // namespace mailadvisor::sheet
