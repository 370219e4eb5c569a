#pragma once

#include "base/result.h"
#include "cli/options.h"
#include "text/sentences.h"

#include <string>
#include <variant>
#include <vector>

namespace mailadvisor::cli {

struct DiscoverCommand {
    std::string address{};
};
struct ProbeCommand {
    std::string addressOrHost{};
};
struct ClientsCommand {};
struct RulesCommand {};

/// What the command line asks for when it is not a command: a text to print.
struct HelpText {
    std::string text{};
};

using Command = std::variant<HelpText, AdviseCommand, DiscoverCommand, ProbeCommand, SetupCommand,
                             WriteCommand, DeployCommand, ClientsCommand, RulesCommand>;

/// A command line that was understood.
struct Invocation {
    CommonOptions common{};
    Command command{};
};

/// The language and output form that errors of the command line itself are told in: `--lang` and
/// `--json` wherever they stand, else the environment.
CommonOptions optionsBeforeParsing(const std::vector<std::string>& arguments);

/// Reads the arguments (without the program's name).
///
/// Errors: InvalidInput naming the option, for everything that is not understood.
Result<Invocation> parseCommandLine(const std::vector<std::string>& arguments,
                                    const Sentences& say);

}  // namespace mailadvisor::cli
