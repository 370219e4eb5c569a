#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace mailadvisor::cli {

/// Somebody can be asked: stdin is a terminal. Questions go to stderr.
bool hasTerminal();

/// How many columns the terminal has to which results go; nothing when they go elsewhere.
std::optional<int> columnsOfOutput();

/// Results go to a terminal that shows colours.
bool outputTakesColour();

/// Prints on stderr at once.
void printToPerson(std::string_view text);

/// Prints on stdout at once, all of it; else the value says why not. Windows shows any language on
/// its console, and gets the bytes as they are (UTF-8, no carriage returns) anywhere else.
std::error_code printResult(std::string_view text);

/// What was typed after the program's name, in UTF-8. `values` are the `count` arguments of main.
std::vector<std::string> typedArguments(int count, char** values);

/// Whoever starts the program can hand it open files by their numbers, as a POSIX shell does.
bool areFilesHandedByNumber();

/// One line as typed, without its end. Errors: Refused when the person ends the input (Ctrl-D).
Result<std::string> readLine();

/// Shows the question and reads one line without echo, which may be empty.
///
/// Ctrl-C, Ctrl-Z and being ended restore the terminal first, then do what they always do.
/// Errors: Refused as readLine; LimitExceeded over 4096 bytes.
Result<Secret> readHiddenLine(std::string_view question);

}  // namespace mailadvisor::cli
