#include "cli/console_narrator.h"

#include "cli/password.h"

namespace mailadvisor::cli {

void ConsoleNarrator::progress(const Message& message) { console_.progress(message); }

void ConsoleNarrator::detail(const Message& message) {
    if (console_.options().verbose) console_.progress(message);
}

void ConsoleNarrator::warn(const Error& error) { console_.warn(error); }

Task<Result<Secret>> ConsoleNarrator::secret(std::string login, std::chrono::milliseconds limit) {
    co_return readPassword(console_.options().password, console_.say(), login, limit);
}

}  // namespace mailadvisor::cli
