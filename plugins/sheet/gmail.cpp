#include "fields.h"
#include "pages.h"
#include "phone_changes.h"
#include "requirements.h"

// Documents: Google's help on adding another account. How an account that is there is changed is
// told by no page of Google's that could be read: the words and what they do are those of the mail
// app in Android's own source, which Gmail's screens for such accounts come from
// (platform_packages_apps_email: the Thai strings, a user name that the settings do not let be
// changed, and Pop3Service, which keeps on the phone what the server has no more). Read in 2026-11.

namespace mailadvisor::sheet {
namespace {

PhonePlaces gmailPlaces() {
    return {unproven({MESSAGE_ID("sheet.gmail-way-leave"),
                      {{"path", "Settings"}, {"page", "Incoming settings"}, {"word", "Never"}}}),
            {MESSAGE_ID("sheet.gmail-way-remove"), {{"path", "Manage accounts on this device"}}},
            false};
}

GuideScreen gmailIncomingScreen(const Account& account) {
    const Server& server = account.incoming;
    GuideScreen screen{
        {MESSAGE_ID("sheet.gmail-incoming"), {{"screen", "Incoming server settings"}}},
        {typed(MESSAGE_ID("sheet.label-username"), "Username", server.username),
         typed(MESSAGE_ID("sheet.label-server"), "Server", server.host),
         typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server)),
         chosen(MESSAGE_ID("sheet.label-security"), "Security type",
                securityWords(server, "SSL/TLS", "STARTTLS"))},
        {}};
    if (fetchesByPop3(account)) {
        screen.fields.push_back(chosen(MESSAGE_ID("sheet.label-delete"), "Delete email from server",
                                       {MESSAGE_ID("sheet.never"), {{"word", "Never"}}}));
    }
    return screen;
}

GuideScreen gmailOutgoingScreen(const Server& server) {
    GuideScreen screen{
        {MESSAGE_ID("sheet.gmail-outgoing"), {{"screen", "Outgoing server settings"}}}, {}, {}};
    auto& fields = screen.fields;
    if (needsSignIn(server)) {
        fields = {chosen(MESSAGE_ID("sheet.label-sign-in"), "Require sign-in",
                         {MESSAGE_ID("sheet.on"), {}}),
                  typed(MESSAGE_ID("sheet.label-username"), "Username", server.username),
                  password()};
    } else {
        fields = {chosen(MESSAGE_ID("sheet.label-sign-in"), "Require sign-in",
                         {MESSAGE_ID("sheet.off"), {}})};
    }
    fields.push_back(typed(MESSAGE_ID("sheet.label-server"), "SMTP server", server.host));
    fields.push_back(typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server)));
    fields.push_back(chosen(MESSAGE_ID("sheet.label-security"), "Security type",
                            securityWords(server, "SSL/TLS", "STARTTLS")));
    return screen;
}

std::vector<GuideScreen> gmailAddition(const GuideTask& task) {
    const Account& account = task.account;
    return {
        {{MESSAGE_ID("sheet.gmail-open"), {{"first", "Add another account"}, {"last", "Other"}}},
         {},
         sameAddressTwice(task)},
        {{MESSAGE_ID("sheet.gmail-address"), {{"button", "Manual setup"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Enter your email", account.address)},
         {}},
        {{MESSAGE_ID("sheet.gmail-type"), {}},
         {chosen(MESSAGE_ID("sheet.label-account-type"), "What type of account is this?",
                 {MESSAGE_ID("sheet.gmail-personal"),
                  {{"type", std::string(properName(account.protocol))}}}),
          password()},
         chooseByHand(account)},
        gmailIncomingScreen(account),
        gmailOutgoingScreen(*account.outgoing),
        {{MESSAGE_ID("sheet.gmail-name"), {{"button", "Next"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Your name", senderName(account))},
         {}},
    };
}

std::vector<GuideScreen> gmailComparison(const Account& account) {
    auto incoming = gmailIncomingScreen(account);
    incoming.task = unproven(
        {MESSAGE_ID("sheet.gmail-compare"),
         {{"path", "Settings"}, {"address", account.address}, {"page", "Incoming settings"}}});
    incoming.notes = {unproven({MESSAGE_ID("sheet.phone-username-fixed"), {}})};
    auto outgoing = gmailOutgoingScreen(*account.outgoing);
    outgoing.task = {MESSAGE_ID("sheet.gmail-compare-outgoing"), {{"page", "Outgoing settings"}}};
    return {std::move(incoming), std::move(outgoing)};
}

}  // namespace

const char* gmailInability(const GuideTask& task) { return deletionInability(task.account); }

void writeGmail(Guide& guide, const GuideTask& task) {
    const PhonePlaces places = gmailPlaces();
    guide.identify = {{MESSAGE_ID("sheet.gmail-identify"), {}}};
    for (auto& step : beforeOnPhone(task, places)) guide.before.push_back(std::move(step));
    guide.screens =
        correctsInPlace(task.setupCase) ? gmailComparison(task.account) : gmailAddition(task);
    guide.staysBehind = leftOnPhone(task);
    guide.cautions = pop3OnPhone(task.account);
    guide.cautions.insert(guide.cautions.begin(),
                          {MESSAGE_ID("sheet.accept-all"), {{"words", "accept all certificates"}}});
    guide.afterwards = afterOnPhone(task, places);
}

}  // namespace mailadvisor::sheet
