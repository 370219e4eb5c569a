#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace mailadvisor {

using PrefValue = std::variant<std::string, int, bool>;

/// A strict reader of what may stand in a prefs.js, written from the grammar of Mozilla's own
/// parser: comment lines, blank lines and `user_pref("name", value);`, nothing else.
///
/// Gives the preferences or, in `fault`, the first line that breaks the grammar: there Thunderbird
/// would throw the whole file away. A name that stands twice is a fault too.
struct Prefs {
    std::map<std::string, PrefValue> values{};
    std::string fault{};

    static Prefs read(std::string_view text);

    bool has(const std::string& name) const { return values.contains(name); }
    std::string text(const std::string& name) const;
    int number(const std::string& name) const;  ///< -1 when it is missing or no number
    bool flag(const std::string& name) const;   ///< fails the test when it is missing or no flag
};

}  // namespace mailadvisor
