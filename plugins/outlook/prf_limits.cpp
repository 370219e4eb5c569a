#include "prf_limits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mailadvisor::outlook {
namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// INI readers of Windows drop outer blanks and a pair of quotes around a value.
bool survivesIni(std::string_view text) {
    if (!isAscii(text) || text.empty()) return false;
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
    if (!takesPassword(server)) {
        const bool wantsOAuth2 =
            std::find(server.auth.begin(), server.auth.end(), "OAuth2") != server.auth.end();
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

bool takesPassword(const Server& server) {
    constexpr std::array words{std::string_view("password-cleartext"), std::string_view("plain")};
    return server.auth.empty() ||
           std::any_of(server.auth.begin(), server.auth.end(), [&words](const auto& word) {
               return std::find(words.begin(), words.end(), word) != words.end();
           });
}

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
