#pragma once

#include "facts/discovery_facts.h"
#include "facts/facts.h"

#include <vector>

namespace mailadvisor {

/// The hints that change what the person does, each kind once: what must be switched on, where a
/// password of its own is needed, which program. What only an administrator can use is left out,
/// and what the choice itself says already.
std::vector<Hint> hintsForPerson(const Facts& facts);

/// Those of them without which a first sign-in fails: to be said before a password is asked for.
std::vector<Hint> hintsBeforeSignIn(const Facts& facts);

}  // namespace mailadvisor
