#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace mailadvisor::thunderbird {

using PrefValue = std::variant<std::string, int, bool>;

/// One preference. Its type counts: a port written as text leaves Thunderbird without connection.
struct Pref {
    std::string name{};
    PrefValue value{};

    friend bool operator==(const Pref&, const Pref&) = default;
};

/// The value as it stands in a prefs.js. One syntax error would make Thunderbird throw the whole
/// file away, so text is escaped here and nowhere else.
std::string prefLiteral(const PrefValue& value);

/// `user_pref("name", value);` without a line end.
std::string prefLine(const Pref& pref);

}  // namespace mailadvisor::thunderbird
