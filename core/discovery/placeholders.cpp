#include "discovery/placeholders.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace mailadvisor {
namespace {

using Replacement = std::pair<std::string_view, std::string>;

constexpr std::string_view wholeAddress = "%EMAILADDRESS%";
constexpr std::string_view localPart = "%EMAILLOCALPART%";
constexpr std::string_view domainPart = "%EMAILDOMAIN%";
constexpr std::string_view beginOfAll = "%EMAIL";

/// `%WORD%`, or the beginning of a known one that is not closed; `user%host` is neither.
bool startsPlaceholder(std::string_view text) {
    if (equalsIgnoringCase(text.substr(0, beginOfAll.size()), beginOfAll)) return true;
    const auto word = std::ranges::find_if(
        text.substr(1), [](char c) { return !isAsciiAlphanumeric(c) && c != '_'; });
    return text.size() > 1 && isAsciiLetter(text[1]) && word != text.end() && *word == '%';
}

std::optional<std::string> replaced(std::string_view text, std::span<const Replacement> known) {
    std::string expanded;
    while (!text.empty()) {
        const auto percent = text.find('%');
        expanded += text.substr(0, percent);
        if (percent == std::string_view::npos) break;
        text.remove_prefix(percent);
        const auto found = std::ranges::find_if(known, [&](const Replacement& one) {
            return equalsIgnoringCase(text.substr(0, one.first.size()), one.first);
        });
        if (found != known.end()) {
            expanded += found->second;
            text.remove_prefix(found->first.size());
        } else if (startsPlaceholder(text)) {
            return std::nullopt;
        } else {
            expanded += '%';
            text.remove_prefix(1);
        }
    }
    return expanded;
}

bool holds(std::string_view text, std::string_view placeholder) {
    return upperAscii(text).find(placeholder) != std::string::npos;
}

}  // namespace

std::optional<std::string> expandPlaceholders(std::string_view text, const EmailAddress& address) {
    if (!contains(text, '%')) return std::string(text);
    const std::array<Replacement, 3> known{Replacement{wholeAddress, address.ascii()},
                                           Replacement{localPart, address.localPart},
                                           Replacement{domainPart, address.domain}};
    return replaced(text, known);
}

std::optional<std::string> expandDomain(std::string_view text, const EmailAddress& address) {
    const std::vector<Replacement> known{{domainPart, address.domain}};
    return replaced(text, known);
}

bool namesPerson(std::string_view text) {
    return holds(text, wholeAddress) || holds(text, localPart);
}

}  // namespace mailadvisor
