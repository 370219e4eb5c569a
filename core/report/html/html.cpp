#include "report/html/html.h"

#include "base/escape.h"

namespace mailadvisor {
namespace {

constexpr std::size_t longestHtmlText = 4000;  // code points

std::string escaped(std::string_view untrusted) {
    return escapeMarkup(sanitise(untrusted, longestHtmlText));
}

std::string opened(std::string_view name, Attributes attributes) {
    std::string tag = "<" + std::string(name);
    for (const auto& [key, value] : attributes) {
        tag += " " + std::string(key) + "=\"" + escaped(value) + "\"";
    }
    return tag;
}

}  // namespace

Html text(std::string_view untrusted) { return {escaped(untrusted)}; }

Html element(std::string_view name, const Html& content, Attributes attributes) {
    return {opened(name, attributes) + ">" + content.source + "</" + std::string(name) + ">"};
}

Html emptyElement(std::string_view name, Attributes attributes) {
    return {opened(name, attributes) + "/>"};
}

Html element(std::string_view name, std::string_view untrusted, Attributes attributes) {
    return element(name, text(untrusted), attributes);
}

}  // namespace mailadvisor
