#pragma once

namespace mailadvisor::cli {

/// What the program's exit code says (DESIGN.md "Command line").
enum class ExitCode {
    Done = 0,
    OwnFault = 1,
    Usage = 2,              ///< wrong command line or unreadable input
    NothingFound = 3,       ///< no mail server was found for the address
    NoneReachable = 4,      ///< servers found, none answered
    NothingSafe = 5,        ///< reachable, but no protocol is safely usable
    LoginRefused = 6,       ///< the advice without mailbox facts is still printed
    NotWritten = 7,         ///< writing refused or failed, nothing changed
    SomeAccountsFailed = 8  ///< bulk finished, not with all
};

}  // namespace mailadvisor::cli
