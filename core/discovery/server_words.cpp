#include "discovery/server_words.h"

#include "base/ascii.h"

#include <array>
#include <charconv>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::array<std::string_view, 9> authWords{
    "password-cleartext", "password-encrypted", "OAuth2",        "GSSAPI", "NTLM", "none",
    "client-IP-address",  "TLS-client-cert",    "smtp-after-pop"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> oldAuthWords{
    {{"plain", "password-cleartext"}, {"secure", "password-encrypted"}}};

}  // namespace

std::optional<Security> securityOfSocketType(std::string_view word) {
    if (equalsIgnoringCase(word, "SSL")) return Security::Tls;
    if (equalsIgnoringCase(word, "STARTTLS")) return Security::StartTls;
    if (equalsIgnoringCase(word, "plain")) return Security::Plain;
    return std::nullopt;
}

std::string_view authWord(std::string_view word) {
    for (const auto known : authWords) {
        if (equalsIgnoringCase(word, known)) return known;
    }
    for (const auto& [old, present] : oldAuthWords) {
        if (equalsIgnoringCase(word, old)) return present;
    }
    return {};
}

bool isOldAuthWord(std::string_view word) {
    for (const auto& row : oldAuthWords) {
        if (equalsIgnoringCase(word, row.first)) return true;
    }
    return false;
}

std::optional<Port> portFromText(std::string_view text) {
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value == 0) return std::nullopt;
    return Port{value};
}

}  // namespace mailadvisor
