#include "deploy/roster/roster_values.h"

#include "base/ascii.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "base/utf8.h"
#include "base/written_size.h"
#include "dialogue/question_table.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <initializer_list>
#include <string>

namespace mailadvisor {
namespace {

constexpr int mostDevices = 1000;
constexpr int mostReachBackDays = 3650;
constexpr std::int64_t megabyte = 1024 * 1024;

bool isWithoutLimit(std::string_view word) {
    return contains(std::initializer_list<std::string_view>{"unlimited", "no limit", "none", "-",
                                                            "∞", "unbegrenzt", "ไม่จำกัด"},
                    word);
}

}  // namespace

std::string withAsciiDigits(std::string_view text) {
    if (isAscii(text)) return std::string(text);
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const auto decoded = decodeUtf8(text.substr(i));
        char digit = 0;
        for (const char32_t zero : {U'\u0E50', U'\uFF10'}) {
            const bool isDigit = decoded.codePoint >= zero && decoded.codePoint < zero + 10;
            if (isDigit) digit = static_cast<char>('0' + (decoded.codePoint - zero));
        }
        plain += digit != 0 ? std::string(1, digit) : std::string(text.substr(i, decoded.length));
        i += decoded.length;
    }
    return plain;
}

std::optional<int> readDevices(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    if (!isNumber || number < 0 || number > mostDevices) return std::nullopt;
    return number;
}

std::optional<bool> readYesNo(std::string_view text) {
    const std::string word = lowerAscii(text);
    if (contains(std::initializer_list<std::string_view>{"yes", "y", "true", "1", "x", "ja", "wahr",
                                                         "ใช่"},
                 word))
        return true;
    if (contains(std::initializer_list<std::string_view>{"no", "n", "false", "0", "-", "nein",
                                                         "falsch", "ไม่", "ไม่ใช่"},
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

std::optional<CurrentType> readCurrentType(std::string_view text) {
    const std::string word = lowerAscii(text);
    if (word == "pop") return CurrentType::Pop3;
    if (contains(std::initializer_list<std::string_view>{"-", "no", "ไม่มี"}, word)) {
        return CurrentType::None;
    }
    return currentTypeFromName(word);
}

std::optional<std::string> readHost(std::string_view text) {
    auto host = normaliseHost(text);
    if (!host) return std::nullopt;
    return *std::move(host);
}

std::int64_t unitIn(std::string_view header) {
    std::string name = lowerAscii(header);
    if (name.starts_with("_disk")) return 1;  // cPanel's exact sizes
    std::erase_if(name, [](char c) { return c == ' ' || c == ')' || c == ']'; });
    const auto begin = name.find_last_of("([_-");
    if (begin != std::string::npos) {
        if (const auto unit = unitCalled(std::string_view(name).substr(begin + 1))) return unit;
    }
    for (const std::string_view unit :
         {"bytes", "byte", "kib", "mib", "gib", "tib", "kb", "mb", "gb", "tb"}) {
        if (name.ends_with(unit)) return unitCalled(unit);
    }
    return 0;
}

std::optional<int> readDays(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    if (!isNumber || number < 0 || number > mostReachBackDays) return std::nullopt;
    return number;
}

std::optional<std::int64_t> readCount(std::string_view text) {
    constexpr std::int64_t mostCounted = 1'000'000'000'000;
    std::string digits(text);
    std::erase_if(digits, [](char c) { return c == ',' || c == ' '; });
    std::int64_t number = 0;
    const char* const last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, number);
    const bool isNumber = error == std::errc{} && end == last;
    if (!isNumber || number < 0 || number > mostCounted) return std::nullopt;
    return number;
}

std::optional<int> readWave(std::string_view text) {
    constexpr std::int64_t lastWave = 999;
    const auto number = readCount(text);
    if (!number || *number < 1 || *number > lastWave) return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<Purpose> readPurpose(std::string_view text) {
    return purposeFromName(lowerAscii(text));
}

std::optional<std::vector<std::string>> readPlaces(std::string_view text) {
    const auto& choices = dialogue::rowOf(dialogue::QuestionId::Places).choices;
    std::vector<std::string> places;
    std::string words(text);
    std::ranges::replace_if(
        words, [](char c) { return std::string_view(",;/|+\n").find(c) != std::string_view::npos; },
        ' ');
    for (const auto word : wordsOf(words)) {
        const bool isNumber = word.size() == 1 && isAsciiDigit(word[0]) && word[0] != '0';
        const auto number = isNumber ? static_cast<std::size_t>(word[0] - '1') : choices.size();
        const auto found =
            number < choices.size()
                ? choices.begin() + static_cast<std::ptrdiff_t>(number)
                : std::ranges::find(choices, lowerAscii(word), &dialogue::Choice::id);
        if (found == choices.end()) return std::nullopt;
        addNew(places, found->id);
    }
    return places;
}

std::string_view primaryAddress(std::string_view text) {
    constexpr std::string_view mark = "SMTP:";
    constexpr std::string_view between = ",;+ {|\n";
    auto at = text.find(mark);
    while (at != std::string_view::npos && at > 0 &&
           between.find(text[at - 1]) == std::string_view::npos) {
        at = text.find(mark, at + 1);
    }
    if (at == std::string_view::npos) return text;
    const auto rest = text.substr(at + mark.size());
    for (std::size_t i = 0; i < rest.size(); ++i) {
        // A plus may belong to the address: then no other address follows it.
        const bool isTag = rest[i] == '+' && rest.find(':', i) == std::string_view::npos;
        const bool isEnd = between.find(rest[i]) != std::string_view::npos || rest[i] == '}';
        if (isEnd && !isTag) return rest.substr(0, i);
    }
    return rest;
}

std::optional<ByteCount> readUse(std::string_view text, std::int64_t unit) {
    const auto size = writtenSize(text);
    if (size && size->number == 0) return ByteCount{0};
    return readSize(text, unit);
}

std::optional<ByteCount> readSize(std::string_view text, std::int64_t unit) {
    if (isWithoutLimit(lowerAscii(text)) || text.starts_with("-1")) return withoutLimit;
    const auto size = writtenSize(text);
    if (!size) return std::nullopt;
    if (unit == 0) unit = size->number < static_cast<double>(megabyte) ? megabyte : 1;
    const auto bytes = bytesOf(*size, unit);
    return bytes && bytes->value < 1 ? withoutLimit : bytes;
}

}  // namespace mailadvisor
