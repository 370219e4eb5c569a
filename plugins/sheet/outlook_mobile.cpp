#include "fields.h"
#include "pages.h"
#include "requirements.h"

namespace mailadvisor::sheet {
// What it leaves on a POP3 server is documented nowhere.
const char* outlookMobileInability(const GuideTask& task) {
    const Account& account = task.account;
    if (task.setupCase != SetupCase::New) return MESSAGE_ID("sheet.why-case");
    if (account.protocol == Protocol::Pop3) return MESSAGE_ID("sheet.why-outlook-mobile-pop3");
    if (!needsSignIn(*account.outgoing)) return MESSAGE_ID("sheet.why-sign-in");
    return deletionInability(account);
}

void writeOutlookMobile(Guide& guide, const GuideTask& task) {
    const Account& account = task.account;
    const Server& incoming = account.incoming;
    const Server& outgoing = *account.outgoing;
    guide.screens = {
        {{MESSAGE_ID("sheet.outlook-mobile-open"),
          {{"first", "Add account"}, {"last", "Add email account"}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.outlook-address"), {{"button", "Continue"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.outlook-wrong-guess"), {{"button", "Change account provider"}}}}},
        {{MESSAGE_ID("sheet.outlook-imap"), {{"choice", "IMAP"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Display name", senderName(account)),
          typed(MESSAGE_ID("sheet.label-description"), "Description", account.address)},
         {}},
        {{MESSAGE_ID("sheet.outlook-mobile-incoming"),
          {{"switch", "Use Advanced Settings"}, {"screen", "Incoming Mail Server"}}},
         {typed(MESSAGE_ID("sheet.label-incoming"), "IMAP Host Name", incoming.host),
          typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(incoming)),
          chosen(MESSAGE_ID("sheet.label-security"), "Security Type", outlookSecurity(incoming)),
          typed(MESSAGE_ID("sheet.label-username"), "IMAP Username", incoming.username),
          password("IMAP Password")},
         {}},
        {{MESSAGE_ID("sheet.outlook-mobile-outgoing"),
          {{"screen", "Outgoing Mail Server"}, {"button", "Sign in"}}},
         {typed(MESSAGE_ID("sheet.label-outgoing"), "SMTP Host Name", outgoing.host),
          typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(outgoing)),
          chosen(MESSAGE_ID("sheet.label-security"), "Security Type", outlookSecurity(outgoing)),
          typed(MESSAGE_ID("sheet.label-username"), "SMTP Username", outgoing.username),
          password("SMTP Password")},
         {{MESSAGE_ID("sheet.outlook-mobile-port"),
           {{"host", incoming.host}, {"port", portOf(incoming)}}}}},
    };
    guide.cautions = {{MESSAGE_ID("sheet.outlook-cloud"), {}}};
    guide.afterwards = {{MESSAGE_ID("sheet.outlook-mobile-undo"), {{"button", "Delete account"}}}};
}

}  // namespace mailadvisor::sheet
