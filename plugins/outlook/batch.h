#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::outlook {

/// The parts that all batch files share. Each runs for one person, changes no registry value that
/// is there and no key of Outlook's profiles, and says in one line of a log what it did.
///
/// ASCII, so that no code page matters. What ends a file decides between exit code 0 and 1, the
/// latter when nothing could be written.

/// The start: where things stand, and an end at once when they cannot be looked at. `name` is a
/// folder below the person's `MailAdvisor`, `log` a file in it; both are plain names.
std::string scriptHead(std::string_view name, std::string_view log);

/// Looks for what Outlook has of this person. After it `profile` is set when there is a profile or
/// the name of a default one, `started` when Outlook has ever been started, `waiting` when a PRF
/// waits for its next start: Outlook 2010 to Microsoft 365, the place of the profiles before 2013,
/// the policies, and both views of the registry.
std::string lookForOutlook();

/// What a script says, in its log and its window, where it left everything as it was.
inline constexpr std::string_view nothingChanged = "Nothing was changed";

/// A label that says one sentence and leaves. The sentence means nothing to the batch language.
std::string saying(std::string_view label, std::string_view sentence);

/// The same, for a script that leaves because of this `reason`: a sentence with its full stop.
/// `instead` is another, or nothing.
std::string sayingNothingChanged(std::string_view label, std::string_view reason,
                                 std::string_view instead = {});

/// What to do where Outlook has been set up: a page of the `sheet` writer.
inline constexpr std::string_view byThePage = "Add the account by the page for classic Outlook.";

/// The end: the labels `profile` and `failed`, to say what is set there and leave, and the
/// subroutines of the parts above. `before` stands between them: more such labels.
std::string scriptEnd(std::string_view before, std::string_view failure, bool isWindowKept);

}  // namespace mailadvisor::outlook
