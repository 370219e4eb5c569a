#include "report/html/type_diagram.h"

#include "report/html/svg.h"

namespace mailadvisor {
namespace {

constexpr int allMail = 6, lastDays = 2;  // letters drawn: all mail, and what is left of it
constexpr int letterWidth = 16, letterHeight = 12, letterStep = 21, rowStep = 18;

/// A letter that is here is filled; one that is only shown here is an outline.
enum class Letter { Here, Shown };

struct Letters {
    Letter kind{};
    int count{};
};

std::string number(int value) { return std::to_string(value); }

Html letter(int x, int y, Letter kind) {
    const char* style = kind == Letter::Here ? "mail" : "shown";
    return emptyElement("rect", {{"class", style},
                                 {"x", number(x)},
                                 {"y", number(y)},
                                 {"width", number(letterWidth)},
                                 {"height", number(letterHeight)},
                                 {"rx", "2"}}) +
           emptyElement("path", {{"d", "M" + number(x + 1) + " " + number(y + 1) + " l7 6 l7 -6"}});
}

Html letters(int x, int y, Letters wanted, int perRow) {
    Html drawn;
    for (int i = 0; i < wanted.count; ++i) {
        drawn += letter(x + i % perRow * letterStep, y + i / perRow * rowStep, wanted.kind);
    }
    return drawn;
}

Html box(int x, int y, int width, int height, int corner) {
    return emptyElement("rect", {{"class", "box"},
                                 {"x", number(x)},
                                 {"y", number(y)},
                                 {"width", number(width)},
                                 {"height", number(height)},
                                 {"rx", number(corner)}});
}

Html path(const char* style, const char* way) {
    return emptyElement("path", {{"class", style}, {"d", way}});
}

Html name(int x, int y, const char* id, const Sentences& say) {
    return element("text", say({id, {}}),
                   {{"x", number(x)}, {"y", number(y)}, {"text-anchor", "middle"}});
}

Html server(Letters mail, const Sentences& say) {
    return box(84, 6, 152, 60, 8) + name(160, 28, MESSAGE_ID("html.server"), say) +
           letters(99, 42, mail, allMail);
}

Html computer(Letters mail, const Sentences& say) {
    return box(6, 126, 152, 66, 8) + path("wire", "M82 192 v12 M52 205 h60") +
           name(82, 150, MESSAGE_ID("html.computer"), say) + letters(21, 166, mail, allMail);
}

Html phone(Letters mail, const Sentences& say) {
    return box(218, 112, 88, 96, 14) + path("wire", "M248 199 h28") +
           name(262, 136, MESSAGE_ID("html.phone"), say) + letters(233, 152, mail, allMail / 2);
}

struct Picture {
    std::string caption{};
    bool isChosen{};
    Html content{};
};

Html figure(const Picture& picture, const Sentences& say) {
    const Html content = namedPicture("places", "0 0 320 214", picture.caption, picture.content) +
                         element("figcaption", picture.caption);
    if (!picture.isChosen) return element("figure", content, {{"class", "tile"}});
    const Html mark = element("p", say({MESSAGE_ID("html.recommended"), {}}));
    return element("figure", mark + content, {{"class", "tile chosen"}});
}

Html imap(bool isChosen, const Sentences& say) {
    const Letters shown{Letter::Shown, allMail};
    const Html content = path("wire", "M124 66 L86 126 M196 66 L252 112") +
                         server({Letter::Here, allMail}, say) + computer(shown, say) +
                         phone(shown, say);
    return figure({say({MESSAGE_ID("html.imap-caption"), {}}), isChosen, content}, say);
}

/// The arrow is the mail that goes to the computer.
Html pop3(bool isChosen, bool deletes, const Sentences& say) {
    const int left = deletes ? lastDays : allMail;
    const Html content = path("wire", "M124 66 L86 126 M98.5 120 L86 126 L86.7 112") +
                         path("wire thin", "M196 66 L252 112") + server({Letter::Here, left}, say) +
                         computer({Letter::Here, allMail}, say) + phone({Letter::Shown, left}, say);
    const char* caption =
        deletes ? MESSAGE_ID("html.pop3-caption") : MESSAGE_ID("html.pop3-caption-keep");
    return figure({say({caption, {}}), isChosen, content}, say);
}

Html legendEntry(Letter kind, const char* id, const Sentences& say) {
    return element("li", decoration("swatch", "0 0 40 14", letter(12, 1, kind)) +
                             element("span", say({id, {}})));
}

}  // namespace

Html typeDiagram(const Recommendation& recommendation, const Sentences& say) {
    if (recommendation.protocol == Choice::None) return {};
    const bool isPop3 = recommendation.protocol == Choice::Pop3;
    const bool deletes = !isPop3 || recommendation.retentionDays.has_value();
    const Html legend = legendEntry(Letter::Here, MESSAGE_ID("html.mail-is-here"), say) +
                        legendEntry(Letter::Shown, MESSAGE_ID("html.mail-is-shown"), say);
    return element("div", imap(!isPop3, say) + pop3(isPop3, deletes, say), {{"class", "two"}}) +
           element("ul", legend, {{"class", "legend"}});
}

}  // namespace mailadvisor
