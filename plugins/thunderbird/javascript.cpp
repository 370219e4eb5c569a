#include "javascript.h"

#include <QString>

#include <array>
#include <cstdio>

namespace mailadvisor::thunderbird {

std::string javaScriptString(std::string_view utf8) {
    std::string literal = "\"";
    const auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (const QChar unit : text) {
        const unsigned code = unit.unicode();
        const bool isPlain =
            code >= ' ' && code <= '~' && code != '"' && code != '\\' && code != '<';
        if (isPlain) {
            literal += static_cast<char>(code);
        } else {
            std::array<char, 7> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04X", code);
            literal += escape.data();
        }
    }
    return literal + "\"";
}

}  // namespace mailadvisor::thunderbird
