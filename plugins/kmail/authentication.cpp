#include "authentication.h"

#include <string_view>

namespace mailadvisor::kmail {
namespace {

std::optional<SignIn> methodFor(std::string_view word) {
    if (word == "password-cleartext" || word == "plain") return SignIn::Password;
    if (word == "password-encrypted" || word == "secure") return SignIn::EncryptedPassword;
    if (word == "GSSAPI") return SignIn::Gssapi;
    if (word == "NTLM") return SignIn::Ntlm;
    if (word == "none" || word == "client-IP-address") return SignIn::None;
    return std::nullopt;
}

// The protocol's own way with a password: LOGIN for IMAP, USER and PASS for POP3.
constexpr int clearNumber = 7;
constexpr int plainNumber = 1;

int passwordNumber(const Account& account) {
    const bool isAfterStartTls = account.protocol == Protocol::Imap &&
                                 account.incoming.security == Security::StartTls;
    return isAfterStartTls ? plainNumber : clearNumber;
}

}  // namespace

std::optional<SignIn> signInOf(const Server& server) {
    if (server.auth.empty()) return SignIn::Password;
    for (const auto& word : server.auth) {
        if (const auto method = methodFor(word)) return method;
    }
    return std::nullopt;
}

int incomingNumber(const Account& account) {
    switch (signInOf(account.incoming).value_or(SignIn::Password)) {
        case SignIn::EncryptedPassword: return 2;
        case SignIn::Gssapi: return 4;
        case SignIn::Ntlm: return 5;
        case SignIn::Password:
        case SignIn::None: break;
    }
    return passwordNumber(account);
}

const char* wordOf(SignIn signIn) {
    switch (signIn) {
        case SignIn::Password: return "PLAIN";
        case SignIn::EncryptedPassword: return "CRAM_MD5";
        case SignIn::Gssapi: return "GSSAPI";
        case SignIn::Ntlm: return "NTLM";
        case SignIn::None: return "ANONYMOUS";
    }
    return "PLAIN";
}

}  // namespace mailadvisor::kmail
