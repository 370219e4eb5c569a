#include "changes.h"
#include "fields.h"
#include "pages.h"
#include "requirements.h"

// Documents: Microsoft support "Update or change your email settings in Outlook for Windows" (the
// Mail icon of the Control Panel, Change, More Settings, Outgoing Server, Advanced; copy read
// 2026-11), "Introduction to Outlook Data Files" (.pst and .ost, where they lie; Thai edition read
// 2026-11), "Add or remove e-mail accounts" (Mail icon, New; edition of Outlook 2007). That icon's
// wizard asks for every value in every version, POP3 and Microsoft 365 domains too; the one behind
// File › Add Account takes the address for the user name and looks for Microsoft 365 first.

namespace mailadvisor::sheet {
namespace {

ProgramPlaces classicPlaces() {
    return {{MESSAGE_ID("sheet.classic-store"),
             {{"folder", "Documents\\Outlook Files"},
              {"path", "File › Account Settings › Account Settings › Data Files"}}},
            {MESSAGE_ID("sheet.classic-one-mail"),
             {{"path", "File › Open & Export › Open Outlook Data File"}}},
            {MESSAGE_ID("sheet.classic-way-leave"),
             {{"path",
               "Control Panel › Mail › Email Accounts › Change › More Settings › "
               "Advanced"}}},
            {MESSAGE_ID("sheet.classic-way-stop"),
             {{"path", "Send/Receive › Send/Receive Groups › Define Send/Receive Groups › Edit"},
              {"box", "Include the selected account in this group"}}},
            {}};
}

GuideScreen openMailIcon() {
    return {{MESSAGE_ID("sheet.classic-open"),
             {{"words", "control panel"},
              {"word", "mail"},
              {"path", "Mail (Microsoft Outlook) › Email Accounts › New"}}},
            {},
            {{MESSAGE_ID("sheet.classic-no-profile"), {{"word", "Outlook"}}}}};
}

GuideScreen chooseManual() {
    return {
        unproven({MESSAGE_ID("sheet.classic-manual"),
                  {{"first", "Manual setup or additional server types"}, {"last", "POP or IMAP"}}}),
        {},
        {}};
}

/// The servers and the name, as they stand both in the new account's form and in the one of Change.
std::vector<GuideField> serverFields(const Account& account) {
    return {
        typed(MESSAGE_ID("sheet.label-incoming"), "Incoming mail server", account.incoming.host),
        typed(MESSAGE_ID("sheet.label-outgoing"), "Outgoing mail server (SMTP)",
              account.outgoing->host),
        typed(MESSAGE_ID("sheet.label-username"), "User Name", account.incoming.username)};
}

GuideScreen newAccountForm(const Account& account) {
    GuideScreen screen{
        {MESSAGE_ID("sheet.classic-form"), {}},
        {typed(MESSAGE_ID("sheet.label-your-name"), "Your Name", senderName(account)),
         typed(MESSAGE_ID("sheet.label-address"), "Email Address", account.address),
         chosen(MESSAGE_ID("sheet.label-account-type"), "Account Type",
                asOnScreen(std::string(properName(account.protocol))))},
        {}};
    for (auto& field : serverFields(account)) screen.fields.push_back(std::move(field));
    screen.fields.push_back(password());
    if (fetchesByPop3(account)) {
        screen.fields.push_back(
            chosen(MESSAGE_ID("sheet.label-new-file"), "Deliver new messages to",
                   {MESSAGE_ID("sheet.classic-new-file"), {{"choice", "New Outlook Data File"}}}));
    }
    return screen;
}

GuideScreen openChange(const Account& account) {
    return {{MESSAGE_ID("sheet.classic-open-change"),
             {{"words", "control panel"},
              {"word", "mail"},
              {"path", "Mail (Microsoft Outlook) › Email Accounts"},
              {"address", account.address},
              {"button", "Change"}}},
            {},
            {}};
}

GuideScreen sendingScreen(const Account& account) {
    const Server& outgoing = *account.outgoing;
    GuideScreen screen{
        {MESSAGE_ID("sheet.classic-sending"),
         {{"button", "More Settings"}, {"tab", "Outgoing Server"}}},
        {chosen(MESSAGE_ID("sheet.label-sign-in"),
                "My outgoing server (SMTP) requires authentication", tick(needsSignIn(outgoing)))},
        {}};
    if (!needsSignIn(outgoing)) return screen;
    if (outgoing.username == account.incoming.username) {
        screen.fields.push_back(chosen(MESSAGE_ID("sheet.label-same-sign-in"),
                                       "Use same settings as my incoming mail server",
                                       {MESSAGE_ID("sheet.selected"), {}}));
        return screen;
    }
    screen.notes.push_back({MESSAGE_ID("sheet.classic-log-on"), {{"choice", "Log on using"}}});
    screen.fields.push_back(
        typed(MESSAGE_ID("sheet.label-username"), "User Name", outgoing.username));
    screen.fields.push_back(password());
    return screen;
}

/// What stays on a POP3 server, in the program's two boxes.
void addDeletion(GuideScreen& screen, const Pop3Settings& pop3) {
    screen.fields.push_back(chosen(MESSAGE_ID("sheet.label-leave"),
                                   "Leave a copy of messages on the server",
                                   tick(pop3.leaveOnServer)));
    if (!pop3.leaveOnServer) return;
    screen.fields.push_back(chosen(
        MESSAGE_ID("sheet.label-delete-after"), "Remove from server after … days",
        pop3.deleteAfterDays
            ? Message{MESSAGE_ID("sheet.ticked-days"), {{"n", std::int64_t{*pop3.deleteAfterDays}}}}
            : tick(false)));
    screen.fields.push_back(chosen(MESSAGE_ID("sheet.label-delete-too"),
                                   "Remove from server when deleted from ‘Deleted Items’",
                                   tick(false)));
}

GuideScreen advancedScreen(const Account& account) {
    const Server& incoming = account.incoming;
    const Server& outgoing = *account.outgoing;
    const std::string port = "Incoming server (" + std::string(properName(account.protocol)) + ")";
    const std::string kind = "Use the following type of encrypted connection";
    GuideScreen screen{
        {MESSAGE_ID("sheet.classic-advanced"), {{"tab", "Advanced"}}},
        {typed(MESSAGE_ID("sheet.label-port-incoming"), port, portOf(incoming)),
         fetchesByPop3(account)
             ? chosen(MESSAGE_ID("sheet.label-security"),
                      "This server requires an encrypted connection (SSL/TLS)", tick(true))
             : chosen(MESSAGE_ID("sheet.label-security"), kind,
                      securityWords(incoming, "SSL/TLS", "STARTTLS")),
         typed(MESSAGE_ID("sheet.label-port-outgoing"), "Outgoing server (SMTP)", portOf(outgoing)),
         chosen(MESSAGE_ID("sheet.label-security"), kind,
                securityWords(outgoing, "SSL/TLS", "STARTTLS"))},
        {unproven(
            {MESSAGE_ID("sheet.classic-older-words"), {{"tls", "SSL"}, {"starttls", "TLS"}}})}};
    if (fetchesByPop3(account)) addDeletion(screen, account.pop3);
    return screen;
}

GuideScreen finishScreen() {
    return {{MESSAGE_ID("sheet.classic-finish"),
             {{"ok", "OK"}, {"next", "Next"}, {"finish", "Finish"}}},
            {},
            {}};
}

std::vector<GuideScreen> screensFor(const GuideTask& task) {
    const Account& account = task.account;
    std::vector<GuideScreen> screens;
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Pop3ToImap:
        case SetupCase::ImapToPop3:
            screens = {openMailIcon(), chooseManual(), newAccountForm(account)};
            break;
        case SetupCase::Corrected:
        case SetupCase::Moved:
            screens = {openChange(account),
                       {{MESSAGE_ID("sheet.compare"), {}}, serverFields(account), {}}};
            break;
    }
    screens.push_back(sendingScreen(account));
    screens.push_back(advancedScreen(account));
    screens.push_back(finishScreen());
    return screens;
}

constexpr const char* exportPath = "File › Open & Export › Import/Export";

/// The .ost of an IMAP account is a copy that follows the server; calendar and contacts have no
/// server to follow.
void addWhatOnlyTheAccountHolds(Guide& guide, const GuideTask& task) {
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Corrected: break;
        case SetupCase::Pop3ToImap:
            guide.staysBehind.push_back({MESSAGE_ID("sheet.classic-pst-stays"), {}});
            guide.staysBehind.push_back(unproven({MESSAGE_ID("sheet.classic-rules"), {}}));
            break;
        case SetupCase::ImapToPop3:
            guide.staysBehind.push_back({MESSAGE_ID("sheet.classic-ost-goes"),
                                         {{"words", "This computer only"}, {"path", exportPath}}});
            break;
        case SetupCase::Moved:
            if (fetchesByPop3(task.account)) break;
            guide.before.push_back(
                {MESSAGE_ID("sheet.classic-ost-follows"), {{"path", exportPath}}});
            break;
    }
}

