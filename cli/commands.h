#pragma once

#include "cli/console.h"
#include "cli/options.h"

namespace mailadvisor::cli {

// One function a command, each in the file of its name; the value is the exit code.

int advise(Console& console, const AdviseCommand& options);
int discover(Console& console, const std::string& address);
int probe(Console& console, const std::string& addressOrHost);
int write(Console& console, const WriteCommand& options);
int clients(Console& console);
int rules(Console& console);
int setup(Console& console, const SetupCommand& options);
int deploy(Console& console, const DeployCommand& options);

}  // namespace mailadvisor::cli
