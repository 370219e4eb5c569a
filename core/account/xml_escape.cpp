#include "account/xml_escape.h"

namespace mailadvisor {

std::string escapeXml(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
            safe += "\xEF\xBF\xBD";
            i += 2;
            continue;
        }
        switch (text[i]) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            default: safe += text[i];
        }
    }
    return safe;
}

}  // namespace mailadvisor