/// How the rest of the mail comes along, and how to go back where an account was added; the other
/// cases say it themselves.
void addRestAndUndo(Guide& guide, const GuideTask& task) {
    const std::vector<Argument> way{{"type", std::string(properName(task.account.protocol))},
                                    {"path", "File › Account Settings › Account Settings"},
                                    {"button", "Remove"}};
    switch (task.setupCase) {
        case SetupCase::New:
            guide.afterwards.push_back({fetchesByPop3(task.account)
                                            ? MESSAGE_ID("sheet.classic-undo-pop3")
                                            : MESSAGE_ID("sheet.classic-undo"),
                                        way});
            break;
        case SetupCase::Pop3ToImap:
            guide.afterwards.push_back({MESSAGE_ID("sheet.classic-copy-up"), {{"key", "Ctrl"}}});
            guide.afterwards.push_back({MESSAGE_ID("sheet.classic-undo"), way});
            break;
        case SetupCase::ImapToPop3:
            guide.afterwards.push_back({MESSAGE_ID("sheet.classic-copy-down"), {{"key", "Ctrl"}}});
            break;
        case SetupCase::Corrected:
        case SetupCase::Moved: break;
    }
}

}  // namespace

// The boxes for fetching by POP3 say only "encrypted connection"; STARTTLS is named for sending and
// for IMAP.
const char* classicOutlookInability(const GuideTask& task) {
    const bool isPop3StartTls =
        fetchesByPop3(task.account) && task.account.incoming.security == Security::StartTls;
    return isPop3StartTls ? MESSAGE_ID("sheet.why-classic-pop3-starttls") : nullptr;
}

void writeClassicOutlook(Guide& guide, const GuideTask& task) {
    const ProgramPlaces places = classicPlaces();
    guide.identify = {
        {MESSAGE_ID("sheet.classic-identify"), {{"tab", "File"}, {"button", "Account Settings"}}},
        {MESSAGE_ID("sheet.classic-not"), {{"switch", "New Outlook"}}}};
    for (auto& step : beforeAChange(task, places)) guide.before.push_back(std::move(step));
    guide.screens = screensFor(task);
    guide.staysBehind = leftBehind(task);
    guide.cautions = cautionsOfDeletion(task);
    if (fetchesByPop3(task.account)) {
        guide.cautions.push_back({MESSAGE_ID("sheet.classic-pst-limit"), {}});
    }
    guide.afterwards = afterAChange(task, places);
    addWhatOnlyTheAccountHolds(guide, task);
    addRestAndUndo(guide, task);
}

}  // namespace mailadvisor::sheet
