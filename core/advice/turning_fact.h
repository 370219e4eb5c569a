#pragma once

#include "rules/evidence.h"

#include <string_view>

namespace mailadvisor {

/// What a person could tell that might turn the choice.
struct TurningFact {
    std::string_view name{};    ///< as in Change::fact ("devices")
    std::string_view option{};  ///< of the command line; empty = only the server can tell it
};

/// The fact behind what a rule lacked.
TurningFact turningFactOf(Input lacking);

}  // namespace mailadvisor
