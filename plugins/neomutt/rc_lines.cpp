#include "rc_lines.h"

#include <algorithm>

// line    = [command *(";" command)] ["#" …] NL
// command = word *(blank word)
// word    = *(char / "\" char / "'" … "'" / DQUOTE … DQUOTE / "`" … "`")
namespace mailadvisor::neomutt {
namespace {

struct Word {
    std::string text{};
    bool isStatic{true};
    TextRange range{};
};

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    RcLines read() {
        std::vector<Word> command;
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\n' || c == ';') {
                ++at_;
                take(command);
            } else if (c == '#') {
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else if (isBlank(c)) {
                ++at_;
            } else if (isContinuation()) {
                at_ = text_.find('\n', at_) + 1;
            } else {
                command.push_back(word());
            }
        }
        take(command);
        return std::move(lines_);
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\v'; }

    bool isContinuation() const {
        return text_[at_] == '\\' && text_.substr(at_ + 1).starts_with("\n");
    }

    Word word() {
        Word word;
        word.range.begin = at_;
        char quote = '\0';
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (quote == '\0' && (isBlank(c) || c == '\n' || c == ';' || c == '#')) break;
            if (c == quote) {
                quote = '\0';
            } else if (quote == '\0' && (c == '"' || c == '\'' || c == '`')) {
                quote = c;
                word.isStatic = word.isStatic && c != '`';
            } else if (c == '\\' && quote != '\'' && at_ + 1 < text_.size()) {
                escape(word);
            } else {
                word.isStatic = word.isStatic && (quote == '\'' || (c != '$' && c != '`'));
                word.text += c;
            }
        }
        word.range.end = at_;
        return word;
    }

    void escape(Word& word) {
        const char next = text_[++at_];
        switch (next) {
            case '\n': return;
            case 'n': word.text += '\n'; return;
            case 't': word.text += '\t'; return;
            case 'r': word.text += '\r'; return;
            default: word.text += next;
        }
    }

    /// `set` may part name, `=` and value by blanks.
    void take(std::vector<Word>& command) {
        if (command.empty()) return;
        const std::string name = command.front().text;
        if (name == "set") {
            takeSettings(command);
        } else {
            lines_.otherCommands.push_back({command.front().range.begin, command.back().range.end});
            lines_.readsOtherFiles = lines_.readsOtherFiles || name == "source" ||
                                     name == "account-hook" || name == "folder-hook";
        }
        command.clear();
    }

    void takeSettings(const std::vector<Word>& words) {
        for (std::size_t i = 1; i < words.size(); ++i) {
            Setting setting{words[i].text, {}, words[i].isStatic, words[i].range};
            const auto sign = setting.name.find('=');
            const bool isApart = sign == std::string::npos && i + 1 < words.size() &&
                                 words[i + 1].text.starts_with('=');
            std::string value;
            if (sign != std::string::npos) {
                value = setting.name.substr(sign + 1);
                setting.name.resize(sign);
            } else if (isApart) {
                value = words[++i].text.substr(1);
                extend(setting, words[i]);
            }
            if (value.empty() && (sign != std::string::npos || isApart) && i + 1 < words.size() &&
                text_.substr(words[i].range.begin, words[i].range.end - words[i].range.begin)
                    .ends_with('=')) {
                value = words[++i].text;
                extend(setting, words[i]);
            }
            setting.value = std::move(value);
            lines_.settings.push_back(std::move(setting));
        }
    }

    static void extend(Setting& setting, const Word& word) {
        setting.isStatic = setting.isStatic && word.isStatic;
        setting.range.end = word.range.end;
    }

    std::string_view text_;
    std::size_t at_{};
    RcLines lines_{};
};

}  // namespace

std::string RcLines::value(std::string_view name) const {
    const auto found = std::find_if(settings.rbegin(), settings.rend(),
                                    [name](const auto& each) { return each.name == name; });
    return found == settings.rend() || !found->isStatic ? std::string() : found->value;
}

RcLines readRc(std::string_view text) { return Reader(text).read(); }

}  // namespace mailadvisor::neomutt
