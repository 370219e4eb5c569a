#pragma once

#include "base/error.h"

#include <string>
#include <system_error>

namespace mailadvisor {

/// What the operating system said about writing at `where`, as a WriteFailed for the person.
Error writeError(std::error_code reason, const std::string& where);

/// The error says that there is no more space, so that whatever is written next fails likewise.
bool isDiskFull(const Error& error);

}  // namespace mailadvisor
