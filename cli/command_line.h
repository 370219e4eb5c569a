#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/options.h"
#include "text/sentences.h"

#include <functional>
#include <string>
#include <vector>

namespace mailadvisor::cli {

/// A command line that was understood: a command to run, or a text to print instead.
struct Invocation {
    CommonOptions common{};
    std::function<int(Console&)> run{};  ///< nothing when there is only a text
    std::string text{};                  ///< the help or the version
};

/// The language and output form that errors of the command line itself are told in: `--lang` and
/// `--json` wherever they stand, else the environment.
CommonOptions optionsBeforeParsing(const std::vector<std::string>& arguments);

/// Reads the arguments (without the program's name).
///
/// Errors: InvalidInput naming the option, for everything that is not understood.
Result<Invocation> parseCommandLine(const std::vector<std::string>& arguments,
                                    const std::vector<Command>& commands, const Sentences& say);

}  // namespace mailadvisor::cli
