#include "cli/commands.h"

namespace mailadvisor::cli {

// A command is declared and listed here, and nowhere else.
Command adviseCommand();
Command discoverCommand();
Command probeCommand();
Command setupCommand();
Command writeCommand();
Command deployCommand();
Command clientsCommand();
Command rulesCommand();

Command makeCommand(std::string name, Message about, int (*run)(Console&)) {
    return {std::move(name), std::move(about), [](OptionList&) {}, run};
}

std::vector<Command> allCommands() {
    return {adviseCommand(), discoverCommand(), probeCommand(),   setupCommand(),
            writeCommand(),  deployCommand(),   clientsCommand(), rulesCommand()};
}

}  // namespace mailadvisor::cli
