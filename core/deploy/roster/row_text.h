#pragma once

#include "deploy/roster/roster.h"

#include <string>
#include <string_view>

namespace mailadvisor {

/// A row or a fault as bytes for a spool, and back: the same again.
std::string packed(const Roster::Item& item);
Roster::Item unpacked(std::string_view text);

}  // namespace mailadvisor
