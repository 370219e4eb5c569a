#pragma once

#include "base/error.h"

#include <string>

namespace mailadvisor {

/// What the operating system said about writing at `where`, as a WriteFailed for the person.
Error writeError(int systemError, const std::string& where);

}  // namespace mailadvisor
