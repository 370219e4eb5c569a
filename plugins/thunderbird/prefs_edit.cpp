#include "prefs_edit.h"

#include "kit/text_ranges.h"

#include <algorithm>

namespace mailadvisor::thunderbird {
namespace {

std::string_view lineEndOf(std::string_view text) {
    const auto first = text.find('\n');
    const bool isWindows = first != std::string_view::npos && first > 0 && text[first - 1] == '\r';
    return isWindows ? "\r\n" : "\n";
}

}  // namespace

void PrefsEdit::set(const Pref& pref) {
    const PrefStatement* found = findPref(statements_, pref.name);
    if (found == nullptr || !found->isUser) {
        added_.push_back(pref);
    } else if (found->pref.value != pref.value) {
        setLiteral(*found, prefLiteral(pref.value));
    }
}

void PrefsEdit::setLiteral(const PrefStatement& statement, std::string literal) {
    replaced_[statement.valueBegin] = {statement.valueEnd, std::move(literal)};
}

void PrefsEdit::remove(const PrefStatement& statement) {
    removed_.push_back(wholeLine(text_, {statement.begin, statement.end}));
}

/// A file without a line end at its end gets none: the added lines begin with one instead, which
/// goes with them.
PrefsEdit::Changes PrefsEdit::allChanges() const {
    std::vector<TextRange> runs;
    auto sorted = removed_;
    std::ranges::sort(sorted, {}, &TextRange::begin);
    for (const TextRange& range : sorted) {
        if (!runs.empty() && runs.back().end >= range.begin) {
            runs.back().end = std::max(runs.back().end, range.end);
        } else {
            runs.push_back(range);
        }
    }
    Changes changes = replaced_;
    for (auto [begin, end] : runs) {
        if (end == text_.size() && !text_.ends_with('\n') && begin > 0 &&
            text_[begin - 1] == '\n') {
            --begin;
            if (begin > 0 && text_[begin - 1] == '\r') --begin;
        }
        changes[begin] = {end, {}};
    }
    return changes;
}

std::string PrefsEdit::text() const {
    std::string edited;
    std::size_t kept = 0;
    for (const auto& [begin, change] : allChanges()) {
        edited += text_.substr(kept, begin - kept);
        edited += change.second;
        kept = change.first;
    }
    edited += text_.substr(kept);
    const std::string_view lineEnd = lineEndOf(text_);
    const bool endsInALineEnd = edited.empty() || edited.ends_with('\n');
    for (const Pref& pref : added_) {
        if (!endsInALineEnd) edited += lineEnd;
        edited += prefLine(pref);
        if (endsInALineEnd) edited += lineEnd;
    }
    return edited;
}

}  // namespace mailadvisor::thunderbird
