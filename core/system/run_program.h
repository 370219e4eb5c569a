#pragma once

#include "system/run_command.h"

#include <string>
#include <string_view>
#include <vector>

namespace mailadvisor {

/// The words of a command line, parted at blanks; quotation marks of either kind keep blanks in a
/// word. Nothing else has a meaning: no variable, no pattern, no backslash. Empty when a mark is
/// not closed.
std::vector<std::string> commandWords(std::string_view line);

/// Programs can be run as runProgram does; not on Windows.
bool canRunPrograms();

/// Runs a program without a shell: `words` are its path or name and its arguments. It reads `input`
/// and nothing else that is open here reaches it but standard error; it runs in a process group of
/// its own, which is ended with everything in it when it prints more than `mostBytes` or is late.
CommandOutput runProgram(const std::vector<std::string>& words, std::string_view input,
                         std::size_t mostBytes, std::chrono::milliseconds limit);

}  // namespace mailadvisor
