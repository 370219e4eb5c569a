#pragma once

#include "cli/command.h"

#include <vector>

namespace mailadvisor::cli {

/// One command of the program; each stands in the file of its name.
Command adviseCommand();
Command discoverCommand();
Command probeCommand();
Command setupCommand();
Command checkCommand();
Command writeCommand();
Command undoCommand();
Command deployCommand();
Command clientsCommand();
Command rulesCommand();
Command auditCommand();
Command serveCommand();
Command diagnoseCommand();

/// Every command of the program, in the order of the help.
std::vector<Command> allCommands();

}  // namespace mailadvisor::cli
