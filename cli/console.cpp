#include "cli/console.h"

#include "cli/terminal.h"
#include "report/error_json.h"
#include "report/error_report.h"
#include "system/environment.h"

#include <algorithm>
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

Error notPrinted(std::error_code reason) {
    return {ErrorCode::WriteFailed,
            "stdout",
            {MESSAGE_ID("error.output-failed"), {{"reason", reason.message()}}},
            {MESSAGE_ID("remedy.output-failed"), {}}};
}

}  // namespace

Console::Console(const CommonOptions& options)
    : options_(options),
      say_(options.language),
      style_{.width = pageWidth(), .colour = wantsColor(options), .details = options.verbose} {}

void Console::result(std::string_view text) const {
    if (!outputFailure_) outputFailure_ = printResult(text);
}

void Console::progress(const Message& message) const {
    if (!options_.quiet) printToPerson(say_(message) + "\n");
}

void Console::warn(const Error& error) const { printToPerson(errorReport(error, say_, style_)); }

WriteOptions Console::writeOptions() const {
    WriteOptions options;
    options.force = options_.wishes.force;
    options.warn = [this](const Error& error) { warn(error); };
    return options;
}

int Console::fail(ExitCode code, const Error& error) const {
    if (options_.json) result(dumpJson(errorDocument(error, std::cref(say_))) + "\n");
    warn(error);
    return exitWith(code);
}

int Console::fail(const Error& error) const { return fail(exitCodeFor(error.code), error); }

int Console::fail(RunOutcome outcome, const Error& error) const {
    return fail(exitCodeFor(outcome), error);
}

int Console::finish(const RunEnd& end) const {
    if (end.error) warn(*end.error);
    return exitWith(exitCodeFor(end.outcome));
}

int Console::exitWith(ExitCode code) const {
    if (!outputFailure_) return static_cast<int>(code);
    const Error error = notPrinted(outputFailure_);
    warn(error);
    return static_cast<int>(code == ExitCode::Done ? exitCodeFor(error.code) : code);
}

}  // namespace mailadvisor::cli
