#pragma once

#include "cli/command.h"

#include <vector>

namespace mailadvisor::cli {

/// Every command of the program, in the order of the help. Each stands in the file of its name.
std::vector<Command> allCommands();

}  // namespace mailadvisor::cli
