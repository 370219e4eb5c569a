#include "apple_mail_screens.h"

#include "fields.h"
#include "requirements.h"

#include <array>

// Documents, all Apple's: "Change Server Settings in Mail on Mac" (guide/mail cpmlprefacctadv,
// macOS 10.14 to 12: host name, user name, the switch for automatic settings, what it shows when it
// is off), "Automatically manage connection settings in Mail" (HT204208), "Mail Help: Using the
// Advanced pane" (when a copy leaves the server; an account that is not enabled is hidden). The
// way to add an account, with the Option key at "Sign In", stands in a reply of Apple's forum only
// (thread 8139247), STARTTLS nowhere. Copies read in 2026-11.

namespace mailadvisor::sheet {
namespace {

constexpr const char* settingsPath = "Mail › Settings › Accounts";

constexpr AppleDeletion never{MESSAGE_ID("sheet.not-ticked"), ""};
constexpr AppleDeletion rightAway{MESSAGE_ID("sheet.apple-right-away"), "Right away"};
constexpr AppleDeletion oneDay{MESSAGE_ID("sheet.apple-one-day"), "After one day"};
constexpr AppleDeletion oneWeek{MESSAGE_ID("sheet.apple-one-week"), "After one week"};
constexpr AppleDeletion oneMonth{MESSAGE_ID("sheet.apple-one-month"), "After one month"};

bool isPop3(const Account& account) { return account.protocol == Protocol::Pop3; }

std::string appleType(const Account& account) { return isPop3(account) ? "POP" : "IMAP"; }

Message appleSignIn(const Server& server) {
    return needsSignIn(server) ? Message{MESSAGE_ID("sheet.apple-password"), {{"word", "Password"}}}
                               : Message{MESSAGE_ID("sheet.apple-no-sign-in"), {{"word", "None"}}};
}

/// The boxes of one server, which appear when Mail no longer manages them by itself.
std::vector<GuideField> appleServer(const Server& server) {
    std::vector<GuideField> fields;
    if (needsSignIn(server)) {
        fields.push_back(typed(MESSAGE_ID("sheet.label-username"), "User Name", server.username));
    }
    fields.push_back(typed(MESSAGE_ID("sheet.label-apple-host"), "Host Name", server.host));
    fields.push_back(typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server)));
    fields.push_back(chosen(MESSAGE_ID("sheet.label-apple-tls"), "Use TLS/SSL", tick(true)));
    fields.push_back(
        chosen(MESSAGE_ID("sheet.label-apple-auth"), "Authentication", appleSignIn(server)));
    return fields;
}

bool usesStartTls(const Account& account) {
    return account.incoming.security == Security::StartTls ||
           account.outgoing->security == Security::StartTls;
}

GuideScreen deletionScreen(const Account& account) {
    const AppleDeletion& deletion = *appleDeletion(account.pop3);
    Message choice{deletion.id, {}};
    if (*deletion.word != '\0') choice.arguments = {{"word", std::string(deletion.word)}};
    return {{MESSAGE_ID("sheet.apple-deletion"), {{"page", "Account Information"}}},
            {chosen(MESSAGE_ID("sheet.label-apple-deletion"), "Remove copy from server",
                    std::move(choice))},
            {}};
}

}  // namespace

const AppleDeletion* appleDeletion(const Pop3Settings& pop3) {
    if (!pop3.leaveOnServer) return &rightAway;
    if (!pop3.deleteAfterDays) return &never;
    switch (*pop3.deleteAfterDays) {
        case 1: return &oneDay;
        case 7: return &oneWeek;
        case 30: return &oneMonth;
        default: return nullptr;
    }
}

std::vector<GuideScreen> appleNewAccount(const Account& account) {
    GuideScreen servers{
        unproven({MESSAGE_ID("sheet.apple-servers"), {{"button", "Sign In"}}}),
        {typed(MESSAGE_ID("sheet.label-username"), "User Name", account.incoming.username),
         password(),
         chosen(MESSAGE_ID("sheet.label-account-type"), "Account Type",
                asOnScreen(appleType(account))),
         typed(MESSAGE_ID("sheet.label-incoming"), "Incoming Mail Server", account.incoming.host),
         typed(MESSAGE_ID("sheet.label-outgoing"), "Outgoing Mail Server", account.outgoing->host)},
        {}};
    std::vector<GuideScreen> screens{
        {unproven({MESSAGE_ID("sheet.apple-open"),
                   {{"path", "Mail › Add Account…"},
                    {"choice", "Other Mail Account…"},
                    {"button", "Continue"}}}),
         {},
         {}},
        {{MESSAGE_ID("sheet.apple-account"), {}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Name", senderName(account)),
          typed(MESSAGE_ID("sheet.label-address"), "Email Address", account.address), password()},
         {unproven({MESSAGE_ID("sheet.apple-option"),
                    {{"button", "Sign In"}, {"next", "Next"}, {"type", appleType(account)}}})}},
        std::move(servers),
        {{MESSAGE_ID("sheet.apple-apps"), {{"button", "Done"}}}, {}, {}},
    };
    for (auto& screen : appleSettings(account)) screens.push_back(std::move(screen));
    return screens;
}

std::vector<GuideScreen> appleSettings(const Account& account) {
    GuideScreen incoming{{MESSAGE_ID("sheet.apple-incoming"),
                          {{"path", settingsPath},
                           {"address", account.address},
                           {"page", "Server Settings"},
                           {"box", "Automatically manage connection settings"}}},
                         appleServer(account.incoming),
                         {{MESSAGE_ID("sheet.apple-older"), {{"word", "Preferences"}}}}};
    GuideScreen outgoing{{MESSAGE_ID("sheet.apple-outgoing"),
                          {{"screen", "Outgoing Mail Server (SMTP)"}, {"button", "Save"}}},
                         appleServer(*account.outgoing),
                         {}};
    if (usesStartTls(account))
        outgoing.notes = {unproven({MESSAGE_ID("sheet.apple-starttls"), {}})};
    std::vector<GuideScreen> screens;
    if (isPop3(account)) screens.push_back(deletionScreen(account));
    screens.insert(screens.begin(), {std::move(incoming), std::move(outgoing)});
    return screens;
}

}  // namespace mailadvisor::sheet
