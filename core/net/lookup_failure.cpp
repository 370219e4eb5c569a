#include "net/lookup_failure.h"

namespace mailadvisor {

LookupFailure lookupFailureOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::NotFound: return LookupFailure::NameNotFound;
        case ErrorCode::TimedOut: return LookupFailure::NoAnswer;
        case ErrorCode::Untrusted: return LookupFailure::PrivateAddress;
        case ErrorCode::Internal: return LookupFailure::OwnShortage;
        case ErrorCode::InvalidInput:
        case ErrorCode::Unreachable:
        case ErrorCode::Refused:
        case ErrorCode::Garbled:
        case ErrorCode::LimitExceeded:
        case ErrorCode::WriteFailed: return LookupFailure::DnsFailed;
    }
    return LookupFailure::DnsFailed;
}

}  // namespace mailadvisor
