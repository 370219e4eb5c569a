#include "report/html/mailbox_scene.h"

#include "report/space_section.h"

#include <algorithm>
#include <cstdint>

namespace mailadvisor {
namespace {

using std::chrono::days;

constexpr double shortestView = 30;  // days
constexpr int farthestYears = 2;     // what is later is not a forecast
constexpr double longestView = 365.0 * farthestYears;
constexpr double exactDays = 60;      // a forecast beyond names the month only
constexpr double largestSize = 9e18;  // bytes that an int64 holds

struct GrowingSpace {
    double used{};
    double growth{};
    ByteCount limit{};
};

Date monthOf(std::chrono::sys_days day) {
    const std::chrono::year_month_day calendar{day};
    return {std::chrono::sys_days{calendar.year() / calendar.month() / 1}, DatePrecision::Month};
}

std::string saidFull(const Date& date, const Sentences& say) {
    const bool isExact = date.precision == DatePrecision::Day;
    const char* id = isExact ? MESSAGE_ID("html.full-on-day") : MESSAGE_ID("html.full-in-month");
    return say({id, {{"date", date}}});
}

/// Told as exactly as the advice itself tells its own date, and not at all when it has none.
std::string effectOf(const SpaceLine& line, const SpaceScene& scene, const Forecast& forecast,
                     const Sentences& say) {
    const auto until = daysUntilFull(line, scene.limit);
    if (!forecast.fullOn || !until) return {};
    if (*until > longestView) {
        return say({MESSAGE_ID("html.full-much-later"), {{"n", std::int64_t{farthestYears}}}});
    }
    const auto day = scene.first.day + days(static_cast<int>(*until));
    const bool isExact = forecast.fullOn->precision == DatePrecision::Day && *until <= exactDays;
    return saidFull(isExact ? Date{day, DatePrecision::Day} : monthOf(day), say);
}

/// The first of the numbered remedies that frees space.
std::optional<SpaceLine> afterRemedy(const AdviceView& advice, const GrowingSpace& space,
                                     const Sentences& say) {
    std::int64_t step = 0;
    for (const auto& remedy : advice.recommendation.remedies) {
        ++step;
        if (!remedy.frees.isKnown() || remedy.frees->value <= 0) continue;
        const Message label{MESSAGE_ID("html.chart-after"), {{"step", step}}};
        const double freed = static_cast<double>(remedy.frees->value);
        return SpaceLine{"after", say(label), {}, std::max(0.0, space.used - freed), space.growth};
    }
    return std::nullopt;
}

/// POP3 takes only the INBOX away: the last days' mail stays, and other folders go on growing
/// by their share.
std::optional<SpaceLine> withPop3(const AdviceView& advice, const GrowingSpace& space,
                                  const Sentences& say) {
    const auto& retention = advice.recommendation.retentionDays;
    const FolderFacts* inbox = inboxOf(advice.facts.mailbox);
    if (retention.value_or(0) == 0 || inbox == nullptr || !inbox->bytes.isKnown())
        return std::nullopt;
    const double inboxBytes = std::min(static_cast<double>(inbox->bytes->value), space.used);
    const double kept = std::min(inboxBytes, space.growth * *retention);
    const double freed = std::min(inboxBytes - kept, largestSize);
    if (freed < 1) return std::nullopt;
    const Message label{MESSAGE_ID("html.chart-pop3"), {{"n", std::int64_t{*retention}}}};
    const Message effect{MESSAGE_ID("report.frees"),
                         {{"size", ByteCount{static_cast<std::int64_t>(freed)}}}};
    const double outsideInbox = 1 - inboxBytes / space.used;
    return SpaceLine{"keep", say(label), say(effect), space.used - freed,
                     space.growth * outsideInbox};
}

std::optional<GrowingSpace> growingSpace(const AdviceView& advice) {
    const auto known = knownSpace(advice.facts.mailbox, advice.needs);
    if (!known.used.isKnown() || !known.limit.isKnown() || !known.growthPerDay.isKnown()) return {};
    const GrowingSpace space{static_cast<double>(known.used->value),
                             static_cast<double>(known.growthPerDay->value), *known.limit};
    if (space.limit.value <= 0 || space.growth <= 0 || space.used < 0) return {};
    return space;
}

}  // namespace

std::optional<double> daysUntilFull(const SpaceLine& line, ByteCount limit) {
    if (line.perDay <= 0) return std::nullopt;
    return std::max(0.0, (static_cast<double>(limit.value) - line.start) / line.perDay);
}

std::optional<SpaceScene> spaceScene(const AdviceView& advice, const Sentences& say) {
    const auto space = growingSpace(advice);
    if (!space) return std::nullopt;
    const SpaceLine asNow{
        "grow", say({MESSAGE_ID("html.chart-as-now"), {}}), {}, space->used, space->growth};
    const double untilFull = daysUntilFull(asNow, space->limit).value_or(longestView);
    const auto today = std::chrono::floor<days>(advice.facts.observedAt);
    SpaceScene scene;
    scene.limit = space->limit;
    scene.daysShown = static_cast<int>(std::clamp(untilFull * 1.5, shortestView, longestView));
    scene.first = {today, DatePrecision::Day};
    scene.last = {today + days(scene.daysShown), DatePrecision::Day};
    scene.lines.push_back(asNow);
    if (const auto after = afterRemedy(advice, *space, say)) scene.lines.push_back(*after);
    if (const auto pop3 = withPop3(advice, *space, say)) scene.lines.push_back(*pop3);

    const auto& forecast = advice.recommendation.forecast;
    for (auto& line : scene.lines) {
        if (line.effect.empty()) line.effect = effectOf(line, scene, forecast, say);
    }
    if (!forecast.fullOn) return scene;
    scene.lines.front().effect = saidFull(*forecast.fullOn, say);
    if (untilFull <= scene.daysShown) scene.fullAfter = untilFull;
    return scene;
}

}  // namespace mailadvisor
