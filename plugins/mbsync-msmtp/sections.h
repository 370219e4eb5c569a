#pragma once

#include "kit/text_ranges.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor::mbsync_msmtp {

/// One word of a line and where it stands, its quotes included.
struct Word {
    std::string text{};
    TextRange range{};
};

/// A line with words.
struct Line {
    std::vector<Word> words{};
    TextRange range{};

    const std::string& keyword() const { return words.front().text; }
    /// The word behind the keyword; empty when there is none.
    std::string value() const { return words.size() > 1 ? words[1].text : std::string(); }
};

/// A section: its first line names it, the others set something. Comments and empty lines behind
/// it belong to it.
struct Section {
    std::vector<Line> lines{};
    TextRange range{};

    const std::string& kind() const { return lines.front().keyword(); }
    std::string name() const { return lines.front().value(); }
    std::string value(std::string_view keyword) const;  ///< the last; empty when it is missing
};

/// How words and sections are told apart.
struct SectionStyle {
    bool hasEscapes{};  ///< a backslash takes the next letter as it is (mbsync), also unquoted
    std::vector<std::string_view> kinds{};  ///< the keywords that begin a section, any case
};

/// What a file says. Lines before the first section belong to none.
struct Sections {
    std::vector<Section> sections{};
    std::size_t brokenLine{};  ///< the first with a quote without an end; 0 = none
};

Sections readSections(std::string_view text, const SectionStyle& style);

}  // namespace mailadvisor::mbsync_msmtp
