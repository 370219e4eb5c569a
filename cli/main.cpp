#include "cli/command_line.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "system/own_process.h"
#include "system/wiped_memory.h"
#include "system/word_lists.h"

#include <exception>
#include <string>
#include <vector>

namespace mailadvisor::cli {
namespace {

int run(const std::vector<std::string>& arguments) {
    const Console early(optionsBeforeParsing(arguments));
    const auto invocation = parseCommandLine(arguments, allCommands(), early.say());
    if (!invocation) return early.fail(invocation.error());
    Console console(invocation->common);
    if (invocation->run) return invocation->run(console);
    console.result(invocation->text);
    return console.finish({});
}

}  // namespace
}  // namespace mailadvisor::cli

int main(int count, char** values) {
    using namespace mailadvisor::cli;
    mailadvisor::loadOnlyOwnLibraries();
    mailadvisor::openStandardStreams();
    mailadvisor::turnWriteSignalsIntoErrors();
    (void)mailadvisor::wipeWhatOpenSslFrees();
    mailadvisor::allowManyDescriptors();
    mailadvisor::findWordLists();
    const std::vector<std::string> arguments = typedArguments(count, values);
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
