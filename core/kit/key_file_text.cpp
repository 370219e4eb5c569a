#include "kit/key_file_text.h"

#include "base/ascii.h"

#include <algorithm>

namespace mailadvisor {
namespace {

constexpr std::string_view blanks = " \t\r\v\f";

std::string_view withoutFlags(std::string_view key) {
    const auto flags = key.find("[$");
    return trimmed(flags == std::string_view::npos ? key : key.substr(0, flags));
}

class KeyFileReader {
public:
    KeyFileReader(std::string_view text, const KeyFileStyle& style) : text_(text), style_(style) {}

    KeyFileText read() {
        for (std::size_t begin = 0; begin < text_.size();) {
            const auto newline = std::min(text_.find('\n', begin), text_.size());
            const auto end = std::min(newline + 1, text_.size());
            ++line_;
            take(text_.substr(begin, newline - begin), begin, end);
            begin = end;
        }
        endGroup(text_.size());
        return std::move(file_);
    }

private:
    void take(std::string_view line, std::size_t begin, std::size_t end) {
        const std::string_view content = trimmed(line);
        const bool isIndented = !line.empty() && blanks.find(line.front()) != std::string::npos;
        if (content.empty()) {
            canContinue_ = false;
        } else if (style_.comments.find(content.front()) != std::string_view::npos) {
            return;
        } else if (content.find('\0') != std::string_view::npos) {
            odd();
        } else if (style_.hasContinuations && isIndented && canContinue_) {
            auto& entry = file_.groups.back().entries.back();
            entry.value.append("\n").append(content);
            entry.end = end;
        } else if (content.front() == '[') {
            heading(content, begin);
        } else {
            entry(content, begin, end);
        }
    }

    void heading(std::string_view content, std::size_t begin) {
        canContinue_ = false;
        if (content.back() != ']') return odd();
        endGroup(begin);
        file_.groups.push_back(
            {std::string(content.substr(1, content.size() - 2)), begin, text_.size(), {}});
    }

    void entry(std::string_view content, std::size_t begin, std::size_t end) {
        const auto sign = content.find_first_of(style_.takesColons ? "=:" : "=");
        canContinue_ = sign != std::string_view::npos && sign > 0 && !file_.groups.empty();
        if (sign == std::string_view::npos || sign == 0) return odd();
        if (file_.groups.empty()) return;
        file_.groups.back().entries.push_back({std::string(withoutFlags(content.substr(0, sign))),
                                               std::string(trimmed(content.substr(sign + 1))),
                                               begin, end});
    }

    void endGroup(std::size_t end) {
        if (!file_.groups.empty()) file_.groups.back().end = end;
    }

    void odd() {
        canContinue_ = false;
        if (file_.firstOddLine == 0) file_.firstOddLine = line_;
    }

    std::string_view text_;
    const KeyFileStyle& style_;
    KeyFileText file_{};
    std::size_t line_{};
    bool canContinue_{};
};

}  // namespace

std::string KeyFileGroup::value(std::string_view key) const {
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [key](const auto& entry) { return entry.key == key; });
    return found == entries.rend() ? std::string() : found->value;
}

bool KeyFileGroup::has(std::string_view key) const {
    return std::ranges::find(entries, key, &KeyFileEntry::key) != entries.end();
}

const KeyFileGroup* KeyFileText::find(std::string_view name) const {
    const auto found = std::ranges::find(groups, name, &KeyFileGroup::name);
    return found == groups.end() ? nullptr : &*found;
}

KeyFileText readKeyFile(std::string_view text, const KeyFileStyle& style) {
    return KeyFileReader(text, style).read();
}

std::string unescapedKeyValue(std::string_view value) {
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char next = value[at] == '\\' && at + 1 < value.size() ? value[at + 1] : '\0';
        switch (next) {
            case 's': text += ' '; break;
            case 'n': text += '\n'; break;
            case 't': text += '\t'; break;
            case 'r': text += '\r'; break;
            case '\\': text += '\\'; break;
            default: text += value[at]; continue;
        }
        ++at;
    }
    return text;
}

}  // namespace mailadvisor
