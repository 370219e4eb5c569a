#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor::cli {

/// Somebody can be asked: stdin is a terminal. Questions go to stderr.
bool hasTerminal();

/// How many columns the terminal has to which results go; nothing when they go elsewhere.
std::optional<int> columnsOfOutput();

/// Results go to a terminal that shows colours.
bool outputTakesColour();

/// Prints on stderr at once.
void printToPerson(std::string_view text);

/// One line as typed, without its end. Errors: Refused when the person ends the input (Ctrl-D).
Result<std::string> readLine();

/// Shows the question and reads one line without echo, which may be empty.
///
/// Ctrl-C, Ctrl-Z and being ended restore the terminal first, then do what they always do.
/// Errors: Refused as readLine; LimitExceeded over 4096 bytes.
Result<Secret> readHiddenLine(std::string_view question);

}  // namespace mailadvisor::cli
