#pragma once

#include <sys/types.h>

#include <string>

namespace mailadvisor {

/// A command run by `sh -c`, whose output is read here; it keeps the person's terminal, so that
/// a password store may ask for its own key.
class CommandOutput {
public:
    explicit CommandOutput(const std::string& command);
    ~CommandOutput();
    CommandOutput(const CommandOutput&) = delete;
    CommandOutput& operator=(const CommandOutput&) = delete;

    /// Where its output is read; a failing descriptor when it could not be started.
    int file() const { return file_; }

    /// Drops the rest of the output and waits. True when the command said it succeeded.
    bool finish();

private:
    int file_{-1};
    pid_t child_{-1};
};

}  // namespace mailadvisor
