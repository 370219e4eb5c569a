#include "discovery/look_alike.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mailadvisor {
namespace {

enum class Script { Latin, Cyrillic, Greek, Thai, Other };

// Digits and hyphens belong to every script; Chinese, Japanese and Korean names may hold Latin.
std::optional<Script> scriptOf(char32_t c) {
    if (c < 0x80) {
        return isAsciiLetter(static_cast<char>(c)) ? std::optional(Script::Latin) : std::nullopt;
    }
    if (c >= 0xC0 && c <= 0x24F) return Script::Latin;
    if (c >= 0x370 && c <= 0x3FF) return Script::Greek;
    if (c >= 0x400 && c <= 0x52F) return Script::Cyrillic;
    if (c >= 0xE00 && c <= 0xE7F) return Script::Thai;
    return Script::Other;
}

// Small letters of Cyrillic and Greek that are drawn like a Latin one (Unicode confusables.txt).
constexpr std::u32string_view drawnLikeLatin =
    U"\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04BB\u0501\u051B\u051D"
    U"\u03B1\u03BD\u03BF\u03C1\u03C5\u03B9\u03BA";

bool isLookAlikeLabel(std::string_view label) {
    bool seen[5]{};
    bool isOnlyDrawnLikeLatin = true;
    for (const char32_t c : codePointsOf(label)) {
        const auto script = scriptOf(c);
        if (!script) continue;
        seen[static_cast<std::size_t>(*script)] = true;
        if (drawnLikeLatin.find(c) == std::u32string_view::npos) isOnlyDrawnLikeLatin = false;
    }
    const bool isLatin = seen[static_cast<std::size_t>(Script::Latin)];
    const bool isCyrillicOrGreek = seen[static_cast<std::size_t>(Script::Cyrillic)] ||
                                   seen[static_cast<std::size_t>(Script::Greek)];
    const bool isThai = seen[static_cast<std::size_t>(Script::Thai)];
    if (isCyrillicOrGreek && (isLatin || isThai)) return true;
    return isCyrillicOrGreek ? isOnlyDrawnLikeLatin : isLatin && isThai;
}

}  // namespace

bool isLookAlike(std::string_view displayDomain) {
    while (!displayDomain.empty()) {
        const auto dot = displayDomain.find('.');
        if (isLookAlikeLabel(displayDomain.substr(0, dot))) return true;
        if (dot == std::string_view::npos) break;
        displayDomain.remove_prefix(dot + 1);
    }
    return false;
}

}  // namespace mailadvisor
