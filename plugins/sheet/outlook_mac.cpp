#include "changes.h"
#include "fields.h"
#include "pages.h"
#include "requirements.h"

// Documents: Microsoft support "Basic POP account settings for Outlook for Mac" and its IMAP twin
// (the boxes of both types; read 2026-11), "About On My Computer folders in Outlook for Mac" (mail
// of POP accounts, calendar and contacts lie on the Mac only; copy of 2022), "Export items to an
// archive file in Outlook for Mac" (.olm).

namespace mailadvisor::sheet {
namespace {

constexpr const char* macAccounts = "Outlook › Settings › Accounts";

ProgramPlaces macPlaces() {
    return {{},
            {},
            unproven({MESSAGE_ID("sheet.outlook-mac-way-leave"),
                      {{"path", std::string(macAccounts) + " › Advanced › Server"}}}),
            {},
            {MESSAGE_ID("sheet.outlook-mac-export"),
             {{"export", "File › Export"}, {"import", "File › Import"}}}};
}

GuideField sslTicked() {
    return chosen(MESSAGE_ID("sheet.label-ssl"), "Use SSL to connect",
                  {MESSAGE_ID("sheet.ticked"), {}});
}

std::vector<GuideField> macIncoming(const Server& incoming) {
    return {typed(MESSAGE_ID("sheet.label-username"), "User name", incoming.username),
            typed(MESSAGE_ID("sheet.label-incoming"), "Incoming server", incoming.host),
            typed(MESSAGE_ID("sheet.label-port"), "Override default port", portOf(incoming)),
            sslTicked()};
}

std::vector<GuideField> macOutgoing(const Server& outgoing) {
    return {typed(MESSAGE_ID("sheet.label-outgoing"), "Outgoing server", outgoing.host),
            typed(MESSAGE_ID("sheet.label-port"), "Override default port", portOf(outgoing)),
            sslTicked()};
}

std::vector<GuideScreen> macAddition(const Account& account) {
    std::vector<GuideField> incoming = macIncoming(account.incoming);
    incoming.insert(incoming.begin() + 1, password());
    const std::string type = fetchesByPop3(account) ? "POP" : "IMAP";
    return {
        {{MESSAGE_ID("sheet.outlook-mac-open"),
          {{"path", macAccounts}, {"button", "Add Email Account"}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.outlook-address"), {{"button", "Continue"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.outlook-wrong-guess"), {{"button", "Choose provider"}}}}},
        {{MESSAGE_ID("sheet.outlook-imap"), {{"choice", "IMAP/POP"}}},
         {chosen(MESSAGE_ID("sheet.label-account-type"), "Type", asOnScreen(type)),
          typed(MESSAGE_ID("sheet.label-description"), "Account description", account.address),
          typed(MESSAGE_ID("sheet.label-your-name"), "Full name", senderName(account))},
         {}},
        {{MESSAGE_ID("sheet.outlook-mac-incoming"), {}}, std::move(incoming), {}},
        {{MESSAGE_ID("sheet.outlook-mac-outgoing"), {{"button", "Add Account"}}},
         macOutgoing(*account.outgoing),
         {}},
    };
}

std::vector<GuideScreen> macComparison(const Account& account) {
    return {
        {{MESSAGE_ID("sheet.outlook-mac-open-there"),
          {{"path", macAccounts}, {"address", account.address}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.compare-incoming"), {}}, macIncoming(account.incoming), {}},
        {{MESSAGE_ID("sheet.compare-outgoing"), {}}, macOutgoing(*account.outgoing), {}},
    };
}

bool isAddition(SetupCase setupCase) {
    switch (setupCase) {
        case SetupCase::New:
        case SetupCase::Pop3ToImap:
        case SetupCase::ImapToPop3: return true;
        case SetupCase::Corrected:
        case SetupCase::Moved: return false;
    }
    return false;
}

std::vector<GuideScreen> macScreens(const GuideTask& task) {
    const Account& account = task.account;
    auto screens = isAddition(task.setupCase) ? macAddition(account) : macComparison(account);
    const Server& outgoing = *account.outgoing;
    if (outgoing.username != account.incoming.username) {
        screens.push_back(
            {{MESSAGE_ID("sheet.outlook-mac-more"), {{"button", "More Options"}}},
             {typed(MESSAGE_ID("sheet.label-username"), "User name", outgoing.username),
              password()},
             {}});
    }
    if (fetchesByPop3(account)) {
        screens.push_back(
            {unproven({MESSAGE_ID("sheet.outlook-mac-leave"), {{"path", "Advanced › Server"}}}),
             {chosen(MESSAGE_ID("sheet.label-leave"), "Leave a copy of each message on the server",
                     {MESSAGE_ID("sheet.ticked"), {}})},
             {{MESSAGE_ID("sheet.outlook-mac-no-leave"), {}}}});
    }
    return screens;
}

}  // namespace

// Its one switch "Use SSL to connect" is documented for sending by STARTTLS, for fetching not.
const char* outlookMacInability(const GuideTask& task) {
    const Account& account = task.account;
    if (account.incoming.security == Security::StartTls) {
        return MESSAGE_ID("sheet.why-outlook-mac-starttls");
    }
    if (!needsSignIn(*account.outgoing)) return MESSAGE_ID("sheet.why-sign-in");
    const bool deletes =
        fetchesByPop3(account) && (!account.pop3.leaveOnServer || account.pop3.deleteAfterDays);
    return deletes ? MESSAGE_ID("sheet.why-outlook-mac-deletion") : nullptr;
}

void writeOutlookMac(Guide& guide, const GuideTask& task) {
    const ProgramPlaces places = macPlaces();
    guide.identify = {{MESSAGE_ID("sheet.outlook-mac-identify"), {}}};
    for (auto& step : beforeAChange(task, places)) guide.before.push_back(std::move(step));
    guide.screens = macScreens(task);
    guide.staysBehind = leftBehind(task);
    if (isAddition(task.setupCase) && task.setupCase != SetupCase::New) {
        guide.staysBehind.push_back(
            {MESSAGE_ID("sheet.outlook-mac-on-my-computer"), {{"words", "On My Computer"}}});
    }
    guide.cautions = {{MESSAGE_ID("sheet.outlook-cloud"), {}}};
    if (isAddition(task.setupCase) && fetchesByPop3(task.account)) {
        guide.cautions.push_back({MESSAGE_ID("sheet.outlook-mac-pop3"), {}});
    }
    guide.afterwards = afterAChange(task, places);
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Pop3ToImap:
            if (fetchesByPop3(task.account)) {
                guide.afterwards.push_back(unproven({MESSAGE_ID("sheet.outlook-mac-undo-pop3"),
                                                     {{"path", macAccounts}, {"button", "–"}}}));
                break;
            }
            guide.afterwards.push_back(
                {MESSAGE_ID("sheet.outlook-mac-undo"), {{"path", macAccounts}, {"button", "–"}}});
            break;
        case SetupCase::ImapToPop3:
        case SetupCase::Corrected:
        case SetupCase::Moved: break;
    }
}

}  // namespace mailadvisor::sheet
