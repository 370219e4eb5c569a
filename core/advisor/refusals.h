#pragma once

#include "base/units.h"
#include "facts/facts.h"

#include <string>

namespace mailadvisor {

/// The sign-ins that servers refused within the last hour, kept from run to run.
///
/// Servers ban whole offices after a few refusals: one that refused a login three times in an hour
/// is left alone with it. Kept are address and port, host, login and moment; no secret and nothing
/// made from one. A file that is damaged, or that others could have written, is as none; where
/// nothing can be kept, nothing is left alone. They stand in `refusals` in the stateFolder.
class Refusals {
public:
    /// The server refused this login three times in the hour before `now`.
    bool areTooMany(const EndpointFacts& server, const std::string& login, Timestamp now) const;

    /// Keeps how a sign-in ended: a refusal counts, a success forgets those before it.
    void note(const EndpointFacts& server, const std::string& login, LoginOutcome outcome,
              Timestamp now) const;
};

}  // namespace mailadvisor
