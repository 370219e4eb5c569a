#pragma once

#include "account/client_writer.h"

#include <string>

namespace mailadvisor {

/// The file of trusted issuers for clients that must be told one: the request's, or where Debian
/// and most other Linux systems keep theirs.
///
/// Errors: InvalidInput when the request's path holds a character that a configuration language
/// could read otherwise (quotes, backslash, `$`, `` ` ``, `%`, `#`, a control character).
Result<std::string> certificateFile(const RenderRequest& request);

}  // namespace mailadvisor
