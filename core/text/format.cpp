#include "text/format.h"

#include <array>
#include <cmath>
#include <string_view>

namespace mailadvisor {
namespace {

using MonthNames = std::array<std::string_view, 12>;

constexpr MonthNames englishMonths{"January",   "February", "March",    "April",
                                   "May",       "June",     "July",     "August",
                                   "September", "October",  "November", "December"};
constexpr MonthNames thaiMonths{"มกราคม",  "กุมภาพันธ์", "มีนาคม",  "เมษายน", "พฤษภาคม",  "มิถุนายน",
                                "กรกฎาคม", "สิงหาคม",  "กันยายน", "ตุลาคม",  "พฤศจิกายน", "ธันวาคม"};
constexpr MonthNames englishShortMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr MonthNames thaiShortMonths{"ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
                                     "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.",  "พ.ย.", "ธ.ค."};

constexpr double decimalsBelow = 100;       // "832 MB", not "832.2 MB"
constexpr double shownAsNextUnit = 1023.5;  // from here on rounding would say "1024 MB"
constexpr int buddhistEra = 543;            // years between พ.ศ. and CE

std::string format(const Date& date, const MonthNames& names, int addedYears) {
    const std::chrono::year_month_day calendar(date.day);
    const auto month = names[static_cast<unsigned>(calendar.month()) - 1];
    const int year = static_cast<int>(calendar.year()) + addedYears;
    std::string monthAndYear = std::string(month) + " " + std::to_string(year);
    switch (date.precision) {
        case DatePrecision::Day:
            return std::to_string(static_cast<unsigned>(calendar.day())) + " " + monthAndYear;
        case DatePrecision::Month: return monthAndYear;
    }
    return {};
}

// The magnitude as unsigned, so that the smallest int64 has one too.
std::uint64_t magnitude(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    return number < 0 ? 0 - bits : bits;
}

std::string withSign(std::int64_t number, const std::string& digits) {
    return number < 0 ? "-" + digits : digits;
}

}  // namespace

namespace {

constexpr std::array<std::string_view, 6> units{"KB", "MB", "GB", "TB", "PB", "EB"};

/// The unit in which a size of 1024 bytes or more reads best.
std::size_t unitOf(std::uint64_t bytes) {
    std::size_t unit = 0;
    for (double amount = static_cast<double>(bytes) / 1024;
         amount >= shownAsNextUnit && unit + 1 < units.size(); amount /= 1024) {
        ++unit;
    }
    return unit;
}

std::string inUnit(ByteCount size, std::size_t unit) {
    double amount = static_cast<double>(magnitude(size.value)) / 1024;
    for (std::size_t i = 0; i < unit; ++i) amount /= 1024;
    const bool isPrecise = amount < decimalsBelow;
    const auto tenths = static_cast<std::int64_t>(isPrecise ? std::llround(amount * 10)
                                                            : std::llround(amount) * 10);
    std::string digits = formatInteger(tenths / 10);
    if (tenths % 10 != 0) digits += "." + std::to_string(tenths % 10);
    return withSign(size.value, digits + " " + std::string(units[unit]));
}

}  // namespace

std::string formatSize(ByteCount size) {
    const std::uint64_t bytes = magnitude(size.value);
    if (bytes < 1024) return withSign(size.value, std::to_string(bytes) + " B");
    return inUnit(size, unitOf(bytes));
}

std::string formatSizeBeside(ByteCount size, ByteCount other) {
    const std::uint64_t bytes = magnitude(size.value);
    const std::uint64_t otherBytes = magnitude(other.value);
    // "0 GB of 8 GB" would say nothing.
    const bool isTooSmall = bytes < otherBytes / 100 || bytes < 1024 || otherBytes < 1024;
    return isTooSmall ? formatSize(size) : inUnit(size, unitOf(otherBytes));
}

std::string formatSizeFiner(ByteCount size, ByteCount other) {
    const std::size_t unit = unitOf(magnitude(other.value));
    return inUnit(size, unit == 0 ? 0 : unit - 1);
}

std::string formatDate(const Date& date, Language language) {
    switch (language) {
        case Language::Thai: return format(date, thaiMonths, buddhistEra);
        case Language::English: return format(date, englishMonths, 0);
    }
    return {};
}

std::string formatShortDate(const Date& date, Language language) {
    switch (language) {
        case Language::Thai: return format(date, thaiShortMonths, buddhistEra);
        case Language::English: return format(date, englishShortMonths, 0);
    }
    return {};
}

std::vector<std::string_view> monthNames() {
    std::vector<std::string_view> all;
    for (const auto& names : {englishMonths, thaiMonths, englishShortMonths, thaiShortMonths}) {
        all.insert(all.end(), names.begin(), names.end());
    }
    return all;
}

std::string formatInteger(std::int64_t number) {
    std::string digits = std::to_string(magnitude(number));
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ",");
    }
    return withSign(number, digits);
}

}  // namespace mailadvisor
