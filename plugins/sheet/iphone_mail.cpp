#include "fields.h"
#include "pages.h"
#include "phone_changes.h"
#include "requirements.h"

// Documents: Apple's HT1668 "iOS: About the purging feature for POP email accounts" (copy read in
// 2026-11: POP accounts leave mail on the server, sent mail stays on the phone and its oldest is
// cleared). Where the servers of an account that is there are changed is told by providers only
// (support.appriver.com "How to Update POP Email Account Settings on iOS Device", hostarmada.com
// "How to Edit and Delete Email Accounts…"); what "Seven days" counts from stands nowhere.

namespace mailadvisor::sheet {
namespace {

constexpr const char* iphoneAccounts = "Settings › Apps › Mail › Mail Accounts";
constexpr const char* addAccountPath =
    "Settings › Apps › Mail › Mail Accounts › Add Account › Other";
constexpr int daysOfTheList = 7;  // the list's only choice that deletes by itself

PhonePlaces iphonePlaces() {
    return {{MESSAGE_ID("sheet.iphone-way-leave"),
             {{"path", iphoneAccounts},
              {"page", "Account Settings › Advanced › Delete from server"},
              {"word", "Never"}}},
            {MESSAGE_ID("sheet.iphone-way-remove"),
             {{"path", iphoneAccounts}, {"button", "Delete Account"}}},
            false};
}

Message iphoneDeletion(const Pop3Settings& pop3) {
    return pop3.deleteAfterDays
               ? Message{MESSAGE_ID("sheet.iphone-seven-days"), {{"word", "Seven days"}}}
               : Message{MESSAGE_ID("sheet.never"), {{"word", "Never"}}};
}

GuideScreen iphoneIncomingScreen(const Account& account) {
    const Server& server = account.incoming;
    const std::string tab = fetchesByPop3(account) ? "POP" : "IMAP";
    return {
        {MESSAGE_ID("sheet.iphone-incoming"), {{"tab", tab}, {"screen", "Incoming Mail Server"}}},
        {typed(MESSAGE_ID("sheet.label-server"), "Host Name", server.host),
         typed(MESSAGE_ID("sheet.label-username"), "User Name", server.username), password()},
        chooseByHand(account)};
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

std::vector<GuideField> encryptionAndPort(const Server& server) {
    return {chosen(MESSAGE_ID("sheet.label-ssl"), "Use SSL", {MESSAGE_ID("sheet.on"), {}}),
            typed(MESSAGE_ID("sheet.label-port"), "Server Port", portOf(server))};
}

/// The account's form asks for no port: the phone tries the usual ones. Here they are set for sure.
GuideScreen iphoneAdvancedScreen(const Account& account, const char* task) {
    GuideScreen screen{
        {task, {{"path", "Account Settings › Advanced"}}}, encryptionAndPort(account.incoming), {}};
    if (fetchesByPop3(account)) {
        screen.fields.push_back(chosen(MESSAGE_ID("sheet.label-delete"), "Delete from server",
                                       iphoneDeletion(account.pop3)));
    }
    return screen;
}

GuideScreen iphoneSendingScreen(const Server& outgoing) {
    return {{MESSAGE_ID("sheet.iphone-sending"), {{"path", "SMTP › Primary Server"}}},
            encryptionAndPort(outgoing),
            {}};
}

std::vector<GuideScreen> iphoneAddition(const GuideTask& task) {
    const Account& account = task.account;
    std::vector<Message> notes = sameAddressTwice(task);
    notes.insert(notes.begin(),
                 {MESSAGE_ID("sheet.iphone-older"), {{"path", "Settings › Mail › Accounts"}}});
    return {
        {{MESSAGE_ID("sheet.iphone-open"),
          {{"path", addAccountPath}, {"last", "Add Mail Account"}}},
         {},
         std::move(notes)},
        {{MESSAGE_ID("sheet.iphone-account"), {{"button", "Next"}}},
         {typed(MESSAGE_ID("sheet.label-your-name"), "Name", senderName(account)),
          typed(MESSAGE_ID("sheet.label-address"), "Email", account.address), password(),
          typed(MESSAGE_ID("sheet.label-description"), "Description", account.address)},
         {}},
        iphoneIncomingScreen(account),
        iphoneOutgoingScreen(*account.outgoing),
        {{MESSAGE_ID("sheet.iphone-save"), {{"button", "Save"}}}, {}, {}},
        iphoneAdvancedScreen(account, MESSAGE_ID("sheet.iphone-check")),
        iphoneSendingScreen(*account.outgoing),
    };
}

std::vector<GuideScreen> iphoneComparison(const Account& account) {
    const Server& incoming = account.incoming;
    auto sending = iphoneSendingScreen(*account.outgoing);
    if (needsSignIn(*account.outgoing)) {
        sending.fields.insert(
            sending.fields.begin(),
            typed(MESSAGE_ID("sheet.label-username"), "User Name", account.outgoing->username));
    }
    sending.fields.insert(sending.fields.begin(), typed(MESSAGE_ID("sheet.label-server"),
                                                        "Host Name", account.outgoing->host));
    return {{unproven({MESSAGE_ID("sheet.iphone-compare"),
                       {{"path", iphoneAccounts},
                        {"address", account.address},
                        {"page", "Account Settings"}}}),
             {typed(MESSAGE_ID("sheet.label-server"), "Host Name", incoming.host),
              typed(MESSAGE_ID("sheet.label-username"), "User Name", incoming.username)},
             {{MESSAGE_ID("sheet.iphone-older"), {{"path", "Settings › Mail › Accounts"}}}}},
            iphoneAdvancedScreen(account, MESSAGE_ID("sheet.iphone-compare-advanced")),
            std::move(sending),
            {{MESSAGE_ID("sheet.iphone-done"), {{"button", "Done"}}}, {}, {}}};
}

/// Mail's own list deletes by itself; everything else lies on the server for good.
std::vector<Message> iphonePop3Cautions(const Account& account) {
    if (!fetchesByPop3(account)) return {};
    const Message sent{MESSAGE_ID("sheet.iphone-sent"), {}};
    if (!account.pop3.deleteAfterDays) return {{MESSAGE_ID("sheet.pop3-on-phone"), {}}, sent};
    return {unproven({MESSAGE_ID("sheet.iphone-week-only-here"), {{"word", "Seven days"}}}), sent};
}

}  // namespace

const char* iphoneMailInability(const GuideTask& task) {
    if (!fetchesByPop3(task.account)) return nullptr;
    const Pop3Settings& pop3 = task.account.pop3;
    const bool isInTheList =
        pop3.leaveOnServer && (!pop3.deleteAfterDays || *pop3.deleteAfterDays == daysOfTheList);
    return isInTheList ? nullptr : MESSAGE_ID("sheet.why-iphone-deletion");
}

void writeIphoneMail(Guide& guide, const GuideTask& task) {
    const PhonePlaces places = iphonePlaces();
    guide.identify = {{MESSAGE_ID("sheet.iphone-identify"), {{"word", "Mail"}}}};
    for (auto& step : beforeOnPhone(task, places)) guide.before.push_back(std::move(step));
    guide.screens =
        correctsInPlace(task.setupCase) ? iphoneComparison(task.account) : iphoneAddition(task);
    guide.staysBehind = leftOnPhone(task);
    guide.cautions = iphonePop3Cautions(task.account);
    guide.afterwards = afterOnPhone(task, places);
}

}  // namespace mailadvisor::sheet
