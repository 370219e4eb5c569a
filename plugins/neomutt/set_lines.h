#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::neomutt {

/// The `set` lines of a muttrc.
///
/// Between double quotes mutt still runs `` `commands` `` and replaces `$variables`, also while it
/// only prints a setting (-Q): every text is escaped, and only `output` runs a command.
class SetLines {
public:
    /// `set name="value"`, the value exactly.
    void text(std::string_view name, std::string_view value);
    /// `set name=word` for a word of mutt's own: yes, no.
    void word(std::string_view name, std::string_view value);
    /// The value is the first line that `command` prints, used as it is; the command holds nothing
    /// that mutt reads otherwise (plainWord).
    void output(std::string_view name, std::string_view command);

    const std::string& lines() const { return lines_; }

private:
    std::string lines_;
};

}  // namespace mailadvisor::neomutt
