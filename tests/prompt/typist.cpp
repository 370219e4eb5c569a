#include "prompt/typist.h"

#include <poll.h>
#include <pty.h>
#include <sched.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include <array>
#include <chrono>
#include <csignal>

namespace mailadvisor {
namespace {

constexpr int patienceMilliseconds = 10'000;

}  // namespace

Typist::Typist(const std::function<int()>& program) {
    openpty(&terminal_, &own_, nullptr, nullptr, nullptr);
    child_ = fork();
    if (child_ == 0) {
        close(terminal_);
        login_tty(own_);
        _exit(program());
    }
}

Typist::~Typist() {
    if (child_ > 0) {
        kill(child_, SIGKILL);
        waitpid(child_, nullptr, 0);
    }
    close(terminal_);
    close(own_);
}

bool Typist::readMore() {
    pollfd waiting{terminal_, POLLIN, 0};
    if (poll(&waiting, 1, patienceMilliseconds) <= 0) return false;
    std::array<char, 4096> buffer{};
    const ssize_t count = read(terminal_, buffer.data(), buffer.size());
    if (count <= 0) return false;
    screen_.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

bool Typist::waitFor(const std::string& text) {
    std::size_t at = 0;
    while ((at = screen_.find(text, seen_)) == std::string::npos) {
        if (!readMore()) return false;
    }
    seen_ = at + text.size();
    return true;
}

bool Typist::hasEcho() const {
    termios settings{};
    tcgetattr(own_, &settings);
    return (settings.c_lflag & ECHO) != 0;
}

bool Typist::waitForEcho(bool isOn) {
    const auto end =
        std::chrono::steady_clock::now() + std::chrono::milliseconds(patienceMilliseconds);
    while (hasEcho() != isOn) {
        if (std::chrono::steady_clock::now() > end) return false;
        sched_yield();
    }
    return true;
}

void Typist::type(const std::string& keys) {
    if (write(terminal_, keys.data(), keys.size()) < 0) screen_ += "[could not type]";
}

int Typist::finish() {
    int status = 0;
    const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (waitpid(child_, &status, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > end) kill(child_, SIGKILL);
        usleep(2000);
    }
    child_ = -1;
    pollfd waiting{terminal_, POLLIN, 0};
    while (poll(&waiting, 1, 0) > 0 && readMore()) {
    }
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace mailadvisor
