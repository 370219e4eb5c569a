#pragma once

#include <string>

namespace mailadvisor {

/// The name of this machine, as it calls itself; empty when it has none.
std::string localHostName();

}  // namespace mailadvisor
