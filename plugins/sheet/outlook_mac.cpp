#include "fields.h"
#include "pages.h"
#include "requirements.h"

namespace mailadvisor::sheet {

// Its one switch "Use SSL to connect" is documented for sending by STARTTLS, for fetching not.
const char* outlookMacInability(const GuideTask& task) {
    const Account& account = task.account;
    if (task.setupCase != SetupCase::New) return MESSAGE_ID("sheet.why-case");
    if (account.protocol == Protocol::Pop3) return MESSAGE_ID("sheet.why-outlook-mac-pop3");
    if (account.incoming.security == Security::StartTls) {
        return MESSAGE_ID("sheet.why-outlook-mac-starttls");
    }
    if (!needsSignIn(*account.outgoing)) return MESSAGE_ID("sheet.why-sign-in");
    return deletionInability(account);
}

void writeOutlookMac(Guide& guide, const GuideTask& task) {
    const Account& account = task.account;
    const Server& incoming = account.incoming;
    const Server& outgoing = *account.outgoing;
    guide.screens = {
        {{MESSAGE_ID("sheet.outlook-mac-open"),
          {{"path", "Outlook › Settings › Accounts"}, {"button", "Add Email Account"}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.outlook-address"), {{"button", "Continue"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.outlook-wrong-guess"), {{"button", "Choose provider"}}}}},
        {{MESSAGE_ID("sheet.outlook-imap"), {{"choice", "IMAP/POP"}}},
         {chosen(MESSAGE_ID("sheet.label-account-type"), "Type", asOnScreen("IMAP")),
          typed(MESSAGE_ID("sheet.label-description"), "Account description", account.address),
          typed(MESSAGE_ID("sheet.label-your-name"), "Full name", senderName(account))},
         {}},
        {{MESSAGE_ID("sheet.outlook-mac-incoming"), {}},
         {typed(MESSAGE_ID("sheet.label-username"), "User name", incoming.username), password(),
          typed(MESSAGE_ID("sheet.label-incoming"), "Incoming server", incoming.host),
          typed(MESSAGE_ID("sheet.label-port"), "Override default port", portOf(incoming)),
          chosen(MESSAGE_ID("sheet.label-ssl"), "Use SSL to connect",
                 {MESSAGE_ID("sheet.ticked"), {}})},
         {}},
        {{MESSAGE_ID("sheet.outlook-mac-outgoing"), {{"button", "Add Account"}}},
         {typed(MESSAGE_ID("sheet.label-outgoing"), "Outgoing server", outgoing.host),
          typed(MESSAGE_ID("sheet.label-port"), "Override default port", portOf(outgoing)),
          chosen(MESSAGE_ID("sheet.label-ssl"), "Use SSL to connect",
                 {MESSAGE_ID("sheet.ticked"), {}})},
         {}},
    };
    if (outgoing.username != incoming.username) {
        guide.screens.push_back(
            {{MESSAGE_ID("sheet.outlook-mac-more"), {{"button", "More Options"}}},
             {typed(MESSAGE_ID("sheet.label-username"), "User name", outgoing.username),
              password()},
             {}});
    }
    guide.cautions = {{MESSAGE_ID("sheet.outlook-cloud"), {}}};
    guide.afterwards = {{MESSAGE_ID("sheet.outlook-mac-undo"),
                         {{"path", "Outlook › Settings › Accounts"}, {"button", "–"}}}};
}

}  // namespace mailadvisor::sheet
