// response     = single-line / capa-resp
// single-line  = status [SP text] CRLF        ; text may begin with "[" resp-code "]"
// capa-line    = capa-tag *(SP param)
// drop-listing = "+OK" SP number SP octets [SP text]
#include "probe/pop3/grammar.h"

#include "base/ascii.h"

namespace mailadvisor::pop3 {

Parsed<Response> response(std::string_view line) {
    Cursor cursor(line);
    Response result;
    if (cursor.acceptWord("+OK")) {
        result.kind = Response::Kind::Ok;
    } else if (cursor.acceptWord("-ERR")) {
        result.kind = Response::Kind::Error;
    } else if (cursor.acceptWord("+")) {
        result.kind = Response::Kind::Continuation;
    } else {
        return cursor.expected("status");
    }
    if (!cursor.atEnd() && cursor.peek() != ' ' && cursor.peek() != '\t') {
        return cursor.expected("single-line");
    }
    cursor.skipBlanks();
    result.text = cursor.rest();
    if (result.kind == Response::Kind::Error && cursor.accept('[')) {
        result.code = upperAscii(cursor.takeWhile([](char c) { return isVisible(c) && c != ']'; }));
        if (!cursor.accept(']')) result.code.clear();
    }
    return result;
}

std::optional<std::string_view> multiLine(std::string_view line) {
    if (line == ".") return std::nullopt;
    return line.starts_with('.') ? line.substr(1) : line;
}

Parsed<std::string> capability(std::string_view line) {
    Cursor cursor(line);
    std::string result = upperAscii(cursor.takeWhile(isVisible));
    if (result.empty()) return cursor.expected("capa-tag");
    const bool keepsCase = result == "IMPLEMENTATION";
    for (cursor.skipBlanks(); !cursor.atEnd(); cursor.skipBlanks()) {
        const auto parameter = cursor.takeWhile(isVisible);
        if (parameter.empty()) return cursor.expected("param");
        result += ' ';
        result += keepsCase ? std::string(parameter) : upperAscii(parameter);
    }
    return result;
}

Parsed<DropListing> dropListing(std::string_view text) {
    Cursor cursor(text);
    cursor.skipBlanks();
    const auto messages = cursor.number();
    if (!messages || !cursor.accept(' ')) return cursor.expected("drop-listing");
    cursor.skipBlanks();
    const auto octets = cursor.number();
    if (!octets || (!cursor.atEnd() && cursor.peek() != ' '))
        return cursor.expected("drop-listing");
    return DropListing{*messages, *octets};
}

}  // namespace mailadvisor::pop3
