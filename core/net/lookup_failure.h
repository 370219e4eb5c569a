#pragma once

#include "base/error.h"

namespace mailadvisor {

/// Why the Resolver, or the rules about addresses after it, gave no address of a host.
enum class LookupFailure {
    NameNotFound,
    NoAnswer,        ///< until the deadline
    PrivateAddress,  ///< refused by publicOnly
    OwnShortage,     ///< this computer had no descriptor or memory left for the question
    DnsFailed,       ///< any other answer of the DNS that is none
};

/// What the code of their error means: the one place that reads it.
LookupFailure lookupFailureOf(ErrorCode code);

}  // namespace mailadvisor
