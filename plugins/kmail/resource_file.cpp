#include "resource_file.h"

#include "authentication.h"
#include "base/ascii.h"
#include "base/lists.h"
#include "kit/key_file.h"

#include <algorithm>

namespace mailadvisor::kmail {
namespace {

constexpr int minutesBetweenChecks = 10;
constexpr int noLimit = -1;

std::string typeName(const Account& account) {
    return "akonadi_" + std::string(nameOf(account.protocol)) + "_resource";
}

bool isTls(const Server& server) { return server.security == Security::Tls; }

std::string imapFile(const Account& account) {
    KeyFile file;
    file.group("network");
    file.set("ImapServer", std::string_view(account.incoming.host));
    file.set("ImapPort", int{account.incoming.port.value});
    file.set("UserName", std::string_view(account.incoming.username));
    file.set("Safety", isTls(account.incoming) ? "SSL" : "STARTTLS");
    file.set("Authentication", incomingNumber(account));
    file.group("cache");
    file.set("IntervalCheckEnabled", true);
    file.set("IntervalCheckTime", minutesBetweenChecks);
    return file.text();
}

std::string pop3File(const Account& account) {
    KeyFile file;
    file.group("General");
    file.set("host", std::string_view(account.incoming.host));
    file.set("port", int{account.incoming.port.value});
    file.set("login", std::string_view(account.incoming.username));
    file.set("useSSL", isTls(account.incoming));
    file.set("useTLS", !isTls(account.incoming));
    file.set("authenticationMethod", incomingNumber(account));
    file.set("leaveOnServer", account.pop3.leaveOnServer);
    file.set("leaveOnServerDays", account.pop3.deleteAfterDays.value_or(noLimit));
    file.set("leaveOnServerCount", noLimit);
    file.set("leaveOnServerSize", noLimit);
    file.set("intervalCheckEnabled", true);
    file.set("intervalCheckInterval", minutesBetweenChecks);
    return file.text();
}

// Qt's own INI form has other escapes than KConfig; these characters need none.
bool isPlain(char c) { return isAsciiAlphanumeric(c) || contains(std::string_view("@._+-"), c); }

}  // namespace

std::string resourceName(const Account& account) { return typeName(account) + "_0"; }

std::string resourceFile(const Account& account) {
    return account.protocol == Protocol::Imap ? imapFile(account) : pop3File(account);
}

std::string agentsFile(const Account& account) {
    return "[Instances]\n" + resourceName(account) + "\\AgentType=" + typeName(account) + "\n" +
           std::string(localFoldersName) + "\\AgentType=akonadi_maildir_resource\n" +
           "\n[InstanceCounters]\n" + typeName(account) + "\\InstanceCounter=1\n" +
           "akonadi_maildir_resource\\InstanceCounter=1\n";
}

std::string localFoldersFile() {
    return "[General]\n"
           "Path[$e]=$HOME/.local/share/local-mail\n"
           "TopLevelIsContainer=true\n";
}

std::string specialFoldersFile() {
    return "[SpecialCollections]\nDefaultResourceId=" + std::string(localFoldersName) + "\n";
}

std::string agentNameFile(const Account& account) {
    if (!std::all_of(account.address.begin(), account.address.end(), isPlain)) return {};
    return "[Agent]\nName=" + account.address + "\n";
}

}  // namespace mailadvisor::kmail
