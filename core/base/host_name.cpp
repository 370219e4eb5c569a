#include "base/host_name.h"

#include "base/ascii.h"
#include "base/escape.h"

#include <idn2.h>

#include <algorithm>
#include <memory>

namespace mailadvisor {
namespace {

constexpr std::size_t maxHost = 253;  // RFC 1035 §2.3.4 as text
constexpr std::size_t maxLabel = 63;

using IdnText = std::unique_ptr<char, decltype(&idn2_free)>;

Unexpected invalid(std::string_view host) {
    return Unexpected{{ErrorCode::InvalidInput,
                       sanitise(host),
                       {MESSAGE_ID("error.host-name"), {{"host", std::string(host)}}},
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
    const bool isAddressCharacters =
        text.find_first_not_of("0123456789abcdefABCDEF.:") == std::string_view::npos;
    if (looksLikeIpAddress(text) && isAddressCharacters) return lowerAscii(text);
    char* raw = nullptr;
    const int outcome =
        idn2_to_ascii_8z(std::string(text).c_str(), &raw, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const IdnText ascii(raw, &idn2_free);
    if (outcome != IDN2_OK || text.empty() || text.find('\0') != std::string_view::npos) {
        return invalid(typed);
    }
    std::string host = lowerAscii(ascii.get());
    if (!isHostName(host)) {
        return invalid(typed);
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

}  // namespace mailadvisor
