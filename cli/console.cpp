#include "cli/console.h"

#include "cli/terminal.h"
#include "report/error_json.h"
#include "report/error_report.h"
#include "system/environment.h"

#include <algorithm>
#include <cstdio>
#include <functional>

namespace mailadvisor::cli {
namespace {

constexpr int usualWidth = 80;
constexpr int leastWidth = 40;
constexpr int mostWidth = 100;  // longer lines are hard to read

int pageWidth() {
    const auto columns = columnsOfOutput();
    return columns ? std::clamp(*columns, leastWidth, mostWidth) : usualWidth;
}

bool wantsColor(const CommonOptions& options) {
    const bool isRefused = options.noColor || !environment("NO_COLOR").empty();
    return !isRefused && outputTakesColour();
}

void print(std::FILE* stream, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
}

}  // namespace

Console::Console(const CommonOptions& options)
    : options_(options),
      say_(options.language),
      style_{.width = pageWidth(), .colour = wantsColor(options), .details = options.verbose} {}

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
