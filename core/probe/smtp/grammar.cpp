// reply-line = reply-code [ ("-" / SP) textstring ] CRLF
// ehlo-line  = ehlo-keyword *( SP ehlo-param )
#include "probe/smtp/grammar.h"

#include "base/ascii.h"
#include "base/lists.h"

#include <algorithm>

namespace mailadvisor::smtp {
namespace {

bool isPrintable(unsigned char c) { return c > 0x20 && c < 0x7F; }

std::string_view nameIn(std::string_view capability) {
    return capability.substr(0, capability.find(' '));
}

}  // namespace

Parsed<ReplyLine> replyLine(std::string_view line) {
    Cursor cursor(line);
    const auto digits = cursor.takeWhile(isAsciiDigit);
    if (digits.size() != 3 || digits[0] < '2' || digits[0] > '5')
        return cursor.expected("reply-code");
    ReplyLine result;
    for (const char c : digits) result.code = result.code * 10 + (c - '0');
    result.isLast = !cursor.accept('-');
    if (result.isLast && !cursor.atEnd() && !cursor.accept(' '))
        return cursor.expected("reply-line");
    result.text = cursor.rest();
    return result;
}

Parsed<std::string> ehloLine(std::string_view text) {
    std::string result;
    Cursor cursor(text);
    for (cursor.skipBlanks(); !cursor.atEnd(); cursor.skipBlanks()) {
        const auto word = cursor.takeWhile(isPrintable);
        if (word.empty()) return cursor.expected(result.empty() ? "ehlo-keyword" : "ehlo-param");
        if (!result.empty()) result += ' ';
        result += upperAscii(word);
    }
    return result;
}

std::vector<std::string> authMethods(const std::vector<std::string>& capabilities) {
    constexpr std::string_view keyword = "AUTH";
    std::vector<std::string> methods;
    for (const std::string_view capability : capabilities) {
        const bool isAuth =
            capability.starts_with(keyword) && capability.size() > keyword.size() &&
            (capability[keyword.size()] == ' ' || capability[keyword.size()] == '=');
        if (!isAuth) continue;
        forEachWord(capability.substr(keyword.size() + 1), [&](std::string_view word) {
            if (!contains(methods, word)) methods.emplace_back(word);
        });
    }
    return methods;
}

bool has(const std::vector<std::string>& capabilities, std::string_view name) {
    return std::any_of(capabilities.begin(), capabilities.end(),
                       [&](const std::string& capability) { return nameIn(capability) == name; });
}

}  // namespace mailadvisor::smtp
