#include "report/html/html.h"

#include "base/escape.h"
#include "report/html/breakable.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

constexpr std::size_t longestHtmlText = 4000;  // code points

// Elements that hold no elements, the labels of a picture and values to be typed, which never go
// over a line.
constexpr std::array<std::string_view, 3> oneLine{"title", "text", "code"};

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

Html text(std::string_view untrusted) {
    return {breakableSource(sanitise(untrusted, longestHtmlText))};
}

Html value(std::string_view untrusted) {
    return {wholeSource(sanitise(untrusted, longestHtmlText))};
}

Html element(std::string_view name, const Html& content, Attributes attributes) {
    return {opened(name, attributes) + ">" + content.source + "</" + std::string(name) + ">"};
}

Html emptyElement(std::string_view name, Attributes attributes) {
    return {opened(name, attributes) + "/>"};
}

Html element(std::string_view name, std::string_view untrusted, Attributes attributes) {
    const bool isOneLine = std::find(oneLine.begin(), oneLine.end(), name) != oneLine.end();
    return element(name, isOneLine ? Html{escaped(untrusted)} : text(untrusted), attributes);
}

}  // namespace mailadvisor
