#include "changes.h"
#include "fields.h"
#include "pages.h"
#include "thunderbird_screens.h"

// Documents: Mozilla support "Profiles - Where Thunderbird stores your messages and other user
// data" (revision 171087), "Switch from POP to IMAP account" (copy read 2026-11: both checks for
// new messages off, an IMAP account beside, then the mail is moved); the dialogue that removes an
// account says itself what "Remove message data" takes away (removeAccount.dtd of 153.7). That a
// file laid into Local Folders is shown there, and that a new server name alone brings no mail
// twice, was tried with that version on Debian.

namespace mailadvisor::sheet {
namespace {

ProgramPlaces thunderbirdPlaces() {
    return {{MESSAGE_ID("sheet.tbird-store"),
             {{"path", "≡ › Help › Troubleshooting Information › Profile Folder › Open Folder"},
              {"windows", "%APPDATA%\\Thunderbird\\Profiles"},
              {"mac", "~/Library/Thunderbird/Profiles"}}},
            {MESSAGE_ID("sheet.tbird-one-mail"),
             {{"file", "Inbox"}, {"index", "Inbox.msf"}, {"folder", "Local Folders"}}},
            {MESSAGE_ID("sheet.tbird-way-server"),
             {{"path", "≡ › Account Settings"}, {"page", "Server Settings"}}},
            {MESSAGE_ID("sheet.tbird-way-stop"),
             {{"page", "Server Settings"},
              {"first", "Check for new messages at startup"},
              {"last", "Check for new messages every"}}},
            {}};
}

bool isCorrectedInPlace(SetupCase setupCase) {
    return setupCase == SetupCase::Corrected || setupCase == SetupCase::Moved;
}

/// Removing is offered only for what this page added.
Message thunderbirdUndo(const Account& account) {
    const std::vector<Argument> words{
        {"path", "≡ › Account Settings"}, {"button", "Delete"}, {"box", "Remove message data"}};
    return account.protocol == Protocol::Pop3 ? Message{MESSAGE_ID("sheet.tbird-undo-pop3"), words}
                                              : Message{MESSAGE_ID("sheet.tbird-undo"), words};
}

}  // namespace

/// All that an account of this kind may say: both types, both kinds of TLS, days, sending without
/// sign-in.
const char* thunderbirdDesktopInability(const GuideTask&) { return nullptr; }

void writeThunderbirdDesktop(Guide& guide, const GuideTask& task) {
    const ProgramPlaces places = thunderbirdPlaces();
    guide.identify = {
        {MESSAGE_ID("sheet.tbird-identify"), {{"path", "≡ › Help › About Thunderbird"}}}};
    for (auto& step : beforeAChange(task, places)) guide.before.push_back(std::move(step));
    guide.staysBehind = leftBehind(task);
    guide.cautions = cautionsOfDeletion(task);
    guide.screens = isCorrectedInPlace(task.setupCase) ? thunderbirdSettings(task.account)
                                                       : thunderbirdNewAccount(task.account);
    guide.afterwards = afterAChange(task, places);
    switch (task.setupCase) {
        case SetupCase::New: guide.afterwards.push_back(thunderbirdUndo(task.account)); break;
        case SetupCase::Pop3ToImap:
            guide.screens.push_back(copyUp("Copy To"));
            guide.staysBehind.push_back({MESSAGE_ID("sheet.tbird-filters"), {}});
            guide.afterwards.push_back(
                {MESSAGE_ID("sheet.tbird-remove-old"), {{"box", "Remove message data"}}});
            break;
        case SetupCase::ImapToPop3:
            guide.screens.push_back(copyDown(
                "Copy To", {MESSAGE_ID("sheet.local-folders"), {{"word", "Local Folders"}}}));
            guide.staysBehind.push_back({MESSAGE_ID("sheet.tbird-filters"), {}});
            break;
        case SetupCase::Corrected: break;
        case SetupCase::Moved:
            guide.staysBehind.push_back({MESSAGE_ID("sheet.tbird-filter-folders"), {}});
            break;
    }
}

}  // namespace mailadvisor::sheet
