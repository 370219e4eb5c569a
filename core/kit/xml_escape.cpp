#include "kit/xml_escape.h"

#include "base/escape.h"

namespace mailadvisor {

std::string escapeXml(std::string_view text) {
    std::string allowed;
    allowed.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
            allowed += "\xEF\xBF\xBD";
            i += 2;
        } else {
            allowed += text[i];
        }
    }
    return escapeMarkup(allowed);
}

}  // namespace mailadvisor
