#include "cli/password.h"

#include "system/run_command.h"
#include "cli/terminal.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace mailadvisor::cli {
namespace {

constexpr std::size_t longestPasswordBytes = 64 * 1024;  // OAuth2 tokens reach some kB

Unexpected unreadable(std::string option, std::string text) {
    return Unexpected{{ErrorCode::InvalidInput,
                       option,
                       {std::move(text), {{"option", option}}},
                       {MESSAGE_ID("remedy.password-source"), {}}}};
}

// Byte by byte: what follows the line belongs to somebody else.
Result<Secret> readLineFrom(int file, const std::string& option) {
    std::string line;
    line.reserve(longestPasswordBytes);
    char byte = 0;
    while (line.size() < longestPasswordBytes) {
        const ssize_t count = read(file, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return unreadable(option, MESSAGE_ID("error.password-unreadable"));
        if (count == 0 || byte == '\n') break;
        line += byte;
    }
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) return unreadable(option, MESSAGE_ID("error.password-empty"));
    return Secret(std::move(line));
}

}  // namespace

void protectMemory() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

Result<Secret> askPassword(const Sentences& say, const std::string& login) {
    protectMemory();
    if (!hasTerminal()) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "--ask-password",
                           {MESSAGE_ID("error.no-terminal"), {}},
                           {MESSAGE_ID("remedy.password-source"), {}}}};
    }
    return readHiddenLine(say({MESSAGE_ID("prompt.password"), {{"login", login}}}) + " ");
}

Result<Secret> readPassword(const PasswordOptions& options, const Sentences& say,
                            const std::string& login) {
    protectMemory();
    if (options.fromStdin && !hasTerminal()) return readLineFrom(STDIN_FILENO, "--password-stdin");
    if (options.fd) return readLineFrom(*options.fd, "--password-fd");
    if (!options.command.empty()) {
        CommandOutput output(options.command);
        auto line = readLineFrom(output.file(), "--password-command");
        if (!output.finish()) {
            return unreadable("--password-command", MESSAGE_ID("error.password-command"));
        }
        return line;
    }
    // A terminal as stdin would show what is typed, so it is asked in the hidden way.
    auto typed = askPassword(say, login);
    if (typed && typed->isEmpty()) {
        return unreadable("--ask-password", MESSAGE_ID("error.password-empty"));
    }
    return typed;
}

}  // namespace mailadvisor::cli
