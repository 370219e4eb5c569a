#pragma once

#include "base/units.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <cstdlib>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace mailadvisor::testing {

/// A program that runs beside the test and is ended with it.
class ChildProcess {
public:
    /// Output goes to `log`.
    ChildProcess(std::vector<std::string> command, const std::string& log) {
        std::vector<char*> arguments;
        for (std::string& word : command) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        id_ = ::fork();
        if (id_ != 0) return;
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);  // a test that crashes leaves nobody behind
        const int output = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(output, STDOUT_FILENO);
        ::dup2(output, STDERR_FILENO);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    ~ChildProcess() {
        if (id_ <= 0) return;
        ::kill(id_, SIGTERM);
        ::waitpid(id_, nullptr, 0);
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

private:
    pid_t id_{-1};
};

/// The place of a program of the system, sbin folders too; empty when it is not installed.
inline std::string programPath(const std::string& name) {
    for (const char* folder : {"/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/", "/usr/local/sbin/"}) {
        if (::access((folder + name).c_str(), X_OK) == 0) return folder + name;
    }
    return {};
}

/// Waits until somebody accepts on 127.0.0.1, at most 10 seconds.
inline bool isListeningSoon(Port port) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (std::chrono::steady_clock::now() < end) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port.value);
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int failure = ::connect(socket, reinterpret_cast<sockaddr*>(&place), sizeof place);
        ::close(socket);
        if (failure == 0) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

}  // namespace mailadvisor::testing
