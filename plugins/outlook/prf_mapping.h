#pragma once

#include <string>

namespace mailadvisor::outlook {

/// Sections 6 and 7 of a PRF: which MAPI property each key of section 5 becomes. A key without a
/// line here is written nowhere, silently. Names and numbers are Microsoft's (Account Management
/// API, office-developer-client-docs); lines end in LF.
const std::string& prfMapping();

}  // namespace mailadvisor::outlook
