#include "prf_limits.h"

#include "base/ascii.h"
#include "base/lists.h"
#include "kit/password_sign_in.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mailadvisor::outlook {
namespace {

/// INI readers of Windows drop outer blanks and a pair of quotes around a value.
bool survivesIni(std::string_view text) {
    if (!isPrintableAscii(text) || text.empty()) return false;
    const bool hasOuterBlank = text.front() == ' ' || text.back() == ' ';
    const bool hasOuterQuote = text.front() == '"' || text.front() == '\'';
    return !hasOuterBlank && !hasOuterQuote;
}

Unexpected refuse(std::string where, std::string_view id, const Server& server) {
    return Unexpected{
        {ErrorCode::InvalidInput,
         std::move(where),
         {std::string(id), {{"host", server.host}, {"port", std::to_string(server.port.value)}}},
         {}}};
}

Result<void> checkServer(const std::string& where, const Server& server) {
    if (server.security == Security::Plain) {
        return refuse(where, MESSAGE_ID("outlook.plain-refused"), server);
    }
    if (!takesCleartextPassword(server)) {
        const bool wantsOAuth2 = contains(server.auth, "OAuth2");
        return refuse(
            where,
            wantsOAuth2 ? MESSAGE_ID("outlook.oauth2-refused") : MESSAGE_ID("outlook.auth-refused"),
            server);
    }
    if (!survivesIni(server.username)) {
        return refuse(where + ".username", MESSAGE_ID("outlook.username-refused"), server);
    }
    return {};
}

}  // namespace

Result<void> checkLimits(const Account& account) {
    if (account.incoming.security == Security::StartTls) {
        return refuse("incoming",
                      account.protocol == Protocol::Imap
                          ? MESSAGE_ID("outlook.starttls-refused-imap")
                          : MESSAGE_ID("outlook.starttls-refused-pop3"),
                      account.incoming);
    }
    if (auto incoming = checkServer("incoming", account.incoming); !incoming) return incoming;
    if (account.outgoing) {
        if (auto outgoing = checkServer("outgoing", *account.outgoing); !outgoing) return outgoing;
    }
    // The batch file has it in quotes.
    if (!survivesIni(account.address) || account.address.find('"') != std::string::npos) {
        return refuse("address", MESSAGE_ID("outlook.address-refused"), account.incoming);
    }
    return {};
}

PrfName prfName(const Account& account) {
    if (survivesIni(account.displayName)) return {account.displayName, false};
    return {account.address, !account.displayName.empty()};
}

}  // namespace mailadvisor::outlook
