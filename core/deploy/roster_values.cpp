#include "deploy/roster_values.h"

#include "base/ascii.h"
#include "base/host_name.h"
#include "base/lists.h"
#include "base/written_size.h"

#include <charconv>
#include <initializer_list>
#include <string>

namespace mailadvisor {
namespace {

constexpr int mostDevices = 1000;
constexpr std::int64_t megabyte = 1024 * 1024;

bool isWithoutLimit(std::string_view word) {
    return contains(std::initializer_list<std::string_view>{"unlimited", "no limit", "none", "-",
                                                            "∞", "ไม่จำกัด"},
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
    std::erase_if(name, [](char c) { return c == ' ' || c == ')' || c == ']'; });
    const auto begin = name.find_last_of("([_-");
    if (begin != std::string::npos) {
        if (const auto unit = unitCalled(std::string_view(name).substr(begin + 1))) return unit;
    }
    for (const std::string_view unit :
         {"bytes", "kib", "mib", "gib", "tib", "kb", "mb", "gb", "tb"}) {
        if (name.ends_with(unit)) return unitCalled(unit);
    }
    return 0;
}

std::optional<ByteCount> readSize(std::string_view text, std::int64_t unit) {
    if (isWithoutLimit(lowerAscii(text))) return withoutLimit;
    const auto size = writtenSize(text);
    if (!size) return std::nullopt;
    if (unit == 0) unit = size->number < static_cast<double>(megabyte) ? megabyte : 1;
    const auto bytes = bytesOf(*size, unit);
    return bytes && bytes->value < 1 ? withoutLimit : bytes;
}

}  // namespace mailadvisor
