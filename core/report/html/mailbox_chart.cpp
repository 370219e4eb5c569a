#include "report/html/mailbox_chart.h"

#include "report/space_section.h"
#include "text/format.h"

#include <algorithm>
#include <optional>

namespace mailadvisor {
namespace {

using std::chrono::days;

// The picture's own units: the browser scales it.
constexpr int left = 70, right = 620, top = 20, bottom = 220, pictureWidth = 640;
constexpr int legendStep = 24;
constexpr double shortestView = 30, longestView = 730;  // days

/// One line of the picture: bytes now, and how they change in a day.
struct Line {
    const char* style{};
    std::string label{};
    double start{};
    double perDay{};
};

/// What the picture is about, in bytes and days.
struct Scene {
    ByteCount limitBytes{};
    double limit{};  ///< the same, to reckon with
    double daysShown{};
    Date first{};
    Date last{};
    std::vector<Line> lines{};
};

double xOf(double day, const Scene& scene) { return left + (right - left) * day / scene.daysShown; }

double yOf(double bytes, const Scene& scene) {
    const double highest = scene.limit * 1.1;
    return bottom - (bottom - top) * std::clamp(bytes / highest, 0.0, 1.0);
}

std::string number(double value) { return std::to_string(static_cast<int>(value + 0.5)); }

std::optional<double> firstFreed(const Recommendation& recommendation) {
    for (const auto& remedy : recommendation.remedies) {
        if (remedy.frees.isKnown() && remedy.frees->value > 0) {
            return static_cast<double>(remedy.frees->value);
        }
    }
    return std::nullopt;
}

/// POP3 takes only the INBOX away: what is in other folders stays, and the last days' mail.
std::optional<Line> withPop3(const AdviceView& advice, double used, double growth,
                             const Sentences& say) {
    const auto& retention = advice.recommendation.retentionDays;
    const FolderFacts* inbox = inboxOf(advice.facts.mailbox);
    if (!retention || inbox == nullptr || !inbox->bytes.isKnown()) return std::nullopt;
    const double inboxBytes = static_cast<double>(inbox->bytes->value);
    const double kept = std::min(inboxBytes, growth * *retention);
    const Message label{MESSAGE_ID("html.chart-pop3"), {{"n", std::int64_t{*retention}}}};
    return Line{"keep", say(label), std::max(0.0, used - inboxBytes) + kept, 0};
}

std::optional<Scene> sceneOf(const AdviceView& advice, const Sentences& say) {
    const auto space = knownSpace(advice.facts.mailbox, advice.needs);
    if (!space.used.isKnown() || !space.limit.isKnown() || !space.growthPerDay.isKnown()) return {};
    const auto used = static_cast<double>(space.used->value);
    const auto growth = static_cast<double>(space.growthPerDay->value);
    Scene scene;
    scene.limitBytes = *space.limit;
    scene.limit = static_cast<double>(space.limit->value);
    if (scene.limit <= 0 || growth <= 0) return {};
    const double untilFull = (scene.limit - used) / growth;
    scene.daysShown = std::clamp(untilFull * 1.5, shortestView, longestView);
    const auto today = std::chrono::floor<days>(advice.facts.observedAt);
    scene.first = {today, DatePrecision::Day};
    scene.last = {today + days(static_cast<int>(scene.daysShown)), DatePrecision::Day};
    scene.lines.push_back({"grow", say({MESSAGE_ID("html.chart-as-now"), {}}), used, growth});
    if (const auto freed = firstFreed(advice.recommendation)) {
        scene.lines.push_back({"after", say({MESSAGE_ID("html.chart-after"), {}}),
                               std::max(0.0, used - *freed), growth});
    }
    if (const auto pop3 = withPop3(advice, used, growth, say)) scene.lines.push_back(*pop3);
    return scene;
}

Html stroke(const char* style, double x1, double y1, double x2, double y2) {
    return emptyElement("line", {{"class", style},
                                 {"x1", number(x1)},
                                 {"y1", number(y1)},
                                 {"x2", number(x2)},
                                 {"y2", number(y2)}});
}

Html label(double x, double y, const std::string& words, const char* anchor = "start") {
    return element("text", words, {{"x", number(x)}, {"y", number(y)}, {"text-anchor", anchor}});
}

Html drawn(const Line& line, const Scene& scene) {
    // A full mailbox takes no more: the line ends at the limit and goes on level.
    const double fullDay =
        line.perDay > 0 ? (scene.limit - line.start) / line.perDay : scene.daysShown;
    const double bend = std::clamp(fullDay, 0.0, scene.daysShown);
    const double high = yOf(std::min(scene.limit, line.start + line.perDay * bend), scene);
    const std::string points = number(xOf(0, scene)) + "," + number(yOf(line.start, scene)) + " " +
                               number(xOf(bend, scene)) + "," + number(high) + " " +
                               number(xOf(scene.daysShown, scene)) + "," + number(high);
    return emptyElement("polyline", {{"class", line.style}, {"points", points}});
}

Html axes(const Scene& scene, const Sentences& say) {
    return stroke("axis", left, bottom, right, bottom) + stroke("axis", left, top, left, bottom) +
           stroke("limit", left, yOf(scene.limit, scene), right, yOf(scene.limit, scene)) +
           label(left - 8, yOf(scene.limit, scene) + 5, formatSize(scene.limitBytes), "end") +
           label(left - 8, bottom + 5, "0", "end") +
           label(left, bottom + 22, formatShortDate(scene.first, say.language())) +
           label(right, bottom + 22, formatShortDate(scene.last, say.language()), "end");
}

}  // namespace

Html mailboxChart(const AdviceView& advice, const Sentences& say) {
    const auto scene = sceneOf(advice, say);
    if (!scene) return {};
    const std::string title = say({MESSAGE_ID("html.chart-title"), {}});
    Html picture = element("title", title) + axes(*scene, say);
    double y = bottom + 50;
    for (const auto& line : scene->lines) {
        picture += drawn(line, *scene) + stroke(line.style, left, y - 5, left + 40, y - 5) +
                   label(left + 50, y, line.label);
        y += legendStep;
    }
    const std::string box = "0 0 " + std::to_string(pictureWidth) + " " + number(y);
    return element("figure", element("svg", picture,
                                     {{"viewBox", box}, {"role", "img"}, {"aria-label", title}}));
}

}  // namespace mailadvisor
