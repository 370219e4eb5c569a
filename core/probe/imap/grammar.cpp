// clang-format off
//
// response          = continue-req / response-tagged / response-untagged
// continue-req      = "+" SP (resp-text / base64)
// response-tagged   = tag SP resp-cond-state
// response-untagged = "*" SP (resp-cond-state / resp-cond-bye / greeting /
//                            [number SP] keyword data)
// resp-text         = ["[" resp-text-code "]" SP] text
//
// Read leniently where servers are known to differ: blanks may be doubled, texts may be empty.
// clang-format on
#include "probe/imap/grammar.h"

#include "base/ascii.h"

#include <limits>
#include <unordered_set>

namespace mailadvisor::imap {
namespace {

bool isAtomChar(char c) {
    constexpr std::string_view specials = "(){%*\"\\]";
    return c > 0x20 && c < 0x7F && specials.find(c) == std::string_view::npos;
}

// Mailbox names come unquoted with "]" and, from careless servers, with 8-bit bytes.
bool isAstringChar(char c) { return isAtomChar(c) || c == ']' || c < 0; }

std::optional<Condition> condition(std::string_view word) {
    if (equalsIgnoringCase(word, "OK")) return Condition::Ok;
    if (equalsIgnoringCase(word, "NO")) return Condition::No;
    if (equalsIgnoringCase(word, "BAD")) return Condition::Bad;
    if (equalsIgnoringCase(word, "BYE")) return Condition::Bye;
    if (equalsIgnoringCase(word, "PREAUTH")) return Condition::PreAuth;
    return std::nullopt;
}

Parsed<ResponseText> responseText(Cursor& cursor) {
    ResponseText result;
    cursor.skipBlanks();
    if (cursor.accept('[')) {
        result.code = upperAscii(cursor.takeWhile(isAtomChar));
        if (result.code.empty()) return cursor.expected("resp-text-code");
        cursor.skipBlanks();
        result.arguments = cursor.takeWhile([](char c) { return c != ']'; });
        if (!cursor.accept(']')) return cursor.expected("resp-text-code");
        cursor.skipBlanks();
    }
    result.text = cursor.rest();
    return result;
}

Parsed<Response> conditioned(Response response, Condition condition, Cursor& cursor) {
    auto text = responseText(cursor);
    if (!text) return text.error();
    response.condition = condition;
    response.text = std::move(*text);
    return response;
}

Parsed<Response> untagged(Cursor& cursor) {
    Response result{.kind = Response::Kind::Data};
    result.number = cursor.number();
    if (result.number) cursor.skipBlanks();
    const auto word = cursor.takeWhile(isAtomChar);
    if (word.empty()) return cursor.expected("response-data");
    const auto known = result.number ? std::nullopt : condition(word);
    if (known) {
        result.kind = Response::Kind::Status;
        return conditioned(std::move(result), *known, cursor);
    }
    result.keyword = upperAscii(word);
    cursor.skipBlanks();
    result.data = cursor.rest();
    return result;
}

std::optional<std::string> quotedString(Cursor& cursor) {
    std::string text;
    while (!cursor.atEnd()) {
        const char c = (*cursor.take(1))[0];
        if (c == '"') return text;
        if (c != '\\') {
            text += c;
        } else if (cursor.peek() == '"' || cursor.peek() == '\\') {
            text += *cursor.take(1);
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<std::string> literal(Cursor& cursor) {
    const auto size = cursor.number();
    cursor.accept('+');
    if (!size || !cursor.acceptWord("}\r\n")) return std::nullopt;
    const auto bytes = cursor.take(static_cast<std::size_t>(*size));
    return bytes ? std::optional(std::string(*bytes)) : std::nullopt;
}

}  // namespace

Parsed<Response> response(std::string_view line) {
    Cursor cursor(line);
    if (cursor.accept('+')) {
        cursor.accept(' ');
        Response result{.kind = Response::Kind::Continuation};
        result.text.text = cursor.rest();
        return result;
    }
    if (cursor.acceptWord("* ")) return untagged(cursor);
    Response result{.kind = Response::Kind::Tagged};
    result.tag = cursor.takeWhile([](char c) { return isAtomChar(c) && c != '+'; });
    if (result.tag.empty() || !cursor.accept(' ')) return cursor.expected("tag");
    cursor.skipBlanks();
    const auto offset = cursor;
    const auto known = condition(cursor.takeWhile(isAtomChar));
    if (!known || *known == Condition::Bye || *known == Condition::PreAuth) {
        return offset.expected("resp-cond-state");
    }
    return conditioned(std::move(result), *known, cursor);
}

Parsed<std::vector<std::string>> capabilityData(std::string_view data) {
    std::vector<std::string> names;
    std::unordered_set<std::string> seen;
    Cursor cursor(data);
    for (cursor.skipBlanks(); !cursor.atEnd(); cursor.skipBlanks()) {
        std::string name = upperAscii(cursor.takeWhile(isAtomChar));
        if (name.empty()) return cursor.expected("capability");
        if (seen.insert(name).second) names.push_back(std::move(name));
    }
    return names;
}

std::optional<std::size_t> announcedLiteral(std::string_view line) {
    if (!line.ends_with('}')) return std::nullopt;
    const std::size_t brace = line.rfind('{');
    if (brace == std::string_view::npos) return std::nullopt;
    Cursor cursor(line.substr(brace + 1));
    const auto size = cursor.number();
    cursor.accept('+');
    if (!size || cursor.rest() != "}") return std::nullopt;
    if (line.starts_with("* ")) {
        Cursor word(line.substr(2));
        if (condition(word.takeWhile(isAtomChar))) return std::nullopt;
    }
    return static_cast<std::size_t>(*size);
}

std::optional<std::string> astring(Cursor& cursor) {
    if (cursor.accept('"')) return quotedString(cursor);
    if (cursor.accept('{')) return literal(cursor);
    const auto atom = cursor.takeWhile(isAstringChar);
    return atom.empty() ? std::nullopt : std::optional(std::string(atom));
}

std::optional<std::string> quoted(std::string_view text) {
    std::string result;
    // Reserved at once: this also quotes passwords, of which no copy may stay behind.
    result.reserve(2 * text.size() + 2);
    result += '"';
    for (const char c : text) {
        if (c == '\r' || c == '\n' || c == '\0') return std::nullopt;
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    result += '"';
    return result;
}

}  // namespace mailadvisor::imap
