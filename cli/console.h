#pragma once

#include "base/error.h"
#include "base/message.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "output/sink.h"
#include "report/style.h"
#include "text/sentences.h"

#include <string>
#include <string_view>
#include <system_error>

namespace mailadvisor::cli {

/// The person's terminal: results on stdout, progress and errors on stderr, in their language.
class Console {
public:
    explicit Console(const CommonOptions& options);

    const CommonOptions& options() const { return options_; }
    const Sentences& say() const { return say_; }
    Sentences& say() { return say_; }

    /// As wide as the terminal (80 when it is none), coloured where it wants that.
    const PageStyle& style() const { return style_; }

    /// Prints a result. Where one cannot be printed, nothing more is, and the run ends by saying
    /// so: a reader must not take a part for the whole.
    void result(std::string_view text) const;

    /// Prints a line of progress unless --quiet.
    void progress(const Message& message) const;

    /// Something is wrong that does not stop the command.
    void warn(const Error& error) const;

    /// How a file the person named is written; what else is to be said is warned of. The console
    /// must outlive it.
    WriteOptions writeOptions() const;

    /// The command could not do its work: prints the error (as an object on stdout with --json).
    /// The value is the exit code.
    int fail(const Error& error) const;

    /// The same for a command that came as far as an outcome, which decides the exit code.
    int fail(RunOutcome outcome, const Error& error) const;

    /// The result was printed: tells the person what is wrong with it, if anything, and gives back
    /// the exit code. (With --json the error stands in the result.)
    int finish(const RunEnd& end) const;

    /// Everything was printed: the exit code, which is another one than 0 when not all of it was.
    int exitWith(ExitCode code) const;

private:
    int fail(ExitCode code, const Error& error) const;

    CommonOptions options_;
    Sentences say_;
    PageStyle style_;
    mutable std::error_code outputFailure_{};  ///< why a result could not be printed
};

}  // namespace mailadvisor::cli
