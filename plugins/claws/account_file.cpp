#include "account_file.h"

#include "base/email_address.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mailadvisor::claws {
namespace {

constexpr int configVersion = 4;

enum class SignIn { Password, None };

enum class Direction { Incoming, Outgoing };

Unexpected refused(std::string where, const char* id, std::vector<Argument> arguments) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), {id, std::move(arguments)}, {}}};
}

/// POP3 signs in with USER and PASS; IMAP and SMTP choose the best the server names by themselves.
std::optional<SignIn> signInOf(const Account& account, const Server& server, Direction direction) {
    if (server.auth.empty()) return SignIn::Password;
    const bool isPop3 = direction == Direction::Incoming && account.protocol == Protocol::Pop3;
    for (const auto& word : server.auth) {
        if (word == "password-cleartext" || word == "plain") return SignIn::Password;
        if (!isPop3 && (word == "password-encrypted" || word == "secure")) return SignIn::Password;
        const bool needsNone = word == "none" || word == "client-IP-address";
        if (needsNone && direction == Direction::Outgoing) return SignIn::None;
    }
    return std::nullopt;
}

Result<void> checkServer(const Account& account, const Server& server, Direction direction) {
    const std::string where = direction == Direction::Incoming ? "incoming" : "outgoing";
    if (server.security == Security::Plain) {
        return refused(where + ".security", MESSAGE_ID("claws.plain-refused"),
                       {{"host", server.host}, {"port", std::to_string(server.port.value)}});
    }
    if (!signInOf(account, server, direction)) {
        return refused(where + ".auth", MESSAGE_ID("claws.auth-unsupported"),
                       {{"host", server.host}});
    }
    return {};
}

Result<void> check(const Account& account) {
    auto incoming = checkServer(account, account.incoming, Direction::Incoming);
    if (!incoming) return incoming;
    const auto days = account.pop3.deleteAfterDays;
    if (account.protocol == Protocol::Pop3 && days && *days > maxDaysOnServer) {
        return refused("pop3.deleteAfterDays", MESSAGE_ID("claws.days-over-a-year"),
                       {{"n", std::int64_t{*days}}});
    }
    return account.outgoing ? checkServer(account, *account.outgoing, Direction::Outgoing)
                            : Result<void>{};
}

int securityNumber(Security security) {
    switch (security) {
        case Security::Plain: return 0;
        case Security::Tls: return 1;
        case Security::StartTls: return 2;
    }
    return 0;
}

/// The lines of one account.
class Lines {
public:
    void set(std::string_view key, std::string_view value) {
        text_ += std::string(key) + "=" + std::string(value) + "\n";
    }
    void set(std::string_view key, int number) { set(key, std::to_string(number)); }

    std::string text_{"[Account: 1]\n"};
};

void writeServer(Lines& lines, std::string_view protocol, const Server& server) {
    const std::string name(protocol);
    lines.set("ssl_" + name, securityNumber(server.security));
    lines.set("set_" + name + "port", 1);
    lines.set(name + "_port", int{server.port.value});
}

void writePop3(Lines& lines, const Pop3Settings& pop3) {
    const bool isRemoved = !pop3.leaveOnServer || pop3.deleteAfterDays.has_value();
    lines.set("remove_mail", isRemoved ? 1 : 0);
    lines.set("message_leave_time", pop3.deleteAfterDays.value_or(0));
    lines.set("message_leave_hour", 0);
    lines.set("inbox", "#mh/Mail/inbox");
    lines.set("local_inbox", "#mh/Mail/inbox");
}

void writeOutgoing(Lines& lines, const Account& account) {
    const Server& server = *account.outgoing;
    const bool signsIn = signInOf(account, server, Direction::Outgoing) == SignIn::Password;
    lines.set("smtp_server", server.host);
    writeServer(lines, "smtp", server);
    lines.set("use_smtp_auth", signsIn ? 1 : 0);
    if (signsIn) lines.set("smtp_user_id", server.username);
}

}  // namespace

std::string accountName(const Account& account) {
    const auto address = EmailAddress::parse(account.address);
    std::string name = address ? address->display() : account.address;
    std::replace(name.begin(), name.end(), '/', '-');
    return name;
}

Result<std::string> accountFile(const Account& account) {
    if (auto checked = check(account); !checked) return Unexpected{checked.error()};
    const bool isImap = account.protocol == Protocol::Imap;
    Lines lines;
    lines.set("config_version", configVersion);
    lines.set("account_name", accountName(account));
    lines.set("is_default", 1);
    lines.set("name", account.displayName);
    lines.set("address", account.address);
    lines.set("protocol", isImap ? protocolImap : protocolPop3);
    lines.set("receive_server", account.incoming.host);
    lines.set("user_id", account.incoming.username);
    lines.set("receive_at_get_all", 1);
    writeServer(lines, isImap ? "imap" : "pop", account.incoming);
    // 1 takes valid certificates without a question and asks about all others; 0 asks about all.
    lines.set("ssl_certs_auto_accept", 1);
    if (!isImap) writePop3(lines, account.pop3);
    if (account.outgoing) writeOutgoing(lines, account);
    return lines.text_;
}

}  // namespace mailadvisor::claws
