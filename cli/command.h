#pragma once

#include "base/message.h"
#include "cli/console.h"
#include "cli/option_list.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace mailadvisor::cli {

/// One command of the program.
struct Command {
    std::string name{};
    Message about{};  ///< for the list of commands
    std::function<void(OptionList&)> addOptions{};
    std::function<int(Console&)> run{};  ///< with the options that were parsed; gives the exit code
};

/// A command that has no options of its own.
Command makeCommand(std::string name, Message about, int (*run)(Console&));

/// A command whose own options are kept in an `Options` until it runs.
template <class Options>
Command makeCommand(std::string name, Message about, void (*addOptions)(OptionList&, Options&),
                    int (*run)(Console&, const Options&)) {
    const auto options = std::make_shared<Options>();
    return {std::move(name), std::move(about),
            [=](OptionList& list) { addOptions(list, *options); },
            [=](Console& console) { return run(console, *options); }};
}

}  // namespace mailadvisor::cli
