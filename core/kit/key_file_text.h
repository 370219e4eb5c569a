#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// One `key=value` of a key file.
struct KeyFileEntry {
    std::string key{};    ///< without KConfig's flags (`Path[$e]` is `Path`)
    std::string value{};  ///< without outer blanks, with its escapes
    std::size_t begin{};  ///< of its first line
    std::size_t end{};    ///< behind the end of its last
};

/// One group of a key file with all bytes up to the next group.
struct KeyFileGroup {
    std::string name{};  ///< what stands between the brackets
    std::size_t begin{};
    std::size_t end{};
    std::vector<KeyFileEntry> entries{};

    /// The last value of a key, as the programs read it; empty when it is missing.
    std::string value(std::string_view key) const;
    bool has(std::string_view key) const;
};

/// A file of groups and keys as it stands on a disk (GLib's GKeyFile, KDE's KConfig, Python's
/// RawConfigParser): what it says and where.
struct KeyFileText {
    std::vector<KeyFileGroup> groups{};
    std::size_t firstOddLine{};  ///< that is none of heading, key, comment, blank; 0 = none

    /// The first group of a name; nullptr when there is none.
    const KeyFileGroup* find(std::string_view name) const;
};

/// Which lines are more than `key=value`.
struct KeyFileStyle {
    std::string_view comments{"#"};  ///< what a comment may begin with
    bool hasContinuations{};         ///< an indented line goes on with the value (Python)
    bool takesColons{};              ///< `key: value` is an entry too (Python)
};

/// Reads a key file; never fails, whatever the bytes are. Keys before the first heading and odd
/// lines belong to no entry; a line with a NUL is odd.
KeyFileText readKeyFile(std::string_view text, const KeyFileStyle& style = {});

/// The text of a value that holds GKeyFile's and KConfig's escapes (`\s \n \t \r \\`); others stay.
std::string unescapedKeyValue(std::string_view value);

}  // namespace mailadvisor
