#pragma once

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
/// there changes nothing.
class PrefsEdit {
public:
    /// `text` must outlive the edit; `statements` are what readPrefs found in it.
    PrefsEdit(std::string_view text, const std::vector<PrefStatement>& statements)
        : text_(text), statements_(statements) {}

    void set(const Pref& pref);

    std::string text() const;

private:
    std::string_view text_;
    const std::vector<PrefStatement>& statements_;
    std::map<std::size_t, std::pair<std::size_t, std::string>> replaced_{};  ///< begin -> end, new
    std::vector<Pref> added_{};
};

}  // namespace mailadvisor::thunderbird
