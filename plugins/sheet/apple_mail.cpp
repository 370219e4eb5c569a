#include "apple_mail_screens.h"
#include "changes.h"
#include "fields.h"
#include "pages.h"

// Documents: Apple's "Mail Help: Using the Advanced pane" (an account that is not enabled hides its
// mailboxes; copy read in 2026-11). Where the mail lies, how a mailbox is exported and that an
// import comes into "On My Mac" is told by others only (Harvard's wiki "About Mac Mail",
// mailboxtaxi.com, superkev.net), going offline for one account by nobody that could be read.

namespace mailadvisor::sheet {
namespace {

ProgramPlaces applePlaces() {
    return {{},
            {},
            {MESSAGE_ID("sheet.apple-way-leave"),
             {{"path", "Mail › Settings › Accounts"},
              {"page", "Account Information"},
              {"box", "Remove copy from server"}}},
            unproven({MESSAGE_ID("sheet.apple-way-stop"),
                      {{"path", "Mailbox › Online Status › Take … Offline"},
                       {"box", "Enable this account"}}}),
            unproven({MESSAGE_ID("sheet.apple-export"),
                      {{"place", "~/Library/Mail"}, {"path", "Mailbox › Export Mailbox…"}}})};
}

Message oneMailBack() {
    return unproven({MESSAGE_ID("sheet.apple-one-mail"),
                     {{"path", "File › Import Mailboxes…"}, {"place", "On My Mac"}}});
}

Message appleUndo(const Account& account) {
    const std::vector<Argument> words{
        {"path", "Mail › Settings › Accounts"}, {"button", "–"}, {"place", "On My Mac"}};
    if (account.protocol == Protocol::Pop3) return {MESSAGE_ID("sheet.apple-undo-pop3"), words};
    return {MESSAGE_ID("sheet.apple-undo"), {words[0], words[1]}};
}

}  // namespace

const char* appleMailInability(const GuideTask& task) {
    if (task.account.protocol != Protocol::Pop3 || appleDeletion(task.account.pop3)) return nullptr;
    return MESSAGE_ID("sheet.why-apple-mail-days");
}

void writeAppleMail(Guide& guide, const GuideTask& task) {
    const ProgramPlaces places = applePlaces();
    guide.identify = {{MESSAGE_ID("sheet.apple-identify"), {{"path", "Mail › Settings"}}}};
    for (auto& step : beforeAChange(task, places)) {
        const bool isExport = step == places.saveInstead;
        guide.before.push_back(std::move(step));
        if (isExport) guide.before.push_back(oneMailBack());
    }
    guide.staysBehind = leftBehind(task);
    guide.cautions = cautionsOfDeletion(task);
    guide.afterwards = afterAChange(task, places);
    switch (task.setupCase) {
        case SetupCase::New:
            guide.screens = appleNewAccount(task.account);
            guide.afterwards.push_back(appleUndo(task.account));
            break;
        case SetupCase::Pop3ToImap:
            guide.screens = appleNewAccount(task.account);
            guide.screens.push_back(copyUp("Copy to"));
            guide.staysBehind.push_back({MESSAGE_ID("sheet.apple-signature"), {}});
            break;
        case SetupCase::ImapToPop3:
            guide.screens = appleNewAccount(task.account);
            guide.screens.push_back(
                copyDown("Copy to", {MESSAGE_ID("sheet.on-my-mac"), {{"word", "On My Mac"}}}));
            guide.staysBehind.push_back({MESSAGE_ID("sheet.apple-signature"), {}});
            break;
        case SetupCase::Corrected:
        case SetupCase::Moved: guide.screens = appleSettings(task.account); break;
    }
}

}  // namespace mailadvisor::sheet
