#include "fields.h"
#include "pages.h"
#include "requirements.h"

namespace mailadvisor::sheet {
namespace {

constexpr const char* addPath = "Settings › Apps › Mail › Mail Accounts › Add Account › Other";

GuideScreen iphoneIncomingScreen(const Account& account) {
    const Server& server = account.incoming;
    const std::string tab = account.protocol == Protocol::Imap ? "IMAP" : "POP";
    return {
        {MESSAGE_ID("sheet.iphone-incoming"), {{"tab", tab}, {"screen", "Incoming Mail Server"}}},
        {typed(MESSAGE_ID("sheet.label-server"), "Host Name", server.host),
         typed(MESSAGE_ID("sheet.label-username"), "User Name", server.username), password()},
        {}};
}

GuideScreen iphoneOutgoingScreen(const Server& server) {
    GuideScreen screen{{MESSAGE_ID("sheet.iphone-outgoing"),
                        {{"screen", "Outgoing Mail Server"}, {"button", "Next"}}},
                       {typed(MESSAGE_ID("sheet.label-server"), "Host Name", server.host)},
                       {}};
    if (needsSignIn(server)) {
        screen.fields.push_back(
            typed(MESSAGE_ID("sheet.label-username"), "User Name", server.username));
        screen.fields.push_back(password());
    } else {
        screen.notes.push_back({MESSAGE_ID("sheet.leave-empty"), {}});
    }
    return screen;
}

/// The account's form asks for no port: the phone tries the usual ones. Here they are set for sure.
GuideScreen checkScreen(const Account& account) {
    GuideScreen screen{
        {MESSAGE_ID("sheet.iphone-check"), {{"path", "Account Settings › Advanced"}}},
        {chosen(MESSAGE_ID("sheet.label-ssl"), "Use SSL", {MESSAGE_ID("sheet.on"), {}}),
         typed(MESSAGE_ID("sheet.label-port"), "Server Port", portOf(account.incoming))},
        {}};
    if (account.protocol == Protocol::Pop3) {
        screen.fields.push_back(chosen(MESSAGE_ID("sheet.label-delete"), "Delete from server",
                                       {MESSAGE_ID("sheet.never"), {{"word", "Never"}}}));
    }
    return screen;
}

GuideScreen sendingScreen(const Server& outgoing) {
    return {{MESSAGE_ID("sheet.iphone-sending"), {{"path", "SMTP › Primary Server"}}},
            {chosen(MESSAGE_ID("sheet.label-ssl"), "Use SSL", {MESSAGE_ID("sheet.on"), {}}),
             typed(MESSAGE_ID("sheet.label-port"), "Server Port", portOf(outgoing))},
            {}};
}

}  // namespace

const char* iphoneMailInability(const GuideTask& task) {
    if (task.setupCase != SetupCase::New) return MESSAGE_ID("sheet.why-case");
    return deletionInability(task.account);
}

void writeIphoneMail(Guide& guide, const GuideTask& task) {
    const Account& account = task.account;
    guide.screens = {
        {{MESSAGE_ID("sheet.iphone-open"), {{"path", addPath}, {"last", "Add Mail Account"}}},
         {},
         {{MESSAGE_ID("sheet.iphone-older"), {{"path", "Settings › Mail › Accounts"}}}}},
        {{MESSAGE_ID("sheet.iphone-account"), {{"button", "Next"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Name", senderName(account)),
          typed(MESSAGE_ID("sheet.label-address"), "Email", account.address), password(),
          typed(MESSAGE_ID("sheet.label-description"), "Description", account.address)},
         {}},
        iphoneIncomingScreen(account),
        iphoneOutgoingScreen(*account.outgoing),
        {{MESSAGE_ID("sheet.iphone-save"), {{"button", "Save"}}}, {}, {}},
        checkScreen(account),
        sendingScreen(*account.outgoing),
    };
    if (account.protocol == Protocol::Pop3) {
        guide.cautions = {{MESSAGE_ID("sheet.pop3-on-phone"), {}}};
    }
    guide.afterwards = {
        {MESSAGE_ID("sheet.iphone-undo"),
         {{"path", "Settings › Apps › Mail › Mail Accounts"}, {"button", "Delete Account"}}}};
}

}  // namespace mailadvisor::sheet
