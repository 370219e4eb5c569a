#pragma once

#include <string>
#include <string_view>

namespace mailadvisor::outlook {

/// A batch file that makes the next start of Outlook take the PRF beside it, for the person it
/// runs for: once, and only where Outlook has no profile, was never started and no other PRF
/// waits. It says in one line of a log what it did; nothing there is ever changed.
///
/// The address stands in it as a plain name only. See batch.h.
std::string importScript(std::string_view address);

/// The same for somebody who opens it by hand: its window stays until a key is pressed.
std::string importWindow();

}  // namespace mailadvisor::outlook
