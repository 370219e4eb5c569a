#include "plugins/prefs_grammar.h"

#include "base/escape.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

#include <charconv>
#include <optional>

namespace mailadvisor {
namespace {

class Line {
public:
    explicit Line(std::string_view text) : rest_(text) {}

    bool take(std::string_view token) {
        if (!rest_.starts_with(token)) return false;
        rest_.remove_prefix(token.size());
        return true;
    }

    std::optional<std::string> takeString() {
        if (!take("\"")) return std::nullopt;
        std::string text;
        while (!rest_.empty() && rest_.front() != '"') {
            // The parser knows more escapes; our writer needs only these two.
            const bool isEscaped = take("\\");
            const bool isKnown = rest_.starts_with('"') || rest_.starts_with('\\');
            if (rest_.empty() || (isEscaped && !isKnown)) return std::nullopt;
            text += rest_.front();
            rest_.remove_prefix(1);
        }
        if (!take("\"")) return std::nullopt;
        return text;
    }

    std::optional<PrefValue> takeValue() {
        if (take("true")) return true;
        if (take("false")) return false;
        if (rest_.starts_with('"')) {
            if (auto text = takeString()) return std::move(*text);
            return std::nullopt;
        }
        int number = 0;
        const auto [end, error] =
            std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
        if (error != std::errc{}) return std::nullopt;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return number;
    }

    bool isEmpty() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

bool readLine(std::string_view text, std::map<std::string, PrefValue>& values) {
    if (text.empty() || text.starts_with("//")) return true;
    Line line(text);
    if (!line.take("user_pref(")) return false;
    auto name = line.takeString();
    if (!name || name->empty() || !line.take(", ")) return false;
    auto value = line.takeValue();
    if (!value || !line.take(");") || !line.isEmpty()) return false;
    return values.emplace(std::move(*name), std::move(*value)).second;
}

}  // namespace

Prefs Prefs::read(std::string_view text) {
    Prefs prefs;
    if (!isUtf8(text) || text.starts_with("\xEF\xBB\xBF") || !text.ends_with('\n')) {
        prefs.fault = "encoding";
    }
    while (!text.empty() && prefs.fault.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        if (hasControlCharacters(line) || !readLine(line, prefs.values)) prefs.fault = line;
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return prefs;
}

std::string Prefs::text(const std::string& name) const {
    const auto found = values.find(name);
    const auto* text = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? "" : *text;
}

int Prefs::number(const std::string& name) const {
    const auto found = values.find(name);
    const auto* number = found == values.end() ? nullptr : std::get_if<int>(&found->second);
    return number == nullptr ? -1 : *number;
}

bool Prefs::flag(const std::string& name) const {
    const auto found = values.find(name);
    const auto* flag = found == values.end() ? nullptr : std::get_if<bool>(&found->second);
    if (flag == nullptr) ADD_FAILURE() << name << " is missing or no flag";
    return flag != nullptr && *flag;
}

}  // namespace mailadvisor
