#pragma once

#include "kit/text_ranges.h"
#include "prefs_text.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::thunderbird {

/// Changes to a prefs.js that leave every other byte as it was.
///
/// A preference that stands in the file keeps its line and its spacing, only the value changes;
/// a new one becomes a line at the end, with the file's own line ends. Setting what is already
/// there changes nothing. Removing takes the whole line where nothing else stands on it, so that a
/// line that was added goes without a trace; what is set is not removed by the same edit.
class PrefsEdit {
public:
    /// `text` must outlive the edit; `statements` are what readPrefs found in it.
    PrefsEdit(std::string_view text, const std::vector<PrefStatement>& statements)
        : text_(text), statements_(statements) {}

    void set(const Pref& pref);

    /// Sets a value as it shall stand in the file (a literal); the statement must be there.
    void setLiteral(const PrefStatement& statement, std::string literal);

    void remove(const PrefStatement& statement);

    std::string text() const;

private:
    using Changes = std::map<std::size_t, std::pair<std::size_t, std::string>>;

    Changes allChanges() const;

    std::string_view text_;
    const std::vector<PrefStatement>& statements_;
    Changes replaced_{};  ///< begin -> end, new text
    std::vector<TextRange> removed_{};
    std::vector<Pref> added_{};
};

}  // namespace mailadvisor::thunderbird
