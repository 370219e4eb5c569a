#include "prefs_edit.h"

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
        replaced_[found->valueBegin] = {found->valueEnd, prefLiteral(pref.value)};
    }
}

std::string PrefsEdit::text() const {
    std::string edited;
    std::size_t kept = 0;
    for (const auto& [begin, change] : replaced_) {
        edited += text_.substr(kept, begin - kept);
        edited += change.second;
        kept = change.first;
    }
    edited += text_.substr(kept);
    const std::string_view lineEnd = lineEndOf(text_);
    if (!added_.empty() && !edited.empty() && !edited.ends_with('\n')) edited += lineEnd;
    for (const Pref& pref : added_) {
        edited += prefLine(pref);
        edited += lineEnd;
    }
    return edited;
}

}  // namespace mailadvisor::thunderbird
