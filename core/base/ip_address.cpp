#include "base/ip_address.h"

#include "base/ascii.h"
#include "base/hex.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <initializer_list>
#include <vector>

namespace mailadvisor {
namespace {

using Bytes = std::array<std::uint8_t, 16>;

constexpr Bytes mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr std::size_t groupsOfIpv6 = 8;

template <class Number>
std::optional<Number> numberOf(std::string_view digits, int base, std::size_t mostDigits) {
    Number number{};
    const char* end = digits.data() + digits.size();
    if (digits.empty() || digits.size() > mostDigits) return std::nullopt;
    const auto [read, failure] = std::from_chars(digits.data(), end, number, base);
    return failure == std::errc{} && read == end ? std::optional(number) : std::nullopt;
}

std::vector<std::string_view> partsOf(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::optional<std::array<std::uint8_t, 4>> quadOf(std::string_view text) {
    std::array<std::uint8_t, 4> quad{};
    const auto parts = partsOf(text, '.');
    if (parts.size() != quad.size()) return std::nullopt;
    for (std::size_t i = 0; i < quad.size(); ++i) {
        const auto number = numberOf<std::uint8_t>(parts[i], 10, 3);
        // A leading zero means octal to some readers and nothing to others.
        const bool isPlain = parts[i] == "0" || !parts[i].starts_with('0');
        if (!number || !isPlain) return std::nullopt;
        quad[i] = *number;
    }
    return quad;
}

/// The bytes of hexadecimal words; the last may be four decimal numbers.
std::optional<std::vector<std::uint8_t>> hexWordsOf(std::string_view text, bool isLast) {
    std::vector<std::uint8_t> bytes;
    if (text.empty()) return bytes;
    const auto parts = partsOf(text, ':');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto quad = isLast && i + 1 == parts.size() ? quadOf(parts[i]) : std::nullopt;
        if (quad) {
            bytes.insert(bytes.end(), quad->begin(), quad->end());
            continue;
        }
        const auto word = numberOf<std::uint16_t>(parts[i], 16, 4);
        if (!word) return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(*word >> 8));
        bytes.push_back(static_cast<std::uint8_t>(*word & 0xff));
    }
    return bytes;
}

// IPv6address = 8 words, or fewer around one "::" (RFC 4291 §2.2)
std::optional<Bytes> ipv6Of(std::string_view text) {
    Bytes bytes{};
    const auto gap = text.find("::");
    const bool hasGap = gap != std::string_view::npos;
    const auto head = hexWordsOf(text.substr(0, hasGap ? gap : text.size()), !hasGap);
    const auto tail = hexWordsOf(hasGap ? text.substr(gap + 2) : std::string_view{}, true);
    if (!head || !tail) return std::nullopt;
    const std::size_t size = head->size() + tail->size();
    if (hasGap ? size + 2 > bytes.size() : size != bytes.size()) return std::nullopt;
    std::copy(head->begin(), head->end(), bytes.begin());
    std::copy_backward(tail->begin(), tail->end(), bytes.end());
    return bytes;
}

/// Most texts that are asked about are names, and are told by a letter.
bool mayBeAddress(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        const bool isHex = isAsciiDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        return isHex || c == '.' || c == ':';
    });
}

bool startsWith(const Bytes& bytes, std::initializer_list<std::uint8_t> prefix) {
    return std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

bool isMapped(const Bytes& bytes) {
    return std::equal(mappedPrefix.begin(), mappedPrefix.begin() + 12, bytes.begin());
}

bool isOwnOrLink(std::uint8_t first, std::uint8_t second) {
    return first == 0 || first == 127 || (first == 169 && second == 254) || first >= 224;
}

std::string quadText(const Bytes& bytes) {
    std::string text;
    for (std::size_t i = 12; i < bytes.size(); ++i) {
        text += (i > 12 ? "." : "") + std::to_string(bytes[i]);
    }
    return text;
}

unsigned wordAt(const Bytes& bytes, std::size_t word) {
    return unsigned{bytes[2 * word]} << 8 | bytes[2 * word + 1];
}

std::string wordText(unsigned word) {
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4) {
        const unsigned nibble = word >> shift & 0xF;
        if (nibble != 0 || !text.empty() || shift == 0) text += hexDigit(nibble);
    }
    return text;
}

/// Where the longest run of zero words begins, and its length; a single one is no run.
std::pair<std::size_t, std::size_t> zeroRun(const Bytes& bytes) {
    std::pair<std::size_t, std::size_t> longest{groupsOfIpv6, 0};
    for (std::size_t start = 0; start < groupsOfIpv6; ++start) {
        std::size_t length = 0;
        while (start + length < groupsOfIpv6 && wordAt(bytes, start + length) == 0) ++length;
        if (length >= 2 && length > longest.second) longest = {start, length};
    }
    return longest;
}

}  // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    if (!mayBeAddress(text)) return std::nullopt;
    if (const auto quad = quadOf(text)) {
        IpAddress address{mappedPrefix, false};
        std::copy_backward(quad->begin(), quad->end(), address.bytes.end());
        return address;
    }
    const auto bytes = ipv6Of(text);
    return bytes ? std::optional(IpAddress{*bytes, true}) : std::nullopt;
}

std::string IpAddress::text() const {
    if (!isIpv6) return quadText(bytes);
    if (isMapped(bytes)) return "::ffff:" + quadText(bytes);
    const auto [gap, length] = zeroRun(bytes);
    std::string text;
    for (std::size_t word = 0; word < groupsOfIpv6;) {
        if (word == gap) {
            text += "::";
            word += length;
            continue;
        }
        if (!text.empty() && !text.ends_with(':')) text += ':';
        text += wordText(wordAt(bytes, word++));
    }
    return text;
}

bool IpAddress::isOwnMachineOrLink() const {
    if (isMapped(bytes)) return isOwnOrLink(bytes[12], bytes[13]);
    // ::, ::1 and the IPv4-compatible addresses that nobody may use any more
    if (startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})) return true;
    if (startsWith(bytes, {0, 0x64, 0xff, 0x9b})) return isOwnOrLink(bytes[12], bytes[13]);
    if (startsWith(bytes, {0x20, 0x02})) return isOwnOrLink(bytes[2], bytes[3]);
    const bool isLinkLocal = bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
    return isLinkLocal || bytes[0] == 0xff;
}

bool isOwnMachineName(std::string_view host) {
    std::string name = lowerAscii(host);
    while (name.ends_with('.')) name.pop_back();
    constexpr std::string_view own[] = {"localhost",     "localhost4",   "localhost6",
                                        "localdomain",   "localdomain4", "localdomain6",
                                        "ip6-localhost", "ip6-loopback", "ip6-localnet"};
    const auto dot = name.rfind('.');
    const auto last = dot == std::string::npos ? name : name.substr(dot + 1);
    return std::ranges::find(own, last) != std::end(own);
}

}  // namespace mailadvisor
