#include "report/line_diff.h"

#include <algorithm>
#include <vector>

namespace mailadvisor {
namespace {

constexpr std::size_t contextLines = 3;             // as diff -u has
constexpr std::size_t mostComparisons = 4'000'000;  // beyond, the whole middle counts as replaced

using Lines = std::vector<std::string_view>;

Lines linesOf(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// One line of the diff: kept (' '), taken away ('-') or new ('+').
struct Edit {
    char mark{};
    std::string_view line{};
};

/// Lengths of the longest common part of what follows each pair of lines.
class CommonLengths {
public:
    CommonLengths(const Lines& before, const Lines& after)
        : width_(after.size() + 1), lengths_((before.size() + 1) * width_) {
        for (std::size_t i = before.size(); i-- > 0;) {
            for (std::size_t j = after.size(); j-- > 0;) {
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    std::size_t& at(std::size_t i, std::size_t j) { return lengths_[i * width_ + j]; }

private:
    std::size_t width_;
    std::vector<std::size_t> lengths_;
};

void replaceAll(std::vector<Edit>& edits, const Lines& before, const Lines& after) {
    for (const auto line : before) edits.push_back({'-', line});
    for (const auto line : after) edits.push_back({'+', line});
}

void editMiddle(std::vector<Edit>& edits, const Lines& before, const Lines& after) {
    if (before.size() * after.size() > mostComparisons) return replaceAll(edits, before, after);
    CommonLengths common(before, after);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        const bool hasBoth = i < before.size() && j < after.size();
        if (hasBoth && before[i] == after[j]) {
            edits.push_back({' ', before[i++]});
            ++j;
        } else if (j == after.size() || (hasBoth && common.at(i + 1, j) >= common.at(i, j + 1))) {
            edits.push_back({'-', before[i++]});
        } else {
            edits.push_back({'+', after[j++]});
        }
    }
}

std::vector<Edit> editsFor(const Lines& before, const Lines& after) {
    std::size_t head = 0;
    const std::size_t shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head]) ++head;
    std::size_t tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < head; ++i) edits.push_back({' ', before[i]});
    const auto middleOf = [&](const Lines& lines) {
        return Lines(lines.begin() + static_cast<std::ptrdiff_t>(head),
                     lines.end() - static_cast<std::ptrdiff_t>(tail));
    };
    editMiddle(edits, middleOf(before), middleOf(after));
    for (std::size_t i = tail; i > 0; --i) edits.push_back({' ', before[before.size() - i]});
    return edits;
}

/// Where a hunk begins and ends among the edits: changes, with their context.
struct Hunk {
    std::size_t first{};
    std::size_t end{};
};

std::vector<Hunk> hunksOf(const std::vector<Edit>& edits) {
    std::vector<Hunk> hunks;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (edits[i].mark == ' ') continue;
        const std::size_t first = i - std::min(i, contextLines);
        const std::size_t end = std::min(i + 1 + contextLines, edits.size());
        if (hunks.empty() || first > hunks.back().end) {
            hunks.push_back({first, end});
        } else {
            hunks.back().end = end;
        }
    }
    return hunks;
}

std::size_t countOf(const std::vector<Edit>& edits, std::size_t first, std::size_t end, char mark) {
    return static_cast<std::size_t>(
        std::count_if(edits.begin() + static_cast<std::ptrdiff_t>(first),
                      edits.begin() + static_cast<std::ptrdiff_t>(end),
                      [mark](const Edit& edit) { return edit.mark == ' ' || edit.mark == mark; }));
}

/// "12,3" as diff writes it: the first line, counted from 1 (or the one before an empty part).
std::string rangeOf(const std::vector<Edit>& edits, const Hunk& hunk, char mark) {
    const auto before = countOf(edits, 0, hunk.first, mark);
    const auto length = countOf(edits, hunk.first, hunk.end, mark);
    return std::to_string(length == 0 ? before : before + 1) + "," + std::to_string(length);
}

bool isText(std::string_view content) { return content.find('\0') == std::string_view::npos; }

}  // namespace

std::string lineDiff(std::string_view before, std::string_view after) {
    if (!isText(before) || !isText(after)) return {};
    const auto edits = editsFor(linesOf(before), linesOf(after));
    std::string diff;
    for (const Hunk& hunk : hunksOf(edits)) {
        diff += "@@ -" + rangeOf(edits, hunk, '-') + " +" + rangeOf(edits, hunk, '+') + " @@\n";
        for (std::size_t i = hunk.first; i < hunk.end; ++i) {
            diff += edits[i].mark;
            diff.append(edits[i].line) += '\n';
        }
    }
    return diff;
}

}  // namespace mailadvisor
