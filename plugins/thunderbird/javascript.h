#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::thunderbird {

/// UTF-8 text as a JavaScript string literal of printable ASCII only: quotes, backslashes, `<` and
/// everything outside ASCII are written as escapes (ECMAScript §12.9.4), pairs of surrogates above
/// U+FFFF.
std::string javaScriptString(std::string_view utf8);

}  // namespace mailadvisor::thunderbird
