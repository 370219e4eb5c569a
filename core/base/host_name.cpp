#include "base/host_name.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/ip_address.h"

#include <idn2.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace mailadvisor {
namespace {

constexpr std::size_t maxHost = 253;  // RFC 1035 §2.3.4 as text
constexpr std::size_t maxLabel = 63;
constexpr std::string_view idnaPrefix = "xn--";

using IdnText = std::unique_ptr<char, decltype(&idn2_free)>;

Unexpected invalid(std::string_view host) {
    return Unexpected{{ErrorCode::InvalidInput,
                       sanitise(host),
                       {MESSAGE_ID("error.host-name"), {{"host", std::string(host)}}},
                       {MESSAGE_ID("remedy.host-name"), {}}}};
}

bool isLabel(std::string_view label) {
    const auto isHostCharacter = [](char c) {
        return isAsciiLower(c) || isAsciiDigit(c) || c == '-' || c == '_';
    };
    return !label.empty() && label.size() <= maxLabel && label.front() != '-' &&
           label.back() != '-' && std::all_of(label.begin(), label.end(), isHostCharacter);
}

/// The A-label form in lower case. IDNA speaks of names in letters beyond ASCII; what the DNS holds
/// besides (`r3---sn.example`, `mx--1.example`) is not for it to judge.
std::optional<std::string> toAscii(std::string_view text) {
    const bool isForIdna = !isAscii(text) || lowerAscii(text).find(idnaPrefix) != std::string::npos;
    if (!isForIdna) return lowerAscii(text);
    if (text.find('\0') != std::string_view::npos) return std::nullopt;
    char* raw = nullptr;
    const int outcome =
        idn2_to_ascii_8z(std::string(text).c_str(), &raw, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const IdnText ascii(raw, &idn2_free);
    if (outcome == IDN2_OK) return lowerAscii(ascii.get());
    // One label of them may still be such a name: each is asked for on its own.
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto first = toAscii(text.substr(0, dot));
    const auto rest = toAscii(text.substr(dot + 1));
    return first && rest ? std::optional(*first + "." + *rest) : std::nullopt;
}

/// True where a number stands in place of a top-level domain: an IPv4 address as only some programs
/// read it (`127.1`, `0x7f.1`, `2130706433`), or none at all (`999.1.1.1`).
bool endsInNumber(std::string_view host) {
    const auto last = host.substr(host.rfind('.') + 1);
    constexpr std::string_view digits = "0123456789abcdef";
    const bool isHexadecimal =
        last.starts_with("0x") && last.find_first_not_of(digits, 2) == std::string_view::npos;
    return isHexadecimal || std::all_of(last.begin(), last.end(), isAsciiDigit);
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

}  // namespace

bool looksLikeIpAddress(std::string_view host) {
    const bool isDottedQuad =
        !host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos;
    return isDottedQuad || host.find(':') != std::string_view::npos;
}

Result<std::string> normaliseHost(std::string_view typed) {
    std::string_view text = trimmed(typed);
    if (text.ends_with('.')) text.remove_suffix(1);
    if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
    if (const auto address = IpAddress::parse(text)) return address->text();
    const auto ascii = toAscii(text);
    if (!ascii || !isHostName(*ascii) || endsInNumber(*ascii)) return invalid(typed);
    return *ascii;
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

}  // namespace mailadvisor
