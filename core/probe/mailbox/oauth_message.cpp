#include "probe/mailbox/oauth_message.h"

#include "base/escape.h"
#include "probe/mailbox/sign_in_dialogue.h"
#include "probe/probe.h"

#include <openssl/evp.h>

#include <string>

namespace mailadvisor {
namespace {

// The comma and the equals sign end a name in the GS2 header (RFC 5801 §4).
std::string saslName(std::string_view name) {
    std::string escaped;
    for (const char c : name) {
        if (c == ',') {
            escaped += "=2C";
        } else if (c == '=') {
            escaped += "=3D";
        } else {
            escaped += c;
        }
    }
    return escaped;
}

Secret base64(const Secret& message) {
    const auto bytes = message.reveal();
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');  // and the NUL that OpenSSL adds
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                    reinterpret_cast<const unsigned char*>(bytes.data()),
                    static_cast<int>(bytes.size()));
    text.pop_back();
    return Secret(std::move(text));
}

}  // namespace

std::optional<Secret> oauthMessage(Mechanism mechanism, const Login& login) {
    const std::string_view token = login.password.reveal();
    if (token.empty() || hasControlCharacters(token) || hasControlCharacters(login.username))
        return std::nullopt;
    const std::string opening = mechanism == Mechanism::OAuthBearer
                                    ? "n,a=" + saslName(login.username) + ","
                                    : "user=" + login.username;
    return base64(joined({opening,
                          "\x01"
                          "auth=Bearer ",
                          token, "\x01\x01"}));
}

std::string_view oauthAcknowledgement(Mechanism mechanism) {
    return mechanism == Mechanism::OAuthBearer ? "AQ==" : "";
}

}  // namespace mailadvisor
