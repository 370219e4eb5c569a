#pragma once

#include "base/protocol.h"

#include <string_view>

namespace mailadvisor {

/// True when a first line is the greeting of another protocol (HTTP, SSH, FTP, another mail one)
/// than the one that was expected: then no command is sent into it.
bool isForeignGreeting(std::string_view line, Protocol expected);

/// True when a refusal's text says that the server is only busy. A guess from the wordings of
/// Dovecot, Courier, Exim and Postfix; it decides only how the refusal is explained.
bool soundsBusy(std::string_view text);

}  // namespace mailadvisor
