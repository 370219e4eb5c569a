#include "account_prefs.h"

#include "authentication.h"
#include "base/email_address.h"

#include <string_view>

namespace mailadvisor::thunderbird {
namespace {

constexpr int minutesBetweenChecks = 10;  // Thunderbird's own default

/// nsMsgSocketType. Its old 1, "STARTTLS if available", makes Thunderbird sign in without any
/// encryption today: it is never written.
Result<int> socketType(const Server& server) {
    switch (server.security) {
        case Security::StartTls: return 2;
        case Security::Tls: return 3;
        case Security::Plain: break;
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

/// The preferences of one part of an account (`mail.<group>.<key>.…`).
class Part {
public:
    Part(std::vector<Pref>& prefs, std::string_view group, std::string_view key)
        : prefs_(prefs), group_(group), key_(key) {}

    void set(std::string_view name, std::string_view text) { add(name, std::string(text)); }
    void set(std::string_view name, const char* text) { add(name, std::string(text)); }
    void set(std::string_view name, int number) { add(name, number); }
    void set(std::string_view name, bool flag) { add(name, flag); }

private:
    void add(std::string_view name, PrefValue value) {
        prefs_.push_back({prefName(group_, key_, name), std::move(value)});
    }

    std::vector<Pref>& prefs_;
    std::string_view group_;
    std::string_view key_;
};

void addPop3(Part& server, const Pop3Settings& pop3) {
    // Without download_on_biff an unattended check signs in but fetches nothing; without
    // leave_on_server the first check empties the server.
    server.set("download_on_biff", true);
    server.set("leave_on_server", pop3.leaveOnServer);
    server.set("delete_mail_left_on_server", false);
    server.set("delete_by_age_from_server", pop3.deleteAfterDays.has_value());
    if (pop3.deleteAfterDays) server.set("num_days_to_leave_on_server", *pop3.deleteAfterDays);
}

void addIncoming(Part server, const Account& account, const Connection& connection) {
    const auto address = EmailAddress::parse(account.address);
    server.set("type", nameOf(account.protocol));
    server.set("hostname", account.incoming.host);
    server.set("port", int{account.incoming.port.value});
    server.set("socketType", connection.socketType);
    server.set("authMethod", connection.authMethod);
    server.set("userName", account.incoming.username);
    server.set("name", address ? address->display() : account.address);
    server.set("login_at_startup", true);
    server.set("check_new_mail", true);
    server.set("check_time", minutesBetweenChecks);
    if (account.protocol == Protocol::Pop3) addPop3(server, account.pop3);
}

void addOutgoing(Part smtp, const Server& server, const Connection& connection) {
    smtp.set("type", "smtp");
    smtp.set("hostname", server.host);
    smtp.set("port", int{server.port.value});
    smtp.set("try_ssl", connection.socketType);
    smtp.set("authMethod", connection.authMethod);
    smtp.set("username", server.username);
}

}  // namespace

Result<std::vector<Pref>> accountPrefs(const Account& account, const AccountKeys& keys) {
    const auto incoming = connectionOf(account.incoming, Direction::Incoming);
    if (!incoming) return Unexpected{incoming.error()};
    std::vector<Pref> prefs;
    Part entry(prefs, "account", keys.account);
    entry.set("server", keys.server);
    entry.set("identities", keys.identity);
    addIncoming(Part(prefs, "server", keys.server), account, *incoming);
    Part identity(prefs, "identity", keys.identity);
    if (!account.displayName.empty()) identity.set("fullName", account.displayName);
    identity.set("useremail", account.address);
    identity.set("valid", true);
    if (!account.outgoing) return prefs;
    const auto outgoing = connectionOf(*account.outgoing, Direction::Outgoing);
    if (!outgoing) return Unexpected{outgoing.error()};
    identity.set("smtpServer", keys.smtp);
    addOutgoing(Part(prefs, "smtpserver", keys.smtp), *account.outgoing, *outgoing);
    return prefs;
}

}  // namespace mailadvisor::thunderbird
