#include "discovery/placeholders.h"

#include "base/ascii.h"

#include <array>
#include <utility>

namespace mailadvisor {
std::optional<std::string> expandPlaceholders(std::string_view text, const EmailAddress& address) {
    const std::array<std::pair<std::string_view, std::string>, 3> known{{
        {"%EMAILADDRESS%", address.ascii()},
        {"%EMAILLOCALPART%", address.localPart},
        {"%EMAILDOMAIN%", address.domain},
    }};
    std::string expanded;
    while (!text.empty()) {
        const auto percent = text.find('%');
        expanded += text.substr(0, percent);
        if (percent == std::string_view::npos) break;
        text.remove_prefix(percent);

        std::size_t used = 0;
        for (const auto& [name, value] : known) {
            if (!equalsIgnoringCase(text.substr(0, name.size()), name)) continue;
            expanded += value;
            used = name.size();
            break;
        }
        if (used == 0 && text.size() > 1 && isAsciiLetter(text[1])) return std::nullopt;
        if (used == 0) expanded += '%';
        text.remove_prefix(used == 0 ? 1 : used);
    }
    return expanded;
}

}  // namespace mailadvisor
