#include "system/run_command.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <initializer_list>
#include <optional>
#include <utility>

namespace mailadvisor {
namespace {

using Clock = std::chrono::steady_clock;

constexpr pid_t notStarted = -1;
constexpr int noTerminal = -1;
constexpr int firstOtherDescriptor = 3;
constexpr auto step = std::chrono::milliseconds(20);    // how often its end is looked for
constexpr auto grace = std::chrono::milliseconds(300);  // to put a terminal back as it was

/// The person's terminal, opened, while it is this program's turn to read from it.
int ownTerminal() {
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal == noTerminal || tcgetpgrp(terminal) == getpgrp()) return terminal;
    close(terminal);
    return noTerminal;
}

sigset_t setOf(std::initializer_list<int> signals) {
    sigset_t set;
    sigemptyset(&set);
    for (const int number : signals) sigaddset(&set, number);
    return set;
}

/// Starts `sh -c command` with `output` as its standard output, as the head of a process group.
pid_t start(const std::string& command, int output, int terminal) {
    std::string shell = "sh";
    std::string option = "-c";
    std::string text = command;
    const std::array<char*, 4> arguments{shell.data(), option.data(), text.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // A group that is not the terminal's own would be stopped when it asks for a key there.
    if (terminal != noTerminal) posix_spawn_file_actions_addtcsetpgrp_np(&actions, terminal);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    // Libraries open sockets that a command would inherit.
    posix_spawn_file_actions_addclosefrom_np(&actions, firstOtherDescriptor);
    // Ignored signals are inherited, and a command that never hears of SIGPIPE may go on for ever.
    const sigset_t usual = setOf({SIGPIPE, SIGXFSZ, SIGTTOU});
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

    pid_t child = notStarted;
    if (posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments.data(), environ) != 0) {
        child = notStarted;
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

/// Makes this program the one that reads from the terminal again, and closes it.
void takeTerminalBack(int terminal) {
    if (terminal == noTerminal) return;
    // Whoever is not the one in front is stopped by this signal when it asks to be.
    const sigset_t stopping = setOf({SIGTTOU});
    sigset_t before;
    sigprocmask(SIG_BLOCK, &stopping, &before);
    tcsetpgrp(terminal, getpgrp());
    sigprocmask(SIG_SETMASK, &before, nullptr);
    close(terminal);
}

/// A command under way: what it printed, and whether it has ended.
class Running {
public:
    Running(pid_t child, int output, std::size_t mostBytes)
        : child_(child), output_(output), text_(mostBytes + 1, '\0') {}

    /// Until it has ended (a child of it may hold the pipe open for ever), is late or too long.
    CommandEnd wait(Clock::time_point end) {
        bool isOpen = true;
        while (true) {
            if (isOpen) isOpen = read(step);
            if (length_ == text_.size()) return CommandEnd::TooLong;
            if (hasEnded()) break;
            if (Clock::now() >= end) return CommandEnd::TooLate;
            if (!isOpen) poll(nullptr, 0, static_cast<int>(step.count()));
        }
        while (isOpen && length_ < text_.size() && read(std::chrono::milliseconds(0))) continue;
        if (length_ == text_.size()) return CommandEnd::TooLong;
        const bool isWell = WIFEXITED(*status_) && WEXITSTATUS(*status_) == 0;
        return isWell ? CommandEnd::Succeeded : CommandEnd::Failed;
    }

    /// Ends it with everything it started in its group.
    void stop() {
        if (status_) return;
        kill(-child_, SIGTERM);
        kill(-child_, SIGCONT);
        for (auto end = Clock::now() + grace; Clock::now() < end && !hasEnded();) {
            poll(nullptr, 0, static_cast<int>(step.count()));
        }
        kill(-child_, SIGKILL);
        while (!status_ && waitpid(child_, nullptr, 0) < 0 && errno == EINTR) continue;
    }

    std::string text(std::size_t mostBytes) {
        text_.resize(std::min(length_, mostBytes));
        return std::move(text_);
    }

private:
    /// What is there to be read within this time; false when there will be no more.
    bool read(std::chrono::milliseconds time) {
        pollfd waited{output_, POLLIN, 0};
        if (poll(&waited, 1, static_cast<int>(time.count())) <= 0) return time.count() > 0;
        const ssize_t count = ::read(output_, text_.data() + length_, text_.size() - length_);
        if (count < 0) return errno == EINTR;
        length_ += static_cast<std::size_t>(count);
        return count > 0;
    }

    bool hasEnded() {
        int status = 0;
        if (!status_ && waitpid(child_, &status, WNOHANG) == child_) status_ = status;
        return status_.has_value();
    }

    pid_t child_;
    int output_;
    std::string text_;
    std::size_t length_{};
    std::optional<int> status_{};
};

}  // namespace

CommandOutput runCommand(const std::string& command, std::size_t mostBytes,
                         std::chrono::milliseconds limit) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return {};
    const auto end = Clock::now() + limit;
    const int terminal = ownTerminal();
    const pid_t child = start(command, ends[1], terminal);
    close(ends[1]);
    CommandOutput output;
    if (child != notStarted) {
        Running running(child, ends[0], mostBytes);
        output.end = running.wait(end);
        const bool isStopped =
            output.end == CommandEnd::TooLong || output.end == CommandEnd::TooLate;
        if (isStopped) running.stop();
        output.text = running.text(mostBytes);
    }
    close(ends[0]);
    takeTerminalBack(terminal);
    return output;
}

}  // namespace mailadvisor
