#include "system/open_browser.h"

#include "system/environment.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

#include <array>

namespace mailadvisor {
namespace {

constexpr int firstForeignDescriptor = 3;

/// Without one, xdg-open would start a browser inside the terminal.
bool hasDesktop() {
    return !environment("DISPLAY").empty() || !environment("WAYLAND_DISPLAY").empty() ||
           !environment("BROWSER").empty();
}

}  // namespace

bool openInBrowser(const std::string& file) {
    if (!hasDesktop()) return false;
    std::string opener = "xdg-open";
    std::string path = file;
    const std::array<char*, 3> arguments{opener.data(), path.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // A browser talks a lot, and outlives this program: neither is the terminal's business.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, firstForeignDescriptor);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // Signals that this program ignores would be ignored by the browser as well.
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF);
    pid_t child = 0;
    const bool isStarted =
        posix_spawnp(&child, opener.c_str(), &actions, &attributes, arguments.data(), environ) == 0;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return isStarted;
}

}  // namespace mailadvisor
