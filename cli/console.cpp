#include "cli/console.h"

#include "report/error_json.h"
#include "report/error_report.h"

#include <sys/ioctl.h>
#include <unistd.h>
#include <functional>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace mailadvisor::cli {
namespace {

constexpr int usualWidth = 80;
constexpr int leastWidth = 40;
constexpr int mostWidth = 100;  // longer lines are hard to read

int terminalWidth() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return std::clamp<int>(size.ws_col, leastWidth, mostWidth);
    }
    return usualWidth;
}

bool wantsColor(const CommonOptions& options) {
    const char* noColor = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    const bool isDumb = terminal == nullptr || std::string_view(terminal) == "dumb";
    const bool isRefused = options.noColor || (noColor != nullptr && *noColor != '\0');
    return !isRefused && !isDumb && isatty(STDOUT_FILENO) == 1;
}

void print(std::FILE* stream, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
}

}  // namespace

Console::Console(const CommonOptions& options)
    : options_(options),
      say_(options.language),
      style_{.width = terminalWidth(), .colour = wantsColor(options), .details = options.verbose} {}

void Console::result(std::string_view text) const { print(stdout, text); }

void Console::progress(const Message& message) const {
    if (!options_.quiet) print(stderr, say_(message) + "\n");
}

void Console::warn(const Error& error) const { print(stderr, errorReport(error, say_, style_)); }

int Console::fail(ExitCode code, const Error& error) const {
    if (options_.json) print(stdout, dumpJson(errorDocument(error, std::cref(say_))) + "\n");
    print(stderr, errorReport(error, say_, style_));
    return static_cast<int>(code);
}

int Console::fail(const Error& error) const { return fail(exitCodeFor(error.code), error); }

int Console::fail(RunOutcome outcome, const Error& error) const {
    return fail(exitCodeFor(outcome), error);
}

int Console::finish(const RunEnd& end) const {
    if (end.error) print(stderr, errorReport(*end.error, say_, style_));
    return static_cast<int>(exitCodeFor(end.outcome));
}

}  // namespace mailadvisor::cli
