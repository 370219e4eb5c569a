#include "prefs_text.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

// prefs      = *( blank / comment / statement )
// statement  = ("user_pref" / "pref" / "sticky_pref") "(" string "," value *("," attribute) ")" ";"
// value      = string / "true" / "false" / ["+" / "-"] 1*DIGIT
// string     = DQUOTE *(char / escape) DQUOTE / "'" *(char / escape) "'"
// escape     = "\" (DQUOTE / "'" / "\" / "n" / "r" / "x" 2HEXDIG / "u" 4HEXDIG)
// comment    = "#" or "//" up to the end of the line / "/*" … "*/"
namespace mailadvisor::thunderbird {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view blanks = " \t\v\f\r\n";

bool isWordCharacter(char c) { return isAsciiAlphanumeric(c) || c == '_'; }

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) { skip(byteOrderMark); }

    /// Nothing when a statement could not be read; `at()` is then the place.
    std::optional<PrefStatement> statement() {
        PrefStatement statement;
        statement.begin = at_;
        const std::string_view kind = word();
        statement.isUser = kind == "user_pref";
        if (!statement.isUser && kind != "pref" && kind != "sticky_pref") return std::nullopt;
        if (!token("(")) return std::nullopt;
        auto name = string();
        if (!name || !token(",") || !skipBlanks()) return std::nullopt;
        statement.valueBegin = at_;
        auto read = value();
        statement.valueEnd = at_;
        if (!read) return std::nullopt;
        statement.pref = {std::move(*name), std::move(*read)};
        while (token(",")) {
            if (const auto attribute = word(); attribute != "sticky" && attribute != "locked")
                return std::nullopt;
        }
        if (!token(")") || !token(";")) return std::nullopt;
        statement.end = at_;
        return statement;
    }

    /// False for a comment without an end.
    bool skipBlanks() {
        for (;;) {
            at_ = std::min(text_.find_first_not_of(blanks, at_), text_.size());
            if (rest().starts_with("#") || rest().starts_with("//")) {
                at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
            } else if (rest().starts_with("/*")) {
                const auto end = text_.find("*/", at_ + 2);
                if (end == std::string_view::npos) return false;
                at_ = end + 2;
            } else {
                return true;
            }
        }
    }

    bool isAtEnd() const { return at_ == text_.size(); }
    std::size_t at() const { return at_; }

private:
    std::string_view rest() const { return text_.substr(at_); }

    bool skip(std::string_view token) {
        if (!rest().starts_with(token)) return false;
        at_ += token.size();
        return true;
    }

    bool token(std::string_view text) { return skipBlanks() && skip(text); }

    std::string_view word() {
        if (!skipBlanks()) return {};
        const auto begin = at_;
        while (!isAtEnd() && isWordCharacter(text_[at_])) ++at_;
        return text_.substr(begin, at_ - begin);
    }

    std::optional<PrefValue> value() {
        if (rest().starts_with('"') || rest().starts_with('\'')) {
            if (auto text = string()) return std::move(*text);
            return std::nullopt;
        }
        const bool isNegative = skip("-");
        const bool isSigned = isNegative || skip("+");
        if (isSigned) skipBlanks();
        const std::string_view read = word();
        if (!isSigned && read == "true") return true;
        if (!isSigned && read == "false") return false;
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(read.data(), read.data() + read.size(), number);
        const bool isWhole = error == std::errc{} && end == read.data() + read.size();
        if (!isWhole || read.empty() || number > std::int64_t{INT32_MAX} + int{isNegative})
            return std::nullopt;
        return static_cast<int>(isNegative ? -number : number);
    }

    std::optional<std::string> string() {
        if (!skipBlanks() || isAtEnd()) return std::nullopt;
        const char quote = text_[at_];
        if (quote != '"' && quote != '\'') return std::nullopt;
        std::string text;
        for (++at_; !isAtEnd() && text_[at_] != quote;) {
            if (text_[at_] == '\0') return std::nullopt;
            if (text_[at_] != '\\') {
                text += text_[at_++];
            } else if (!escape(text)) {
                return std::nullopt;
            }
        }
        if (isAtEnd()) return std::nullopt;
        ++at_;
        return text;
    }

    bool escape(std::string& text) {
        ++at_;
        if (isAtEnd()) return false;
        const char c = text_[at_++];
        switch (c) {
            case '"':
            case '\'':
            case '\\': text += c; return true;
            case 'n': text += '\n'; return true;
            case 'r': text += '\r'; return true;
            case 'x': return hexEscape(text, 2);
            case 'u': return hexEscape(text, 4);
            default: return false;
        }
    }

    bool hexEscape(std::string& text, std::size_t digits) {
        const std::string_view hex = rest().substr(0, digits);
        std::uint32_t codePoint = 0;
        const auto [end, error] =
            std::from_chars(hex.data(), hex.data() + hex.size(), codePoint, 16);
        const bool isWhole = error == std::errc{} && end == hex.data() + digits;
        if (hex.size() != digits || !isWhole || codePoint == 0) return false;
        at_ += digits;
        appendUtf8(text, codePoint);
        return true;
    }

    std::string_view text_;
    std::size_t at_{};
};

Unexpected brokenAt(std::string_view text, std::size_t at) {
    const auto line =
        1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    return Unexpected{{ErrorCode::InvalidInput,
                       "prefs.js:" + std::to_string(line),
                       {MESSAGE_ID("thunderbird.prefs-broken"), {{"line", std::to_string(line)}}},
                       {MESSAGE_ID("thunderbird.prefs-broken.remedy"), {}}}};
}

}  // namespace

Result<std::vector<PrefStatement>> readPrefs(std::string_view text) {
    Reader reader(text);
    std::vector<PrefStatement> statements;
    while (reader.skipBlanks()) {
        if (reader.isAtEnd()) return statements;
        auto statement = reader.statement();
        if (!statement) break;
        statements.push_back(std::move(*statement));
    }
    return brokenAt(text, reader.at());
}

const PrefStatement* findPref(const std::vector<PrefStatement>& statements, std::string_view name) {
    const PrefStatement* found = nullptr;
    for (const PrefStatement& statement : statements) {
        if (statement.pref.name != name) continue;
        if (found == nullptr || statement.isUser || !found->isUser) found = &statement;
    }
    return found;
}

std::string prefText(const std::vector<PrefStatement>& statements, std::string_view name) {
    const PrefStatement* found = findPref(statements, name);
    const auto* text = found == nullptr ? nullptr : std::get_if<std::string>(&found->pref.value);
    return text == nullptr ? std::string() : *text;
}

std::vector<std::string> prefList(const std::vector<PrefStatement>& statements,
                                  std::string_view name) {
    std::vector<std::string> entries;
    std::string entry;
    for (const char c : prefText(statements, name) + ",") {
        if (c == ',') {
            if (!entry.empty()) entries.push_back(std::exchange(entry, {}));
        } else if (blanks.find(c) == std::string_view::npos) {
            entry += c;
        }
    }
    return entries;
}

}  // namespace mailadvisor::thunderbird
