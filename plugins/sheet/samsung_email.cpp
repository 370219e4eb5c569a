#include "fields.h"
#include "pages.h"
#include "phone_changes.h"
#include "requirements.h"

// Documents: Samsung's support on adding an account. Where the servers of an account that is there
// are changed is told by a provider only (cruzio.com "How to update your Samsung Mail on Android",
// copy read in 2026-11); what the app keeps of a POP3 account stands nowhere.

namespace mailadvisor::sheet {
namespace {

/// In this program "SSL" is encryption from the first byte, "TLS" is STARTTLS.
Message samsungSecurity(const Server& server) { return securityWords(server, "SSL", "TLS"); }

PhonePlaces samsungPlaces() {
    return {unproven({MESSAGE_ID("sheet.samsung-way-leave"),
                      {{"page", "Server settings"}, {"word", "Never"}}}),
            {MESSAGE_ID("sheet.samsung-way-remove"), {{"path", "Remove"}}},
            false};
}

GuideScreen samsungIncomingScreen(const Account& account) {
    const Server& server = account.incoming;
    GuideScreen screen{
        {MESSAGE_ID("sheet.samsung-incoming"), {{"screen", "Incoming server"}}},
        {typed(MESSAGE_ID("sheet.label-username"), "User name", server.username), password(),
         typed(MESSAGE_ID("sheet.label-incoming"),
               std::string(properName(account.protocol)) + " server", server.host),
         chosen(MESSAGE_ID("sheet.label-security"), "Security type", samsungSecurity(server)),
         typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server))},
        {}};
    if (fetchesByPop3(account)) {
        screen.fields.push_back(chosen(MESSAGE_ID("sheet.label-delete"), "Delete email from server",
                                       {MESSAGE_ID("sheet.never"), {{"word", "Never"}}}));
    }
    return screen;
}

GuideScreen samsungOutgoingScreen(const Server& server) {
    GuideScreen screen{
        {MESSAGE_ID("sheet.samsung-outgoing"),
         {{"screen", "Outgoing server"}, {"button", "Sign in"}}},
        {typed(MESSAGE_ID("sheet.label-outgoing"), "SMTP server", server.host),
         chosen(MESSAGE_ID("sheet.label-security"), "Security type", samsungSecurity(server)),
         typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server))},
        {}};
    const bool isNeeded = needsSignIn(server);
    screen.fields.push_back(chosen(
        MESSAGE_ID("sheet.label-sign-in"), "Require authentication to send emails",
        isNeeded ? Message{MESSAGE_ID("sheet.on"), {}} : Message{MESSAGE_ID("sheet.off"), {}}));
    if (isNeeded) {
        screen.fields.push_back(
            typed(MESSAGE_ID("sheet.label-username"), "User name", server.username));
        screen.fields.push_back(password());
    }
    return screen;
}

std::vector<GuideScreen> samsungAddition(const GuideTask& task) {
    const Account& account = task.account;
    const std::string type = std::string(properName(account.protocol)) + " account";
    return {
        {{MESSAGE_ID("sheet.samsung-open"), {{"first", "Add account"}, {"last", "Other"}}},
         {},
         sameAddressTwice(task)},
        {{MESSAGE_ID("sheet.samsung-address"), {{"button", "Manual setup"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address), password()},
         {}},
        {{MESSAGE_ID("sheet.samsung-type"), {{"choice", type}}}, {}, chooseByHand(account)},
        samsungIncomingScreen(account),
        samsungOutgoingScreen(*account.outgoing),
        {{MESSAGE_ID("sheet.samsung-name"), {{"screen", "Edit names"}, {"button", "Done"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Your name", senderName(account))},
         {}},
    };
}

std::vector<GuideScreen> samsungComparison(const Account& account) {
    auto incoming = samsungIncomingScreen(account);
    incoming.task = unproven({MESSAGE_ID("sheet.samsung-compare"),
                              {{"address", account.address}, {"page", "Server settings"}}});
    auto outgoing = samsungOutgoingScreen(*account.outgoing);
    outgoing.task = {MESSAGE_ID("sheet.samsung-compare-outgoing"), {{"screen", "Outgoing server"}}};
    return {std::move(incoming), std::move(outgoing)};
}

}  // namespace

const char* samsungEmailInability(const GuideTask& task) { return deletionInability(task.account); }

void writeSamsungEmail(Guide& guide, const GuideTask& task) {
    const PhonePlaces places = samsungPlaces();
    guide.identify = {{MESSAGE_ID("sheet.samsung-identify"), {}}};
    for (auto& step : beforeOnPhone(task, places)) guide.before.push_back(std::move(step));
    guide.screens =
        correctsInPlace(task.setupCase) ? samsungComparison(task.account) : samsungAddition(task);
    guide.staysBehind = leftOnPhone(task);
    guide.cautions = {{MESSAGE_ID("sheet.samsung-security"), {}},
                      {MESSAGE_ID("sheet.accept-all"), {{"words", "accept all certificates"}}}};
    for (auto& caution : pop3OnPhone(task.account)) guide.cautions.push_back(std::move(caution));
    guide.afterwards = afterOnPhone(task, places);
}

}  // namespace mailadvisor::sheet
