#pragma once

#include "kit/text_ranges.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::neomutt {

/// One `name=value` of a `set` command, and where it stands.
struct Setting {
    std::string name{};
    std::string value{};
    bool isStatic{};  ///< false when a command or variable stands in the value
    TextRange range{};
};

/// What a muttrc says, as far as it is about accounts.
struct RcLines {
    std::vector<Setting> settings{};
    std::vector<TextRange> otherCommands{};  ///< all that are not `set`
    bool readsOtherFiles{};  ///< `source`, or commands that a folder or account runs

    /// The last value of a setting; empty when it is missing or not static.
    std::string value(std::string_view name) const;
};

/// Reads a muttrc in mutt's grammar (`mutt_extract_token`): quotes, escapes, `;`, comments, lines
/// that go on behind a backslash. Never fails: mutt skips what it does not know.
RcLines readRc(std::string_view text);

}  // namespace mailadvisor::neomutt
