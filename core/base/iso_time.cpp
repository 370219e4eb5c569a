#include "base/iso_time.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace mailadvisor {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hh_mm_ss;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::string_view timeShape = "0000-00-00T00:00:00Z";
constexpr std::string_view dayShape = timeShape.substr(0, 10);
constexpr std::string_view monthShape = timeShape.substr(0, 7);

std::string monthText(const year_month_day& date) {
    std::array<char, 16> text{};
    const int year = std::clamp(static_cast<int>(date.year()), 0, 9999);
    std::snprintf(text.data(), text.size(), "%04d-%02u", year, static_cast<unsigned>(date.month()));
    return text.data();
}

std::string dayText(const year_month_day& date) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "-%02u", static_cast<unsigned>(date.day()));
    return monthText(date) + text.data();
}

bool hasShape(std::string_view text, std::string_view shape) {
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(), [](char c, char model) {
        return model == '0' ? isAsciiDigit(c) : c == model;
    });
}

int numberAt(std::string_view text, std::size_t offset, std::size_t length) {
    int number = 0;
    std::from_chars(text.data() + offset, text.data() + offset + length, number);
    return number;
}

/// What stands at the begin of `text`, which has the shape of a month or more.
year_month_day calendarDay(std::string_view text) {
    const bool isMonth = text.size() == monthShape.size();
    return {std::chrono::year(numberAt(text, 0, 4)),
            std::chrono::month(static_cast<unsigned>(numberAt(text, 5, 2))),
            std::chrono::day(isMonth ? 1U : static_cast<unsigned>(numberAt(text, 8, 2)))};
}

}  // namespace

std::string isoTime(Timestamp moment) {
    const auto day = floor<days>(moment);
    const hh_mm_ss time(moment - day);
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), "T%02d:%02d:%02dZ",
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return dayText(year_month_day(day)) + clock.data();
}

std::string isoDate(const Date& date) {
    const year_month_day calendar(date.day);
    switch (date.precision) {
        case DatePrecision::Day: return dayText(calendar);
        case DatePrecision::Month: return monthText(calendar);
    }
    return {};
}

std::optional<Timestamp> timestampFromIso(std::string_view text) {
    if (!hasShape(text, timeShape)) return std::nullopt;
    const auto date = calendarDay(text);
    const int hour = numberAt(text, 11, 2);
    const int minute = numberAt(text, 14, 2);
    const int second = numberAt(text, 17, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
}

std::optional<Date> dateFromIso(std::string_view text) {
    const bool isMonth = hasShape(text, monthShape);
    if (!isMonth && !hasShape(text, dayShape)) return std::nullopt;
    const auto date = calendarDay(text);
    if (!date.ok()) return std::nullopt;
    return Date{sys_days(date), isMonth ? DatePrecision::Month : DatePrecision::Day};
}

}  // namespace mailadvisor
