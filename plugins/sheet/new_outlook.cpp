#include "fields.h"
#include "pages.h"
#include "requirements.h"

#include <string>

namespace mailadvisor::sheet {

// Microsoft's page on account types named no POP in 2024; a later, undated copy of it does, and so
// does a provider's guide with its screens (help.infocert.digital). What it leaves on the server
// stands nowhere.
const char* newOutlookInability(const GuideTask& task) {
    const Account& account = task.account;
    if (task.setupCase != SetupCase::New) return MESSAGE_ID("sheet.why-case");
    if (!needsSignIn(*account.outgoing)) return MESSAGE_ID("sheet.why-sign-in");
    return deletionInability(account);
}

void writeNewOutlook(Guide& guide, const GuideTask& task) {
    const Account& account = task.account;
    const Server& incoming = account.incoming;
    const Server& outgoing = *account.outgoing;
    const bool isPop3 = account.protocol == Protocol::Pop3;
    const std::string type = isPop3 ? "POP" : "IMAP";
    guide.screens = {
        {{MESSAGE_ID("sheet.new-outlook-open"),
          {{"path", "View › View settings › Accounts › Email accounts"},
           {"button", "Add account"}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.outlook-address"), {{"button", "Continue"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.outlook-wrong-guess"), {{"button", "Choose provider"}}}}},
        {{MESSAGE_ID("sheet.outlook-imap"), {{"choice", type}}}, {}, {}},
        {{MESSAGE_ID("sheet.new-outlook-incoming"), {{"switch", "Show more"}}},
         {password(type + " password"),
          typed(MESSAGE_ID("sheet.label-username"), type + " username", incoming.username),
          typed(MESSAGE_ID("sheet.label-incoming"), type + " incoming server", incoming.host),
          typed(MESSAGE_ID("sheet.label-port"), type + " port", portOf(incoming)),
          chosen(MESSAGE_ID("sheet.label-security"), "Secure connection type",
                 outlookSecurity(incoming))},
         {}},
        {{MESSAGE_ID("sheet.new-outlook-outgoing"), {{"button", "Continue"}}},
         {typed(MESSAGE_ID("sheet.label-username"), "SMTP username", outgoing.username),
          password("SMTP password"),
          typed(MESSAGE_ID("sheet.label-outgoing"), "SMTP outgoing server", outgoing.host),
          typed(MESSAGE_ID("sheet.label-port"), "SMTP port", portOf(outgoing)),
          chosen(MESSAGE_ID("sheet.label-security"), "Secure connection type",
                 outlookSecurity(outgoing))},
         {}},
        {{MESSAGE_ID("sheet.new-outlook-consent"), {{"button", "Continue"}}}, {}, {}},
    };
    guide.cautions = {{MESSAGE_ID("sheet.outlook-cloud"), {}}};
    if (isPop3) guide.cautions.push_back({MESSAGE_ID("sheet.new-outlook-pop3"), {}});
    guide.afterwards = {{MESSAGE_ID("sheet.new-outlook-undo"),
                         {{"path", "Accounts › Email accounts"}, {"button", "Remove"}}}};
}

}  // namespace mailadvisor::sheet
