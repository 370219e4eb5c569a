#include "fields.h"
#include "kit/password_sign_in.h"
#include "pages.h"
#include "phone_changes.h"
#include "requirements.h"

// Documents: the manual of K-9 Mail, which is the same app ("Account Settings", copy read in
// 2026-11: the ways below Fetching mail and Sending mail, what deleting does on the server, that
// mail which the server has no more leaves the phone); the app's own English and Thai strings
// (thunderbird-android, feature/account: the Thai is in parts only) and its Pop3Sync, read in
// 2026-11. The way to the first screen and to "Remove account" stands in no document that was read.

namespace mailadvisor::sheet {
namespace {

constexpr const char* androidSettings = "☰ › Settings";

PhonePlaces thunderbirdAndroidPlaces() {
    return {{MESSAGE_ID("sheet.tbird-android-way-leave"),
             {{"path", "Fetching mail › When I delete a message"},
              {"word", "Do not delete on server"}}},
            unproven({MESSAGE_ID("sheet.tbird-android-way-remove"),
                      {{"path", androidSettings}, {"button", "Remove account"}}}),
            true};
}

Message androidSignIn(const Server& server) {
    if (takesMailFromAnybody(server)) return asOnScreen("None");
    return takesCleartextPassword(server)
               ? Message{MESSAGE_ID("sheet.tbird-normal"), {{"words", "Normal password"}}}
               : Message{MESSAGE_ID("sheet.tbird-android-encrypted"),
                         {{"words", "Encrypted password"}}};
}

std::vector<GuideField> androidServer(const Server& server) {
    std::vector<GuideField> fields{typed(MESSAGE_ID("sheet.label-server"), "Server", server.host),
                                   chosen(MESSAGE_ID("sheet.label-tbird-android-security"),
                                          "Security", securityWords(server, "SSL/TLS", "StartTLS")),
                                   typed(MESSAGE_ID("sheet.label-port"), "Port", portOf(server)),
                                   chosen(MESSAGE_ID("sheet.label-tbird-android-auth"),
                                          "Authentication", androidSignIn(server))};
    if (!needsSignIn(server)) return fields;
    fields.push_back(typed(MESSAGE_ID("sheet.label-username"), "Username", server.username));
    fields.push_back(password());
    return fields;
}

/// What the person deletes on the phone must not reach the server; by itself it deletes nothing.
GuideScreen deletionOnPhone() {
    return {
        {MESSAGE_ID("sheet.tbird-android-deletion"),
         {{"path", androidSettings}, {"page", "Fetching mail"}}},
        {chosen(MESSAGE_ID("sheet.label-tbird-android-delete"), "When I delete a message",
                {MESSAGE_ID("sheet.tbird-android-keep"), {{"words", "Do not delete on server"}}})},
        {}};
}

std::vector<GuideScreen> androidAddition(const GuideTask& task) {
    const Account& account = task.account;
    std::vector<Message> notes = sameAddressTwice(task);
    notes.insert(notes.begin(), {MESSAGE_ID("sheet.tbird-android-easier"),
                                 {{"button", "Import settings"}, {"file", ".k9s"}}});
    GuideScreen incoming{
        {MESSAGE_ID("sheet.tbird-android-incoming"), {{"screen", "Incoming server settings"}}},
        {chosen(MESSAGE_ID("sheet.label-tbird-type"), "Protocol",
                asOnScreen(std::string(properName(account.protocol))))},
        chooseByHand(account)};
    for (auto& field : androidServer(account.incoming)) incoming.fields.push_back(std::move(field));
    std::vector<GuideScreen> screens{
        {unproven({MESSAGE_ID("sheet.tbird-android-open"),
                   {{"path", androidSettings}, {"button", "Add account"}}}),
         {},
         std::move(notes)},
        {{MESSAGE_ID("sheet.tbird-android-address"),
          {{"next", "Next"}, {"button", "Edit configuration"}}},
         {typed(MESSAGE_ID("sheet.label-address"), "Email address", account.address)},
         {{MESSAGE_ID("sheet.tbird-android-not-found"), {}}}},
        std::move(incoming),
        {{MESSAGE_ID("sheet.tbird-android-outgoing"), {{"screen", "Outgoing server settings"}}},
         androidServer(*account.outgoing),
         {}},
        {{MESSAGE_ID("sheet.tbird-android-name"), {{"button", "Next"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Your name", senderName(account))},
         {}},
    };
    if (fetchesByPop3(account)) screens.push_back(deletionOnPhone());
    return screens;
}

std::vector<GuideScreen> androidComparison(const Account& account) {
    std::vector<GuideScreen> screens{{{MESSAGE_ID("sheet.tbird-android-compare"),
                                       {{"path", androidSettings},
                                        {"address", account.address},
                                        {"page", "Fetching mail › Incoming server"}}},
                                      androidServer(account.incoming),
                                      {}},
                                     {{MESSAGE_ID("sheet.tbird-android-compare-outgoing"),
                                       {{"page", "Sending mail › Outgoing server"}}},
                                      androidServer(*account.outgoing),
                                      {}}};
    if (fetchesByPop3(account)) screens.push_back(deletionOnPhone());
    return screens;
}

}  // namespace

const char* thunderbirdAndroidInability(const GuideTask& task) {
    return deletionInability(task.account);
}

void writeThunderbirdAndroid(Guide& guide, const GuideTask& task) {
    const PhonePlaces places = thunderbirdAndroidPlaces();
    guide.identify = {{MESSAGE_ID("sheet.tbird-android-identify"), {}}};
    for (auto& step : beforeOnPhone(task, places)) guide.before.push_back(std::move(step));
    guide.screens =
        correctsInPlace(task.setupCase) ? androidComparison(task.account) : androidAddition(task);
    guide.staysBehind = leftOnPhone(task);
    guide.cautions = pop3OnPhone(task.account);
    guide.afterwards = afterOnPhone(task, places);
}

}  // namespace mailadvisor::sheet
