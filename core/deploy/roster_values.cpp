#include "deploy/roster_values.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string>

namespace mailadvisor {
namespace {

constexpr int mostDevices = 1000;
constexpr double mostBytes = 1e15;  // no mailbox comes near a petabyte
constexpr std::int64_t megabyte = 1024 * 1024;

bool isWithoutLimit(std::string_view word) {
    return contains(std::initializer_list<std::string_view>{"unlimited", "none", "-", "ไม่จำกัด"},
                    word);
}

}  // namespace

std::optional<int> readDevices(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    if (!isNumber || number < 0 || number > mostDevices) return std::nullopt;
    return number;
}

std::optional<bool> readYesNo(std::string_view text) {
    const std::string word = lowerAscii(text);
    if (contains(std::initializer_list<std::string_view>{"yes", "y", "true", "1", "x", "ใช่"}, word))
        return true;
    if (contains(
            std::initializer_list<std::string_view>{"no", "n", "false", "0", "-", "ไม่", "ไม่ใช่"},
            word))
        return false;
    return std::nullopt;
}

std::optional<Webmail> readWebmail(std::string_view text) {
    if (const auto webmail = webmailFromName(lowerAscii(text))) return webmail;
    const auto answer = readYesNo(text);
    if (!answer) return std::nullopt;
    return *answer ? Webmail::Yes : Webmail::No;
}

std::int64_t unitIn(std::string_view header) {
    std::string name = lowerAscii(header);
    std::erase_if(name, [](char c) { return c == ' ' || c == ')' || c == ']'; });
    const auto ends = [&name](std::string_view unit) { return name.ends_with(unit); };
    if (ends("gb") || ends("gib")) return 1024 * megabyte;
    if (ends("mb") || ends("mib")) return megabyte;
    if (ends("kb") || ends("kib")) return 1024;
    if (ends("bytes") || ends("(b")) return 1;
    return 0;
}

namespace {

/// A number and the unit behind it; nothing when it is not of that form.
struct Amount {
    double number{};
    std::string unit{};  ///< as written, lower case
};

std::optional<Amount> amountIn(std::string_view word) {
    std::string digits;
    std::string suffix;
    for (const char c : word) {
        if (c == ',' || c == ' ') continue;
        const bool isDigit = isAsciiDigit(c) || c == '.';
        if (isDigit && !suffix.empty()) return std::nullopt;
        (isDigit ? digits : suffix) += c;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return Amount{number, suffix};
}

}  // namespace

std::optional<ByteCount> readSize(std::string_view text, std::int64_t unit) {
    const std::string word = lowerAscii(text);
    if (isWithoutLimit(word)) return withoutLimit;
    const auto amount = amountIn(word);
    if (!amount) return std::nullopt;
    const auto& [number, suffix] = *amount;
    if (!suffix.empty()) {
        unit = suffix == "b" ? 1 : unitIn(suffix.size() == 1 ? suffix + "b" : suffix);
        if (unit == 0) return std::nullopt;
    }
    if (unit == 0) unit = number < static_cast<double>(megabyte) ? megabyte : 1;
    const double bytes = number * static_cast<double>(unit);
    if (bytes > mostBytes) return std::nullopt;
    if (bytes < 1) return withoutLimit;
    return ByteCount{std::llround(bytes)};
}

}  // namespace mailadvisor
