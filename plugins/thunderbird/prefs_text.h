#pragma once

#include "base/result.h"
#include "pref.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::thunderbird {

/// One statement of a prefs.js and where it and its value stand in the bytes.
struct PrefStatement {
    Pref pref{};
    bool isUser{};  ///< `user_pref`; the others set a default that it overrides
    std::size_t begin{};
    std::size_t end{};  ///< behind the semicolon
    std::size_t valueBegin{};
    std::size_t valueEnd{};
};

/// The statements of a prefs.js in the grammar of Mozilla's own parser (libpref): three kinds of
/// statement, strings in either quotes with their escapes, three kinds of comment, a UTF-8 mark.
///
/// Where that parser would throw the whole file away, this one fails too. Errors: InvalidInput
/// with `prefs.js:LINE` in `where`.
Result<std::vector<PrefStatement>> readPrefs(std::string_view text);

/// The statement that counts for a name: the last `user_pref`, else the last of the others.
const PrefStatement* findPref(const std::vector<PrefStatement>& statements, std::string_view name);

/// The text of a preference; empty when it is missing or no text.
std::string prefText(const std::vector<PrefStatement>& statements, std::string_view name);

/// The entries of a list of names (`account1,account2`), without blanks and empty ones.
std::vector<std::string> prefList(const std::vector<PrefStatement>& statements,
                                  std::string_view name);

}  // namespace mailadvisor::thunderbird
