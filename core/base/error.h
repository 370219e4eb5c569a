#pragma once

#include "base/message.h"

#include <optional>
#include <string>
#include <string_view>

namespace mailadvisor {

/// What went wrong, told by what the caller should do about it.
enum class ErrorCode {
    Internal,       ///< our own fault: report it, do not retry
    InvalidInput,   ///< the input must be changed; `where` names the place in it
    NotFound,       ///< the other side answered that there is nothing: look elsewhere
    Unreachable,    ///< nobody answered at that place: another address, or later
    TimedOut,       ///< the deadline came first: later, or with a longer one
    Refused,        ///< the other side said no: do not repeat the same request
    Untrusted,      ///< identity not proven: never send a secret there
    Garbled,        ///< the answer breaks its own protocol: treat the peer as unusable
    LimitExceeded,  ///< a size, depth or count limit was reached: the rest was not read
    WriteFailed,    ///< nothing was changed on disk
};

/// The kebab-case word for `code`, as it stands in JSON.
std::string_view nameOf(ErrorCode code);
std::optional<ErrorCode> errorCodeFromName(std::string_view name);

/// A failure: what to do (`code`), where it happened, and two messages for the person.
///
/// Neither message ever carries a secret. `where` is a file, line, option, URL or host and may
/// be shown as it is after sanitising.
struct Error {
    ErrorCode code{};
    std::string where{};
    Message text{};    ///< what happened
    Message remedy{};  ///< the next step; an empty id when there is none
};

}  // namespace mailadvisor
