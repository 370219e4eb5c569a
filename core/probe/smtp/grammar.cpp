// reply-line = reply-code [ ("-" / SP) textstring ] CRLF
// ehlo-line  = ehlo-keyword *( SP ehlo-param )
#include "probe/smtp/grammar.h"

#include "base/ascii.h"

namespace mailadvisor::smtp {

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
        const auto word = cursor.takeWhile(isVisible);
        if (word.empty()) return cursor.expected(result.empty() ? "ehlo-keyword" : "ehlo-param");
        if (!result.empty()) result += ' ';
        result += upperAscii(word);
    }
    return result;
}

}  // namespace mailadvisor::smtp
