#include "fields.h"
#include "pages.h"
#include "phone_changes.h"
#include "requirements.h"

// Documents: Microsoft's support on adding an IMAP account to Outlook for iOS and Android. That
// Outlook on Android takes POP3 is told by the press of September 2019 only (gadgets.ndtv.com);
// what it leaves on the server, how mail gets out of it again and where the servers of an account
// are changed stand nowhere.

namespace mailadvisor::sheet {
namespace {

std::vector<GuideField> mobileIncoming(const Account& account) {
    const Server& incoming = account.incoming;
    return {typed(MESSAGE_ID("sheet.label-incoming"), "IMAP Host Name", incoming.host),
            typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(incoming)),
            chosen(MESSAGE_ID("sheet.label-security"), "Security Type", outlookSecurity(incoming)),
            typed(MESSAGE_ID("sheet.label-username"), "IMAP Username", incoming.username),
            password("IMAP Password")};
}

std::vector<GuideField> mobileOutgoing(const Server& outgoing) {
    return {typed(MESSAGE_ID("sheet.label-outgoing"), "SMTP Host Name", outgoing.host),
            typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(outgoing)),
            chosen(MESSAGE_ID("sheet.label-security"), "Security Type", outlookSecurity(outgoing)),
            typed(MESSAGE_ID("sheet.label-username"), "SMTP Username", outgoing.username),
            password("SMTP Password")};
}

Message portBehindTheName(const Server& incoming) {
    return {MESSAGE_ID("sheet.outlook-mobile-port"),
            {{"host", incoming.host}, {"port", portOf(incoming)}}};
}

std::vector<GuideScreen> outlookMobileAddition(const Account& account) {
    return {
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
         mobileIncoming(account),
         {}},
        {{MESSAGE_ID("sheet.outlook-mobile-outgoing"),
          {{"screen", "Outgoing Mail Server"}, {"button", "Sign in"}}},
         mobileOutgoing(*account.outgoing),
         {portBehindTheName(account.incoming)}},
    };
}

std::vector<GuideScreen> outlookMobileComparison(const Account& account) {
    return {
        {unproven({MESSAGE_ID("sheet.outlook-mobile-manage"), {{"address", account.address}}}),
         {},
         {{MESSAGE_ID("sheet.new-outlook-no-page"), {}}}},
        {{MESSAGE_ID("sheet.compare-incoming"), {}},
         mobileIncoming(account),
         {portBehindTheName(account.incoming)}},
        {{MESSAGE_ID("sheet.compare-outgoing"), {}}, mobileOutgoing(*account.outgoing), {}},
        {{MESSAGE_ID("sheet.compare-save"), {}}, {}, {}},
    };
}

}  // namespace

const char* outlookMobileInability(const GuideTask& task) {
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Corrected:
        case SetupCase::Moved: break;
        case SetupCase::Pop3ToImap:
        case SetupCase::ImapToPop3: return MESSAGE_ID("sheet.why-outlook-mobile-type");
    }
    if (fetchesByPop3(task.account)) return MESSAGE_ID("sheet.why-outlook-mobile-pop3");
    return needsSignIn(*task.account.outgoing) ? nullptr : MESSAGE_ID("sheet.why-sign-in");
}

void writeOutlookMobile(Guide& guide, const GuideTask& task) {
    const PhonePlaces places{
        {}, {MESSAGE_ID("sheet.outlook-mobile-way-remove"), {{"button", "Delete account"}}}, false};
    guide.identify = {{MESSAGE_ID("sheet.outlook-mobile-identify"), {}}};
    for (auto& step : beforeOnPhone(task, places)) guide.before.push_back(std::move(step));
    guide.screens = correctsInPlace(task.setupCase) ? outlookMobileComparison(task.account)
                                                    : outlookMobileAddition(task.account);
    guide.staysBehind = leftOnPhone(task);
    guide.cautions = {{MESSAGE_ID("sheet.outlook-cloud"), {}}};
    guide.afterwards = afterOnPhone(task, places);
}

}  // namespace mailadvisor::sheet
