#include "kit/quoted.h"

namespace mailadvisor {

std::string quoted(std::string_view text) {
    std::string literal = "\"";
    literal.reserve(text.size() + 2);
    for (const char c : text) {
        if (c == '"' || c == '\\') literal += '\\';
        literal += c;
    }
    literal += '"';
    return literal;
}

}  // namespace mailadvisor
