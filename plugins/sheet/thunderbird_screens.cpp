#include "thunderbird_screens.h"

#include "fields.h"
#include "kit/password_sign_in.h"
#include "requirements.h"

// The words and their order are those of Thunderbird 153.7 ESR itself (accountHub.ftl,
// am-server-top.dtd, accountSettings.ftl, the templates of messenger.xhtml) and of its Thai
// language pack of the same version, read in 2026-11. The older words are from
// our glossary, but for "Edit SMTP server…", which was read nowhere. What it leaves on a POP3
// server was measured with that version.

namespace mailadvisor::sheet {
namespace {

std::string typeName(const Account& account) {
    return account.protocol == Protocol::Pop3 ? "POP3" : "IMAP";
}

/// How one signs in, by the words that both forms share.
Message signInWay(const Server& server) {
    if (takesMailFromAnybody(server))
        return {MESSAGE_ID("sheet.tbird-no-sign-in"), {{"words", "No authentication"}}};
    return takesCleartextPassword(server)
               ? Message{MESSAGE_ID("sheet.tbird-normal"), {{"words", "Normal password"}}}
               : Message{MESSAGE_ID("sheet.tbird-encrypted"), {{"words", "Encrypted password"}}};
}

void addUserName(std::vector<GuideField>& fields, const char* onScreen, const Server& server) {
    if (!needsSignIn(server)) return;
    fields.push_back(typed(MESSAGE_ID("sheet.label-username"), onScreen, server.username));
}

/// The boxes of a server in the form of a new account.
std::vector<GuideField> hubFields(const Server& server) {
    std::vector<GuideField> fields{
        typed(MESSAGE_ID("sheet.label-tbird-host"), "Hostname", server.host),
        typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server)),
        chosen(MESSAGE_ID("sheet.label-tbird-security"), "Connection security",
               securityWords(server, "SSL/TLS", "STARTTLS")),
        chosen(MESSAGE_ID("sheet.label-tbird-auth-new"), "Authentication method",
               signInWay(server))};
    addUserName(fields, "Username", server);
    return fields;
}

/// The same in the settings of an account that is there.
std::vector<GuideField> settingFields(const Server& server) {
    std::vector<GuideField> fields{
        typed(MESSAGE_ID("sheet.label-tbird-server"), "Server Name", server.host),
        typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server))};
    addUserName(fields, "User Name", server);
    fields.push_back(chosen(MESSAGE_ID("sheet.label-tbird-security"), "Connection security",
                            securityWords(server, "SSL/TLS", "STARTTLS")));
    fields.push_back(
        chosen(MESSAGE_ID("sheet.label-tbird-auth"), "Authentication method", signInWay(server)));
    return fields;
}

/// What stays on the server. Days count from the download; deletion here must not reach the server.
std::vector<GuideField> leaveFields(const Pop3Settings& pop3) {
    std::vector<GuideField> fields{chosen(MESSAGE_ID("sheet.label-tbird-leave"),
                                          "Leave messages on server", tick(pop3.leaveOnServer))};
    if (!pop3.leaveOnServer) return fields;
    const Message days =
        pop3.deleteAfterDays
            ? Message{MESSAGE_ID("sheet.ticked-days"), {{"n", std::int64_t{*pop3.deleteAfterDays}}}}
            : tick(false);
    fields.push_back(chosen(MESSAGE_ID("sheet.label-tbird-days"), "For at most … days", days));
    fields.push_back(
        chosen(MESSAGE_ID("sheet.label-tbird-until"), "Until I delete them", tick(false)));
    return fields;
}

GuideScreen openServerSettings(const Account& account, const char* task) {
    return {{task,
             {{"address", account.address},
              {"path", "≡ › Account Settings"},
              {"page", "Server Settings"}}},
            {},
            {}};
}

}  // namespace

std::vector<GuideScreen> thunderbirdNewAccount(const Account& account) {
    GuideScreen incoming{
        {MESSAGE_ID("sheet.tbird-incoming"),
         {{"screen", "Incoming server settings"}, {"button", "Continue"}}},
        {chosen(MESSAGE_ID("sheet.label-tbird-type"), "Protocol", asOnScreen(typeName(account)))},
        {}};
    for (auto& field : hubFields(account.incoming)) incoming.fields.push_back(std::move(field));
    std::vector<GuideScreen> screens{
        {{MESSAGE_ID("sheet.tbird-open"),
          {{"path", "≡ › Account Settings"}, {"button", "Add Account › Mail Account…"}}},
         {},
         {{MESSAGE_ID("sheet.tbird-open-older"),
           {{"path", "Account Actions › Add Mail Account…"}}}}},
        {{MESSAGE_ID("sheet.tbird-name"),
          {{"button", "Manual configuration"}, {"type", typeName(account)}}},
         {typed(MESSAGE_ID("sheet.label-tbird-name"), "Full name", senderName(account)),
          typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.tbird-name-older"),
           {{"button", "Configure manually"},
            {"first", "Continue"},
            {"last", "Edit configuration"}}}}},
        std::move(incoming),
        {{MESSAGE_ID("sheet.tbird-outgoing"),
          {{"screen", "Outgoing server settings"}, {"button", "Continue"}}},
         hubFields(*account.outgoing),
         {}},
        {{MESSAGE_ID("sheet.tbird-password"), {{"first", "Continue"}, {"last", "Finish"}}},
         {password()},
         {}},
    };
    if (account.protocol == Protocol::Pop3) {
        auto leave = openServerSettings(account, MESSAGE_ID("sheet.tbird-leave"));
        leave.fields = leaveFields(account.pop3);
        screens.push_back(std::move(leave));
    }
    return screens;
}

std::vector<GuideScreen> thunderbirdSettings(const Account& account) {
    auto incoming = openServerSettings(account, MESSAGE_ID("sheet.tbird-compare"));
    incoming.fields = settingFields(account.incoming);
    if (account.protocol == Protocol::Pop3) {
        for (auto& field : leaveFields(account.pop3)) incoming.fields.push_back(std::move(field));
    }
    return {
        std::move(incoming),
        {{MESSAGE_ID("sheet.tbird-sending"), {{"button", "Edit outgoing server…"}}},
         settingFields(*account.outgoing),
         {unproven({MESSAGE_ID("sheet.tbird-sending-older"), {{"button", "Edit SMTP server…"}}})}},
        {{MESSAGE_ID("sheet.tbird-get"), {{"button", "Get Messages"}}}, {password()}, {}}};
}

}  // namespace mailadvisor::sheet
