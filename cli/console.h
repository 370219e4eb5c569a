#pragma once

#include "base/error.h"
#include "base/message.h"
#include "cli/exit_code.h"
#include "cli/options.h"
#include "text/sentences.h"

#include <string>
#include <string_view>

namespace mailadvisor::cli {

/// The person's terminal: results on stdout, progress and errors on stderr, in their language.
class Console {
public:
    explicit Console(const CommonOptions& options);

    const CommonOptions& options() const { return options_; }
    const Sentences& say() const { return say_; }
    Sentences& say() { return say_; }

    /// Columns of the terminal: 80 when it is none, never under 40.
    int width() const { return width_; }
    bool hasColor() const { return hasColor_; }

    /// Prints a result.
    void result(std::string_view text) const;

    /// Prints a line of progress unless --quiet.
    void progress(const Message& message) const;

    /// Prints the error (as an object on stdout with --json) and gives back `code`.
    int fail(const Error& error, ExitCode code) const;

private:
    CommonOptions options_;
    Sentences say_;
    int width_{};
    bool hasColor_{};
};

}  // namespace mailadvisor::cli
