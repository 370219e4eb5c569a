#include "changes.h"
#include "fields.h"
#include "pages.h"
#include "requirements.h"

#include <string>

namespace mailadvisor::sheet {
namespace {

constexpr const char* accountsPath = "View › View settings › Accounts › Email accounts";

std::string typeOf(const Account& account) { return fetchesByPop3(account) ? "POP" : "IMAP"; }

/// Its mail lies in no file that a person can copy.
ProgramPlaces newOutlookPlaces() {
    return {{}, {}, {}, {}, unproven({MESSAGE_ID("sheet.new-outlook-no-file"), {}})};
}

std::vector<GuideField> newOutlookIncoming(const Account& account) {
    const Server& incoming = account.incoming;
    const std::string type = typeOf(account);
    return {typed(MESSAGE_ID("sheet.label-username"), type + " username", incoming.username),
            typed(MESSAGE_ID("sheet.label-incoming"), type + " incoming server", incoming.host),
            typed(MESSAGE_ID("sheet.label-port"), type + " port", portOf(incoming)),
            chosen(MESSAGE_ID("sheet.label-security"), "Secure connection type",
                   outlookSecurity(incoming))};
}

std::vector<GuideField> newOutlookOutgoing(const Server& outgoing) {
    return {typed(MESSAGE_ID("sheet.label-username"), "SMTP username", outgoing.username),
            typed(MESSAGE_ID("sheet.label-outgoing"), "SMTP outgoing server", outgoing.host),
            typed(MESSAGE_ID("sheet.label-port"), "SMTP port", portOf(outgoing)),
            chosen(MESSAGE_ID("sheet.label-security"), "Secure connection type",
                   outlookSecurity(outgoing))};
}

std::vector<GuideField> withPassword(std::string onScreen, std::vector<GuideField> fields) {
    fields.insert(fields.begin() + 1, password(std::move(onScreen)));
    return fields;
}

std::vector<GuideScreen> newOutlookAddition(const Account& account) {
    return {
        {{MESSAGE_ID("sheet.new-outlook-open"),
          {{"path", accountsPath}, {"button", "Add account"}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.outlook-address"), {{"button", "Continue"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.outlook-wrong-guess"), {{"button", "Choose provider"}}}}},
        {{MESSAGE_ID("sheet.outlook-imap"), {{"choice", typeOf(account)}}}, {}, {}},
        {{MESSAGE_ID("sheet.new-outlook-incoming"), {{"switch", "Show more"}}},
         withPassword(typeOf(account) + " password", newOutlookIncoming(account)),
         {}},
        {{MESSAGE_ID("sheet.new-outlook-outgoing"), {{"button", "Continue"}}},
         withPassword("SMTP password", newOutlookOutgoing(*account.outgoing)),
         {}},
        {{MESSAGE_ID("sheet.new-outlook-consent"), {{"button", "Continue"}}}, {}, {}},
    };
}

/// No document shows the screens on which an account's servers are changed.
std::vector<GuideScreen> newOutlookComparison(const Account& account) {
    return {
        {unproven({MESSAGE_ID("sheet.new-outlook-manage"),
                   {{"path", accountsPath}, {"button", "Manage"}}}),
         {},
         {{MESSAGE_ID("sheet.new-outlook-no-page"), {}}}},
        {{MESSAGE_ID("sheet.compare-incoming"), {}}, newOutlookIncoming(account), {}},
        {{MESSAGE_ID("sheet.compare-outgoing"), {}}, newOutlookOutgoing(*account.outgoing), {}},
        {{MESSAGE_ID("sheet.compare-save"), {}}, {}, {}},
    };
}

}  // namespace

// Microsoft's page on account types named no POP in 2024; a later, undated copy of it does, and so
// does a provider's guide with its screens (help.infocert.digital). What it leaves on the server
// stands nowhere, and neither does how mail fetched by POP3 gets out of it again.
const char* newOutlookInability(const GuideTask& task) {
    switch (task.setupCase) {
        case SetupCase::New:
        case SetupCase::Corrected:
        case SetupCase::Moved: break;
        case SetupCase::Pop3ToImap:
        case SetupCase::ImapToPop3: return MESSAGE_ID("sheet.why-new-outlook-type");
    }
    if (!needsSignIn(*task.account.outgoing)) return MESSAGE_ID("sheet.why-sign-in");
    return deletionInability(task.account);
}

void writeNewOutlook(Guide& guide, const GuideTask& task) {
    const Account& account = task.account;
    const bool isNew = task.setupCase == SetupCase::New;
    guide.identify = {
        {MESSAGE_ID("sheet.new-outlook-identify"), {{"switch", "New Outlook"}}},
        {MESSAGE_ID("sheet.new-outlook-not"), {{"tab", "File"}, {"button", "Account Settings"}}}};
    for (auto& step : beforeAChange(task, newOutlookPlaces())) guide.before.push_back(step);
    guide.screens = isNew ? newOutlookAddition(account) : newOutlookComparison(account);
    guide.staysBehind = leftBehind(task);
    guide.cautions = {{MESSAGE_ID("sheet.outlook-cloud"), {}}};
    if (fetchesByPop3(account)) {
        guide.cautions.push_back({MESSAGE_ID("sheet.new-outlook-pop3"), {}});
    }
    guide.afterwards = afterAChange(task, newOutlookPlaces());
    if (isNew) {
        guide.afterwards.push_back({fetchesByPop3(account)
                                        ? MESSAGE_ID("sheet.new-outlook-undo-pop3")
                                        : MESSAGE_ID("sheet.new-outlook-undo"),
                                    {{"path", "Accounts › Email accounts"}, {"button", "Remove"}}});
    }
}

}  // namespace mailadvisor::sheet
