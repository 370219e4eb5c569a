#pragma once

#include "base/error.h"

#include <string>
#include <system_error>

namespace mailadvisor {

/// What the operating system said about writing at `where`, as a WriteFailed for the person.
Error writeError(std::error_code reason, const std::string& where);

}  // namespace mailadvisor
