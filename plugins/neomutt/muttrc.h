#pragma once

#include "account/client_writer.h"

#include <string>

namespace mailadvisor::neomutt {

/// The folder on this computer that a POP3 account uses, with `~`.
std::string mailFolder(const Account& account);

/// The muttrc of the request's account.
///
/// POP3 that leaves mail on the server is opened there (`spoolfile` is a POP3 address): mutt's own
/// fetching keeps no note of what it has fetched, so that it would fetch everything each time.
/// Errors: InvalidInput for a connection in clear and a server that takes no password.
Result<std::string> muttrc(const RenderRequest& request);

}  // namespace mailadvisor::neomutt
