#include "steps.h"

#include "base/lists.h"
#include "kit/keyring_command.h"
#include "mbsyncrc.h"

#include <string>

namespace mailadvisor::mbsync_msmtp {
namespace {

// As in a crontab: a percent sign would end the command there, and the keyring is reached over the
// session's bus, which cron does not know.
std::string crontabLine(const Account& account) {
    std::string line =
        "*/5 * * * * DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus mbsync --quiet ";
    for (const char c : accountName(account))
        line += c == '%' ? std::string("\\%") : std::string{c};
    return line;
}

}  // namespace

std::vector<Message> stepsFor(const Account& account) {
    const std::string name = accountName(account);
    std::vector<Message> steps{
        {MESSAGE_ID("mbsync-msmtp.step-install"),
         {{"command", std::string("sudo apt install isync msmtp libsecret-tools")}}},
        {MESSAGE_ID("mbsync-msmtp.step-copy"), {}},
        {MESSAGE_ID("mbsync-msmtp.step-folder"), {{"command", "mkdir -p " + mailFolder(account)}}},
    };
    for (const auto& line : keyringStoreLines(account)) {
        steps.push_back({MESSAGE_ID("mbsync-msmtp.step-password"), {{"command", line}}});
    }
    steps.push_back({MESSAGE_ID("mbsync-msmtp.step-check"),
                     {{"list", "mbsync --list " + name},
                      {"command", "mbsync " + name},
                      {"folder", mailFolder(account)}}});
    steps.push_back({MESSAGE_ID("mbsync-msmtp.step-repeat"), {{"line", crontabLine(account)}}});
    if (account.outgoing) {
        steps.push_back({MESSAGE_ID("mbsync-msmtp.step-reader"),
                         {{"folder", mailFolder(account)},
                          {"command", "msmtp -a " + name},
                          {"address", account.address}}});
    }
    steps.push_back({MESSAGE_ID("mbsync-msmtp.step-undo"),
                     {{"command", joined(keyringClearLines(account), "; ")}}});
    return steps;
}

std::vector<Message> cautionsFor(const Account& account) {
    std::vector<Message> cautions{{MESSAGE_ID("mbsync-msmtp.both-ways"), {}},
                                  {MESSAGE_ID("mbsync-msmtp.other-store"), {}}};
    if (!account.displayName.empty()) {
        cautions.push_back({MESSAGE_ID("mbsync-msmtp.name-elsewhere"), {}});
    }
    if (!account.outgoing) cautions.push_back({MESSAGE_ID("mbsync-msmtp.no-outgoing"), {}});
    return cautions;
}

}  // namespace mailadvisor::mbsync_msmtp
