#pragma once

#include <cstddef>
#include <string>

namespace mailadvisor {

/// What a command printed on its standard output, and how it ended.
struct CommandOutput {
    std::string text{};
    bool isCut{};         ///< it printed more than was asked for, and was ended
    bool hasSucceeded{};  ///< it ended by itself and said so (exit code 0)
};

/// Runs a command line by the system's shell (`sh -c`) and waits for its end.
///
/// It keeps the person's terminal, so that a password store may ask for its own key, and standard
/// error. At most `mostBytes` of its output are kept, without a copy elsewhere in memory; a
/// command that prints more is ended. One that cannot be started has not succeeded.
CommandOutput runCommand(const std::string& command, std::size_t mostBytes);

}  // namespace mailadvisor
