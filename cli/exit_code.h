#pragma once

#include "advisor/outcome.h"
#include "base/error.h"

namespace mailadvisor::cli {

/// What the program's exit code says (docs/commands.md).
enum class ExitCode {
    Done = 0,
    OwnFault = 1,
    Usage = 2,               ///< wrong command line or unreadable input
    NothingFound = 3,        ///< no mail server was found for the address
    NoneReachable = 4,       ///< servers found, none answered
    NothingSafe = 5,         ///< reachable, but no protocol is safely usable
    LoginRefused = 6,        ///< the advice without mailbox facts is still printed
    NotWritten = 7,          ///< writing refused, declined or failed, nothing changed
    SomeAccountsFailed = 8,  ///< bulk finished, not with all
    FaultFound = 9           ///< of an audit, not ignored; or the test mail was refused or not seen
};

// The one table: every command ends with one of these two.

/// For a run that came to an end.
ExitCode exitCodeFor(RunOutcome outcome);

/// For an error that stopped a command before it came to one.
ExitCode exitCodeFor(ErrorCode code);

}  // namespace mailadvisor::cli
