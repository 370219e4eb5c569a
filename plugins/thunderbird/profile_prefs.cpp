#include "profile_prefs.h"

#include "authentication.h"
#include "base/email_address.h"
#include "prefs_file.h"

#include <string_view>

namespace mailadvisor::thunderbird {
namespace {

constexpr std::string_view accountKey = "mailadvisoraccount1";
constexpr std::string_view serverKey = "mailadvisorserver1";
constexpr std::string_view identityKey = "mailadvisoridentity1";
constexpr std::string_view smtpKey = "mailadvisorsmtp1";

constexpr int minutesBetweenChecks = 10;  // Thunderbird's own default

std::string key(std::string_view group, std::string_view owner, std::string_view name) {
    return "mail." + std::string(group) + "." + std::string(owner) + "." + std::string(name);
}

/// nsMsgSocketType. Its old 1, "STARTTLS if available", makes Thunderbird sign in without any
/// encryption today: it is never written.
Result<int> socketType(const Server& server) {
    switch (server.security) {
        case ConnectionSecurity::StartTls: return 2;
        case ConnectionSecurity::Tls: return 3;
        case ConnectionSecurity::Plain: break;
    }
    return Unexpected{{ErrorCode::InvalidInput,
                       server.host,
                       {MESSAGE_ID("thunderbird.plain-refused"),
                        {{"host", server.host}, {"port", std::to_string(server.port.value)}}},
                       {}}};
}

/// The numbers both kinds of server need.
struct Connection {
    int socketType;
    int authMethod;
};

Result<Connection> connectionOf(const Server& server, Direction direction) {
    const auto socket = socketType(server);
    if (!socket) return Unexpected{socket.error()};
    const auto method = chooseAuthMethod(server, direction);
    if (!method) return Unexpected{method.error()};
    return Connection{*socket, static_cast<int>(*method)};
}

void writePop3(PrefsFile& prefs, const Pop3Settings& pop3) {
    const auto set = [&prefs](std::string_view name, auto value) {
        prefs.set(key("server", serverKey, name), value);
    };
    // Without download_on_biff an unattended check signs in but fetches nothing; without
    // leave_on_server the first check empties the server.
    set("download_on_biff", true);
    set("leave_on_server", pop3.leaveOnServer);
    set("delete_mail_left_on_server", false);
    set("delete_by_age_from_server", pop3.deleteAfterDays.has_value());
    if (pop3.deleteAfterDays) set("num_days_to_leave_on_server", *pop3.deleteAfterDays);
}

void writeIncoming(PrefsFile& prefs, const Account& account, const Connection& connection) {
    const auto set = [&prefs](std::string_view name, auto value) {
        prefs.set(key("server", serverKey, name), value);
    };
    const auto address = EmailAddress::parse(account.address);
    set("type", nameOf(account.type));
    set("hostname", std::string_view(account.incoming.host));
    set("port", int{account.incoming.port.value});
    set("socketType", connection.socketType);
    set("authMethod", connection.authMethod);
    set("userName", std::string_view(account.incoming.username));
    set("name", std::string_view(address ? address->display() : account.address));
    set("login_at_startup", true);
    set("check_new_mail", true);
    set("check_time", minutesBetweenChecks);
    if (account.type == IncomingType::Pop3) writePop3(prefs, account.pop3);
}

void writeIdentity(PrefsFile& prefs, const Account& account) {
    if (!account.displayName.empty()) {
        prefs.set(key("identity", identityKey, "fullName"), std::string_view(account.displayName));
    }
    prefs.set(key("identity", identityKey, "useremail"), std::string_view(account.address));
    prefs.set(key("identity", identityKey, "valid"), true);
}

void writeOutgoing(PrefsFile& prefs, const Server& server, const Connection& connection) {
    const auto set = [&prefs](std::string_view name, auto value) {
        prefs.set(key("smtpserver", smtpKey, name), value);
    };
    prefs.set("mail.smtpservers", smtpKey);
    prefs.set("mail.smtp.defaultserver", smtpKey);
    prefs.set(key("identity", identityKey, "smtpServer"), smtpKey);
    set("type", std::string_view("smtp"));
    set("hostname", std::string_view(server.host));
    set("port", int{server.port.value});
    set("try_ssl", connection.socketType);
    set("authMethod", connection.authMethod);
    set("username", std::string_view(server.username));
}

}  // namespace

Result<std::string> profilePrefs(const Account& account) {
    const auto incoming = connectionOf(account.incoming, Direction::Incoming);
    if (!incoming) return Unexpected{incoming.error()};
    PrefsFile prefs;
    prefs.set("mail.accountmanager.accounts", accountKey);
    prefs.set("mail.accountmanager.defaultaccount", accountKey);
    prefs.set(key("account", accountKey, "server"), serverKey);
    prefs.set(key("account", accountKey, "identities"), identityKey);
    writeIncoming(prefs, account, *incoming);
    writeIdentity(prefs, account);
    if (account.outgoing) {
        const auto outgoing = connectionOf(*account.outgoing, Direction::Outgoing);
        if (!outgoing) return Unexpected{outgoing.error()};
        writeOutgoing(prefs, *account.outgoing, *outgoing);
    }
    return prefs.text();
}

}  // namespace mailadvisor::thunderbird
