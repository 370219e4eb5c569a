#include "system/run_program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace mailadvisor {
namespace {

using ProgramClock = std::chrono::steady_clock;

constexpr int firstClosed = 3;
constexpr auto endStep = std::chrono::milliseconds(5);  // how often the program's end is looked for

/// Both ends of a pipe, closed at last.
struct Pipe {
    Pipe() { isOpen = pipe2(ends.data(), O_CLOEXEC) == 0; }
    ~Pipe() {
        closeReader();
        closeWriter();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void closeReader() { closeEnd(0); }
    void closeWriter() { closeEnd(1); }
    int reader() const { return ends[0]; }
    int writer() const { return ends[1]; }

    bool isOpen{};

private:
    void closeEnd(std::size_t which) {
        if (ends[which] >= 0) close(ends[which]);
        ends[which] = -1;
    }

    std::array<int, 2> ends{-1, -1};
};

std::optional<pid_t> spawn(const std::vector<std::string>& words, int input, int output) {
    std::vector<std::string> kept = words;
    std::vector<char*> arguments;
    for (auto& word : kept) arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, firstClosed);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int number : {SIGPIPE, SIGXFSZ, SIGTERM, SIGINT, SIGHUP}) sigaddset(&usual, number);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

    pid_t child = -1;
    const int failed =
        posix_spawnp(&child, arguments.front(), &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? std::optional(child) : std::nullopt;
}

/// How many bytes went, none where nothing goes now; nothing when the reader is gone, which no
/// SIGPIPE tells: it would end a process that did not think of it (signal(7), write(2)).
std::optional<std::size_t> writeQuietly(int pipe, std::string_view bytes) {
    sigset_t broken;
    sigset_t before;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, &before);
    const auto count = write(pipe, bytes.data(), bytes.size());
    const int reason = count < 0 ? errno : 0;
    constexpr timespec noWait{};
    if (reason == EPIPE) sigtimedwait(&broken, nullptr, &noWait);
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (count >= 0) return static_cast<std::size_t>(count);
    return reason == EAGAIN || reason == EINTR ? std::optional<std::size_t>(0) : std::nullopt;
}

/// A program under way: fed, read and waited for at once, so that neither side waits for ever.
class Conversation {
public:
    Conversation(pid_t child, Pipe& to, Pipe& from, std::string_view input, std::size_t mostBytes)
        : child_(child), to_(to), from_(from), input_(input), mostBytes_(mostBytes) {
        fcntl(to_.writer(), F_SETFL, O_NONBLOCK);
    }

    CommandOutput hold(ProgramClock::time_point end) {
        CommandOutput output;
        output.end = talk(end);
        const bool isCut = output.end == CommandEnd::TooLong || output.end == CommandEnd::TooLate;
        if (isCut) {
            kill(-child_, SIGKILL);
            while (!status_ && waitpid(child_, nullptr, 0) < 0 && errno == EINTR) continue;
            return output;
        }
        output.text = std::move(text_);
        return output;
    }

private:
    CommandEnd talk(ProgramClock::time_point end) {
        bool isPrinting = true;
        while (isPrinting || !hasEnded()) {
            if (ProgramClock::now() >= end) return CommandEnd::TooLate;
            if (!isPrinting) {
                poll(nullptr, 0, static_cast<int>(endStep.count()));
                continue;
            }
            isPrinting = exchange();
            if (text_.size() > mostBytes_) return CommandEnd::TooLong;
            // A child of it may hold the pipe open for ever.
            if (isPrinting && hasEnded() && !isReadable()) isPrinting = false;
        }
        const bool isWell = WIFEXITED(*status_) && WEXITSTATUS(*status_) == 0;
        return isWell ? CommandEnd::Succeeded : CommandEnd::Failed;
    }

    bool isReadable() const {
        pollfd waited{from_.reader(), POLLIN, 0};
        return poll(&waited, 1, 0) > 0;
    }

    /// Gives and takes what goes now; false when nothing more will be printed.
    bool exchange() {
        if (input_.empty()) to_.closeWriter();
        std::array<pollfd, 2> waited{pollfd{from_.reader(), POLLIN, 0},
                                     pollfd{to_.writer(), POLLOUT, 0}};  // a closed one is -1
        if (poll(waited.data(), waited.size(), static_cast<int>(endStep.count())) <= 0) return true;
        if (waited[1].revents != 0) give();
        return waited[0].revents == 0 || take();
    }

    void give() {
        const auto given = writeQuietly(to_.writer(), input_);
        // Whoever does not read it all may still print what is right.
        input_ = given ? input_.substr(*given) : std::string_view{};
    }

    bool take() {
        std::array<char, 16 * 1024> part{};
        const auto count = ::read(from_.reader(), part.data(), part.size());
        if (count < 0) return errno == EINTR;
        text_.append(part.data(), static_cast<std::size_t>(count));
        return count > 0;
    }

    bool hasEnded() {
        int status = 0;
        if (!status_ && waitpid(child_, &status, WNOHANG) == child_) status_ = status;
        return status_.has_value();
    }

    pid_t child_;
    Pipe& to_;
    Pipe& from_;
    std::string_view input_;
    std::size_t mostBytes_;
    std::string text_{};
    std::optional<int> status_{};
};

}  // namespace

bool canRunPrograms() { return true; }

CommandOutput runProgram(const std::vector<std::string>& words, std::string_view input,
                         std::size_t mostBytes, std::chrono::milliseconds limit) {
    if (words.empty()) return {};
    const auto end = ProgramClock::now() + limit;
    Pipe to;
    Pipe from;
    if (!to.isOpen || !from.isOpen) return {};
    const auto child = spawn(words, to.reader(), from.writer());
    to.closeReader();
    from.closeWriter();
    if (!child) return {};
    return Conversation(*child, to, from, input, mostBytes).hold(end);
}

}  // namespace mailadvisor
