#pragma once

#include "rules/evidence.h"

#include <string_view>

namespace mailadvisor {

/// What a person could tell that might turn the choice.
struct TurningFact {
    std::string_view name{};      ///< as in Change::fact ("devices")
    std::string_view option{};    ///< of the command line; empty = only the server can tell it
    std::string_view question{};  ///< message id of the dialogue's question that tells it
};

/// The fact behind what a rule lacked; of the sizes only those that were not given are named.
TurningFact turningFactOf(Input lacking, const Evidence& evidence);

}  // namespace mailadvisor
