#include "fields.h"
#include "pages.h"
#include "requirements.h"

namespace mailadvisor::sheet {
namespace {

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
    if (account.protocol == Protocol::Pop3) {
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

}  // namespace

const char* gmailInability(const GuideTask& task) {
    if (task.setupCase != SetupCase::New) return MESSAGE_ID("sheet.why-case");
    return deletionInability(task.account);
}

void writeGmail(Guide& guide, const GuideTask& task) {
    const Account& account = task.account;
    guide.screens = {
        {{MESSAGE_ID("sheet.gmail-open"), {{"first", "Add another account"}, {"last", "Other"}}},
         {},
         {}},
        {{MESSAGE_ID("sheet.gmail-address"), {{"button", "Manual setup"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Enter your email", account.address)},
         {}},
        {{MESSAGE_ID("sheet.gmail-type"), {}},
         {chosen(MESSAGE_ID("sheet.label-account-type"), "What type of account is this?",
                 {MESSAGE_ID("sheet.gmail-personal"),
                  {{"type", std::string(properName(account.protocol))}}}),
          password()},
         {}},
        gmailIncomingScreen(account),
        gmailOutgoingScreen(*account.outgoing),
        {{MESSAGE_ID("sheet.gmail-name"), {{"button", "Next"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Your name", senderName(account))},
         {}},
    };
    guide.cautions = {{MESSAGE_ID("sheet.accept-all"), {{"words", "accept all certificates"}}}};
    if (account.protocol == Protocol::Pop3) {
        guide.cautions.push_back({MESSAGE_ID("sheet.pop3-on-phone"), {}});
    }
    guide.afterwards = {
        {MESSAGE_ID("sheet.gmail-undo"), {{"path", "Manage accounts on this device"}}}};
}

}  // namespace mailadvisor::sheet
