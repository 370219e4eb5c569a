#include "discovery/xml_bytes.h"

#include "base/ascii.h"
#include "system/named_encoding.h"

#include <array>
#include <utility>

namespace mailadvisor {
namespace {

constexpr std::string_view utf8Name = "utf-8";
constexpr std::size_t longestDeclaration = 200;  // real ones have 60 characters

using namespace std::string_view_literals;

// Byte order marks, and how "<" looks in UTF-16 without one (XML 1.0, appendix F.1).
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> beginnings{
    {{"\xEF\xBB\xBF"sv, utf8Name},
     {"\xFF\xFE"sv, "utf-16le"},
     {"\xFE\xFF"sv, "utf-16be"},
     {"<\0"sv, "utf-16le"},
     {"\0<"sv, "utf-16be"}}};

std::string_view encodingSeenIn(std::string_view bytes) {
    for (const auto& [beginning, encoding] : beginnings) {
        if (bytes.starts_with(beginning)) return encoding;
    }
    return {};
}

/// What stands in quotes, or up to the next blank or semicolon.
std::string valueAt(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return {};
    const char quote = text.front();
    if (quote == '"' || quote == '\'') {
        text.remove_prefix(1);
        return std::string(trimmed(text.substr(0, text.find(quote))));
    }
    return std::string(text.substr(0, text.find_first_of("; \t\r\n")));
}

std::string valueOf(std::string_view text, std::string_view name) {
    const std::string lower = lowerAscii(text);
    const auto found = lower.find(name);
    if (found == std::string::npos) return {};
    const auto rest = trimmed(text.substr(found + name.size()));
    return rest.starts_with('=') ? valueAt(rest.substr(1)) : std::string{};
}

}  // namespace

std::optional<std::string> xmlText(std::string_view bytes, std::string_view charset) {
    if (const auto seen = encodingSeenIn(bytes); !seen.empty()) return toUtf8(bytes, seen);
    const std::string declared = declaredEncoding(bytes);
    for (const std::string_view encoding : {charset, std::string_view(declared)}) {
        if (auto text = toUtf8(bytes, encoding)) return text;
    }
    // Text that is well-formed UTF-8 is in UTF-8, whatever it declares: .NET writes "utf-16" on it.
    return toUtf8(bytes, utf8Name);
}

std::string declaredEncoding(std::string_view bytes) {
    const auto start = trimmed(bytes.substr(0, longestDeclaration));
    if (!start.starts_with("<?xml")) return {};
    return valueOf(start.substr(0, start.find("?>")), "encoding");
}

std::string charsetOf(std::string_view contentType) { return valueOf(contentType, "charset"); }

}  // namespace mailadvisor
