#include "authentication.h"

#include "base/lists.h"

#include <algorithm>
#include <string_view>

namespace mailadvisor::thunderbird_android {
namespace {

// The hosts of the app's own OAuth configuration: Google, AOL, Fastmail, Microsoft, Yahoo.
constexpr std::string_view registeredHosts[] = {
    "imap.gmail.com",        "imap.googlemail.com", "smtp.gmail.com",      "smtp.googlemail.com",
    "imap.aol.com",          "smtp.aol.com",        "imap.fastmail.com",   "smtp.fastmail.com",
    "outlook.office365.com", "smtp.office365.com",  "imap.mail.yahoo.com", "smtp.mail.yahoo.com",
};

std::optional<Authentication> signIn(const Server& server, bool isForSending) {
    if (server.auth.empty()) return Authentication::Password;
    for (const auto& word : server.auth) {
        if (word == "password-cleartext" || word == "plain") return Authentication::Password;
        if (word == "password-encrypted" || word == "secure") {
            return Authentication::EncryptedPassword;
        }
        const bool isRegistered = contains(registeredHosts, server.host);
        if (word == "OAuth2" && isRegistered) return Authentication::OAuth2;
        const bool isOpen = word == "none" || word == "client-IP-address";
        if (isOpen && isForSending) return Authentication::None;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Authentication> incomingAuthentication(const Server& server) {
    return signIn(server, false);
}

std::optional<Authentication> outgoingAuthentication(const Server& server) {
    return signIn(server, true);
}

const char* nameOf(Authentication authentication) {
    switch (authentication) {
        case Authentication::None: return "NONE";
        case Authentication::Password: return "PLAIN";
        case Authentication::EncryptedPassword: return "CRAM_MD5";
        case Authentication::OAuth2: return "XOAUTH2";
    }
    return "";
}

}  // namespace mailadvisor::thunderbird_android
