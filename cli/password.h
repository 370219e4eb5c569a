#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "cli/options.h"
#include "text/sentences.h"

#include <chrono>
#include <string>

namespace mailadvisor::cli {

/// Reads the password from where the options say: one line, without its end.
///
/// `--password-command` runs through the system's shell (`sh -c`, on Windows `cmd /c`) with the
/// person's terminal, its first line counts; it is ended after `limit` where the person set a time
/// for the whole run, else after a minute. Protects the memory first (protectMemory). `login` is
/// shown in the question.
///
/// Errors: InvalidInput for an empty password or one over 64 KiB, a command that fails or is
/// late, a file descriptor that cannot be read or that this system does not hand on, no terminal to
/// ask on; Refused when the person ends the input.
Result<Secret> readPassword(const PasswordOptions& options, const Sentences& say,
                            const std::string& login, std::chrono::milliseconds limit);

/// The hidden question alone, no wider than `width`; the answer may be empty.
Result<Secret> askPassword(const Sentences& say, const std::string& login, int width = 80);

}  // namespace mailadvisor::cli
