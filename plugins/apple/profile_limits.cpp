#include "profile_limits.h"

#include "base/lists.h"

#include <algorithm>
#include <string>

namespace mailadvisor::apple {
namespace {

Unexpected refuse(std::string where, std::string_view id) {
    return Unexpected{{ErrorCode::InvalidInput, std::move(where), {std::string(id), {}}, {}}};
}

Unexpected refuseServer(std::string where, std::string_view id, const Server& server) {
    return Unexpected{
        {ErrorCode::InvalidInput,
         std::move(where),
         {std::string(id), {{"host", server.host}, {"port", std::to_string(server.port.value)}}},
         {}}};
}

std::optional<std::string_view> wordFor(std::string_view method, Direction direction) {
    if (method == "password-cleartext" || method == "plain") return "EmailAuthPassword";
    if (method == "password-encrypted" || method == "secure") return "EmailAuthCRAMMD5";
    if (method == "NTLM") return "EmailAuthNTLM";
    const bool needsNone = method == "none" || method == "client-IP-address";
    if (needsNone && direction == Direction::Outgoing) return "EmailAuthNone";
    return std::nullopt;
}

Result<void> checkServer(const std::string& where, const Server& server, Direction direction) {
    if (server.security == Security::Plain) {
        return refuseServer(where + ".security", MESSAGE_ID("apple.plain-refused"), server);
    }
    if (authenticationOf(server, direction)) return {};
    const bool wantsOAuth2 = contains(server.auth, "OAuth2");
    return refuseServer(
        where + ".auth",
        wantsOAuth2 ? MESSAGE_ID("apple.oauth2-refused") : MESSAGE_ID("apple.auth-refused"),
        server);
}

}  // namespace

std::optional<std::string_view> authenticationOf(const Server& server, Direction direction) {
    if (server.auth.empty()) return "EmailAuthPassword";
    for (const auto& method : server.auth) {
        if (const auto word = wordFor(method, direction)) return word;
    }
    return std::nullopt;
}

bool signsInApart(const Account& account) {
    return account.outgoing->username != account.incoming.username &&
           authenticationOf(*account.outgoing, Direction::Outgoing) != "EmailAuthNone";
}

Result<void> checkLimits(const Account& account) {
    if (auto incoming = checkServer("incoming", account.incoming, Direction::Incoming); !incoming) {
        return incoming;
    }
    if (!account.outgoing) return refuse("outgoing", MESSAGE_ID("apple.outgoing-required"));
    if (auto outgoing = checkServer("outgoing", *account.outgoing, Direction::Outgoing);
        !outgoing) {
        return outgoing;
    }
    if (account.protocol != Protocol::Pop3) return {};
    if (account.pop3.deleteAfterDays) {
        return refuse("pop3.deleteAfterDays", MESSAGE_ID("apple.deletion-refused"));
    }
    if (!account.pop3.leaveOnServer) {
        return refuse("pop3.leaveOnServer", MESSAGE_ID("apple.deletion-refused"));
    }
    return {};
}

}  // namespace mailadvisor::apple
