#include "steps.h"

#include "base/lists.h"
#include "kit/keyring_command.h"
#include "muttrc.h"
#include "sender_name.h"

#include <string>

namespace mailadvisor::neomutt {
namespace {

Message checkOf(const Account& account) {
    if (account.protocol == Protocol::Imap)
        return {MESSAGE_ID("neomutt.step-check-imap"), {{"keys", std::string("c ?")}}};
    if (account.pop3.leaveOnServer)
        return {MESSAGE_ID("neomutt.step-check-pop3"), {{"key", std::string("C")}}};
    return {MESSAGE_ID("neomutt.step-check-fetch"), {{"key", std::string("G")}}};
}

// Fetching fails without the file it fetches into.
std::string makeFolder(const Account& account) {
    const std::string folder = mailFolder(account);
    const std::string command = "mkdir -p " + folder;
    return account.pop3.leaveOnServer ? command : command + " && touch " + folder + "/Inbox";
}

}  // namespace

std::vector<Message> stepsFor(const Account& account) {
    std::vector<Message> steps{
        {MESSAGE_ID("neomutt.step-install"),
         {{"command", std::string("sudo apt install neomutt libsecret-tools")}}},
        {MESSAGE_ID("neomutt.step-copy"),
         {{"line", std::string("source ~/.config/neomutt/account")}}},
    };
    if (account.protocol == Protocol::Pop3) {
        steps.push_back({MESSAGE_ID("neomutt.step-folder"), {{"command", makeFolder(account)}}});
    }
    for (const auto& line : keyringStoreLines(account)) {
        steps.push_back({MESSAGE_ID("neomutt.step-password"), {{"command", line}}});
    }
    steps.push_back(checkOf(account));
    if (account.outgoing)
        steps.push_back({MESSAGE_ID("neomutt.step-check-send"), {{"key", std::string("m")}}});
    steps.push_back(
        {MESSAGE_ID("neomutt.step-undo"), {{"command", joined(keyringClearLines(account), "; ")}}});
    return steps;
}

std::vector<Message> cautionsFor(const Account& account) {
    std::vector<Message> cautions{
        {MESSAGE_ID("neomutt.certificate-question"), {{"key", std::string("r")}}},
        {MESSAGE_ID("neomutt.other-store"), {}}};
    if (account.protocol == Protocol::Imap) {
        cautions.push_back({MESSAGE_ID("neomutt.folder-names"), {}});
    } else if (account.pop3.leaveOnServer) {
        cautions.push_back({MESSAGE_ID("neomutt.pop3-on-server"), {}});
    } else {
        cautions.push_back({MESSAGE_ID("neomutt.nothing-left"), {{"key", std::string("G")}}});
    }
    if (!fitsIntoHeader(account.displayName)) {
        cautions.push_back({MESSAGE_ID("neomutt.name-too-long"), {}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("neomutt.no-outgoing"), {}});
    return cautions;
}

}  // namespace mailadvisor::neomutt
