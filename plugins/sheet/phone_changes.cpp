#include "phone_changes.h"

#include "changes.h"
#include "fields.h"

namespace mailadvisor::sheet {
namespace {

Message forwardWhatIsOnlyHere() { return {MESSAGE_ID("sheet.phone-forward"), {}}; }

Message seeThatAllHasMoved() { return {MESSAGE_ID("sheet.new-server-has-all"), {}}; }

/// Whether old mail would come again hangs on what the app keeps: its UIDLs are new (RFC 1939 §7).
void prepareTheMove(std::vector<Message>& steps, const GuideTask& task, const PhonePlaces& places) {
    if (!fetchesByPop3(task.account)) {
        steps.push_back(seeThatAllHasMoved());
        return;
    }
    steps.push_back(receiveOnceMore(task));
    steps.push_back(forwardWhatIsOnlyHere());
    if (places.followsServer) {
        steps.push_back(seeThatAllHasMoved());
        steps.push_back({MESSAGE_ID("sheet.phone-follows-server"), {}});
    } else {
        steps.push_back({MESSAGE_ID("sheet.move-inbox-aside"), {}});
    }
}

void changeOnlyWhatDiffers(std::vector<Message>& steps) {
    steps.push_back({MESSAGE_ID("sheet.photo-first"), {}});
    steps.push_back({MESSAGE_ID("sheet.change-only"), {}});
}

/// The old account is named by its type, so that nobody removes the new one.
std::vector<Message> untilTheOldMayGo(std::string oldType, Message goBack,
                                      const PhonePlaces& places) {
    return {{MESSAGE_ID("sheet.both-receive"), {}},
            {MESSAGE_ID("sheet.phone-keep-until"),
             {{"type", std::move(oldType)}, {"path", MessageList{places.remove}}}},
            std::move(goBack)};
}

}  // namespace

std::vector<Message> beforeOnPhone(const GuideTask& task, const PhonePlaces& places) {
    std::vector<Message> steps;
    switch (task.setupCase) {
        case SetupCase::New: break;
        case SetupCase::Pop3ToImap:
            steps.push_back({MESSAGE_ID("sheet.keep-on-server-first"),
                             {{"path", MessageList{places.leaveOnServer}}}});
            if (!task.current.movedFrom.empty()) steps.push_back(receiveOnceMore(task));
            steps.push_back(forwardWhatIsOnlyHere());
            break;
        case SetupCase::ImapToPop3:
            steps.push_back({MESSAGE_ID("sheet.imap-stays-first"), {}});
            break;
        case SetupCase::Corrected:
            if (fetchesByPop3(task.account)) steps.push_back(forwardWhatIsOnlyHere());
            changeOnlyWhatDiffers(steps);
            break;
        case SetupCase::Moved:
            prepareTheMove(steps, task, places);
            changeOnlyWhatDiffers(steps);
            break;
    }
    return steps;
}

std::vector<Message> leftOnPhone(const GuideTask& task) {
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Corrected: return {};
        case SetupCase::Pop3ToImap:
            return {{MESSAGE_ID("sheet.phone-only-here"), {}},
                    {MESSAGE_ID("sheet.phone-contacts"), {}}};
        case SetupCase::ImapToPop3:
            return {{MESSAGE_ID("sheet.inbox-only"), {}}, {MESSAGE_ID("sheet.phone-contacts"), {}}};
        case SetupCase::Moved: return {{MESSAGE_ID("sheet.server-things-stay"), {}}};
    }
    return {};
}

std::vector<Message> afterOnPhone(const GuideTask& task, const PhonePlaces& places) {
    const std::vector<Argument> way{{"path", MessageList{places.remove}}};
    switch (task.setupCase) {
        case SetupCase::New:
            if (fetchesByPop3(task.account)) return {{MESSAGE_ID("sheet.phone-undo-pop3"), way}};
            return {{MESSAGE_ID("sheet.phone-undo"), way}};
        case SetupCase::Pop3ToImap:
            return untilTheOldMayGo(
                "POP3", {MESSAGE_ID("sheet.phone-go-back"), {{"type", std::string("IMAP")}}},
                places);
        case SetupCase::ImapToPop3:
            return untilTheOldMayGo(
                "IMAP", {MESSAGE_ID("sheet.phone-go-back-pop3"), {{"type", std::string("POP3")}}},
                places);
        case SetupCase::Corrected: return {{MESSAGE_ID("sheet.back-to-photo"), {}}};
        case SetupCase::Moved:
            return {{MESSAGE_ID("sheet.back-to-old-server"), {{"host", task.current.movedFrom}}}};
    }
    return {};
}

std::vector<Message> pop3OnPhone(const Account& account) {
    if (!fetchesByPop3(account)) return {};
    return {{MESSAGE_ID("sheet.pop3-on-phone"), {}}, {MESSAGE_ID("sheet.phone-sent"), {}}};
}

std::vector<Message> chooseByHand(const Account& account) {
    if (!fetchesByPop3(account)) return {};
    return {{MESSAGE_ID("sheet.phone-choose-pop3"), {}}};
}

std::vector<Message> sameAddressTwice(const GuideTask& task) {
    if (task.setupCase == SetupCase::New) return {};
    return {{MESSAGE_ID("sheet.phone-twice"), {}}};
}

bool correctsInPlace(SetupCase setupCase) {
    switch (setupCase) {
        case SetupCase::Corrected:
        case SetupCase::Moved: return true;
        case SetupCase::New:
        case SetupCase::Pop3ToImap:
        case SetupCase::ImapToPop3: return false;
    }
    return false;
}

}  // namespace mailadvisor::sheet
