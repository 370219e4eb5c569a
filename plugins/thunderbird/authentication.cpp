#include "authentication.h"

#include "base/lists.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace mailadvisor::thunderbird {
namespace {

// The mail hosts of OAuth2Providers.sys.mjs in 153 ESR; a name counts with all names below it.
constexpr std::string_view oauth2Hosts[] = {
    "googlemail.com",    "gmail.com",        "imap.mail.ru",      "smtp.mail.ru",
    "imap.yandex.com",   "smtp.yandex.com",  "yahoo.com",         "att.net",
    "aol.com",           "office365.com",    "outlook.com",       "hotmail.com",
    "imap.fastmail.com", "pop.fastmail.com", "smtp.fastmail.com", "imap.comcast.net",
    "pop.comcast.net",   "smtp.comcast.net", "thundermail.com",
};

bool isRegisteredForOAuth2(std::string_view host) {
    return std::any_of(std::begin(oauth2Hosts), std::end(oauth2Hosts), [host](auto known) {
        return host == known ||
               (host.ends_with(known) && host[host.size() - known.size() - 1] == '.');
    });
}

std::optional<AuthMethod> methodFor(std::string_view word, const Server& server,
                                    Direction direction) {
    if (word == "password-cleartext" || word == "plain") return AuthMethod::PasswordCleartext;
    if (word == "password-encrypted" || word == "secure") return AuthMethod::PasswordEncrypted;
    if (word == "GSSAPI") return AuthMethod::Gssapi;
    if (word == "NTLM") return AuthMethod::Ntlm;
    if (word == "OAuth2" && isRegisteredForOAuth2(server.host)) return AuthMethod::OAuth2;
    const bool needsNone = word == "none" || word == "client-IP-address";
    if (needsNone && direction == Direction::Outgoing) return AuthMethod::None;
    return std::nullopt;
}

}  // namespace

Result<AuthMethod> chooseAuthMethod(const Server& server, Direction direction) {
    if (server.auth.empty()) return AuthMethod::PasswordCleartext;
    for (const auto& word : server.auth) {
        if (const auto method = methodFor(word, server, direction)) return *method;
    }
    const bool wantsOAuth2 = contains(server.auth, "OAuth2");
    return Unexpected{{ErrorCode::InvalidInput,
                       server.host,
                       {wantsOAuth2 ? MESSAGE_ID("thunderbird.oauth2-unknown-host")
                                    : MESSAGE_ID("thunderbird.auth-unsupported"),
                        {{"host", server.host}}},
                       {}}};
}

std::vector<std::string> readableAuthWords(const Server& server, Direction direction) {
    if (server.auth.empty()) return {"password-cleartext"};
    std::vector<std::string> words;
    std::copy_if(server.auth.begin(), server.auth.end(), std::back_inserter(words),
                 [&](const auto& word) { return methodFor(word, server, direction).has_value(); });
    return words;
}

}  // namespace mailadvisor::thunderbird
