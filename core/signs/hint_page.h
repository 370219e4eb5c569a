#pragma once

#include "facts/discovery_facts.h"

#include <string_view>

namespace mailadvisor {

/// The provider's page on which what a hint asks for is done; empty where none is known for sure.
std::string_view pageFor(const Hint& hint);

/// "The page for it: …".
Message pageMessage(std::string_view page);

}  // namespace mailadvisor
