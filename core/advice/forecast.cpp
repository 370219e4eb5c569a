#include "advice/forecast.h"

#include "rules/space_view.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::chrono::year lastYear{9999};

Date monthOf(std::chrono::sys_days day) {
    const std::chrono::year_month_day calendar{day};
    return {std::chrono::sys_days{calendar.year() / calendar.month() / 1}, DatePrecision::Month};
}

}  // namespace

Forecast forecastOf(const Evidence& evidence) {
    const auto& limits = evidence.thresholds();
    if (!evidence.daysUntilFull.isKnown()) return {std::nullopt, evidence.daysUntilFull.why()};
    // The space that runs out first counts, the mailbox's own or the domain's.
    const int days = *daysLeft(evidence);
    // It is full: what comes first says so, and today is no forecast.
    if (days == 0 || isFull(evidence)) return {std::nullopt, Unknown::NotOffered};
    if (days > limits.farthestForecastDays) return {std::nullopt, Unknown::NotOffered};
    // Without a moment of observation (sizes typed by hand) there is no day to count from.
    if (evidence.situation.facts.observedAt == Timestamp{}) {
        return {std::nullopt, Unknown::NotProbed};
    }
    const auto today = std::chrono::floor<std::chrono::days>(evidence.situation.facts.observedAt);
    const auto day = today + std::chrono::days{days};
    // Beyond the last year that is written with four digits there is no date.
    if (std::chrono::year_month_day{day}.year() > lastYear) {
        return {std::nullopt, Unknown::NotOffered};
    }
    if (days > limits.exactForecastDays) return {monthOf(day), {}};
    return {Date{day, DatePrecision::Day}, {}};
}

}  // namespace mailadvisor
