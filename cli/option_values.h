#pragma once

#include "cli/command_line.h"

#include <CLI/CLI.hpp>

#include <string>

namespace mailadvisor::cli {

/// The options of all commands as the words that were typed, bound to CLI11; turned into typed
/// options after parsing, so that every wrong value is told in the person's language.
struct RawOptions {
    CommonOptions common{};
    std::string language{}, timeout{}, passwordFd{}, platform{};

    AdviseCommand advise{};
    std::string devices{}, webmail{}, backup{}, shared{}, reachBack{}, currentType{}, quota{},
        used{};

    DiscoverCommand discover{};
    ProbeCommand probe{};
    SetupCommand setup{};
    WriteCommand write{};
    DeployCommand deploy{};
};

/// Defines the options every command takes.
void addCommonOptions(CLI::App& app, RawOptions& raw, const Sentences& say);

/// Defines the commands with their own options.
void addCommands(CLI::App& app, RawOptions& raw, const Sentences& say);

/// The typed options. Errors: InvalidInput naming the option.
Result<CommonOptions> commonOptions(const RawOptions& raw);
Result<AdviseCommand> adviseOptions(const RawOptions& raw);
Result<WriteCommand> writeOptions(const RawOptions& raw);

}  // namespace mailadvisor::cli
