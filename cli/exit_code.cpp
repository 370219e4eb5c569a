#include "cli/exit_code.h"

#include <cassert>

namespace mailadvisor::cli {

ExitCode exitCodeFor(RunOutcome outcome) {
    switch (outcome) {
        case RunOutcome::Done: return ExitCode::Done;
        case RunOutcome::OwnFault: return ExitCode::OwnFault;
        case RunOutcome::NothingFound: return ExitCode::NothingFound;
        case RunOutcome::NoneReachable: return ExitCode::NoneReachable;
        case RunOutcome::NothingSafe: return ExitCode::NothingSafe;
        case RunOutcome::LoginRefused: return ExitCode::LoginRefused;
        case RunOutcome::NotWritten: return ExitCode::NotWritten;
        case RunOutcome::SomeAccountsFailed: return ExitCode::SomeAccountsFailed;
        case RunOutcome::FaultFound:
        case RunOutcome::TestMailFailed: return ExitCode::FaultFound;
    }
    assert(false);
    return ExitCode::OwnFault;
}

ExitCode exitCodeFor(ErrorCode code) {
    switch (code) {
        case ErrorCode::Internal: return ExitCode::OwnFault;
        case ErrorCode::InvalidInput:
        case ErrorCode::LimitExceeded:
        case ErrorCode::Garbled: return ExitCode::Usage;
        case ErrorCode::NotFound: return ExitCode::NothingFound;
        case ErrorCode::Unreachable:
        case ErrorCode::TimedOut: return ExitCode::NoneReachable;
        case ErrorCode::Untrusted: return ExitCode::NothingSafe;
        case ErrorCode::Refused:  // somebody said no: the person at a question, a running program
        case ErrorCode::WriteFailed: return ExitCode::NotWritten;
    }
    assert(false);
    return ExitCode::OwnFault;
}

}  // namespace mailadvisor::cli
