#include "probe/foreign_greeting.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace mailadvisor {
namespace {

bool startsWith(std::string_view line, std::string_view start) {
    return equalsIgnoringCase(line.substr(0, start.size()), start);
}

}  // namespace

bool isForeignGreeting(std::string_view line, Protocol expected) {
    constexpr std::array others{"HTTP/", "<!DOCTYPE", "<html", "<?xml", "SSH-", "RFB "};
    if (std::any_of(others.begin(), others.end(),
                    [&](auto start) { return startsWith(line, start); })) {
        return true;
    }
    const bool isImap = startsWith(line, "* ");
    const bool isPop3 = startsWith(line, "+OK") || startsWith(line, "-ERR");
    const bool isSmtp = startsWith(line, "220 ") || startsWith(line, "220-");
    switch (expected) {
        case Protocol::Imap: return isPop3 || isSmtp;
        case Protocol::Pop3: return isImap || isSmtp;
        case Protocol::Smtp: return isImap || isPop3;
    }
    return false;
}

bool soundsBusy(std::string_view text) {
    constexpr std::array words{"too many", "busy",     "try again",     "try later",
                               "temporar", "overload", "maximum number"};
    const std::string lower = lowerAscii(text);
    return std::any_of(words.begin(), words.end(),
                       [&](auto word) { return lower.find(word) != std::string::npos; });
}

}  // namespace mailadvisor
