#include "net/http_forwarded.h"

#include "base/ascii.h"
#include "net/http_target.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace mailadvisor {
namespace {

constexpr int addressBits = 128;
constexpr int mappedBits = 96;  ///< before the IPv4 address in ::ffff:a.b.c.d

/// What one proxy of the way says.
struct Hop {
    std::string by{};  ///< the peer it had, as written
    std::string scheme{};
    std::string host{};
};

std::optional<int> readBits(std::string_view text, int most) {
    int bits = -1;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), bits);
    const bool isRead = failure == std::errc{} && end == text.data() + text.size();
    return isRead && bits >= 0 && bits <= most ? std::optional(bits) : std::nullopt;
}

/// The parts of a list; separators within quotes do not count.
void appendParts(std::string_view text, char separator, std::vector<std::string>& parts) {
    std::string part;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') isQuoted = !isQuoted;
        if (c == separator && !isQuoted) {
            parts.emplace_back(trimmed(part));
            part.clear();
        } else {
            part += c;
        }
    }
    parts.emplace_back(trimmed(part));
}

/// The values of a list field, over all its lines.
std::vector<std::string> listOf(const HttpRequest& request, std::string_view name) {
    std::vector<std::string> values;
    for (const HttpField& field : request.fields) {
        if (equalsIgnoringCase(field.name, name)) appendParts(field.value, ',', values);
    }
    return values;
}

std::string unquoted(std::string_view text) {
    if (text.size() < 2 || !text.starts_with('"') || !text.ends_with('"')) return std::string(text);
    return std::string(text.substr(1, text.size() - 2));
}

// forwarded-element = [ forwarded-pair ] *( ";" [ forwarded-pair ] )     (RFC 7239 §4)
Hop readForwarded(const std::string& element) {
    Hop hop;
    std::vector<std::string> pairs;
    appendParts(element, ';', pairs);
    for (const std::string& pair : pairs) {
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string name = lowerAscii(trimmed(pair.substr(0, equals)));
        const std::string value = unquoted(trimmed(pair.substr(std::min(equals + 1, pair.size()))));
        if (name == "for") hop.by = value;
        if (name == "proto") hop.scheme = value;
        if (name == "host") hop.host = value;
    }
    return hop;
}

/// The way as the X- fields tell it; scheme and host may be told once for all.
std::vector<Hop> readPlain(const HttpRequest& request) {
    std::vector<Hop> hops;
    for (std::string& by : listOf(request, "X-Forwarded-For")) hops.push_back({std::move(by)});
    if (hops.empty()) hops.emplace_back();
    const auto spread = [&](std::string_view name, std::string Hop::*part) {
        const auto values = listOf(request, name);
        if (values.empty()) return;
        const bool isEach = values.size() == hops.size();
        for (std::size_t i = 0; i < hops.size(); ++i) {
            hops[i].*part = isEach ? values[i] : values.back();
        }
    };
    spread("X-Forwarded-Proto", &Hop::scheme);
    spread("X-Forwarded-Host", &Hop::host);
    return hops;
}

std::vector<Hop> hopsOf(const HttpRequest& request) {
    const auto elements = listOf(request, "Forwarded");
    if (elements.empty() || !request.field("X-Forwarded-For").empty()) return readPlain(request);
    std::vector<Hop> hops;
    for (const std::string& element : elements) hops.push_back(readForwarded(element));
    return hops;
}

/// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]:4711`.
std::optional<IpAddress> addressOf(std::string_view node) {
    if (node.starts_with('[')) {
        node = node.substr(1, node.find(']') - 1);
    } else if (std::ranges::count(node, ':') == 1) {
        node = node.substr(0, node.find(':'));
    }
    const auto address = IpAddress::parse(node);
    return address ? std::optional(unmapped(*address)) : std::nullopt;
}

}  // namespace

IpAddress unmapped(IpAddress address) {
    constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (std::equal(mapped.begin(), mapped.end(), address.bytes.begin())) address.isIpv6 = false;
    return address;
}

Result<TrustedProxies> TrustedProxies::parse(const std::vector<std::string>& written) {
    TrustedProxies proxies;
    for (const std::string& text : written) {
        const std::size_t slash = text.find('/');
        const auto address = IpAddress::parse(std::string_view(text).substr(0, slash));
        std::optional<int> bits = addressBits;
        if (address && slash != std::string::npos) {
            const int before = address->isIpv6 ? 0 : mappedBits;
            bits = readBits(std::string_view(text).substr(slash + 1), addressBits - before);
            if (bits) *bits += before;
        }
        if (!address || !bits) {
            return Unexpected{{ErrorCode::InvalidInput, text,
                               Message{MESSAGE_ID("error.trusted-proxy"), {{"text", text}}},
                               Message{MESSAGE_ID("remedy.trusted-proxy"), {}}}};
        }
        proxies.nets_.push_back({*address, *bits});
    }
    return proxies;
}

bool TrustedProxies::contains(const IpAddress& address) const {
    return std::ranges::any_of(nets_, [&](const Net& net) {
        for (int bit = 0; bit < net.bits; ++bit) {
            const auto byte = static_cast<std::size_t>(bit / 8);
            const int mask = 0x80 >> (bit % 8);
            if (((net.address.bytes[byte] ^ address.bytes[byte]) & mask) != 0) return false;
        }
        return true;
    });
}

bool believeProxy(HttpRequest& request, const TrustedProxies& proxies) {
    const std::vector<Hop> hops = hopsOf(request);
    std::size_t at = hops.size();
    bool isMore = true;
    while (at > 0 && isMore) {
        const auto address = addressOf(hops[at - 1].by);
        if (!address) break;
        --at;
        request.peer = address->text();
        isMore = proxies.contains(*address);
    }
    request.isForwarded = request.speaksForSomebody;
    const Hop& nearest = hops[std::min(at, hops.size() - 1)];
    if (!nearest.scheme.empty()) request.isSecure = equalsIgnoringCase(nearest.scheme, "https");
    if (nearest.host.empty()) return true;
    const auto host = hostOfAuthority(nearest.host);
    if (host) request.host = *host;
    return host.has_value();
}

bool speaksForSomebody(const HttpRequest& request) {
    constexpr std::array<std::string_view, 4> names{"X-Forwarded-For", "Forwarded", "X-Real-IP",
                                                    "Via"};
    return std::ranges::any_of(request.fields, [&](const HttpField& field) {
        return std::ranges::any_of(
            names, [&](std::string_view name) { return equalsIgnoringCase(field.name, name); });
    });
}

}  // namespace mailadvisor
