#include "cli/parse_values.h"

#include "base/ascii.h"
#include "base/escape.h"
#include "base/unseen.h"
#include "base/utf8.h"
#include "base/written_size.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

namespace mailadvisor::cli {
namespace {

Unexpected badValue(std::string_view text, std::string_view option, Message remedy) {
    return Unexpected{{ErrorCode::InvalidInput,
                       std::string(option),
                       {MESSAGE_ID("error.option-value"),
                        {{"option", std::string(option)}, {"value", sanitise(text)}}},
                       std::move(remedy)}};
}

std::optional<double> readNumber(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

}  // namespace

Result<ByteCount> parseSize(std::string_view text, std::string_view option) {
    const auto size = writtenSize(text);
    const auto bytes = size ? bytesOf(*size, 1) : std::nullopt;
    // Nobody reads bytes in webmail: `1000` is a figure without its unit.
    constexpr std::int64_t leastPlainBytes = 1024LL * 1024;
    const bool isPlain = size && size->unit == 0 && size->number > 0;
    if (bytes && isPlain && bytes->value < leastPlainBytes) {
        return badValue(
            text, option,
            {MESSAGE_ID("remedy.option-size-unit"), {{"megabytes", sanitise(text) + "MB"}}});
    }
    if (bytes) return *bytes;
    return badValue(text, option, {MESSAGE_ID("remedy.option-size"), {}});
}

Result<int> parseNumber(std::string_view text, std::string_view option, int least, int most) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    if (!isNumber || number < least || number > most) {
        return badValue(text, option,
                        {MESSAGE_ID("remedy.option-number"),
                         {{"least", std::int64_t{least}}, {"most", std::int64_t{most}}}});
    }
    return number;
}

Result<bool> parseYesNo(std::string_view text, std::string_view option) {
    if (text == "yes") return true;
    if (text == "no") return false;
    return notOneOf(text, option, "yes, no");
}

Result<std::chrono::milliseconds> parseSeconds(std::string_view text, std::string_view option) {
    constexpr double mostSeconds = 3600;
    const auto seconds = readNumber(text);
    if (!seconds || *seconds <= 0 || *seconds > mostSeconds) {
        return badValue(text, option, {MESSAGE_ID("remedy.option-seconds"), {}});
    }
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(*seconds * 1000)));
}

Result<std::string> parseName(std::string_view text, std::string_view option) {
    constexpr std::size_t mostBytes = 500;  // a name of 100 Thai letters with their vowels fits
    const auto seen = asSeen(text);
    const bool isWhole = isUtf8(text) && !hasControlCharacters(text) && !seen.leftOut;
    if (isWhole && text.size() <= mostBytes) return seen.text;
    return badValue(text, option, {MESSAGE_ID("remedy.option-name"), {}});
}

Unexpected notOneOf(std::string_view text, std::string_view option, std::string_view words) {
    return badValue(text, option,
                    {MESSAGE_ID("remedy.option-words"), {{"words", std::string(words)}}});
}

Error missingArgument(const std::string& name) {
    return {ErrorCode::InvalidInput,
            name,
            {MESSAGE_ID("error.missing-argument"), {{"argument", name}}},
            {MESSAGE_ID("remedy.help"), {}}};
}

}  // namespace mailadvisor::cli
