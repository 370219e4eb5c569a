#include "report/html/svg.h"

#include <cmath>
#include <cstdlib>

namespace mailadvisor {

std::string svgNumber(double value) {
    const auto tenths = std::llround(value * 10);
    std::string number = tenths < 0 ? "-" : "";
    number += std::to_string(std::llabs(tenths) / 10);
    if (tenths % 10 != 0) number += "." + std::to_string(std::llabs(tenths) % 10);
    return number;
}

Html namedPicture(const std::string& style, const std::string& viewBox, const std::string& title,
                  const Html& content) {
    return element(
        "svg", element("title", title) + content,
        {{"class", style}, {"viewBox", viewBox}, {"role", "img"}, {"aria-label", title}});
}

Html decoration(const std::string& style, const std::string& viewBox, const Html& content) {
    return element("svg", content,
                   {{"class", style},
                    {"viewBox", viewBox},
                    {"preserveAspectRatio", "none"},
                    {"aria-hidden", "true"}});
}

}  // namespace mailadvisor
