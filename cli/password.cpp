#include "cli/password.h"

#include "cli/terminal.h"
#include "system/own_process.h"
#include "system/read_line.h"
#include "system/run_command.h"
#include "text/line_break.h"

#include <cassert>
#include <utility>

namespace mailadvisor::cli {
namespace {

constexpr std::size_t longestPasswordBytes = 64 * 1024;  // OAuth2 tokens reach some kB
constexpr auto patience =
    std::chrono::seconds(60);  // a password store may ask a person for its key

Unexpected unreadable(std::string option, std::string text) {
    return Unexpected{{ErrorCode::InvalidInput,
                       option,
                       {std::move(text), {{"option", option}}},
                       {MESSAGE_ID("remedy.password-source"), {}}}};
}

Result<Secret> secretFrom(std::string&& line, const std::string& option) {
    if (line.size() > longestPasswordBytes) {
        wipe(line);
        return unreadable(option, MESSAGE_ID("error.password-long"));
    }
    if (line.empty()) return unreadable(option, MESSAGE_ID("error.password-empty"));
    return Secret(std::move(line));
}

Result<Secret> secretFromFile(int file, const std::string& option) {
    auto line = readLineFrom(file, longestPasswordBytes);
    if (!line) return unreadable(option, MESSAGE_ID("error.password-unreadable"));
    return secretFrom(*std::move(line), option);
}

/// Why a command that printed no password, or not in time, gave none; empty when it did.
std::string faultOf(CommandEnd end) {
    switch (end) {
        case CommandEnd::Succeeded: return {};
        case CommandEnd::Failed: return MESSAGE_ID("error.password-command");
        case CommandEnd::TooLong: return MESSAGE_ID("error.password-long");
        case CommandEnd::TooLate: return MESSAGE_ID("error.password-late");
    }
    assert(false);
    return {};
}

Result<Secret> secretFromCommand(const std::string& command, std::chrono::milliseconds limit) {
    const std::string option = "--password-command";
    auto output = runCommand(command, longestPasswordBytes, limit);
    auto line = output.text.substr(0, output.text.find('\n'));
    wipe(output.text);
    if (line.ends_with('\r')) line.pop_back();
    const std::string fault = faultOf(output.end);
    if (fault.empty()) return secretFrom(std::move(line), option);
    wipe(line);
    return unreadable(option, fault);
}

Result<Secret> readFrom(const PasswordOptions& options, const Sentences& say,
                        const std::string& login, std::chrono::milliseconds limit) {
    if (options.fromStdin && !hasTerminal()) {
        return secretFromFile(standardInput, "--password-stdin");
    }
    if (options.fd) return secretFromFile(*options.fd, "--password-fd");
    if (!options.command.empty()) {
        return secretFromCommand(options.command, options.isHurried ? limit : patience);
    }
    // A terminal as stdin would show what is typed, so it is asked in the hidden way.
    auto typed = askPassword(say, login);
    if (typed && typed->isEmpty()) {
        return unreadable("--ask-password", MESSAGE_ID("error.password-empty"));
    }
    return typed;
}

}  // namespace

Result<Secret> askPassword(const Sentences& say, const std::string& login, int width) {
    protectMemory();
    if (!hasTerminal()) {
        return Unexpected{{ErrorCode::InvalidInput,
                           "--ask-password",
                           {MESSAGE_ID("error.no-terminal"), {}},
                           {MESSAGE_ID("remedy.password-source"), {}}}};
    }
    std::string question;
    for (const auto& line :
         wrap(say({MESSAGE_ID("prompt.password"), {{"login", login}}}), width - 1)) {
        question += (question.empty() ? "" : "\n") + line;
    }
    return readHiddenLine(question + " ");
}

Result<Secret> readPassword(const PasswordOptions& options, const Sentences& say,
                            const std::string& login, std::chrono::milliseconds limit) {
    protectMemory();
    auto secret = readFrom(options, say, login, limit);
    wipeStackBelow();
    return secret;
}

}  // namespace mailadvisor::cli
