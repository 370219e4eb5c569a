#include "authentication.h"

#include <algorithm>

namespace mailadvisor::evolution {
namespace {

std::optional<std::string_view> methodFor(std::string_view word) {
    if (word == "password-cleartext" || word == "plain") return "PLAIN";
    if (word == "password-encrypted" || word == "secure") return "CRAM-MD5";
    if (word == "GSSAPI") return "GSSAPI";
    if (word == "NTLM") return "NTLM";
    if (word == "none" || word == "client-IP-address") return "";
    return std::nullopt;
}

}  // namespace

std::optional<std::string_view> signInMethod(const Server& server) {
    if (server.auth.empty()) return "PLAIN";
    for (const auto& word : server.auth) {
        if (const auto method = methodFor(word)) return method;
    }
    return std::nullopt;
}

bool prefersOAuth2(const Server& server) {
    const auto first = std::find_if(server.auth.begin(), server.auth.end(), [](const auto& word) {
        return word == "OAuth2" || methodFor(word).has_value();
    });
    return first != server.auth.end() && *first == "OAuth2";
}

}  // namespace mailadvisor::evolution
