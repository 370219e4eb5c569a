#pragma once

#include "account/domain.h"

#include <string>
#include <string_view>

namespace mailadvisor::outlook {

/// A batch file that gives the person at whose logon it runs the PRF beside it, once: not again
/// when it has done so before, nor where Outlook already has the profile. Exit code 0, or 1 when
/// something could not be written.
///
/// ASCII, so that no code page matters. The address stands in it only when it is made of letters,
/// digits and `@._+-`; the profile of another one is known by the script's own mark alone.
std::string importScript(std::string_view address);

/// A batch file that writes, at each logon, an Autodiscover answer with the person's login name,
/// and makes Outlook's wizard for new accounts take it for the domain.
///
/// A login name that is not made of ASCII letters, digits, dots, `_` and `-` is left alone. The
/// domain must hold only servers that Outlook may use, one of them incoming.
std::string overrideScript(const Domain& domain);

}  // namespace mailadvisor::outlook
