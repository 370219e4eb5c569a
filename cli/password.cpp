#include "cli/password.h"

#include "cli/terminal.h"
#include "system/own_process.h"
#include "system/read_line.h"
#include "system/run_command.h"

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

Result<Secret> secretFrom(std::string line, const std::string& option) {
    if (line.empty()) return unreadable(option, MESSAGE_ID("error.password-empty"));
    return Secret(std::move(line));
}

Result<Secret> secretFromFile(int file, const std::string& option) {
    auto line = readLineFrom(file, longestPasswordBytes);
    if (!line) return unreadable(option, MESSAGE_ID("error.password-unreadable"));
    return secretFrom(*std::move(line), option);
}

Result<Secret> secretFromCommand(const std::string& command) {
    const std::string option = "--password-command";
    auto output = runCommand(command, longestPasswordBytes);
    auto line = output.text.substr(0, output.text.find('\n'));
    wipe(output.text);
    if (line.ends_with('\r')) line.pop_back();
    if (output.hasSucceeded) return secretFrom(std::move(line), option);
    wipe(line);
    return unreadable(option, MESSAGE_ID("error.password-command"));
}

}  // namespace

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
    if (options.fromStdin && !hasTerminal()) {
        return secretFromFile(standardInput, "--password-stdin");
    }
    if (options.fd) return secretFromFile(*options.fd, "--password-fd");
    if (!options.command.empty()) return secretFromCommand(options.command);
    // A terminal as stdin would show what is typed, so it is asked in the hidden way.
    auto typed = askPassword(say, login);
    if (typed && typed->isEmpty()) {
        return unreadable("--ask-password", MESSAGE_ID("error.password-empty"));
    }
    return typed;
}

}  // namespace mailadvisor::cli
