#include "cli/terminal.h"

#include "system/environment.h"

#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace mailadvisor::cli {
namespace {

constexpr std::size_t longestLineBytes = 4096;  // a terminal's own limit (N_TTY_BUF_SIZE)

constexpr std::array caughtSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
volatile std::sig_atomic_t caughtSignal = 0;

extern "C" void rememberSignal(int number) { caughtSignal = number; }

/// Echo off and signals remembered, both put back when it goes. Signals arrive only while readInto
/// waits: one that came between the question and the wait would be overslept.
class EchoOff {
public:
    EchoOff() {
        sigset_t caught;
        sigemptyset(&caught);
        for (const int number : caughtSignals) sigaddset(&caught, number);
        sigprocmask(SIG_BLOCK, &caught, &mask_);
        struct sigaction remember {};
        remember.sa_handler = rememberSignal;  // no SA_RESTART: read() shall end
        for (std::size_t i = 0; i < caughtSignals.size(); ++i) {
            sigaction(caughtSignals[i], &remember, &before_[i]);
        }
        tcgetattr(STDIN_FILENO, &settings_);
        termios hidden = settings_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~EchoOff() {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings_);
        for (std::size_t i = 0; i < caughtSignals.size(); ++i) {
            sigaction(caughtSignals[i], &before_[i], nullptr);
        }
        sigprocmask(SIG_SETMASK, &mask_, nullptr);
    }
    /// The signals that are let through while waiting.
    const sigset_t& maskWhileWaiting() const { return mask_; }

    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    sigset_t mask_{};
    termios settings_{};
    std::array<struct sigaction, caughtSignals.size()> before_{};
};

enum class Ended { Line, Input, Signal, Limit };

/// Waits for input with this signal mask; false when a signal came first.
bool waitForInput(const sigset_t& mask) {
    fd_set input;
    FD_ZERO(&input);
    FD_SET(STDIN_FILENO, &input);
    return pselect(STDIN_FILENO + 1, &input, nullptr, nullptr, nullptr, &mask) >= 0;
}

Ended readInto(std::string& line, const sigset_t& maskWhileWaiting) {
    line.reserve(longestLineBytes);  // never grows, so no copy of a password stays behind
    while (line.size() < longestLineBytes) {
        if (!waitForInput(maskWhileWaiting)) {
            if (caughtSignal != 0) return Ended::Signal;
            continue;
        }
        char byte = 0;
        const ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return Ended::Input;
        if (byte == '\n') return Ended::Line;
        line += byte;
    }
    return Ended::Limit;
}

std::error_code printOn(int stream, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = write(stream, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return {count == 0 ? EIO : errno, std::generic_category()};
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Unexpected stopped(Ended how) {
    if (how == Ended::Limit) {
        return Unexpected{
            {ErrorCode::LimitExceeded, "terminal", {MESSAGE_ID("error.line-too-long"), {}}, {}}};
    }
    return Unexpected{{ErrorCode::Refused, "terminal", {MESSAGE_ID("error.input-ended"), {}}, {}}};
}

}  // namespace

bool hasTerminal() { return isatty(STDIN_FILENO) == 1; }

std::optional<int> columnsOfOutput() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
    return size.ws_col;
}

bool outputTakesColour() {
    const std::string kind = environment("TERM");
    return isatty(STDOUT_FILENO) == 1 && !kind.empty() && kind != "dumb";
}

void printToPerson(std::string_view text) { (void)printOn(STDERR_FILENO, text); }

std::error_code printResult(std::string_view text) { return printOn(STDOUT_FILENO, text); }

std::vector<std::string> typedArguments(int count, char** values) {
    return {values + (count > 0 ? 1 : 0), values + count};
}

bool areFilesHandedByNumber() { return true; }

Result<std::string> readLine() {
    std::string line;
    caughtSignal = 0;
    sigset_t mask;
    sigprocmask(SIG_SETMASK, nullptr, &mask);
    const Ended how = readInto(line, mask);
    if (how != Ended::Line) return stopped(how);
    return line;
}

Result<Secret> readHiddenLine(std::string_view question) {
    while (true) {
        std::string line;
        caughtSignal = 0;
        Ended how{};
        {
            // Before the question: switching flushes what was typed, and a quick answer with it.
            const EchoOff echoOff;
            printToPerson(question);
            how = readInto(line, echoOff.maskWhileWaiting());
        }
        printToPerson("\n");
        if (how == Ended::Line) return Secret(std::move(line));
        wipe(line);
        if (how != Ended::Signal) return stopped(how);
        raise(caughtSignal);  // ends here, or goes on after Ctrl-Z and fg
    }
}

}  // namespace mailadvisor::cli
