#include "cli/commands.h"

namespace mailadvisor::cli {

Command makeCommand(std::string name, Message about, int (*run)(Console&)) {
    return {std::move(name), std::move(about), [](OptionList&) {}, run};
}

std::vector<Command> allCommands() {
    return {adviseCommand(),   discoverCommand(), probeCommand(),  setupCommand(), checkCommand(),
            undoCommand(),     writeCommand(),    deployCommand(), auditCommand(), serveCommand(),
            diagnoseCommand(), clientsCommand(),  rulesCommand()};
}

}  // namespace mailadvisor::cli
