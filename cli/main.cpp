#include "cli/command_line.h"
#include "cli/commands.h"
#include "system/own_process.h"

#include <exception>
#include <string>
#include <vector>

namespace mailadvisor::cli {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

int run(const std::vector<std::string>& arguments) {
    const Console early(optionsBeforeParsing(arguments));
    const auto invocation = parseCommandLine(arguments, early.say());
    if (!invocation) return early.fail(invocation.error());
    Console console(invocation->common);
    return std::visit(
        Overloaded{
            [&](const HelpText& help) { return console.result(help.text), 0; },
            [&](const AdviseCommand& options) { return advise(console, options); },
            [&](const DiscoverCommand& options) { return discover(console, options.address); },
            [&](const ProbeCommand& options) { return probe(console, options.addressOrHost); },
            [&](const SetupCommand& options) { return setup(console, options); },
            [&](const WriteCommand& options) { return write(console, options); },
            [&](const DeployCommand& options) { return deploy(console, options); },
            [&](const ClientsCommand&) { return clients(console); },
            [&](const RulesCommand&) { return rules(console); },
        },
        invocation->command);
}

}  // namespace
}  // namespace mailadvisor::cli

int main(int count, char** values) {
    using namespace mailadvisor::cli;
    mailadvisor::turnWriteSignalsIntoErrors();
    const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
    try {
        return run(arguments);
    } catch (const std::exception& fault) {
        const Console console(optionsBeforeParsing(arguments));
        return console.fail({mailadvisor::ErrorCode::Internal,
                             fault.what(),
                             {MESSAGE_ID("error.internal"), {}},
                             {MESSAGE_ID("remedy.internal"), {}}});
    }
}
