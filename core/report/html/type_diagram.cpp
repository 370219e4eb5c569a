#include "report/html/type_diagram.h"

#include <array>

namespace mailadvisor {
namespace {

constexpr int letters = 6;  // drawn where all mail lies

struct Place {
    int x{};
    int y{};
    std::string name{};
    int mails{};
};

Html placed(const Place& place) {
    const auto at = [](int value) { return std::to_string(value); };
    Html picture = emptyElement("rect", {{"class", "box"},
                                         {"x", at(place.x)},
                                         {"y", at(place.y)},
                                         {"width", "100"},
                                         {"height", "56"},
                                         {"rx", "6"}});
    for (int i = 0; i < place.mails; ++i) {
        picture += emptyElement("rect", {{"class", "mail"},
                                         {"x", at(place.x + 8 + i * 15)},
                                         {"y", at(place.y + 36)},
                                         {"width", "11"},
                                         {"height", "8"}});
    }
    return picture +
           element("text", place.name,
                   {{"x", at(place.x + 50)}, {"y", at(place.y + 22)}, {"text-anchor", "middle"}});
}

Html wire(int x1, int x2) {
    return emptyElement("path",
                        {{"class", "wire"},
                         {"d", "M" + std::to_string(x1) + " 66 L" + std::to_string(x2) + " 120"}});
}

Html diagram(const char* captionId, int onServer, const std::array<int, 2>& onDevices,
             const Sentences& say) {
    const std::string caption = say({captionId, {}});
    const Html picture = element("title", caption) + wire(150, 60) + wire(150, 240) +
                         placed({100, 10, say({MESSAGE_ID("html.server"), {}}), onServer}) +
                         placed({10, 120, say({MESSAGE_ID("html.computer"), {}}), onDevices[0]}) +
                         placed({190, 120, say({MESSAGE_ID("html.phone"), {}}), onDevices[1]});
    return element("figure",
                   element("svg", picture,
                           {{"viewBox", "0 0 300 186"}, {"role", "img"}, {"aria-label", caption}}) +
                       element("figcaption", caption));
}

}  // namespace

Html typeDiagram(const Sentences& say) {
    return element("div",
                   diagram(MESSAGE_ID("html.imap-caption"), letters, {0, 0}, say) +
                       diagram(MESSAGE_ID("html.pop3-caption"), 2, {letters, 2}, say),
                   {{"class", "two"}});
}

}  // namespace mailadvisor
