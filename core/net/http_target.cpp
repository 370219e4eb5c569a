#include "net/http_target.h"

#include "base/ascii.h"
#include "base/ip_address.h"
#include "base/utf8.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::size_t maxHostBytes = 253;  ///< RFC 1035 §2.3.4, as text
constexpr std::size_t maxPortDigits = 5;
constexpr int highestPort = 65535;

int valueOfHex(char c) {
    if (isAsciiDigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isControl(char c) { return (c >= '\0' && c < ' ') || c == '\x7f'; }

/// Decodes one `%XX` at `at`; nothing when it is broken or hides what separates.
std::optional<char> decodeAt(std::string_view text, std::size_t at) {
    if (text.size() - at < 3) return std::nullopt;
    const int high = valueOfHex(text[at + 1]);
    const int low = valueOfHex(text[at + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    const char decoded = static_cast<char>(high * 16 + low);
    if (isControl(decoded) || decoded == '/' || decoded == '\\') return std::nullopt;
    return decoded;
}

bool hasDotSegment(std::string_view path) {
    while (!path.empty()) {
        path.remove_prefix(1);  // the slash
        const std::string_view segment = path.substr(0, path.find('/'));
        if (segment == "." || segment == "..") return true;
        path.remove_prefix(segment.size());
    }
    return false;
}

std::optional<std::string> decodePath(std::string_view encoded) {
    std::string path;
    for (std::size_t at = 0; at < encoded.size(); ++at) {
        char c = encoded[at];
        if (isControl(c) || c == ' ' || c == '\\' || c == '#') return std::nullopt;
        if (c == '%') {
            const auto decoded = decodeAt(encoded, at);
            if (!decoded) return std::nullopt;
            c = *decoded;
            at += 2;
        }
        path += c;
    }
    if (!isUtf8(path) || hasDotSegment(path)) return std::nullopt;
    return path;
}

std::optional<HttpTarget> readOrigin(std::string_view target) {
    const std::size_t question = target.find('?');
    auto path = decodePath(target.substr(0, question));
    if (!path) return std::nullopt;
    HttpTarget read{*std::move(path), {}, {}};
    if (question == std::string_view::npos) return read;
    read.query = target.substr(question + 1);
    const auto isBad = [](char c) { return isControl(c) || c == ' ' || c == '#'; };
    if (std::ranges::any_of(read.query, isBad) || !isUtf8(read.query)) return std::nullopt;
    return read;
}

bool isPort(std::string_view text) {
    if (text.empty() || text.size() > maxPortDigits) return false;
    int value = 0;
    for (const char c : text) {
        if (!isAsciiDigit(c)) return false;
        value = value * 10 + (c - '0');
    }
    return value <= highestPort;
}

std::optional<std::string> bracketedHost(std::string_view authority) {
    const std::size_t end = authority.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    const auto address = IpAddress::parse(authority.substr(1, end - 1));
    const std::string_view rest = authority.substr(end + 1);
    if (!address || !address->isIpv6) return std::nullopt;
    if (!rest.empty() && (rest[0] != ':' || !isPort(rest.substr(1)))) return std::nullopt;
    return address->text();
}

}  // namespace

std::optional<HttpTarget> readTarget(std::string_view target) {
    if (target == "*") return HttpTarget{"*", {}, {}};
    if (target.starts_with('/')) return readOrigin(target);
    const std::size_t schemeEnd = target.find("://");
    if (schemeEnd == std::string_view::npos) return std::nullopt;
    const std::string_view scheme = target.substr(0, schemeEnd);
    if (!equalsIgnoringCase(scheme, "http") && !equalsIgnoringCase(scheme, "https")) {
        return std::nullopt;
    }
    target.remove_prefix(schemeEnd + 3);
    const std::size_t authorityEnd = std::min(target.find_first_of("/?#"), target.size());
    std::string origin(target.substr(authorityEnd));
    if (!origin.starts_with('/')) origin.insert(0, "/");
    auto read = readOrigin(origin);
    if (read) read->authority = target.substr(0, authorityEnd);
    return read;
}

std::optional<std::string> hostOfAuthority(std::string_view authority) {
    if (authority.starts_with('[')) return bracketedHost(authority);
    const std::size_t colon = authority.find(':');
    std::string_view name = authority.substr(0, colon);
    if (colon != std::string_view::npos && !isPort(authority.substr(colon + 1))) {
        return std::nullopt;
    }
    if (name.ends_with('.')) name.remove_suffix(1);
    if (name.empty() || name.size() > maxHostBytes) return std::nullopt;
    if (name.starts_with('.') || name.ends_with('.') || name.find("..") != std::string_view::npos) {
        return std::nullopt;
    }
    // An underscore is no host name's, but web servers in front call their upstreams so.
    const auto isAllowed = [](char c) {
        return isAsciiAlphanumeric(c) || c == '-' || c == '.' || c == '_';
    };
    if (!std::ranges::all_of(name, isAllowed)) return std::nullopt;
    return lowerAscii(name);
}

}  // namespace mailadvisor
