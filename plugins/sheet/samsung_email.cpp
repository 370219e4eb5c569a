#include "fields.h"
#include "pages.h"
#include "requirements.h"

namespace mailadvisor::sheet {
namespace {

/// In this program "SSL" is encryption from the first byte, "TLS" is STARTTLS.
Message samsungSecurity(const Server& server) { return securityWords(server, "SSL", "TLS"); }

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
    if (account.protocol == Protocol::Pop3) {
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

}  // namespace

const char* samsungEmailInability(const GuideTask& task) {
    if (task.setupCase != SetupCase::New) return MESSAGE_ID("sheet.why-case");
    return deletionInability(task.account);
}

void writeSamsungEmail(Guide& guide, const GuideTask& task) {
    const Account& account = task.account;
    const std::string type = std::string(properName(account.protocol)) + " account";
    guide.screens = {
        {{MESSAGE_ID("sheet.samsung-open"), {{"first", "Add account"}, {"last", "Other"}}}, {}, {}},
        {{MESSAGE_ID("sheet.samsung-address"), {{"button", "Manual setup"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address), password()},
         {}},
        {{MESSAGE_ID("sheet.samsung-type"), {{"choice", type}}}, {}, {}},
        samsungIncomingScreen(account),
        samsungOutgoingScreen(*account.outgoing),
        {{MESSAGE_ID("sheet.samsung-name"), {{"screen", "Edit names"}, {"button", "Done"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Your name", senderName(account))},
         {}},
    };
    guide.cautions = {{MESSAGE_ID("sheet.samsung-security"), {}},
                      {MESSAGE_ID("sheet.accept-all"), {{"words", "accept all certificates"}}}};
    if (account.protocol == Protocol::Pop3) {
        guide.cautions.push_back({MESSAGE_ID("sheet.pop3-on-phone"), {}});
    }
    guide.afterwards = {{MESSAGE_ID("sheet.samsung-undo"), {{"path", "Remove"}}}};
}

}  // namespace mailadvisor::sheet
