#include "steps.h"

#include "kit/keyring_command.h"
#include "getmailrc.h"

#include <string>

namespace mailadvisor::getmail {
namespace {

std::string makeFolder(const Account& account) {
    std::string command = "mkdir -p";
    for (const char* part : {"cur", "new", "tmp"}) command += " " + mailFolder(account) + part;
    return command;
}

// cron reads a percent sign as the end of the command; the keyring is reached over the session's
// bus, which cron does not know; two getmails at once would both fetch the same mail.
std::string crontabLine(const Account& account) {
    std::string line =
        "*/30 * * * * DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/$(id -u)/bus "
        "flock -n ";
    const std::string command =
        mailFolder(account) + " getmail --quiet --rcfile " + rcName(account);
    for (const char c : command) line += c == '%' ? std::string("\\%") : std::string(1, c);
    return line;
}

}  // namespace

std::vector<Message> stepsFor(const Account& account) {
    const std::string check = "getmail --rcfile " + rcName(account);
    std::vector<Message> steps{
        {MESSAGE_ID("getmail.step-install"),
         {{"command", std::string("sudo apt install getmail6 libsecret-tools")}}},
        {MESSAGE_ID("getmail.step-copy"), {{"file", rcName(account)}}},
        {MESSAGE_ID("getmail.step-folder"), {{"command", makeFolder(account)}}},
    };
    for (const auto& line :
         keyringStoreLines({account.address, {}, {}, account.incoming, {}, {}})) {
        steps.push_back({MESSAGE_ID("getmail.step-password"), {{"command", line}}});
    }
    steps.push_back({MESSAGE_ID("getmail.step-check"),
                     {{"command", check},
                      {"folder", mailFolder(account)},
                      {"n", std::int64_t{mailsPerSession}}}});
    steps.push_back({MESSAGE_ID("getmail.step-repeat"), {{"line", crontabLine(account)}}});
    std::string clear;
    for (const auto& line :
         keyringClearLines({account.address, {}, {}, account.incoming, {}, {}})) {
        clear += line;
    }
    steps.push_back(
        {MESSAGE_ID("getmail.step-undo"), {{"file", rcName(account)}, {"command", clear}}});
    return steps;
}

std::vector<Message> cautionsFor(const Account& account) {
    std::vector<Message> cautions{{MESSAGE_ID("getmail.fetches-only"), {}},
                                  {MESSAGE_ID("getmail.other-store"), {}}};
    if (account.protocol == Protocol::Imap) {
        cautions.push_back({MESSAGE_ID("getmail.imap-copies"), {}});
        return cautions;
    }
    cautions.push_back({MESSAGE_ID("getmail.inbox-only"), {}});
    if (account.pop3.deleteAfterDays) {
        cautions.push_back(
            {MESSAGE_ID("getmail.days"), {{"n", std::int64_t{*account.pop3.deleteAfterDays}}}});
    }
    if (!account.pop3.leaveOnServer) cautions.push_back({MESSAGE_ID("getmail.nothing-left"), {}});
    return cautions;
}

}  // namespace mailadvisor::getmail
