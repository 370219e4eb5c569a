#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace mailadvisor::testing {

/// Runs `body` in a copy of this process and gives its wait status (`man 2 wait`); a body that
/// returns ends it with 0.
template <class Body>
int statusOfChild(const Body& body) {
    const pid_t child = ::fork();
    if (child == 0) {
        body();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

/// The same for a body whose process is killed in the middle: true when it was.
template <class Body>
bool isKilledDoing(const Body& body) {
    const int status = statusOfChild(body);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

}  // namespace mailadvisor::testing
