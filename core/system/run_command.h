#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace mailadvisor {

/// How a command ended.
enum class CommandEnd {
    Succeeded,  ///< by itself, with exit code 0
    Failed,     ///< otherwise, or it could not be started
    TooLong,    ///< it printed more than was asked for, and was ended
    TooLate,    ///< it did not end in time, and was ended
};

/// What a command printed on its standard output, and how it ended.
struct CommandOutput {
    std::string text{};
    CommandEnd end{CommandEnd::Failed};
};

/// Runs a command line by the system's shell (`sh -c`, on Windows `cmd /c`) and waits for its end,
/// `limit` at most.
///
/// It keeps the person's terminal, so that a password store may ask for its own key, and standard
/// error; nothing else that is open here reaches it. It runs in a process group (a job) of its own,
/// which is ended with everything in it when it prints more than `mostBytes` or is late. The output
/// is kept without a copy elsewhere in memory.
CommandOutput runCommand(const std::string& command, std::size_t mostBytes,
                         std::chrono::milliseconds limit);

}  // namespace mailadvisor
