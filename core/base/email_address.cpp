#include "base/email_address.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/utf8.h"

#include <idn2.h>

#include <algorithm>
#include <memory>

namespace mailadvisor {
namespace {

constexpr std::size_t maxAddress = 254;   // RFC 5321 §4.5.3.1.3 less the angle brackets
constexpr std::size_t maxLocalPart = 64;  // RFC 5321 §4.5.3.1.1
constexpr std::size_t maxHost = 253;      // RFC 1035 §2.3.4 as text
constexpr std::size_t maxLabel = 63;

using IdnText = std::unique_ptr<char, decltype(&idn2_free)>;

Unexpected invalid(std::string_view where, Message text) {
    return Unexpected{{ErrorCode::InvalidInput,
                       sanitise(where),
                       std::move(text),
                       {MESSAGE_ID("remedy.address"), {}}}};
}

bool isLabel(std::string_view label) {
    const auto isHostCharacter = [](char c) {
        return isAsciiLower(c) || isAsciiDigit(c) || c == '-' || c == '_';
    };
    return !label.empty() && label.size() <= maxLabel && label.front() != '-' &&
           label.back() != '-' && std::all_of(label.begin(), label.end(), isHostCharacter);
}

bool isHostName(std::string_view host) {
    if (host.empty() || host.size() > maxHost) return false;
    for (std::size_t start = 0; start <= host.size();) {
        const auto dot = std::min(host.find('.', start), host.size());
        if (!isLabel(host.substr(start, dot - start))) return false;
        start = dot + 1;
    }
    return true;
}

bool isIpLiteral(std::string_view host) {
    const bool isDottedQuad =
        !host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos;
    return isDottedQuad || host.find(':') != std::string_view::npos;
}

}  // namespace

Result<std::string> normaliseHost(std::string_view typed) {
    std::string_view text = trimmed(typed);
    if (text.ends_with('.')) text.remove_suffix(1);
    if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
    const bool isAddressCharacters =
        text.find_first_not_of("0123456789abcdefABCDEF.:") == std::string_view::npos;
    if (isIpLiteral(text) && isAddressCharacters) return lowerAscii(text);
    char* raw = nullptr;
    const int outcome =
        idn2_to_ascii_8z(std::string(text).c_str(), &raw, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const IdnText ascii(raw, &idn2_free);
    if (outcome != IDN2_OK || text.empty() || text.find('\0') != std::string_view::npos) {
        return invalid(typed, {MESSAGE_ID("error.host-name"), {{"host", std::string(typed)}}});
    }
    std::string host = lowerAscii(ascii.get());
    if (!isHostName(host)) {
        return invalid(typed, {MESSAGE_ID("error.host-name"), {{"host", std::string(typed)}}});
    }
    return host;
}

bool isAtOrBelow(std::string_view host, std::string_view domain) {
    if (!host.ends_with(domain)) return false;
    host.remove_suffix(domain.size());
    return host.empty() || host.ends_with('.');
}

std::string displayHost(std::string_view host) {
    char* raw = nullptr;
    if (idn2_to_unicode_8z8z(std::string(host).c_str(), &raw, IDN2_NONTRANSITIONAL) != IDN2_OK) {
        return std::string(host);
    }
    const IdnText text(raw, &idn2_free);
    return text.get();
}

Result<EmailAddress> EmailAddress::parse(std::string_view typed) {
    const auto text = trimmed(typed);
    const auto at = text.rfind('@');
    if (text.size() > maxAddress) return invalid(typed, {MESSAGE_ID("error.address-too-long"), {}});
    if (!isUtf8(text) || hasControlCharacters(text)) {
        return invalid(typed, {MESSAGE_ID("error.address-characters"), {}});
    }
    if (at == std::string_view::npos)
        return invalid(typed, {MESSAGE_ID("error.address-without-at"), {}});

    const auto localPart = text.substr(0, at);
    const auto domain = text.substr(at + 1);
    if (localPart.empty()) return invalid(typed, {MESSAGE_ID("error.address-without-name"), {}});
    if (domain.empty()) return invalid(typed, {MESSAGE_ID("error.address-without-domain"), {}});
    if (localPart.size() > maxLocalPart)
        return invalid(typed, {MESSAGE_ID("error.address-too-long"), {}});
    const bool isQuoted =
        localPart.size() >= 2 && localPart.front() == '"' && localPart.back() == '"';
    if (!isQuoted && localPart.find_first_of(" \"(),:;<>@[\\]") != std::string_view::npos) {
        return invalid(typed, {MESSAGE_ID("error.address-characters"), {}});
    }
    if (domain.starts_with('[') || isIpLiteral(domain)) {
        return invalid(typed, {MESSAGE_ID("error.address-ip-literal"), {}});
    }
    const auto host = normaliseHost(domain);
    if (!host)
        return invalid(typed,
                       {MESSAGE_ID("error.address-domain"), {{"domain", std::string(domain)}}});
    return EmailAddress{std::string(localPart), *host, displayHost(*host)};
}

}  // namespace mailadvisor
