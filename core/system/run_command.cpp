#include "system/run_command.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

extern char** environ;

namespace mailadvisor {

CommandOutput::CommandOutput(const std::string& command) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return;
    std::string shell = "sh";
    std::string option = "-c";
    std::string text = command;
    const std::array<char*, 4> arguments{shell.data(), option.data(), text.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    if (posix_spawn(&child_, "/bin/sh", &actions, nullptr, arguments.data(), environ) != 0) {
        child_ = -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    file_ = ends[0];
}

CommandOutput::~CommandOutput() { finish(); }

bool CommandOutput::finish() {
    std::array<char, 512> dropped{};
    while (file_ >= 0 && read(file_, dropped.data(), dropped.size()) > 0) {
    }
    dropped.fill('\0');
    if (file_ >= 0) close(file_);
    file_ = -1;
    int status = -1;
    while (child_ > 0 && waitpid(child_, &status, 0) < 0 && errno == EINTR) {
    }
    child_ = -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace mailadvisor
