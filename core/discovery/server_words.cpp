#include "discovery/server_words.h"

#include "base/ascii.h"
#include "base/auth_word.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::array<std::string_view, 9> authWords{auth_word::passwordCleartext,
                                                    auth_word::passwordEncrypted,
                                                    auth_word::oauth2,
                                                    auth_word::gssapi,
                                                    auth_word::ntlm,
                                                    auth_word::none,
                                                    auth_word::clientIpAddress,
                                                    auth_word::tlsClientCertificate,
                                                    auth_word::smtpAfterPop};

constexpr std::array<std::pair<std::string_view, std::string_view>, 2> oldAuthWords{
    {{auth_word::oldCleartext, auth_word::passwordCleartext},
     {auth_word::oldEncrypted, auth_word::passwordEncrypted}}};

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
    return std::ranges::any_of(
        oldAuthWords, [word](const auto& row) { return equalsIgnoringCase(word, row.first); });
}

std::optional<Port> portFromText(std::string_view text) {
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value == 0) return std::nullopt;
    return Port{value};
}

}  // namespace mailadvisor
