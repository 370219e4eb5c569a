#pragma once

#include "diagnosis/cause_code.h"
#include "facts/check_facts.h"
#include "facts/facts.h"

#include <optional>

namespace mailadvisor {

/// Why something that this program did itself has failed, in the words of `diagnose`: what was
/// seen and what a server answered stand in the place of what a caller says.
struct Failure {
    CauseCode code{};
    Job whose{};
    Message text{};   ///< what it is, as a short phrase
    Message say{};    ///< what to do first
    Message then{};   ///< what is seen when that was done
    Message avoid{};  ///< what not to do meanwhile; empty where nothing is known
};

/// Why the sign-in of these facts was refused; nothing where no cause is at least likely, or a
/// question would have to be asked first. What else is wrong with a server does not count.
std::optional<Failure> failureOfSignIn(const Facts& facts);

/// Why a look ended without a server that is safe to use: none found, none that answers, none that
/// proves itself. Nothing where what was seen here does not tell.
std::optional<Failure> failureOfLook(const Facts& facts);

/// The same for a server of an account that was tried out, by how that ended and its own words.
std::optional<Failure> failureAt(const CheckedServer& server);

/// Who can mend it, and how: the first step of the failure, else `check.mend.<word>`; empty where
/// there is nothing to mend.
Message remedyMessage(const CheckedServer& server);

}  // namespace mailadvisor
