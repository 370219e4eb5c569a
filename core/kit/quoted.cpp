#include "kit/quoted.h"

#include <algorithm>
#include <cstddef>

namespace mailadvisor {

std::string quoted(std::string_view text) {
    std::string literal = "\"";
    literal.reserve(text.size() + 2);
    const auto isSpecial = [](char c) { return c == '"' || c == '\\'; };
    auto special = std::ranges::find_if(text, isSpecial);
    while (special != text.end()) {
        literal.append(text.begin(), special).append({'\\', *special});
        text.remove_prefix(static_cast<std::size_t>(special - text.begin()) + 1);
        special = std::ranges::find_if(text, isSpecial);
    }
    literal.append(text).append("\"");
    return literal;
}

}  // namespace mailadvisor
