#include "probe/mailbox/folder_owner.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mailadvisor::imap {
namespace {

// Cyrus and Courier, Exchange, Dovecot's and Kerio's documentation; at the top of the tree only.
constexpr std::array<std::string_view, 4> usualPlaces{"Other Users", "Public Folders",
                                                      "Shared Folders", "#shared"};

/// "Shared/" and "Shared" both hold "Shared/a" and "Shared" itself, and not "Shared stuff".
bool isBelow(std::string_view name, std::string_view prefix, char delimiter) {
    if (prefix.empty()) return true;
    std::string_view place = prefix;
    if (delimiter != 0 && place.ends_with(delimiter)) place.remove_suffix(1);
    if (!name.starts_with(place)) return false;
    // A prefix such as "~" or "#" is joined to the name without a delimiter.
    const bool isJoined = place.empty() || place.size() == prefix.size();
    const bool isSign = isJoined && !place.empty() && !isAsciiAlphanumeric(place.back());
    return name.size() == place.size() || isSign || name[place.size()] == delimiter;
}

/// The length of the longest prefix that holds the folder; nothing when none does.
std::optional<std::size_t> longestOver(const std::vector<std::string>& prefixes,
                                       const MailboxList& folder) {
    std::optional<std::size_t> longest;
    for (const auto& prefix : prefixes) {
        if (isBelow(folder.name, prefix, folder.delimiter))
            longest = std::max(longest.value_or(0), prefix.size());
    }
    return longest;
}

}  // namespace

bool belongsToOthers(const MailboxList& folder, const std::optional<Namespaces>& namespaces) {
    if (equalsIgnoringCase(folder.name, "INBOX")) return false;
    if (!namespaces) {
        return std::ranges::any_of(usualPlaces, [&](std::string_view place) {
            return isBelow(folder.name, place, folder.delimiter);
        });
    }
    const auto others = longestOver(namespaces->ofOthers, folder);
    const auto own = longestOver(namespaces->own, folder);
    return others && (!own || *others > *own);
}

}  // namespace mailadvisor::imap
