#include "report/html/mailbox_chart.h"

#include "report/html/mailbox_scene.h"
#include "report/html/svg.h"
#include "text/format.h"

#include <algorithm>

namespace mailadvisor {
namespace {

// The picture's own units: the browser scales it. Labels stand in rows of their own, so that they
// do not meet at any size of letters: the limit above the plot, days below it, the forecast last.
constexpr double plotLeft = 12, plotRight = 628, plotTop = 48, plotBottom = 216;
constexpr double labelRow = 34, pictureWidth = 640;

std::string at(double x, double y) { return svgNumber(x) + "," + svgNumber(y) + " "; }

double xOf(double day, const SpaceScene& scene) {
    return plotLeft + (plotRight - plotLeft) * day / scene.daysShown;
}

double yOf(double bytes, const SpaceScene& scene) {
    const double share = bytes / static_cast<double>(scene.limit.value);
    return plotBottom - (plotBottom - plotTop) * std::clamp(share, 0.0, 1.0);
}

Html stroke(const char* style, double x1, double y1, double x2, double y2) {
    return emptyElement("line", {{"class", style},
                                 {"x1", svgNumber(x1)},
                                 {"y1", svgNumber(y1)},
                                 {"x2", svgNumber(x2)},
                                 {"y2", svgNumber(y2)}});
}

Html label(double x, double y, const std::string& words, const char* anchor,
           const char* style = "word") {
    return element(
        "text", words,
        {{"class", style}, {"x", svgNumber(x)}, {"y", svgNumber(y)}, {"text-anchor", anchor}});
}

/// A full mailbox takes no more: the line ends at the limit and goes on level.
std::string pointsOf(const SpaceLine& line, const SpaceScene& scene) {
    const double shown = scene.daysShown;
    const double bend = std::min(daysUntilFull(line, scene.limit).value_or(shown), shown);
    const double end = yOf(line.start + line.perDay * bend, scene);
    return at(xOf(0, scene), yOf(line.start, scene)) + at(xOf(bend, scene), end) +
           at(xOf(shown, scene), end);
}

Html areaBelow(const SpaceLine& line, const SpaceScene& scene) {
    const std::string points =
        pointsOf(line, scene) + at(plotRight, plotBottom) + at(plotLeft, plotBottom);
    return emptyElement("polygon", {{"class", "area"}, {"points", points}});
}

Html axes(const SpaceScene& scene, const Sentences& say) {
    return stroke("axis", plotLeft, plotBottom, plotRight, plotBottom) +
           stroke("limit", plotLeft, plotTop, plotRight, plotTop) +
           label(plotLeft, plotTop - 10, formatSize(scene.limit), "start") +
           label(plotLeft, plotBottom + labelRow, formatShortDate(scene.first, say.language()),
                 "start") +
           label(plotRight, plotBottom + labelRow, formatShortDate(scene.last, say.language()),
                 "end");
}

/// The day it is full: a dot at the limit, a line down, and the date below.
Html forecastMark(const SpaceScene& scene) {
    if (!scene.fullAfter) return {};
    const double x = xOf(*scene.fullAfter, scene);
    const double third = (plotRight - plotLeft) / 3;
    const char* anchor = x < plotLeft + third ? "start" : x > plotRight - third ? "end" : "middle";
    const Html dot = emptyElement(
        "circle",
        {{"class", "full"}, {"cx", svgNumber(x)}, {"cy", svgNumber(plotTop)}, {"r", "7"}});
    return stroke("when", x, plotTop, x, plotBottom) + dot +
           label(x, plotBottom + labelRow * 2.1, scene.lines.front().effect, anchor, "full");
}

Html legend(const std::vector<SpaceLine>& lines) {
    Html entries;
    for (const auto& line : lines) {
        Html words = element("span", line.label);
        if (!line.effect.empty()) words += element("strong", " · " + line.effect);
        entries +=
            element("li", decoration("swatch", "0 0 40 14", stroke(line.style, 0, 7, 40, 7)) +
                              element("span", words));
    }
    return element("ul", entries, {{"class", "legend"}});
}

}  // namespace

Html mailboxChart(const AdviceView& advice, const Sentences& say) {
    const auto scene = spaceScene(advice, say);
    if (!scene) return {};
    Html picture = areaBelow(scene->lines.front(), *scene) + axes(*scene, say);
    for (auto line = scene->lines.rbegin(); line != scene->lines.rend(); ++line) {
        picture +=
            emptyElement("polyline", {{"class", line->style}, {"points", pointsOf(*line, *scene)}});
    }
    picture += forecastMark(*scene);
    const double height = plotBottom + labelRow * (scene->fullAfter ? 2.5 : 1.4);
    const std::string box = "0 0 " + svgNumber(pictureWidth) + " " + svgNumber(height);
    const std::string title = say({MESSAGE_ID("html.chart-title"), {}});
    return element("figure", namedPicture("chart", box, title, picture) +
                                 element("figcaption", legend(scene->lines)));
}

}  // namespace mailadvisor
