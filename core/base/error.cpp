#include "base/error.h"

#include "base/names.h"

namespace mailadvisor {
namespace {

constexpr auto codeNames = namesOf<ErrorCode>({
    {ErrorCode::Internal, "internal"},
    {ErrorCode::InvalidInput, "invalid-input"},
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::Unreachable, "unreachable"},
    {ErrorCode::TimedOut, "timed-out"},
    {ErrorCode::Refused, "refused"},
    {ErrorCode::Untrusted, "untrusted"},
    {ErrorCode::Garbled, "garbled"},
    {ErrorCode::LimitExceeded, "limit-exceeded"},
    {ErrorCode::WriteFailed, "write-failed"},
});

}  // namespace

std::string_view nameOf(ErrorCode code) { return codeNames.nameOf(code); }

std::optional<ErrorCode> errorCodeFromName(std::string_view name) {
    return codeNames.fromName(name);
}

}  // namespace mailadvisor
