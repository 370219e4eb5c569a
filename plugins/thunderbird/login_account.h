#pragma once

#include "account/domain.h"
#include "base/result.h"

#include <string>

namespace mailadvisor::thunderbird {

/// Where the AutoConfig script lies in the application directory.
inline constexpr const char* loginScriptFile = "mailadvisor.cfg";

/// An AutoConfig script (MCD): each person on the machine has the domain's account, named by the
/// login name of the computer, in new and in existing profiles, added once.
///
/// The first incoming and the first outgoing server count; user name patterns become expressions.
/// All text is written as ASCII string literals, so that nothing in a domain can be read as code.
/// A login name that is not a plain local part (or root) gets no account. Errors: InvalidInput as
/// accountPrefs; the domain must come from usableServers.
Result<std::string> loginScript(const Domain& domain);

/// The file in defaults/pref that makes Thunderbird read the script.
std::string loginScriptLoader();

}  // namespace mailadvisor::thunderbird
