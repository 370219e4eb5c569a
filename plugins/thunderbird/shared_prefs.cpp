#include "shared_prefs.h"

#include <algorithm>
#include <optional>

namespace mailadvisor::thunderbird {
namespace {

using Statements = std::vector<PrefStatement>;

std::string noteName(std::string_view account, std::string_view shared) {
    return prefName("account", account, "before." + std::string(shared));
}

const PrefStatement* findUserPref(const Statements& prefs, std::string_view name) {
    const PrefStatement* found = findPref(prefs, name);
    return found != nullptr && found->isUser ? found : nullptr;
}

/// Blanks around the keys stay as they are; nothing when the key is not in the list.
std::optional<std::string> listWithout(const std::string& list, std::string_view key) {
    for (std::size_t begin = 0; begin <= list.size();) {
        const auto end = std::min(list.find(',', begin), list.size());
        const auto first = std::min(list.find_first_not_of(" \t\v\f\r\n", begin), end);
        const auto last = list.find_last_not_of(" \t\v\f\r\n", end - (end > 0 ? 1 : 0));
        const bool isIt = first < end && list.substr(first, last + 1 - first) == key;
        if (isIt && begin > 0) return list.substr(0, begin - 1) + list.substr(end);
        if (isIt) return list.substr(std::min(end + 1, list.size()));
        begin = end + 1;
    }
    return std::nullopt;
}

/// How a shared preference stands when nothing is known but its new value: empty = not at all.
std::string literalWithout(const std::string& value, std::string_view key) {
    const std::string rest = listWithout(value, key).value_or(value);
    return rest.empty() ? std::string() : prefLiteral(rest);
}

/// The value that a literal of a note has, with the key added as `setShared`'s callers do; nothing
/// for a note that is not one literal.
std::optional<std::string> withKey(const Statements& prefs, std::string_view shared,
                                   const std::string& literal, std::string_view key) {
    if (shared == defaultAccount || shared == defaultSmtp) return std::string(key);
    std::string before;
    if (literal.empty()) {
        for (const PrefStatement& statement : prefs) {
            const auto* text = std::get_if<std::string>(&statement.pref.value);
            if (statement.pref.name == shared && !statement.isUser && text != nullptr)
                before = *text;
        }
    } else {
        const auto read = readPrefs("user_pref(\"x\"," + literal + ");");
        if (!read || read->size() != 1) return std::nullopt;
        before = prefText(*read, "x");
    }
    return listWith(before, key);
}

bool isOneLiteral(const std::string& literal) {
    const std::string line = "user_pref(\"x\"," + literal + ");";
    const auto read = readPrefs(line);
    return read && read->size() == 1 && read->front().end == line.size() &&
           read->front().valueEnd - read->front().valueBegin == literal.size();
}

void restore(PrefsEdit& edit, const PrefStatement& statement, const std::string& literal) {
    if (literal.empty()) {
        edit.remove(statement);
    } else {
        edit.setLiteral(statement, literal);
    }
}

}  // namespace

std::string listWith(const std::string& list, std::string_view key) {
    const bool isEmpty = list.find_first_not_of(", \t\v\f\r\n") == std::string::npos;
    return isEmpty ? std::string(key) : list + "," + std::string(key);
}

void setShared(PrefsEdit& edit, std::string_view text, const Statements& prefs, const Pref& pref,
               std::string_view account, std::string_view key) {
    const PrefStatement* current = findUserPref(prefs, pref.name);
    if (current != nullptr && current->pref.value == pref.value) return;
    const std::string before(
        current == nullptr
            ? std::string_view()
            : text.substr(current->valueBegin, current->valueEnd - current->valueBegin));
    if (literalWithout(std::get<std::string>(pref.value), key) != before)
        edit.set({noteName(account, pref.name), before});
    edit.set(pref);
}

void takeFromShared(PrefsEdit& edit, const Statements& prefs, std::string_view account,
                    std::string_view key) {
    for (const std::string_view shared : sharedPrefs) {
        const PrefStatement* current = findUserPref(prefs, shared);
        if (current == nullptr) continue;
        const std::string value = prefText(prefs, shared);
        if (!listWithout(value, key)) continue;
        const PrefStatement* note = findUserPref(prefs, noteName(account, shared));
        const auto* noted = note == nullptr ? nullptr : std::get_if<std::string>(&note->pref.value);
        const bool isUsable = noted != nullptr && (noted->empty() || isOneLiteral(*noted)) &&
                              withKey(prefs, shared, *noted, key) == value;
        restore(edit, *current, isUsable ? *noted : literalWithout(value, key));
    }
}

}  // namespace mailadvisor::thunderbird
