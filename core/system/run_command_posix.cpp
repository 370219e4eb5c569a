#include "system/run_command.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace mailadvisor {
namespace {

constexpr pid_t notStarted = -1;

/// Starts `sh -c command` with `output` as its standard output.
pid_t start(const std::string& command, int output) {
    std::string shell = "sh";
    std::string option = "-c";
    std::string text = command;
    const std::array<char*, 4> arguments{shell.data(), option.data(), text.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    // Ignored signals are inherited, and a command that never hears of SIGPIPE may go on for ever.
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

    pid_t child = notStarted;
    if (posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments.data(), environ) != 0) {
        child = notStarted;
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

/// Reads until the end, or one byte more than `mostBytes`.
std::string readFrom(int file, std::size_t mostBytes) {
    std::string text(mostBytes + 1, '\0');
    std::size_t length = 0;
    while (length < text.size()) {
        const ssize_t count = read(file, text.data() + length, text.size() - length);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) break;
        length += static_cast<std::size_t>(count);
    }
    text.resize(length);
    return text;
}

bool waitForSuccess(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

CommandOutput runCommand(const std::string& command, std::size_t mostBytes) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return {};
    const pid_t child = start(command, ends[1]);
    close(ends[1]);
    CommandOutput output;
    if (child != notStarted) output.text = readFrom(ends[0], mostBytes);
    close(ends[0]);
    output.isCut = output.text.size() > mostBytes;
    if (output.isCut) {
        output.text.resize(mostBytes);
        kill(child, SIGTERM);
    }
    output.hasSucceeded = child != notStarted && waitForSuccess(child) && !output.isCut;
    return output;
}

}  // namespace mailadvisor
