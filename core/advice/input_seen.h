#pragma once

#include "rules/evidence.h"

namespace mailadvisor {

/// What an input is and its value, or why it is unknown.
Message inputSeen(const Evidence& evidence, Input input);

}  // namespace mailadvisor
