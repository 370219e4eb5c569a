#include "sections.h"

#include "base/ascii.h"

#include <algorithm>

namespace mailadvisor::mbsync_msmtp {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// Nothing for a quote without an end.
std::optional<Line> readLine(std::string_view text, TextRange range, bool hasEscapes) {
    Line line;
    line.range = range;
    for (std::size_t at = range.begin; at < range.end && text[at] != '\n';) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        if (text[at] == '#') break;
        Word word;
        word.range.begin = at;
        bool isQuoted = false;
        for (; at < range.end && text[at] != '\n'; ++at) {
            if (!isQuoted && isBlank(text[at])) break;
            if (text[at] == '"') {
                isQuoted = !isQuoted;
            } else {
                const bool isEscape = hasEscapes && text[at] == '\\' && at + 1 < range.end;
                word.text += text[isEscape ? ++at : at];
            }
        }
        if (isQuoted) return std::nullopt;
        word.range.end = at;
        line.words.push_back(std::move(word));
    }
    return line;
}

bool begins(const Line& line, const SectionStyle& style) {
    return std::ranges::any_of(style.kinds, [&line](std::string_view kind) {
        return equalsIgnoringCase(kind, line.keyword());
    });
}

}  // namespace

std::string Section::value(std::string_view keyword) const {
    std::string found;
    for (const Line& line : lines) {
        if (equalsIgnoringCase(line.keyword(), keyword)) found = line.value();
    }
    return found;
}

Sections readSections(std::string_view text, const SectionStyle& style) {
    Sections file;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto newline = std::min(text.find('\n', begin), text.size());
        const auto end = std::min(newline + 1, text.size());
        ++number;
        auto line = readLine(text, {begin, end}, style.hasEscapes);
        if (!line) {
            file.brokenLine = file.brokenLine == 0 ? number : file.brokenLine;
        } else if (!line->words.empty() && begins(*line, style)) {
            file.sections.push_back({{std::move(*line)}, {begin, end}});
        } else if (!line->words.empty() && !file.sections.empty()) {
            file.sections.back().lines.push_back(std::move(*line));
        }
        if (!file.sections.empty()) file.sections.back().range.end = end;
        begin = end;
    }
    return file;
}

}  // namespace mailadvisor::mbsync_msmtp
