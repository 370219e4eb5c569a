#include "fields.h"
#include "pages.h"
#include "requirements.h"

namespace mailadvisor::sheet {
// Microsoft's page on account types (read in its state of 2024) names no POP for this program.
const char* newOutlookInability(const Account& account) {
    if (account.protocol == Protocol::Pop3) return MESSAGE_ID("sheet.why-new-outlook-pop3");
    if (!needsSignIn(*account.outgoing)) return MESSAGE_ID("sheet.why-sign-in");
    return nullptr;
}

void writeNewOutlook(Guide& guide, const Account& account) {
    const Server& incoming = account.incoming;
    const Server& outgoing = *account.outgoing;
    guide.screens = {
        {{MESSAGE_ID("sheet.new-outlook-open"),
          {{"path", "View › View settings › Accounts › Email accounts"},
           {"button", "Add account"}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.outlook-address"), {{"button", "Continue"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.outlook-wrong-guess"), {{"button", "Choose provider"}}}}},
        {{MESSAGE_ID("sheet.outlook-imap"), {{"choice", "IMAP"}}}, {}, {}},
        {{MESSAGE_ID("sheet.new-outlook-incoming"), {{"switch", "Show more"}}},
         {password("IMAP password"),
          typed(MESSAGE_ID("sheet.label-username"), "IMAP username", incoming.username),
          typed(MESSAGE_ID("sheet.label-incoming"), "IMAP incoming server", incoming.host),
          typed(MESSAGE_ID("sheet.label-port"), "IMAP port", portOf(incoming)),
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
    guide.afterwards = {{MESSAGE_ID("sheet.new-outlook-undo"),
                         {{"path", "Accounts › Email accounts"}, {"button", "Remove"}}}};
}

}  // namespace mailadvisor::sheet
