#include "diagnosis/old_system.h"

#include "base/ascii.h"

#include <array>

namespace mailadvisor {
namespace {

constexpr std::size_t mostBytesRead = 64 * 1024;

constexpr std::array<std::string_view, 22> oldSystems{
    "windows xp", "windows vista", "windows 7",    "windows7",     "win 7",        "win7",
    "วินโดวส์ 7",   "windows 8",     "outlook 2007", "outlook 2010", "outlook 2013", "android 4",
    "android 5",  "android 6",     "android 7.0",  "ios 7",        "ios 8",        "ios 9",
    "el capitan", "yosemite",      "os x 10.10",   "os x 10.11"};

bool isDigit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// "windows 8" is not in "windows 8.1", nor "android 4" in "android 40".
bool endsThere(std::string_view text, std::size_t end) {
    if (isDigit(text, end)) return false;
    return !(text.substr(end).starts_with('.') && isDigit(text, end + 1) &&
             text.substr(0, end).ends_with("windows 8"));
}

}  // namespace

std::string oldSystemIn(std::string_view text) {
    const std::string lower = lowerAscii(text.substr(0, mostBytesRead));
    for (const auto name : oldSystems) {
        for (auto at = lower.find(name); at != std::string::npos; at = lower.find(name, at + 1)) {
            if (endsThere(lower, at + name.size())) return std::string(name);
        }
    }
    return {};
}

}  // namespace mailadvisor
