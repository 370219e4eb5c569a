#include "base/error.h"

#include <cassert>

namespace mailadvisor {

std::string_view nameOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::Internal: return "internal";
        case ErrorCode::InvalidInput: return "invalid-input";
        case ErrorCode::NotFound: return "not-found";
        case ErrorCode::Unreachable: return "unreachable";
        case ErrorCode::TimedOut: return "timed-out";
        case ErrorCode::Refused: return "refused";
        case ErrorCode::Untrusted: return "untrusted";
        case ErrorCode::Garbled: return "garbled";
        case ErrorCode::LimitExceeded: return "limit-exceeded";
        case ErrorCode::WriteFailed: return "write-failed";
    }
    assert(false);
    return "internal";
}

}  // namespace mailadvisor
